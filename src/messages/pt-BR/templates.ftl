
missing-argument = O rótulo “{ $id }” pede o valor “{ $variable }”, e este modelo não o fornece.
    .why = Sem ele o texto não pode ser mostrado, e nenhuma página pode ser feita com este modelo.
    .help = { $near ->
        [none] Forneça o valor aqui, ou retire-o do rótulo em todos os idiomas.
       *[other] Você quis dizer “{ $variable }” onde o modelo fornece “{ $near }”?
    }
surplus-argument = Este modelo fornece ao rótulo “{ $id }” o valor “{ $variable }”, que ele não pede em nenhum idioma.
    .why = Os leitores não o veem em lugar nenhum.
    .help = { $near ->
        [none] Coloque o valor no rótulo, ou retire-o do modelo.
       *[other] Você quis dizer “{ $near }”?
    }
unused-string = Nada mostra o rótulo “{ $id }”.
    .why = Ele não é traduzido para ninguém.
    .help = { $near ->
        [none] Exclua-o em todos os idiomas. Se um modelo devia mostrá-lo, corrija o nome lá ou aqui.
       *[other] Você quis dizer “{ $near }”? Senão, exclua-o em todos os idiomas.
    }
