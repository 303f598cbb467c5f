//! Measures (Maßnahmen) and the implementation plan (Realisierungsplan, BSI 200-2, 9).

mod costs;
mod points;
mod relation;

pub use costs::{COMPARED_YEARS, Costs, YearSum};
pub use points::{Around, of_measure};
pub use relation::{MeasureRelation, MeasureRelationKind, chain_back};

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{DomainId, MeasureId, MeasureLinkId, MunicipalityId, RequirementId, TargetObjectId};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

coded! {
    /// How far a measure is.
    MeasureStatus {
        /// Thought of, not decided.
        Proposed = "proposed" ["vorgeschlagen"],
        /// Decided and in the plan.
        Planned = "planned" ["geplant"],
        /// Begun.
        InProgress = "in_progress" ["in umsetzung", "in arbeit"],
        /// Done.
        Done = "done" ["umgesetzt", "erledigt", "abgeschlossen"],
        /// Given up.
        Dropped = "dropped" ["verworfen"],
    }
}

impl MeasureStatus {
    /// Whether there is still something to do.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Planned | Self::InProgress)
    }
}

coded! {
    /// How urgent a measure is.
    Priority {
        /// At once.
        Urgent = "urgent" ["sehr hoch", "sofort", "dringend"],
        /// Soon.
        High = "high" ["hoch"],
        /// In its turn.
        Medium = "medium" ["mittel"],
        /// When there is time.
        Low = "low" ["niedrig", "gering"],
    }
}

coded! {
    /// How much work a measure is (Aufwand), on the scale of the effort levels 1 to 5 of Grundschutz++.
    MeasureEffort {
        /// Done on the same day.
        VeryLow = "very_low" ["sehr gering", "1"],
        /// Done within a week.
        Low = "low" ["gering", "2"],
        /// Weeks to months.
        Medium = "medium" ["mittel", "3"],
        /// Long-term, with experts.
        High = "high" ["hoch", "4"],
        /// Long-term and complex.
        VeryHigh = "very_high" ["sehr hoch", "5"],
    }
}

/// Years that a budget can be for; anything else is a slip.
pub const BUDGET_YEARS: std::ops::RangeInclusive<i32> = 2000..=2199;

/// A measure; through its links it serves any number of requirements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// The measure itself.
    pub id: MeasureId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain whose plan it stands in.
    pub domain_id: DomainId,
    /// What is to be done, in a few words.
    pub title: String,
    /// What is to be done, in full.
    pub description: String,
    /// Who sees to it.
    pub responsible: String,
    /// Who supervises that it is carried through (BSI 200-2, 9.4).
    #[serde(default)]
    pub supervised_by: String,
    /// When it shall begin.
    #[serde(default)]
    pub starts_on: Option<NaiveDate>,
    /// Until when it shall be done.
    pub due_on: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Who accepted the finished measure (Abnahme); empty until then.
    #[serde(default)]
    pub accepted_by: String,
    /// When it was accepted.
    #[serde(default)]
    pub accepted_on: Option<NaiveDate>,
    /// What it costs.
    #[serde(flatten)]
    pub costs: Costs,
    /// The budget year (Haushaltsjahr) that its one-off costs are planned for.
    #[serde(default)]
    pub budget_year: Option<i32>,
    /// How much work it is; none where nobody has estimated it.
    #[serde(default)]
    pub effort: Option<MeasureEffort>,
    /// How urgent it is.
    pub priority: Priority,
    /// How far it is.
    pub status: MeasureStatus,
}

impl Measure {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if self.costs.all().into_iter().flatten().any(|cost| cost.0 < 0) {
            problems.push(Problem::CostNegative);
        }
        if self.starts_on.zip(self.due_on).is_some_and(|(start, due)| start > due) {
            problems.push(Problem::PeriodReversed);
        }
        if self.budget_year.is_some_and(|year| !BUDGET_YEARS.contains(&year)) {
            problems.push(Problem::BudgetYearUnsound);
        }
        if filled(&self.accepted_by) != self.accepted_on.is_some() {
            problems.push(Problem::MeasureAcceptanceIncomplete);
        }
        let done_before = self.done_on.zip(self.accepted_on).is_none_or(|(done, accepted)| done <= accepted);
        if self.accepted_on.is_some() && (self.status != MeasureStatus::Done || !done_before) {
            problems.push(Problem::AcceptedBeforeDone);
        }
        problems
    }

    /// Whether somebody has accepted it.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.accepted_on.is_some()
    }

    /// The year that its costs are summed up under: its budget year, else that of its date.
    #[must_use]
    pub fn cost_year(&self) -> Option<i32> {
        self.budget_year.or(self.due_on.map(|due| due.year()))
    }

    /// When it begins, as far as that is known: on its first day, else on its last.
    #[must_use]
    pub fn begins(&self) -> Option<NaiveDate> {
        self.starts_on.or(self.due_on)
    }

    /// When it ends: on the day on which it was done, else on which it is due.
    #[must_use]
    pub fn ends(&self) -> Option<NaiveDate> {
        if self.status == MeasureStatus::Done { self.done_on.or(self.due_on) } else { self.due_on }
    }

    /// Moves it to another status: the day on which it is done is `today` unless it is recorded already, and what was
    /// accepted is accepted no longer once there is something to do again.
    pub fn set_status(&mut self, status: MeasureStatus, today: NaiveDate) {
        self.status = status;
        if status == MeasureStatus::Done {
            self.done_on = self.done_on.or(Some(today));
        } else {
            self.accepted_by.clear();
            self.accepted_on = None;
        }
    }

    /// Whether it is open and its date has passed on `as_of`.
    #[must_use]
    pub fn is_overdue(&self, as_of: NaiveDate) -> bool {
        self.status.is_open() && self.due_on.is_some_and(|due| due < as_of)
    }
}

/// That a measure serves a requirement at a target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureLink {
    /// The link itself.
    pub id: MeasureLinkId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The measure.
    pub measure_id: MeasureId,
    /// The requirement that it serves.
    pub requirement_id: RequirementId,
    /// The target object at which it serves it.
    pub target_object_id: TargetObjectId,
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::Cents;
    use uuid::Uuid;

    pub(crate) fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    pub(crate) fn measure() -> Measure {
        let id = Uuid::from_u128(1);
        Measure {
            id: MeasureId(id),
            municipality_id: MunicipalityId(id),
            domain_id: DomainId(id),
            title: "Zwei-Faktor-Anmeldung einführen".into(),
            description: String::new(),
            responsible: "Kim Beispiel".into(),
            supervised_by: "Robin Muster".into(),
            starts_on: Some(day(3, 1)),
            due_on: Some(day(12, 31)),
            done_on: None,
            accepted_by: String::new(),
            accepted_on: None,
            costs: Costs { invest_once: Some(Cents(120_000)), ..Costs::default() },
            budget_year: Some(2026),
            effort: Some(MeasureEffort::Medium),
            priority: Priority::High,
            status: MeasureStatus::Planned,
        }
    }

    #[test]
    fn what_cannot_be_recorded_is_named() {
        let check = |change: &dyn Fn(&mut Measure), expected: &[Problem]| {
            let mut changed = measure();
            change(&mut changed);
            assert_eq!(changed.problems(), expected, "{changed:?}");
        };
        check(&|_| {}, &[]);
        check(&|it| it.title = " ".into(), &[Problem::NameMissing]);
        check(&|it| it.costs.personnel_yearly = Some(Cents(-1)), &[Problem::CostNegative]);
        check(&|it| it.starts_on = Some(day(12, 31)), &[]);
        check(&|it| it.due_on = Some(day(2, 28)), &[Problem::PeriodReversed]);
        check(&|it| it.budget_year = Some(26), &[Problem::BudgetYearUnsound]);
        check(&|it| it.accepted_by = "ISB".into(), &[Problem::MeasureAcceptanceIncomplete]);
        check(
            &|it| (it.accepted_by, it.accepted_on) = ("ISB".into(), Some(day(12, 1))),
            &[Problem::AcceptedBeforeDone],
        );
        let accepted = |done| {
            move |it: &mut Measure| {
                it.set_status(MeasureStatus::Done, done);
                (it.accepted_by, it.accepted_on) = ("ISB".into(), Some(day(12, 1)));
            }
        };
        check(&accepted(day(12, 1)), &[]);
        check(&accepted(day(12, 2)), &[Problem::AcceptedBeforeDone]);
    }

    #[test]
    fn a_status_takes_its_day_and_gives_up_an_acceptance() {
        let mut moved = measure();
        moved.set_status(MeasureStatus::Done, day(11, 20));
        assert_eq!(moved.done_on, Some(day(11, 20)), "done today");
        moved.set_status(MeasureStatus::Done, day(11, 21));
        assert_eq!(moved.done_on, Some(day(11, 20)), "what was recorded stays");
        (moved.accepted_by, moved.accepted_on) = ("ISB".into(), Some(day(11, 21)));
        moved.set_status(MeasureStatus::InProgress, day(11, 22));
        assert!(!moved.is_accepted() && moved.accepted_by.is_empty(), "there is something to do again");
        assert_eq!(moved.problems(), [], "and it can be recorded");
    }

    #[test]
    fn images_of_before_costs_had_two_kinds_are_read() {
        let id = Uuid::from_u128(1);
        let old = serde_json::json!({
            "id": id, "municipality_id": id, "domain_id": id, "title": "x", "description": "", "responsible": "",
            "due_on": null, "done_on": null, "cost_once": 500, "cost_yearly": null, "priority": "low",
            "status": "planned",
        });
        let read: Measure = serde_json::from_value(old).unwrap();
        let expected = Costs { invest_once: Some(Cents(500)), ..Costs::default() };
        assert_eq!((read.costs, read.budget_year), (expected, None), "what was known were investments");
    }
}
