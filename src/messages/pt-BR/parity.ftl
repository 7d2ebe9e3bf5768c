### What differs between a translation and its original.
### The glossary stands in cli.ftl.

## Parts of the text

missing-unit = { $count ->
        [one] Falta aqui um parágrafo, intertítulo ou item de lista do original ({ $source }): veja lá a linha { $lines }.
       *[other] Faltam aqui { $count } parágrafos, intertítulos ou itens de lista do original ({ $source }): veja lá as linhas { $lines }.
    }
    .why = Os leitores deste idioma ficam sabendo menos do que os outros, sem se dar conta disso.
    .help = Traduza o que falta, ou escreva “draft = true” no início até que esteja terminado.
extra-unit = { $count ->
        [one] Um parágrafo, intertítulo ou item de lista não tem correspondente no original: linha { $lines }.
       *[other] { $count } parágrafos, intertítulos ou itens de lista não têm correspondente no original: linhas { $lines }.
    }
    .why = Pode ser um resto de um estado anterior do original, e dizer algo que não vale mais.
    .help = Apague-o se o original abriu mão dele. Se você o acrescentou para os seus leitores, escreva “allow = ["extra-unit"]” no início.
moved-unit = { $count ->
        [one] Um parágrafo ou item de lista não está no mesmo lugar que no original: linha { $lines }.
       *[other] { $count } parágrafos ou itens de lista não estão no mesmo lugar que no original: linhas { $lines }.
    }
    .why = Quando a ordem diz algo, como em etapas ou em um horário, a tradução diz outra coisa.
    .help = Siga a ordem do original, a não ser que o seu idioma peça outra.
same-as-source = Isto ainda está no idioma do original ({ $source }): { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    }, letra por letra.
    .why = Os leitores encontram uma frase estrangeira no meio de um texto em seu próprio idioma.
    .help = Traduza-o. Se é para ficar como está, escreva-o no início: “keep = ["…"]”.

## Their form

heading-level-differs = Este intertítulo é de nível { $own }; no original é de nível { $source }.
    .why = Os níveis dizem o que depende de quê, tanto a quem ouve quanto a quem olha.
    .help = Comece-o com tantos “#” quantos há no original.
list-shape = { $source ->
        [none] Isto está em uma lista; no original, não.
        [numbers] { $own ->
            [none] Isto não é um item de lista; no original é, de uma lista numerada.
            [numbers] Isto está no nível { $level } da lista; no original, no nível { $source-level }.
           *[bullets] Esta lista tem marcadores; no original tem números.
        }
       *[bullets] { $own ->
            [none] Isto não é um item de lista; no original é.
            [numbers] Esta lista tem números; no original tem marcadores.
           *[bullets] Isto está no nível { $level } da lista; no original, no nível { $source-level }.
        }
    }
    .why = Números dizem que a ordem importa, e o que está em um nível abaixo depende do que vem acima.
    .help = Use as marcas e os recuos do original.
table-shape = Esta linha da tabela tem { $own ->
        [one] { $own } coluna
       *[other] { $own } colunas
    }; no original, { $source }.
    .why = Há valores abaixo de cabeçalhos que não são os deles.
    .help = Dê a cada linha as colunas do original; uma célula vazia também precisa de suas barras.
footnote-shape =
    { $label ->
        [none]
            { $own ->
                [0] Este parágrafo não remete a nenhuma nota; no original, a { $source }.
                [one] Este parágrafo remete a { $own } nota; no original, a { $source }.
               *[other] Este parágrafo remete a { $own } notas; no original, a { $source }.
            }
       *[other] A nota “[^{ $label }]” a que este parágrafo remete está faltando ou mal escrita, e por isso ele não remete a nada.
    }
    .why = Uma nota à qual nada remete não é mostrada.
    .help =
        { $label ->
            [none] Ponha a chamada da nota, como “[^1]”, onde o original a tem.
           *[other] Escreva a nota em uma linha separada que comece com “[^{ $label }]: ”.
        }
fence-language = { $own ->
        [none] Este bloco de código não indica nenhuma linguagem; no original é “{ $source }”.
       *[other] { $source ->
            [none] Este bloco de código é apresentado como “{ $own }”; o original não indica nenhuma linguagem.
           *[other] Este bloco de código é apresentado como “{ $own }”; no original é “{ $source }”.
        }
    }
    .why = Os sites colorem o código conforme a linguagem, e os leitores recebem uma indicação errada.
    .help = Comece o bloco como no original: a palavra depois dos acentos graves não se traduz.

## What no language changes

code-differs = { $case ->
        [missing] O original tem aqui o código “{ $missing }”.
       *[other] O original tem aqui o código “{ $missing }”; este texto tem “{ $extra }”.
    }
    .why = Nomes de comandos, arquivos e opções são os mesmos em todos os idiomas; traduzidos, não funcionam.
    .help = Escreva-o como no original.
code-block-differs = { $line ->
        [none] As linhas deste bloco de código não são as do original.
       *[other] Este bloco de código tem uma linha que o do original não tem: “{ $line }”.
    }
    .why = Os leitores copiam o código; um exemplo corrigido no original e não aqui os induz a erro.
    .help = Copie o bloco do original e traduza de novo os comentários. Se é para ser diferente, escreva “allow = ["code-block-differs"]” no início.
link-differs = { $case ->
        [missing] Falta aqui um link do original: “{ $missing }”.
        [extra] O original não tem este link aqui: “{ $extra }”.
       *[other] Isto leva a “{ $extra }”; no original, a “{ $missing }”.
    }
    .why = Os leitores deste idioma são mandados para um lugar diferente do de todos os outros, ou para nenhum.
    .help = Use o link do original. Se é correto mandar os seus leitores para outro lugar, escreva “allow = ["link-differs"]” no início.
image-differs = { $case ->
        [missing] Falta aqui uma imagem do original: “{ $missing }”.
        [extra] O original não mostra esta imagem aqui: “{ $extra }”.
       *[other] Aqui se mostra “{ $extra }”, e no original “{ $missing }”.
    }
    .why = O texto fala do que os leitores não veem.
    .help = Mostre a imagem que o original mostra. Uma no seu idioma é encontrada pelo nome, como “map.fr.png” para “map.png”.
embed-differs = { $case ->
        [missing] Falta aqui um vídeo, som ou página incorporada do original: “{ $missing }”.
        [extra] O original não incorpora isto aqui: “{ $extra }”.
       *[other] Aqui se incorpora “{ $extra }”, e no original “{ $missing }”.
    }
    .why = O texto fala do que os leitores não recebem.
    .help = Incorpore o que o original incorpora. Se existe um no seu idioma, escreva “allow = ["embed-differs"]” no início.
placeable-differs = { $case ->
        [missing] O original mostra aqui o dado “{ $missing }”.
       *[other] O original mostra aqui o dado “{ $missing }”; este texto mostra “{ $extra }”.
    }
    .why = Quando o valor for corrigido, aqui ele não seria corrigido.
    .help = Escreva o dado entre chaves, como no original.
placeholder-differs = { $case ->
        [missing] O original tem aqui “{ $missing }”.
       *[other] O original tem aqui “{ $missing }”; este texto tem “{ $extra }”.
    }
    .why = Um programa põe algo nesse lugar; se não o encontra, não põe nada, ou os leitores veem a própria marca.
    .help = Escreva-o letra por letra como no original.
email-differs = { $case ->
        [missing] O original dá aqui o endereço de e-mail “{ $missing }”.
        [extra] O original não dá aqui o endereço de e-mail “{ $extra }”.
       *[other] O endereço de e-mail aqui é “{ $extra }”; no original, “{ $missing }”.
    }
    .why = O que os leitores escreverem não chegaria a ninguém, ou chegaria a outra pessoa.
    .help = Copie o endereço do original. Se é correto que os seus leitores escrevam a outro, ponha “allow = ["email-differs"]” no início.
url-in-text-differs = { $case ->
        [missing] O original dá aqui o endereço “{ $missing }”.
        [extra] O original não dá aqui o endereço “{ $extra }”.
       *[other] O endereço aqui é “{ $extra }”; no original, “{ $missing }”.
    }
    .why = Leitores que o copiam chegam a outro lugar.
    .help = Copie o endereço do original.
path-differs = { $case ->
        [missing] O original cita aqui o arquivo “{ $missing }”.
       *[other] O original cita aqui o arquivo “{ $missing }”; este texto, “{ $extra }”.
    }
    .why = Nomes de arquivos e pastas são os mesmos em todos os idiomas; os leitores procurariam um que não existe.
    .help = Copie o caminho do original.
number-differs = { $case ->
        [missing] O original diz aqui “{ $missing }”, e este texto não.
        [currency] O original dá esta quantia em outra moeda: “{ $missing }”; aqui, “{ $extra }”.
       *[other] Este texto diz “{ $extra }”; o original, “{ $missing }”.
    }
    .why = Acredita-se em um número errado; quem lê apenas este idioma não tem como perceber.
    .help = Compare a frase com o original. Números por extenso não são examinados. Se foram arredondados de propósito, escreva “rounded = true” no início.

## In one text

ambiguous-link-text = As palavras “{ $text }” levam aqui a “{ $second }”, e mais acima a “{ $first }”.
    .why = Quem vai de link em link com um leitor de tela ouve duas vezes as mesmas palavras, e não sabe aonde elas levam.
    .help = Faça com que as palavras do link digam aonde ele leva.
duplicate-standfirst = { $with ->
        [headline] A linha fina diz o mesmo que o título.
        [teaser] A linha fina diz o mesmo que a chamada.
       *[p] A linha fina diz o mesmo que o primeiro parágrafo.
    }
    .why = { $with ->
        [teaser] É preciso manter em dia duas cópias de uma mesma frase.
       *[other] Os leitores leem a mesma frase duas vezes seguidas.
    }
    .help = { $with ->
        [teaser] Dispense a chamada: a linha fina ocupa o lugar dela.
       *[other] Dispense a linha fina, ou faça com que ela diga algo próprio.
    }
teaser-not-alone = A chamada fica interrompida: termina em “{ $end }”.
    .why = Em uma lista ou em um feed, nada vem depois dela.
    .help = Termine-a como se termina uma frase.
anchor-differs = { $anchor ->
        [none] Este link leva ao início de “{ $article }”; o do original leva ali a “#{ $wanted }”.
       *[other] Este link leva a “#{ $anchor }” em “{ $article }”; o do original, a “#{ $wanted }”.
    }
    .why = Os leitores deste idioma chegam a um lugar diferente do de todos os outros.
    .help = Faça o link levar ao mesmo lugar. Se é correto mandar esses leitores para outro, escreva “allow = ["anchor-differs"]” no início.
relative-date = “{ $word }” estava certo quando isto foi escrito, em { $day }.
    .why = Quem lê agora entende um dia diferente do que se queria dizer.
    .help = Escreva o próprio dia. Se a palavra está na fala de alguém, escreva “allow = ["relative-date"]” no início.

## What is allowed

unknown-allow = { $kind ->
        [error] “{ $code }” não pode ser permitido: é um erro.
       *[unknown] Não há nenhum tipo de ocorrência “{ $code }” que pudesse ser permitido.
    }
    .why = Isto não tem efeito.
    .help = { $near ->
        [none] Apague-o de “allow”.
       *[other] Você quis dizer “{ $near }”?
    }
unused-allow = “{ $code }” é permitido aqui, e não há nada desse tipo.
    .why = O que se permite sem motivo esconde a próxima ocorrência verdadeira.
    .help = Apague-o de “allow”.
