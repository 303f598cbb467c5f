### Dienstleisterbeziehungen und gemeinsame Zielobjekte: Ablehnungen, Änderungsprotokoll, offene Punkte.

## Übernommene Antworten
shared-taken = Festgestellt durch { $owner } am gemeinsamen Zielobjekt „{ $object }“ ({ $date }); übernommen am { $today }.
shared-not-dated = ohne Datum

## Ablehnungen
error-rule-provider-unclear = Der Dienstleister ist nicht eindeutig: Er ist entweder ein Zielobjekt oder eine andere Kommune der Akte.
error-rule-provider-unclear-hint = Geben Sie genau eines von beiden an.
error-rule-provides-for-itself = Eine Kommune kann nicht ihr eigener Dienstleister sein.
error-rule-provides-for-itself-hint = Wählen Sie eine andere Kommune oder ein Zielobjekt.
error-rule-not-a-provider = Das Zielobjekt „{ $name }“ ist kein Dienstleister.
error-rule-not-a-provider-hint = Wählen Sie ein Zielobjekt der Art „Dienstleister“, oder legen Sie eines an.
error-rule-exit-before-beginning = Der Ausstieg liegt vor dem Beginn der Beziehung.
error-rule-exit-before-beginning-hint = Prüfen Sie beide Tage.
error-rule-control-before-last = Die nächste Kontrolle liegt vor der letzten.
error-rule-control-before-last-hint = Prüfen Sie beide Tage.
error-rule-transition-reversed = Der Übergang ins Rechenzentrum liegt vor dem auf Systeme vor Ort.
error-rule-transition-reversed-hint = Prüfen Sie beide Tage, oder löschen Sie den ersten.
error-rule-not-in-scope = Die Beziehung „{ $name }“ umfasst dieses Zielobjekt nicht.
error-rule-not-in-scope-hint = Nehmen Sie das Zielobjekt zuerst in die Beziehung auf.
error-rule-split-note-alone = Eine Aufteilung lässt sich nur beschreiben, wenn festgelegt ist, wer für die Anforderung einsteht.
error-rule-split-note-alone-hint = Geben Sie die Zuständigkeit mit an.
error-rule-grant-incomplete = Zu einer Freigabe für eine andere Kommune gehören ihr Zweck und die Person, die sie genehmigt hat.
error-rule-grant-incomplete-hint = Geben Sie beides an.
error-rule-shared-with-itself = Ein Zielobjekt kann nicht für die eigene Kommune freigegeben werden.
error-rule-shared-with-itself-hint = Wählen Sie eine andere Kommune.
error-rule-shared-irrelevant-without-reason = Dass ein gemeinsames Zielobjekt nicht relevant ist, muss begründet werden.
error-rule-shared-irrelevant-without-reason-hint = Ergänzen Sie die Begründung.
error-rule-shared-not-relevant = Der Status lässt sich erst übernehmen, wenn das gemeinsame Zielobjekt als relevant entschieden ist.
error-rule-shared-not-relevant-hint = Entscheiden Sie zuerst über die Relevanz.
error-rule-shared-withdrawn = Das Zielobjekt ist nicht mehr freigegeben.
error-rule-shared-withdrawn-hint = Wenden Sie sich an die bereitstellende Kommune.

## Änderungsprotokoll
operation-provider-add = Dienstleisterbeziehung erfasst
operation-provider-save = Dienstleisterbeziehung geändert
operation-provider-delete = Dienstleisterbeziehung gelöscht
operation-provider-object-save = Zielobjekte einer Dienstleisterbeziehung festgelegt
operation-provider-object-remove = Zielobjekte aus einer Dienstleisterbeziehung genommen
operation-provider-evidence-add = Nachweis mit einer Dienstleisterbeziehung verknüpft
operation-provider-evidence-remove = Nachweis von einer Dienstleisterbeziehung gelöst
operation-provider-split = Zuständigkeiten für Anforderungen festgelegt
operation-object-grant-save = Zielobjekte für andere Kommunen freigegeben
operation-object-grant-withdraw = Freigabe für andere Kommunen widerrufen
operation-shared-reference-add = Gemeinsames Zielobjekt aufgenommen
operation-shared-reference-save = Entscheidung über ein gemeinsames Zielobjekt geändert
operation-shared-reference-delete = Bezug auf ein gemeinsames Zielobjekt gelöscht
operation-shared-reference-note = Status eines gemeinsamen Zielobjekts zur Kenntnis genommen
operation-shared-reference-take = Status eines gemeinsamen Zielobjekts übernommen
record-provider-relation = Dienstleisterbeziehung
record-provider-object = Zielobjekt einer Dienstleisterbeziehung
record-responsibility-split = Zuständigkeit für eine Anforderung
record-provider-evidence = Nachweis einer Dienstleisterbeziehung
record-object-grant = Freigabe für eine andere Kommune
record-shared-reference = Gemeinsames Zielobjekt

## Wo offene Punkte zu beheben sind
open-where-provider-without-relation = Zu ergänzen: Ansicht „Dienstleister“, Beziehung zu diesem Dienstleister erfassen.
open-where-provider-without-legal-act = Zu ergänzen: Ansicht „Dienstleister“, „Rechtsakt“.
open-where-provider-data-role-missing = Zu entscheiden: Ansicht „Dienstleister“, „Rolle nach der DSGVO“.
open-where-provider-expired = Zu klären: Ansicht „Dienstleister“, Laufzeit verlängern oder den Ausstieg festhalten.
open-where-provider-ending = Zu klären: Ansicht „Dienstleister“, Verlängerung oder Ausstieg vorbereiten.
open-where-provider-scope-missing = Zu ergänzen: Ansicht „Dienstleister“, „Zielobjekte“.
open-where-provider-exit-missing = Zu ergänzen: Ansicht „Dienstleister“, „Regelung für das Ende“.
open-where-provider-evidence-missing = Zu ergänzen: Ansicht „Dienstleister“, „Nachweise“.
open-where-provider-evidence-expired = Zu erneuern: Ansicht „Dienstleister“, „Nachweise“.
open-where-provider-agreement-missing = Zu ergänzen: Ansicht „Dienstleister“, „Nachweise“, Vereinbarung nach Art. 26 oder 28 DSGVO.
open-where-provider-split-undecided = Zu entscheiden: Ansicht „Dienstleister“, „Zuständigkeiten“.
open-where-provider-shared-without-note = Zu ergänzen: Ansicht „Dienstleister“, „Zuständigkeiten“, Spalte „Aufteilung“.
open-where-provider-transition-late = Zu klären: Ansicht „Dienstleister“, „Zielobjekte“, Termin oder Übergang.
open-where-provider-control-due = Zu ergänzen: Ansicht „Dienstleister“, „Kontrolle“.
open-where-shared-relevance-undecided = Zu entscheiden: Ansicht „Dienstleister“, „Gemeinsame Zielobjekte“.
open-where-shared-withdrawn = Zu klären: Ansicht „Dienstleister“, „Gemeinsame Zielobjekte“, mit der bereitstellenden Kommune.
open-where-shared-status-changed = Zu prüfen: Ansicht „Dienstleister“, „Gemeinsame Zielobjekte“, Änderungen zur Kenntnis nehmen.
