### Texte der Berichte.

## Allgemein
report-missing = nicht erfasst
report-none = keine
report-unstated = keine Angabe
report-not-yet = noch nicht
report-yes = ja
report-page = Seite
report-of = von
report-watermark = ENTWURF
report-demo = DEMODATEN – fiktiv
report-demo-sentence = Alle Angaben in diesem Bericht sind frei erfunden. Er dient nur der Vorführung.
report-proof = Datenstand { $state }; Prüfsumme { $hash }.
report-unreleased-sentence = Dieser Bericht ist nicht freigegeben.
report-part = Teilbericht
report-contents = Inhalt
report-version = Version { $version }
report-version-missing = ohne Version
report-footer = { $tenant } · { $code }, { $version } ({ $status }) · { $classification }
report-footer-state = Datenstand { $state }
report-state = Nr. { $number } vom { $date }
report-state-empty = ohne Einträge
report-classification-missing = Vertraulichkeit nicht erfasst
report-subtitle = { $code } · Informationsverbund „{ $domain }“
report-subtitle-municipality = { $code } · { $municipality }

## Steuerblock
control-report = Berichtsart
control-tenant = Kommune
control-domain = Informationsverbund
control-method = Methode
control-version = Version
control-status = Status
control-classification = Vertraulichkeit
control-author = Bearbeitet von
control-author-line = { $name }, { $function }
control-edited = Letzte Änderung
control-next-revision = Nächste Überprüfung
control-released-on = Freigegeben am
control-released-by = Freigegeben durch
control-not-released = noch nicht freigegeben
control-distribution = Verteiler
control-catalogs = Kataloge
control-catalog-line = { $title }, Version { $version }
control-catalog-changed = { $title }, Version { $version } (Stand { $changed })
control-state = Datenstand
control-state-hash = Prüfsumme des Datenstands
control-as-of = Stichtag
control-scope = Umfang
control-scope-complete = vollständig, ohne Filter
control-app = Erstellt mit
control-app-line = Schutzakte { $version }
control-hash = Prüfsumme des Inhalts (SHA-256)

## Dokumentenhistorie
history-title = Dokumentenhistorie
history-version = Versionsnummer
history-status = Status
history-edited = Datum letzte Bearbeitung
history-editor = Bearbeiter/in
history-remark = Änderung/Bemerkung
history-empty = Es ist keine Version erfasst. Dieser Bericht gilt als Entwurf ohne Versionsnummer.

## Stammblatt
master-title = Stammblatt
master-institution = Institution
master-name = Bezeichnung
master-legal-form = Rechtsform
master-land = Land
master-official-key = Amtlicher Gemeindeschlüssel
master-address = Anschrift
master-email = E-Mail
master-phone = Telefon
master-authority-head = Behördenleitung
master-security-officer = Informationssicherheitsbeauftragte/r
master-data-protection-officer = Datenschutzbeauftragte/r
master-domain = Informationsverbund
master-domain-name = Bezeichnung
master-domain-description = Gegenstand und Abgrenzung
master-domain-method = Methode
master-domain-responsible = Verantwortlich

## Überblick
overview-title = Ergebnis im Überblick
overview-lead = { $requirements } an { $objects ->
    [one] { $objects } Zielobjekt
   *[other] { $objects } Zielobjekten
} zum Stichtag { $date }.
overview-status = Status
overview-count = Anzahl
overview-share = Anteil
overview-total = Summe
overview-degree = Umsetzungsgrad
overview-progress = Bearbeitungsstand
overview-degree-rule = Umsetzungsgrad: Anteil „ja“ an allen Anforderungen, die nicht entbehrlich sind. „teilweise“ und „unbearbeitet“ zählen als nicht umgesetzt. Bearbeitungsstand: Anteil der bearbeiteten Anforderungen.
overview-degree-none = nicht anwendbar
overview-time-title = Verlauf
overview-time-alternative = Linie über die Zeit: { $degree } am Ende der letzten Monate und am Stichtag. { $points }
overview-time-day = Stand
overview-time-met = Ja
overview-time-seen = Bearbeitet
overview-by-area = Umsetzungsgrad nach Themenbereich
overview-area = Themenbereich
overview-bar = { $degree } ({ $yes } von { $applies })
overview-bar-none = nicht anwendbar
overview-chart-alternative = Balkendiagramm.
overview-slice = { $word }: { $number } ({ $share })
overview-ring-alternative = Ringdiagramm. { $degree }: { $value }. { $parts }.
overview-by-object = Ergebnis nach Zielobjekt
overview-object = Zielobjekt
overview-empty = Für diesen Informationsverbund sind keine Anforderungen erfasst.

## A.4
check-title = Ergebnis nach Zielobjekt
check-object-empty = Diesem Zielobjekt sind keine Anforderungen zugeordnet.
check-objects-empty = Es sind keine Zielobjekte erfasst.
check-object-kind = Art
check-object-count = Anzahl gleichartiger Objekte
check-object-path = Gehört zu
check-object-description = Beschreibung
check-object-responsible = Verantwortlich
check-head-requirement = Anforderung
check-head-implementation = Umsetzung
check-head-status = Status und Zuständigkeit
check-requirement-text = Anforderungstext
check-statement = Umsetzung
check-reason = Begründung
check-evidence = Nachweise
check-measure = Maßnahme
check-measure-line = { $title } ({ $status }, { $due }, { $cost })
check-measure-due = bis { $date }
check-measure-no-due = ohne Termin
check-cost-once = einmalig { $amount }
check-cost-yearly = jährlich { $amount }
check-cost-both = einmalig { $once }, jährlich { $yearly }
check-cost-missing = Kosten nicht erfasst
check-responsible = Verantwortlich
check-due = Umsetzung bis
check-checked = Erhoben am
check-interviewee = Befragt
check-surveyor = Erhoben durch
check-survey = { $requirements } · Umsetzungsgrad { $degree } · Erhoben: { $dates } · durch: { $surveyors } · Befragt: { $people }
check-survey-without-people = { $requirements } · Umsetzungsgrad { $degree } · Erhoben: { $dates } · durch: { $surveyors }
check-not-processed = Noch nicht erhoben.
dispensable-title = Entbehrliche Anforderungen
dispensable-lead = Nach BSI-Standard 200-2, Abschnitt 8.4.3, ist zu jeder entbehrlichen Anforderung zu begründen, warum sie nicht relevant ist oder wodurch die Gefährdungen gleichwertig abgedeckt sind.
dispensable-none = Keine Anforderung wurde als entbehrlich eingestuft.
dispensable-object = Zielobjekt
dispensable-requirement = Anforderung
dispensable-reason = Begründung
dispensable-no-reason = Begründung fehlt

## A.6
plan-overview-title = Der Plan im Überblick
plan-overview-lead = { $requirements } { $count ->
    [one] ist
   *[other] sind
} nicht oder nur teilweise umgesetzt, davon { $without } ohne geplante Maßnahme. Der Plan umfasst { $measures ->
    [one] { $measures } Maßnahme
   *[other] { $measures } Maßnahmen
}, davon { $overdue } überfällig zum Stichtag { $date }.
plan-sums-title = Kosten nach Jahren
plan-year = Jahr
plan-measures = Maßnahmen
plan-yearly-running = jährlich, laufend
plan-no-year = ohne Jahr
plan-sum = Summe
plan-sums-rule = Beträge brutto, nach Haushaltsjahr; wo keines erfasst ist, nach dem Jahr des Termins. Jede Maßnahme ist einmal gezählt, auch wenn sie mehreren Anforderungen dient; verworfene Maßnahmen zählen nicht. Jährliche Kosten laufen ab diesem Jahr weiter.
plan-head-once = Kosten einmalig
plan-head-yearly = Kosten jährlich
plan-chart-alternative = Säulendiagramm der einmaligen Kosten nach Jahr und Stand der Maßnahmen. { $columns }.
plan-unestimated = { $count ->
    [one] Für { $count } Maßnahme sind keine Kosten erfasst; sie fehlt in den Summen.
   *[other] Für { $count } Maßnahmen sind keine Kosten erfasst; sie fehlen in den Summen.
}
plan-overdue-title = Überfällige Maßnahmen
plan-overdue-none = Am Stichtag ist keine Maßnahme überfällig.
plan-overdue-days = Tage überfällig
plan-title = Realisierungsplan
plan-empty = Es sind keine Anforderungen offen.
plan-head-object = Zielobjekt
plan-head-requirement = Anforderung
plan-head-measure = Maßnahme
plan-head-priority = Priorität
plan-head-responsible = Verantwortlich
plan-head-due = Termin
plan-head-status = Status
plan-no-measure = Keine Maßnahme geplant
plan-see-measure = siehe oben
plan-overdue = überfällig
plan-other-title = Weitere Maßnahmen
plan-other-lead = Diese Maßnahmen dienen keiner offenen Anforderung dieses Plans.
plan-by-date-title = Maßnahmen nach Termin
plan-by-person-title = Maßnahmen nach Verantwortlichen
plan-nobody = ohne Verantwortliche
plan-group-count = { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
plan-residual-title = Restrisiko
plan-residual-lead = Solange die offenen Anforderungen nicht umgesetzt sind, besteht ein Restrisiko. Über seine Behandlung entscheidet die Behördenleitung; bei Basis-Anforderungen ist eine Übernahme des Risikos nicht vorgesehen.

## Einstiegscheck
entry-overview-title = Ergebnis im Überblick
entry-lead = { $answered } von { $total } Fragen sind beantwortet (Stichtag { $date }).
entry-degree-rule = Erfüllungsgrad: Anteil „Ja“ an allen mit „Ja“ oder „Nein“ beantworteten Fragen. Offene und nicht relevante Fragen zählen nicht mit.
entry-degree = Erfüllungsgrad
entry-degree-none = nicht bewertet
entry-bar = { $degree } ({ $yes } Ja, { $no } Nein)
entry-by-topic = Erfüllungsgrad nach Thema
entry-topic = Thema
entry-priority = Priorität
entry-priority-heading = Priorität { $priority }
entry-priority-none = ohne Priorität
entry-steps-title = Nächste Schritte
entry-steps-lead = Die folgenden offenen Punkte bringen am schnellsten voran: zuerst die Themen mit hoher Priorität, darin verbindliche Punkte vor empfohlenen und geringer Aufwand vor hohem.
entry-steps-none = Alle Fragen sind mit „Ja“ oder „nicht relevant“ beantwortet.
entry-steps-more = Weitere { $count } offene Fragen stehen im Abschnitt „{ $section }“.
entry-step-number = Nr.
entry-question = Frage
entry-effort = Aufwand
entry-effort-value = Stufe { $effort }
entry-topics-none = Es ist keine Frage zu beantworten.
entry-topics-title = Fragen und Antworten
entry-answer = Antwort und Zuständigkeit
entry-remark = Anmerkung
entry-reason = Begründung
entry-object = Zielobjekt
entry-empty = Der Katalog enthält keine Fragen.
entry-not-relevant-title = Nicht relevante Fragen
entry-not-relevant-none = Keine Frage wurde als nicht relevant eingestuft.

## Nachweise
evidence-title = Nachweise
evidence-none = In diesem Bericht sind keine Nachweise verzeichnet.
evidence-lead = { $count ->
    [one] { $count } Nachweis
   *[other] { $count } Nachweise
} zum Stichtag { $date }: { $valid } gültig, { $expired } abgelaufen, { $future } noch nicht gültig.
evidence-number = Nr.
evidence-head-title = Nachweis
evidence-head-file = Datei
evidence-head-validity = Gültigkeit
evidence-head-proves = Belegt
evidence-owner = Zuständig
evidence-recorded = Erfasst am
evidence-size = Größe
evidence-from = ab { $date }
evidence-until = bis { $date }
evidence-from-until = { $from } bis { $until }
evidence-unlimited = unbefristet
evidence-file-present = Datei vorhanden
evidence-file-verified = Datei vorhanden, Prüfsumme bestätigt
evidence-file-missing = Datei fehlt
evidence-file-altered = Datei verändert
evidence-proves-nothing = nichts verknüpft

## Offene Punkte
open-title = Offene Punkte
open-none = Keine offenen Punkte.
open-lead = { $count ->
    [one] { $count } Punkt, den eine Prüfung beanstanden würde.
   *[other] { $count } Punkte, die eine Prüfung beanstanden würde.
}
open-heading = { $point } ({ $count })
open-object = Zielobjekt
open-subjects = Anforderungen
open-where-not-processed = Zu ergänzen: Ansicht „Prüfung“, Feld „Status“.
open-where-text-changed = Zu klären: Ansicht „Prüfung“, Filter „Erneut zu prüfen“, Antwort bestätigen oder ändern.
open-where-requirement-gone = Zu klären: Ansicht „Prüfung“, Filter „Archiviert“, Antwort übernehmen oder zur Kenntnis nehmen.
open-where-dispensable-without-reason = Zu ergänzen: Ansicht „Prüfung“, Feld „Begründung“.
open-where-check-date-missing = Zu ergänzen: Ansicht „Prüfung“, Feld „Erhoben am“.
open-where-interviewee-missing = Zu ergänzen: Ansicht „Prüfung“, Feld „Befragt“.
open-where-no-measure = Zu ergänzen: Ansicht „Maßnahmen“, neue Maßnahme anlegen und mit der Anforderung verknüpfen.
open-where-responsible-missing = Zu ergänzen: Ansicht „Prüfung“, Feld „Verantwortlich“.
open-where-no-evidence = Zu ergänzen: Ansicht „Nachweise“, Nachweis mit der Anforderung verknüpfen.
open-where-evidence-not-valid = Zu ergänzen: Ansicht „Nachweise“, gültige Fassung hinterlegen.
open-where-measure-without-due-date = Zu ergänzen: Ansicht „Maßnahmen“, Feld „Termin“.
open-where-measure-without-responsible = Zu ergänzen: Ansicht „Maßnahmen“, Feld „Verantwortlich“.
open-where-measure-overdue = Zu entscheiden: Ansicht „Maßnahmen“, Termin oder Status.
open-where-measure-without-cost = Zu ergänzen: Ansicht „Maßnahmen“, Felder für Kosten.

## Abkürzungen
abbreviations-title = Abkürzungen
abbreviation-bsi = Bundesamt für Sicherheit in der Informationstechnik
abbreviation-dsb = Datenschutzbeauftragte/r
abbreviation-isb = Informationssicherheitsbeauftragte/r
abbreviation-isms = Managementsystem für Informationssicherheit
abbreviation-sha = Secure Hash Algorithm; Prüfsumme, an der jede Änderung einer Datei auffällt
abbreviation-capa = Korrektur- und Vorbeugungsmaßnahmen (englisch: corrective and preventive actions)
abbreviation-capa-short = CAPA
abbreviation-dpia = Datenschutz-Folgenabschätzung
abbreviation-dpia-short = DSFA
abbreviation-gdpr = Datenschutz-Grundverordnung, Verordnung (EU) 2016/679
abbreviation-gdpr-short = DSGVO
abbreviation-soa = Erklärung zur Anwendbarkeit (englisch: Statement of Applicability)
abbreviation-soa-short = SoA
abbreviation-tom = technische und organisatorische Maßnahmen
abbreviation-tom-short = TOM
abbreviation-vvt = Verzeichnis von Verarbeitungstätigkeiten
abbreviation-vvt-short = VVT
abbreviation-n = Nummer in der Liste der Nachweise
abbreviation-m = Nummer in der Liste der Maßnahmen
abbreviation-evidence-prefix = N
abbreviation-measure-prefix = M

## Freigabe
release-title = Freigabe
release-lead = Der Bericht gibt den Datenstand { $state } wieder.
release-role = Funktion
release-name = Name
release-date = Datum
release-signature = Unterschrift
release-author = Erstellt
release-checked = Geprüft
release-approved = Freigegeben
release-risk = Restrisiko zur Kenntnis genommen und übernommen
release-risk-note = Behördenleitung
release-hash-title = Prüfung dieses Dokuments
release-hash-lead = Der Inhalt dieses Berichts hat die folgende Prüfsumme (SHA-256). Unter ihr steht jeder erstellte Bericht mit seinem Datenstand im Berichtsverzeichnis der Akte.

## Offene Punkte der Strukturanalyse und des Schutzbedarfs
open-where-security-officer-missing = Zu ergänzen: Ansicht „Akte“, Abschnitt „Personen“, Rolle „Informationssicherheitsbeauftragte/r (ISB)“.
open-where-security-officer-under-it = Zu klären: Ansicht „Akte“, Abschnitt „Personen“, Felder „Berichtet an“ und „Rollen“.
open-where-security-officer-without-deputy = Zu ergänzen: Ansicht „Akte“, Abschnitt „Personen“, Rolle „Informationssicherheitsbeauftragte/r (ISB)“, „Vertretung“.
open-where-scope-missing = Zu ergänzen: Ansicht „Akte“, Informationsverbund bearbeiten, Abschnitt „Abgrenzung“.
open-where-network-plan-missing = Zu ergänzen: Netzplan als Nachweis hinzufügen und beim Informationsverbund auswählen.
open-where-domain-not-released = Zu ergänzen: Ansicht „Berichte“, Reiter „Freigaben“.
open-where-object-without-responsible = Zu ergänzen: Ansicht „Zielobjekte“, Feld „Verantwortlich“.
open-where-object-without-usage = Zu ergänzen: Ansicht „Zielobjekte“, Feld „Betriebszustand“.
open-where-object-isolated = Zu ergänzen: Ansicht „Zielobjekte“, Abschnitt „Abhängigkeiten“.
open-where-support-ended = Zu entscheiden: Ansicht „Zielobjekte“, Felder „Support bis“ und „Ersetzt durch“.
open-where-support-ending = Zu planen: Ansicht „Zielobjekte“, Feld „Ersetzt durch“.
open-where-application-without-activity = Zu ergänzen: Ansicht „Datenschutz“, Verarbeitungstätigkeit, Feld „Anwendungen und Systeme“.
open-where-link-criteria-missing = Zu ergänzen: Ansicht „Zielobjekte“, Abschnitt „Kritikalität“.
open-where-protection-scheme-undecided = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Schutzbedarf“, „Kategorien …“, Felder „Festgelegt von“ und „Festgelegt am“.
open-where-need-missing = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Schutzbedarf“, Kategorie wählen oder Abhängigkeit ergänzen.
open-where-need-without-reason = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Schutzbedarf“, Feld „Begründung“.
open-where-need-undecided = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Schutzbedarf“, Felder „Entschieden von“ und „Entschieden am“.
open-where-effect-idle = Zu klären: Ansicht „Zielobjekte“, Reiter „Schutzbedarf“, Effekt entfernen oder Kategorie ändern.
open-where-group-uneven = Zu klären: Gruppe teilen oder Schutzbedarf angleichen.
open-where-dependency-cycle = Zu klären: Ansicht „Zielobjekte“, bei einer Abhängigkeit des Kreises die Vererbung abschalten.

## A.1 Strukturanalyse
structure-domain-title = Informationsverbund und Abgrenzung
structure-none = keine
structure-short-name = Kurzbezeichnung
structure-purpose = Zweck
structure-description = Gegenstand
structure-method = Methode
structure-approach = Vorgehensweise
structure-responsible = Verantwortlich
structure-owner = Eigentümer
structure-organisational = Organisatorische Abgrenzung
structure-technical = Technische Abgrenzung
structure-infrastructural = Infrastrukturelle Abgrenzung
structure-interfaces = Schnittstellen nach außen
structure-part-of = Teil von
structure-released-version = Freigegebene Version
structure-released-by = Freigegeben von
structure-released-on = Freigegeben am
structure-exclusions-title = Ausgenommen
structure-exclusions-none = Es ist nichts ausgenommen.
structure-exclusion = Ausgenommen
structure-exclusion-reason = Begründung
structure-overview-title = Zielobjekte im Überblick
structure-kind = Art
structure-entries = Einträge
structure-members = Objekte
structure-sum = Summe
structure-members-rule = Einträge zählen jede Gruppe einmal. Objekte zählen die gleichartigen Objekte, für die ein Eintrag steht; Gruppen und ihre Mitglieder sind beide aufgeführt.
structure-plan-title = Bereinigter Netzplan
structure-plan-none = Ein bereinigter Netzplan ist nicht erfasst.
structure-plan-document = Dokument
structure-plan-file = Datei
structure-plan-recorded = Erfasst am
structure-plan-hash = SHA-256
structure-lists-title = Zielobjekte
structure-list-none = Es sind keine erfasst.
structure-list-processes = Geschäftsprozesse und Fachaufgaben
structure-list-information = Informationen
structure-list-applications = Anwendungen
structure-list-systems = IT-, ICS- und IoT-Systeme
structure-list-links = Kommunikationsverbindungen
structure-list-rooms = Standorte, Gebäude und Räume
structure-list-providers = Externe Dienstleister
structure-list-people = Nutzende
structure-head-number = Nummer
structure-head-name = Bezeichnung
structure-head-count = Anzahl
structure-head-facts = Angaben
structure-head-responsible = Zuständigkeit
structure-head-depends = Abhängigkeiten
structure-group = Gehört zu
structure-usage = Betriebszustand
structure-personal-data = Personenbezogene Daten
structure-process-kind = Art
structure-sort = Art
structure-classification = Vertraulichkeitsstufe
structure-platform = Plattform
structure-users = Nutzende und Administration
structure-location = Ort
structure-since = In Betrieb seit
structure-support = Support bis
structure-carrier = Betreiber
structure-address = Netzadresse
structure-external = Außenverbindung
structure-carries = Überträgt erhöhten Schutzbedarf
structure-services = Leistungen
structure-contract = Vertrag
structure-serves = wird benötigt von
structure-maps-title = Zuordnungen
structure-map-process-application = Prozesse und Informationen zu Anwendungen
structure-map-application-system = Anwendungen zu IT-Systemen
structure-map-system-room = IT-Systeme und Verbindungen zu Räumen
structure-map-from = Zielobjekt
structure-map-to = Zugeordnet
structure-graph-alternative = Abhängigkeiten als Bild; was andere brauchen, steht unter ihnen. { $edges }.
structure-graph-too-large = { $count } Zielobjekte hängen voneinander ab: zu viele für ein Bild auf einer Seite. Das Fenster zeigt und speichert es; die Tabelle nennt jede Abhängigkeit.
structure-dependencies-title = Abhängigkeiten
structure-dependencies-none = Es sind keine Abhängigkeiten erfasst.
structure-how = Beziehung
structure-on = Hängt ab von
structure-inherits = Vererbung des Schutzbedarfs
structure-life-title = Lebenszyklus
structure-life-none = Für kein Zielobjekt läuft die Herstellerunterstützung innerhalb eines halben Jahres ab.
structure-state = Zustand
structure-support-ended = abgelaufen
structure-support-ending = läuft ab
structure-replaced-by = Ersetzt durch
structure-persons-title = Personen und Rollen
structure-persons-none = Es sind keine Personen erfasst.
structure-person = Person
structure-roles = Rollen
structure-reports-to = Berichtet an
structure-contact = Kontakt
structure-person-external = extern

## A.2 Schutzbedarfsfeststellung
needs-categories-title = Schutzbedarfskategorien
needs-scheme-proposed = Die Kategorien und Schadensszenarien sind noch nicht festgelegt. Gedruckt ist der Vorschlag des Programms.
needs-decided-by = Festgelegt von
needs-decided-on = Festgelegt am
needs-category = Kategorie
needs-definition = Bedeutung
needs-asks-risk = Risikoanalyse
needs-overview-title = Schutzbedarf im Überblick
needs-total = Gesamt
needs-total-rule = Gesamt: der höchste Schutzbedarf der drei Grundwerte eines Zielobjekts.
needs-scenarios-title = Schadensszenarien
needs-scenarios-none = Es sind keine Schadensszenarien festgelegt.
needs-scenario = Schadensszenario
needs-objects-title = Schutzbedarf der Zielobjekte
needs-objects-none = Es sind keine Zielobjekte erfasst.
needs-objects-lead = Geerbter Schutzbedarf folgt dem Maximumprinzip; der Weg nennt zuerst das Zielobjekt, das den Bedarf bestimmt. Kumulations- und Verteilungseffekte stehen mit ihrer Begründung.
needs-from = Weg
needs-reason = Begründung
needs-decided = Entschieden
needs-decided-line = { $who }, { $when }
needs-risk-analysis = Risikoanalyse
needs-links-title = Kritische Kommunikationsverbindungen
needs-links-none = Es sind keine Kommunikationsverbindungen erfasst.
needs-link = Verbindung
needs-link-carries = ja: { $values }
needs-link-follows = ja, folgt aus dem Schutzbedarf: { $values }
needs-link-result = Ergebnis
needs-link-critical = kritisch
needs-link-not-critical = nicht kritisch
needs-cycles-title = Kreise von Abhängigkeiten
needs-cycles-lead = Diese Zielobjekte hängen im Kreis voneinander ab. Alle Mitglieder eines Kreises haben denselben geerbten Schutzbedarf: den höchsten des Kreises.
needs-conclusions-title = Schlussfolgerungen
needs-conclusions-lead = Für Zielobjekte mit normalem Schutzbedarf genügen in der Regel die Basis- und Standard-Anforderungen. Bei höherem Schutzbedarf ist durch eine Risikoanalyse zu bestimmen, ob weitere Maßnahmen nötig sind (BSI-Standards 200-2 und 200-3).
needs-conclusion = Risikoanalyse bei Schutzbedarf „{ $category }“ ({ $count })
needs-conclusions-none = Kein Zielobjekt hat einen Schutzbedarf, der eine Risikoanalyse verlangt.
needs-conclusions-missing = { $count ->
    [one] Für { $count } Zielobjekt ist der Schutzbedarf nicht festgestellt; es ist hier nicht berücksichtigt.
   *[other] Für { $count } Zielobjekte ist der Schutzbedarf nicht festgestellt; sie sind hier nicht berücksichtigt.
}
