### The status table.
### States agree with “versão” (feminine).

heading-article = Artigo
# hexapla: same
state-source = original
state-live = no ar
state-draft = rascunho
state-gated = não está pronta
state-withheld = retida
state-embargoed = aguardando
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = mostra { $locale }
state-missing = falta
to-do-title = A fazer
to-do-missing = { $article } · { $locale }: falta a versão, { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    } para traduzir; { $instead ->
        [none] os leitores não veem nada
        [link] os leitores encontram um link para { $shown }
       *[labelled] os leitores veem { $shown }, com uma indicação do idioma
    } ({ $sections })
to-do-draft = { $article } · { $locale }: rascunho; { $instead ->
        [none] os leitores não veem nada
        [link] os leitores encontram um link para { $shown }
       *[labelled] os leitores veem { $shown }, com uma indicação do idioma
    } ({ $sections })
to-do-invalid = { $article } · { $locale }: retida por causa de “{ $code }”; “hexapla check” diz mais ({ $sections })
to-do-veto = { $article } · { $locale }: retida por um veto da redação ({ $sections })
to-do-embargo = { $article } · { $locale }: aguardando sua data ({ $sections })
to-do-required = { $article } · { $locale }: não está pronta, por causa de “{ $code }” ({ $sections })
status-total = { $articles ->
        [one] { $articles } artigo
       *[other] { $articles } artigos
    }, { $variants ->
        [one] { $variants } versão
       *[other] { $variants } versões
    }; { $words ->
        [0] { $unknown ->
            [0] nada para traduzir.
            [one] nada para traduzir, que se saiba, mas de { $unknown } parágrafo não se sabe.
           *[other] nada para traduzir, que se saiba, mas de { $unknown } parágrafos não se sabe.
        }
        [one] { $words } palavra para traduzir.
       *[other] { $words } palavras para traduzir.
    }
status-total-taken-back = { $count ->
        [one] Há { $count } parágrafo a remover, porque o original o removeu.
       *[other] Há { $count } parágrafos a remover, porque os originais os removeram.
    }
status-gone = Não há mais artigos, e os leitores ainda veem alguns:
status-empty = Ainda não há artigos. Coloque o primeiro em “{ $example }”.
