### The command line.
###
### Glossary for every file of this folder: English = German.
### The network: network = Netzwerk (never “Netzwerkordner”: that is a network drive); section = Sektion; edition = Ausgabe; article = Artikel;
### original, source = Original; variant = Fassung; unit = Texteinheit; revision = Stand des Originals; placement = Platzierung; fact = Angabe;
### placeable = eingesetzter Wert; string = Textbaustein; message = Meldung (in [messages]: Nachricht); catalog = Textbausteine einer Sprache.
### A file: front matter = Kopfdaten; headline = Titel; heading = Überschrift; standfirst = Vorspann; teaser = Teaser; slug = Slug (der);
### credit = Nachweis; alternative text = Alternativtext; footnote = Fußnote; id = Kennung; key = Schlüssel; value = Wert; lead image = Aufmacherbild.
### Languages: locale, language = Sprache; language tag = Sprachkürzel; fallback = Ersatzsprache; script = Schrift; stand in = vertreten.
### Sites: site = Website; address = Adresse; theme = Design; template = Vorlage; topic = Thema; listing = Übersicht; feed = Feed; redirect = Weiterleitung; host = Server.
### Publishing: build = erzeugen; publish = veröffentlichen; release = Veröffentlichung; live = online; bundle = Paket; manifest = Manifest; target = Ziel;
### roll back = zu einer früheren Veröffentlichung zurückkehren; pin = festhalten (an article: anheften); policy = Veröffentlichungsregeln;
### lock file = Abgleichdatei (.lock); lock = Sperre.
### States: missing = fehlt; draft = Entwurf; submitted = eingereicht; approved = freigegeben; not ready = nicht fertig;
### waiting = wartet; withheld = zurückgehalten; retracted = zurückgezogen; veto = Veto; embargo = Sperrfrist.
### Freshness: current, up to date = aktuell; assumed = vermutlich aktuell; aged = gealtert; outdated, stale = veraltet; unknown = unbekannt.
### Adopting: layout = Anordnung; pattern = Muster; place (in a pattern) = Platzhalter; root = Wurzelordner; adopt = übernehmen; exclude = ausnehmen.
### Findings: error = Fehler; warning = Warnung; note = Hinweis; finding = Befund; rule = Prüfregel.
### Style: Sie; help lines without “Sie”, verb in the third person; quotation marks „“.
### Locks and changes: lock = Abgleichdatei (never “Sperre”, which is what a publication holds); paragraph = Absatz; record = festhalten; accept = bestätigen; approve = freigeben;
### carried forward = bleibt aktuell; owed = zu tun; stale, out of date = veraltet; behind = zurückliegen, im Rückstand; assumed = vermutlich aktuell;
### to mend = berichtigen; wording = Wortlaut; minor change = geringfügige Änderung; history = Verlauf; commit = Commit; merge = Zusammenführung.
### After publication: correction = Berichtigung; retraction = Zurückziehung (zurückziehen); policy = Veröffentlichungsregeln; barrier = Barriere; grace = Schonfrist; must = Pflicht; held back = zurückgehalten.

## Help

help-about = Veröffentlicht ein Netzwerk von Artikeln als viele Websites in vielen Sprachen.
help-usage = Aufruf:
help-commands = Befehle
help-options = Optionen
help-arguments = Argumente
help-init = Legt ein kleines neues Netzwerk an, das sich sofort veröffentlichen lässt
help-status = Zeigt, was fehlt, was zurückgehalten wird und was online ist, und wie viele Wörter noch zu tun sind
help-check = Zeigt alles, was nicht stimmt: wo, warum und was zu tun ist
help-build = Erzeugt die Websites in einem Ordner, ohne sie zu veröffentlichen
help-publish = Stellt die Websites als neue Veröffentlichungen online
help-serve = Zeigt die veröffentlichten Websites auf diesem Rechner
help-help = Zeigt Hilfe zu einem Befehl
help-root = Der Ordner des Netzwerks [ohne Angabe: hier]
help-lang = Die Sprache der Meldungen, etwa „ur“ [ohne Angabe: die des Systems]
help-now = Der Zeitpunkt, für den erzeugt wird, etwa 2022-07-26T12:00:00Z [ohne Angabe: jetzt]
help-strict = Dasselbe wie „--fail-on warning“
help-section = Nur diese Sektion (mehrfach möglich)
help-locale = Nur diese Sprache (mehrfach möglich)
help-article = Nur diesen Artikel (mehrfach möglich)
help-out = Der Ordner, in dem erzeugt wird
help-to = Der Ordner der Veröffentlichungen [ohne Angabe: public]
help-dir = Der Ordner für das neue Netzwerk [ohne Angabe: hier]
help-serve-dir = Ein Ordner mit erzeugten Websites [ohne Angabe: public]
help-port = Der Port der ersten Sektion; jede weitere bekommt den nächsten [ohne Angabe: 8080]
help-help-flag = Zeigt diese Hilfe
help-version-flag = Zeigt die Programmversion

## Slips on the command line

usage-unknown-argument = Die Option oder das Argument „{ $argument }“ gibt es nicht.
usage-unknown-command = Den Befehl „{ $command }“ gibt es nicht.
usage-missing-command = Geben Sie an, was zu tun ist.
usage-missing-argument = „{ $argument }“ fehlt.
usage-missing-value = „{ $argument }“ braucht einen Wert.
usage-bad-value = „{ $value }“ ist kein möglicher Wert für „{ $argument }“.
usage-bad-moment = „{ $value }“ ist kein Zeitpunkt mit Zeitzone, wie etwa 2022-07-26T12:00:00Z.
usage-bad-locale = „{ $value }“ ist kein Sprachkürzel.
usage-unknown-section = Die Sektion „{ $value }“ gibt es nicht. Es gibt: { $known }.
usage-unknown-locale = Keine Sektion veröffentlicht die Sprache „{ $value }“. Es gibt: { $known }.
usage-unknown-article = Den Artikel „{ $value }“ gibt es nicht.
usage-conflict = „{ $argument }“ passt nicht zum Rest des Befehls.
usage-other = Der Befehl ist nicht zu verstehen: { $detail }
usage-did-you-mean = Meinten Sie „{ $near }“?
usage-see-help = Hilfe gibt „hexapla --help“.

## What was done

publish-released = { $section }: Veröffentlichung { $release } ist online, mit { $pages ->
        [one] { $pages } Artikelseite
       *[other] { $pages } Artikelseiten
    } in { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }.
publish-unchanged = { $section }: nichts Neues; Veröffentlichung { $release } bleibt online.
publish-kept = { $section }: nicht veröffentlicht, wegen der Fehler oben. Was online war, bleibt online.
publish-current-is-folder = „{ $path }“ ist ein Ordner, sollte aber eine Verknüpfung sein, die Hexapla umstellen kann. Verschieben Sie den Ordner, und veröffentlichen Sie noch einmal.
publish-failed = { $section }: Das Veröffentlichen ist gescheitert ({ $detail }). Was online war, bleibt online. Prüfen Sie, ob der Datenträger voll ist und ob Sie in „{ $path }“ schreiben dürfen.
build-done = { $section }: { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    } in „{ $path }“.
build-failed = „{ $path }“ ließ sich nicht schreiben: { $detail }. Prüfen Sie, ob der Datenträger voll ist und ob Sie dort schreiben dürfen.
build-outside = In „{ $path }“ kann nicht geschrieben werden: Der Ordner enthält die Dateien des Netzwerks selbst. Geben Sie einen anderen an.
changed-again = Dateien ändern sich immer wieder, während sie gelesen werden, zuletzt „{ $path }“. Warten Sie, bis sich nichts mehr ändert, und versuchen Sie es noch einmal.
read-failed = „{ $path }“ ließ sich nicht lesen: { $detail }.
summary = { $errors ->
        [0] Keine Fehler
        [one] { $errors } Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [0] keine Warnungen
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }.
summary-more = „hexapla check“ zeigt die Warnungen.
init-exists = In „{ $path }“ gibt es schon ein Netzwerk („{ $file }“). Es wurde nichts geändert.
init-failed = „{ $path }“ ließ sich nicht schreiben: { $detail }.
init-git-left = „{ $path }“ bleibt, wie es ist. Fügen Sie dort für git die Zeile „{ $line }“ hinzu.
init-done = In „{ $path }“ liegt ein neues Netzwerk. Versuchen Sie nun:
serve-at = { $section }: { $url }
serve-stop = Zum Beenden drücken Sie Strg+C.
serve-nothing = In „{ $path }“ gibt es keine erzeugte Website. Führen Sie zuerst „hexapla publish“ oder „hexapla build --out { $path }“ aus.
serve-port = Port { $port } ließ sich nicht öffnen: { $detail }. Wählen Sie mit „--port“ einen anderen.
serve-settings = Die Adressen der Sektionen stehen in der pipeline.toml, die nicht zu gebrauchen ist; „hexapla check“ sagt, warum.

## Progress

progress-articles = Artikel werden gelesen
progress-pages = Seiten werden erzeugt

## What the disk says

io-not-found = nicht vorhanden
io-permission = Zugriff verweigert
io-full = der Datenträger ist voll
io-read-only = der Datenträger ist schreibgeschützt
io-in-use = von einem anderen Programm belegt
io-other = das System meldet „{ $kind }“
