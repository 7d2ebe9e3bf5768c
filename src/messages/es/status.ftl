### The status table.
### States agree with “versión” (feminine).

heading-article = Artículo
# hexapla: same
state-source = original
state-live = en línea
state-draft = borrador
state-gated = no está lista
state-withheld = retenida
state-embargoed = en espera
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = muestra { $locale }
state-missing = falta
to-do-title = Por hacer
to-do-missing = { $article } · { $locale }: falta la versión, { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    } por traducir; { $instead ->
        [none] los lectores no ven nada
        [link] los lectores encuentran un enlace a { $shown }
       *[labelled] los lectores ven { $shown }, con una indicación del idioma
    } ({ $sections })
to-do-draft = { $article } · { $locale }: borrador; { $instead ->
        [none] los lectores no ven nada
        [link] los lectores encuentran un enlace a { $shown }
       *[labelled] los lectores ven { $shown }, con una indicación del idioma
    } ({ $sections })
to-do-invalid = { $article } · { $locale }: retenida a causa de «{ $code }»; «hexapla check» da más detalles ({ $sections })
to-do-veto = { $article } · { $locale }: retenida por un veto de la redacción ({ $sections })
to-do-embargo = { $article } · { $locale }: en espera de su fecha ({ $sections })
to-do-required = { $article } · { $locale }: no está lista, a causa de «{ $code }» ({ $sections })
status-total = { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    }, { $variants ->
        [one] { $variants } versión
       *[other] { $variants } versiones
    }; { $words ->
        [0] { $unknown ->
            [0] nada por traducir.
            [one] nada por traducir que se sepa, pero de { $unknown } párrafo no se sabe.
           *[other] nada por traducir que se sepa, pero de { $unknown } párrafos no se sabe.
        }
        [one] { $words } palabra por traducir.
       *[other] { $words } palabras por traducir.
    }
status-total-taken-back = { $count ->
        [one] Hay { $count } párrafo por quitar, porque el original lo quitó.
       *[other] Hay { $count } párrafos por quitar, porque los originales los quitaron.
    }
status-gone = Ya no hay artículos, y los lectores todavía ven algunos:
status-empty = Todavía no hay artículos. Ponga el primero en «{ $example }».
