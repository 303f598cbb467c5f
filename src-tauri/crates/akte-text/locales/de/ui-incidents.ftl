### Fenster: Sicherheitsvorfälle.

registers-part-incidents = Sicherheitsvorfälle
registers-new-incident = Sicherheitsvorfall erfassen
registers-hint-incident = Ab der Kenntnis laufen die Meldefristen, die der Rechtsrahmen der Kommune vorgibt.
registers-empty-incident = Noch kein Sicherheitsvorfall
registers-empty-incident-text = Hier stehen Sicherheitsvorfälle mit Sofortmaßnahmen, Ursache, Lehren und allen Meldefristen nebeneinander.
search-kind-incident = Sicherheitsvorfälle
incident-next = Nächste Meldung
incident-group-case = Vorfall
incident-group-times = Zeitpunkte
incident-group-what = Hergang und Folgen
incident-group-duty = Meldepflicht
incident-group-reports = Meldungen
incident-group-closing = Ursache und Abschluss
incident-clocks = Meldefristen
incident-clocks-none = Keine Meldefrist: Nach dem Rechtsrahmen der Kommune trifft keine Meldepflicht zu, oder der Vorfall ist nicht erheblich.
incident-clock-due = bis { $due }
incident-clock-waits = wartet auf die Bewältigung
incident-clock-provisional = vorläufig: zählt ab der Meldung
incident-regimes = Rechtsrahmen ansehen
incident-of-breach = Als Sicherheitsvorfall erfasst
incident-sent = Abgegeben am
