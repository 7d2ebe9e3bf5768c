
cause-said = um programa diz “{ $said }”
cause-quote = faltam as aspas de fechamento
cause-bracket = um parêntese ou colchete não está fechado, ou está fechado por outro de tipo diferente
cause-comma = falta uma vírgula
cause-deep = há coisas demais umas dentro das outras
cause-end = termina no meio
cause-escape = depois de uma “\” está algo que não pode ficar ali
cause-surplus = há aqui algo que não deveria estar aqui, ou falta uma quebra de linha antes
cause-key-twice = esta chave está aqui duas vezes
cause-key-twice-named = a chave “{ $key }” está aqui duas vezes
io-folder = é uma pasta
io-no-folder = algo no caminho até lá não é uma pasta
cause-toml-date = esse dia ou essa hora não existe, ou se escreve de outro modo
cause-toml-equals = falta um “=” com um valor depois de uma chave
cause-toml-extended = este nome já tem um valor, e não pode ter chaves abaixo dele
cause-toml-key = falta uma chave, ou ela não pode ser lida: uma chave se compõe de letras, algarismos, “-” e “_”, ou fica entre aspas
cause-toml-number = o número não pode ser lido
cause-toml-text = em um texto está um caractere que não pode ficar ali
cause-toml-unquoted = um texto fica entre aspas
cause-toml-value = falta um valor depois de “=”
cause-yaml-anchor = nenhum “&” dá significado a um nome que vem depois de “*”
cause-yaml-colon = a linha tem dois-pontos pela segunda vez; um texto com dois-pontos fica entre aspas
cause-yaml-documents = depois de “---” começa um segundo texto
cause-yaml-indent = a linha começa muito à esquerda ou muito à direita
cause-yaml-no-colon = faltam dois-pontos depois de uma chave
cause-yaml-sign = um texto que começa com este caractere fica entre aspas
cause-yaml-tab = há uma tabulação onde deveria haver espaços
cause-fluent-attribute = o atributo de um termo serve para escolher, mas não pode ser mostrado
cause-fluent-brace = há aqui um “{"}"}” sem o “{"{"}” correspondente
cause-fluent-call = antes de “(” só pode vir o nome de uma função em maiúsculas, ou o de um termo
cause-fluent-option = o valor de “{ $option }” é um número, ou um texto entre aspas
cause-fluent-defaults = mais de uma forma da escolha começa com “*”
cause-fluent-empty = “{ $id }” não tem texto
cause-fluent-expression = o que está entre “{"{"}” e “{"}"}” não pode ser lido
cause-fluent-line = a linha deveria terminar aqui
cause-fluent-literal = falta aqui um número ou um texto entre aspas
cause-fluent-name = falta aqui um nome, que começa com uma das letras de A a Z
cause-fluent-no-default = nenhuma das formas da escolha começa com “*”
cause-fluent-order = entre parênteses, o que não tem nome vem antes do que tem
cause-fluent-selector = pode-se escolher por um valor como “$count”, por uma função ou pelo atributo de um termo, mas não por isto
cause-fluent-sign = falta aqui “{ $wanted }”
cause-fluent-twice = “{ $name }” está duas vezes entre os parênteses
cause-fluent-value = falta aqui um texto
cause-string-cycle = remete a si mesmo
cause-string-long = remete a outros demais
cause-string-unknown = remete a “{ $name }”, que não existe
cause-function-argument = “{ $function }” não sabe o que fazer com “{ $given }”
cause-function-backwards = os dias “{ $from }” e “{ $to }” estão em ordem trocada
cause-function-lacks = “{ $function }” precisa da opção “{ $option }”
cause-function-missing = “{ $function }” não recebe nada
cause-function-option = “{ $function }” não aceita “{ $option }: { $given }”
cause-function-together = “{ $function }” aceita “{ $option }” ou “{ $other }”, mas não os dois
cause-function-unnamed = “{ $function }” não tem nome para “{ $given }” neste idioma
cause-template-endless = demora demais, e talvez nunca termine
cause-template-lacks = algo que é chamado precisa de mais do que recebe
cause-template-list = é preciso uma lista, e não há, ou ela tem outro tamanho
cause-template-broken = o rótulo “{ $id }” não pode ser montado: { $cause }
cause-template-kind = o que o rótulo “{ $id }” recebe para “{ $name }” não é texto: { $kind ->
        [nothing] absolutamente nada
        [truth] um “true” ou “false”
        [list] uma lista
       *[other] uma tabela
    }
cause-template-no-id = não se diz a “t” qual é o rótulo
cause-template-no-string = não existe o rótulo “{ $id }”
cause-template-open = um comentário ou um bloco “raw” não está fechado
cause-template-statement = não existe a instrução “{ $name }”
cause-template-string-lacks = o rótulo “{ $id }” não recebe “{ $name }”
cause-template-surplus = algo que é chamado recebe mais do que aceita
cause-template-twice = o bloco “{ $name }” está aqui duas vezes
cause-template-undefined = { $name ->
        [none] usa um valor que não existe
       *[other] usa “{ $name }”, que não existe
    }
cause-template-unexpected = { $found ->
        [character] aqui está um caractere
        [end] aqui termina
        [keyword] aqui está uma instrução
        [name] aqui está um nome
        [none] aqui está algo
        [number] aqui está um número
        [page] aqui está texto da página
        [text] aqui está um texto entre aspas
        [value] aqui está um valor
       *[sign] aqui está “{ $sign }”
    }{ $wanted ->
        [keyword] , e falta uma instrução
        [name] , e falta um nome
        [sign] , e falta “{ $other }”
        [value] , e falta um valor
       *[none] , e isso não deveria estar aqui
    }
cause-template-unknown = { $kind ->
        [block] não existe o bloco “{ $name }”
        [filter] não existe o filtro “{ $name }”
        [function] não existe a função “{ $name }”
        [method] não existe o método “{ $name }”
        [test] não existe o teste “{ $name }”
       *[template] não existe o modelo “{ $name }”
    }
cause-template-unopened = aqui está “{ $name }”, e não há nada aberto a que possa pertencer
unwatched-fact = Nenhum artigo da série “{ $series }” tem o dado “{ $fact }”.
    .why = É preciso vigiar que este número só cresça, e nada é comparado.
    .help = { $near ->
        [none] Escreva o nome de um dado que os artigos tenham, ou exclua-o.
       *[other] Você quis dizer “{ $near }”?
    }
incomparable-fact = { $case ->
        [undated] O dado “{ $fact }” só pode crescer ao longo da série “{ $series }”, e este artigo não tem data.
        [other] O dado “{ $fact }” é aqui de outro tipo que em “{ $other }”, ou de outra moeda.
       *[kind] O dado “{ $fact }” só pode crescer ao longo da série “{ $series }”, e não é dos que crescem.
    }
    .why = Ninguém percebe se ele cair.
    .help = { $case ->
        [undated] Escreva a data do artigo.
        [other] Escreva-o como nos outros artigos, ou retire-o de “monotonic”.
       *[kind] Crescem números, dias, quantias em dinheiro e listas de regiões. Retire este de “monotonic”.
    }
quoted-number = O dado “{ $fact }” é “{ $found }” entre aspas, e é mostrado assim em todos os idiomas.
    .why = Se for um número, o francês o escreve com vírgula e o árabe com outros algarismos, e nenhum texto pode escolher um plural por ele.
    .help = Se for um número, escreva-o sem aspas. Se for um ano, uma versão ou algo parecido, diga isso: “{ "{" } value = "{ $found }" { "}" }”.
