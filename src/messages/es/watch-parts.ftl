
ignored-file = { $kind ->
        [partial] Se dejan de lado los archivos que aún se están enviando: { $names }
       *[editor] Se dejan de lado los archivos que los editores guardan junto a un archivo abierto: { $names }
    }{ $more ->
        [0] .
        [one] {" "}y { $more } más.
       *[other] {" "}y { $more } más.
    }
    .why = Los programas dan esos nombres a lo que ellos mismos van a renombrar o borrar.
    .help = { $kind ->
        [partial] No hay que hacer nada mientras se envían. Si alguno se queda, envíelo de nuevo, o bórrelo.
       *[editor] No hay que hacer nada mientras el archivo está abierto. Si alguno se queda, quizá el editor se cerró de golpe: mire si contiene un texto que eche en falta, y después bórrelo.
    }
conflict-copy = «{ $name }» es una segunda versión de «{ $original }», apartada porque dos personas lo cambiaron a la vez{ $there ->
       *[yes] .
        [no] . «{ $original }» no está.
    }
    .why = Solo una persona puede decir cuál es la buena, así que la segunda versión queda retenida: ni se publica ni se borra.
    .help = { $there ->
       *[yes] Compare las dos, pase a «{ $original }» lo que le falte, y borre «{ $name }».
        [no] Si es la buena, cambie su nombre a «{ $original }»; si no, bórrela.
    }
bad-duration = «{ $value }» no es una duración que «{ $key }» pueda tener.
    .help = Escríbala como 300ms, 10s, 10m, 2h o 1h30m, de { $low } a { $high }.
bad-time-of-day = «{ $value }» no es una hora del día (en «{ $key }»).
    .help = Escriba las horas y los minutos con dos cifras cada uno, de 00:00 a 23:59, como 06:30.
unknown-time-zone = «{ $value }» no es una zona horaria.
    .why = Las horas del día se leen en el reloj de esta zona.
    .help = Escriba su nombre, como Europe/Paris o Asia/Karachi.
help-log = Mostrar qué hizo el servicio con cada archivo
help-log-path = Solo estos archivos, o los archivos de estas carpetas
help-log-count = Cuántas líneas mostrar, de las últimas [si no se indica: 100]
help-log-since = Solo lo que se hizo desde entonces: un momento como 2022-07-26T12:00:00Z, o hace cuánto tiempo, como 2h
usage-bad-since = «{ $value }» no es ni un momento con su zona horaria, como 2022-07-26T12:00:00Z, ni una duración, como 2h o 10m.
log-none = El registro no dice nada de eso. Solo lo escriben «hexapla watch» y «hexapla intake».
log-unreadable = No se puede leer el registro: { $detail }
log-heading-time = Momento
log-heading-event = Qué se hizo
log-heading-what = Con qué
log-heading-more = Por qué, y cuántos
log-event = { $event ->
        [started] iniciado
        [stopped] detenido
        [accepted] aceptado
        [faulty] con errores
        [moved] movido
        [back] ha vuelto
        [kept-last-good] se conserva el último texto bueno
        [ignored] dejado de lado
        [held] retenido para que alguien decida
        [released] ya no retenido
        [removed] quitado
        [published] publicado
        [settings-kept] se conserva la última configuración buena
        [restored] versión anterior recuperada
        [delivered] incorporado desde «inbox»
        [answered] retenido, con una carta
       *[failed] fallido
    }
log-where =
    { $way ->
        [from] desde { $path }
       *[to] a { $path }
    }
log-count = { $what ->
        [added] añadidos: { $count }
        [before] antes: { $count }
        [changed] cambiados: { $count }
        [files] { $count ->
            [one] { $count } archivo
           *[other] { $count } archivos
        }
        [gone] desaparecidos: { $count }
        [release] entrega { $count }
        [removed] quitados: { $count }
       *[more] { $count } más
    }
