### Locks, and the commands that write them: record, accept, approve, mv.
### The glossary stands in cli.ftl.

## What is wrong with a lock

damaged-lock = { $what ->
        [foreign] Este arquivo não é um arquivo de acompanhamento que o Hexapla consiga ler.
        [newer] Uma versão mais nova do Hexapla gravou este arquivo de acompanhamento, e esta não consegue lê-lo.
        [barred] Onde deveria estar o arquivo de acompanhamento desta tradução, há algo que não é um arquivo.
        [gone] { $lines ->
            [one] Uma linha deste arquivo de acompanhamento sumiu.
           *[other] { $lines } linhas deste arquivo de acompanhamento sumiram.
        }
        [torn] Este arquivo de acompanhamento termina no meio.
       *[line] { $lines ->
            [one] A linha { $line } deste arquivo de acompanhamento não está como foi gravada.
           *[other] { $lines } linhas deste arquivo de acompanhamento não estão como foram gravadas; a primeira é a linha { $line }.
        }
    }
    .why = Por ele não dá para saber se esses parágrafos da tradução estão em dia; a situação deles conta como desconhecida.
    .help = { $what ->
        [newer] Instale a versão mais nova do Hexapla. “hexapla record” deixa este arquivo de acompanhamento como está.
        [barred] Tire de lá o que houver e coloque o próprio arquivo de acompanhamento, se alguém o tiver. “hexapla record” não mexe em nada.
       *[other] Deixe o arquivo como era. Se ninguém mais o tem, compare a tradução com o original e depois execute “hexapla accept” para ela.
    }
conflicted-lock = Este arquivo de acompanhamento contém as marcas de uma mesclagem não concluída (linha { $line }).
    .why = Onde os dois lados divergem, ninguém sabe qual está certo; a situação desses parágrafos conta como desconhecida.
    .help = Conclua a mesclagem no próprio artigo e depois execute “hexapla record”: o arquivo de acompanhamento é gravado de novo a partir dos dois lados.
orphan-lock = Este arquivo de acompanhamento não corresponde a nenhuma tradução existente.
    .why = Talvez seja o único registro da origem de um texto que foi movido e alterado ao mesmo tempo.
    .help = Se o artigo mudou de lugar, mova-o com “hexapla mv”. Se a tradução deixou de existir de vez, apague o arquivo de acompanhamento.
source-locale-moved = Segundo o arquivo de acompanhamento, esta tradução foi feita a partir do texto em “{ $then }”, mas agora é comparada com o texto em “{ $now }”.
    .why = O que foi feito a partir do texto em um idioma não diz nada sobre o texto em outro; a situação da tradução inteira conta como desconhecida.
    .help = Se ela ainda se baseia no texto em “{ $then }”, indique isso de novo: com “translated-from” na tradução, ou com “source” se o original do artigo mudou. Se não, compare-a com o texto em “{ $now }” e depois execute “hexapla accept” para ela.
lock-behind = O arquivo de acompanhamento ainda não diz o que mudou em “{ $article }” ({ $locale }).
    .why = Enquanto isso não for registrado, não se guardam nem o dia da mudança nem o texto anterior.
    .help = Execute “hexapla record” e faça o commit da pasta “lock” junto com os textos.

## Commands

help-record = Registrar a partir de que cada tradução foi feita
help-accept = Confirmar que uma tradução diz o que o original diz
help-approve = Aprovar uma tradução exatamente como está
help-mv = Mover um artigo com seus arquivos de acompanhamento, e redirecionar os endereços antigos
help-record-article = Artigos a registrar; todos, se nenhum for indicado
help-one-article = O artigo
help-one-locale = Idioma da tradução
help-record-locale = Somente este idioma (pode ser repetido)
help-record-line = Somente o parágrafo em que está esta linha da tradução (pode ser repetido)
help-record-minor = Indicar que a mudança do original é pequena: as traduções continuam em dia apesar dela
help-record-stale = Indicar que a tradução está desatualizada, diga o que disser o arquivo de acompanhamento
help-from-git = Tomar o original como estava no git quando cada tradução mudou de fato pela última vez
help-record-dry-run = Não gravar nada, e mostrar o que seria gravado
help-accept-all = Também os parágrafos que se sabe que estão desatualizados, e os que o original removeu e a tradução mantém
help-locked = Falhar se um arquivo de acompanhamento faltar ou estiver atrasado
help-mv-from = O identificador do artigo
help-mv-to = O novo identificador

## What they say

record-heading-locale = Idioma
record-heading-owed = Pendente
list-separator = ,{ " " }
owed-stale = desatualizados: { $count }
owed-minor = { $count ->
        [one] { $count } mudança pequena
       *[other] { $count } mudanças pequenas
    }
owed-taken-back = a remover: { $count }
owed-missing = faltando: { $count }
owed-markup = { $count ->
        [one] { $count } link a corrigir
       *[other] { $count } links a corrigir
    }
owed-unknown = desconhecidos: { $count }
owed-assumed = supostamente em dia: { $count }
owed-extra = a mais: { $count }
record-more = … e mais { $count ->
        [one] { $count } tradução
       *[other] { $count } traduções
    }. Veja “hexapla status”.
record-done = { $locks ->
        [0] Todos os arquivos de acompanhamento dizem o que é; nada foi gravado.
        [one] { $locks } arquivo de acompanhamento gravado; novos: { $new }.
       *[other] { $locks } arquivos de acompanhamento gravados; novos: { $new }.
    }
record-minor-done = { $count ->
        [0] Nenhum parágrafo está desatualizado; não havia nada a manter em dia.
        [one] { $count } parágrafo continua em dia apesar de uma mudança pequena.
       *[other] { $count } parágrafos continuam em dia apesar de uma mudança pequena.
    }
record-stale-done = { $count ->
        [0] Nenhum parágrafo foi marcado: os indicados já estão desatualizados ou faltando.
        [one] { $count } parágrafo marcado como desatualizado.
       *[other] { $count } parágrafos marcados como desatualizados.
    }
accept-done = { $count ->
        [0] Não havia nada a confirmar.
        [one] { $count } parágrafo confirmado.
       *[other] { $count } parágrafos confirmados.
    } { $left ->
        [0] { $taken ->
            [0] { $open ->
                [0] { $missing ->
                    [0] Não resta nada desatualizado.
                    [one] Falta { $missing } parágrafo na tradução.
                   *[other] Faltam { $missing } parágrafos na tradução.
                }
                [one] Ainda falta confirmar { $open } parágrafo.
               *[other] Ainda falta confirmar { $open } parágrafos.
            }
            [one] Ainda falta remover { $taken } parágrafo, porque o original o removeu; “--all” diz que a tradução o mantém.
           *[other] Ainda falta remover { $taken } parágrafos, porque o original os removeu; “--all” diz que a tradução os mantém.
        }
        [one] { $left } parágrafo ainda está desatualizado; “--all” também o confirma.
       *[other] { $left } parágrafos ainda estão desatualizados; “--all” também os confirma.
    }
approve-done = { $count ->
        [0] Este texto já estava aprovado.
       *[other] Texto aprovado exatamente como está. Qualquer mudança no texto anula a aprovação.
    }
record-unwritten = { $nothing ->
        [recorded] Nada foi registrado.
        [carried] Nenhum parágrafo foi mantido em dia.
        [marked] Nenhum parágrafo foi marcado.
        [confirmed] Nenhum parágrafo foi confirmado.
        [approved] O texto não foi aprovado.
       *[no] Isso não vale para todos.
    } { $count ->
        [one] { $count } arquivo de acompanhamento não pôde ser gravado, e diz o que dizia antes.
       *[other] { $count } arquivos de acompanhamento não puderam ser gravados, e dizem o que diziam antes.
    }
record-dry-run = Nada foi gravado: isto é só um ensaio.
record-busy = Outro processo do Hexapla está gravando arquivos de acompanhamento aqui e não terminou em { $seconds } segundos. Espere que termine e execute este comando de novo.
record-left = “{ $path }” foi deixado como estava: { $what ->
        [newer] uma versão mais nova do Hexapla o gravou. Instale-a.
        [unreadable] não é possível lê-lo. Resolva isso e execute “hexapla record” de novo.
       *[barred] há ali algo que não é um arquivo, ou não é possível ler a pasta dele. Resolva isso e execute “hexapla record” de novo.
    }
record-recovered = { $count ->
        [one] { $count } arquivo de acompanhamento tinha sumido: o que se sabia vem de uma cópia, dele ou do artigo.
       *[other] { $count } arquivos de acompanhamento tinham sumido: o que se sabia vem de cópias, deles ou dos artigos.
    }
record-shallow = Esta cópia do repositório não tem o histórico inteiro: com ela não dá para saber a partir de que { $count ->
        [one] { $count } tradução foi feita.
       *[other] { $count } traduções foram feitas.
    } Execute “git fetch --unshallow” e depois “hexapla record --from-git” de novo.
record-unkept = Não é possível gravar “{ $path }”: { $detail }. Mesmo assim, os arquivos de acompanhamento estão corretos; mas pode ser que textos anteriores não sejam encontrados aqui mais tarde.
record-failed = Não é possível gravar “{ $path }”: { $detail }.
record-no-variant = Não há nenhuma tradução de “{ $article }” em “{ $locale }” que possa ser lida.
usage-bad-line = “{ $value }” não é um número de linha; as linhas são contadas a partir de 1.
record-no-paragraph = Não há nenhum parágrafo da tradução na linha { $line }. Nada foi gravado.
record-needs-article = Com “{ $option }” é preciso saber de que artigos se trata. Indique-os também.
locked-behind = { $count ->
        [one] { $count } arquivo de acompanhamento falta ou está atrasado
       *[other] { $count } arquivos de acompanhamento faltam ou estão atrasados
    }, o que “--locked” não permite. Execute “hexapla record” e faça o commit da pasta “lock”.
record-no-history = { $what ->
        [no-git] O programa “git” não foi encontrado, por isso não há como tirar nada de um histórico. Instale-o e depois execute este comando de novo.
        [no-repository] Esta rede não está em um repositório git, por isso não há histórico de onde tirar nada. “hexapla record” sem “--from-git” considera em dia todas as traduções como estão agora.
        [no-commits] O repositório git ainda não tem nenhum commit. “hexapla record” sem “--from-git” considera em dia todas as traduções como estão agora.
       *[failed] Não é possível ler o histórico: { $detail }. Nada foi registrado. “git fsck” diz o que está danificado; conserte isso ou clone o repositório de novo, e depois execute este comando outra vez. Sem “--from-git”, todas as traduções contariam como em dia.
    }

help-mv-dry-run = Não mover nada, e mostrar o que seria movido
mv-done = “{ $from }” agora é “{ $to }”: { $files ->
        [one] { $files } arquivo movido
       *[other] { $files } arquivos movidos
    }, inclusive os de acompanhamento. { $redirects ->
        [0] Os endereços continuam os mesmos.
        [one] O endereço antigo leva ao novo em { $redirects } versão.
       *[other] Os endereços antigos levam aos novos em { $redirects } versões.
    }
mv-relinked = { $count ->
        [one] { $count } link alterado
       *[other] { $count } links alterados
    } em { $texts ->
        [one] { $texts } texto
       *[other] { $texts } textos
    }, para levar ao mesmo lugar de antes.
mv-begun = Foi retomada uma mudança de lugar que já tinha começado.
mv-absolute = “{ $id }” não pode ser o identificador de um artigo: um identificador não começa com uma barra. Você quis dizer “{ $near }”?
mv-moves = { $from } → { $to }
mv-relinks = { $path }: o link “{ $was }” passa a ser “{ $now }”
mv-redirects = { $path }: o endereço antigo leva ao novo
mv-dry-run = Nada foi movido: isto é só um ensaio.
mv-follower = Em “{ $path }”, “{ $link }” não leva mais aonde levava. Altere o link.
mv-followers-more = … e mais { $count ->
        [one] { $count } link que não leva mais aonde levava.
       *[other] { $count } links que não levam mais aonde levavam.
    } “hexapla check” mostra quais são.
mv-taken = “{ $path }” já existe. Nada foi movido. Escolha outro identificador, ou mova esse arquivo para outro lugar.
mv-nothing = Não é possível mover “{ $article }”: nenhum arquivo dele tem o identificador do artigo no caminho.
mv-failed = Não foi possível mover “{ $path }”: { $detail }. O que foi movido antes continua movido; execute “hexapla mv” de novo quando isso estiver resolvido.
