
unknown-reference = { $case ->
        [value] «{ $id }» remite a «{ $reference }», que no tiene texto propio.
        [attribute] «{ $id }» remite a «{ $reference }», y ese nombre con punto no existe.
        [language] «{ $id }» remite a «{ $reference }», que este idioma no tiene.
       *[entry] «{ $id }» remite a «{ $reference }», y no existe ese rótulo.
    }
    .why = En su lugar no puede ponerse nada. El rótulo no se usa mientras no se corrija.
    .help = { $near ->
        [none] Corrija el nombre, o escriba en este idioma el rótulo que lleva ese nombre.
       *[other] ¿Quiso decir «{ $near }»? Si no, escriba el rótulo que lleva ese nombre.
    }
lost-style = { $case ->
        [length] El estilo de «{ $id }» es una medida que no dice qué mide.
       *[words] «{ $id }» tiene palabras donde el original tiene un estilo.
    }
    .why = Los navegadores descartan lo que no es un estilo, y el tamaño de una ventana o de un campo no se ajusta a las palabras que contiene.
    .help = { $case ->
        [length] Escriba delante qué es lo que mide eso: «width: 20em».
       *[words] Deje el nombre que va delante de los dos puntos como está en el original, y cambie solo el número.
    }
style-differs = { $case ->
        [missing] Al estilo de «{ $id }» le falta «{ $property }», que el del original tiene.
        [extra] El estilo de «{ $id }» tiene «{ $property }», que el del original no tiene.
       *[unit] El estilo de «{ $id }» mide «{ $property }» en «{ $found }»; el del original, en «{ $wanted }».
    }
    .why = El número puede ser otro, porque las palabras son más largas o más cortas. Otra medida que no sea esa no se ha probado nunca.
    .help = Use los nombres y las unidades del original.
unknown-form = La forma «[{ $form }]» de «{ $id }» no se toma nunca.
    .why = Lo que va entre «[» y «]» lo da un número o el programa. Si se traduce, los lectores ven siempre la última forma.
    .help = { $near ->
        [none] Use estas: { $known }.
       *[other] ¿Quiso decir «[{ $near }]»? Existen: { $known }.
    }
missing-form = { $count ->
        [one] A «{ $id }» le falta la forma «{ $missing }» en su elección según «{ $by }»; el original la tiene.
       *[other] A «{ $id }» le faltan, en su elección según «{ $by }», estas formas que el original tiene: { $missing }.
    }
    .why = En esos casos, los lectores ven la última forma, que quizá diga otra cosa.
    .help = Añada lo que falta, con las claves del original. Si un mismo texto sirve para todos los casos, déjelo.
lost-choice = «{ $id }» tiene un solo texto donde el original elige según «{ $by }».
    .why = El original dice algo distinto para cada uno de estos casos: { $forms }.
    .help = Si la diferencia importa en su idioma, escriba un texto para cada uno. Si un mismo texto sirve para todos, déjelo.
function-differs = { $wanted ->
        [none] «{ $id }» muestra «{"$"}{ $variable }» con «{ $found }»; el original lo muestra tal cual.
       *[other] «{ $id }» no muestra «{"$"}{ $variable }» con «{ $wanted }» como el original.
    }
    .why = Un porcentaje, un importe de dinero o un puesto en un orden se quedaría en un simple número, o sería otra cosa.
    .help = { $wanted ->
        [none] Muéstrelo como el original: «{"{"} {"$"}{ $variable } {"}"}».
       *[other] Use la función y las opciones del original. No se traducen.
    }
banned-word = «{ $id }» dice «{ $word }», una palabra que esta red no usa.
    .why = Los traductores la llevarían a todos los idiomas.
    .help = Dígalo con otras palabras. La lista es «banned», en «[strings]», en pipeline.toml.
mojibake = «{ $word }», en «{ $id }», se leyó con una codificación equivocada.
    .why = Los lectores ven signos en lugar de letras.
    .help = Escriba de nuevo la palabra, y guarde el archivo en UTF-8.
too-many-placeables = «{ $id }» muestra más de { $limit } valores insertados, por sí mismo o a través de los rótulos a los que remite.
    .why = No se puede componer. El rótulo no se usa mientras no haya menos.
    .help = Escriba directamente algunos de los textos, o divida el rótulo.
