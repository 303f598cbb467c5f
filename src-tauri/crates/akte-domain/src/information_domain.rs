//! The information domain (Informationsverbund): what is looked at, by which method, with which catalogs.

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{CatalogId, CatalogLineId, DomainId, EvidenceId, ImplementationStatus, MunicipalityId};
use chrono::NaiveDate;
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
            Self::EntryCheck | Self::GrundschutzPlusPlus => &[Unprocessed, Yes, No, Dispensable],
            Self::Edition2023 | Self::Iso27001 => &[Unprocessed, Yes, Partial, No, Dispensable],
        }
    }
}

coded! {
    /// The approach (Vorgehensweise) of BSI 200-2.
    Approach {
        /// Basis-Absicherung: the whole institution, basic requirements.
        BasicProtection = "basic_protection" ["basis", "basis-absicherung"],
        /// Standard-Absicherung.
        StandardProtection = "standard_protection" ["standard", "standard-absicherung"],
        /// Kern-Absicherung: the crown jewels.
        CoreProtection = "core_protection" ["kern", "kern-absicherung"],
    }
}

/// Something that does not belong to an information domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclusion {
    /// What is left out.
    pub subject: String,
    /// Why.
    pub reason: String,
}

/// How an information domain is defined and bounded (`reference/domain.md` 2.1.2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DomainDefinition {
    /// Its abbreviation.
    pub short_name: String,
    /// What it is for.
    pub purpose: String,
    /// The approach, where the method has several.
    pub approach: Option<Approach>,
    /// Organisational boundary: offices, tasks.
    pub organisational_boundary: String,
    /// Technical boundary: systems, networks.
    pub technical_boundary: String,
    /// Infrastructural boundary: buildings, rooms.
    pub infrastructural_boundary: String,
    /// Interfaces to processes and systems outside.
    pub interfaces: String,
    /// What is left out, with reasons.
    pub exclusions: Vec<Exclusion>,
    /// The domain that it is a part of.
    pub part_of_id: Option<DomainId>,
    /// The cleaned-up network plan (bereinigter Netzplan), a piece of evidence.
    pub network_plan_id: Option<EvidenceId>,
    /// Version of the definition that was released.
    pub released_version: String,
    /// Who released it.
    pub released_by: String,
    /// When.
    pub released_on: Option<NaiveDate>,
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
    /// How it is defined and bounded.
    #[serde(flatten)]
    pub definition: DomainDefinition,
}

impl InformationDomain {
    /// Whether protection needs and, where these are raised, risk analyses are asked for: Basis-Absicherung goes without both
    /// (BSI 200-2, 6; `reference/domain.md` 2.1.1).
    #[must_use]
    pub fn asks_for_needs(&self) -> bool {
        self.definition.approach != Some(Approach::BasicProtection)
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.name) {
            problems.push(Problem::NameMissing);
        }
        if !self.definition.exclusions.iter().all(|exclusion| filled(&exclusion.subject) && filled(&exclusion.reason)) {
            problems.push(Problem::ExclusionWithoutReason);
        }
        if self.definition.part_of_id == Some(self.id) {
            problems.push(Problem::DomainContainsItself);
        }
        problems
    }
}
