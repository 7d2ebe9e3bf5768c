### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = What stands in braces here cannot be filled in.
    .help = Copy it from the original letter by letter, with both braces and with straight quotation marks ("). If the top of the original has a line about it, copy that line, too.
# $detail (String): what is wrong there.
letter-fluent-syntax = This cannot be read here: { $detail }.
    .help = Compare it with the original sign by sign. Each brace that begins also ends, and where there are several forms, one of them begins with “*”.
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = Nobody knows the word “{ $key }” with which this line begins.
    .help = { $near ->
        [none] Write it as in the original, where such words are not translated; or delete the line.
       *[other] Did you mean “{ $near }”? These words are not translated.
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = What stands behind “{ $key }” cannot be read in this form.
    .help = Write it in the form that it has in the original: a text stands between two straight quotation marks (").
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = The text has no title.
    .help = { $fence ->
        [document] Begin the document with the title, and give that the style “Title”.
        [none] Write three lines at the very top: “+++”, then { $key } = "…" with the title between the quotation marks, then “+++” once more.
        [yaml] Write { $key }: "…" below the first “---”, with the title between the quotation marks.
       *[toml] Write { $key } = "…" below the first “+++”, with the title between the quotation marks.
    }
letter-local-picture = This picture lies on your own computer, and readers cannot see it.
    .help = Send the picture to the editors, and ask them what to write here.
letter-empty-body = There is nothing below the lines at the top of the file.
    .help = Write the text below them, and send the file again.
letter-raw-html = What stands between “<” and “>” here is not shown to readers.
    .help = Write it as in the original, or leave it out.
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = “{ $id }”, which stands at the top of the file, is shown nowhere in the text.
    .help = Write { $placeable } where the original has it.
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = “{ $written }” stands here, and the article’s own figure is { $value }.
    .help = If the same is meant, write { $placeable } in place of it: that is filled in by itself.
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = “{ $text }” is the address or the title of a link or a picture, and nothing in braces is filled in there.
    .help = Write it out as readers are to see it.
# $path (String): the path as it is written.
letter-path-outside-root = “{ $path }” is none of the article’s files.
# $locale (String): the tag of a language.
letter-unknown-translated-from = The article is not there in “{ $locale }”, which this text says that it was translated from.
    .help = Delete the line if it was translated from the original.
# $commit (String): the name of a commit.
letter-unknown-base = The file says that it was made from the state “{ $commit }” of the original, which is not known.
# $id (String): the name of a string.
letter-too-many-placeables = “{ $id }” has too much in it that is to be filled in.
    .help = Write it as in the original.
# These stand behind what is wrong, and say what to do.
letter-help-meant = Write it as in the original. If you have changed it on purpose, leave it as it is, and tell the editors.
letter-help-translate = Translate it. If it is meant to stay as it is, leave it, and tell the editors.
letter-help-extra = Delete it if the original no longer has it. If you have added it for your readers, leave it as it is, and tell the editors.
letter-help-missing = Translate what is missing, and send the file again.
letter-help-right = Mend it if it is a slip. If it is right, leave it as it is, and tell the editors.
letter-help-editors = This cannot be mended in the text. Please tell the editors.
letter-help-file = Write the name exactly as the original has it. If it is another file, send that to the editors.
letter-help-word = Say it in other words.
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = Describe it between the square brackets, or under “[{ $key }]” at the top of the file.
letter-help-address = Write it with letters, digits and hyphens only.
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = something is written otherwise than it has to be
letter-cause-twice = the word with which the line begins stands at the beginning of another line, too
# The sign is “=” or “:”.
letter-cause-start = the sign behind the first word of the line is missing

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = In these lines: { $lines }
# A quotation follows.
receipt-before = When it was translated, the original said:
intake-barred = The place where this text belongs cannot be written to at the moment.
    .help = This is no fault of yours, and nothing is lost: leave the file here. The editors can see what is in the way, and when they have removed it, the text is taken over by itself.
# $name (String): the path of another file in the inbox. $proposal (String): the same with the ending of this file.
intake-two-later = Another text for the same article and language came before yours, from “{ $name }”, and has been taken over. Yours hardly has a sentence in common with it.
    .help = If both are from you, or you have agreed on yours, save your file as “{ $proposal }”: it takes the place of the other, which is kept. If not, talk to each other, or ask the editors, and delete the file that is not wanted.
receipt-decided = This letter goes away as soon as it is decided which of the texts is to stay.
# $count (Number): how many they are. What the first one says follows.
letter-taken-back = { $count ->
        [one] The original no longer says this, and the translation still does.
       *[other] The original no longer says { $count } paragraphs, headings or list items that the translation still has. This is the first one.
    }
    .help = If you have the whole translation, delete it there, and send that. If not, ask the editors for a file with what has changed, and delete it in that. If it is to stay, tell them.
# $text (String): what could be translated next, with its words. $minutes (Number): how long that takes.
receipt-minutes = { $text }, about { $minutes } minutes
# $text (String): what could be translated next, with its words. $hours (Number): how long that takes.
receipt-hours = { $text }, about { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }
