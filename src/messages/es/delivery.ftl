### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = Volver a poner en línea entregas anteriores, y mantenerlas
help-releases = Mostrar qué está publicado y a qué se puede volver
help-archive = Reunir además cada sitio en un solo archivo, <section>.tar.zst
help-dry-run = Mostrar solo qué cambiaría, sin cambiar nada
help-unpin = Permitir de nuevo entregas nuevas en las secciones que volvieron atrás
help-patience = Cuánto esperar a que termine otra publicación [si no se indica: 0]
help-to-release = Entrega que se pone en línea [si no se indica: la que estaba en línea antes]
help-releases-dir = Carpeta de las entregas [si no se indica: public]
help-verify = Comparar cada archivo con lo que se publicó

## Publishing

publish-would-release = { $section }: pasaría a ser la entrega { $release }; añadidos: { $added }, cambiados: { $changed }, quitados: { $removed }.
publish-pinned = { $section }: fijada en la entrega { $release }, así que no se pone en línea nada nuevo (añadidos: { $added }, cambiados: { $changed }, quitados: { $removed }). «hexapla publish --unpin» lo publica.
publish-pinned-elsewhere = { $section }: { $live ->
        [none] no hay nada en línea
       *[other] está en línea la entrega { $live }
    }, aunque la fijada es la entrega { $release }. Ejecute «hexapla rollback --section { $section } --to { $release }» para ponerla en línea, o «hexapla publish --unpin».
publish-unpinned = { $section }: ya no está fijada en la entrega { $release }.
publish-would-unpin = { $section }: dejaría de estar fijada en la entrega { $release }.
publish-state-unknown = { $section }: no se entiende «{ $path }». Ese archivo dice si la sección está fijada, así que no se ha cambiado nada. Déjelo como estaba, o bórrelo: entonces la sección no está fijada.
publish-leftover = { $section }: «{ $path }» ya no hace falta y no se ha podido quitar: { $detail }. No causa daño; la próxima publicación lo intentará de nuevo.
locked = { $host ->
        [none] Alguien más está publicando en «{ $path }».
       *[other] El proceso { $pid } de «{ $host }» está publicando en «{ $path }» desde { $since }.
    } No se ha cambiado nada. Espere a que termine, o deje que «--wait 60» espere hasta 60 segundos.
locked-waiting = { $host ->
        [none] Alguien más está publicando en «{ $path }».
       *[other] El proceso { $pid } de «{ $host }» está publicando en «{ $path }» desde { $since }.
    } A la espera de que termine…

## Going back

rollback-done = { $section }: la entrega { $release } vuelve a estar en línea, y fijada. No se pone en línea nada más reciente hasta «hexapla publish --unpin».
rollback-stays = { $section }: la entrega { $release } ya estaba en línea, y ahora está fijada. No se pone en línea nada más reciente hasta «hexapla publish --unpin».
rollback-nothing = { $section }: no hay ninguna entrega anterior a la { $release } a la que volver. «hexapla releases» muestra las que hay.
rollback-nothing-live = { $section }: no hay nada en línea, así que no hay de dónde volver. Indique con «--to» qué entrega quiere; «hexapla releases» muestra las que hay.
rollback-unknown = { $section }: no existe esa entrega. Existen: { $known }.
rollback-damaged = { $section }: la entrega { $release } está dañada y no se ha puesto en línea: { $files ->
        [one] { $files } archivo no está como se publicó.
       *[other] { $files } archivos no están como se publicaron.
    } Elija otra con «--to»; «hexapla releases --verify» muestra cuáles están íntegras.
rollback-failed = { $section }: no se ha podido volver atrás: { $detail }. Compruebe que el disco no está lleno y que puede escribir en «{ $path }», y vuelva a intentarlo.
rollback-assets = { $section }: no se han podido conservar todas las imágenes y hojas de estilo de las páginas más recientes para los lectores que tienen abierta alguna de ellas: { $detail }.
rollback-which-section = Indique con «--section» qué sección quiere: cada una numera sus propias entregas. Existen: { $known }.
usage-unknown-delivered = No se ha publicado nada para una sección «{ $value }». Existen: { $known }.

## What is there

releases-none = No hay entregas en «{ $path }». «hexapla publish» crea la primera.
releases-heading-section = Sección
releases-heading-release = Entrega
releases-heading-made = Fecha
releases-heading-files = Archivos
releases-heading-size = Tamaño
releases-heading-state = Estado
# hexapla: same
releases-size = { $size } kB
releases-whole = Todos los archivos están como se publicaron.
releases-live-missing = { $section }: la entrega { $release } debería estar en línea y no está: los lectores no encuentran nada. Ejecute «hexapla publish» o «hexapla rollback».
release-live = en línea
release-pinned = fijada
# The release that “hexapla rollback” would make live.
release-before = en línea antes
release-damaged = dañada
release-damage = { $section }, entrega { $release }: «{ $path }» { $flaw ->
        [missing] no está
        [unreadable] no se puede leer
       *[changed] no es lo que se publicó
    }.
release-damage-more = { $section }, entrega { $release }: { $more ->
        [one] { $more } archivo dañado más
       *[other] { $more } archivos dañados más
    }.

## Archives

archive-done = { $section }: archivo comprimido «{ $path }».
archive-changed = No se ha escrito «{ $path }»: entretanto cambiaron archivos del sitio generado. Genérelo de nuevo.
