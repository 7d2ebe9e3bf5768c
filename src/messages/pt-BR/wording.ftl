
unknown-reference = { $case ->
        [value] “{ $id }” remete a “{ $reference }”, que não tem texto próprio.
        [attribute] “{ $id }” remete a “{ $reference }”, e esse nome com ponto não existe.
        [language] “{ $id }” remete a “{ $reference }”, que este idioma não tem.
       *[entry] “{ $id }” remete a “{ $reference }”, e esse rótulo não existe.
    }
    .why = Nada pode ficar no lugar dele. O rótulo não é usado enquanto não for corrigido.
    .help = { $near ->
        [none] Corrija o nome, ou escreva neste idioma o rótulo que tem esse nome.
       *[other] Você quis dizer “{ $near }”? Senão, escreva o rótulo que tem esse nome.
    }
lost-style = { $case ->
        [length] O estilo de “{ $id }” é uma medida que não diz o que mede.
       *[words] “{ $id }” tem palavras onde o original tem um estilo.
    }
    .why = Os navegadores descartam o que não é estilo, e o tamanho de uma janela ou de um campo não se ajusta às palavras que ele contém.
    .help = { $case ->
        [length] Escreva antes o que é que isso mede: “width: 20em”.
       *[words] Deixe o nome antes dos dois-pontos como está no original, e mude só o número.
    }
style-differs = { $case ->
        [missing] Falta no estilo de “{ $id }” o “{ $property }”, que o do original tem.
        [extra] O estilo de “{ $id }” tem “{ $property }”, que o do original não tem.
       *[unit] O estilo de “{ $id }” mede “{ $property }” em “{ $found }”; o do original, em “{ $wanted }”.
    }
    .why = O número pode ser outro, porque as palavras são mais compridas ou mais curtas. Outra medida que não seja essa nunca foi testada.
    .help = Use os nomes e as unidades do original.
unknown-form = A forma “[{ $form }]” de “{ $id }” nunca é usada.
    .why = O que fica entre “[” e “]” é dado por um número ou pelo programa. Se for traduzido, os leitores veem sempre a última forma.
    .help = { $near ->
        [none] Use estas: { $known }.
       *[other] Você quis dizer “[{ $near }]”? Existem: { $known }.
    }
missing-form = { $count ->
        [one] Falta em “{ $id }” a forma “{ $missing }” na escolha por “{ $by }”; o original a tem.
       *[other] Faltam em “{ $id }”, na escolha por “{ $by }”, estas formas que o original tem: { $missing }.
    }
    .why = Nesses casos, os leitores veem a última forma, que talvez diga outra coisa.
    .help = Acrescente o que falta, com as chaves do original. Se um mesmo texto servir para todos os casos, deixe-o.
lost-choice = “{ $id }” tem um só texto onde o original escolhe por “{ $by }”.
    .why = O original diz algo diferente para cada um destes casos: { $forms }.
    .help = Se a diferença importa no seu idioma, escreva um texto para cada um. Se um mesmo texto servir para todos, deixe-o.
function-differs = { $wanted ->
        [none] “{ $id }” mostra “{"$"}{ $variable }” com “{ $found }”; o original o mostra como ele é.
       *[other] “{ $id }” não mostra “{"$"}{ $variable }” com “{ $wanted }” como o original.
    }
    .why = Uma porcentagem, uma quantia em dinheiro ou um lugar em uma ordem viraria um simples número, ou outra coisa.
    .help = { $wanted ->
        [none] Mostre-o como o original: “{"{"} {"$"}{ $variable } {"}"}”.
       *[other] Use a função e as opções do original. Elas não se traduzem.
    }
banned-word = “{ $id }” diz “{ $word }”, uma palavra que esta rede não usa.
    .why = Os tradutores a levariam para todos os idiomas.
    .help = Diga com outras palavras. A lista é “banned”, em “[strings]”, no pipeline.toml.
mojibake = “{ $word }”, em “{ $id }”, foi lido com a codificação errada.
    .why = Os leitores veem sinais no lugar das letras.
    .help = Escreva de novo a palavra, e grave o arquivo em UTF-8.
too-many-placeables = “{ $id }” mostra mais de { $limit } valores inseridos, por si mesmo ou através dos rótulos a que remete.
    .why = Ele não pode ser montado. O rótulo não é usado enquanto não houver menos.
    .help = Escreva por extenso alguns dos textos, ou divida o rótulo.
