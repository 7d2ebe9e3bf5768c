### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = About “{ $name }”
# $title (String): the article's headline, or the file's name.
receipt-accepted = Thank you! “{ $title }” has been taken over.
# $title (String): the article's headline, or the file's name.
receipt-known = Thank you! “{ $title }” is there already, word for word. Nothing had to be changed.
# $title (String): the article's headline, or the file's name.
receipt-held = Thank you for “{ $title }”. It could not be taken over yet. Your file lies where you put it, and nothing is lost.
receipt-to-mend = Please mend this
receipt-notes = Good to know
receipt-advice = Please have a look at this, when you find the time
receipt-standing = How the translation stands
# $line (Number): the line's number.
receipt-line = In line { $line }:
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [one] And one more of this kind.
       *[other] And { $count } more of this kind.
    }
receipt-whole = Every paragraph of the original is translated, and none has changed since.
receipt-same = Every paragraph of the original has its text, and none has changed since. What is named above is still as in the original.
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    { $done } of { $total } paragraphs are translated and up to date. { $missing ->
        [0] { "" }
        [one] One is not translated yet.
       *[other] { $missing } are not translated yet.
    } { $stale ->
        [0] { "" }
        [one] One says something else in the original by now.
       *[other] { $stale } say something else in the original by now.
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = The original has changed here since it was translated
receipt-now = Now the original says:
# Paragraphs of the translation follow.
receipt-gone = What the original no longer says
# $how (String): "marks" if the file that was sent has lines with “¶”.
receipt-gone-help =
    { $how ->
        [marks] Delete it in the file that you have sent, below its line with “¶”, or write an x between the brackets there if it is to stay; then send that file again.
       *[plain] Delete it in your translation and send that, or ask the editors for a file with what has changed. If it is to stay, tell them.
    }
# Paragraphs of the original follow.
receipt-missing = Not translated yet
# What matters most to readers follows.
receipt-next = What you could translate next
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = “{ $title }”: { $work ->
        [missing] not translated yet
        [draft] still a draft
        [faulty] something in it has to be mended
       *[behind] its original has changed, or something is missing
    }{ $words ->
        [0] { "" }
        [one] { " " }(one word)
       *[other] { " " }({ $words } words)
    }
# $name (String): the file's name.
receipt-again = When you have mended it, save “{ $name }” in the same place. This letter goes away as soon as everything is in order.
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = Files in the archive: { $total }. Taken over, or there already: { $taken }. To be mended: { $held }.
# $name (String): the archive's name.
receipt-archive-again = When you have mended it, pack the files again and save “{ $name }” in the same place; or delete the archive, and send the mended files alone. What has been taken over is safe.
# $name (String): the file's name.
receipt-later = What is named above can follow later: mend it in your own copy, and send that once more as “{ $name }”. You may delete this letter.
receipt-thanks = You need not do anything else. You may delete this letter.

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = This is a second version of “{ $name }”, which a program has put aside because two people or two computers had changed it at the same time.
    .help = Look at both, put what is right into one file, and delete the other.
intake-old = The name of the file says that this is an old version.
    .help = If it is to be shown in place of the text that is there now, take that word out of the name. If not, take the file away.
intake-empty = There is nothing in the file.
    .help = Save your text again, and look whether the file has it.
intake-second-name = This is a second name of a file that belongs to somebody else and is not meant for all (a hard link).
    .help = Make a copy of the file, and put the copy here.
intake-link = This is a link to another file, and links are not followed.
    .help = Put the file itself here.
intake-closed = The file cannot be read: it is closed to the program that takes texts over.
    .help = Save it here once more, or change its permissions so that others may read it.
# $megabytes (Number): the largest size.
intake-too-large = The file is larger than { $megabytes } MB, and no text is that long.
    .help = Send the text alone, without pictures.
# $line (Number): the line's number.
intake-unreadable = The file is damaged or is no text; the first unreadable place is in line { $line }.
    .help = Save it as plain text with the encoding “UTF-8”, and send it again.
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] This line could mean each of these: { $choices }.
        [language] The name of the file does not say which language it is in.
        [strings] Neither the name of the file nor its folder says which language it is in.
        [more] The name of the file has other words in it beside the name of an article.
        [title] The title begins like that of the article “{ $choices }”.
       *[name] The name of the file could mean each of these: { $choices }.
    }
    .help =
        { $how ->
            [line] Write into the line which of them is meant.
            [one] Rename the file to “{ $names }”, if that is right.
            [many] Rename the file to the right one of these names: { $names }.
            [folder] Put it into a folder that is named after the language, such as “{ $example }”.
           *[none] Rename the file to the article’s name, a full stop, and the code of the language, such as “{ $example }”.
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] Nobody can tell which text this is.
        [none] There is no article of this name.
       *[one] There is no article “{ $said }”, which this line names.
    }{ $near ->
        [none] { "" }
       *[other] { " " }Did you mean { $near }?
    }{ $open ->
        [none] { "" }
       *[other] { " " }Not translated yet are: { $open }.
    }
    .help =
        { $line ->
            [far] If it is a translation, name the file after the text, such as “{ $example }”. A file that is no translation does not belong here: please take it away.
            [none] Rename the file to the article’s name, a full stop, and the code of the language, such as “{ $example }”.
           *[one] Write the article’s name into the line; or delete the line, and rename the file, such as “{ $example }”.
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] The folder that the file lies in stands for a language that nothing is translated into here: { $said }.
        [none] The name of the file stands for a language that nothing is translated into here: { $said }.
       *[one] This line stands for a language that nothing is translated into here: { $said }.
    }{ " " }There are these: { $locales }.{ $near ->
        [none] { "" }
       *[other] { " " }Did you mean { $near }?
    }
    .help =
        { $line ->
            [folder] Put the file into the folder of the right language, or put that language’s code into its name, such as “{ $example }”.
            [none] Rename the file to the article’s name, a full stop, and the code of the language, such as “{ $example }”.
           *[one] Write the code of the right language into the line.
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] The name of the file stands for several languages: { $locales }.
       *[folder] The name of the file and its folder stand for different languages: { $locales }.
    }
    .help =
        { $place ->
            [name] Rename the file to the right one of these names: { $names }.
           *[folder] Rename the file, or put it into another folder, so that both stand for the same language.
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    There is no file of strings of this name.{ $near ->
        [none] { "" }
       *[other] { " " }Did you mean { $near }?
    }
    .help = Name it like the file in the original language, and put it into a folder that is named after the language, such as “{ $example }”.
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = Files of this kind (“{ $name }”) cannot be read.
    .help =
        { $instead ->
            [docx] Save the text as a Word document (.docx) or as plain text (.txt), and send it again.
           *[text] Save the text as plain text (.txt), and send it again.
        }
# $name (String): a name in the archive.
intake-archive-outside = The archive was not opened, since “{ $name }” in it is a link or leads out of the archive.
    .help = Pack the texts again, without links, or send them one by one.
# $name (String): a name in the archive.
intake-archive-twice = The archive was not opened, since “{ $name }” is in it twice.
    .help = Pack the texts again, each of them once, or send them one by one.
intake-archive-locked = The archive is locked with a password.
    .help = Pack the texts again without a password, or send them one by one.
intake-archive-large = There is more in the archive than can be taken at once.
    .help = Send the texts alone, without pictures, or in several archives.
intake-archive-damaged = The archive is damaged, or packed in an unusual way.
    .help = Pack the texts again as a plain ZIP archive, or send them one by one.
intake-archive-empty = There is no text in the archive.
    .help = Pack the texts again, or send them one by one.
intake-archive-nested = This is an archive in an archive, and such ones are not opened.
    .help = Send it by itself, or pack its texts together with the others.
intake-document-damaged = The document could not be read: it is damaged, locked with a password, or too large.
    .help = Save the text as plain text (.txt), and send it again.
# $others (String): paths of other files, with commas.
intake-two = There is another text for the same article and language: { $others }.
    .help = A person has to choose. Please leave only one of the files here; if they are from different people, talk to each other first.
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    The file is written in other letters ({ $found }) than its language ({ $expected }).{ $by ->
        [folder] { " " }The folder “{ $folder }” stands for that language.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Perhaps the line names the wrong language. Mend it, or send the right file.
           *[name]
                { $name ->
                    [none] Rename the file so that it has the code of its language, or send the right one.
                   *[other] If the text is right, rename the file to “{ $name }”; if not, send the right one.
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    The file seems to be in another language ({ $found }) than it should be ({ $expected }).{ $by ->
        [folder] { " " }The folder “{ $folder }” stands for that language.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Perhaps the line names the wrong language. Mend it, or send the right file.
           *[name]
                { $name ->
                    [none] Rename the file so that it has the code of its language, or send the right one.
                   *[other] If the text is right, rename the file to “{ $name }”; if not, send the right one.
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] The text is written in simplified characters, and this language wants traditional ones.
       *[Hant] The text is written in traditional characters, and this language wants simplified ones.
    }
    .help = Convert the text, read it once more, and send it again.
# $wanted (String): "Hant" if the text is written in traditional characters, "Hans" if in simplified ones.
intake-chinese-line =
    { $wanted ->
        [Hant] This line is written in simplified characters, and the rest of the text in traditional ones.
       *[Hans] This line is written in traditional characters, and the rest of the text in simplified ones.
    }
    .help = If it is not meant so, convert it, and send the text again.
# $detail (String): what is wrong there.
letter-toml-syntax = The lines at the top of the file, between “+++” and “+++”, cannot be read here: { $detail }.
    .help = Each of them is a word, an equals sign, and a text between two straight quotation marks ("). Within the text, write curly quotation marks and never straight ones.
# $detail (String): what is wrong there.
letter-yaml-syntax = The lines at the top of the file, between “---” and “---”, cannot be read here: { $detail }.
    .help = Each of them is a word, a colon, a space and a text. Put the text between two straight quotation marks (") if there is a colon in it.
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = Nothing is known by the name “{ $fact }”.
    .help = What stands in braces is filled in by itself. Write the name exactly as the original has it{ $near ->
        [none] .
       *[other] : perhaps “{ $near }”.
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = The lines at the top begin with “{ $fence }”, and the second “{ $fence }” below them is missing.
    .help = Write “{ $fence }” on a line of its own below the last of them.
# $fence (String): the line that is meant.
intake-no-top = The file begins without the line “{ $fence }”, so that its first lines would be taken for the text.
    .help = Write “{ $fence }” on a line of its own at the very top.
intake-loose = The file brings a translation up to date, and this text stands above all lines with “¶”: nobody knows which paragraph it belongs to.
    .help = Put it below the line with “¶” of its paragraph, and send the file again.
intake-no-mark = Above this text a line with “¶” is missing, and nobody knows which paragraph it belongs to.
    .help = Put the line back as it was in the file that you were sent, or ask the editors for a new file.
intake-beside = This text stands beside a list or a table, and the original has no paragraph there.
    .help = If it belongs to the list or the table, write it as an item or a row of it. If it is a word to the editors, delete it here and write to them. Then save the file here again.
# $count (Number): items of a list, or rows of a table.
intake-fewer =
    { $count ->
        [one] One item or row that the translation has here is not in your file, and would be lost.
       *[other] { $count } items or rows that the translation has here are not in your file, and would be lost.
    }
    .help = Write the whole list or table below the line with “¶”, with all that stays as it is. Then save the file here again.
intake-greeting = Below its paragraph stands something that the original does not have.
    .help = If it is a greeting, or a word to the editors, delete it here and write to them. If it belongs to the paragraph above it, write it in the same line. Then save the file here again.
intake-own-words = The original no longer says what stood here; your own words stand in its place now.
    .help = If they are a greeting, or a word to the editors, delete them in your copy of the file and send that again.
intake-both = The box behind “¶” says that this is to stay, and its words were deleted.
    .help = Put the words back, or take the x out of the brackets. Then save the file here again.
intake-stays = The original says again what was to be taken out, and it stays in the translation.
intake-further = Below the last line with “¶” stands more than one paragraph, and in the original it is one. All of it is in the text now.
    .help = If this is a greeting, or a word to the editors, delete it in your copy of the file and send that again.
intake-ending = Nothing in the original corresponds to this last paragraph, and readers would see it.
    .help = If this is a greeting, or a word to the editors, delete it in your copy of the file and send that again.
intake-beyond = Nothing in the original corresponds to this paragraph, and readers would see it.
    .help = If this is a greeting, or a word to the editors, delete it in your copy of the file and send that again.
intake-overtaken = The paragraph that this was written for has changed since the file was made.
    .help = Ask the editors for a new file, and copy your text into it.
# What stands there follows.
intake-said-again = The original says again what was to be taken out here.
    .help = Delete this list or table from the file, with its line with “¶”, and send the rest; or ask the editors for a new file.
intake-overtaken-by = Now the translation says there:
intake-unanswered = Nothing in the file was changed, and no box was ticked.
    .help = Mend the paragraphs in the file, or write an x between the brackets “[ ]” of those that can stay as they are. Then save it here again.
intake-unchanged = Nothing in the file was changed.
    .help = Mend what you want to, and save it here again. If all of it can stay as it is, you can delete the file.
intake-in-note = Something was written into the note below the line with “¶”, and would be lost with it.
    .help = Put it below the end of the note (“-->”, or the next line without “#”), and save the file here again.
intake-frame = The frame of the file that you were sent is damaged here, and would stand in the text.
    .help = Ask the editors for a new file, copy your translations into it, and leave the lines with “¶”, “<!--” and “-->” as they are.
intake-above = This text stands above the first line of the file that you were sent, which is “+++” or “---” alone, and belongs to nothing.
    .help = Delete it, so that the file begins as it did when you got it. Then save it here again.
intake-open-note = The note that begins here with “¶” has no end: the sign “-->” behind its last line is missing.
    .help = Write “-->” where the original ends, above your translation. Then save the file here again.
intake-cut = The file ends here, in the middle of a note; the rest of it is missing.
    .help = It was probably cut off on the way. Please send it whole.
intake-no-head = The top of the file that you were sent is missing or damaged: all that stood above the paragraphs, from the first line on, with the headline in it.
    .help = Put it back from the file that you were sent. If you do not have that any more, ask the editors for a new one and copy your translations into it.
intake-unfilled = Nothing has been written into the file yet.
    .help = Write the translations below their originals. Then save it here again.
# $id (String): the name of a text that stands at the top of a file, before “=”.
intake-empty-message = “{ $id }” at the top of the file is not translated yet, and the text shows it: readers would see its name in braces.
    .help = Translate it: write behind “{ $id }” what the original says there, in your language. If its line is gone, copy it from the file that you were sent.
intake-open-text = The text that begins here with three quotation marks has no end.
    .help = Write three straight quotation marks ({ "\"\"\"" }) behind its last line, as in the file that you were sent.
# $name (String): what stands in the brackets.
# $forms (String): the names that there are in this language, with their brackets and with commas; “none” if nobody knows them.
intake-form-name = “[{ $name }]” is the name of a form, and such names are not translated.
    .help =
        { $forms ->
            [none] Write it as in the file that you were sent.
           *[other] Write one of these in its place: { $forms }.
        }
# $count (Number): paragraphs.
intake-thinner =
    { $count ->
        [one] There is a translation already, and one of its paragraphs is not in your file.
       *[other] There is a translation already, and { $count } of its paragraphs are not in your file.
    }
    .help = Write these too; or ask the editors for a new file, which has the translation as it is now, and copy your text into it.
intake-older = This is what the translation said before: another text has taken its place since.
    .help = If you have sent an old file by mistake, delete it. If the translation is to say this again, ask the editors to put the earlier version back.
# $said (String): what stands between the brackets.
intake-tick = In the box behind “¶” stands “{ $said }”, and nobody knows whether that means yes.
    .help = Write an x between the brackets if the translation can stay as it is: [x]. Leave them empty if it is to be asked for again.
# $count (Number): strings. $names (String): their names, with commas. $what (String): "taken" if the file was taken over, "held" if it is not.
intake-strings-gone =
    { $count ->
        [one] One of the strings that are there already is not in your file: { $names }.
       *[other] { $count } of the strings that are there already are not in your file: { $names }.
    }
    .help =
        { $what ->
            [taken] If they are still wanted, put them into your file as well, and send it again.
           *[held] Put them into your file as well, and send it again. If they are to go, please tell the editors.
        }
# $count (Number): paragraphs.
intake-shorter =
    { $count ->
        [one] The original that is there has one paragraph more than your file.
       *[other] The original that is there has { $count } paragraphs more than your file.
    }
    .help = Send the whole text. If it is really to become so much shorter, please tell the editors.
intake-two-here = Here the texts differ.
# $name (String): the other file. What it says in the same place follows.
intake-two-there = In “{ $name }” it says:
intake-garbled = Some letters were spoilt by a wrong encoding on the way.
    .help = Open your own copy of the text, save it with the encoding “UTF-8”, and send it again.

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = The file was saved with the encoding “{ $encoding }”; it was converted to UTF-8.
    .help = Please look whether all letters are right on the page.
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [one] One paragraph that the original no longer has was taken out of the translation.
       *[other] { $count } paragraphs that the original no longer has were taken out of the translation.
    }
# $count (Number): paragraphs.
intake-left =
    { $count ->
        [one] One paragraph of the file was left as it was; it will be asked for again.
       *[other] { $count } paragraphs of the file were left as they were; they will be asked for again.
    }
# $count (Number): paragraphs. $held (String): "yes" if the file says nothing else, so that it is not taken over.
intake-emptied =
    { $count ->
        [one] One paragraph was deleted in the file; the translation keeps it.
       *[other] { $count } paragraphs were deleted in the file; the translation keeps them.
    }
    .help =
        { $held ->
            [yes] Put it back below its line with “¶”, or delete this file. If it is to go from the page as well, please tell the editors.
           *[no] If it is to go from the page as well, please tell the editors.
        }
intake-straightened = Quotation marks within braces, or around the title of a link or a picture, had become curly; they are straight again.
intake-mended = A few signs of the frame of the file that you were sent had been changed by a program or a slip. They were put back as they had been.
    .help = You need not do anything about it.
intake-line-ends = Its line ends were those of another system; they were converted.
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", "readings" (small letters above others), "objects" (of other programs), or "signs" (of fonts without letters).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] Pictures in the document that were left out: { $count }.
        [links] Links to other places of the document that were left out, and their words kept: { $count }.
        [comments] Comments in the document that were left out: { $count }.
        [changes] The document had tracked changes. All of them were accepted.
        [boxes] The document has text boxes, and their text may be missing or stand in another place.
        [margins] What stands in the document’s header and footer was left out.
        [tables] Tables with joined cells, or with several paragraphs in a cell, which were made simpler: { $count }.
        [formulas] Formulas, which are written with the signs of another notation now; please look at them: { $count }.
        [readings] Small signs above characters that say how they are read were left out.
        [objects] Parts of the document that another program has made, such as sheets, which were left out: { $count }.
        [signs] Signs of a font for pictures, such as arrows and ticks, which were left out; please write them as letters or words: { $count }.
       *[looks] Colours and underlining were left out.
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = An invisible character ({ $code }) stands where it changes what the line means.
    .help = Delete the beginning of the line up to the first letter, and type it again.

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = In the word “{ $word }” stand letters of another alphabet that look the same: { $letters }.
    .help = Type the word again.

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }: taken over as { $target }.
# $path (String): the file that was sent.
intake-there = { $path }: is there already.
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }: held; { $receipt } says why.
# $path (String): the file that was sent.
intake-ignored = { $path }: left alone, since a program keeps it for itself or has not finished it.
# $path (String): the letter as it is called from now on.
intake-written = { $path }: somebody has written into this letter. It was left as it is, and stands in the way of no new one: please read it.
intake-pandoc = Documents (.docx, .odt) are read when the program “pandoc” is installed on this computer.
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [one] One file was taken over
       *[other] { $taken } files were taken over
    }, { $held ->
        [one] one is held.
       *[other] { $held } are held.
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [one] One file would be taken over
       *[other] { $taken } files would be taken over
    }, { $held ->
        [one] one would be held.
       *[other] { $held } would be held.
    }
# $path (String): the file that was sent.
intake-writing = { $path }: is still being written, and was left alone. Run “hexapla intake” again.
# $path (String): a folder.
intake-too-deep = { $path }: lies in so many folders that nobody looks into it. Move what is in it further up.
intake-nothing = There is nothing to take over.
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = { $path } could not be written: { $detail }. What was sent lies where it was.
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } is in its place, but it could not be taken away or answered where it lies: { $detail }.
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }: would be taken over as { $target }.
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }: would be held, with this letter:

## Help

help-intake = Take over what translators have sent, and answer them
help-intake-file = Files or folders; none means the folder “inbox”
help-intake-dry-run = Take nothing over, and show what would be done
