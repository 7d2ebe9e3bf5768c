### What differs between a translation and its original.
### The glossary stands in cli.ftl.

## Parts of the text

missing-unit = { $count ->
        [one] Falta aquí un párrafo, un intertítulo o un elemento de lista del original ({ $source }): véase allí la línea { $lines }.
       *[other] Faltan aquí { $count } párrafos, intertítulos o elementos de lista del original ({ $source }): véanse allí las líneas { $lines }.
    }
    .why = A los lectores de este idioma se les cuenta menos que a los demás, y no lo saben.
    .help = Traduzca lo que falta, o escriba «draft = true» al principio hasta que esté terminado.
extra-unit = { $count ->
        [one] Un párrafo, intertítulo o elemento de lista no tiene equivalente en el original: línea { $lines }.
       *[other] { $count } párrafos, intertítulos o elementos de lista no tienen equivalente en el original: líneas { $lines }.
    }
    .why = Puede ser un resto de un estado anterior del original, y decir algo que ya no vale.
    .help = Elimínelo si el original prescindió de ello. Si lo añadió para sus lectores, escriba «allow = ["extra-unit"]» al principio.
moved-unit = { $count ->
        [one] Un párrafo o elemento de lista no está en el mismo lugar que en el original: línea { $lines }.
       *[other] { $count } párrafos o elementos de lista no están en el mismo lugar que en el original: líneas { $lines }.
    }
    .why = Cuando el orden significa algo, como en unos pasos o un horario, la traducción dice otra cosa.
    .help = Siga el orden del original, a no ser que su idioma pida otro.
same-as-source = Esto está todavía en el idioma del original ({ $source }): { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }, letra por letra.
    .why = Los lectores encuentran una frase extranjera en medio de un texto en su idioma.
    .help = Tradúzcalo. Si ha de quedarse así, escríbalo al principio: «keep = ["…"]».

## Their form

heading-level-differs = Este intertítulo es de nivel { $own }; en el original es de nivel { $source }.
    .why = Los niveles dicen qué depende de qué, tanto a quienes escuchan como a quienes miran.
    .help = Empiécelo con tantos «#» como el original.
list-shape = { $source ->
        [none] Esto está en una lista; en el original, no.
        [numbers] { $own ->
            [none] Esto no es un elemento de lista; en el original lo es, de una lista numerada.
            [numbers] Esto está en el nivel { $level } de la lista; en el original, en el nivel { $source-level }.
           *[bullets] Esta lista tiene viñetas; en el original tiene números.
        }
       *[bullets] { $own ->
            [none] Esto no es un elemento de lista; en el original lo es.
            [numbers] Esta lista tiene números; en el original tiene viñetas.
           *[bullets] Esto está en el nivel { $level } de la lista; en el original, en el nivel { $source-level }.
        }
    }
    .why = Los números dicen que el orden importa, y lo que está en un nivel inferior depende de lo que tiene encima.
    .help = Use las marcas y las sangrías del original.
table-shape = Esta fila tiene { $own ->
        [one] { $own } columna
       *[other] { $own } columnas
    }; en el original, { $source }.
    .why = Hay valores debajo de encabezados que no son los suyos.
    .help = Dé a cada fila las columnas del original; una celda vacía también necesita sus barras.
footnote-shape =
    { $label ->
        [none]
            { $own ->
                [0] Este párrafo no remite a ninguna nota; en el original, a { $source }.
                [one] Este párrafo remite a { $own } nota; en el original, a { $source }.
               *[other] Este párrafo remite a { $own } notas; en el original, a { $source }.
            }
       *[other] La nota «[^{ $label }]» a la que remite este párrafo falta o está mal escrita, así que no remite a nada.
    }
    .why = Una nota a la que nada remite no se muestra.
    .help =
        { $label ->
            [none] Ponga la llamada de la nota, como «[^1]», donde la tiene el original.
           *[other] Escriba la nota en una línea aparte que empiece con «[^{ $label }]: ».
        }
fence-language = { $own ->
        [none] Este bloque de código no indica ningún lenguaje; en el original es «{ $source }».
       *[other] { $source ->
            [none] Este bloque de código se presenta como «{ $own }»; el original no indica ningún lenguaje.
           *[other] Este bloque de código se presenta como «{ $own }»; en el original es «{ $source }».
        }
    }
    .why = Los sitios colorean el código según su lenguaje, y a los lectores se les indica uno equivocado.
    .help = Empiece el bloque como el original: la palabra que sigue a los acentos graves no se traduce.

## What no language changes

code-differs = { $case ->
        [missing] El original tiene aquí el código «{ $missing }».
       *[other] El original tiene aquí el código «{ $missing }»; este texto tiene «{ $extra }».
    }
    .why = Los nombres de comandos, archivos y opciones son los mismos en todos los idiomas; traducidos no funcionan.
    .help = Escríbalo como en el original.
code-block-differs = { $line ->
        [none] Las líneas de este bloque de código no son las del original.
       *[other] Este bloque de código tiene una línea que el del original no tiene: «{ $line }».
    }
    .why = Los lectores copian el código; un ejemplo corregido en el original y no aquí los induce a error.
    .help = Copie el bloque del original y vuelva a traducir sus comentarios. Si ha de ser distinto, escriba «allow = ["code-block-differs"]» al principio.
link-differs = { $case ->
        [missing] Falta aquí un enlace del original: «{ $missing }».
        [extra] El original no tiene aquí este enlace: «{ $extra }».
       *[other] Esto lleva a «{ $extra }»; en el original, a «{ $missing }».
    }
    .why = A los lectores de este idioma se los envía a otro lugar que a los demás, o a ninguno.
    .help = Enlace lo que enlaza el original. Si es correcto enviar a sus lectores a otro lugar, escriba «allow = ["link-differs"]» al principio.
image-differs = { $case ->
        [missing] Falta aquí una imagen del original: «{ $missing }».
        [extra] El original no muestra aquí esta imagen: «{ $extra }».
       *[other] Aquí se muestra «{ $extra }», y en el original «{ $missing }».
    }
    .why = El texto habla de lo que los lectores no ven.
    .help = Muestre la imagen que muestra el original. Una en su idioma se encuentra por su nombre, como «map.fr.png» para «map.png».
embed-differs = { $case ->
        [missing] Falta aquí un vídeo, un sonido o una página insertada del original: «{ $missing }».
        [extra] El original no inserta esto aquí: «{ $extra }».
       *[other] Aquí se inserta «{ $extra }», y en el original «{ $missing }».
    }
    .why = El texto habla de lo que los lectores no reciben.
    .help = Inserte lo que inserta el original. Si existe uno en su idioma, escriba «allow = ["embed-differs"]» al principio.
placeable-differs = { $case ->
        [missing] El original muestra aquí el dato «{ $missing }».
       *[other] El original muestra aquí el dato «{ $missing }»; este texto muestra «{ $extra }».
    }
    .why = Cuando se corrija el valor, aquí no se corregiría.
    .help = Escriba el dato entre llaves, como en el original.
placeholder-differs = { $case ->
        [missing] El original tiene aquí «{ $missing }».
       *[other] El original tiene aquí «{ $missing }»; este texto tiene «{ $extra }».
    }
    .why = Un programa pone algo en su lugar; si no lo encuentra, no pone nada, o los lectores ven la marca misma.
    .help = Escríbalo letra por letra como en el original.
email-differs = { $case ->
        [missing] El original da aquí la dirección de correo «{ $missing }».
        [extra] El original no da aquí la dirección de correo «{ $extra }».
       *[other] La dirección de correo es aquí «{ $extra }»; en el original, «{ $missing }».
    }
    .why = Lo que escriban los lectores no llegaría a nadie, o llegaría a otra persona.
    .help = Copie la dirección del original. Si es correcto que sus lectores escriban a otra, ponga «allow = ["email-differs"]» al principio.
url-in-text-differs = { $case ->
        [missing] El original da aquí la dirección «{ $missing }».
        [extra] El original no da aquí la dirección «{ $extra }».
       *[other] La dirección es aquí «{ $extra }»; en el original, «{ $missing }».
    }
    .why = Los lectores que la copien llegarán a otro lugar.
    .help = Copie la dirección del original.
path-differs = { $case ->
        [missing] El original nombra aquí el archivo «{ $missing }».
       *[other] El original nombra aquí el archivo «{ $missing }»; este texto, «{ $extra }».
    }
    .why = Los nombres de archivos y carpetas son los mismos en todos los idiomas; los lectores buscarían uno que no existe.
    .help = Copie la ruta del original.
number-differs = { $case ->
        [missing] El original dice aquí «{ $missing }», y este texto no.
        [currency] El original da esta suma en otra moneda: «{ $missing }»; aquí, «{ $extra }».
       *[other] Este texto dice «{ $extra }»; el original, «{ $missing }».
    }
    .why = Un número equivocado se cree; quien solo lee este idioma no puede darse cuenta.
    .help = Compare la frase con el original. Los números escritos con palabras no se examinan. Si están redondeados a propósito, escriba «rounded = true» al principio.

## In one text

ambiguous-link-text = Las palabras «{ $text }» llevan aquí a «{ $second }», y más arriba a «{ $first }».
    .why = Quien va de enlace en enlace con un lector de pantalla oye dos veces las mismas palabras, y no puede saber adónde llevan.
    .help = Haga que las palabras del enlace digan adónde lleva.
duplicate-standfirst = { $with ->
        [headline] La entradilla dice lo mismo que el titular.
        [teaser] La entradilla dice lo mismo que el avance.
       *[p] La entradilla dice lo mismo que el primer párrafo.
    }
    .why = { $with ->
        [teaser] Hay que mantener al día dos copias de una misma frase.
       *[other] Los lectores leen la misma frase dos veces seguidas.
    }
    .help = { $with ->
        [teaser] Prescinda del avance: la entradilla ocupa su lugar.
       *[other] Prescinda de la entradilla, o haga que diga algo propio.
    }
teaser-not-alone = El avance se interrumpe: termina en «{ $end }».
    .why = En una lista o en un canal no le sigue nada.
    .help = Termínelo como termina una frase.
anchor-differs = { $anchor ->
        [none] Este enlace lleva al principio de «{ $article }»; el del original lleva allí a «#{ $wanted }».
       *[other] Este enlace lleva a «#{ $anchor }» en «{ $article }»; el del original, a «#{ $wanted }».
    }
    .why = Los lectores de este idioma llegan a un lugar distinto que todos los demás.
    .help = Enlace el mismo lugar. Si es correcto enviar a estos lectores a otro, escriba «allow = ["anchor-differs"]» al principio.
relative-date = «{ $word }» era correcto cuando se escribió esto, el { $day }.
    .why = Quien lo lee ahora entiende un día distinto del que se quería decir.
    .help = Escriba el día mismo. Si está en las palabras de otra persona, escriba «allow = ["relative-date"]» al principio.

## What is allowed

unknown-allow = { $kind ->
        [error] «{ $code }» no se puede permitir: es un error.
       *[unknown] No hay ningún tipo de hallazgo «{ $code }» que se pueda permitir.
    }
    .why = No tiene ningún efecto.
    .help = { $near ->
        [none] Elimínelo de «allow».
       *[other] ¿Quiso decir «{ $near }»?
    }
unused-allow = Aquí se permite «{ $code }», y no hay nada de ese tipo.
    .why = Lo que se permite sin motivo oculta el próximo hallazgo verdadero.
    .help = Elimínelo de «allow».
