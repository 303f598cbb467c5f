### Ablehnungen: zu jedem Code ein Satz und, wo er hilft, ein Rat (-hint).

unknown-value = unbekannt

## Programm
error-app-panic = Im Programm ist ein Fehler aufgetreten. Der Vorgang wurde nicht ausgeführt.
error-app-panic-hint = Versuchen Sie es noch einmal. Tritt der Fehler erneut auf, melden Sie ihn bitte mit dem Protokoll des Programms.
error-app-internal = Im Programm ist ein Fehler aufgetreten: { $reason }.
error-app-internal-hint = Es wurde nichts geändert. Bitte melden Sie den Fehler mit dieser Meldung.
error-app-unknown-command = Den Befehl „{ $command }“ gibt es nicht.
error-app-unknown-command-hint = Vermutlich gehören Fenster und Programmkern nicht zur selben Version. Installieren Sie das Programm neu.
error-app-bad-request = Die Angaben sind unvollständig oder haben die falsche Form: { $reason }.
error-app-bad-request-hint = Prüfen Sie die Angaben. Geändert wurde nichts.
error-app-cancelled = Der Vorgang wurde abgebrochen. Geändert wurde nichts.
error-app-job-unknown = Diesen Vorgang gibt es nicht mehr.
error-app-job-unknown-hint = Starten Sie ihn neu, wenn Sie sein Ergebnis brauchen.
error-app-token-unknown = Diese Auswahl ist nicht mehr gültig.
error-app-token-unknown-hint = Wählen Sie die Datei oder den Ordner noch einmal aus.
error-app-language-unknown = Die Sprache „{ $value }“ spricht das Programm nicht.
error-app-language-unknown-hint = Wählen Sie Deutsch (de) oder Englisch (en).
error-app-demo-unavailable = Für die Demonstration gibt es hier keinen Ordner.
error-app-demo-unavailable-hint = Legen Sie mit „akte demo --akte ORDNER“ eine an und öffnen Sie sie.
error-app-actor-missing = Es fehlt der Name der Person, die hier arbeitet.
error-app-actor-missing-hint = Geben Sie Ihren Namen ein. Er steht im Änderungsprotokoll neben jeder Änderung.

## Dateien
error-file-unreadable = Die Datei „{ $path }“ kann nicht gelesen werden: { $reason }.
error-file-unreadable-hint = Prüfen Sie, ob die Datei noch da ist und ob Sie sie lesen dürfen.
error-file-unwritable = „{ $path }“ kann nicht geschrieben werden: { $reason }.
error-file-unwritable-hint = Wählen Sie einen Ordner, in den Sie schreiben dürfen. Vorhandene Dateien sind unverändert.
error-akte-disk-full = Auf dem Datenträger ist kein Platz mehr. Es wurde nichts gespeichert.
error-akte-disk-full-hint = Schaffen Sie Platz und wiederholen Sie den Vorgang. Die Akte ist unversehrt.

## Akte
error-akte-not-open = Es ist keine Akte geöffnet.
error-akte-not-open-hint = Öffnen Sie eine Akte oder legen Sie eine neue an.
error-akte-not-an-akte = „{ $path }“ ist keine Akte.
error-akte-not-an-akte-hint = Wählen Sie den Ordner, in dem die Datei „akte.db“ liegt.
error-akte-not-empty = „{ $path }“ ist nicht leer.
error-akte-not-empty-hint = Wählen Sie für die neue Akte einen anderen Namen oder einen leeren Ordner.
error-akte-name-invalid = „{ $name }“ kann kein Ordnername sein.
error-akte-name-invalid-hint = Verwenden Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche, keine Schrägstriche und keinen Punkt am Anfang oder Ende.
error-akte-passphrase-missing = Für die neue Akte fehlt eine Passphrase.
error-akte-passphrase-missing-hint = Geben Sie eine Passphrase ein oder wählen Sie ausdrücklich eine unverschlüsselte Akte.
error-akte-locked = Die Akte ist bereits geöffnet ({ $holder_actor } an { $holder_host }).
error-akte-locked-hint = Schließen Sie sie dort. Zwei Programme dürfen nicht zugleich an einer Akte arbeiten.
error-akte-newer = Die Akte wurde mit einer neueren Version des Programms bearbeitet (Stand { $found }, dieses Programm kennt { $supported }).
error-akte-newer-hint = Installieren Sie die neuere Version. Die Akte wurde nicht angerührt.
error-akte-network-share = „{ $path }“ liegt auf einem Netzlaufwerk ({ $file_system }). Dort kann die Datenbank der Akte nicht sicher arbeiten.
error-akte-network-share-hint = Legen Sie die Akte auf ein lokales Laufwerk und sichern Sie sie von dort auf das Netzlaufwerk.
error-akte-wrong-passphrase = Die Passphrase ist falsch.
error-akte-wrong-passphrase-hint = Achten Sie auf Groß- und Kleinschreibung. Mit dem Wiederherstellungsschlüssel lässt sich die Akte auch ohne Passphrase öffnen.
error-akte-wrong-recovery-key = Dieser Wiederherstellungsschlüssel gehört nicht zu dieser Akte.
error-akte-wrong-recovery-key-hint = Prüfen Sie, ob es der Ausdruck zu dieser Akte ist.
error-akte-recovery-key-mistyped = Der Wiederherstellungsschlüssel enthält einen Tippfehler.
error-akte-recovery-key-mistyped-hint = Vergleichen Sie ihn Gruppe für Gruppe mit dem Ausdruck.
error-akte-wrong-key-file = Diese Schlüsseldatei öffnet die Akte nicht.
error-akte-wrong-key-file-hint = Prüfen Sie, ob es die Schlüsseldatei dieser Akte ist.
error-akte-key-file-malformed = Die Schlüsseldatei enthält weder 32 Byte noch 64 hexadezimale Ziffern.
error-akte-key-file-malformed-hint = Verwenden Sie eine Schlüsseldatei, die dieses Programm angelegt hat.
error-akte-wrong-keyring-secret = Der Schlüsselbund des Betriebssystems enthält für diese Akte keinen passenden Schlüssel.
error-akte-wrong-keyring-secret-hint = Öffnen Sie die Akte mit der Passphrase und richten Sie den Zugang über den Schlüsselbund neu ein.
error-akte-keyring-unavailable = Der Schlüsselbund des Betriebssystems ist nicht erreichbar: { $reason }.
error-akte-keyring-unavailable-hint = Öffnen Sie die Akte mit der Passphrase oder dem Wiederherstellungsschlüssel.
error-akte-no-such-door = Die Akte hat keinen Zugang der Art „{ $door }“.
error-akte-no-such-door-hint = Öffnen Sie sie auf einem anderen Weg.
error-akte-door-not-found = Diesen Zugang gibt es nicht.
error-akte-door-not-found-hint = Sehen Sie in der Liste der Zugänge nach.
error-akte-last-door = Der letzte Zugang kann nicht entfernt werden, sonst ließe sich die Akte nie mehr öffnen.
error-akte-last-door-hint = Richten Sie zuerst einen anderen Zugang ein.
error-akte-door-kind-elsewhere = Eine Schlüsseldatei lässt sich hier nicht anlegen.
error-akte-door-kind-elsewhere-hint = Legen Sie sie mit „akte key add --new-key-file DATEI“ an.
error-akte-passphrase-too-short = Die Passphrase ist zu kurz. Sie braucht mindestens { $minimum } Zeichen.
error-akte-passphrase-too-short-hint = Mehrere Wörter hintereinander sind leicht zu merken und schwer zu erraten.
error-akte-is-plain = Die Akte ist nicht verschlüsselt.
error-akte-is-plain-hint = Öffnen Sie sie ohne Schlüssel; auf der Kommandozeile mit „--plain“.
error-akte-is-encrypted = Die Akte ist verschlüsselt.
error-akte-is-encrypted-hint = Geben Sie Passphrase, Wiederherstellungsschlüssel oder Schlüsseldatei an.
error-akte-keys-damaged = Die Datei „key.json“ der Akte ist beschädigt: { $reason }.
error-akte-keys-damaged-hint = Stellen Sie die Akte aus einer Sicherung wieder her.
error-akte-key-mismatch = Der Schlüssel passt nicht zur Datenbank der Akte, oder die Datenbank ist am Anfang beschädigt.
error-akte-key-mismatch-hint = Stellen Sie die Akte aus einer Sicherung wieder her.
error-akte-migration-failed = Die Akte konnte nicht auf den Stand { $version } gebracht werden: { $reason }. Sie ist unverändert.
error-akte-migration-failed-hint = Arbeiten Sie mit der bisherigen Version weiter und melden Sie den Fehler.
error-akte-corrupt = Die Datenbank der Akte ist beschädigt: { $detail }.
error-akte-corrupt-hint = Stellen Sie die Akte aus einer Sicherung wieder her. Der beschädigte Stand bleibt dabei erhalten.
error-akte-io = „{ $path }“ kann nicht bearbeitet werden ({ $action }): { $reason }.
error-akte-io-hint = Prüfen Sie, ob Sie in diesem Ordner lesen und schreiben dürfen.
error-akte-database = Die Datenbank der Akte hat den Vorgang abgelehnt: { $reason }.
error-akte-database-hint = Es wurde nichts geändert. Prüfen Sie die Akte mit „Akte prüfen“.
error-akte-unreadable-value = In der Akte steht ein Wert, den das Programm nicht versteht ({ $place }): { $detail }.
error-akte-unreadable-value-hint = Prüfen Sie die Akte mit „Akte prüfen“ und melden Sie den Fehler.
error-akte-cryptography = Die Verschlüsselung hat den Vorgang abgelehnt: { $reason }.
error-akte-cryptography-hint = Es wurde nichts geändert. Bitte melden Sie den Fehler.
error-akte-task-lost = Ein Arbeitsschritt wurde unerwartet beendet. Geändert wurde nichts.
error-akte-task-lost-hint = Wiederholen Sie den Vorgang.

## Datensätze
error-record-invalid = Der Datensatz ({ $kind }) verletzt eine Regel: { $reason }.
error-record-invalid-hint = Berichtigen Sie die Angaben. Geändert wurde nichts.
error-record-already-exists = Das gibt es schon ({ $kind }).
error-record-already-exists-hint = Wählen Sie einen anderen Namen oder bearbeiten Sie den vorhandenen Eintrag.
error-record-reference = Der Datensatz verweist auf etwas, das es in dieser Kommune nicht gibt, oder er wird noch verwendet.
error-record-reference-hint = Lösen Sie zuerst die Verknüpfungen oder legen Sie das Fehlende an.
error-record-check-failed = Eine Angabe ist nicht zulässig ({ $constraint }).
error-record-check-failed-hint = Berichtigen Sie die Angaben. Geändert wurde nichts.
error-record-wrong-scope = Der Datensatz ({ $kind }) gehört zu einer anderen Kommune.
error-record-wrong-scope-hint = Wechseln Sie zu der Kommune, der er gehört.
error-record-not-found = Den Datensatz ({ $kind }) gibt es in dieser Kommune nicht: { $id }.
error-record-not-found-hint = Vielleicht wurde er inzwischen gelöscht. Laden Sie die Liste neu.
error-record-sort-unknown = Nach „{ $field }“ lässt sich diese Liste nicht sortieren.
error-record-sort-unknown-hint = Wählen Sie eine Spalte der Liste.
error-record-date-invalid = „{ $value }“ ist kein Datum ({ $field }).
error-record-date-invalid-hint = Schreiben Sie Daten als JJJJ-MM-TT, zum Beispiel 2026-12-31.
error-rule-dispensable-without-reason = Eine Anforderung ist nur mit Begründung entbehrlich oder nicht relevant.
error-rule-dispensable-without-reason-hint = Tragen Sie die Begründung ein (BSI-Standard 200-2, 8.4.3).
error-rule-name-missing = Es fehlt der Name oder Titel.
error-rule-name-missing-hint = Tragen Sie ein, woran man den Eintrag erkennt.
error-rule-member-count-zero = Die Anzahl muss mindestens 1 sein.
error-rule-member-count-zero-hint = Ein einzelnes Zielobjekt hat die Anzahl 1.
error-rule-period-reversed = Das Ende der Gültigkeit liegt vor ihrem Beginn.
error-rule-period-reversed-hint = Prüfen Sie beide Daten.
error-rule-cost-negative = Kosten können nicht negativ sein.
error-rule-cost-negative-hint = Lassen Sie das Feld leer, wenn die Kosten nicht bekannt sind.
error-rule-group-contains-itself = Ein Zielobjekt kann nicht zu sich selbst gehören, auch nicht über andere Gruppen.
error-rule-group-contains-itself-hint = Wählen Sie eine andere Gruppe.

## Struktur
error-structure-whole-is-fixed = Das Zielobjekt, das für den ganzen Informationsverbund steht, kann nicht gelöscht, verschoben oder in eine andere Art geändert werden.
error-structure-whole-is-fixed-hint = Name, Beschreibung und Zuständigkeit lassen sich ändern.
error-structure-whole-twice = Für den ganzen Informationsverbund gibt es bereits ein Zielobjekt.
error-structure-whole-twice-hint = Wählen Sie eine andere Art.
error-structure-method-has-answers = Die Methode lässt sich nicht mehr ändern, weil in diesem Informationsverbund schon Antworten erfasst sind.
error-structure-method-has-answers-hint = Legen Sie für die andere Methode einen eigenen Informationsverbund an.
error-structure-catalog-line-twice = Von einem Katalog kann nur eine Version gelten.
error-structure-catalog-line-twice-hint = Nehmen Sie die andere Version zuerst heraus.
error-check-requirement-not-in-force = Diese Anforderung steht in keinem Katalog, der in diesem Informationsverbund gilt ({ $label }).
error-check-requirement-not-in-force-hint = Importieren Sie den Katalog oder nehmen Sie ihn in den Informationsverbund auf.

## Rückgängig und Protokoll
error-undo-nothing = Es gibt nichts rückgängig zu machen.
error-undo-conflict = Der Datensatz ({ $kind }) wurde inzwischen erneut geändert und kann nicht zurückgesetzt werden.
error-undo-conflict-hint = Machen Sie zuerst die neuere Änderung rückgängig.
error-undo-erased = Die Angaben von damals wurden nach einer Löschregel entfernt und lassen sich nicht zurückholen.
error-undo-superseded = Inzwischen gab es eine weitere Änderung.
error-undo-superseded-hint = Sehen Sie nach, was zuletzt geändert wurde, und entscheiden Sie neu.
error-log-no-such-entry = Einen Protokolleintrag { $number } gibt es nicht.

## Kataloge
error-catalog-empty = Die Datei „{ $file }“ ist leer.
error-catalog-empty-hint = Laden Sie den Katalog noch einmal herunter.
error-catalog-without-requirements = Der Katalog „{ $file }“ enthält keine einzige Anforderung.
error-catalog-without-requirements-hint = Prüfen Sie, ob es die richtige Datei ist.
error-catalog-identity-twice = Im Katalog „{ $file }“ kommt die Kennung { $identity } zweimal vor.
error-catalog-identity-twice-hint = Antworten ließen sich nicht sicher zuordnen. Melden Sie den Fehler dem Herausgeber.
error-catalog-too-large = Die Datei „{ $file }“ ist mit { $bytes } Byte zu groß. Die Grenze liegt bei { $limit } Byte.
error-catalog-too-large-hint = Prüfen Sie, ob es wirklich ein Katalog ist.
error-catalog-not-utf8 = Die Datei „{ $file }“ ist nicht in UTF-8 gespeichert: Zeile { $line }.
error-catalog-not-utf8-hint = Speichern Sie sie als UTF-8 oder laden Sie sie noch einmal herunter.
error-catalog-utf16 = Die Datei „{ $file }“ ist in UTF-16 gespeichert.
error-catalog-utf16-hint = Speichern Sie sie als UTF-8.
error-catalog-truncated = Die Datei „{ $file }“ bricht mitten im Inhalt ab: Zeile { $line }, Spalte { $column }.
error-catalog-truncated-hint = Laden Sie den Katalog noch einmal vollständig herunter.
error-catalog-invalid-json = Die Datei „{ $file }“ ist kein gültiges JSON: Zeile { $line }, Spalte { $column } ({ $reason }).
error-catalog-invalid-json-hint = Laden Sie den Katalog noch einmal herunter.
error-catalog-not-a-catalog = Die Datei „{ $file }“ ist nicht die erwartete OSCAL-Datei, sondern { $found }.
error-catalog-not-a-catalog-hint = Wählen Sie einen OSCAL-Katalog, ein Profil oder eine Zuordnung des Herausgebers (JSON, XML oder YAML).
error-catalog-several-catalogs = Die Datei „{ $file }“ enthält mehrere Kataloge (Zeile { $line }).
error-catalog-several-catalogs-hint = Importieren Sie jeden Katalog aus einer eigenen Datei.
error-catalog-too-deep = Die Datei „{ $file }“ ist tiefer als { $limit } Ebenen verschachtelt (Zeile { $line }, { $place }).
error-catalog-too-deep-hint = Prüfen Sie, ob es wirklich ein Katalog ist.
error-catalog-too-many = Die Datei „{ $file }“ enthält mehr als { $limit } Elemente (Zeile { $line }).
error-catalog-too-many-hint = Prüfen Sie, ob es wirklich ein Katalog ist.
error-catalog-no-identity = Eine Anforderung in „{ $file }“ hat keine Kennung ({ $place }).
error-catalog-no-identity-hint = Antworten ließen sich ihr nicht zuordnen. Melden Sie den Fehler dem Herausgeber.
error-catalog-duplicate-identity = In „{ $file }“ haben zwei Anforderungen dieselbe Kennung { $identity }: { $first } und { $second }.
error-catalog-duplicate-identity-hint = Antworten ließen sich nicht sicher zuordnen. Melden Sie den Fehler dem Herausgeber.
error-catalog-invalid-xml = Die Datei „{ $file }“ ist kein gültiges XML: Zeile { $line }, Spalte { $column } ({ $reason }).
error-catalog-invalid-xml-hint = Laden Sie die Datei noch einmal herunter.
error-catalog-xml-doctype = Die Datei „{ $file }“ enthält eine Dokumenttypdeklaration (DOCTYPE, Zeile { $line }).
error-catalog-xml-doctype-hint = OSCAL-Dateien brauchen keine. Solche Dateien werden aus Sicherheitsgründen nicht gelesen.
error-catalog-invalid-yaml = Die Datei „{ $file }“ ist kein gültiges YAML: Zeile { $line }, Spalte { $column } ({ $reason }).
error-catalog-invalid-yaml-hint = Laden Sie die Datei noch einmal herunter.
error-catalog-yaml-aliases = Die Verweise innerhalb der YAML-Datei „{ $file }“ ergäben zusammen mehr als { $limit } Byte (Zeile { $line }).
error-catalog-yaml-aliases-hint = Lassen Sie sich die Datei ohne Anker und Verweise geben, am besten als JSON.
error-profile-sources-missing = Das Profil „{ $file }“ verweist auf Quellen, die fehlen ({ $count }): { $hrefs }.
error-profile-sources-missing-hint = Geben Sie diese Dateien an.
error-profile-source-refused = Die Quelle „{ $href }“ des Profils „{ $file }“ lässt sich nicht lesen: { $reason }.
error-profile-source-refused-hint = Prüfen Sie, ob es die richtige Datei ist, und laden Sie sie noch einmal herunter.
error-profile-circular-import = Das Profil „{ $file }“ bindet sich über „{ $href }“ selbst ein.
error-profile-circular-import-hint = Melden Sie den Fehler dem Herausgeber.
error-profile-too-many-imports = Das Profil „{ $file }“ bindet mehr als { $limit } Quellen ein oder ist zu tief verschachtelt.
error-profile-too-many-imports-hint = Prüfen Sie, ob es die richtige Datei ist.
error-profile-sources-too-large = Die Quellen des Profils „{ $file }“ sind zusammen größer als { $limit } Byte.
error-profile-sources-too-large-hint = Prüfen Sie, ob es die richtigen Dateien sind.
error-profile-too-much-work = Das Profil „{ $file }“ lässt sich nicht mit vertretbarem Aufwand auflösen.
error-profile-too-much-work-hint = Prüfen Sie, ob es die richtige Datei ist, oder verwenden Sie den aufgelösten Katalog des Herausgebers.
error-catalog-shipped-damaged = Der mitgelieferte Katalog „{ $file }“ ist beschädigt.
error-catalog-shipped-damaged-hint = Installieren Sie das Programm neu.

## Was eine Datei statt eines Katalogs ist
catalog-found-catalog = ein OSCAL-Katalog
catalog-found-profile = ein OSCAL-Profil
catalog-found-mapping-collection = eine OSCAL-Zuordnung
catalog-found-component-definition = eine OSCAL-Komponentenbeschreibung
catalog-found-system-security-plan = ein OSCAL-Sicherheitskonzept
catalog-found-assessment-plan = ein OSCAL-Prüfplan
catalog-found-assessment-results = ein OSCAL-Prüfergebnis
catalog-found-plan-of-action-and-milestones = ein OSCAL-Maßnahmenplan
catalog-found-object = ein anderes JSON-Objekt
catalog-found-list = eine JSON-Liste
catalog-found-text = ein JSON-Text
catalog-found-number = eine JSON-Zahl
catalog-found-boolean = ein JSON-Wahrheitswert
catalog-found-null = ein leerer JSON-Wert
catalog-found-xml = eine XML-Datei
catalog-found-html = eine Webseite
catalog-found-zip = ein ZIP-Archiv
catalog-found-pdf = eine PDF-Datei
catalog-found-gzip = ein GZIP-Archiv

## Nachweise
error-evidence-source-vanished = Die Datei „{ $path }“ ist verschwunden, während sie gelesen wurde. Es wurde nichts gespeichert.
error-evidence-source-vanished-hint = Legen Sie sie auf einen Datenträger, der verbunden bleibt, und wiederholen Sie den Vorgang.
error-evidence-source-changed = Die Datei „{ $path }“ wurde geändert, während sie gelesen wurde. Es wurde nichts gespeichert.
error-evidence-source-changed-hint = Schließen Sie sie in anderen Programmen und wiederholen Sie den Vorgang.
error-evidence-missing = Die Datei des Nachweises fehlt in der Akte (SHA-256 { $sha256 }).
error-evidence-missing-hint = Fügen Sie dieselbe Datei erneut hinzu oder stellen Sie eine Sicherung mit Nachweisen wieder her.
error-evidence-altered = Die Datei des Nachweises wurde außerhalb des Programms verändert (SHA-256 { $sha256 }).
error-evidence-altered-hint = Stellen Sie eine Sicherung mit Nachweisen wieder her.

## Sicherungen
error-backup-unusable = „{ $path }“ ist keine brauchbare Sicherung: { $reason }.
error-backup-unusable-hint = Wählen Sie eine andere Sicherung.
error-backup-inside-akte = „{ $path }“ liegt in der Akte selbst.
error-backup-inside-akte-hint = Wählen Sie für die Sicherung einen Ordner außerhalb, am besten auf einem anderen Datenträger.

## Berichte
error-report-needs-domain = Dieser Bericht gilt für einen Informationsverbund, es ist aber keiner angegeben.
error-report-needs-domain-hint = Wählen Sie einen Informationsverbund.
error-report-wrong-method = Dieser Bericht passt nicht zur Methode des Informationsverbunds ({ $value }).
error-report-wrong-method-hint = Wählen Sie einen Informationsverbund mit passender Methode oder einen anderen Bericht.
error-report-content = Der Inhalt des Berichts lässt sich nicht prüfen: { $reason }.
error-report-content-hint = Bitte melden Sie den Fehler.
error-report-font = Die mitgelieferte Schrift { $name } lässt sich nicht verwenden.
error-report-font-hint = Installieren Sie das Programm neu.
error-report-write = Die PDF-Datei lässt sich nicht erzeugen: { $reason }.
error-report-write-hint = Bitte melden Sie den Fehler.
