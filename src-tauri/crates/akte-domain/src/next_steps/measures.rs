//! Open measures by what they close against what they take.
//!
//! **Value.** Each requirement at a target object that a measure serves and that is still open counts by how binding it
//! is ([`Weight`]): 6 for MUSS and Basis, 3 for SOLLTE and Standard, 1 for KANN and what is for increased protection needs.
//! It counts in full, half where it is implemented in part already. What it corresponds to in another catalog counts besides,
//! once each and only where it is open: in an information domain of the municipality half where it is covered wholly
//! and a quarter where in part; in a catalog that no information domain works with half of that ([`Reach`]).
//!
//! **Effort.** The estimated effort counts 1, 2, 4, 8 or 16 points, 4 where nobody has estimated it; what is spent in the
//! first three years, for things and people, counts one point per 5,000 euros ([`effort_of`]).
//!
//! **Score.** Value divided by effort; of a measure that waits for others, by its own effort and that of everything
//! unfinished that has to come before.
//!
//! **Rank.** A measure that others wait for counts at least as much as the best of them: what it makes possible counts
//! for it. So each ranks behind everything that it waits for. Among equals the one that waits for less comes first, then
//! the higher score of its own, then the earlier date, then the order in the plan.
//!
//! From this follows, and is tested: closing more at the same effort never ranks a measure lower. Closing more raises its own
//! score, and of others at most the scores of those that it waits for, no higher than its own. More effort at the same
//! closing never ranks a measure higher that nothing waits for.

use crate::codes::Coded;
use crate::{Cents, Measure, MeasureEffort};
use chrono::NaiveDate;
use std::cmp::{Ordering, Reverse};
use std::collections::HashSet;

/// How binding a requirement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// KANN, and what is for increased protection needs.
    May,
    /// SOLLTE, Standard.
    Should,
    /// MUSS, Basis.
    Must,
}

impl Weight {
    /// From a modal verb and a security level as catalogs spell them.
    #[must_use]
    pub fn of(modal_verb: &str, level: &str) -> Self {
        let (verb, level) = (modal_verb.trim().to_lowercase(), level.trim().to_lowercase());
        let is_must = matches!(&*verb, "muss" | "müssen" | "darf nicht" | "must" | "shall");
        if is_must || crate::RequirementLevel::from_word(&level) == Some(crate::RequirementLevel::Basis) {
            Self::Must
        } else if matches!(&*verb, "kann" | "können" | "may" | "can")
            || crate::RequirementLevel::from_word(&level) == Some(crate::RequirementLevel::Elevated)
        {
            Self::May
        } else {
            Self::Should
        }
    }

    fn points(self) -> u64 {
        match self {
            Self::Must => 6,
            Self::Should => 3,
            Self::May => 1,
        }
    }
}

/// How far a measure closes a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// Corresponds to one that it serves, in part, in a catalog that no information domain works with.
    UnusedPartly,
    /// The same, wholly.
    UnusedWholly,
    /// Corresponds to one that it serves, in part, and is open in another information domain.
    ElsewherePartly,
    /// The same, wholly.
    ElsewhereWholly,
    /// Served, and implemented in part already.
    Rest,
    /// Served, and not implemented.
    Whole,
}

impl Reach {
    /// In eighths.
    fn eighths(self) -> u64 {
        match self {
            Self::UnusedPartly => 1,
            Self::UnusedWholly | Self::ElsewherePartly => 2,
            Self::ElsewhereWholly | Self::Rest => 4,
            Self::Whole => 8,
        }
    }
}

/// What all that a measure closes is worth, in eighths of a point.
#[must_use]
pub fn value(closed: impl IntoIterator<Item = (Weight, Reach)>) -> u64 {
    closed.into_iter().map(|(weight, reach)| weight.points() * reach.eighths()).sum()
}

/// What one point of effort is worth.
const POINT: u64 = 500_000;

/// What a measure takes, in cents: its effort in points of 5,000 euros, and what is spent in three years.
#[must_use]
pub fn effort_of(measure: &Measure) -> u64 {
    let level = measure.effort.unwrap_or(MeasureEffort::Medium);
    let place = MeasureEffort::ALL.iter().position(|known| *known == level).unwrap_or_default();
    let spent = u64::try_from(measure.costs.over_years().max(Cents(0)).0).unwrap_or_default();
    (POINT << place).saturating_add(spent)
}

/// Value against effort.
#[derive(Debug, Clone, Copy)]
pub struct Score {
    /// In eighths of a point.
    pub value: u64,
    /// In cents; never nothing.
    pub effort: u64,
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        let product = |one: u64, other: u64| u128::from(one) * u128::from(other);
        product(self.value, other.effort).cmp(&product(other.value, self.effort))
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Score {}

/// An open measure that is ranked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlannedMeasure {
    /// What it closes, as [`value`] says.
    pub value: u64,
    /// What it takes, as [`effort_of`] says.
    pub effort: u64,
    /// Positions of the open measures that it waits for.
    pub needs: Vec<usize>,
    /// Until when it shall be done.
    pub due_on: Option<NaiveDate>,
}

/// A measure at its rank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// Its position among those that were ranked.
    pub index: usize,
    /// Its own score.
    pub score: Score,
    /// What it counts as: its own score, or that of the best measure that waits for it.
    pub counts: Score,
    /// Position of that measure; none where its own score counts.
    pub because_of: Option<usize>,
}

/// Measures and what they wait for.
pub struct Plan<'a> {
    measures: &'a [PlannedMeasure],
    /// Positions, what is waited for before what waits.
    order: Vec<usize>,
}

impl<'a> Plan<'a> {
    /// Puts measures into an order in which they can be done. Circles, which cannot be recorded, are cut.
    #[must_use]
    pub fn new(measures: &'a [PlannedMeasure]) -> Self {
        let mut order = Vec::with_capacity(measures.len());
        let mut seen = vec![false; measures.len()];
        for start in 0..measures.len() {
            let mut way = if std::mem::replace(&mut seen[start], true) { Vec::new() } else { vec![(start, 0)] };
            while let Some((at, position)) = way.pop() {
                match measures[at].needs.get(position) {
                    None => order.push(at),
                    Some(&next) => {
                        way.push((at, position + 1));
                        if next < measures.len() && !std::mem::replace(&mut seen[next], true) {
                            way.push((next, 0));
                        }
                    }
                }
            }
        }
        Self { measures, order }
    }

    /// Everything that has to come before a measure.
    #[must_use]
    pub fn before(&self, index: usize) -> HashSet<usize> {
        let mut before = HashSet::new();
        let mut waiting: Vec<usize> = self.measures[index].needs.clone();
        while let Some(at) = waiting.pop() {
            if at < self.measures.len() && at != index && before.insert(at) {
                waiting.extend(&self.measures[at].needs);
            }
        }
        before
    }

    fn score(&self, index: usize) -> Score {
        let measure = &self.measures[index];
        let before = self.before(index).into_iter().map(|at| self.measures[at].effort);
        let effort = before.fold(measure.effort, u64::saturating_add).max(1);
        Score { value: measure.value, effort }
    }
}

/// The measures by rank, the first one first.
#[must_use]
pub fn rank(measures: &[PlannedMeasure]) -> Vec<Ranked> {
    let plan = Plan::new(measures);
    let scores: Vec<Score> = (0..measures.len()).map(|index| plan.score(index)).collect();
    let mut best: Vec<(Score, Option<usize>)> = scores.iter().map(|score| (*score, None)).collect();
    let mut depth = vec![0_usize; measures.len()];
    for &at in &plan.order {
        let deepest = measures[at].needs.iter().filter_map(|next| depth.get(*next)).max();
        depth[at] = deepest.map_or(0, |deepest| deepest + 1);
    }
    for &at in plan.order.iter().rev() {
        let (score, from) = best[at];
        for &next in measures[at].needs.iter().filter(|next| **next < measures.len()) {
            if score > best[next].0 {
                best[next] = (score, from.or(Some(at)));
            }
        }
    }
    let mut ranked: Vec<Ranked> = (0..measures.len())
        .map(|index| Ranked { index, score: scores[index], counts: best[index].0, because_of: best[index].1 })
        .collect();
    ranked.sort_by_key(|one| {
        let due = measures[one.index].due_on.unwrap_or(NaiveDate::MAX);
        (Reverse(one.counts), depth[one.index], Reverse(one.score), due, one.index)
    });
    ranked
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn planned(value: u64, effort: u64, needs: &[usize]) -> PlannedMeasure {
        PlannedMeasure { value, effort, needs: needs.to_vec(), due_on: None }
    }

    fn order(measures: &[PlannedMeasure]) -> Vec<usize> {
        rank(measures).into_iter().map(|ranked| ranked.index).collect()
    }

    fn place(measures: &[PlannedMeasure], index: usize) -> usize {
        order(measures).iter().position(|at| *at == index).unwrap()
    }

    #[test]
    fn words_of_catalogs_have_their_weights() {
        for (verb, level, expected) in [
            ("MUSS", "erhöht", Weight::Must),
            ("", "Basis", Weight::Must),
            ("SOLLTE", "normal-SdT", Weight::Should),
            ("", "Standard", Weight::Should),
            ("KANN", "normal-SdT", Weight::May),
            ("SOLLTE", "erhöht", Weight::May),
            ("", "elevated", Weight::May),
            ("", "", Weight::Should),
        ] {
            assert_eq!(Weight::of(verb, level), expected, "{verb} {level}");
        }
    }

    #[test]
    fn values_and_efforts_follow_the_formula() {
        let closed = [(Weight::Must, Reach::Whole), (Weight::Should, Reach::Rest), (Weight::May, Reach::UnusedPartly)];
        assert_eq!(value(closed), 6 * 8 + 3 * 4 + 1, "eighths of a point");
        let mut measure = crate::measure::tests::measure();
        assert_eq!(effort_of(&measure), 4 * POINT + 120_000, "four points and 1,200 euros");
        measure.costs.personnel_yearly = Some(Cents(100));
        measure.effort = Some(MeasureEffort::VeryHigh);
        assert_eq!(effort_of(&measure), 16 * POINT + 120_300, "three years");
        measure.effort = None;
        assert_eq!(effort_of(&measure), 4 * POINT + 120_300, "not estimated counts as medium");
    }

    #[test]
    fn what_brings_more_for_less_comes_first_and_nothing_before_what_it_waits_for() {
        assert_eq!(order(&[planned(8, 2, &[]), planned(9, 2, &[]), planned(8, 1, &[])]), [2, 1, 0], "value by effort");
        // The second waits for the first, which closes nothing by itself.
        let measures = [planned(0, 10, &[]), planned(100, 10, &[0]), planned(4, 1, &[])];
        let ranked = rank(&measures);
        assert_eq!(
            ranked.iter().map(|one| one.index).collect::<Vec<_>>(),
            [0, 1, 2],
            "what makes it possible is first"
        );
        assert_eq!(ranked[0].because_of, Some(1), "and says for whom");
        assert_eq!(ranked[1].score, Score { value: 5, effort: 1 }, "both efforts count");
        assert_eq!(order(&[planned(0, 40, &[]), planned(100, 10, &[0]), planned(4, 1, &[])]), [2, 0, 1], "too dear");
    }

    #[test]
    fn a_circle_that_cannot_be_recorded_is_ranked_all_the_same() {
        assert_eq!(rank(&[planned(1, 1, &[1]), planned(1, 1, &[0, 7])]).len(), 2, "each once");
    }

    /// Measures that only wait for earlier ones, so that nothing goes round.
    fn plans() -> impl Strategy<Value = Vec<PlannedMeasure>> {
        let measure = (0_u64..60, 1_u64..40, proptest::collection::vec(any::<prop::sample::Index>(), 0..3));
        proptest::collection::vec(measure, 1..14).prop_map(|raw| {
            let all = raw.into_iter().enumerate();
            all.map(|(place, (value, effort, needs))| {
                let needs: HashSet<usize> =
                    needs.iter().filter(|_| place > 0).map(|need| need.index(place.max(1))).collect();
                planned(value, effort, &needs.into_iter().collect::<Vec<_>>())
            })
            .collect()
        })
    }

    proptest! {
        #[test]
        fn closing_more_at_equal_effort_never_ranks_lower(
            measures in plans(), which in any::<prop::sample::Index>(), more in 0_u64..60,
        ) {
            let which = which.index(measures.len());
            let before = place(&measures, which);
            let mut better = measures.clone();
            better[which].value += more;
            prop_assert!(place(&better, which) <= before, "{:?} and {} more at {}", measures, more, which);
        }

        #[test]
        fn more_effort_at_equal_closing_never_ranks_higher(
            measures in plans(), which in any::<prop::sample::Index>(), more in 0_u64..60,
        ) {
            let which = which.index(measures.len());
            prop_assume!(measures.iter().all(|measure| !measure.needs.contains(&which)));
            let before = place(&measures, which);
            let mut dearer = measures.clone();
            dearer[which].effort += more;
            prop_assert!(place(&dearer, which) >= before, "{:?} and {} more at {}", measures, more, which);
        }

        #[test]
        fn of_two_that_wait_for_nothing_the_better_one_comes_first(
            mut measures in plans(), value in 0_u64..60, effort in 1_u64..40, more in 1_u64..60,
        ) {
            let (worse, better) = (measures.len(), measures.len() + 1);
            measures.push(planned(value, effort, &[]));
            measures.push(planned(value + more, effort, &[]));
            prop_assert!(place(&measures, better) < place(&measures, worse), "{measures:?}");
            measures[better] = planned(value, effort + more, &[]);
            prop_assert!(value == 0 || place(&measures, better) > place(&measures, worse), "{measures:?}");
        }

        #[test]
        fn nothing_ranks_before_what_it_waits_for(measures in plans()) {
            let order = order(&measures);
            let place = |index: usize| order.iter().position(|at| *at == index).unwrap();
            for (index, measure) in measures.iter().enumerate() {
                for need in &measure.needs {
                    prop_assert!(place(*need) < place(index), "{index} waits for {need}: {order:?}");
                }
            }
        }
    }
}
