### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = Zeigt, welche Absätze eines Originals und seiner Übersetzung zusammengehören
help-compare = Zeigt, was einer Übersetzung des alten Originals gegenüber dem neuen fehlt
help-align-source = Die Datei des Originals
help-align-variant = Die Datei der Übersetzung
help-compare-old = Die Datei des Originals, wie es war, als die Übersetzung entstand
help-compare-new = Die Datei des Originals, wie es jetzt ist

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [one] { $pairs } Stück des Textes hat sein Gegenstück
       *[other] { $pairs } Stücke des Textes haben ihr Gegenstück
    }; in der Übersetzung fehlen: { $missing }; nur in der Übersetzung: { $extra }.
compare-verdict = { $verdict ->
        [current] Die Übersetzung ist aktuell.
        [markup] Es gibt nichts zu übersetzen; Links oder Auszeichnungen sind { $markup ->
                [0] zwischen den Absätzen
                [one] an { $markup } Stelle
               *[other] an { $markup } Stellen
            } zu berichtigen.
       *[stale] Die Übersetzung ist an { $stale ->
                [one] { $stale } Stelle
               *[other] { $stale } Stellen
            } veraltet.
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = Stand
compared-head-severity = Änderung
compared-head-kind = Art
# hexapla: same
compared-head-source-line = Original
compared-head-old-line = Zeile alt
compared-head-new-line = Zeile neu
compared-head-variant-line = Übersetzung
compared-head-text = Wortlaut

# States of a paragraph. Keep them short.
compared-current = aktuell
compared-markup = Links, Auszeichnung
compared-moved = verschoben
compared-stale = veraltet
compared-missing = fehlt
compared-extra = nur in der Übersetzung
compared-taken-back = zu streichen

# How much a paragraph of the original changed.
severity-cosmetic = Form
severity-markup = Links, Auszeichnung
severity-minor = geringfügig
severity-major = Wortlaut
compared-assumed = zugleich mit dem Original geändert
compared-unknown = nicht festgehalten

## What a translation owes: `diff`

help-diff = Zeigt Wort für Wort, was sich im Original geändert hat, seit eine Übersetzung entstand
help-diff-article = Die Kennung des Artikels
help-diff-locale = Die Sprache der Übersetzung
help-diff-format = Die Form der Ausgabe: { $known } [ohne Angabe: human]
diff-no-variant = { $article } hat in { $locale } keinen lesbaren Text. „hexapla new variant“ legt eine Datei als Anfang an.
diff-original = { $locale } ist die Sprache des Originals von { $article }: Da ist nichts nachzuholen.
diff-no-original = { $article } hat kein lesbares Original; es gibt also nichts, womit sich { $locale } vergleichen ließe.
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }, { $locale }: veraltet: { $stale }; fehlend: { $missing }; zu streichen: { $taken }; sonstige: { $other }.{ $recorded ->
        [no] { " " }Niemand hat festgehalten, wonach diese Übersetzung entstanden ist; daher lässt sich nur sagen, was fehlt oder übrig ist. „hexapla record“ hält es fest.
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] geringfügige Änderung
       *[major] Wortlaut geändert
    }
diff-since = seit { $day }
# hexapla: same
diff-source = Original:
diff-variant = Übersetzung, { $place }:
diff-gone = Das Original sagt das nicht mehr; die Übersetzung sagt es noch.
diff-extra = Nur die Übersetzung sagt das.
diff-markup = { $targets ->
        [none] Die Wörter sind dieselben; ein Link oder eine Auszeichnung hat sich geändert.
       *[other] Die Wörter sind dieselben; das Original führt jetzt zu { $targets }.
    }
diff-old-unknown = Was das Original vorher sagte, ist nicht bekannt; das hier sagt es jetzt.
diff-declared = Der Wortlaut des Originals ist derselbe; jemand hat angegeben, dass dies veraltet ist.
diff-assumed = Beide Texte haben das seit demselben Tag; dass der eine nach dem anderen entstanden ist, wird nur vermutet.
