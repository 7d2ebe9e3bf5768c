
heading-translated = Traduits
heading-copied = Non traduits
heading-obsolete = Obsolètes
heading-done = Fait
table-percent = { NUMBER($percent) } %
strings-total = { $strings ->
        [one] { $strings } libellé
       *[other] { $strings } libellés
    } en « { $reference } » et dans { $languages ->
        [one] { $languages } autre langue
       *[other] { $languages } autres langues
    } ; { $open ->
        [0] rien à traduire.
        [one] { $open } à traduire ({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
        }). « hexapla check » l’indique.
       *[other] { $open } à traduire ({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
        }). « hexapla check » les indique.
    }
strings-none = Il n’y a encore de libellés dans aucune autre langue que celle de référence. La clé « layout » de « [strings] » dit où ils se trouvent.
strings-of-one = « { $locale } » : { $percent } % faits ; traduits : { $translated } ; non traduits : { $copied } ; manquants : { $missing } ; obsolètes : { $obsolete } ; mots à traduire : { $words }.
strings-no-folder = « { $path } » n’est pas un dossier lisible.
strings-which-language = Impossible de savoir de quelle langue est le dossier « { $path } » ; les pluriels ne sont donc pas examinés. « --locale » l’indique, par exemple « --locale fr ».
strings-bad-language = « { $value } » n’est pas un code de langue.
strings-same-language = Les deux dossiers sont en « { $locale } ». Comparez une langue avec une autre ; « --locale » dit laquelle c’est.
no-sites = Ce réseau n’a que des libellés, et aucun site. « hexapla check » et « hexapla status » s’en occupent ; ajoutez une « [[section]] » s’il doit avoir un site.
help-strings = Comparer deux dossiers de fichiers Fluent sans réseau : ceux de la langue de référence, et ceux d’une autre
help-strings-locale = L’autre langue, si son dossier n’en porte pas le nom
