### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = „{ $colour }“ ist keine Farbe, die hier stehen kann (bei „{ $key }“).
    .help = Schreiben Sie „#“ und sechs Zeichen, Ziffern von 0 bis 9 oder Buchstaben von a bis f, etwa „#ac3218“, oder drei, etwa „#fff“.
bad-font-name = „{ $font }“ kann nicht der Name einer Schriftart sein (bei „{ $key }“).
    .why = Namen von Schriftarten haben Buchstaben, Ziffern, Leerzeichen und Bindestriche. Andere Zeichen könnten die Stilvorlage verändern.
    .help = Schreiben Sie jede Schriftart als eigenen Text, ohne Anführungszeichen oder Kommas darin, etwa ["Noto Serif", "Georgia"].
bad-picture = „{ $file }“ ist kein Bild, das Browser zeigen (bei „{ $key }“).
    .help = Nennen Sie eine Datei mit einer dieser Endungen: { $known }.
bad-size = „{ $value }“ ist keine Zahl von { $least } bis { $most } mit höchstens zwei Nachkommastellen (bei „{ $key }“).
    .why = Buchstaben oder Zeilen anderer Größe ließen sich nicht lesen.
    .help = Schreiben Sie eine solche Zahl ohne Anführungszeichen, etwa 1.1. Oder löschen Sie die Zeile: Hexapla weiß, was jede Schrift braucht.
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = Keine eingerichtete Sprache wird in der Schrift „{ $name }“ geschrieben.
    .why = Was hier steht, hat keine Wirkung.
    .help = { $near ->
        [none] Die Schriften dieses Netzwerks sind: { $known }. Für eine einzelne Sprache schreiben Sie deren Kürzel, etwa „ur“.
       *[other] Meinten Sie „{ $near }“? Die Schriften dieses Netzwerks sind: { $known }.
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] Auf dunklen Bildschirmen: Der Kontrast
       *[other] Der Kontrast
    } von „{ $letters }“ auf „{ $ground }“ ist { $ratio }; nötig ist 4.5.
    .why = Wer schlecht sieht, einen schlechten Bildschirm hat oder in der Sonne liest, kann den Text nicht erkennen.
    .help = Machen Sie eine der beiden Farben dunkler oder die andere heller.
missing-theme-file = In „{ $folder }“ gibt es keine Datei „{ $file }“.
    .why = Die Website zeigt stattdessen das Zeichen des Designs.
    .help = { $near ->
        [none] Legen Sie die Datei dort ab, oder berichtigen Sie ihren Namen.
       *[other] Meinten Sie „{ $near }“?
    }
