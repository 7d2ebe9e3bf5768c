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
            [yes] Escreva “{ $meant }” no lugar. Alguns dos sinais são de largura inteira, que parecem quase iguais; digite-os em meia largura.
           *[no] Escreva “{ $meant }” no lugar: primeiro as palavras entre colchetes e, logo atrás, o endereço entre parênteses.
        }
