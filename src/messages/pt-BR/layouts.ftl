## Layouts

bad-layout = “{ $pattern }”, em “{ $key }”, não é um padrão utilizável.
    .why = Sem ele, o Hexapla não sabe qual arquivo é qual.
    .help = { $fault ->
        [no-path] Escreva um caminho a partir da raiz da rede, com “/” entre as partes, como “content/{"{"}article{"}"}/{"{"}locale{"}"}.md”.
        [unknown-place] Os marcadores possíveis são “{"{"}article{"}"}” e “{"{"}locale{"}"}”, além de “*” e “**” para os rótulos. Todo sinal de chave aberto precisa ser fechado.
        [lacks] Falta o marcador “{"{"}{ $place }{"}"}”.
        [surplus] O marcador “{"{"}{ $place }{"}"}” aparece uma vez a mais.
        [touching] Coloque algo entre dois marcadores, como “/”, “.” ou “-”, e use menos deles.
        [whole-root] Comece com o nome de uma pasta; senão, todos os arquivos da rede seriam percorridos.
        [no-folder] Escreva o nome de uma só pasta, que esteja na raiz da rede, sem “/”.
        [not-flat] Retire “{ $key }”: essa chave diz de quais pastas um padrão sem nenhuma pasta, como “{"{"}article{"}"}.md”, também usa os arquivos.
        [ending] Ele precisa terminar em “{ $place }”.
        [no-source-locale] Um padrão para os originais precisa saber o idioma deles: acrescente “source-locale” em “[network]”.
       *[other] Escreva-o como “content/{"{"}article{"}"}/{"{"}locale{"}"}.md”.
    }
key-name-taken = “{ $name }” não pode ser um nome de “{ $key }”.
    .why = Já é um nome de “{ $other }”, e em um texto não se saberia a qual dos dois ele se refere.
    .help = Retire-o de uma das duas listas.

unnamed-site = A edição em { $locale } não tem nome.
    .why = Os leitores veem o nome provisório do tema: na aba do navegador, nos feeds e nos resultados de busca.
    .help = Escreva “site-name = …” em { $file }.
