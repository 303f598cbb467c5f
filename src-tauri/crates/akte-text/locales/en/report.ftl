### Texts of the reports.

report-missing = not recorded
report-none = none
