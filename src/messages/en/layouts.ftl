### $fault is which fault it is, a word for the choice alone.
### $file is a file's path.
### $key is the name of a setting.
### $locale is the tag of a language, such as fr or pt-BR.
### $name is a name, as it is written.
### $other is the other of two, or how many others.
### $pattern is a pattern of paths.
### $place is where it is.

## Layouts

bad-layout = “{ $pattern }” under “{ $key }” is no usable pattern.
    .why = Without it Hexapla does not know which file is which.
    .help = { $fault ->
        [no-path] Write a path from the network’s root with “/” between its parts, such as “content/{"{"}article{"}"}/{"{"}locale{"}"}.md”.
        [unknown-place] There are the places “{"{"}article{"}"}” and “{"{"}locale{"}"}”, and “*” and “**” for strings. Every brace is closed.
        [lacks] It needs the place “{"{"}{ $place }{"}"}”.
        [surplus] The place “{"{"}{ $place }{"}"}” stands there once too often.
        [touching] Put something between two places, such as “/”, “.” or “-”; and use fewer of them.
        [whole-root] Let it begin with a folder’s name, or every file of the network would be searched.
        [no-folder] Write the name of one folder that stands in the network’s root, without “/”.
        [not-flat] Leave “{ $key }” out: it says in which folders a pattern without any folder, such as “{"{"}article{"}"}.md”, takes files too.
        [ending] It must end in “{ $place }”.
        [no-source-locale] A pattern for originals needs to know their language: add “source-locale” under “[network]”.
       *[other] Write it as “content/{"{"}article{"}"}/{"{"}locale{"}"}.md”.
    }
key-name-taken = “{ $name }” cannot be a name of “{ $key }”.
    .why = It is a name of “{ $other }” already, and a text would not know which is meant.
    .help = Take it out of one of the two lists.

unnamed-site = The edition in { $locale } has no name.
    .why = Readers see the theme’s stand-in: in the browser’s tab, in feeds and in search results.
    .help = Write “site-name = …” in { $file }.
