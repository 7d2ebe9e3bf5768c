### What can be wrong with a network. The value of a message says what is wrong and where it is
### seen; `.why` says why it matters, `.help` what to do. Readers are editors and translators.
### Where a message has $near, it is the nearest name that there is, or "none".
### The glossary stands in cli.ftl.

## Words around a diagnostic

# hexapla: same
level-error = error
level-warning = advertencia
level-note = nota
label-why = por qué
label-help = qué hacer

more-like-this = { $count ->
        [one] { $count } hallazgo más
       *[other] { $count } hallazgos más
    } del tipo «{ $code }» en este archivo.
    .help = Corrija los anteriores y vuelva a comprobar.

## pipeline.toml

network-missing = No hay ningún «pipeline.toml» en esta carpeta.
    .why = Ese archivo indica qué secciones, idiomas y normas de publicación tiene la red; sin él no hay nada que publicar.
    .help = Vaya a la carpeta de la red, indíquela con «--root» o cree una nueva red con «hexapla init».
bad-choice = «{ $name }» no es un valor válido para «{ $key }».
    .help = { $near ->
        [none] Elija uno de estos: { $known }.
       *[other] ¿Quiso decir «{ $near }»? Los valores posibles son: { $known }.
    }
bad-id = «{ $id }» no puede ser un identificador (en «{ $key }»).
    .why = Los identificadores se convierten en nombres de carpetas y en partes de direcciones.
    .help = Use letras minúsculas de la a a la z, cifras y guiones, 64 signos como máximo y ningún guion al principio.
bad-locale-tag = «{ $tag }» no es un código de idioma.
    .why = Sin ese código, Hexapla no sabe ni en qué dirección se escribe ni cómo se escriben los números y las fechas.
    .help = Use un código BCP 47, como «fr», «pt-BR» o «es-419».
bad-url = «{ $url }» no puede ser la dirección de un sitio.
    .help = Escriba una dirección completa, como «https://kites.example/», con «http» o «https» y sin signo de interrogación ni «#».
duplicate-section = Ya hay otra sección con el identificador «{ $section }».
    .why = El identificador da nombre a la carpeta en la que se publica la sección.
    .help = Dé otro identificador a una de las dos, o elimine una.
duplicate-url = La sección «{ $section }» ya tiene la dirección «{ $url }».
    .why = Dos sitios no pueden ocupar una misma dirección.
    .help = Dé otra dirección a una de las dos secciones.
duplicate-locale = El idioma «{ $locale }» aparece aquí dos veces.
    .help = Elimine uno de los dos.
no-sections = No hay ninguna sección configurada.
    .why = Cada sección tiene su sitio; sin secciones no se publica nada.
    .help = Añada una «[[section]]» con «id», «url» y «locales».
accept-other-language = «{ $other }» no puede sustituir a «{ $locale }»: es otro idioma u otra escritura.
    .why = A los lectores y a los buscadores se les indicaría un idioma que no es el del texto.
    .help = Indíquelo en «fallback» de una sección; así el texto se mostrará como lo que es.
static-clash = El propio sitio genera «{ $file }».
    .why = Este archivo no se publica, porque taparía una página del sitio.
    .help = Dé otro nombre al archivo, o cambie la página mediante una plantilla de la sección.
unknown-locale = Ninguna sección publica el idioma «{ $name }».
    .help = { $near ->
        [none] { $known ->
            [none] Elimínelo: esta red no tiene artículos, y sus idiomas son las carpetas con juegos de rótulos.
           *[other] Use uno de estos: { $known }. O añádalo a «locales», en una sección o en «[network]».
        }
       *[other] ¿Quiso decir «{ $near }»? Los idiomas configurados son: { $known }.
    }
unknown-section = No existe la sección «{ $name }».
    .help = { $near ->
        [none] Las secciones son: { $known }.
       *[other] ¿Quiso decir «{ $near }»? Las secciones son: { $known }.
    }

## TOML and YAML

toml-syntax = Esto no es TOML correcto: { $detail }.
    .why = Lo que no se puede leer no se puede publicar.
    .help = Compare la línea con las vecinas: ¿falta una comilla recta ("), un corchete o un signo igual, o hay una clave repetida?
yaml-syntax = Esto no es YAML correcto: { $detail }.
    .why = Lo que no se puede leer no se puede publicar.
    .help = Compare la línea con las vecinas: ¿faltan dos puntos, una comilla recta (") o una sangría, o hay una clave repetida?
data-too-deep = Hay listas o tablas anidadas a más de { $limit } niveles de profundidad.
    .why = Ningún texto real lo necesita; parece un intento de saturar el programa.
    .help = Reduzca el número de niveles.
unknown-key = Aquí la clave «{ $key }» no se usa para nada.
    .why = Puede ser un error al escribir, y lo que indica no tiene ningún efecto.
    .help = { $near ->
        [none] Elimínela, o busque la clave correcta en la documentación de los formatos de archivo.
       *[other] ¿Quiso decir «{ $near }»?
    }
wrong-type = «{ $key }» espera { $expected ->
        [text] un texto entre comillas rectas (")
        [boolean] «true» o «false»
        [count] un número entero a partir de 1
        [number] un número entero
        [table] una tabla
        [tables] una lista de tablas
        [texts] una lista de textos, como ["uno", "dos"]
        [date] una fecha, como 2022-07-28
        [dates] una lista de fechas, como [2022-07-28]
       *[other] otra cosa
    }, y no { $found ->
        [text] un texto
        [boolean] «true» o «false»
        [integer] un número entero
        [decimal] un número decimal
        [date] una fecha
        [list] una lista
        [too-small] un número menor
        [table] una tabla
       *[other] un valor vacío
    }.
    .help = Escriba el valor de esa forma.
missing-key = Falta la clave «{ $key }».
    .help = Añádala.

## Files

unreadable = Esto no se puede leer: { $detail }.
    .why = No se sabe nada de su contenido.
    .help = Compruebe que el archivo o la carpeta existe y que usted tiene permiso para leerlo.
file-too-large = Este archivo es más grande que todo lo que Hexapla lee en este lugar.
    .help = Divídalo, o póngalo en otro lugar.
link-ignored = Esto es un enlace a otro archivo, y esos enlaces no se siguen.
    .why = Un enlace podría llevar fuera de la carpeta de la red.
    .help = Ponga aquí el propio archivo.
special-file = Esto no es un archivo, sino una tubería, un socket o un dispositivo.
    .help = Elimínelo, o póngalo en otro lugar.
metadata-not-a-file = { $what ->
        [folder] Hay una carpeta
        [link] Hay un enlace a otro archivo
       *[other] Hay algo que no es un archivo
    } donde se buscan las fechas, el embargo y las secciones del artículo.
    .why = No se puede leer lo que se quería decir aquí, y quizá era que se retuviera el artículo. Por eso no se pone en línea nada del artículo.
    .help = Ponga en su lugar el propio archivo, o elimine lo que hay allí si el artículo no necesita ese archivo.
bad-file-name = Este nombre contiene caracteres que no pueden pasar de un equipo a otro.
    .why = No podría formar parte de una dirección ni se aceptaría en todas partes.
    .help = Cámbiele el nombre: en UTF-8, sin caracteres de control ni barras invertidas.
folder-too-deep = Aquí hay carpetas anidadas a más de { $limit } niveles de profundidad.
    .help = Reduzca el número de niveles.
unknown-variant-locale = «{ $name }» parece un idioma, pero ninguna sección lo publica.
    .why = El archivo no se publica.
    .help = { $near ->
        [none] Los idiomas configurados son: { $known }. Cambie el nombre del archivo, o añada el idioma a «locales» en pipeline.toml.
       *[other] ¿Quiso decir «{ $near }»? Cambie el nombre del archivo, o añada el idioma a «locales» en pipeline.toml.
    }
stray-markdown = Este archivo Markdown no pertenece a ningún artículo.
    .why = No se publica.
    .help = El nombre de una versión indica su artículo y su idioma, como «{ $example }». Lo que no es contenido se puede indicar en «exclude», en pipeline.toml.
duplicate-variant = «{ $first }» y «{ $second }» son versiones en un mismo idioma.
    .why = Solo se publica la primera; la otra quedaría olvidada.
    .help = Conserve una de las dos.
stray-locale-folder = «{ $folder }» no es un código de idioma.
    .why = Los rótulos de esta carpeta no se usan.
    .help = Dé a la carpeta un código de idioma como nombre, por ejemplo «fr» o «pt-BR».
stray-section-folder = No existe la sección «{ $folder }».
    .why = Lo que hay en esta carpeta no se usa.
    .help = { $near ->
        [none] Cambie el nombre de la carpeta, o añada la sección a pipeline.toml.
       *[other] ¿Quiso decir «{ $near }»?
    }

## Text

not-utf8 = La línea { $line } de este archivo no está en UTF-8.
    .why = Sus letras se verían mal.
    .help = Abra el archivo en su editor, elija «Guardar como» o «Codificación» y guárdelo en UTF-8.
nul-byte = Este archivo no es un texto: contiene un byte nulo.
    .why = Quizá sea una imagen o un documento de oficina con otro nombre, o un texto guardado en UTF-16.
    .help = Guárdelo como texto sin formato en UTF-8.
control-character = Aquí hay un carácter de control ({ $code }).
    .why = Ninguna página y ningún canal puede contenerlo.
    .help = Elimínelo. Es invisible; si no lo encuentra, vuelva a escribir las palabras que lo rodean.
line-too-long = Esta línea tiene más de { $limit } bytes.
    .why = Ningún texto corrido tiene líneas así; parecen datos.
    .help = Divídala en varias líneas.
reserved-character = El carácter { $code } está reservado para el uso interno de Hexapla.
    .why = Ocupa el lugar de los valores mientras se lee un texto.
    .help = Elimínelo; no pertenece a ninguna escritura.

## Front matter and article.toml

front-matter-unclosed = La cabecera (front matter) empieza con «{ $fence }» y no termina nunca.
    .why = No se puede distinguir del texto.
    .help = Escriba «{ $fence }» en una línea aparte, debajo de la última clave.
bad-date = «{ $value }» no es una fecha del calendario (en «{ $key }»).
    .help = Escriba año, mes y día, como 2022-07-28.
bad-instant = «{ $key }» espera una fecha con hora y zona horaria.
    .help = Escríbala así: 2022-07-28T10:00:00Z o 2022-07-28T12:00:00+02:00.
bad-fact = { $case ->
        [boolean] El dato «{ $fact }» es un verdadero o falso, que ningún texto puede mostrar.
        [bare-list] El dato «{ $fact }» es una lista que no dice qué enumera.
        [cannot-grow] El dato «{ $fact }» debe crecer a lo largo de su serie, y no es de los que crecen.
        [currency] «{ $found }» no es el código de ninguna moneda (en el dato «{ $fact }»).
        [empty] El dato «{ $fact }» no tiene valor.
        [gap] El dato «{ $fact }» es una hora que ese día no existe: «{ $found }».
        [list] El dato «{ $fact }» es una lista de algo que los datos no pueden enumerar.
        [many-regions] El dato «{ $fact }» enumera más regiones de las que hay: { $found }.
        [minor] El importe del dato «{ $fact }» no es un número entero de céntimos.
        [name] Ningún texto puede nombrar el dato «{ $fact }».
        [nested] El dato «{ $fact }» es una tabla dentro de una tabla.
        [no-currency] El dato «{ $fact }» es un importe de dinero sin moneda.
        [no-day] El dato «{ $fact }» no dice qué día de «{ $found }» es.
        [no-from] El dato «{ $fact }» es un período sin su primer día.
        [no-minor] El dato «{ $fact }» indica una moneda y ningún importe.
        [no-range] El dato «{ $fact }» es un día de «{ $found }», que no es un período.
        [no-regions] El dato «{ $fact }» no enumera ninguna región.
        [no-series] El dato «{ $fact }» debe crecer a lo largo de una serie, y el artículo no pertenece a ninguna.
        [no-to] El dato «{ $fact }» es un período sin su último día.
        [notation] El dato «{ $fact }» está escrito de un modo que los datos no admiten: { $found }.
        [number-text] El dato «{ $fact }» es un número escrito al modo de un idioma: «{ $found }».
        [outside-range] El dato «{ $fact }» es el día { $found } de un período cuyo último es el día { $near }.
        [prose] El dato «{ $fact }» es un texto de varias palabras: «{ $found }».
        [quoted-number] El dato «{ $fact }» es un número entre comillas: «{ $found }».
        [region] «{ $found }» no es el código de un país ni de una parte de un país (en el dato «{ $fact }»).
        [reversed] El dato «{ $fact }» termina antes de empezar: { $found }.
        [table] Por las claves de «{ $fact }» no se sabe qué tipo de dato es: { $found }.
        [time] El dato «{ $fact }» no es un día con hora: «{ $found }».
        [time-alone] El dato «{ $fact }» es una hora sin el día.
        [too-large] El dato «{ $fact }» es un número demasiado grande para mostrarlo con exactitud.
        [zone] «{ $found }» no es una zona horaria (en el dato «{ $fact }»).
       *[other] El dato «{ $fact }» tiene un valor de un tipo que los datos no admiten.
    }
    .why = A cada dato se le da en cada idioma la forma que corresponde a lo que es: un número, dinero, un día, países. A lo que no es nada de eso no se le puede dar.
    .help = { $case ->
        [boolean] Escriba una palabra, como «open», y deje que cada idioma elija según ella en «[messages]».
        [bare-list] Escriba { "{" } regions = […] { "}" } para países.
        [cannot-grow] Elimine «monotonic»: solo crecen los números, el dinero, los días y las listas de países.
        [currency] { $near ->
            [none] Escriba las tres letras de la ISO 4217, como EUR, USD o JPY.
           *[other] ¿Quiso decir «{ $near }»?
        }
        [empty] Escriba su valor, o elimínelo.
        [gap] Esa noche, los relojes de ese lugar se adelantan y se saltan esa hora. Averigüe la hora correcta y escríbala.
        [list] Solo se pueden enumerar países: { "{" } regions = ["FR", "GB-SCT"] { "}" }. Escriba las demás listas en el texto de cada idioma.
        [many-regions] Enumere las regiones que nombra el texto, 500 como máximo.
        [minor] Escriba el importe en la unidad más pequeña de la moneda: para 825 000 euros, minor = 82500000.
        [name] Un nombre empieza con una letra de la a a la z; siguen letras, cifras, «-» y «_».
        [nested] Escriba el propio valor detrás de «value =». El dinero, los días y los países tienen sus propias tablas.
        [no-currency] Escriba al lado currency = "EUR".
        [no-day] Escriba al lado day = 1 para el primer día, o day = -1 para el último.
        [no-from] Escriba { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [no-minor] Escriba el importe en la unidad más pequeña de la moneda: para 825 000 euros, minor = 82500000.
        [no-range] { $near ->
            [none] Indique un dato que esté escrito así: { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
           *[other] ¿Quiso decir «{ $near }»?
        }
        [no-regions] Escriba sus códigos, como regions = ["FR", "GB-SCT"], o elimine el dato.
        [no-series] Escriba series = "…" encima de «[facts]», o elimine «monotonic».
        [no-to] Escriba { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [notation] Escríbalo solo con cifras, y un punto si tiene decimales: 12000 o 12.5.
        [number-text] Escriba el número sin comillas, separadores ni símbolos: 7333. Para dinero: { "{" } minor = 82500000, currency = "EUR" { "}" }.
        [outside-range] Cuente desde 1 a partir del primer día, o desde -1 a partir del último, o corrija el período.
        [prose] Las palabras son de cada idioma: escríbalas en «[messages]» en cada uno de los textos. Aquí van los valores que son iguales en todos.
        [quoted-number] Escríbalo sin comillas, para que cada idioma pueda escribirlo a su manera. Si es un año, una versión o algo similar, que se escribe igual en todas partes, escriba «{ "{" } value = "2022" { "}" }».
        [region] { $near ->
            [none] Escriba las dos letras de la ISO 3166, como FR, o con una parte del país, como GB-SCT.
           *[other] ¿Quiso decir «{ $near }»?
        }
        [reversed] Escriba el primer día detrás de «from», y el último detrás de «to».
        [table] { $near ->
            [none] El dinero tiene minor y currency; un período, from y to; una hora, at y zone; los países, regions; todo lo demás, value.
           *[other] ¿Quiso decir «{ $near }»? El dinero tiene minor y currency; un período, from y to; una hora, at y zone; los países, regions; todo lo demás, value.
        }
        [time] Escríbalo como 2022-07-26T20:00:00, con zone = "Europe/Paris" al lado.
        [time-alone] Escriba el día delante, como 2022-07-26T20:00:00.
        [too-large] Escriba un número inferior a 9007199254740992, con 30 cifras como máximo.
        [zone] Escriba su nombre, como Europe/Paris o Asia/Karachi.
       *[other] Escriba un número, un día, un importe de dinero o una lista de países.
    }
# $key is a key, or several with commas between them.
metadata-in-translation = No se traduce, y aquí no se tiene en cuenta: { $key }.
    .why = Se indica una sola vez, para todos los idiomas.
    .help = Elimínelo aquí.
# $key is a key, or several with commas between them.
metadata-differs = Indicado de otro modo para el conjunto del artículo, y aquí no se tiene en cuenta: { $key }.
    .why = Uno de los dos valores está equivocado.
    .help = Indíquelo una sola vez, para el conjunto del artículo, y elimínelo aquí.
missing-headline = Esta versión no tiene titular.
    .why = Ninguna lista y ninguna pestaña del navegador podría nombrar el artículo.
    .help = Escriba { $write } al principio, entre las líneas «{ $lines }».
empty-body = Esta versión no tiene texto.
    .why = Quien siguiera el enlace encontraría una página vacía.
    .help = Escriba el texto debajo de la cabecera. Mientras tanto, «draft = true» retiene la versión.
bad-slug = «{ $slug }» no puede formar parte de una dirección.
    .why = La dirección llevaría a otro lugar, o no se podría escribir.
    .help = Ponga slug = "…" solo con letras, cifras y guiones.
reserved-slug = El sitio necesita la dirección «{ $slug }» para sí mismo.
    .help = Elija otro slug, o añádale una palabra.

## Placeables

bad-placeable = Esto empieza como un valor insertado, pero no termina como debe.
    .why = Quedaría en el texto tal cual.
    .help = Escriba «{"{"} $name {"}"}». La elección entre varias formas se escribe en «[messages]», y en el texto se pone su nombre.
unknown-fact = No existe el dato «{ $fact }».
    .why = No hay nada que poner en su lugar, y una frase con un hueco es peor que ninguna.
    .help = { $near ->
        [none] Declárelo en «[facts]», en { $file }.
       *[other] ¿Quiso decir «{ $near }»? Los datos se declaran en «[facts]», en { $file }.
    }
unknown-function = No existe la función «{ $function }».
    .help = { $near ->
        [none] Las que hay son: { $known }.
       *[other] ¿Quiso decir «{ $near }»?
    }
bad-message = El mensaje «{ $id }» no es Fluent correcto: { $detail }.
    .why = No hay nada que poner donde el texto lo nombra.
    .help = En una elección, cada forma va en una línea aparte, y una de ellas empieza por «*».
broken-placeable = { $case ->
        [argument] { $kind ->
            [number] «{ $function }» no puede hacer nada con «{ $given }», que es un número.
            [word] «{ $function }» no puede hacer nada con «{ $given }», que es una palabra.
            [money] «{ $function }» no puede hacer nada con «{ $given }», que es un importe de dinero.
            [date] «{ $function }» no puede hacer nada con «{ $given }», que es un día.
            [range] «{ $function }» no puede hacer nada con «{ $given }», que es un período.
            [time] «{ $function }» no puede hacer nada con «{ $given }», que es una hora.
            [region] «{ $function }» no puede hacer nada con «{ $given }», que es una región.
            [regions] «{ $function }» no puede hacer nada con «{ $given }», que es una lista de regiones.
           *[none] «{ $function }» no puede hacer nada con «{ $given }».
        }
        [choice] «{ $given }» es un día o una hora, y con eso ningún texto puede elegir entre varias formas.
        [lacks] «{ $function }» necesita la opción «{ $option }» para «{ $given }».
        [option] «{ $function }» no puede mostrar «{ $given }» con «{ $option }: { $value }».
        [reversed] El período «{ $given }» termina antes de empezar.
        [together] «{ $function }» admite «{ $option }» o «{ $value }», pero no las dos a la vez.
        [unnamed] «{ $function }» no tiene nombre para «{ $value }» en «{ $locale }».
        [within] Nadie ha indicado cómo se dice en «{ $locale }» que algo está en «{ $value }».
       *[value] «{ $placeable }» no tiene valor.
    }
    .why = Dejaría un hueco en la frase, hoy o el día en que se corrija una cifra.
    .help = { $case ->
        [argument] { $kind ->
            [none] Dele un dato del tipo que muestra.
           *[other] Dele un dato del tipo que muestra, o muestre este sin la función: «{ "{" } { $given } { "}" }».
        }
        [choice] Elija según un número o una palabra.
        [lacks] Añádala: { $option ->
            [currency] currency: "EUR".
            [timeZone] timeZone: "Europe/Paris".
           *[other] { $option }.
        }
        [option] { $option ->
            [currency] Escriba las tres letras de la moneda, como EUR. Un importe de dinero ya lleva la suya.
            [timeZone] Indique una zona horaria, como Europe/Paris. Un día sin hora no tiene ninguna.
           *[other] Quite la opción. Un día sin hora no tiene horas, y el número mínimo de cifras no es mayor que el máximo.
        }
        [reversed] Indique antes el primer día.
        [together] Quite una de las dos.
        [unnamed] Compruebe el código. Si es correcto, escriba el nombre en el texto.
        [within] Escríbalo en un archivo de rótulos de este idioma, debajo de «region-{ $value } = …»: «    .in = en …». O quite «form: "in"».
       *[value] Compruebe aquello a lo que remite: un mensaje debe tener texto, y una función, algo que pueda mostrar.
    }

## Markdown

markdown-too-deep = Hay citas, listas o marcas anidadas a más de { $limit } niveles de profundidad.
    .why = Ningún texto corrido es así; parece un intento de saturar el programa.
    .help = Reduzca el número de niveles.
too-many-parts = Este texto tiene más de { $limit } enlaces, notas, identificadores, valores y fragmentos de HTML.
    .why = Ningún artículo tiene tantos; parecen datos, o un intento de saturar el programa.
    .help = Divida el texto, o ponga los datos en un archivo junto al artículo y enlácelo.
table-too-large = Las tablas de este texto tienen más de { $limit } celdas.
    .help = Ponga los datos en un archivo junto al artículo y enlácelo.
bad-anchor = «{ $id }» no puede ser el identificador de un intertítulo.
    .help = Use letras, cifras y guiones, como en «{"{"}#programme{"}"}»; los identificadores que empiezan por «hx-» pertenecen al sitio.
duplicate-anchor = El identificador «{ $id }» ya está en un intertítulo anterior.
    .why = Los enlaces a ese identificador solo pueden llevar a uno de los dos.
    .help = Dé a este intertítulo otro identificador, el mismo en todos los idiomas.
unused-footnote = Nada remite a la nota «{ $label }».
    .why = Ningún lector la verá.
    .help = Ponga la llamada «[^{ $label }]» en el texto, o elimine la nota.
raw-html = El HTML no se publica.
    .why = Los textos llegan de muchas manos, y el HTML podría dañar al lector o a la página. Sus etiquetas desaparecen, y también el texto de un bloque de HTML.
    .help = Dígalo en Markdown, o suprímalo. Los comentarios pueden quedarse.
dangerous-url = La dirección «{ $url }» podría ejecutar un programa en el navegador del lector.
    .why = Se publica como texto simple, sin el enlace.
    .help = Enlace una dirección «https:» u otro artículo.
protocol-relative-link = La dirección «{ $url }» parece de este sitio, pero lleva a otro.
    .why = Los navegadores toman lo que sigue a las dos barras por el nombre de un servidor.
    .help = Escriba la dirección completa con «https://», o una ruta desde la carpeta del artículo.
path-outside-root = La ruta «{ $path }» sale del contenido de la red.
    .why = Nada de lo que está fuera se puede publicar.
    .help = Ponga el archivo junto al artículo.
remote-image = La imagen «{ $url }» está en otro servidor.
    .why = Ese servidor se enteraría de cada lectura, y la imagen desaparecería con él.
    .help = Ponga la imagen junto al artículo.
missing-alt = La imagen «{ $image }» no tiene texto alternativo.
    .why = Quien no puede verla no se entera de lo que muestra.
    .help = Describa la imagen entre los corchetes, o en «[{ $key }]» al principio del archivo.
missing-asset = No hay ningún archivo «{ $file }» junto a este artículo.
    .why = En su lugar, el lector encuentra el texto alternativo.
    .help = { $near ->
        [none] Ponga el archivo en la carpeta del artículo, o corrija el nombre.
       *[other] ¿Quiso decir «{ $near }»?
    }
top-heading = En el texto hay un intertítulo de nivel 1.
    .why = El titular ya es el título de nivel 1 de la página; un segundo confunde a los lectores de pantalla.
    .help = Empiece con «##».
unsafe-svg = Este dibujo contiene algo más que un dibujo, y no se publica.
    .why = Un archivo SVG puede ejecutar programas en nombre del sitio.
    .help = Guárdelo como «SVG simple» (plain SVG), sin scripts, enlaces a otros archivos ni animaciones.

## Strings and templates

fluent-syntax = Esto no es Fluent correcto: { $detail }.
    .why = El rótulo no se usa; los lectores ven el que lo sustituye.
    .help = Compare la entrada con las vecinas.
fluent-too-deep = Hay llaves anidadas a más de { $limit } niveles de profundidad.
    .why = Parece un intento de saturar el programa; de este archivo no se usa nada.
    .help = Reduzca el número de niveles.
fixed-choice = «{ $id }» elige según un valor fijo, o tiene llaves directamente dentro de otras llaves.
    .why = No dice más que un texto simple, y Fluent no puede procesarlo; el rótulo no se usa.
    .help = Escriba el texto mismo, o elija según un valor como «$number».
duplicate-message = El rótulo «{ $id }» está definido dos veces para este idioma{ $first ->
        [here] {""}
       *[other] ; la otra definición está en «{ $first }»
    }.
    .why = Solo se usa una de las dos.
    .help = Elimine una de las dos.
missing-string = { $user ->
        [required] El idioma «{ $locale }» no tiene el rótulo «{ $id }», que debe estar en todos los idiomas.
       *[other] El idioma «{ $locale }» no tiene el rótulo «{ $id }» (lo usa { $user }).
    }
    .why = Los lectores lo encuentran en otro idioma en medio de la página, con una indicación del idioma.
    .help = { $user ->
        [required] Defina «{ $id }» en un archivo de «{ $locale }».
       *[other] Defina «{ $id }» en un archivo de esta carpeta.
    }
undefined-string = El rótulo «{ $id }» se usa aquí y no está definido en ninguna parte.
    .why = No hay nada que mostrar en su lugar.
    .help = { $near ->
        [none] Defínalo en «locales/».
       *[other] ¿Quiso decir «{ $near }»?
    }
broken-string = El rótulo «{ $id }» no se puede componer: { $detail }.
    .why = En su lugar, los lectores encuentran el de otro idioma, con una indicación del idioma.
    .help = Dé a la función algo que admita.
locale-without-strings = Nadie ha escrito rótulos en «{ $locale }».
    .why = Salvo sus artículos, todo el sitio estaría en otro idioma.
    .help = Escriba «locales/{ $locale }/site.ftl». El archivo en inglés del tema visual muestra qué rótulos necesita un sitio.
template-syntax = Esta plantilla no se puede usar: { $detail }.
    .why = La sección no se publica mientras la plantilla no se corrija; su entrega en línea se mantiene.
    .help = Compare la línea con la plantilla original del tema visual.
template-failed = La plantilla «{ $template }» falló en la línea { $line }, para la página «{ $page }»: { $detail }.
    .why = La sección no se publica mientras la plantilla no se corrija; su entrega en línea se mantiene.
    .help = Compare la línea con la plantilla original del tema visual.

## The network as a whole

missing-variant = El artículo «{ $article }» no tiene versión en «{ $locale }» (sección «{ $section }»).
    .why = Los lectores de esa edición no lo reciben en su idioma.
    .help = Encargue la traducción ({ $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }), o quite la sección de «sections» en el artículo.
missing-source = El artículo «{ $article }» está sin su original.
    .why = Nadie puede decir qué deberían decir sus traducciones.
    .help = { $locale ->
        [none] Indique con «source» en { $file } qué versión es el original.
       *[other] Vuelva a poner «{ $locale }.md», o indique con «source» en { $file } qué versión es el original.
    }
missing-date = El artículo «{ $article }» no tiene fecha.
    .why = Aparece el último en las listas, y en ningún canal.
    .help = Escriba en { $file } una línea como date = 2022-07-28.
broken-link = «{ $target }» no lleva a nada que exista.
    .why = El texto del enlace se publica sin el enlace.
    .help = { $near ->
        [none] Corrija la ruta; parte de la carpeta del propio artículo.
       *[other] ¿Quiso decir «{ $near }»?
    }
broken-anchor = El artículo «{ $article }» no tiene ningún lugar llamado «{ $anchor }».
    .why = El lector llega al principio de la página y tiene que buscar.
    .help = { $near ->
        [none] Escriba «{"{"}#{ $anchor }{"}"}» detrás del intertítulo deseado, en todas las versiones.
       *[other] ¿Quiso decir «{ $near }»?
    }
link-not-live = El artículo «{ $article }» no está en línea en «{ $locale }» en la sección «{ $section }».
    .why = Allí, el texto del enlace se publica sin el enlace; el enlace volverá por sí solo.
    .help = Ponga en línea ese artículo, o déjelo como está.
slug-clash = { $winner ->
        [none] Otra parte del sitio ya ocupa «{ $path }»; por eso «{ $loser }» queda retenido allí.
       *[other] «{ $winner }» y «{ $loser }» reclaman una misma dirección, «{ $path }»; el más reciente, «{ $loser }», queda retenido allí.
    }
    .help = Dé otro slug a uno de los dos.
asset-type = «{ $file }» es un archivo de un tipo que no se publica.
    .why = Los navegadores ejecutan esos archivos, y este podría actuar en nombre del sitio.
    .help = Ofrézcalo en otro formato, como PDF, o póngalo en la carpeta «static» de la sección.
foreign-link = Este es otro nombre de un archivo que pertenece a otra persona, y que el propietario de esta carpeta no puede leer.
    .why = A un archivo se le puede dar un segundo nombre sin tener permiso para leerlo. Por eso su texto podría ser un secreto.
    .help = Ponga aquí una copia en su lugar. Si todos pueden ver el archivo, dé a todos permiso para leerlo («chmod a+r»).
