### Alle Kommunen der Akte nebeneinander

nav-municipalities = Alle Kommunen
municipalities-note = { $municipalities ->
    [one] 1 Kommune
   *[other] { $municipalities } Kommunen
} · { $domains ->
    [one] 1 Informationsverbund
   *[other] { $domains } Informationsverbünde
}
municipalities-report = Verbundübersicht drucken
municipalities-filters = Kommunen filtern
municipalities-filter-text = Kommune oder Informationsverbund
municipalities-name = Kommune
municipalities-domain = Informationsverbund
municipalities-unprocessed = Unbearbeitet
municipalities-unproven = Ohne Nachweis
municipalities-overdue = Überfällig
municipalities-supported = Unterstützt
municipalities-support-unknown = nicht bekannt
municipalities-support-ended = { $count } abgelaufen
municipalities-support-hint = { $supported } von { $total } Anwendungen und Systemen in Betrieb werden nach Kenntnis der Kommune noch vom Hersteller unterstützt, davon { $half } höchstens ein halbes und { $year } höchstens ein ganzes Jahr. Abgelaufen: { $ended }. Nicht bekannt: { $unknown }.
municipalities-changed = Letzte Änderung
municipalities-no-domain = Noch kein Informationsverbund
municipalities-counting = Offene Punkte werden gezählt.
municipalities-empty = Noch keine Kommune
municipalities-empty-text = Legen Sie unter „Akte“ eine Kommune an.
municipalities-empty-filtered = Keine Kommune passt dazu
