### Locks, and the commands that write them: record, accept, approve, mv.
### The glossary stands in cli.ftl.

## What is wrong with a lock

damaged-lock = { $what ->
        [foreign] Diese Datei ist keine Abgleichdatei, die Hexapla lesen kann.
        [newer] Ein neueres Hexapla hat diese Abgleichdatei geschrieben, und dieses kann sie nicht lesen.
        [barred] Wo die Abgleichdatei dieser Übersetzung sein sollte, liegt etwas anderes als eine Datei.
        [gone] { $lines ->
            [one] Eine Zeile dieser Abgleichdatei fehlt.
           *[other] { $lines } Zeilen dieser Abgleichdatei fehlen.
        }
        [torn] Diese Abgleichdatei bricht mittendrin ab.
       *[line] { $lines ->
            [one] Zeile { $line } dieser Abgleichdatei ist nicht mehr so, wie sie geschrieben wurde.
           *[other] { $lines } Zeilen dieser Abgleichdatei sind nicht mehr so, wie sie geschrieben wurden, die erste davon ist Zeile { $line }.
        }
    }
    .why = Daraus ist nicht zu ersehen, ob diese Absätze der Übersetzung aktuell sind; ihr Stand gilt als unbekannt.
    .help = { $what ->
        [newer] Installieren Sie das neuere Hexapla. „hexapla record“ lässt diese Abgleichdatei, wie sie ist.
        [barred] Verschieben Sie es anderswohin, und legen Sie die Abgleichdatei selbst dorthin, wenn jemand sie noch hat. „hexapla record“ lässt es, wie es ist.
       *[other] Stellen Sie die Datei wieder her, wie sie war. Wenn niemand sie mehr hat, vergleichen Sie die Übersetzung mit ihrem Original, und führen Sie dann „hexapla accept“ für sie aus.
    }
conflicted-lock = In dieser Abgleichdatei stehen die Zeichen einer nicht abgeschlossenen Zusammenführung (Zeile { $line }).
    .why = Wo die beiden Seiten sich widersprechen, weiß niemand, welche recht hat; der Stand dieser Absätze gilt als unbekannt.
    .help = Schließen Sie die Zusammenführung im Artikel selbst ab, und führen Sie dann „hexapla record“ aus: Das schreibt die Abgleichdatei aus beiden Seiten neu.
orphan-lock = Zu dieser Abgleichdatei gibt es keine Übersetzung.
    .why = Vielleicht ist nur hier festgehalten, wonach ein Text entstanden ist, der zugleich verschoben und geändert wurde.
    .help = Wenn der Artikel verschoben wurde, verschieben Sie ihn mit „hexapla mv“. Wenn es die Übersetzung endgültig nicht mehr gibt, löschen Sie die Abgleichdatei.
source-locale-moved = Laut ihrer Abgleichdatei ist diese Übersetzung nach dem Text in „{ $then }“ entstanden, aber jetzt wird sie mit dem in „{ $now }“ verglichen.
    .why = Was nach dem Text einer Sprache entstanden ist, sagt nichts über den einer anderen; der Stand der ganzen Übersetzung gilt als unbekannt.
    .help = Wenn sie weiterhin auf dem Text in „{ $then }“ beruht, geben Sie das wieder an: unter „translated-from“ in der Übersetzung oder unter „source“, wenn das Original des Artikels gewechselt hat. Wenn nicht, vergleichen Sie sie mit dem Text in „{ $now }“, und führen Sie dann „hexapla accept“ für sie aus.
lock-behind = In der Abgleichdatei steht noch nicht, was sich in „{ $article }“ ({ $locale }) geändert hat.
    .why = Bis es festgehalten ist, gehen der Tag der Änderung und der frühere Wortlaut verloren.
    .help = Führen Sie „hexapla record“ aus, und übernehmen Sie den Ordner „lock“ zusammen mit den Texten in git.

## Commands

help-record = Hält fest, wonach jede Übersetzung entstanden ist
help-accept = Bestätigt, dass eine Übersetzung sagt, was ihr Original sagt
help-approve = Gibt eine Übersetzung genau so frei, wie sie ist
help-mv = Verschiebt einen Artikel mit seinen Abgleichdateien und leitet seine alten Adressen weiter
help-record-article = Die Artikel, um die es geht; alle, wenn keiner genannt ist
help-one-article = Der Artikel
help-one-locale = Die Sprache der Übersetzung
help-record-locale = Nur diese Sprache (mehrfach möglich)
help-record-line = Nur den Absatz, in dem diese Zeile der Übersetzung steht (mehrfach möglich)
help-record-minor = Erklärt die Änderung des Originals für geringfügig: Übersetzungen bleiben trotzdem aktuell
help-record-stale = Erklärt die Übersetzung für veraltet, was auch immer die Abgleichdatei sagt
help-from-git = Nimmt das Original so, wie es in git war, als jede Übersetzung zuletzt wirklich geändert wurde
help-record-dry-run = Schreibt nichts und zeigt, was geschrieben würde
help-accept-all = Auch Absätze, von denen bekannt ist, dass sie veraltet sind, und solche, die das Original zurückgenommen hat und die Übersetzung behält
help-locked = Scheitert, wenn eine Abgleichdatei fehlt oder zurückliegt
help-mv-from = Die Kennung des Artikels
help-mv-to = Seine neue Kennung

## What they say

record-heading-locale = Sprache
record-heading-owed = Zu tun
list-separator = ,{ " " }
owed-stale = { $count } veraltet
owed-minor = { $count ->
        [one] { $count } geringfügige Änderung
       *[other] { $count } geringfügige Änderungen
    }
owed-taken-back = { $count } zu streichen
owed-missing = { $count } fehlen
owed-markup = { $count ->
        [one] { $count } Link zu berichtigen
       *[other] { $count } Links zu berichtigen
    }
owed-unknown = { $count } unbekannt
owed-assumed = { $count } vermutlich aktuell
owed-extra = { $count } zu viel
record-more = … und { $count ->
        [one] { $count } weitere Übersetzung
       *[other] { $count } weitere Übersetzungen
    }. Siehe „hexapla status“.
record-done = { $locks ->
        [0] Jede Abgleichdatei stimmt; nichts wurde geschrieben.
        [one] { $locks } Abgleichdatei geschrieben, { $new } davon neu.
       *[other] { $locks } Abgleichdateien geschrieben, { $new } davon neu.
    }
record-minor-done = { $count ->
        [0] Kein Absatz ist veraltet; es gab nichts, was aktuell zu halten wäre.
        [one] { $count } Absatz gilt trotz einer geringfügigen Änderung weiter als aktuell.
       *[other] { $count } Absätze gelten trotz einer geringfügigen Änderung weiter als aktuell.
    }
record-stale-done = { $count ->
        [0] Kein Absatz wurde markiert: Die gemeinten sind schon veraltet oder fehlen.
        [one] { $count } Absatz als veraltet markiert.
       *[other] { $count } Absätze als veraltet markiert.
    }
accept-done = { $count ->
        [0] Es gab nichts zu bestätigen.
        [one] { $count } Absatz bestätigt.
       *[other] { $count } Absätze bestätigt.
    } { $left ->
        [0] { $taken ->
            [0] { $open ->
                [0] { $missing ->
                    [0] Nichts ist mehr veraltet.
                    [one] { $missing } Absatz fehlt in der Übersetzung.
                   *[other] { $missing } Absätze fehlen in der Übersetzung.
                }
                [one] { $open } Absatz ist noch zu bestätigen.
               *[other] { $open } Absätze sind noch zu bestätigen.
            }
            [one] { $taken } Absatz ist noch zu streichen, denn das Original hat ihn zurückgenommen; „--all“ sagt, dass die Übersetzung ihn behält.
           *[other] { $taken } Absätze sind noch zu streichen, denn das Original hat sie zurückgenommen; „--all“ sagt, dass die Übersetzung sie behält.
        }
        [one] { $left } Absatz ist noch veraltet; „--all“ bestätigt auch ihn.
       *[other] { $left } Absätze sind noch veraltet; „--all“ bestätigt auch sie.
    }
approve-done = { $count ->
        [0] Dieser Text war schon freigegeben.
       *[other] Genau so freigegeben, wie er ist. Jede Änderung des Textes hebt die Freigabe auf.
    }
record-unwritten = { $nothing ->
        [recorded] Nichts wurde festgehalten.
        [carried] Kein Absatz wurde trotz der Änderung aktuell gehalten.
        [marked] Kein Absatz wurde markiert.
        [confirmed] Kein Absatz wurde bestätigt.
        [approved] Der Text wurde nicht freigegeben.
       *[no] Das gilt nicht für alle.
    } { $count ->
        [one] { $count } Abgleichdatei konnte nicht geschrieben werden und sagt, was sie vorher sagte.
       *[other] { $count } Abgleichdateien konnten nicht geschrieben werden und sagen, was sie vorher sagten.
    }
record-dry-run = Nichts wurde geschrieben, denn dies ist nur eine Probe.
record-busy = Ein anderer Hexapla-Prozess schreibt hier gerade Abgleichdateien und ist nach { $seconds } Sekunden noch nicht fertig. Warten Sie, bis er fertig ist, und führen Sie dann diesen Befehl noch einmal aus.
record-left = „{ $path }“ bleibt, wie es war: { $what ->
        [newer] Ein neueres Hexapla hat die Datei geschrieben. Installieren Sie es.
        [unreadable] Die Datei lässt sich nicht lesen. Beheben Sie das, und führen Sie „hexapla record“ noch einmal aus.
       *[barred] Dort liegt etwas anderes als eine Datei, oder der Ordner lässt sich nicht lesen. Beheben Sie das, und führen Sie „hexapla record“ noch einmal aus.
    }
record-recovered = { $count ->
        [one] { $count } Abgleichdatei war verschwunden: Was bekannt war, stammt aus einer Kopie von ihr oder vom Artikel.
       *[other] { $count } Abgleichdateien waren verschwunden: Was bekannt war, stammt aus Kopien von ihnen oder von ihren Artikeln.
    }
record-shallow = In dieser Kopie des Repositorys fehlt ein Teil des Verlaufs: Bei { $count ->
        [one] { $count } Übersetzung
       *[other] { $count } Übersetzungen
    } lässt sich daraus nicht sagen, wonach der Text entstanden ist. Führen Sie „git fetch --unshallow“ aus und dann noch einmal „hexapla record --from-git“.
record-unkept = „{ $path }“ lässt sich nicht schreiben: { $detail }. Die Abgleichdateien stimmen trotzdem; aber ein früherer Wortlaut lässt sich hier später vielleicht nicht mehr finden.
record-failed = „{ $path }“ lässt sich nicht schreiben: { $detail }.
record-no-variant = Es gibt keine lesbare Übersetzung von „{ $article }“ in „{ $locale }“.
usage-bad-line = „{ $value }“ ist keine Zeilennummer; Zeilen werden ab 1 gezählt.
record-no-paragraph = In Zeile { $line } steht kein Absatz der Übersetzung. Nichts wurde geschrieben.
record-needs-article = Für „{ $option }“ muss klar sein, welche Artikel gemeint sind. Nennen Sie auch diese.
locked-behind = { $count ->
        [one] { $count } Abgleichdatei fehlt oder liegt zurück
       *[other] { $count } Abgleichdateien fehlen oder liegen zurück
    }, was „--locked“ nicht zulässt. Führen Sie „hexapla record“ aus, und übernehmen Sie den Ordner „lock“ in git.
record-no-history = { $what ->
        [no-git] Das Programm „git“ wurde nicht gefunden; daher lässt sich nichts aus einem Verlauf entnehmen. Installieren Sie es, und führen Sie dann diesen Befehl noch einmal aus.
        [no-repository] Dieses Netzwerk liegt in keinem git-Repository; daher gibt es keinen Verlauf, aus dem sich etwas entnehmen ließe. „hexapla record“ ohne „--from-git“ nimmt jede Übersetzung so, wie sie jetzt ist, als aktuell an.
        [no-commits] Das git-Repository hat noch keinen Commit. „hexapla record“ ohne „--from-git“ nimmt jede Übersetzung so, wie sie jetzt ist, als aktuell an.
       *[failed] Der Verlauf lässt sich nicht lesen: { $detail }. Nichts wurde festgehalten. „git fsck“ sagt, was beschädigt ist; beheben Sie das, oder klonen Sie das Repository neu, und führen Sie dann diesen Befehl noch einmal aus. Ohne „--from-git“ würde jede Übersetzung als aktuell gelten.
    }

help-mv-dry-run = Verschiebt nichts und zeigt, was verschoben würde
mv-done = „{ $from }“ ist jetzt „{ $to }“: { $files ->
        [one] { $files } Datei verschoben
       *[other] { $files } Dateien verschoben
    }, Abgleichdateien eingeschlossen. { $redirects ->
        [0] Die Adressen bleiben dieselben.
        [one] Die alte Adresse führt in { $redirects } Fassung zur neuen.
       *[other] Die alten Adressen führen in { $redirects } Fassungen zu den neuen.
    }
mv-relinked = { $count ->
        [one] { $count } Link
       *[other] { $count } Links
    } in { $texts ->
        [one] { $texts } Text
       *[other] { $texts } Texten
    } geändert; das Ziel ist jeweils dasselbe wie zuvor.
mv-begun = Eine schon begonnene Verschiebung wurde fortgesetzt.
mv-absolute = „{ $id }“ kann keine Kennung eines Artikels sein: Eine Kennung beginnt nicht mit einem Schrägstrich. Meinten Sie „{ $near }“?
mv-moves = { $from } → { $to }
mv-relinks = { $path }: aus dem Link „{ $was }“ wird „{ $now }“
mv-redirects = { $path }: die alte Adresse führt zur neuen
mv-dry-run = Nichts wurde verschoben, denn dies ist nur eine Probe.
mv-follower = In „{ $path }“ führt „{ $link }“ nicht mehr dorthin, wohin es führte. Ändern Sie den Link.
mv-followers-more = … und { $count ->
        [one] { $count } weiterer Link, der nicht mehr zum alten Ziel führt
       *[other] { $count } weitere Links, die nicht mehr zum alten Ziel führen
    }. „hexapla check“ nennt sie alle.
mv-taken = „{ $path }“ gibt es schon. Nichts wurde verschoben. Wählen Sie eine andere Kennung, oder verschieben Sie jene Datei.
mv-nothing = „{ $article }“ lässt sich nicht verschieben: Keine seiner Dateien hat die Kennung des Artikels im Pfad.
mv-failed = „{ $path }“ ließ sich nicht verschieben: { $detail }. Was davor an der Reihe war, ist verschoben; führen Sie „hexapla mv“ noch einmal aus, wenn das behoben ist.
