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
