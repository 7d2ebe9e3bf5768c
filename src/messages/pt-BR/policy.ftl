### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = “{ $key }” é { $value }; pode ir de { $low } a { $high }.
    .help = Escreva um número inteiro nesse intervalo.
barrier-ends-first = O prazo da barreira (“until”) não é posterior ao momento antes do qual nada vai ao ar (“at”).
    .why = O prazo se esgotaria antes de começar, e ninguém esperaria por ninguém.
    .help = Escreva um momento posterior em “until”, ou retire-o: então não há prazo.
idle-barrier = Esta barreira não cita nenhum idioma, e o tipo do artigo também não.
    .why = Uma barreira faz vários idiomas irem ao ar juntos; sem nenhum ela não segura nada, e o artigo iria ao ar na hora.
    .help = Acrescente “locales”, uma lista dos idiomas que esperam uns pelos outros, ou apague a barreira.
keep-above-goal = “{ $key }” é { $low }, mais do que “{ $other }”, que é { $high }.
    .why = Seria exigido mais do que já está no ar do que daquilo que ainda vai ao ar, e artigos poderiam sair do ar na hora.
    .help = Dê a “{ $key }” um número que não passe de { $high }.
locale-not-published = Nenhuma das seções a que isto se aplica publica o idioma “{ $locale }”.
    .why = Esse idioma nunca estaria lá: uma barreira não esperaria por ninguém, e uma obrigação não valeria para ninguém.
    .help = Escolha um destes: { $known }. Ou acrescente o idioma em “locales” na seção.
role-twice = O idioma “{ $locale }” está em “must” e em “off”.
    .why = Ele não pode fazer falta onde não é esperado.
    .help = Apague-o de uma das duas listas.
unknown-type = Não há o tipo “{ $name }”.
    .why = O que se exige dos artigos desse tipo não poderia ser exigido deste.
    .help = { $near ->
        [none] Os tipos são: { $known }. Um tipo novo é uma tabela “[types.…]” no pipeline.toml.
       *[other] Você quis dizer “{ $near }”? Os tipos são: { $known }.
    }

## What is owed

missing-required-variant = Os leitores de “{ $section }” não têm o artigo “{ $article }” em { $locale }, e lá ele é obrigatório{ $reason ->
        [none] : não foi traduzido
       *[other] : o motivo é “{ $reason }”
    }.
    .why = A rede prometeu este artigo a esses leitores em seu idioma.
    .help = { $reason ->
        [none] Encomende a tradução neste arquivo, ou retire o idioma de “must”.
       *[other] “hexapla why { $article } { $locale }” diz o que ainda falta ao texto.
    }
unknown-required-string = Nenhum conjunto de rótulos tem o rótulo “{ $name }”, que se exige das edições.
    .why = Nenhuma edição pode tê-lo, por isso nada de novo vai ao ar em nenhuma delas.
    .help = { $near ->
        [none] Escreva o rótulo no idioma de referência da rede, ou apague o nome dele de “required”.
       *[other] Você quis dizer “{ $near }”? Se não, escreva o rótulo no idioma de referência da rede.
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = Dizer por que um artigo está ou não está no ar em um idioma, e o que mudaria isso
help-why-article = O identificador do artigo
help-why-locale = O idioma
help-why-section = Somente esta seção [se não indicada: todas as que publicam o idioma]
help-why-to = Pasta das entregas, que dizem o que está no ar [se não indicada: public]
why-heading = “{ $article }” em { $locale }, seção “{ $section }”
why-live = Os leitores o veem em seu idioma.
why-parent = Os leitores veem o texto em { $shown } como se fosse o deles.
why-gated = Não está no ar: ainda falta algo.
why-embargoed = Ainda não está no ar: aguarda sua hora.
why-withheld = Está retido.
why-retracted = Foi retirado: um aviso ocupa seu lugar.
why-unscheduled = Esta edição não o inclui.
why-meanwhile-labelled = Enquanto isso, os leitores veem o texto em { $shown }, com uma indicação do idioma.
why-meanwhile-link = Enquanto isso, os leitores encontram um link para o texto em { $shown }.
why-meanwhile-none = Enquanto isso, os leitores não veem nada.
why-no-edition = Nenhuma seção publica { $locale }{ $section ->
        [none] .
       *[other] { " " }em “{ $section }”.
    }

reason-missing-variant = Não há texto em { $locale }.
    .help = Encomende a tradução no arquivo “{ $file }”; “hexapla new variant { $article } { $locale }” cria um para começar.
reason-draft = O texto ainda é um rascunho.
    .help = Quando estiver pronto, apague a linha “draft = true” de “{ $file }”.
reason-invalid = Há algo errado nos arquivos dele: “{ $code }”.
    .help = “hexapla check” mostra o lugar e diz o que fazer; o artigo vai ao ar quando isso estiver corrigido.
reason-missing-headline = O texto não tem título, e um título é exigido.
    .help = Escreva um em “{ $key }”, em “{ $file }”.
reason-missing-standfirst = O texto não tem linha fina, e uma é exigida.
    .help = Escreva uma em “{ $key }”, em “{ $file }”.
reason-missing-teaser = O texto não tem chamada, e uma é exigida.
    .help = Escreva uma em “{ $key }”, em “{ $file }”.
reason-missing-body = Há um título e nenhum texto abaixo dele.
    .help = Traduza o texto em “{ $file }”.
reason-below-current = De cada cem parágrafos do original, { $percent } estão em dia; exigem-se { $goal }.
    .help = Ponha em dia { $units ->
        [one] o parágrafo atrasado
       *[other] os { $units } parágrafos atrasados
    }; “hexapla diff { $article } { $locale }” mostra o que mudou.
reason-held-by-hysteresis = De cada cem parágrafos do original, { $percent } estão em dia. Seriam exigidos { $goal } se o artigo fosse novo; ele já está no ar, e continua no ar enquanto houver { $keep }.
    .help = { $units ->
        [0] Compare o texto com o original; se ele diz o mesmo, registre isso: “hexapla accept { $article } { $locale }”.
        [one] Ponha em dia o parágrafo atrasado.
       *[other] Ponha em dia os { $units } parágrafos atrasados.
    }
reason-not-approved = Ninguém aprovou o texto como está.
    .help = Peça a alguém que o leia e depois execute “hexapla approve { $article } { $locale }”.
reason-aged = { $units ->
        [one] Um parágrafo do original mudou, foi acrescentado ou foi removido
       *[other] { $units } parágrafos do original mudaram, foram acrescentados ou foram removidos
    } { $since ->
        [none] há pouco
       *[other] desde { $since }
    }, e o texto ainda não diz isso{ $action ->
        [keep] ; é um pequeno atraso, por enquanto sem consequências
        [banner] ; a página avisa que pode estar atrasada
       *[withhold] ; textos assim ficam retidos
    }{ $until ->
        [none] .
       *[other] . A partir de { $until } ele conta como desatualizado.
    }
    .help = Ponha-o em dia; “hexapla diff { $article } { $locale }” mostra o que mudou.
reason-outdated = { $units ->
        [one] Um parágrafo do original mudou, foi acrescentado ou foi removido
       *[other] { $units } parágrafos do original mudaram, foram acrescentados ou foram removidos
    } { $since ->
        [none] há muito tempo
       *[other] desde { $since }
    }, e o texto não diz isso{ $action ->
        [keep] .
        [banner] ; a página avisa disso.
       *[withhold] ; textos assim ficam retidos.
    }
    .help = Ponha-o em dia; “hexapla diff { $article } { $locale }” mostra o que mudou.
reason-unknown-history = Ninguém registrou a partir de que estado do original { $part ->
        [some] { $units ->
            [one] um parágrafo foi feito
           *[other] { $units } parágrafos foram feitos
        }
       *[whole] o texto foi feito
    }{ $action ->
        [keep] .
        [count] . O que não se sabe se está em dia não conta como tal, e { $goal } de cada cem parágrafos precisam estar em dia.
        [banner] ; a página avisa disso.
       *[withhold] ; textos assim ficam retidos.
    }
    .help = Se ele diz o que o original diz, registre isso: “hexapla accept { $article } { $locale }”.
reason-assumed = { $units ->
        [one] Um parágrafo mudou junto com o original, e está
       *[other] { $units } parágrafos mudaram junto com os originais, e estão
    } supostamente em dia; ninguém confirmou isso.
    .help = Compare o texto com o original; se dizem o mesmo, “hexapla accept { $article } { $locale }” confirma isso.
reason-strings-below = De cada cem rótulos em torno dos artigos, { $percent } existem em { $locale }; exigem-se { $goal } antes que qualquer coisa vá ao ar.
    .help = Traduza mais rótulos; “hexapla check” lista os que faltam.
reason-strings-held = { $lack ->
        [required] Falta em { $locale } um rótulo obrigatório em torno dos artigos. Ele seria exigido se o artigo fosse novo, mas ele já está no ar.
       *[percent] De cada cem rótulos em torno dos artigos, { $percent } existem em { $locale }; seriam exigidos { $goal } se o artigo fosse novo. Ele já está no ar.
    }
    .help = Traduza os rótulos; “hexapla check” lista os que faltam.
reason-missing-string = O rótulo “{ $id }” é obrigatório, e não existe em { $locale }.
    .help = Escreva-o em um conjunto de rótulos em { $locale }.
reason-embargo = Está sob embargo até { $until }.
    .help = Publique de novo depois desse momento. O momento está em “{ $meta }”, ou nas regras de publicação.
reason-before-barrier = Vai ao ar junto com os outros idiomas ({ $locales }), não antes de { $until }.
    .help = Publique de novo depois desse momento.
reason-barrier-waiting = Os idiomas deste artigo vão ao ar juntos, e estes não estão prontos: { $locales }.{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] Se não estiverem prontos até { $until }, todos continuarão esperando.
           *[partial] A partir de { $until }, os que estiverem prontos irão ao ar sem eles.
        }
    }
    .help = Leve esses idiomas ao que se exige deles: “hexapla why” diz o que é, para cada um.
reason-barrier-hold = Os idiomas deste artigo vão ao ar juntos, e estes estão atrasados: { $locales }. O prazo se esgotou, e a redação precisa decidir.
    .help = Leve esses idiomas ao que se exige deles; ou retire-os de “locales” na barreira, ou dê a ela “otherwise = "partial"”.
reason-grandfathered = É mais antigo que as regras: só se exige dele o que todo texto precisa ter.
reason-veto = Um veto da redação o retém em “{ $section }”.
    .help = Ele vai ao ar quando “veto” for retirado de “{ $meta }”.
reason-off = Nada deste tipo é esperado em { $locale } em “{ $section }”.
    .help = Se ele deve estar lá, retire o idioma de “off”.
reason-not-addressed = O artigo não se destina a “{ $section }”.
    .help = Se ele deve estar lá, acrescente a seção a “sections” em “{ $meta }”.
reason-retracted = Foi retirado em { $date }.
    .help = Se foi um erro, apague “retracted” de “{ $meta }”.
reason-slug-clash = Outra coisa já ocupa seu endereço.
    .help = Dê a ele outro “slug” em “{ $file }”.

## Corrections, retractions, and what is simply gone

missing-correction = A correção de { $date } não é informada em { $locale }.
    .why = Quem leu o texto errado neste idioma tem tanto direito de saber quanto os demais.
    .help = Escreva o que foi corrigido em “[corrections]” deste arquivo: "{ $date }" = "…".
undeclared-correction = O artigo não tem nenhuma correção de { $date }.
    .why = Ela não é mostrada, e não é cobrada dos outros idiomas.
    .help = Escreva o dia em “corrections”, em “{ $file }”, ou corrija-o aqui.
idle-retraction = Aqui há um motivo de retirada, mas o artigo não foi retirado.
    .why = Ele continua no ar, embora alguém pareça pensar que não.
    .help = Para retirá-lo, escreva o dia em “retracted”, em “{ $file }”. Se não é para retirá-lo, apague esta linha.
vanished-article = O artigo “{ $article }” está no ar em { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    }, e a pasta dele desapareceu.
    .why = As páginas desaparecem na próxima publicação, sem uma palavra aos leitores. Isso não é uma retirada.
    .help = Devolva a pasta ao lugar. Para retirar o artigo, escreva “retracted” com um dia no article.toml dele; se ele mudou de lugar, indique o endereço antigo em “redirect-from” onde ele está agora.
vanished-variant = O artigo “{ $article }” está no ar em { $locale }, e o arquivo dele nesse idioma desapareceu.
    .why = Na próxima publicação a página desaparece, ou outro idioma toma seu lugar, sem uma palavra aos leitores.
    .help = Devolva o arquivo ao lugar. Para reter o texto, escreva nele “draft = true”; para retirar o artigo, escreva “retracted” com um dia no article.toml dele.

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = retirada
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }: { $reason } ({ $sections })
short-retracted = retirada; um aviso ocupa seu lugar
short-before-barrier = pronta; aguarda sua hora, junto com outros idiomas
short-barrier-waiting = aguarda { $value }, para irem ao ar juntos
short-barrier-hold = aguarda { $value }; o prazo se esgotou, e a redação precisa decidir
short-not-approved = não está pronta: ninguém a aprovou
short-below-current = não está pronta: { $value } de cada cem parágrafos estão em dia
short-outdated = retida: o original diz outra coisa
short-aged = retida: o original mudou há pouco
short-unknown-history = retida: ninguém registrou a partir de que foi feita
short-strings-below = não está pronta: { $value } de cada cem rótulos do site estão traduzidos
short-missing-string = não está pronta: falta o rótulo “{ $value }” do site
reason-original-unread = O original do texto não está lá ou não pode ser lido, de modo que não se sabe se o texto diz o mesmo{ $action ->
        [keep] .
        [count] . O que não se sabe se está em dia não conta como tal, e { $goal } de cada cem parágrafos precisam estar em dia.
        [banner] ; a página avisa disso.
       *[withhold] ; textos assim ficam retidos.
    }{ " " }{ $recorded ->
        [no] Ninguém registrou a partir de que o texto foi feito.
        [damaged] O arquivo de acompanhamento do texto também está danificado.
       *[yes] { $owed ->
            [0] No último registro, o texto estava em dia.
            [one] No último registro, o texto não estava em dia em um parágrafo do original.
           *[other] No último registro, o texto não estava em dia em { $owed } parágrafos do original.
        }
    }
    .help = “hexapla check” diz o que há de errado com o original; assim que isso for corrigido, o que foi registrado volta a valer.
short-original-unread = retida: o original não está lá ou não pode ser lido
