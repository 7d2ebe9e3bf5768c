### What can be wrong with pictures and with addresses that articles had.
### The glossary stands in cli.ftl.

broken-image = Breite und Höhe dieses Bildes lassen sich nicht lesen.
    .why = Es ist beschädigt oder nicht von der Art, die sein Name angibt; die meisten Browser zeigen an seiner Stelle eine Lücke.
    .help = Öffnen Sie es in einem Bildprogramm, und exportieren Sie es neu unter dem richtigen Namen.
bad-redirect = { $fault ->
        [many] Ein Artikel kann in einer Sprache nicht mehr als { $limit } frühere Adressen haben.
       *[form] „{ $path }“ kann nicht die Adresse eines Artikels gewesen sein.
    }
    .why = Niemand wird von dort weitergeleitet: Wer einem alten Link folgt, findet eine Fehlerseite.
    .help = Schreiben Sie nur, was hinter der Adresse der Startseite der Ausgabe stand, etwa „old-name“: Buchstaben, Ziffern und Bindestriche, und keinen der Namen, die die Website für sich behält.
redirect-clash = Die Adresse „{ $path }“ kann nicht zu diesem Artikel weiterleiten: { $winner ->
        [none] Dort steht eine Datei oder eine andere Website.
       *[other] Sie gehört dem Artikel „{ $winner }“.
    }
    .why = Was dort steht, bleibt, und niemand wird von der alten Adresse weitergeleitet.
    .help = Nehmen Sie die Adresse aus „redirect-from“, oder geben Sie dem, was dort steht, eine andere.
