### Zurückgestellte offene Punkte und verbleibende Gefährdungen: Ablehnungen, Änderungsprotokoll, Berichte, Kommandozeile.

## Ablehnungen
error-rule-suppression-without-reason = Ein offener Punkt lässt sich nur mit Begründung zurückstellen.
error-rule-suppression-without-reason-hint = Tragen Sie ein, warum der Punkt offen bleiben darf.
error-rule-suppression-ended = Der letzte Tag der Zurückstellung liegt in der Vergangenheit.
error-rule-suppression-ended-hint = Wählen Sie einen späteren Tag, oder lassen Sie ihn weg.
error-rule-point-unknown = Dieser Punkt ist nicht offen oder nicht zurückgestellt.
error-rule-point-unknown-hint = Laden Sie die Liste der offenen Punkte neu.
error-rule-remaining-threat-unknown = Die verbleibende Gefährdung „{ $value }“ ist keine elementare Gefährdung.
error-rule-remaining-threat-unknown-hint = Geben Sie eine Nummer von G 0.1 bis G 0.47 an.

## Änderungsprotokoll
operation-point-put-back = Offene Punkte zurückgestellt
operation-point-restore = Zurückstellung offener Punkte aufgehoben
record-point-suppression = Zurückgestellter offener Punkt

## Berichte
open-back-title = Mit Begründung zurückgestellt ({ $count })
open-back-lead = Diese Punkte bestehen, zählen aber nicht zu den offenen: Sie sind mit Begründung zurückgestellt.
open-back-point = Offener Punkt
open-back-reason = Begründung
open-back-until = Bis
open-back-unlimited = unbefristet
open-back-decided = Entschieden
table-put-back-reason = Zurückgestellt: Begründung
table-put-back-until = Zurückgestellt bis
table-put-back-by = Zurückgestellt von
table-put-back-on = Zurückgestellt am
open-where-dispensable-without-threats = Zu ergänzen: Ansicht „Prüfung“, Feld „Verbleibende Gefährdungen“.
report-description-open-points = Alles, was eine Prüfung beanstanden würde, auf wenigen Seiten: nach Bereichen und nach Häufigkeit, mit Zielobjekten und Anforderungen; am Schluss, was mit Begründung zurückgestellt ist.
points-line = Informationsverbund „{ $domain }“ ({ $method }), Stand { $date }.
points-part = Eingeschränkt: { $limits }. Was zum Informationsverbund als Ganzem oder zu den Registern der Kommune gehört, ist nicht enthalten.
points-lead = { $count ->
    [0] Es gibt keinen offenen Punkt
    [one] Offen ist ein Punkt
   *[other] Offen sind { $count } Punkte { $kinds ->
        [one] einer Art
       *[other] in { $kinds } Arten
    }
}{ $back ->
    [0] .
    [one] ; einer ist mit Begründung zurückgestellt.
   *[other] ; { $back } sind mit Begründung zurückgestellt.
}
points-heading = { $name }{"\u00A0"}({ $count })
points-where = { $where } Kürzel: { $code }
table-point-code = Kürzel
table-point-area = Bereich
table-point-subject = Anforderung, Maßnahme oder Eintrag
dispensable-threats = Verbleibende Gefährdungen
dispensable-no-threats = Angabe fehlt
dispensable-no-threat-remains = keine verbleibende Gefährdung

## akte points
cli-value-point = PUNKT
cli-value-area = BEREICH
cli-arg-codes = Nur diese Art von Punkt nach ihrem Kürzel, etwa no_evidence; mehrfach möglich
cli-arg-areas = Nur was dort zu beheben ist, mehrfach möglich: check, measures, domain, structure, needs, modelling, risks, providers, registers, privacy oder iso
cli-arg-places = Nur dieser Punkt, wie ihn „akte points list --json“ unter „place“ nennt; mehrfach möglich
cli-points = Zeigt, was eine Prüfung beanstanden würde, und stellt es mit Begründung zurück.
cli-points-example = akte points list --area check --municipality Neustadt --akte Akte --key-file akte.key
cli-points-list = Zeigt die offenen Punkte eines Informationsverbunds und wo sie zu beheben sind.
cli-points-list-example = akte points list --code no_evidence --municipality Neustadt --akte Akte --key-file akte.key
cli-points-list-arg-object = Nur Punkte zu diesem Zielobjekt
cli-points-list-arg-put-back = Nur zurückgestellte Punkte, mit ihrer Begründung
cli-points-list-arg-all = Offene und zurückgestellte Punkte
cli-points-put-back = Stellt offene Punkte mit Begründung zurück; Berichte nennen sie weiterhin.
cli-points-put-back-example = akte points put-back --code support_ended --object "Server 1" --reason "Ersatz ist für 2027 beschlossen." --until 31.03.2027 --municipality Neustadt --akte Akte --key-file akte.key
cli-points-put-back-arg-object = Nur Punkte zu diesem Zielobjekt
cli-points-put-back-arg-reason = Warum die Punkte offen bleiben dürfen
cli-points-put-back-arg-until = Letzter Tag, an dem sie zurückgestellt sind; ohne Angabe unbefristet
cli-points-restore = Lässt zurückgestellte Punkte wieder zählen.
cli-points-restore-example = akte points restore --code support_ended --object "Server 1" --municipality Neustadt --akte Akte --key-file akte.key
cli-points-restore-arg-object = Nur Punkte zu diesem Zielobjekt
cli-out-until = Bis
cli-out-points-put-back = Zurückgestellte Punkte: { $count }.
cli-out-points-restored = Punkte, die wieder zählen: { $count }.
cli-error-points-unnamed = Es ist nicht angegeben, welche Punkte gemeint sind.
cli-error-points-unnamed-hint = Schränken Sie mit --code, --area, --object, --text oder --place ein.
cli-error-points-none = Kein Punkt passt zu diesen Angaben.
cli-error-points-none-hint = „akte points list“ zeigt, was offen ist.

## akte report
cli-report-open-points = Liste der offenen Punkte eines Informationsverbunds, mit --object, --group oder --responsible die eines Teils.
cli-report-open-points-example = akte report open_points --out offene-punkte.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key

## akte answer
cli-answer-set-arg-remaining-threats = Elementare Gefährdung, die bei „entbehrlich“ verbleibt, etwa „G 0.14“; mehrfach möglich
cli-answer-set-arg-no-threat-remains = Bei „entbehrlich“: Es verbleibt keine Gefährdung
