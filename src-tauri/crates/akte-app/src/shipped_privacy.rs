//! What ships for data protection (`catalogs/privacy/`): the picklist of legal bases and the starter sheets, read once.

use akte_domain::privacy::catalog::{LegalBasisCatalog, ProcedureCatalog, StarterSheet};
use std::sync::OnceLock;

const LEGAL_BASES: &str = include_str!("../../../../catalogs/privacy/legal-bases.json");
const PROCEDURES: &str = include_str!("../../../../catalogs/privacy/procedures.json");

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_can_be_read() {
        assert!(starters().len() >= 40, "starter sheets for forty typical procedures: {}", starters().len());
        assert!(legal_bases().bases.len() >= 40, "a picklist of legal bases: {}", legal_bases().bases.len());
        let known = |sheet: &StarterSheet| sheet.legal_bases.iter().all(|one| legal_bases().get(&one.basis).is_some());
        assert!(starters().iter().all(known), "sheets refer to bases of the picklist");
    }
}
