## Layouts

bad-layout = «{ $pattern }», en «{ $key }», no es un patrón utilizable.
    .why = Sin él, Hexapla no sabe qué archivo es cuál.
    .help = { $fault ->
        [no-path] Escriba una ruta desde la raíz de la red, con «/» entre sus partes, como «content/{"{"}article{"}"}/{"{"}locale{"}"}.md».
        [unknown-place] Los marcadores posibles son «{"{"}article{"}"}» y «{"{"}locale{"}"}», además de «*» y «**» para los rótulos. Cada llave debe cerrarse.
        [lacks] Le falta el marcador «{"{"}{ $place }{"}"}».
        [surplus] El marcador «{"{"}{ $place }{"}"}» aparece una vez de más.
        [touching] Ponga algo entre dos marcadores, como «/», «.» o «-», y use menos.
        [whole-root] Haga que empiece por el nombre de una carpeta; si no, se recorrerían todos los archivos de la red.
        [no-folder] Escriba el nombre de una sola carpeta, que esté en la raíz de la red, sin «/».
        [not-flat] Quite «{ $key }»: dice de qué carpetas toma también los archivos un patrón sin ninguna carpeta, como «{"{"}article{"}"}.md».
        [ending] Debe terminar en «{ $place }».
        [no-source-locale] Un patrón para los originales necesita conocer su idioma: añada «source-locale» en «[network]».
       *[other] Escríbalo como «content/{"{"}article{"}"}/{"{"}locale{"}"}.md».
    }
key-name-taken = «{ $name }» no puede ser un nombre de «{ $key }».
    .why = Ya es un nombre de «{ $other }», y en un texto no se sabría a cuál de los dos se refiere.
    .help = Quítelo de una de las dos listas.

unnamed-site = La edición en { $locale } no tiene nombre.
    .why = Los lectores ven el nombre provisional del tema: en la pestaña del navegador, en los canales de noticias y en los resultados de búsqueda.
    .help = Escriba «site-name = …» en { $file }.
