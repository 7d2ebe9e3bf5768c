### The command line.
###
### Glossary for every file of this folder: English = Brazilian Portuguese.
### The network: network = rede; section = seção; edition = edição; article = artigo; original, source = original;
### variant = versão (f.); unit = unidade; revision = estado do original; placement = posicionamento; fact = dado;
### placeable = valor inserido; string = rótulo; message = mensagem; catalog = conjunto de rótulos.
### A file: front matter = cabeçalho; headline = título; heading = intertítulo; standfirst = linha fina; teaser = chamada; slug = slug;
### credit = crédito; alternative text = texto alternativo; footnote = nota; id = identificador; key = chave; value = valor; lead image = imagem de abertura.
### Languages: locale, language = idioma; language tag = código de idioma; fallback = idioma de reserva; script = escrita; stand in = substituir.
### Sites: address = endereço; theme = tema visual; template = modelo; topic = tema; listing = lista; feed = feed; redirect = redirecionamento; host = servidor.
### Publishing: build = gerar; publish = publicar; release = entrega; live = no ar; bundle = pacote; manifest = manifesto; target = destino;
### roll back = voltar a uma entrega anterior; pin = fixar; policy = regras de publicação; lock file = arquivo de acompanhamento (.lock); lock = bloqueio.
### States (of a version, so feminine): missing = falta; draft = rascunho; submitted = enviada; approved = aprovada; not ready = não está pronta;
### waiting = aguardando; withheld = retida; retracted = retirada; veto = veto; embargo = embargo.
### Freshness: current, up to date = em dia; assumed = supostamente em dia; aged = envelhecida; outdated, stale = desatualizada; unknown = desconhecida.
### Adopting: layout = disposição; pattern = padrão; place (in a pattern) = marcador; root = raiz; adopt = adotar; exclude = excluir.
### Findings: error = erro; warning = aviso; note = observação; finding = ocorrência; rule = regra de verificação.
### Style: você; infinitives in help lines; quotation marks “”.
### Locks and changes: lock = arquivo de acompanhamento (never “bloqueio”, which is what a publication holds); paragraph = parágrafo; record = registrar; accept = confirmar; approve = aprovar;
### carried forward = continua em dia; owed = pendente; stale, out of date = desatualizado; behind = atrasado; assumed = supostamente em dia;
### to mend = a corrigir; wording = texto; minor change = mudança pequena; history = histórico; commit = commit; merge = mesclagem.
### After publication: correction = correção; retraction = retirada (retirar); policy = regras de publicação; barrier = barreira; grace = prazo de tolerância; must = obrigatório; held back = retido.

## Help

help-about = Publica uma mesma rede de artigos como muitos sites em muitos idiomas.
help-usage = Uso:
help-commands = Comandos
help-options = Opções
help-arguments = Argumentos
help-init = Criar uma pequena rede que já pode ser publicada
help-status = Mostrar o que falta, o que está retido e o que está no ar, e quantas palavras ainda há para traduzir
help-check = Mostrar tudo o que está errado: onde, por que e o que fazer
help-build = Gerar os sites em uma pasta, sem criar uma entrega
help-publish = Publicar os sites como novas entregas
help-serve = Ver neste computador os sites publicados
help-help = Mostrar a ajuda de um comando
help-root = Pasta da rede [se não indicada: esta]
help-lang = Idioma das mensagens, por exemplo “ur” [se não indicado: o do sistema]
help-now = Momento para o qual gerar os sites, por exemplo 2022-07-26T12:00:00Z [se não indicado: agora]
help-strict = O mesmo que “--fail-on warning”
help-section = Somente esta seção (pode ser repetido)
help-locale = Somente este idioma (pode ser repetido)
help-article = Somente este artigo (pode ser repetido)
help-out = Pasta em que os sites serão gerados
help-to = Pasta das entregas [se não indicada: public]
help-dir = Pasta para a nova rede [se não indicada: esta]
help-serve-dir = Pasta com sites gerados [se não indicada: public]
help-port = Porta da primeira seção; cada seção seguinte usa a porta seguinte [se não indicada: 8080]
help-help-flag = Mostrar esta ajuda
help-version-flag = Mostrar a versão do programa

## Slips on the command line

usage-unknown-argument = Não existe a opção ou o argumento “{ $argument }”.
usage-unknown-command = Não existe o comando “{ $command }”.
usage-missing-command = Diga o que deve ser feito.
usage-missing-argument = Falta “{ $argument }”.
usage-missing-value = “{ $argument }” precisa de um valor.
usage-bad-value = “{ $value }” não é um valor válido para “{ $argument }”.
usage-bad-moment = “{ $value }” não é uma data com hora e fuso horário, como 2022-07-26T12:00:00Z.
usage-bad-locale = “{ $value }” não é um código de idioma.
usage-unknown-section = Não existe a seção “{ $value }”. As que existem são: { $known }.
usage-unknown-locale = Nenhuma seção publica o idioma “{ $value }”. Os que existem são: { $known }.
usage-unknown-article = Não existe o artigo “{ $value }”.
usage-conflict = “{ $argument }” não combina com o restante do comando.
usage-other = Não foi possível entender o comando: { $detail }
usage-did-you-mean = Você quis dizer “{ $near }”?
usage-see-help = Consulte “hexapla --help”.

## What was done

publish-released = { $section }: a entrega { $release } está no ar, com { $pages ->
        [one] { $pages } página de artigo
       *[other] { $pages } páginas de artigos
    } e um total de { $files ->
        [one] { $files } arquivo
       *[other] { $files } arquivos
    }.
publish-unchanged = { $section }: nada de novo; a entrega { $release } continua no ar.
publish-kept = { $section }: não foi publicada, por causa dos erros acima. O que estava no ar continua no ar.
publish-current-is-folder = “{ $path }” é uma pasta, mas deveria ser um link que o Hexapla possa trocar. Mova essa pasta para outro lugar e publique de novo.
publish-failed = { $section }: não foi possível publicar ({ $detail }). O que estava no ar continua no ar. Verifique se o disco não está cheio e se você tem permissão para gravar em “{ $path }”.
build-done = { $section }: { $files ->
        [one] { $files } arquivo
       *[other] { $files } arquivos
    } em “{ $path }”.
build-failed = Não foi possível gravar “{ $path }”: { $detail }. Verifique se o disco não está cheio e se você tem permissão para gravar ali.
build-outside = Não é possível gravar em “{ $path }”: essa pasta contém os arquivos da própria rede. Indique outra.
changed-again = Os arquivos continuam mudando durante a leitura; o último foi “{ $path }”. Espere até que parem de mudar e tente de novo.
read-failed = Não foi possível ler “{ $path }”: { $detail }.
summary = { $errors ->
        [0] Nenhum erro
        [one] { $errors } erro
       *[other] { $errors } erros
    }, { $warnings ->
        [0] nenhum aviso
        [one] { $warnings } aviso
       *[other] { $warnings } avisos
    }.
summary-more = “hexapla check” mostra os avisos.
init-exists = Já existe uma rede em “{ $path }” (“{ $file }”). Nada foi alterado.
init-failed = Não foi possível gravar “{ $path }”: { $detail }.
init-git-left = “{ $path }” fica como está. Acrescente a ele a linha “{ $line }”, para o git.
init-done = Há uma nova rede em “{ $path }”. Experimente agora:
serve-at = { $section }: { $url }
serve-stop = Pressione Ctrl+C para encerrar.
serve-nothing = Não há nenhum site gerado em “{ $path }”. Execute primeiro “hexapla publish” ou “hexapla build --out { $path }”.
serve-port = Não foi possível abrir a porta { $port }: { $detail }. Escolha outra com “--port”.
serve-settings = Os endereços das seções vêm do pipeline.toml, que não pode ser usado; “hexapla check” diz por quê.

## Progress

progress-articles = Leitura dos artigos
progress-pages = Criação das páginas

## What the disk says

io-not-found = não existe
io-permission = permissão negada
io-full = o disco está cheio
io-read-only = o disco é somente leitura
io-in-use = outro programa já está usando
io-other = o sistema diz “{ $kind }”
