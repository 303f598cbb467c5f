//! The check of clauses 4 to 10: every obligation applies; how far it is fulfilled, and whether the documented information that it
//! asks for is there.

use super::{Notes, record_of};
use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{ClauseCheckId, DomainId, MunicipalityId, RequirementId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// How far an obligation is fulfilled.
    ClauseStatus {
        /// Erfüllt.
        Fulfilled = "fulfilled" ["erfüllt", "ja"],
        /// Teilweise.
        Partly = "partly" ["teilweise"],
        /// Offen.
        Open = "open" ["offen", "nein"],
    }
}

/// What is recorded about an obligation of clauses 4 to 10 in an information domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseCheck {
    /// The check itself.
    pub id: ClauseCheckId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The scope of the management system.
    pub domain_id: DomainId,
    /// The obligation.
    pub requirement_id: RequirementId,
    /// Number and short title of the obligation as they were when it was recorded.
    pub title: String,
    /// How far it is fulfilled; none while nobody has looked.
    pub status: Option<ClauseStatus>,
    /// How it is fulfilled, or why it is not.
    pub reason: String,
    /// Who sees to it.
    pub responsible: String,
    /// Until when.
    pub due_on: Option<NaiveDate>,
    /// The documented information, by name and version.
    pub document: String,
    /// When it was last checked.
    pub checked_on: Option<NaiveDate>,
}

impl ClauseCheck {
    /// The check of an obligation at which nobody has looked.
    #[must_use]
    pub fn new(
        municipality_id: MunicipalityId,
        domain_id: DomainId,
        requirement_id: RequirementId,
        title: &str,
    ) -> Self {
        Self {
            id: ClauseCheckId(record_of(domain_id, requirement_id)),
            municipality_id,
            domain_id,
            requirement_id,
            title: title.to_owned(),
            status: None,
            reason: String::new(),
            responsible: String::new(),
            due_on: None,
            document: String::new(),
            checked_on: None,
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.title) { Vec::new() } else { vec![Problem::NameMissing] }
    }

    /// Whether something is still to be done until its date.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status != Some(ClauseStatus::Fulfilled)
    }

    /// Whether the documented information is there: it is named, or a piece of evidence is.
    #[must_use]
    pub fn is_documented(&self, evidenced: bool) -> bool {
        evidenced || filled(&self.document)
    }
}

/// Open points of an obligation; `required` says whether the standard asks for documented information.
#[must_use]
pub fn of_clause(check: &ClauseCheck, required: bool, evidenced: bool, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    let Some(status) = check.status else {
        return vec![OpenPoint::ClauseUnchecked];
    };
    notes.note(check.checked_on.is_none(), OpenPoint::ClauseCheckDateMissing);
    notes.note(!filled(&check.reason), OpenPoint::ClauseWithoutReason);
    notes.note(required && !check.is_documented(evidenced), OpenPoint::ClauseDocumentMissing);
    if status != ClauseStatus::Fulfilled {
        notes.note(!filled(&check.responsible), OpenPoint::ClauseResponsibleMissing);
        notes.note(check.due_on.is_none(), OpenPoint::ClauseDueMissing);
        notes.note(check.due_on.is_some_and(|due| due < as_of), OpenPoint::ClauseOverdue);
    }
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn an_obligation_is_checked_reasoned_and_documented() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let nil = Uuid::nil();
        let mut check = ClauseCheck::new(MunicipalityId(nil), DomainId(nil), RequirementId(nil), "4.3 Geltungsbereich");
        let as_of = day("2026-11-30");
        assert_eq!(of_clause(&check, true, false, as_of), [OpenPoint::ClauseUnchecked]);
        check.status = Some(ClauseStatus::Fulfilled);
        check.reason = "festgelegt und freigegeben".into();
        check.checked_on = Some(as_of);
        assert_eq!(of_clause(&check, true, false, as_of), [OpenPoint::ClauseDocumentMissing]);
        assert_eq!(of_clause(&check, false, false, as_of), [], "where none is required");
        assert_eq!(of_clause(&check, true, true, as_of), [], "evidence is the document");
        check.status = Some(ClauseStatus::Partly);
        check.document = "Geltungsbereich 1.0".into();
        check.responsible = "Erika Beispiel".into();
        check.due_on = Some(as_of);
        assert_eq!(of_clause(&check, true, false, as_of), [], "the day itself is in time");
        assert_eq!(of_clause(&check, true, false, day("2026-12-01")), [OpenPoint::ClauseOverdue]);
        check.due_on = None;
        check.responsible = String::new();
        let points = of_clause(&check, true, false, as_of);
        assert_eq!(points, [OpenPoint::ClauseResponsibleMissing, OpenPoint::ClauseDueMissing]);
    }
}
