
cause-said = un programa dice «{ $said }»
cause-quote = faltan las comillas de cierre
cause-bracket = un paréntesis o corchete no está cerrado, o está cerrado con otro de distinto tipo
cause-comma = falta una coma
cause-deep = hay demasiadas cosas unas dentro de otras
cause-end = termina a la mitad
cause-escape = detrás de una «\» hay algo que no puede ir ahí
cause-surplus = aquí hay algo que no corresponde, o falta un salto de línea delante
cause-key-twice = esta clave está aquí dos veces
cause-key-twice-named = la clave «{ $key }» está aquí dos veces
io-folder = es una carpeta
io-no-folder = algo en el camino hasta allí no es una carpeta
cause-toml-date = ese día o esa hora no existen, o se escriben de otro modo
cause-toml-equals = falta un «=» con un valor detrás de una clave
cause-toml-extended = este nombre ya tiene un valor, y no puede tener claves debajo
cause-toml-key = falta una clave, o no se puede leer: una clave se compone de letras, cifras, «-» y «_», o va entre comillas
cause-toml-number = el número no se puede leer
cause-toml-text = en un texto hay un carácter que no puede ir ahí
cause-toml-unquoted = un texto va entre comillas
cause-toml-value = falta un valor detrás de «=»
cause-yaml-anchor = ningún «&» da significado a un nombre que va detrás de «*»
cause-yaml-colon = la línea tiene unos segundos dos puntos; un texto con dos puntos va entre comillas
cause-yaml-documents = detrás de «---» empieza un segundo texto
cause-yaml-indent = la línea empieza demasiado a la izquierda o a la derecha
cause-yaml-no-colon = faltan los dos puntos detrás de una clave
cause-yaml-sign = un texto que empieza con este carácter va entre comillas
cause-yaml-tab = hay un tabulador donde deberían ir espacios
cause-fluent-attribute = el atributo de un término sirve para elegir, pero no se puede mostrar
cause-fluent-brace = aquí hay una llave de cierre sin la de apertura
cause-fluent-call = delante de «(» solo puede ir el nombre de una función en mayúsculas, o el de un término
cause-fluent-option = el valor de «{ $option }» es un número, o un texto entre comillas
cause-fluent-defaults = más de una forma de la elección empieza con «*»
cause-fluent-empty = «{ $id }» no tiene texto
cause-fluent-expression = lo que va entre las llaves no se puede leer
cause-fluent-line = la línea debería terminar aquí
cause-fluent-literal = aquí falta un número o un texto entre comillas
cause-fluent-name = aquí falta un nombre, que empieza con una de las letras de la A a la Z
cause-fluent-no-default = ninguna de las formas de la elección empieza con «*»
cause-fluent-order = entre paréntesis, lo que no tiene nombre va delante de lo que lo tiene
cause-fluent-selector = se puede elegir según un valor como «$count», según una función o según el atributo de un término, pero no según esto
cause-fluent-sign = aquí falta «{ $wanted }»
cause-fluent-twice = «{ $name }» está dos veces entre los paréntesis
cause-fluent-value = aquí falta un texto
cause-string-cycle = remite a sí mismo
cause-string-long = remite a demasiados otros
cause-string-unknown = remite a «{ $name }», que no existe
cause-function-argument = «{ $function }» no sabe qué hacer con «{ $given }»
cause-function-backwards = los días «{ $from }» y «{ $to }» están en orden inverso
cause-function-lacks = «{ $function }» necesita la opción «{ $option }»
cause-function-missing = a «{ $function }» no se le da nada
cause-function-option = «{ $function }» no admite «{ $option }: { $given }»
cause-function-together = «{ $function }» admite «{ $option }» o «{ $other }», pero no las dos
cause-function-unnamed = «{ $function }» no tiene nombre para «{ $given }» en este idioma
cause-template-endless = tarda demasiado, y quizá no termine nunca
cause-template-lacks = algo que se llama necesita más de lo que se le da
cause-template-list = hace falta una lista, y no la hay, o tiene otra longitud
cause-template-broken = no se puede componer el rótulo «{ $id }»: { $cause }
cause-template-kind = lo que recibe el rótulo «{ $id }» para «{ $name }» no es texto: { $kind ->
        [nothing] nada en absoluto
        [truth] un «true» o un «false»
        [list] una lista
       *[other] una tabla
    }
cause-template-no-id = a «t» no se le dice qué rótulo
cause-template-no-string = no existe el rótulo «{ $id }»
cause-template-open = un comentario o un bloque «raw» no está cerrado
cause-template-statement = no existe la instrucción «{ $name }»
cause-template-string-lacks = al rótulo «{ $id }» no se le da «{ $name }»
cause-template-surplus = algo que se llama recibe más de lo que admite
cause-template-twice = el bloque «{ $name }» está aquí dos veces
cause-template-undefined = { $name ->
        [none] usa un valor que no existe
       *[other] usa «{ $name }», que no existe
    }
cause-template-unexpected = { $found ->
        [character] aquí hay un carácter
        [end] aquí termina
        [keyword] aquí hay una instrucción
        [name] aquí hay un nombre
        [none] aquí hay algo
        [number] aquí hay un número
        [page] aquí hay texto de la página
        [text] aquí hay un texto entre comillas
        [value] aquí hay un valor
       *[sign] aquí hay «{ $sign }»
    }{ $wanted ->
        [keyword] , y falta una instrucción
        [name] , y falta un nombre
        [sign] , y falta «{ $other }»
        [value] , y falta un valor
       *[none] , y eso no corresponde aquí
    }
cause-template-unknown = { $kind ->
        [block] no existe el bloque «{ $name }»
        [filter] no existe el filtro «{ $name }»
        [function] no existe la función «{ $name }»
        [method] no existe el método «{ $name }»
        [test] no existe la prueba «{ $name }»
       *[template] no existe la plantilla «{ $name }»
    }
cause-template-unopened = aquí está «{ $name }», y no hay nada abierto a lo que pueda pertenecer
unwatched-fact = Ningún artículo de la serie «{ $series }» tiene el dato «{ $fact }».
    .why = Hay que vigilar que esta cifra solo crezca, y no se compara nada.
    .help = { $near ->
        [none] Escriba el nombre de un dato que los artículos tengan, o elimínelo.
       *[other] ¿Quiso decir «{ $near }»?
    }
incomparable-fact = { $case ->
        [undated] El dato «{ $fact }» solo puede crecer a lo largo de la serie «{ $series }», y este artículo no tiene fecha.
        [other] El dato «{ $fact }» es aquí de otro tipo que en «{ $other }», o de otra moneda.
       *[kind] El dato «{ $fact }» solo puede crecer a lo largo de la serie «{ $series }», y no es de los que crecen.
    }
    .why = Nadie advierte si baja.
    .help = { $case ->
        [undated] Escriba la fecha del artículo.
        [other] Escríbalo como en los demás artículos, o quítelo de «monotonic».
       *[kind] Crecen los números, los días, los importes de dinero y las listas de regiones. Quite este de «monotonic».
    }
quoted-number = El dato «{ $fact }» es «{ $found }» entre comillas, y se muestra así en todos los idiomas.
    .why = Si es un número, el francés lo escribe con una coma y el árabe con otras cifras, y ningún texto puede elegir un plural según él.
    .help = Si es un número, escríbalo sin comillas. Si es un año, una versión o algo similar, dígalo: «{ "{" } value = "{ $found }" { "}" }».
