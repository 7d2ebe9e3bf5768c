### Names, encodings and catalogs that nobody could publish safely. Their form is that of
### diagnostics.ftl.

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
       *[character] Rename it without : < > " | ? and *.
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
