### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = Mostrar quais parágrafos de um original e da tradução se correspondem
help-compare = Mostrar o que falta à tradução de um original antigo em relação ao novo
help-align-source = O arquivo do original
help-align-variant = O arquivo da tradução
help-compare-old = O arquivo do original como era quando a tradução foi feita
help-compare-new = O arquivo do original como é agora

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [one] { $pairs } parte do texto tem correspondente
       *[other] { $pairs } partes do texto têm correspondente
    }; faltando na tradução: { $missing }; só na tradução: { $extra }.
compare-verdict = { $verdict ->
        [current] A tradução está em dia.
        [markup] Não há nada para traduzir; há links ou marcas a corrigir { $markup ->
                [0] entre os parágrafos
                [one] em { $markup } lugar
               *[other] em { $markup } lugares
            }.
       *[stale] A tradução está desatualizada em { $stale ->
                [one] { $stale } lugar
               *[other] { $stale } lugares
            }.
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = Estado
compared-head-severity = Mudança
compared-head-kind = Tipo
# hexapla: same
compared-head-source-line = Original
compared-head-old-line = Linha antes
compared-head-new-line = Linha agora
compared-head-variant-line = Tradução
compared-head-text = Texto

# States of a paragraph. Keep them short.
compared-current = em dia
compared-markup = links ou marcas
compared-moved = movido
compared-stale = desatualizado
compared-missing = falta
compared-extra = só na tradução
compared-taken-back = a remover

# How much a paragraph of the original changed.
severity-cosmetic = formato
severity-markup = links ou marcas
severity-minor = pequena
severity-major = texto
compared-assumed = mudou junto com o original
compared-unknown = não registrado

## What a translation owes: `diff`

help-diff = Mostrar palavra por palavra o que mudou no original desde que uma tradução foi feita
help-diff-article = O identificador do artigo
help-diff-locale = O idioma da tradução
help-diff-format = Forma do resultado: { $known } [se não indicada: human]
diff-no-variant = { $article } não tem em { $locale } nenhum texto que possa ser lido. “hexapla new variant” cria um arquivo para começar.
diff-original = { $locale } é o idioma do original de { $article }: não lhe falta nada.
diff-no-original = { $article } não tem um original que possa ser lido, por isso não há com que comparar { $locale }.
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }, { $locale }: desatualizados: { $stale }; faltando: { $missing }; a remover: { $taken }; outros: { $other }.{ $recorded ->
        [no] { " " }Ninguém registrou a partir de que esta tradução foi feita, por isso só se pode dizer o que falta ou sobra; “hexapla record” faz o registro.
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] mudança pequena
       *[major] texto alterado
    }
diff-since = desde { $day }
# hexapla: same
diff-source = Original:
diff-variant = Tradução, { $place }:
diff-gone = O original não diz mais isto; a tradução ainda diz.
diff-extra = Só a tradução diz isto.
diff-markup = { $targets ->
        [none] As palavras são as mesmas; um link ou uma marca mudou.
       *[other] As palavras são as mesmas; o original agora leva a { $targets }.
    }
diff-old-unknown = Não se sabe o que o original dizia antes; isto é o que ele diz agora.
diff-declared = As palavras do original são as mesmas; alguém indicou que isto está desatualizado.
diff-assumed = Os dois textos têm isto desde o mesmo dia; apenas se supõe que um foi feito a partir do outro.
