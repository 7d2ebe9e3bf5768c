### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = Explicar con un ejemplo un código de «check»
help-schema = Mostrar el JSON Schema de un tipo de archivo, para los editores de texto
help-completions = Mostrar lo que un shell necesita para completar comandos
help-man = Mostrar una página del manual, o escribirlas todas
help-quiet = No mostrar más que hallazgos y errores
help-format-of = Forma del resultado: { $known } [si no se indica: human]
help-fail-on = Nivel a partir del cual terminar con el código 1: error, warning, note o never [si no se indica: error]
help-fail-on-status = Nivel a partir del cual, en lo que se muestra, terminar con el código 1: error, warning, note o never [si no se indica: never]
help-code = Un código, por ejemplo «broken-link» [si no se indica: todos]
help-schema-file = Tipo de archivo: pipeline, article o front-matter
help-shell = El shell: bash, elvish, fish, powershell o zsh
help-man-page = Un comando, por ejemplo «publish» [si no se indica: todo Hexapla]
help-man-out = Carpeta en la que escribir todas las páginas

## Slips on the command line

usage-choices = Puede ser: { $known }.
usage-unknown-code = No existe el código «{ $value }». «hexapla explain» los enumera todos.
usage-unknown-page = No existe el comando «{ $value }». Existen: { $known }.

## A report of findings

report-title = Hexapla: qué está mal
report-level = Nivel
report-place = Lugar
report-what = Qué está mal
report-help = Qué hacer
report-more = { $count ->
        [one] Hay { $count } hallazgo más que no figura aquí.
       *[other] Hay { $count } hallazgos más que no figuran aquí.
    }
sarif-root = La carpeta de la que parten las rutas

## The status

status-title = Hexapla: cómo van las traducciones
# $known are the locales of the section's editions.
status-no-edition = La sección «{ $section }» no tiene edición en: { $locales }. Tiene: { $known }.
status-no-variant = Ningún artículo tiene nada en: { $locales }.

## An explanation

heading-code = Código
heading-level = Nivel
heading-what = Por ejemplo
explain-why = Por qué importa:
explain-help = Qué hacer:
explain-wrong = Mal:
explain-says = Lo que dice de ello «hexapla check»:
explain-right = Bien:
# These follow the path of a file.
explain-there = está ahí
explain-absent = no está ahí
explain-link = es un enlace a otro archivo
explain-pipe = es una tubería
explain-locked = no se permite leerlo
explain-more = «hexapla explain» y un código muestra qué significa, con un ejemplo.
explain-title = Todos los hallazgos
explain-intro = Esta página se crea con «hexapla explain --format md». Cada ejemplo se comprueba de verdad; está en una pequeña red con una edición inglesa, una francesa y una árabe.

## Manual pages

man-name = Nombre
man-synopsis = Sinopsis
man-exit = Código de salida
man-exit-0 = Todo está bien.
man-exit-1 = El contenido no cumple lo exigido.
man-exit-2 = La línea de comandos o los ajustes están mal.
man-exit-3 = Falló el entorno: disco, conexión o permisos.
explain-foreign = es otro nombre de un archivo privado de otra persona
