### Who translates: faults in the settings of translators, and what `status --translator` writes to one. They are translators, not programmers: "paragraph" rather than "unit".

## Settings

# $folder (String): a folder’s path. $key (String): the key that it stands under.
# $fault (String): "taken" if the folder is another one’s, whose name is $other (String); or else "shape".
bad-folder = “{ $folder }” under “{ $key }” is no folder that can be used.
    .why = Files that people send could be lost there, or be taken for something else.
    .help = { $fault ->
        [taken] “{ $other }” holds something else. Choose a folder that is there for nothing else.
       *[shape] Write a path such as “new/texts”, without “..” and without a name that begins with a full stop.
    }
# $name (String): a name.
duplicate-translator = Another translator goes by the name “{ $name }”.
    .why = Whoever asks for somebody by a name must find one person.
    .help = Give one of them another name.

## What a translator is told

digest-title = What there is to translate
# $name (String): a name.
digest-greeting = Hello { $name },
digest-intro = here is what readers are waiting for. What matters most to them comes first.
digest-nothing = at the moment there is nothing for you to translate.
# $words (Number): how many there are in all.
digest-words = In all, { $words ->
        [one] { $words } word is
       *[other] { $words } words are
    } to be translated.
# Of an article. $words (Number): its words.
digest-missing = not translated yet ({ $words ->
        [one] { $words } word
       *[other] { $words } words
    })
# Of a text.
digest-draft = your text is still a draft
# Of a text.
digest-faulty = readers do not see your text, because something in it has to be mended
# Of a text. $count (Number): how many there are. $days (String): their days, with commas between them.
digest-corrections = { $count ->
        [one] a correction is not told yet ({ $days })
       *[other] corrections are not told yet ({ $days })
    }
digest-thanks = Thank you for your work!

## On the command line

# $value (String): a name. $known (String): names of those that there are, with commas between them; "none" if there is nobody.
usage-unknown-translator = There is no translator “{ $value }”. { $known ->
        [none] None is named in pipeline.toml.
       *[other] There are: { $known }.
    }
help-status-translator = Only what this translator, by id or name, has to do; with “--format md”, a letter
