
bad-region-name = { $case ->
        [code] La région « { $code } » n’existe pas.
       *[text] Le nom dans « { $id } » n’est pas du texte simple.
    }
    .why = Le libellé reste sans effet : les pages continuent de nommer la région comme tout le monde.
    .help = { $case ->
        [code] { $near ->
            [none] Écrivez le code d’un pays, comme « FR », ou d’une partie de pays, comme « GB-SCT ». Si le libellé n’est pas le nom d’une région, ne commencez pas son identifiant par « region- ».
           *[other] Vouliez-vous dire « region-{ $near } » ? Le code s’écrit en majuscules.
        }
       *[text] Écrivez le nom en toutes lettres, sans valeur, choix ni autre libellé entre accolades. Un caractère invisible peut être écrit entre guillemets, comme { "{" }"\u00A0"{ "}" }.
    }
unfilled-placeable = { $case ->
        [title] Le titre « { $text } » d’un lien ou d’une image contient une valeur à insérer, et reste tel qu’il est écrit.
       *[address] L’adresse « { $text } » contient une valeur à insérer, et reste telle qu’elle est écrite.
    }
    .why = Les valeurs ne sont insérées que dans du texte. Les lecteurs qui s’arrêtent sur le lien avec la souris voient les accolades, ou le lien ne mène nulle part.
    .help = { $case ->
        [title] Écrivez le titre sans elle, ou supprimez le titre et dites-le dans le texte.
       *[address] Écrivez l’adresse en entier.
    }
