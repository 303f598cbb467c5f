//! What an audit would object to in a measure.

use super::{Measure, MeasureStatus};
use crate::open_points::OpenPoint;
use crate::problem::filled;
use chrono::NaiveDate;

/// What is known around a measure.
#[derive(Debug, Clone, Default)]
pub struct Around<'a> {
    /// The measures that it waits for.
    pub needs: Vec<&'a Measure>,
    /// Whether it serves a requirement that is not implemented and that no open measure serves.
    pub leaves_open: bool,
}

/// Open points of one measure.
#[must_use]
pub fn of_measure(measure: &Measure, around: &Around<'_>, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    let mut note = |applies: bool, point: OpenPoint| {
        if applies {
            points.push(point);
        }
    };
    let done = measure.status == MeasureStatus::Done;
    note(done && !measure.is_accepted(), OpenPoint::MeasureNotAccepted);
    note(done && around.leaves_open, OpenPoint::MeasureWithoutEffect);
    if !measure.status.is_open() {
        return points;
    }
    note(measure.due_on.is_none(), OpenPoint::MeasureWithoutDueDate);
    note(!filled(&measure.responsible), OpenPoint::MeasureWithoutResponsible);
    note(!filled(&measure.supervised_by), OpenPoint::MeasureWithoutSupervisor);
    note(measure.is_overdue(as_of), OpenPoint::MeasureOverdue);
    note(!measure.costs.is_estimated(), OpenPoint::MeasureWithoutCost);
    note(measure.costs.is_something() && measure.budget_year.is_none(), OpenPoint::MeasureWithoutBudgetYear);
    let too_early = |other: &&Measure| {
        other.status != MeasureStatus::Dropped
            && measure.begins().zip(other.ends()).is_some_and(|(begin, end)| begin < end)
    };
    note(around.needs.iter().any(too_early), OpenPoint::MeasureBeginsTooEarly);
    note(around.needs.iter().any(|other| other.status == MeasureStatus::Dropped), OpenPoint::MeasureNeedsDropped);
    points
}

#[cfg(test)]
mod tests {
    use super::super::Costs;
    use super::super::tests::{day, measure};
    use super::*;
    use crate::Cents;

    fn check(change: impl Fn(&mut Measure), needs: &[&Measure], leaves_open: bool, expected: &[OpenPoint]) {
        let mut changed = measure();
        change(&mut changed);
        let around = Around { needs: needs.to_vec(), leaves_open };
        assert_eq!(of_measure(&changed, &around, day(11, 20)), expected, "{changed:?}");
    }

    #[test]
    fn a_whole_measure_keeps_quiet_and_each_gap_is_noted() {
        check(|_| {}, &[], false, &[]);
        check(|it| it.due_on = None, &[], false, &[OpenPoint::MeasureWithoutDueDate]);
        check(|it| it.responsible.clear(), &[], false, &[OpenPoint::MeasureWithoutResponsible]);
        check(|it| it.supervised_by = " ".into(), &[], false, &[OpenPoint::MeasureWithoutSupervisor]);
        check(|it| it.due_on = Some(day(11, 19)), &[], false, &[OpenPoint::MeasureOverdue]);
        check(|it| it.costs = Costs::default(), &[], false, &[OpenPoint::MeasureWithoutCost]);
        check(|it| it.budget_year = None, &[], false, &[OpenPoint::MeasureWithoutBudgetYear]);
        let free = Costs { invest_once: Some(Cents(0)), ..Costs::default() };
        check(|it| (it.costs, it.budget_year) = (free, None), &[], false, &[]);
        check(|it| *it = Measure { status: MeasureStatus::Dropped, due_on: None, ..measure() }, &[], true, &[]);
    }

    #[test]
    fn what_a_measure_waits_for_is_finished_before_and_not_given_up() {
        let early = [OpenPoint::MeasureBeginsTooEarly];
        let until = |due| Measure { starts_on: None, due_on: Some(due), ..measure() };
        check(|_| {}, &[&until(day(3, 1))], false, &[]);
        check(|_| {}, &[&until(day(3, 2))], false, &early);
        check(|it| it.starts_on = None, &[&until(day(12, 31))], false, &[]);
        let finished = Measure { status: MeasureStatus::Done, done_on: Some(day(2, 1)), ..until(day(6, 1)) };
        check(|_| {}, &[&finished], false, &[]);
        let dropped = Measure { status: MeasureStatus::Dropped, ..until(day(6, 1)) };
        check(|_| {}, &[&dropped], false, &[OpenPoint::MeasureNeedsDropped]);
        let done = |it: &mut Measure| {
            it.set_status(MeasureStatus::Done, day(11, 20));
            (it.accepted_by, it.accepted_on) = ("ISB".into(), Some(day(11, 20)));
        };
        check(done, &[&dropped, &until(day(12, 1))], false, &[]);
    }

    #[test]
    fn what_is_done_is_accepted_and_has_an_effect() {
        let done = |it: &mut Measure| it.set_status(MeasureStatus::Done, day(11, 20));
        check(done, &[], false, &[OpenPoint::MeasureNotAccepted]);
        check(done, &[], true, &[OpenPoint::MeasureNotAccepted, OpenPoint::MeasureWithoutEffect]);
        let accepted = |it: &mut Measure| {
            it.set_status(MeasureStatus::Done, day(11, 20));
            (it.accepted_by, it.accepted_on) = ("ISB".into(), Some(day(11, 20)));
        };
        check(accepted, &[], false, &[]);
        check(|_| {}, &[], true, &[]);
    }
}
