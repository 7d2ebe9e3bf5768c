
duplicate-region = El dato «{ $fact }» enumera dos veces «{ $region }».
    .why = Los lectores encontrarían el nombre dos veces, y el total sería uno de más.
    .help = Elimine uno de los dos.
wrong-count = El dato «{ $fact }» enumera { $found }, y se esperan { $expected }.
    .why = Uno de los dos está mal: alguien ha contado de otra manera que la lista.
    .help = Añada lo que falta, elimine lo que sobra, o corrija «expect-count».
unnamed-region = { $section ->
        [none] No hay nombre para «{ $region }» en { $locale }.
       *[other] La sección «{ $section }» no tiene nombre para «{ $region }» en { $locale }.
    }
    .why = El lector encontraría un hueco en la frase.
    .help = Escriba region-{ $region } = … en un archivo de rótulos de este idioma.
unused-fact = Ningún texto muestra el dato «{ $fact }».
    .why = Quien lo corrige cree que cambian las páginas. A menudo, algún texto lleva la cifra escrita a mano.
    .help = Escriba { $placeable } donde está la cifra en los textos, o elimine el dato.
contradicted-fact = Aquí dice «{ $written }», y el dato «{ $fact }» dice { $value }.
    .why = Los lectores encuentran dos cifras en un mismo artículo.
    .help = Escriba { $placeable } en lugar de la cifra si significa lo mismo.
falling-fact = El dato «{ $fact }» es aquí { $value }, y antes era { $before }, en «{ $other }».
    .why = En la serie «{ $series }» solo puede crecer: uno de los dos artículos está mal.
    .help = Corrija el que está mal, o su fecha. Si la cifra puede bajar, quítela de «monotonic».
unknown-series = No existe la serie «{ $name }».
    .why = Sus cifras no se compararían con ninguna otra.
    .help = { $near ->
        [none] Las series se indican en pipeline.toml: { $known }.
       *[other] ¿Quiso decir «{ $near }»? Las series se indican en pipeline.toml: { $known }.
    }
