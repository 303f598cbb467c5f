//! The Statement of Applicability (Erklärung zur Anwendbarkeit, 6.1.3 d): which controls of Annex A, and which others, are
//! necessary, why, and how far they are implemented; and why a control of Annex A is left out.

use super::{Notes, record_of};
use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{ControlStatementId, DomainId, ImplementationStatus, MunicipalityId, RequirementId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// Why a control is necessary (domain.md 5.2).
    ControlSource {
        /// A risk treatment (6.1.3).
        Risk = "risk" ["risiko"],
        /// Law, regulation, statute.
        Law = "law" ["gesetz", "recht"],
        /// A contract or agreement.
        Contract = "contract" ["vertrag"],
        /// Best practice, without a duty.
        BestPractice = "best_practice" ["gute praxis", "stand der technik"],
    }
}

coded! {
    /// How far a necessary control is implemented.
    ControlStatus {
        /// Umgesetzt.
        Implemented = "implemented" ["umgesetzt", "ja"],
        /// Teilweise.
        Partly = "partly" ["teilweise"],
        /// Offen.
        Open = "open" ["offen", "nein"],
    }
}

impl ControlStatus {
    /// What an answer of the check is called here; none where nobody has looked, or where it says that nothing is necessary:
    /// that is decided with a reason, and not proposed.
    #[must_use]
    pub fn of_answer(answer: ImplementationStatus) -> Option<Self> {
        match answer {
            ImplementationStatus::Yes => Some(Self::Implemented),
            ImplementationStatus::Partial => Some(Self::Partly),
            ImplementationStatus::No => Some(Self::Open),
            ImplementationStatus::Unprocessed | ImplementationStatus::Dispensable => None,
        }
    }
}

/// What is recorded about a control in the Statement of Applicability of an information domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControlStatement {
    /// The statement itself.
    pub id: ControlStatementId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The scope of the management system.
    pub domain_id: DomainId,
    /// The control of Annex A; none for a control of the municipality's own.
    pub requirement_id: Option<RequirementId>,
    /// What the control is called; of Annex A number and short title as they were when it was recorded.
    pub title: String,
    /// The number of a control of one's own.
    pub number: String,
    /// Whether it is necessary; none while nobody has decided.
    pub applicable: Option<bool>,
    /// Why it is necessary, or why it is left out.
    pub reason: String,
    /// What makes it necessary.
    pub sources: Vec<ControlSource>,
    /// The risk, provision or contract in question.
    pub reference: String,
    /// How far it is implemented; none while nobody has said so.
    pub status: Option<ControlStatus>,
    /// From what a proposed status was taken over; empty where somebody determined it.
    pub status_origin: String,
    /// How it is implemented.
    pub implementation: String,
    /// Who answers for it.
    pub responsible: String,
    /// When the statement was last reviewed.
    pub reviewed_on: Option<NaiveDate>,
    /// When it is reviewed next.
    pub review_due_on: Option<NaiveDate>,
}

impl ControlStatement {
    /// The id of the statement about a control of Annex A in an information domain.
    #[must_use]
    pub fn id_of(domain: DomainId, requirement: RequirementId) -> ControlStatementId {
        ControlStatementId(record_of(domain, requirement))
    }

    /// A control of which nothing is said yet.
    #[must_use]
    pub fn new(id: ControlStatementId, municipality_id: MunicipalityId, domain_id: DomainId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            domain_id,
            requirement_id: None,
            title: title.to_owned(),
            number: String::new(),
            applicable: None,
            reason: String::new(),
            sources: Vec::new(),
            reference: String::new(),
            status: None,
            status_origin: String::new(),
            implementation: String::new(),
            responsible: String::new(),
            reviewed_on: None,
            review_due_on: None,
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if self.reviewed_on.zip(self.review_due_on).is_some_and(|(last, due)| due < last) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }
}

/// Open points of a control; `evidenced` says whether anything proves it.
#[must_use]
pub fn of_statement(statement: &ControlStatement, evidenced: bool, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    match statement.applicable {
        None => notes.note(true, OpenPoint::SoaUndecided),
        Some(false) => notes.note(!filled(&statement.reason), OpenPoint::SoaExclusionWithoutReason),
        Some(true) => {
            let justified = filled(&statement.reason) || !statement.sources.is_empty();
            notes.note(!justified, OpenPoint::SoaWithoutJustification);
            notes.note(statement.status.is_none(), OpenPoint::SoaStatusMissing);
            let done = matches!(statement.status, Some(ControlStatus::Implemented | ControlStatus::Partly));
            notes.note(done && !filled(&statement.implementation), OpenPoint::SoaImplementationMissing);
            notes.note(!filled(&statement.responsible), OpenPoint::SoaResponsibleMissing);
            let unproven = statement.status == Some(ControlStatus::Implemented) && !evidenced;
            notes.note(unproven, OpenPoint::SoaWithoutEvidence);
        }
    }
    if statement.applicable.is_some() {
        notes.note(statement.reviewed_on.is_none(), OpenPoint::SoaNeverReviewed);
        notes.note(statement.review_due_on.is_some_and(|due| due < as_of), OpenPoint::SoaReviewDue);
    }
    notes.0
}

/// How many controls of a group are decided and implemented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ControlCounts {
    /// All controls.
    pub all: u64,
    /// Necessary ones.
    pub applicable: u64,
    /// Left out.
    pub excluded: u64,
    /// Not decided.
    pub undecided: u64,
    /// Of the necessary ones, implemented.
    pub implemented: u64,
    /// Of the necessary ones, implemented in part.
    pub partly: u64,
    /// Of the necessary ones, open or without a status.
    pub open: u64,
}

impl ControlCounts {
    /// Counts statements.
    #[must_use]
    pub fn of<'s>(statements: impl IntoIterator<Item = &'s ControlStatement>) -> Self {
        let mut counts = Self::default();
        for statement in statements {
            counts.all += 1;
            match (statement.applicable, statement.status) {
                (None, _) => counts.undecided += 1,
                (Some(false), _) => counts.excluded += 1,
                (Some(true), status) => {
                    counts.applicable += 1;
                    match status {
                        Some(ControlStatus::Implemented) => counts.implemented += 1,
                        Some(ControlStatus::Partly) => counts.partly += 1,
                        Some(ControlStatus::Open) | None => counts.open += 1,
                    }
                }
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn statement() -> ControlStatement {
        let nil = Uuid::nil();
        ControlStatement::new(ControlStatementId(nil), MunicipalityId(nil), DomainId(nil), "A.5.1 Leitlinie")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn both_inclusion_and_exclusion_are_justified() {
        let as_of = day("2026-11-30");
        let mut one = statement();
        assert_eq!(of_statement(&one, false, as_of), [OpenPoint::SoaUndecided], "nobody has decided");
        one.applicable = Some(false);
        one.reviewed_on = Some(as_of);
        assert_eq!(of_statement(&one, false, as_of), [OpenPoint::SoaExclusionWithoutReason]);
        one.reason = "keine eigene Softwareentwicklung".into();
        assert_eq!(of_statement(&one, false, as_of), [], "an exclusion with its reason");
        one.applicable = Some(true);
        one.reason = String::new();
        let points = of_statement(&one, false, as_of);
        assert!(points.contains(&OpenPoint::SoaWithoutJustification), "{points:?}");
        one.sources = vec![ControlSource::Law];
        one.status = Some(ControlStatus::Implemented);
        one.implementation = "Leitlinie vom 1. März".into();
        one.responsible = "Erika Beispiel".into();
        assert_eq!(of_statement(&one, false, as_of), [OpenPoint::SoaWithoutEvidence], "a source justifies it too");
        assert_eq!(of_statement(&one, true, as_of), [], "all is said");
    }

    #[test]
    fn a_review_is_due_the_day_after() {
        let mut one = statement();
        one.applicable = Some(false);
        one.reason = "entfällt".into();
        assert_eq!(of_statement(&one, false, day("2026-01-01")), [OpenPoint::SoaNeverReviewed]);
        one.reviewed_on = Some(day("2026-01-01"));
        one.review_due_on = Some(day("2027-01-01"));
        assert_eq!(of_statement(&one, false, day("2027-01-01")), [], "the day itself is in time");
        assert_eq!(of_statement(&one, false, day("2027-01-02")), [OpenPoint::SoaReviewDue]);
        one.review_due_on = Some(day("2025-01-01"));
        assert_eq!(one.problems(), [Problem::PeriodReversed], "the next review comes after the last one");
    }

    #[test]
    fn what_an_answer_says_about_a_control() {
        use ImplementationStatus::{Dispensable, No, Partial, Unprocessed, Yes};
        let of = ControlStatus::of_answer;
        let said = [of(Yes), of(Partial), of(No)];
        assert_eq!(said, [Some(ControlStatus::Implemented), Some(ControlStatus::Partly), Some(ControlStatus::Open)]);
        assert_eq!((of(Unprocessed), of(Dispensable)), (None, None), "an exclusion is never proposed");
    }

    #[test]
    fn controls_are_counted_once() {
        let mut yes = statement();
        yes.applicable = Some(true);
        yes.status = Some(ControlStatus::Implemented);
        let mut no = statement();
        no.applicable = Some(false);
        let counts = ControlCounts::of([&yes, &no, &statement()]);
        assert_eq!((counts.all, counts.applicable, counts.excluded, counts.undecided), (3, 1, 1, 1));
        assert_eq!((counts.implemented, counts.partly, counts.open), (1, 0, 0));
    }

    #[test]
    fn domain_and_control_determine_the_statement() {
        let (domain, other) = (DomainId(Uuid::from_u128(5)), DomainId(Uuid::from_u128(6)));
        let control = RequirementId(Uuid::from_u128(1 << 70));
        assert_eq!(ControlStatement::id_of(domain, control), ControlStatement::id_of(domain, control));
        assert_ne!(ControlStatement::id_of(domain, control), ControlStatement::id_of(other, control));
    }
}
