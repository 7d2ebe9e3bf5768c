### What can be wrong with a network. The value of a message says what is wrong and where it is
### seen; `.why` says why it matters, `.help` what to do. Readers are editors and translators.
### Where a message has $near, it is the nearest name that there is, or "none".
### The glossary stands in cli.ftl.

## Words around a diagnostic

level-error = Fehler
level-warning = Warnung
level-note = Hinweis
label-why = warum
label-help = was tun

more-like-this = { $count ->
        [one] { $count } weiterer Befund
       *[other] { $count } weitere Befunde
    } der Art „{ $code }“ in dieser Datei.
    .help = Beheben Sie die oben genannten, und prüfen Sie noch einmal.

## pipeline.toml

network-missing = In diesem Ordner gibt es keine „pipeline.toml“.
    .why = Sie sagt, welche Sektionen, Sprachen und Veröffentlichungsregeln das Netzwerk hat; ohne sie gibt es nichts zu veröffentlichen.
    .help = Wechseln Sie in den Ordner des Netzwerks, geben Sie ihn mit „--root“ an, oder legen Sie mit „hexapla init“ ein neues Netzwerk an.
bad-choice = „{ $name }“ ist kein möglicher Wert für „{ $key }“.
    .help = { $near ->
        [none] Wählen Sie einen von diesen: { $known }.
       *[other] Meinten Sie „{ $near }“? Zur Wahl stehen: { $known }.
    }
bad-id = „{ $id }“ kann keine Kennung sein (bei „{ $key }“).
    .why = Aus Kennungen werden Namen von Ordnern und Teile von Adressen.
    .help = Verwenden Sie Kleinbuchstaben von a bis z, Ziffern und Bindestriche, höchstens 64 Zeichen und keinen Bindestrich am Anfang.
bad-locale-tag = „{ $tag }“ ist kein Sprachkürzel.
    .why = Ohne Sprachkürzel weiß Hexapla weder, in welche Richtung geschrieben wird, noch, wie Zahlen und Daten zu schreiben sind.
    .help = Verwenden Sie ein Kürzel nach BCP 47, etwa „fr“, „pt-BR“ oder „es-419“.
bad-url = „{ $url }“ kann nicht die Adresse einer Website sein.
    .help = Schreiben Sie eine vollständige Adresse wie „https://kites.example/“, mit „http“ oder „https“ und ohne Fragezeichen oder „#“.
duplicate-section = Es gibt noch eine Sektion mit der Kennung „{ $section }“.
    .why = Nach der Kennung heißt der Ordner, in den eine Sektion veröffentlicht wird.
    .help = Geben Sie einer von beiden eine andere Kennung, oder löschen Sie eine.
duplicate-url = Die Sektion „{ $section }“ hat die Adresse „{ $url }“ schon.
    .why = Unter einer Adresse können nicht zwei Websites stehen.
    .help = Geben Sie einer von beiden eine andere Adresse.
duplicate-locale = Die Sprache „{ $locale }“ steht hier zweimal.
    .help = Löschen Sie einen der beiden Einträge.
no-sections = Es ist keine Sektion eingerichtet.
    .why = Jede Sektion hat ihre Website; ohne Sektion wird nichts veröffentlicht.
    .help = Ergänzen Sie eine „[[section]]“ mit „id“, „url“ und „locales“.
accept-other-language = „{ $other }“ kann „{ $locale }“ nicht vertreten: Es ist eine andere Sprache oder eine andere Schrift.
    .why = Lesern und Suchmaschinen würde eine Sprache genannt, in der der Text nicht geschrieben ist.
    .help = Nennen Sie sie stattdessen unter „fallback“ einer Sektion; dann wird der Text als das gezeigt, was er ist.
static-clash = Die Datei „{ $file }“ erzeugt die Website selbst.
    .why = Die vorhandene Datei wird nicht veröffentlicht; sie würde eine Seite der Website verdecken.
    .help = Geben Sie der Datei einen anderen Namen, oder ändern Sie die Seite mit einer Vorlage der Sektion.
unknown-locale = Keine Sektion veröffentlicht die Sprache „{ $name }“.
    .help = { $near ->
        [none] { $known ->
            [none] Löschen Sie sie: Dieses Netzwerk hat keine Artikel, und seine Sprachen sind die Ordner mit Textbausteinen.
           *[other] Verwenden Sie eine von diesen: { $known }. Oder nennen Sie die Sprache unter „locales“, in einer Sektion oder in „[network]“.
        }
       *[other] Meinten Sie „{ $near }“? Eingerichtet sind: { $known }.
    }
unknown-section = Die Sektion „{ $name }“ gibt es nicht.
    .help = { $near ->
        [none] Es gibt diese Sektionen: { $known }.
       *[other] Meinten Sie „{ $near }“? Es gibt diese Sektionen: { $known }.
    }

## TOML and YAML

toml-syntax = Das ist kein korrektes TOML: { $detail }.
    .why = Was sich nicht lesen lässt, lässt sich nicht veröffentlichen.
    .help = Vergleichen Sie die Zeile mit ihren Nachbarn: Fehlt ein gerades Anführungszeichen ("), eine Klammer oder ein Gleichheitszeichen, oder steht ein Schlüssel doppelt da?
yaml-syntax = Das ist kein korrektes YAML: { $detail }.
    .why = Was sich nicht lesen lässt, lässt sich nicht veröffentlichen.
    .help = Vergleichen Sie die Zeile mit ihren Nachbarn: Fehlt ein Doppelpunkt, ein gerades Anführungszeichen (") oder eine Einrückung, oder steht ein Schlüssel doppelt da?
data-too-deep = Listen oder Tabellen sind mehr als { $limit } Ebenen tief verschachtelt.
    .why = Kein wirklicher Text braucht das; es sieht nach einem Versuch aus, das Programm zu überlasten.
    .help = Verringern Sie die Zahl der Ebenen.
unknown-key = Der Schlüssel „{ $key }“ wird hier für nichts gebraucht.
    .why = Vielleicht ist es ein Tippfehler, und was dort steht, hat keine Wirkung.
    .help = { $near ->
        [none] Löschen Sie ihn, oder suchen Sie den richtigen Schlüssel in der Dokumentation der Dateiformate.
       *[other] Meinten Sie „{ $near }“?
    }
wrong-type = „{ $key }“ erwartet { $expected ->
        [text] einen Text in geraden Anführungszeichen (")
        [boolean] „true“ oder „false“
        [count] eine ganze Zahl ab 1
        [number] eine ganze Zahl
        [table] eine Tabelle
        [tables] eine Liste von Tabellen
        [texts] eine Liste von Texten, wie ["eins", "zwei"]
        [date] ein Datum, wie 2022-07-28
        [dates] eine Liste von Daten, wie [2022-07-28]
       *[other] etwas anderes
    }, und nicht { $found ->
        [text] einen Text
        [boolean] „true“ oder „false“
        [integer] eine ganze Zahl
        [decimal] eine Dezimalzahl
        [date] ein Datum
        [list] eine Liste
        [too-small] eine kleinere Zahl
        [table] eine Tabelle
       *[other] einen leeren Wert
    }.
    .help = Schreiben Sie den Wert in dieser Form.
missing-key = Der Schlüssel „{ $key }“ fehlt.
    .help = Ergänzen Sie ihn.

## Files

unreadable = Das lässt sich nicht lesen: { $detail }.
    .why = Über den Inhalt ist nichts bekannt.
    .help = Prüfen Sie, ob die Datei oder der Ordner vorhanden ist und ob Sie Leserechte haben.
file-too-large = Diese Datei ist größer als alles, was Hexapla an dieser Stelle liest.
    .help = Teilen Sie sie auf, oder legen Sie sie woanders ab.
link-ignored = Das ist eine Verknüpfung zu einer anderen Datei, und Verknüpfungen werden nicht verfolgt.
    .why = Eine Verknüpfung könnte aus dem Ordner des Netzwerks hinausführen.
    .help = Legen Sie die Datei selbst hier ab.
special-file = Das ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät.
    .help = Löschen Sie es, oder legen Sie es woanders ab.
metadata-not-a-file = { $what ->
        [folder] Ein Ordner liegt
        [link] Eine Verknüpfung zu einer anderen Datei liegt
       *[other] Etwas, was keine Datei ist, liegt
    } dort, wo Datumsangaben, Sperrfrist und Sektionen des Artikels gesucht werden.
    .why = Was damit gemeint war, lässt sich nicht lesen, und es könnte den Artikel zurückhalten. Daher geht nichts von dem Artikel online.
    .help = Legen Sie die Datei selbst an diese Stelle, oder löschen Sie, was dort liegt, wenn der Artikel keine braucht.
bad-file-name = Dieser Name enthält Zeichen, die sich nicht von Rechner zu Rechner übertragen lassen.
    .why = Er könnte weder Teil einer Adresse sein noch überall angelegt werden.
    .help = Ändern Sie den Namen: in UTF-8, ohne Steuerzeichen und umgekehrte Schrägstriche.
folder-too-deep = Ordner sind hier mehr als { $limit } Ebenen tief verschachtelt.
    .help = Verringern Sie die Zahl der Ebenen.
unknown-variant-locale = „{ $name }“ sieht nach einer Sprache aus, aber keine Sektion veröffentlicht sie.
    .why = Die Datei wird nicht veröffentlicht.
    .help = { $near ->
        [none] Eingerichtet sind: { $known }. Benennen Sie die Datei um, oder nennen Sie die Sprache unter „locales“ in der pipeline.toml.
       *[other] Meinten Sie „{ $near }“? Benennen Sie die Datei um, oder nennen Sie die Sprache unter „locales“ in der pipeline.toml.
    }
stray-markdown = Diese Markdown-Datei gehört zu keinem Artikel.
    .why = Sie wird nicht veröffentlicht.
    .help = Der Name einer Fassung nennt ihren Artikel und ihre Sprache, etwa „{ $example }“. Was kein Inhalt ist, kann unter „exclude“ in der pipeline.toml stehen.
duplicate-variant = „{ $first }“ und „{ $second }“ sind Fassungen in ein und derselben Sprache.
    .why = Nur die erste wird veröffentlicht; die andere geriete in Vergessenheit.
    .help = Behalten Sie eine von beiden.
stray-locale-folder = „{ $folder }“ ist kein Sprachkürzel.
    .why = Die Textbausteine in diesem Ordner werden nicht verwendet.
    .help = Benennen Sie den Ordner nach einem Sprachkürzel, etwa „fr“ oder „pt-BR“.
stray-section-folder = Die Sektion „{ $folder }“ gibt es nicht.
    .why = Was in diesem Ordner liegt, wird nicht verwendet.
    .help = { $near ->
        [none] Benennen Sie den Ordner um, oder ergänzen Sie die Sektion in der pipeline.toml.
       *[other] Meinten Sie „{ $near }“?
    }

## Text

not-utf8 = Zeile { $line } dieser Datei ist nicht UTF-8.
    .why = Ihre Buchstaben würden falsch dargestellt.
    .help = Öffnen Sie die Datei in Ihrem Editor, wählen Sie „Speichern unter“ oder „Kodierung“, und speichern Sie sie als UTF-8.
nul-byte = Diese Datei ist kein Text: Sie enthält ein Null-Byte.
    .why = Vielleicht ist sie ein Bild oder ein Office-Dokument unter anderem Namen, oder sie wurde als UTF-16 gespeichert.
    .help = Speichern Sie sie als reinen Text in UTF-8.
control-character = Hier steht ein Steuerzeichen ({ $code }).
    .why = Es darf in keiner Seite und in keinem Feed vorkommen.
    .help = Löschen Sie es. Es ist unsichtbar; wenn Sie es nicht finden, tippen Sie die Wörter ringsum neu.
line-too-long = Diese Zeile ist länger als { $limit } Byte.
    .why = Kein Fließtext hat solche Zeilen; es sieht nach Daten aus.
    .help = Brechen Sie sie um.
reserved-character = Das Zeichen { $code } ist Hexapla für eigene Zwecke vorbehalten.
    .why = Es steht für eingesetzte Werte, während ein Text gelesen wird.
    .help = Löschen Sie es; es gehört zu keiner Schrift.

## Front matter and article.toml

front-matter-unclosed = Die Kopfdaten (front matter) beginnen mit „{ $fence }“ und enden nirgends.
    .why = Sie lassen sich nicht vom Text unterscheiden.
    .help = Schreiben Sie „{ $fence }“ in eine eigene Zeile unter den letzten Schlüssel.
bad-date = „{ $value }“ ist kein Kalenderdatum (bei „{ $key }“).
    .help = Schreiben Sie Jahr, Monat und Tag, etwa 2022-07-28.
bad-instant = „{ $key }“ erwartet einen Zeitpunkt mit Zeitzone.
    .help = Schreiben Sie ihn so: 2022-07-28T10:00:00Z oder 2022-07-28T12:00:00+02:00.
bad-fact = { $case ->
    [boolean] Die Angabe „{ $fact }“ ist wahr oder falsch, und das kann kein Text zeigen.
    [bare-list] Die Angabe „{ $fact }“ ist eine Liste, die nicht sagt, was sie aufzählt.
    [cannot-grow] Die Angabe „{ $fact }“ soll entlang ihrer Reihe wachsen, ist aber nichts, was wächst.
    [currency] „{ $found }“ ist kein Währungscode (in der Angabe „{ $fact }“).
    [empty] Die Angabe „{ $fact }“ hat keinen Wert.
    [gap] Die Angabe „{ $fact }“ ist ein Zeitpunkt, den es nie gab: „{ $found }“.
    [list] Die Angabe „{ $fact }“ ist eine Liste von etwas, was Angaben nicht aufzählen können.
    [many-regions] Die Angabe „{ $fact }“ nennt mehr Regionen, als es gibt: { $found }.
    [minor] Der Betrag der Angabe „{ $fact }“ ist keine ganze Zahl von Cent.
    [name] Kein Text kann die Angabe „{ $fact }“ nennen.
    [nested] Die Angabe „{ $fact }“ ist eine Tabelle in einer Tabelle.
    [no-currency] Die Angabe „{ $fact }“ ist ein Geldbetrag ohne Währung.
    [no-day] Die Angabe „{ $fact }“ sagt nicht, der wievielte Tag von „{ $found }“ sie ist.
    [no-from] Die Angabe „{ $fact }“ ist ein Zeitraum ohne den ersten Tag.
    [no-minor] Die Angabe „{ $fact }“ nennt eine Währung und keinen Betrag.
    [no-range] Die Angabe „{ $fact }“ ist ein Tag von „{ $found }“, und das ist kein Zeitraum.
    [no-regions] Die Angabe „{ $fact }“ nennt keine Regionen.
    [no-series] Die Angabe „{ $fact }“ soll entlang einer Reihe wachsen, aber der Artikel gehört zu keiner.
    [no-to] Die Angabe „{ $fact }“ ist ein Zeitraum ohne den letzten Tag.
    [notation] Die Angabe „{ $fact }“ steht in einer Schreibweise, die es für Angaben nicht gibt: { $found }.
    [number-text] Die Angabe „{ $fact }“ ist eine Zahl in der Schreibweise einer bestimmten Sprache: „{ $found }“.
    [outside-range] Die Angabe „{ $fact }“ ist Tag { $found } eines Zeitraums, der mit Tag { $near } endet.
    [prose] Die Angabe „{ $fact }“ ist ein Text aus mehreren Wörtern: „{ $found }“.
    [quoted-number] Die Angabe „{ $fact }“ ist eine Zahl in Anführungszeichen: „{ $found }“.
    [region] „{ $found }“ ist kein Code eines Landes oder eines Landesteils (in der Angabe „{ $fact }“).
    [reversed] Die Angabe „{ $fact }“ endet, bevor sie beginnt: { $found }.
    [table] An ihren Schlüsseln ist nicht zu erkennen, von welcher Art die Angabe „{ $fact }“ ist: { $found }.
    [time] Die Angabe „{ $fact }“ ist kein Tag mit Uhrzeit: „{ $found }“.
    [time-alone] Die Angabe „{ $fact }“ ist eine Uhrzeit ohne den Tag.
    [too-large] Die Angabe „{ $fact }“ ist eine Zahl, die zu groß ist, um genau gezeigt zu werden.
    [zone] „{ $found }“ ist keine Zeitzone (in der Angabe „{ $fact }“).
   *[other] Die Angabe „{ $fact }“ hat einen Wert von einer Art, die es für Angaben nicht gibt.
}
    .why = Eine Angabe wird in jeder Sprache nach dem geschrieben, was sie ist: eine Zahl, Geld, ein Tag, Länder. Was nichts davon ist, lässt sich nicht so schreiben.
    .help = { $case ->
        [boolean] Schreiben Sie ein Wort wie „open“, und lassen Sie jede Sprache unter „[messages]“ danach wählen.
        [bare-list] Schreiben Sie für Länder { "{" } regions = […] { "}" }.
        [cannot-grow] Löschen Sie „monotonic“: Nur Zahlen, Geld, Tage und Listen von Ländern wachsen.
        [currency] { $near ->
            [none] Schreiben Sie die drei Buchstaben nach ISO 4217, etwa EUR, USD oder JPY.
           *[other] Meinten Sie „{ $near }“?
        }
        [empty] Schreiben Sie den Wert hin, oder löschen Sie die Angabe.
        [gap] In jener Nacht wurden die Uhren vorgestellt, und diese Zeit wurde übersprungen. Sehen Sie nach, welche Zeit die richtige ist, und schreiben Sie sie hin.
        [list] Nur Länder lassen sich aufzählen: { "{" } regions = ["FR", "GB-SCT"] { "}" }. Andere Listen gehören in den Text jeder Sprache.
        [many-regions] Zählen Sie die Regionen auf, die der Text nennt, höchstens 500.
        [minor] Schreiben Sie den Betrag in der kleinsten Einheit der Währung: 825.000 Euro sind minor = 82500000.
        [name] Ein Name beginnt mit einem Buchstaben von a bis z; dann folgen Buchstaben, Ziffern, „-“ und „_“.
        [nested] Schreiben Sie den Wert selbst hinter „value =“. Geld, Tage und Länder haben eigene Tabellen.
        [no-currency] Schreiben Sie currency = "EUR" daneben.
        [no-day] Schreiben Sie day = 1 daneben für den ersten Tag, oder day = -1 für den letzten.
        [no-from] Schreiben Sie { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [no-minor] Schreiben Sie den Betrag in der kleinsten Einheit der Währung: 825.000 Euro sind minor = 82500000.
        [no-range] { $near ->
            [none] Nennen Sie eine Angabe, die so geschrieben ist: { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
           *[other] Meinten Sie „{ $near }“?
        }
        [no-regions] Schreiben Sie ihre Codes, etwa regions = ["FR", "GB-SCT"], oder löschen Sie die Angabe.
        [no-series] Schreiben Sie series = "…" über „[facts]“, oder löschen Sie „monotonic“.
        [no-to] Schreiben Sie { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [notation] Schreiben Sie nur Ziffern, und einen Punkt, wenn es Nachkommastellen gibt: 12000 oder 12.5.
        [number-text] Schreiben Sie die Zahl ohne Anführungszeichen, Tausendertrennzeichen und andere Zeichen: 7333. Geld ist { "{" } minor = 82500000, currency = "EUR" { "}" }.
        [outside-range] Zählen Sie vom ersten Tag an mit 1 oder vom letzten zurück mit -1, oder berichtigen Sie den Zeitraum.
        [prose] Wörter gehören zu einer Sprache: Schreiben Sie sie in jedem der Texte unter „[messages]“. Hier stehen Werte, die in allen dieselben sind.
        [quoted-number] Schreiben Sie sie ohne die Anführungszeichen, damit jede Sprache sie auf ihre Weise schreiben kann. Wenn es eine Jahreszahl, eine Version oder Ähnliches ist und überall gleich geschrieben wird, schreiben Sie „{ "{" } value = "2022" { "}" }“.
        [region] { $near ->
            [none] Schreiben Sie die zwei Buchstaben nach ISO 3166, etwa FR, oder mit einem Landesteil, etwa GB-SCT.
           *[other] Meinten Sie „{ $near }“?
        }
        [reversed] Schreiben Sie den früheren Tag hinter „from“, den späteren hinter „to“.
        [table] { $near ->
            [none] Geld hat minor und currency; ein Zeitraum from und to; ein Zeitpunkt at und zone; Länder haben regions; alles andere hat value.
           *[other] Meinten Sie „{ $near }“? Geld hat minor und currency; ein Zeitraum from und to; ein Zeitpunkt at und zone; Länder haben regions; alles andere hat value.
        }
        [time] Schreiben Sie ihn wie 2022-07-26T20:00:00, mit zone = "Europe/Paris" daneben.
        [time-alone] Schreiben Sie den Tag davor, etwa 2022-07-26T20:00:00.
        [too-large] Schreiben Sie eine Zahl unter 9007199254740992, mit höchstens 30 Ziffern.
        [zone] Schreiben Sie ihren Namen, etwa Europe/Paris oder Asia/Karachi.
       *[other] Schreiben Sie eine Zahl, einen Tag, einen Geldbetrag oder eine Liste von Ländern.
    }
# $key is a key, or several with commas between them.
metadata-in-translation = Wird nicht übersetzt und hier nicht beachtet: { $key }.
    .why = Das steht nur einmal, für alle Sprachen.
    .help = Löschen Sie es hier.
# $key is a key, or several with commas between them.
metadata-differs = Für den Artikel insgesamt anders angegeben und hier nicht beachtet: { $key }.
    .why = Eins von beiden ist falsch.
    .help = Sagen Sie es einmal, für den Artikel insgesamt, und löschen Sie es hier.
missing-headline = Diese Fassung hat keinen Titel.
    .why = Keine Übersicht und kein Browser-Tab könnte den Artikel benennen.
    .help = Schreiben Sie { $write } an den Anfang, zwischen die Zeilen mit „{ $lines }“.
empty-body = Diese Fassung hat keinen Text.
    .why = Wer dem Link folgt, fände eine leere Seite.
    .help = Schreiben Sie den Text unter die Kopfdaten. Bis dahin hält „draft = true“ die Fassung zurück.
bad-slug = „{ $slug }“ kann kein Teil einer Adresse sein.
    .why = Die Adresse würde anderswohin führen oder ließe sich nicht eintippen.
    .help = Setzen Sie slug = "…" nur mit Buchstaben, Ziffern und Bindestrichen.
reserved-slug = Die Website braucht die Adresse „{ $slug }“ für sich selbst.
    .help = Wählen Sie einen anderen Slug, oder hängen Sie ein Wort an.

## Placeables

bad-placeable = Das beginnt wie ein eingesetzter Wert, endet aber nicht wie einer.
    .why = So, wie es ist, würde es im Text stehen.
    .help = Schreiben Sie „{"{"} $name {"}"}“. Die Wahl zwischen mehreren Formen gehört unter „[messages]“; im Text steht dann deren Name.
unknown-fact = Die Angabe „{ $fact }“ gibt es nicht.
    .why = Es gibt nichts, was an ihre Stelle treten könnte, und ein Satz mit einem Loch ist schlimmer als keiner.
    .help = { $near ->
        [none] Tragen Sie sie unter „[facts]“ in der { $file } ein.
       *[other] Meinten Sie „{ $near }“? Angaben stehen unter „[facts]“ in der { $file }.
    }
unknown-function = Die Funktion „{ $function }“ gibt es nicht.
    .help = { $near ->
        [none] Es gibt: { $known }.
       *[other] Meinten Sie „{ $near }“?
    }
bad-message = Die Nachricht „{ $id }“ ist kein korrektes Fluent: { $detail }.
    .why = Wo der Text sie nennt, gibt es nichts einzusetzen.
    .help = In einer Auswahl steht jede Form in einer eigenen Zeile, und eine davon beginnt mit „*“.
broken-placeable = { $case ->
        [argument] { $kind ->
            [number] „{ $function }“ kann mit „{ $given }“, einer Zahl, nichts anfangen.
            [word] „{ $function }“ kann mit „{ $given }“, einem Wort, nichts anfangen.
            [money] „{ $function }“ kann mit „{ $given }“, einem Geldbetrag, nichts anfangen.
            [date] „{ $function }“ kann mit „{ $given }“, einem Tag, nichts anfangen.
            [range] „{ $function }“ kann mit „{ $given }“, einem Zeitraum, nichts anfangen.
            [time] „{ $function }“ kann mit „{ $given }“, einem Zeitpunkt, nichts anfangen.
            [region] „{ $function }“ kann mit „{ $given }“, einer Region, nichts anfangen.
            [regions] „{ $function }“ kann mit „{ $given }“, einer Liste von Regionen, nichts anfangen.
           *[none] „{ $function }“ kann mit „{ $given }“ nichts anfangen.
        }
        [choice] „{ $given }“ ist ein Tag oder ein Zeitpunkt; danach kann kein Text zwischen Formen wählen.
        [lacks] „{ $function }“ braucht für „{ $given }“ die Option „{ $option }“.
        [option] „{ $function }“ kann „{ $given }“ nicht mit „{ $option }: { $value }“ zeigen.
        [reversed] Der Zeitraum „{ $given }“ endet, bevor er beginnt.
        [together] „{ $function }“ nimmt „{ $option }“ oder „{ $value }“ an, aber nicht beides.
        [unnamed] „{ $function }“ hat in „{ $locale }“ keinen Namen für „{ $value }“.
        [within] In „{ $locale }“ hat noch niemand angegeben, wie man sagt, dass etwas in „{ $value }“ liegt.
       *[value] „{ $placeable }“ hat keinen Wert.
    }
    .why = Im Satz bliebe ein Loch, heute oder an dem Tag, an dem eine Zahl berichtigt wird.
    .help = { $case ->
        [argument] { $kind ->
            [none] Geben Sie ihr eine Angabe von der Art, die sie zeigt.
           *[other] Geben Sie ihr eine Angabe von der Art, die sie zeigt, oder zeigen Sie diese ohne die Funktion: „{ "{" } { $given } { "}" }“.
        }
        [choice] Wählen Sie nach einer Zahl oder einem Wort.
        [lacks] Ergänzen Sie sie: { $option ->
            [currency] currency: "EUR".
            [timeZone] timeZone: "Europe/Paris".
           *[other] { $option }.
        }
        [option] { $option ->
            [currency] Schreiben Sie die drei Buchstaben der Währung, etwa EUR. Ein Geldbetrag hat schon seine eigene.
            [timeZone] Nennen Sie eine Zeitzone wie Europe/Paris. Ein Tag ohne Uhrzeit hat keine.
           *[other] Nehmen Sie die Option weg. Ein Tag ohne Uhrzeit hat keine Stunden, und eine Mindestzahl von Ziffern ist nicht größer als die Höchstzahl.
        }
        [reversed] Nennen Sie den früheren Tag zuerst.
        [together] Nehmen Sie eins von beiden weg.
        [unnamed] Prüfen Sie den Code. Wenn er stimmt, schreiben Sie den Namen in den Text.
        [within] Schreiben Sie es in eine Datei mit Textbausteinen dieser Sprache, unter „region-{ $value } = …“: „    .in = in …“. Oder lassen Sie „form: "in"“ weg.
       *[value] Sehen Sie nach, worauf es verweist: Eine Nachricht braucht einen Text, und eine Funktion etwas, was sie zeigen kann.
    }

## Markdown

markdown-too-deep = Zitate, Listen oder Auszeichnungen sind mehr als { $limit } Ebenen tief verschachtelt.
    .why = Kein Fließtext ist so gebaut; es sieht nach einem Versuch aus, das Programm zu überlasten.
    .help = Verringern Sie die Zahl der Ebenen.
too-many-parts = Dieser Text enthält mehr als { $limit } Links, Fußnoten, Kennungen, Werte und HTML-Stücke.
    .why = Kein Artikel hat so viele; es sieht nach Daten aus oder nach einem Versuch, das Programm zu überlasten.
    .help = Teilen Sie den Text, oder legen Sie die Daten als Datei neben den Artikel, und verlinken Sie sie.
table-too-large = Die Tabellen dieses Textes haben mehr als { $limit } Zellen.
    .help = Legen Sie die Daten als Datei neben den Artikel, und verlinken Sie sie.
bad-anchor = „{ $id }“ kann nicht die Kennung einer Überschrift sein.
    .help = Verwenden Sie Buchstaben, Ziffern und Bindestriche, etwa „{"{"}#programme{"}"}“; Kennungen, die mit „hx-“ beginnen, gehören der Website.
duplicate-anchor = Die Kennung „{ $id }“ steht schon bei einer früheren Überschrift.
    .why = Links dorthin können nur zu einer von beiden führen.
    .help = Geben Sie dieser Überschrift eine andere Kennung, in allen Sprachen dieselbe.
unused-footnote = Nichts verweist auf die Fußnote „{ $label }“.
    .why = Kein Leser wird sie sehen.
    .help = Verweisen Sie im Text mit „[^{ $label }]“ auf sie, oder löschen Sie sie.
raw-html = HTML wird nicht veröffentlicht.
    .why = Texte kommen aus vielen Händen; HTML könnte den Lesern oder der Seite schaden. Die Tags verschwinden, und ebenso der Text eines HTML-Blocks.
    .help = Sagen Sie es in Markdown, oder lassen Sie es weg. Kommentare dürfen bleiben.
dangerous-url = Die Adresse „{ $url }“ könnte im Browser der Leser ein Programm ausführen.
    .why = Sie wird als einfacher Text veröffentlicht, ohne den Link.
    .help = Verlinken Sie eine Adresse mit „https:“ oder einen anderen Artikel.
protocol-relative-link = Die Adresse „{ $url }“ sieht nach einer dieser Website aus, führt aber zu einer anderen.
    .why = Browser halten das, was auf die beiden Schrägstriche folgt, für den Namen eines Servers.
    .help = Schreiben Sie die vollständige Adresse mit „https://“ oder einen Pfad ab dem Ordner des Artikels.
path-outside-root = Der Pfad „{ $path }“ verlässt die Inhalte des Netzwerks.
    .why = Nichts, was außerhalb liegt, darf veröffentlicht werden.
    .help = Legen Sie die Datei neben den Artikel.
remote-image = Das Bild „{ $url }“ liegt auf einem anderen Server.
    .why = Diesem Server würden alle Leser gemeldet, und mit ihm verschwände das Bild.
    .help = Legen Sie das Bild neben den Artikel.
missing-alt = Das Bild „{ $image }“ hat keinen Alternativtext.
    .why = Wer es nicht sehen kann, erfährt nichts davon.
    .help = Beschreiben Sie es zwischen den eckigen Klammern oder unter „[{ $key }]“ am Anfang der Datei.
missing-asset = Neben diesem Artikel liegt keine Datei „{ $file }“.
    .why = Leser finden stattdessen den Alternativtext.
    .help = { $near ->
        [none] Legen Sie die Datei in den Ordner des Artikels, oder berichtigen Sie den Namen.
       *[other] Meinten Sie „{ $near }“?
    }
top-heading = Im Text steht eine Überschrift der Ebene 1.
    .why = Der Titel ist bereits die Überschrift der Ebene 1; eine zweite verwirrt Screenreader.
    .help = Beginnen Sie mit „##“.
unsafe-svg = Diese Zeichnung enthält mehr als eine Zeichnung und wird nicht veröffentlicht.
    .why = Eine SVG-Datei kann im Namen der Website Programme ausführen.
    .help = Speichern Sie sie als „Normales SVG“ (plain SVG), ohne Skripte, Links zu anderen Dateien und Animationen.

## Strings and templates

fluent-syntax = Das ist kein korrektes Fluent: { $detail }.
    .why = Der Textbaustein wird nicht verwendet; Leser sehen den, der dahintersteht.
    .help = Vergleichen Sie den Eintrag mit seinen Nachbarn.
fluent-too-deep = Geschweifte Klammern sind mehr als { $limit } Ebenen tief verschachtelt.
    .why = Es sieht nach einem Versuch aus, das Programm zu überlasten; aus dieser Datei wird nichts verwendet.
    .help = Verringern Sie die Zahl der Ebenen.
fixed-choice = „{ $id }“ wählt nach einem festen Wert oder hat geschweifte Klammern unmittelbar in geschweiften Klammern.
    .why = Das sagt nicht mehr als einfacher Text, und Fluent scheitert daran; der Textbaustein wird nicht verwendet.
    .help = Schreiben Sie den Text selbst, oder wählen Sie nach einem Wert wie „$number“.
duplicate-message = Der Textbaustein „{ $id }“ ist für diese Sprache zweimal definiert{ $first ->
        [here] {""}
       *[other] ; der andere steht in „{ $first }“
    }.
    .why = Nur einer von beiden wird verwendet.
    .help = Löschen Sie einen von beiden.
missing-string = { $user ->
        [required] Der Sprache „{ $locale }“ fehlt der Textbaustein „{ $id }“, den jede Sprache haben muss.
       *[other] Der Sprache „{ $locale }“ fehlt der Textbaustein „{ $id }“ (verwendet von { $user }).
    }
    .why = Leser finden ihn mitten auf der Seite in einer anderen Sprache, mit Hinweis auf die Sprache.
    .help = { $user ->
        [required] Definieren Sie „{ $id }“ in einer Datei von „{ $locale }“.
       *[other] Definieren Sie „{ $id }“ in einer Datei dieses Ordners.
    }
undefined-string = Der Textbaustein „{ $id }“ wird hier verwendet und ist nirgends definiert.
    .why = Es gibt nichts, was an seiner Stelle stehen könnte.
    .help = { $near ->
        [none] Definieren Sie ihn unter „locales/“.
       *[other] Meinten Sie „{ $near }“?
    }
broken-string = Der Textbaustein „{ $id }“ lässt sich nicht zusammensetzen: { $detail }.
    .why = Leser finden an seiner Stelle den einer anderen Sprache, mit Hinweis auf die Sprache.
    .help = Geben Sie der Funktion, was sie braucht.
locale-without-strings = In „{ $locale }“ hat noch niemand Textbausteine geschrieben.
    .why = Bis auf die Artikel wäre die ganze Website in einer anderen Sprache.
    .help = Schreiben Sie „locales/{ $locale }/site.ftl“. Die englische Datei des Designs zeigt, welche Textbausteine eine Website braucht.
template-syntax = Diese Vorlage ist nicht zu gebrauchen: { $detail }.
    .why = Die Sektion wird nicht veröffentlicht, bis die Vorlage berichtigt ist; was online ist, bleibt.
    .help = Vergleichen Sie die Zeile mit der Vorlage des Designs.
template-failed = Die Vorlage „{ $template }“ ist in Zeile { $line } gescheitert, bei der Seite „{ $page }“: { $detail }.
    .why = Die Sektion wird nicht veröffentlicht, bis die Vorlage berichtigt ist; was online ist, bleibt.
    .help = Vergleichen Sie die Zeile mit der Vorlage des Designs.

## The network as a whole

missing-variant = Der Artikel „{ $article }“ hat keine Fassung in „{ $locale }“ (Sektion „{ $section }“).
    .why = Die Leser dieser Ausgabe bekommen ihn nicht in ihrer Sprache.
    .help = Lassen Sie ihn übersetzen ({ $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }), oder nehmen Sie die Sektion aus „sections“ des Artikels heraus.
missing-source = Dem Artikel „{ $article }“ fehlt das Original.
    .why = Niemand kann sagen, was in den Übersetzungen stehen sollte.
    .help = { $locale ->
        [none] Sagen Sie mit „source“ in der { $file }, welche Fassung das Original ist.
       *[other] Legen Sie „{ $locale }.md“ wieder an seinen Platz, oder sagen Sie mit „source“ in der { $file }, welche Fassung das Original ist.
    }
missing-date = Der Artikel „{ $article }“ hat kein Datum.
    .why = Er steht in Übersichten an letzter Stelle und in keinem Feed.
    .help = Schreiben Sie eine Zeile wie date = 2022-07-28 in die { $file }.
broken-link = „{ $target }“ führt zu nichts, was es gibt.
    .why = Der Text des Links wird ohne den Link veröffentlicht.
    .help = { $near ->
        [none] Berichtigen Sie den Pfad; er beginnt beim Ordner des Artikels selbst.
       *[other] Meinten Sie „{ $near }“?
    }
broken-anchor = Der Artikel „{ $article }“ hat keine Stelle namens „{ $anchor }“.
    .why = Leser landen am Anfang der Seite und müssen suchen.
    .help = { $near ->
        [none] Schreiben Sie „{"{"}#{ $anchor }{"}"}“ hinter die gemeinte Überschrift, in jeder Fassung.
       *[other] Meinten Sie „{ $near }“?
    }
link-not-live = Der Artikel „{ $article }“ ist in „{ $locale }“ der Sektion „{ $section }“ nicht online.
    .why = Dort wird der Text des Links ohne den Link veröffentlicht; der Link kommt von selbst zurück.
    .help = Bringen Sie diesen Artikel online, oder lassen Sie es, wie es ist.
slug-clash = { $winner ->
        [none] Unter „{ $path }“ steht schon etwas anderes von der Website; deshalb wird „{ $loser }“ dort zurückgehalten.
       *[other] „{ $winner }“ und „{ $loser }“ beanspruchen dieselbe Adresse, „{ $path }“; der jüngere, „{ $loser }“, wird dort zurückgehalten.
    }
    .help = Geben Sie einem von beiden einen anderen Slug.
asset-type = Dateien von der Art wie „{ $file }“ werden nicht veröffentlicht.
    .why = Browser führen solche Dateien aus, und sie könnte im Namen der Website handeln.
    .help = Bieten Sie sie in anderer Form an, etwa als PDF, oder legen Sie sie in den Ordner „static“ der Sektion.
foreign-link = Das ist ein weiterer Name einer Datei, die jemand anderem gehört und die der Eigentümer dieses Ordners nicht lesen darf.
    .why = Eine Datei kann einen zweiten Namen bekommen, auch von jemandem, der sie nicht lesen darf. Ihr Text könnte also ein Geheimnis sein.
    .help = Legen Sie stattdessen eine Kopie hierher. Wenn alle die Datei sehen dürfen, erlauben Sie allen, sie zu lesen („chmod a+r“).
