### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = Sobre «{ $name }»
# $title (String): the article's headline, or the file's name.
receipt-accepted = ¡Muchas gracias! «{ $title }» ya está incorporado.
# $title (String): the article's headline, or the file's name.
receipt-known = ¡Muchas gracias! «{ $title }» ya estaba aquí, palabra por palabra. No ha hecho falta cambiar nada.
# $title (String): the article's headline, or the file's name.
receipt-held = Muchas gracias por «{ $title }». Todavía no se ha podido incorporar. Su archivo sigue donde usted lo puso y no se ha perdido nada.
receipt-to-mend = Por favor, corrija esto
receipt-notes = Conviene saberlo
receipt-advice = Cuando tenga un momento, eche un vistazo a esto, por favor
receipt-standing = Cómo va la traducción
# $line (Number): the line's number.
receipt-line = En la línea { $line }:
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [one] Y un caso más como este.
       *[other] Y { $count } casos más como este.
    }
receipt-whole = Todos los párrafos del original están traducidos y ninguno ha cambiado desde entonces.
receipt-same = Cada párrafo del original tiene su texto y ninguno ha cambiado desde entonces. Lo indicado arriba sigue como en el original.
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    { $done ->
        [one] { $done } párrafo de un total de { $total } está traducido y al día.
       *[other] { $done } párrafos de un total de { $total } están traducidos y al día.
    } { $missing ->
        [0] { "" }
        [one] Hay uno que todavía no está traducido.
       *[other] Hay { $missing } que todavía no están traducidos.
    } { $stale ->
        [0] { "" }
        [one] Hay uno que en el original ya dice otra cosa.
       *[other] Hay { $stale } que en el original ya dicen otra cosa.
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = Aquí el original ha cambiado desde que se tradujo
receipt-now = Ahora el original dice:
# Paragraphs of the original follow.
receipt-gone = Lo que el original ya no dice
receipt-gone-help =
    { $how ->
        [marks] Bórrelo en el archivo que ha enviado, debajo de su línea con «¶», o escriba allí una x entre los corchetes si debe quedarse; después envíe ese archivo de nuevo.
       *[plain] Bórrelo en su traducción y envíela, o pida a la redacción un archivo con lo que ha cambiado. Si debe quedarse, avísela.
    }
receipt-missing = Todavía sin traducir
# What matters most to readers follows.
receipt-next = Lo que podría traducir a continuación
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = «{ $title }»: { $work ->
        [missing] todavía sin traducir
        [draft] todavía es un borrador
        [faulty] hay algo en el texto que corregir
       *[behind] el original ha cambiado o falta algo
    }{ $words ->
        [0] { "" }
        [one] { " " }(una palabra)
       *[other] { " " }({ $words } palabras)
    }
# $name (String): the file's name.
receipt-again = Cuando lo haya corregido, guarde «{ $name }» en el mismo lugar. Esta carta desaparecerá en cuanto todo esté en orden.
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = Archivos en el paquete: { $total }. Incorporados o ya existentes: { $taken }. Por corregir: { $held }.
# $name (String): the archive's name.
receipt-archive-again = Cuando lo haya corregido, vuelva a comprimir los archivos y guarde «{ $name }» en el mismo lugar; o borre el paquete y envíe solo los archivos corregidos. Lo que ya se incorporó está a salvo.
receipt-later = Lo indicado arriba puede hacerse más tarde: corríjalo en su propia copia y vuelva a enviarla con el nombre «{ $name }». Puede borrar esta carta.
receipt-thanks = No tiene que hacer nada más. Puede borrar esta carta.

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = Esta es una segunda versión de «{ $name }», que un programa apartó porque dos personas o dos dispositivos habían cambiado el archivo al mismo tiempo.
    .help = Mire las dos versiones, reúna lo correcto en un solo archivo y borre el otro.
intake-old = El nombre del archivo dice que esta es una versión antigua.
    .help = Si debe ocupar el lugar del texto actual, quite esa palabra del nombre. Si no, retire el archivo.
intake-empty = El archivo está vacío.
    .help = Guarde otra vez su texto y compruebe que esté en el archivo.
intake-second-name = Este es un segundo nombre de un archivo que pertenece a otra persona y no es para todos (un enlace físico).
    .help = Haga una copia del archivo y ponga la copia aquí.
intake-link = Esto es un enlace a otro archivo, y los enlaces no se siguen.
    .help = Ponga aquí el archivo mismo.
intake-closed = El archivo no se puede leer: está cerrado para el programa que recoge los textos.
    .help = Guárdelo aquí otra vez, o cambie sus permisos para que otros puedan leerlo.
# $megabytes (Number): the largest size.
intake-too-large = El archivo ocupa más de { $megabytes } MB, y ningún texto es tan largo.
    .help = Envíe solo el texto, sin imágenes.
# $line (Number): the line's number.
intake-unreadable = El archivo está dañado o no es un texto; el primer lugar ilegible está en la línea { $line }.
    .help = Guárdelo como texto sin formato con la codificación «UTF-8» y envíelo de nuevo.
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] Esta línea podría referirse a cualquiera de estos: { $choices }.
        [language] El nombre del archivo no dice en qué idioma está.
        [strings] Ni el nombre del archivo ni su carpeta dicen en qué idioma está.
        [more] En el nombre del archivo hay otras palabras además del nombre de un artículo.
        [title] El título empieza como el del artículo «{ $choices }».
       *[name] El nombre del archivo podría referirse a cualquiera de estos: { $choices }.
    }
    .help =
        { $how ->
            [line] Escriba en la línea a cuál se refiere.
            [one] Cambie el nombre del archivo por «{ $names }», si es correcto.
            [many] Póngale al archivo el que corresponda de estos nombres: { $names }.
            [folder] Déjelo en una carpeta con el nombre del idioma, como «{ $example }».
           *[none] Cambie el nombre del archivo: el del artículo, un punto y el código del idioma, como «{ $example }».
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] No se puede saber qué texto es este.
        [none] No hay ningún artículo con este nombre.
       *[one] No hay ningún artículo «{ $said }», que es el que nombra esta línea.
    }{ $near ->
        [none] { "" }
       *[other] { " " }¿Quiso decir { $near }?
    }{ $open ->
        [none] { "" }
       *[other] { " " }Aún sin traducir: { $open }.
    }
    .help =
        { $line ->
            [far] Si es una traducción, dé al archivo el nombre de su texto, como «{ $example }». Un archivo que no sea una traducción no debe estar aquí: retírelo, por favor.
            [none] Cambie el nombre del archivo: el del artículo, un punto y el código del idioma, como «{ $example }».
           *[one] Escriba el nombre del artículo en la línea; o borre la línea y cambie el nombre del archivo, por ejemplo «{ $example }».
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] La carpeta en la que está el archivo indica un idioma al que aquí no se traduce nada: { $said }.
        [none] El nombre del archivo indica un idioma al que aquí no se traduce nada: { $said }.
       *[one] Esta línea indica un idioma al que aquí no se traduce nada: { $said }.
    }{ " " }Los que hay son: { $locales }.{ $near ->
        [none] { "" }
       *[other] { " " }¿Quiso decir { $near }?
    }
    .help =
        { $line ->
            [folder] Ponga el archivo en la carpeta del idioma correcto, o añada el código de ese idioma a su nombre, como «{ $example }».
            [none] Cambie el nombre del archivo: el del artículo, un punto y el código del idioma, como «{ $example }».
           *[one] Escriba en la línea el código del idioma correcto.
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] El nombre del archivo indica varios idiomas: { $locales }.
       *[folder] El nombre del archivo y su carpeta indican idiomas distintos: { $locales }.
    }
    .help =
        { $place ->
            [name] Póngale al archivo el que corresponda de estos nombres: { $names }.
           *[folder] Cambie el nombre del archivo o déjelo en otra carpeta, de modo que los dos indiquen el mismo idioma.
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    No hay ningún archivo de textos de la interfaz con este nombre.{ $near ->
        [none] { "" }
       *[other] { " " }¿Quiso decir { $near }?
    }
    .help = Póngale el nombre del archivo en el idioma original y déjelo en una carpeta con el nombre del idioma, por ejemplo «{ $example }».
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = Los archivos de este tipo («{ $name }») no se pueden leer.
    .help =
        { $instead ->
            [docx] Guarde el texto como documento de Word (.docx) o como texto sin formato (.txt) y envíelo de nuevo.
           *[text] Guarde el texto como texto sin formato (.txt) y envíelo de nuevo.
        }
# $name (String): a name in the archive.
intake-archive-outside = El paquete no se ha abierto, porque «{ $name }», que está en él, es un enlace o lleva fuera del paquete.
    .help = Comprima de nuevo los textos, sin enlaces, o envíelos uno por uno.
# $name (String): a name in the archive.
intake-archive-twice = El paquete no se ha abierto, porque «{ $name }» está en él dos veces.
    .help = Comprima de nuevo los textos, cada uno una sola vez, o envíelos uno por uno.
intake-archive-locked = El paquete está protegido con una contraseña.
    .help = Comprima de nuevo los textos sin contraseña, o envíelos uno por uno.
intake-archive-large = En el paquete hay más de lo que se puede aceptar de una vez.
    .help = Envíe solo los textos, sin imágenes, o repártalos en varios paquetes.
intake-archive-damaged = El paquete está dañado o comprimido de una manera poco común.
    .help = Comprima de nuevo los textos como un ZIP corriente, o envíelos uno por uno.
intake-archive-empty = No hay ningún texto en el paquete.
    .help = Comprima de nuevo los textos, o envíelos uno por uno.
intake-archive-nested = Este es un paquete dentro de otro, y esos no se abren.
    .help = Envíelo por separado, o comprima sus textos junto con los demás.
intake-document-damaged = El documento no se ha podido leer: está dañado, protegido con una contraseña o es demasiado grande.
    .help = Guarde el texto como texto sin formato (.txt) y envíelo de nuevo.
# $others (String): paths of other files, with commas.
intake-two = Hay otro texto para el mismo artículo y el mismo idioma: { $others }.
    .help = Tiene que elegir una persona. Deje aquí uno solo de los archivos, por favor; si son de personas distintas, hablen antes entre ustedes.
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    El archivo está escrito con otras letras ({ $found }), que no son las de su idioma ({ $expected }).{ $by ->
        [folder] { " " }La carpeta «{ $folder }» es la de ese idioma.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Quizá la línea indique un idioma equivocado. Corríjala o envíe el archivo correcto.
           *[name]
                { $name ->
                    [none] Cambie el nombre del archivo para que lleve el código de su idioma, o envíe el correcto.
                   *[other] Si el texto es el correcto, cambie el nombre del archivo por «{ $name }»; si no, envíe el correcto.
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    El archivo parece estar en otro idioma ({ $found }) y no en el que debería ({ $expected }).{ $by ->
        [folder] { " " }La carpeta «{ $folder }» es la de ese idioma.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Quizá la línea indique un idioma equivocado. Corríjala o envíe el archivo correcto.
           *[name]
                { $name ->
                    [none] Cambie el nombre del archivo para que lleve el código de su idioma, o envíe el correcto.
                   *[other] Si el texto es el correcto, cambie el nombre del archivo por «{ $name }»; si no, envíe el correcto.
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] El texto está escrito en caracteres simplificados, y este idioma pide los tradicionales.
       *[Hant] El texto está escrito en caracteres tradicionales, y este idioma pide los simplificados.
    }
    .help = Convierta el texto, reléalo y envíelo de nuevo.
intake-chinese-line =
    { $wanted ->
        [Hant] Esta línea está escrita en caracteres simplificados, y el resto del texto en tradicionales.
       *[Hans] Esta línea está escrita en caracteres tradicionales, y el resto del texto en simplificados.
    }
    .help = Si no es a propósito, conviértala y envíe el texto de nuevo.
# $detail (String): what is wrong there.
letter-toml-syntax = Las líneas del principio del archivo, entre «+++» y «+++», no se pueden leer aquí: { $detail }.
    .help = Cada una consta de una palabra, un signo igual y un texto entre dos comillas rectas ("). Dentro del texto, escriba comillas « » o “ ”, nunca rectas.
# $detail (String): what is wrong there.
letter-yaml-syntax = Las líneas del principio del archivo, entre «---» y «---», no se pueden leer aquí: { $detail }.
    .help = Cada una consta de una palabra, dos puntos, un espacio y un texto. Ponga el texto entre dos comillas rectas (") si contiene dos puntos.
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = No se conoce nada con el nombre «{ $fact }».
    .help = Lo que está entre llaves se rellena solo. Escriba el nombre exactamente como en el original{ $near ->
        [none] .
       *[other] : quizá «{ $near }».
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = Las líneas del principio empiezan con «{ $fence }», y falta el segundo «{ $fence }» debajo de ellas.
    .help = Escriba «{ $fence }» en una línea aparte debajo de la última.
# $fence (String): the line that is meant.
intake-no-top = El archivo empieza sin la línea «{ $fence }»: sus primeras líneas se tomarían por el texto.
    .help = Escriba «{ $fence }» en una línea aparte al principio de todo.
intake-loose = El archivo pone al día una traducción, y este texto está por encima de todas las líneas con «¶»: no se sabe a qué párrafo pertenece.
    .help = Póngalo debajo de la línea con «¶» de su párrafo y envíe de nuevo el archivo.
intake-no-mark = Encima de este texto falta una línea con «¶», y nadie sabe a qué párrafo pertenece.
    .help = Vuelva a poner la línea como estaba en el archivo que recibió, o pida a la redacción un archivo nuevo.
intake-beside = Este texto está junto a una lista o una tabla, y en el original no hay ahí ningún párrafo.
    .help = Si forma parte de la lista o de la tabla, escríbalo como un elemento o una fila más. Si es un aviso para la redacción, bórrelo aquí y escríbales. Después, vuelva a guardar aquí el archivo.
intake-fewer =
    { $count ->
        [one] Un elemento o una fila que la traducción tiene aquí falta en su archivo y se perdería.
       *[other] { $count } elementos o filas que la traducción tiene aquí faltan en su archivo y se perderían.
    }
    .help = Escriba debajo de la línea con «¶» toda la lista o la tabla, también lo que queda como está. Después, vuelva a guardar aquí el archivo.
intake-greeting = Debajo de su párrafo hay algo que el original no tiene.
    .help = Si es un saludo o un mensaje para la redacción, bórrelo aquí y escríbale. Si pertenece al párrafo de arriba, escríbalo en la misma línea. Después guarde de nuevo el archivo aquí.
intake-own-words = El original ya no dice lo que había aquí; ahora están sus propias palabras en su lugar.
    .help = Si son un saludo o un mensaje para la redacción, bórrelas en su copia del archivo y envíela de nuevo.
intake-both = La casilla que sigue a «¶» dice que esto debe quedarse, y sus palabras se han borrado.
    .help = Vuelva a poner las palabras, o quite la x de los corchetes. Después guarde de nuevo el archivo aquí.
intake-stays = El original vuelve a decir lo que había que quitar, y se queda en la traducción.
intake-further = Debajo de la última línea con «¶» hay más de un párrafo, y en el original hay uno solo. Todo ello está ahora en el texto.
    .help = Si esto es un saludo o un aviso para la redacción, bórrelo en su copia del archivo y envíela de nuevo.
intake-ending = Nada en el original corresponde a este último párrafo, y los lectores lo verían.
    .help = Si esto es un saludo o un aviso para la redacción, bórrelo en su copia del archivo y envíela de nuevo.
intake-beyond = Nada en el original corresponde a este párrafo, y los lectores lo verían.
    .help = Si esto es un saludo o un aviso para la redacción, bórrelo en su copia del archivo y envíela de nuevo.
intake-overtaken = El párrafo para el que se escribió esto ha cambiado desde que se creó el archivo.
    .help = Pida a la redacción un archivo nuevo y copie en él su texto.
intake-said-again = El original vuelve a decir lo que aquí había que quitar.
    .help = Borre del archivo esta lista o tabla, con su línea con «¶», y envíe el resto; o pida a la redacción un archivo nuevo.
intake-overtaken-by = Ahora la traducción dice ahí:
intake-unanswered = En el archivo no se ha cambiado nada ni se ha marcado ninguna casilla.
    .help = Corrija los párrafos en el archivo, o escriba una x entre los corchetes «[ ]» de los que pueden quedarse como están. Después, guarde de nuevo el archivo aquí.
intake-unchanged = En el archivo no se ha cambiado nada.
    .help = Corrija lo que desee y guarde de nuevo el archivo aquí. Si todo puede quedarse como está, puede borrar el archivo.
intake-in-note = Se ha escrito algo en la nota que está debajo de la línea con «¶», y se perdería con ella.
    .help = Póngalo debajo del final de la nota («-->», o la primera línea sin «#») y vuelva a guardar el archivo aquí.
intake-frame = El marco del archivo que recibió está dañado aquí y aparecería en el texto.
    .help = Pida a la redacción un archivo nuevo, copie en él sus traducciones y deje como están las líneas con «¶», «<!--» y «-->».
intake-above = Este texto está por encima de la primera línea del archivo que recibió, que es solo «+++» o «---», y no pertenece a nada.
    .help = Bórrelo para que el archivo empiece como cuando lo recibió. Después, guárdelo de nuevo aquí.
intake-open-note = La nota que empieza aquí con «¶» no tiene final: falta el signo «-->» detrás de su última línea.
    .help = Escriba «-->» donde termina el original, encima de su traducción. Después, guarde de nuevo el archivo aquí.
intake-cut = El archivo termina aquí, en medio de una nota; falta el resto.
    .help = Probablemente se cortó por el camino. Envíelo entero, por favor.
intake-no-head = Falta o está dañado el comienzo del archivo que recibió: todo lo que estaba encima de los párrafos desde la primera línea, incluido el titular.
    .help = Vuelva a ponerlo a partir del archivo que recibió. Si ya no lo tiene, pida a la redacción uno nuevo y copie en él sus traducciones.
intake-unfilled = Todavía no se ha escrito nada en el archivo.
    .help = Escriba cada traducción debajo de su original y vuelva a guardar el archivo aquí.
intake-empty-message = «{ $id }», al principio del archivo, todavía no está traducido, y el texto lo muestra: allí se leería su nombre entre llaves.
    .help = Tradúzcalo: escriba detrás de «{ $id }», en su idioma, lo que dice allí el original. Si falta la línea, cópiela del archivo que recibió.
intake-open-text = El texto que empieza aquí con tres comillas no tiene final.
    .help = Escriba tres comillas rectas ({ "\"\"\"" }) detrás de su última línea, como en el archivo que recibió.
intake-form-name = «[{ $name }]» es el nombre de una forma, y esos nombres no se traducen.
    .help =
        { $forms ->
            [none] Escríbalo como en el archivo que recibió.
           *[other] Escriba en su lugar uno de estos: { $forms }.
        }
intake-thinner =
    { $count ->
        [one] Ya hay una traducción, y uno de sus párrafos falta en su archivo.
       *[other] Ya hay una traducción, y { $count } de sus párrafos faltan en su archivo.
    }
    .help = Escríbalos también; o pida a la redacción un archivo nuevo con la traducción tal como está ahora y copie en él su texto.
intake-older = Esto es lo que decía antes la traducción: desde entonces otro texto ha ocupado su lugar.
    .help = Si ha enviado por error un archivo antiguo, bórrelo. Si la traducción debe volver a decir esto, pida a la redacción que recupere la versión anterior.
intake-tick = En la casilla que sigue a «¶» pone «{ $said }», y nadie sabe si eso significa que sí.
    .help = Escriba una x entre los corchetes si la traducción puede quedarse como está: [x]. Déjelos vacíos si hay que volver a preguntar.
intake-strings-gone =
    { $count ->
        [one] Uno de los rótulos que ya existen falta en su archivo: { $names }.
       *[other] { $count } de los rótulos que ya existen faltan en su archivo: { $names }.
    }
    .help =
        { $what ->
            [taken] Si todavía hacen falta, añádalos a su archivo y envíelo de nuevo.
           *[held] Añádalos también a su archivo y envíelo de nuevo. Si deben desaparecer, dígaselo a la redacción.
        }
intake-shorter =
    { $count ->
        [one] El original que ya existe tiene un párrafo más que su archivo.
       *[other] El original que ya existe tiene { $count } párrafos más que su archivo.
    }
    .help = Envíe el texto entero. Si de verdad debe quedar tanto más corto, dígaselo a la redacción.
intake-two-here = Aquí los textos no coinciden.
intake-two-there = En «{ $name }» dice:
intake-garbled = Algunas letras se estropearon por el camino a causa de una codificación equivocada.
    .help = Abra su propia copia del texto, guárdela con la codificación «UTF-8» y envíela de nuevo.

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = El archivo estaba guardado con la codificación «{ $encoding }»; se ha convertido a UTF-8.
    .help = Por favor, compruebe que todas las letras de la página estén bien.
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [one] Se ha quitado de la traducción un párrafo que el original ya no tiene.
       *[other] Se han quitado de la traducción { $count } párrafos que el original ya no tiene.
    }
intake-left =
    { $count ->
        [one] Un párrafo del archivo se ha quedado como estaba; se le volverá a pedir.
       *[other] { $count } párrafos del archivo se han quedado como estaban; se le volverán a pedir.
    }
intake-emptied =
    { $count ->
        [one] En el archivo se ha borrado un párrafo; la traducción lo conserva.
       *[other] En el archivo se han borrado { $count } párrafos; la traducción los conserva.
    }
    .help =
        { $held ->
            [yes] Vuelva a ponerlo debajo de su línea con «¶», o borre este archivo. Si también debe desaparecer de la página, avise por favor a la redacción.
           *[no] Si también debe desaparecer de la página, avise por favor a la redacción.
        }
intake-straightened = Las comillas que están entre llaves, o alrededor del título de un enlace o de una imagen, se habían vuelto tipográficas; ahora vuelven a ser rectas.
intake-mended = Un programa o un descuido había cambiado algunos signos del marco del archivo que recibió. Se han dejado como estaban.
    .help = No tiene que hacer nada al respecto.
intake-line-ends = Los finales de línea del archivo eran los de otro sistema; se han convertido.
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] Imágenes del documento que se han dejado fuera: { $count }.
        [links] Enlaces a otros lugares del documento, de los que solo quedan las palabras: { $count }.
        [comments] Comentarios del documento que se han dejado fuera: { $count }.
        [changes] El documento tenía cambios registrados. Se han aceptado todos.
        [boxes] El documento tiene cuadros de texto; su texto puede faltar o estar en otro lugar.
        [margins] Lo que está en el encabezado y el pie de página del documento se ha dejado fuera.
        [tables] Tablas con celdas combinadas, o con varios párrafos en una celda, que se han simplificado: { $count }.
        [formulas] Fórmulas, que ahora están escritas con los signos de otra notación; revíselas, por favor: { $count }.
        [readings] Se han dejado fuera los signos pequeños sobre los caracteres que indican su lectura.
        [objects] Partes del documento hechas con otro programa, como hojas de cálculo, que se han dejado fuera: { $count }.
        [signs] Signos de una fuente de dibujos, como flechas y marcas, que se han dejado fuera; escríbalos con letras o palabras: { $count }.
       *[looks] Los colores y subrayados se han dejado fuera.
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = Hay un carácter invisible ({ $code }) en un lugar donde cambia el sentido de la línea.
    .help = Borre el principio de la línea hasta la primera letra y escríbalo de nuevo.

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = En la palabra «{ $word }» hay letras de otro alfabeto que parecen iguales: { $letters }.
    .help = Escriba de nuevo la palabra.

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }: incorporado como { $target }.
# $path (String): the file that was sent.
intake-there = { $path }: ya estaba aquí.
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }: queda en espera; { $receipt } explica por qué.
# $path (String): the file that was sent.
intake-ignored = { $path }: no se ha tocado, porque un programa lo guarda para sí o todavía no lo ha terminado.
intake-written = { $path }: alguien ha escrito en esta carta. Se ha dejado como está y no impide escribir otra: léala, por favor.
intake-pandoc = Los documentos (.docx, .odt) se leen si el programa «pandoc» está instalado en este ordenador.
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [one] Se ha incorporado un archivo
       *[other] Se han incorporado { $taken } archivos
    }, { $held ->
        [one] uno queda en espera.
       *[other] { $held } quedan en espera.
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [one] Se incorporaría un archivo
       *[other] Se incorporarían { $taken } archivos
    }, { $held ->
        [one] uno quedaría en espera.
       *[other] { $held } quedarían en espera.
    }
# $path (String): the file that was sent.
intake-writing = { $path }: todavía se está escribiendo y no se ha tocado. Ejecute «hexapla intake» otra vez.
# $path (String): a folder.
intake-too-deep = { $path }: está dentro de tantas carpetas que no se examina. Mueva su contenido más arriba.
intake-nothing = No hay nada que incorporar.
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = No se ha podido escribir { $path }: { $detail }. Lo enviado sigue donde estaba.
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } está en su sitio, pero no se ha podido retirar ni responder donde se encuentra: { $detail }.
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }: se incorporaría como { $target }.
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }: quedaría en espera, con esta carta:

## Help

help-intake = Incorporar lo que han enviado los traductores, y responderles
help-intake-file = Archivos o carpetas; ninguno significa la carpeta «inbox»
help-intake-dry-run = No incorporar nada, y mostrar qué se haría
