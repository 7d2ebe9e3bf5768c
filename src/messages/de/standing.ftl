### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = { $count } veraltet
cell-missing = { $count } fehlend
cell-taken-back = { $count } zu streichen
cell-minor = { $count } geringfügig
cell-markup = { $count ->
        [one] { $count } Link
       *[other] { $count } Links
    }
cell-assumed = { $count } vermutlich

## What the signs in the cells mean

legend-current = wie das Original
legend-behind = hinter dem Original zurück
legend-unknown = unbekannt, ob wie das Original
legend-parent = ein anderer Text der Sprache wird gezeigt
legend-unready = nicht fertig
legend-waiting = wartet auf den Zeitpunkt
legend-missing = nicht vorhanden
legend-withheld = zurückgehalten

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [one] { $count } Absatz veraltet ({ $words ->
            [one] { $words } Wort
           *[other] { $words } Wörter
        })
       *[other] { $count } Absätze veraltet ({ $words ->
            [one] { $words } Wort
           *[other] { $words } Wörter
        })
    }
owed-units-taken-back = { $count ->
        [one] { $count } Absatz zu streichen (Zeile { $lines })
       *[other] { $count } Absätze zu streichen (Zeilen { $lines })
    }
owed-units-missing = { $count ->
        [one] { $count } Absatz fehlt ({ $words ->
            [one] { $words } Wort
           *[other] { $words } Wörter
        })
       *[other] { $count } Absätze fehlen ({ $words ->
            [one] { $words } Wort
           *[other] { $words } Wörter
        })
    }
owed-units-minor = { $count ->
        [one] { $count } geringfügige Änderung ({ $words ->
            [one] { $words } Wort
           *[other] { $words } Wörter
        })
       *[other] { $count } geringfügige Änderungen ({ $words ->
            [one] { $words } Wort
           *[other] { $words } Wörter
        })
    }
to-do-behind = { $article } · { $locale }: { $owed }{ $since ->
        [none] { "" }
       *[other] , seit { $since }
    }; { $instead ->
        [own] { $notice ->
            [yes] Leser sehen die Fassung mit dem Hinweis, dass sie zurückliegen könnte
           *[no] Leser sehen die Fassung, wie sie ist
        }
        [parent] Leser sehen { $shown }
        [link] Leser finden einen Link zu { $shown }
        [labelled] Leser sehen { $shown }, mit Hinweis auf die Sprache
       *[none] Leser sehen nichts
    } ({ $sections })
to-do-unknown = { $article } · { $locale }: { $lock ->
        [damaged] die Abgleichdatei ist beschädigt, und „hexapla check“ sagt, wo{ $count ->
            [0] { "" }
            [one] ; bei { $count } Absatz weiß niemand, ob er aktuell ist
           *[other] ; bei { $count } Absätzen weiß niemand, ob sie aktuell sind
        }
        [none] niemand hat festgehalten, wonach die Fassung entstanden ist; „hexapla record“ hält es fest
       *[held] { $count ->
            [one] bei { $count } Absatz weiß niemand, ob er aktuell ist; vergleichen Sie ihn
           *[other] bei { $count } Absätzen weiß niemand, ob sie aktuell sind; vergleichen Sie sie
        }, und führen Sie dann „hexapla accept { $article } { $locale }“ aus
    } ({ $sections })
to-do-correction = { $article } · { $locale }: { $count ->
        [one] die Berichtigung vom { $days } wird
       *[other] die Berichtigungen vom { $days } werden
    } den Lesern nicht mitgeteilt ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

heading-section = Sektion
heading-locale = Sprache
heading-live = Online
heading-behind = Im Rückstand
heading-unknown = Unbekannt
heading-missing = Fehlend
heading-withheld = Zurückgehalten
heading-words-to-do = Wörter zu tun
heading-all = Alle
table-number = { $number }
status-all-articles = Alle Artikel
status-of-locale = { $locale }: { $count ->
        [one] { $count } Aufgabe
       *[other] { $count } Aufgaben
    }, { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }
status-more-articles = Die Tabelle zeigt { $shown } von { $articles } Artikeln, die mit den meisten Aufgaben. „--all“ zeigt alle; „--section“, „--locale“ und „--article“ wählen aus.
status-more-to-do = … und { $count ->
        [one] { $count } weitere Aufgabe
       *[other] { $count } weitere Aufgaben
    }; „--all“ zeigt alle.
status-nothing-such = Es gibt nichts dergleichen.
status-no-locks = Niemand hat bisher festgehalten, wonach die Übersetzungen entstanden sind. „hexapla record“ macht den Anfang: Es nimmt sie so, wie sie jetzt sind, als aktuell an; „hexapla record --from-git“ findet es aus dem Verlauf heraus.
status-some-locks = Bei { $count ->
        [one] { $count } Übersetzung
       *[other] { $count } Übersetzungen
    } ist nicht festgehalten, wonach der Text entstanden ist. „hexapla record“ hält es fest.

## What has changed since an earlier report

trend-title = Seit dem früheren Bericht
trend-same = Seit dem früheren Bericht hat sich nichts geändert.
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = { $count ->
        [one] { $count } neue Aufgabe
       *[other] { $count } neue Aufgaben
    }
trend-finished = { $count ->
        [one] { $count } Aufgabe ist erledigt
       *[other] { $count } Aufgaben sind erledigt
    }
trend-item = { $article } · { $locale }: { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }
trend-more = … und { $count } weitere
trend-unreadable = Der frühere Bericht „{ $path }“ lässt sich nicht lesen: { $detail }.
trend-no-report = „{ $path }“ ist kein Bericht von „hexapla status --format json“.
trend-other-version = „{ $path }“ ist ein Bericht der Version { $found }, und nur solche der Version { $known } lassen sich vergleichen. Erstellen Sie einen mit dieser Version von Hexapla, und heben Sie ihn für das nächste Mal auf.
trend-other-selection = Der frühere Bericht handelt von etwas anderem: Er wurde mit anderen „--section“, „--locale“, „--article“ oder „--stale“, „--missing“, „--withheld“, „--corrections“ erstellt. Fragen Sie jetzt nach demselben.

## Help

help-status-stale = Nur Übersetzungen, die hinter ihrem Original zurückliegen
help-status-missing = Nur was fehlt: ganze Texte oder Absätze davon
help-status-withheld = Nur fertige Texte, die zurückgehalten werden
help-status-corrections = Nur Texte, deren Lesern eine Berichtigung nicht mitgeteilt wird
help-status-sort = Was in der Liste der Aufgaben zuerst kommt: importance, age, words oder article [ohne Angabe: importance]
help-status-since = Vergleicht mit einem früheren „status --format json“ in dieser Datei
help-status-all = Zeigt jeden Artikel und jede Aufgabe, wie viele es auch sind
to-do-unread = { $article } · { $locale }: das Original ist nicht da oder lässt sich nicht lesen, und „hexapla check“ sagt, warum; { $recorded ->
        [no] niemand hat festgehalten, wonach die Fassung entstanden ist
        [damaged] auch die Abgleichdatei ist beschädigt
       *[yes] { $owed ->
            [0] als der Stand zuletzt festgehalten wurde, war die Fassung aktuell
            [one] als der Stand zuletzt festgehalten wurde, war { $owed } Absatz nicht aktuell
           *[other] als der Stand zuletzt festgehalten wurde, waren { $owed } Absätze nicht aktuell
        }
    } ({ $sections })
