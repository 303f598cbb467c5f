//! What the people of the demonstration say.

/// Who answers and who is responsible; nobody of these names is meant.
pub(super) const PEOPLE: &[&str] = &[
    "Max Mustermann, Hauptamt",
    "Sabine Beispiel, IT-Koordination",
    "Jürgen Probe, Ordnungsamt",
    "Anja Muster, Kämmerei",
    "Özlem Exempel, Personalamt",
    "Karl Modell, Bauamt",
    "Greta Schablone, Bürgerbüro",
    "Peter Vorlage, Systembetreuung",
    "Ines Entwurf, Datenschutz",
    "Thomas Testfall, Gebäudemanagement",
];

pub(super) const IMPLEMENTED: &[&str] = &[
    "Ist in der Dienstanweisung Informationssicherheit geregelt und wird jährlich überprüft.",
    "Wird über das Rechenzentrum umgesetzt; der Leistungsschein liegt vor.",
    "Seit der letzten Prüfung vollständig umgesetzt, die Stichprobe war ohne Befund.",
    "Technisch durch eine Gruppenrichtlinie erzwungen; Ausnahmen sind dokumentiert.",
    "Die Zuständigkeit ist im Geschäftsverteilungsplan benannt, die Vertretung ebenfalls.",
    "Protokolle liegen für zwölf Monate vor und werden monatlich ausgewertet.",
];

pub(super) const OPEN: &[&str] = &[
    "Für die Verwaltung umgesetzt, für den Bauhof noch nicht.",
    "Das Verfahren ist beschrieben, die Schulung der Beschäftigten steht noch aus.",
    "Auf den Servern umgesetzt, auf den Laptops nur teilweise.",
    "Regelung liegt im Entwurf vor und wird mit dem Personalrat abgestimmt.",
    "Bisher fehlt eine schriftliche Regelung.",
    "Die Haushaltsmittel sind für das kommende Jahr angemeldet.",
    "Das eingesetzte Fachverfahren unterstützt die Anforderung derzeit nicht.",
    "Die Zuständigkeit zwischen Hauptamt und Dienstleister ist noch nicht geklärt.",
];

pub(super) const NOT_NEEDED: &[&str] = &[
    "Entsprechende Technik ist nicht im Einsatz.",
    "Wird vollständig durch den Dienstleister erbracht und dort geprüft.",
    "Der Anwendungsfall kommt in dieser Verwaltung nicht vor; geprüft mit der IT-Koordination.",
];

/// What is done about open requirements: title and description.
pub(super) const MEASURES: &[(&str, &str)] = &[
    ("Sicherungskonzept fortschreiben", "Datenbestände, Rhythmus und Wiederherstellungsprobe schriftlich festlegen."),
    ("Mehrfaktor-Anmeldung einführen", "Für Fernzugänge und Administrationskonten verpflichtend einrichten."),
    ("Serverraum ertüchtigen", "Zutrittskontrolle, Klimatisierung und Brandmeldung nachrüsten."),
    ("Beschäftigte schulen", "Jährliche Unterweisung mit Nachweis, beginnend mit dem Bürgerbüro."),
    ("Berechtigungen überprüfen", "Konten und Rollen aller Fachverfahren mit den Fachämtern abgleichen."),
    ("Notfallhandbuch erstellen", "Alarmierung, Ersatzverfahren und Wiederanlauf beschreiben und üben."),
    ("Netz in Zonen trennen", "Verwaltung, Schulen und Haustechnik durch eigene Netze trennen."),
    ("Laptops verschlüsseln", "Festplattenverschlüsselung auf allen mobilen Geräten aktivieren."),
    ("Verträge mit Dienstleistern ergänzen", "Sicherheitsanforderungen und Prüfrechte aufnehmen."),
    ("Protokollierung zentralisieren", "Ereignisse von Servern und Netzkomponenten sammeln und auswerten."),
    ("Schwachstellen regelmäßig prüfen", "Monatlicher Lauf mit Auswertung durch die IT-Koordination."),
    ("Altgeräte aussondern", "Geräte ohne Sicherheitsaktualisierungen ersetzen und Datenträger löschen."),
];

/// What proves something: title and kind by its German word.
pub(super) const EVIDENCE: &[(&str, &str)] = &[
    ("Dienstanweisung Informationssicherheit", "dienstanweisung"),
    ("Sicherungskonzept", "konzept"),
    ("Protokoll der Wiederherstellungsprobe", "protokoll"),
    ("Leistungsschein Rechenzentrum", "vertrag"),
    ("Zertifikat des Dienstleisters", "zertifikat"),
    ("Bericht der Schwachstellenprüfung", "prüfbericht"),
    ("Auszug Gruppenrichtlinien", "konfiguration"),
    ("Teilnahmeliste Unterweisung", "schulungsnachweis"),
    ("Beschluss des Verwaltungsvorstands", "beschluss"),
    ("Übergabeprotokoll Schlüssel", "sonstiges"),
];

/// As the library wrote it.
pub(super) const INFORMATION: &str = "So gehen wir mit Ihren Daten in der Stadtbibliothek um

Wer wir sind
Stadtbibliothek Musterstadt (erfunden), Rathausplatz 1
Fragen zum Datenschutz beantwortet unsere Datenschutzbeauftragte.

Was wir von Ihnen wissen
– Name, Anschrift und Geburtsdatum
– was Sie gerade ausgeliehen haben

Wie lange wir es behalten
Was Sie zurückgegeben haben, vergessen wir sofort. Ihr Konto löschen wir ein Jahr nach der letzten Ausleihe.

Ihre Rechte
Sie können Auskunft, Berichtigung und Löschung verlangen und sich bei der Aufsichtsbehörde beschweren.
";
