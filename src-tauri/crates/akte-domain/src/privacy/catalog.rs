//! What ships in `catalogs/privacy/`: the picklist of legal bases, starter sheets for typical municipal procedures, and the
//! DSK's list of processing that needs an impact assessment. Everything in it is a proposal that the municipality checks.

use super::activity::{
    ActivityStatus, DataCategory, LegalBasis, ProcessingActivity, Recipient, SubjectCategory, TransferStatement,
};
use super::deletion::{DeletionClass, DeletionRule, DeletionStart, Retention};
use super::dpia::ListEntry;
use crate::codes::coded;
use crate::{Land, MunicipalityId, ProcessingActivityId};
use serde::{Deserialize, Serialize};

coded! {
    /// Where a legal basis comes from.
    LegalBasisKind {
        /// Art. 6(1) DSGVO.
        Article6 = "article_6" [],
        /// Art. 9(2) DSGVO.
        Article9 = "article_9" [],
        /// Bundesrecht.
        Federal = "federal" [],
        /// The data protection act of a Land.
        LandDataProtection = "land_data_protection" [],
        /// Anything that the municipality has to fill in: law of its Land, statutes, agreements.
        Local = "local" [],
    }
}

/// A legal basis of the picklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalBasisEntry {
    /// Its id, to which activities refer. It never changes.
    pub id: String,
    /// Where it comes from.
    pub kind: LegalBasisKind,
    /// The Land, for its data protection act.
    #[serde(default)]
    pub land: Option<Land>,
    /// The name.
    pub title: String,
    /// The abbreviation by which it is cited.
    pub abbreviation: String,
    /// The general clause or the usual provision; empty if there is none.
    #[serde(default)]
    pub provision: String,
    /// When it helps, in one or two sentences.
    pub hint: String,
}

/// The picklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalBasisCatalog {
    /// Title.
    pub title: String,
    /// Version, year and month.
    pub version: String,
    /// SPDX identifier of its licence.
    pub licence: String,
    /// What users have to know about it.
    pub notice: String,
    /// The bases.
    pub bases: Vec<LegalBasisEntry>,
}

impl LegalBasisCatalog {
    /// The basis with an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&LegalBasisEntry> {
        self.bases.iter().find(|basis| basis.id == id)
    }

    /// What a municipality of a Land chooses from: everything but the acts of other Länder.
    pub fn for_land(&self, land: Option<Land>) -> impl Iterator<Item = &LegalBasisEntry> {
        self.bases.iter().filter(move |basis| basis.land.is_none() || basis.land == land)
    }
}

/// A deletion rule as a starter sheet proposes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposedDeletion {
    /// Numbers of the data categories.
    pub categories: Vec<u16>,
    /// The standard period.
    pub retention: Retention,
    /// The kind of its start event.
    pub start: DeletionStart,
    /// Whether it begins with the end of the calendar year.
    #[serde(default)]
    pub from_year_end: bool,
    /// The start event in words.
    pub event: String,
    /// The legal or other source of the period.
    pub source: String,
    /// Whether the records are typically offered to the archive.
    #[serde(default)]
    pub archive_offer: bool,
}

/// A starter sheet (Startblatt) for a typical procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StarterSheet {
    /// Its id. It never changes.
    pub id: String,
    /// The procedure.
    pub title: String,
    /// The department that typically does it.
    pub department: String,
    /// The purpose.
    pub purpose: String,
    /// Legal bases, by id of the picklist.
    pub legal_bases: Vec<LegalBasis>,
    /// Who is concerned.
    pub subjects: Vec<SubjectCategory>,
    /// Which data.
    pub categories: Vec<DataCategory>,
    /// Who typically gets them.
    pub recipients: Vec<Recipient>,
    /// The statement about third countries.
    pub transfers: TransferStatement,
    /// The same in words.
    pub transfer_note: String,
    /// Deletion rules.
    pub deletion: Vec<ProposedDeletion>,
    /// Where the data come from.
    pub source: String,
    /// Typical applications, by their kind.
    pub applications: Vec<String>,
    /// Entries of the must-list that are worth a look.
    #[serde(default)]
    pub dpia_hint: Vec<ListEntry>,
    /// What the municipality has to check before anything else.
    pub check: String,
}

impl StarterSheet {
    /// A draft of an activity. What only the municipality can know stays open: responsible persons, measures, information of the
    /// persons, threshold analysis.
    #[must_use]
    pub fn draft(&self, id: ProcessingActivityId, municipality_id: MunicipalityId) -> ProcessingActivity {
        let rule = |proposed: &ProposedDeletion| DeletionRule {
            categories: proposed.categories.clone(),
            system: String::new(),
            class: DeletionClass {
                retention: proposed.retention,
                start: proposed.start,
                from_year_end: proposed.from_year_end,
            },
            event: proposed.event.clone(),
            source: proposed.source.clone(),
            legal_maximum: None,
            implementation: String::new(),
            responsible: String::new(),
            archive_offer: proposed.archive_offer,
        };
        ProcessingActivity {
            status: ActivityStatus::Draft,
            proposed_by: self.id.clone(),
            department: self.department.clone(),
            purposes: vec![self.purpose.clone()],
            legal_bases: self.legal_bases.clone(),
            subjects: self.subjects.clone(),
            categories: self.categories.clone(),
            recipients: self.recipients.clone(),
            no_recipients: self.recipients.is_empty(),
            transfers: Some(self.transfers.clone()),
            transfer_note: self.transfer_note.clone(),
            deletion: self.deletion.iter().map(rule).collect(),
            software: self.applications.join(", "),
            source: self.source.clone(),
            ..ProcessingActivity::new(id, municipality_id, &self.title)
        }
    }
}

/// The starter sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureCatalog {
    /// Title.
    pub title: String,
    /// Version, year and month.
    pub version: String,
    /// SPDX identifier of its licence.
    pub licence: String,
    /// That all of them are proposals to be checked.
    pub notice: String,
    /// The sheets.
    pub procedures: Vec<StarterSheet>,
}

/// An entry of a must-list, in own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MustListEntry {
    /// Its number on the list.
    pub number: String,
    /// What is meant.
    pub text: String,
    /// What a municipality may meet.
    pub example: String,
}

/// A list of processing that needs an impact assessment (Art. 35(4)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MustList {
    /// Its id, to which [`ListEntry`] refers.
    pub id: String,
    /// Title.
    pub title: String,
    /// Version of this file, year and month.
    pub version: String,
    /// SPDX identifier of its licence.
    pub licence: String,
    /// Who published the list, in which version, and for whom it holds.
    pub notice: String,
    /// The entries.
    pub entries: Vec<MustListEntry>,
}

#[cfg(test)]
mod tests;
