### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = Stellt frühere Veröffentlichungen wieder online und hält sie fest
help-releases = Zeigt, was veröffentlicht ist und wohin man zurückkehren kann
help-archive = Packt jede Website auch in eine einzige Datei, <section>.tar.zst
help-dry-run = Zeigt nur, was sich ändern würde, und ändert nichts
help-unpin = Lässt bei Sektionen, die zurückgekehrt sind, wieder neue Veröffentlichungen zu
help-patience = Wie lange auf das Ende einer anderen Veröffentlichung gewartet wird [ohne Angabe: 0]
help-to-release = Die Veröffentlichung, die online gehen soll [ohne Angabe: die vorherige]
help-releases-dir = Der Ordner der Veröffentlichungen [ohne Angabe: public]
help-verify = Vergleicht jede Datei mit dem, was veröffentlicht wurde

## Publishing

publish-would-release = { $section }: würde zu Veröffentlichung { $release }: { $added } neu, { $changed } geändert, { $removed } entfernt.
publish-pinned = { $section }: an Veröffentlichung { $release } festgehalten, daher geht nichts Neues online ({ $added } neu, { $changed } geändert, { $removed } entfernt). „hexapla publish --unpin“ veröffentlicht es.
publish-pinned-elsewhere = { $section }: { $live ->
        [none] Nichts ist online
       *[other] Veröffentlichung { $live } ist online
    }, obwohl Veröffentlichung { $release } festgehalten ist. „hexapla rollback --section { $section } --to { $release }“ stellt sie online; oder verwenden Sie „hexapla publish --unpin“.
publish-unpinned = { $section }: nicht mehr an Veröffentlichung { $release } festgehalten.
publish-would-unpin = { $section }: wäre nicht mehr an Veröffentlichung { $release } festgehalten.
publish-state-unknown = { $section }: „{ $path }“ ist nicht zu verstehen. Darin steht, ob die Sektion festgehalten ist; daher wurde nichts geändert. Stellen Sie die Datei wieder her, wie sie war, oder löschen Sie sie: Dann ist die Sektion nicht festgehalten.
publish-leftover = { $section }: „{ $path }“ wird nicht mehr gebraucht und ließ sich nicht entfernen: { $detail }. Das schadet nicht; die nächste Veröffentlichung versucht es erneut.
locked = { $host ->
        [none] Jemand anderes veröffentlicht gerade nach „{ $path }“.
       *[other] Prozess { $pid } auf „{ $host }“ veröffentlicht seit { $since } nach „{ $path }“.
    } Nichts wurde geändert. Warten Sie das Ende ab, oder lassen Sie „--wait 60“ bis zu 60 Sekunden warten.
locked-waiting = { $host ->
        [none] Jemand anderes veröffentlicht gerade nach „{ $path }“.
       *[other] Prozess { $pid } auf „{ $host }“ veröffentlicht seit { $since } nach „{ $path }“.
    } Das Ende wird abgewartet …

## Going back

rollback-done = { $section }: Veröffentlichung { $release } ist wieder online und festgehalten. Nichts Neueres geht online bis „hexapla publish --unpin“.
rollback-stays = { $section }: Veröffentlichung { $release } war schon online und ist jetzt festgehalten. Nichts Neueres geht online bis „hexapla publish --unpin“.
rollback-nothing = { $section }: Vor Veröffentlichung { $release } gibt es keine, zu der man zurückkehren könnte. „hexapla releases“ zeigt, was es gibt.
rollback-nothing-live = { $section }: Nichts ist online, also gibt es nichts, wovon man zurückkehren könnte. Sagen Sie mit „--to“, welche Veröffentlichung gemeint ist; „hexapla releases“ zeigt, was es gibt.
rollback-unknown = { $section }: Diese Veröffentlichung gibt es nicht. Es gibt: { $known }.
rollback-damaged = { $section }: Veröffentlichung { $release } ist beschädigt und wurde nicht online gestellt: { $files ->
        [one] { $files } Datei ist nicht mehr so, wie sie veröffentlicht wurde.
       *[other] { $files } Dateien sind nicht mehr so, wie sie veröffentlicht wurden.
    } Wählen Sie mit „--to“ eine andere; „hexapla releases --verify“ zeigt, welche unversehrt sind.
rollback-failed = { $section }: Die Rückkehr ist misslungen: { $detail }. Prüfen Sie, dass die Platte nicht voll ist und Sie nach „{ $path }“ schreiben dürfen; versuchen Sie es dann noch einmal.
rollback-assets = { $section }: Nicht alle Bilder und Stilvorlagen neuerer Seiten ließen sich für Leser aufheben, die eine solche Seite geöffnet haben: { $detail }.
rollback-which-section = Sagen Sie mit „--section“, welche Sektion gemeint ist: Jede zählt ihre Veröffentlichungen für sich. Es gibt: { $known }.
usage-unknown-delivered = Für eine Sektion „{ $value }“ wurde nichts veröffentlicht. Es gibt: { $known }.

## What is there

releases-none = In „{ $path }“ gibt es keine Veröffentlichungen. „hexapla publish“ macht die erste.
releases-heading-section = Sektion
releases-heading-release = Veröffentlichung
releases-heading-made = Erstellt
releases-heading-files = Dateien
releases-heading-size = Größe
releases-heading-state = Zustand
# hexapla: same
releases-size = { $size } kB
releases-whole = Jede Datei ist so, wie sie veröffentlicht wurde.
releases-live-missing = { $section }: Veröffentlichung { $release } sollte online sein und ist nicht da: Leser finden nichts. Führen Sie „hexapla publish“ oder „hexapla rollback“ aus.
release-live = online
release-pinned = festgehalten
# The release that “hexapla rollback” would make live.
release-before = vorher online
release-damaged = beschädigt
release-damage = { $section }, Veröffentlichung { $release }: „{ $path }“ { $flaw ->
        [missing] fehlt
        [unreadable] lässt sich nicht lesen
       *[changed] ist nicht, was veröffentlicht wurde
    }.
release-damage-more = { $section }, Veröffentlichung { $release }: { $more ->
        [one] { $more } weitere beschädigte Datei
       *[other] { $more } weitere beschädigte Dateien
    }.

## Archives

archive-done = { $section }: Archiv „{ $path }“.
archive-changed = „{ $path }“ wurde nicht geschrieben: Dateien der erzeugten Website haben sich inzwischen geändert. Erzeugen Sie sie noch einmal.
