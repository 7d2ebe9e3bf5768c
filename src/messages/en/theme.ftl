### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### $colour is a colour, as it is written.
### $file is a file's path.
### $folder is a folder's path.
### $font is a font's name.
### $key is the name of a setting.
### $known is names that would be right, with commas between them.
### $least is the least number that is allowed.
### $most is the greatest number that is allowed.
### $name is a name, as it is written.
### $near is the nearest name that there is, or "none".
### $scheme is which colours, light or dark.
### $value is a value, as it is written.

bad-colour = “{ $colour }” is not a colour that can be written here (at “{ $key }”).
    .help = Write “#” and six digits from 0 to 9 and a to f, such as “#ac3218”, or three, such as “#fff”.
bad-font-name = “{ $font }” cannot be the name of a font (at “{ $key }”).
    .why = Names of fonts have letters, digits, spaces and hyphens. Other signs could change the style sheet.
    .help = Write each font as a text of its own, without quotation marks or commas inside, such as ["Noto Serif", "Georgia"].
bad-picture = “{ $file }” is not a picture that browsers show (at “{ $key }”).
    .help = Name a file that ends with one of: { $known }.
bad-size = “{ $value }” is not a number from { $least } to { $most } with at most two decimals (at “{ $key }”).
    .why = Letters or lines of another size could not be read.
    .help = Write such a number without quotation marks, such as 1.1. Or delete the line: Hexapla knows what each script needs.
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = No configured locale is written in the script “{ $name }”.
    .why = What is said here has no effect.
    .help = { $near ->
        [none] The scripts of this network are: { $known }. For one language alone, write its tag, such as “ur”.
       *[other] Did you mean “{ $near }”? The scripts of this network are: { $known }.
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] On dark screens, the contrast
       *[other] The contrast
    } of “{ $letters }” on “{ $ground }” is { $ratio }, and 4.5 is needed.
    .why = Readers with weak sight, on a bad screen or in the sun cannot make out the text.
    .help = Make one of the two darker or the other lighter.
missing-theme-file = There is no file “{ $file }” in “{ $folder }”.
    .why = The site shows the theme’s own sign in its place.
    .help = { $near ->
        [none] Put the file there, or mend its name.
       *[other] Did you mean “{ $near }”?
    }
