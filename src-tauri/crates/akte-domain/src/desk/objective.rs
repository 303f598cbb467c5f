//! Objectives of information security (ISO/IEC 27001, 6.2): what is to be reached by when, by what one sees it, and what was measured.

use super::Notes;
use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{DomainId, MunicipalityId, ObjectiveId};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A measured value, in thousandths of its unit, so that what was entered is what is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "f64", into = "f64")]
pub struct Quantity(pub i64);

impl From<f64> for Quantity {
    /// The nearest thousandth; what is no number is nothing.
    fn from(value: f64) -> Self {
        Self((value * 1000.0).round() as i64)
    }
}

impl From<Quantity> for f64 {
    fn from(quantity: Quantity) -> Self {
        quantity.0 as f64 / 1000.0
    }
}

coded! {
    /// On which side of its target a value is good.
    ObjectiveDirection {
        /// Mindestens.
        AtLeast = "at_least" ["mindestens"],
        /// Höchstens.
        AtMost = "at_most" ["höchstens"],
    }
}

coded! {
    /// How an objective stands.
    ObjectiveState {
        /// Nothing was measured yet.
        Unmeasured = "unmeasured" ["noch nicht gemessen"],
        /// The latest value reaches the target, and time is left.
        OnTarget = "on_target" ["im ziel"],
        /// The latest value does not reach it yet.
        OffTarget = "off_target" ["noch nicht im ziel"],
        /// The date has passed, and the target was reached.
        Achieved = "achieved" ["erreicht"],
        /// The date has passed, and it was not.
        Missed = "missed" ["verfehlt"],
    }
}

/// A value that was measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measurement {
    /// When.
    pub on: NaiveDate,
    /// The value.
    pub reading: Quantity,
    /// What is worth knowing about it.
    pub comment: String,
}

/// An objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objective {
    /// The objective itself.
    pub id: ObjectiveId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain that it is for; none for all of them.
    pub domain_id: Option<DomainId>,
    /// What is to be reached.
    pub title: String,
    /// By what one sees it.
    pub indicator: String,
    /// The unit of its values.
    pub measure_unit: String,
    /// The value to be reached.
    pub target_value: Option<Quantity>,
    /// On which side of it a value is good.
    pub direction: ObjectiveDirection,
    /// Who answers for it.
    pub responsible: String,
    /// Since when it is pursued.
    pub starts_on: Option<NaiveDate>,
    /// By when it is to be reached.
    pub due_on: Option<NaiveDate>,
    /// What is needed for it.
    pub resources: String,
    /// How results are evaluated.
    pub evaluation: String,
    /// After how many months the next value is due; none where nobody said.
    pub interval_months: Option<u32>,
    /// What was measured.
    pub measurements: Vec<Measurement>,
    /// What is said about the result once the date has passed.
    pub conclusion: String,
}

impl Objective {
    /// An objective of which only the title is known.
    #[must_use]
    pub fn new(id: ObjectiveId, municipality_id: MunicipalityId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            domain_id: None,
            title: title.to_owned(),
            indicator: String::new(),
            measure_unit: String::new(),
            target_value: None,
            direction: ObjectiveDirection::AtLeast,
            responsible: String::new(),
            starts_on: None,
            due_on: None,
            resources: String::new(),
            evaluation: String::new(),
            interval_months: None,
            measurements: Vec::new(),
            conclusion: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if self.starts_on.zip(self.due_on).is_some_and(|(starts, due)| due < starts) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// What was measured by a day, in the order of the days.
    #[must_use]
    pub fn measured(&self, as_of: NaiveDate) -> Vec<&Measurement> {
        let mut measured: Vec<&Measurement> = self.measurements.iter().filter(|one| one.on <= as_of).collect();
        measured.sort_by_key(|one| one.on);
        measured
    }

    /// The latest value by a day.
    #[must_use]
    pub fn latest(&self, as_of: NaiveDate) -> Option<&Measurement> {
        self.measured(as_of).pop()
    }

    /// Whether a value reaches the target; without a target none does.
    #[must_use]
    pub fn reaches(&self, value: Quantity) -> bool {
        self.target_value.is_some_and(|target| match self.direction {
            ObjectiveDirection::AtLeast => value >= target,
            ObjectiveDirection::AtMost => value <= target,
        })
    }

    /// How it stands on a day.
    #[must_use]
    pub fn state(&self, as_of: NaiveDate) -> ObjectiveState {
        let reached = self.latest(as_of).map(|one| self.reaches(one.reading));
        match (self.is_over(as_of), reached) {
            (true, Some(true)) => ObjectiveState::Achieved,
            (true, _) => ObjectiveState::Missed,
            (false, Some(true)) => ObjectiveState::OnTarget,
            (false, Some(false)) => ObjectiveState::OffTarget,
            (false, None) => ObjectiveState::Unmeasured,
        }
    }

    /// Whether its date has passed.
    #[must_use]
    pub fn is_over(&self, as_of: NaiveDate) -> bool {
        self.due_on.is_some_and(|due| due < as_of)
    }

    /// The last day for the next value: its interval after the latest one, else after the beginning.
    #[must_use]
    pub fn next_value_on(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let interval = Months::new(self.interval_months?);
        let from = self.latest(as_of).map(|one| one.on).or(self.starts_on)?;
        from.checked_add_months(interval).filter(|_| !self.is_over(as_of))
    }
}

/// Open points of an objective. 6.2 asks for what is done, what is needed, who, when, and how it is evaluated.
#[must_use]
pub fn of_objective(objective: &Objective, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    let measurable = filled(&objective.indicator) && objective.target_value.is_some();
    notes.note(!measurable, OpenPoint::ObjectiveUnmeasurable);
    let texts = [&objective.responsible, &objective.resources, &objective.evaluation];
    let whole = texts.into_iter().all(|text| filled(text)) && objective.due_on.is_some();
    notes.note(!whole, OpenPoint::ObjectiveIncomplete);
    let late = objective.next_value_on(as_of).is_some_and(|until| until < as_of);
    notes.note(late, OpenPoint::ObjectiveValueOverdue);
    let missed = objective.state(as_of) == ObjectiveState::Missed && !filled(&objective.conclusion);
    notes.note(missed, OpenPoint::ObjectiveMissed);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn objective() -> Objective {
        let nil = Uuid::nil();
        Objective {
            indicator: "Anteil der Geschulten".into(),
            measure_unit: "%".into(),
            target_value: Some(Quantity(95_000)),
            responsible: "Kim Beispiel".into(),
            starts_on: Some(day("2026-01-01")),
            due_on: Some(day("2026-12-31")),
            resources: "zwei Tage".into(),
            evaluation: "Teilnahmelisten".into(),
            interval_months: Some(3),
            ..Objective::new(ObjectiveId(nil), MunicipalityId(nil), "Alle sind geschult")
        }
    }

    fn value(on: &str, thousandths: i64) -> Measurement {
        Measurement { on: day(on), reading: Quantity(thousandths), comment: String::new() }
    }

    #[test]
    fn an_objective_goes_from_its_first_value_to_its_result() {
        let mut one = objective();
        assert_eq!(
            (of_objective(&one, day("2026-04-01")), one.state(day("2026-04-01"))),
            (vec![], ObjectiveState::Unmeasured)
        );
        assert_eq!(of_objective(&one, day("2026-04-02")), [OpenPoint::ObjectiveValueOverdue], "three months");
        one.measurements = vec![value("2026-09-30", 95_000), value("2026-04-01", 60_500)];
        assert_eq!(one.state(day("2026-06-30")), ObjectiveState::OffTarget, "later values are not known yet");
        assert_eq!(one.state(day("2026-10-01")), ObjectiveState::OnTarget);
        assert_eq!(one.next_value_on(day("2026-10-01")), Some(day("2026-12-30")));
        assert_eq!(of_objective(&one, day("2026-10-01")), []);
        assert_eq!(
            (of_objective(&one, day("2027-05-01")), one.state(day("2027-05-01"))),
            (vec![], ObjectiveState::Achieved)
        );
        one.measurements.push(value("2026-12-30", 94_999));
        assert_eq!(of_objective(&one, day("2027-01-01")), [OpenPoint::ObjectiveMissed]);
        one.conclusion = "Zwei Ämter fehlten.".into();
        assert_eq!(of_objective(&one, day("2027-01-01")), [], "the result is explained");
    }

    #[test]
    fn an_objective_is_measurable_and_says_who_what_and_how() {
        let check = |change: fn(&mut Objective), expected: &[OpenPoint]| {
            let mut one = objective();
            change(&mut one);
            assert_eq!(of_objective(&one, day("2026-02-01")), expected);
        };
        check(|_| (), &[]);
        check(|one| one.target_value = None, &[OpenPoint::ObjectiveUnmeasurable]);
        check(|one| one.indicator.clear(), &[OpenPoint::ObjectiveUnmeasurable]);
        check(|one| one.resources.clear(), &[OpenPoint::ObjectiveIncomplete]);
        check(|one| one.due_on = None, &[OpenPoint::ObjectiveIncomplete]);
        let reversed = Objective { due_on: Some(day("2025-12-31")), ..objective() };
        assert_eq!(reversed.problems(), [Problem::PeriodReversed]);
    }

    #[test]
    fn what_is_to_be_small_is_reached_from_above() {
        let one =
            Objective { direction: ObjectiveDirection::AtMost, target_value: Some(Quantity(2_000)), ..objective() };
        assert!(one.reaches(Quantity(2_000)) && !one.reaches(Quantity(2_001)));
    }

    #[test]
    fn a_quantity_is_what_was_entered() {
        for (entered, kept) in [(95.5, 95_500), (0.1, 100), (-3.0, -3_000), (1.0005, 1_001)] {
            assert_eq!(Quantity::from(entered), Quantity(kept), "{entered}");
        }
        assert_eq!(serde_json::to_string(&Quantity(95_500)).unwrap(), "95.5");
        assert_eq!(serde_json::from_str::<Quantity>("95.5").unwrap(), Quantity(95_500));
        assert_eq!(serde_json::from_str::<Quantity>("95").unwrap(), Quantity(95_000), "a whole number too");
    }
}
