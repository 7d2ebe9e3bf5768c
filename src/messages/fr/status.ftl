### The status table.
### States agree with “version” (feminine).

# hexapla: same
heading-article = Article
# hexapla: same
state-source = original
state-live = en ligne
state-draft = brouillon
state-gated = pas prête
state-withheld = retenue
state-embargoed = en attente
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = affiche { $locale }
state-missing = manquante
to-do-title = À faire
to-do-missing = { $article } · { $locale } : version manquante, { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    } à traduire ; { $instead ->
        [none] les lecteurs ne voient rien
        [link] les lecteurs trouvent un lien vers { $shown }
       *[labelled] les lecteurs voient { $shown }, avec une mention de la langue
    } ({ $sections })
to-do-draft = { $article } · { $locale } : brouillon ; { $instead ->
        [none] les lecteurs ne voient rien
        [link] les lecteurs trouvent un lien vers { $shown }
       *[labelled] les lecteurs voient { $shown }, avec une mention de la langue
    } ({ $sections })
to-do-invalid = { $article } · { $locale } : version retenue à cause de « { $code } » ; « hexapla check » en dit plus ({ $sections })
to-do-veto = { $article } · { $locale } : version retenue par un véto de la rédaction ({ $sections })
to-do-embargo = { $article } · { $locale } : version en attente de sa date ({ $sections })
to-do-required = { $article } · { $locale } : version pas prête, à cause de « { $code } » ({ $sections })
status-total = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $variants ->
        [one] { $variants } version
       *[other] { $variants } versions
    } ; { $words ->
        [0] { $unknown ->
            [0] rien à traduire.
            [one] rien à traduire que l’on sache, mais pour { $unknown } paragraphe, on ne sait pas.
           *[other] rien à traduire que l’on sache, mais pour { $unknown } paragraphes, on ne sait pas.
        }
        [one] { $words } mot à traduire.
       *[other] { $words } mots à traduire.
    }
status-total-taken-back = { $count ->
        [one] { $count } paragraphe est à supprimer, car l’original l’a supprimé.
       *[other] { $count } paragraphes sont à supprimer, car les originaux les ont supprimés.
    }
status-gone = Il n’y a plus d’articles, et les lecteurs en voient encore :
status-empty = Il n’y a pas encore d’article. Placez le premier dans « { $example } ».
