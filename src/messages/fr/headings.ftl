### Headings of articles: their signs, and the ids that links lead to.

# $id (String): the id, without its braces and its “#”.
lost-anchor = Dans l’original, « {"{"}#{ $id }{"}"} » suit cet intertitre, et il manque ici.
    .why = Les liens vers cet endroit mènent les lecteurs de cette langue en haut de l’article.
    .help = Écrivez « {"{"}#{ $id }{"}"} » après l’intertitre, comme dans l’original. Cela ne se traduit pas.
unspaced-heading = Ceci commence comme un intertitre, et s’affiche comme un paragraphe avec ses signes.
    .why = Les lecteurs voient les signes, et qui cherche ou écoute les intertitres n’en trouve pas ici.
    .help = Écrivez « ## » en signes ordinaires, suivis d’une espace ordinaire. S’il ne s’agit pas d’un intertitre, écrivez « \ » devant.

unread-markup = « { $found } » ressemble à du balisage et n’en est pas : cela figure tel quel dans le texte.
    .why = On voit les signes, et on n’y trouve ni lien, ni note, ni chiffre.
    .help =
        { $wide ->
            [emphasis] Écrivez plutôt « { $meant } » : les parenthèses, les guillemets et la ponctuation se placent hors des astérisques, et ceux-ci tout contre les mots.
            [figure] Écrivez plutôt « { $meant } » : les notes portent le même nom dans toutes les langues.
            [lone] Deux astérisques se placent juste avant ce qui est mis en valeur, et deux juste après. Écrivez les deux autres là où la mise en valeur se termine, comme dans « { $meant } », ou supprimez ceux-ci.
            [yes] Écrivez plutôt « { $meant } ». Certains des signes sont de pleine chasse et se ressemblent presque ; tapez-les en demi-chasse.
           *[no] Écrivez plutôt « { $meant } » : d’abord les mots entre crochets, et juste derrière l’adresse entre parenthèses.
        }

unread-block = { $kind ->
        [list] L’original a ici une liste, et cette ligne commence par un signe qui n’en fait pas.
        [lines] L’original a ici une liste, et ceci est un seul paragraphe.
        [item] Dans l’original, la liste a { $source } éléments, ici { $own } : cette ligne ne commence pas par « { $write } » et est rattachée à l’élément au-dessus.
        [table] L’original a ici un tableau, et ceci est un seul paragraphe.
        [heading] L’original a ici un titre, et ceci est un paragraphe.
        [quote] Dans l’original, c’est une citation ; ici, c’est un paragraphe comme les autres.
       *[indented] Ceci s’affiche comme du code informatique, parce que des espaces le précèdent.
    }
    .why = Les lecteurs voient un paragraphe avec des signes étranges, ou du code, et ce qui est écrit ici passe pour manquant.
    .help = { $kind ->
        [list] Commencez cette ligne, et chacune des suivantes de la liste, par « { $write } » et une espace.
        [lines] Écrivez chaque élément de la liste sur une ligne à part, qui commence par « { $write } » et une espace.
        [item] Si cette ligne est un élément à part, commencez-la par « { $write } » et une espace.
        [table] Écrivez « { $write } » sur une ligne à part sous la première, et « | » entre les cellules de chaque ligne.
        [heading] Commencez cette ligne par « { $write } » et une espace.
        [quote] Commencez cette ligne par « { $write } » et une espace.
       *[indented] Supprimez les espaces au début de ces lignes.
    }
