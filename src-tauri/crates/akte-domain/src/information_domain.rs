//! The information domain (Informationsverbund): what is looked at, by which method, with which catalogs.

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{CatalogId, CatalogLineId, DomainId, ImplementationStatus, MunicipalityId};
use serde::{Deserialize, Serialize};

coded! {
    /// The method of an information domain. Methods stand side by side and are never mixed in one domain.
    Method {
        /// Grundschutz++ (BSI, 2026).
        GrundschutzPlusPlus = "grundschutz_plus_plus" ["grundschutz++", "gs++"],
        /// IT-Grundschutz Edition 2023 by BSI 200-2.
        Edition2023 = "edition_2023" ["edition 2023", "it-grundschutz"],
        /// The entry check for small administrations: questions with yes, no or not relevant.
        EntryCheck = "entry_check" ["einstieg", "einstiegscheck"],
        /// ISO/IEC 27001:2022.
        Iso27001 = "iso_27001" ["iso 27001", "iso27001"],
    }
}

impl Method {
    /// The statuses that the window offers: Grundschutz++ knows implemented or not (UMS.1.1), the entry check yes or no.
    /// Others may come in by import and are kept; they count as not implemented.
    #[must_use]
    pub fn offered_statuses(self) -> &'static [ImplementationStatus] {
        use ImplementationStatus::{Dispensable, No, Partial, Unprocessed, Yes};
        match self {
            Self::EntryCheck => &[Unprocessed, Yes, No, Dispensable],
            Self::GrundschutzPlusPlus | Self::Edition2023 | Self::Iso27001 => {
                &[Unprocessed, Yes, Partial, No, Dispensable]
            }
        }
    }
}

/// Which version of a catalog line is in force in an information domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogInForce {
    /// The catalog through its versions.
    pub line_id: CatalogLineId,
    /// The version in force.
    pub catalog_id: CatalogId,
}

/// An information domain of one municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InformationDomain {
    /// The domain itself.
    pub id: DomainId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Its name, unique within the municipality.
    pub name: String,
    /// What belongs to it.
    pub description: String,
    /// The method by which it is worked on.
    pub method: Method,
    /// Who is responsible for it, usually the information security officer.
    pub responsible: String,
    /// The catalogs in force, in the order in which they are worked on.
    pub catalogs: Vec<CatalogInForce>,
}

impl InformationDomain {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.name) { vec![] } else { vec![Problem::NameMissing] }
    }
}
