### Kommandozeile: Abdeckung der Regelwerke.

cli-value-framework = REGELWERK
cli-value-cover = DECKUNGSGRAD
cli-arg-framework = gdpr (Art. 32 DSGVO), annex_a (ISO 27001, Anhang A), edition2023 (Edition 2023), gspp (Grundschutz++)
cli-arg-covers = Nur so abgedeckte Anforderungen: direct (unmittelbar), wholly (ganz), partly (teilweise), touched (berührt), nothing (nicht), dispensable (entbehrlich); mehrfach möglich
cli-coverage = Zeigt, was ein Informationsverbund von vier Regelwerken zugleich abdeckt.
cli-coverage-example = akte coverage show --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-coverage-show = Stellt Art. 32 DSGVO, Anhang A, Edition 2023 und Grundschutz++ nebeneinander.
cli-coverage-show-example = akte coverage show --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-coverage-list = Zeigt die Anforderungen eines Regelwerks und wodurch sie abgedeckt sind.
cli-coverage-list-example = akte coverage list gdpr --cover nothing --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-coverage-measures = Zeigt, welche offenen Maßnahmen über alle Regelwerke am meisten schließen.
cli-coverage-measures-example = akte coverage measures --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-coverage = Abdeckung der Regelwerke.
cli-report-coverage-example = akte report coverage --out abdeckung.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
