### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = Lo que está entre llaves aquí no se puede rellenar.
    .help = Cópielo del original letra por letra, con las dos llaves y con comillas rectas ("). Si al principio del original hay una línea sobre ello, cópiela también.
# $detail (String): what is wrong there.
letter-fluent-syntax = Esto no se puede leer: { $detail }.
    .help = Compárelo signo por signo con el original. Toda llave que se abre también se cierra, y donde hay varias formas, una de ellas empieza por «*».
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = No se conoce la palabra «{ $key }» con la que empieza esta línea.
    .help = { $near ->
        [none] Escríbala como en el original, ya que estas palabras no se traducen; o borre la línea.
       *[other] ¿Quería decir «{ $near }»? Estas palabras no se traducen.
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = Lo que sigue a «{ $key }» no se puede leer en esta forma.
    .help = Escríbalo en la forma que tiene en el original: un texto va entre dos comillas rectas (").
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = El texto no tiene título.
    .help = { $fence ->
        [document] Empiece el documento con el título y dele el estilo «Título».
        [none] Escriba tres líneas al principio de todo: «+++», luego { $key } = "…" con el título entre las comillas, y otra vez «+++».
        [yaml] Escriba { $key }: "…" debajo del primer «---», con el título entre las comillas.
       *[toml] Escriba { $key } = "…" debajo del primer «+++», con el título entre las comillas.
    }
letter-local-picture = Esta imagen está en su propio ordenador, y los lectores no pueden verla.
    .help = Envíe la imagen a la redacción y pregunte qué debe escribirse aquí.
letter-empty-body = No hay nada debajo de las líneas del principio del archivo.
    .help = Escriba el texto debajo de ellas y envíe de nuevo el archivo.
letter-raw-html = Lo que está entre «<» y «>» aquí no se muestra a los lectores.
    .help = Escríbalo como en el original, o quítelo.
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = «{ $id }», que está al principio del archivo, no aparece en ninguna parte del texto.
    .help = Escriba { $placeable } donde lo tiene el original.
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = Aquí pone «{ $written }», y la cifra anotada para el artículo es { $value }.
    .help = Si se trata de lo mismo, escriba { $placeable } en su lugar: se rellena solo.
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = «{ $text }» es la dirección o el título de un enlace o de una imagen, y allí no se rellena nada entre llaves.
    .help = Escríbalo por completo, tal como deben verlo los lectores.
# $path (String): the path as it is written.
letter-path-outside-root = «{ $path }» no es ninguno de los archivos del artículo.
# $locale (String): the tag of a language.
letter-unknown-translated-from = El artículo no existe en «{ $locale }», de donde este texto dice estar traducido.
    .help = Borre la línea si está traducido del original.
# $commit (String): the name of a commit.
letter-unknown-base = El archivo dice que se hizo a partir del estado «{ $commit }» del original, que no se conoce.
# $id (String): the name of a string.
letter-too-many-placeables = «{ $id }» tiene demasiadas cosas que rellenar.
    .help = Escríbalo como en el original.
# These stand behind what is wrong, and say what to do.
letter-help-meant = Escríbalo como en el original. Si lo ha cambiado a propósito, déjelo como está y dígaselo a la redacción.
letter-help-translate = Tradúzcalo. Si debe quedarse así, déjelo y dígaselo a la redacción.
letter-help-extra = Bórrelo si el original ya no lo tiene. Si lo ha añadido para sus lectores, déjelo como está y dígaselo a la redacción.
letter-help-missing = Traduzca lo que falta y envíe de nuevo el archivo.
letter-help-right = Corríjalo si es un descuido. Si es correcto, déjelo como está y dígaselo a la redacción.
letter-help-editors = Esto no se puede corregir en el texto. Por favor, dígaselo a la redacción.
letter-help-file = Escriba el nombre exactamente como en el original. Si es otro archivo, envíelo a la redacción.
letter-help-word = Dígalo con otras palabras.
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = Describa la imagen entre los corchetes, o en «[{ $key }]» al principio del archivo.
letter-help-address = Escríbalo solo con letras, cifras y guiones.
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = algo está escrito de otra manera de la que debe
letter-cause-twice = la palabra con la que empieza la línea está también al principio de otra
# The sign is “=” or “:”.
letter-cause-start = falta el signo tras la primera palabra de la línea

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = En estas líneas: { $lines }
# A quotation follows.
receipt-before = Cuando se tradujo, el original decía:
intake-barred = En este momento no se puede escribir en el lugar donde va este texto.
    .help = No es culpa suya y no se ha perdido nada: deje el archivo aquí. La redacción puede ver qué lo impide; en cuanto lo quite, el texto se incorporará solo.
intake-two-later = Antes que el suyo llegó por «{ $name }» otro texto para el mismo artículo y el mismo idioma, y ya se ha incorporado. El suyo apenas tiene una frase en común con él.
    .help = Si los dos son suyos, o si se han puesto de acuerdo en el suyo, guarde su archivo como «{ $proposal }»: ocupará el lugar del otro, que se conserva. Si no, hablen entre ustedes o pregunten a la redacción, y borre el archivo que no haga falta.
receipt-decided = Esta carta desaparecerá en cuanto se decida cuál de los textos se queda.
letter-taken-back = { $count ->
        [one] El original ya no dice esto, y la traducción todavía sí.
       *[other] El original ya no tiene { $count } párrafos, títulos o elementos de lista que la traducción todavía tiene. Este es el primero.
    }
    .help = Si tiene toda la traducción, bórrelo allí y envíela. Si no, pida a la redacción un archivo con lo que ha cambiado y bórrelo en él. Si debe quedarse, avísela.
receipt-minutes = { $text }, unos { $minutes } minutos
receipt-hours = { $text }, { $hours ->
        [one] cerca de una hora
       *[other] unas { $hours } horas
    }
