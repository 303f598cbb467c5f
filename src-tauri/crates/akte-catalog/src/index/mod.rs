//! Index catalogs: the facts of BSI's catalogs without their texts.
//!
//! Grundschutz++: BSI's file brings the texts; the index makes the app useful before it is downloaded. It carries BSI's document id, so that
//! the file joins the same catalog line and answers stay. Kept are identifiers, short titles, practice and topic, modal
//! verb, security level, effort, target-object categories and links between requirements; left out are all texts (statement,
//! guidance, descriptions of practices, result, action word), parameters, tags and documentation. A statement stays as a part
//! without prose, because BSI writes modal verb and categories there; OSCAL's schema demands prose nowhere.
//!
//! Edition 2023: kept are numbers and short titles of layers, modules and requirements, levels, roles, order and object kind of
//! the modelling table, and which requirements are dropped. The document id is ours, and the import of BSI's XML has it too.

mod file;

use crate::error::CatalogError;
use crate::kompendium::read_kompendium;
use crate::oscal::read_oscal_catalog;
use akte_domain::catalog::{Catalog, EFFORT_LEVEL, MODAL_VERB, SECURITY_LEVEL};
use akte_domain::kompendium::{
    FURTHER_ROLE, KOMPENDIUM_DOCUMENT_ID, MODELLING_ORDER, OBJECT_KIND, PRIMARY_ROLE, ROLE, STATUS,
};
use file::{MetadataLink, Publication};
use sha2::{Digest, Sha256};

/// BSI's document id of Grundschutz++, stable through its versions since 2026-07.
pub const GRUNDSCHUTZ_DOCUMENT_ID: &str = "ebe77c16-3ddc-42ce-8d53-eff5b6e23334";

/// Title of the index catalog.
pub const GRUNDSCHUTZ_INDEX_TITLE: &str = "Grundschutz++ (Index ohne Anforderungstexte)";

/// Title of the index catalog of Edition 2023.
pub const EDITION_2023_INDEX_TITLE: &str = "IT-Grundschutz-Kompendium Edition 2023 (Index ohne Anforderungstexte)";

const LIBRARY: &str = "https://github.com/BSI-Bund/Stand-der-Technik-Bibliothek";
const LICENCE: &str = "https://creativecommons.org/licenses/by-sa/4.0/";

/// Attribution and note of changes, as CC BY-SA 4.0 (section 3) demands them.
const REMARKS: &str = "Bearbeitete Fassung des Anwenderkatalogs Grundschutz++ des Bundesamts für Sicherheit in der \
    Informationstechnik (BSI), lizenziert unter CC BY-SA 4.0. Änderungen: Enthalten sind nur Kennungen, Kurztitel, \
    Gliederung, Modalverb, Sicherheitsniveau, Aufwand, Zielobjektkategorien und Verweise; Anforderungstexte, Erläuterungen, \
    Beschreibungen der Praktiken, Parameter und alle weiteren Angaben wurden entfernt. Das BSI hat diese Fassung weder \
    geprüft noch freigegeben. Die Texte stehen nach dem Import der Katalogdatei des BSI zur Verfügung; erfasste Antworten \
    bleiben dabei erhalten.";

const GRUNDSCHUTZ: Publication = Publication {
    title: GRUNDSCHUTZ_INDEX_TITLE,
    document_id: GRUNDSCHUTZ_DOCUMENT_ID,
    licence: "CC-BY-SA-4.0",
    links: &[
        MetadataLink { href: LICENCE, rel: "license", text: "Creative Commons CC BY-SA 4.0" },
        MetadataLink { href: LIBRARY, rel: "reference", text: "Stand-der-Technik-Bibliothek des BSI" },
    ],
    remarks: REMARKS,
    last_modified: None,
    of_group: &["label", "alt-identifier"],
    of_control: &["label", "alt-identifier", SECURITY_LEVEL, EFFORT_LEVEL],
    of_statement: &["target_object_categories", MODAL_VERB],
};

/// Where its facts come from. BSI gives no licence for the book; none of its sentences are here.
const EDITION_2023: Publication = Publication {
    title: EDITION_2023_INDEX_TITLE,
    document_id: KOMPENDIUM_DOCUMENT_ID,
    licence: "LicenseRef-BSI-facts",
    links: &[MetadataLink {
        href: "https://www.bsi.bund.de/grundschutz",
        rel: "reference",
        text: "IT-Grundschutz-Kompendium des BSI",
    }],
    remarks: "Gerüst des IT-Grundschutz-Kompendiums, Edition 2023, des Bundesamts für Sicherheit in der Informationstechnik \
        (BSI). Enthalten sind nur Tatsachen: Nummern und Kurztitel der Schichten, Bausteine und Anforderungen, Stufen, Rollen, \
        Bearbeitungsreihenfolge und Zielobjekttypen sowie welche Anforderungen entfallen sind. Anforderungstexte, \
        Beschreibungen, Gefährdungen und alle weiteren Texte sind nicht enthalten; die Rechte daran liegen beim BSI. Das BSI \
        hat diese Fassung weder geprüft noch freigegeben. Die Texte stehen nach dem Import der XML-Datei des BSI zur \
        Verfügung; erfasste Antworten bleiben dabei erhalten.",
    last_modified: Some("2023-02-01T00:00:00+01:00"),
    of_group: &[MODELLING_ORDER, OBJECT_KIND, PRIMARY_ROLE, FURTHER_ROLE],
    of_control: &[SECURITY_LEVEL, ROLE, STATUS],
    of_statement: &[],
};

/// Why no index can be made. It is made when the app is built, not by its users: hence no code and no sentence for them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IndexError {
    /// The file is no catalog that could be read.
    #[error(transparent)]
    Unreadable(#[from] CatalogError),
    /// The file is another catalog.
    #[error("the file is another catalog: {title}")]
    OtherCatalog {
        /// Its title.
        title: String,
    },
}

/// Makes the index catalog (OSCAL 1.1.3, JSON) from BSI's resolved catalog. The same bytes give the same text; its UUID comes
/// from their hash, version and date from BSI's metadata.
///
/// # Errors
/// Whatever [`read_oscal_catalog`] refuses, and [`IndexError::OtherCatalog`] for a catalog that is not Grundschutz++.
pub fn grundschutz_index(bytes: &[u8]) -> Result<String, IndexError> {
    let catalog = read_oscal_catalog(bytes, &mut |_| {})?.catalog;
    if !is_grundschutz(&catalog) {
        return Err(IndexError::OtherCatalog { title: catalog.title });
    }
    Ok(file::write(&catalog, &Sha256::digest(bytes), &GRUNDSCHUTZ))
}

/// Makes the index catalog of Edition 2023 (OSCAL 1.1.3, JSON) from BSI's XML. The same bytes give the same text.
///
/// # Errors
/// Whatever [`read_kompendium`] refuses, and [`IndexError::OtherCatalog`] for another edition.
pub fn edition_2023_index(bytes: &[u8]) -> Result<String, IndexError> {
    let catalog = read_kompendium(bytes, &mut |_| {})?.imported.catalog;
    if catalog.version != "2023" {
        return Err(IndexError::OtherCatalog { title: format!("{} {}", catalog.title, catalog.version) });
    }
    Ok(file::write(&catalog, &Sha256::digest(bytes), &EDITION_2023))
}

/// By its document id; files older than these have none and are told by their title.
fn is_grundschutz(catalog: &Catalog) -> bool {
    match catalog.document_ids.as_slice() {
        [] => catalog.title.contains("Anwenderkatalog Grundschutz++"),
        ids => ids.iter().any(|id| id == GRUNDSCHUTZ_DOCUMENT_ID),
    }
}
