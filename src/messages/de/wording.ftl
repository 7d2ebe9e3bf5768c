
unknown-reference = { $case ->
        [value] „{ $id }“ verweist auf „{ $reference }“; das hat keinen eigenen Text.
        [attribute] „{ $id }“ verweist auf „{ $reference }“, und diesen Namen mit einem Punkt gibt es dort nicht.
        [language] „{ $id }“ verweist auf „{ $reference }“, das es in dieser Sprache nicht gibt.
       *[entry] „{ $id }“ verweist auf „{ $reference }“, und nichts trägt diesen Namen.
    }
    .why = Nichts kann an seiner Stelle stehen. Der Text wird nicht verwendet, bis das berichtigt ist.
    .help = { $near ->
        [none] Berichtigen Sie den Namen, oder schreiben Sie in dieser Sprache, was er nennt.
       *[other] Meinten Sie „{ $near }“? Wenn nicht, schreiben Sie, was der Name nennt.
    }
lost-style = { $case ->
        [length] Die Stilangabe von „{ $id }“ ist eine Länge, mit der nichts gemessen wird.
       *[words] In „{ $id }“ stehen Wörter, wo im Original eine Stilangabe steht.
    }
    .why = Browser übergehen, was keine Stilangabe ist, und die Größe eines Fensters oder Feldes passt dann nicht zu den Wörtern darin.
    .help = { $case ->
        [length] Schreiben Sie davor, was so lang ist: „width: 20em“.
       *[words] Lassen Sie den Namen vor dem Doppelpunkt, wie er im Original ist, und ändern Sie nur die Zahl.
    }
style-differs = { $case ->
        [missing] In der Stilangabe von „{ $id }“ fehlt „{ $property }“, das im Original dabei ist.
        [extra] Die Stilangabe von „{ $id }“ hat „{ $property }“, das im Original nicht dabei ist.
       *[unit] Die Stilangabe von „{ $id }“ misst „{ $property }“ in „{ $found }“, die des Originals in „{ $wanted }“.
    }
    .why = Eine Zahl darf anders sein, denn Wörter sind länger oder kürzer. Eine andere Größe oder Einheit hat nie jemand ausprobiert.
    .help = Verwenden Sie die Namen und Einheiten des Originals.
unknown-form = Die Form „[{ $form }]“ von „{ $id }“ wird nie genommen.
    .why = Was zwischen „[“ und „]“ steht, geben eine Zahl oder das Programm vor. Wenn es übersetzt ist, sehen Leser immer die letzte Form.
    .help = { $near ->
        [none] Verwenden Sie diese: { $known }.
       *[other] Meinten Sie „[{ $near }]“? Es gibt: { $known }.
    }
missing-form = { $count ->
        [one] „{ $id }“ hat in der Auswahl nach „{ $by }“ keine Form „{ $missing }“; das Original hat sie.
       *[other] In „{ $id }“ fehlen in der Auswahl nach „{ $by }“ diese Formen, die das Original hat: { $missing }.
    }
    .why = In ihrem Fall sehen Leser die letzte Form, die vielleicht etwas anderes sagt.
    .help = Ergänzen Sie, was fehlt, mit den Schlüsseln des Originals. Wenn ein Text für alle stimmt, lassen Sie ihn so.
lost-choice = „{ $id }“ hat einen einzigen Text, wo das Original nach „{ $by }“ wählt.
    .why = Das Original sagt bei jedem von diesen etwas anderes: { $forms }.
    .help = Wenn der Unterschied in Ihrer Sprache wichtig ist, schreiben Sie für jeden einen Text. Wenn einer für alle stimmt, lassen Sie ihn so.
function-differs = { $wanted ->
        [none] „{ $id }“ zeigt „{"$"}{ $variable }“ mit „{ $found }“; das Original zeigt den Wert, wie er ist.
       *[other] „{ $id }“ zeigt „{"$"}{ $variable }“ nicht mit „{ $wanted }“ wie das Original.
    }
    .why = Aus Prozenten, einem Geldbetrag oder einem Platz in einer Reihenfolge würde eine bloße Zahl oder etwas anderes.
    .help = { $wanted ->
        [none] Zeigen Sie den Wert wie das Original: „{"{"} {"$"}{ $variable } {"}"}“.
       *[other] Verwenden Sie die Funktion und die Optionen des Originals. Sie werden nicht übersetzt.
    }
banned-word = In „{ $id }“ steht „{ $word }“, auf das dieses Netzwerk verzichtet.
    .why = Wer übersetzt, würde es in jede Sprache übernehmen.
    .help = Sagen Sie es mit anderen Worten. Die Liste ist „banned“ unter „[strings]“ in der pipeline.toml.
mojibake = „{ $word }“ in „{ $id }“ wurde in der falschen Kodierung gelesen.
    .why = Leser sehen Zeichensalat an der Stelle von Buchstaben.
    .help = Schreiben Sie das Wort neu, und speichern Sie die Datei als UTF-8.
too-many-placeables = „{ $id }“ zeigt mehr als { $limit } eingesetzte Werte, selbst oder über das, worauf verwiesen wird.
    .why = So lässt sich der Text nicht zusammensetzen. Er wird nicht verwendet, bis es weniger sind.
    .help = Schreiben Sie einige der Texte aus, oder teilen Sie diesen.
