## Settings

bad-folder = « { $folder } » dans « { $key } » n’est pas un dossier utilisable.
    .why = Les fichiers envoyés pourraient s’y perdre ou être pris pour autre chose.
    .help = { $fault ->
        [taken] « { $other } » contient autre chose. Choisissez un dossier qui ne serve qu’à cela.
       *[shape] Écrivez un chemin comme « new/texts », sans « .. » et sans nom qui commence par un point.
    }
duplicate-translator = Le nom « { $name } » désigne déjà une autre personne qui traduit.
    .why = À un nom doit répondre une seule personne.
    .help = Donnez un autre nom à l’une des deux.

## What a translator is told

digest-title = Ce qu’il y a à traduire
digest-greeting = Bonjour { $name },
digest-intro = voici ce que les lecteurs attendent. Ce qui compte le plus pour eux vient en premier.
digest-nothing = il n’y a rien à traduire pour vous en ce moment.
digest-words = En tout, { $words ->
        [one] { $words } mot est
       *[other] { $words } mots sont
    } à traduire.
digest-missing = pas encore traduit ({ $words ->
        [one] { $words } mot
       *[other] { $words } mots
    })
digest-draft = votre texte est encore un brouillon
digest-faulty = les lecteurs ne voient pas votre texte, car il reste quelque chose à y corriger
digest-corrections = { $count ->
        [one] une rectification n’est pas encore mentionnée ({ $days })
       *[other] des rectifications ne sont pas encore mentionnées ({ $days })
    }
digest-thanks = Merci pour votre travail !

## On the command line

usage-unknown-translator = Personne qui traduise ne s’appelle « { $value } ». { $known ->
        [none] pipeline.toml ne nomme personne.
       *[other] Il y a : { $known }.
    }
help-status-translator = Seulement ce que cette personne (identifiant ou nom) a à traduire ; avec « --format md », une lettre
