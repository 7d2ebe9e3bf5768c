## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] « { $commit } » n’est pas le nom d’un commit.
        [source] Le commit « { $commit } » ne contient pas l’original de cet article.
       *[absent] Le dépôt n’a pas de commit « { $commit } ».
    }
    .why = Impossible de retrouver d’après quoi cette traduction a été faite ; on se fie à son propre historique, qui en sait moins.
    .help = { $fault ->
        [form] Écrivez le nom du commit comme git l’affiche, par exemple « 3f2a9c1e07b4 ».
        [source] Indiquez un commit où l’original existait déjà.
       *[absent] Corrigez le nom, ou récupérez tout l’historique si cette copie du dépôt n’en a qu’une partie.
    }
unknown-translated-from = L’article n’a pas de version en « { $locale } », d’après laquelle celle-ci serait traduite.
    .why = Elle est comparée à l’original, et peut paraître fausse là où elle ne l’est pas.
    .help = { $near ->
        [none] Supprimez la ligne si la version a été traduite de l’original.
       *[other] Vouliez-vous dire « { $near } » ? Supprimez la ligne si la version a été traduite de l’original.
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = Ce texte serait traduit de lui-même : { $way }.
    .why = Personne ne peut dire ce qu’il devrait dire, ni donc s’il est à jour.
    .help = Ne gardez « translated-from » que dans le texte qui a vraiment été fait d’après l’autre. L’original n’en a pas.

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] « { $spelling } » ne peut pas désigner une langue dans les chemins.
       *[other] « { $spelling } » désigne déjà { $other }.
    }
    .why = Hexapla ne pourrait pas savoir, d’après le chemin d’un fichier, dans quelle langue il est.
    .help = Écrivez-le comme les dossiers ou les fichiers : avec des lettres, des chiffres, « - » et « _ », par exemple « zh-cn ».

## “hexapla init --adopt”

help-adopt = Reprendre tels quels les fichiers Markdown qui s’y trouvent : deviner la disposition et les langues, et écrire pipeline.toml
help-adopt-dry-run = Afficher ce qui serait écrit, sans rien écrire
adopt-no-folder = Il n’y a pas de dossier « { $path } ». Nommez le dossier du site à reprendre ; sans nom, c’est celui où vous êtes.
adopt-nothing = Dans « { $path } », il n’y a pas deux fichiers Markdown qui semblent être un même texte en deux langues ; il n’y a donc rien à deviner. Voyez « Adopting a site » dans la documentation pour les dispositions possibles ; « hexapla init » sans « --adopt » crée un nouveau réseau.
adopt-folders = Il y a aussi des originaux dans ces dossiers de la racine : { $folders }
adopt-layout = Disposition : { $layout }{ $source ->
        [none] {""}
       *[other] , originaux : { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = Originaux : { $locale } ({ $because ->
        [declared] d’après les réglages d’un générateur de sites
        [most] la langue qui a le plus de textes
        [letters] d’après les lettres dans lesquelles ils sont écrits
       *[usual] la langue habituelle ; rien ne dit autre chose
    })
adopt-articles = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $paired ->
        [one] { $paired } traduction avec son original
       *[other] { $paired } traductions avec leurs originaux
    }
adopt-head-locale = Langue
adopt-head-folder = Écriture
adopt-head-texts = Textes
adopt-head-paired = Avec original
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = « { $key } » s’appelle ici { $names }.
adopt-base = « { $key } » indique le commit d’après lequel une traduction a été faite, dans { $files ->
        [one] { $files } fichier.
       *[other] { $files } fichiers.
    }
adopt-generators = Consulté : { $files }.
adopt-rival = Une autre disposition conviendrait à d’autres fichiers : { $layout } ({ $paired ->
        [one] { $paired } traduction avec son original
       *[other] { $paired } traductions avec leurs originaux
    }). Un réseau n’a qu’une disposition.
adopt-doubted = « { $name } » ressemble à une langue, et n’est pas pris pour une langue : { $paired ->
        [0] aucun de ses textes n’a d’original.
        [one] seul { $paired } de ses textes a un original.
       *[other] seuls { $paired } de ses textes ont un original.
    }
adopt-unplaced = { $files ->
        [one] { $files } fichier Markdown n’a pas de place dans cette disposition :
       *[other] { $files } fichiers Markdown n’ont pas de place dans cette disposition :
    }
adopt-unplaced-in = {"  "}{ $folder } : { $files }
adopt-unplaced-more = {"  "}et { $folders ->
        [one] { $folders } autre dossier
       *[other] { $folders } autres dossiers
    }
adopt-foreign = { $files ->
        [one] { $files } fichier est en MDX, qui n’est pas lu.
       *[other] { $files } fichiers sont en MDX, qui n’est pas lu.
    }
adopt-git = Pour git, « { $path } » reçoit la ligne « { $line } ».
adopt-done = « { $path } » est écrit ; à part ce qui est dit plus haut, rien n’a été modifié. Relisez-le, puis essayez :

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = Les réglages qui font de ce dépôt un réseau, devinés d’après { $files ->
        [one] { $files } fichier Markdown.
       *[other] { $files } fichiers Markdown.
    }
    Corrigez ce qui est faux : aucun texte n’a été modifié, et rien ne sera deviné une seconde fois.
adopt-note-source = La langue des originaux : { $because ->
        [declared] d’après les réglages d’un générateur de sites.
        [most] elle a le plus de textes.
        [letters] d’après les lettres dans lesquelles ils sont écrits.
       *[usual] la langue habituelle ; rien ne dit autre chose.
    }
adopt-note-layout = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $paired ->
        [one] { $paired } traduction avec son original.
       *[other] { $paired } traductions avec leurs originaux.
    }
adopt-note-exclude = Du Markdown qui se trouve parmi les articles sans en être un.
adopt-note-ignored = Clés d’autres programmes, vues dans { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }.
# $keys is a list of keys.
adopt-note-other = Parmi elles, Hexapla connaît aussi { $keys }, et l’entend autrement.
adopt-note-base = Le commit d’après lequel une traduction a été faite, vu dans { $files ->
        [one] { $files } fichier.
       *[other] { $files } fichiers.
    }
adopt-note-section = Un seul site avec toutes les langues, la première à l’adresse même du site. Créez d’autres sections s’il y a d’autres sites.
adopt-note-url = Écrivez ici l’adresse propre du site.

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = Autres points relevés « { $code } » : { $count }, dans { $files ->
        [0] le réseau.
        [one] { $files } fichier.
       *[other] { $files } fichiers.
    }
findings-more-where = Ils sont tous dans « hexapla check --format json » ; « hexapla explain CODE » explique chaque type.
# for adopting.ftl, after adopt-note-url or where English (en3) has it
adopt-note-address = Les adresses gardent les dossiers, car des fichiers peuvent y porter le même nom.
