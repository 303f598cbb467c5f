### Texts of the window on releases.

reports-tab-releases = Releases
releases-add = Release state …
releases-add-title = Release state
releases-lead = A release holds the state of the information domain. Reports can be made of it later, and every change after it becomes visible.
releases-empty = No state released yet
releases-empty-text = Release the state that the management has decided or an audit has examined. This view then shows what changed since.
releases-occasion = Occasion
releases-version = Version
releases-version-hint = for example 1.0
releases-by = Released or audited by
releases-function = Function
releases-on = On
releases-remark = Remark
releases-documents = Release the reports of this information domain in the same version
releases-remove = Take release back
releases-remove-title = Take release { $version } back?
releases-remove-text = The state loses its name. Data and document histories of the reports stay as they are.
releases-changes = { $count ->
    [0] Nothing has changed since.
    [one] One change since
   *[other] { $count } changes since
}
releases-degree = Degree of implementation then { $then }, now { $now }
releases-state = Data state { $number }
options-release = Data state
options-release-now = Now
options-since = Compared with
options-since-latest = Latest release
field-occasion = Occasion
field-function = Function
releases-more = Show { $count } more changes
