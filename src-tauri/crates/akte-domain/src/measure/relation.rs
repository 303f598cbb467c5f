//! What hangs between measures: one waits for another one, or is accompanied by it.
//!
//! What accompanies a measure (awareness, training; BSI 200-2, 9.4) is a measure of its own and not a note: it costs
//! something, somebody has to see to it, it can be late, and one training accompanies many measures.

use crate::codes::coded;
use crate::problem::Problem;
use crate::{MeasureId, MeasureRelationId, MunicipalityId};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

coded! {
    /// How one measure hangs on another one. Read from left to right.
    MeasureRelationKind {
        /// The other one must be finished before this one begins.
        Needs = "needs" ["voraussetzung", "wartet auf"],
        /// The other one goes along with it: awareness, training (begleitende Maßnahme).
        AccompaniedBy = "accompanied_by" ["begleitend", "begleitet von"],
    }
}

/// A measure hangs on another one of the municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureRelation {
    /// The relation itself.
    pub id: MeasureRelationId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The measure that waits or is accompanied.
    pub measure_id: MeasureId,
    /// The one that it waits for or is accompanied by.
    pub other_id: MeasureId,
    /// How.
    pub kind: MeasureRelationKind,
}

impl MeasureRelation {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if self.measure_id == self.other_id { vec![Problem::MeasureOfItself] } else { Vec::new() }
    }
}

/// The way on which `other` leads back to `measure` by what is recorded, so that a relation from the second to the first
/// would go round: `other` first, `measure` last. The shortest of them; none where there is none.
#[must_use]
pub fn chain_back(relations: &[MeasureRelation], measure: MeasureId, other: MeasureId) -> Option<Vec<MeasureId>> {
    let mut needs: HashMap<MeasureId, Vec<MeasureId>> = HashMap::new();
    for relation in relations.iter().filter(|relation| relation.kind == MeasureRelationKind::Needs) {
        needs.entry(relation.measure_id).or_default().push(relation.other_id);
    }
    let mut came_from: HashMap<MeasureId, MeasureId> = HashMap::from([(other, other)]);
    let mut waiting = std::collections::VecDeque::from([other]);
    while let Some(at) = waiting.pop_front() {
        if at == measure {
            let mut chain = vec![at];
            let mut step = at;
            while let Some(before) = came_from.get(&step).copied().filter(|before| *before != step) {
                chain.push(before);
                step = before;
            }
            chain.reverse();
            return Some(chain);
        }
        for next in needs.get(&at).into_iter().flatten() {
            if !came_from.contains_key(next) {
                came_from.insert(*next, at);
                waiting.push_back(*next);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(number: u8) -> MeasureId {
        MeasureId(Uuid::from_u128(number.into()))
    }

    fn relation(measure: u8, other: u8, kind: MeasureRelationKind) -> MeasureRelation {
        let own = Uuid::from_u128(9);
        let (measure_id, other_id) = (id(measure), id(other));
        MeasureRelation { id: MeasureRelationId(own), municipality_id: MunicipalityId(own), measure_id, other_id, kind }
    }

    #[test]
    fn a_circle_is_found_with_its_shortest_chain() {
        use MeasureRelationKind::{AccompaniedBy, Needs};
        let known = [
            relation(1, 2, Needs),
            relation(2, 3, Needs),
            relation(3, 4, Needs),
            relation(1, 3, Needs),
            relation(4, 5, AccompaniedBy),
        ];
        assert_eq!(chain_back(&known, id(4), id(1)), Some(vec![id(1), id(3), id(4)]), "over the shorter way");
        assert_eq!(chain_back(&known, id(1), id(4)), None, "the way that things go");
        assert_eq!(chain_back(&known, id(5), id(4)), None, "what accompanies waits for nothing");
        assert_eq!(chain_back(&[], id(1), id(1)), Some(vec![id(1)]), "itself");
        assert_eq!(relation(1, 1, Needs).problems(), [Problem::MeasureOfItself], "refused before it goes round");
    }

    proptest! {
        /// Relations that are only recorded where no chain leads back never make a circle.
        #[test]
        fn what_is_let_in_never_goes_round(pairs in proptest::collection::vec((0_u8..12, 0_u8..12), 0..60)) {
            let mut known: Vec<MeasureRelation> = Vec::new();
            for (measure, other) in pairs {
                if chain_back(&known, id(measure), id(other)).is_none() {
                    known.push(relation(measure, other, MeasureRelationKind::Needs));
                }
            }
            let mut next = vec![Vec::new(); 12];
            for relation in &known {
                let place = |id: MeasureId| usize::try_from(id.0.as_u128()).unwrap();
                prop_assert_ne!(relation.measure_id, relation.other_id);
                next[place(relation.measure_id)].push(place(relation.other_id));
            }
            prop_assert_eq!(crate::protection::cycles(&next), Vec::<Vec<usize>>::new());
        }
    }
}
