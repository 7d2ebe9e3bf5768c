## Settings

bad-folder = „{ $folder }“ bei „{ $key }“ ist kein brauchbarer Ordner.
    .why = Eingesandte Dateien könnten dort verloren gehen oder für etwas anderes gehalten werden.
    .help = { $fault ->
        [taken] In „{ $other }“ liegt schon etwas anderes. Wählen Sie einen Ordner, der nur hierfür da ist.
       *[shape] Schreiben Sie einen Pfad wie „new/texts“, ohne „..“ und ohne Namen, die mit einem Punkt beginnen.
    }
duplicate-translator = Unter dem Namen „{ $name }“ gibt es schon jemanden, der übersetzt.
    .why = Wer nach einem Namen fragt, muss genau eine Person finden.
    .help = Geben Sie einem der beiden Einträge einen anderen Namen.

## What a translator is told

digest-title = Was zu übersetzen ist
digest-greeting = Guten Tag, { $name },
digest-intro = auf diese Texte warten Leser. Was ihnen am wichtigsten ist, steht oben.
digest-nothing = zurzeit gibt es für Sie nichts zu übersetzen.
digest-words = Insgesamt { $words ->
        [one] ist { $words } Wort
       *[other] sind { $words } Wörter
    } zu übersetzen.
digest-missing = noch nicht übersetzt ({ $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    })
digest-draft = Ihr Text ist noch ein Entwurf
digest-faulty = Leser sehen Ihren Text nicht, weil darin noch etwas zu berichtigen ist
digest-corrections = { $count ->
        [one] eine Berichtigung ist noch nicht erwähnt ({ $days })
       *[other] Berichtigungen sind noch nicht erwähnt ({ $days })
    }
digest-thanks = Vielen Dank für Ihre Arbeit!

## On the command line

usage-unknown-translator = Niemand, der übersetzt, heißt „{ $value }“. { $known ->
        [none] In pipeline.toml ist niemand genannt.
       *[other] Es gibt: { $known }.
    }
help-status-translator = Nur was diese Person (Kennung oder Name) zu übersetzen hat; mit „--format md“ als Brief
