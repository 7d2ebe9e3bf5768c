### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = Sobre “{ $name }”
# $title (String): the article's headline, or the file's name.
receipt-accepted = Muito obrigado! “{ $title }” foi incorporado.
# $title (String): the article's headline, or the file's name.
receipt-known = Muito obrigado! “{ $title }” já estava aqui, palavra por palavra. Não foi preciso mudar nada.
# $title (String): the article's headline, or the file's name.
receipt-held = Muito obrigado por “{ $title }”. Ainda não foi possível incorporar o arquivo. Ele continua onde você o colocou, e nada se perdeu.
receipt-to-mend = Corrija isto, por favor
receipt-notes = Bom saber
receipt-advice = Quando tiver tempo, dê uma olhada nisto, por favor
receipt-standing = Como está a tradução
# $line (Number): the line's number.
receipt-line = Na linha { $line }:
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [one] E mais { $count } caso como este.
       *[other] E mais { $count } casos como este.
    }
receipt-whole = Todos os parágrafos do original estão traduzidos, e nenhum mudou desde então.
receipt-same = Cada parágrafo do original tem o seu texto, e nenhum mudou desde então. O que está indicado acima ainda está como no original.
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    { $done ->
        [one] { $done } parágrafo de um total de { $total } está traduzido e em dia.
       *[other] { $done } parágrafos de um total de { $total } estão traduzidos e em dia.
    } { $missing ->
        [0] { "" }
        [one] Há { $missing } que ainda não está traduzido.
       *[other] Há { $missing } que ainda não estão traduzidos.
    } { $stale ->
        [0] { "" }
        [one] Há { $stale } que no original já diz outra coisa.
       *[other] Há { $stale } que no original já dizem outra coisa.
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = O original mudou aqui depois da tradução
receipt-now = Agora o original diz:
# Paragraphs of the original follow.
receipt-gone = O que o original não diz mais
receipt-gone-help =
    { $how ->
        [marks] Apague isso no arquivo que você enviou, abaixo da sua linha com “¶”, ou escreva ali um x entre os colchetes se for para ficar; depois envie esse arquivo de novo.
       *[plain] Apague isso na sua tradução e envie-a, ou peça à redação um arquivo com o que mudou. Se for para ficar, avise a redação.
    }
receipt-missing = Ainda não traduzido
# What matters most to readers follows.
receipt-next = O que você pode traduzir a seguir
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = “{ $title }”: { $work ->
        [missing] ainda não traduzido
        [draft] ainda é um rascunho
        [faulty] há algo nele a corrigir
       *[behind] o original mudou ou falta alguma coisa
    }{ $words ->
        [0] { "" }
        [one] { " " }({ $words } palavra)
       *[other] { " " }({ $words } palavras)
    }
# $name (String): the file's name.
receipt-again = Depois de corrigir, salve “{ $name }” no mesmo lugar. Esta carta desaparece assim que tudo estiver em ordem.
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = Arquivos no pacote: { $total }. Incorporados ou já existentes: { $taken }. A corrigir: { $held }.
# $name (String): the archive's name.
receipt-archive-again = Depois de corrigir, compacte os arquivos de novo e salve “{ $name }” no mesmo lugar; ou apague o pacote e envie só os arquivos corrigidos. O que já foi incorporado está a salvo.
receipt-later = O que está indicado acima pode ficar para depois: corrija na sua própria cópia e envie-a de novo com o nome “{ $name }”. Você pode apagar esta carta.
receipt-thanks = Você não precisa fazer mais nada. Pode apagar esta carta.

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = Esta é uma segunda versão de “{ $name }”, que um programa separou porque duas pessoas ou dois computadores tinham mudado o arquivo ao mesmo tempo.
    .help = Veja as duas versões, reúna o que está certo em um só arquivo e apague o outro.
intake-old = O nome do arquivo diz que esta é uma versão antiga.
    .help = Se ela deve ficar no lugar do texto atual, tire essa palavra do nome. Se não, retire o arquivo.
intake-empty = O arquivo está vazio.
    .help = Salve seu texto de novo e veja se ele está no arquivo.
intake-second-name = Este é um segundo nome de um arquivo que pertence a outra pessoa e não é para todos (um link físico).
    .help = Faça uma cópia do arquivo e coloque a cópia aqui.
intake-link = Isto é um link para outro arquivo, e links não são seguidos.
    .help = Coloque aqui o próprio arquivo.
intake-closed = O arquivo não pode ser lido: está fechado para o programa que recebe os textos.
    .help = Salve-o aqui de novo ou mude as permissões dele para que outros possam lê-lo.
# $megabytes (Number): the largest size.
intake-too-large = O arquivo tem mais de { $megabytes } MB, e nenhum texto é tão longo.
    .help = Envie só o texto, sem imagens.
# $line (Number): the line's number.
intake-unreadable = O arquivo está danificado ou não é um texto; o primeiro trecho ilegível está na linha { $line }.
    .help = Salve-o como texto simples com a codificação “UTF-8” e envie-o de novo.
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] Esta linha pode se referir a qualquer um destes: { $choices }.
        [language] O nome do arquivo não diz em que idioma ele está.
        [strings] Nem o nome do arquivo nem a pasta dele dizem em que idioma ele está.
        [more] No nome do arquivo há outras palavras além do nome de um artigo.
        [title] O título começa como o do artigo “{ $choices }”.
       *[name] O nome do arquivo pode se referir a qualquer um destes: { $choices }.
    }
    .help =
        { $how ->
            [line] Escreva na linha qual deles é.
            [one] Mude o nome do arquivo para “{ $names }”, se estiver certo.
            [many] Dê ao arquivo o nome certo entre estes: { $names }.
            [folder] Coloque-o em uma pasta com o nome do idioma, como “{ $example }”.
           *[none] Mude o nome do arquivo: o nome do artigo, um ponto e o código do idioma, como “{ $example }”.
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] Não dá para saber que texto é este.
        [none] Não há nenhum artigo com este nome.
       *[one] Não há nenhum artigo “{ $said }”, que é o que esta linha indica.
    }{ $near ->
        [none] { "" }
       *[other] { " " }Você quis dizer { $near }?
    }{ $open ->
        [none] { "" }
       *[other] { " " }Ainda não foram traduzidos: { $open }.
    }
    .help =
        { $line ->
            [far] Se for uma tradução, dê ao arquivo o nome do texto, como “{ $example }”. Um arquivo que não é tradução não deve ficar aqui: retire-o, por favor.
            [none] Mude o nome do arquivo: o nome do artigo, um ponto e o código do idioma, como “{ $example }”.
           *[one] Escreva o nome do artigo na linha; ou apague a linha e mude o nome do arquivo, por exemplo para “{ $example }”.
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] A pasta em que o arquivo está indica um idioma para o qual nada é traduzido aqui: { $said }.
        [none] O nome do arquivo indica um idioma para o qual nada é traduzido aqui: { $said }.
       *[one] Esta linha indica um idioma para o qual nada é traduzido aqui: { $said }.
    }{ " " }Os que existem são: { $locales }.{ $near ->
        [none] { "" }
       *[other] { " " }Você quis dizer { $near }?
    }
    .help =
        { $line ->
            [folder] Ponha o arquivo na pasta do idioma certo, ou acrescente o código desse idioma ao nome dele, como “{ $example }”.
            [none] Mude o nome do arquivo: o nome do artigo, um ponto e o código do idioma, como “{ $example }”.
           *[one] Escreva na linha o código do idioma certo.
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] O nome do arquivo indica vários idiomas: { $locales }.
       *[folder] O nome do arquivo e a pasta dele indicam idiomas diferentes: { $locales }.
    }
    .help =
        { $place ->
            [name] Dê ao arquivo o nome certo entre estes: { $names }.
           *[folder] Mude o nome do arquivo ou coloque-o em outra pasta, para que os dois indiquem o mesmo idioma.
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    Não há nenhum arquivo de textos da interface com esse nome.{ $near ->
        [none] { "" }
       *[other] { " " }Você quis dizer { $near }?
    }
    .help = Dê a ele o nome do arquivo no idioma original e coloque-o em uma pasta com o nome do idioma, como “{ $example }”.
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = Arquivos deste tipo (“{ $name }”) não podem ser lidos.
    .help =
        { $instead ->
            [docx] Salve o texto como documento do Word (.docx) ou como texto simples (.txt) e envie-o de novo.
           *[text] Salve o texto como texto simples (.txt) e envie-o de novo.
        }
# $name (String): a name in the archive.
intake-archive-outside = O pacote não foi aberto, porque “{ $name }”, que está nele, é um link ou leva para fora do pacote.
    .help = Compacte os textos de novo, sem links, ou envie-os um por um.
# $name (String): a name in the archive.
intake-archive-twice = O pacote não foi aberto, porque “{ $name }” está nele duas vezes.
    .help = Compacte os textos de novo, cada um só uma vez, ou envie-os um por um.
intake-archive-locked = O pacote está protegido por senha.
    .help = Compacte os textos de novo sem senha, ou envie-os um por um.
intake-archive-large = Há no pacote mais do que se pode aceitar de uma vez.
    .help = Envie só os textos, sem imagens, ou em vários pacotes.
intake-archive-damaged = O pacote está danificado ou foi compactado de um jeito incomum.
    .help = Compacte os textos de novo como um ZIP comum, ou envie-os um por um.
intake-archive-empty = Não há nenhum texto no pacote.
    .help = Compacte os textos de novo, ou envie-os um por um.
intake-archive-nested = Este é um pacote dentro de outro, e esses não são abertos.
    .help = Envie-o separadamente, ou compacte os textos dele junto com os outros.
intake-document-damaged = Não foi possível ler o documento: ele está danificado, protegido por senha ou é grande demais.
    .help = Salve o texto como texto simples (.txt) e envie-o de novo.
# $others (String): paths of other files, with commas.
intake-two = Há outro texto para o mesmo artigo e o mesmo idioma: { $others }.
    .help = Uma pessoa precisa escolher. Deixe aqui só um dos arquivos, por favor; se forem de pessoas diferentes, conversem antes.
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    O arquivo está escrito com outras letras ({ $found }), que não são as do idioma dele ({ $expected }).{ $by ->
        [folder] { " " }A pasta “{ $folder }” é a desse idioma.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Talvez a linha indique o idioma errado. Corrija-a ou envie o arquivo certo.
           *[name]
                { $name ->
                    [none] Mude o nome do arquivo para que ele tenha o código do seu idioma, ou envie o certo.
                   *[other] Se o texto estiver certo, mude o nome do arquivo para “{ $name }”; se não, envie o certo.
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    O arquivo parece estar em outro idioma ({ $found }), e não naquele em que deveria ({ $expected }).{ $by ->
        [folder] { " " }A pasta “{ $folder }” é a desse idioma.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Talvez a linha indique o idioma errado. Corrija-a ou envie o arquivo certo.
           *[name]
                { $name ->
                    [none] Mude o nome do arquivo para que ele tenha o código do seu idioma, ou envie o certo.
                   *[other] Se o texto estiver certo, mude o nome do arquivo para “{ $name }”; se não, envie o certo.
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] O texto está escrito em caracteres simplificados, e este idioma pede os tradicionais.
       *[Hant] O texto está escrito em caracteres tradicionais, e este idioma pede os simplificados.
    }
    .help = Converta o texto, releia-o e envie-o de novo.
intake-chinese-line =
    { $wanted ->
        [Hant] Esta linha está escrita em caracteres simplificados, e o resto do texto em tradicionais.
       *[Hans] Esta linha está escrita em caracteres tradicionais, e o resto do texto em simplificados.
    }
    .help = Se não for de propósito, converta-a e envie o texto de novo.
# $detail (String): what is wrong there.
letter-toml-syntax = As linhas do início do arquivo, entre “+++” e “+++”, não podem ser lidas aqui: { $detail }.
    .help = Cada uma é formada por uma palavra, um sinal de igual e um texto entre duas aspas retas ("). Dentro do texto, escreva aspas curvas e nunca retas.
# $detail (String): what is wrong there.
letter-yaml-syntax = As linhas do início do arquivo, entre “---” e “---”, não podem ser lidas aqui: { $detail }.
    .help = Cada uma é formada por uma palavra, dois-pontos, um espaço e um texto. Ponha o texto entre duas aspas retas (") se houver dois-pontos nele.
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = Não se conhece nada com o nome “{ $fact }”.
    .help = O que está entre chaves é preenchido sozinho. Escreva o nome exatamente como no original{ $near ->
        [none] .
       *[other] : talvez “{ $near }”.
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = As linhas do início começam com “{ $fence }”, e falta o segundo “{ $fence }” abaixo delas.
    .help = Escreva “{ $fence }” sozinho em uma linha abaixo da última delas.
# $fence (String): the line that is meant.
intake-no-top = O arquivo começa sem a linha “{ $fence }”; suas primeiras linhas seriam tomadas pelo texto.
    .help = Escreva “{ $fence }” sozinho em uma linha, bem no início.
intake-loose = O arquivo põe uma tradução em dia, e este texto está acima de todas as linhas com “¶”: não dá para saber a que parágrafo ele pertence.
    .help = Coloque-o abaixo da linha com “¶” do parágrafo dele e envie o arquivo de novo.
intake-no-mark = Acima deste texto falta uma linha com “¶”, e ninguém sabe a que parágrafo ele pertence.
    .help = Ponha a linha de volta como estava no arquivo que você recebeu, ou peça um novo arquivo à redação.
intake-beside = Este texto está ao lado de uma lista ou tabela, e no original não há nenhum parágrafo ali.
    .help = Se ele faz parte da lista ou da tabela, escreva-o como mais um item ou linha. Se é um recado para a redação, apague-o aqui e escreva para ela. Depois, salve o arquivo aqui de novo.
intake-fewer =
    { $count ->
        [one] { $count } item ou linha que a tradução tem aqui falta no seu arquivo e se perderia.
       *[other] { $count } itens ou linhas que a tradução tem aqui faltam no seu arquivo e se perderiam.
    }
    .help = Escreva abaixo da linha com “¶” a lista ou tabela inteira, também o que fica como está. Depois, salve o arquivo aqui de novo.
intake-greeting = Abaixo do seu parágrafo há algo que o original não tem.
    .help = Se for uma saudação ou um recado para a redação, apague-o aqui e escreva para ela. Se fizer parte do parágrafo acima, escreva-o na mesma linha. Depois salve o arquivo aqui de novo.
intake-own-words = O original não diz mais o que estava aqui; agora as suas próprias palavras estão no lugar.
    .help = Se forem uma saudação ou um recado para a redação, apague-as na sua cópia do arquivo e envie-a de novo.
intake-both = A caixa depois de “¶” diz que isto deve ficar, e as suas palavras foram apagadas.
    .help = Ponha as palavras de volta, ou tire o x dos colchetes. Depois salve o arquivo aqui de novo.
intake-stays = O original voltou a dizer o que era para tirar, e isso fica na tradução.
intake-further = Abaixo da última linha com “¶” há mais de um parágrafo, e no original há só um. Tudo isso está agora no texto.
    .help = Se isto é uma saudação ou um recado para a redação, apague-o na sua cópia do arquivo e envie-a de novo.
intake-ending = Nada no original corresponde a este último parágrafo, e os leitores o veriam.
    .help = Se isto é uma saudação ou um recado para a redação, apague-o na sua cópia do arquivo e envie-a de novo.
intake-beyond = Nada no original corresponde a este parágrafo, e os leitores o veriam.
    .help = Se isto é uma saudação ou um recado para a redação, apague-o na sua cópia do arquivo e envie-a de novo.
intake-overtaken = O parágrafo para o qual isto foi escrito mudou depois que o arquivo foi criado.
    .help = Peça um novo arquivo à redação e copie seu texto para ele.
intake-said-again = O original voltou a dizer o que era para tirar daqui.
    .help = Apague do arquivo esta lista ou tabela, com a sua linha com “¶”, e envie o resto; ou peça à redação um arquivo novo.
intake-overtaken-by = Agora a tradução diz ali:
intake-unanswered = Nada foi mudado no arquivo, e nenhuma caixa foi marcada.
    .help = Corrija os parágrafos no arquivo ou escreva um x entre os colchetes “[ ]” dos que podem ficar como estão. Depois, salve-o aqui de novo.
intake-unchanged = Nada foi mudado no arquivo.
    .help = Corrija o que quiser e salve-o aqui de novo. Se tudo puder ficar como está, você pode apagar o arquivo.
intake-in-note = Algo foi escrito na nota abaixo da linha com “¶” e se perderia com ela.
    .help = Coloque-o abaixo do fim da nota (“-->” ou a primeira linha sem “#”) e salve o arquivo aqui de novo.
intake-frame = A moldura do arquivo que você recebeu está danificada aqui e apareceria no texto.
    .help = Peça um novo arquivo à redação, copie nele as suas traduções e deixe como estão as linhas com “¶”, “<!--” e “-->”.
intake-above = Este texto está acima da primeira linha do arquivo que você recebeu, que é só “+++” ou “---”, e não pertence a nada.
    .help = Apague-o, para que o arquivo comece como quando você o recebeu. Depois, salve-o aqui de novo.
intake-open-note = A nota que começa aqui com “¶” não tem fim: falta o sinal “-->” depois da última linha dela.
    .help = Escreva “-->” onde o original termina, acima da sua tradução. Depois, salve o arquivo aqui de novo.
intake-cut = O arquivo termina aqui, no meio de uma nota; o resto está faltando.
    .help = Provavelmente ele foi cortado no caminho. Por favor, envie-o inteiro.
intake-no-head = O topo do arquivo que você recebeu está faltando ou danificado: tudo o que ficava acima dos parágrafos, desde a primeira linha, inclusive o título.
    .help = Ponha-o de volta a partir do arquivo que você recebeu. Se não o tem mais, peça um novo à redação e copie nele as suas traduções.
intake-unfilled = Ainda não foi escrito nada no arquivo.
    .help = Escreva cada tradução abaixo do seu original e salve o arquivo aqui de novo.
intake-empty-message = “{ $id }”, no topo do arquivo, ainda não foi traduzido, e o texto o mostra: ali se leria o nome dele entre chaves.
    .help = Traduza-o: escreva depois de “{ $id }”, no seu idioma, o que o original diz ali. Se a linha sumiu, copie-a do arquivo que você recebeu.
intake-open-text = O texto que começa aqui com três aspas não tem fim.
    .help = Escreva três aspas retas ({ "\"\"\"" }) depois da última linha dele, como no arquivo que você recebeu.
intake-form-name = “[{ $name }]” é o nome de uma forma, e esses nomes não se traduzem.
    .help =
        { $forms ->
            [none] Escreva-o como no arquivo que você recebeu.
           *[other] Escreva no lugar dele um destes: { $forms }.
        }
intake-thinner =
    { $count ->
        [one] Já existe uma tradução, e { $count } parágrafo dela falta no seu arquivo.
       *[other] Já existe uma tradução, e { $count } parágrafos dela faltam no seu arquivo.
    }
    .help = Escreva-os também; ou peça à redação um novo arquivo com a tradução como está agora e copie seu texto para ele.
intake-older = Isto é o que a tradução dizia antes: desde então, outro texto tomou o lugar dela.
    .help = Se você enviou um arquivo antigo por engano, apague-o. Se a tradução deve voltar a dizer isto, peça à redação que recupere a versão anterior.
intake-tick = Na caixa depois de “¶” está escrito “{ $said }”, e ninguém sabe se isso quer dizer sim.
    .help = Escreva um x entre os colchetes se a tradução pode ficar como está: [x]. Deixe-os vazios se for preciso perguntar de novo.
intake-strings-gone =
    { $count ->
        [one] { $count } dos rótulos que já existem falta no seu arquivo: { $names }.
       *[other] { $count } dos rótulos que já existem faltam no seu arquivo: { $names }.
    }
    .help =
        { $what ->
            [taken] Se eles ainda são necessários, inclua-os no seu arquivo e envie-o de novo.
           *[held] Inclua-os também no seu arquivo e envie-o de novo. Se eles devem desaparecer, avise a redação.
        }
intake-shorter =
    { $count ->
        [one] O original que já existe tem { $count } parágrafo a mais que o seu arquivo.
       *[other] O original que já existe tem { $count } parágrafos a mais que o seu arquivo.
    }
    .help = Envie o texto inteiro. Se ele deve mesmo ficar tão mais curto, avise a redação.
intake-two-here = Aqui os textos são diferentes.
intake-two-there = Em “{ $name }” está escrito:
intake-garbled = Algumas letras se estragaram no caminho por causa de uma codificação errada.
    .help = Abra a sua própria cópia do texto, salve-a com a codificação “UTF-8” e envie-a de novo.

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = O arquivo estava salvo com a codificação “{ $encoding }”; ele foi convertido para UTF-8.
    .help = Por favor, veja se todas as letras estão certas na página.
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [one] { $count } parágrafo que o original não tem mais foi tirado da tradução.
       *[other] { $count } parágrafos que o original não tem mais foram tirados da tradução.
    }
intake-left =
    { $count ->
        [one] { $count } parágrafo do arquivo ficou como estava; ele será pedido de novo.
       *[other] { $count } parágrafos do arquivo ficaram como estavam; eles serão pedidos de novo.
    }
intake-emptied =
    { $count ->
        [one] { $count } parágrafo foi apagado no arquivo; a tradução o mantém.
       *[other] { $count } parágrafos foram apagados no arquivo; a tradução os mantém.
    }
    .help =
        { $held ->
            [yes] Ponha isso de volta abaixo da sua linha com “¶”, ou apague este arquivo. Se também deve sair da página, avise a redação, por favor.
           *[no] Se ele também deve sair da página, avise a redação, por favor.
        }
intake-straightened = As aspas entre chaves, ou em volta do título de um link ou de uma imagem, tinham virado aspas curvas; agora estão retas de novo.
intake-mended = Alguns sinais da moldura do arquivo que você recebeu tinham sido mudados por um programa ou por descuido. Eles foram restabelecidos.
    .help = Você não precisa fazer nada a respeito.
intake-line-ends = Os finais de linha do arquivo eram os de outro sistema; eles foram convertidos.
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] Imagens do documento que ficaram de fora: { $count }.
        [links] Links para outros pontos do documento, dos quais só ficaram as palavras: { $count }.
        [comments] Comentários do documento que ficaram de fora: { $count }.
        [changes] O documento tinha alterações controladas. Todas foram aceitas.
        [boxes] O documento tem caixas de texto; o texto delas pode faltar ou estar em outro lugar.
        [margins] O que está no cabeçalho e no rodapé do documento ficou de fora.
        [tables] Tabelas com células mescladas, ou com vários parágrafos em uma célula, que foram simplificadas: { $count }.
        [formulas] Fórmulas, que agora estão escritas com os sinais de outra notação; confira-as, por favor: { $count }.
        [readings] Os pequenos sinais acima dos caracteres, que indicam como são lidos, ficaram de fora.
        [objects] Partes do documento feitas em outro programa, como planilhas, que ficaram de fora: { $count }.
        [signs] Sinais de uma fonte de desenhos, como setas e marcas, que ficaram de fora; escreva-os com letras ou palavras, por favor: { $count }.
       *[looks] Cores e sublinhados ficaram de fora.
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = Há um caractere invisível ({ $code }) em um lugar onde ele muda o sentido da linha.
    .help = Apague o começo da linha até a primeira letra e digite-o de novo.

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = Na palavra “{ $word }” há letras de outro alfabeto com a mesma aparência: { $letters }.
    .help = Digite a palavra de novo.

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }: incorporado como { $target }.
# $path (String): the file that was sent.
intake-there = { $path }: já estava aqui.
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }: ficou em espera; { $receipt } diz por quê.
# $path (String): the file that was sent.
intake-ignored = { $path }: não foi tocado, porque um programa o guarda para si ou ainda não o terminou.
intake-written = { $path }: alguém escreveu nesta carta. Ela foi deixada como está e não impede que se escreva outra: leia-a, por favor.
intake-pandoc = Documentos (.docx, .odt) são lidos quando o programa “pandoc” está instalado neste computador.
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [one] { $taken } arquivo foi incorporado
       *[other] { $taken } arquivos foram incorporados
    }, { $held ->
        [one] { $held } ficou em espera.
       *[other] { $held } ficaram em espera.
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [one] { $taken } arquivo seria incorporado
       *[other] { $taken } arquivos seriam incorporados
    }, { $held ->
        [one] { $held } ficaria em espera.
       *[other] { $held } ficariam em espera.
    }
# $path (String): the file that was sent.
intake-writing = { $path }: ainda está sendo gravado e não foi tocado. Execute “hexapla intake” de novo.
# $path (String): a folder.
intake-too-deep = { $path }: está dentro de tantas pastas que ninguém olha lá. Mova o conteúdo mais para cima.
intake-nothing = Não há nada para incorporar.
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = Não foi possível gravar { $path }: { $detail }. O que foi enviado continua onde estava.
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } está no lugar certo, mas não foi possível retirá-lo nem responder onde ele se encontra: { $detail }.
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }: seria incorporado como { $target }.
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }: ficaria em espera, com esta carta:

## Help

help-intake = Incorporar o que os tradutores enviaram e responder a eles
help-intake-file = Arquivos ou pastas; nenhum significa a pasta “inbox”
help-intake-dry-run = Não incorporar nada, e mostrar o que seria feito
