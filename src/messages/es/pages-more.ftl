
bad-region-name = { $case ->
        [code] No existe ninguna región «{ $code }».
       *[text] El nombre de «{ $id }» no es un texto simple.
    }
    .why = El rótulo no tiene efecto: las páginas siguen llamando a la región como todo el mundo.
    .help = { $case ->
        [code] { $near ->
            [none] Escriba el código de un país, como «FR», o de una parte de un país, como «GB-SCT». Si el rótulo no es el nombre de una región, que su identificador no empiece con «region-».
           *[other] ¿Quiso decir «region-{ $near }»? El código va en mayúsculas.
        }
       *[text] Escriba el nombre completo, sin poner entre llaves un valor, una elección ni otro rótulo. Un carácter que nadie ve puede ir entre comillas, como { "{" }"\u00A0"{ "}" }.
    }
unfilled-placeable = { $case ->
        [title] El título «{ $text }» de un enlace o de una imagen lleva un valor insertado, y se queda como está escrito.
       *[address] La dirección «{ $text }» lleva un valor insertado, y se queda como está escrita.
    }
    .why = Los valores solo se insertan en el texto. Los lectores que se detienen en el enlace ven las llaves, o el enlace no lleva a ninguna parte.
    .help = { $case ->
        [title] Escriba el título sin él, o quite el título y dígalo en el texto.
       *[address] Escriba la dirección completa.
    }
