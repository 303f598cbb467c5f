//! The auditor's red pen: what makes an auditor reject a report, as rules that run all the time
//! (`reference/domain.md` 6.3, as far as the data exist).

use crate::problem::filled;
use crate::{Answer, Evidence, EvidenceState, ImplementationStatus, Measure};
use chrono::NaiveDate;

/// A kind of open point. The sentence for people hangs on the code, in `akte-text`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenPoint {
    /// Nobody has looked at the requirement.
    NotProcessed,
    /// Dispensable without a reason.
    DispensableWithoutReason,
    /// Answered without a date.
    CheckDateMissing,
    /// Answered without naming who was asked.
    IntervieweeMissing,
    /// Answered on a text that reads differently now.
    TextChanged,
    /// Answered, and the requirement is in no version in force; nobody has taken note of it.
    RequirementGone,
    /// Not or only partly implemented, and no measure in the plan.
    NoMeasure,
    /// Not or only partly implemented, and nobody is responsible.
    ResponsibleMissing,
    /// Implemented, and nothing proves it.
    NoEvidence,
    /// What should prove it has expired, or does not hold yet.
    EvidenceNotValid,
    /// An open measure without a date.
    MeasureWithoutDueDate,
    /// An open measure that nobody is responsible for.
    MeasureWithoutResponsible,
    /// An open measure whose date has passed.
    MeasureOverdue,
    /// An open measure without an estimate of its costs.
    MeasureWithoutCost,
}

impl OpenPoint {
    /// All kinds, in the order in which reports list them.
    pub const ALL: [Self; 14] = [
        Self::NotProcessed,
        Self::DispensableWithoutReason,
        Self::CheckDateMissing,
        Self::IntervieweeMissing,
        Self::TextChanged,
        Self::RequirementGone,
        Self::NoMeasure,
        Self::ResponsibleMissing,
        Self::NoEvidence,
        Self::EvidenceNotValid,
        Self::MeasureWithoutDueDate,
        Self::MeasureWithoutResponsible,
        Self::MeasureOverdue,
        Self::MeasureWithoutCost,
    ];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotProcessed => "not_processed",
            Self::DispensableWithoutReason => "dispensable_without_reason",
            Self::CheckDateMissing => "check_date_missing",
            Self::IntervieweeMissing => "interviewee_missing",
            Self::TextChanged => "text_changed",
            Self::RequirementGone => "requirement_gone",
            Self::NoMeasure => "no_measure",
            Self::ResponsibleMissing => "responsible_missing",
            Self::NoEvidence => "no_evidence",
            Self::EvidenceNotValid => "evidence_not_valid",
            Self::MeasureWithoutDueDate => "measure_without_due_date",
            Self::MeasureWithoutResponsible => "measure_without_responsible",
            Self::MeasureOverdue => "measure_overdue",
            Self::MeasureWithoutCost => "measure_without_cost",
        }
    }
}

/// Open points of one requirement at one target object. `answer` is none where nobody has answered; `evidence` is what
/// is linked to it; `has_measure` says whether any measure that was not dropped serves it; `to_review` whether it was given
/// on a text that reads differently now.
#[must_use]
pub fn of_answer(
    answer: Option<&Answer>,
    evidence: &[&Evidence],
    has_measure: bool,
    to_review: bool,
    as_of: NaiveDate,
) -> Vec<OpenPoint> {
    let Some(answer) = answer.filter(|answer| answer.status != ImplementationStatus::Unprocessed) else {
        return vec![OpenPoint::NotProcessed];
    };
    let mut points = Vec::new();
    let mut note = |applies: bool, point: OpenPoint| {
        if applies {
            points.push(point);
        }
    };
    let dispensable = answer.status == ImplementationStatus::Dispensable;
    let open = matches!(answer.status, ImplementationStatus::No | ImplementationStatus::Partial);
    let implemented = answer.status == ImplementationStatus::Yes;
    let holds = evidence.iter().any(|evidence| evidence.state(as_of) == EvidenceState::Valid);
    note(dispensable && !filled(&answer.reason), OpenPoint::DispensableWithoutReason);
    note(answer.checked_on.is_none(), OpenPoint::CheckDateMissing);
    note(!filled(&answer.interviewee), OpenPoint::IntervieweeMissing);
    note(to_review, OpenPoint::TextChanged);
    note(open && !has_measure, OpenPoint::NoMeasure);
    note(open && !filled(&answer.responsible), OpenPoint::ResponsibleMissing);
    note(implemented && evidence.is_empty(), OpenPoint::NoEvidence);
    note(implemented && !evidence.is_empty() && !holds, OpenPoint::EvidenceNotValid);
    points
}

/// Open points of one measure.
#[must_use]
pub fn of_measure(measure: &Measure, as_of: NaiveDate) -> Vec<OpenPoint> {
    if !measure.status.is_open() {
        return vec![];
    }
    let mut points = Vec::new();
    if measure.due_on.is_none() {
        points.push(OpenPoint::MeasureWithoutDueDate);
    }
    if !filled(&measure.responsible) {
        points.push(OpenPoint::MeasureWithoutResponsible);
    }
    if measure.is_overdue(as_of) {
        points.push(OpenPoint::MeasureOverdue);
    }
    if measure.cost_once.is_none() && measure.cost_yearly.is_none() {
        points.push(OpenPoint::MeasureWithoutCost);
    }
    points
}
