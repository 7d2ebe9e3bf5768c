### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = Was hier in geschweiften Klammern steht, lässt sich nicht einsetzen.
    .help = Kopieren Sie es Buchstabe für Buchstabe aus dem Original, mit beiden Klammern und mit geraden Anführungszeichen ("). Steht dazu am Anfang des Originals eine Zeile, kopieren Sie auch diese.
# $detail (String): what is wrong there.
letter-fluent-syntax = Das lässt sich hier nicht lesen: { $detail }.
    .help = Vergleichen Sie es Zeichen für Zeichen mit dem Original. Jede Klammer, die beginnt, endet auch, und wo es mehrere Formen gibt, beginnt eine davon mit „*“.
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = Das Wort „{ $key }“, mit dem diese Zeile beginnt, ist nicht bekannt.
    .help = { $near ->
        [none] Schreiben Sie es wie im Original, denn solche Wörter werden nicht übersetzt; oder löschen Sie die Zeile.
       *[other] Meinten Sie „{ $near }“? Diese Wörter werden nicht übersetzt.
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = Was hinter „{ $key }“ steht, lässt sich in dieser Form nicht lesen.
    .help = Schreiben Sie es in der Form, die es im Original hat: Ein Text steht zwischen zwei geraden Anführungszeichen (").
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = Der Text hat keine Überschrift.
    .help = { $fence ->
        [document] Beginnen Sie das Dokument mit der Überschrift, und geben Sie ihr die Formatvorlage „Titel“.
        [none] Schreiben Sie ganz oben drei Zeilen: „+++“, dann { $key } = "…" mit der Überschrift zwischen den Anführungszeichen, dann noch einmal „+++“.
        [yaml] Schreiben Sie { $key }: "…" unter das erste „---“, mit der Überschrift zwischen den Anführungszeichen.
       *[toml] Schreiben Sie { $key } = "…" unter das erste „+++“, mit der Überschrift zwischen den Anführungszeichen.
    }
letter-local-picture = Dieses Bild liegt auf Ihrem eigenen Computer; wer die Seite liest, kann es nicht sehen.
    .help = Schicken Sie das Bild an die Redaktion, und fragen Sie dort, was hier stehen soll.
letter-empty-body = Unter den Zeilen am Anfang der Datei steht nichts.
    .help = Schreiben Sie den Text darunter, und schicken Sie die Datei noch einmal.
letter-raw-html = Was hier zwischen „<“ und „>“ steht, bekommen die Leser nicht zu sehen.
    .help = Schreiben Sie es wie im Original, oder lassen Sie es weg.
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = „{ $id }“ steht am Anfang der Datei und kommt im Text nirgends vor.
    .help = Schreiben Sie { $placeable } dorthin, wo das Original es hat.
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = Hier steht „{ $written }“, und für den Artikel ist { $value } vermerkt.
    .help = Wenn dasselbe gemeint ist, schreiben Sie stattdessen { $placeable }: Das wird von selbst eingesetzt.
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = „{ $text }“ ist die Adresse oder der Titel eines Links oder Bildes, und dort wird nichts aus geschweiften Klammern eingesetzt.
    .help = Schreiben Sie es so aus, wie die Leser es sehen sollen.
# $path (String): the path as it is written.
letter-path-outside-root = „{ $path }“ ist keine der Dateien des Artikels.
# $locale (String): the tag of a language.
letter-unknown-translated-from = Den Artikel gibt es nicht auf „{ $locale }“, woraus dieser Text übersetzt sein soll.
    .help = Löschen Sie die Zeile, wenn er aus dem Original übersetzt ist.
# $commit (String): the name of a commit.
letter-unknown-base = Die Datei sagt, sie sei aus dem Stand „{ $commit }“ des Originals entstanden, und der ist nicht bekannt.
# $id (String): the name of a string.
letter-too-many-placeables = In „{ $id }“ ist zu viel einzusetzen.
    .help = Schreiben Sie es wie im Original.
# These stand behind what is wrong, and say what to do.
letter-help-meant = Schreiben Sie es wie im Original. Wenn Sie es mit Absicht geändert haben, lassen Sie es, wie es ist, und sagen Sie es der Redaktion.
letter-help-translate = Übersetzen Sie es. Wenn es so bleiben soll, lassen Sie es, und sagen Sie es der Redaktion.
letter-help-extra = Löschen Sie es, wenn das Original es nicht mehr hat. Wenn Sie es für Ihre Leser hinzugefügt haben, lassen Sie es, wie es ist, und sagen Sie es der Redaktion.
letter-help-missing = Übersetzen Sie, was fehlt, und schicken Sie die Datei noch einmal.
letter-help-right = Verbessern Sie es, wenn es ein Versehen ist. Wenn es stimmt, lassen Sie es, wie es ist, und sagen Sie es der Redaktion.
letter-help-editors = Im Text lässt sich das nicht beheben. Bitte sagen Sie es der Redaktion.
letter-help-file = Schreiben Sie den Namen genau wie im Original. Wenn es eine andere Datei ist, schicken Sie diese der Redaktion.
letter-help-word = Sagen Sie es mit anderen Worten.
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = Beschreiben Sie es zwischen den eckigen Klammern oder unter „[{ $key }]“ am Anfang der Datei.
letter-help-address = Schreiben Sie es nur mit Buchstaben, Ziffern und Bindestrichen.
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = etwas ist anders geschrieben, als es sein muss
letter-cause-twice = mit dem Wort, mit dem die Zeile beginnt, beginnt auch eine andere Zeile
# The sign is “=” or “:”.
letter-cause-start = hinter dem ersten Wort der Zeile fehlt das Zeichen

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = In diesen Zeilen: { $lines }
# A quotation follows.
receipt-before = Als es übersetzt wurde, sagte das Original:
intake-barred = Die Stelle, an die dieser Text gehört, ist im Augenblick gesperrt.
    .help = Das ist nicht Ihre Schuld, und nichts ist verloren: Lassen Sie die Datei hier liegen. Die Redaktion kann sehen, was im Weg ist; sobald es beseitigt ist, wird der Text von selbst übernommen.
intake-two-later = Vor Ihrem Text kam aus „{ $name }“ ein anderer für denselben Artikel und dieselbe Sprache und wurde übernommen. Ihrer hat kaum einen Satz mit ihm gemeinsam.
    .help = Wenn beide von Ihnen sind oder Sie sich auf Ihren geeinigt haben, speichern Sie Ihre Datei als „{ $proposal }“: Sie nimmt die Stelle der anderen ein, und diese bleibt aufbewahrt. Sonst sprechen Sie miteinander oder fragen Sie die Redaktion, und löschen Sie die Datei, die nicht gebraucht wird.
receipt-decided = Dieser Brief verschwindet, sobald entschieden ist, welcher der Texte bleibt.
letter-taken-back = { $count ->
        [one] Das Original sagt dies nicht mehr, die Übersetzung aber noch.
       *[other] Das Original hat { $count } Absätze, Überschriften oder Listenpunkte nicht mehr, die in der Übersetzung noch stehen. Dies ist der erste.
    }
    .help = Wenn Sie die ganze Übersetzung haben, löschen Sie es dort und schicken Sie sie. Sonst bitten Sie die Redaktion um eine Datei mit den Änderungen und löschen es darin. Soll es bleiben, sagen Sie es ihr.
receipt-minutes = { $text }, etwa { $minutes } Minuten
receipt-hours = { $text }, etwa { $hours ->
        [one] eine Stunde
       *[other] { $hours } Stunden
    }
