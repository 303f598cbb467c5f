### Register of reports: handovers and the check of PDF files.

operation-report-handover-add = Handover of a report recorded
operation-report-handover-save = Handover of a report changed
operation-report-handover-delete = Handover of a report deleted
operation-municipality-logo-save = Coat of arms or logo set
operation-municipality-logo-delete = Coat of arms or logo removed

field-report-number = Report no.
field-recipient = Recipient
field-handed-on = Handed over on
field-handed-by = Handed over by

## Result of the check
report-verdict-sentence-unchanged = Unchanged: this file is report no. { $number } (“{ $title }”), made on { $created } from data state { $state }.
report-verdict-sentence-signed = Unchanged and signed: this file is report no. { $number } (“{ $title }”), made on { $created } from data state { $state }. Nothing but signatures was added afterwards.
report-verdict-sentence-changed = Changed: this file claims to be report no. { $number } (“{ $title }”) of { $created }, but is no longer as it was made.
report-verdict-sentence-foreign = Unknown: this file was not made by this Akte.
report-verdict-sentence-unreadable = This file is not a readable PDF file.
report-verdict-elsewhere-unchanged = Unchanged: this Akte made the file for another municipality.
report-verdict-elsewhere-signed = Unchanged and signed: this Akte made the file for another municipality. Nothing but signatures was added afterwards.
report-verdict-elsewhere-changed = Changed: this file claims to be a report that this Akte made for another municipality, but is no longer as it was made.
report-verdict-other-akte = Unknown: this file carries the checksum of a report that this Akte does not know.
report-verdict-hint-unchanged = The file is the same as the one that was made, byte for byte.
report-verdict-hint-signed = Only electronic signatures or time stamps were appended. Whether a signature is valid is checked by your PDF program.
report-verdict-hint-changed = Do not rely on this file. Make the report anew or ask for the original file.
report-verdict-hint-foreign = Open the Akte that the file comes from. An Akte that was restored from an older backup does not know later reports.
report-verdict-hint-unreadable = Check whether the file was transferred completely.

register-states-differ = Information domain “{ $domain }”: the newest reference documents are based on different data states – { $states }. For an audit, they have to be made from one data state, for example as an audit package.
register-state-of = data state { $state }: { $reports }
register-state-report = { $code } (no. { $number })
