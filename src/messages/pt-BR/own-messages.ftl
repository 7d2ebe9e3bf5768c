
unknown-message = { $case ->
        [fact] “{ $placeable }” não é preenchido: antes do nome de um dado vem um “{ "$" }”.
        [original] O original tem uma mensagem “{ $word }” em “[messages]”, e este texto não tem.
        [odd] Aqui está escrito algo parecido com “{ $near }”, e isso não é preenchido.
       *[near] “{ $placeable }” não é nenhuma mensagem que este texto tenha em “[messages]”.
    }
    .why = É publicado como está aqui, com os sinais de chave.
    .help = { $case ->
        [odd] Escreva “{ $near }”: com espaços comuns, e com a função em maiúsculas e “(” logo depois. Se os sinais de chave forem para ser lidos, ponha “\” antes do primeiro.
       *[other] { $near ->
            [none] Escreva uma mensagem “{ $word }” em “[messages]”. Se os sinais de chave forem para ser lidos, ponha “\” antes do primeiro.
           *[other] Você quis dizer “{ $near }”? Se os sinais de chave forem para ser lidos, ponha “\” antes do primeiro.
        }
    }
unused-message = Nada neste texto mostra a mensagem “{ $id }”.
    .why = Quem a escreveu queria que ela fosse lida.
    .help = Escreva { $placeable } no lugar do texto que cabe a ela, ou exclua-a de “[messages]”.
ambiguous-time = No dia do dado “{ $fact }”, os relógios de { $zone } mostram esta hora duas vezes: “{ $found }”.
    .why = Nessa noite, os relógios são atrasados. Vale a primeira das duas horas.
    .help = Se for a primeira, escreva-a assim: { $earlier }. Se for a segunda: { $later }.
