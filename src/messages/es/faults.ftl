### Names, encodings and catalogs that nobody could publish safely. Their form is that of
### diagnostics.ftl.
### The glossary stands in cli.ftl.

## Names of files and folders

unportable-name = «{ $name }» no puede ser nombre de archivo en todas partes: { $reason ->
        [device] Windows reserva «{ $part }» para un dispositivo
        [edge] empieza o termina con un espacio, o termina con un punto
       *[character] contiene «{ $part }»
    }.
    .why = En algunos equipos no se podría descomprimir, o abriría otra cosa. Se deja fuera.
    .help = { $reason ->
        [device] Añada una palabra al nombre.
        [edge] Cambie el nombre, sin el espacio o el punto.
       *[character] Cambie el nombre, sin : < > { "\"" } | ? ni *.
    }
invisible-in-name = En este nombre hay un carácter que nadie ve ({ $code }){ $kind ->
        [direction] ; cambia la dirección de la escritura
       *[other] {""}
    }: { $name }
    .why = Dos nombres podrían parecer iguales, o un nombre podría parecer de otro tipo de archivo. Se deja fuera.
    .help = Teclee el nombre de nuevo.
mixed-alphabets = En el nombre «{ $name }», la palabra «{ $word }» está escrita con letras parecidas de dos alfabetos.
    .why = Nadie podría teclearlo tal como lo ve, y puede pasar por otro nombre. Se deja fuera hasta que alguien lo haya mirado.
    .help = Teclee la palabra de nuevo, con un solo teclado.
mixed-slug = En la dirección «{ $slug }», la palabra «{ $word }» está escrita con letras parecidas de dos alfabetos.
    .why = Nadie podría teclearla tal como la ve, y puede pasar por otra dirección.
    .help = Teclee la palabra de nuevo, con un solo teclado.
name-twins = «{ $first }» y «{ $second }» son un mismo nombre para muchos equipos.
    .why = { $held ->
        [yes] En macOS o Windows, uno sustituiría al otro. Solo usted sabe cuál es el bueno, así que se dejan fuera los dos.
       *[other] En macOS o Windows, uno sustituiría al otro. Aquí se leen los dos.
    }
    .help = Cambie el nombre de uno de ellos, o bórrelo. Puede que solo difieran en las mayúsculas, o en cómo está guardada una tilde.
path-too-long = La ruta de este archivo supera los { $limit } bytes.
    .why = Algunos equipos no podrían abrirlo. Se deja fuera.
    .help = Acorte los nombres de las carpetas, o póngalo más arriba.

## Encodings, and characters that nobody sees

other-encoding = Este archivo parece guardado en { $encoding }, y no en UTF-8.
    .why = Sus letras saldrían mal.
    .help = Ábralo en su editor, elija «Guardar como» o «Codificación», y guárdelo en UTF-8. En Word, elija «Texto sin formato» y después «Unicode (UTF-8)».
direction-override = Un carácter que nadie ve ({ $code }) invierte las letras que lo siguen.
    .why = El texto diría algo distinto de lo que está en el archivo.
    .help = Bórrelo; si no lo encuentra, vuelva a teclear las palabras que lo rodean. Las escrituras de derecha a izquierda no lo necesitan.
unbalanced-direction = Un carácter que nadie ve ({ $code }) cambia la dirección de la escritura, y falta su pareja.
    .why = Las palabras que lo siguen saldrían en mal orden.
    .help = Bórrelo; si no lo encuentra, vuelva a teclear las palabras que lo rodean.
tag-character = Aquí hay un carácter que nadie ve ({ $code }).
    .why = Con tales caracteres se puede esconder un texto en otro. Solo tienen su lugar en algunas banderas, como las de Escocia y Gales.
    .help = Bórrelo; si no lo encuentra, vuelva a teclear las palabras que lo rodean.
conflict-marker = Aquí hay dos versiones del texto, tal como las dejó un programa de control de versiones.
    .why = Los lectores verían las dos, con los signos que las separan.
    .help = Conserve una de las dos versiones y borre la otra y las líneas con «<<<<<<<», «|||||||», «=======» y «>>>>>>>».

## Strings, and messages of an article’s own

message-too-long = El rótulo «{ $id }» supera los { $limit } bytes.
    .why = Ningún lector lo necesita; usado unas pocas veces, podría llenar cada página. No se usa.
    .help = Acórtelo, o escríbalo como artículo.
expansion-too-large = Con sus valores insertados, este texto es demasiado grande: en «{ $placeable }» superan los { $limit } bytes.
    .why = Así, unas pocas líneas podrían llenar un disco.
    .help = Acorte el valor, o úselo menos veces.
dropped-variable = «{ $id }» no muestra el valor «{"$"}{ $variable }», y el original sí.
    .why = A los lectores de este idioma les faltaría. Mientras no esté, ven el original.
    .help = Ponga «{"{"} ${ $variable } {"}"}» en el lugar de la frase donde va el valor.
unknown-variable = «{ $id }» pide un valor «{"$"}{ $variable }», y nadie se lo da.
    .why = No hay nada que poner en su lugar, así que el rótulo no se usa.
    .help = { $near ->
        [none] { $known ->
            [none] Quítelo: este rótulo no recibe ningún valor.
           *[other] Los valores de este rótulo son: { $known }. Sus nombres no se traducen.
        }
       *[other] ¿Quería decir «{"$"}{ $near }»? Los nombres de los valores no se traducen.
    }
wrong-plural = «{ $id }» tiene una forma «{ $form }», y «{ $locale }» no tiene ese plural.
    .why = Esa forma nunca se elige; quizá se copiaron las formas de otro idioma.
    .help = Conserve estas formas: { $known }. Borre las demás.
