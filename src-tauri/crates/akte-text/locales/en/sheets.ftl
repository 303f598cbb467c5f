### Spreadsheets (CSV): what an import notices, and why one is refused.

## Refusals of the whole file
error-csv-empty = The spreadsheet "{ $file }" is empty.
error-csv-empty-hint = Save it with a header row and at least one row below it.
error-csv-too-large = The spreadsheet "{ $file }" is too large ({ $bytes } bytes, at most { $limit }).
error-csv-too-large-hint = Split it into several files.
error-csv-not-csv = "{ $file }" is not a CSV file ({ $format }).
error-csv-not-csv-hint = Save the spreadsheet as CSV (UTF-8) in your spreadsheet program.
error-csv-zero-byte = The spreadsheet "{ $file }" holds a character in line { $line } that is not text.
error-csv-zero-byte-hint = Save it again as CSV (UTF-8) in your spreadsheet program.
error-csv-broken-utf16 = The spreadsheet "{ $file }" says that it is UTF-16 but is not.
error-csv-broken-utf16-hint = Save it again as CSV (UTF-8) in your spreadsheet program.
error-csv-unclosed-quote = A quotation mark in the spreadsheet "{ $file }" is never closed; its row begins in line { $line }.
error-csv-unclosed-quote-hint = Add the quotation mark, or write it twice within the text.
error-csv-too-many-rows = The spreadsheet "{ $file }" has more than { $limit } rows.
error-csv-too-many-rows-hint = Split it into several files.
error-csv-too-many-columns = The spreadsheet "{ $file }" has { $columns } columns; { $limit } are possible.
error-csv-too-many-columns-hint = Check whether the right delimiter was used.
error-csv-missing-columns = The spreadsheet "{ $file }" lacks: { $missing }.
error-csv-missing-columns-hint = Check the headings in the first row. Found were: { $found }.
error-csv-duplicate-column = In the spreadsheet "{ $file }", "{ $first }" and "{ $second }" mean the same ({ $column }).
error-csv-duplicate-column-hint = Delete one of the two columns or rename it.
error-xlsx-encrypted = The workbook "{ $file }" is protected by a password.
error-xlsx-encrypted-hint = Save it without a password in your spreadsheet program.
error-xlsx-other-workbook = "{ $file }" is not a workbook of the format XLSX ({ $format }).
error-xlsx-other-workbook-hint = Save it as an Excel workbook (.xlsx) in your spreadsheet program.
error-xlsx-damaged = The workbook "{ $file }" cannot be read: { $reason }.
error-xlsx-damaged-hint = Save it again in your spreadsheet program, or download it again.
error-xlsx-too-large-unpacked = The workbook "{ $file }" unpacks to more than { $limit } bytes.
error-xlsx-too-large-unpacked-hint = Check where the file comes from. Otherwise split it into several files.
error-xlsx-too-much-text = The cells of the workbook "{ $file }" hold more than { $limit } bytes together.
error-xlsx-too-much-text-hint = Split it into several files.
error-xlsx-too-many-sheets = The workbook "{ $file }" has { $number } worksheets; { $limit } are possible.
error-xlsx-too-many-sheets-hint = Split it into several files.
error-xlsx-too-many-parts = The workbook "{ $file }" consists of { $number } files; { $limit } are possible.
error-xlsx-too-many-parts-hint = Check where the file comes from.
error-xlsx-too-many-texts = The workbook "{ $file }" announces { $number } texts; { $limit } are possible.
error-xlsx-too-many-texts-hint = Check where the file comes from.
error-csv-rows-refused = The spreadsheet "{ $file }" was not taken over. Line { $line }: { $reason }
error-csv-rows-refused-hint = Mend all rows that are told (number of findings: { $number }) and import the file again.

## Findings
finding-csv-unknown-requirement = The requirement "{ $detail }" stands in no catalog that is in force in this information domain.
finding-csv-ambiguous-requirement = The requirement "{ $detail }" stands in several catalogs in force. Name its identity.
finding-csv-unknown-object = The target object "{ $detail }" does not exist in this information domain.
finding-csv-same-answer-twice = The same requirement at the same target object already stands in line { $detail }.
finding-csv-no-reason = The requirement "{ $detail }" is dispensable only with a reason.

## Columns of an inventory
inventory-field-name = Name
inventory-field-kind = Kind
inventory-field-description = Description
inventory-field-responsible = Responsible
inventory-field-member-count = Count
inventory-field-parent = Group
inventory-field-number = Number
inventory-field-platform = Platform
inventory-field-usage = State of use
inventory-field-users = Users
inventory-field-owner = Owner
inventory-field-location = Location
inventory-field-network-address = Network address
inventory-field-carrier = Carrier
inventory-field-contract = Contract
inventory-field-process-kind = Kind of process
inventory-field-classification = Classification
inventory-field-external-connection = Connection to the outside
inventory-field-in-service-since = In service since
inventory-field-support-ends-on = Support ends on
inventory-field-replaced-by = Replaced by
inventory-field-personal-data = Personal data
inventory-field-depends-on = Depends on
