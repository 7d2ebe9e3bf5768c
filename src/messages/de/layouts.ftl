## Layouts

bad-layout = „{ $pattern }“ unter „{ $key }“ ist kein brauchbares Muster.
    .why = Ohne das Muster weiß Hexapla nicht, welche Datei welche ist.
    .help = { $fault ->
        [no-path] Schreiben Sie einen Pfad ab dem Wurzelordner des Netzwerks, mit „/“ zwischen den Teilen, etwa „content/{"{"}article{"}"}/{"{"}locale{"}"}.md“.
        [unknown-place] Es gibt die Platzhalter „{"{"}article{"}"}“ und „{"{"}locale{"}"}“, dazu „*“ und „**“ für Textbausteine. Jede Klammer muss geschlossen sein.
        [lacks] Es fehlt der Platzhalter „{"{"}{ $place }{"}"}“.
        [surplus] Der Platzhalter „{"{"}{ $place }{"}"}“ steht einmal zu oft da.
        [touching] Setzen Sie etwas zwischen zwei Platzhalter, etwa „/“, „.“ oder „-“, und verwenden Sie weniger davon.
        [whole-root] Lassen Sie das Muster mit dem Namen eines Ordners beginnen, sonst würde jede Datei des Netzwerks durchsucht.
        [no-folder] Schreiben Sie den Namen eines Ordners, der im Wurzelordner des Netzwerks liegt, ohne „/“.
        [not-flat] Lassen Sie „{ $key }“ weg: Es sagt, in welchen Ordnern ein Muster ohne jeden Ordner, etwa „{"{"}article{"}"}.md“, auch Dateien nimmt.
        [ending] Es muss auf „{ $place }“ enden.
        [no-source-locale] Ein Muster für Originale muss deren Sprache kennen: Ergänzen Sie „source-locale“ unter „[network]“.
       *[other] Schreiben Sie es in der Form „content/{"{"}article{"}"}/{"{"}locale{"}"}.md“.
    }
key-name-taken = „{ $name }“ kann kein Name für „{ $key }“ sein.
    .why = Es ist schon ein Name für „{ $other }“, und in einem Text wäre unklar, was gemeint ist.
    .help = Nehmen Sie es aus einer der beiden Listen heraus.

unnamed-site = Die Ausgabe in { $locale } hat keinen Namen.
    .why = Leser sehen den Platzhalter des Themes: im Reiter des Browsers, in Feeds und in Suchergebnissen.
    .help = Schreiben Sie „site-name = …“ in { $file }.
