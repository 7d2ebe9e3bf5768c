
cause-said = ein Programm sagt „{ $said }“
cause-quote = das schließende Anführungszeichen fehlt
cause-bracket = eine Klammer ist nicht geschlossen, oder mit einer Klammer anderer Art
cause-comma = ein Komma fehlt
cause-deep = zu viel ist ineinander verschachtelt
cause-end = der Text bricht mittendrin ab
cause-escape = hinter einem „\“ steht, was dort nicht stehen kann
cause-surplus = hier steht etwas, was nicht hierher gehört, oder davor fehlt ein Zeilenumbruch
cause-key-twice = dieser Schlüssel steht hier zweimal
cause-key-twice-named = der Schlüssel „{ $key }“ steht hier zweimal
io-folder = das ist ein Ordner
io-no-folder = etwas auf dem Weg dorthin ist kein Ordner
cause-toml-date = einen solchen Tag oder eine solche Zeit gibt es nicht, oder man schreibt sie anders
cause-toml-equals = hinter einem Schlüssel fehlt „=“ mit einem Wert
cause-toml-extended = dieser Name hat schon einen Wert und kann keine Schlüssel unter sich haben
cause-toml-key = ein Schlüssel fehlt oder ist nicht lesbar: Ein Schlüssel besteht aus Buchstaben, Ziffern, „-“ und „_“, oder er steht in Anführungszeichen
cause-toml-number = die Zahl ist nicht lesbar
cause-toml-text = in einem Text steht ein Zeichen, das dort nicht stehen kann
cause-toml-unquoted = ein Text gehört in Anführungszeichen
cause-toml-value = hinter „=“ fehlt ein Wert
cause-yaml-anchor = ein Name hinter „*“ ist nirgends mit „&“ vergeben
cause-yaml-colon = in der Zeile steht ein zweiter Doppelpunkt; ein Text mit Doppelpunkt gehört in Anführungszeichen
cause-yaml-documents = hinter „---“ beginnt ein zweiter Text
cause-yaml-indent = die Zeile beginnt zu weit links oder zu weit rechts
cause-yaml-no-colon = hinter einem Schlüssel fehlt ein Doppelpunkt
cause-yaml-sign = ein Text, der mit diesem Zeichen beginnt, gehört in Anführungszeichen
cause-yaml-tab = ein Tabulator steht, wo Leerzeichen stehen sollten
cause-fluent-attribute = nach einem Attribut eines Begriffs lässt sich wählen, zeigen lässt es sich nicht
cause-fluent-brace = eine schließende geschweifte Klammer steht hier allein
cause-fluent-call = vor „(“ kann nur der Name einer Funktion in Großbuchstaben oder der eines Begriffs stehen
cause-fluent-option = der Wert von „{ $option }“ ist eine Zahl oder ein Text in Anführungszeichen
cause-fluent-defaults = mehr als eine Form der Auswahl beginnt mit „*“
cause-fluent-empty = „{ $id }“ hat keinen Text
cause-fluent-expression = was zwischen den geschweiften Klammern steht, ist nicht lesbar
cause-fluent-line = die Zeile sollte hier enden
cause-fluent-literal = hier fehlt eine Zahl oder ein Text in Anführungszeichen
cause-fluent-name = hier fehlt ein Name, der mit einem der Buchstaben A bis Z beginnt
cause-fluent-no-default = keine Form der Auswahl beginnt mit „*“
cause-fluent-order = in den Klammern steht, was keinen Namen hat, vor dem, was einen hat
cause-fluent-selector = wählen lässt sich nach einem Wert wie „$count“, nach einer Funktion oder nach einem Attribut eines Begriffs, und nicht nach diesem
cause-fluent-sign = hier fehlt „{ $wanted }“
cause-fluent-twice = „{ $name }“ steht in den Klammern zweimal
cause-fluent-value = hier fehlt ein Text
cause-string-cycle = der Text verweist auf sich selbst
cause-string-long = der Text verweist auf zu viele andere
cause-string-unknown = der Text verweist auf „{ $name }“, und das gibt es nicht
cause-function-argument = „{ $function }“ kann mit „{ $given }“ nichts anfangen
cause-function-backwards = die Tage „{ $from }“ und „{ $to }“ sind vertauscht
cause-function-lacks = „{ $function }“ braucht die Option „{ $option }“
cause-function-missing = „{ $function }“ bekommt keinen Wert
cause-function-option = „{ $function }“ versteht „{ $option }: { $given }“ nicht
cause-function-together = „{ $function }“ nimmt „{ $option }“ oder „{ $other }“ an, aber nicht beides
cause-function-unnamed = „{ $function }“ hat in dieser Sprache keinen Namen für „{ $given }“
cause-template-endless = es dauert zu lange und endet vielleicht nie
cause-template-lacks = etwas, was aufgerufen wird, braucht mehr, als es bekommt
cause-template-list = eine Liste wird gebraucht, und es gibt keine, oder sie hat eine andere Länge
cause-template-broken = der Textbaustein „{ $id }“ lässt sich nicht zusammensetzen: { $cause }
cause-template-kind = der Textbaustein „{ $id }“ bekommt für „{ $name }“ etwas, was kein Text ist: { $kind ->
        [nothing] gar nichts
        [truth] ein „true“ oder „false“
        [list] eine Liste
       *[other] eine Tabelle
    }
cause-template-no-id = „t“ erfährt nicht, welcher Textbaustein gemeint ist
cause-template-no-string = einen Textbaustein „{ $id }“ gibt es nicht
cause-template-open = ein Kommentar oder ein „raw“-Block ist nicht geschlossen
cause-template-statement = eine Anweisung „{ $name }“ gibt es nicht
cause-template-string-lacks = der Textbaustein „{ $id }“ bekommt „{ $name }“ nicht
cause-template-surplus = etwas, was aufgerufen wird, bekommt mehr, als es annimmt
cause-template-twice = der Block „{ $name }“ steht hier zweimal
cause-template-undefined = { $name ->
        [none] die Vorlage verwendet einen Wert, den es nicht gibt
       *[other] die Vorlage verwendet „{ $name }“, und das gibt es nicht
    }
cause-template-unexpected = { $found ->
        [character] hier steht ein Zeichen
        [end] hier ist die Vorlage zu Ende
        [keyword] hier steht eine Anweisung
        [name] hier steht ein Name
        [none] hier steht etwas
        [number] hier steht eine Zahl
        [page] hier steht Text der Seite
        [text] hier steht ein Text in Anführungszeichen
        [value] hier steht ein Wert
       *[sign] hier steht „{ $sign }“
    }{ $wanted ->
        [keyword] , und eine Anweisung fehlt
        [name] , und ein Name fehlt
        [sign] , und „{ $other }“ fehlt
        [value] , und ein Wert fehlt
       *[none] , und das gehört nicht hierher
    }
cause-template-unknown = { $kind ->
        [block] einen Block „{ $name }“ gibt es nicht
        [filter] einen Filter „{ $name }“ gibt es nicht
        [function] eine Funktion „{ $name }“ gibt es nicht
        [method] eine Methode „{ $name }“ gibt es nicht
        [test] einen Test „{ $name }“ gibt es nicht
       *[template] eine Vorlage „{ $name }“ gibt es nicht
    }
cause-template-unopened = hier steht „{ $name }“, und nichts ist offen, wozu es gehören könnte
unwatched-fact = Kein Artikel der Reihe „{ $series }“ hat die Angabe „{ $fact }“.
    .why = Geprüft werden soll, dass dieser Wert nur wächst, und nichts wird geprüft.
    .help = { $near ->
        [none] Schreiben Sie den Namen einer Angabe, die die Artikel haben, oder löschen Sie ihn.
       *[other] Meinten Sie „{ $near }“?
    }
incomparable-fact = { $case ->
        [undated] Die Angabe „{ $fact }“ darf in der Reihe „{ $series }“ nur wachsen, und dieser Artikel hat kein Datum.
        [other] Die Angabe „{ $fact }“ ist hier von anderer Art als in „{ $other }“, oder in einer anderen Währung.
       *[kind] Die Angabe „{ $fact }“ darf in der Reihe „{ $series }“ nur wachsen, und sie ist nichts, was wächst.
    }
    .why = Niemand bemerkt, wenn sie sinkt.
    .help = { $case ->
        [undated] Schreiben Sie das Datum des Artikels hin.
        [other] Schreiben Sie die Angabe wie in den anderen Artikeln, oder nehmen Sie sie aus „monotonic“ heraus.
       *[kind] Zahlen, Tage, Geldbeträge und Listen von Regionen können wachsen. Nehmen Sie diese Angabe aus „monotonic“ heraus.
    }
quoted-number = Die Angabe „{ $fact }“ ist „{ $found }“ in Anführungszeichen und wird in jeder Sprache so gezeigt.
    .why = Wenn es eine Zahl ist, schreibt das Französische sie mit Komma, das Arabische mit anderen Ziffern, und kein Text kann nach ihr eine Mehrzahl wählen.
    .help = Wenn es eine Zahl ist, schreiben Sie sie ohne die Anführungszeichen. Wenn es eine Jahreszahl, eine Version oder Ähnliches ist, sagen Sie das: „{ "{" } value = "{ $found }" { "}" }“.
