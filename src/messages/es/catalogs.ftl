
label-reference = en el original
label-text = aquí
missing-value = «{ $id }» no tiene texto propio, y el original sí lo tiene.
    .why = En su lugar no se mostraría nada. El rótulo no se usa mientras falte el texto.
    .help = Escriba la traducción detrás del «=».
surplus-value = «{ $id }» tiene texto propio, y el original no lo tiene.
    .why = Nada muestra este texto. El rótulo no se usa mientras no se corrija.
    .help = Quizá vaya detrás de uno de los nombres que empiezan con un punto. Si no, elimínelo.
missing-attribute = A «{ $id }» le falta «.{ $attribute }», que el original tiene.
    .why = Faltaría una etiqueta o una indicación. El rótulo no se usa mientras falte.
    .help = Escriba «.{ $attribute } =» con su traducción, con sangría, en una línea aparte debajo del rótulo.
surplus-attribute = «{ $id }» tiene «.{ $attribute }», que el original no tiene.
    .why = Nada lo muestra. El rótulo no se usa mientras no se corrija.
    .help = { $near ->
        [none] Elimínelo, o dele el nombre que tiene en el original.
       *[other] ¿Quiso decir «.{ $near }»?
    }
duplicate-attribute = «{ $id }» tiene dos veces «.{ $attribute }».
    .why = Los lectores solo ven el último.
    .help = Elimine uno de los dos.
duplicate-form = «{ $id }» tiene dos veces la forma «[{ $form }]» en una misma elección.
    .why = Siempre se toma la primera; nadie ve nunca la segunda.
    .help = Elimine una de las dos, o dele el nombre que correspondía.
missing-reference = «{ $id }» no muestra «{ $reference }» tantas veces como el original{ $forms ->
        [none] {""}
       *[other] {" "}(en { $forms })
    }.
    .why = Un nombre que se guarda en un solo lugar falta aquí, o está escrito a mano.
    .help = Ponga «{"{"} { $reference } {"}"}» en el lugar de la frase que le corresponde.
surplus-reference = «{ $id }» muestra «{ $reference }», que el original no muestra aquí, o no tantas veces{ $forms ->
        [none] {""}
       *[other] {" "}(en { $forms })
    }.
    .why = Si el nombre está mal escrito, en su lugar no hay nada.
    .help = { $near ->
        [none] Use lo que usa el original.
       *[other] ¿Quiso decir «{ $near }»?
    }
uneven-variable = { $case ->
        [fewer] «{ $id }» no muestra el valor «{"$"}{ $variable }» tantas veces como el original{ $forms ->
            [none] {""}
           *[other] {" "}(en { $forms })
        }.
       *[other] «{ $id }» muestra el valor «{"$"}{ $variable }» más veces que el original{ $forms ->
            [none] {""}
           *[other] {" "}(en { $forms })
        }.
    }
    .why = En algunos casos, los lectores no lo verían, o lo leerían dos veces.
    .help = Muéstrelo una vez en cada forma, como el original. Una forma que sirve para un solo número puede decirlo con palabras.
missing-plural = «{ $id }» no tiene forma para { $missing }, y «{ $locale }» la necesita.
    .why = Con algunos números, los lectores verían una forma equivocada.
    .help = Los plurales de este idioma son: { $known }. Añada una forma para cada uno que falte.
compact-plural = «{ $id }» no tiene la forma «[{ $form }]», para números como «1 millón».
    .why = En «{ $locale }», los millones llevan una forma propia.
    .help = Añada la forma si el número puede llegar a ser tan grande. Si no, no hay nada que hacer.
unselected-plural = «{ $id }» tiene una sola forma para todos los números «{"$"}{ $variable }»; el original tiene varias.
    .why = También en «{ $locale }» las palabras cambian con el número, así que con algunos números la frase estaría mal.
    .help = Dele una elección según «{"$"}{ $variable }» con estas formas: { $known }. Si la frase es correcta con todos los números, déjela.
term-name-taken = «{ $id }» lleva el nombre del término «-{ $id }».
    .why = Solo uno de los dos puede mostrarse; el otro se pierde. El rótulo no se usa hasta que tenga otro nombre.
    .help = Dé otro nombre a uno de los dos, en todos los idiomas.
replacement-character = En «{ $id }» se perdió una letra: en su lugar hay un carácter de reemplazo.
    .why = El archivo se leyó alguna vez con una codificación equivocada, y se volvió a guardar.
    .help = Escriba la letra que corresponde, y busque más en este archivo.
obsolete-string = El original ya no tiene un rótulo «{ $id }».
    .why = Nada lo muestra, y no cuenta como traducido.
    .help = { $near ->
        [none] Elimínelo.
       *[other] Elimínelo. ¿O quiso decir «{ $near }»?
    }
untranslated-string = { $case ->
        [missing] Falta «{ $id }» en «{ $locale }».
        [part] Una parte de «{ $id }» dice lo mismo que el original, palabra por palabra.
       *[other] «{ $id }» dice lo mismo que el original, palabra por palabra.
    }
    .why = { $case ->
        [part] Los lectores encontrarían un texto en otro idioma.
       *[other] Los lectores encontrarían un texto en otro idioma. No cuenta como traducido.
    }
    .help = { $case ->
        [missing] { $file ->
            [none] Añádalo a un archivo de «{ $locale }».
           *[other] Tradúzcalo en «{ $file }».
        }
       *[other] Tradúzcalo. Si es igual a propósito, escriba «# hexapla: same» en la línea de encima.
    }
broken-markup = { $case ->
        [unclosed] En «{ $id }», «<{ $name }>» empieza y no termina.
        [unopened] En «{ $id }», «</{ $name }>» termina lo que no ha empezado.
        [crossed] En «{ $id }», «</{ $element }>» está antes del final de «<{ $name }>», que empezó dentro.
        [unfinished] En «{ $id }», a la etiqueta «{ $name }» le falta el «>» al final.
        [unquoted] En «{ $id }», el valor de «{ $name }» en «<{ $element }>» no está entre comillas.
        [quote] En «{ $id }», las comillas del valor de «{ $name }» en «<{ $element }>» no se cierran.
        [bare] En «{ $id }», «{ $name }» en «<{ $element }>» no es un nombre con un valor.
        [twice] En «{ $id }», «<{ $element }>» tiene dos veces «{ $name }».
        [void-end] En «{ $id }», «</{ $name }>» termina lo que no tiene final: «<{ $name }>» va solo.
        [self-closed] En «{ $id }», «<{ $name }/>» necesita su propia etiqueta de cierre.
        [entity] En «{ $id }», «{ $name }» representa un carácter y no lleva «;» al final.
        [entity-name] En «{ $id }», «{ $name }» no representa ningún carácter.
        [run-on] En «{ $id }», una página toma «{ $name }» por el comienzo de un carácter.
        [comment] En «{ $id }», lo que sigue a «{ $name }» es un comentario, que ningún lector ve.
        [unseen] En «{ $id }», «{ $name }» es algo que un texto no puede llevar.
        [nameless] En «{ $id }», «{ $name }» empieza el cierre de una etiqueta y no nombra ninguna.
        [filled] En «{ $id }», lo que se inserta detrás de «<» se tomaría por una etiqueta.
        [space] En «{ $id }», falta un espacio delante de «{ $name }» en «<{ $element }>».
       *[other] En «{ $id }», «{ $name }» empieza como una etiqueta y no lo es.
    }
    .why = En una página, todo lo que sigue se vería mal, o desaparecería.
    .help = Compárelo con el original. A cada «<b>» le corresponde un «</b>», y lo que empieza al final termina primero.
markup-differs = { $case ->
        [extra] «{ $id }» tiene «{ $tag }» más veces que el original{ $forms ->
            [none] {""}
           *[other] {" "}(en { $forms })
        }.
       *[other] «{ $id }» no tiene «{ $tag }» tantas veces como el original{ $forms ->
            [none] {""}
           *[other] {" "}(en { $forms })
        }.
    }
    .why = Faltaría un enlace o un énfasis, o estaría en un lugar equivocado.
    .help = Use las mismas etiquetas que el original, cada una alrededor de las palabras que le corresponden.
lost-element = { $case ->
        [extra] «{ $id }» tiene un elemento llamado «{ $name }», que el original no tiene.
       *[other] «{ $id }» ha perdido el elemento llamado «{ $name }»{ $forms ->
            [none] {""}
           *[other] {" "}(en { $forms })
        }.
    }
    .why = La página pone ahí su propio enlace o botón; sin el nombre, los lectores no tienen dónde hacer clic.
    .help = { $near ->
        [none] Copie la etiqueta del original con su «data-l10n-name», que no se traduce.
       *[other] ¿Quiso decir «{ $near }»? El nombre no se traduce.
    }
reference-cycle = «{ $id }» vuelve a sí mismo: { $way }.
    .why = No tendría fin, así que no se puede mostrar.
    .help = Escriba el texto completo en uno de estos rótulos.
unknown-option = { $case ->
        [option] «{ $function }» no tiene ninguna opción «{ $option }».
        [value] «{ $function }» no admite «{ $value }» para «{ $option }».
        [missing] «{ $function }» necesita la opción «{ $option }».
        [few] «{ $function }» no recibe nada con que trabajar.
       *[other] «{ $function }» recibe más de lo que admite.
    }
    .why = El valor no se escribiría como se quiere, o no se escribiría. El texto no se usa mientras no se corrija.
    .help = { $case ->
        [option] { $near ->
            [none] Las opciones posibles son: { $known }.
           *[other] ¿Quiso decir «{ $near }»?
        }
        [value] { $near ->
            [none] Se admite: { $known }.
           *[other] ¿Quiso decir «{ $near }»?
        }
       *[other] Compárelo con el original. Los nombres de las opciones no se traducen.
    }
typewriter-mark = «{ $id }» lleva el signo «{ $mark }», propio de la máquina de escribir.
    .why = Los traductores lo copian en todos los idiomas.
    .help = Escriba «’» para un apóstrofo, “ y ” alrededor de una cita, y «…» para los puntos suspensivos.
placeable-spacing = En «{ $id }», «{ $name }» no lleva entre las llaves un espacio a cada lado, o lleva más de uno.
    .why = Con espacios, los traductores ven de un vistazo qué es texto y qué no.
    .help = Escriba «{"{"} { $name } {"}"}», con los signos que lleva.
odd-id = { $case ->
        [length] El nombre «{ $id }» supera los { $limit } caracteres.
        [short] El nombre «{ $id }» no llega a los { $limit } caracteres que pide esta red.
       *[other] El nombre «{ $id }» no está hecho de letras minúsculas, cifras y guiones.
    }
    .why = Los nombres se escriben a mano; los que se parecen entre sí se encuentran con más facilidad.
    .help = Póngale un nombre según el lugar donde se muestra: «nav-home».
undocumented-variable = Ningún comentario dice qué es «{"$"}{ $variable }» en «{ $id }».
    .why = Un traductor no puede saber si es un nombre, un número o una fecha, y de eso depende la gramática.
    .help = Escriba encima: «# ${ $variable }: …».
misplaced-comment = { $case ->
        [file] Este comentario sobre todo el archivo está debajo del primer rótulo.
        [blank] Este comentario sobre un grupo o un archivo está pegado a la línea de encima o de debajo.
       *[other] Este comentario sobre un grupo no tiene ningún rótulo debajo.
    }
    .why = Los traductores lo ven junto a otros rótulos, o no lo ven.
    .help = { $case ->
        [file] Póngalo al principio del archivo, o escriba «##» para un grupo.
        [blank] Deje una línea en blanco encima y otra debajo.
       *[other] Póngalo encima de los rótulos de los que trata, o elimínelo.
    }
hard-coded-brand = { $term ->
        [none] «{ $id }» lleva escrito directamente el nombre «{ $name }».
       *[other] «{ $id }» lleva escrito «{ $name }», para lo cual existe «{ $term }».
    }
    .why = Si el nombre cambia, o un idioma lo declina, este rótulo no lo sigue.
    .help = { $term ->
        [none] Escríbalo una sola vez, en un término como «-name», y remita a él.
       *[other] Escriba «{"{"} { $term } {"}"}» en su lugar.
    }
typed-number = «{ $id }» lleva un número escrito tal cual en «[{ $form }]», y «{ $locale }» usa esta forma también para { $other }.
    .why = También con { $other }, los lectores leerían el número escrito.
    .help = Muestre el valor también en esta forma, o escriba una forma «[{ $other }]» para el otro número. Si { $other } no se da nunca, no hay nada que hacer.
