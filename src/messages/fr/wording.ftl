
unknown-reference = { $case ->
        [value] « { $id } » renvoie à « { $reference } », qui n’a pas de texte propre.
        [attribute] « { $id } » renvoie à « { $reference } », et ce nom avec un point n’existe pas.
        [language] « { $id } » renvoie à « { $reference } », que cette langue n’a pas.
       *[entry] « { $id } » renvoie à « { $reference } », et rien ne porte ce nom.
    }
    .why = Rien ne peut figurer à sa place. Le texte n’est pas utilisé tant qu’il n’est pas corrigé.
    .help = { $near ->
        [none] Corrigez le nom, ou écrivez dans cette langue ce qu’il désigne.
       *[other] Vouliez-vous dire « { $near } » ? Sinon, écrivez ce que ce nom désigne.
    }
lost-style = { $case ->
        [length] Le style de « { $id } » est une longueur qui ne mesure rien.
       *[words] « { $id } » contient des mots là où l’original a un style.
    }
    .why = Les navigateurs écartent ce qui n’est pas un style, et la taille d’une fenêtre ou d’un champ ne convient plus aux mots qui s’y trouvent.
    .help = { $case ->
        [length] Écrivez devant elle ce qui a cette longueur : « width: 20em ».
       *[words] Gardez le nom qui précède les deux-points tel que l’original l’a, et ne changez que le nombre.
    }
style-differs = { $case ->
        [missing] Il manque au style de « { $id } » « { $property } », que celui de l’original a.
        [extra] Le style de « { $id } » a « { $property } », que celui de l’original n’a pas.
       *[unit] Le style de « { $id } » mesure « { $property } » en « { $found } », celui de l’original en « { $wanted } ».
    }
    .why = Un nombre peut différer, car les mots sont plus longs ou plus courts. Une autre dimension ou une autre unité n’a jamais été essayée.
    .help = Utilisez les noms et les unités de l’original.
unknown-form = La forme « [{ $form }] » de « { $id } » n’est jamais prise.
    .why = Ce qui se trouve entre « [ » et « ] » est donné par un nombre ou par le programme. Si c’est traduit, les lecteurs voient toujours la dernière forme.
    .help = { $near ->
        [none] Utilisez celles-ci : { $known }.
       *[other] Vouliez-vous dire « [{ $near }] » ? Formes possibles : { $known }.
    }
missing-form = { $count ->
        [one] « { $id } » n’a pas de forme « { $missing } » dans son choix d’après « { $by } » ; l’original l’a.
       *[other] « { $id } » n’a pas ces formes dans son choix d’après « { $by } », alors que l’original les a : { $missing }.
    }
    .why = Dans ces cas, les lecteurs voient la dernière forme, qui dit peut-être autre chose.
    .help = Ajoutez ce qui manque, avec les clés de l’original. Si un même texte est juste pour tous les cas, laissez-le.
lost-choice = « { $id } » a un seul texte là où l’original choisit d’après « { $by } ».
    .why = L’original dit autre chose pour chacun de ces cas : { $forms }.
    .help = Si la différence compte dans votre langue, écrivez un texte pour chaque cas. Si un seul est juste pour tous, laissez-le.
function-differs = { $wanted ->
        [none] « { $id } » affiche « {"$"}{ $variable } » avec « { $found } » ; l’original affiche la valeur telle quelle.
       *[other] « { $id } » n’affiche pas « {"$"}{ $variable } » avec « { $wanted } », comme le fait l’original.
    }
    .why = Un pourcentage, une somme d’argent ou un rang deviendrait un simple nombre, ou autre chose.
    .help = { $wanted ->
        [none] Affichez la valeur comme l’original : « {"{"} {"$"}{ $variable } {"}"} ».
       *[other] Utilisez la fonction et les options de l’original. Elles ne se traduisent pas.
    }
banned-word = « { $id } » contient « { $word } », que ce réseau n’emploie pas.
    .why = Les traducteurs le reprendraient dans toutes les langues.
    .help = Dites-le autrement. La liste est la clé « banned » de « [strings] » dans pipeline.toml.
mojibake = « { $word } » dans « { $id } » a été lu dans un mauvais encodage.
    .why = Les lecteurs voient des signes à la place des lettres.
    .help = Réécrivez le mot, et enregistrez le fichier en UTF-8.
too-many-placeables = « { $id } » affiche plus de { $limit } valeurs à insérer, par lui-même ou par ce à quoi il renvoie.
    .why = Le texte ne peut pas être mis en forme, et n’est pas utilisé tant qu’il n’y en a pas moins.
    .help = Écrivez certains de ces textes en entier, ou divisez celui-ci.
