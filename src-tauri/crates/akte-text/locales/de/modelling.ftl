### Wörter der Modellierung (Edition 2023) und des Anforderungspakets (Grundschutz++).

## Stand eines Bausteins an einem Zielobjekt
model-state-relevant = relevant
model-state-not-relevant = nicht relevant
model-state-proposed = vorgeschlagen
model-state-open = offen

## Schritte des Anforderungspakets
package-step-methodology = Methodik
package-step-category = Zielobjektkategorie
package-step-process = ohne Kategorie, je Prozess
package-step-addition = Ergänzung

## Entscheidungen über Anforderungen
package-choice-relevant = relevant
package-choice-struck-out = gestrichen
package-choice-added = ergänzt
addition-basis-asset-without = Zielobjekt ohne eigene Anforderungen
addition-basis-law = Gesetz
addition-basis-contract = Vertrag
addition-basis-risk = Risikobetrachtung

## Offene Punkte
open-point-modelling-missing = Modellierung fehlt
open-point-approach-missing = Vorgehensweise nach BSI-Standard 200-2 ist nicht gewählt
open-point-module-undecided = vorgeschlagener Baustein, über den nicht entschieden ist
open-point-module-not-applied = Baustein ist nicht angewendet, Begründung fehlt
open-point-object-unmodelled = Zielobjekt ohne Baustein und ohne Anforderung
open-point-answer-not-modelled = Antwort zu einer Anforderung, die an diesem Zielobjekt nicht modelliert ist
open-point-category-missing = Zielobjekt ohne Zielobjektkategorie
open-point-relevance-undecided = Anforderungen ohne Kategorie, über deren Relevanz nicht entschieden ist
open-point-struck-out-without-reason = Anforderung gestrichen, Begründung fehlt
open-point-required-outside-package = eine vorausgesetzte Anforderung steht nicht im Anforderungspaket
package-needs = { $label } setzt voraus: { $needed }
open-point-dependency-not-met = umgesetzt, aber eine vorausgesetzte Anforderung ist es nicht
open-point-param-value-missing = Parameter ohne Wert
open-point-param-values-unordered = mehrere Parameterwerte gelten, keiner ist der strengste

## Berichte
report-title-a3 = Modellierung
report-code-a3 = A.3
report-title-requirement-package = Anforderungspaket
report-code-requirement-package = Anforderungspaket
