//! The smallest set of open measures that closes most of what is open: maximum coverage.
//!
//! What a measure closes is a set of places, each of which belongs to a requirement. The greedy choice takes the measure that
//! closes most of what is still open, again and again, until nothing is gained. After k steps it has closed at least
//! (1 − 1/e), about 63 percent, of what any k measures could close together (Nemhauser, Wolsey, Fisher 1978: the number of
//! places that a set of measures closes is monotone and submodular), and no algorithm that is fast promises more unless P = NP
//! (Feige 1998). So its gains never increase. How many measures are needed to close everything that can be closed is looked
//! for exactly where only a few gain anything ([`EXACT_UP_TO`]); where fewer than the greedy ones suffice, these are
//! taken, in the order in which the greedy choice would take them.

use std::collections::HashSet;

/// Up to so many measures the smallest set is found by trying; 2¹⁶ sets take less than a frame of the window.
pub const EXACT_UP_TO: usize = 16;

/// What a measure closes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Closing {
    /// The places that it closes, by their numbers.
    pub places: Vec<usize>,
}

/// A measure of the set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its position among the measures.
    pub measure: usize,
    /// How many places it closes that no measure before it closes.
    pub gain: usize,
    /// How many places are closed with it and all before it.
    pub closed: usize,
}

/// The chosen measures, the one that closes most first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Step by step.
    pub steps: Vec<Step>,
    /// Whether no smaller set closes as much.
    pub exact: bool,
}

/// The smallest set of measures that closes everything that any of them closes, as the module says. Among measures that close
/// as much, the earlier one is taken: so the caller's order decides.
#[must_use]
pub fn select(measures: &[Closing]) -> Selection {
    let sets: Vec<HashSet<usize>> = measures.iter().map(|one| one.places.iter().copied().collect()).collect();
    let all: Vec<usize> = (0..sets.len()).collect();
    let steps = greedy(&sets, &all);
    let useful: Vec<usize> = all.into_iter().filter(|at| !sets.get(*at).is_none_or(HashSet::is_empty)).collect();
    if useful.len() > EXACT_UP_TO {
        // One measure, or one that closes everything, cannot be beaten.
        return Selection { exact: steps.len() <= 1, steps };
    }
    match smallest(&sets, &useful, steps.len()) {
        Some(fewer) => Selection { steps: greedy(&sets, &fewer), exact: true },
        None => Selection { steps, exact: true },
    }
}

/// Takes of the candidates the one that closes most, again and again, until nothing is gained.
fn greedy(sets: &[HashSet<usize>], candidates: &[usize]) -> Vec<Step> {
    let mut closed: HashSet<usize> = HashSet::new();
    let mut left: Vec<usize> = candidates.to_vec();
    let mut steps = Vec::new();
    loop {
        let gain = |at: usize| sets.get(at).map_or(0, |set| set.iter().filter(|place| !closed.contains(place)).count());
        let mut best: Option<(usize, usize)> = None;
        for (position, at) in left.iter().enumerate() {
            let gains = gain(*at);
            if gains > best.map_or(0, |(_, most)| most) {
                best = Some((position, gains));
            }
        }
        let Some((position, gain)) = best else { return steps };
        let measure = left.remove(position);
        closed.extend(sets.get(measure).into_iter().flatten());
        steps.push(Step { measure, gain, closed: closed.len() });
    }
}

/// Fewer candidates than so many that close everything which all of them close; none where there are none.
fn smallest(sets: &[HashSet<usize>], candidates: &[usize], fewer_than: usize) -> Option<Vec<usize>> {
    let places: HashSet<usize> = candidates.iter().filter_map(|at| sets.get(*at)).flatten().copied().collect();
    let closers = |place: &usize| -> u32 {
        let bits = candidates.iter().enumerate();
        let closes = |at: &usize| sets.get(*at).is_some_and(|set| set.contains(place));
        bits.filter(|(_, at)| closes(at)).fold(0, |mask, (bit, _)| mask | (1 << bit))
    };
    // Places that the same measures close are one.
    let mut masks: Vec<u32> = places.iter().map(closers).collect::<HashSet<u32>>().into_iter().collect();
    masks.sort_unstable_by_key(|mask| (mask.count_ones(), *mask));
    let chosen = (0..fewer_than).find_map(|limit| hitting(&masks, 0, 0, limit))?;
    let taken = candidates.iter().enumerate().filter(|(bit, _)| chosen & (1 << bit) != 0);
    Some(taken.map(|(_, at)| *at).collect())
}

/// A set of at most so many more candidates that closes every place; none of those that are ruled out.
fn hitting(masks: &[u32], chosen: u32, ruled_out: u32, more: usize) -> Option<u32> {
    let Some(open) = masks.iter().find(|mask| *mask & chosen == 0) else { return Some(chosen) };
    let more = more.checked_sub(1)?;
    let mut ruled_out = ruled_out;
    for bit in (0..u32::BITS).map(|shift| 1_u32 << shift).filter(|bit| open & bit != 0) {
        if ruled_out & bit != 0 {
            continue;
        }
        if let Some(found) = hitting(masks, chosen | bit, ruled_out, more) {
            return Some(found);
        }
        // Every set with it has been tried.
        ruled_out |= bit;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn closings(sets: &[&[usize]]) -> Vec<Closing> {
        sets.iter().map(|places| Closing { places: places.to_vec() }).collect()
    }

    fn taken(selection: &Selection) -> Vec<(usize, usize, usize)> {
        selection.steps.iter().map(|step| (step.measure, step.gain, step.closed)).collect()
    }

    #[test]
    fn what_closes_most_comes_first_and_what_gains_nothing_never() {
        let selection = select(&closings(&[&[1, 2], &[1, 2, 3, 4], &[4, 5], &[], &[3, 5]]));
        assert_eq!(taken(&selection), [(1, 4, 4), (2, 1, 5)], "two close everything");
        assert!(selection.exact, "few enough to try them all");
        assert_eq!(select(&[]), Selection { steps: Vec::new(), exact: true }, "no measures, no set");
        assert_eq!(taken(&select(&closings(&[&[], &[]]))), [], "what closes nothing is not chosen");
    }

    #[test]
    fn fewer_than_the_greedy_ones_are_found_where_they_suffice() {
        // The greedy choice begins with the four in the middle and then needs both others.
        let selection = select(&closings(&[&[2, 3, 4, 5], &[1, 2, 3], &[4, 5, 6]]));
        assert_eq!(taken(&selection), [(1, 3, 3), (2, 3, 6)], "the outer two suffice");
        assert!(selection.exact, "and nothing is smaller");
    }

    #[test]
    fn many_measures_are_chosen_greedily_and_say_so() {
        let many: Vec<Closing> = (0..40).map(|at| Closing { places: vec![at, at + 1] }).collect();
        let selection = select(&many);
        assert!(!selection.exact, "nobody tried all sets of forty");
        assert_eq!(selection.steps.last().map(|step| step.closed), Some(41), "everything is closed all the same");
    }

    fn instances() -> impl Strategy<Value = Vec<Closing>> {
        let places = proptest::collection::vec(0..14_usize, 0..7);
        proptest::collection::vec(places.prop_map(|places| Closing { places }), 0..9)
    }

    fn closed_by(measures: &[Closing], chosen: impl Iterator<Item = usize>) -> usize {
        chosen.flat_map(|at| measures[at].places.iter().copied()).collect::<HashSet<usize>>().len()
    }

    /// What the best set of so many measures closes, found by trying all.
    fn optimum(measures: &[Closing], size: usize) -> usize {
        let sets = 0_u32..1 << measures.len();
        let of = |set: u32| (0..measures.len()).filter(move |bit| set & (1 << bit) != 0);
        let sized = sets.filter(|set| set.count_ones() as usize <= size);
        sized.map(|set| closed_by(measures, of(set))).max().unwrap_or_default()
    }

    proptest! {
        #[test]
        fn gains_never_increase_and_add_up(measures in instances()) {
            let selection = select(&measures);
            prop_assert!(selection.steps.is_sorted_by(|one, next| one.gain >= next.gain), "{selection:?}");
            let mut closed = 0;
            for step in &selection.steps {
                closed += step.gain;
                prop_assert!(step.gain > 0 && step.closed == closed, "{selection:?}");
            }
            prop_assert_eq!(closed, optimum(&measures, measures.len()), "everything that can be closed is");
        }

        #[test]
        fn greedy_reaches_its_share_of_the_optimum(measures in instances()) {
            let sets: Vec<HashSet<usize>> = measures.iter().map(|one| one.places.iter().copied().collect()).collect();
            let all: Vec<usize> = (0..sets.len()).collect();
            for (taken, step) in (1..).zip(greedy(&sets, &all)) {
                let share = (1.0 - (-1.0_f64).exp()) * optimum(&measures, taken) as f64;
                prop_assert!(step.closed as f64 >= share, "{taken} measures close {} < {share}", step.closed);
            }
        }

        #[test]
        fn no_smaller_set_closes_as_much(measures in instances()) {
            let selection = select(&measures);
            prop_assert!(selection.exact, "few enough");
            if let Some(fewer) = selection.steps.len().checked_sub(1) {
                let everything = optimum(&measures, measures.len());
                prop_assert!(optimum(&measures, fewer) < everything, "{fewer} would have sufficed");
            }
        }

        #[test]
        fn the_same_measures_give_the_same_set(measures in instances()) {
            prop_assert_eq!(select(&measures), select(&measures), "nothing depends on chance");
        }
    }
}
