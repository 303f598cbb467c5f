### Abdeckung: Art. 32 DSGVO, Anhang A, Edition 2023 und Grundschutz++ nebeneinander.

framework = Regelwerk
framework-gdpr = Art. 32 DSGVO
framework-annex-a = ISO 27001, Anhang A
framework-edition2023 = Edition 2023
framework-gspp = Grundschutz++
framework-catalog = Katalog
framework-proven = Mit Nachweis
framework-absent = Kein Katalog dieses Regelwerks ist importiert.
framework-in-force = Wird in diesem Informationsverbund selbst bearbeitet.
cover-direct = unmittelbar
cover-wholly = ganz
cover-partly = teilweise
cover-touched = berührt
cover-nothing = nicht
cover-dispensable = entbehrlich
report-title-coverage = Abdeckung der Regelwerke
report-code-coverage = Abdeckung
frameworks-cover = Abgedeckt
frameworks-own = Eigene Antwort
frameworks-by = Wodurch
frameworks-evidence = Gültige Nachweise
frameworks-gain = Neu geschlossene Stellen
frameworks-closes = Neu erfüllte Anforderungen
frameworks-closed-so-far = Erfüllte Anforderungen zusammen
frameworks-with-measures = { $count ->
    [0] Keine offene Maßnahme schließt eine der { $open } offenen Anforderungen.
    [one] Mit dieser Maßnahme sind { $closed } von { $open } offenen Anforderungen geschlossen.
   *[other] Mit diesen { $count } Maßnahmen sind { $closed } von { $open } offenen Anforderungen geschlossen.
}
frameworks-exact = Keine kleinere Auswahl schließt ebenso viel.
frameworks-no-set = Keine offene Maßnahme schließt eine offene Anforderung ganz.
frameworks-greedy = Schrittweise gewählt: jede Maßnahme schließt von allen übrigen am meisten.
