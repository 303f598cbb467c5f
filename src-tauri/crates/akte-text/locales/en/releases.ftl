### Releases: named states of an information domain, and what changed since.

## Terms
operation-release-add = State released
operation-release-delete = Release taken back
field-function = Function

## Errors
error-rule-release-incomplete = A release needs a version and a person.
error-rule-release-incomplete-hint = Enter the version and who released or audited it.
error-release-missing = The information domain has no release yet.
error-release-missing-hint = Release a state first; then what changed since can be shown.
error-release-version-taken = Version { $value } is taken.
error-release-version-taken-hint = Choose another version number.

## Report
report-description-changes = What changed since a release or an audit, with the degree of implementation then and now.
control-release = Released state
control-release-line = Release { $version } of { $date }, { $name }
control-release-audit = Audit { $version } of { $date }, { $name }
control-state-number = Entry no. { $number } of the change log
changes-overview-title = Overview
changes-since-release = Compared with the release
changes-since-audit = Compared with the audit
changes-by = By
changes-on = On
changes-none = Nothing has changed since.
changes-counts-title = Changed records
changes-kind = Kind
changes-added = New
changes-changed = Changed
changes-removed = Removed
changes-degree-title = Implementation then and now
changes-then = Then
changes-now = Now
changes-difference = Difference
changes-degree = Degree of implementation
changes-details-title = Changes in detail
changes-details-lead = Each record appears once: as it was then and as it is now, with its last change.
changes-subject = Subject
changes-what = Change
changes-when = Last on
changes-who = By
changes-word-added = new
changes-word-changed = changed
changes-word-removed = removed
changes-word-erased = content erased by a rule
changes-field = Field
changes-before = Before
changes-after = After
limit-since = comparison with a release

## Command line
cli-value-version = VERSION
cli-value-occasion = OCCASION
cli-release = Releases the state of an information domain and shows what changed since.
cli-release-example = akte release list --domain "Town hall" --municipality Neustadt --akte Akte --key-file akte.key
cli-release-add = Releases the present state, or names it as that of an audit.
cli-release-add-example = akte release add 1.0 --by "Petra Beispiel" --function Mayor --documents --domain "Town hall" --municipality Neustadt --akte Akte --key-file akte.key
cli-release-add-more = With --documents, the reports of the information domain get the same released version in their document history.
cli-release-list = Lists releases and audits, the latest first.
cli-release-list-example = akte release list --domain "Town hall" --municipality Neustadt --akte Akte --key-file akte.key
cli-release-remove = Takes a release back.
cli-release-remove-example = akte release remove 1.0 --domain "Town hall" --municipality Neustadt --akte Akte --key-file akte.key
cli-release-changes = Shows what changed since a release.
cli-release-changes-example = akte release changes --since 1.0 --domain "Town hall" --municipality Neustadt --akte Akte --key-file akte.key
cli-release-add-arg-version = Version number
cli-release-remove-arg-version = Version number
cli-release-changes-arg-since = Version of the release; the latest if left out
cli-arg-occasion = Occasion: release or audit
cli-arg-released-by = Who released or audited it
cli-arg-function = Function of that person
cli-release-add-arg-released-on = Day of the release; today if left out
cli-release-add-arg-remark = Remark
cli-arg-documents = Releases the reports, too
cli-arg-release = The state of this release instead of the present one
cli-arg-since = Only with the report "changes": since this release; since the latest if left out
cli-report-changes = What changed since a release.
cli-report-changes-example = akte report changes --since 1.0 --out changes.pdf --domain "Town hall" --municipality Neustadt --akte Akte --key-file akte.key
cli-out-released = Version { $version } is released (data state { $state }).
cli-out-released-by = By
cli-out-released-on = On
cli-out-since-release = Since { $version } of { $date }: { $count ->
    [0] no change
    [one] one change
   *[other] { $count } changes
}. Degree of implementation then { $then }, now { $now }.
cli-out-kind-release = Release
cli-out-note = Remark
