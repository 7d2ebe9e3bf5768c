### Headings of articles: their signs, and the ids that links lead to.

# $id (String): the id, without its braces and its “#”.
lost-anchor = Hinter dieser Überschrift steht im Original „{"{"}#{ $id }{"}"}“, und hier fehlt es.
    .why = Links zu dieser Stelle führen Leser dieser Sprache an den Anfang des Artikels.
    .help = Schreiben Sie „{"{"}#{ $id }{"}"}“ hinter die Überschrift, wie im Original. Es wird nicht übersetzt.
unspaced-heading = Das beginnt wie eine Zwischenüberschrift und erscheint als Absatz, samt seinen Zeichen.
    .why = Leser sehen die Zeichen, und wer nach Überschriften sucht oder auf sie hört, findet hier keine.
    .help = Schreiben Sie „##“ mit einfachen Zeichen und einem einfachen Leerzeichen dahinter. Ist keine Überschrift gemeint, schreiben Sie „\“ davor.

unread-markup = „{ $found }“ sieht nach Auszeichnung aus und ist keine: Es steht so im Text.
    .why = Wer es liest, sieht die Zeichen, und findet dort weder Link noch Fußnote noch Zahl.
    .help =
        { $wide ->
            [emphasis] Schreiben Sie stattdessen „{ $meant }“: Klammern, Anführungszeichen und Satzzeichen stehen außerhalb der Sternchen, und diese direkt an den Wörtern.
            [figure] Schreiben Sie stattdessen „{ $meant }“: Anmerkungen heißen in allen Sprachen gleich.
            [lone] Zwei Sternchen stehen direkt vor dem, was hervorgehoben wird, und zwei direkt dahinter. Schreiben Sie die anderen beiden dorthin, wo die Hervorhebung endet, wie in „{ $meant }“, oder löschen Sie diese.
            [yes] Schreiben Sie stattdessen „{ $meant }“. Einige der Zeichen sind vollbreit und sehen fast gleich aus; tippen Sie sie in halber Breite.
           *[no] Schreiben Sie stattdessen „{ $meant }“: zuerst die Wörter in eckigen Klammern, gleich dahinter die Adresse in runden.
        }

unread-block = { $kind ->
        [list] Im Original steht hier eine Liste, und diese Zeile beginnt mit einem Zeichen, das keine ergibt.
        [lines] Im Original steht hier eine Liste, und dies ist ein einziger Absatz.
        [item] Die Liste hat im Original { $source } Punkte und hier { $own }: Diese Zeile beginnt nicht mit „{ $write }“ und wird als Teil des Punktes darüber gelesen.
        [table] Im Original steht hier eine Tabelle, und dies ist ein einziger Absatz.
        [heading] Im Original steht hier eine Überschrift, und dies ist ein Absatz.
        [quote] Im Original ist dies ein Zitat, und hier ist es ein Absatz wie jeder andere.
       *[indented] Dies erscheint als Programmcode, weil Leerzeichen davor stehen.
    }
    .why = Leser sehen einen Absatz mit seltsamen Zeichen oder Programmcode, und was hier steht, gilt als fehlend.
    .help = { $kind ->
        [list] Beginnen Sie diese und jede weitere Zeile der Liste mit „{ $write }“ und einem Leerzeichen.
        [lines] Schreiben Sie jeden Punkt der Liste in eine eigene Zeile, die mit „{ $write }“ und einem Leerzeichen beginnt.
        [item] Ist diese Zeile ein eigener Punkt, beginnen Sie sie mit „{ $write }“ und einem Leerzeichen.
        [table] Schreiben Sie „{ $write }“ in eine eigene Zeile unter der ersten und „|“ zwischen die Zellen jeder Zeile.
        [heading] Beginnen Sie diese Zeile mit „{ $write }“ und einem Leerzeichen.
        [quote] Beginnen Sie diese Zeile mit „{ $write }“ und einem Leerzeichen.
       *[indented] Löschen Sie die Leerzeichen am Anfang dieser Zeilen.
    }
