## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] «{ $commit }» no es el nombre de un commit.
        [source] El commit «{ $commit }» no contiene el original de este artículo.
       *[absent] El repositorio no tiene ningún commit «{ $commit }».
    }
    .why = No se puede averiguar de qué se hizo esta traducción; se toma en su lugar su propio historial, que sabe menos.
    .help = { $fault ->
        [form] Escriba el nombre del commit como lo muestra git, por ejemplo «3f2a9c1e07b4».
        [source] Indique un commit en el que el original ya existía.
       *[absent] Corrija el nombre, u obtenga el historial completo si esta copia del repositorio solo tiene una parte.
    }
unknown-translated-from = El artículo no tiene versión en «{ $locale }», de la que según esto se tradujo la presente.
    .why = Se compara entonces con el original, y puede parecer equivocada donde no lo está.
    .help = { $near ->
        [none] Elimine la línea si la versión se tradujo del original.
       *[other] ¿Quiso decir «{ $near }»? Elimine la línea si la versión se tradujo del original.
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = Según esto, el texto se tradujo de sí mismo: { $way }.
    .why = Nadie puede decir qué debería decir, ni por tanto si está al día.
    .help = Conserve «translated-from» solo en el texto que de verdad se hizo a partir del otro. El original no lo lleva.

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] «{ $spelling }» no puede ser el nombre de un idioma en las rutas.
       *[other] «{ $spelling }» ya es un nombre de { $other }.
    }
    .why = Hexapla no podría saber por la ruta de un archivo en qué idioma está.
    .help = Escríbalo como las carpetas o los archivos: letras, cifras, «-» y «_», por ejemplo «zh-cn».

## “hexapla init --adopt”

help-adopt = Adoptar tal como están los archivos Markdown que hay: deducir la disposición y los idiomas, y escribir pipeline.toml
help-adopt-dry-run = Mostrar qué se escribiría, sin escribir nada
adopt-no-folder = No hay ninguna carpeta «{ $path }». Indique la carpeta del sitio que se va a adoptar; sin nombre, es aquella en la que está usted.
adopt-nothing = En «{ $path }» no hay dos archivos Markdown que parezcan un mismo texto en dos idiomas, así que no hay de dónde deducir nada. Véase «Adopting a site» en la documentación para las disposiciones que existen; «hexapla init» sin «--adopt» crea una red nueva.
adopt-folders = También hay originales en estas carpetas de la raíz: { $folders }
adopt-layout = Disposición: { $layout }{ $source ->
        [none] {""}
       *[other] , originales: { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = Originales: { $locale } ({ $because ->
        [declared] lo dicen los ajustes de un generador de sitios
        [most] el idioma con más textos
        [letters] por las letras en que están escritos
       *[usual] el idioma habitual; nada dice otra cosa
    })
adopt-articles = { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    }, { $paired ->
        [one] { $paired } traducción con su original
       *[other] { $paired } traducciones con sus originales
    }
adopt-head-locale = Idioma
adopt-head-folder = Escrito
adopt-head-texts = Textos
adopt-head-paired = Con original
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = «{ $key }» se llama aquí { $names }.
adopt-base = «{ $key }» indica el commit a partir del cual se hizo una traducción, en { $files ->
        [one] { $files } archivo.
       *[other] { $files } archivos.
    }
adopt-generators = Consultado: { $files }.
adopt-rival = Otra disposición se ajustaría a otros archivos: { $layout } ({ $paired ->
        [one] { $paired } traducción con su original
       *[other] { $paired } traducciones con sus originales
    }). Una red tiene una sola disposición.
adopt-doubted = «{ $name }» parece un idioma y no se toma por tal: { $paired ->
        [0] ninguno de sus textos tiene original.
        [one] solo { $paired } de sus textos tiene original.
       *[other] solo { $paired } de sus textos tienen original.
    }
adopt-unplaced = { $files ->
        [one] { $files } archivo Markdown no tiene lugar en esta disposición:
       *[other] { $files } archivos Markdown no tienen lugar en esta disposición:
    }
adopt-unplaced-in = {"  "}{ $folder }: { $files }
adopt-unplaced-more = {"  "}y { $folders ->
        [one] { $folders } carpeta más
       *[other] { $folders } carpetas más
    }
adopt-foreign = { $files ->
        [one] { $files } archivo es MDX, que no se lee.
       *[other] { $files } archivos son MDX, que no se lee.
    }
adopt-git = Para git, «{ $path }» recibe la línea «{ $line }».
adopt-done = «{ $path }» está escrito; aparte de lo dicho arriba, no se ha cambiado nada. Léalo entero y pruebe después:

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = Los ajustes que hacen de este repositorio una red, deducidos de { $files ->
        [one] { $files } archivo Markdown.
       *[other] { $files } archivos Markdown.
    }
    Corrija lo que esté mal: no se ha cambiado ningún texto, y nada se deducirá por segunda vez.
adopt-note-source = El idioma de los originales: { $because ->
        [declared] lo dicen los ajustes de un generador de sitios.
        [most] es el que tiene más textos.
        [letters] por las letras en que están escritos.
       *[usual] el habitual; nada dice otra cosa.
    }
adopt-note-layout = { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    }, { $paired ->
        [one] { $paired } traducción con su original.
       *[other] { $paired } traducciones con sus originales.
    }
adopt-note-exclude = Archivos Markdown que están entre los artículos y no lo son.
adopt-note-ignored = Claves de otros programas, vistas en { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }.
# $keys is a list of keys.
adopt-note-other = De estas, Hexapla también tiene { $keys }, y con otro sentido.
adopt-note-base = El commit a partir del cual se hizo una traducción, visto en { $files ->
        [one] { $files } archivo.
       *[other] { $files } archivos.
    }
adopt-note-section = Un solo sitio con todos los idiomas, el primero en la dirección misma del sitio. Cree más secciones si hay más sitios.
adopt-note-url = Escriba aquí la dirección propia del sitio.

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = Otros hallazgos de «{ $code }»: { $count }, en { $files ->
        [0] la red.
        [one] { $files } archivo.
       *[other] { $files } archivos.
    }
findings-more-where = Todos están en «hexapla check --format json»; «hexapla explain CODE» dice de qué trata cada tipo.
# for adopting.ftl, after adopt-note-url or where English (en3) has it
adopt-note-address = Las direcciones conservan las carpetas, ya que los archivos que hay en ellas pueden llamarse igual.
