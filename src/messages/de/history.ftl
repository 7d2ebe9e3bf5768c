help-restore = Listet frühere Fassungen einer Datei auf oder stellt eine davon wieder her
help-restore-path = Die Datei, vom Ordner des Netzwerks aus
help-restore-id = Die Nummer der Fassung; ohne Angabe werden sie aufgelistet, wenn es mehrere gibt

restore-heading-id = Fassung
restore-heading-time = Aufbewahrt am
# hexapla: same
restore-heading-bytes = Bytes
restore-heading-lines = Zeilen
restore-heading-why = Warum aufbewahrt
restore-why = { $why ->
        [merged] ein anderer Text wurde eingearbeitet
        [restored] eine frühere Fassung kam an ihre Stelle
        [removed] sie wurde entfernt
       *[replaced] ein anderer Text kam an ihre Stelle
    }
restore-choose = „hexapla restore { $path } { $id }“ stellt Fassung { $id } wieder her.
restore-done = Fassung { $id } von „{ $path }“ steht wieder an ihrem Platz.
restore-kept = Was vorher dort stand, ist als Fassung { $id } aufbewahrt.
restore-same = „{ $path }“ sagt schon genau das; nichts wurde geschrieben.
restore-dry-run = Fassung { $id } von „{ $path }“ würde wiederhergestellt; nichts wurde geschrieben.
restore-none = Von „{ $path }“ ist keine frühere Fassung aufbewahrt.
restore-unknown = Eine Fassung „{ $id }“ von „{ $path }“ gibt es nicht. Es gibt: { $known }.
restore-in-the-way = Nichts wurde geschrieben: An der Stelle von „{ $path }“ steht etwas anderes als eine Datei, oder eine Verknüpfung führt dorthin. Verschieben Sie das zuerst.
