### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = «{ $colour }» no es un color que se pueda escribir aquí (en «{ $key }»).
    .help = Escriba «#» y seis signos, cifras de 0 a 9 o letras de a a f, como «#ac3218», o tres, como «#fff».
bad-font-name = «{ $font }» no puede ser el nombre de un tipo de letra (en «{ $key }»).
    .why = Los nombres de tipos de letra tienen letras, cifras, espacios y guiones. Otros signos podrían cambiar la hoja de estilo.
    .help = Escriba cada tipo de letra como un texto propio, sin comillas ni comas dentro, como ["Noto Serif", "Georgia"].
bad-picture = «{ $file }» no es una imagen que muestren los navegadores (en «{ $key }»).
    .help = Indique un archivo que termine en una de estas formas: { $known }.
bad-size = «{ $value }» no es un número de { $least } a { $most } con dos decimales como máximo (en «{ $key }»).
    .why = Letras o líneas de otro tamaño no se podrían leer.
    .help = Escriba un número así sin comillas, como 1.1. O borre la línea: Hexapla sabe qué necesita cada escritura.
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = Ningún idioma configurado se escribe en la escritura «{ $name }».
    .why = Lo que se dice aquí no tiene efecto.
    .help = { $near ->
        [none] Las escrituras de esta red son: { $known }. Para un solo idioma, escriba su código, como «ur».
       *[other] ¿Quería decir «{ $near }»? Las escrituras de esta red son: { $known }.
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] En pantallas oscuras, el contraste
       *[other] El contraste
    } de «{ $letters }» sobre «{ $ground }» es { $ratio }, y hace falta 4.5.
    .why = Los lectores que ven mal, que tienen una mala pantalla o leen al sol no distinguen el texto.
    .help = Oscurezca uno de los dos, o aclare el otro.
missing-theme-file = No hay ningún archivo «{ $file }» en «{ $folder }».
    .why = El sitio muestra en su lugar el signo propio del tema visual.
    .help = { $near ->
        [none] Ponga allí el archivo, o corrija su nombre.
       *[other] ¿Quería decir «{ $near }»?
    }
