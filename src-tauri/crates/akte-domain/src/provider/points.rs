//! What an audit would object to in a provider relation (`reference/domain.md` 6.3, "provider part without evidence").

use super::{ProviderEvidencePurpose, ProviderObject, ProviderRelation, Responsibility, SharedReference};
use crate::open_points::OpenPoint;
use crate::problem::filled;
use crate::{Evidence, EvidenceState};
use chrono::{Days, NaiveDate};

/// How long before its end a relation is warned about.
const END_WARNING: Days = Days::new(180);

/// Who answers for how many requirements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// The provider.
    pub provider: usize,
    /// The municipality.
    pub own: usize,
    /// Both.
    pub shared: usize,
    /// Both, and nobody has said who does which part.
    pub without_note: usize,
    /// Nobody has decided.
    pub undecided: usize,
}

impl Share {
    /// Counts one requirement.
    pub fn add(&mut self, responsibility: Option<Responsibility>, note: &str) {
        match responsibility {
            Some(Responsibility::Provider) => self.provider += 1,
            Some(Responsibility::Own) => self.own += 1,
            Some(Responsibility::Shared) => {
                self.shared += 1;
                self.without_note += usize::from(!filled(note));
            }
            None => self.undecided += 1,
        }
    }

    /// How many requirements there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.provider + self.own + self.shared + self.undecided
    }
}

/// What is known about a relation beside its own record.
#[derive(Debug, Clone, Default)]
pub struct RelationFacts<'a> {
    /// The objects that it is about.
    pub objects: Vec<&'a ProviderObject>,
    /// Evidence that is linked to it.
    pub evidence: Vec<(ProviderEvidencePurpose, &'a Evidence)>,
    /// Who answers for how many requirements.
    pub share: Share,
}

impl RelationFacts<'_> {
    /// States of the evidence of a purpose.
    fn states(&self, purpose: ProviderEvidencePurpose, as_of: NaiveDate) -> Vec<EvidenceState> {
        self.evidence.iter().filter(|(of, _)| *of == purpose).map(|(_, piece)| piece.state(as_of)).collect()
    }
}

/// Open points of a relation. What has ended is no longer controlled, proven or left.
#[must_use]
pub fn of_relation(relation: &ProviderRelation, facts: &RelationFacts<'_>, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    let mut note = |applies: bool, point: OpenPoint| {
        if applies {
            points.push(point);
        }
    };
    note(!relation.legal.is_whole(), OpenPoint::ProviderWithoutLegalAct);
    note(relation.data_role.is_none(), OpenPoint::ProviderDataRoleMissing);
    let end = relation.ends_on();
    let ended = end.is_some_and(|end| end < as_of);
    note(ended, OpenPoint::ProviderExpired);
    if ended {
        return points;
    }
    note(end.is_some_and(|end| end <= as_of + END_WARNING), OpenPoint::ProviderEnding);
    note(facts.objects.is_empty(), OpenPoint::ProviderScopeMissing);
    note(!filled(&relation.exit_rule), OpenPoint::ProviderExitMissing);
    let holds = |states: &[EvidenceState]| states.contains(&EvidenceState::Valid);
    let proofs = facts.states(ProviderEvidencePurpose::Proof, as_of);
    let to_prove = facts.share.provider + facts.share.shared > 0;
    note(to_prove && proofs.is_empty(), OpenPoint::ProviderEvidenceMissing);
    note(!proofs.is_empty() && !holds(&proofs), OpenPoint::ProviderEvidenceExpired);
    let agreements = facts.states(ProviderEvidencePurpose::DataAgreement, as_of);
    let needs_agreement = relation.data_role.is_some_and(super::DataRole::needs_agreement);
    note(needs_agreement && !holds(&agreements), OpenPoint::ProviderAgreementMissing);
    note(facts.share.undecided > 0, OpenPoint::ProviderSplitUndecided);
    note(facts.share.without_note > 0, OpenPoint::ProviderSharedWithoutNote);
    note(facts.objects.iter().any(|object| object.is_late(as_of)), OpenPoint::ProviderTransitionLate);
    let control = &relation.control;
    let late = control.control_due_on.map_or(control.controlled_on.is_none(), |due| due < as_of);
    note(relation.is_running(as_of) && late, OpenPoint::ProviderControlDue);
    points
}

/// Open points of a reference to a shared object. `granted` says whether the grant still holds, `changed` how many
/// statuses are not what the member took note of.
#[must_use]
pub fn of_reference(reference: &SharedReference, granted: bool, changed: usize) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    if reference.relevant.is_none() {
        points.push(OpenPoint::SharedRelevanceUndecided);
    }
    if reference.relevant == Some(false) {
        return points;
    }
    if !granted {
        points.push(OpenPoint::SharedWithdrawn);
    } else if changed > 0 {
        points.push(OpenPoint::SharedStatusChanged);
    }
    points
}
