### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = Empezar un artículo, una versión, una sección o un idioma
help-new-article = Empezar un artículo: sus datos generales y su original como borrador
help-new-variant = Crear un archivo que muestra al traductor qué traducir y dónde
help-new-section = Añadir una sección a pipeline.toml, con sus rótulos
help-new-locale = Añadir un idioma a pipeline.toml, con rótulos por traducir, y enumerar lo que le falta
help-new-id = Identificador del artículo, es decir, su ruta, por ejemplo 2026/summer-school
help-headline = Titular del artículo
help-original = Idioma de su original [si no se indica: la source-locale de la red]
help-new-of = Identificador del artículo
help-new-into = Idioma al que se traduce
help-new-section-id = Identificador de la sección, por ejemplo «brazil»
help-url = Dirección de su sitio, por ejemplo https://example.org/
help-new-locales = Idioma de una de sus ediciones; la primera está en la propia dirección (se puede repetir)
help-new-tag = Código del nuevo idioma, por ejemplo «pt-BR»
help-new-in = Sección que lo publica [si no se indica: ninguna]

## What was done, or not

new-written = Archivo escrito: { $path }
new-exists = { $path } ya existe. No se ha cambiado nada.
new-article-exists = Ya hay un artículo «{ $id }». No se ha cambiado nada.
new-bad-article = «{ $id }» no puede ser el identificador de un artículo. Escriba letras, cifras y guiones, con «/» entre las carpetas.
new-no-source-locale = La red no tiene idioma de los originales. Indique uno con «--locale», o añada «source-locale» en «[network]» de pipeline.toml.
new-no-source = El original de «{ $article }» no está o no se puede leer. «hexapla check» dice por qué.
new-locale-exists = La sección «{ $section }» ya publica { $locale }.
new-locale-known = { $locale } ya es un idioma de esta red. Indique con «--section» qué sección debe publicarlo.
new-locale-unpublished = Ninguna sección publica todavía { $locale }: sus versiones se leen y pueden sustituir a otras. Añádalo a «locales» de una sección cuando esté todo listo.
new-cannot-edit = No se ha podido cambiar pipeline.toml automáticamente. Añada usted «{ $locale }» a «locales».
new-strings = Rótulos para { $locale }. Quite «# » al principio de una línea y traduzca lo que sigue a «=».
new-section-strings = Lo que esta sección dice de otro modo que las demás, como sus propios site-name y site-tagline.

## In the file that a translator fills in

fill-in-top = Para traducir de { $source } a { $locale }. Escriba cada traducción entre las comillas, debajo de su original. Lo que está entre llaves, como {"{"} $name {"}"}, se rellena solo: déjelo como está.
fill-in-draft = Borre la línea con «draft» cuando el texto esté listo para publicarse.
fill-in-messages = Traduzca solo las palabras. Conserve los nombres, las flechas y los corchetes.
fill-in-body = Escriba cada traducción debajo de su original. Estos comentarios no se publican; puede dejarlos o borrarlos.

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

handoff-top = «{ $title }»: de { $source } a { $locale }
handoff-fill = Escriba cada traducción entre las comillas, debajo de su original.
handoff-update = El original ha cambiado desde que se tradujo. Aquí está lo que conviene revisar: cada cambio y, debajo, su traducción tal como está ahora. Corrija la traducción ahí mismo y deje como están las líneas con «¶».
handoff-review = Aquí está toda la traducción, cada párrafo debajo de su original. Corrija lo que quiera ahí mismo y deje como están las líneas con «¶». Lo que no toque se queda como está.
handoff-send = Cuando termine, guarde el archivo con el mismo nombre y póngalo en la carpeta donde entrega sus traducciones. Las notas como esta se quitan solas.
handoff-facts = Lo que está entre llaves se rellena solo, y cada idioma lo escribe a su manera. Déjelo como está:
handoff-body = Escriba cada traducción debajo de su original. Lo que deje vacío puede llegar más tarde.
handoff-stays = Si una traducción puede quedarse como está aunque el original haya cambiado, escriba una x entre los corchetes que siguen a «¶»: [x]. Lo que deje como está, sin la x, se le volverá a pedir más adelante.
handoff-before = El original decía:
handoff-now = El original dice ahora:
handoff-original = El original:
handoff-new = Nuevo en el original:
handoff-links = Un enlace o una imagen lleva ahora a otro lugar:
handoff-gone = El original ya no tiene { $names }. Quítelo de la traducción donde todavía esté.
handoff-taken-back = El original ya no dice esto. Borre su traducción, que está debajo, y deje la línea con «¶». Si debe quedarse, escriba una x entre los corchetes: [x].
handoff-parts-gone = El original ya no tiene esto. Bórrelo de su traducción, que está debajo:
handoff-forms = Escriba detrás de cada corchete lo que se dice ahí. Una línea que su lengua no necesite puede quedarse como está.
handoff-whole = Toda esta parte del original:
handoff-written = Archivo escrito: { $path } ({ $paragraphs ->
        [one] un párrafo
       *[other] { $paragraphs } párrafos
    }, { $words ->
        [one] una palabra
       *[other] { $words } palabras
    })
handoff-nothing = En { $locale } no queda nada pendiente de «{ $article }»: no hay nada que entregar. «--whole» entrega la traducción entera.
handoff-nothing-for = No hay trabajo para { $name }: no hay nada que entregar.
handoff-unreadable = La traducción de «{ $article }» a { $locale } no se puede leer. «hexapla check» dice por qué.
help-handoff = Escribir archivos para los traductores: lo que hay que traducir o lo que ha cambiado
help-handoff-article = Identificador del artículo
help-handoff-tag = Idioma al que se traduce
help-handoff-translator = Todo lo que esta persona (identificador o nombre) tiene por traducir o revisar
help-handoff-whole = La traducción entera, y no solo lo que ha cambiado
help-handoff-out = Carpeta en la que se escribe [si no se indica: outbox]
