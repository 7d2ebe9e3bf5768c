### What can be wrong with pictures and with addresses that articles had.
### The glossary stands in cli.ftl.

broken-image = No se pueden leer el ancho y el alto de esta imagen.
    .why = Está dañada, o no es del tipo que indica su nombre; la mayoría de los navegadores mostrarán un hueco en su lugar.
    .help = Ábrala en un programa de imágenes y expórtela de nuevo con el nombre correcto.
bad-redirect = { $fault ->
        [many] Un artículo no puede tener más de { $limit } direcciones anteriores en un idioma.
       *[form] «{ $path }» no puede haber sido la dirección de un artículo.
    }
    .why = Desde ella no se lleva a nadie adelante: quien sigue un enlace antiguo encuentra una página de error.
    .help = Escriba solo lo que seguía a la dirección de la portada de la edición, como «old-name»: letras, cifras y guiones, y ninguno de los nombres que el sitio reserva para sí.
redirect-clash = La dirección «{ $path }» no puede llevar a este artículo: { $winner ->
        [none] en ella hay un archivo u otro sitio.
       *[other] es del artículo «{ $winner }».
    }
    .why = Lo que hay allí se queda, y nadie es llevado desde la dirección antigua.
    .help = Quite la dirección de «redirect-from», o dé otra dirección a lo que hay allí.
