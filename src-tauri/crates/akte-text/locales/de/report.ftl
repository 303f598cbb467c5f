### Texte der Berichte.

report-missing = nicht erfasst
report-none = keine
