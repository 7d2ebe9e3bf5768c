
ignored-file = { $kind ->
        [partial] Dateien, die noch übertragen werden, bleiben unbeachtet: { $names }
       *[editor] Dateien, die Editoren neben einer geöffneten Datei ablegen, bleiben unbeachtet: { $names }
    }{ $more ->
        [0] .
        [one] {" "}und { $more } weitere.
       *[other] {" "}und { $more } weitere.
    }
    .why = Programme geben solche Namen dem, was sie selbst umbenennen oder löschen werden.
    .help = { $kind ->
        [partial] Solange sie übertragen werden, ist nichts zu tun. Wenn eine liegen bleibt, übertragen Sie sie noch einmal, oder löschen Sie sie.
       *[editor] Solange die Datei geöffnet ist, ist nichts zu tun. Wenn eine liegen bleibt, ist vielleicht der Editor abgestürzt: Sehen Sie nach, ob ein Text darin ist, der Ihnen fehlt, und löschen Sie sie dann.
    }
conflict-copy = „{ $name }“ ist eine zweite Kopie von „{ $original }“, beiseitegelegt, weil zwei Personen die Datei gleichzeitig geändert haben{ $there ->
       *[yes] .
        [no] . „{ $original }“ ist nicht da.
    }
    .why = Nur ein Mensch kann sagen, welche richtig ist. Daher ist die zweite Kopie zurückgestellt: Sie wird weder veröffentlicht noch gelöscht.
    .help = { $there ->
       *[yes] Vergleichen Sie die beiden, übertragen Sie, was fehlt, nach „{ $original }“, und löschen Sie „{ $name }“.
        [no] Wenn sie die richtige ist, benennen Sie sie in „{ $original }“ um; sonst löschen Sie sie.
    }
bad-duration = „{ $value }“ ist keine Dauer, die „{ $key }“ haben kann.
    .help = Schreiben Sie sie wie 300ms, 10s, 10m, 2h oder 1h30m, von { $low } bis { $high }.
bad-time-of-day = „{ $value }“ ist keine Uhrzeit (bei „{ $key }“).
    .help = Schreiben Sie Stunden und Minuten mit je zwei Ziffern, von 00:00 bis 23:59, etwa 06:30.
unknown-time-zone = „{ $value }“ ist keine Zeitzone.
    .why = Uhrzeiten gelten nach der Uhr dieser Zone.
    .help = Schreiben Sie ihren Namen, etwa Europe/Paris oder Asia/Karachi.
help-log = Zeigt, was der Hintergrunddienst mit jeder Datei getan hat
help-log-path = Nur diese Dateien, oder die Dateien unter diesen Ordnern
help-log-count = Wie viele Zeilen gezeigt werden, die letzten [ohne Angabe: 100]
help-log-since = Nur was seitdem getan wurde: ein Zeitpunkt wie 2022-07-26T12:00:00Z, oder wie lange es her ist, etwa 2h
usage-bad-since = „{ $value }“ ist weder ein Zeitpunkt mit Zeitzone, wie etwa 2022-07-26T12:00:00Z, noch eine Dauer, wie etwa 2h oder 10m.
log-none = Davon steht nichts im Protokoll. Nur „hexapla watch“ und „hexapla intake“ schreiben es.
log-unreadable = Das Protokoll lässt sich nicht lesen: { $detail }
log-heading-time = Zeit
log-heading-event = Was getan wurde
log-heading-what = Womit
log-heading-more = Warum, und wie viel
log-event = { $event ->
        [started] gestartet
        [stopped] beendet
        [accepted] aufgenommen
        [faulty] fehlerhaft
        [moved] verschoben
        [back] wieder da
        [kept-last-good] letzter guter Text behalten
        [ignored] nicht beachtet
        [held] zurückgestellt, bis jemand entscheidet
        [released] nicht mehr zurückgestellt
        [removed] entfernt
        [published] veröffentlicht
        [settings-kept] letzte gute Einstellungen behalten
        [restored] frühere Fassung zurückgeholt
        [delivered] aus „inbox“ übernommen
        [answered] zurückgestellt, mit einem Brief
       *[failed] gescheitert
    }
log-where =
    { $way ->
        [from] aus { $path }
       *[to] nach { $path }
    }
log-count = { $what ->
        [added] { $count } neu
        [before] { $count } vorher
        [changed] { $count } geändert
        [files] { $count ->
            [one] { $count } Datei
           *[other] { $count } Dateien
        }
        [gone] { $count } verschwunden
        [release] Veröffentlichung { $count }
        [removed] { $count } entfernt
       *[more] { $count } weitere
    }
