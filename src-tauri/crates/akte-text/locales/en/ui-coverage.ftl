### Window: coverage of the frameworks.

nav-coverage = Coverage
frameworks-note = Art. 32 GDPR, Annex A, Edition 2023 and Grundschutz++ side by side
frameworks-table = Frameworks side by side
frameworks-chart = How far the framework is covered
frameworks-total = Requirements
frameworks-explain = What does covered mean?
frameworks-explain-text = Directly covered is what was answered with yes itself, or is implemented in the Statement of Applicability. Wholly or in part is what something implemented demands wholly or in part through a mapping; touched is what intersects with something implemented. One's own answer goes before every mapping.
frameworks-measures-title = Measures that close most
frameworks-measures-none = No open measure of this information domain closes an open requirement wholly.
frameworks-gain-count = { $count ->
    [one] closes 1 open place
   *[other] closes { $count } open places
}
frameworks-requirements-of = Requirements: { $name }
frameworks-filter = Cover: all
frameworks-filters = Filter requirements
frameworks-search = Search numbers and titles
frameworks-rows = Requirements and what covers them
frameworks-one = Requirement and what covers it
frameworks-no-source = Nothing that was answered corresponds to this requirement. It has to be checked by itself.
frameworks-own-first = Its own answer counts; the mappings are shown for comparison.
frameworks-way = through { $label }
frameworks-evidence-count = { $count ->
    [0] no valid evidence
    [one] 1 piece of valid evidence
   *[other] { $count } pieces of valid evidence
}
frameworks-read = Read in the catalog
