//! What answers to the sources of a mapping say about its target.

use super::{Coverage, Relation};
use crate::ImplementationStatus;
use ImplementationStatus::{Dispensable, No, Partial, Unprocessed, Yes};

/// An answer to a requirement, or to one of its sentences, that a mapping relates to the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SourceAnswer {
    /// How the source relates to the target.
    pub relation: Relation,
    /// What was found for the source.
    pub status: ImplementationStatus,
}

/// What is proposed for the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Proposal {
    /// The status.
    pub status: ImplementationStatus,
    /// Where it comes from.
    pub outcome: Outcome,
}

/// Whether a proposal can be taken as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The answer carries over.
    Carried,
    /// The target is covered in part only, or the sources disagree: somebody has to look at it.
    Check,
}

impl Proposal {
    /// What follows from the answers to all sources of a target; none where nothing follows.
    ///
    /// | relation | yes | partial | no | dispensable |
    /// |---|---|---|---|---|
    /// | equal, equivalent | yes | partial | no | dispensable |
    /// | superset | yes | partial, check | no, check | dispensable, check |
    /// | subset, intersects | partial, check | partial, check | no, check | – |
    ///
    /// Of several sources those that demand all that the target demands speak first: one that is met meets the target.
    /// It is still *partial, check* where another one that is equal to the target or a part of it is not met, because
    /// both cannot be. Otherwise a part that is met makes it *partial*, and without any it is *no*. Nothing is claimed
    /// to be met that no single source shows wholly.
    #[must_use]
    pub fn of(sources: &[SourceAnswer]) -> Option<Self> {
        let says = |source: &&SourceAnswer| {
            source.status != Unprocessed
                && match source.relation.target_coverage() {
                    Coverage::Wholly => true,
                    Coverage::Partly => source.status != Dispensable,
                    Coverage::None => false,
                }
        };
        let speaking: Vec<SourceAnswer> = sources.iter().filter(says).copied().collect();
        if speaking.is_empty() {
            return None;
        }
        let any = |fits: &dyn Fn(&SourceAnswer) -> bool| speaking.iter().any(fits);
        let wholly = |source: &SourceAnswer| source.relation.target_coverage() == Coverage::Wholly;
        let denies = |source: &SourceAnswer| {
            matches!(source.status, Partial | No) && source.relation.source_coverage() == Coverage::Wholly
        };
        let is_met = any(&|source| source.status == Yes && wholly(source));
        let status = if is_met && !any(&denies) {
            Yes
        } else if is_met || any(&|source| matches!(source.status, Yes | Partial)) {
            Partial
        } else if any(&|source| source.status == No) {
            No
        } else {
            Dispensable
        };
        let agrees = |source: &SourceAnswer| {
            let same = matches!(source.relation, Relation::EqualTo | Relation::EquivalentTo);
            source.status == status && (same || (status == Yes && wholly(source)))
        };
        // A part that is met as well takes nothing away from a target that is met.
        let adds_nothing = |source: &SourceAnswer| status == Yes && !wholly(source);
        let carried = speaking.iter().all(|source| agrees(source) || adds_nothing(source));
        Some(Self { status, outcome: if carried { Outcome::Carried } else { Outcome::Check } })
    }
}

/// Whether what is linked to a source, measures that implement it and evidence that proves it, comes along with its
/// answer: as links to the same measure and the same piece of evidence, never as copies of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkTakeover {
    /// It comes along.
    Along,
    /// It comes along where whoever takes over says so.
    Offered,
    /// It stays where it is.
    Stays,
}

impl LinkTakeover {
    /// What a relation between the whole source and the whole target says about the source's links.
    ///
    /// | relation | links |
    /// |---|---|
    /// | equal, equivalent, superset | come along |
    /// | subset, intersects | are offered |
    /// | none, unknown | stay |
    ///
    /// What implements or proves all that the target demands does so for the target, whatever else it does. What belongs
    /// to a source that shares only a part with the target may belong to the other part: nobody but the people on site can
    /// tell, and evidence that proves something else would mislead an auditor.
    #[must_use]
    pub fn of(relation: Relation) -> Self {
        match relation.target_coverage() {
            Coverage::Wholly => Self::Along,
            Coverage::Partly => Self::Offered,
            Coverage::None => Self::Stays,
        }
    }

    /// Whether they come along, given what was decided about those that are only offered.
    #[must_use]
    pub fn comes(self, with_offered: bool) -> bool {
        match self {
            Self::Along => true,
            Self::Offered => with_offered,
            Self::Stays => false,
        }
    }
}

/// What answers at several target objects say together: the worst of them; *dispensable* only where all are.
#[must_use]
pub fn common_status(statuses: impl IntoIterator<Item = ImplementationStatus>) -> ImplementationStatus {
    let rank = |status: &ImplementationStatus| match status {
        No => 0,
        Partial => 1,
        Yes => 2,
        Dispensable => 3,
        Unprocessed => 4,
    };
    statuses.into_iter().min_by_key(rank).unwrap_or(Unprocessed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded;
    use Relation::{EqualTo, EquivalentTo, IntersectsWith, NoRelationship, SubsetOf, SupersetOf};
    use proptest::prelude::*;

    fn proposal(sources: &[(Relation, ImplementationStatus)]) -> Option<Proposal> {
        let sources: Vec<SourceAnswer> =
            sources.iter().map(|(relation, status)| SourceAnswer { relation: *relation, status: *status }).collect();
        Proposal::of(&sources)
    }

    fn check(
        sources: &[(Relation, ImplementationStatus)],
        status: impl Into<Option<ImplementationStatus>>,
        outcome: Outcome,
    ) {
        let expected = status.into().map(|status| Proposal { status, outcome });
        assert_eq!(proposal(sources), expected, "{sources:?}");
    }

    #[test]
    fn the_table_of_a_single_source() {
        for same in [EqualTo, EquivalentTo] {
            for status in [Yes, Partial, No, Dispensable] {
                check(&[(same, status)], status, Outcome::Carried);
            }
        }
        check(&[(SupersetOf, Yes)], Yes, Outcome::Carried);
        check(&[(SupersetOf, Partial)], Partial, Outcome::Check);
        check(&[(SupersetOf, No)], No, Outcome::Check);
        check(&[(SupersetOf, Dispensable)], Dispensable, Outcome::Check);
        for part in [SubsetOf, IntersectsWith] {
            check(&[(part, Yes)], Partial, Outcome::Check);
            check(&[(part, Partial)], Partial, Outcome::Check);
            check(&[(part, No)], No, Outcome::Check);
            check(&[(part, Dispensable)], None, Outcome::Check);
        }
        check(&[(NoRelationship, Yes), (Relation::Unknown, Yes), (EqualTo, Unprocessed)], None, Outcome::Check);
    }

    #[test]
    fn links_come_along_with_what_demands_all_of_the_target() {
        let check = |relation, expected, [without, with]: [bool; 2]| {
            let links = LinkTakeover::of(relation);
            assert_eq!(links, expected, "{relation:?}");
            assert_eq!([links.comes(false), links.comes(true)], [without, with], "{relation:?}");
        };
        for whole in [EqualTo, EquivalentTo, SupersetOf] {
            check(whole, LinkTakeover::Along, [true, true]);
        }
        for part in [SubsetOf, IntersectsWith] {
            check(part, LinkTakeover::Offered, [false, true]);
        }
        for nothing in [NoRelationship, Relation::Unknown] {
            check(nothing, LinkTakeover::Stays, [false, false]);
        }
    }

    #[test]
    fn several_sources() {
        check(&[(SupersetOf, Yes), (IntersectsWith, No)], Yes, Outcome::Carried);
        check(&[(SupersetOf, Yes), (SubsetOf, No)], Partial, Outcome::Check);
        check(&[(SupersetOf, Yes), (EqualTo, Partial)], Partial, Outcome::Check);
        check(&[(EquivalentTo, Yes), (SubsetOf, Yes)], Yes, Outcome::Carried);
        check(&[(SubsetOf, Yes), (SubsetOf, Yes)], Partial, Outcome::Check);
        check(&[(EqualTo, No), (SupersetOf, Partial)], Partial, Outcome::Check);
        check(&[(EqualTo, Dispensable), (SubsetOf, No)], No, Outcome::Check);
    }

    fn relations() -> impl Strategy<Value = Relation> {
        proptest::sample::select(Relation::ALL)
    }

    fn statuses() -> impl Strategy<Value = ImplementationStatus> {
        proptest::sample::select(ImplementationStatus::ALL)
    }

    fn sources() -> impl Strategy<Value = Vec<(Relation, ImplementationStatus)>> {
        proptest::collection::vec((relations(), statuses()), 0..8)
    }

    fn rank(status: ImplementationStatus) -> Option<u8> {
        match status {
            No => Some(0),
            Partial => Some(1),
            Yes => Some(2),
            Dispensable | Unprocessed => None,
        }
    }

    proptest! {
        #[test]
        fn nothing_is_claimed_that_no_source_shows_wholly(sources in sources()) {
            for (relation, _) in &sources {
                let says_something = relation.target_coverage() != Coverage::None;
                prop_assert_eq!(LinkTakeover::of(*relation).comes(true), says_something, "links follow the answer");
            }
            if let Some(proposal) = proposal(&sources) {
                let wholly = |status| move |(relation, found): &(Relation, ImplementationStatus)| {
                    *found == status && relation.target_coverage() == Coverage::Wholly
                };
                if proposal.status == Yes {
                    prop_assert!(sources.iter().any(wholly(Yes)), "met, and no source meets it wholly");
                }
                if proposal.status == Dispensable {
                    prop_assert!(sources.iter().any(wholly(Dispensable)), "dispensable, and no source is");
                }
                prop_assert!(proposal.status != Unprocessed, "a proposal says something");
                let covering = sources.iter().any(|(relation, _)| relation.target_coverage() == Coverage::Wholly);
                prop_assert!(covering || proposal.outcome == Outcome::Check, "a part is always to be checked");
            }
        }

        #[test]
        fn order_and_repetition_say_nothing(sources in sources(), turn in 0..8usize) {
            let mut turned = sources.clone();
            turned.rotate_left(turn.min(sources.len()));
            turned.extend(sources.clone());
            prop_assert_eq!(proposal(&turned), proposal(&sources));
        }

        #[test]
        fn a_better_source_never_makes_a_worse_proposal(sources in sources(), at in 0..8usize) {
            prop_assume!(at < sources.len());
            let better = match sources[at].1 { No => Partial, Partial => Yes, _ => return Ok(()) };
            let mut improved = sources.clone();
            improved[at].1 = better;
            let rank_of = |sources: &[(Relation, ImplementationStatus)]| proposal(sources).and_then(|it| rank(it.status));
            prop_assert!(rank_of(&improved) >= rank_of(&sources), "{sources:?} → {improved:?}");
        }

        #[test]
        fn the_worst_object_speaks_for_all(statuses in proptest::collection::vec(statuses(), 0..6)) {
            let common = common_status(statuses.clone());
            let worst = statuses.iter().filter_map(|status| rank(*status)).min();
            prop_assert_eq!(rank(common), worst, "{:?} → {:?}", statuses, common);
            prop_assert!(statuses.is_empty() || statuses.contains(&common), "one of them said so");
        }
    }
}
