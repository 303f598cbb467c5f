### Command line: coverage of the frameworks.

cli-value-framework = FRAMEWORK
cli-value-cover = COVER
cli-arg-framework = gdpr (Art. 32 GDPR), annex_a (ISO 27001, Annex A), edition2023 (Edition 2023), gspp (Grundschutz++)
cli-arg-covers = Only requirements covered so: direct, wholly, partly, touched, nothing, dispensable; may be given several times
cli-coverage = Shows what an information domain covers of four frameworks at once.
cli-coverage-example = akte coverage show --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-coverage-show = Puts Art. 32 GDPR, Annex A, Edition 2023 and Grundschutz++ side by side.
cli-coverage-show-example = akte coverage show --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-coverage-list = Shows the requirements of a framework and what covers them.
cli-coverage-list-example = akte coverage list gdpr --cover nothing --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-coverage-measures = Shows which open measures close most over all frameworks.
cli-coverage-measures-example = akte coverage measures --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
cli-report-coverage = Coverage of the frameworks.
cli-report-coverage-example = akte report coverage --out coverage.pdf --domain Rathaus --municipality Neustadt --akte Akte --key-file akte.key
