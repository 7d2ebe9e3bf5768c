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
            [yes] Escriba en su lugar «{ $meant }». Algunos de los signos son de ancho completo, que se ven casi iguales; escríbalos en ancho medio.
           *[no] Escriba en su lugar «{ $meant }»: primero las palabras entre corchetes y, justo detrás, la dirección entre paréntesis.
        }
