//! The management review (9.3): its inputs as 9.3.2 lists them, filled from the data at its date, and the decisions that came of it,
//! tracked until they are done.

use super::Notes;
use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{Coded, DomainId, ManagementReviewId, MunicipalityId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// What a management review looks at (9.3.2).
    ReviewInput {
        /// Status of the actions of earlier reviews.
        EarlierActions = "earlier_actions" [],
        /// Changes in external and internal issues.
        Issues = "issues" [],
        /// Changes in what interested parties need and expect.
        Expectations = "expectations" [],
        /// Nonconformities and corrective actions.
        Nonconformities = "nonconformities" [],
        /// Results of monitoring and measurement.
        Measurements = "measurements" [],
        /// Audit results.
        AuditResults = "audit_results" [],
        /// Fulfilment of the objectives.
        Objectives = "objectives" [],
        /// Feedback of interested parties.
        Feedback = "feedback" [],
        /// Results of the risk assessment and status of the treatment plan.
        Risks = "risks" [],
        /// Opportunities for improvement.
        Improvements = "improvements" [],
    }
}

/// What was said about an input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewText {
    /// The input.
    pub input: ReviewInput,
    /// What was said.
    pub text: String,
}

/// A decision of management.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewDecision {
    /// What was decided.
    pub decision: String,
    /// Who sees to it.
    pub responsible: String,
    /// Until when.
    pub due_on: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}

impl ReviewDecision {
    /// Whether it is still to be done.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.done_on.is_none()
    }
}

/// A management review of an information domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagementReview {
    /// The review itself.
    pub id: ManagementReviewId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The scope of the management system.
    pub domain_id: DomainId,
    /// What it is called.
    pub title: String,
    /// When it took place, or shall take place.
    pub held_on: Option<NaiveDate>,
    /// Who took part.
    pub participants: String,
    /// What was said about each input.
    pub inputs: Vec<ReviewText>,
    /// The conclusion about suitability, adequacy and effectiveness.
    pub conclusion: String,
    /// What was decided.
    pub decisions: Vec<ReviewDecision>,
    /// When the next one is due.
    pub next_on: Option<NaiveDate>,
}

impl ManagementReview {
    /// A review of which only the name is known.
    #[must_use]
    pub fn new(id: ManagementReviewId, municipality_id: MunicipalityId, domain_id: DomainId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            domain_id,
            title: title.to_owned(),
            held_on: None,
            participants: String::new(),
            inputs: Vec::new(),
            conclusion: String::new(),
            decisions: Vec::new(),
            next_on: None,
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if self.held_on.zip(self.next_on).is_some_and(|(held, next)| next < held) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// What was said about an input; empty where nothing was.
    #[must_use]
    pub fn said(&self, input: ReviewInput) -> &str {
        self.inputs.iter().find(|one| one.input == input).map(|one| one.text.as_str()).unwrap_or_default()
    }

    /// Whether it has taken place by a day.
    #[must_use]
    pub fn is_held(&self, as_of: NaiveDate) -> bool {
        self.held_on.is_some_and(|day| day <= as_of)
    }
}

/// Open points of a review; `latest` says that no other one followed it.
#[must_use]
pub fn of_review(review: &ManagementReview, latest: bool, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    notes.note(review.held_on.is_none(), OpenPoint::ReviewDateMissing);
    if review.is_held(as_of) {
        let silent = ReviewInput::ALL.iter().any(|input| !filled(review.said(*input)));
        notes.note(silent, OpenPoint::ReviewInputMissing);
        notes.note(!filled(&review.conclusion), OpenPoint::ReviewConclusionMissing);
    }
    let vague = |one: &ReviewDecision| one.is_open() && (!filled(&one.responsible) || one.due_on.is_none());
    notes.note(review.decisions.iter().any(vague), OpenPoint::ReviewDecisionIncomplete);
    let late = |one: &ReviewDecision| one.is_open() && one.due_on.is_some_and(|due| due < as_of);
    notes.note(review.decisions.iter().any(late), OpenPoint::ReviewDecisionOverdue);
    notes.note(latest && review.next_on.is_some_and(|next| next < as_of), OpenPoint::ReviewDue);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_review_says_something_about_every_input_and_its_decisions_are_done() {
        let nil = Uuid::nil();
        let new = ManagementReview::new(ManagementReviewId(nil), MunicipalityId(nil), DomainId(nil), "Bewertung 2026");
        let as_of = day("2026-11-30");
        assert_eq!(of_review(&new, true, as_of), [OpenPoint::ReviewDateMissing]);
        let mut review = ManagementReview { held_on: Some(day("2026-12-10")), ..new };
        assert_eq!(of_review(&review, true, as_of), [], "it is still to come");
        review.held_on = Some(as_of);
        let points = of_review(&review, true, as_of);
        assert_eq!(points, [OpenPoint::ReviewInputMissing, OpenPoint::ReviewConclusionMissing]);
        let said = |input: &ReviewInput| ReviewText { input: *input, text: "besprochen".into() };
        review.inputs = ReviewInput::ALL.iter().map(said).collect();
        review.conclusion = "wirksam".into();
        review.decisions = vec![ReviewDecision {
            decision: "Übungen in den Jahresplan".into(),
            responsible: String::new(),
            due_on: None,
            done_on: None,
        }];
        assert_eq!(of_review(&review, true, as_of), [OpenPoint::ReviewDecisionIncomplete]);
        review.decisions[0].responsible = "Erika Beispiel".into();
        review.decisions[0].due_on = Some(as_of);
        assert_eq!(of_review(&review, true, as_of), [], "the last day is in time");
        assert_eq!(of_review(&review, true, day("2026-12-01")), [OpenPoint::ReviewDecisionOverdue]);
        review.decisions[0].done_on = Some(as_of);
        review.next_on = Some(day("2027-11-30"));
        assert_eq!(of_review(&review, true, day("2027-12-01")), [OpenPoint::ReviewDue]);
        assert_eq!(of_review(&review, false, day("2027-12-01")), [], "another one followed");
        review.next_on = Some(day("2026-01-01"));
        assert_eq!(review.problems(), [Problem::PeriodReversed]);
    }
}
