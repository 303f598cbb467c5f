### Texte der Berichte A.3 und Anforderungspaket, und was die Anwendung dazu sagt.

report-description-a3 = Alle Bausteine mit Relevanz, Zielobjekten, Begründung und Ansprechpartnern; nicht angewendete und benutzerdefinierte Bausteine; Matrix.
report-description-requirement-package = Zielobjekte mit Kategorien, die Anforderungen je Zielobjekt mit Herkunft, Parametern, Relevanz und Status; Streichungen und Ergänzungen mit Begründung.

## Warum ein Baustein vorgeschlagen ist
model-why-overarching = Der Baustein behandelt übergeordnete Aspekte und gilt für den Informationsverbund als Ganzes.
model-why-kind = Der Baustein gilt für jedes Zielobjekt der Art „{ $kind }“.
model-why-word = Bezeichnung, Gruppe oder Plattform von „{ $object }“ nennt „{ $word }“.
model-why-together = Der Baustein wird zusammen mit { $module } angewendet.
model-why-because = Der Informationsverbund enthält „{ $object }“.
model-why-profile = Profil „{ $name }“: { $why }

## A.3
model-overview-title = Überblick
model-approach = Vorgehensweise
model-order = Bearbeitungsreihenfolge
model-modules = Bausteine
model-applied = angewendet
model-left-out = nicht angewendet
model-open = nicht entschieden
model-all = gesamt
model-user-defined = benutzerdefiniert
model-user-defined-mark = benutzerdefinierter Baustein
model-order-rule = R1 vor R2 vor R3: Empfehlung zur Reihenfolge der Bearbeitung, keine Gewichtung (IT-Grundschutz-Kompendium, Kapitel 2).
model-module = Baustein
model-r = R
model-relevant = Relevant
model-object = Zielobjekt
model-reason = Begründung
model-contact = Ansprechpartner
model-risk-note = Risikoanalyse
model-undecided = nicht entschieden
model-applied-title = Angewendete Bausteine
model-applied-none = Es ist kein Baustein angewendet.
model-left-out-title = Nicht angewendete Bausteine
model-left-out-lead = Diese Bausteine sind im Informationsverbund als Ganzem oder an dem genannten Zielobjekt nicht angewendet.
model-left-out-none = Über alle Bausteine ist entschieden, jeder ist angewendet.
model-user-defined-title = Benutzerdefinierte Bausteine
model-user-defined-none = Es gibt keine benutzerdefinierten Bausteine.
model-matrix-title = Matrix der Bausteine und Zielobjekte
model-matrix-lead = „ja“ bedeutet angewendet, „nein“ mit Begründung nicht angewendet; ein Strich bedeutet, dass an diesem Zielobjekt nichts zu entscheiden war.
model-matrix-none = Es ist noch nichts entschieden.
model-matrix-part = Teil { $number } von { $total }
model-matrix-nothing = –
model-table-title = Modellierung

## Anforderungspaket
package-overview-title = Überblick
package-step = Schritt
package-requirements = Anforderungen
package-struck-out = gestrichen
package-undecided = nicht entschieden
package-implemented = umgesetzt
package-rule = Gezählt ist jede Anforderung je Zielobjekt. Umgesetzt ist eine Anforderung nur, wenn auch alle vorausgesetzten umgesetzt sind (UMS.1.1).
package-needs-title = Prozesse und Informationen
package-needs-none = Es sind keine Prozesse und keine Informationen erfasst.
package-need = Schutzbedarf
package-assets-title = Zielobjekte und Kategorien
package-assets-none = Es sind keine Zielobjekte erfasst.
package-categories = Kategorien
package-inherited = geerbte Kategorien
package-requirements-title = Anforderungen je Zielobjekt
package-requirements-none = Das Anforderungspaket ist leer.
package-requirement = Anforderung
package-verb-level = Verbindlichkeit
package-verb = Modalverb
package-level = Niveau
package-effort = Aufwand
package-origin = Herkunft
package-by-category = Kategorie
package-by-inherited = geerbt über
package-params = Parameterwerte
package-relevance = Relevanz
package-basis = Grundlage
package-follows = folgt aus der Herkunft
package-status = Status
package-unmet = Abhängigkeit nicht erfüllt
package-struck-out-title = Gestrichene Anforderungen
package-struck-out-none = Es ist keine Anforderung gestrichen.
package-additions-title = Ergänzungen
package-additions-none = Es ist keine Anforderung ergänzt.

## Änderungsprotokoll
operation-module-decision-save = Über Bausteine entschieden
operation-module-decision-accept = Vorgeschlagene Bausteine übernommen
operation-module-decision-apply = Profil angewendet
operation-object-category-save = Zielobjektkategorien zugeordnet
operation-package-decision-save = Über Anforderungen des Pakets entschieden
record-module-decision = Entscheidung über einen Baustein
record-object-category = Zielobjektkategorie
record-package-decision = Entscheidung über eine Anforderung

## Ablehnungen
error-rule-not-relevant-without-reason = Ein Baustein, der nicht relevant ist, braucht eine Begründung.
error-rule-not-relevant-without-reason-hint = Tragen Sie die Begründung ein (BSI-Standard 200-2, 8.3).
error-rule-struck-out-without-reason = Eine gestrichene Anforderung braucht eine Begründung.
error-rule-struck-out-without-reason-hint = Tragen Sie ein, warum die Anforderung für den Prozess nicht relevant ist (STM.2.1.5).
error-rule-addition-without-reason = Eine ergänzte Anforderung braucht Grundlage und Begründung.
error-rule-addition-without-reason-hint = Nennen Sie das Gesetz, den Vertrag oder das Risiko und begründen Sie die Ergänzung.
error-rule-relevance-missing = Über die Relevanz von { $label } ist noch nicht entschieden.
error-rule-relevance-missing-hint = Entscheiden Sie zuerst, ob es relevant ist.
error-rule-module-unknown = Kein Katalog in Kraft hat einen Baustein „{ $value }“.
error-rule-module-unknown-hint = Wählen Sie einen Baustein des Kompendiums oder eines eigenen Katalogs, der im Informationsverbund in Kraft ist.
error-rule-modelling-wrong-method = Bausteine gibt es nur in Informationsverbünden nach Edition 2023.
error-rule-modelling-wrong-method-hint = Bei Grundschutz++ ergibt sich stattdessen ein Anforderungspaket.
error-rule-package-wrong-method = Ein Anforderungspaket gibt es nur in Informationsverbünden nach Grundschutz++.
error-rule-package-wrong-method-hint = Bei Edition 2023 werden stattdessen Bausteine modelliert.
error-rule-module-applied-and-not = { $label } kann nicht zugleich nirgends und auf ein Zielobjekt angewendet werden ({ $places }).
error-rule-module-applied-and-not-hint = Nehmen Sie zuerst die eine der beiden Entscheidungen zurück.
error-rule-profile-without-modules = Das Profil nennt keinen Baustein.
error-rule-profile-without-modules-hint = Wählen Sie einen Katalog mit Bausteinen oder nennen Sie deren Nummern.
error-rule-not-in-question = Über die Relevanz von { $label } ist an diesem Zielobjekt nichts zu entscheiden.
error-rule-not-in-question-hint = Gestrichen werden nur Anforderungen ohne Zielobjektkategorie, je Prozess. Andere beantworten Sie in der Prüfung.
error-rule-object-category-unknown = Die Zielobjektkategorie „{ $value }“ gibt es nicht.
error-rule-object-category-unknown-hint = Wählen Sie eine Kategorie des Vokabulars.
error-rule-category-of-process = „{ $object }“ bekommt keine Zielobjektkategorie.
error-rule-category-of-process-hint = Ordnen Sie Kategorien den Zielobjekten zu, die der Prozess nutzt.

## Felder im Änderungsprotokoll
field-module = Baustein
field-relevant = Relevant
field-contact = Ansprechpartner
field-risk-note = Risikoanalyse
field-choice = Entscheidung
field-addition-basis = Grundlage
field-values = Parameterwerte

## Wo ein offener Punkt behoben wird
open-where-modelling-missing = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Modellierung“.
open-where-approach-missing = Zu ergänzen: Ansicht „Akte“, Informationsverbund, Feld „Absicherung“.
open-where-module-undecided = Zu entscheiden: Ansicht „Zielobjekte“, Reiter „Modellierung“, Spalte „Relevanz“.
open-where-module-not-applied = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Modellierung“, Relevanz und Begründung.
open-where-object-unmodelled = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Modellierung“, Baustein oder Anforderung für das Zielobjekt.
open-where-answer-not-modelled = Zu klären: Reiter „Modellierung“ ergänzen oder die Antwort in der Ansicht „Prüfung“ ändern.
open-where-category-missing = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Modellierung“, Zielobjektkategorien.
open-where-relevance-undecided = Zu entscheiden: Ansicht „Zielobjekte“, Reiter „Modellierung“, Anforderungspaket, Spalte „Relevanz“.
open-where-struck-out-without-reason = Zu ergänzen: Ansicht „Zielobjekte“, Reiter „Modellierung“, Anforderungspaket, Feld „Begründung“.
open-where-required-outside-package = Zu klären: Ansicht „Zielobjekte“, Reiter „Modellierung“, vorausgesetzte Anforderung ergänzen oder Zielobjekt und Kategorie erfassen, für die sie gilt.
open-where-dependency-not-met = Zu klären: die vorausgesetzten Anforderungen in der Ansicht „Prüfung“.
open-where-param-value-missing = Zu ergänzen: Ansicht „Prüfung“, Anforderung wählen, Abschnitt „Eigene Festlegungen“.
open-where-param-values-unordered = Zu klären: Ansicht „Zielobjekte“, Reiter „Modellierung“, Anforderungspaket, Parameterwerte.
