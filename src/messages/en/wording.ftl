### What is wrong with the forms, names and words of a catalog's string, beside the original's.
### A string is a text of the site, such as a menu's; its file ends in “.ftl”.
### $id is the string's name.
### $case is which of the cases it is, a word for the choice alone.
### $near is a name that was perhaps meant, or “none”.

# $reference is the name of the string that is referred to, such as “-club” or “menu.label”.
unknown-reference = { $case ->
        [value] “{ $id }” refers to “{ $reference }”, which has no text of its own.
        [attribute] “{ $id }” refers to “{ $reference }”, and that name with a dot is not there.
        [language] “{ $id }” refers to “{ $reference }”, which this language does not have.
       *[entry] “{ $id }” refers to “{ $reference }”, and there is nothing of this name.
    }
    .why = Nothing can stand in its place. It is not used until it is mended.
    .help = { $near ->
        [none] Mend the name, or write what it names in this language.
       *[other] Did you mean “{ $near }”? If not, write what it names.
    }
lost-style = { $case ->
        [length] The style of “{ $id }” is a length that nothing is measured by.
       *[words] “{ $id }” has words where the original has a style.
    }
    .why = Browsers throw away what is no style, and the size of a window or a field does not fit the words in it.
    .help = { $case ->
        [length] Write what is that long before it: “width: 20em”.
       *[words] Keep the name before the colon as the original has it, and change the number only.
    }
# $property is the name before the colon, such as width. $wanted and $found are units, such as em, or nothing.
style-differs = { $case ->
        [missing] The style of “{ $id }” lacks “{ $property }”, which the original’s has.
        [extra] The style of “{ $id }” has “{ $property }”, which the original’s has not.
       *[unit] The style of “{ $id }” measures “{ $property }” in “{ $found }”, the original’s in “{ $wanted }”.
    }
    .why = A number may differ, since words are longer or shorter. Another size than that has never been tried.
    .help = Use the names and the units of the original.
# $form is the key of a form, as it is written between “[” and “]”. $known is keys that would be right.
unknown-form = The form “[{ $form }]” of “{ $id }” is never taken.
    .why = What stands between “[” and “]” is given by a number or by the program. If it is translated, readers always see the last form.
    .help = { $near ->
        [none] Use these: { $known }.
       *[other] Did you mean “[{ $near }]”? There are: { $known }.
    }
# $missing is the keys of the forms. $count says how many. $by is what is chosen by, such as $kind.
missing-form = { $count ->
        [one] “{ $id }” has no form “{ $missing }” in its choice by “{ $by }”; the original has it.
       *[other] “{ $id }” lacks these forms in its choice by “{ $by }”, which the original has: { $missing }.
    }
    .why = In their case, readers see the last form, which perhaps says something else.
    .help = Add what is missing, with the keys of the original. If one text is right for all, leave it.
# $by is what is chosen by, such as $kind. $forms is the keys of the original’s forms.
lost-choice = “{ $id }” has one text where the original chooses by “{ $by }”.
    .why = The original says something else for each of these: { $forms }.
    .help = If the difference matters in your language, write a text for each. If one is right for all, leave it.
# $variable is the name of a value. $wanted and $found are functions as they are written, such as NUMBER(style: "percent"), or “none”.
function-differs = { $wanted ->
        [none] “{ $id }” shows “{"$"}{ $variable }” by “{ $found }”; the original shows it as it is.
       *[other] “{ $id }” does not show “{"$"}{ $variable }” by “{ $wanted }” as the original does.
    }
    .why = A percentage, an amount of money or a place in an order would become a mere number, or something else.
    .help = { $wanted ->
        [none] Show it as the original does: “{"{"} {"$"}{ $variable } {"}"}”.
       *[other] Use the function and the options of the original. They are not translated.
    }
# $word is the word.
banned-word = “{ $id }” says “{ $word }”, which this network does without.
    .why = Translators would carry it into every language.
    .help = Say it in other words. The list is “banned” under “[strings]” in pipeline.toml.
# $word is the word as it stands there.
mojibake = “{ $word }” in “{ $id }” was read in the wrong encoding.
    .why = Readers see signs in the place of letters.
    .help = Write the word anew, and save the file as UTF-8.
# $limit is how many there may be.
too-many-placeables = “{ $id }” shows more than { $limit } placeables, by itself or through what it refers to.
    .why = It cannot be put together, and is not used until there are fewer.
    .help = Write some of the texts out, or divide it.
