### The status table.

heading-article = Artikel
state-source = Original
state-live = online
state-draft = Entwurf
state-gated = nicht fertig
state-withheld = zurückgehalten
state-embargoed = wartet
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = zeigt { $locale }
state-missing = fehlt
to-do-title = Zu tun
to-do-missing = { $article } · { $locale }: fehlt, { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    } zu übersetzen; { $instead ->
        [none] Leser sehen nichts
        [link] Leser finden einen Link zu { $shown }
       *[labelled] Leser sehen { $shown }, mit Hinweis auf die Sprache
    } ({ $sections })
to-do-draft = { $article } · { $locale }: Entwurf; { $instead ->
        [none] Leser sehen nichts
        [link] Leser finden einen Link zu { $shown }
       *[labelled] Leser sehen { $shown }, mit Hinweis auf die Sprache
    } ({ $sections })
to-do-invalid = { $article } · { $locale }: zurückgehalten wegen „{ $code }“; „hexapla check“ sagt mehr ({ $sections })
to-do-veto = { $article } · { $locale }: zurückgehalten durch ein Veto der Redaktion ({ $sections })
to-do-embargo = { $article } · { $locale }: wartet auf den festgelegten Tag ({ $sections })
to-do-required = { $article } · { $locale }: nicht fertig, wegen „{ $code }“ ({ $sections })
status-total = { $articles ->
        [one] { $articles } Artikel
       *[other] { $articles } Artikel
    }, { $variants ->
        [one] { $variants } Fassung
       *[other] { $variants } Fassungen
    }; { $words ->
        [0] { $unknown ->
            [0] nichts zu übersetzen.
            [one] soweit bekannt, nichts zu übersetzen, aber bei { $unknown } Absatz weiß es niemand.
           *[other] soweit bekannt, nichts zu übersetzen, aber bei { $unknown } Absätzen weiß es niemand.
        }
        [one] { $words } Wort zu übersetzen.
       *[other] { $words } Wörter zu übersetzen.
    }
status-total-taken-back = { $count ->
        [one] { $count } Absatz ist zu streichen, denn das Original hat ihn zurückgenommen.
       *[other] { $count } Absätze sind zu streichen, denn die Originale haben sie zurückgenommen.
    }
status-gone = Es gibt keine Artikel mehr, und Leser sehen noch einige:
status-empty = Es gibt noch keine Artikel. Legen Sie den ersten unter „{ $example }“ ab.
