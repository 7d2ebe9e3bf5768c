### Headings of articles: their signs, and the ids that links lead to.

# $id (String): the id, without its braces and its “#”.
lost-anchor = No original, depois deste intertítulo está “{"{"}#{ $id }{"}"}”, e aqui falta.
    .why = Os links para este lugar levam os leitores deste idioma ao início do artigo.
    .help = Escreva “{"{"}#{ $id }{"}"}” depois do intertítulo, como no original. Isso não é traduzido.
unspaced-heading = Isto começa como um intertítulo e é mostrado como um parágrafo, com seus sinais.
    .why = Os leitores veem os sinais, e quem procura ou ouve os intertítulos não encontra nenhum aqui.
    .help = Escreva “##” com sinais comuns e um espaço comum depois deles. Se não for um intertítulo, escreva “\” antes.

unread-markup = “{ $found }” parece marcação e não é: aparece no texto como está.
    .why = Quem lê vê os sinais e não encontra ali nem link, nem nota, nem número.
    .help =
        { $wide ->
            [emphasis] Escreva “{ $meant }” no lugar: parênteses, aspas e pontuação ficam fora dos asteriscos, e estes junto das palavras.
            [figure] Escreva “{ $meant }” no lugar: as notas têm o mesmo nome em todos os idiomas.
            [lone] Dois asteriscos ficam logo antes do que é destacado, e dois logo depois. Escreva os outros dois onde o destaque termina, como em “{ $meant }”, ou apague estes.
            [yes] Escreva “{ $meant }” no lugar. Alguns dos sinais são de largura inteira, que parecem quase iguais; digite-os em meia largura.
           *[no] Escreva “{ $meant }” no lugar: primeiro as palavras entre colchetes e, logo atrás, o endereço entre parênteses.
        }

unread-block = { $kind ->
        [list] O original tem uma lista aqui, e esta linha começa com um sinal que não forma lista.
        [lines] O original tem uma lista aqui, e isto é um único parágrafo.
        [item] No original, a lista tem { $source } itens, e aqui { $own }: esta linha não começa com “{ $write }” e é lida como parte do item acima.
        [table] O original tem uma tabela aqui, e isto é um único parágrafo.
        [heading] O original tem um título aqui, e isto é um parágrafo.
        [quote] No original isto é uma citação, e aqui é um parágrafo como os outros.
       *[indented] Isto aparece como código de programa, porque há espaços antes.
    }
    .why = Os leitores veem um parágrafo com sinais estranhos, ou código, e o que está escrito aqui é dado como ausente.
    .help = { $kind ->
        [list] Comece esta linha, e cada uma das outras da lista, com “{ $write }” e um espaço.
        [lines] Escreva cada item da lista em uma linha própria, que comece com “{ $write }” e um espaço.
        [item] Se esta linha é um item à parte, comece-a com “{ $write }” e um espaço.
        [table] Escreva “{ $write }” em uma linha própria abaixo da primeira, e “|” entre as células de cada linha.
        [heading] Comece esta linha com “{ $write }” e um espaço.
        [quote] Comece esta linha com “{ $write }” e um espaço.
       *[indented] Apague os espaços no início destas linhas.
    }
