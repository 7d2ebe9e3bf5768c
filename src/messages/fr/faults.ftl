### Names, encodings and catalogs that nobody could publish safely. Their form is that of
### diagnostics.ftl.
### The glossary stands in cli.ftl.

## Names of files and folders

unportable-name = « { $name } » ne peut pas être partout le nom d’un fichier : { $reason ->
        [device] Windows réserve « { $part } » à un périphérique
        [edge] il commence ou finit par une espace, ou finit par un point
       *[character] il contient « { $part } »
    }.
    .why = Certains ordinateurs ne pourraient pas l’extraire d’une archive, ou ouvriraient autre chose. Il est laissé de côté.
    .help = { $reason ->
        [device] Ajoutez un mot au nom.
        [edge] Changez ce nom, sans espace ni point au bord.
       *[character] Changez ce nom, sans : < > { "\"" } | ? ni *.
    }
invisible-in-name = Il y a dans ce nom un caractère que personne ne voit ({ $code }){ $kind ->
        [direction] , qui retourne le sens de l’écriture
       *[other] {""}
    } : { $name }
    .why = Deux noms pourraient se ressembler, ou un nom pourrait passer pour celui d’un autre type de fichier. Il est laissé de côté.
    .help = Retapez le nom.
mixed-alphabets = Dans le nom « { $name } », le mot « { $word } » mêle des lettres semblables de deux alphabets.
    .why = Personne ne pourrait le taper tel qu’il le voit, et il peut passer pour un autre nom. Il est laissé de côté jusqu’à ce que quelqu’un l’ait regardé.
    .help = Retapez le mot avec un seul clavier.
mixed-slug = Dans l’adresse « { $slug } », le mot « { $word } » mêle des lettres semblables de deux alphabets.
    .why = Personne ne pourrait la taper telle qu’il la voit, et elle peut passer pour une autre adresse.
    .help = Retapez le mot avec un seul clavier.
name-twins = « { $first } » et « { $second } » sont un seul et même nom pour beaucoup d’ordinateurs.
    .why = { $held ->
        [yes] Sous macOS ou Windows, l’un remplacerait l’autre. Vous seul savez lequel est le bon ; les deux sont donc laissés de côté.
       *[other] Sous macOS ou Windows, l’un remplacerait l’autre. Ici, les deux sont lus.
    }
    .help = Renommez l’un des deux, ou supprimez-le. Ils ne diffèrent peut-être que par les majuscules, ou par la façon dont un accent est enregistré.
path-too-long = Le chemin de ce fichier dépasse { $limit } octets.
    .why = Certains ordinateurs ne pourraient pas l’ouvrir. Il est laissé de côté.
    .help = Raccourcissez les noms des dossiers, ou placez-le plus haut.

## Encodings, and characters that nobody sees

other-encoding = Ce fichier semble enregistré en { $encoding }, et non en UTF-8.
    .why = Ses lettres seraient mal affichées.
    .help = Ouvrez-le dans votre éditeur, choisissez « Enregistrer sous » ou « Encodage », et enregistrez-le en UTF-8. Dans Word, choisissez « Texte brut », puis « Unicode (UTF-8) ».
direction-override = Un caractère que personne ne voit ({ $code }) inverse les lettres qui le suivent.
    .why = Le texte dirait autre chose que ce qui est dans le fichier.
    .help = Supprimez-le ; si vous ne le trouvez pas, retapez les mots qui l’entourent. Les écritures de droite à gauche n’en ont pas besoin.
unbalanced-direction = Un caractère que personne ne voit ({ $code }) change le sens de l’écriture, et celui qui doit y répondre manque.
    .why = Les mots qui suivent seraient dans le mauvais ordre.
    .help = Supprimez-le ; si vous ne le trouvez pas, retapez les mots qui l’entourent.
tag-character = Il y a ici un caractère que personne ne voit ({ $code }).
    .why = De tels caractères permettent de cacher un texte dans un autre. Ils n’ont leur place que dans quelques drapeaux, comme ceux de l’Écosse et du pays de Galles.
    .help = Supprimez-le ; si vous ne le trouvez pas, retapez les mots qui l’entourent.
conflict-marker = Deux versions du texte se trouvent ici, telles qu’un logiciel de gestion de versions les a laissées.
    .why = Les lecteurs verraient les deux, avec les signes qui les séparent.
    .help = Gardez l’une des deux versions, et supprimez l’autre ainsi que les lignes avec « <<<<<<< », « ||||||| », « ======= » et « >>>>>>> ».

## Strings, and messages of an article’s own

message-too-long = Le libellé « { $id } » dépasse { $limit } octets.
    .why = Aucun lecteur n’en a besoin ; utilisé quelques fois, il pourrait remplir chaque page. Il n’est pas utilisé.
    .help = Raccourcissez-le, ou faites-en un article.
expansion-too-large = Une fois ses valeurs insérées, ce texte est trop grand : à « { $placeable } », elles dépassent { $limit } octets.
    .why = Quelques lignes pourraient ainsi remplir un disque.
    .help = Raccourcissez la valeur, ou utilisez-la moins souvent.
dropped-variable = « { $id } » n’affiche pas la valeur « {"$"}{ $variable } », alors que l’original l’affiche.
    .why = Elle manquerait aux lecteurs de cette langue. D’ici là, ils voient l’original.
    .help = Écrivez « {"{"} ${ $variable } {"}"} » à l’endroit de la phrase où va la valeur.
unknown-variable = « { $id } » demande une valeur « {"$"}{ $variable } », et rien ne la lui donne.
    .why = Il n’y a rien à mettre à sa place ; le libellé n’est donc pas utilisé.
    .help = { $near ->
        [none] { $known ->
            [none] Retirez-la : ce libellé ne reçoit aucune valeur.
           *[other] Les valeurs de ce libellé sont : { $known }. Leurs noms ne se traduisent pas.
        }
       *[other] Vouliez-vous dire « {"$"}{ $near } » ? Les noms des valeurs ne se traduisent pas.
    }
wrong-plural = « { $id } » a une forme « { $form } », et « { $locale } » n’a pas de tel pluriel.
    .why = Cette forme n’est jamais choisie ; peut-être a-t-on copié les formes d’une autre langue.
    .help = Gardez ces formes : { $known }. Supprimez les autres.
