### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = desactualizados: { $count }
cell-missing = faltan: { $count }
cell-taken-back = por quitar: { $count }
cell-minor = menores: { $count }
cell-markup = { $count ->
        [one] { $count } enlace
       *[other] { $count } enlaces
    }
cell-assumed = supuestos: { $count }

## What the signs in the cells mean

legend-current = como el original
legend-behind = atrasada respecto al original
legend-unknown = no se sabe si está como el original
legend-parent = se muestra otro texto del idioma
legend-unready = no está lista
legend-waiting = espera su momento
legend-missing = no existe
legend-withheld = retenida

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [one] { $count } párrafo desactualizado ({ $words ->
            [one] { $words } palabra
           *[other] { $words } palabras
        })
       *[other] { $count } párrafos desactualizados ({ $words ->
            [one] { $words } palabra
           *[other] { $words } palabras
        })
    }
owed-units-taken-back = { $count ->
        [one] { $count } párrafo por quitar (línea { $lines })
       *[other] { $count } párrafos por quitar (líneas { $lines })
    }
owed-units-missing = { $count ->
        [one] { $count } párrafo que falta ({ $words ->
            [one] { $words } palabra
           *[other] { $words } palabras
        })
       *[other] { $count } párrafos que faltan ({ $words ->
            [one] { $words } palabra
           *[other] { $words } palabras
        })
    }
owed-units-minor = { $count ->
        [one] { $count } cambio menor ({ $words ->
            [one] { $words } palabra
           *[other] { $words } palabras
        })
       *[other] { $count } cambios menores ({ $words ->
            [one] { $words } palabra
           *[other] { $words } palabras
        })
    }
to-do-behind = { $article } · { $locale }: { $owed }{ $since ->
        [none] { "" }
       *[other] , desde el { $since }
    }; { $instead ->
        [own] { $notice ->
            [yes] los lectores la ven, con un aviso de que quizá esté atrasada
           *[no] los lectores la ven tal como está
        }
        [parent] los lectores ven { $shown }
        [link] los lectores encuentran un enlace a { $shown }
        [labelled] los lectores ven { $shown }, con una indicación del idioma
       *[none] los lectores no ven nada
    } ({ $sections })
to-do-unknown = { $article } · { $locale }: { $lock ->
        [damaged] su archivo de seguimiento está dañado, y «hexapla check» dice dónde{ $count ->
            [0] { "" }
            [one] ; de { $count } párrafo no se sabe si está al día
           *[other] ; de { $count } párrafos no se sabe si están al día
        }
        [none] nadie registró de qué se hizo; «hexapla record» lo registra
       *[held] { $count ->
            [one] de { $count } párrafo no se sabe si está al día; compárelo
           *[other] de { $count } párrafos no se sabe si están al día; compárelos
        } y ejecute después «hexapla accept { $article } { $locale }»
    } ({ $sections })
to-do-correction = { $article } · { $locale }: { $count ->
        [one] la corrección del { $days } no se cuenta
       *[other] las correcciones ({ $days }) no se cuentan
    } a los lectores ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

heading-section = Sección
heading-locale = Idioma
heading-live = En línea
heading-behind = Atrasadas
heading-unknown = Se desconoce
heading-missing = Faltan
heading-withheld = Retenidas
heading-words-to-do = Palabras por hacer
heading-all = Todas
table-number = { $number }
status-all-articles = Todos los artículos
status-of-locale = { $locale }: { $count ->
        [one] { $count } cosa por hacer
       *[other] { $count } cosas por hacer
    }, { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }
status-more-articles = La tabla muestra { $shown } de { $articles } artículos, los que tienen más por hacer. «--all» los muestra todos; «--section», «--locale» y «--article» eligen.
status-more-to-do = … y { $count ->
        [one] { $count } cosa más
       *[other] { $count } cosas más
    } por hacer; «--all» lo muestra todo.
status-nothing-such = No hay nada de ese tipo.
status-no-locks = Nadie ha registrado todavía de qué se hicieron las traducciones. «hexapla record» empieza: las da por puestas al día tal como están; «hexapla record --from-git» lo averigua por el historial.
status-some-locks = { $count ->
        [one] De { $count } traducción no consta
       *[other] De { $count } traducciones no consta
    } a partir de qué se hizo el texto. «hexapla record» lo registra.

## What has changed since an earlier report

trend-title = Desde el informe anterior
trend-same = Nada ha cambiado desde el informe anterior.
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = { $count ->
        [one] { $count } cosa nueva por hacer
       *[other] { $count } cosas nuevas por hacer
    }
trend-finished = { $count ->
        [one] { $count } cosa está hecha
       *[other] { $count } cosas están hechas
    }
trend-item = { $article } · { $locale }: { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }
trend-more = … y { $count } más
trend-unreadable = No se puede leer el informe anterior «{ $path }»: { $detail }.
trend-no-report = «{ $path }» no es un informe de «hexapla status --format json».
trend-other-version = «{ $path }» es un informe de la versión { $found }, y solo se pueden comparar los de la versión { $known }. Haga uno con esta versión de Hexapla y guárdelo para la próxima vez.
trend-other-selection = El informe anterior trata de otra cosa: se hizo con otros «--section», «--locale», «--article» o «--stale», «--missing», «--withheld», «--corrections». Pida ahora lo mismo.

## Help

help-status-stale = Solo las traducciones atrasadas respecto a su original
help-status-missing = Solo lo que falta: textos enteros, o párrafos de ellos
help-status-withheld = Solo los textos terminados que están retenidos
help-status-corrections = Solo los textos a cuyos lectores no se les cuenta una corrección
help-status-sort = Qué va primero en la lista de lo que hay por hacer: importance, age, words o article [si no se indica: importance]
help-status-since = Comparar con un «status --format json» anterior, en este archivo
help-status-all = Mostrar todos los artículos y todo lo que hay por hacer, por muchos que sean
to-do-unread = { $article } · { $locale }: su original no está o no se puede leer, y «hexapla check» dice por qué; { $recorded ->
        [no] nadie registró de qué se hizo
        [damaged] también está dañado su archivo de seguimiento
       *[yes] { $owed ->
            [0] la última vez que se registró, estaba al día
            [one] la última vez que se registró, { $owed } párrafo no estaba al día
           *[other] la última vez que se registró, { $owed } párrafos no estaban al día
        }
    } ({ $sections })
