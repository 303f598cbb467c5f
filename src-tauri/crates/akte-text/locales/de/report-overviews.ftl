### Berichte „Leitlinie und Richtlinien“, „Managementbericht“ und „Verbundübersicht“.

## A.0 Leitlinie und Richtlinien
report-description-a0 = Leitlinie und Richtlinien mit Gültigkeit, Beschluss und Nachweis, Bestellung der Verantwortlichen, Freigabe und Stand der Dokumente; Grundlage jeder Prüfung.
policies-roles-title = Informationsverbund und Verantwortliche
policies-purpose = Zweck
policies-organisational = Organisatorische Grenzen
policies-technical = Technische Grenzen
policies-infrastructural = Infrastrukturelle Grenzen
policies-approach = Vorgehensweise
policies-release = Letzte Freigabe
policies-head = Behördenleitung
policies-officers-title = Wer für Informationssicherheit verantwortlich ist
policies-officers-none = Es ist niemand mit einer solchen Rolle erfasst.
policies-role = Rolle
policies-name = Name
policies-position = Funktion
policies-unit = Amt oder Stelle
policies-appointment = Bestellungen führt die Akte als Rollen von Personen. Datum und Schriftstück der Bestellung werden nicht als eigene Angaben geführt; sie gehören als Nachweis in die Akte.
policies-title = Leitlinie und Richtlinien
policies-lead = Zuerst stehen die Dokumente, die A.0 verlangt, dann alle weiteren Leitlinien und Richtlinien. Welches Dokument gemeint ist, sagt die Dokumentenlenkung, sonst sein Titel.
policies-number = Nr.
policies-document = Dokument
policies-owner = Zuständig
policies-validity = Gültigkeit
policies-from = von
policies-until = bis
policies-decision = Beschluss
policies-evidence = Nachweis
policies-not-recorded = Version, Freigabe und nächste Überprüfung stammen aus der Dokumentenlenkung. Was nur als Nachweis vorliegt, führt die Akte ohne diese Angaben: Sie stehen im Dokument selbst, das mit Prüfsumme verwahrt wird.
policies-documents-title = Dokumente des Sicherheitskonzepts
policies-documents-lead = Stand der Referenzdokumente und Berichte nach ihrer Dokumenthistorie.

## Managementbericht
report-description-management = Eine Seite für die Leitung: Umsetzungsgrad und Entwicklung, nötige Entscheidungen, vordringliche Maßnahmen, Risiken, Vorfälle, Audits und Beschlüsse, offene Punkte nach Gewicht, Fristen.
management-line = Stand { $date }. Dokument: { $status }.
management-degree-title = Wo stehen wir?
management-domain = Informationsverbund
management-light = Einschätzung
management-light-none = noch keine Aussage
management-light-largely = weitgehend umgesetzt
management-light-under-way = auf dem Weg
management-light-beginning = am Anfang
management-trend = Entwicklung
management-trend-up = gestiegen von { $then } am { $date }
management-trend-down = gesunken von { $then } am { $date }
management-trend-same = unverändert seit { $date } ({ $then })
management-trend-none = noch kein Vergleich
management-unseen = Unbearbeitet
management-more = Weitere: { $count }.
management-decisions-title = Was ist zu entscheiden?
management-decisions-none = Zurzeit ist nichts zu entscheiden, das nur die Leitung entscheiden kann.
management-decide-residual-risk-not-accepted = { $count ->
    [one] Ein Restrisiko annehmen oder weiter mindern lassen.
   *[other] { $count } Restrisiken annehmen oder weiter mindern lassen.
}
management-decide-risk-without-treatment = { $count ->
    [one] Für ein Risiko entscheiden, wie es behandelt wird.
   *[other] Für { $count } Risiken entscheiden, wie sie behandelt werden.
}
management-decide-exception-not-approved = { $count ->
    [one] Eine Ausnahme genehmigen oder ablehnen.
   *[other] { $count } Ausnahmen genehmigen oder ablehnen.
}
management-decide-exception-expired = { $count ->
    [one] Eine abgelaufene Ausnahme verlängern oder widerrufen.
   *[other] { $count } abgelaufene Ausnahmen verlängern oder widerrufen.
}
management-decide-security-officer-missing = Eine Informationssicherheitsbeauftragte oder einen Informationssicherheitsbeauftragten bestellen.
management-decide-security-officer-under-it = Die Informationssicherheitsbeauftragte oder den Informationssicherheitsbeauftragten von der IT-Leitung unabhängig stellen.
management-decide-measure-without-budget-year = { $count ->
    [one] Für eine Maßnahme das Haushaltsjahr festlegen.
   *[other] Für { $count } Maßnahmen das Haushaltsjahr festlegen.
}
management-decide-provider-without-legal-act = { $count ->
    [one] Eine Dienstleisterbeziehung durch Vertrag oder Beschluss regeln.
   *[other] { $count } Dienstleisterbeziehungen durch Vertrag oder Beschluss regeln.
}
management-decide-regime-undecided = { $count ->
    [one] Entscheiden, ob ein Rechtsrahmen für die Kommune gilt.
   *[other] Für { $count } Rechtsrahmen entscheiden, ob sie für die Kommune gelten.
}
management-measures-title = Was ist vordringlich?
management-measures-lead = Offen sind { $open } Maßnahmen, davon { $overdue } überfällig; geschätzte Kosten { $once } einmalig und { $yearly } jährlich.
management-measures-best = Am meisten für den geringsten Aufwand bringen:
management-measure = Maßnahme
management-responsible = Verantwortlich
management-due = Bis
management-overdue = überfällig
management-closes = Erfüllt Anforderungen
management-points-title = Was würde eine Prüfung beanstanden?
management-points-lead = { $count ->
    [0] Kein offener Punkt
    [one] Ein offener Punkt
   *[other] { $count } offene Punkte
}; { $back } mit Begründung zurückgestellt.
management-points-frequent = Am häufigsten:
management-domains-none = Es ist kein Informationsverbund erfasst.
management-deadlines-title = Was läuft als Nächstes ab?
management-deadlines-none = In den nächsten neunzig Tagen läuft nichts ab.
management-deadline = { $kind }: „{ $name }“
management-more-kinds = Weitere Arten von Beanstandungen: { $count }.
management-situation-title = Risiken, Vorfälle, Audits und Beschlüsse
management-risks-label = Risiken
management-risks-none = Es ist kein Risiko erfasst.
management-risks-unrated = { $count }, noch ohne Einschätzung.
management-risks = { $count }; am höchsten: { $top }.
management-incidents-label = Vorfälle in den letzten zwölf Monaten
management-incidents = { $incidents ->
    [0] kein Sicherheitsvorfall
    [one] ein Sicherheitsvorfall
   *[other] { $incidents } Sicherheitsvorfälle
}, noch offen { $open }; { $breaches ->
    [0] keine Datenschutzverletzung
    [one] eine Datenschutzverletzung
   *[other] { $breaches } Datenschutzverletzungen
}, noch offen { $unsettled }.
management-audits-label = Audits
management-audits-none = Es ist kein abgeschlossenes Audit erfasst.
management-audits-last = Zuletzt „{ $name }“ am { $date }.
management-deviations = { $open ->
    [0] Keine Abweichung ist offen.
    [one] Eine Abweichung ist offen; Hauptabweichungen: { $major }.
   *[other] { $open } Abweichungen sind offen; Hauptabweichungen: { $major }.
}
management-review-label = Letzte Beschlüsse der Leitung
management-review-none = Es ist keine Managementbewertung erfasst.
management-review-decisions = { $count ->
    [0] keiner
    [one] ein Beschluss
   *[other] { $count } Beschlüsse
} vom { $date }; offen: { $open }, davon überfällig: { $overdue }.

## Verbundübersicht
report-description-verbund = Alle Kommunen dieser Akte nebeneinander: Umsetzungsgrad, offene Punkte, fehlende Nachweise, gemeinsame Zielobjekte und Leistungen.
verbund-title = Kommunen nebeneinander
verbund-lead = { $count ->
    [one] Diese Akte führt eine Kommune
   *[other] Diese Akte führt { $count } Kommunen
}; offene Punkte und Fristen am { $date }.
verbund-counts-only = Die Übersicht nennt von jeder Kommune nur Zahlen, Namen von Informationsverbünden und das, was Kommunen einander freigegeben haben. Erstellen kann sie, wer die ganze Akte öffnen kann; wem sie übergeben wird, entscheiden die beteiligten Kommunen.
verbund-municipality = Kommune
verbund-domain = Informationsverbund
verbund-no-domain = Noch kein Informationsverbund
verbund-unprocessed = Unbearbeitet
verbund-open = Offene Punkte
verbund-put-back = Zurückgestellt
verbund-unproven = Nachweis fehlt
verbund-overdue = Überfällig
verbund-changed-on = Letzte Änderung
verbund-support-title = Herstellerunterstützung
verbund-support-lead = Gezählt sind Anwendungen und Systeme, jedes so oft, wie es gleichartige gibt; was erst geplant oder schon außer Betrieb ist, zählt nicht. Unterstützt ist, wovon bekannt ist, dass die Unterstützung des Herstellers noch läuft.
verbund-support-none = Keine Kommune hat Anwendungen oder Systeme in Betrieb erfasst.
verbund-in-use = In Betrieb
verbund-supported = Unterstützt
verbund-support-ended = Abgelaufen
verbund-support-half-year = Noch bis zu 6 Monate
verbund-support-year = Noch bis zu 12 Monate
verbund-support-longer = Länger
verbund-support-unknown = Nicht bekannt
verbund-shared-title = Gemeinsame Zielobjekte
verbund-shared-none = Keine Kommune hat einer anderen ein Zielobjekt freigegeben.
verbund-object = Zielobjekt
verbund-owner = Geführt von
verbund-granted = Freigegeben für
verbund-relying = Nutzen es
verbund-services-title = Leistungen füreinander
verbund-services-none = Keine Kommune ist als Dienstleister einer anderen erfasst.
verbund-service = Beziehung
verbund-provider = Leistet
verbund-receiver = Empfängt
verbund-until = Läuft bis
verbund-method = Verfahren
verbund-degree = Umsetzungsgrad in Prozent
verbund-total = Anforderungen

## Was nicht zu allem passt
limit-release = Stand einer Freigabe
