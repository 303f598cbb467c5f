//! What ships for data protection (`catalogs/privacy/`): the picklist of legal bases and the starter sheets, read once.

use akte_domain::privacy::catalog::{LegalBasisCatalog, MustList, ProcedureCatalog, StarterSheet};
use akte_domain::privacy::dpia::ListEntry;
use std::sync::OnceLock;

const LEGAL_BASES: &str = include_str!("../../../../catalogs/privacy/legal-bases.json");
const PROCEDURES: &str = include_str!("../../../../catalogs/privacy/procedures.json");
const MUST_LIST: &str = include_str!("../../../../catalogs/privacy/dpia-must-list.json");

/// The picklist of legal bases. A file that cannot be read ships nothing; a test holds that it can.
pub(crate) fn legal_bases() -> &'static LegalBasisCatalog {
    static READ: OnceLock<LegalBasisCatalog> = OnceLock::new();
    READ.get_or_init(|| {
        serde_json::from_str(LEGAL_BASES).unwrap_or_else(|_| LegalBasisCatalog {
            title: String::new(),
            version: String::new(),
            licence: String::new(),
            notice: String::new(),
            bases: Vec::new(),
        })
    })
}

/// The starter sheets. A file that cannot be read ships nothing; a test holds that it can.
pub(crate) fn starters() -> &'static [StarterSheet] {
    static READ: OnceLock<Vec<StarterSheet>> = OnceLock::new();
    READ.get_or_init(|| {
        serde_json::from_str::<ProcedureCatalog>(PROCEDURES).map(|read| read.procedures).unwrap_or_default()
    })
}

/// The list of processing that needs an impact assessment. A file that cannot be read ships nothing; a test holds that it can.
pub(crate) fn must_list() -> &'static MustList {
    static READ: OnceLock<MustList> = OnceLock::new();
    READ.get_or_init(|| {
        serde_json::from_str(MUST_LIST).unwrap_or_else(|_| MustList {
            id: String::new(),
            title: String::new(),
            version: String::new(),
            licence: String::new(),
            notice: String::new(),
            entries: Vec::new(),
        })
    })
}

/// An entry of a list as people read it: the list, the number, and what is meant where the list ships.
pub(crate) fn list_entry(entry: &ListEntry) -> String {
    let shipped = must_list();
    if entry.list.trim() != shipped.id {
        let known = [entry.list.trim(), entry.number.trim()];
        return known.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – ");
    }
    let found = shipped.entries.iter().find(|one| one.number == entry.number.trim());
    let text = found.map(|one| format!(": {}", one.text.trim_end_matches('.'))).unwrap_or_default();
    format!("{} – {}{text}", shipped.title, entry.number.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_can_be_read() {
        assert!(starters().len() >= 40, "starter sheets for forty typical procedures: {}", starters().len());
        assert!(legal_bases().bases.len() >= 40, "a picklist of legal bases: {}", legal_bases().bases.len());
        let known = |sheet: &StarterSheet| sheet.legal_bases.iter().all(|one| legal_bases().get(&one.basis).is_some());
        assert!(starters().iter().all(known), "sheets refer to bases of the picklist");
        assert!(must_list().entries.len() > 10, "the list of the DSK: {}", must_list().entries.len());
    }

    #[test]
    fn an_entry_of_a_list_says_what_is_meant() {
        let entry = |list: &str, number: &str| list_entry(&ListEntry { list: list.into(), number: number.into() });
        let shipped = entry("dsk-1.1", "4");
        assert!(shipped.starts_with("DSFA-Muss-Liste") && shipped.contains("– 4: Aufenthaltsorte"), "{shipped}");
        assert_eq!(entry("Liste des LfD", "7"), "Liste des LfD – 7");
        assert_eq!(entry("Liste des LfD", " "), "Liste des LfD", "what is missing is an open point");
    }
}
