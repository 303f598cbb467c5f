### Fenster: offene Punkte und verbleibende Gefährdungen.

nav-points = Offene Punkte
points-title-count = { $count ->
    [one] ein Punkt
   *[other] { $count } Punkte
}
points-report = Als Bericht …
points-filters = Filter der offenen Punkte
points-filter-text = Punkte suchen
points-filter-kind = Alle Arten
points-filter-area = Alle Bereiche
points-state = Stand
points-state-open = Offene Punkte
points-state-put-back = Zurückgestellte Punkte
points-state-all = Alle Punkte
points-mend = Wo zu beheben
points-reason = Begründung
points-until = Zurückgestellt bis
points-unlimited = unbefristet
points-lapsed = abgelaufen am { $date }
points-settled = inzwischen erledigt
points-put-back = Zurückstellen …
points-put-back-short = Zurückstellen
points-put-back-title = { $count ->
    [one] Einen offenen Punkt zurückstellen
   *[other] { $count } offene Punkte zurückstellen
}
points-put-back-lead = Zurückgestellte Punkte zählen nicht mehr zu den offenen. Berichte nennen sie weiterhin, mit der Begründung.
points-put-back-until = Bis (ohne Angabe unbefristet)
points-put-back-done = { $count ->
    [one] Ein Punkt ist zurückgestellt.
   *[other] { $count } Punkte sind zurückgestellt.
}
points-restore = Wieder zählen
points-restored = { $count ->
    [one] Ein Punkt zählt wieder.
   *[other] { $count } Punkte zählen wieder.
}
points-bulk = Gewählte Punkte
points-empty-text = Eine Prüfung hätte nichts zu beanstanden.
points-empty-filter = Kein Punkt passt zu diesen Filtern.
points-none-put-back = Nichts ist zurückgestellt
points-none-put-back-text = Punkte, die mit Begründung zurückgestellt sind, stehen hier.
points-put-back-list = Zurückgestellt
points-put-back-line = { $reason } ({ $by }, { $on }; { $until })
points-put-back-until-day = bis { $date }
overview-points-all = Alle offenen Punkte
overview-points-put-back = { $count ->
    [one] Ein Punkt ist mit Begründung zurückgestellt.
   *[other] { $count } Punkte sind mit Begründung zurückgestellt.
}
shortcut-points-put-back = Gewählte Punkte zurückstellen

threats-remaining = Verbleibende Gefährdungen
threats-remaining-hint = Welche elementaren Gefährdungen bleiben, obwohl die Anforderung entbehrlich ist? Vorgeschlagen ist, wogegen sie wirkt.
threats-none-remains = Keine verbleibende Gefährdung
remaining-threats-add = Weitere Gefährdung hinzufügen
threats-unsaid = Noch nicht angegeben
answer-field-remaining-threats = Verbleibende Gefährdungen

## Fragebögen für Fachbereiche
questions-open = Fragebogen …
questions-as = Als Fragebogen …
questions-title = Fragebogen für einen Fachbereich
questions-lead-all = Der Fragebogen enthält alle Anforderungen, nach denen hier gefragt wird: { $name }.
questions-lead-some = { $count ->
    [one] Der Fragebogen enthält die gewählte Anforderung
   *[other] Der Fragebogen enthält { $count } gewählte Anforderungen
}.
questions-also = Auch nach diesen Zielobjekten fragen
questions-note = Anschreiben auf dem ersten Blatt
questions-note-hint = Etwa: an wen, bis wann, wohin zurück.
questions-export = Als XLSX speichern
questions-back-title = Fragebogen zurück?
questions-back-text = Nichts wird übernommen, bevor Sie es durchgesehen haben.
questions-read = Fragebogen einlesen …
questions-review = Durchsicht: { $file }
questions-review-lead = { $changes } mit neuen Angaben, { $conflicts } inzwischen geändert, { $same } unverändert, { $wrong } nicht verwendbar. Übernommen wird nur, was angehakt ist.
questions-rows = Zeilen des Fragebogens
questions-row = Zeile
questions-state = Was ist damit
questions-asked = Anforderung
questions-changes = Alt → neu
questions-nothing = Der Fragebogen sagt nichts Neues
questions-nothing-text = Keine Zeile enthält Angaben, die von dem abweichen, was erfasst ist.
questions-take = { $count ->
    [one] Eine Zeile übernehmen
   *[other] { $count } Zeilen übernehmen
}
questions-taken = { $count ->
    [one] Eine Antwort ist übernommen.
   *[other] { $count } Antworten sind übernommen.
}
questions-unusable = Zeilen, die nicht verwendbar sind, lassen sich nicht übernehmen.
answer-returned = Übernommen aus dem Fragebogen „{ $file }“.
