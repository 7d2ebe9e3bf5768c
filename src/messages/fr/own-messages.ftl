
unknown-message = { $case ->
        [fact] « { $placeable } » n’est pas remplacé : devant le nom d’une donnée se trouve un « { "$" } ».
        [original] L’original a un message « { $word } » sous « [messages] », et ce texte n’en a pas.
        [odd] Il est écrit ici quelque chose comme « { $near } », et ce n’est pas remplacé.
       *[near] « { $placeable } » n’est pas un message que ce texte ait sous « [messages] ».
    }
    .why = C’est publié tel quel, avec les accolades.
    .help = { $case ->
        [odd] Écrivez « { $near } » : avec des espaces ordinaires, et une fonction en majuscules, suivie immédiatement de « ( ». Si les accolades sont là pour être lues, mettez « \ » devant la première.
       *[other] { $near ->
            [none] Écrivez un message « { $word } » sous « [messages] ». Si les accolades sont là pour être lues, mettez « \ » devant la première.
           *[other] Vouliez-vous dire « { $near } » ? Si les accolades sont là pour être lues, mettez « \ » devant la première.
        }
    }
unused-message = Rien dans ce texte n’affiche le message « { $id } ».
    .why = La personne qui l’a écrit voulait que ces mots soient lus.
    .help = Écrivez { $placeable } à sa place dans le texte, ou supprimez le message sous « [messages] ».
ambiguous-time = Le jour de la donnée « { $fact } », les horloges de { $zone } affichent deux fois cette heure : « { $found } ».
    .why = Cette nuit-là, les horloges sont retardées. C’est la première des deux heures qui est prise.
    .help = S’il s’agit de la première, écrivez-la ainsi : { $earlier }. S’il s’agit de la seconde : { $later }.
