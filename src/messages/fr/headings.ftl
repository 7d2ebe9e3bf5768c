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
            [yes] Écrivez plutôt « { $meant } ». Certains des signes sont de pleine chasse et se ressemblent presque ; tapez-les en demi-chasse.
           *[no] Écrivez plutôt « { $meant } » : d’abord les mots entre crochets, et juste derrière l’adresse entre parenthèses.
        }
