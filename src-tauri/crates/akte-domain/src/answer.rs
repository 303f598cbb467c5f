//! Answers: what the check found for one requirement at one target object (BSI 200-2, 8.4).

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::risk::elementary_number;
use crate::{AnswerId, CatalogId, DomainId, MunicipalityId, RequirementId, TargetObjectId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// How far a requirement is met (Umsetzungsstatus, BSI 200-2, 8.4.2).
    ImplementationStatus {
        /// Nobody has looked at it yet (unbearbeitet).
        Unprocessed = "unprocessed" ["unbearbeitet", "offen", "open", "-", ""],
        /// Suitable measures are completely, effectively and adequately implemented (ja; Grundschutz++: umgesetzt).
        Yes = "yes" ["ja", "umgesetzt", "implemented", "j", "x"],
        /// Partly implemented (teilweise). Grundschutz++ and the entry check count it as not implemented.
        Partial = "partial" ["teilweise", "teilweise umgesetzt", "partially", "teil"],
        /// Mostly not implemented (nein; Grundschutz++: nicht umgesetzt).
        No = "no" ["nein", "nicht umgesetzt", "not implemented", "n"],
        /// Not relevant here, or covered by alternatives; always with a reason (entbehrlich; entry check: nicht relevant).
        Dispensable = "dispensable" ["entbehrlich", "nicht relevant", "nicht anwendbar", "not relevant", "n/a", "not applicable"],
    }
}

/// The text that an answer was given on: how a requirement reads in a catalog version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AnswerBasis {
    /// The catalog version.
    pub catalog_id: CatalogId,
    /// The requirement in it; another one than the answer's where the answer was copied to a successor. A requirement
    /// that the version does not have says that somebody took note of its end.
    pub requirement_id: RequirementId,
}

/// The file of a department that an answer was taken over from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ReturnedFile {
    /// Its name.
    pub name: String,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: String,
}

/// One answer: a requirement × a target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The answer itself.
    pub id: AnswerId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain in which the check takes place.
    pub domain_id: DomainId,
    /// Where it was looked.
    pub target_object_id: TargetObjectId,
    /// What was asked, through all catalog versions.
    pub requirement_id: RequirementId,
    /// What was found.
    pub status: ImplementationStatus,
    /// How it is implemented (Umsetzungsbeschreibung).
    pub statement: String,
    /// Why it is dispensable, or why it is not or only partly implemented (Begründung).
    pub reason: String,
    /// Who has to see to it.
    pub responsible: String,
    /// When it was looked at (Datum der Erhebung).
    pub checked_on: Option<NaiveDate>,
    /// Until when it shall be implemented (Umsetzung bis).
    pub due_on: Option<NaiveDate>,
    /// Who was asked (Interviewpartner).
    pub interviewee: String,
    /// Who carried out the check (erhoben durch). Images from before there was such a field do not have it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub surveyor: String,
    /// The text that it was given on or last reviewed against. None where that is not known: what writes an answer
    /// leaves it to the store, which puts in the version in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<AnswerBasis>,
    /// Codes of the elementary threats that remain where a requirement is dispensable; none as long as nobody has said so,
    /// empty where somebody has said that no threat remains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remaining_threats: Option<Vec<String>>,
    /// The file that it was taken over from, as long as nobody has changed it since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned: Option<ReturnedFile>,
}

impl Answer {
    /// What forbids recording this answer: BSI 200-2, 8.4.3 demands a reason for every dispensable requirement.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.status == ImplementationStatus::Dispensable && !filled(&self.reason) {
            problems.push(Problem::DispensableWithoutReason);
        }
        let unknown = |code: &String| elementary_number(code).is_none();
        if self.remaining_threats.iter().flatten().any(unknown) {
            problems.push(Problem::RemainingThreatUnknown);
        }
        problems
    }
}
