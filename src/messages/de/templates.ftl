
missing-argument = Der Textbaustein „{ $id }“ verlangt den Wert „{ $variable }“, und diese Vorlage gibt ihn nicht.
    .why = Ohne ihn lässt sich der Text nicht zeigen, und keine Seite mit dieser Vorlage lässt sich erzeugen.
    .help = { $near ->
        [none] Geben Sie den Wert hier an, oder nehmen Sie ihn in jeder Sprache aus dem Textbaustein heraus.
       *[other] Meinten Sie „{ $variable }“, wo die Vorlage „{ $near }“ gibt?
    }
surplus-argument = Diese Vorlage gibt dem Textbaustein „{ $id }“ den Wert „{ $variable }“, den er in keiner Sprache verlangt.
    .why = Leser sehen ihn nirgends.
    .help = { $near ->
        [none] Setzen Sie den Wert in den Textbaustein ein, oder nehmen Sie ihn aus der Vorlage heraus.
       *[other] Meinten Sie „{ $near }“?
    }
unused-string = Nichts zeigt den Textbaustein „{ $id }“.
    .why = Er wird für niemanden übersetzt.
    .help = { $near ->
        [none] Löschen Sie ihn in jeder Sprache. Wenn eine Vorlage ihn zeigen sollte, berichtigen Sie den Namen dort oder hier.
       *[other] Meinten Sie „{ $near }“? Wenn nicht, löschen Sie ihn in jeder Sprache.
    }
