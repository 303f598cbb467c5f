### All municipalities of the Akte side by side

nav-municipalities = All municipalities
municipalities-note = { $municipalities ->
    [one] 1 municipality
   *[other] { $municipalities } municipalities
} · { $domains ->
    [one] 1 information domain
   *[other] { $domains } information domains
}
municipalities-report = Print the overview of the Verbund
municipalities-filters = Filter municipalities
municipalities-filter-text = Municipality or information domain
municipalities-name = Municipality
municipalities-domain = Information domain
municipalities-unprocessed = Unprocessed
municipalities-unproven = Without evidence
municipalities-overdue = Overdue
municipalities-supported = Supported
municipalities-support-unknown = not known
municipalities-support-ended = { $count } ended
municipalities-support-hint = { $supported } of { $total } applications and systems in use are, as far as the municipality knows, still supported by their manufacturers, { $half } of them for half a year at most and { $year } for a year at most. Ended: { $ended }. Not known: { $unknown }.
municipalities-changed = Last change
municipalities-no-domain = No information domain yet
municipalities-counting = Open points are being counted.
municipalities-empty = No municipality yet
municipalities-empty-text = Add a municipality under "Akte".
municipalities-empty-filtered = No municipality matches
