
preview-not-live = Leser sehen diese Seite noch nicht. { $reasons }
preview-last-good = „{ $path }“ hat Fehler; gezeigt wird, was vorher darin stand.
preview-settings = pipeline.toml hat Fehler; es gelten die Einstellungen von vorher.
preview-held = Die meisten Dateien sind verschwunden. Gezeigt wird, was da war, und nichts wird veröffentlicht.
preview-no-page = Diese Seite lässt sich nicht erzeugen.
preview-findings = { $count ->
    [0] In den Texten dieser Seite wurde nichts beanstandet
    [one] { $count } Befund in den Texten dieser Seite
   *[other] { $count } Befunde in den Texten dieser Seite
}
watch-ready = Beobachtet: { $articles ->
    [one] { $articles } Artikel
   *[other] { $articles } Artikel
} in { $folders ->
    [one] { $folders } Ordner
   *[other] { $folders } Ordnern
}.
watch-preview = Vorschau von { $section }: { $url }
watch-control = Zustand und Messwerte: { $url }
watch-taken = Aufgenommen: { $path }
watch-removed = Verschwunden: { $path }
watch-moved = Verschoben: { $from } → { $path }
watch-back = Wieder da, wie es war: { $path }
watch-ignored = Nicht angerührt: { $path }
watch-faulty = Fehlerhaft: { $path } ({ $code })
watch-kept = Fehlerhaft: { $path } ({ $code }). Weiter gezeigt wird, was vorher darin stand.
watch-settings-kept = pipeline.toml ist fehlerhaft ({ $code }). Weiter gelten die Einstellungen von vorher.
watch-settings-held = pipeline.toml gilt nicht so, wie es jetzt ist, denn was in Ordnung war, würde nicht mehr gezeigt ({ $what ->
    [texts] Texte
   *[articles] Artikel
}: { $count } von { $before }). Weiter gelten die Einstellungen von vorher. Berichtigen Sie die Datei, oder rufen Sie „hexapla watch --resume“ auf, wenn es so gemeint ist.
watch-held = { $loss ->
    [gone] Der Ordner „{ $path }“ ist verschwunden
    [empty] Im Ordner „{ $path }“ ist nichts mehr
   *[texts] { $gone ->
        [one] { $gone } Text von { $before } ist verschwunden
       *[other] { $gone } Texte von { $before } sind verschwunden
    }
}. Das sieht nach einem Versehen aus: Was da war, bleibt auf den Websites, und nichts wird veröffentlicht. Wenn es so gemeint ist, führen Sie „hexapla watch --resume“ aus.
watch-resumed = Was zurückgestellt war, wird so aufgenommen, wie es jetzt ist.
watch-reloaded = Die Einstellungen und alle Dateien wurden noch einmal durchgesehen.
watch-polling = Das Dateisystem meldet nicht, was andere ändern. Alle { $seconds } Sekunden wird nachgesehen.
watch-limit = Das System beobachtet für dieses Benutzerkonto keine weiteren Ordner; daher wird in allen nur alle { $seconds } Sekunden nachgesehen. Wenn „fs.inotify.max_user_watches“ höher ist, werden Änderungen sofort gemeldet.
watch-lost = Es hat sich mehr geändert, als das System melden konnte. Alles wird durchgesehen.
watch-published = { $section }: Veröffentlichung { $release } ist online, mit { $pages ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
}; { $changed ->
    [one] { $changed } Datei ist anders als vorher
   *[other] { $changed } Dateien sind anders als vorher
}.
watch-unchanged = { $section }: Veröffentlichung { $release } ist aktuell.
watch-pinned = { $section }: an Veröffentlichung { $release } festgehalten; nichts wurde veröffentlicht.
watch-publish-failed = { $section } wurde nicht veröffentlicht: { $detail } ({ $path })
watch-publish-faulty = { $section } wurde nicht veröffentlicht, weil sich die Seiten nicht erzeugen lassen. „hexapla check“ sagt, warum.
watch-publish-waits = Jemand anderes veröffentlicht gerade; es wird noch einmal versucht.
watch-keep-failed = Die letzten guten Texte ließen sich nicht aufbewahren: { $detail }
watch-watch-failed = Ordner lassen sich nicht beobachten: { $detail }. Alle { $seconds } Sekunden wird nachgesehen.
watch-ended = Beendet.
watch-taken-by = Ein anderer Hintergrunddienst betreut dieses Netzwerk: Prozess { $pid } auf { $host }, seit { $since }.
watch-taken-by-somebody = Ein anderer Hintergrunddienst betreut dieses Netzwerk.
watch-lock-failed = „{ $path }“ lässt sich nicht sperren: { $detail }
watch-overtaken = „{ $path }“ ändert sich schneller, als es veröffentlicht werden kann.
help-watch = Betreut das Netzwerk: zeigt, prüft und veröffentlicht, was sich ändert
help-watch-publish = Veröffentlicht, was sich ändert
help-watch-no-preview = Zeigt keine Vorschau
help-watch-control = Der Port für Zustand und Messwerte [ohne Angabe: irgendein freier]
help-watch-once = Nimmt auf, was da ist, und beendet sich
help-watch-resume = Was zurückgestellt ist, ist so gemeint
help-wait = Wartet, bis der Hintergrunddienst Dateien aufgenommen hat
help-wait-path = Dateien oder Ordner; ohne Angabe das ganze Netzwerk
help-wait-timeout = Wie lange höchstens gewartet wird, etwa „5s“ [ohne Angabe: 60s]
wait-bad-time = „{ $value }“ ist keine Dauer. Schreiben Sie sie wie „5s“, „500ms“ oder „2m“.
wait-outside = „{ $path }“ liegt nicht in diesem Netzwerk.
wait-unknown = Von „{ $path }“ ist nichts bekannt: Es gibt keine solche Datei, und keine wurde übernommen oder beantwortet.
wait-nobody = Kein Hintergrunddienst betreut dieses Netzwerk. „hexapla watch“ startet einen.
wait-late = Der Hintergrunddienst hat sie noch nicht aufgenommen. Vielleicht arbeitet er noch; „hexapla watch“ sagt, was er tut.
watch-log-failed = Das Protokoll ließ sich nicht schreiben: { $detail }. Alles andere läuft weiter.
wait-held = { $loss ->
    [gone] Der Ordner „{ $path }“ ist verschwunden
    [empty] Im Ordner „{ $path }“ ist nichts mehr
   *[texts] { $gone ->
        [one] { $gone } Text von { $before } ist verschwunden
       *[other] { $gone } Texte von { $before } sind verschwunden
    }
}. Bis jemand nachgesehen hat, nimmt der Hintergrunddienst nichts auf. Legen Sie zurück, was verschwunden ist, dann geht es von selbst weiter; wenn es so gemeint ist, führen Sie „hexapla watch --resume“ aus.
