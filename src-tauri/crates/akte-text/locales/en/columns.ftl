### Tables as catalogs: what their columns mean. The window reads this file as well.

## Fields
column-field-id = Number or id
column-field-alt-identifier = Lasting identifier
column-field-title = Title
column-field-statement = Requirement text
column-field-guidance = Guidance
column-field-group = Group
column-field-group-id = Number of the group
column-field-level = Level
column-field-modal-verb = Modal verb
column-field-effort = Effort
column-field-role = Responsible
column-field-reference = Reference
column-field-tag = Tag
column-field-property = Own property

## What is missing
column-missing-title = the title of the catalog
column-missing-id = the column with the number
column-missing-statement = the column with the text of the requirement

## Places in a table
place-sheet = sheet “{ $name }”
place-row = row { $row }
place-column = column { $column }

## Files
column-mapping-file = Column mapping { $title }
finding-table-read-from = Read from this file: { $detail } (SHA-256).
finding-table-merged-cells = The cells { $detail } are merged. Their content holds for the first cell only, the others are empty.

## The window
columns-title = Map the columns: { $file }
columns-more = { $count ->
        [one] One more table follows.
       *[other] { $count } more tables follow.
    }
columns-source-headings = The headings were interpreted. Check the proposal.
columns-source-layout = The layout of this list is known.
columns-source-earlier = The list has the same columns as “{ $title }”. That mapping was taken over.
columns-table = Table
columns-sheet = Worksheet
columns-sheet-option = { $name } ({ $rows } rows)
columns-first-rows = First rows of the file
columns-first-rows-text = Click a row number to make that row the heading.
columns-use-row = Use row { $row } as the heading
columns-catalog = Catalog
columns-line = Belongs to
columns-line-new = New catalog
columns-line-earlier = New version of “{ $title }”
columns-line-hint = The new version of a catalog keeps its answers.
columns-catalog-title = Title
columns-catalog-version = Version
columns-catalog-version-hint = As the publisher calls it, for example 2026 or a date.
columns-catalog-publisher = Publisher
columns-catalog-rights = Licence or rights
columns-mapping = Meaning of the columns
columns-column = Column
columns-samples = Examples
columns-meaning = Meaning
columns-meaning-of = Meaning of column { $column }
columns-separator = Separator
columns-separator-of = Separator in column { $column }
columns-name-of = Name of the property from column { $column }
columns-name = Name
columns-lacking = The file lacks this column.
columns-ignored = Leave out
columns-separator-none = None
columns-separator-semicolon = Semicolon
columns-separator-comma = Comma
columns-separator-slash = Slash
columns-separator-line = Line break
columns-separator-other = “{ $separator }”
columns-fixed = Fixed values
columns-fixed-text = They hold for every requirement, for example the modal verb MUST.
columns-fixed-field = Field
columns-fixed-value = Value
columns-fixed-add = Add a fixed value
columns-fixed-remove = Remove the fixed value
columns-preview = Preview
columns-preview-counts = { $requirements } requirements in { $groups } groups
columns-preview-first = The first ten are shown.
columns-preview-new = A new catalog is made.
columns-preview-line = New version of “{ $name }”: { $known } requirements are known, { $fresh } are new.
columns-findings-none = Nothing was noticed.
columns-findings-first = The first { $shown } of { $total } are shown.
columns-save = Save mapping …
columns-saved = The mapping is saved.
columns-load = Load mapping …
columns-loaded = The mapping is loaded.
columns-import = Import catalog
columns-importing = The table is being imported

## Sources of a profile
sources-title = The profile lacks sources
sources-text = { $file } refers to files that do not lie beside it. Give the file for each reference, or choose a catalog that was imported before.
sources-nothing = Until then nothing is imported.
sources-by = Needed by { $file }
sources-reason-not-there = The file is not at the given place.
sources-reason-outside = The reference leads out of the profile’s folder. It is not followed by itself.
sources-reason-remote = The source is on the net. The program downloads nothing.
sources-reason-unusable = The reference names no usable place.
sources-pick = Choose file …
sources-pick-for = Choose file … ({ $source })
sources-imported = Imported catalog
sources-imported-none = None
sources-chosen = Chosen: { $file }
sources-open = { $count ->
        [one] One source is still missing.
       *[other] { $count } sources are still missing.
    }
sources-resolve = Resolve the profile
sources-resolving = The profile is being resolved
