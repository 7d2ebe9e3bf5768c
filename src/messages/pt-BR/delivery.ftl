### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = Pôr de novo no ar entregas anteriores, e mantê-las no ar
help-releases = Mostrar o que está publicado e a que se pode voltar
help-archive = Reunir também cada site em um só arquivo, <section>.tar.zst
help-dry-run = Só mostrar o que mudaria, sem mudar nada
help-unpin = Permitir de novo entregas novas nas seções que voltaram atrás
help-patience = Quanto esperar pelo fim de outra publicação [se não indicado: 0]
help-to-release = Entrega a pôr no ar [se não indicada: a que estava no ar antes]
help-releases-dir = Pasta das entregas [se não indicada: public]
help-verify = Comparar cada arquivo com o que foi publicado

## Publishing

publish-would-release = { $section }: passaria a ser a entrega { $release }; acrescentados: { $added }, alterados: { $changed }, retirados: { $removed }.
publish-pinned = { $section }: fixada na entrega { $release }, por isso nada de novo vai ao ar (acrescentados: { $added }, alterados: { $changed }, retirados: { $removed }). “hexapla publish --unpin” publica as novidades.
publish-pinned-elsewhere = { $section }: { $live ->
        [none] nada está no ar
       *[other] a entrega { $live } está no ar
    }, embora a fixada seja a entrega { $release }. Execute “hexapla rollback --section { $section } --to { $release }” para pô-la no ar, ou “hexapla publish --unpin”.
publish-unpinned = { $section }: não está mais fixada na entrega { $release }.
publish-would-unpin = { $section }: deixaria de estar fixada na entrega { $release }.
publish-state-unknown = { $section }: não se entende “{ $path }”. Ele diz se a seção está fixada, por isso nada foi alterado. Deixe-o como era, ou apague-o: então a seção não está fixada.
publish-leftover = { $section }: “{ $path }” não é mais necessário e não pôde ser removido: { $detail }. Isso não faz mal; a próxima publicação tenta de novo.
locked = { $host ->
        [none] Outra pessoa está publicando em “{ $path }”.
       *[other] O processo { $pid } em “{ $host }” está publicando em “{ $path }” desde { $since }.
    } Nada foi alterado. Espere que termine, ou deixe “--wait 60” esperar até 60 segundos.
locked-waiting = { $host ->
        [none] Outra pessoa está publicando em “{ $path }”.
       *[other] O processo { $pid } em “{ $host }” está publicando em “{ $path }” desde { $since }.
    } Esperando que termine…

## Going back

rollback-done = { $section }: a entrega { $release } está de novo no ar, e fixada. Nada mais novo vai ao ar até “hexapla publish --unpin”.
rollback-stays = { $section }: a entrega { $release } já estava no ar, e agora está fixada. Nada mais novo vai ao ar até “hexapla publish --unpin”.
rollback-nothing = { $section }: não há entrega anterior à { $release } a que voltar. “hexapla releases” mostra as que há.
rollback-nothing-live = { $section }: nada está no ar, então não há de onde voltar. Indique com “--to” qual entrega quer; “hexapla releases” mostra as que há.
rollback-unknown = { $section }: não há essa entrega. Há: { $known }.
rollback-damaged = { $section }: a entrega { $release } está danificada e não foi posta no ar: { $files ->
        [one] { $files } arquivo não está como foi publicado.
       *[other] { $files } arquivos não estão como foram publicados.
    } Escolha outra com “--to”; “hexapla releases --verify” mostra quais estão íntegras.
rollback-failed = { $section }: não foi possível voltar: { $detail }. Veja se o disco não está cheio e se você tem permissão para gravar em “{ $path }”, e tente de novo.
rollback-assets = { $section }: nem todas as imagens e folhas de estilo das páginas mais novas puderam ser mantidas para os leitores que têm uma delas aberta: { $detail }.
rollback-which-section = Indique com “--section” qual seção quer: cada uma numera suas próprias entregas. Há: { $known }.
usage-unknown-delivered = Nada foi publicado para uma seção “{ $value }”. Há: { $known }.

## What is there

releases-none = Não há entregas em “{ $path }”. “hexapla publish” cria a primeira.
releases-heading-section = Seção
releases-heading-release = Entrega
releases-heading-made = Data
releases-heading-files = Arquivos
releases-heading-size = Tamanho
releases-heading-state = Estado
# hexapla: same
releases-size = { $size } kB
releases-whole = Cada arquivo está como foi publicado.
releases-live-missing = { $section }: a entrega { $release } deveria estar no ar e não existe: os leitores não encontram nada. Execute “hexapla publish” ou “hexapla rollback”.
release-live = no ar
release-pinned = fixada
# The release that “hexapla rollback” would make live.
release-before = no ar antes
release-damaged = danificada
release-damage = { $section }, entrega { $release }: “{ $path }” { $flaw ->
        [missing] não está lá
        [unreadable] não pode ser lido
       *[changed] não é o que foi publicado
    }.
release-damage-more = { $section }, entrega { $release }: { $more ->
        [one] mais { $more } arquivo danificado
       *[other] mais { $more } arquivos danificados
    }.

## Archives

archive-done = { $section }: arquivo compactado “{ $path }”.
archive-changed = “{ $path }” não foi gravado: arquivos do site gerado mudaram nesse meio-tempo. Gere de novo.
