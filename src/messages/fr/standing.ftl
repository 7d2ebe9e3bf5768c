### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = dépassés : { $count }
cell-missing = manquants : { $count }
cell-taken-back = à supprimer : { $count }
cell-minor = mineurs : { $count }
cell-markup = { $count ->
        [one] { $count } lien
       *[other] { $count } liens
    }
cell-assumed = présumés : { $count }

## What the signs in the cells mean

legend-current = conforme à l’original
legend-behind = en retard sur l’original
legend-unknown = on ne sait pas si c’est conforme à l’original
legend-parent = un autre texte de la langue est affiché
legend-unready = pas prête
legend-waiting = attend son heure
legend-missing = n’existe pas
legend-withheld = retenue

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [one] { $count } paragraphe dépassé ({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
        })
       *[other] { $count } paragraphes dépassés ({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
        })
    }
owed-units-taken-back = { $count ->
        [one] { $count } paragraphe à supprimer (ligne { $lines })
       *[other] { $count } paragraphes à supprimer (lignes { $lines })
    }
owed-units-missing = { $count ->
        [one] { $count } paragraphe manquant ({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
        })
       *[other] { $count } paragraphes manquants ({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
        })
    }
owed-units-minor = { $count ->
        [one] { $count } changement mineur ({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
        })
       *[other] { $count } changements mineurs ({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
        })
    }
to-do-behind = { $article } · { $locale } : { $owed }{ $since ->
        [none] { "" }
       *[other] , depuis le { $since }
    } ; { $instead ->
        [own] { $notice ->
            [yes] les lecteurs la voient, avec un avis disant qu’elle est peut-être en retard
           *[no] les lecteurs la voient telle quelle
        }
        [parent] les lecteurs voient { $shown }
        [link] les lecteurs trouvent un lien vers { $shown }
        [labelled] les lecteurs voient { $shown }, avec une mention de la langue
       *[none] les lecteurs ne voient rien
    } ({ $sections })
to-do-unknown = { $article } · { $locale } : { $lock ->
        [damaged] son fichier de suivi est endommagé, et « hexapla check » dit où{ $count ->
            [0] { "" }
            [one] ; pour { $count } paragraphe, on ne sait pas s’il est à jour
           *[other] ; pour { $count } paragraphes, on ne sait pas s’ils sont à jour
        }
        [none] personne n’a enregistré d’après quoi elle a été faite ; « hexapla record » l’enregistre
       *[held] { $count ->
            [one] pour { $count } paragraphe, on ne sait pas s’il est à jour ; comparez-le
           *[other] pour { $count } paragraphes, on ne sait pas s’ils sont à jour ; comparez-les
        }, puis lancez « hexapla accept { $article } { $locale } »
    } ({ $sections })
to-do-correction = { $article } · { $locale } : { $count ->
        [one] la correction du { $days } n’est pas annoncée
       *[other] les corrections ({ $days }) ne sont pas annoncées
    } aux lecteurs ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

# hexapla: same
heading-section = Section
heading-locale = Langue
heading-live = En ligne
heading-behind = En retard
heading-unknown = Inconnues
heading-missing = Manquantes
heading-withheld = Retenues
heading-words-to-do = Mots à faire
heading-all = Toutes
table-number = { $number }
status-all-articles = Tous les articles
status-of-locale = { $locale } : { $count ->
        [one] { $count } chose à faire
       *[other] { $count } choses à faire
    }, { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
status-more-articles = Le tableau montre { $shown } des { $articles } articles, ceux où il y a le plus à faire. « --all » les montre tous ; « --section », « --locale » et « --article » choisissent.
status-more-to-do = … et { $count ->
        [one] { $count } autre chose
       *[other] { $count } autres choses
    } à faire ; « --all » montre tout.
status-nothing-such = Il n’y a rien de tel.
status-no-locks = Personne n’a encore enregistré d’après quoi les traductions ont été faites. « hexapla record » commence : il les tient pour à jour telles qu’elles sont ; « hexapla record --from-git » le déduit de l’historique.
status-some-locks = { $count ->
        [one] Pour { $count } traduction
       *[other] Pour { $count } traductions
    }, rien n’indique d’après quel état de l’original le texte a été fait. « hexapla record » l’enregistre.

## What has changed since an earlier report

trend-title = Depuis le rapport précédent
trend-same = Rien n’a changé depuis le rapport précédent.
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = { $count ->
        [one] { $count } nouvelle chose à faire
       *[other] { $count } nouvelles choses à faire
    }
trend-finished = { $count ->
        [one] { $count } chose est faite
       *[other] { $count } choses sont faites
    }
trend-item = { $article } · { $locale } : { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
trend-more = … et { $count } de plus
trend-unreadable = Impossible de lire le rapport précédent « { $path } » : { $detail }.
trend-no-report = « { $path } » n’est pas un rapport de « hexapla status --format json ».
trend-other-version = « { $path } » est un rapport de version { $found }, et seuls ceux de version { $known } peuvent être comparés. Faites-en un avec cette version de Hexapla, et gardez-le pour la prochaine fois.
trend-other-selection = Le rapport précédent porte sur autre chose : il a été fait avec d’autres « --section », « --locale », « --article » ou « --stale », « --missing », « --withheld », « --corrections ». Demandez la même chose cette fois.

## Help

help-status-stale = Seulement les traductions en retard sur leur original
help-status-missing = Seulement ce qui manque : des textes entiers, ou des paragraphes
help-status-withheld = Seulement les textes achevés qui sont retenus
help-status-corrections = Seulement les textes dont les lecteurs ignorent une correction
help-status-sort = Ce qui vient en tête de la liste des choses à faire : importance, age, words ou article [par défaut : importance]
help-status-since = Comparer avec un « status --format json » antérieur, dans ce fichier
help-status-all = Afficher tous les articles et tout ce qui est à faire, quel qu’en soit le nombre
to-do-unread = { $article } · { $locale } : son original n’est pas là ou ne peut pas être lu, et « hexapla check » dit pourquoi ; { $recorded ->
        [no] personne n’a enregistré d’après quoi elle a été faite
        [damaged] son fichier de suivi est lui aussi endommagé
       *[yes] { $owed ->
            [0] lors du dernier enregistrement, elle était à jour
            [one] lors du dernier enregistrement, { $owed } paragraphe n’était pas à jour
           *[other] lors du dernier enregistrement, { $owed } paragraphes n’étaient pas à jour
        }
    } ({ $sections })
