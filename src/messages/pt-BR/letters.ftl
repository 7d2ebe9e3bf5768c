### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = O que está entre chaves aqui não pode ser preenchido.
    .help = Copie do original letra por letra, com as duas chaves e com aspas retas ("). Se no início do original houver uma linha sobre isso, copie-a também.
# $detail (String): what is wrong there.
letter-fluent-syntax = Isto não pode ser lido: { $detail }.
    .help = Compare sinal por sinal com o original. Toda chave que se abre também se fecha, e onde há várias formas, uma delas começa com “*”.
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = A palavra “{ $key }”, com que esta linha começa, não é conhecida.
    .help = { $near ->
        [none] Escreva-a como no original, pois essas palavras não são traduzidas; ou apague a linha.
       *[other] Você quis dizer “{ $near }”? Essas palavras não são traduzidas.
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = O que vem depois de “{ $key }” não pode ser lido nesta forma.
    .help = Escreva na forma que tem no original: um texto fica entre duas aspas retas (").
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = O texto não tem título.
    .help = { $fence ->
        [document] Comece o documento com o título e dê a ele o estilo “Título”.
        [none] Escreva três linhas bem no início: “+++”, depois { $key } = "…" com o título entre as aspas, e “+++” outra vez.
        [yaml] Escreva { $key }: "…" abaixo do primeiro “---”, com o título entre as aspas.
       *[toml] Escreva { $key } = "…" abaixo do primeiro “+++”, com o título entre as aspas.
    }
letter-local-picture = Esta imagem está no seu próprio computador, e os leitores não podem vê-la.
    .help = Envie a imagem à redação e pergunte o que deve ser escrito aqui.
letter-empty-body = Não há nada abaixo das linhas do início do arquivo.
    .help = Escreva o texto abaixo delas e envie o arquivo de novo.
letter-raw-html = O que está entre “<” e “>” aqui não é mostrado aos leitores.
    .help = Escreva como no original, ou retire.
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = “{ $id }”, que está no início do arquivo, não aparece em lugar nenhum do texto.
    .help = Escreva { $placeable } onde o original o tem.
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = Aqui está “{ $written }”, e o número anotado para o artigo é { $value }.
    .help = Se for a mesma coisa, escreva { $placeable } no lugar: isso é preenchido sozinho.
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = “{ $text }” é o endereço ou o título de um link ou de uma imagem, e nada entre chaves é preenchido ali.
    .help = Escreva por extenso, como os leitores devem ver.
# $path (String): the path as it is written.
letter-path-outside-root = “{ $path }” não é nenhum dos arquivos do artigo.
# $locale (String): the tag of a language.
letter-unknown-translated-from = O artigo não existe em “{ $locale }”, de onde este texto diz ter sido traduzido.
    .help = Apague a linha se ele foi traduzido do original.
# $commit (String): the name of a commit.
letter-unknown-base = O arquivo diz que foi feito a partir do estado “{ $commit }” do original, que não é conhecido.
# $id (String): the name of a string.
letter-too-many-placeables = “{ $id }” tem coisas demais a preencher.
    .help = Escreva como no original.
# These stand behind what is wrong, and say what to do.
letter-help-meant = Escreva como no original. Se você mudou de propósito, deixe como está e avise a redação.
letter-help-translate = Traduza. Se é para ficar assim, deixe e avise a redação.
letter-help-extra = Apague se o original não tem mais isso. Se você acrescentou para os seus leitores, deixe como está e avise a redação.
letter-help-missing = Traduza o que falta e envie o arquivo de novo.
letter-help-right = Corrija se for um descuido. Se estiver certo, deixe como está e avise a redação.
letter-help-editors = Isto não pode ser corrigido no texto. Por favor, avise a redação.
letter-help-file = Escreva o nome exatamente como no original. Se for outro arquivo, envie-o à redação.
letter-help-word = Diga com outras palavras.
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = Descreva a imagem entre os colchetes, ou em “[{ $key }]” no início do arquivo.
letter-help-address = Escreva somente com letras, algarismos e hifens.
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = algo está escrito de um modo diferente do que deve ser
letter-cause-twice = a palavra com que a linha começa também está no início de outra
# The sign is “=” or “:”.
letter-cause-start = falta o sinal depois da primeira palavra da linha

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = Nestas linhas: { $lines }
# A quotation follows.
receipt-before = Quando foi traduzido, o original dizia:
intake-barred = No momento não é possível escrever no lugar a que este texto pertence.
    .help = Não é culpa sua, e nada se perdeu: deixe o arquivo aqui. A redação pode ver o que está no caminho; assim que ela o retirar, o texto será incorporado sozinho.
intake-two-later = Antes do seu, chegou por “{ $name }” outro texto para o mesmo artigo e o mesmo idioma, e ele já foi incorporado. O seu quase não tem nenhuma frase em comum com ele.
    .help = Se os dois são seus, ou se vocês combinaram ficar com o seu, salve o arquivo como “{ $proposal }”: ele toma o lugar do outro, que fica guardado. Se não, conversem ou perguntem à redação, e apague o arquivo que não for necessário.
receipt-decided = Esta carta desaparece assim que for decidido qual dos textos fica.
letter-taken-back = { $count ->
        [one] O original não diz mais isto, e a tradução ainda diz.
       *[other] O original não tem mais { $count } parágrafos, títulos ou itens de lista que a tradução ainda tem. Este é o primeiro.
    }
    .help = Se você tem a tradução inteira, apague isso nela e envie-a. Se não, peça à redação um arquivo com o que mudou e apague isso nele. Se for para ficar, avise a redação.
receipt-minutes = { $text }, cerca de { $minutes } minutos
receipt-hours = { $text }, cerca de { $hours ->
        [one] uma hora
       *[other] { $hours } horas
    }
