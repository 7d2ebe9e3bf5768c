## Settings

bad-folder = «{ $folder }» en «{ $key }» no es una carpeta que se pueda usar.
    .why = Los archivos enviados podrían perderse allí o tomarse por otra cosa.
    .help = { $fault ->
        [taken] «{ $other }» contiene otra cosa. Elija una carpeta que sirva solo para esto.
       *[shape] Escriba una ruta como «new/texts», sin «..» y sin nombres que empiecen por un punto.
    }
duplicate-translator = Ya hay otra persona que traduce con el nombre «{ $name }».
    .why = Quien pregunte por un nombre debe encontrar a una sola persona.
    .help = Dé otro nombre a una de las dos.

## What a translator is told

digest-title = Lo que hay por traducir
digest-greeting = Hola, { $name }:
digest-intro = Esto es lo que esperan los lectores. Lo que más les importa va primero.
digest-nothing = En este momento no hay nada que deba traducir.
digest-words = En total hay { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    } por traducir.
digest-missing = todavía sin traducir ({ $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    })
digest-draft = su texto todavía es un borrador
digest-faulty = los lectores no ven su texto, porque hay algo en él que corregir
digest-corrections = { $count ->
        [one] todavía no se menciona una corrección ({ $days })
       *[other] todavía no se mencionan unas correcciones ({ $days })
    }
digest-thanks = ¡Gracias por su trabajo!

## On the command line

usage-unknown-translator = Nadie que traduzca se llama «{ $value }». { $known ->
        [none] En pipeline.toml no se nombra a nadie.
       *[other] Hay: { $known }.
    }
help-status-translator = Solo lo que tiene que traducir esta persona (identificador o nombre); con «--format md», una carta
