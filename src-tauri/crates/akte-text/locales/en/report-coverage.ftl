### Report: coverage of the frameworks.

report-description-coverage = What the answers and evidence of an information domain cover of Art. 32 GDPR, Annex A of ISO/IEC 27001, Edition 2023 and Grundschutz++, through which relation, and which measures close most of the rest.
frameworks-summary-title = What is still open
frameworks-open = Open requirements of all frameworks
frameworks-open-measures = Open measures
frameworks-set = Measures that close anything
frameworks-closed = Requirements that they close together
frameworks-set-found = Selection
frameworks-overview-title = Frameworks side by side
frameworks-lead = On { $date }, { $count } frameworks are compared. Covered directly is what was answered with yes itself; wholly or in part what something implemented comprises through a mapping; touched what only intersects with it. One's own answer goes before every mapping.
frameworks-none = There is no framework to compare.
frameworks-details-title = Frameworks in detail
frameworks-gaps = Covered by nothing
frameworks-gap-labels = Requirements without cover
frameworks-gaps-many = More than 200; the window and the command line name them one by one.
frameworks-requirements = Covered requirements
frameworks-requirement = Requirement
frameworks-through = through
frameworks-more-sources = more
frameworks-measures = Measures that close most, over all frameworks
frameworks-measure = Measure
