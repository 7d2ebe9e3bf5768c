
ignored-file = { $kind ->
        [partial] Ficam de lado os arquivos que ainda estão sendo enviados: { $names }
       *[editor] Ficam de lado os arquivos que os editores mantêm ao lado de um arquivo aberto: { $names }
    }{ $more ->
        [0] .
        [one] {" "}e mais { $more }.
       *[other] {" "}e mais { $more }.
    }
    .why = Os programas dão esses nomes ao que eles mesmos vão renomear ou apagar.
    .help = { $kind ->
        [partial] Não é preciso fazer nada enquanto estão sendo enviados. Se algum sobrar, envie-o de novo, ou apague-o.
       *[editor] Não é preciso fazer nada enquanto o arquivo está aberto. Se algum sobrar, talvez o editor tenha travado: veja se ele contém um texto que lhe faz falta, e depois apague-o.
    }
conflict-copy = “{ $name }” é uma segunda versão de “{ $original }”, posta de lado porque duas pessoas o alteraram ao mesmo tempo{ $there ->
       *[yes] .
        [no] . “{ $original }” não está lá.
    }
    .why = Só uma pessoa pode dizer qual é a certa, por isso a segunda versão fica retida: não é publicada nem apagada.
    .help = { $there ->
       *[yes] Compare as duas, passe para “{ $original }” o que faltar, e apague “{ $name }”.
        [no] Se for a certa, mude o nome dela para “{ $original }”; senão, apague-a.
    }
bad-duration = “{ $value }” não é uma duração que “{ $key }” possa ter.
    .help = Escreva-a como 300ms, 10s, 10m, 2h ou 1h30m, de { $low } a { $high }.
bad-time-of-day = “{ $value }” não é uma hora do dia (em “{ $key }”).
    .help = Escreva as horas e os minutos com dois algarismos cada, de 00:00 a 23:59, como 06:30.
unknown-time-zone = “{ $value }” não é um fuso horário.
    .why = As horas do dia são lidas no relógio deste fuso.
    .help = Escreva o nome dele, como Europe/Paris ou Asia/Karachi.
help-log = Mostrar o que o serviço fez com cada arquivo
help-log-path = Somente estes arquivos, ou os arquivos destas pastas
help-log-count = Quantas linhas mostrar, das últimas [se não indicado: 100]
help-log-since = Somente o que foi feito desde então: um momento como 2022-07-26T12:00:00Z, ou há quanto tempo, como 2h
usage-bad-since = “{ $value }” não é nem um momento com seu fuso horário, como 2022-07-26T12:00:00Z, nem uma duração, como 2h ou 10m.
log-none = O registro não diz nada sobre isso. Só “hexapla watch” e “hexapla intake” o escrevem.
log-unreadable = O registro não pode ser lido: { $detail }
log-heading-time = Momento
log-heading-event = O que foi feito
log-heading-what = Com o quê
log-heading-more = Por quê, e quantos
log-event = { $event ->
        [started] iniciado
        [stopped] parado
        [accepted] aceito
        [faulty] com erros
        [moved] movido
        [back] de volta
        [kept-last-good] último texto bom mantido
        [ignored] deixado de lado
        [held] retido para uma pessoa decidir
        [released] não mais retido
        [removed] retirado
        [published] publicado
        [settings-kept] última configuração boa mantida
        [restored] versão anterior de volta
        [delivered] incorporado da pasta inbox
        [answered] retido, com uma carta
       *[failed] falhou
    }
log-where =
    { $way ->
        [from] de { $path }
       *[to] para { $path }
    }
log-count = { $what ->
        [added] acrescentados: { $count }
        [before] antes: { $count }
        [changed] alterados: { $count }
        [files] { $count ->
            [one] { $count } arquivo
           *[other] { $count } arquivos
        }
        [gone] desaparecidos: { $count }
        [release] entrega { $count }
        [removed] retirados: { $count }
       *[more] mais { $count }
    }
