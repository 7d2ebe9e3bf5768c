### Names, encodings and catalogs that nobody could publish safely. Their form is that of
### diagnostics.ftl.
### The glossary stands in cli.ftl.

## Names of files and folders

unportable-name = “{ $name }” não pode ser nome de arquivo em toda parte: { $reason ->
        [device] o Windows reserva “{ $part }” para um dispositivo
        [edge] começa ou termina com espaço, ou termina com ponto
       *[character] contém “{ $part }”
    }.
    .why = Em alguns computadores não poderia ser descompactado, ou abriria outra coisa. Fica de fora.
    .help = { $reason ->
        [device] Acrescente uma palavra ao nome.
        [edge] Mude o nome, sem o espaço ou o ponto.
       *[character] Mude o nome, sem : < > { "\"" } | ? nem *.
    }
invisible-in-name = Há neste nome um caractere que ninguém vê ({ $code }){ $kind ->
        [direction] ; ele inverte o sentido da escrita
       *[other] {""}
    }: { $name }
    .why = Dois nomes poderiam parecer iguais, ou um nome poderia parecer de outro tipo de arquivo. Fica de fora.
    .help = Digite o nome de novo.
mixed-alphabets = No nome “{ $name }”, a palavra “{ $word }” está escrita com letras parecidas de dois alfabetos.
    .why = Ninguém conseguiria digitá-lo como o vê, e ele pode passar por outro nome. Fica de fora até que uma pessoa o tenha examinado.
    .help = Digite a palavra de novo, com um só teclado.
mixed-slug = No endereço “{ $slug }”, a palavra “{ $word }” está escrita com letras parecidas de dois alfabetos.
    .why = Ninguém conseguiria digitá-lo como o vê, e ele pode passar por outro endereço.
    .help = Digite a palavra de novo, com um só teclado.
name-twins = “{ $first }” e “{ $second }” são um mesmo nome para muitos computadores.
    .why = { $held ->
        [yes] No macOS ou no Windows, um substituiria o outro. Só você sabe qual é o certo, por isso os dois ficam de fora.
       *[other] No macOS ou no Windows, um substituiria o outro. Aqui os dois são lidos.
    }
    .help = Mude o nome de um deles, ou apague-o. Talvez só difiram nas maiúsculas, ou em como um acento está gravado.
path-too-long = O caminho deste arquivo passa de { $limit } bytes.
    .why = Alguns computadores não conseguiriam abri-lo. Fica de fora.
    .help = Encurte os nomes das pastas, ou ponha-o mais acima.

## Encodings, and characters that nobody sees

other-encoding = Este arquivo parece gravado em { $encoding }, e não em UTF-8.
    .why = Suas letras sairiam erradas.
    .help = Abra-o no seu editor, escolha “Salvar como” ou “Codificação”, e salve-o em UTF-8. No Word, escolha “Texto sem formatação” e depois “Unicode (UTF-8)”.
direction-override = Um caractere que ninguém vê ({ $code }) inverte as letras que o seguem.
    .why = O texto diria outra coisa do que está no arquivo.
    .help = Apague-o; se não o encontrar, digite de novo as palavras ao redor. Escritas da direita para a esquerda não precisam dele.
unbalanced-direction = Um caractere que ninguém vê ({ $code }) muda o sentido da escrita, e falta o seu par.
    .why = As palavras depois dele sairiam na ordem errada.
    .help = Apague-o; se não o encontrar, digite de novo as palavras ao redor.
tag-character = Há aqui um caractere que ninguém vê ({ $code }).
    .why = Com tais caracteres pode-se esconder um texto em outro. Eles só têm lugar em algumas bandeiras, como as da Escócia e do País de Gales.
    .help = Apague-o; se não o encontrar, digite de novo as palavras ao redor.
conflict-marker = Há duas versões do texto aqui, tal como um programa de controle de versões as deixou.
    .why = Os leitores veriam as duas, com os sinais entre elas.
    .help = Mantenha uma das duas versões e apague a outra e as linhas com “<<<<<<<”, “|||||||”, “=======” e “>>>>>>>”.

## Strings, and messages of an article’s own

message-too-long = O rótulo “{ $id }” passa de { $limit } bytes.
    .why = Nenhum leitor precisa dele; usado algumas vezes, poderia encher cada página. Não é usado.
    .help = Encurte-o, ou escreva-o como artigo.
expansion-too-large = Com os valores inseridos, este texto é grande demais: em “{ $placeable }” eles passam de { $limit } bytes.
    .why = Poucas linhas poderiam assim encher um disco.
    .help = Encurte o valor, ou use-o menos vezes.
dropped-variable = “{ $id }” não mostra o valor “{"$"}{ $variable }”, e o original mostra.
    .why = Ele faria falta aos leitores deste idioma. Enquanto não estiver lá, eles veem o original.
    .help = Ponha “{"{"} ${ $variable } {"}"}” no lugar da frase em que entra o valor.
unknown-variable = “{ $id }” pede um valor “{"$"}{ $variable }”, e ninguém lhe dá um.
    .why = Não há nada para pôr no lugar, por isso o rótulo não é usado.
    .help = { $near ->
        [none] { $known ->
            [none] Retire-o: este rótulo não recebe nenhum valor.
           *[other] Os valores deste rótulo são: { $known }. Os nomes deles não se traduzem.
        }
       *[other] Você quis dizer “{"$"}{ $near }”? Os nomes dos valores não se traduzem.
    }
wrong-plural = “{ $id }” tem uma forma “{ $form }”, e “{ $locale }” não tem esse plural.
    .why = A forma nunca é escolhida; talvez as formas de outro idioma tenham sido copiadas.
    .help = Mantenha estas formas: { $known }. Apague as outras.
