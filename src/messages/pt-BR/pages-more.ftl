
bad-region-name = { $case ->
        [code] Não existe nenhuma região “{ $code }”.
       *[text] O nome em “{ $id }” não é um texto simples.
    }
    .why = O rótulo não tem efeito: as páginas continuam chamando a região como todo mundo.
    .help = { $case ->
        [code] { $near ->
            [none] Escreva o código de um país, como “FR”, ou de parte de um país, como “GB-SCT”. Se o rótulo não é o nome de uma região, não comece o identificador dele com “region-”.
           *[other] Você quis dizer “region-{ $near }”? O código fica em maiúsculas.
        }
       *[text] Escreva o nome por extenso, sem pôr entre chaves um valor, uma escolha ou outro rótulo. Um caractere que ninguém vê pode ficar entre aspas, como { "{" }"\u00A0"{ "}" }.
    }
unfilled-placeable = { $case ->
        [title] O título “{ $text }” de um link ou de uma imagem tem um valor inserido, e fica como está escrito.
       *[address] O endereço “{ $text }” tem um valor inserido, e fica como está escrito.
    }
    .why = Os valores são inseridos só no texto. Os leitores que param sobre o link veem os sinais de chave, ou o link não leva a lugar nenhum.
    .help = { $case ->
        [title] Escreva o título sem ele, ou retire o título e diga isso no texto.
       *[address] Escreva o endereço completo.
    }
