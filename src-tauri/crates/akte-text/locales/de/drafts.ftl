## Eigene Kataloge: Vorgänge, Hinweise vor dem Veröffentlichen, Fehler.

operation-catalog-draft-add = Eigener Katalog angelegt
operation-catalog-draft-save = Angaben zum eigenen Katalog geändert
operation-catalog-draft-delete = Eigener Katalog gelöscht
operation-catalog-draft-group-add = Gruppe angelegt
operation-catalog-draft-group-save = Gruppe geändert
operation-catalog-draft-requirement-add = Eigene Anforderung angelegt
operation-catalog-draft-requirement-save = Eigene Anforderung geändert
operation-catalog-draft-select = Anforderungen ausgewählt
operation-catalog-draft-adjust = Ergänzung einer Anforderung geändert
operation-catalog-draft-make-own = Anforderung in eigene umgewandelt
operation-catalog-draft-remove = Aus dem eigenen Katalog entfernt
operation-catalog-draft-move = Im eigenen Katalog verschoben
operation-catalog-draft-number = Eigene Anforderungen neu nummeriert
operation-catalog-draft-take-source = Neue Fassung einer Quelle übernommen
operation-catalog-draft-publish = Eigener Katalog veröffentlicht

record-catalog-draft = Eigener Katalog
record-catalog-draft-group = Gruppe eines eigenen Katalogs
record-catalog-draft-entry = Anforderung eines eigenen Katalogs

draft-problem-publisher-missing = Es fehlt, wer den Katalog herausgibt.
draft-problem-version-missing = Die Version fehlt.
draft-problem-version-published = Die Version { $detail } ist bereits veröffentlicht.
draft-problem-empty = Der Katalog enthält noch keine Anforderung.
draft-problem-label-missing = Die Nummer fehlt.
draft-problem-label-invalid = Die Nummer „{ $detail }“ ist nicht zulässig: Sie beginnt mit einem Buchstaben; danach folgen nur Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.
draft-problem-label-twice = Die Nummer „{ $detail }“ kommt mehrfach vor.
draft-problem-statement-missing = Der Anforderungstext fehlt.
draft-problem-source-missing = Die gewählte Fassung der Quelle enthält diese Anforderung nicht.
draft-problem-param-unknown = Der Text fügt den Parameter „{ $detail }“ ein, den es nicht gibt.
draft-problem-not-exportable = Eine Angabe verstößt gegen die Regeln von OSCAL: { $detail }.
draft-problem-rights-missing = Es fehlt, unter welcher Lizenz der Katalog genutzt werden darf.
draft-problem-share-alike = Eine Quelle verlangt die Weitergabe unter gleicher Lizenz ({ $detail }); für diesen Katalog ist eine andere angegeben.
draft-problem-text-missing = Die Quelle enthält nur das Verzeichnis; der Anforderungstext fehlt.
draft-problem-required-absent = Sie setzt { $detail } voraus, das nicht ausgewählt ist.

error-draft-incomplete = „{ $name }“ kann noch nicht veröffentlicht werden: { $count } Angaben fehlen oder sind nicht zulässig.
error-draft-incomplete-hint = Ergänzen Sie die genannten Stellen. Veröffentlicht wurde nichts.
error-draft-version-published = Die Version { $version } von „{ $name }“ ist bereits veröffentlicht.
error-draft-version-published-hint = Eine veröffentlichte Fassung ändert sich nicht mehr. Wählen Sie eine neue Version.
error-draft-not-a-profile = „{ $name }“ lässt sich nicht als Profil ausgeben: { $count } Anforderungen sind eigene oder tragen eine andere Nummer als in ihrer Quelle.
error-draft-not-a-profile-hint = Ein Profil wählt nur aus und ergänzt. Geben Sie stattdessen den veröffentlichten Katalog weiter; er enthält alles.
error-draft-entry-is-selected = Die Anforderung { $label } ist ausgewählt; ihr Text ist der ihrer Quelle.
error-draft-entry-is-selected-hint = Ergänzen Sie Hinweise und Parameterwerte oder wandeln Sie sie zuerst in eine eigene Anforderung um.
error-draft-entry-is-own = Die Anforderung { $label } ist eine eigene; es gibt keine Quelle, die zu ergänzen wäre.
error-draft-entry-is-own-hint = Ändern Sie ihren Text.
error-draft-param-unknown = Die Anforderung { $label } hat keinen Parameter mit der Nummer { $number }.
error-draft-param-unknown-hint = Welche Parameter es gibt, zeigt die Anforderung selbst.
error-draft-move-into-itself = Was verschoben wird, kann nicht in sich selbst stehen.
error-draft-move-into-itself-hint = Wählen Sie ein Ziel außerhalb der verschobenen Gruppen und Anforderungen.
error-draft-source-elsewhere = Keine der Anforderungen stammt aus „{ $name }“.
error-draft-source-elsewhere-hint = Wählen Sie eine neuere Fassung eines Katalogs, aus dem Sie Anforderungen ausgewählt haben.
