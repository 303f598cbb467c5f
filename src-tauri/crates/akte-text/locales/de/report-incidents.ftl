### Bericht: Verzeichnis der Sicherheitsvorfälle.

report-description-incidents = Sicherheitsvorfälle der Kommune mit Auswirkungen, Sofortmaßnahmen, Ursache und Lehren; zu jedem die Blöcke der Erst-, Folge- und Abschlussmeldung mit Empfängern und Fristen.
incidents-overview-title = Sicherheitsvorfälle im Überblick
incidents-lead = { $count ->
    [one] Am { $date } ist ein Sicherheitsvorfall erfasst.
   *[other] Am { $date } sind { $count } Sicherheitsvorfälle erfasst.
}
incidents-none = Es sind keine Sicherheitsvorfälle erfasst.
incidents-details-title = Sicherheitsvorfälle im Einzelnen
incident-next-report = Nächste Meldung
incident-block-early-warning = Erstmeldung (frühe Warnung)
incident-block-notification = Meldung
incident-block-final = Fortschritts- und Abschlussmeldung
incident-recipient = Empfänger
incident-due = Fällig
incident-not-sent = noch nicht
incident-sent-at = Abgegeben am
