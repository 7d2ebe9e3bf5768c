### The command line.
###
### Glossary for every file of this folder: English = Spanish.
### The network: network = red; section = sección; edition = edición; article = artículo; original, source = original;
### variant = versión (f.); unit = unidad; revision = estado del original; placement = ubicación; fact = dato;
### placeable = valor insertado; string = rótulo; message = mensaje; catalog = juego de rótulos.
### A file: front matter = cabecera; headline = titular; heading = intertítulo; standfirst = entradilla; teaser = avance; slug = slug;
### credit = crédito; alternative text = texto alternativo; footnote = nota; id = identificador; key = clave; value = valor; lead image = imagen de apertura.
### Languages: locale, language = idioma; language tag = código de idioma; fallback = idioma de respaldo; script = escritura; stand in = sustituir.
### Sites: address = dirección; theme = tema visual; template = plantilla; topic = tema; listing = lista; feed = canal; redirect = redirección; host = servidor.
### Publishing: build = generar; publish = publicar; release = entrega; live = en línea; bundle = paquete; manifest = manifiesto; target = destino;
### roll back = volver a una entrega anterior; pin = fijar; policy = normas de publicación; lock file = archivo de seguimiento (.lock); lock = bloqueo.
### States (of a version, so feminine): missing = falta; draft = borrador; submitted = enviada; approved = aprobada; not ready = no está lista;
### waiting = en espera; withheld = retenida; retracted = retirada; veto = veto; embargo = embargo.
### Freshness: current, up to date = al día; assumed = se supone al día; aged = envejecida; outdated, stale = desactualizada; unknown = se desconoce.
### Adopting: layout = disposición; pattern = patrón; place (in a pattern) = marcador; root = raíz; adopt = adoptar; exclude = excluir.
### Findings: error = error; warning = advertencia; note = nota; finding = hallazgo; rule = regla de comprobación.
### Style: neutral Spanish, usted; infinitives in help lines; quotation marks «».
### Locks and changes: lock = archivo de seguimiento (never “bloqueo”, which is what a publication holds); paragraph = párrafo; record = registrar; accept = confirmar; approve = aprobar;
### carried forward = sigue al día; owed = pendiente; stale, out of date = desactualizado; behind = atrasado; assumed = se supone al día;
### to mend = por corregir; wording = texto; minor change = cambio menor; history = historial; commit = commit; merge = fusión.
### After publication: correction = corrección; retraction = retirada (retirar); policy = normas de publicación; barrier = barrera; grace = plazo de gracia; must = obligatorio; held back = retenido.

## Help

help-about = Publica una misma red de artículos como muchos sitios en muchos idiomas.
help-usage = Uso:
help-commands = Comandos
help-options = Opciones
help-arguments = Argumentos
help-init = Crear una pequeña red que se puede publicar de inmediato
help-status = Mostrar qué falta, qué está retenido y qué está en línea, y cuántas palabras quedan por traducir
help-check = Mostrar todo lo que está mal: dónde, por qué y qué hacer
help-build = Generar los sitios en una carpeta, sin crear una entrega
help-publish = Publicar los sitios como nuevas entregas
help-serve = Ver en este equipo los sitios publicados
help-help = Mostrar la ayuda de un comando
help-root = Carpeta de la red [si no se indica: esta]
help-lang = Idioma de los mensajes, por ejemplo «ur» [si no se indica: el del sistema]
help-now = Momento para el que se generan los sitios, por ejemplo 2022-07-26T12:00:00Z [si no se indica: ahora]
help-strict = Lo mismo que «--fail-on warning»
help-section = Solo esta sección (se puede repetir)
help-locale = Solo este idioma (se puede repetir)
help-article = Solo este artículo (se puede repetir)
help-out = Carpeta en la que generar los sitios
help-to = Carpeta de las entregas [si no se indica: public]
help-dir = Carpeta para la nueva red [si no se indica: esta]
help-serve-dir = Carpeta con sitios generados [si no se indica: public]
help-port = Puerto de la primera sección; cada sección siguiente usa el puerto siguiente [si no se indica: 8080]
help-help-flag = Mostrar esta ayuda
help-version-flag = Mostrar la versión del programa

## Slips on the command line

usage-unknown-argument = No existe la opción o el argumento «{ $argument }».
usage-unknown-command = No existe el comando «{ $command }».
usage-missing-command = Indique qué hay que hacer.
usage-missing-argument = Falta «{ $argument }».
usage-missing-value = «{ $argument }» necesita un valor.
usage-bad-value = «{ $value }» no es un valor válido para «{ $argument }».
usage-bad-moment = «{ $value }» no es una fecha con hora y zona horaria, como 2022-07-26T12:00:00Z.
usage-bad-locale = «{ $value }» no es un código de idioma.
usage-unknown-section = No existe la sección «{ $value }». Las que hay son: { $known }.
usage-unknown-locale = Ninguna sección publica el idioma «{ $value }». Los que hay son: { $known }.
usage-unknown-article = No existe el artículo «{ $value }».
usage-conflict = «{ $argument }» no es compatible con el resto del comando.
usage-other = No se entiende el comando: { $detail }
usage-did-you-mean = ¿Quiso decir «{ $near }»?
usage-see-help = Consulte «hexapla --help».

## What was done

publish-released = { $section }: la entrega { $release } está en línea, con { $pages ->
        [one] { $pages } página de artículo
       *[other] { $pages } páginas de artículos
    } y un total de { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }.
publish-unchanged = { $section }: no hay nada nuevo; la entrega { $release } sigue en línea.
publish-kept = { $section }: no se publicó, por los errores anteriores. Lo que estaba en línea sigue en línea.
publish-current-is-folder = «{ $path }» es una carpeta, y debe ser un enlace que Hexapla pueda cambiar. Mueva esa carpeta a otro lugar y vuelva a publicar.
publish-failed = { $section }: no se pudo publicar ({ $detail }). Lo que estaba en línea sigue en línea. Compruebe que el disco no esté lleno y que usted tenga permiso para escribir en «{ $path }».
build-done = { $section }: { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    } en «{ $path }».
build-failed = No se pudo escribir «{ $path }»: { $detail }. Compruebe que el disco no esté lleno y que usted tenga permiso para escribir allí.
build-outside = No se puede escribir en «{ $path }»: esa carpeta contiene los archivos de la propia red. Indique otra.
changed-again = Los archivos siguen cambiando mientras se leen; el último, «{ $path }». Espere a que dejen de cambiar y vuelva a intentarlo.
read-failed = No se pudo leer «{ $path }»: { $detail }.
summary = { $errors ->
        [0] Ningún error
        [one] { $errors } error
       *[other] { $errors } errores
    }, { $warnings ->
        [0] ninguna advertencia
        [one] { $warnings } advertencia
       *[other] { $warnings } advertencias
    }.
summary-more = «hexapla check» muestra las advertencias.
init-exists = Ya hay una red en «{ $path }» («{ $file }»). No se cambió nada.
init-failed = No se pudo escribir «{ $path }»: { $detail }.
init-git-left = «{ $path }» se deja como está. Añádale la línea «{ $line }», para git.
init-done = Hay una nueva red en «{ $path }». Pruebe ahora:
serve-at = { $section }: { $url }
serve-stop = Pulse Ctrl+C para terminar.
serve-nothing = No hay ningún sitio generado en «{ $path }». Ejecute primero «hexapla publish» o «hexapla build --out { $path }».
serve-port = No se pudo abrir el puerto { $port }: { $detail }. Elija otro con «--port».
serve-settings = Las direcciones de las secciones se toman de pipeline.toml, que no se puede utilizar; «hexapla check» dice por qué.

## Progress

progress-articles = Lectura de los artículos
progress-pages = Creación de las páginas

## What the disk says

io-not-found = no existe
io-permission = no hay permiso
io-full = el disco está lleno
io-read-only = el disco es de solo lectura
io-in-use = otro programa lo está usando
io-other = el sistema dice «{ $kind }»
