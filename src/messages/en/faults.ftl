### Names, encodings and catalogs that nobody could publish safely. Their form is that of
### diagnostics.ftl.
### $code is the code of a rule or of a character, which is not translated.
### $encoding is the name of an encoding.
### $first is the first of two.
### $form is a form of a choice, as it is written.
### $held is what holds it back.
### $id is the name of a string, of an article or of a heading.
### $kind is which kind it is, a word for the choice alone.
### $known is names that would be right, with commas between them.
### $limit is the most that is allowed.
### $locale is the tag of a language, such as fr or pt-BR.
### $name is a name, as it is written.
### $near is the nearest name that there is, or "none".
### $part is a part of a name or path.
### $placeable is a value to be filled in, as it is written.
### $reason is why, a code or a word for the choice alone.
### $second is the second of two.
### $slug is the last part of an address.
### $variable is the name of a value, without the $.
### $word is a word, as it is written.

## Names of files and folders

unportable-name = “{ $name }” cannot be the name of a file everywhere: { $reason ->
        [device] Windows keeps “{ $part }” for a device
        [edge] it begins or ends with a space, or ends with a full stop
       *[character] it has a “{ $part }” in it
    }.
    .why = On some computers it could not be unpacked, or would open something else. It is left out.
    .help = { $reason ->
        [device] Add a word to the name.
        [edge] Rename it without the space or the full stop.
       *[character] Rename it without : < > { "\"" } | ? and *.
    }
invisible-in-name = There is a character in this name that nobody can see ({ $code }){ $kind ->
        [direction] ; it turns the direction of writing
       *[other] {""}
    }: { $name }
    .why = Two names could look the same, or a name could look like another kind of file. It is left out.
    .help = Type the name anew.
mixed-alphabets = In the name “{ $name }”, the word “{ $word }” is spelt with letters of two alphabets that look alike.
    .why = Nobody could type it as they see it, and it may pass for another name. It is left out until a person has looked at it.
    .help = Type the word anew, with one keyboard.
mixed-slug = In the address “{ $slug }”, the word “{ $word }” is spelt with letters of two alphabets that look alike.
    .why = Nobody could type it as they see it, and it may pass for another address.
    .help = Type the word anew, with one keyboard.
name-twins = “{ $first }” and “{ $second }” are one and the same name to many computers.
    .why = { $held ->
        [yes] On macOS or Windows one of them would replace the other. Nobody but you knows which one is meant, so both are left out.
       *[other] On macOS or Windows one of them would replace the other. Both are read here.
    }
    .help = Rename one of them, or delete it. They may differ in capital letters only, or in how an accent is stored.
path-too-long = The path to this file is longer than { $limit } bytes.
    .why = Some computers could not open it. It is left out.
    .help = Shorten the names of the folders, or put it higher up.

## Encodings, and characters that nobody sees

other-encoding = This file seems to be saved as { $encoding }, and not as UTF-8.
    .why = Its letters would come out wrong.
    .help = Open it in your editor, choose “Save as” or “Encoding”, and save it as UTF-8. In Word, choose “Plain text” and then “Unicode (UTF-8)”.
direction-override = A character that nobody sees ({ $code }) turns the letters behind it round.
    .why = The text would say something else than what stands in the file.
    .help = Delete it; retype the words around it if you cannot find it. Scripts from right to left need no such character.
unbalanced-direction = A character that nobody sees ({ $code }) changes the direction of writing, and its counterpart is missing.
    .why = Words behind it would stand in the wrong order.
    .help = Delete it; retype the words around it if you cannot find it.
tag-character = There is a character here that nobody sees ({ $code }).
    .why = With such characters a text can be hidden in another one. They belong into some flags only, such as those of Scotland and Wales.
    .help = Delete it; retype the words around it if you cannot find it.
conflict-marker = Two versions of the text stand here, as a program for versions has left them.
    .why = Readers would see both, and the marks between them.
    .help = Keep one of the two versions, and delete the other one and the lines with “<<<<<<<”, “|||||||”, “=======” and “>>>>>>>”.

## Strings, and messages of an article’s own

message-too-long = The string “{ $id }” is longer than { $limit } bytes.
    .why = No reader needs it; referred to a few times, it could fill every page. It is not used.
    .help = Make it shorter, or write it as an article.
expansion-too-large = With its values put in, this text is too large: at “{ $placeable }” they come to more than { $limit } bytes.
    .why = A few lines could fill a disk in this way.
    .help = Make the value shorter, or refer to it less often.
dropped-variable = “{ $id }” does not show the value “{"$"}{ $variable }”, and the original does.
    .why = Readers of this language would miss it. It is not used until the value is there.
    .help = Put “{"{"} ${ $variable } {"}"}” where the value belongs in the sentence.
unknown-variable = “{ $id }” asks for a value “{"$"}{ $variable }”, and nobody gives it one.
    .why = There is nothing to put in its place, so the string is not used.
    .help = { $near ->
        [none] { $known ->
            [none] Take it out: this string is given no values.
           *[other] The values of this string are: { $known }. Their names are not translated.
        }
       *[other] Did you mean “{"$"}{ $near }”? Names of values are not translated.
    }
wrong-plural = “{ $id }” has a form “{ $form }”, and “{ $locale }” has no such plural.
    .why = The form is never taken; perhaps the forms of another language were copied.
    .help = The plurals of this language are: { $known }. Delete the other forms.
