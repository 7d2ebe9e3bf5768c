
label-reference = Original
label-text = hier
missing-value = „{ $id }“ hat keinen eigenen Text, im Original aber schon.
    .why = Wo er hingehört, stünde nichts. Der Textbaustein wird nicht verwendet, bis der Text da ist.
    .help = Schreiben Sie die Übersetzung hinter das „=“.
surplus-value = „{ $id }“ hat einen eigenen Text, im Original aber nicht.
    .why = Nichts zeigt diesen Text. Der Textbaustein wird nicht verwendet, bis das berichtigt ist.
    .help = Vielleicht gehört der Text hinter einen der Namen, die mit einem Punkt beginnen. Wenn nicht, löschen Sie ihn.
missing-attribute = In „{ $id }“ fehlt „.{ $attribute }“, das es im Original gibt.
    .why = Eine Beschriftung oder ein Hinweis würde fehlen. Der Textbaustein wird nicht verwendet, bis es da ist.
    .help = Schreiben Sie „.{ $attribute } =“ mit der Übersetzung in eine eigene Zeile unter dem Textbaustein, eingerückt.
surplus-attribute = „{ $id }“ hat „.{ $attribute }“, das es im Original nicht gibt.
    .why = Nichts zeigt es. Der Textbaustein wird nicht verwendet, bis das berichtigt ist.
    .help = { $near ->
        [none] Löschen Sie es, oder geben Sie ihm den Namen, den es im Original hat.
       *[other] Meinten Sie „.{ $near }“?
    }
duplicate-attribute = „{ $id }“ hat „.{ $attribute }“ zweimal.
    .why = Leser sehen nur das letzte.
    .help = Löschen Sie eins von beiden.
duplicate-form = „{ $id }“ hat die Form „[{ $form }]“ in einer Auswahl zweimal.
    .why = Immer wird die erste genommen; die zweite sieht niemand.
    .help = Löschen Sie eine von beiden, oder geben Sie ihr den Namen, der gemeint war.
missing-reference = „{ $id }“ zeigt „{ $reference }“ nicht so oft wie das Original{ $forms ->
        [none] {""}
       *[other] {" "}(in { $forms })
    }.
    .why = Ein Name, der an einer Stelle gepflegt wird, fehlt hier oder ist von Hand ausgeschrieben.
    .help = Setzen Sie „{"{"} { $reference } {"}"}“ dort ein, wo es im Satz hingehört.
surplus-reference = „{ $id }“ zeigt „{ $reference }“, was das Original hier nicht oder nicht so oft zeigt{ $forms ->
        [none] {""}
       *[other] {" "}(in { $forms })
    }.
    .why = Wenn der Name falsch geschrieben ist, steht an seiner Stelle nichts.
    .help = { $near ->
        [none] Verwenden Sie, was das Original verwendet.
       *[other] Meinten Sie „{ $near }“?
    }
uneven-variable = { $case ->
        [fewer] „{ $id }“ zeigt den Wert „{"$"}{ $variable }“ nicht so oft wie das Original{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
       *[other] „{ $id }“ zeigt den Wert „{"$"}{ $variable }“ öfter als das Original{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
    }
    .why = In manchen Fällen würde er Lesern fehlen, oder sie läsen ihn zweimal.
    .help = Zeigen Sie ihn einmal in jeder Form, wie das Original. Eine Form, die nur für eine einzige Zahl gilt, darf diese Zahl in Worten nennen.
missing-plural = „{ $id }“ hat keine Form für { $missing }, und „{ $locale }“ braucht sie.
    .why = Bei manchen Zahlen sähen Leser die falsche Form.
    .help = Die Mehrzahlformen dieser Sprache sind: { $known }. Ergänzen Sie jede, die fehlt.
compact-plural = „{ $id }“ hat keine Form „[{ $form }]“ für Zahlen wie „1 Million“.
    .why = In „{ $locale }“ haben Millionen eine eigene Form.
    .help = Ergänzen Sie die Form, wenn die Zahl so groß werden kann. Sonst ist nichts zu tun.
unselected-plural = „{ $id }“ hat eine einzige Form für jede Zahl „{"$"}{ $variable }“; das Original hat mehrere.
    .why = Auch in „{ $locale }“ ändern sich die Wörter mit der Zahl; bei manchen Zahlen wäre der Satz falsch.
    .help = Lassen Sie nach „{"$"}{ $variable }“ wählen, mit diesen Formen: { $known }. Wenn der Satz für jede Zahl stimmt, lassen Sie ihn, wie er ist.
term-name-taken = „{ $id }“ heißt wie der Begriff „-{ $id }“.
    .why = Nur eins von beiden lässt sich zeigen; das andere geht verloren. Der Textbaustein wird nicht verwendet, bis er anders heißt.
    .help = Geben Sie einem von beiden einen anderen Namen, in jeder Sprache.
replacement-character = In „{ $id }“ ist ein Buchstabe verloren gegangen: An seiner Stelle steht ein Ersatzzeichen.
    .why = Die Datei wurde einmal in der falschen Kodierung geöffnet und so gespeichert.
    .help = Schreiben Sie den Buchstaben, der dorthin gehört, und suchen Sie in dieser Datei nach weiteren.
obsolete-string = Im Original gibt es keinen Textbaustein „{ $id }“ mehr.
    .why = Nichts zeigt ihn, und er zählt nicht als übersetzt.
    .help = { $near ->
        [none] Löschen Sie ihn.
       *[other] Löschen Sie ihn. Oder meinten Sie „{ $near }“?
    }
untranslated-string = { $case ->
        [missing] „{ $id }“ fehlt in „{ $locale }“.
        [part] Ein Teil von „{ $id }“ sagt Wort für Wort dasselbe wie das Original.
       *[other] „{ $id }“ sagt Wort für Wort dasselbe wie das Original.
    }
    .why = { $case ->
        [part] Leser fänden einen Text in einer anderen Sprache.
       *[other] Leser fänden einen Text in einer anderen Sprache. Er zählt nicht als übersetzt.
    }
    .help = { $case ->
        [missing] { $file ->
            [none] Ergänzen Sie den Textbaustein in einer Datei von „{ $locale }“.
           *[other] Übersetzen Sie den Textbaustein in „{ $file }“.
        }
       *[other] Übersetzen Sie den Text. Wenn er mit Absicht derselbe ist, schreiben Sie „# hexapla: same“ in die Zeile darüber.
    }
broken-markup = { $case ->
        [unclosed] In „{ $id }“ beginnt „<{ $name }>“ und endet nirgends.
        [unopened] In „{ $id }“ beendet „</{ $name }>“, was nie begonnen hat.
        [crossed] In „{ $id }“ steht „</{ $element }>“ vor dem Ende von „<{ $name }>“, das darin begonnen hat.
        [unfinished] In „{ $id }“ fehlt dem Tag „{ $name }“ am Ende das „>“.
        [unquoted] In „{ $id }“ steht der Wert von „{ $name }“ in „<{ $element }>“ nicht zwischen Anführungszeichen.
        [quote] In „{ $id }“ werden die Anführungszeichen um den Wert von „{ $name }“ in „<{ $element }>“ nirgends geschlossen.
        [bare] In „{ $id }“ ist „{ $name }“ in „<{ $element }>“ kein Name mit einem Wert.
        [twice] In „{ $id }“ hat „<{ $element }>“ zweimal „{ $name }“.
        [void-end] In „{ $id }“ beendet „</{ $name }>“, was kein Ende hat: „<{ $name }>“ steht allein.
        [self-closed] In „{ $id }“ braucht „<{ $name }/>“ ein eigenes Ende-Tag.
        [entity] In „{ $id }“ steht „{ $name }“ für ein Zeichen und hat am Ende kein „;“.
        [entity-name] In „{ $id }“ steht „{ $name }“ für kein Zeichen.
        [run-on] In „{ $id }“ hält eine Seite „{ $name }“ für den Anfang eines Zeichens.
        [comment] In „{ $id }“ ist das, was auf „{ $name }“ folgt, ein Kommentar, den kein Leser sieht.
        [unseen] In „{ $id }“ ist „{ $name }“ etwas, was in keinem Text stehen kann.
        [nameless] In „{ $id }“ beginnt mit „{ $name }“ das Ende eines Tags, und der Name des Tags fehlt.
        [filled] In „{ $id }“ würde das, was hinter „<“ eingesetzt wird, für ein Tag gehalten.
        [space] In „{ $id }“ fehlt vor „{ $name }“ in „<{ $element }>“ das Leerzeichen.
       *[other] In „{ $id }“ beginnt „{ $name }“ wie ein Tag und ist keins.
    }
    .why = Auf einer Seite sähe alles dahinter falsch aus oder wäre verschwunden.
    .help = Vergleichen Sie es mit dem Original. Zu jedem „<b>“ gehört ein „</b>“, und was zuletzt beginnt, endet zuerst.
markup-differs = { $case ->
        [extra] „{ $id }“ hat „{ $tag }“ öfter als das Original{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
       *[other] „{ $id }“ hat „{ $tag }“ nicht so oft wie das Original{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
    }
    .why = Ein Link oder eine Hervorhebung würde fehlen oder an der falschen Stelle stehen.
    .help = Verwenden Sie dieselben Tags wie das Original, jedes um die Wörter, zu denen es gehört.
lost-element = { $case ->
        [extra] „{ $id }“ hat ein Element namens „{ $name }“, das es im Original nicht gibt.
       *[other] In „{ $id }“ fehlt das Element namens „{ $name }“{ $forms ->
            [none] {""}
           *[other] {" "}(in { $forms })
        }.
    }
    .why = Die Seite setzt dort ihren eigenen Link oder ihre eigene Schaltfläche ein; ohne den Namen haben Leser nichts zum Anklicken.
    .help = { $near ->
        [none] Kopieren Sie das Tag aus dem Original mit seinem „data-l10n-name“, das nicht übersetzt wird.
       *[other] Meinten Sie „{ $near }“? Der Name wird nicht übersetzt.
    }
reference-cycle = „{ $id }“ führt zu sich selbst zurück: { $way }.
    .why = Es hätte kein Ende und lässt sich daher nicht zeigen.
    .help = Schreiben Sie den Text in einem dieser Textbausteine aus.
unknown-option = { $case ->
        [option] „{ $function }“ hat keine Option „{ $option }“.
        [value] „{ $function }“ kennt den Wert „{ $value }“ für „{ $option }“ nicht.
        [missing] „{ $function }“ braucht die Option „{ $option }“.
        [few] „{ $function }“ bekommt nichts, womit es arbeiten könnte.
       *[other] „{ $function }“ bekommt mehr, als es annimmt.
    }
    .why = Der Wert stünde nicht so da, wie er gemeint ist, oder gar nicht. Der Text wird nicht verwendet, bis das berichtigt ist.
    .help = { $case ->
        [option] { $near ->
            [none] Die Optionen sind: { $known }.
           *[other] Meinten Sie „{ $near }“?
        }
        [value] { $near ->
            [none] Möglich sind: { $known }.
           *[other] Meinten Sie „{ $near }“?
        }
       *[other] Vergleichen Sie es mit dem Original. Namen von Optionen werden nicht übersetzt.
    }
typewriter-mark = In „{ $id }“ steht das Zeichen „{ $mark }“ der Schreibmaschine.
    .why = Wer übersetzt, übernimmt es in jede Sprache.
    .help = Schreiben Sie „’“ als Apostroph, typografische Anführungszeichen um ein Zitat, im Englischen “ und ”, und „…“ für drei Punkte.
placeable-spacing = In „{ $id }“ steht „{ $name }“ in seinen geschweiften Klammern ohne Leerzeichen auf beiden Seiten oder mit mehr als einem.
    .why = Mit Leerzeichen ist beim Übersetzen auf einen Blick zu sehen, was Text ist und was nicht.
    .help = Schreiben Sie „{"{"} { $name } {"}"}“, mit den Zeichen, die dazugehören.
odd-id = { $case ->
        [length] Der Name „{ $id }“ ist länger als { $limit } Zeichen.
        [short] Der Name „{ $id }“ ist kürzer als { $limit } Zeichen; so viele verlangt dieses Netzwerk.
       *[other] Der Name „{ $id }“ besteht nicht aus Kleinbuchstaben, Ziffern und Bindestrichen.
    }
    .why = Namen werden von Hand getippt; solche, die einander gleichen, finden sich leichter.
    .help = Benennen Sie ihn nach der Stelle, an der er gezeigt wird: „nav-home“.
undocumented-variable = Kein Kommentar sagt, was „{"$"}{ $variable }“ in „{ $id }“ ist.
    .why = Wer übersetzt, kann nicht erkennen, ob es ein Name, eine Zahl oder ein Datum ist, und die Grammatik hängt davon ab.
    .help = Schreiben Sie darüber: „# ${ $variable } ist …“.
misplaced-comment = { $case ->
        [file] Dieser Kommentar zur ganzen Datei steht unter ihrem ersten Textbaustein.
        [blank] Dieser Kommentar zu einer Gruppe oder Datei grenzt unmittelbar an die Zeile darüber oder darunter.
       *[other] Unter diesem Kommentar zu einer Gruppe steht kein Textbaustein.
    }
    .why = Wer übersetzt, bekommt ihn bei den falschen Textbausteinen zu sehen oder gar nicht.
    .help = { $case ->
        [file] Verschieben Sie ihn an den Anfang, oder schreiben Sie „##“ für eine Gruppe.
        [blank] Lassen Sie darüber und darunter eine Zeile leer.
       *[other] Verschieben Sie ihn über die Textbausteine, von denen er handelt, oder löschen Sie ihn.
    }
hard-coded-brand = { $term ->
        [none] „{ $id }“ schreibt den Namen „{ $name }“ aus.
       *[other] „{ $id }“ schreibt „{ $name }“ aus, obwohl es dafür „{ $term }“ gibt.
    }
    .why = Wenn der Name sich ändert oder eine Sprache ihn beugt, bleibt er hier, wie er ist.
    .help = { $term ->
        [none] Schreiben Sie ihn einmal, in einen Begriff wie „-name“, und verweisen Sie darauf.
       *[other] Schreiben Sie stattdessen „{"{"} { $term } {"}"}“.
    }
typed-number = In „{ $id }“ steht unter „[{ $form }]“ eine feste Zahl, und in „{ $locale }“ gilt diese Form auch für { $other }.
    .why = Auch bei { $other } läsen Leser dann die feste Zahl.
    .help = Setzen Sie auch in dieser Form den Wert ein, oder schreiben Sie für jene Zahl eine Form „[{ $other }]“. Wenn { $other } nie vorkommt, ist nichts zu tun.
