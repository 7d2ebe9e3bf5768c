## Settings

bad-folder = “{ $folder }” em “{ $key }” não é uma pasta que se possa usar.
    .why = Os arquivos enviados poderiam se perder ali ou ser tomados por outra coisa.
    .help = { $fault ->
        [taken] “{ $other }” contém outra coisa. Escolha uma pasta que sirva só para isto.
       *[shape] Escreva um caminho como “new/texts”, sem “..” e sem nomes que comecem com ponto.
    }
duplicate-translator = Já existe outra pessoa que traduz com o nome “{ $name }”.
    .why = Quem procura por um nome precisa encontrar uma só pessoa.
    .help = Dê outro nome a uma das duas.

## What a translator is told

digest-title = O que há para traduzir
digest-greeting = Olá, { $name },
digest-intro = os leitores estão esperando por estes textos. O que mais importa para eles vem primeiro.
digest-nothing = no momento não há nada para você traduzir.
digest-words = Ao todo, há { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    } para traduzir.
digest-missing = ainda não traduzido ({ $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    })
digest-draft = seu texto ainda é um rascunho
digest-faulty = os leitores não veem seu texto, porque há algo nele a corrigir
digest-corrections = { $count ->
        [one] uma correção ainda não é mencionada ({ $days })
       *[other] há correções que ainda não são mencionadas ({ $days })
    }
digest-thanks = Agradecemos o seu trabalho!

## On the command line

usage-unknown-translator = Ninguém que traduza se chama “{ $value }”. { $known ->
        [none] Ninguém é citado em pipeline.toml.
       *[other] Há: { $known }.
    }
help-status-translator = Só o que esta pessoa (identificador ou nome) tem a traduzir; com “--format md”, uma carta
