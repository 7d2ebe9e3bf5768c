### What differs between a translation and its original.
### The glossary stands in cli.ftl.

## Parts of the text

missing-unit = { $count ->
        [one] Ein Absatz, eine Überschrift oder ein Listenpunkt des Originals ({ $source }) fehlt hier: siehe dort Zeile { $lines }.
       *[other] { $count } Absätze, Überschriften oder Listenpunkte des Originals ({ $source }) fehlen hier: siehe dort die Zeilen { $lines }.
    }
    .why = Leser dieser Sprache erfahren weniger als andere und wissen es nicht.
    .help = Übersetzen Sie, was fehlt, oder schreiben Sie „draft = true“ an den Anfang, bis es fertig ist.
extra-unit = { $count ->
        [one] Ein Absatz, eine Überschrift oder ein Listenpunkt hat im Original kein Gegenstück: Zeile { $lines }.
       *[other] { $count } Absätze, Überschriften oder Listenpunkte haben im Original kein Gegenstück: Zeilen { $lines }.
    }
    .why = Es kann ein Rest aus einem früheren Stand des Originals sein und sagen, was nicht mehr gilt.
    .help = Löschen Sie es, wenn das Original es zurückgenommen hat. Wenn Sie es für Ihre Leser hinzugefügt haben, schreiben Sie „allow = ["extra-unit"]“ an den Anfang.
moved-unit = { $count ->
        [one] Ein Absatz oder Listenpunkt steht an anderer Stelle als im Original: Zeile { $lines }.
       *[other] { $count } Absätze oder Listenpunkte stehen an anderer Stelle als im Original: Zeilen { $lines }.
    }
    .why = Wo die Reihenfolge etwas sagt, wie bei Schritten oder in einem Fahrplan, sagt die Übersetzung etwas anderes.
    .help = Halten Sie die Reihenfolge des Originals ein, es sei denn, Ihre Sprache verlangt eine andere.
same-as-source = Das steht noch in der Sprache des Originals ({ $source }) da: { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }, Buchstabe für Buchstabe.
    .why = Leser stoßen mitten in einem Text ihrer Sprache auf einen fremden Satz.
    .help = Übersetzen Sie es. Wenn es so bleiben soll, schreiben Sie es an den Anfang: „keep = ["…"]“.

## Their form

heading-level-differs = Diese Überschrift hat die Ebene { $own }, im Original die Ebene { $source }.
    .why = Ebenen sagen, was worunter gehört, denen, die zuhören, wie denen, die hinsehen.
    .help = Beginnen Sie sie mit so vielen „#“ wie das Original.
list-shape = { $source ->
        [none] Das steht in einer Liste, im Original nicht.
        [numbers] { $own ->
            [none] Das ist kein Listenpunkt, im Original ist es einer in einer nummerierten Liste.
            [numbers] Das steht auf Ebene { $level } der Liste, im Original auf Ebene { $source-level }.
           *[bullets] Diese Liste hat Aufzählungszeichen, im Original hat sie Nummern.
        }
       *[bullets] { $own ->
            [none] Das ist kein Listenpunkt, im Original ist es einer.
            [numbers] Diese Liste hat Nummern, im Original hat sie Aufzählungszeichen.
           *[bullets] Das steht auf Ebene { $level } der Liste, im Original auf Ebene { $source-level }.
        }
    }
    .why = Nummern sagen, dass es auf die Reihenfolge ankommt, und was eingerückt ist, gehört zu dem, was darüber steht.
    .help = Verwenden Sie die Zeichen und Einrückungen des Originals.
table-shape = Diese Zeile hat { $own ->
        [one] { $own } Spalte
       *[other] { $own } Spalten
    }, im Original { $source }.
    .why = Werte stehen unter Überschriften, zu denen sie nicht gehören.
    .help = Geben Sie jeder Zeile die Spalten des Originals; auch eine leere Zelle braucht ihre Striche.
footnote-shape =
    { $label ->
        [none]
            { $own ->
                [0] Dieser Absatz verweist auf keine Fußnote, im Original auf { $source }.
                [one] Dieser Absatz verweist auf { $own } Fußnote, im Original auf { $source }.
               *[other] Dieser Absatz verweist auf { $own } Fußnoten, im Original auf { $source }.
            }
       *[other] Die Fußnote „[^{ $label }]“, auf die dieser Absatz verweist, fehlt oder ist falsch geschrieben, sodass er auf nichts verweist.
    }
    .why = Eine Fußnote, auf die nichts verweist, wird nicht gezeigt.
    .help =
        { $label ->
            [none] Setzen Sie das Zeichen der Fußnote, etwa „[^1]“, dorthin, wo es im Original steht.
           *[other] Schreiben Sie die Fußnote auf eine eigene Zeile, die mit „[^{ $label }]: “ beginnt.
        }
fence-language = { $own ->
        [none] Dieser Codeblock nennt keine Programmiersprache, im Original ist es „{ $source }“.
       *[other] { $source ->
            [none] Dieser Codeblock soll „{ $own }“ sein, im Original ist nichts angegeben.
           *[other] Dieser Codeblock soll „{ $own }“ sein, im Original ist es „{ $source }“.
        }
    }
    .why = Websites färben Code nach seiner Programmiersprache, und Lesern wird eine falsche genannt.
    .help = Beginnen Sie den Block wie das Original: Das Wort nach den schrägen Strichen (`) wird nicht übersetzt.

## What no language changes

code-differs = { $case ->
        [missing] Das Original hat hier den Code „{ $missing }“.
       *[other] Das Original hat hier den Code „{ $missing }“, dieser Text hat „{ $extra }“.
    }
    .why = Namen von Befehlen, Dateien und Optionen sind in jeder Sprache dieselben; übersetzt funktionieren sie nicht.
    .help = Schreiben Sie es wie im Original.
code-block-differs = { $line ->
        [none] Die Zeilen dieses Codeblocks sind nicht die des Originals.
       *[other] Dieser Codeblock hat eine Zeile, die der des Originals nicht hat: „{ $line }“.
    }
    .why = Leser kopieren Code; ein Beispiel, das im Original berichtigt wurde und hier nicht, führt sie in die Irre.
    .help = Kopieren Sie den Block aus dem Original, und übersetzen Sie seine Kommentare neu. Wenn er sich unterscheiden soll, schreiben Sie „allow = ["code-block-differs"]“ an den Anfang.
link-differs = { $case ->
        [missing] Ein Link des Originals fehlt hier: „{ $missing }“.
        [extra] Das Original hat diesen Link hier nicht: „{ $extra }“.
       *[other] Das führt zu „{ $extra }“, im Original zu „{ $missing }“.
    }
    .why = Leser dieser Sprache werden anderswohin geschickt als alle anderen, oder nirgendwohin.
    .help = Verlinken Sie, was das Original verlinkt. Wenn Ihre Leser zu Recht anderswohin geschickt werden, schreiben Sie „allow = ["link-differs"]“ an den Anfang.
image-differs = { $case ->
        [missing] Ein Bild des Originals fehlt hier: „{ $missing }“.
        [extra] Das Original zeigt dieses Bild hier nicht: „{ $extra }“.
       *[other] Hier ist „{ $extra }“ zu sehen, im Original „{ $missing }“.
    }
    .why = Der Text spricht von etwas, was Leser nicht sehen.
    .help = Zeigen Sie das Bild, das das Original zeigt. Eines in Ihrer Sprache wird am Namen erkannt, etwa „map.fr.png“ für „map.png“.
embed-differs = { $case ->
        [missing] Ein Film, Ton oder eine eingebettete Seite des Originals fehlt hier: „{ $missing }“.
        [extra] Das Original bettet das hier nicht ein: „{ $extra }“.
       *[other] Hier ist „{ $extra }“ eingebettet, im Original „{ $missing }“.
    }
    .why = Der Text spricht von etwas, was Leser nicht bekommen.
    .help = Betten Sie ein, was das Original einbettet. Wenn es das in Ihrer Sprache gibt, schreiben Sie „allow = ["embed-differs"]“ an den Anfang.
placeable-differs = { $case ->
        [missing] Das Original zeigt hier die Angabe „{ $missing }“.
       *[other] Das Original zeigt hier die Angabe „{ $missing }“, dieser Text zeigt „{ $extra }“.
    }
    .why = Wird der Wert einmal berichtigt, bliebe er hier, wie er ist.
    .help = Schreiben Sie die Angabe in geschweifte Klammern, wie im Original.
placeholder-differs = { $case ->
        [missing] Das Original hat hier „{ $missing }“.
       *[other] Das Original hat hier „{ $missing }“, dieser Text hat „{ $extra }“.
    }
    .why = Ein Programm setzt an dieser Stelle etwas ein; findet es sie nicht, setzt es nichts ein, oder Leser sehen das Zeichen selbst.
    .help = Schreiben Sie es Buchstabe für Buchstabe wie im Original.
email-differs = { $case ->
        [missing] Das Original nennt hier die E-Mail-Adresse „{ $missing }“.
        [extra] Das Original nennt die E-Mail-Adresse „{ $extra }“ hier nicht.
       *[other] Die E-Mail-Adresse ist hier „{ $extra }“, im Original „{ $missing }“.
    }
    .why = Was Leser schreiben, käme bei niemandem an, oder bei jemand anderem.
    .help = Kopieren Sie die Adresse aus dem Original. Wenn Ihre Leser zu Recht an eine andere schreiben, setzen Sie „allow = ["email-differs"]“ an den Anfang.
url-in-text-differs = { $case ->
        [missing] Das Original nennt hier die Adresse „{ $missing }“.
        [extra] Das Original nennt die Adresse „{ $extra }“ hier nicht.
       *[other] Die Adresse ist hier „{ $extra }“, im Original „{ $missing }“.
    }
    .why = Leser, die sie kopieren, landen anderswo.
    .help = Kopieren Sie die Adresse aus dem Original.
path-differs = { $case ->
        [missing] Das Original nennt hier die Datei „{ $missing }“.
       *[other] Das Original nennt hier die Datei „{ $missing }“, dieser Text „{ $extra }“.
    }
    .why = Namen von Dateien und Ordnern sind in jeder Sprache dieselben; Leser würden nach etwas suchen, was es nicht gibt.
    .help = Kopieren Sie den Pfad aus dem Original.
number-differs = { $case ->
        [missing] Das Original sagt hier „{ $missing }“, dieser Text nicht.
        [currency] Das Original gibt diesen Betrag in einer anderen Währung an: „{ $missing }“, und hier steht „{ $extra }“.
       *[other] Dieser Text sagt „{ $extra }“, das Original „{ $missing }“.
    }
    .why = Eine falsche Zahl wird geglaubt; wer nur diese Sprache liest, kann sie nicht bemerken.
    .help = Vergleichen Sie den Satz mit dem Original. Ausgeschriebene Zahlen werden nicht geprüft. Wenn mit Absicht gerundet ist, schreiben Sie „rounded = true“ an den Anfang.

## In one text

ambiguous-link-text = Die Wörter „{ $text }“ führen hier zu „{ $second }“ und weiter oben zu „{ $first }“.
    .why = Wer mit einem Screenreader von Link zu Link geht, hört zweimal dieselben Wörter und weiß nicht, wohin sie führen.
    .help = Lassen Sie die Wörter des Links sagen, wohin er führt.
duplicate-standfirst = { $with ->
        [headline] Der Vorspann sagt dasselbe wie der Titel.
        [teaser] Der Vorspann sagt dasselbe wie der Teaser.
       *[p] Der Vorspann sagt dasselbe wie der erste Absatz.
    }
    .why = { $with ->
        [teaser] Ein Satz ist an zwei Stellen aktuell zu halten.
       *[other] Leser lesen denselben Satz zweimal hintereinander.
    }
    .help = { $with ->
        [teaser] Lassen Sie den Teaser weg: Der Vorspann tritt an seine Stelle.
       *[other] Lassen Sie den Vorspann weg, oder lassen Sie ihn etwas Eigenes sagen.
    }
teaser-not-alone = Der Teaser bricht ab: Er endet mit „{ $end }“.
    .why = In einer Übersicht oder einem Feed folgt nichts auf ihn.
    .help = Beenden Sie ihn, wie ein Satz endet.
anchor-differs = { $anchor ->
        [none] Dieser Link führt an den Anfang von „{ $article }“, im Original führt er dort zu „#{ $wanted }“.
       *[other] Dieser Link führt zu „#{ $anchor }“ in „{ $article }“, im Original zu „#{ $wanted }“.
    }
    .why = Leser dieser Sprache landen an einer anderen Stelle als alle anderen.
    .help = Verlinken Sie dieselbe Stelle. Wenn diese Leser zu Recht anderswohin geschickt werden, schreiben Sie „allow = ["anchor-differs"]“ an den Anfang.
relative-date = „{ $word }“ stimmte, als der Text geschrieben wurde, am { $day }.
    .why = Wer ihn jetzt liest, denkt an einen anderen Tag als den gemeinten.
    .help = Schreiben Sie den Tag selbst hin. Wenn das Wort in einem Zitat steht, schreiben Sie „allow = ["relative-date"]“ an den Anfang.

## What is allowed

unknown-allow = { $kind ->
        [error] „{ $code }“ lässt sich nicht erlauben: Es ist ein Fehler.
       *[unknown] Es gibt keine Art von Befund „{ $code }“, die man erlauben könnte.
    }
    .why = Das hat keine Wirkung.
    .help = { $near ->
        [none] Löschen Sie es aus „allow“.
       *[other] Meinten Sie „{ $near }“?
    }
unused-allow = „{ $code }“ ist hier erlaubt, und es gibt nichts dergleichen.
    .why = Was grundlos erlaubt ist, verdeckt den nächsten wirklichen Befund.
    .help = Löschen Sie es aus „allow“.
