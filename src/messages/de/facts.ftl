
duplicate-region = Die Angabe „{ $fact }“ nennt „{ $region }“ zweimal.
    .why = Leser fänden den Namen zweimal, und die Anzahl wäre um eins zu groß.
    .help = Löschen Sie eins von beiden.
wrong-count = Die Angabe „{ $fact }“ zählt { $found } auf; erwartet sind { $expected }.
    .why = Eins von beiden ist falsch: Jemand hat anders gezählt als die Liste.
    .help = Ergänzen Sie, was fehlt, löschen Sie, was zu viel ist, oder berichtigen Sie „expect-count“.
unnamed-region = { $section ->
        [none] Für „{ $region }“ gibt es in { $locale } keinen Namen.
       *[other] Die Sektion „{ $section }“ hat in { $locale } keinen Namen für „{ $region }“.
    }
    .why = Leser fänden ein Loch im Satz.
    .help = Schreiben Sie region-{ $region } = … in eine Datei mit Textbausteinen dieser Sprache.
unused-fact = Kein Text zeigt die Angabe „{ $fact }“.
    .why = Wer sie berichtigt, glaubt, dass sich Seiten ändern. Oft steht der Wert von Hand getippt im Text.
    .help = Schreiben Sie { $placeable } dorthin, wo der Wert in den Texten steht, oder löschen Sie die Angabe.
contradicted-fact = Hier steht „{ $written }“, in der Angabe „{ $fact }“ dagegen { $value }.
    .why = Leser finden in einem Artikel zwei verschiedene Werte.
    .help = Schreiben Sie { $placeable } an die Stelle des Wertes, wenn dasselbe gemeint ist.
falling-fact = Die Angabe „{ $fact }“ ist hier { $value } und war vorher { $before }, in „{ $other }“.
    .why = In der Reihe „{ $series }“ darf sie nur wachsen: Einer der beiden Artikel ist falsch.
    .help = Berichtigen Sie den, der falsch ist, oder sein Datum. Wenn der Wert sinken darf, nehmen Sie die Angabe aus „monotonic“ heraus.
unknown-series = Eine Reihe „{ $name }“ gibt es nicht.
    .why = Die Werte würden mit keinen anderen verglichen.
    .help = { $near ->
        [none] Reihen stehen in der pipeline.toml: { $known }.
       *[other] Meinten Sie „{ $near }“? Reihen stehen in der pipeline.toml: { $known }.
    }
