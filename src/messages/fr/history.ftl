help-restore = Lister les versions antérieures d’un fichier, ou en rétablir une
help-restore-path = Le fichier, à partir du dossier du réseau
help-restore-id = Le numéro de la version ; sans lui, s’il y en a plusieurs, elles sont listées

# hexapla: same
restore-heading-id = Version
restore-heading-time = Conservée le
restore-heading-bytes = Octets
restore-heading-lines = Lignes
restore-heading-why = Pourquoi elle a été conservée
restore-why = { $why ->
        [merged] un autre texte y a été intégré
        [restored] une version antérieure a pris sa place
        [removed] elle a été supprimée
       *[replaced] un autre texte a pris sa place
    }
restore-choose = « hexapla restore { $path } { $id } » rétablit la version { $id }.
restore-done = La version { $id } de « { $path } » a repris sa place.
restore-kept = Ce qui s’y trouvait avant est conservé comme version { $id }.
restore-same = « { $path } » dit déjà exactement cela ; rien n’a été écrit.
restore-dry-run = La version { $id } de « { $path } » serait rétablie ; rien n’a été écrit.
restore-none = Aucune version antérieure de « { $path } » n’est conservée.
restore-unknown = Il n’y a pas de version « { $id } » de « { $path } ». Il y a : { $known }.
restore-in-the-way = Rien n’a été écrit : à la place de « { $path } » se trouve autre chose qu’un fichier, ou un lien y mène. Déplacez-le d’abord.
