//! Which kind of target object a word of somebody's inventory seems to mean. Inventories are kept by people who do not know the
//! kinds of the structure analysis; what a word means is proposed here and decided by whoever imports.

use crate::TargetObjectKind;

/// Parts of words and the kind that they speak for; the first that occurs decides, so what is more definite comes first.
const WORDS: &[(TargetObjectKind, &[&str])] = &[
    (TargetObjectKind::ServiceProvider, &["dienstleister", "lieferant", "provider", "auftragnehmer"]),
    (TargetObjectKind::IcsSystem, &["sps", "steuerung", "leittechnik", "scada", "fernwirk"]),
    (
        TargetObjectKind::IotSystem,
        &["kamera", "sensor", "iot", "zutrittsleser", "smart", "parkautomat", "zähler", "gebäudetechnik"],
    ),
    (TargetObjectKind::Room, &["raum", "büro", "serverschrank", "archiv", "etage"]),
    (TargetObjectKind::Building, &["gebäude", "haus", "halle", "schule", "kita"]),
    (TargetObjectKind::Site, &["standort", "liegenschaft", "außenstelle", "bauhof"]),
    (
        TargetObjectKind::Application,
        &[
            "software",
            "anwendung",
            "fachverfahren",
            "verfahren",
            "programm",
            "applikation",
            "lizenz",
            "app",
            "datenbank",
            "webseite",
            "website",
            "portal",
        ],
    ),
    // Before what is a network: „Netzwerkdrucker“ is a printer.
    (TargetObjectKind::ItSystem, &["drucker", "switch", "router", "firewall", "netzteil"]),
    (
        TargetObjectKind::CommunicationLink,
        &["verbindung", "leitung", "vpn", "wlan", "anschluss", "anbindung", "richtfunk", "netz", "vlan"],
    ),
    (
        TargetObjectKind::ItSystem,
        &[
            "server",
            "pc",
            "rechner",
            "computer",
            "notebook",
            "laptop",
            "client",
            "desktop",
            "workstation",
            "arbeitsplatz",
            "multifunktion",
            "kopierer",
            "scanner",
            "access point",
            "accesspoint",
            "tablet",
            "smartphone",
            "handy",
            "telefon",
            "virtuelle maschine",
            "vm",
            "nas",
            "storage",
            "usv",
            "hardware",
            "gerät",
            "monitor",
            "beamer",
        ],
    ),
    (TargetObjectKind::Information, &["daten", "information", "akte"]),
    (TargetObjectKind::BusinessProcess, &["prozess", "aufgabe", "leistung"]),
    (TargetObjectKind::People, &["personal", "beschäftigte", "mitarbeit", "nutzende"]),
];

/// The kind that a word seems to mean; none where nothing speaks for one.
#[must_use]
pub fn proposed_kind(word: &str) -> Option<TargetObjectKind> {
    let word = word.trim().to_lowercase();
    // Short ones are looked for as words of their own: „app“ stands in „Apparat“, „vm“ in nothing that is meant.
    let parts: Vec<&str> = word.split(|letter: char| !letter.is_alphanumeric()).collect();
    let says = |known: &&str| if known.len() <= 3 { parts.contains(known) } else { word.contains(*known) };
    WORDS.iter().find(|(_, known)| known.iter().any(&says)).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_inventories_mean_kinds() {
        let check =
            |word: &str, expected: Option<TargetObjectKind>| assert_eq!(proposed_kind(word), expected, "{word}");
        check("Notebook", Some(TargetObjectKind::ItSystem));
        check("Desktop-PC", Some(TargetObjectKind::ItSystem));
        check("Netzwerkdrucker", Some(TargetObjectKind::ItSystem));
        check("Multifunktionsgerät", Some(TargetObjectKind::ItSystem));
        check("Fachverfahren", Some(TargetObjectKind::Application));
        check("Apparat", None);
        check("App", Some(TargetObjectKind::Application));
        check("Serverraum", Some(TargetObjectKind::Room));
        check("Überwachungskamera", Some(TargetObjectKind::IotSystem));
        check("IT-Dienstleister", Some(TargetObjectKind::ServiceProvider));
        check("Sonstiges", None);
    }
}
