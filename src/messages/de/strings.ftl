
heading-translated = Übersetzt
heading-copied = Nicht übersetzt
heading-obsolete = Überholt
heading-done = Erledigt
table-percent = { NUMBER($percent) } %
strings-total = { $strings ->
        [one] { $strings } Textbaustein
       *[other] { $strings } Textbausteine
    } in „{ $reference }“ und in { $languages ->
        [one] { $languages } weiteren Sprache
       *[other] { $languages } weiteren Sprachen
    }; { $open ->
        [0] nichts zu übersetzen.
        [one] { $open } zu übersetzen ({ $words ->
            [one] { $words } Wort
           *[other] { $words } Wörter
        }). „hexapla check“ nennt ihn.
       *[other] { $open } zu übersetzen ({ $words ->
            [one] { $words } Wort
           *[other] { $words } Wörter
        }). „hexapla check“ nennt sie.
    }
strings-none = Noch gibt es Textbausteine nur in der Referenzsprache. Wo die übrigen liegen, sagt „layout“ unter „[strings]“.
strings-of-one = „{ $locale }“: { $percent } % erledigt; übersetzt: { $translated }; nicht übersetzt: { $copied }; fehlend: { $missing }; überholt: { $obsolete }; Wörter zu übersetzen: { $words }.
strings-no-folder = „{ $path }“ ist kein lesbarer Ordner.
strings-which-language = Am Ordner „{ $path }“ ist nicht zu erkennen, um welche Sprache es geht; daher werden die Mehrzahlformen nicht geprüft. „--locale“ sagt es, etwa „--locale fr“.
strings-bad-language = „{ $value }“ ist kein Sprachkürzel.
strings-same-language = Beide Ordner sind in „{ $locale }“. Vergleichen Sie eine Sprache mit einer anderen; „--locale“ sagt, welche es ist.
no-sites = Dieses Netzwerk hat nur Textbausteine und keine Website. „hexapla check“ und „hexapla status“ sehen danach; ergänzen Sie „[[section]]“, wenn es eine Website haben soll.
help-strings = Vergleicht ohne Netzwerk zwei Ordner mit Fluent-Dateien: den der Referenzsprache und den einer anderen
help-strings-locale = Die andere Sprache, wenn ihr Ordner nicht nach ihr benannt ist
