### Register: Ablehnungen, Änderungsprotokoll, offene Punkte.

## Ablehnungen
error-rule-exception-unclear = Eine Ausnahme gilt entweder für eine Anforderung oder für einen Zugriff einer anderen Stelle.
error-rule-exception-unclear-hint = Wählen Sie die Anforderung mit ihrem Informationsverbund, oder ändern Sie die Art.
error-rule-restore-result-without-test = Zum Ergebnis des Wiederherstellungstests fehlt der Tag des Tests.
error-rule-restore-result-without-test-hint = Geben Sie den Tag an.
error-rule-cost-bearer-unclear = Nur Kosten, die eine Kommune allein trägt, nennen diese Kommune.
error-rule-cost-bearer-unclear-hint = Wählen Sie die Kommune, oder ändern Sie den Verteilungsschlüssel.
error-rule-regime-without-reason = Dass ein Rechtsrahmen nicht zutrifft, muss begründet werden.
error-rule-regime-without-reason-hint = Ergänzen Sie die Begründung.

## Änderungsprotokoll
operation-exception-add = Ausnahme erfasst
operation-exception-save = Ausnahme geändert
operation-exception-delete = Ausnahme gelöscht
operation-backup-add = Datensicherungsnachweis erfasst
operation-backup-save = Datensicherungsnachweis geändert
operation-backup-delete = Datensicherungsnachweis gelöscht
operation-decision-add = Vertrag oder Beschluss erfasst
operation-decision-save = Vertrag oder Beschluss geändert
operation-decision-delete = Vertrag oder Beschluss gelöscht
operation-cost-add = Kostenposition erfasst
operation-cost-save = Kostenposition geändert
operation-cost-delete = Kostenposition gelöscht
operation-service-add = OZG-Leistung erfasst
operation-service-save = OZG-Leistung geändert
operation-service-delete = OZG-Leistung gelöscht
operation-cost-member = Arbeitsplätze einer Kommune für die Kostenverteilung festgelegt
operation-regime-save = Entscheidung über den Rechtsrahmen erfasst
operation-regime-delete = Entscheidung über den Rechtsrahmen gelöscht
record-exception-approval = Ausnahme
record-backup-record = Datensicherungsnachweis
record-decision = Vertrag oder Beschluss
record-cost-item = Kostenposition
record-cost-member = Kostenträger
record-online-service = OZG-Leistung
record-regime-decision = Rechtsrahmen
record-register-object = Zielobjekt eines Registereintrags
record-register-evidence = Nachweis eines Registereintrags

## Wo offene Punkte zu beheben sind
open-where-exception-not-approved = Zu ergänzen: Ansicht „Register“, „Ausnahmen“, „Genehmigung“.
open-where-exception-expired = Zu klären: Ansicht „Register“, „Ausnahmen“, „Geltung“.
open-where-exception-without-reason = Zu ergänzen: Ansicht „Register“, „Ausnahmen“, „Begründung“.
open-where-exception-without-risk = Zu ergänzen: Ansicht „Register“, „Ausnahmen“, „Verbleibendes Risiko“.
open-where-exception-review-due = Zu prüfen: Ansicht „Register“, „Ausnahmen“, „Überprüfung am“.
open-where-exception-unlimited = Zu ergänzen: Ansicht „Register“, „Ausnahmen“, „Geltung“.
open-where-backup-without-objects = Zu ergänzen: Ansicht „Register“, „Datensicherung“, „Zielobjekte“.
open-where-backup-second-site-missing = Zu ergänzen: Ansicht „Register“, „Datensicherung“, „Standort der Sicherung“.
open-where-backup-same-compartment = Zu klären: Ansicht „Register“, „Datensicherung“, „Standort der Sicherung“.
open-where-backup-never-succeeded = Zu ergänzen: Ansicht „Register“, „Datensicherung“, „Letzte erfolgreiche Sicherung“.
open-where-backup-restore-test-due = Zu ergänzen: Ansicht „Register“, „Datensicherung“, „Letzter Wiederherstellungstest“.
open-where-backup-restore-failed = Zu ergänzen: Ansicht „Register“, „Datensicherung“, „Maßnahme“.
open-where-backup-responsible-missing = Zu ergänzen: Ansicht „Register“, „Datensicherung“, „Verantwortlich“.
open-where-decision-without-number = Zu ergänzen: Ansicht „Register“, „Verträge und Beschlüsse“, „Nummer“.
open-where-decision-without-date = Zu ergänzen: Ansicht „Register“, „Verträge und Beschlüsse“, „Datum“.
open-where-decision-without-evidence = Zu ergänzen: Ansicht „Register“, „Verträge und Beschlüsse“, „Nachweise“.
open-where-decision-expired = Zu klären: Ansicht „Register“, „Verträge und Beschlüsse“, „Ende“.
open-where-cost-not-distributed = Zu ergänzen: Ansicht „Register“, „Kosten“, „Arbeitsplätze“.
open-where-service-without-object = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Zielobjekte“.
open-where-service-incomplete = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Online seit“.
open-where-service-responsible-missing = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Verantwortlich“.
open-where-service-guidelines-missing = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Technische Richtlinien“.
open-where-service-guideline-open = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Technische Richtlinien“.
open-where-service-concept-missing = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Sicherheitskonzept vom“.
open-where-service-pentest-missing = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Penetrationstest am“.
open-where-service-pentest-failed = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Ergebnis des Penetrationstests“.
open-where-service-without-evidence = Zu ergänzen: Ansicht „Register“, „OZG-Leistungen“, „Nachweise“.
open-where-regime-undecided = Zu entscheiden: Ansicht „Register“, „Rechtsrahmen“, „Trifft zu“.
open-where-regime-incomplete = Zu ergänzen: Ansicht „Register“, „Rechtsrahmen“, „Begründung“.
open-where-regime-authority-missing = Zu ergänzen: Ansicht „Register“, „Rechtsrahmen“, „Meldestelle“.
