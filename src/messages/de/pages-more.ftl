
bad-region-name = { $case ->
        [code] Eine Region „{ $code }“ gibt es nicht.
       *[text] Der Name in „{ $id }“ ist kein einfacher Text.
    }
    .why = Der Textbaustein bleibt ohne Wirkung: Auf den Seiten heißt die Region weiter so, wie alle sie nennen.
    .help = { $case ->
        [code] { $near ->
            [none] Schreiben Sie den Code eines Landes, etwa „FR“, oder eines Landesteils, etwa „GB-SCT“. Wenn der Textbaustein nicht der Name einer Region ist, darf seine Kennung nicht mit „region-“ beginnen.
           *[other] Meinten Sie „region-{ $near }“? Der Code steht in Großbuchstaben.
        }
       *[text] Schreiben Sie den Namen aus, ohne einen Wert, eine Auswahl oder einen anderen Textbaustein in geschweiften Klammern. Ein unsichtbares Zeichen darf zwischen Anführungszeichen stehen, etwa { "{" }"\u00A0"{ "}" }.
    }
unfilled-placeable = { $case ->
        [title] Im Titel „{ $text }“ eines Links oder Bildes soll ein Wert eingesetzt werden; der Titel bleibt aber, wie er geschrieben ist.
       *[address] In der Adresse „{ $text }“ soll ein Wert eingesetzt werden; die Adresse bleibt aber, wie sie geschrieben ist.
    }
    .why = Werte werden nur in Text eingesetzt. Wer mit der Maus auf dem Link verweilt, sieht die geschweiften Klammern, oder der Link führt nirgendwohin.
    .help = { $case ->
        [title] Schreiben Sie den Titel ohne ihn, oder lassen Sie den Titel weg, und sagen Sie es im Text.
       *[address] Schreiben Sie die ganze Adresse aus.
    }
