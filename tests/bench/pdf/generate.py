#!/usr/bin/env python3
"""Fictitious content for the PDF bench, the same every time: ten layers with 180 requirement rows each.

Usage: generate.py [rows] > data.json    (1,800 rows unless told; standard library only)
"""

import json
import sys

LAYERS = [
    ("ISMS", "Sicherheitsmanagement"), ("ORP", "Organisation und Personal"), ("CON", "Konzepte und Vorgehensweisen"),
    ("OPS", "Betrieb"), ("DER", "Detektion und Reaktion"), ("APP", "Anwendungen"), ("SYS", "IT-Systeme"),
    ("IND", "Industrielle IT"), ("NET", "Netze und Kommunikation"), ("INF", "Infrastruktur"),
]
WHO = [
    "Das Ordnungsamt", "Die Samtgemeinde", "Der Zweckverband", "Die Stabsstelle IT", "Die Büchereileitung", "Das Bauamt",
    "Der Bürgermeister", "Die Gleichstellungsbeauftragte", "Das Kreisarchiv", "Die Feuerwehrtechnische Zentrale",
]
DOES = ["prüft", "erneuert", "beschreibt", "beschließt", "überträgt", "begrenzt", "sichert", "meldet", "erprobt", "übt"]
WHAT = [
    "die Vergabe von Schlüsseln für das Rathaus", "die Sperrung verlorener Dienstgeräte", "den Zugang zum Melderegister",
    "die Rücksicherung der Haushaltssoftware", "die Aufbewahrung von Bauakten", "die Fernwartung durch Hersteller",
    "den Umgang mit Wechseldatenträgern", "die Trennung von Verwaltungs- und Schulnetz", "die Belehrung neuer Beschäftigter",
    "die Löschung abgelaufener Bewerbungsunterlagen", "die Notstromversorgung des Serverraums",
]
HOW = [
    "zu Beginn jedes Haushaltsjahres.", "nach der Dienstanweisung über die Informationstechnik, § 7 Abs. 2.",
    "zusammen mit dem kommunalen Rechenzentrum.", "und legt dem Verwaltungsausschuss darüber Rechenschaft ab.",
    "nach Anhörung des Personalrats.", "so, dass eine Vertretung jederzeit möglich ist.",
    "in Übereinstimmung mit dem Schutzbedarf „hoch“ der verarbeiteten Daten.",
]
PROOF = [
    "Dienstanweisung", "Niederschrift der Sitzung", "Schlüsselverzeichnis", "Prüfbericht", "Schulungsnachweis", "Vertrag",
    "Wiederanlaufplan", "Auszug aus dem Inventar",
]
STATUS = [("ja", "umgesetzt", 45), ("teilweise", "teilweise umgesetzt", 22), ("nein", "nicht umgesetzt", 13),
          ("entbehrlich", "entbehrlich", 8), ("offen", "unbearbeitet", 12)]


class Numbers:
    """A linear congruential generator: the same numbers on every machine and in every Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def one_of(self, values):
        return values[self.below(len(values))]


def text(numbers, shortest, longest):
    length = shortest + numbers.below(longest - shortest)
    sentences = []
    while sum(len(sentence) + 1 for sentence in sentences) < length:
        sentences.append(" ".join(numbers.one_of(words) for words in (WHO, DOES, WHAT, HOW)))
    return " ".join(sentences)


def date(numbers, year):
    return f"{1 + numbers.below(28):02d}.{1 + numbers.below(12):02d}.{year}"


def status(numbers):
    at = numbers.below(sum(weight for _, _, weight in STATUS))
    for code, label, weight in STATUS:
        if at < weight:
            return code, label
        at -= weight
    raise AssertionError("the weights add up")


def row(numbers, layer, index):
    code, label = status(numbers)
    proofs = [
        f"{numbers.one_of(PROOF)} (v{1 + numbers.below(9)}, {date(numbers, 2026)}, SHA-256 {numbers.below(2**31):08x}…)"
        for _ in range(1 + numbers.below(3))
    ]
    return {
        "id": f"{layer}.{index // 12 + 1}.A{index % 12 + 1}", "title": numbers.one_of(WHAT)[4:].capitalize(),
        "level": numbers.one_of("BBSSH"), "text": text(numbers, 190, 315), "status": code, "label": label,
        "rationale": text(numbers, 170, 315), "evidence": "; ".join(proofs),
        "owner": numbers.one_of(["ISB", "IT-Leitung", "Hauptamt", "DSB", "Bauamt"]), "due": date(numbers, 2027),
    }


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1800
    numbers = Numbers(20261121)
    layers = [
        {"code": code, "name": name, "rows": [row(numbers, code, index) for index in range(rows // len(LAYERS))]}
        for code, name in LAYERS
    ]
    content = {"title": "IT-Grundschutz-Check – Prüfbericht", "org": "Musterstadt, Kreis Musterland", "date": "2026-11-21",
               "layers": layers}
    json.dump(content, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
