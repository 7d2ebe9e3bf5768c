### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = Mostrar qué párrafos de un original y de su traducción se corresponden
help-compare = Mostrar qué le falta a la traducción de un original antiguo respecto al nuevo
help-align-source = El archivo del original
help-align-variant = El archivo de la traducción
help-compare-old = El archivo del original tal como era cuando se hizo la traducción
help-compare-new = El archivo del original tal como es ahora

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [one] { $pairs } elemento del texto tiene su equivalente
       *[other] { $pairs } elementos del texto tienen su equivalente
    }; faltan en la traducción: { $missing }; solo en la traducción: { $extra }.
compare-verdict = { $verdict ->
        [current] La traducción está al día.
        [markup] No hay nada que traducir; hay que corregir enlaces o marcas { $markup ->
                [0] entre los párrafos
                [one] en { $markup } lugar
               *[other] en { $markup } lugares
            }.
       *[stale] La traducción está desactualizada en { $stale ->
                [one] { $stale } lugar
               *[other] { $stale } lugares
            }.
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = Estado
compared-head-severity = Cambio
compared-head-kind = Tipo
# hexapla: same
compared-head-source-line = Original
compared-head-old-line = Línea antes
compared-head-new-line = Línea ahora
compared-head-variant-line = Traducción
compared-head-text = Texto

# States of a paragraph. Keep them short.
compared-current = al día
compared-markup = enlaces o marcas
compared-moved = movido
compared-stale = desactualizado
compared-missing = falta
compared-extra = solo en la traducción
compared-taken-back = por quitar

# How much a paragraph of the original changed.
severity-cosmetic = formato
severity-markup = enlaces o marcas
severity-minor = menor
severity-major = texto
compared-assumed = cambió junto con el original
compared-unknown = no registrado

## What a translation owes: `diff`

help-diff = Mostrar palabra por palabra qué ha cambiado en el original desde que se hizo una traducción
help-diff-article = El identificador del artículo
help-diff-locale = El idioma de la traducción
help-diff-format = Forma del resultado: { $known } [si no se indica: human]
diff-no-variant = { $article } no tiene en { $locale } ningún texto que se pueda leer. «hexapla new variant» crea un archivo para empezar.
diff-original = { $locale } es el idioma del original de { $article }: no le falta nada.
diff-no-original = { $article } no tiene un original que se pueda leer, así que no hay con qué comparar { $locale }.
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }, { $locale }: desactualizados: { $stale }; faltan: { $missing }; por quitar: { $taken }; otros: { $other }.{ $recorded ->
        [no] { " " }Nadie registró de qué se hizo esta traducción, así que solo se puede decir qué falta o sobra; «hexapla record» lo registra.
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] cambio menor
       *[major] texto cambiado
    }
diff-since = desde el { $day }
# hexapla: same
diff-source = Original:
diff-variant = Traducción, { $place }:
diff-gone = El original ya no dice esto; la traducción, todavía sí.
diff-extra = Solo la traducción dice esto.
diff-markup = { $targets ->
        [none] Las palabras son las mismas; ha cambiado un enlace o una marca.
       *[other] Las palabras son las mismas; el original lleva ahora a { $targets }.
    }
diff-old-unknown = No se sabe qué decía antes el original; esto es lo que dice ahora.
diff-declared = Las palabras del original son las mismas; alguien indicó que esto está desactualizado.
diff-assumed = Ambos textos tienen esto desde el mismo día; solo se supone que uno se hizo a partir del otro.
