//! Relations between requirements, and what follows from them.

use crate::codes::coded;

coded! {
    /// How what the source demands relates to what the target demands (OSCAL 1.2, `relationship`), the firmest first.
    #[derive(Default)]
    Relation {
        /// The same in the same words.
        EqualTo = "equal_to" ["equal-to", "gleich"],
        /// The same in other words.
        EquivalentTo = "equivalent_to" ["equivalent-to", "gleichwertig"],
        /// The source demands all that the target demands, and more.
        SupersetOf = "superset_of" ["superset-of", "obermenge"],
        /// The source demands a part of what the target demands.
        SubsetOf = "subset_of" ["subset-of", "teilmenge"],
        /// Both share something.
        IntersectsWith = "intersects_with" ["intersects-with", "überschneidung"],
        /// They share nothing.
        NoRelationship = "no_relationship" ["no-relationship", "ohne bezug"],
        /// A word that OSCAL does not know; nothing follows from it.
        #[default]
        Unknown = "unknown" ["unbekannt"],
    }
}

coded! {
    /// How much of a requirement is covered by another one.
    Coverage {
        /// Nothing, or nothing is known.
        None = "none" ["nicht"],
        /// A part, of unknown size.
        Partly = "partly" ["teilweise"],
        /// All of it.
        Wholly = "wholly" ["ganz"],
    }
}

impl Relation {
    /// All relations in OSCAL's words.
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("equal-to", Self::EqualTo),
        ("equivalent-to", Self::EquivalentTo),
        ("subset-of", Self::SubsetOf),
        ("superset-of", Self::SupersetOf),
        ("intersects-with", Self::IntersectsWith),
        ("no-relationship", Self::NoRelationship),
    ];

    /// The relation of a word; [`Relation::Unknown`] for any other.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        Self::WORDS.iter().find(|(known, _)| *known == word).map_or(Self::Unknown, |(_, relation)| *relation)
    }

    /// OSCAL's word; `unknown` for [`Relation::Unknown`].
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, relation)| *relation == self).map_or("unknown", |(word, _)| word)
    }

    /// The same seen from the target.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Self::SubsetOf => Self::SupersetOf,
            Self::SupersetOf => Self::SubsetOf,
            other => other,
        }
    }

    /// How much of the target who fulfils the source has fulfilled.
    #[must_use]
    pub fn target_coverage(self) -> Coverage {
        match self {
            Self::EqualTo | Self::EquivalentTo | Self::SupersetOf => Coverage::Wholly,
            Self::SubsetOf | Self::IntersectsWith => Coverage::Partly,
            Self::NoRelationship | Self::Unknown => Coverage::None,
        }
    }

    /// How much of the source who fulfils the target has fulfilled.
    #[must_use]
    pub fn source_coverage(self) -> Coverage {
        self.reversed().target_coverage()
    }

    /// What is known of A and C when A relates to B by `self` and B to C by `next`; [`Relation::Unknown`] where nothing
    /// follows. No requirement is empty, so that a part of it shares something with it.
    ///
    /// | A→B \ B→C | equal | equivalent | subset | superset | intersects | none |
    /// |---|---|---|---|---|---|---|
    /// | equal | equal | equivalent | subset | superset | intersects | none |
    /// | equivalent | equivalent | equivalent | subset | superset | intersects | none |
    /// | subset | subset | subset | subset | unknown | unknown | none |
    /// | superset | superset | superset | intersects | superset | intersects | unknown |
    /// | intersects | intersects | intersects | intersects | unknown | unknown | unknown |
    /// | none | none | none | unknown | none | unknown | unknown |
    ///
    /// An *intersects* in the result says that they share at least something.
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        use Relation::{EqualTo, EquivalentTo, IntersectsWith, NoRelationship, SubsetOf, SupersetOf, Unknown};
        match (self, next) {
            (Unknown, _) | (_, Unknown) => Unknown,
            (EqualTo, other) | (other, EqualTo) => other,
            (EquivalentTo, other) | (other, EquivalentTo) => other,
            (SubsetOf, SubsetOf) => SubsetOf,
            (SupersetOf, SupersetOf) => SupersetOf,
            (SupersetOf, SubsetOf | IntersectsWith) | (IntersectsWith, SubsetOf) => IntersectsWith,
            (SubsetOf, NoRelationship) | (NoRelationship, SupersetOf) => NoRelationship,
            _ => Unknown,
        }
    }

    /// What is known along a path of relations; `None` for an empty path.
    pub fn along(path: impl IntoIterator<Item = Self>) -> Option<Self> {
        path.into_iter().reduce(Self::then)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Relation; 7] = [
        Relation::EqualTo,
        Relation::EquivalentTo,
        Relation::SubsetOf,
        Relation::SupersetOf,
        Relation::IntersectsWith,
        Relation::NoRelationship,
        Relation::Unknown,
    ];

    /// Whether a relation is true of two sets of demands, spelt as bits; *intersects* as "at least something".
    fn holds(relation: Relation, a: u8, b: u8) -> bool {
        match relation {
            Relation::EqualTo | Relation::EquivalentTo => a == b,
            Relation::SubsetOf => a & b == a,
            Relation::SupersetOf => a & b == b,
            Relation::IntersectsWith => a & b != 0,
            Relation::NoRelationship => a & b == 0,
            Relation::Unknown => true,
        }
    }

    #[test]
    fn what_is_concluded_is_true_of_all_sets() {
        let sets = 1..16u8;
        for (first, second) in ALL.iter().flat_map(|first| ALL.iter().map(move |second| (*first, *second))) {
            let concluded = first.then(second);
            for (a, b) in sets.clone().flat_map(|a| (1..16u8).map(move |b| (a, b))) {
                for c in sets.clone().filter(|c| holds(first, a, b) && holds(second, b, *c)) {
                    assert!(
                        holds(concluded, a, c),
                        "{first:?} then {second:?} is not {concluded:?} for {a:b}, {b:b}, {c:b}"
                    );
                }
            }
        }
    }

    #[test]
    fn nothing_more_could_be_concluded() {
        let strength = [
            Relation::EqualTo,
            Relation::SubsetOf,
            Relation::SupersetOf,
            Relation::IntersectsWith,
            Relation::NoRelationship,
        ];
        for (first, second) in ALL.iter().flat_map(|first| ALL.iter().map(move |second| (*first, *second))) {
            if first.then(second) != Relation::Unknown {
                continue;
            }
            for stronger in strength {
                let always = (1..16u8).flat_map(|a| (1..16u8).map(move |b| (a, b))).all(|(a, b)| {
                    (1..16u8).filter(|c| holds(first, a, b) && holds(second, b, *c)).all(|c| holds(stronger, a, c))
                });
                assert!(!always, "{first:?} then {second:?} is always {stronger:?}");
            }
        }
    }

    #[test]
    fn a_path_reads_the_same_from_its_other_end() {
        for (first, second) in ALL.iter().flat_map(|first| ALL.iter().map(move |second| (*first, *second))) {
            let there = first.then(second).reversed();
            let back = second.reversed().then(first.reversed());
            assert_eq!(there, back, "{first:?} then {second:?}, reversed");
            for third in ALL {
                let left = first.then(second).then(third);
                let right = first.then(second.then(third));
                let same = left == right || left == Relation::Unknown || right == Relation::Unknown;
                assert!(same, "{first:?}, {second:?}, {third:?}: the grouping contradicts: {left:?}, {right:?}");
            }
        }
    }

    #[test]
    fn coverage_follows_the_direction() {
        assert_eq!(Relation::SupersetOf.target_coverage(), Coverage::Wholly, "who does more has done it");
        assert_eq!(Relation::SubsetOf.target_coverage(), Coverage::Partly, "who does a part has done a part");
        assert_eq!(Relation::SubsetOf.source_coverage(), Coverage::Wholly, "and the other way round");
        assert_eq!(Relation::IntersectsWith.source_coverage(), Coverage::Partly, "either way");
        assert_eq!(Relation::Unknown.target_coverage(), Coverage::None, "nothing is known");
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        for (word, relation) in Relation::WORDS {
            assert_eq!(Relation::from_word(word), *relation, "{word}");
            assert_eq!(relation.word(), *word, "{word}");
        }
        assert_eq!(Relation::from_word("resembles"), Relation::Unknown, "another word");
    }

    #[test]
    fn annex_a_to_the_edition_2023_through_grundschutz() {
        let path = [Relation::SubsetOf, Relation::SubsetOf.reversed()];
        assert_eq!(Relation::along(path), Some(Relation::Unknown), "two parts of one requirement may share nothing");
        let path = [Relation::SupersetOf, Relation::SubsetOf];
        assert_eq!(Relation::along(path), Some(Relation::IntersectsWith), "both contain it");
        assert_eq!(Relation::along([]), None, "no path, no relation");
    }
}
