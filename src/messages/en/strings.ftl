### Strings: a network of strings alone, and two folders of catalogs.
### $copied is how many say the same as the original.
### $languages is a number of languages.
### $locale is the tag of a language, such as fr or pt-BR.
### $missing is how many are missing.
### $obsolete is how many the original no longer has.
### $path is a path of a file or folder.
### $percent is a number of hundredths.
### $reference is the tag of the reference language.
### $strings is a number of strings.
### $translated is how many are translated.
### $value is a value, as it is written.
### $words is a number of words.

heading-translated = Translated
# Strings that say in another language what the reference language says.
heading-copied = Not translated
heading-obsolete = Obsolete
heading-done = Done
table-percent = { NUMBER($percent) } %
# $open are missing or the same as in the reference language, in all languages together.
strings-total = { $strings ->
        [one] { $strings } string
       *[other] { $strings } strings
    } in “{ $reference }” and in { $languages ->
        [one] { $languages } other language
       *[other] { $languages } other languages
    }; { $open ->
        [0] nothing to translate.
        [one] { $open } to translate ({ $words ->
            [one] { $words } word
           *[other] { $words } words
        }). “hexapla check” names it.
       *[other] { $open } to translate ({ $words ->
            [one] { $words } word
           *[other] { $words } words
        }). “hexapla check” names them.
    }
strings-none = There are no strings yet in any language but the reference’s. Where they lie, the “layout” of “[strings]” says.
strings-of-one = “{ $locale }”: { $percent } % done; translated: { $translated }; not translated: { $copied }; missing: { $missing }; obsolete: { $obsolete }; words to translate: { $words }.
strings-no-folder = “{ $path }” is no folder that can be read.
strings-which-language = Of the folder “{ $path }” nobody can tell the language, so plurals are not looked at. “--locale” says it, such as “--locale fr”.
strings-bad-language = “{ $value }” is not the tag of a language.
strings-same-language = Both folders are in “{ $locale }”. Compare a language with another one; “--locale” says which it is.
no-sites = This network has strings alone, and no site. “hexapla check” and “hexapla status” look after it; add a “[[section]]” if it is to have a site.
help-strings = Compare two folders of Fluent files without a network: those of the reference language, and those of another
help-strings-locale = The other language, where its folder is not named after it
