//! What measures cost: investments and personnel, each once and every year (BSI 200-2, 9.2).

use super::{Measure, MeasureStatus};
use crate::Cents;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Four amounts; none where nobody has estimated one. The change log has always called investments `cost_once` and
/// `cost_yearly`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Costs {
    /// Investments and other material costs (Sachkosten), once.
    #[serde(rename = "cost_once")]
    pub invest_once: Option<Cents>,
    /// Material costs of every year: licences, maintenance.
    #[serde(rename = "cost_yearly")]
    pub invest_yearly: Option<Cents>,
    /// Personnel (Personalkosten), once.
    #[serde(default)]
    pub personnel_once: Option<Cents>,
    /// Personnel of every year.
    #[serde(default)]
    pub personnel_yearly: Option<Cents>,
}

/// Years over which yearly costs are counted where measures are compared by what they cost.
pub const COMPARED_YEARS: i64 = 3;

impl Costs {
    /// All four amounts.
    #[must_use]
    pub fn all(&self) -> [Option<Cents>; 4] {
        [self.invest_once, self.invest_yearly, self.personnel_once, self.personnel_yearly]
    }

    /// Whether anything was estimated, be it nothing.
    #[must_use]
    pub fn is_estimated(&self) -> bool {
        self.all().iter().any(Option::is_some)
    }

    /// Whether it costs anything.
    #[must_use]
    pub fn is_something(&self) -> bool {
        self.all().into_iter().flatten().any(|cost| cost.0 > 0)
    }

    /// What is spent once, for things and people.
    #[must_use]
    pub fn once(&self) -> Cents {
        self.invest_once.unwrap_or_default().plus(self.personnel_once.unwrap_or_default())
    }

    /// What is spent every year, for things and people.
    #[must_use]
    pub fn yearly(&self) -> Cents {
        self.invest_yearly.unwrap_or_default().plus(self.personnel_yearly.unwrap_or_default())
    }

    /// What is spent once; none where nobody has estimated it.
    #[must_use]
    pub fn once_estimated(&self) -> Option<Cents> {
        self.invest_once.or(self.personnel_once).map(|_| self.once())
    }

    /// What is spent every year; none where nobody has estimated it.
    #[must_use]
    pub fn yearly_estimated(&self) -> Option<Cents> {
        self.invest_yearly.or(self.personnel_yearly).map(|_| self.yearly())
    }

    /// What is spent in the first three years.
    #[must_use]
    pub fn over_years(&self) -> Cents {
        self.once().plus(Cents(self.yearly().0.saturating_mul(COMPARED_YEARS)))
    }

    /// Both together; what neither has estimated stays so.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let sum = |one: Option<Cents>, other: Option<Cents>| match (one, other) {
            (Some(one), Some(other)) => Some(one.plus(other)),
            (one, other) => one.or(other),
        };
        Self {
            invest_once: sum(self.invest_once, other.invest_once),
            invest_yearly: sum(self.invest_yearly, other.invest_yearly),
            personnel_once: sum(self.personnel_once, other.personnel_once),
            personnel_yearly: sum(self.personnel_yearly, other.personnel_yearly),
        }
    }
}

/// What is spent in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct YearSum {
    /// Measures whose one-off costs fall in it.
    pub measures: usize,
    /// Their costs.
    pub costs: Costs,
    /// Yearly costs of this year's measures and of all before; none for measures without a year.
    pub running: Option<Cents>,
}

impl YearSum {
    /// Sums by year, measures without a year last. What was dropped costs nothing.
    #[must_use]
    pub fn by_year<'a>(measures: impl Iterator<Item = &'a Measure>) -> Vec<(Option<i32>, Self)> {
        let mut years: BTreeMap<(bool, Option<i32>), Self> = BTreeMap::new();
        for measure in measures.filter(|measure| measure.status != MeasureStatus::Dropped) {
            let year = measure.cost_year();
            let sum = years.entry((year.is_none(), year)).or_default();
            sum.measures += 1;
            sum.costs = sum.costs.plus(&measure.costs);
        }
        let mut running = Cents(0);
        let mut sums = Vec::with_capacity(years.len());
        for ((_, year), mut sum) in years {
            running = running.plus(sum.costs.yearly());
            sum.running = year.map(|_| running);
            sums.push((year, sum));
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::measure;
    use super::*;

    #[test]
    fn years_are_summed_up_once_and_yearly_costs_go_on() {
        let of = |year: Option<i32>, once: i64, yearly: i64, status| {
            let costs =
                Costs { invest_once: Some(Cents(once)), personnel_yearly: Some(Cents(yearly)), ..Costs::default() };
            Measure { budget_year: year, due_on: None, costs, status, ..measure() }
        };
        let planned = MeasureStatus::Planned;
        let measures = [
            of(Some(2027), 100, 10, planned),
            of(None, 7, 3, planned),
            of(Some(2026), 200, 20, MeasureStatus::Done),
            of(Some(2027), 1, 1, planned),
            of(Some(2026), 9_999, 9_999, MeasureStatus::Dropped),
        ];
        let sums = YearSum::by_year(measures.iter());
        let told: Vec<_> = sums
            .iter()
            .map(|(year, sum)| (*year, sum.measures, sum.costs.once().0, sum.costs.yearly().0, sum.running))
            .collect();
        let expected = [
            (Some(2026), 1, 200, 20, Some(Cents(20))),
            (Some(2027), 2, 101, 11, Some(Cents(31))),
            (None, 1, 7, 3, None),
        ];
        assert_eq!(told, expected, "by year, the one without a year last");
        assert_eq!(sums[0].1.costs.personnel_once, None, "what nobody has estimated is no zero");
    }
}
