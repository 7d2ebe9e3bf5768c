
duplicate-region = La donnée « { $fact } » énumère deux fois « { $region } ».
    .why = Les lecteurs trouveraient deux fois ce nom, et le total compterait une unité de trop.
    .help = Supprimez l’une des deux mentions.
wrong-count = La donnée « { $fact } » en énumère { $found }, alors qu’on en attend { $expected }.
    .why = L’un des deux est faux : quelqu’un n’a pas compté comme la liste.
    .help = Ajoutez ce qui manque, supprimez ce qui est en trop, ou corrigez « expect-count ».
unnamed-region = { $section ->
        [none] Il n’y a pas de nom pour « { $region } » en { $locale }.
       *[other] La section « { $section } » n’a pas de nom pour « { $region } » en { $locale }.
    }
    .why = Le lecteur trouverait un trou dans la phrase.
    .help = Écrivez region-{ $region } = … dans un fichier de libellés de cette langue.
unused-fact = Aucun texte n’affiche la donnée « { $fact } ».
    .why = Qui la corrige croit que des pages changent. Souvent, le chiffre est tapé à la main dans un texte.
    .help = Écrivez { $placeable } là où se trouve le chiffre dans les textes, ou supprimez la donnée.
contradicted-fact = Il y a ici « { $written } », et { $value } dans la donnée « { $fact } ».
    .why = Les lecteurs trouvent deux chiffres dans un même article.
    .help = Écrivez { $placeable } à la place du chiffre s’il veut dire la même chose.
falling-fact = La donnée « { $fact } » est ici { $value }, et était auparavant { $before }, dans « { $other } ».
    .why = Dans la série « { $series } », elle ne peut qu’augmenter : l’un des deux articles est faux.
    .help = Corrigez celui qui est faux, ou sa date. Si le chiffre peut baisser, retirez-le de « monotonic ».
unknown-series = La série « { $name } » n’existe pas.
    .why = Ses chiffres ne seraient comparés à aucun autre.
    .help = { $near ->
        [none] Les séries sont indiquées dans pipeline.toml : { $known }.
       *[other] Vouliez-vous dire « { $near } » ? Les séries sont indiquées dans pipeline.toml : { $known }.
    }
