### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = «{ $key }» vale { $value }; puede ir de { $low } a { $high }.
    .help = Escriba un número entero entre esos límites.
barrier-ends-first = El plazo de la barrera («until») no es posterior al momento antes del cual no se pone nada en línea («at»).
    .why = El plazo se agotaría antes de empezar, y nadie esperaría a nadie.
    .help = Escriba un momento posterior en «until», o quítelo: entonces no hay plazo.
idle-barrier = Esta barrera no nombra ningún idioma, y el tipo del artículo tampoco.
    .why = Una barrera hace que varios idiomas se pongan en línea juntos; sin ninguno no retiene nada, y el artículo se pondría en línea enseguida.
    .help = Añada «locales», una lista de los idiomas que se esperan unos a otros, o elimine la barrera.
keep-above-goal = «{ $key }» vale { $low }, más que «{ $other }», que vale { $high }.
    .why = Se exigiría más a lo que ya está en línea que a lo que ha de estarlo, y podría desaparecer enseguida.
    .help = Dé a «{ $key }» un número que no pase de { $high }.
locale-not-published = Ninguna de las secciones a las que esto afecta publica el idioma «{ $locale }».
    .why = Ese idioma nunca estaría: una barrera no esperaría a nadie, y una obligación no valdría para nadie.
    .help = Elija uno de: { $known }. O añada el idioma a «locales» en la sección.
role-twice = El idioma «{ $locale }» figura en «must» y en «off».
    .why = No puede faltar donde no se espera.
    .help = Elimínelo de una de las dos listas.
unknown-type = No existe el tipo «{ $name }».
    .why = Lo que se exige a los artículos de ese tipo no se podría exigir a este.
    .help = { $near ->
        [none] Tipos existentes: { $known }. Un tipo nuevo es una tabla «[types.…]» en pipeline.toml.
       *[other] ¿Quiso decir «{ $near }»? Tipos existentes: { $known }.
    }

## What is owed

missing-required-variant = Los lectores de «{ $section }» no tienen el artículo «{ $article }» en { $locale }, y allí es obligatorio{ $reason ->
        [none] : no se ha traducido
       *[other] : el motivo es «{ $reason }»
    }.
    .why = La red ha prometido este artículo a esos lectores en su idioma.
    .help = { $reason ->
        [none] Encargue la traducción en este archivo, o quite el idioma de «must».
       *[other] «hexapla why { $article } { $locale }» dice qué le falta todavía al texto.
    }
unknown-required-string = Ningún juego de rótulos tiene el rótulo «{ $name }», que se exige a las ediciones.
    .why = Ninguna edición puede tenerlo, así que en ninguna se pone en línea nada nuevo.
    .help = { $near ->
        [none] Escriba el rótulo en el idioma de referencia de la red, o elimine su nombre de «required».
       *[other] ¿Quiso decir «{ $near }»? Si no, escriba el rótulo en el idioma de referencia de la red.
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = Decir por qué un artículo está o no está en línea en un idioma, y qué lo cambiaría
help-why-article = El identificador del artículo
help-why-locale = El idioma
help-why-section = Solo esta sección [si no se indica: todas las que publican el idioma]
help-why-to = Carpeta de las entregas, que dicen qué está en línea [si no se indica: public]
why-heading = «{ $article }» en { $locale }, sección «{ $section }»
why-live = Los lectores lo ven en su idioma.
why-parent = Los lectores ven el texto en { $shown } como si fuera el suyo.
why-gated = No está en línea: todavía le falta algo.
why-embargoed = Todavía no está en línea: espera su momento.
why-withheld = Está retenido.
why-retracted = Se ha retirado: en su lugar hay un aviso.
why-unscheduled = Esta edición no lo recoge.
why-meanwhile-labelled = Entretanto, los lectores ven el texto en { $shown }, con una indicación del idioma.
why-meanwhile-link = Entretanto, los lectores encuentran un enlace al texto en { $shown }.
why-meanwhile-none = Entretanto, los lectores no ven nada.
why-no-edition = Ninguna sección publica { $locale }{ $section ->
        [none] .
       *[other] { " " }en «{ $section }».
    }

reason-missing-variant = No hay texto en { $locale }.
    .help = Encargue la traducción en el archivo «{ $file }»; «hexapla new variant { $article } { $locale }» crea uno para empezar.
reason-draft = El texto es todavía un borrador.
    .help = Cuando esté listo, elimine la línea «draft = true» de «{ $file }».
reason-invalid = Hay algo mal en sus archivos: «{ $code }».
    .help = «hexapla check» muestra el lugar y dice qué hacer; el artículo se pone en línea cuando eso esté corregido.
reason-missing-headline = El texto no tiene titular, y se exige uno.
    .help = Escriba uno en «{ $key }», en «{ $file }».
reason-missing-standfirst = El texto no tiene entradilla, y se exige una.
    .help = Escriba una en «{ $key }», en «{ $file }».
reason-missing-teaser = El texto no tiene avance, y se exige uno.
    .help = Escriba uno en «{ $key }», en «{ $file }».
reason-missing-body = Hay un titular y ningún texto debajo.
    .help = Traduzca el texto en «{ $file }».
reason-below-current = De cada cien párrafos del original, { $percent } están al día; se exigen { $goal }.
    .help = Ponga al día { $units ->
        [one] el párrafo atrasado
       *[other] los { $units } párrafos atrasados
    }; «hexapla diff { $article } { $locale }» muestra qué ha cambiado.
reason-held-by-hysteresis = De cada cien párrafos del original, { $percent } están al día. Se exigirían { $goal } si el artículo fuera nuevo; ya está en línea, y sigue en línea mientras haya { $keep }.
    .help = { $units ->
        [0] Compare el texto con el original; si dice lo mismo, hágalo constar: «hexapla accept { $article } { $locale }».
        [one] Ponga al día el párrafo atrasado.
       *[other] Ponga al día los { $units } párrafos atrasados.
    }
reason-not-approved = Nadie ha aprobado el texto tal como está.
    .help = Pida a alguien que lo lea y ejecute después «hexapla approve { $article } { $locale }».
reason-aged = { $units ->
        [one] Un párrafo del original ha cambiado, se ha añadido o se ha quitado
       *[other] { $units } párrafos del original han cambiado, se han añadido o se han quitado
    } { $since ->
        [none] hace poco
       *[other] desde el { $since }
    }, y el texto todavía no lo dice{ $action ->
        [keep] ; es un pequeño atraso, aún sin consecuencias
        [banner] ; la página avisa de que quizá esté atrasada
       *[withhold] ; los textos así se retienen
    }{ $until ->
        [none] .
       *[other] . A partir del { $until } se considerará desactualizado.
    }
    .help = Póngalo al día; «hexapla diff { $article } { $locale }» muestra qué ha cambiado.
reason-outdated = { $units ->
        [one] Un párrafo del original ha cambiado, se ha añadido o se ha quitado
       *[other] { $units } párrafos del original han cambiado, se han añadido o se han quitado
    } { $since ->
        [none] hace tiempo
       *[other] desde el { $since }
    }, y el texto no lo dice{ $action ->
        [keep] .
        [banner] ; la página avisa de ello.
       *[withhold] ; los textos así se retienen.
    }
    .help = Póngalo al día; «hexapla diff { $article } { $locale }» muestra qué ha cambiado.
reason-unknown-history = Nadie registró a partir de qué estado del original { $part ->
        [some] { $units ->
            [one] se hizo un párrafo
           *[other] se hicieron { $units } párrafos
        }
       *[whole] se hizo el texto
    }{ $action ->
        [keep] .
        [count] . Lo que no se sabe si está al día no cuenta como tal, y deben estarlo { $goal } de cada cien párrafos.
        [banner] ; la página avisa de ello.
       *[withhold] ; los textos así se retienen.
    }
    .help = Si dice lo que dice el original, hágalo constar: «hexapla accept { $article } { $locale }».
reason-assumed = { $units ->
        [one] Un párrafo cambió junto con su original, y se supone
       *[other] { $units } párrafos cambiaron junto con sus originales, y se suponen
    } al día; nadie lo ha confirmado.
    .help = Compare el texto con el original; si dicen lo mismo, «hexapla accept { $article } { $locale }» lo confirma.
reason-strings-below = De cada cien rótulos que rodean los artículos, { $percent } están en { $locale }; se exigen { $goal } antes de poner nada en línea.
    .help = Traduzca más rótulos; «hexapla check» enumera los que faltan.
reason-strings-held = { $lack ->
        [required] Falta en { $locale } un rótulo obligatorio de los que rodean los artículos. Se exigiría si el artículo fuera nuevo, pero ya está en línea.
       *[percent] De cada cien rótulos que rodean los artículos, { $percent } están en { $locale }; se exigirían { $goal } si el artículo fuera nuevo. Ya está en línea.
    }
    .help = Traduzca los rótulos; «hexapla check» enumera los que faltan.
reason-missing-string = El rótulo «{ $id }» es obligatorio, y no está en { $locale }.
    .help = Escríbalo en un juego de rótulos en { $locale }.
reason-embargo = Está bajo embargo hasta el { $until }.
    .help = Publique de nuevo después de ese momento. El momento figura en «{ $meta }», o en las normas de publicación.
reason-before-barrier = Se pone en línea junto con los demás idiomas ({ $locales }), no antes del { $until }.
    .help = Publique de nuevo después de ese momento.
reason-barrier-waiting = Los idiomas de este artículo se ponen en línea juntos, y estos no están listos: { $locales }.{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] Si no están listos el { $until }, todos seguirán esperando.
           *[partial] A partir del { $until }, los que estén listos se pondrán en línea sin ellos.
        }
    }
    .help = Lleve esos idiomas a lo que se les exige: «hexapla why» lo dice de cada uno.
reason-barrier-hold = Los idiomas de este artículo se ponen en línea juntos, y estos van con retraso: { $locales }. El plazo se ha agotado, y la redacción tiene que decidir.
    .help = Lleve esos idiomas a lo que se les exige; o quítelos de «locales» en la barrera, o póngale a esta «otherwise = "partial"».
reason-grandfathered = Es anterior a las normas: solo se le exige lo que debe tener todo texto.
reason-veto = Un veto de la redacción lo retiene en «{ $section }».
    .help = Se pondrá en línea cuando se quite «veto» de «{ $meta }».
reason-off = En { $locale } no se espera nada de este tipo en «{ $section }».
    .help = Si debe estar, quite el idioma de «off».
reason-not-addressed = El artículo no está destinado a «{ $section }».
    .help = Si debe estar, añada la sección a «sections» en «{ $meta }».
reason-retracted = Se retiró el { $date }.
    .help = Si fue un error, elimine «retracted» de «{ $meta }».
reason-slug-clash = Otra cosa ocupa ya su dirección.
    .help = Dele otro «slug» en «{ $file }».

## Corrections, retractions, and what is simply gone

missing-correction = La corrección del { $date } no se cuenta en { $locale }.
    .why = Quien leyó el texto equivocado en este idioma tiene tanto derecho a saberlo como los demás.
    .help = Escriba qué se corrigió en «[corrections]» de este archivo: "{ $date }" = "…".
undeclared-correction = El artículo no tiene ninguna corrección del { $date }.
    .why = No se muestra, y no se pide a los demás idiomas.
    .help = Escriba el día en «corrections», en «{ $file }», o corríjalo aquí.
idle-retraction = Aquí hay un motivo de retirada, pero el artículo no se ha retirado.
    .why = Sigue en línea, aunque alguien parece creer que no.
    .help = Para retirarlo, escriba el día en «retracted», en «{ $file }». Si no hay que retirarlo, elimine esta línea.
vanished-article = El artículo «{ $article }» está en línea en { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    }, y su carpeta ha desaparecido.
    .why = Sus páginas desaparecerán en la próxima publicación, sin una palabra a los lectores. Eso no es una retirada.
    .help = Vuelva a poner la carpeta. Para retirar el artículo, escriba «retracted» con un día en su article.toml; si cambió de lugar, indique su dirección anterior en «redirect-from» allí donde está ahora.
vanished-variant = El artículo «{ $article }» está en línea en { $locale }, y su archivo en ese idioma ha desaparecido.
    .why = En la próxima publicación su página desaparecerá, u otro idioma ocupará su lugar, sin una palabra a los lectores.
    .help = Vuelva a poner el archivo. Para retener el texto, escriba en él «draft = true»; para retirar el artículo, escriba «retracted» con un día en su article.toml.

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = retirada
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }: { $reason } ({ $sections })
short-retracted = retirada; en su lugar hay un aviso
short-before-barrier = lista; espera su momento, junto con otros idiomas
short-barrier-waiting = espera a { $value }, para ponerse en línea a la vez
short-barrier-hold = espera a { $value }; el plazo se ha agotado, y la redacción tiene que decidir
short-not-approved = no está lista: nadie la ha aprobado
short-below-current = no está lista: { $value } de cada cien párrafos están al día
short-outdated = retenida: el original dice otra cosa
short-aged = retenida: el original ha cambiado hace poco
short-unknown-history = retenida: nadie registró de qué se hizo
short-strings-below = no está lista: { $value } de cada cien rótulos del sitio están traducidos
short-missing-string = no está lista: falta el rótulo «{ $value }» del sitio
reason-original-unread = El original del texto no está o no se puede leer, así que no se sabe si el texto dice lo mismo{ $action ->
        [keep] .
        [count] . Lo que no se sabe si está al día no cuenta como tal, y deben estarlo { $goal } de cada cien párrafos.
        [banner] ; la página avisa de ello.
       *[withhold] ; los textos así se retienen.
    }{ " " }{ $recorded ->
        [no] Nadie registró de qué se hizo el texto.
        [damaged] También está dañado el archivo de seguimiento del texto.
       *[yes] { $owed ->
            [0] La última vez que se registró, el texto estaba al día.
            [one] La última vez que se registró, el texto no estaba al día en un párrafo del original.
           *[other] La última vez que se registró, el texto no estaba al día en { $owed } párrafos del original.
        }
    }
    .help = «hexapla check» dice qué le pasa al original; en cuanto se corrija, lo registrado vuelve a valer.
short-original-unread = retenida: su original no está o no se puede leer
