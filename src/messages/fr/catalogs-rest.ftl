
loose-markup = { $case ->
        [capitals] Dans « { $id } », la balise « { $name } » est écrite en majuscules d’un côté et en minuscules de l’autre.
        [empty] Dans « { $id } », « { $name } » n’a pas de valeur dans « <{ $element }> ».
       *[run-on] Dans « { $id } », une page prendrait « { $name } » pour le début d’un autre caractère.
    }
    .why = { $case ->
        [capitals] Cela ne gêne pas les navigateurs ; les programmes qui le lisent comme du XML le refusent.
        [empty] Cela ne gêne pas les navigateurs ; les programmes qui le lisent comme du XML le refusent.
       *[run-on] Dans une page, les lecteurs verraient un autre caractère. Dans du texte simple, c’est sans importance.
    }
    .help = { $case ->
        [capitals] Écrivez-la comme dans l’original, au début et à la fin.
        [empty] Écrivez « { $name }="" » si le libellé est utilisé comme du XML.
       *[run-on] Écrivez « &amp; » à la place de « & » si le libellé est inséré dans une page comme du HTML.
    }
unknown-argument = { $case ->
        [asked] « { $id } » choisit d’après « {"$"}{ $name } », que rien ne lui donne.
        [value] « { $id } » demande à « { $term } » la forme « { $value } », qui n’y existe pas.
       *[name] « { $id } » donne « { $name } » à « { $term } », qui ne le demande pas.
    }
    .why = La forme voulue n’est jamais prise. Les lecteurs voient la dernière.
    .help = { $near ->
        [none] Choisissez parmi : { $known }.
       *[other] Vouliez-vous dire « { $near } » ?
    }
wrong-argument = { $case ->
        [differs] « { $id } » donne « { $value } » à « { $function } », alors que l’original donne « { $wanted } ».
       *[unknown] « { $id } » donne « { $value } » à « { $function } », qui ne peut rien en faire.
    }
    .why = { $case ->
        [differs] On annonce aux lecteurs un autre pays, un autre jour ou un autre nombre.
       *[unknown] Rien ne peut être écrit à sa place.
    }
    .help = { $case ->
        [differs] Écrivez « { $wanted } ».
       *[unknown] Écrivez un code, un nombre ou un jour (« 2022-07-23 ») qui existe.
    }
