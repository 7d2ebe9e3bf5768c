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
            [yes] Schreiben Sie stattdessen „{ $meant }“. Einige der Zeichen sind vollbreit und sehen fast gleich aus; tippen Sie sie in halber Breite.
           *[no] Schreiben Sie stattdessen „{ $meant }“: zuerst die Wörter in eckigen Klammern, gleich dahinter die Adresse in runden.
        }
