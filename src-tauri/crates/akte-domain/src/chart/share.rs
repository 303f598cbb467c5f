//! A bar in parts, each as long as its share of the whole.

use super::{Paint, Unit};

/// A part of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// What it stands for.
    pub paint: Paint,
    /// Where it begins.
    pub from: Unit,
    /// Where it ends.
    pub to: Unit,
}

/// The parts of a bar of this width; those without a count have none. Ends follow from the sum so far, so that nothing
/// is lost by rounding; a part that is there can be seen, if the bar is long enough for all of them.
#[must_use]
pub fn shares(parts: &[(Paint, u32)], width: Unit) -> Vec<Share> {
    let parts: Vec<(Paint, i64)> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(paint, count)| (*paint, i64::from(*count))).collect();
    let total: i64 = parts.iter().map(|(_, count)| count).sum();
    // A hundredth of the bar is still seen.
    let least = if Unit::try_from(parts.len()).is_ok_and(|count| count <= 20) { width / 100 } else { 0 };
    let small: i64 = parts.iter().filter(|(_, count)| width * count / total < least).map(|_| least).sum();
    let large: i64 = parts.iter().filter(|(_, count)| width * count / total >= least).map(|(_, count)| count).sum();
    let mut shares = Vec::with_capacity(parts.len());
    let (mut from, mut counted, mut raised) = (0, 0, 0);
    for (paint, count) in parts {
        if width * count / total < least {
            raised += least;
        } else {
            counted += count;
        }
        let to = raised + (width - small) * counted / large.max(1);
        shares.push(Share { paint, from, to });
        from = to;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ends(counts: &[u32], width: Unit) -> Vec<(Unit, Unit)> {
        let parts: Vec<(Paint, u32)> = (0..).map(Paint::Series).zip(counts.iter().copied()).collect();
        shares(&parts, width).into_iter().map(|share| (share.from, share.to)).collect()
    }

    #[test]
    fn parts_are_as_long_as_their_share() {
        assert_eq!(ends(&[1, 0, 3], 1000), [(0, 250), (250, 1000)], "nothing for nothing");
        assert_eq!(ends(&[0, 0], 1000), [], "an empty bar");
        assert_eq!(ends(&[1, 99_999], 1000), [(0, 10), (10, 1000)], "one of many is seen");
    }

    proptest! {
        #[test]
        fn parts_fill_the_bar_without_gaps(counts in prop::collection::vec(0_u32..100_000, 1..8), width in 200_i64..1_000_000) {
            let ends = ends(&counts, width);
            let present = counts.iter().filter(|count| **count > 0).count();
            prop_assert_eq!(ends.len(), present);
            let mut at = 0;
            for (from, to) in &ends {
                prop_assert_eq!(*from, at);
                prop_assert!(to > from, "each part can be seen");
                at = *to;
            }
            prop_assert!(present == 0 || at == width);
        }
    }
}
