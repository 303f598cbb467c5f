### Kommandozeile: Register.

## Werte
cli-value-guideline = RICHTLINIE=STAND
cli-value-pentest-result = ERGEBNIS
cli-value-entry = EINTRAG

## Gemeinsame Angaben
cli-arg-entry = Name oder ID des Eintrags; beim Rechtsrahmen nis2, kritis oder state_law
cli-arg-entry-name = Name des Eintrags
cli-arg-new-name = Neuer Name
cli-arg-open-entries = Nur Einträge mit offenen Punkten
cli-arg-regime = nis2 (NIS-2), kritis (KRITIS) oder state_law (Landesrecht)
cli-arg-requirement = Die Anforderung, von der die Ausnahme gilt; ohne Angabe ist es ein Zugriff
cli-arg-at-object = Das Zielobjekt, an dem die Ausnahme gilt; ohne Angabe alle
cli-arg-beneficiary = Für wen die Ausnahme gilt
cli-arg-entry-reason = Begründung
cli-arg-legal-basis = Rechtsgrundlage
cli-arg-risk = Risiko, das bleibt
cli-arg-compensation = Was das Risiko ausgleicht
cli-arg-approved-by = Wer genehmigt hat
cli-arg-approved-on = Tag der Genehmigung
cli-arg-entry-from = Erster Tag
cli-arg-entry-until = Letzter Tag
cli-arg-review-on = Tag der nächsten Überprüfung
cli-arg-revoked-on = Tag des Widerrufs
cli-arg-entry-evidence = Nachweis mit diesem Titel; mehrfach möglich, ersetzt die bisherigen
cli-arg-entry-objects = Zielobjekt mit diesem Namen; mehrfach möglich, ersetzt die bisherigen
cli-arg-plan = Was wie gesichert wird
cli-arg-frequency = continuous (laufend), daily (täglich), weekly (wöchentlich), monthly (monatlich) oder on_occasion (anlassbezogen)
cli-arg-medium = Worauf gesichert wird
cli-arg-retention = Wie lange Sicherungen aufbewahrt werden
cli-arg-site = Raum oder Gebäude der Daten
cli-arg-second-site = Raum oder Gebäude der Sicherung
cli-arg-offline-copy = Ob eine vom Netz getrennte Kopie besteht: ja oder nein
cli-arg-last-success-on = Tag der letzten erfolgreichen Sicherung
cli-arg-restore-tested-on = Tag des letzten Wiederherstellungstests
cli-arg-restore-result = successful (erfolgreich), partial (teilweise) oder failed (fehlgeschlagen)
cli-arg-restore-note = Was zum Wiederherstellungstest zu sagen ist
cli-arg-mending-measure = Maßnahme, die einen nicht erfolgreichen Test behebt
cli-arg-decision-kind = council_decision (Beschluss), contract (Vertrag) oder agreement (Vereinbarung)
cli-arg-body = Stelle, die beschlossen hat, oder Vertragspartner
cli-arg-decision-number = Nummer, etwa „2017/417-1“
cli-arg-decided-on = Tag des Beschlusses oder der Entscheidung
cli-arg-decided-by = Wer entschieden hat
cli-arg-public = Ob öffentlich beschlossen wurde: ja oder nein
cli-arg-entry-remark = Was sonst zu sagen ist
cli-arg-year = Das Jahr
cli-arg-amount = Betrag in Euro
cli-arg-cost-key = workplaces (nach Arbeitsplätzen), equal (zu gleichen Teilen) oder fixed (trägt eine Kommune allein)
cli-arg-borne-by = Die Kommune, die die Kosten allein trägt
cli-arg-member = Die Kommune, auf die verteilt wird
cli-arg-workplaces = Zahl ihrer Arbeitsplätze
cli-arg-remove-member = Nimmt die Kommune aus der Verteilung
cli-arg-service-key = LeiKa-Schlüssel
cli-arg-ozg-id = Nummer nach dem OZG
cli-arg-service-status = planned (geplant), in_progress (in Umsetzung), online oder ended (abgeschaltet)
cli-arg-guidelines = Technische Richtlinie und ihr Stand, mehrfach möglich: „BSI TR-03107-1=met“; Stand: open (offen), partial (teilweise umgesetzt) oder met (umgesetzt). Die genannten ersetzen alle bisherigen, ein leerer Text entfernt sie
cli-arg-concept-on = Datum des Sicherheitskonzepts, etwa 31.12.2026
cli-arg-pentest-on = Datum des letzten Penetrationstests, etwa 31.12.2026
cli-arg-pentest-result = passed (ohne Feststellungen), minor (geringfügige Feststellungen) oder serious (schwerwiegende Feststellungen)
cli-arg-connection = direct (unmittelbar), indirect (mittelbar) oder none (nicht angebunden)
cli-arg-online-since = Seit wann online
cli-arg-applies = yes (trifft zu), no (trifft nicht zu) oder unclear (ungeklärt)
cli-arg-registration = Nummer der Registrierung
cli-arg-authority = Stelle, an die Vorfälle gemeldet werden
cli-arg-authority-contact = Wie die Meldestelle erreichbar ist

## akte exception
cli-exception = Führt das Ausnahmeregister.
cli-exception-example = akte exception list --municipality Neustadt --akte Akte --key-file akte.key
cli-exception-add = Erfasst eine Ausnahme von einer Anforderung oder einen Zugriff.
cli-exception-add-example = akte exception add "Altes Fachverfahren" --requirement KONF.1.2 --reason "Update im Herbst" --risk "Angriff im Netz" --approved-by "Erika Beispiel" --approved-on 01.02.2026 --until 31.10.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-exception-set = Ändert eine Ausnahme; ein leerer Text löscht eine Angabe.
cli-exception-set-example = akte exception set "Altes Fachverfahren" --review-on 01.07.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-exception-list = Zeigt die Ausnahmen; Freigaben für andere Kommunen stehen dabei.
cli-exception-list-example = akte exception list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-exception-remove = Löscht eine Ausnahme; eine Freigabe bleibt.
cli-exception-remove-example = akte exception remove "Altes Fachverfahren" --municipality Neustadt --akte Akte --key-file akte.key

## akte backup-record
cli-backup-record = Führt den Datensicherungs- und Wiederherstellungsnachweis.
cli-backup-record-example = akte backup-record list --municipality Neustadt --akte Akte --key-file akte.key
cli-backup-record-add = Erfasst, wie ein Datenbestand gesichert wird.
cli-backup-record-add-example = akte backup-record add "Dateiablage" --frequency daily --site Serverraum --second-site Feuerwehrhaus --object Dateiserver --municipality Neustadt --akte Akte --key-file akte.key
cli-backup-record-set = Ändert einen Datensicherungsnachweis; ein leerer Text löscht eine Angabe.
cli-backup-record-set-example = akte backup-record set "Dateiablage" --restore-tested-on 12.03.2026 --restore-result successful --municipality Neustadt --akte Akte --key-file akte.key
cli-backup-record-list = Zeigt, wie Datenbestände gesichert werden.
cli-backup-record-list-example = akte backup-record list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-backup-record-remove = Löscht einen Datensicherungsnachweis; Zielobjekte und Nachweise bleiben.
cli-backup-record-remove-example = akte backup-record remove "Dateiablage" --municipality Neustadt --akte Akte --key-file akte.key

## akte decision
cli-decision = Führt Verträge und Beschlüsse.
cli-decision-example = akte decision list --municipality Neustadt --akte Akte --key-file akte.key
cli-decision-add = Erfasst einen Vertrag oder Beschluss.
cli-decision-add-example = akte decision add "Beitritt zum Verbund" --kind council_decision --body Rat --number 2026/12 --decided-on 01.02.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-decision-set = Ändert einen Vertrag oder Beschluss; ein leerer Text löscht eine Angabe.
cli-decision-set-example = akte decision set "Beitritt zum Verbund" --public ja --municipality Neustadt --akte Akte --key-file akte.key
cli-decision-list = Zeigt Verträge und Beschlüsse; Rechtsakte der Dienstleisterbeziehungen stehen dabei.
cli-decision-list-example = akte decision list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-decision-remove = Löscht einen Vertrag oder Beschluss; Nachweise bleiben.
cli-decision-remove-example = akte decision remove "Beitritt zum Verbund" --municipality Neustadt --akte Akte --key-file akte.key

## akte cost
cli-cost = Verteilt Kosten nach Verursachung.
cli-cost-example = akte cost list --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-add = Erfasst eine Kostenposition.
cli-cost-add-example = akte cost add "Serverbetrieb" --year 2026 --amount 12000 --key workplaces --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-set = Ändert eine Kostenposition.
cli-cost-set-example = akte cost set "Serverbetrieb" --amount 12500 --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-list = Zeigt die Kostenpositionen.
cli-cost-list-example = akte cost list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-remove = Löscht eine Kostenposition.
cli-cost-remove-example = akte cost remove "Serverbetrieb" --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-member = Legt fest, wie viele Arbeitsplätze eine Kommune in einem Jahr hat.
cli-cost-member-example = akte cost member Nachbarstadt --year 2026 --workplaces 24 --municipality Neustadt --akte Akte --key-file akte.key
cli-cost-shares = Zeigt, was ein Jahr jede Kommune und jeden ihrer Arbeitsplätze kostet.
cli-cost-shares-example = akte cost shares --municipality Neustadt --akte Akte --key-file akte.key

## akte service
cli-service = Führt die OZG-Leistungen.
cli-service-example = akte service list --municipality Neustadt --akte Akte --key-file akte.key
cli-service-add = Erfasst eine OZG-Leistung.
cli-service-add-example = akte service add "Wohnsitz anmelden" --service-key 99115005000000 --status online --online-since 01.01.2026 --object Meldewesen --municipality Neustadt --akte Akte --key-file akte.key
cli-service-set = Ändert eine OZG-Leistung; ein leerer Text löscht eine Angabe.
cli-service-set-example = akte service set "Wohnsitz anmelden" --connection indirect --municipality Neustadt --akte Akte --key-file akte.key
cli-service-list = Zeigt die OZG-Leistungen.
cli-service-list-example = akte service list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-service-remove = Löscht eine OZG-Leistung; Zielobjekte bleiben.
cli-service-remove-example = akte service remove "Wohnsitz anmelden" --municipality Neustadt --akte Akte --key-file akte.key

## akte regime
cli-regime = Hält fest, welcher Rechtsrahmen für die Kommune gilt.
cli-regime-example = akte regime list --municipality Neustadt --akte Akte --key-file akte.key
cli-regime-set = Entscheidet, ob ein Rechtsrahmen zutrifft.
cli-regime-set-example = akte regime set state_law --applies yes --reason "gilt für alle Kommunen" --legal-basis "§ 3" --decided-by Rat --decided-on 01.02.2026 --municipality Neustadt --akte Akte --key-file akte.key
cli-regime-list = Zeigt, welcher Rechtsrahmen zutrifft und was noch zu entscheiden ist.
cli-regime-list-example = akte regime list --municipality Neustadt --akte Akte --key-file akte.key
cli-regime-remove = Löscht die Entscheidung über einen Rechtsrahmen.
cli-regime-remove-example = akte regime remove kritis --municipality Neustadt --akte Akte --key-file akte.key

## akte register
cli-register = Zeigt, was in den Registern offen ist.
cli-register-example = akte register points --municipality Neustadt --akte Akte --key-file akte.key
cli-register-points = Zeigt die offenen Punkte aller Register.
cli-register-points-example = akte register points --municipality Neustadt --akte Akte --key-file akte.key

## akte report
cli-report-exceptions = Ausnahmeregister.
cli-report-exceptions-example = akte report exceptions --out ausnahmen.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-backups = Datensicherungs- und Wiederherstellungsnachweis.
cli-report-backups-example = akte report backups --out datensicherung.pdf --municipality Neustadt --akte Akte --key-file akte.key

## Ausgabe
cli-out-kind-exception = Ausnahme
cli-out-kind-backup = Datensicherungsnachweis
cli-out-kind-decision = Vertrag oder Beschluss
cli-out-kind-cost = Kostenposition
cli-out-kind-service = OZG-Leistung
cli-out-beneficiary = Für wen
cli-out-requirement = Anforderung
cli-out-frequency = Häufigkeit
cli-out-site = Standort
cli-out-second-site = Zweiter Standort
cli-out-last-success = Letzte Sicherung
cli-out-restore-tested = Wiederherstellungstest
cli-out-restore-result = Ergebnis
cli-out-body = Stelle
cli-out-decided-on = Entschieden am
cli-out-year = Jahr
cli-out-amount = Betrag
cli-out-cost-key = Schlüssel
cli-out-borne-by = Trägt
cli-out-workplaces = Arbeitsplätze
cli-out-per-workplace = Je Arbeitsplatz
cli-out-service-key = LeiKa-Schlüssel
cli-out-lacking = ITSiV-PV
cli-out-ozg-id = OZG-Nummer
cli-out-online-since = Online seit
cli-out-applies = Trifft zu
cli-out-legal-basis = Rechtsgrundlage
cli-out-authority = Meldestelle

## Zuordnung zu Dienstleisterbeziehung und Freigabe
cli-arg-exception-name = Name der Ausnahme; bei einer Freigabe nennt sie deren Zielobjekt
cli-arg-grant-object = Freigabe dieses Zielobjekts; für wen, Begründung und Genehmigung sagt die Freigabe
cli-arg-grant-member = Kommune, der es freigegeben ist, wenn es mehrere sind
cli-arg-of-relation = Dienstleisterbeziehung, auf die sich der Eintrag bezieht; ein leerer Text löst sie

## akte report
cli-report-a0 = Erstellt A.0, Leitlinie und Richtlinien.
cli-report-a0-example = akte report a0 --out A0.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-management = Managementbericht auf einer Seite.
cli-report-management-example = akte report management --out management.pdf --municipality Neustadt --akte Akte --key-file akte.key
cli-report-verbund = Verbundübersicht: alle Kommunen der Akte nebeneinander.
cli-report-verbund-example = akte report verbund --out verbund.pdf --municipality Neustadt --akte Akte --key-file akte.key

## akte overview
cli-overview = Zeigt alle Kommunen der Akte nebeneinander, mit Umsetzungsgrad.
cli-overview-example = akte overview --points --akte Akte --key-file akte.key
cli-arg-with-points = Zählt auch die offenen Punkte; das dauert länger
cli-out-counted-on = Letzte Änderung
cli-out-point-count = Offene Punkte
cli-out-unproven = Nachweis fehlt
cli-out-municipality = Kommune
cli-out-degree = Umsetzungsgrad
cli-out-unprocessed = Unbearbeitet
cli-out-supported = Unterstützt
cli-out-support-ended = Unterstützung abgelaufen
cli-out-overdue = Überfällig
