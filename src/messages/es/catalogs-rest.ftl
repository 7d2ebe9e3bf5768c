
loose-markup = { $case ->
        [capitals] En «{ $id }», la etiqueta «{ $name }» está escrita aquí con mayúsculas y allí con minúsculas.
        [empty] En «{ $id }», «{ $name }» no tiene valor en «<{ $element }>».
       *[run-on] En «{ $id }», una página tomaría «{ $name }» por el comienzo de otro signo.
    }
    .why = { $case ->
        [capitals] A los navegadores no les importa; los programas que lo leen como XML lo rechazan.
        [empty] A los navegadores no les importa; los programas que lo leen como XML lo rechazan.
       *[run-on] En una página, los lectores verían otro signo. En un texto sin formato no importa.
    }
    .help = { $case ->
        [capitals] Escríbala como en el original, al principio y al final.
        [empty] Escriba «{ $name }=""» si el rótulo se usa como XML.
       *[run-on] Escriba «&amp;» en lugar de «&» si el rótulo se pone en una página como HTML.
    }
unknown-argument = { $case ->
        [asked] «{ $id }» elige según «{"$"}{ $name }», que nadie le da.
        [value] «{ $id }» pide a «{ $term }» la forma «{ $value }», que no tiene.
       *[name] «{ $id }» da «{ $name }» a «{ $term }», que no lo pide.
    }
    .why = La forma prevista no se toma nunca. Los lectores ven la última.
    .help = { $near ->
        [none] Use uno de estos: { $known }.
       *[other] ¿Quiso decir «{ $near }»?
    }
wrong-argument = { $case ->
        [differs] «{ $id }» da «{ $value }» a «{ $function }»; el original le da «{ $wanted }».
       *[unknown] «{ $id }» da «{ $value }» a «{ $function }», que no sabe qué hacer con eso.
    }
    .why = { $case ->
        [differs] A los lectores se les habla de otro país, de otro día o de otro número.
       *[unknown] En su lugar no puede escribirse nada.
    }
    .help = { $case ->
        [differs] Escriba «{ $wanted }».
       *[unknown] Escriba un código, un número o un día («2022-07-23») que exista.
    }
