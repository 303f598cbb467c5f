### Tables of the reports (XLSX, CSV) and the audit package.

## Tables
table-cover = Cover
table-note = Note
table-requirements = Requirements
table-open-requirements = Open requirements
table-requirement = Number
table-title = Title
table-description = Description
table-group = Module or topic
table-modal-verb = Modal verb
table-level = Level
table-status-yes = Yes
table-status-partial = Partial
table-status-no = No
table-status-dispensable = Dispensable
table-status-unprocessed = Unprocessed
table-degree = Degree of implementation
table-no = no
table-mandatory = Mandatory
table-answer = Answer
table-kind = Kind
table-valid-from = Valid from
table-valid-until = Valid until
table-size = Size in bytes
table-sha256 = SHA-256
table-file-state = File in the vault
table-open-point = Open point
table-open-where = Where to mend it
table-subject = Requirement or measure

## Audit package
package-file-name = Audit-package
package-folder-reports = reports
package-folder-evidence = evidence
package-index-file = Index.pdf
package-reports = Reports
package-lead = This package holds { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
} and { $evidence ->
    [one] { $evidence } piece of evidence
   *[other] { $evidence } pieces of evidence
} that they refer to. All reports show the same data state. The file “SHA256SUMS.txt” gives the checksum of every file, “manifest.json” the same for programs.
package-head-report = Report
package-head-file = File in the package
package-head-hashes = Checksums (SHA-256)
package-head-cited = Cited in
package-size = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $size }
package-content-hash = Content
package-file-hash = File
package-tables-hash = Tables
package-findings = Completeness
package-complete = All cited evidence is included.
package-evidence = Evidence
package-finding-missing = The evidence “{ $title }” is not included: the file “{ $file }” is missing in the vault.
package-finding-altered = The evidence “{ $title }” is not included: the file “{ $file }” was changed in the vault.

## Scope
report-part-sentence = This report shows a part only; which one is stated in the control block under “Scope”.
limit-objects = only target objects: { $names }
limit-groups = only modules or topics: { $names }
limit-responsible = only persons responsible: { $names }
limit-entries = only: { $names }
limit-single-entries = limit to single entries
limit-by-groups = limitation to modules or topics
limit-part = restriction to a part
limit-without-texts = without the texts of the requirements
limit-sections = without the sections: { $names }
limit-without-remarks = without internal details (persons interviewed, remarks, descriptions of measures)
cover-logo = Coat of arms or logo: { $name }

## Sections that a report can go without
report-section-history = Document History
report-section-master = Master Data
report-section-overview = Overview
report-section-next-steps = Next Steps
report-section-details = Details
report-section-dispensable = What Is Dispensable
report-section-overdue = Overdue Measures
report-section-by-date-and-person = Measures by Date and Person
report-section-residual-risk = Residual Risk
report-section-evidence = List of Evidence
report-section-open-points = Open Points
report-section-abbreviations = Abbreviations
report-section-release = Release
