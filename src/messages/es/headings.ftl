### Headings of articles: their signs, and the ids that links lead to.

# $id (String): the id, without its braces and its “#”.
lost-anchor = En el original, detrás de este título está «{"{"}#{ $id }{"}"}», y aquí falta.
    .why = Los enlaces a este lugar llevan a los lectores de este idioma al principio del artículo.
    .help = Escriba «{"{"}#{ $id }{"}"}» detrás del título, como en el original. No se traduce.
unspaced-heading = Esto empieza como un título intermedio y se muestra como un párrafo, con sus signos.
    .why = Los lectores ven los signos, y quien busca o escucha los títulos no encuentra ninguno aquí.
    .help = Escriba «##» con signos normales y un espacio normal detrás. Si no es un título, escriba «\» delante.

unread-markup = «{ $found }» parece marcado y no lo es: aparece tal cual en el texto.
    .why = Quien lee ve los signos y no encuentra ahí ni enlace, ni nota, ni cifra.
    .help =
        { $wide ->
            [emphasis] Escriba «{ $meant }» en su lugar: los paréntesis, las comillas y los signos de puntuación van fuera de los asteriscos, y estos pegados a las palabras.
            [figure] Escriba «{ $meant }» en su lugar: las notas se llaman igual en todos los idiomas.
            [lone] Dos asteriscos van justo delante de lo que se destaca y otros dos justo detrás. Escriba los otros dos donde termina lo destacado, como en «{ $meant }», o borre estos.
            [yes] Escriba en su lugar «{ $meant }». Algunos de los signos son de ancho completo, que se ven casi iguales; escríbalos en ancho medio.
           *[no] Escriba en su lugar «{ $meant }»: primero las palabras entre corchetes y, justo detrás, la dirección entre paréntesis.
        }

unread-block = { $kind ->
        [list] El original tiene aquí una lista, y esta línea empieza con un signo que no la forma.
        [lines] El original tiene aquí una lista, y esto es un solo párrafo.
        [item] La lista tiene { $source } elementos en el original y aquí { $own }: esta línea no empieza con «{ $write }» y se lee como parte del elemento de arriba.
        [table] El original tiene aquí una tabla, y esto es un solo párrafo.
        [heading] El original tiene aquí un título, y esto es un párrafo.
        [quote] En el original esto es una cita, y aquí es un párrafo como los demás.
       *[indented] Esto se muestra como código informático, porque lleva espacios delante.
    }
    .why = Los lectores ven un párrafo con signos extraños, o código, y lo que está escrito aquí se da por ausente.
    .help = { $kind ->
        [list] Empiece esta línea, y cada una de las demás de la lista, con «{ $write }» y un espacio.
        [lines] Escriba cada elemento de la lista en una línea aparte, que empiece con «{ $write }» y un espacio.
        [item] Si esta línea es un elemento propio, empiécela con «{ $write }» y un espacio.
        [table] Escriba «{ $write }» en una línea aparte debajo de la primera, y «|» entre las celdas de cada línea.
        [heading] Empiece esta línea con «{ $write }» y un espacio.
        [quote] Empiece esta línea con «{ $write }» y un espacio.
       *[indented] Borre los espacios del principio de estas líneas.
    }
