### Coverage: Art. 32 GDPR, Annex A, Edition 2023 and Grundschutz++ side by side.

framework = Framework
framework-gdpr = Art. 32 GDPR
framework-annex-a = ISO 27001, Annex A
framework-edition2023 = Edition 2023
framework-gspp = Grundschutz++
framework-catalog = Catalog
framework-proven = With evidence
framework-absent = No catalog of this framework is imported.
framework-in-force = This information domain works through it itself.
cover-direct = directly
cover-wholly = wholly
cover-partly = in part
cover-touched = touched
cover-nothing = not
cover-dispensable = dispensable
report-title-coverage = Coverage of the frameworks
report-code-coverage = Coverage
frameworks-cover = Covered
frameworks-own = Own answer
frameworks-by = By what
frameworks-evidence = Valid evidence
frameworks-gain = Places newly closed
frameworks-closes = Requirements newly met
frameworks-closed-so-far = Requirements met together
frameworks-with-measures = { $count ->
    [0] No open measure closes any of the { $open } open requirements.
    [one] With this measure { $closed } of { $open } open requirements are closed.
   *[other] With these { $count } measures { $closed } of { $open } open requirements are closed.
}
frameworks-exact = No smaller selection closes as much.
frameworks-no-set = No open measure closes an open requirement in full.
frameworks-greedy = Chosen step by step: each measure closes most of all that are left.
