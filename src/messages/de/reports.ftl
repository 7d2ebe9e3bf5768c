### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = Erklärt einen Code von „check“ an einem Beispiel
help-schema = Gibt das JSON-Schema einer Art von Dateien aus, für Editoren
help-completions = Gibt aus, was eine Shell braucht, um Befehle zu ergänzen
help-man = Gibt eine Handbuchseite aus, oder schreibt alle
help-quiet = Zeigt nichts als Befunde und Fehler
help-format-of = Die Form der Ausgabe: { $known } [ohne Angabe: human]
help-fail-on = Ab welchen Befunden mit 1 geendet wird: error, warning, note oder never [ohne Angabe: error]
help-fail-on-status = Ab welchen Befunden, in dem was gezeigt wird, mit 1 geendet wird: error, warning, note oder never [ohne Angabe: never]
help-code = Ein Code wie „broken-link“ [ohne Angabe: alle]
help-schema-file = Die Art von Dateien: pipeline, article oder front-matter
help-shell = Die Shell: bash, elvish, fish, powershell oder zsh
help-man-page = Ein Befehl wie „publish“ [ohne Angabe: ganz Hexapla]
help-man-out = Der Ordner, in den alle Seiten geschrieben werden

## Slips on the command line

usage-choices = Möglich sind: { $known }.
usage-unknown-code = Es gibt keinen Code „{ $value }“. „hexapla explain“ listet alle auf.
usage-unknown-page = Es gibt keinen Befehl „{ $value }“. Es gibt: { $known }.

## A report of findings

report-title = Hexapla: was nicht stimmt
report-level = Stufe
report-place = Stelle
report-what = Was nicht stimmt
report-help = Was zu tun ist
report-more = { $count ->
        [one] { $count } weiterer Befund ist hier nicht aufgeführt.
       *[other] { $count } weitere Befunde sind hier nicht aufgeführt.
    }
sarif-root = Der Ordner, in dem die Pfade beginnen

## The status

status-title = Hexapla: wie weit die Übersetzungen sind
# $known are the locales of the section's editions.
status-no-edition = Die Sektion „{ $section }“ hat keine Ausgabe in: { $locales }. Sie hat: { $known }.
status-no-variant = Kein Artikel hat etwas in: { $locales }.

## An explanation

# hexapla: same
heading-code = Code
heading-level = Stufe
heading-what = Zum Beispiel
explain-why = Warum das wichtig ist:
explain-help = Was zu tun ist:
explain-wrong = Falsch:
explain-says = Was „hexapla check“ dazu sagt:
explain-right = Richtig:
# These follow the path of a file.
explain-there = ist da
explain-absent = ist nicht da
explain-link = ist ein Verweis auf eine andere Datei
explain-pipe = ist eine Pipe
explain-locked = darf nicht gelesen werden
explain-more = „hexapla explain“ mit einem Code zeigt an einem Beispiel, was er bedeutet.
explain-title = Alle Befunde
explain-intro = Diese Seite wird mit „hexapla explain --format md“ erzeugt. Jedes Beispiel wird wirklich geprüft; es liegt in einem kleinen Netzwerk mit einer englischen, einer französischen und einer arabischen Ausgabe.

## Manual pages

# hexapla: same
man-name = Name
man-synopsis = Aufruf
man-exit = Rückgabewert
man-exit-0 = Alles in Ordnung.
man-exit-1 = Der Inhalt genügt nicht.
man-exit-2 = Die Befehlszeile oder die Einstellungen sind falsch.
man-exit-3 = Die Umgebung hat versagt: Platte, Verbindung oder Rechte.
explain-foreign = ist ein weiterer Name einer fremden, nicht öffentlichen Datei
