### What can be wrong with a network. The value of a message says what is wrong and where it is
### seen; `.why` says why it matters, `.help` what to do. Readers are editors and translators.
### Where a message has $near, it is the nearest name that there is, or "none".
### $anchor is the name of a place in a text.
### $article is an article's id, such as 2022/kite-school.
### $code is the code of a rule or of a character, which is not translated.
### $count is a number.
### $detail is what a program said, in English.
### $example is an example, as it is written.
### $expected is what should stand there.
### $fact is the name of a fact.
### $fence is what begins a block of code.
### $file is a file's path.
### $first is the first of two.
### $folder is a folder's path.
### $found is what stands there.
### $function is the name of a function, such as NUMBER.
### $id is the name of a string, of an article or of a heading.
### $image is the path of a picture.
### $key is the name of a setting.
### $known is names that would be right, with commas between them.
### $label is the name of a footnote.
### $limit is the most that is allowed.
### $line is the number of a line.
### $locale is the tag of a language, such as fr or pt-BR.
### $loser is the one of two that gives way.
### $name is a name, as it is written.
### $other is the other of two, or how many others.
### $page is a page's path.
### $path is a path of a file or folder.
### $placeable is a value to be filled in, as it is written.
### $second is the second of two.
### $section is a section's id.
### $slug is the last part of an address.
### $tag is a tag, as it is written.
### $target is where a link leads.
### $template is a template's path.
### $url is an address.
### $user is who uses it.
### $value is a value, as it is written.
### $winner is the one of two that wins.
### $words is a number of words.

## Words around a diagnostic

level-error = error
level-warning = warning
level-note = note
label-why = why
label-help = help

more-like-this = { $count ->
        [one] { $count } more finding
       *[other] { $count } more findings
    } of the kind “{ $code }” in this file.
    .help = Mend those above, and check again.

## pipeline.toml

network-missing = There is no “pipeline.toml” in this folder.
    .why = It says which sections, languages and policies the network has; without it there is nothing to publish.
    .help = Go to the network’s folder, name it with “--root”, or make a new network with “hexapla init”.
bad-choice = “{ $name }” is not a value that “{ $key }” can have.
    .help = { $near ->
        [none] Choose one of: { $known }.
       *[other] Did you mean “{ $near }”? The choices are: { $known }.
    }
bad-id = “{ $id }” cannot be an id (at “{ $key }”).
    .why = Ids become names of folders and parts of addresses.
    .help = Use lower-case letters from a to z, digits and hyphens, at most 64 of them, and no hyphen at the beginning.
bad-locale-tag = “{ $tag }” is not a language tag.
    .why = Without a tag Hexapla knows neither the direction of the script nor how to write numbers and dates.
    .help = Use a BCP 47 tag such as “fr”, “pt-BR” or “es-419”.
bad-url = “{ $url }” is not an address that a site can have.
    .help = Write a whole address such as “https://kites.example/”, with “http” or “https”, and no question mark or “#” in it.
duplicate-section = There is another section with the id “{ $section }”.
    .why = Its id is the name of the folder that a section is published to.
    .help = Give one of them another id, or delete one.
duplicate-url = The section “{ $section }” has the address “{ $url }” already.
    .why = Two sites cannot stand at one address.
    .help = Give one of them another address.
duplicate-locale = The locale “{ $locale }” is listed twice here.
    .help = Delete one of the two.
no-sections = No section is configured.
    .why = Each section has a site; without one nothing is published.
    .help = Add a “[[section]]” with “id”, “url” and “locales”.
accept-other-language = “{ $other }” cannot stand in for “{ $locale }”: it is another language, or another script.
    .why = Readers and search engines would be told that a text is in a language that it is not in.
    .help = Name it under “fallback” of a section instead; it is then shown as what it is.
static-clash = The site makes “{ $file }” itself.
    .why = The file is not published: a page of the site would vanish behind it.
    .help = Give the file another name, or change the page by a template of the section.
unknown-locale = No section publishes the locale “{ $name }”.
    .help = { $near ->
        [none] { $known ->
            [none] Delete it: this network has no articles, and its languages are the folders with catalogs.
           *[other] Use one of: { $known }. Or list it under “locales” of a section or of “[network]”.
        }
       *[other] Did you mean “{ $near }”? Configured are: { $known }.
    }
unknown-section = There is no section “{ $name }”.
    .help = { $near ->
        [none] The sections are: { $known }.
       *[other] Did you mean “{ $near }”? The sections are: { $known }.
    }

## TOML and YAML

toml-syntax = This is not correct TOML: { $detail }.
    .why = What cannot be read cannot be published.
    .help = Compare the line with its neighbours: is a quotation mark, a bracket or an equals sign missing, or a key there twice?
yaml-syntax = This is not correct YAML: { $detail }.
    .why = What cannot be read cannot be published.
    .help = Compare the line with its neighbours: is a colon, a quotation mark or an indentation missing, or a key there twice?
data-too-deep = Lists or tables are nested more than { $limit } levels deep.
    .why = No real text needs that; it looks like an attempt to overwhelm the reader.
    .help = Make it flatter.
unknown-key = Nobody reads the key “{ $key }”.
    .why = It may be a slip of the hand, and what it says has no effect.
    .help = { $near ->
        [none] Delete it, or look the keys up in the documentation of the file formats.
       *[other] Did you mean “{ $near }”?
    }
wrong-type = “{ $key }” takes { $expected ->
        [text] a text in quotation marks
        [boolean] “true” or “false”
        [count] a whole number from 1
        [number] a whole number
        [table] a table
        [tables] a list of tables
        [texts] a list of texts, such as ["one", "two"]
        [date] a date, such as 2022-07-28
        [dates] a list of dates, such as [2022-07-28]
       *[other] something else
    }, and not { $found ->
        [text] a text
        [boolean] “true” or “false”
        [integer] a whole number
        [decimal] a decimal number
        [date] a date
        [list] a list
        [too-small] a smaller one
        [table] a table
       *[other] nothing
    }.
    .help = Write it in that form.
missing-key = The key “{ $key }” is missing.
    .help = Add it.

## Files

unreadable = This cannot be read: { $detail }.
    .why = Nothing is known of what it holds.
    .help = See that it exists and that you have permission to read it.
file-too-large = This file is larger than anything that Hexapla reads in its place.
    .help = Divide it, or put it elsewhere.
link-ignored = This is a link to another file, and links are not followed.
    .why = A link could lead out of the network’s folder.
    .help = Put the file itself here.
special-file = This is a pipe, a socket or a device, and not a file.
    .help = Delete it, or put it elsewhere.
# $what: folder, link, other.
metadata-not-a-file = { $what ->
        [folder] A folder stands
        [link] A link to another file stands
       *[other] Something that is no file stands
    } where the article’s dates, embargo and sections are looked for.
    .why = What was meant by it cannot be read, and it may hold the article back. So nothing of the article goes live.
    .help = Put the file itself in its place, or delete what stands there if the article needs none.
foreign-link = This is another name of a file that belongs to somebody else, and that the owner of this folder may not read.
    .why = A file can be given a second name without the right to read it. So its text could be somebody’s secret.
    .help = Put a copy here in its place. If everybody may see the file, let everybody read it (“chmod a+r”).
bad-file-name = This name holds characters that cannot travel between computers.
    .why = It could not be part of an address, nor be unpacked everywhere.
    .help = Rename it, without control characters and backslashes, in UTF-8.
folder-too-deep = Folders are nested more than { $limit } levels deep here.
    .help = Make the structure flatter.
unknown-variant-locale = “{ $name }” looks like a language, and no section publishes it.
    .why = The file is not published.
    .help = { $near ->
        [none] Configured are: { $known }. Rename the file, or list the locale under “locales” in pipeline.toml.
       *[other] Did you mean “{ $near }”? Rename the file, or list the locale under “locales” in pipeline.toml.
    }
stray-markdown = This Markdown file belongs to no article.
    .why = It is not published.
    .help = A variant’s name says its article and its language, such as “{ $example }”. What is no content can be named under “exclude” in pipeline.toml.
duplicate-variant = “{ $first }” and “{ $second }” are variants in one and the same language.
    .why = Only the first is published, and the other would be forgotten.
    .help = Keep one of them.
stray-locale-folder = “{ $folder }” is not a language tag.
    .why = The strings in this folder are not used.
    .help = Name the folder by a tag such as “fr” or “pt-BR”.
stray-section-folder = There is no section “{ $folder }”.
    .why = What is in this folder is not used.
    .help = { $near ->
        [none] Rename it, or add the section to pipeline.toml.
       *[other] Did you mean “{ $near }”?
    }

## Text

not-utf8 = Line { $line } of this file is not UTF-8.
    .why = Its letters would come out wrong.
    .help = Open it in your editor, choose “Save as” or “Encoding”, and save it as UTF-8.
nul-byte = This file is not a text: it holds a zero byte.
    .why = It is perhaps a picture or an office document under another name, or saved as UTF-16.
    .help = Save it as plain text in UTF-8.
control-character = There is a control character ({ $code }) here.
    .why = No page and no feed may hold it.
    .help = Delete it. It is invisible; retype the words around it if you cannot find it.
line-too-long = This line is longer than { $limit } bytes.
    .why = No prose has such lines; it looks like data.
    .help = Break it up.
reserved-character = The character { $code } is reserved for Hexapla’s own use.
    .why = It stands for values while a text is read.
    .help = Delete it; it belongs to no script.

## Front matter and article.toml

front-matter-unclosed = The front matter begins with “{ $fence }” and never ends.
    .why = It cannot be told from the text.
    .help = Write “{ $fence }” on a line of its own below the last key.
bad-date = “{ $value }” is not a date in the calendar (at “{ $key }”).
    .help = Write year, month and day, such as 2022-07-28.
bad-instant = “{ $key }” takes a moment with its time zone.
    .help = Write it such as 2022-07-28T10:00:00Z or 2022-07-28T12:00:00+02:00.
# $key is a key, or several with commas between them.
metadata-in-translation = Not translated, and ignored here: { $key }.
    .why = It stands once, for all languages.
    .help = Delete it here.
# $key is a key, or several with commas between them.
metadata-differs = Said otherwise for the article as a whole, and ignored here: { $key }.
    .why = One of the two is wrong.
    .help = Say it once, for the article as a whole, and delete it here.
# $write (String): the key with its sign and quotation marks, as in title: "…". $lines (String): “+++”, or “---” in YAML.
missing-headline = This variant has no headline.
    .why = No listing and no browser tab could name the article.
    .help = Write { $write } at the top, between the “{ $lines }” lines.
empty-body = This variant has no text.
    .why = A reader who follows the link would find an empty page.
    .help = Write the text below the front matter. Until it is there, “draft = true” keeps the variant back.
bad-slug = “{ $slug }” cannot be a part of an address.
    .why = It would lead elsewhere, or could not be typed.
    .help = Set slug = "…" with letters, digits and hyphens only.
reserved-slug = The site needs the address “{ $slug }” for itself.
    .help = Choose another slug, or add a word to it.

## Placeables

bad-placeable = This begins like a value to be filled in, and does not end like one.
    .why = It would stand in the text as it is.
    .help = Write “{"{"} $name {"}"}”. Choices between forms belong under “[messages]” and are referred to by name.
unknown-fact = There is no fact “{ $fact }”.
    .why = There is nothing to put in its place, and a sentence with a hole is worse than none.
    .help = { $near ->
        [none] Declare it under “[facts]” in { $file }.
       *[other] Did you mean “{ $near }”? Facts are declared under “[facts]” in { $file }.
    }
unknown-function = There is no function “{ $function }”.
    .help = { $near ->
        [none] There are: { $known }.
       *[other] Did you mean “{ $near }”?
    }
bad-message = The message “{ $id }” is not correct Fluent: { $detail }.
    .why = There is nothing to put where it is referred to.
    .help = In a choice, each form stands on a line of its own, and one of them begins with “*”.

## Markdown

markdown-too-deep = Quotes, lists or marks are nested more than { $limit } levels deep.
    .why = No prose is; it looks like an attempt to overwhelm the reader.
    .help = Make it flatter.
too-many-parts = This text has more than { $limit } links, notes, ids, values and pieces of HTML.
    .why = No article has; it looks like data, or like an attempt to overwhelm the reader.
    .help = Divide it, or put the data into a file beside the article and link to it.
table-too-large = This text has more than { $limit } cells in its tables.
    .help = Put the data into a file beside the article, and link to it.
bad-anchor = “{ $id }” cannot be the id of a heading.
    .help = Use letters, digits and hyphens, such as “{"{"}#programme{"}"}”; ids that begin with “hx-” are the site’s own.
duplicate-anchor = The id “{ $id }” stands at an earlier heading already.
    .why = Links to it can only lead to one of them.
    .help = Give this heading another id, the same in every language.
unused-footnote = Nothing refers to the footnote “{ $label }”.
    .why = No reader will see it.
    .help = Refer to it with “[^{ $label }]”, or delete it.
raw-html = HTML is not published.
    .why = Texts come from many hands; HTML could harm the reader or the page. Its tags vanish, and so does the text of an HTML block.
    .help = Say it in Markdown, or leave it out. Comments may stay.
dangerous-url = The address “{ $url }” could run a program in the reader’s browser.
    .why = It is published as plain text, without the link.
    .help = Link to an “https:” address or to another article.
protocol-relative-link = The address “{ $url }” looks like one of this site, and leads to another.
    .why = Browsers take what follows the two slashes for the name of a host.
    .help = Write the whole address with “https://”, or a path from the article’s folder.
path-outside-root = The path “{ $path }” leaves the network’s content.
    .why = Nothing outside of it may be published.
    .help = Put the file beside the article.
remote-image = The image “{ $url }” lies on another host.
    .why = Every reader would be reported to that host, and the picture is gone when the host is.
    .help = Put the image beside the article.
# $key (String): what the network calls the table of such texts.
missing-alt = The image “{ $image }” has no alternative text.
    .why = A reader who cannot see it learns nothing of it.
    .help = Describe it between the square brackets, or under “[{ $key }]” at the top of the file.
missing-asset = There is no file “{ $file }” beside this article.
    .why = The reader finds its alternative text instead.
    .help = { $near ->
        [none] Put the file into the article’s folder, or mend the name.
       *[other] Did you mean “{ $near }”?
    }
top-heading = A heading of level 1 stands in the text.
    .why = The headline is the page’s heading of level 1; a second one confuses screen readers.
    .help = Begin with “##”.
unsafe-svg = This drawing holds more than a drawing, and is not published.
    .why = An SVG file can run programs in the site’s name.
    .help = Save it as “plain SVG”, without scripts, links to other files, and animations.

## Strings and templates

fluent-syntax = This is not correct Fluent: { $detail }.
    .why = The string is not used; readers see the one behind it.
    .help = Compare the entry with its neighbours.
fluent-too-deep = Braces are nested more than { $limit } levels deep.
    .why = It looks like an attempt to overwhelm the reader; nothing of this file is used.
    .help = Make it flatter.
fixed-choice = “{ $id }” chooses by a fixed value, or has braces directly inside of braces.
    .why = It says no more than plain text would, and Fluent fails on it; the string is not used.
    .help = Write the text itself, or choose by a value such as “$number”.
duplicate-message = The string “{ $id }” is defined twice for this language{ $first ->
        [here] {""}
       *[other] ; the other is in “{ $first }”
    }.
    .why = Only one of them is used.
    .help = Delete one of them.
missing-string = { $user ->
        [required] The language “{ $locale }” has no string “{ $id }”, which every language must have.
       *[other] The language “{ $locale }” has no string “{ $id }” (used by { $user }).
    }
    .why = Readers find it in another language in the middle of the page, marked as such.
    .help = { $user ->
        [required] Define “{ $id }” in a file of “{ $locale }”.
       *[other] Define “{ $id }” in a file of this folder.
    }
undefined-string = The string “{ $id }” is used here and defined nowhere.
    .why = There is nothing to show in its place.
    .help = { $near ->
        [none] Define it in “locales/”.
       *[other] Did you mean “{ $near }”?
    }
broken-string = The string “{ $id }” cannot be formatted: { $detail }.
    .why = Readers find the one of another language in its place, marked as such.
    .help = Give the function what it takes.
locale-without-strings = Nobody has written any strings in “{ $locale }”.
    .why = But for its articles, the whole site would be in another language.
    .help = Write “locales/{ $locale }/site.ftl”. The theme’s English file shows which strings a site needs.
template-syntax = This template cannot be used: { $detail }.
    .why = The section is not published until it is mended; its live release stays.
    .help = Compare the line with the theme’s own template.
template-failed = The template “{ $template }” failed at line { $line }, for the page “{ $page }”: { $detail }.
    .why = The section is not published until it is mended; its live release stays.
    .help = Compare the line with the theme’s own template.

## The network as a whole

missing-variant = The article “{ $article }” has no variant in “{ $locale }” (section “{ $section }”).
    .why = Readers of that edition do not get it in their language.
    .help = Have it translated ({ $words ->
        [one] { $words } word
       *[other] { $words } words
    }), or take the section out of the article’s “sections”.
missing-source = The article “{ $article }” is without its original.
    .why = Nobody can say what its translations should say.
    .help = { $locale ->
        [none] Say with “source” in { $file } which variant is the original.
       *[other] Put “{ $locale }.md” back, or say with “source” in { $file } which variant is the original.
    }
missing-date = The article “{ $article }” has no date.
    .why = It stands last in listings, and in no feed.
    .help = Write a line such as date = 2022-07-28 in { $file }.
broken-link = “{ $target }” leads to nothing that there is.
    .why = Its text is published without the link.
    .help = { $near ->
        [none] Mend the path; it leads from the article’s own folder.
       *[other] Did you mean “{ $near }”?
    }
broken-anchor = The article “{ $article }” has no place “{ $anchor }”.
    .why = The reader lands at the top of the page and must search.
    .help = { $near ->
        [none] Write “{"{"}#{ $anchor }{"}"}” behind the heading that is meant, in every variant.
       *[other] Did you mean “{ $near }”?
    }
link-not-live = The article “{ $article }” is not live in “{ $locale }” of the section “{ $section }”.
    .why = There its text is published without the link; the link comes back by itself.
    .help = Bring that article to life, or leave it as it is.
slug-clash = { $winner ->
        [none] Something else of the site stands at “{ $path }” already, so that “{ $loser }” is withheld there.
       *[other] “{ $winner }” and “{ $loser }” claim one address, “{ $path }”; the younger, “{ $loser }”, is withheld there.
    }
    .help = Give one of them another slug.
asset-type = “{ $file }” is a file of a kind that is not published.
    .why = Browsers run such files, and it could act in the site’s name.
    .help = Offer it in another form, such as PDF, or put it into the section’s “static” folder.
