### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = Afficher quels paragraphes d’un original et de sa traduction vont ensemble
help-compare = Afficher ce que la traduction d’un ancien original doit au nouveau
help-align-source = Le fichier de l’original
help-align-variant = Le fichier de la traduction
help-compare-old = Le fichier de l’original tel qu’il était quand la traduction a été faite
help-compare-new = Le fichier de l’original tel qu’il est maintenant

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [one] { $pairs } élément du texte a son équivalent
       *[other] { $pairs } éléments du texte ont leur équivalent
    } ; manquants dans la traduction : { $missing } ; dans la traduction seulement : { $extra }.
compare-verdict = { $verdict ->
        [current] La traduction est à jour.
        [markup] Il n’y a rien à traduire ; des liens ou des marques sont à corriger { $markup ->
                [0] entre les paragraphes
                [one] à { $markup } endroit
               *[other] à { $markup } endroits
            }.
       *[stale] La traduction est dépassée à { $stale ->
                [one] { $stale } endroit
               *[other] { $stale } endroits
            }.
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = État
compared-head-severity = Changement
compared-head-kind = Type
# hexapla: same
compared-head-source-line = Original
compared-head-old-line = Ligne avant
compared-head-new-line = Ligne après
compared-head-variant-line = Traduction
compared-head-text = Texte

# States of a paragraph. Keep them short.
compared-current = à jour
compared-markup = liens ou marques
compared-moved = déplacé
compared-stale = dépassé
compared-missing = manquant
compared-extra = dans la traduction seulement
compared-taken-back = à supprimer

# How much a paragraph of the original changed.
severity-cosmetic = mise en forme
severity-markup = liens ou marques
severity-minor = mineur
severity-major = texte
compared-assumed = changé en même temps que l’original
compared-unknown = non enregistré

## What a translation owes: `diff`

help-diff = Afficher mot à mot ce qui a changé dans l’original depuis qu’une traduction a été faite
help-diff-article = L’identifiant de l’article
help-diff-locale = La langue de la traduction
help-diff-format = Forme du résultat : { $known } [par défaut : human]
diff-no-variant = { $article } n’a pas de texte lisible en { $locale }. « hexapla new variant » crée un fichier pour commencer.
diff-original = { $locale } est la langue de l’original de { $article } : cette version ne doit rien.
diff-no-original = { $article } n’a pas d’original lisible ; il n’y a donc rien à quoi comparer { $locale }.
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }, { $locale } : dépassés : { $stale } ; manquants : { $missing } ; à supprimer : { $taken } ; autres : { $other }.{ $recorded ->
        [no] { " " }Personne n’a enregistré d’après quoi cette traduction a été faite ; on ne peut donc dire que ce qui manque ou ce qui est en trop. « hexapla record » l’enregistre.
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] changement mineur
       *[major] texte changé
    }
diff-since = depuis le { $day }
diff-source = Original :
diff-variant = Traduction, { $place } :
diff-gone = L’original ne le dit plus ; la traduction le dit encore.
diff-extra = Seule la traduction le dit.
diff-markup = { $targets ->
        [none] Les mots sont les mêmes ; un lien ou une marque a changé.
       *[other] Les mots sont les mêmes ; l’original mène maintenant à { $targets }.
    }
diff-old-unknown = On ne sait pas ce que l’original disait avant ; voici ce qu’il dit maintenant.
diff-declared = Les mots de l’original sont les mêmes ; quelqu’un a déclaré que ce paragraphe est dépassé.
diff-assumed = Les deux textes l’ont depuis le même jour ; on présume seulement que l’un a été fait d’après l’autre.
