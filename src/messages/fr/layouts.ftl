## Layouts

bad-layout = « { $pattern } », sous « { $key } », n’est pas un schéma de chemin utilisable.
    .why = Sans lui, Hexapla ne sait pas quel fichier est lequel.
    .help = { $fault ->
        [no-path] Écrivez un chemin à partir de la racine du réseau, avec « / » entre ses parties, comme « content/{"{"}article{"}"}/{"{"}locale{"}"}.md ».
        [unknown-place] Les emplacements possibles sont « {"{"}article{"}"} » et « {"{"}locale{"}"} », ainsi que « * » et « ** » pour les libellés. Chaque accolade doit être fermée.
        [lacks] Il y faut l’emplacement « {"{"}{ $place }{"}"} ».
        [surplus] L’emplacement « {"{"}{ $place }{"}"} » s’y trouve une fois de trop.
        [touching] Mettez quelque chose entre deux emplacements, comme « / », « . » ou « - » ; et utilisez-en moins.
        [whole-root] Faites-le commencer par le nom d’un dossier, sinon tous les fichiers du réseau seraient parcourus.
        [no-folder] Écrivez le nom d’un seul dossier, qui se trouve à la racine du réseau, sans « / ».
        [not-flat] Retirez « { $key } » : cette clé dit de quels dossiers un schéma sans aucun dossier, comme « {"{"}article{"}"}.md », prend aussi les fichiers.
        [ending] Il doit se terminer par « { $place } ».
        [no-source-locale] Un schéma de chemin pour les originaux a besoin de leur langue : ajoutez « source-locale » sous « [network] ».
       *[other] Écrivez-le comme « content/{"{"}article{"}"}/{"{"}locale{"}"}.md ».
    }
key-name-taken = « { $name } » ne peut pas être un nom de « { $key } ».
    .why = C’est déjà un nom de « { $other } », et l’on ne saurait pas lequel des deux est visé dans un texte.
    .help = Retirez-le de l’une des deux listes.

unnamed-site = L’édition en { $locale } n’a pas de nom.
    .why = Les lecteurs voient le nom provisoire du thème : dans l’onglet du navigateur, dans les flux et dans les résultats de recherche.
    .help = Écrivez « site-name = … » dans { $file }.
