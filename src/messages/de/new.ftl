### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = Beginnt einen Artikel, eine Fassung, eine Sektion oder eine Sprache
help-new-article = Beginnt einen Artikel: seine Angaben, und sein Original als Entwurf
help-new-variant = Legt eine Datei an, die zeigt, was wohin zu übersetzen ist
help-new-section = Fügt pipeline.toml eine Sektion hinzu, mit ihren Textbausteinen
help-new-locale = Fügt pipeline.toml eine Sprache hinzu, mit Textbausteinen zum Übersetzen, und listet auf, was ihr fehlt
help-new-id = Die Kennung des Artikels, also sein Pfad, etwa 2026/summer-school
help-headline = Sein Titel
help-original = Die Sprache seines Originals [ohne Angabe: die source-locale des Netzwerks]
help-new-of = Die Kennung des Artikels
help-new-into = Die Sprache, in die übersetzt wird
help-new-section-id = Die Kennung der Sektion, etwa „brazil“
help-url = Die Adresse ihrer Website, etwa https://example.org/
help-new-locales = Die Sprache einer ihrer Ausgaben; die erste steht unter der Adresse selbst (mehrfach möglich)
help-new-tag = Das Kürzel der neuen Sprache, etwa „pt-BR“
help-new-in = Die Sektion, die sie veröffentlicht [ohne Angabe: keine]

## What was done, or not

new-written = Geschrieben: { $path }
new-exists = { $path } gibt es schon. Nichts wurde geändert.
new-article-exists = Es gibt schon einen Artikel „{ $id }“. Nichts wurde geändert.
new-bad-article = „{ $id }“ kann nicht die Kennung eines Artikels sein. Schreiben Sie Buchstaben, Ziffern und Bindestriche, mit „/“ zwischen Ordnern.
new-no-source-locale = Für das Netzwerk ist keine Sprache der Originale festgelegt. Nennen Sie eine mit „--locale“, oder fügen Sie in pipeline.toml unter „[network]“ eine „source-locale“ hinzu.
new-no-source = Das Original von „{ $article }“ ist nicht da oder lässt sich nicht lesen. „hexapla check“ sagt, warum.
new-locale-exists = Die Sektion „{ $section }“ veröffentlicht { $locale } schon.
new-locale-known = { $locale } ist schon eine Sprache dieses Netzwerks. Sagen Sie mit „--section“, welche Sektion sie veröffentlichen soll.
new-locale-unpublished = Noch veröffentlicht keine Sektion { $locale }: Fassungen in dieser Sprache werden gelesen und können andere vertreten. Fügen Sie sie den „locales“ einer Sektion hinzu, sobald es so weit ist.
new-cannot-edit = pipeline.toml ließ sich nicht selbsttätig ändern. Fügen Sie „{ $locale }“ von Hand zu „locales“ hinzu.
new-strings = Textbausteine für { $locale }. Nehmen Sie „# “ am Anfang einer Zeile weg, und übersetzen Sie, was hinter „=“ steht.
new-section-strings = Was diese Sektion anders sagt als die übrigen, etwa ihren eigenen site-name und site-tagline.

## In the file that a translator fills in

fill-in-top = Zu übersetzen von { $source } nach { $locale }. Schreiben Sie jede Übersetzung zwischen die Anführungszeichen unter ihrem Original. Was in geschweiften Klammern steht, etwa {"{"} $name {"}"}, wird von selbst eingesetzt: Lassen Sie es, wie es ist.
fill-in-draft = Löschen Sie die Zeile mit „draft“, sobald der Text veröffentlicht werden kann.
fill-in-messages = Übersetzen Sie nur die Wörter. Lassen Sie Namen, Pfeile und Klammern stehen.
fill-in-body = Schreiben Sie jede Übersetzung unter ihr Original. Diese Kommentare werden nicht veröffentlicht; sie können bleiben oder weg.

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

handoff-top = „{ $title }“: { $source } → { $locale }
handoff-fill = Schreiben Sie jede Übersetzung zwischen die Anführungszeichen unter ihrem Original.
handoff-update = Das Original hat sich seit der Übersetzung geändert. Hier steht, was Sie sich noch einmal ansehen sollten: jede Änderung, und darunter Ihre Übersetzung, wie sie jetzt ist. Ändern Sie die Übersetzung gleich dort, und lassen Sie die Zeilen mit „¶“, wie sie sind.
handoff-review = Hier steht die ganze Übersetzung, jeder Absatz unter seinem Original. Ändern Sie, was Sie möchten, gleich dort, und lassen Sie die Zeilen mit „¶“, wie sie sind. Was Sie nicht anrühren, bleibt.
handoff-send = Wenn Sie fertig sind, speichern Sie die Datei unter demselben Namen, und legen Sie sie in den Ordner, über den Sie Ihre Übersetzungen schicken. Hinweise wie dieser werden von selbst entfernt.
handoff-facts = Was in geschweiften Klammern steht, wird von selbst eingesetzt, und jede Sprache schreibt es auf ihre Weise. Lassen Sie es, wie es ist:
handoff-body = Schreiben Sie jede Übersetzung unter ihr Original. Was Sie leer lassen, kann später folgen.
handoff-stays = Wenn eine Übersetzung bleiben kann, wie sie ist, obwohl sich das Original geändert hat, schreiben Sie ein x zwischen die Klammern hinter „¶“: [x]. Was Sie ohne x lassen, wie es ist, wird Ihnen später noch einmal vorgelegt.
handoff-before = Das Original lautete:
handoff-now = Das Original lautet jetzt:
handoff-original = Das Original:
handoff-new = Neu im Original:
handoff-links = Ein Link oder ein Bild verweist jetzt auf etwas anderes:
handoff-gone = Im Original gibt es { $names } nicht mehr. Nehmen Sie es heraus, wo es in der Übersetzung noch steht.
handoff-taken-back = Das Original sagt dies nicht mehr. Löschen Sie Ihre Übersetzung darunter, und lassen Sie die Zeile mit „¶“ stehen. Soll sie bleiben, schreiben Sie ein x zwischen die Klammern: [x].
handoff-parts-gone = Das Original hat dies nicht mehr. Löschen Sie es unten aus Ihrer Übersetzung:
handoff-forms = Schreiben Sie hinter jede Klammer, was dort stehen soll. Eine Zeile, die Ihre Sprache nicht braucht, kann bleiben, wie sie ist.
handoff-whole = Dieser Teil des Originals im Ganzen:
handoff-written = Geschrieben: { $path } ({ $paragraphs ->
        [one] ein Absatz
       *[other] { $paragraphs } Absätze
    }, { $words ->
        [one] ein Wort
       *[other] { $words } Wörter
    })
handoff-nothing = { $locale } hat bei „{ $article }“ nichts nachzuholen: Es gibt nichts auszugeben. „--whole“ gibt die ganze Übersetzung aus.
handoff-nothing-for = Für { $name } ist nichts zu tun: Es gibt nichts auszugeben.
handoff-unreadable = Die Übersetzung von „{ $article }“ ({ $locale }) lässt sich nicht lesen. „hexapla check“ sagt, warum.
help-handoff = Schreibt Dateien für Übersetzende: was zu übersetzen ist oder was sich geändert hat
help-handoff-article = Die Kennung des Artikels
help-handoff-tag = Die Sprache, in die übersetzt wird
help-handoff-translator = Alles, woran diese Person (Kennung oder Name) etwas zu tun hat
help-handoff-whole = Die ganze Übersetzung, nicht nur, was sich geändert hat
help-handoff-out = Der Ordner, in den geschrieben wird [ohne Angabe: outbox]
