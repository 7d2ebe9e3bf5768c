
taken-back = { $count ->
        [one] Das Original sagt das nicht mehr, die Übersetzung aber noch: Zeile { $lines }.
       *[other] { $count } Absätze, Überschriften oder Listenpunkte gibt es im Original nicht mehr, in der Übersetzung aber noch: Zeilen { $lines }.
    }
    .why = Leser dieser Sprache lesen, was nicht mehr gilt.
    .help = Streichen Sie es. Wenn es mit Absicht bleiben soll, sagt das „hexapla accept ARTICLE LOCALE --all“.
