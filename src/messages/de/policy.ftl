### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = „{ $key }“ ist { $value }; möglich sind { $low } bis { $high }.
    .help = Schreiben Sie eine ganze Zahl in diesem Bereich.
barrier-ends-first = Die Frist der Barriere („until“) liegt nicht nach dem Zeitpunkt, vor dem nichts online geht („at“).
    .why = Die Frist wäre abgelaufen, bevor sie beginnt, und niemand würde auf jemanden warten.
    .help = Schreiben Sie einen späteren Zeitpunkt unter „until“, oder lassen Sie die Angabe weg: Dann gibt es keine Frist.
idle-barrier = Diese Barriere nennt keine Sprachen, und die Art des Artikels auch nicht.
    .why = Eine Barriere lässt Sprachen gemeinsam online gehen; ohne Sprachen hält sie nichts zurück, und der Artikel ginge sofort online.
    .help = Ergänzen Sie „locales“, eine Liste der Sprachen, die aufeinander warten, oder löschen Sie die Barriere.
keep-above-goal = „{ $key }“ ist { $low } und damit mehr als „{ $other }“ mit { $high }.
    .why = Von dem, was schon online ist, würde mehr verlangt als von dem, was online gehen soll, und es könnte sofort verschwinden.
    .help = Geben Sie „{ $key }“ eine Zahl, die nicht größer ist als { $high }.
locale-not-published = Keine Sektion, um die es hier geht, veröffentlicht die Sprache „{ $locale }“.
    .why = Sie wäre nie da: Eine Barriere würde auf niemanden warten, und eine Pflicht würde für niemanden gelten.
    .help = Nennen Sie eine von diesen: { $known }. Oder ergänzen Sie die Sprache unter „locales“ der Sektion.
role-twice = Die Sprache „{ $locale }“ steht unter „must“ und unter „off“.
    .why = Sie kann nicht fehlen, wo sie nicht erwartet wird.
    .help = Löschen Sie sie aus einer der beiden Listen.
unknown-type = Eine Art „{ $name }“ gibt es nicht.
    .why = Was von Artikeln dieser Art verlangt wird, ließe sich von diesem nicht verlangen.
    .help = { $near ->
        [none] Es gibt die Arten: { $known }. Eine neue ist eine Tabelle „[types.…]“ in der pipeline.toml.
       *[other] Meinten Sie „{ $near }“? Es gibt die Arten: { $known }.
    }

## What is owed

missing-required-variant = Den Artikel „{ $article }“ gibt es für Leser von „{ $section }“ nicht in { $locale }, obwohl er dort Pflicht ist{ $reason ->
        [none] : Er wurde nicht übersetzt
       *[other] : Der Grund ist „{ $reason }“
    }.
    .why = Das Netzwerk hat diesen Lesern den Artikel in ihrer Sprache versprochen.
    .help = { $reason ->
        [none] Lassen Sie ihn in diese Datei übersetzen, oder nehmen Sie die Sprache aus „must“ heraus.
       *[other] „hexapla why { $article } { $locale }“ sagt, was dem Text noch fehlt.
    }
unknown-required-string = In keiner Sprache gibt es den Textbaustein „{ $name }“, der von den Ausgaben verlangt wird.
    .why = Keine Ausgabe kann ihn haben; deshalb geht in keiner etwas Neues online.
    .help = { $near ->
        [none] Schreiben Sie den Textbaustein in der Referenzsprache des Netzwerks, oder löschen Sie seinen Namen aus „required“.
       *[other] Meinten Sie „{ $near }“? Wenn nicht, schreiben Sie den Textbaustein in der Referenzsprache des Netzwerks.
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = Sagt, warum ein Artikel in einer Sprache online ist oder nicht, und was das ändern würde
help-why-article = Die Kennung des Artikels
help-why-locale = Die Sprache
help-why-section = Nur diese Sektion [ohne Angabe: alle, die die Sprache veröffentlichen]
help-why-to = Der Ordner der Veröffentlichungen, an denen zu sehen ist, was online ist [ohne Angabe: public]
why-heading = „{ $article }“ in { $locale }, Sektion „{ $section }“
why-live = Leser sehen ihn in ihrer Sprache.
why-parent = Leser sehen den Text in { $shown } als ihren eigenen.
why-gated = Er ist nicht online: Es fehlt noch etwas.
why-embargoed = Er ist noch nicht online: Er wartet auf seinen Zeitpunkt.
why-withheld = Er wird zurückgehalten.
why-retracted = Er wurde zurückgezogen: An seiner Stelle steht eine Mitteilung.
why-unscheduled = Diese Ausgabe übernimmt ihn nicht.
why-meanwhile-labelled = Bis dahin sehen Leser den Text in { $shown }, mit Hinweis auf die Sprache.
why-meanwhile-link = Bis dahin finden Leser einen Link zum Text in { $shown }.
why-meanwhile-none = Bis dahin sehen Leser nichts.
why-no-edition = Keine Sektion veröffentlicht { $locale }{ $section ->
        [none] .
       *[other] { " " }in „{ $section }“.
    }

reason-missing-variant = Es gibt keinen Text in { $locale }.
    .help = Lassen Sie ihn in die Datei „{ $file }“ übersetzen; „hexapla new variant { $article } { $locale }“ legt einen Anfang an.
reason-draft = Der Text ist noch ein Entwurf.
    .help = Wenn er fertig ist, löschen Sie die Zeile „draft = true“ aus „{ $file }“.
reason-invalid = In seinen Dateien stimmt etwas nicht: „{ $code }“.
    .help = „hexapla check“ zeigt die Stelle und sagt, was zu tun ist; ist das behoben, geht der Artikel online.
reason-missing-headline = Der Text hat keinen Titel, und einer ist verlangt.
    .help = Schreiben Sie einen unter „{ $key }“ in „{ $file }“.
reason-missing-standfirst = Der Text hat keinen Vorspann, und einer ist verlangt.
    .help = Schreiben Sie einen unter „{ $key }“ in „{ $file }“.
reason-missing-teaser = Der Text hat keinen Teaser, und einer ist verlangt.
    .help = Schreiben Sie einen unter „{ $key }“ in „{ $file }“.
reason-missing-body = Es gibt einen Titel und keinen Text darunter.
    .help = Übersetzen Sie den Text in „{ $file }“.
reason-below-current = Von hundert Absätzen des Originals sind { $percent } darin aktuell; verlangt sind { $goal }.
    .help = Bringen Sie { $units ->
        [one] den Absatz, der zurückliegt,
       *[other] die { $units } Absätze, die zurückliegen,
    } auf den neuesten Stand; „hexapla diff { $article } { $locale }“ zeigt, was sich geändert hat.
reason-held-by-hysteresis = Von hundert Absätzen des Originals sind { $percent } darin aktuell. Wäre der Artikel neu, wären { $goal } verlangt; er ist schon online und bleibt es, solange es { $keep } sind.
    .help = { $units ->
        [0] Vergleichen Sie den Text mit dem Original; wenn er dasselbe sagt, bestätigen Sie es: „hexapla accept { $article } { $locale }“.
        [one] Bringen Sie den Absatz, der zurückliegt, auf den neuesten Stand.
       *[other] Bringen Sie die { $units } Absätze, die zurückliegen, auf den neuesten Stand.
    }
reason-not-approved = Niemand hat den Text so, wie er ist, freigegeben.
    .help = Lassen Sie ihn von jemandem lesen, und führen Sie dann „hexapla approve { $article } { $locale }“ aus.
reason-aged = { $units ->
        [one] Ein Absatz des Originals ist
       *[other] { $units } Absätze des Originals sind
    } { $since ->
        [none] vor Kurzem
       *[other] seit { $since }
    } geändert worden, hinzugekommen oder weggefallen, und der Text sagt es noch nicht{ $action ->
        [keep] ; das ist ein kleiner Rückstand und schadet noch nicht
        [banner] ; die Seite weist darauf hin, dass sie zurückliegen könnte
       *[withhold] ; solche Texte werden zurückgehalten
    }{ $until ->
        [none] .
       *[other] . Ab { $until } gilt er als veraltet.
    }
    .help = Bringen Sie ihn auf den neuesten Stand; „hexapla diff { $article } { $locale }“ zeigt, was sich geändert hat.
reason-outdated = { $units ->
        [one] Ein Absatz des Originals ist
       *[other] { $units } Absätze des Originals sind
    } { $since ->
        [none] vor längerer Zeit
       *[other] seit { $since }
    } geändert worden, hinzugekommen oder weggefallen, und der Text sagt es nicht{ $action ->
        [keep] .
        [banner] ; die Seite weist darauf hin.
       *[withhold] ; solche Texte werden zurückgehalten.
    }
    .help = Bringen Sie ihn auf den neuesten Stand; „hexapla diff { $article } { $locale }“ zeigt, was sich geändert hat.
reason-unknown-history = { $part ->
        [some] { $units ->
            [one] Bei einem Absatz hat niemand festgehalten, nach welchem Stand des Originals er entstanden ist
           *[other] Bei { $units } Absätzen hat niemand festgehalten, nach welchem Stand des Originals sie entstanden sind
        }
       *[whole] Niemand hat festgehalten, nach welchem Stand des Originals der Text entstanden ist
    }{ $action ->
        [keep] .
        [count] . Was unbekannt ist, zählt nicht als aktuell; von hundert Absätzen müssen aber { $goal } aktuell sein.
        [banner] ; die Seite weist darauf hin.
       *[withhold] ; solche Texte werden zurückgehalten.
    }
    .help = Wenn der Text sagt, was das Original sagt, bestätigen Sie es: „hexapla accept { $article } { $locale }“.
reason-assumed = { $units ->
        [one] Ein Absatz wurde zugleich mit seinem Original geändert und gilt
       *[other] { $units } Absätze wurden zugleich mit ihren Originalen geändert und gelten
    } als aktuell; niemand hat es bestätigt.
    .help = Vergleichen Sie; wenn der Text sagt, was das Original sagt, bestätigt das „hexapla accept { $article } { $locale }“.
reason-strings-below = Von hundert Textbausteinen rund um die Artikel gibt es { $percent } in { $locale }; { $goal } sind verlangt, bevor etwas online geht.
    .help = Übersetzen Sie mehr Textbausteine; „hexapla check“ listet auf, was fehlt.
reason-strings-held = { $lack ->
        [required] Rund um die Artikel fehlt in { $locale } ein Textbaustein, der Pflicht ist. Wäre der Artikel neu, wäre er verlangt; der Artikel ist schon online.
       *[percent] Von hundert Textbausteinen rund um die Artikel gibt es { $percent } in { $locale }; wäre der Artikel neu, wären { $goal } verlangt. Er ist schon online.
    }
    .help = Übersetzen Sie die Textbausteine; „hexapla check“ listet auf, was fehlt.
reason-missing-string = Der Textbaustein „{ $id }“ ist Pflicht, und es gibt ihn nicht in { $locale }.
    .help = Schreiben Sie ihn zu den Textbausteinen in { $locale }.
reason-embargo = Für ihn gilt eine Sperrfrist bis { $until }.
    .help = Veröffentlichen Sie nach diesem Zeitpunkt noch einmal. Er steht in „{ $meta }“ oder bei den Veröffentlichungsregeln.
reason-before-barrier = Er geht gemeinsam mit den anderen Sprachen online ({ $locales }), nicht vor { $until }.
    .help = Veröffentlichen Sie nach diesem Zeitpunkt noch einmal.
reason-barrier-waiting = Die Sprachen dieses Artikels gehen gemeinsam online, und diese sind nicht fertig: { $locales }.{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] Sind sie bis { $until } nicht fertig, warten alle weiter.
           *[partial] Ab { $until } gehen die fertigen ohne sie online.
        }
    }
    .help = Bringen Sie diese Sprachen so weit, wie es verlangt ist: „hexapla why“ sagt für jede, was das ist.
reason-barrier-hold = Die Sprachen dieses Artikels gehen gemeinsam online, und diese sind verspätet: { $locales }. Die Frist ist abgelaufen, und die Redaktion muss entscheiden.
    .help = Bringen Sie diese Sprachen so weit, wie es verlangt ist; oder nehmen Sie sie aus „locales“ der Barriere heraus, oder geben Sie ihr „otherwise = "partial"“.
reason-grandfathered = Er ist älter als die Regeln: Von ihm ist nur verlangt, was jeder Text haben muss.
reason-veto = Ein Veto der Redaktion hält ihn in „{ $section }“ zurück.
    .help = Er geht online, wenn „veto“ aus „{ $meta }“ herausgenommen wird.
reason-off = In { $locale } wird in „{ $section }“ nichts dieser Art erwartet.
    .help = Wenn er dort stehen soll, nehmen Sie die Sprache aus „off“ heraus.
reason-not-addressed = Der Artikel ist nicht für „{ $section }“ bestimmt.
    .help = Wenn er dort stehen soll, ergänzen Sie die Sektion unter „sections“ in „{ $meta }“.
reason-retracted = Er wurde am { $date } zurückgezogen.
    .help = Wenn das ein Versehen war, löschen Sie „retracted“ aus „{ $meta }“.
reason-slug-clash = Etwas anderes hat seine Adresse schon.
    .help = Geben Sie ihm einen anderen „slug“ in „{ $file }“.

## Corrections, retractions, and what is simply gone

missing-correction = Von der Berichtigung vom { $date } ist in { $locale } nicht die Rede.
    .why = Wer den falschen Text in dieser Sprache gelesen hat, hat ebenso das Recht, es zu erfahren, wie alle anderen.
    .help = Schreiben Sie unter „[corrections]“ in dieser Datei, was berichtigt wurde: "{ $date }" = "…".
undeclared-correction = Der Artikel kennt keine Berichtigung vom { $date }.
    .why = Sie wird nicht gezeigt, und von den anderen Sprachen wird sie nicht verlangt.
    .help = Schreiben Sie den Tag unter „corrections“ in „{ $file }“, oder berichtigen Sie ihn hier.
idle-retraction = Hier steht ein Grund für eine Zurückziehung, aber der Artikel ist nicht zurückgezogen.
    .why = Er bleibt online, obwohl jemand zu glauben scheint, dass er es nicht ist.
    .help = Um ihn zurückzuziehen, schreiben Sie den Tag unter „retracted“ in „{ $file }“. Wenn er nicht zurückgezogen werden soll, löschen Sie diese Zeile.
vanished-article = Der Artikel „{ $article }“ ist auf { $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    } online, und sein Ordner ist nicht mehr da.
    .why = Seine Seiten verschwinden bei der nächsten Veröffentlichung, ohne ein Wort an die Leser. Das ist keine Zurückziehung.
    .help = Legen Sie den Ordner wieder an seinen Platz. Um den Artikel zurückzuziehen, schreiben Sie „retracted“ mit einem Tag in seine article.toml; wenn er verschoben wurde, nennen Sie dort, wo er jetzt ist, seine alte Adresse unter „redirect-from“.
vanished-variant = Der Artikel „{ $article }“ ist in { $locale } online, und seine Datei in dieser Sprache ist nicht mehr da.
    .why = Bei der nächsten Veröffentlichung verschwindet seine Seite, oder eine andere Sprache tritt an ihre Stelle, ohne ein Wort an die Leser.
    .help = Legen Sie die Datei wieder an ihren Platz. Um den Text zurückzuhalten, schreiben Sie „draft = true“ hinein; um den Artikel zurückzuziehen, schreiben Sie „retracted“ mit einem Tag in seine article.toml.

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = zurückgezogen
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }: { $reason } ({ $sections })
short-retracted = zurückgezogen; an der Stelle steht eine Mitteilung
short-before-barrier = fertig; wartet auf den Zeitpunkt, gemeinsam mit anderen Sprachen
short-barrier-waiting = wartet auf { $value }, um gemeinsam online zu gehen
short-barrier-hold = wartet auf { $value }; die Frist ist abgelaufen, und die Redaktion muss entscheiden
short-not-approved = nicht fertig: niemand hat die Fassung freigegeben
short-below-current = nicht fertig: { $value } von hundert Absätzen sind aktuell
short-outdated = zurückgehalten: das Original sagt etwas anderes
short-aged = zurückgehalten: das Original hat sich vor Kurzem geändert
short-unknown-history = zurückgehalten: niemand hat festgehalten, wonach die Fassung entstanden ist
short-strings-below = nicht fertig: { $value } von hundert Textbausteinen der Website sind übersetzt
short-missing-string = nicht fertig: der Textbaustein „{ $value }“ der Website fehlt
reason-original-unread = Das Original des Textes ist nicht da oder lässt sich nicht lesen; daher weiß niemand, ob der Text dasselbe sagt{ $action ->
        [keep] .
        [count] . Was unbekannt ist, zählt nicht als aktuell; von hundert Absätzen müssen aber { $goal } aktuell sein.
        [banner] ; die Seite weist darauf hin.
       *[withhold] ; solche Texte werden zurückgehalten.
    }{ " " }{ $recorded ->
        [no] Niemand hat festgehalten, wonach der Text entstanden ist.
        [damaged] Auch die Abgleichdatei des Textes ist beschädigt.
       *[yes] { $owed ->
            [0] Als der Stand zuletzt festgehalten wurde, war der Text aktuell.
            [one] Als der Stand zuletzt festgehalten wurde, war der Text bei einem Absatz des Originals nicht aktuell.
           *[other] Als der Stand zuletzt festgehalten wurde, war der Text bei { $owed } Absätzen des Originals nicht aktuell.
        }
    }
    .help = „hexapla check“ sagt, was mit dem Original nicht stimmt; sobald das behoben ist, gilt wieder, was festgehalten wurde.
short-original-unread = zurückgehalten: das Original ist nicht da oder lässt sich nicht lesen
