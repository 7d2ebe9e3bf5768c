
unknown-message = { $case ->
        [fact] „{ $placeable }“ wird nicht ersetzt: Vor dem Namen einer Angabe steht ein „{ "$" }“.
        [original] Das Original hat unter „[messages]“ eine Nachricht „{ $word }“, dieser Text nicht.
        [odd] Hier steht etwas wie „{ $near }“, und es wird nicht ersetzt.
       *[near] „{ $placeable }“ ist keine Nachricht, die dieser Text unter „[messages]“ hat.
    }
    .why = Veröffentlicht wird es so, wie es hier steht, mitsamt den geschweiften Klammern.
    .help = { $case ->
        [odd] Schreiben Sie „{ $near }“: mit gewöhnlichen Leerzeichen, eine Funktion in Großbuchstaben und „(“ unmittelbar dahinter. Wenn Leser die geschweiften Klammern sehen sollen, setzen Sie „\“ vor die erste.
       *[other] { $near ->
            [none] Schreiben Sie unter „[messages]“ eine Nachricht „{ $word }“. Wenn Leser die geschweiften Klammern sehen sollen, setzen Sie „\“ vor die erste.
           *[other] Meinten Sie „{ $near }“? Wenn Leser die geschweiften Klammern sehen sollen, setzen Sie „\“ vor die erste.
        }
    }
unused-message = Nichts in diesem Text zeigt die Nachricht „{ $id }“.
    .why = Wer sie geschrieben hat, wollte, dass ihre Worte gelesen werden.
    .help = Schreiben Sie { $placeable } dorthin, wo es in den Text gehört, oder löschen Sie die Nachricht unter „[messages]“.
ambiguous-time = Am Tag der Angabe „{ $fact }“ zeigen die Uhren von { $zone } diese Zeit zweimal: „{ $found }“.
    .why = In jener Nacht werden die Uhren zurückgestellt. Genommen wird der erste der beiden Zeitpunkte.
    .help = Wenn der erste gemeint ist, schreiben Sie ihn so: { $earlier }. Wenn es der zweite ist: { $later }.
