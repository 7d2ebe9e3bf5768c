### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = desatualizados: { $count }
cell-missing = faltando: { $count }
cell-taken-back = a remover: { $count }
cell-minor = pequenas: { $count }
# hexapla: same
cell-markup = { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
cell-assumed = supostos: { $count }

## What the signs in the cells mean

legend-current = como o original
legend-behind = atrasada em relação ao original
legend-unknown = não se sabe se está como o original
legend-parent = mostra-se outro texto do idioma
legend-unready = não está pronta
legend-waiting = aguarda sua hora
legend-missing = não existe
legend-withheld = retida

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [one] { $count } parágrafo desatualizado ({ $words ->
            [one] { $words } palavra
           *[other] { $words } palavras
        })
       *[other] { $count } parágrafos desatualizados ({ $words ->
            [one] { $words } palavra
           *[other] { $words } palavras
        })
    }
owed-units-taken-back = { $count ->
        [one] { $count } parágrafo a remover (linha { $lines })
       *[other] { $count } parágrafos a remover (linhas { $lines })
    }
owed-units-missing = { $count ->
        [one] { $count } parágrafo faltando ({ $words ->
            [one] { $words } palavra
           *[other] { $words } palavras
        })
       *[other] { $count } parágrafos faltando ({ $words ->
            [one] { $words } palavra
           *[other] { $words } palavras
        })
    }
owed-units-minor = { $count ->
        [one] { $count } mudança pequena ({ $words ->
            [one] { $words } palavra
           *[other] { $words } palavras
        })
       *[other] { $count } mudanças pequenas ({ $words ->
            [one] { $words } palavra
           *[other] { $words } palavras
        })
    }
to-do-behind = { $article } · { $locale }: { $owed }{ $since ->
        [none] { "" }
       *[other] , desde { $since }
    }; { $instead ->
        [own] { $notice ->
            [yes] os leitores a veem, com um aviso de que pode estar atrasada
           *[no] os leitores a veem como está
        }
        [parent] os leitores veem { $shown }
        [link] os leitores encontram um link para { $shown }
        [labelled] os leitores veem { $shown }, com uma indicação do idioma
       *[none] os leitores não veem nada
    } ({ $sections })
to-do-unknown = { $article } · { $locale }: { $lock ->
        [damaged] o arquivo de acompanhamento está danificado, e “hexapla check” diz onde{ $count ->
            [0] { "" }
            [one] ; de { $count } parágrafo não se sabe se está em dia
           *[other] ; de { $count } parágrafos não se sabe se estão em dia
        }
        [none] ninguém registrou a partir de que foi feita; “hexapla record” registra isso
       *[held] { $count ->
            [one] de { $count } parágrafo não se sabe se está em dia; compare-o
           *[other] de { $count } parágrafos não se sabe se estão em dia; compare-os
        } e depois execute “hexapla accept { $article } { $locale }”
    } ({ $sections })
to-do-correction = { $article } · { $locale }: { $count ->
        [one] a correção de { $days } não é informada
       *[other] as correções de { $days } não são informadas
    } aos leitores ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

heading-section = Seção
heading-locale = Idioma
heading-live = No ar
heading-behind = Atrasadas
heading-unknown = Desconhecidas
heading-missing = Faltando
heading-withheld = Retidas
heading-words-to-do = Palavras a fazer
heading-all = Todas
table-number = { $number }
status-all-articles = Todos os artigos
status-of-locale = { $locale }: { $count ->
        [one] { $count } coisa a fazer
       *[other] { $count } coisas a fazer
    }, { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    }
status-more-articles = A tabela mostra { $shown } de { $articles } artigos, aqueles com mais coisas a fazer. “--all” mostra todos; “--section”, “--locale” e “--article” escolhem.
status-more-to-do = … e mais { $count ->
        [one] { $count } coisa
       *[other] { $count } coisas
    } a fazer; “--all” mostra tudo.
status-nothing-such = Não há nada desse tipo.
status-no-locks = Ninguém registrou ainda a partir de que as traduções foram feitas. “hexapla record” começa: considera que estão em dia como estão agora; “hexapla record --from-git” descobre isso pelo histórico.
status-some-locks = { $count ->
        [one] De { $count } tradução não há
       *[other] De { $count } traduções não há
    } registro da origem do texto. “hexapla record” faz esse registro.

## What has changed since an earlier report

trend-title = Desde o relatório anterior
trend-same = Nada mudou desde o relatório anterior.
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = { $count ->
        [one] { $count } coisa nova a fazer
       *[other] { $count } coisas novas a fazer
    }
trend-finished = { $count ->
        [one] { $count } coisa está feita
       *[other] { $count } coisas estão feitas
    }
trend-item = { $article } · { $locale }: { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    }
trend-more = … e mais { $count }
trend-unreadable = Não é possível ler o relatório anterior “{ $path }”: { $detail }.
trend-no-report = “{ $path }” não é um relatório de “hexapla status --format json”.
trend-other-version = “{ $path }” é um relatório da versão { $found }, e só os da versão { $known } podem ser comparados. Faça um com esta versão do Hexapla e guarde-o para a próxima vez.
trend-other-selection = O relatório anterior trata de outra coisa: foi feito com outros “--section”, “--locale”, “--article” ou “--stale”, “--missing”, “--withheld”, “--corrections”. Peça o mesmo agora.

## Help

help-status-stale = Somente as traduções atrasadas em relação ao original
help-status-missing = Somente o que falta: textos inteiros, ou parágrafos deles
help-status-withheld = Somente os textos prontos que estão retidos
help-status-corrections = Somente os textos cujos leitores não são informados de uma correção
help-status-sort = O que vem primeiro na lista do que há a fazer: importance, age, words ou article [se não indicado: importance]
help-status-since = Comparar com um “status --format json” anterior, neste arquivo
help-status-all = Mostrar todos os artigos e tudo o que há a fazer, por mais que seja
to-do-unread = { $article } · { $locale }: o original não está lá ou não pode ser lido, e “hexapla check” diz por quê; { $recorded ->
        [no] ninguém registrou a partir de que foi feita
        [damaged] o arquivo de acompanhamento também está danificado
       *[yes] { $owed ->
            [0] no último registro, estava em dia
            [one] no último registro, { $owed } parágrafo não estava em dia
           *[other] no último registro, { $owed } parágrafos não estavam em dia
        }
    } ({ $sections })
