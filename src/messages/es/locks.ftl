### Locks, and the commands that write them: record, accept, approve, mv.
### The glossary stands in cli.ftl.

## What is wrong with a lock

damaged-lock = { $what ->
        [foreign] Este archivo no es un archivo de seguimiento que Hexapla pueda leer.
        [newer] Una versión más reciente de Hexapla escribió este archivo de seguimiento, y esta no puede leerlo.
        [barred] Donde debería estar el archivo de seguimiento de esta traducción hay algo que no es un archivo.
        [gone] { $lines ->
            [one] Ha desaparecido una línea de este archivo de seguimiento.
           *[other] Han desaparecido { $lines } líneas de este archivo de seguimiento.
        }
        [torn] Este archivo de seguimiento se corta a la mitad.
       *[line] { $lines ->
            [one] La línea { $line } de este archivo de seguimiento no está como se escribió.
           *[other] { $lines } líneas de este archivo de seguimiento no están como se escribieron; la primera es la línea { $line }.
        }
    }
    .why = Con él no se puede saber si estos párrafos de la traducción están al día; su estado se da por desconocido.
    .help = { $what ->
        [newer] Instale la versión más reciente de Hexapla. «hexapla record» deja este archivo de seguimiento como está.
        [barred] Llévese de ahí lo que hay, y ponga el propio archivo de seguimiento, si alguien lo tiene. «hexapla record» no toca nada.
       *[other] Deje el archivo como estaba. Si nadie lo tiene, compare la traducción con su original y ejecute después «hexapla accept» para ella.
    }
conflicted-lock = Este archivo de seguimiento contiene las marcas de una fusión sin terminar (línea { $line }).
    .why = Donde los dos lados se contradicen, nadie sabe cuál tiene razón; el estado de esos párrafos se da por desconocido.
    .help = Termine la fusión en el propio artículo y ejecute después «hexapla record»: escribe de nuevo el archivo de seguimiento a partir de los dos lados.
orphan-lock = Este archivo de seguimiento no corresponde a ninguna traducción existente.
    .why = Quizá sea lo único que indica de qué se hizo un texto que se movió y se modificó al mismo tiempo.
    .help = Si el artículo cambió de lugar, muévalo con «hexapla mv». Si la traducción ha desaparecido definitivamente, elimine el archivo de seguimiento.
source-locale-moved = Según su archivo de seguimiento, esta traducción se hizo a partir del texto en «{ $then }», pero ahora se compara con el texto en «{ $now }».
    .why = Lo que se hizo a partir del texto en un idioma no dice nada del texto en otro; el estado de toda la traducción se da por desconocido.
    .help = Si sigue basándose en el texto en «{ $then }», indíquelo de nuevo: con «translated-from» en la traducción, o con «source» si ha cambiado el original del artículo. Si no, compárela con el texto en «{ $now }» y ejecute después «hexapla accept» para ella.
lock-behind = El archivo de seguimiento todavía no dice qué ha cambiado en «{ $article }» ({ $locale }).
    .why = Mientras no se registre, no se conservan ni el día del cambio ni el texto anterior.
    .help = Ejecute «hexapla record» y confirme en git la carpeta «lock» junto con los textos.

## Commands

help-record = Registrar de qué se hizo cada traducción
help-accept = Confirmar que una traducción dice lo que dice su original
help-approve = Aprobar una traducción exactamente como está
help-mv = Mover un artículo con sus archivos de seguimiento, y redirigir sus direcciones anteriores
help-record-article = Artículos que se registran; todos si no se indica ninguno
help-one-article = El artículo
help-one-locale = Idioma de la traducción
help-record-locale = Solo este idioma (se puede repetir)
help-record-line = Solo el párrafo en el que está esta línea de la traducción (se puede repetir)
help-record-minor = Indicar que el cambio del original es menor: las traducciones siguen al día a pesar de él
help-record-stale = Indicar que la traducción está desactualizada, diga lo que diga el archivo de seguimiento
help-from-git = Tomar el original tal como estaba en git cuando cada traducción cambió realmente por última vez
help-record-dry-run = No escribir nada, y mostrar qué se escribiría
help-accept-all = También los párrafos que se sabe que están desactualizados, y los que el original quitó y la traducción conserva
help-locked = Fallar si un archivo de seguimiento falta o está atrasado
help-mv-from = El identificador del artículo
help-mv-to = Su nuevo identificador

## What they say

record-heading-locale = Idioma
record-heading-owed = Pendiente
list-separator = ,{ " " }
owed-stale = desactualizados: { $count }
owed-minor = { $count ->
        [one] { $count } cambio menor
       *[other] { $count } cambios menores
    }
owed-taken-back = por quitar: { $count }
owed-missing = faltan: { $count }
owed-markup = { $count ->
        [one] { $count } enlace por corregir
       *[other] { $count } enlaces por corregir
    }
owed-unknown = se desconocen: { $count }
owed-assumed = se suponen al día: { $count }
owed-extra = sobran: { $count }
record-more = … y { $count ->
        [one] { $count } traducción más
       *[other] { $count } traducciones más
    }. Véase «hexapla status».
record-done = { $locks ->
        [0] Todos los archivos de seguimiento dicen lo que hay; no se ha escrito nada.
        [one] { $locks } archivo de seguimiento escrito; nuevos: { $new }.
       *[other] { $locks } archivos de seguimiento escritos; nuevos: { $new }.
    }
record-minor-done = { $count ->
        [0] Ningún párrafo está desactualizado; no había nada que mantener al día.
        [one] { $count } párrafo sigue al día a pesar de un cambio menor.
       *[other] { $count } párrafos siguen al día a pesar de un cambio menor.
    }
record-stale-done = { $count ->
        [0] No se ha marcado ningún párrafo: los indicados ya están desactualizados o faltan.
        [one] { $count } párrafo marcado como desactualizado.
       *[other] { $count } párrafos marcados como desactualizados.
    }
accept-done = { $count ->
        [0] No había nada que confirmar.
        [one] { $count } párrafo confirmado.
       *[other] { $count } párrafos confirmados.
    } { $left ->
        [0] { $taken ->
            [0] { $open ->
                [0] { $missing ->
                    [0] No queda nada desactualizado.
                    [one] Falta { $missing } párrafo en la traducción.
                   *[other] Faltan { $missing } párrafos en la traducción.
                }
                [one] Queda { $open } párrafo por confirmar.
               *[other] Quedan { $open } párrafos por confirmar.
            }
            [one] Queda { $taken } párrafo por quitar, porque el original lo quitó; «--all» dice que la traducción lo conserva.
           *[other] Quedan { $taken } párrafos por quitar, porque el original los quitó; «--all» dice que la traducción los conserva.
        }
        [one] { $left } párrafo sigue desactualizado; «--all» también lo confirma.
       *[other] { $left } párrafos siguen desactualizados; «--all» también los confirma.
    }
approve-done = { $count ->
        [0] Este texto ya estaba aprobado.
       *[other] Texto aprobado exactamente como está. Cualquier cambio del texto anula la aprobación.
    }
record-unwritten = { $nothing ->
        [recorded] No se ha registrado nada.
        [carried] No se ha mantenido al día ningún párrafo.
        [marked] No se ha marcado ningún párrafo.
        [confirmed] No se ha confirmado ningún párrafo.
        [approved] No se ha aprobado el texto.
       *[no] Esto no vale para todos.
    } { $count ->
        [one] { $count } archivo de seguimiento no se ha podido escribir, y dice lo que decía antes.
       *[other] { $count } archivos de seguimiento no se han podido escribir, y dicen lo que decían antes.
    }
record-dry-run = No se ha escrito nada: esto es solo un ensayo.
record-busy = Otro proceso de Hexapla está escribiendo aquí archivos de seguimiento y no ha terminado en { $seconds } segundos. Espere a que termine y ejecute de nuevo este comando.
record-left = «{ $path }» se ha dejado como estaba: { $what ->
        [newer] lo escribió una versión más reciente de Hexapla. Instálela.
        [unreadable] no se puede leer. Resuélvalo y ejecute de nuevo «hexapla record».
       *[barred] allí hay algo que no es un archivo, o no se puede leer su carpeta. Resuélvalo y ejecute de nuevo «hexapla record».
    }
record-recovered = { $count ->
        [one] { $count } archivo de seguimiento había desaparecido: lo que se sabía procede de una copia, de ese archivo o del artículo.
       *[other] { $count } archivos de seguimiento habían desaparecido: lo que se sabía procede de copias, de esos archivos o de sus artículos.
    }
record-shallow = Esta copia del repositorio no tiene todo el historial: no permite saber de qué { $count ->
        [one] se hizo { $count } traducción.
       *[other] se hicieron { $count } traducciones.
    } Ejecute «git fetch --unshallow» y después, de nuevo, «hexapla record --from-git».
record-unkept = No se puede escribir «{ $path }»: { $detail }. Aun así, los archivos de seguimiento son correctos; pero puede que más adelante no se encuentren aquí textos anteriores.
record-failed = No se puede escribir «{ $path }»: { $detail }.
record-no-variant = No hay ninguna traducción de «{ $article }» en «{ $locale }» que se pueda leer.
usage-bad-line = «{ $value }» no es un número de línea; las líneas se cuentan a partir de 1.
record-no-paragraph = En la línea { $line } no hay ningún párrafo de la traducción. No se ha escrito nada.
record-needs-article = Con «{ $option }» hay que saber de qué artículos se trata. Indíquelos también.
locked-behind = { $count ->
        [one] { $count } archivo de seguimiento falta o está atrasado
       *[other] { $count } archivos de seguimiento faltan o están atrasados
    }, y «--locked» no lo permite. Ejecute «hexapla record» y confirme en git la carpeta «lock».
record-no-history = { $what ->
        [no-git] No se ha encontrado el programa «git», así que no se puede tomar nada de un historial. Instálelo y ejecute de nuevo este comando.
        [no-repository] Esta red no está en un repositorio git, así que no hay historial del que tomar nada. «hexapla record» sin «--from-git» da por al día todas las traducciones tal como están ahora.
        [no-commits] El repositorio git todavía no tiene ningún commit. «hexapla record» sin «--from-git» da por al día todas las traducciones tal como están ahora.
       *[failed] No se puede leer el historial: { $detail }. No se ha registrado nada. «git fsck» dice qué está dañado; repárelo o clone de nuevo el repositorio, y ejecute después este comando otra vez. Sin «--from-git», todas las traducciones se darían por al día.
    }

help-mv-dry-run = No mover nada, y mostrar qué se movería
mv-done = «{ $from }» es ahora «{ $to }»: { $files ->
        [one] { $files } archivo movido
       *[other] { $files } archivos movidos
    }, incluidos los de seguimiento. { $redirects ->
        [0] Sus direcciones siguen siendo las mismas.
        [one] Su dirección anterior lleva a la nueva en { $redirects } versión.
       *[other] Sus direcciones anteriores llevan a las nuevas en { $redirects } versiones.
    }
mv-relinked = { $count ->
        [one] { $count } enlace cambiado
       *[other] { $count } enlaces cambiados
    } en { $texts ->
        [one] { $texts } texto
       *[other] { $texts } textos
    }, para llevar al mismo lugar que antes.
mv-begun = Se ha continuado un traslado que ya estaba empezado.
mv-absolute = «{ $id }» no puede ser el identificador de un artículo: un identificador no empieza con una barra. ¿Quiso decir «{ $near }»?
mv-moves = { $from } → { $to }
mv-relinks = { $path }: el enlace «{ $was }» pasa a ser «{ $now }»
mv-redirects = { $path }: la dirección anterior lleva a la nueva
mv-dry-run = No se ha movido nada: esto es solo un ensayo.
mv-follower = En «{ $path }», «{ $link }» ya no lleva adonde llevaba. Cambie el enlace.
mv-followers-more = … y { $count ->
        [one] { $count } enlace más que ya no lleva adonde llevaba.
       *[other] { $count } enlaces más que ya no llevan adonde llevaban.
    } «hexapla check» los indica.
mv-taken = «{ $path }» ya existe. No se ha movido nada. Elija otro identificador, o mueva ese archivo a otro lugar.
mv-nothing = No se puede mover «{ $article }»: ninguno de sus archivos lleva el identificador del artículo en la ruta.
mv-failed = No se ha podido mover «{ $path }»: { $detail }. Lo que se movió antes queda movido; ejecute «hexapla mv» de nuevo cuando esté resuelto.
