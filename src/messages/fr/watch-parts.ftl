
ignored-file = { $kind ->
        [partial] Les fichiers encore en cours d’envoi sont ignorés : { $names }
       *[editor] Les fichiers que les éditeurs de texte gardent à côté d’un fichier ouvert sont ignorés : { $names }
    }{ $more ->
        [0] .
        [one] {" "}et { $more } autre.
       *[other] {" "}et { $more } autres.
    }
    .why = Les programmes donnent de tels noms à ce qu’ils vont eux-mêmes renommer ou supprimer.
    .help = { $kind ->
        [partial] Il n’y a rien à faire pendant l’envoi. S’il en reste un, envoyez-le de nouveau, ou supprimez-le.
       *[editor] Il n’y a rien à faire tant que le fichier est ouvert. S’il en reste un, l’éditeur de texte s’est peut-être arrêté brutalement : regardez s’il contient un texte qui vous manque, puis supprimez-le.
    }
conflict-copy = « { $name } » est une seconde copie de « { $original } », mise de côté parce que deux personnes l’ont modifié en même temps{ $there ->
       *[yes] .
        [no] . « { $original } » n’est pas là.
    }
    .why = Seule une personne peut dire laquelle est la bonne. La seconde copie est donc mise en attente : elle n’est ni publiée ni supprimée.
    .help = { $there ->
       *[yes] Comparez les deux, reportez ce qui manque dans « { $original } », et supprimez « { $name } ».
        [no] Si c’est la bonne, renommez-la en « { $original } » ; sinon, supprimez-la.
    }
bad-duration = « { $value } » n’est pas une durée possible pour « { $key } ».
    .help = Écrivez par exemple 300ms, 10s, 10m, 2h ou 1h30m, de { $low } à { $high }.
bad-time-of-day = « { $value } » n’est pas une heure de la journée (à « { $key } »).
    .help = Écrivez les heures et les minutes avec deux chiffres chacune, de 00:00 à 23:59, par exemple 06:30.
unknown-time-zone = « { $value } » n’est pas un fuseau horaire.
    .why = Les heures de la journée se lisent à l’horloge de ce fuseau.
    .help = Écrivez son nom, comme Europe/Paris ou Asia/Karachi.
help-log = Afficher ce que le service d’arrière-plan a fait de chaque fichier
help-log-path = Ces fichiers seulement, ou les fichiers de ces dossiers
help-log-count = Nombre de lignes à afficher, les dernières [par défaut : 100]
help-log-since = Seulement ce qui a été fait depuis : un moment comme 2022-07-26T12:00:00Z, ou depuis combien de temps, comme 2h
usage-bad-since = « { $value } » n’est ni une date avec heure et fuseau horaire, comme 2022-07-26T12:00:00Z, ni une durée, comme 2h ou 10m.
log-none = Le journal n’en dit rien. Seuls « hexapla watch » et « hexapla intake » y écrivent.
log-unreadable = Impossible de lire le journal : { $detail }
log-heading-time = Heure
log-heading-event = Ce qui a été fait
log-heading-what = Avec quoi
log-heading-more = Pourquoi, et combien
log-event = { $event ->
        [started] démarrage
        [stopped] arrêt
        [accepted] pris en compte
        [faulty] fautif
        [moved] déplacé
        [back] revenu
        [kept-last-good] dernier bon texte gardé
        [ignored] ignoré
        [held] mis en attente d’une décision
        [released] n’est plus en attente
        [removed] supprimé
        [published] publié
        [settings-kept] derniers bons réglages gardés
        [restored] version antérieure remise
        [delivered] intégré depuis « inbox »
        [answered] mis en attente, avec une lettre
       *[failed] échec
    }
log-where =
    { $way ->
        [from] depuis { $path }
       *[to] vers { $path }
    }
log-count = { $what ->
        [added] ajoutés : { $count }
        [before] auparavant : { $count }
        [changed] modifiés : { $count }
        [files] { $count ->
            [one] { $count } fichier
           *[other] { $count } fichiers
        }
        [gone] disparus : { $count }
        [release] parution { $count }
        [removed] supprimés : { $count }
       *[more] encore { $count }
    }
