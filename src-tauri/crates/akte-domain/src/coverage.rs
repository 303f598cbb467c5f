//! Coverage (Abdeckung): how far the requirements of several frameworks are met at once, directly or through mappings, and
//! with which open measures most of what is open would be closed.

mod measures;

use crate::ImplementationStatus;
use crate::codes::coded;
use crate::mapping::Relation;

pub use measures::{Closing, EXACT_UP_TO, Selection, Step, select};

coded! {
    /// The frameworks that are looked at side by side.
    Framework {
        /// What Art. 32 GDPR asks for, in the catalog of the municipal duties.
        Gdpr = "gdpr" ["dsgvo", "art. 32"],
        /// The controls of ISO/IEC 27001, Annex A.
        AnnexA = "annex_a" ["iso", "anhang a"],
        /// IT-Grundschutz, Edition 2023.
        Edition2023 = "edition2023" ["edition 2023", "kompendium"],
        /// Grundschutz++.
        GrundschutzPlusPlus = "gspp" ["grundschutz++", "gs++"],
    }
}

coded! {
    /// How far a requirement is met, the furthest first.
    Cover {
        /// By its own answer.
        Direct = "direct" ["unmittelbar"],
        /// Through a mapping: something that demands all of it is implemented.
        Wholly = "wholly" ["ganz"],
        /// In part: its own answer says so, something that demands a part of it is implemented, or something that demands all
        /// of it is in part.
        Partly = "partly" ["teilweise"],
        /// Something that shares anything with it is implemented; how much, nobody knows.
        Touched = "touched" ["berührt"],
        /// By nothing.
        Nothing = "nothing" ["nicht"],
        /// Its own answer says that it need not be met. It is no gap, and nothing to boast of.
        Dispensable = "dispensable" ["entbehrlich"],
    }
}

impl Cover {
    /// Whether something is left to do.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Partly | Self::Touched | Self::Nothing)
    }

    /// What follows for a requirement from one elsewhere with this status that relates to it so (the one elsewhere is the
    /// source of the relation).
    ///
    /// | status of the source | equal, equivalent, superset | subset | intersects |
    /// |---|---|---|---|
    /// | yes | wholly | partly | touched |
    /// | partial | partly | touched | nothing |
    /// | anything else | nothing | nothing | nothing |
    ///
    /// Of something that is done in part nobody knows whether it is that part which both share: so a *partial* never says more
    /// than *touched* of what is demanded only in part.
    #[must_use]
    pub fn through(relation: Relation, status: ImplementationStatus) -> Self {
        use Relation::{EqualTo, EquivalentTo, IntersectsWith, SubsetOf, SupersetOf};
        match (status, relation) {
            (ImplementationStatus::Yes, EqualTo | EquivalentTo | SupersetOf) => Self::Wholly,
            (ImplementationStatus::Yes, SubsetOf)
            | (ImplementationStatus::Partial, EqualTo | EquivalentTo | SupersetOf) => Self::Partly,
            (ImplementationStatus::Yes, IntersectsWith) | (ImplementationStatus::Partial, SubsetOf) => Self::Touched,
            _ => Self::Nothing,
        }
    }

    /// How far a requirement is met by its own answer and by what others say. Whoever answered for the requirement itself knows
    /// best: a mapping speaks only where nobody has.
    #[must_use]
    pub fn of(own: ImplementationStatus, through: impl IntoIterator<Item = Self>) -> Self {
        match own {
            ImplementationStatus::Yes => Self::Direct,
            ImplementationStatus::Partial => Self::Partly,
            ImplementationStatus::No => Self::Nothing,
            ImplementationStatus::Dispensable => Self::Dispensable,
            ImplementationStatus::Unprocessed => through.into_iter().min().unwrap_or(Self::Nothing),
        }
    }
}

/// What answers at several target objects say together of a requirement that is asked for at all of them. A requirement is met
/// where it is met everywhere; where somebody has looked at some of them only, it is met in part at best.
#[must_use]
pub fn status_of_all(statuses: impl IntoIterator<Item = ImplementationStatus>) -> ImplementationStatus {
    use ImplementationStatus::{Dispensable, No, Partial, Unprocessed, Yes};
    let (mut any_yes, mut any_partial, mut any_no, mut any_dispensable, mut any_open) =
        (false, false, false, false, false);
    for status in statuses {
        match status {
            Yes => any_yes = true,
            Partial => any_partial = true,
            No => any_no = true,
            Dispensable => any_dispensable = true,
            Unprocessed => any_open = true,
        }
    }
    match (any_yes || any_partial, any_no, any_open) {
        (true, false, false) if !any_partial => Yes,
        (true, ..) => Partial,
        (false, true, _) => No,
        (false, false, true) => Unprocessed,
        (false, false, false) if any_dispensable => Dispensable,
        (false, false, false) => Unprocessed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded;
    use crate::mapping::Coverage;
    use ImplementationStatus::{Dispensable, No, Partial, Unprocessed, Yes};

    #[test]
    fn a_mapping_says_as_much_as_its_relation() {
        for relation in Relation::ALL.iter().copied() {
            let expected = match relation.target_coverage() {
                Coverage::Wholly => [Cover::Wholly, Cover::Partly],
                Coverage::Partly if relation == Relation::SubsetOf => [Cover::Partly, Cover::Touched],
                Coverage::Partly => [Cover::Touched, Cover::Nothing],
                Coverage::None => [Cover::Nothing, Cover::Nothing],
            };
            assert_eq!([Yes, Partial].map(|status| Cover::through(relation, status)), expected, "{relation:?}");
            for status in [No, Dispensable, Unprocessed] {
                assert_eq!(Cover::through(relation, status), Cover::Nothing, "{relation:?}, {status:?}");
            }
        }
    }

    #[test]
    fn ones_own_answer_goes_first() {
        let check = |own, through: &[Cover], expected| {
            assert_eq!(Cover::of(own, through.iter().copied()), expected, "{own:?}, {through:?}");
        };
        check(Yes, &[], Cover::Direct);
        check(Partial, &[Cover::Wholly], Cover::Partly);
        check(No, &[Cover::Wholly], Cover::Nothing);
        check(Dispensable, &[Cover::Wholly], Cover::Dispensable);
        check(Unprocessed, &[Cover::Touched, Cover::Wholly, Cover::Partly], Cover::Wholly);
        check(Unprocessed, &[Cover::Touched, Cover::Partly], Cover::Partly);
        check(Unprocessed, &[], Cover::Nothing);
    }

    #[test]
    fn what_is_met_at_some_objects_is_met_in_part() {
        let check = |statuses: &[ImplementationStatus], expected| {
            assert_eq!(status_of_all(statuses.iter().copied()), expected, "{statuses:?}");
        };
        check(&[], Unprocessed);
        check(&[Yes, Yes, Dispensable], Yes);
        check(&[Yes, Unprocessed], Partial);
        check(&[Yes, No], Partial);
        check(&[No, Unprocessed, Dispensable], No);
        check(&[Dispensable, Dispensable], Dispensable);
        check(&[Dispensable, Unprocessed], Unprocessed);
        check(&[Unprocessed], Unprocessed);
        check(&[Partial, Yes], Partial);
    }

    #[test]
    fn only_what_is_left_to_do_is_open() {
        let open: Vec<Cover> = Cover::ALL.iter().copied().filter(|cover| cover.is_open()).collect();
        assert_eq!(open, [Cover::Partly, Cover::Touched, Cover::Nothing]);
    }
}
