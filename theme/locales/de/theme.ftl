## Every page

skip-to-content = Zum Inhalt springen
page-title = { $page } – { site-name }
nav-main = Hauptmenü
nav-home = Startseite
nav-articles = Alle Artikel
nav-topics = Themen
nav-archive = Archiv
nav-languages = Sprachen
site-name = Ein Hexapla-Netzwerk
site-tagline = Artikel in vielen Sprachen
feed-title = Newsfeed (Atom)
footer-about = Herausgegeben von: { site-name }

## Articles

published-on = Veröffentlicht am { $date }
updated-on = Aktualisiert am { $date }
byline = Von { $authors }
translated-by = Übersetzt von { $translators }
topics-label = Themen
# No ending is put to the name of a language: it stands in parentheses, or after a colon.
notice-labelled = Diesen Artikel gibt es in Ihrer Sprache noch nicht ({ $wanted }). Sie lesen ihn in einer anderen: { $shown }.
notice-original = Zur Seite jener Ausgabe
footnotes-title = Anmerkungen
footnote-back = Zurück zum Verweis auf Anmerkung { $number }
previous-article = Vorheriger Artikel:
next-article = Nächster Artikel:
neighbours-label = Vorheriger und nächster Artikel
page-address = Adresse dieser Seite:

## Listings

latest-articles = Neueste Artikel
all-articles = Alle Artikel ansehen
articles-title = Alle Artikel
no-articles = Hier gibt es noch keine Artikel.
other-languages = In anderen Sprachen
entry-language = Sprache: { $language }
pager-label = Seiten
pager-previous = Neuere Artikel
pager-next = Ältere Artikel
pager-status = Seite { $number } von { $total }
numbered-title = { $title }, Seite { $number }

## Topics and years

topics-title = Themen
topic-feed-title = Nachrichtenfeed zum Thema „{ $topic }“ (Atom)
archive-title = Archiv
year-title = Artikel aus dem Jahr { $year }
article-count = { $count ->
    [one] { $count } Artikel
   *[other] { $count } Artikel
}
trail-label = Sie sind hier

## An address that a page had

redirect-title = Diese Seite ist umgezogen

## An address that leads nowhere

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde die Seite verschoben, oder die Adresse enthält einen Tippfehler.
not-found-home = Zur Startseite

## Texte, die zurückliegen, Berichtigungen, Zurückziehungen

notice-aged = Das Original dieses Artikels hat sich ein wenig geändert. Diese Übersetzung gibt vielleicht nicht alles wieder, was jetzt darin steht.
notice-outdated = Das Original dieses Artikels hat sich geändert. Diese Übersetzung gibt nicht alles wieder, was jetzt darin steht.
notice-outdated-since = Das Original dieses Artikels hat sich seit dem { $date } geändert. Diese Übersetzung gibt nicht alles wieder, was jetzt darin steht.
notice-unknown = Es ist nicht sicher, ob diese Übersetzung wiedergibt, was jetzt im Original steht.
notice-read-original = Das Original lesen: { $language }
corrections-title = Berichtigungen
retracted = Dieser Artikel wurde zurückgezogen. Sein Text wird hier nicht mehr veröffentlicht.
retracted-on = Dieser Artikel wurde am { $date } zurückgezogen. Sein Text wird hier nicht mehr veröffentlicht.
