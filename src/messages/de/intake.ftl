### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = Zu „{ $name }“
# $title (String): the article's headline, or the file's name.
receipt-accepted = Vielen Dank! „{ $title }“ ist übernommen.
# $title (String): the article's headline, or the file's name.
receipt-known = Vielen Dank! „{ $title }“ ist schon da, Wort für Wort. Es war nichts zu ändern.
# $title (String): the article's headline, or the file's name.
receipt-held = Vielen Dank für „{ $title }“. Die Datei konnte noch nicht übernommen werden. Sie liegt noch da, wo Sie sie abgelegt haben; verloren ist nichts.
receipt-to-mend = Bitte berichtigen Sie dies
receipt-notes = Gut zu wissen
receipt-advice = Bitte sehen Sie sich das an, wenn Sie Zeit finden
receipt-standing = Wie es um die Übersetzung steht
# $line (Number): the line's number.
receipt-line = In Zeile { $line }:
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [one] Und noch eine Stelle dieser Art.
       *[other] Und noch { $count } Stellen dieser Art.
    }
receipt-whole = Alle Absätze des Originals sind übersetzt, und keiner hat sich seither geändert.
receipt-same = Jeder Absatz des Originals hat seinen Text, und keiner hat sich seither geändert. Was oben genannt ist, steht noch wie im Original da.
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    Von { $total ->
        [one] { $total } Absatz
       *[other] { $total } Absätzen
    } { $done ->
        [one] ist { $done }
       *[other] sind { $done }
    } übersetzt und aktuell. { $missing ->
        [0] { "" }
        [one] Einer ist noch nicht übersetzt.
       *[other] { $missing } sind noch nicht übersetzt.
    } { $stale ->
        [0] { "" }
        [one] Einer lautet im Original inzwischen anders.
       *[other] { $stale } lauten im Original inzwischen anders.
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = Hier hat sich das Original seit der Übersetzung geändert
receipt-now = Das Original lautet jetzt:
# Paragraphs of the original follow.
receipt-gone = Was das Original nicht mehr sagt
receipt-gone-help =
    { $how ->
        [marks] Löschen Sie es in der Datei, die Sie geschickt haben, unter seiner Zeile mit „¶“, oder schreiben Sie dort ein x zwischen die Klammern, wenn es bleiben soll; schicken Sie dann diese Datei noch einmal.
       *[plain] Löschen Sie es in Ihrer Übersetzung und schicken Sie diese, oder bitten Sie die Redaktion um eine Datei mit den Änderungen. Soll es bleiben, sagen Sie es ihr.
    }
receipt-missing = Noch nicht übersetzt
# What matters most to readers follows.
receipt-next = Was Sie als Nächstes übersetzen könnten
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = „{ $title }“: { $work ->
        [missing] noch nicht übersetzt
        [draft] noch ein Entwurf
        [faulty] darin ist noch etwas zu berichtigen
       *[behind] das Original hat sich geändert, oder es fehlt etwas
    }{ $words ->
        [0] { "" }
        [one] { " " }(ein Wort)
       *[other] { " " }({ $words } Wörter)
    }
# $name (String): the file's name.
receipt-again = Wenn Sie damit fertig sind, speichern Sie „{ $name }“ wieder am selben Ort. Dieser Brief verschwindet, sobald alles in Ordnung ist.
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = Dateien im Archiv: { $total }. Übernommen oder schon da: { $taken }. Zu verbessern: { $held }.
# $name (String): the archive's name.
receipt-archive-again = Wenn Sie damit fertig sind, packen Sie die Dateien neu und speichern „{ $name }“ wieder am selben Ort; oder löschen Sie das Archiv, und schicken Sie nur die verbesserten Dateien. Was schon übernommen wurde, bleibt erhalten.
receipt-later = Was oben genannt ist, kann später folgen: Bessern Sie es in Ihrer eigenen Kopie aus, und schicken Sie diese noch einmal als „{ $name }“. Sie können diesen Brief löschen.
receipt-thanks = Mehr brauchen Sie nicht zu tun. Diesen Brief dürfen Sie löschen.

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = Dies ist eine zweite Fassung von „{ $name }“. Ein Programm hat sie beiseitegelegt, weil zwei Menschen oder zwei Computer die Datei gleichzeitig geändert hatten.
    .help = Sehen Sie sich beide an, übernehmen Sie das Richtige in eine der beiden Dateien, und löschen Sie die andere.
intake-old = Der Name der Datei sagt, dass dies eine alte Fassung ist.
    .help = Wenn sie an die Stelle des jetzigen Textes treten soll, nehmen Sie dieses Wort aus dem Namen heraus. Wenn nicht, nehmen Sie die Datei weg.
intake-empty = In der Datei steht nichts.
    .help = Speichern Sie Ihren Text noch einmal, und sehen Sie nach, ob er in der Datei steht.
intake-second-name = Dies ist ein zweiter Name einer Datei, die jemand anderem gehört und nicht für alle bestimmt ist (eine harte Verknüpfung).
    .help = Machen Sie eine Kopie der Datei, und legen Sie die Kopie hierher.
intake-link = Dies ist eine Verknüpfung mit einer anderen Datei, und Verknüpfungen wird nicht gefolgt.
    .help = Legen Sie die Datei selbst hierher.
intake-closed = Die Datei lässt sich nicht lesen: Sie ist für das Programm gesperrt, das die Texte übernimmt.
    .help = Speichern Sie sie noch einmal hier, oder ändern Sie ihre Rechte so, dass andere sie lesen dürfen.
# $megabytes (Number): the largest size.
intake-too-large = Die Datei ist größer als { $megabytes } MB, und so lang ist kein Text.
    .help = Schicken Sie nur den Text, ohne Bilder.
# $line (Number): the line's number.
intake-unreadable = Die Datei ist beschädigt oder enthält keinen Text; die erste unlesbare Stelle ist in Zeile { $line }.
    .help = Speichern Sie sie als reinen Text mit der Kodierung „UTF-8“, und schicken Sie sie noch einmal.
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] Mit dieser Zeile könnte jedes hiervon gemeint sein: { $choices }.
        [language] Aus dem Namen der Datei geht nicht hervor, in welcher Sprache sie geschrieben ist.
        [strings] Weder aus dem Namen der Datei noch aus ihrem Ordner geht hervor, in welcher Sprache sie geschrieben ist.
        [more] Im Namen der Datei stehen neben dem Namen eines Artikels noch andere Wörter.
        [title] Der Titel fängt an wie der des Artikels „{ $choices }“.
       *[name] Mit dem Namen der Datei könnte jedes hiervon gemeint sein: { $choices }.
    }
    .help =
        { $how ->
            [line] Schreiben Sie in die Zeile, was davon gemeint ist.
            [one] Benennen Sie die Datei in „{ $names }“ um, wenn das richtig ist.
            [many] Geben Sie der Datei den richtigen dieser Namen: { $names }.
            [folder] Legen Sie sie in einen Ordner, der nach der Sprache benannt ist, etwa „{ $example }“.
           *[none] Benennen Sie die Datei nach dem Artikel, dahinter ein Punkt und das Sprachkürzel, etwa „{ $example }“.
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] Niemand kann erkennen, welcher Text das ist.
        [none] Einen Artikel mit diesem Namen gibt es nicht.
       *[one] Einen Artikel „{ $said }“, den diese Zeile nennt, gibt es nicht.
    }{ $near ->
        [none] { "" }
       *[other] { " " }Meinten Sie { $near }?
    }{ $open ->
        [none] { "" }
       *[other] { " " }Noch nicht übersetzt sind: { $open }.
    }
    .help =
        { $line ->
            [far] Wenn es eine Übersetzung ist, benennen Sie die Datei nach ihrem Text, etwa „{ $example }“. Eine Datei, die keine Übersetzung ist, gehört nicht hierher: Bitte nehmen Sie sie wieder weg.
            [none] Benennen Sie die Datei nach dem Artikel, dahinter ein Punkt und das Sprachkürzel, etwa „{ $example }“.
           *[one] Schreiben Sie den Namen des Artikels in die Zeile; oder löschen Sie die Zeile, und benennen Sie die Datei um, etwa in „{ $example }“.
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] Der Ordner, in dem die Datei liegt, steht für eine Sprache, in die hier nichts übersetzt wird: { $said }.
        [none] Der Name der Datei steht für eine Sprache, in die hier nichts übersetzt wird: { $said }.
       *[one] Diese Zeile steht für eine Sprache, in die hier nichts übersetzt wird: { $said }.
    }{ " " }Es gibt diese: { $locales }.{ $near ->
        [none] { "" }
       *[other] { " " }Meinten Sie { $near }?
    }
    .help =
        { $line ->
            [folder] Legen Sie die Datei in den Ordner der richtigen Sprache, oder setzen Sie deren Kürzel in den Namen, etwa „{ $example }“.
            [none] Benennen Sie die Datei nach dem Artikel, dahinter ein Punkt und das Sprachkürzel, etwa „{ $example }“.
           *[one] Schreiben Sie das Kürzel der richtigen Sprache in die Zeile.
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] Der Name der Datei steht für mehrere Sprachen: { $locales }.
       *[folder] Der Name der Datei und ihr Ordner stehen für verschiedene Sprachen: { $locales }.
    }
    .help =
        { $place ->
            [name] Geben Sie der Datei den richtigen dieser Namen: { $names }.
           *[folder] Benennen Sie die Datei um, oder legen Sie sie in einen anderen Ordner, sodass beide für dieselbe Sprache stehen.
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    Es gibt keine Datei mit Texten der Oberfläche, die so heißt.{ $near ->
        [none] { "" }
       *[other] { " " }Meinten Sie { $near }?
    }
    .help = Nennen Sie sie wie die Datei in der Originalsprache, und legen Sie sie in einen Ordner, der nach der Sprache benannt ist, etwa „{ $example }“.
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = Dateien dieser Art („{ $name }“) können nicht gelesen werden.
    .help =
        { $instead ->
            [docx] Speichern Sie den Text als Word-Dokument (.docx) oder als reinen Text (.txt), und schicken Sie ihn noch einmal.
           *[text] Speichern Sie den Text als reinen Text (.txt), und schicken Sie ihn noch einmal.
        }
# $name (String): a name in the archive.
intake-archive-outside = Das Archiv wurde nicht geöffnet, denn „{ $name }“ darin ist eine Verknüpfung oder führt aus dem Archiv hinaus.
    .help = Packen Sie die Texte noch einmal, ohne Verknüpfungen, oder schicken Sie sie einzeln.
# $name (String): a name in the archive.
intake-archive-twice = Das Archiv wurde nicht geöffnet, denn „{ $name }“ ist zweimal darin.
    .help = Packen Sie die Texte noch einmal, jeden nur einmal, oder schicken Sie sie einzeln.
intake-archive-locked = Das Archiv ist mit einem Kennwort gesperrt.
    .help = Packen Sie die Texte noch einmal, ohne Kennwort, oder schicken Sie sie einzeln.
intake-archive-large = In dem Archiv ist mehr, als auf einmal angenommen werden kann.
    .help = Schicken Sie nur die Texte, ohne Bilder, oder mehrere Archive.
intake-archive-damaged = Das Archiv ist beschädigt oder auf ungewöhnliche Weise gepackt.
    .help = Packen Sie die Texte noch einmal, als gewöhnliches ZIP-Archiv, oder schicken Sie sie einzeln.
intake-archive-empty = In dem Archiv ist kein Text.
    .help = Packen Sie die Texte noch einmal, oder schicken Sie sie einzeln.
intake-archive-nested = Dies ist ein Archiv in einem Archiv, und solche werden nicht geöffnet.
    .help = Schicken Sie es für sich, oder packen Sie seine Texte mit den anderen zusammen.
intake-document-damaged = Das Dokument konnte nicht gelesen werden: Es ist beschädigt, mit einem Kennwort gesperrt oder zu groß.
    .help = Speichern Sie den Text als reinen Text (.txt), und schicken Sie ihn noch einmal.
# $others (String): paths of other files, with commas.
intake-two = Für denselben Artikel und dieselbe Sprache gibt es noch einen anderen Text: { $others }.
    .help = Das kann nur ein Mensch entscheiden. Bitte lassen Sie nur eine der Dateien hier liegen; sind sie von verschiedenen Leuten, sprechen Sie zuerst miteinander.
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    Die Datei ist in einer anderen Schrift geschrieben ({ $found }) als ihre Sprache ({ $expected }).{ $by ->
        [folder] { " " }Der Ordner „{ $folder }“ steht für diese Sprache.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Vielleicht nennt die Zeile die falsche Sprache. Korrigieren Sie sie, oder schicken Sie die richtige Datei.
           *[name]
                { $name ->
                    [none] Benennen Sie die Datei so um, dass sie das Kürzel ihrer Sprache trägt, oder schicken Sie die richtige.
                   *[other] Wenn der Text der richtige ist, benennen Sie die Datei in „{ $name }“ um; wenn nicht, schicken Sie die richtige.
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    Die Datei scheint in einer anderen Sprache zu sein ({ $found }), als sie sein sollte ({ $expected }).{ $by ->
        [folder] { " " }Der Ordner „{ $folder }“ steht für diese Sprache.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Vielleicht nennt die Zeile die falsche Sprache. Korrigieren Sie sie, oder schicken Sie die richtige Datei.
           *[name]
                { $name ->
                    [none] Benennen Sie die Datei so um, dass sie das Kürzel ihrer Sprache trägt, oder schicken Sie die richtige.
                   *[other] Wenn der Text der richtige ist, benennen Sie die Datei in „{ $name }“ um; wenn nicht, schicken Sie die richtige.
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] Der Text ist in Kurzzeichen geschrieben, und diese Sprache verlangt Langzeichen.
       *[Hant] Der Text ist in Langzeichen geschrieben, und diese Sprache verlangt Kurzzeichen.
    }
    .help = Wandeln Sie den Text um, lesen Sie ihn noch einmal durch, und schicken Sie ihn dann wieder.
intake-chinese-line =
    { $wanted ->
        [Hant] Diese Zeile ist in Kurzzeichen geschrieben, der übrige Text in Langzeichen.
       *[Hans] Diese Zeile ist in Langzeichen geschrieben, der übrige Text in Kurzzeichen.
    }
    .help = Wenn das nicht so gemeint ist, wandeln Sie sie um und schicken Sie den Text noch einmal.
# $detail (String): what is wrong there.
letter-toml-syntax = Die Zeilen am Anfang der Datei, zwischen „+++“ und „+++“, lassen sich hier nicht lesen: { $detail }.
    .help = Jede besteht aus einem Wort, einem Gleichheitszeichen und einem Text zwischen zwei geraden Anführungszeichen ("). Schreiben Sie im Text selbst nur typografische Anführungszeichen, nie gerade.
# $detail (String): what is wrong there.
letter-yaml-syntax = Die Zeilen am Anfang der Datei, zwischen „---“ und „---“, lassen sich hier nicht lesen: { $detail }.
    .help = Jede besteht aus einem Wort, einem Doppelpunkt, einem Leerzeichen und einem Text. Setzen Sie den Text zwischen zwei gerade Anführungszeichen ("), wenn ein Doppelpunkt darin vorkommt.
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = Unter dem Namen „{ $fact }“ ist nichts bekannt.
    .help = Was in geschweiften Klammern steht, wird von selbst eingesetzt. Schreiben Sie den Namen genau wie im Original{ $near ->
        [none] .
       *[other] : vielleicht „{ $near }“.
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = Die Zeilen am Anfang beginnen mit „{ $fence }“, und das zweite „{ $fence }“ darunter fehlt.
    .help = Schreiben Sie „{ $fence }“ auf eine eigene Zeile unter die letzte davon.
# $fence (String): the line that is meant.
intake-no-top = Die Datei beginnt ohne die Zeile „{ $fence }“; ihre ersten Zeilen würden für den Text gehalten.
    .help = Schreiben Sie „{ $fence }“ auf eine eigene Zeile ganz oben.
intake-loose = Die Datei bringt eine Übersetzung auf den neuesten Stand, und dieser Text steht über allen Zeilen mit „¶“: Zu welchem Absatz er gehört, ist nicht zu erkennen.
    .help = Setzen Sie ihn unter die Zeile mit „¶“, die zu seinem Absatz gehört, und schicken Sie die Datei noch einmal.
intake-no-mark = Über diesem Text fehlt eine Zeile mit „¶“, und niemand weiß, zu welchem Absatz er gehört.
    .help = Setzen Sie die Zeile wieder so ein, wie sie in der Datei stand, die Sie bekommen haben, oder bitten Sie die Redaktion um eine neue Datei.
intake-beside = Dieser Text steht neben einer Liste oder Tabelle, und im Original ist dort kein Absatz.
    .help = Gehört er zur Liste oder Tabelle, schreiben Sie ihn als Punkt oder Zeile davon. Ist er eine Bemerkung an die Redaktion, löschen Sie ihn hier und schreiben Sie ihr. Speichern Sie die Datei dann wieder hier.
intake-fewer =
    { $count ->
        [one] Ein Punkt oder eine Zeile, die die Übersetzung hier hat, fehlt in Ihrer Datei und ginge verloren.
       *[other] { $count } Punkte oder Zeilen, die die Übersetzung hier hat, fehlen in Ihrer Datei und gingen verloren.
    }
    .help = Schreiben Sie unter die Zeile mit „¶“ die ganze Liste oder Tabelle, auch alles, was bleibt, wie es ist. Speichern Sie die Datei dann wieder hier.
intake-greeting = Unter seinem Absatz steht etwas, was das Original nicht hat.
    .help = Wenn es ein Gruß oder ein Wort an die Redaktion ist, löschen Sie es hier und schreiben Sie ihr. Gehört es zu dem Absatz darüber, schreiben Sie es in dieselbe Zeile. Speichern Sie die Datei dann wieder hier.
intake-own-words = Was hier stand, sagt das Original nicht mehr; nun stehen Ihre eigenen Worte an seiner Stelle.
    .help = Wenn sie ein Gruß oder ein Wort an die Redaktion sind, löschen Sie sie in Ihrer Datei und schicken Sie diese noch einmal.
intake-both = Das Kästchen hinter „¶“ sagt, dass dies bleiben soll, und seine Worte wurden gelöscht.
    .help = Setzen Sie die Worte wieder ein, oder nehmen Sie das x aus den Klammern. Speichern Sie die Datei dann wieder hier.
intake-stays = Das Original sagt wieder, was herausgenommen werden sollte, und es bleibt in der Übersetzung.
intake-further = Unter der letzten Zeile mit „¶“ steht mehr als ein Absatz, im Original ist es einer. Alles davon steht jetzt im Text.
    .help = Ist dies ein Gruß oder eine Bemerkung an die Redaktion, löschen Sie es in Ihrer Kopie der Datei und schicken Sie diese noch einmal.
intake-ending = Diesem letzten Absatz entspricht nichts im Original, und Leser würden ihn sehen.
    .help = Ist dies ein Gruß oder eine Bemerkung an die Redaktion, löschen Sie es in Ihrer Kopie der Datei und schicken Sie diese noch einmal.
intake-beyond = Diesem Absatz entspricht nichts im Original, und Leser würden ihn sehen.
    .help = Ist dies ein Gruß oder eine Bemerkung an die Redaktion, löschen Sie es in Ihrer Kopie der Datei und schicken Sie diese noch einmal.
intake-overtaken = Der Absatz, für den dies geschrieben wurde, hat sich geändert, seit die Datei erstellt wurde.
    .help = Bitten Sie die Redaktion um eine neue Datei, und kopieren Sie Ihren Text hinein.
intake-said-again = Das Original sagt wieder, was hier herausgenommen werden sollte.
    .help = Löschen Sie diese Liste oder Tabelle mit ihrer Zeile mit „¶“ aus der Datei und schicken Sie den Rest, oder bitten Sie die Redaktion um eine neue Datei.
intake-overtaken-by = In der Übersetzung steht dort jetzt:
intake-unanswered = In der Datei wurde nichts geändert und kein Kästchen angekreuzt.
    .help = Ändern Sie die Absätze in der Datei, oder schreiben Sie bei denen, die bleiben können, wie sie sind, ein x zwischen die Klammern „[ ]“. Speichern Sie die Datei dann wieder hier.
intake-unchanged = In der Datei wurde nichts geändert.
    .help = Ändern Sie, was Sie möchten, und speichern Sie die Datei wieder hier. Wenn alles bleiben kann, wie es ist, können Sie die Datei löschen.
intake-in-note = In den Hinweis unter der Zeile mit „¶“ wurde etwas geschrieben; es ginge mit ihm verloren.
    .help = Setzen Sie es unter das Ende des Hinweises („-->“ oder die nächste Zeile ohne „#“), und speichern Sie die Datei wieder hier.
intake-frame = Der Rahmen der Datei, die Sie bekommen haben, ist hier beschädigt und stünde im Text.
    .help = Bitten Sie die Redaktion um eine neue Datei, kopieren Sie Ihre Übersetzungen hinein, und lassen Sie die Zeilen mit „¶“, „<!--“ und „-->“, wie sie sind.
intake-above = Dieser Text steht über der ersten Zeile der Datei, die Sie bekommen haben (nur „+++“ oder „---“), und gehört zu nichts.
    .help = Löschen Sie ihn, damit die Datei wieder so beginnt, wie Sie sie bekommen haben. Speichern Sie sie dann wieder hier.
intake-open-note = Der Hinweis, der hier mit „¶“ beginnt, hat kein Ende: Das Zeichen „-->“ hinter seiner letzten Zeile fehlt.
    .help = Schreiben Sie „-->“ dorthin, wo das Original endet, über Ihre Übersetzung. Speichern Sie die Datei dann wieder hier.
intake-cut = Die Datei endet hier mitten in einem Hinweis; der Rest fehlt.
    .help = Wahrscheinlich wurde sie unterwegs abgeschnitten. Bitte schicken Sie sie ganz.
intake-no-head = Der Anfang der Datei, die Sie bekommen haben, fehlt oder ist beschädigt: alles, was von der ersten Zeile an über den Absätzen stand, auch die Überschrift.
    .help = Setzen Sie ihn aus der Datei, die Sie bekommen haben, wieder ein. Wenn Sie die nicht mehr haben, bitten Sie die Redaktion um eine neue und kopieren Sie Ihre Übersetzungen hinein.
intake-unfilled = In die Datei wurde noch nichts geschrieben.
    .help = Schreiben Sie die Übersetzungen unter ihre Originale. Speichern Sie die Datei dann wieder hier.
intake-empty-message = „{ $id }“ am Anfang der Datei ist noch nicht übersetzt, und der Text zeigt es: Man läse dort seinen Namen in geschweiften Klammern.
    .help = Übersetzen Sie es: Schreiben Sie hinter „{ $id }“ in Ihrer Sprache, was das Original dort sagt. Wenn die Zeile fehlt, kopieren Sie sie aus der Datei, die Sie bekommen haben.
intake-open-text = Der Text, der hier mit drei Anführungszeichen beginnt, hat kein Ende.
    .help = Schreiben Sie drei gerade Anführungszeichen ({ "\"\"\"" }) hinter seine letzte Zeile, wie in der Datei, die Sie bekommen haben.
intake-form-name = „[{ $name }]“ ist der Name einer Form, und solche Namen werden nicht übersetzt.
    .help =
        { $forms ->
            [none] Schreiben Sie ihn wie in der Datei, die Sie bekommen haben.
           *[other] Schreiben Sie stattdessen einen von diesen: { $forms }.
        }
intake-thinner =
    { $count ->
        [one] Es gibt schon eine Übersetzung, und einer ihrer Absätze fehlt in Ihrer Datei.
       *[other] Es gibt schon eine Übersetzung, und { $count } ihrer Absätze fehlen in Ihrer Datei.
    }
    .help = Schreiben Sie auch diese; oder bitten Sie die Redaktion um eine neue Datei mit der Übersetzung, wie sie jetzt ist, und kopieren Sie Ihren Text hinein.
intake-older = So lautete die Übersetzung früher: Seitdem ist ein anderer Text an ihre Stelle getreten.
    .help = Haben Sie aus Versehen eine alte Datei geschickt, löschen Sie sie. Soll die Übersetzung wieder so lauten, bitten Sie die Redaktion, die frühere Fassung zurückzuholen.
intake-tick = Im Kästchen hinter „¶“ steht „{ $said }“, und niemand weiß, ob das ja heißt.
    .help = Schreiben Sie ein x zwischen die Klammern, wenn die Übersetzung bleiben kann, wie sie ist: [x]. Lassen Sie sie leer, wenn noch einmal gefragt werden soll.
intake-strings-gone =
    { $count ->
        [one] Einer der vorhandenen Textbausteine fehlt in Ihrer Datei: { $names }.
       *[other] { $count } der vorhandenen Textbausteine fehlen in Ihrer Datei: { $names }.
    }
    .help =
        { $what ->
            [taken] Werden sie noch gebraucht, so nehmen Sie sie in Ihre Datei auf, und schicken Sie sie noch einmal.
           *[held] Nehmen Sie auch sie in Ihre Datei auf, und schicken Sie diese noch einmal. Sollen sie wegfallen, so sagen Sie es bitte der Redaktion.
        }
intake-shorter =
    { $count ->
        [one] Das vorhandene Original hat einen Absatz mehr als Ihre Datei.
       *[other] Das vorhandene Original hat { $count } Absätze mehr als Ihre Datei.
    }
    .help = Schicken Sie den ganzen Text. Soll er wirklich so viel kürzer werden, so sagen Sie es bitte der Redaktion.
intake-two-here = An dieser Stelle unterscheiden sich die Texte.
intake-two-there = In „{ $name }“ steht:
intake-garbled = Einige Buchstaben sind unterwegs durch eine falsche Kodierung verdorben worden.
    .help = Öffnen Sie Ihre eigene Kopie des Textes, speichern Sie sie mit der Kodierung „UTF-8“, und schicken Sie sie noch einmal.

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = Die Datei war mit der Kodierung „{ $encoding }“ gespeichert; sie wurde in UTF-8 umgewandelt.
    .help = Bitte sehen Sie nach, ob auf der Seite alle Buchstaben stimmen.
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [one] Ein Absatz, den das Original nicht mehr hat, wurde aus der Übersetzung herausgenommen.
       *[other] { $count } Absätze, die das Original nicht mehr hat, wurden aus der Übersetzung herausgenommen.
    }
intake-left =
    { $count ->
        [one] Ein Absatz der Datei blieb, wie er war; er wird noch einmal vorgelegt.
       *[other] { $count } Absätze der Datei blieben, wie sie waren; sie werden noch einmal vorgelegt.
    }
intake-emptied =
    { $count ->
        [one] Ein Absatz wurde in der Datei gelöscht; die Übersetzung behält ihn.
       *[other] { $count } Absätze wurden in der Datei gelöscht; die Übersetzung behält sie.
    }
    .help =
        { $held ->
            [yes] Setzen Sie es wieder unter seine Zeile mit „¶“, oder löschen Sie diese Datei. Soll es auch von der Seite verschwinden, sagen Sie es bitte der Redaktion.
           *[no] Soll er auch von der Seite verschwinden, sagen Sie es bitte der Redaktion.
        }
intake-straightened = Anführungszeichen in geschweiften Klammern oder um den Titel eines Links oder Bildes waren typografische geworden; sie sind wieder gerade.
intake-mended = Einige Zeichen im Rahmen der Datei, die Sie bekommen haben, waren von einem Programm oder aus Versehen geändert worden. Sie wurden wiederhergestellt.
    .help = Sie brauchen deswegen nichts zu tun.
intake-line-ends = Die Zeilenenden der Datei waren die eines anderen Systems; sie wurden umgewandelt.
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] Bilder im Dokument, die weggelassen wurden: { $count }.
        [links] Verweise auf andere Stellen des Dokuments, von denen nur die Worte blieben: { $count }.
        [comments] Kommentare im Dokument, die weggelassen wurden: { $count }.
        [changes] Im Dokument waren Änderungen aufgezeichnet. Alle wurden angenommen.
        [boxes] Das Dokument hat Textfelder; ihr Text fehlt vielleicht oder steht an anderer Stelle.
        [margins] Was im Dokument in der Kopf- und Fußzeile steht, wurde weggelassen.
        [tables] Tabellen mit verbundenen Zellen oder mehreren Absätzen in einer Zelle, die vereinfacht wurden: { $count }.
        [formulas] Formeln, die mit Zeichen einer anderen Schreibweise dastehen; bitte sehen Sie sie sich an: { $count }.
        [readings] Kleine Lesehilfen über Schriftzeichen wurden weggelassen.
        [objects] Teile des Dokuments aus anderen Programmen, etwa Tabellenblätter, die weggelassen wurden: { $count }.
        [signs] Zeichen einer Bilderschrift, etwa Pfeile und Häkchen, die weggelassen wurden; bitte schreiben Sie sie mit Buchstaben oder Worten: { $count }.
       *[looks] Farben und Unterstreichungen wurden weggelassen.
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = Ein unsichtbares Zeichen ({ $code }) steht an einer Stelle, an der es die Bedeutung der Zeile ändert.
    .help = Löschen Sie den Anfang der Zeile bis zum ersten Buchstaben, und tippen Sie ihn neu.

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = Im Wort „{ $word }“ stehen Buchstaben eines anderen Alphabets, die genauso aussehen: { $letters }.
    .help = Tippen Sie das Wort neu.

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }: übernommen als { $target }.
# $path (String): the file that was sent.
intake-there = { $path }: ist schon da.
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }: zurückgestellt; { $receipt } sagt, warum.
# $path (String): the file that was sent.
intake-ignored = { $path }: nicht angerührt, denn ein Programm behält die Datei für sich oder ist damit noch nicht fertig.
intake-written = { $path }: In diesen Brief hat jemand etwas geschrieben. Er blieb, wie er ist, und steht keinem neuen im Weg: Bitte lesen Sie ihn.
intake-pandoc = Dokumente (.docx, .odt) werden gelesen, wenn auf diesem Computer das Programm „pandoc“ installiert ist.
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [one] Eine Datei wurde übernommen
       *[other] { $taken } Dateien wurden übernommen
    }, { $held ->
        [one] eine zurückgestellt.
       *[other] { $held } zurückgestellt.
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [one] Eine Datei würde übernommen
       *[other] { $taken } Dateien würden übernommen
    }, { $held ->
        [one] eine zurückgestellt.
       *[other] { $held } zurückgestellt.
    }
# $path (String): the file that was sent.
intake-writing = { $path }: wird noch geschrieben und wurde nicht angerührt. Rufen Sie „hexapla intake“ später noch einmal auf.
# $path (String): a folder.
intake-too-deep = { $path }: liegt in so vielen Ordnern ineinander, dass niemand hineinsieht. Verschieben Sie den Inhalt weiter nach oben.
intake-nothing = Es gibt nichts zu übernehmen.
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = { $path } konnte nicht geschrieben werden: { $detail }. Was geschickt wurde, liegt noch an seinem Ort.
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } ist übernommen, konnte dort, wo es liegt, aber nicht entfernt oder beantwortet werden: { $detail }.
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }: würde als { $target } übernommen.
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }: würde zurückgestellt, mit diesem Brief:

## Help

help-intake = Übernimmt, was Übersetzende geschickt haben, und antwortet ihnen
help-intake-file = Dateien oder Ordner; ohne Angabe der Ordner „inbox“
help-intake-dry-run = Übernimmt nichts und zeigt, was getan würde
