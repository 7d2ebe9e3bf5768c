### What differs between a translation and its original.
### The glossary stands in cli.ftl.

## Parts of the text

missing-unit = { $count ->
        [one] Un paragraphe, un intertitre ou un élément de liste de l’original ({ $source }) manque ici : voyez-y la ligne { $lines }.
       *[other] { $count } paragraphes, intertitres ou éléments de liste de l’original ({ $source }) manquent ici : voyez-y les lignes { $lines }.
    }
    .why = Les lecteurs de cette langue en apprennent moins que les autres, sans le savoir.
    .help = Traduisez ce qui manque, ou écrivez « draft = true » en haut du fichier jusqu’à ce que ce soit fini.
extra-unit = { $count ->
        [one] Un paragraphe, un intertitre ou un élément de liste n’a pas d’équivalent dans l’original : ligne { $lines }.
       *[other] { $count } paragraphes, intertitres ou éléments de liste n’ont pas d’équivalent dans l’original : lignes { $lines }.
    }
    .why = C’est peut-être un reste d’un état antérieur de l’original, qui affirme ce qui n’est plus vrai.
    .help = Supprimez-le si l’original y a renoncé. Si vous l’avez ajouté pour vos lecteurs, écrivez « allow = ["extra-unit"] » en haut du fichier.
moved-unit = { $count ->
        [one] Un paragraphe ou un élément de liste n’est pas à la même place que dans l’original : ligne { $lines }.
       *[other] { $count } paragraphes ou éléments de liste ne sont pas à la même place que dans l’original : lignes { $lines }.
    }
    .why = Quand l’ordre a un sens, comme dans des étapes ou un horaire, la traduction dit autre chose.
    .help = Suivez l’ordre de l’original, à moins que votre langue n’en demande un autre.
same-as-source = Ceci est encore dans la langue de l’original ({ $source }) : { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }, à la lettre près.
    .why = Les lecteurs tombent sur une phrase étrangère au milieu d’un texte dans leur langue.
    .help = Traduisez-le. S’il doit rester tel quel, écrivez-le en haut du fichier : « keep = ["…"] ».

## Their form

heading-level-differs = Cet intertitre est de niveau { $own } ; dans l’original, il est de niveau { $source }.
    .why = Les niveaux disent ce qui dépend de quoi, à ceux qui écoutent comme à ceux qui regardent.
    .help = Commencez-le par autant de « # » que dans l’original.
list-shape = { $source ->
        [none] Ceci est dans une liste ; dans l’original, non.
        [numbers] { $own ->
            [none] Ceci n’est pas un élément de liste ; dans l’original, c’en est un, dans une liste numérotée.
            [numbers] Ceci est imbriqué au niveau { $level } ; dans l’original, au niveau { $source-level }.
           *[bullets] Cette liste a des puces ; dans l’original, elle a des numéros.
        }
       *[bullets] { $own ->
            [none] Ceci n’est pas un élément de liste ; dans l’original, c’en est un.
            [numbers] Cette liste a des numéros ; dans l’original, elle a des puces.
           *[bullets] Ceci est imbriqué au niveau { $level } ; dans l’original, au niveau { $source-level }.
        }
    }
    .why = Des numéros disent que l’ordre compte, et ce qui est imbriqué dépend de ce qui est au-dessus.
    .help = Reprenez les marques et les retraits de l’original.
table-shape = Cette ligne de tableau a { $own ->
        [one] { $own } colonne
       *[other] { $own } colonnes
    } ; dans l’original, elle en a { $source }.
    .why = Des valeurs se trouvent sous des en-têtes qui ne sont pas les leurs.
    .help = Donnez à chaque ligne les colonnes de l’original ; une cellule vide a besoin de ses barres, elle aussi.
footnote-shape =
    { $label ->
        [none]
            { $own ->
                [0] Ce paragraphe ne renvoie à aucune note ; dans l’original, à { $source }.
                [one] Ce paragraphe renvoie à { $own } note ; dans l’original, à { $source }.
               *[other] Ce paragraphe renvoie à { $own } notes ; dans l’original, à { $source }.
            }
       *[other] La note « [^{ $label }] » à laquelle renvoie ce paragraphe manque ou est mal écrite : il ne renvoie à rien.
    }
    .why = Une note à laquelle rien ne renvoie n’est pas affichée.
    .help =
        { $label ->
            [none] Mettez l’appel de note, comme « [^1] », là où l’original l’a mis.
           *[other] Écrivez la note sur une ligne à part, qui commence par « [^{ $label }]: ».
        }
fence-language = { $own ->
        [none] Ce bloc de code n’indique pas de langage ; dans l’original, c’est « { $source } ».
       *[other] { $source ->
            [none] Ce bloc de code est annoncé comme « { $own } » ; l’original n’indique pas de langage.
           *[other] Ce bloc de code est annoncé comme « { $own } » ; dans l’original, c’est « { $source } ».
        }
    }
    .why = Les sites colorent le code selon son langage, et les lecteurs en voient un faux.
    .help = Commencez le bloc comme dans l’original : le mot qui suit les accents graves ne se traduit pas.

## What no language changes

code-differs = { $case ->
        [missing] L’original a ici le code « { $missing } ».
       *[other] L’original a ici le code « { $missing } », ce texte a « { $extra } ».
    }
    .why = Les noms de commandes, de fichiers et d’options sont les mêmes dans toutes les langues ; traduits, ils ne fonctionnent pas.
    .help = Écrivez-le comme dans l’original.
code-block-differs = { $line ->
        [none] Les lignes de ce bloc de code ne sont pas celles de l’original.
       *[other] Ce bloc de code a une ligne que celui de l’original n’a pas : « { $line } ».
    }
    .why = Les lecteurs copient le code ; un exemple corrigé dans l’original, mais pas ici, les induit en erreur.
    .help = Copiez le bloc de l’original, et traduisez-en de nouveau les commentaires. S’il doit être différent, écrivez « allow = ["code-block-differs"] » en haut du fichier.
link-differs = { $case ->
        [missing] Un lien de l’original manque ici : « { $missing } ».
        [extra] L’original n’a pas ce lien ici : « { $extra } ».
       *[other] Ce lien mène à « { $extra } », dans l’original à « { $missing } ».
    }
    .why = Les lecteurs de cette langue sont envoyés ailleurs que tous les autres, ou nulle part.
    .help = Reprenez le lien de l’original. S’il est juste d’envoyer vos lecteurs ailleurs, écrivez « allow = ["link-differs"] » en haut du fichier.
image-differs = { $case ->
        [missing] Une image de l’original manque ici : « { $missing } ».
        [extra] L’original ne montre pas cette image ici : « { $extra } ».
       *[other] On voit ici « { $extra } », et dans l’original « { $missing } ».
    }
    .why = Le texte parle de ce que les lecteurs ne voient pas.
    .help = Montrez l’image que montre l’original. Une image dans votre langue est trouvée par son nom, comme « map.fr.png » pour « map.png ».
embed-differs = { $case ->
        [missing] Un film, un son ou une page intégrée de l’original manque ici : « { $missing } ».
        [extra] L’original n’intègre pas ceci à cet endroit : « { $extra } ».
       *[other] Ce texte intègre « { $extra } », et l’original « { $missing } ».
    }
    .why = Le texte parle de ce que les lecteurs ne reçoivent pas.
    .help = Intégrez ce que l’original intègre. S’il en existe un équivalent dans votre langue, écrivez « allow = ["embed-differs"] » en haut du fichier.
placeable-differs = { $case ->
        [missing] L’original affiche ici la donnée « { $missing } ».
       *[other] L’original affiche ici la donnée « { $missing } », ce texte affiche « { $extra } ».
    }
    .why = Le jour où la valeur sera corrigée, elle ne le serait pas ici.
    .help = Écrivez la donnée entre accolades, comme dans l’original.
placeholder-differs = { $case ->
        [missing] L’original a ici « { $missing } ».
       *[other] L’original a ici « { $missing } », ce texte a « { $extra } ».
    }
    .why = Un programme met quelque chose à cette place ; s’il ne la trouve pas, il n’y met rien, ou les lecteurs voient la marque elle-même.
    .help = Écrivez-le lettre pour lettre comme dans l’original.
email-differs = { $case ->
        [missing] L’original donne ici l’adresse électronique « { $missing } ».
        [extra] L’original ne donne pas ici l’adresse électronique « { $extra } ».
       *[other] L’adresse électronique est ici « { $extra } », dans l’original « { $missing } ».
    }
    .why = Ce qu’écrivent les lecteurs n’arriverait à personne, ou à quelqu’un d’autre.
    .help = Copiez l’adresse de l’original. S’il est juste que vos lecteurs écrivent à une autre, mettez « allow = ["email-differs"] » en haut du fichier.
url-in-text-differs = { $case ->
        [missing] L’original donne ici l’adresse « { $missing } ».
        [extra] L’original ne donne pas ici l’adresse « { $extra } ».
       *[other] L’adresse est ici « { $extra } », dans l’original « { $missing } ».
    }
    .why = Les lecteurs qui la copient arrivent ailleurs.
    .help = Copiez l’adresse de l’original.
path-differs = { $case ->
        [missing] L’original nomme ici le fichier « { $missing } ».
       *[other] L’original nomme ici le fichier « { $missing } », ce texte « { $extra } ».
    }
    .why = Les noms de fichiers et de dossiers sont les mêmes dans toutes les langues ; les lecteurs en chercheraient un qui n’existe pas.
    .help = Copiez le chemin de l’original.
number-differs = { $case ->
        [missing] L’original dit ici « { $missing } », et ce texte ne le dit pas.
        [currency] L’original compte cette somme dans une autre monnaie : « { $missing } », et ici « { $extra } ».
       *[other] Ce texte dit « { $extra } », l’original « { $missing } ».
    }
    .why = On croit un nombre faux ; qui ne lit que cette langue ne peut pas s’en apercevoir.
    .help = Comparez la phrase avec l’original. Les nombres en toutes lettres ne sont pas examinés. S’ils sont arrondis à dessein, écrivez « rounded = true » en haut du fichier.

## In one text

ambiguous-link-text = Les mots « { $text } » mènent ici à « { $second } », et plus haut à « { $first } ».
    .why = Qui va de lien en lien avec un lecteur d’écran entend deux fois les mêmes mots, sans pouvoir dire où ils mènent.
    .help = Que les mots du lien disent où il mène.
duplicate-standfirst = { $with ->
        [headline] Le chapeau dit la même chose que le titre.
        [teaser] Le chapeau dit la même chose que l’accroche.
       *[p] Le chapeau dit la même chose que le premier paragraphe.
    }
    .why = { $with ->
        [teaser] Il faut tenir à jour deux copies d’une même phrase.
       *[other] Les lecteurs lisent deux fois de suite la même phrase.
    }
    .help = { $with ->
        [teaser] Supprimez l’accroche : le chapeau la remplace.
       *[other] Supprimez le chapeau, ou faites-lui dire autre chose.
    }
teaser-not-alone = L’accroche s’interrompt : elle se termine par « { $end } ».
    .why = Dans une liste ou un flux, rien ne la suit.
    .help = Terminez-la comme une phrase.
anchor-differs = { $anchor ->
        [none] Ce lien mène au début de « { $article } », celui de l’original y mène à « #{ $wanted } ».
       *[other] Ce lien mène à « #{ $anchor } » dans « { $article } », celui de l’original à « #{ $wanted } ».
    }
    .why = Les lecteurs de cette langue arrivent ailleurs que tous les autres.
    .help = Faites mener le lien au même endroit. S’il est juste d’envoyer ces lecteurs ailleurs, écrivez « allow = ["anchor-differs"] » en haut du fichier.
relative-date = « { $word } » était juste quand ce texte a été écrit, le { $day }.
    .why = Qui le lit maintenant comprend un autre jour que celui dont il s’agissait.
    .help = Écrivez le jour lui-même. Si le mot se trouve dans les paroles de quelqu’un, écrivez « allow = ["relative-date"] » en haut du fichier.

## What is allowed

unknown-allow = { $kind ->
        [error] « { $code } » ne peut pas être admis : c’est une erreur.
       *[unknown] Il n’y a pas de type de point relevé « { $code } » que l’on puisse admettre.
    }
    .why = C’est sans effet.
    .help = { $near ->
        [none] Supprimez-le de « allow ».
       *[other] Vouliez-vous dire « { $near } » ?
    }
unused-allow = « { $code } » est admis ici, et il n’y a rien de tel.
    .why = Ce qui est admis sans raison cache le prochain vrai défaut.
    .help = Supprimez-le de « allow ».
