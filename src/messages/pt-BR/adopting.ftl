## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] “{ $commit }” não é o nome de um commit.
        [source] O commit “{ $commit }” não contém o original deste artigo.
       *[absent] O repositório não tem nenhum commit “{ $commit }”.
    }
    .why = Não dá para descobrir a partir de que esta tradução foi feita; usa-se o histórico dela mesma, que sabe menos.
    .help = { $fault ->
        [form] Escreva o nome do commit como o git o mostra, por exemplo “3f2a9c1e07b4”.
        [source] Indique um commit em que o original já existia.
       *[absent] Corrija o nome, ou obtenha o histórico inteiro se esta cópia do repositório só tem uma parte dele.
    }
unknown-translated-from = O artigo não tem versão em “{ $locale }”, da qual esta teria sido traduzida.
    .why = Ela é então comparada com o original, e pode parecer errada onde não está.
    .help = { $near ->
        [none] Apague a linha se a versão foi traduzida do original.
       *[other] Você quis dizer “{ $near }”? Apague a linha se a versão foi traduzida do original.
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = Este texto teria sido traduzido dele mesmo: { $way }.
    .why = Ninguém pode dizer o que ele deveria dizer, nem portanto se está em dia.
    .help = Mantenha “translated-from” somente no texto que de fato foi feito a partir do outro. O original não tem essa linha.

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] “{ $spelling }” não pode ser o nome de um idioma em caminhos.
       *[other] “{ $spelling }” já é um nome de { $other }.
    }
    .why = O Hexapla não teria como saber pelo caminho de um arquivo em que idioma ele está.
    .help = Escreva-o como as pastas ou os arquivos: letras, algarismos, “-” e “_”, por exemplo “zh-cn”.

## “hexapla init --adopt”

help-adopt = Adotar como estão os arquivos Markdown que houver: deduzir a disposição e os idiomas, e gravar o pipeline.toml
help-adopt-dry-run = Mostrar o que seria gravado, sem gravar nada
adopt-no-folder = Não há nenhuma pasta “{ $path }”. Indique a pasta do site que vai ser adotado; sem nome, é aquela em que você está.
adopt-nothing = Em “{ $path }” não há dois arquivos Markdown que pareçam um mesmo texto em dois idiomas, por isso não há de onde deduzir nada. Veja “Adopting a site” na documentação para as disposições que existem; “hexapla init” sem “--adopt” cria uma rede nova.
adopt-folders = Também há originais nestas pastas da raiz: { $folders }
adopt-layout = Disposição: { $layout }{ $source ->
        [none] {""}
       *[other] , originais: { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = Originais: { $locale } ({ $because ->
        [declared] segundo as configurações de um gerador de sites
        [most] o idioma com mais textos
        [letters] pelas letras em que estão escritos
       *[usual] o idioma habitual; nada diz outra coisa
    })
adopt-articles = { $articles ->
        [one] { $articles } artigo
       *[other] { $articles } artigos
    }, { $paired ->
        [one] { $paired } tradução com seu original
       *[other] { $paired } traduções com seus originais
    }
adopt-head-locale = Idioma
adopt-head-folder = Grafia
adopt-head-texts = Textos
adopt-head-paired = Com original
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = “{ $key }” aqui se chama { $names }.
adopt-base = “{ $key }” indica o commit a partir do qual uma tradução foi feita, em { $files ->
        [one] { $files } arquivo.
       *[other] { $files } arquivos.
    }
adopt-generators = Consultado: { $files }.
adopt-rival = Outra disposição serviria a outros arquivos: { $layout } ({ $paired ->
        [one] { $paired } tradução com seu original
       *[other] { $paired } traduções com seus originais
    }). Uma rede tem uma só disposição.
adopt-doubted = “{ $name }” parece um idioma e não é tomado por um: { $paired ->
        [0] nenhum de seus textos tem original.
        [one] só { $paired } de seus textos tem original.
       *[other] só { $paired } de seus textos têm original.
    }
adopt-unplaced = { $files ->
        [one] { $files } arquivo Markdown não tem lugar nesta disposição:
       *[other] { $files } arquivos Markdown não têm lugar nesta disposição:
    }
adopt-unplaced-in = {"  "}{ $folder }: { $files }
adopt-unplaced-more = {"  "}e mais { $folders ->
        [one] { $folders } pasta
       *[other] { $folders } pastas
    }
adopt-foreign = { $files ->
        [one] { $files } arquivo é MDX, que não é lido.
       *[other] { $files } arquivos são MDX, que não é lido.
    }
adopt-git = Para o git, “{ $path }” recebe a linha “{ $line }”.
adopt-done = “{ $path }” está gravado; fora o que foi dito acima, nada foi alterado. Leia-o por inteiro e depois experimente:

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = As configurações que fazem deste repositório uma rede, deduzidas de { $files ->
        [one] { $files } arquivo Markdown.
       *[other] { $files } arquivos Markdown.
    }
    Corrija o que estiver errado: nenhum texto foi alterado, e nada será deduzido uma segunda vez.
adopt-note-source = O idioma dos originais: { $because ->
        [declared] segundo as configurações de um gerador de sites.
        [most] é o que tem mais textos.
        [letters] pelas letras em que estão escritos.
       *[usual] o habitual; nada diz outra coisa.
    }
adopt-note-layout = { $articles ->
        [one] { $articles } artigo
       *[other] { $articles } artigos
    }, { $paired ->
        [one] { $paired } tradução com seu original.
       *[other] { $paired } traduções com seus originais.
    }
adopt-note-exclude = Arquivos Markdown que estão entre os artigos e não são artigos.
adopt-note-ignored = Chaves de outros programas, vistas em { $files ->
        [one] { $files } arquivo
       *[other] { $files } arquivos
    }.
# $keys is a list of keys.
adopt-note-other = Destas, o Hexapla também tem { $keys }, e com outro sentido.
adopt-note-base = O commit a partir do qual uma tradução foi feita, visto em { $files ->
        [one] { $files } arquivo.
       *[other] { $files } arquivos.
    }
adopt-note-section = Um só site com todos os idiomas, o primeiro no próprio endereço do site. Crie mais seções se houver mais sites.
adopt-note-url = Escreva aqui o endereço próprio do site.

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = Outras ocorrências de “{ $code }”: { $count }, em { $files ->
        [0] toda a rede.
        [one] { $files } arquivo.
       *[other] { $files } arquivos.
    }
findings-more-where = Todas estão em “hexapla check --format json”; “hexapla explain CODE” diz de que trata cada tipo.
# for adopting.ftl, after adopt-note-url or where English (en3) has it
adopt-note-address = Os endereços mantêm as pastas, já que arquivos dentro delas podem ter o mesmo nome.
