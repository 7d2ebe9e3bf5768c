### Names, encodings and catalogs that nobody could publish safely. Their form is that of
### diagnostics.ftl.
### The glossary stands in cli.ftl.

## Names of files and folders

unportable-name = „{ $name }“ kann nicht überall der Name einer Datei sein: { $reason ->
        [device] Windows behält „{ $part }“ einem Gerät vor
        [edge] Er beginnt oder endet mit einem Leerzeichen, oder endet mit einem Punkt
       *[character] Er enthält „{ $part }“
    }.
    .why = Auf manchen Rechnern ließe sich das nicht auspacken, oder es öffnete etwas anderes. Es wird ausgelassen.
    .help = { $reason ->
        [device] Fügen Sie dem Namen ein Wort hinzu.
        [edge] Benennen Sie es um, ohne das Leerzeichen oder den Punkt.
       *[character] Benennen Sie es um, ohne : < > { "\"" } | ? und *.
    }
invisible-in-name = In diesem Namen ist ein Zeichen, das niemand sieht ({ $code }){ $kind ->
        [direction] ; es dreht die Schreibrichtung um
       *[other] {""}
    }: { $name }
    .why = Zwei Namen könnten gleich aussehen, oder ein Name wie der einer anderen Art von Datei. Es wird ausgelassen.
    .help = Tippen Sie den Namen neu.
mixed-alphabets = Im Namen „{ $name }“ ist das Wort „{ $word }“ mit ähnlich aussehenden Buchstaben aus zwei Alphabeten geschrieben.
    .why = Niemand könnte ihn so tippen, wie er ihn sieht, und er kann als ein anderer Name durchgehen. Er wird ausgelassen, bis ein Mensch ihn angesehen hat.
    .help = Tippen Sie das Wort neu, mit einer einzigen Tastaturbelegung.
mixed-slug = In der Adresse „{ $slug }“ ist das Wort „{ $word }“ mit ähnlich aussehenden Buchstaben aus zwei Alphabeten geschrieben.
    .why = Niemand könnte sie so tippen, wie er sie sieht, und sie kann als eine andere Adresse durchgehen.
    .help = Tippen Sie das Wort neu, mit einer einzigen Tastaturbelegung.
name-twins = „{ $first }“ und „{ $second }“ sind für viele Rechner ein und derselbe Name.
    .why = { $held ->
        [yes] Unter macOS oder Windows würde einer den anderen ersetzen. Nur Sie wissen, welcher gemeint ist; daher werden beide ausgelassen.
       *[other] Unter macOS oder Windows würde einer den anderen ersetzen. Hier werden beide gelesen.
    }
    .help = Benennen Sie einen um, oder löschen Sie ihn. Vielleicht unterscheiden sie sich nur in der Groß- und Kleinschreibung, oder darin, wie ein Akzent gespeichert ist.
path-too-long = Der Pfad zu dieser Datei ist länger als { $limit } Bytes.
    .why = Manche Rechner könnten sie nicht öffnen. Sie wird ausgelassen.
    .help = Kürzen Sie die Namen der Ordner, oder legen Sie die Datei weiter oben ab.

## Encodings, and characters that nobody sees

other-encoding = Diese Datei scheint als { $encoding } gespeichert zu sein, und nicht als UTF-8.
    .why = Ihre Buchstaben kämen falsch heraus.
    .help = Öffnen Sie sie in Ihrem Editor, wählen Sie „Speichern unter“ oder „Kodierung“, und speichern Sie sie als UTF-8. In Word wählen Sie „Nur Text“ und dann „Unicode (UTF-8)“.
direction-override = Ein Zeichen, das niemand sieht ({ $code }), dreht die Buchstaben dahinter um.
    .why = Der Text würde etwas anderes sagen, als in der Datei steht.
    .help = Löschen Sie es; tippen Sie die Wörter darum herum neu, falls Sie es nicht finden. Schriften von rechts nach links brauchen kein solches Zeichen.
unbalanced-direction = Ein Zeichen, das niemand sieht ({ $code }), ändert die Schreibrichtung, und sein Gegenstück fehlt.
    .why = Wörter dahinter stünden in falscher Reihenfolge.
    .help = Löschen Sie es; tippen Sie die Wörter darum herum neu, falls Sie es nicht finden.
tag-character = Hier ist ein Zeichen, das niemand sieht ({ $code }).
    .why = Mit solchen Zeichen lässt sich ein Text in einem anderen verstecken. Sie gehören nur in einige Flaggen, etwa die von Schottland und Wales.
    .help = Löschen Sie es; tippen Sie die Wörter darum herum neu, falls Sie es nicht finden.
conflict-marker = Hier stehen zwei Fassungen des Textes, wie ein Programm zur Versionsverwaltung sie hinterlassen hat.
    .why = Die Leser sähen beide, samt den Zeichen dazwischen.
    .help = Behalten Sie eine der beiden Fassungen, und löschen Sie die andere und die Zeilen mit „<<<<<<<“, „|||||||“, „=======“ und „>>>>>>>“.

## Strings, and messages of an article’s own

message-too-long = Der Textbaustein „{ $id }“ ist länger als { $limit } Bytes.
    .why = Kein Leser braucht ihn; ein paarmal verwendet, könnte er jede Seite füllen. Er wird nicht verwendet.
    .help = Kürzen Sie ihn, oder schreiben Sie ihn als Artikel.
expansion-too-large = Mit eingesetzten Werten ist dieser Text zu groß: Bei „{ $placeable }“ sind es mehr als { $limit } Bytes.
    .why = So könnten wenige Zeilen eine Platte füllen.
    .help = Kürzen Sie den Wert, oder verwenden Sie ihn seltener.
dropped-variable = „{ $id }“ zeigt den Wert „{"$"}{ $variable }“ nicht, das Original aber schon.
    .why = Lesern dieser Sprache würde er fehlen. Bis er da ist, sehen sie das Original.
    .help = Setzen Sie „{"{"} ${ $variable } {"}"}“ dort ein, wo der Wert im Satz hingehört.
unknown-variable = „{ $id }“ verlangt einen Wert „{"$"}{ $variable }“, und niemand gibt ihn.
    .why = Es gibt nichts, was an seine Stelle treten könnte; daher wird der Textbaustein nicht verwendet.
    .help = { $near ->
        [none] { $known ->
            [none] Nehmen Sie ihn heraus: Dieser Textbaustein bekommt keine Werte.
           *[other] Die Werte dieses Textbausteins sind: { $known }. Ihre Namen werden nicht übersetzt.
        }
       *[other] Meinten Sie „{"$"}{ $near }“? Namen von Werten werden nicht übersetzt.
    }
wrong-plural = „{ $id }“ hat eine Form „{ $form }“, und „{ $locale }“ hat keine solche Mehrzahl.
    .why = Die Form wird nie gewählt; vielleicht wurden die Formen einer anderen Sprache übernommen.
    .help = Behalten Sie diese Formen: { $known }. Löschen Sie die übrigen.
