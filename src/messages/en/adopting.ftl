### $articles is how many articles, or their ids.
### $because is what speaks for it.
### $count is a number.
### $files is a number of files, or their paths.
### $folder is a folder's path.
### $folders is paths of folders, with commas between them.
### $key is the name of a setting.
### $layout is a pattern of paths.
### $locale is the tag of a language, such as fr or pt-BR.
### $name is a name, as it is written.
### $near is the nearest name that there is, or "none".
### $paired is how many are paired.
### $path is a path of a file or folder.
### $source is the original, its language or its text.
### $spelling is what paths call a language.

## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] “{ $commit }” is not the name of a commit.
        [source] The commit “{ $commit }” does not have this article’s original.
       *[absent] The repository has no commit “{ $commit }”.
    }
    .why = Nobody can look up what this translation was made from; its own history is taken instead, which knows less.
    .help = { $fault ->
        [form] Write the commit’s name as git shows it, such as “3f2a9c1e07b4”.
        [source] Name a commit in which the original was there already.
       *[absent] Correct the name, or get the whole history if this copy of the repository is a shallow one.
    }
unknown-translated-from = The article has no variant in “{ $locale }”, from which this one is said to be translated.
    .why = It is compared with the original instead, and may seem to be wrong where it is not.
    .help = { $near ->
        [none] Delete the line if it was translated from the original.
       *[other] Did you mean “{ $near }”? Delete the line if it was translated from the original.
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = This text is said to be translated from itself: { $way }.
    .why = Nobody can say what it should say, and so not whether it is up to date.
    .help = Keep “translated-from” only in the text that was really made from the other one. The original has none.

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] “{ $spelling }” cannot be a language’s name in paths.
       *[other] “{ $spelling }” is a name of { $other } already.
    }
    .why = Hexapla could not tell by a file’s path what language it is in.
    .help = Write it as the folders or files spell it: letters, digits, “-” and “_”, such as “zh-cn”.

## “hexapla init --adopt”

help-adopt = Take the Markdown files that lie there as they are: guess layout and languages, and write pipeline.toml
help-adopt-dry-run = Show what would be written, and write nothing
adopt-no-folder = There is no folder “{ $path }”. Name the folder of the site that is to be adopted; without a name it is the one that you are in.
adopt-nothing = No two Markdown files in “{ $path }” seem to be one text in two languages, so that there is nothing to guess from. See “Adopting a site” in the documentation for the layouts that there are; “hexapla init” without “--adopt” makes a new network.
adopt-folders = Originals lie in these folders of the root too: { $folders }
adopt-layout = Layout: { $layout }{ $source ->
        [none] {""}
       *[other] , originals: { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = Originals: { $locale } ({ $because ->
        [declared] a generator’s settings say so
        [most] the language with the most texts
        [letters] by the letters that they are written in
       *[usual] the usual language; nothing says otherwise
    })
adopt-articles = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $paired ->
        [one] { $paired } translation with its original
       *[other] { $paired } translations with their originals
    }
adopt-head-locale = Language
adopt-head-folder = Spelt
adopt-head-texts = Texts
adopt-head-paired = With original
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = “{ $key }” is called { $names } here.
adopt-base = “{ $key }” names the commit that a translation was made from, in { $files ->
        [one] { $files } file.
       *[other] { $files } files.
    }
adopt-generators = Looked up in { $files }.
adopt-rival = Another layout would fit other files: { $layout } ({ $paired ->
        [one] { $paired } translation with its original
       *[other] { $paired } translations with their originals
    }). A network has one layout.
adopt-doubted = “{ $name }” looks like a language and is not taken for one: { $paired ->
        [0] none of its texts has an original.
        [one] only { $paired } of its texts has an original.
       *[other] only { $paired } of its texts have an original.
    }
adopt-unplaced = { $files ->
        [one] { $files } Markdown file has no place in this layout:
       *[other] { $files } Markdown files have no place in this layout:
    }
adopt-unplaced-in = {"  "}{ $folder }: { $files }
adopt-unplaced-more = {"  "}and { $folders ->
        [one] { $folders } more folder
       *[other] { $folders } more folders
    }
adopt-foreign = { $files ->
        [one] { $files } file is MDX, which is not read.
       *[other] { $files } files are MDX, which is not read.
    }
# $path is a file of git’s, $line what is added to it.
adopt-git = For git, “{ $path }” gets the line “{ $line }”.
adopt-done = “{ $path }” is written; besides what is said above, nothing was changed. Read it through, then try:

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = The settings of this repository as a network, guessed from { $files ->
        [one] { $files } Markdown file.
       *[other] { $files } Markdown files.
    }
    Correct what is wrong: no text was changed, and nothing guesses a second time.
adopt-note-source = The language of the originals: { $because ->
        [declared] a generator’s settings say so.
        [most] it has the most texts.
        [letters] by the letters that they are written in.
       *[usual] the usual one; nothing says otherwise.
    }
adopt-note-layout = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $paired ->
        [one] { $paired } translation with its original.
       *[other] { $paired } translations with their originals.
    }
adopt-note-exclude = Markdown that lies among the articles and is none of them.
adopt-note-ignored = Keys of other programs, seen in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }.
# $keys is a list of keys.
adopt-note-other = Of these, Hexapla has { $keys } too, and means something else by it.
adopt-note-base = The commit that a translation was made from, seen in { $files ->
        [one] { $files } file.
       *[other] { $files } files.
    }
adopt-note-section = One site with all languages, the first one at its address. Make more sections if there are more sites.
adopt-note-url = Write the site’s own address here.

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = And { $count } more of “{ $code }” in { $files ->
        [0] the network.
        [one] { $files } file.
       *[other] { $files } files.
    }
findings-more-where = All of them are in “hexapla check --format json”; “hexapla explain CODE” says what a kind is about.
adopt-note-address = Addresses keep the folders, since the names of files in them may be the same.
