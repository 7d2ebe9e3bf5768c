## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] „{ $commit }“ ist nicht der Name eines Commits.
        [source] Im Commit „{ $commit }“ gibt es das Original dieses Artikels nicht.
       *[absent] Im Repository gibt es keinen Commit „{ $commit }“.
    }
    .why = Es lässt sich nicht nachsehen, wonach diese Übersetzung entstanden ist; stattdessen gilt ihr eigener Verlauf, der weniger weiß.
    .help = { $fault ->
        [form] Schreiben Sie den Namen des Commits so, wie git ihn zeigt, etwa „3f2a9c1e07b4“.
        [source] Nennen Sie einen Commit, in dem es das Original schon gab.
       *[absent] Berichtigen Sie den Namen, oder holen Sie den ganzen Verlauf, wenn diese Kopie des Repositorys nur einen Teil davon hat.
    }
unknown-translated-from = Der Artikel hat keine Fassung in „{ $locale }“, aus der diese übersetzt sein soll.
    .why = Sie wird stattdessen mit dem Original verglichen und kann falsch erscheinen, wo sie es nicht ist.
    .help = { $near ->
        [none] Löschen Sie die Zeile, wenn die Fassung aus dem Original übersetzt wurde.
       *[other] Meinten Sie „{ $near }“? Löschen Sie die Zeile, wenn die Fassung aus dem Original übersetzt wurde.
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = Dieser Text soll aus sich selbst übersetzt sein: { $way }.
    .why = Niemand kann sagen, was darin stehen sollte, und damit auch nicht, ob er aktuell ist.
    .help = Behalten Sie „translated-from“ nur in dem Text, der wirklich nach dem anderen entstanden ist. Im Original steht es nicht.

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] „{ $spelling }“ kann in Pfaden nicht der Name einer Sprache sein.
       *[other] „{ $spelling }“ ist schon ein Name für { $other }.
    }
    .why = Hexapla könnte am Pfad einer Datei nicht erkennen, in welcher Sprache sie ist.
    .help = Schreiben Sie den Namen so wie die Ordner oder Dateien: mit Buchstaben, Ziffern, „-“ und „_“, etwa „zh-cn“.

## “hexapla init --adopt”

help-adopt = Übernimmt die vorhandenen Markdown-Dateien, wie sie sind: errät Anordnung und Sprachen und schreibt die pipeline.toml
help-adopt-dry-run = Zeigt, was geschrieben würde, und schreibt nichts
adopt-no-folder = Einen Ordner „{ $path }“ gibt es nicht. Nennen Sie den Ordner der Website, die übernommen werden soll; ohne Namen ist es der, in dem Sie gerade sind.
adopt-nothing = In „{ $path }“ gibt es keine zwei Markdown-Dateien, die ein Text in zwei Sprachen zu sein scheinen; es gibt also nichts, woraus sich etwas erraten ließe. Welche Anordnungen möglich sind, steht unter „Adopting a site“ in der Dokumentation; „hexapla init“ ohne „--adopt“ legt ein neues Netzwerk an.
adopt-folders = Originale liegen auch in diesen Ordnern des Wurzelordners: { $folders }
adopt-layout = Anordnung: { $layout }{ $source ->
        [none] {""}
       *[other] , Originale: { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = Originale: { $locale } ({ $because ->
        [declared] so steht es in den Einstellungen eines Website-Generators
        [most] die Sprache mit den meisten Texten
        [letters] nach den Buchstaben, in denen sie geschrieben sind
       *[usual] die übliche Sprache; nichts spricht dagegen
    })
adopt-articles = { $articles ->
        [one] { $articles } Artikel
       *[other] { $articles } Artikel
    }, { $paired ->
        [one] { $paired } Übersetzung mit ihrem Original
       *[other] { $paired } Übersetzungen mit ihren Originalen
    }
adopt-head-locale = Sprache
adopt-head-folder = Schreibweise
adopt-head-texts = Texte
adopt-head-paired = Mit Original
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = „{ $key }“ heißt hier { $names }.
adopt-base = „{ $key }“ nennt den Commit, nach dem eine Übersetzung entstanden ist, in { $files ->
        [one] { $files } Datei.
       *[other] { $files } Dateien.
    }
adopt-generators = Nachgesehen in { $files }.
adopt-rival = Eine andere Anordnung würde auf andere Dateien passen: { $layout } ({ $paired ->
        [one] { $paired } Übersetzung mit ihrem Original
       *[other] { $paired } Übersetzungen mit ihren Originalen
    }). Ein Netzwerk hat nur eine Anordnung.
adopt-doubted = „{ $name }“ sieht nach einer Sprache aus und wird nicht dafür gehalten: { $paired ->
        [0] Keiner der Texte hat ein Original.
        [one] Nur { $paired } der Texte hat ein Original.
       *[other] Nur { $paired } der Texte haben ein Original.
    }
adopt-unplaced = { $files ->
        [one] { $files } Markdown-Datei hat in dieser Anordnung keinen Platz:
       *[other] { $files } Markdown-Dateien haben in dieser Anordnung keinen Platz:
    }
adopt-unplaced-in = {"  "}{ $folder }: { $files }
adopt-unplaced-more = {"  "}und { $folders ->
        [one] { $folders } weiterer Ordner
       *[other] { $folders } weitere Ordner
    }
adopt-foreign = { $files ->
        [one] { $files } Datei ist MDX, das nicht gelesen wird.
       *[other] { $files } Dateien sind MDX, das nicht gelesen wird.
    }
adopt-git = Für git kommt in „{ $path }“ die Zeile „{ $line }“ hinzu.
adopt-done = „{ $path }“ ist geschrieben; außer dem, was oben steht, wurde nichts geändert. Lesen Sie die Datei durch, und versuchen Sie dann:

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = Die Einstellungen, die aus diesem Repository ein Netzwerk machen, erraten aus { $files ->
        [one] { $files } Markdown-Datei.
       *[other] { $files } Markdown-Dateien.
    }
    Berichtigen Sie, was falsch ist: Kein Text wurde geändert, und nichts wird ein zweites Mal erraten.
adopt-note-source = Die Sprache der Originale: { $because ->
        [declared] so steht es in den Einstellungen eines Website-Generators.
        [most] in ihr gibt es die meisten Texte.
        [letters] nach den Buchstaben, in denen sie geschrieben sind.
       *[usual] die übliche; nichts spricht dagegen.
    }
adopt-note-layout = { $articles ->
        [one] { $articles } Artikel
       *[other] { $articles } Artikel
    }, { $paired ->
        [one] { $paired } Übersetzung mit ihrem Original.
       *[other] { $paired } Übersetzungen mit ihren Originalen.
    }
adopt-note-exclude = Markdown, das zwischen den Artikeln liegt und keiner ist.
adopt-note-ignored = Schlüssel anderer Programme, gesehen in { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }.
# $keys is a list of keys.
adopt-note-other = Davon gibt es { $keys } auch bei Hexapla, in anderer Bedeutung.
adopt-note-base = Der Commit, nach dem eine Übersetzung entstanden ist, gesehen in { $files ->
        [one] { $files } Datei.
       *[other] { $files } Dateien.
    }
adopt-note-section = Eine Website mit allen Sprachen, die erste unter der Adresse der Website selbst. Legen Sie weitere Sektionen an, wenn es weitere Websites gibt.
adopt-note-url = Schreiben Sie hier die eigene Adresse der Website hin.

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = Weitere Befunde „{ $code }“: { $count }, in { $files ->
        [0] diesem Netzwerk.
        [one] { $files } Datei.
       *[other] { $files } Dateien.
    }
findings-more-where = Alle stehen in „hexapla check --format json“; „hexapla explain CODE“ erklärt jede Art.
# for adopting.ftl, after adopt-note-url or where English (en3) has it
adopt-note-address = Die Adressen behalten die Ordner, denn Dateien darin können gleich heißen.
