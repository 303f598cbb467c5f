//! Which open measures would close most of what is open in all frameworks.
//!
//! What is counted are the places at which something is open. A requirement that somebody has answered for is open at each
//! target object at which it is not met; a measure closes it where it serves it. A requirement that nobody has answered for is
//! one place: closed by a measure that serves it everywhere where it is asked for, or that serves everywhere where it is open
//! something which demands all of it. So a measure never counts for more than what follows once it is done.

use super::FrameworkView;
use crate::assess::Assessment;
use crate::mappings::MappingIndex;
use akte_domain::coverage::{Closing, Framework, select};
use akte_domain::mapping::Coverage;
use akte_domain::next_steps::effort_of;
use akte_domain::{ImplementationStatus, Measure, RequirementId};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The measures that close most.
#[derive(Default)]
pub(crate) struct Plan {
    /// In the order in which they are taken.
    pub(crate) chosen: Vec<Chosen>,
    /// Whether no smaller set closes as much.
    pub(crate) exact: bool,
    /// Open requirements of all frameworks.
    pub(crate) open: usize,
    /// Places at which they are open.
    pub(crate) places: usize,
    /// Open measures that were looked at.
    pub(crate) measures: usize,
}

/// A measure of the set.
pub(crate) struct Chosen {
    pub(crate) measure: Measure,
    /// Places that it closes besides those before.
    pub(crate) gain: usize,
    /// Places that are closed with it and all before it.
    pub(crate) closed_places: usize,
    /// Requirements that are closed everywhere with it and not before, by framework.
    pub(crate) closes: BTreeMap<Framework, usize>,
    /// Requirements that are closed everywhere with it and all before it.
    pub(crate) closed: usize,
}

/// Where a requirement is open, with the positions of the measures that serve it there.
type OpenAt = HashMap<RequirementId, Vec<Vec<usize>>>;

impl Plan {
    pub(super) fn of(assessment: &Assessment, frameworks: &[FrameworkView], index: &MappingIndex) -> Self {
        // Where several close as much, what takes least is proposed, then what is due first.
        let mut order: Vec<usize> = (0..assessment.measures.len()).collect();
        order.retain(|at| assessment.measures.get(*at).is_some_and(|measure| measure.status.is_open()));
        order.sort_by_key(|at| {
            let measure = assessment.measures.get(*at);
            let due = measure.and_then(|measure| measure.due_on).unwrap_or(NaiveDate::MAX);
            (measure.map_or(u64::MAX, effort_of), due, *at)
        });
        let place_of: HashMap<usize, usize> = order.iter().enumerate().map(|(place, at)| (*at, place)).collect();
        let open_at = open_at(assessment, &place_of);
        let mut closings = vec![Closing::default(); order.len()];
        // Of each place the requirement to which it belongs.
        let mut owner: Vec<usize> = Vec::new();
        let mut requirements: Vec<Framework> = Vec::new();
        for framework in frameworks {
            for row in framework.rows.iter().filter(|row| row.cover.is_open()) {
                let requirement = requirements.len();
                requirements.push(framework.framework);
                let at: &[Vec<usize>] = open_at.get(&row.id).map_or(&[], Vec::as_slice);
                let places = if row.own == ImplementationStatus::Unprocessed {
                    let mut closers = everywhere(at);
                    closers.extend(through_mappings(row.id, index, &open_at));
                    vec![closers]
                } else if at.is_empty() {
                    // The Statement of Applicability says so: no measure is linked with it there.
                    vec![HashSet::new()]
                } else {
                    at.iter().map(|measures| measures.iter().copied().collect()).collect()
                };
                for closers in places {
                    for measure in closers {
                        if let Some(closing) = closings.get_mut(measure) {
                            closing.places.push(owner.len());
                        }
                    }
                    owner.push(requirement);
                }
            }
        }
        let selection = select(&closings);
        let mut left = vec![0_usize; requirements.len()];
        for requirement in &owner {
            if let Some(count) = left.get_mut(*requirement) {
                *count += 1;
            }
        }
        let (mut done, mut closed, mut chosen) = (HashSet::new(), 0, Vec::with_capacity(selection.steps.len()));
        for step in &selection.steps {
            let measure = order.get(step.measure).and_then(|at| assessment.measures.get(*at));
            let (Some(measure), Some(closing)) = (measure, closings.get(step.measure)) else { continue };
            let mut closes: BTreeMap<Framework, usize> = BTreeMap::new();
            for place in closing.places.iter().filter(|place| done.insert(**place)) {
                let Some(requirement) = owner.get(*place) else { continue };
                let (Some(count), Some(framework)) = (left.get_mut(*requirement), requirements.get(*requirement))
                else {
                    continue;
                };
                *count -= 1;
                if *count == 0 {
                    *closes.entry(*framework).or_default() += 1;
                    closed += 1;
                }
            }
            let measure = measure.clone();
            chosen.push(Chosen { measure, gain: step.gain, closed_places: step.closed, closes, closed });
        }
        let (open, places, measures) = (requirements.len(), owner.len(), order.len());
        Self { chosen, exact: selection.exact, open, places, measures }
    }
}

/// The places at which requirements in force are open.
fn open_at(assessment: &Assessment, place_of: &HashMap<usize, usize>) -> OpenAt {
    let mut open: OpenAt = HashMap::new();
    for cell in assessment.cells() {
        if matches!(cell.status(), ImplementationStatus::Yes | ImplementationStatus::Dispensable) {
            continue;
        }
        let serving = assessment.measures_of(&cell).iter().filter_map(|at| place_of.get(at).copied());
        open.entry(cell.found.row.requirement_id).or_default().push(serving.collect());
    }
    open
}

/// The measures that serve a requirement everywhere where it is open.
fn everywhere(at: &[Vec<usize>]) -> HashSet<usize> {
    let Some((first, others)) = at.split_first() else { return HashSet::new() };
    first.iter().copied().filter(|measure| others.iter().all(|one| one.contains(measure))).collect()
}

/// The measures after which something is implemented that demands all of a requirement.
fn through_mappings(id: RequirementId, index: &MappingIndex, open_at: &OpenAt) -> HashSet<usize> {
    let mut measures = HashSet::new();
    for found in index.correspondences(id) {
        if found.relation.reversed().target_coverage() == Coverage::Wholly {
            measures.extend(open_at.get(&found.to).map(|at| everywhere(at)).into_iter().flatten());
        }
    }
    measures
}
