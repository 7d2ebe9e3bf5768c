
loose-markup = { $case ->
        [capitals] In „{ $id }“ ist das Tag „{ $name }“ hier mit großen und dort mit kleinen Buchstaben geschrieben.
        [empty] In „{ $id }“ hat „{ $name }“ in „<{ $element }>“ keinen Wert.
       *[run-on] In „{ $id }“ hielte eine Seite „{ $name }“ für den Anfang eines anderen Zeichens.
    }
    .why = { $case ->
        [capitals] Browsern macht das nichts aus; Programme, die es als XML lesen, weisen es zurück.
        [empty] Browsern macht das nichts aus; Programme, die es als XML lesen, weisen es zurück.
       *[run-on] Auf einer Seite sähen Leser ein anderes Zeichen. In einfachem Text kommt es nicht darauf an.
    }
    .help = { $case ->
        [capitals] Schreiben Sie es am Anfang und am Ende wie im Original.
        [empty] Schreiben Sie „{ $name }=""“, wenn der Textbaustein als XML verwendet wird.
       *[run-on] Schreiben Sie „&amp;“ für das „&“, wenn der Textbaustein als HTML in eine Seite eingesetzt wird.
    }
unknown-argument = { $case ->
        [asked] „{ $id }“ wählt nach „{"$"}{ $name }“, und niemand gibt diesen Wert.
        [value] „{ $id }“ verlangt von „{ $term }“ die Form „{ $value }“, die es dort nicht gibt.
       *[name] „{ $id }“ gibt „{ $name }“ an „{ $term }“, das nicht danach fragt.
    }
    .why = Die gemeinte Form wird nie genommen. Leser sehen die letzte.
    .help = { $near ->
        [none] Verwenden Sie eins von diesen: { $known }.
       *[other] Meinten Sie „{ $near }“?
    }
wrong-argument = { $case ->
        [differs] „{ $id }“ gibt „{ $value }“ an „{ $function }“; das Original gibt „{ $wanted }“.
       *[unknown] „{ $id }“ gibt „{ $value }“ an „{ $function }“, das damit nichts anfangen kann.
    }
    .why = { $case ->
        [differs] Lesern wird ein anderes Land, ein anderer Tag oder eine andere Zahl genannt.
       *[unknown] An dieser Stelle lässt sich nichts schreiben.
    }
    .help = { $case ->
        [differs] Schreiben Sie „{ $wanted }“.
       *[unknown] Schreiben Sie einen Code, eine Zahl oder einen Tag („2022-07-23“), die es gibt.
    }
