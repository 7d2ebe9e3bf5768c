### What can be wrong with a network. The value of a message says what is wrong and where it is
### seen; `.why` says why it matters, `.help` what to do. Readers are editors and translators.
### Where a message has $near, it is the nearest name that there is, or "none".
### The glossary stands in cli.ftl.

## Words around a diagnostic

level-error = erro
level-warning = aviso
level-note = observação
label-why = por quê
label-help = o que fazer

more-like-this = { $count ->
        [one] { $count } outra ocorrência
       *[other] { $count } outras ocorrências
    } do tipo “{ $code }” neste arquivo.
    .help = Corrija as anteriores e verifique de novo.

## pipeline.toml

network-missing = Não há nenhum “pipeline.toml” nesta pasta.
    .why = Esse arquivo diz quais seções, idiomas e regras de publicação a rede tem; sem ele não há nada para publicar.
    .help = Vá para a pasta da rede, indique-a com “--root” ou crie uma nova rede com “hexapla init”.
bad-choice = “{ $name }” não é um valor válido para “{ $key }”.
    .help = { $near ->
        [none] Escolha um destes: { $known }.
       *[other] Você quis dizer “{ $near }”? Os valores possíveis são: { $known }.
    }
bad-id = “{ $id }” não pode ser um identificador (em “{ $key }”).
    .why = Os identificadores viram nomes de pastas e partes de endereços.
    .help = Use letras minúsculas de a a z, algarismos e hifens, no máximo 64 sinais, sem hífen no início.
bad-locale-tag = “{ $tag }” não é um código de idioma.
    .why = Sem esse código, o Hexapla não sabe nem em que direção se escreve, nem como se escrevem os números e as datas.
    .help = Use um código BCP 47, como “fr”, “pt-BR” ou “es-419”.
bad-url = “{ $url }” não pode ser o endereço de um site.
    .help = Escreva um endereço completo, como “https://kites.example/”, com “http” ou “https” e sem ponto de interrogação nem “#”.
duplicate-section = Já existe outra seção com o identificador “{ $section }”.
    .why = O identificador dá nome à pasta em que a seção é publicada.
    .help = Dê outro identificador a uma das duas, ou exclua uma.
duplicate-url = A seção “{ $section }” já tem o endereço “{ $url }”.
    .why = Dois sites não podem ocupar o mesmo endereço.
    .help = Dê outro endereço a uma das duas seções.
duplicate-locale = O idioma “{ $locale }” aparece aqui duas vezes.
    .help = Exclua um dos dois.
no-sections = Nenhuma seção está configurada.
    .why = Cada seção tem seu site; sem seções, nada é publicado.
    .help = Acrescente uma “[[section]]” com “id”, “url” e “locales”.
accept-other-language = “{ $other }” não pode substituir “{ $locale }”: é outro idioma, ou outra escrita.
    .why = Leitores e mecanismos de busca seriam informados de um idioma que não é o do texto.
    .help = Indique-o em “fallback” de uma seção; assim o texto será mostrado como aquilo que é.
static-clash = O próprio site gera “{ $file }”.
    .why = Este arquivo não é publicado, porque encobriria uma página do site.
    .help = Dê outro nome ao arquivo, ou altere a página por meio de um modelo da seção.
unknown-locale = Nenhuma seção publica o idioma “{ $name }”.
    .help = { $near ->
        [none] { $known ->
            [none] Exclua-o: esta rede não tem artigos, e seus idiomas são as pastas com conjuntos de rótulos.
           *[other] Use um destes: { $known }. Ou acrescente-o a “locales”, em uma seção ou em “[network]”.
        }
       *[other] Você quis dizer “{ $near }”? Os idiomas configurados são: { $known }.
    }
unknown-section = Não existe a seção “{ $name }”.
    .help = { $near ->
        [none] As seções são: { $known }.
       *[other] Você quis dizer “{ $near }”? As seções são: { $known }.
    }

## TOML and YAML

toml-syntax = Isto não é TOML correto: { $detail }.
    .why = O que não pode ser lido não pode ser publicado.
    .help = Compare a linha com as vizinhas: falta uma aspa reta ("), um colchete ou um sinal de igual, ou há uma chave repetida?
yaml-syntax = Isto não é YAML correto: { $detail }.
    .why = O que não pode ser lido não pode ser publicado.
    .help = Compare a linha com as vizinhas: falta um sinal de dois-pontos, uma aspa reta (") ou um recuo, ou há uma chave repetida?
data-too-deep = Há listas ou tabelas aninhadas em mais de { $limit } níveis.
    .why = Nenhum texto de verdade precisa disso; parece uma tentativa de sobrecarregar o programa.
    .help = Reduza o número de níveis.
unknown-key = A chave “{ $key }” não é usada para nada aqui.
    .why = Pode ser um erro de digitação, e o que ela diz não tem efeito nenhum.
    .help = { $near ->
        [none] Exclua-a, ou procure a chave certa na documentação dos formatos de arquivo.
       *[other] Você quis dizer “{ $near }”?
    }
wrong-type = “{ $key }” espera { $expected ->
        [text] um texto entre aspas retas (")
        [boolean] “true” ou “false”
        [count] um número inteiro a partir de 1
        [number] um número inteiro
        [table] uma tabela
        [tables] uma lista de tabelas
        [texts] uma lista de textos, como ["um", "dois"]
        [date] uma data, como 2022-07-28
        [dates] uma lista de datas, como [2022-07-28]
       *[other] outra coisa
    }, e não { $found ->
        [text] um texto
        [boolean] “true” ou “false”
        [integer] um número inteiro
        [decimal] um número decimal
        [date] uma data
        [list] uma lista
        [too-small] um número menor
        [table] uma tabela
       *[other] um valor vazio
    }.
    .help = Escreva o valor dessa forma.
missing-key = Falta a chave “{ $key }”.
    .help = Acrescente-a.

## Files

unreadable = Não é possível ler: { $detail }.
    .why = Não se sabe nada do que há aqui.
    .help = Verifique se o arquivo ou a pasta existe e se você tem permissão de leitura.
file-too-large = Este arquivo é maior do que tudo o que o Hexapla lê neste lugar.
    .help = Divida-o, ou coloque-o em outro lugar.
link-ignored = Isto é um link para outro arquivo, e esses links não são seguidos.
    .why = Um link poderia levar para fora da pasta da rede.
    .help = Coloque aqui o próprio arquivo.
special-file = Isto não é um arquivo, e sim um pipe, um socket ou um dispositivo.
    .help = Exclua-o, ou coloque-o em outro lugar.
metadata-not-a-file = { $what ->
        [folder] Há uma pasta
        [link] Há um link para outro arquivo
       *[other] Há algo que não é um arquivo
    } onde se procuram as datas, o embargo e as seções do artigo.
    .why = Não dá para ler o que se queria dizer aqui, e talvez fosse para reter o artigo. Por isso, nada do artigo vai ao ar.
    .help = Coloque o próprio arquivo no lugar, ou exclua o que está lá se o artigo não precisa desse arquivo.
bad-file-name = Este nome contém caracteres que não passam de um computador para outro.
    .why = Ele não poderia fazer parte de um endereço, nem seria aceito em todo lugar.
    .help = Mude o nome: em UTF-8, sem caracteres de controle nem barras invertidas.
folder-too-deep = Há pastas aninhadas aqui em mais de { $limit } níveis.
    .help = Reduza o número de níveis.
unknown-variant-locale = “{ $name }” parece um idioma, mas nenhuma seção o publica.
    .why = O arquivo não é publicado.
    .help = { $near ->
        [none] Os idiomas configurados são: { $known }. Mude o nome do arquivo, ou acrescente o idioma a “locales” no pipeline.toml.
       *[other] Você quis dizer “{ $near }”? Mude o nome do arquivo, ou acrescente o idioma a “locales” no pipeline.toml.
    }
stray-markdown = Este arquivo Markdown não pertence a nenhum artigo.
    .why = Ele não é publicado.
    .help = O nome de uma versão indica o artigo e o idioma dela, como “{ $example }”. O que não é conteúdo pode ser indicado em “exclude” no pipeline.toml.
duplicate-variant = “{ $first }” e “{ $second }” são versões em um mesmo idioma.
    .why = Só a primeira é publicada; a outra ficaria esquecida.
    .help = Fique com uma das duas.
stray-locale-folder = “{ $folder }” não é um código de idioma.
    .why = Os rótulos desta pasta não são usados.
    .help = Dê à pasta um código de idioma como nome, por exemplo “fr” ou “pt-BR”.
stray-section-folder = Não existe a seção “{ $folder }”.
    .why = O que há nesta pasta não é usado.
    .help = { $near ->
        [none] Mude o nome da pasta, ou acrescente a seção ao pipeline.toml.
       *[other] Você quis dizer “{ $near }”?
    }

## Text

not-utf8 = A linha { $line } deste arquivo não está em UTF-8.
    .why = As letras apareceriam trocadas.
    .help = Abra o arquivo no seu editor, escolha “Salvar como” ou “Codificação” e salve em UTF-8.
nul-byte = Este arquivo não é um texto: ele contém um byte zero.
    .why = Talvez seja uma imagem ou um documento de escritório com outro nome, ou um texto salvo em UTF-16.
    .help = Salve-o como texto simples em UTF-8.
control-character = Há um caractere de controle ({ $code }) aqui.
    .why = Nenhuma página e nenhum feed pode contê-lo.
    .help = Exclua-o. Ele é invisível; se não o encontrar, digite de novo as palavras ao redor.
line-too-long = Esta linha tem mais de { $limit } bytes.
    .why = Nenhum texto corrido tem linhas assim; parecem ser dados.
    .help = Quebre-a em várias linhas.
reserved-character = O caractere { $code } é reservado para o uso interno do Hexapla.
    .why = Ele ocupa o lugar dos valores enquanto um texto é lido.
    .help = Exclua-o; ele não pertence a nenhuma escrita.

## Front matter and article.toml

front-matter-unclosed = O cabeçalho (front matter) começa com “{ $fence }” e não termina nunca.
    .why = Não é possível distingui-lo do texto.
    .help = Escreva “{ $fence }” em uma linha só sua, abaixo da última chave.
bad-date = “{ $value }” não é uma data do calendário (em “{ $key }”).
    .help = Escreva ano, mês e dia, como 2022-07-28.
bad-instant = “{ $key }” espera uma data com hora e fuso horário.
    .help = Escreva assim: 2022-07-28T10:00:00Z ou 2022-07-28T12:00:00+02:00.
bad-fact = { $case ->
        [boolean] O dado “{ $fact }” é um verdadeiro ou falso, que nenhum texto pode mostrar.
        [bare-list] O dado “{ $fact }” é uma lista que não diz o que enumera.
        [cannot-grow] O dado “{ $fact }” deve crescer ao longo da sua série, e não é dos que crescem.
        [currency] “{ $found }” não é o código de nenhuma moeda (no dado “{ $fact }”).
        [empty] O dado “{ $fact }” não tem valor.
        [gap] O dado “{ $fact }” é uma hora que não existe nesse dia: “{ $found }”.
        [list] O dado “{ $fact }” é uma lista de algo que os dados não podem enumerar.
        [many-regions] O dado “{ $fact }” enumera mais regiões do que existem: { $found }.
        [minor] A quantia do dado “{ $fact }” não é um número inteiro de centavos.
        [name] Nenhum texto pode usar o nome do dado “{ $fact }”.
        [nested] O dado “{ $fact }” é uma tabela dentro de uma tabela.
        [no-currency] O dado “{ $fact }” é uma quantia em dinheiro sem moeda.
        [no-day] O dado “{ $fact }” não diz que dia de “{ $found }” ele é.
        [no-from] O dado “{ $fact }” é um período sem o primeiro dia.
        [no-minor] O dado “{ $fact }” indica uma moeda e nenhuma quantia.
        [no-range] O dado “{ $fact }” é um dia de “{ $found }”, que não é um período.
        [no-regions] O dado “{ $fact }” não enumera nenhuma região.
        [no-series] O dado “{ $fact }” deve crescer ao longo de uma série, e o artigo não pertence a nenhuma.
        [no-to] O dado “{ $fact }” é um período sem o último dia.
        [notation] O dado “{ $fact }” está escrito de um modo que os dados não admitem: { $found }.
        [number-text] O dado “{ $fact }” é um número escrito ao modo de um idioma: “{ $found }”.
        [outside-range] O dado “{ $fact }” é o dia { $found } de um período cujo último é o dia { $near }.
        [prose] O dado “{ $fact }” é um texto de várias palavras: “{ $found }”.
        [quoted-number] O dado “{ $fact }” é um número entre aspas: “{ $found }”.
        [region] “{ $found }” não é o código de um país nem de parte de um país (no dado “{ $fact }”).
        [reversed] O dado “{ $fact }” termina antes de começar: { $found }.
        [table] Pelas chaves de “{ $fact }” não se sabe que tipo de dado ele é: { $found }.
        [time] O dado “{ $fact }” não é um dia com hora: “{ $found }”.
        [time-alone] O dado “{ $fact }” é uma hora sem o dia.
        [too-large] O dado “{ $fact }” é um número grande demais para ser mostrado com exatidão.
        [zone] “{ $found }” não é um fuso horário (no dado “{ $fact }”).
       *[other] O dado “{ $fact }” tem um valor de um tipo que os dados não admitem.
    }
    .why = Cada dado recebe em cada idioma a forma do que ele é: um número, dinheiro, um dia, países. O que não é nada disso não pode recebê-la.
    .help = { $case ->
        [boolean] Escreva uma palavra, como “open”, e deixe que cada idioma escolha por ela em “[messages]”.
        [bare-list] Escreva { "{" } regions = […] { "}" } para países.
        [cannot-grow] Exclua “monotonic”: só crescem números, dinheiro, dias e listas de países.
        [currency] { $near ->
            [none] Escreva as três letras da ISO 4217, como EUR, USD ou JPY.
           *[other] Você quis dizer “{ $near }”?
        }
        [empty] Escreva o valor dele, ou exclua-o.
        [gap] Nessa noite, os relógios desse lugar são adiantados e pulam essa hora. Descubra a hora certa e escreva-a.
        [list] Só países podem ser enumerados: { "{" } regions = ["FR", "GB-SCT"] { "}" }. Escreva as outras listas no texto de cada idioma.
        [many-regions] Enumere as regiões que o texto cita, no máximo 500.
        [minor] Escreva a quantia na menor unidade da moeda: para 825.000 euros, minor = 82500000.
        [name] Um nome começa com uma letra de a a z; seguem letras, algarismos, “-” e “_”.
        [nested] Escreva o próprio valor depois de “value =”. Dinheiro, dias e países têm suas próprias tabelas.
        [no-currency] Escreva currency = "EUR" ao lado.
        [no-day] Escreva ao lado day = 1 para o primeiro dia, ou day = -1 para o último.
        [no-from] Escreva { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [no-minor] Escreva a quantia na menor unidade da moeda: para 825.000 euros, minor = 82500000.
        [no-range] { $near ->
            [none] Indique um dado escrito assim: { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
           *[other] Você quis dizer “{ $near }”?
        }
        [no-regions] Escreva os códigos delas, como regions = ["FR", "GB-SCT"], ou exclua o dado.
        [no-series] Escreva series = "…" acima de “[facts]”, ou exclua “monotonic”.
        [no-to] Escreva { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [notation] Escreva-o só com algarismos, e um ponto se tiver decimais: 12000 ou 12.5.
        [number-text] Escreva o número sem aspas, separadores nem símbolos: 7333. Para dinheiro: { "{" } minor = 82500000, currency = "EUR" { "}" }.
        [outside-range] Conte a partir de 1 desde o primeiro dia, ou a partir de -1 desde o último, ou corrija o período.
        [prose] As palavras são de cada idioma: escreva-as em “[messages]” em cada um dos textos. Aqui ficam os valores que são iguais em todos.
        [quoted-number] Escreva-o sem aspas, para que cada idioma possa escrevê-lo do seu jeito. Se for um ano, uma versão ou algo parecido, que se escreve igual em toda parte, escreva “{ "{" } value = "2022" { "}" }”.
        [region] { $near ->
            [none] Escreva as duas letras da ISO 3166, como FR, ou com uma parte do país, como GB-SCT.
           *[other] Você quis dizer “{ $near }”?
        }
        [reversed] Escreva o primeiro dia depois de “from”, e o último depois de “to”.
        [table] { $near ->
            [none] Dinheiro tem minor e currency; um período, from e to; uma hora, at e zone; países, regions; todo o resto, value.
           *[other] Você quis dizer “{ $near }”? Dinheiro tem minor e currency; um período, from e to; uma hora, at e zone; países, regions; todo o resto, value.
        }
        [time] Escreva-o como 2022-07-26T20:00:00, com zone = "Europe/Paris" ao lado.
        [time-alone] Escreva o dia na frente, como 2022-07-26T20:00:00.
        [too-large] Escreva um número menor que 9007199254740992, com no máximo 30 algarismos.
        [zone] Escreva o nome dele, como Europe/Paris ou Asia/Karachi.
       *[other] Escreva um número, um dia, uma quantia em dinheiro ou uma lista de países.
    }
# $key is a key, or several with commas between them.
metadata-in-translation = Não se traduz, e é ignorado aqui: { $key }.
    .why = Isso é dito uma vez só, para todos os idiomas.
    .help = Apague-o aqui.
# $key is a key, or several with commas between them.
metadata-differs = Indicado de outro modo para o artigo como um todo, e ignorado aqui: { $key }.
    .why = Um dos dois valores está errado.
    .help = Diga isso uma vez só, para o artigo como um todo, e exclua a linha daqui.
missing-headline = Esta versão não tem título.
    .why = Nenhuma lista e nenhuma aba do navegador poderia dar nome ao artigo.
    .help = Escreva { $write } no início, entre as linhas “{ $lines }”.
empty-body = Esta versão não tem texto.
    .why = Quem seguisse o link encontraria uma página vazia.
    .help = Escreva o texto abaixo do cabeçalho. Enquanto isso, “draft = true” segura a versão.
bad-slug = “{ $slug }” não pode fazer parte de um endereço.
    .why = O endereço levaria a outro lugar, ou não poderia ser digitado.
    .help = Defina slug = "…" somente com letras, algarismos e hifens.
reserved-slug = O site precisa do endereço “{ $slug }” para si mesmo.
    .help = Escolha outro slug, ou acrescente uma palavra a ele.

## Placeables

bad-placeable = Isto começa como um valor inserido, mas não termina como um.
    .why = Ficaria no texto do jeito que está.
    .help = Escreva “{"{"} $name {"}"}”. A escolha entre várias formas fica em “[messages]”, e no texto se escreve o nome dela.
unknown-fact = Não existe o dado “{ $fact }”.
    .why = Não há nada para pôr no lugar, e uma frase com um buraco é pior do que nenhuma.
    .help = { $near ->
        [none] Declare-o em “[facts]”, no { $file }.
       *[other] Você quis dizer “{ $near }”? Os dados são declarados em “[facts]”, no { $file }.
    }
unknown-function = Não existe a função “{ $function }”.
    .help = { $near ->
        [none] As que existem são: { $known }.
       *[other] Você quis dizer “{ $near }”?
    }
bad-message = A mensagem “{ $id }” não é Fluent correto: { $detail }.
    .why = Não há nada para pôr onde o texto cita o nome dela.
    .help = Em uma escolha, cada forma fica em uma linha só sua, e uma delas começa com “*”.
broken-placeable = { $case ->
        [argument] { $kind ->
            [number] “{ $function }” não pode fazer nada com “{ $given }”, que é um número.
            [word] “{ $function }” não pode fazer nada com “{ $given }”, que é uma palavra.
            [money] “{ $function }” não pode fazer nada com “{ $given }”, que é uma quantia em dinheiro.
            [date] “{ $function }” não pode fazer nada com “{ $given }”, que é um dia.
            [range] “{ $function }” não pode fazer nada com “{ $given }”, que é um período.
            [time] “{ $function }” não pode fazer nada com “{ $given }”, que é uma hora.
            [region] “{ $function }” não pode fazer nada com “{ $given }”, que é uma região.
            [regions] “{ $function }” não pode fazer nada com “{ $given }”, que é uma lista de regiões.
           *[none] “{ $function }” não pode fazer nada com “{ $given }”.
        }
        [choice] “{ $given }” é um dia ou uma hora, e com isso nenhum texto pode escolher entre várias formas.
        [lacks] “{ $function }” precisa da opção “{ $option }” para “{ $given }”.
        [option] “{ $function }” não pode mostrar “{ $given }” com “{ $option }: { $value }”.
        [reversed] O período “{ $given }” termina antes de começar.
        [together] “{ $function }” admite “{ $option }” ou “{ $value }”, mas não as duas juntas.
        [unnamed] “{ $function }” não tem nome para “{ $value }” em “{ $locale }”.
        [within] Ninguém indicou como se diz em “{ $locale }” que algo está em “{ $value }”.
       *[value] “{ $placeable }” não tem valor.
    }
    .why = Deixaria um buraco na frase, hoje ou no dia em que um número for corrigido.
    .help = { $case ->
        [argument] { $kind ->
            [none] Dê a ela um dado do tipo que ela mostra.
           *[other] Dê a ela um dado do tipo que ela mostra, ou mostre este sem a função: “{ "{" } { $given } { "}" }”.
        }
        [choice] Escolha por um número ou por uma palavra.
        [lacks] Acrescente-a: { $option ->
            [currency] currency: "EUR".
            [timeZone] timeZone: "Europe/Paris".
           *[other] { $option }.
        }
        [option] { $option ->
            [currency] Escreva as três letras da moeda, como EUR. Uma quantia em dinheiro já tem a sua.
            [timeZone] Indique um fuso horário, como Europe/Paris. Um dia sem hora não tem nenhum.
           *[other] Retire a opção. Um dia sem hora não tem horas, e o número mínimo de algarismos não é maior que o máximo.
        }
        [reversed] Indique primeiro o dia que vem antes.
        [together] Retire uma das duas.
        [unnamed] Confira o código. Se estiver certo, escreva o nome no texto.
        [within] Escreva-o em um arquivo de rótulos deste idioma, abaixo de “region-{ $value } = …”: “    .in = em …”. Ou retire “form: "in"”.
       *[value] Confira aquilo a que ele remete: uma mensagem deve ter um texto, e uma função, algo que ela possa mostrar.
    }

## Markdown

markdown-too-deep = Há citações, listas ou marcas aninhadas em mais de { $limit } níveis.
    .why = Nenhum texto corrido é assim; parece uma tentativa de sobrecarregar o programa.
    .help = Reduza o número de níveis.
too-many-parts = Este texto tem mais de { $limit } links, notas, identificadores, valores e pedaços de HTML.
    .why = Nenhum artigo tem tantos; parecem ser dados, ou uma tentativa de sobrecarregar o programa.
    .help = Divida o texto, ou coloque os dados em um arquivo ao lado do artigo e faça um link para ele.
table-too-large = As tabelas deste texto têm mais de { $limit } células.
    .help = Coloque os dados em um arquivo ao lado do artigo e faça um link para ele.
bad-anchor = “{ $id }” não pode ser o identificador de um intertítulo.
    .help = Use letras, algarismos e hifens, como em “{"{"}#programme{"}"}”; os identificadores que começam com “hx-” pertencem ao site.
duplicate-anchor = O identificador “{ $id }” já está em um intertítulo anterior.
    .why = Os links para esse identificador só podem levar a um dos dois.
    .help = Dê a este intertítulo outro identificador, o mesmo em todos os idiomas.
unused-footnote = Nada remete à nota “{ $label }”.
    .why = Nenhum leitor a verá.
    .help = Coloque a chamada “[^{ $label }]” no texto, ou exclua a nota.
raw-html = O HTML não é publicado.
    .why = Os textos vêm de muitas mãos, e o HTML poderia prejudicar o leitor ou a página. As tags desaparecem, e também o texto de um bloco de HTML.
    .help = Diga o mesmo em Markdown, ou deixe de fora. Os comentários podem ficar.
dangerous-url = O endereço “{ $url }” poderia executar um programa no navegador do leitor.
    .why = Ele é publicado como texto simples, sem o link.
    .help = Faça um link para um endereço “https:” ou para outro artigo.
protocol-relative-link = O endereço “{ $url }” parece ser deste site, mas leva a outro.
    .why = Os navegadores tomam o que vem depois das duas barras como o nome de um servidor.
    .help = Escreva o endereço completo com “https://”, ou um caminho a partir da pasta do artigo.
path-outside-root = O caminho “{ $path }” sai do conteúdo da rede.
    .why = Nada do que está fora dele pode ser publicado.
    .help = Coloque o arquivo ao lado do artigo.
remote-image = A imagem “{ $url }” está em outro servidor.
    .why = Cada leitura seria informada a esse servidor, e a imagem desapareceria com ele.
    .help = Coloque a imagem ao lado do artigo.
missing-alt = A imagem “{ $image }” não tem texto alternativo.
    .why = Quem não pode vê-la não fica sabendo nada dela.
    .help = Descreva a imagem entre os colchetes, ou em “[{ $key }]” no início do arquivo.
missing-asset = Não há nenhum arquivo “{ $file }” ao lado deste artigo.
    .why = No lugar dele, o leitor encontra o texto alternativo.
    .help = { $near ->
        [none] Coloque o arquivo na pasta do artigo, ou corrija o nome.
       *[other] Você quis dizer “{ $near }”?
    }
top-heading = Há um intertítulo de nível 1 no texto.
    .why = O título do artigo já é o título de nível 1 da página; um segundo confunde os leitores de tela.
    .help = Comece com “##”.
unsafe-svg = Este desenho contém mais do que um desenho, e não é publicado.
    .why = Um arquivo SVG pode executar programas em nome do site.
    .help = Salve-o como “SVG simples” (plain SVG), sem scripts, sem links para outros arquivos e sem animações.

## Strings and templates

fluent-syntax = Isto não é Fluent correto: { $detail }.
    .why = O rótulo não é usado; os leitores veem aquele que o substitui.
    .help = Compare a entrada com as vizinhas.
fluent-too-deep = Há sinais de chave aninhados em mais de { $limit } níveis.
    .why = Parece uma tentativa de sobrecarregar o programa; nada deste arquivo é usado.
    .help = Reduza o número de níveis.
fixed-choice = “{ $id }” escolhe de acordo com um valor fixo, ou tem sinais de chave diretamente dentro de outros.
    .why = Isso não diz mais do que um texto simples, e o Fluent falha ao processá-lo; o rótulo não é usado.
    .help = Escreva o próprio texto, ou escolha de acordo com um valor como “$number”.
duplicate-message = O rótulo “{ $id }” está definido duas vezes para este idioma{ $first ->
        [here] {""}
       *[other] ; a outra definição está em “{ $first }”
    }.
    .why = Só uma das duas é usada.
    .help = Exclua uma das duas.
missing-string = { $user ->
        [required] O idioma “{ $locale }” não tem o rótulo “{ $id }”, que todos os idiomas devem ter.
       *[other] O idioma “{ $locale }” não tem o rótulo “{ $id }” (usado por { $user }).
    }
    .why = Os leitores o encontram em outro idioma no meio da página, com uma indicação do idioma.
    .help = { $user ->
        [required] Defina “{ $id }” em um arquivo de “{ $locale }”.
       *[other] Defina “{ $id }” em um arquivo desta pasta.
    }
undefined-string = O rótulo “{ $id }” é usado aqui e não está definido em lugar nenhum.
    .why = Não há nada para mostrar no lugar dele.
    .help = { $near ->
        [none] Defina-o em “locales/”.
       *[other] Você quis dizer “{ $near }”?
    }
broken-string = O rótulo “{ $id }” não pode ser montado: { $detail }.
    .why = No lugar dele, os leitores encontram o de outro idioma, com uma indicação do idioma.
    .help = Dê à função algo que ela admita.
locale-without-strings = Ninguém escreveu rótulos em “{ $locale }”.
    .why = Fora os artigos, o site inteiro ficaria em outro idioma.
    .help = Escreva “locales/{ $locale }/site.ftl”. O arquivo em inglês do tema visual mostra de que rótulos um site precisa.
template-syntax = Este modelo não pode ser usado: { $detail }.
    .why = A seção não é publicada enquanto o modelo não for corrigido; a entrega que está no ar permanece.
    .help = Compare a linha com o modelo original do tema visual.
template-failed = O modelo “{ $template }” falhou na linha { $line }, para a página “{ $page }”: { $detail }.
    .why = A seção não é publicada enquanto o modelo não for corrigido; a entrega que está no ar permanece.
    .help = Compare a linha com o modelo original do tema visual.

## The network as a whole

missing-variant = O artigo “{ $article }” não tem versão em “{ $locale }” (seção “{ $section }”).
    .why = Os leitores dessa edição não o recebem em seu idioma.
    .help = Encomende a tradução ({ $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    }), ou retire a seção de “sections” no artigo.
missing-source = O artigo “{ $article }” está sem o original.
    .why = Ninguém pode dizer o que suas traduções deveriam dizer.
    .help = { $locale ->
        [none] Indique com “source” no { $file } qual versão é o original.
       *[other] Devolva “{ $locale }.md” ao seu lugar, ou indique com “source” no { $file } qual versão é o original.
    }
missing-date = O artigo “{ $article }” não tem data.
    .why = Ele fica em último nas listas, e fora de todos os feeds.
    .help = Escreva no { $file } uma linha como date = 2022-07-28.
broken-link = “{ $target }” não leva a nada que exista.
    .why = O texto do link é publicado sem o link.
    .help = { $near ->
        [none] Corrija o caminho; ele parte da pasta do próprio artigo.
       *[other] Você quis dizer “{ $near }”?
    }
broken-anchor = O artigo “{ $article }” não tem nenhum lugar chamado “{ $anchor }”.
    .why = O leitor chega ao início da página e precisa procurar.
    .help = { $near ->
        [none] Escreva “{"{"}#{ $anchor }{"}"}” depois do intertítulo desejado, em todas as versões.
       *[other] Você quis dizer “{ $near }”?
    }
link-not-live = O artigo “{ $article }” não está no ar em “{ $locale }” na seção “{ $section }”.
    .why = Ali, o texto do link é publicado sem o link; o link volta por conta própria.
    .help = Coloque esse artigo no ar, ou deixe como está.
slug-clash = { $winner ->
        [none] Outra parte do site já ocupa “{ $path }”; por isso “{ $loser }” fica retido ali.
       *[other] “{ $winner }” e “{ $loser }” reivindicam o mesmo endereço, “{ $path }”; o mais recente, “{ $loser }”, fica retido ali.
    }
    .help = Dê outro slug a um dos dois.
asset-type = “{ $file }” é um arquivo de um tipo que não é publicado.
    .why = Os navegadores executam arquivos assim, e este poderia agir em nome do site.
    .help = Ofereça-o em outro formato, como PDF, ou coloque-o na pasta “static” da seção.
foreign-link = Este é outro nome de um arquivo que pertence a outra pessoa, e que o dono desta pasta não pode ler.
    .why = Pode-se dar um segundo nome a um arquivo sem ter permissão para lê-lo. Por isso o texto dele pode ser um segredo.
    .help = Coloque aqui uma cópia no lugar dele. Se todos podem ver o arquivo, dê a todos permissão para lê-lo (“chmod a+r”).
