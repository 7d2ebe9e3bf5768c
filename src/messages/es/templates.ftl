
missing-argument = El rótulo «{ $id }» pide el valor «{ $variable }», y esta plantilla no se lo da.
    .why = Sin él no se puede mostrar el texto, y no se puede hacer ninguna página con esta plantilla.
    .help = { $near ->
        [none] Dé aquí el valor, o quítelo del rótulo en todos los idiomas.
       *[other] ¿Quiso decir «{ $variable }» donde la plantilla da «{ $near }»?
    }
surplus-argument = Esta plantilla da al rótulo «{ $id }» el valor «{ $variable }», que no pide en ningún idioma.
    .why = Los lectores no lo ven en ninguna parte.
    .help = { $near ->
        [none] Ponga el valor en el rótulo, o quítelo de la plantilla.
       *[other] ¿Quiso decir «{ $near }»?
    }
unused-string = Nada muestra el rótulo «{ $id }».
    .why = No se traduce para nadie.
    .help = { $near ->
        [none] Elimínelo en todos los idiomas. Si una plantilla debía mostrarlo, corrija el nombre allí o aquí.
       *[other] ¿Quiso decir «{ $near }»? Si no, elimínelo en todos los idiomas.
    }
