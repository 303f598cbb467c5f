//! What entries are about: saved as a whole, so that a form is one operation.

use crate::app::App;
use crate::error::Result;
use akte_domain::{
    DataBreachId, DataSubjectRequestId, DeletionRunId, Evidence, Measure, PrivacyLink, PrivacyLinkId,
    ProcessingActivityId, ProcessorContract, ProcessorContractId, TargetObject,
};
use akte_store::{Operation, Scope};
use std::collections::HashSet;
use uuid::Uuid;

/// An entry from which links go.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Activity(ProcessingActivityId),
    Processor(ProcessorContractId),
    Breach(DataBreachId),
    Request(DataSubjectRequestId),
    Run(DeletionRunId),
}

impl Of {
    fn link(self, app: &App, scope: Scope) -> PrivacyLink {
        let mut link = PrivacyLink::new(PrivacyLinkId(app.new_id()), scope.municipality());
        match self {
            Self::Activity(id) => link.activity_id = Some(id),
            Self::Processor(id) => link.processor_id = Some(id),
            Self::Breach(id) => link.breach_id = Some(id),
            Self::Request(id) => link.request_id = Some(id),
            Self::Run(id) => link.run_id = Some(id),
        }
        link
    }

    fn id(self) -> Uuid {
        match self {
            Self::Activity(id) => id.0,
            Self::Processor(id) => id.0,
            Self::Breach(id) => id.0,
            Self::Request(id) => id.0,
            Self::Run(id) => id.0,
        }
    }
}

/// To what an entry is linked from now on.
#[derive(Default)]
pub(super) struct Wanted<'a> {
    pub(super) objects: &'a [Uuid],
    pub(super) measures: &'a [Uuid],
    pub(super) contracts: &'a [Uuid],
    pub(super) evidence: &'a [Uuid],
}

/// From now on an entry is linked to exactly this.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(super) async fn set(app: &App, operation: &mut Operation, scope: Scope, of: Of, wanted: &Wanted<'_>) -> Result<()> {
    let mut reads = operation.reads();
    let known = reads.privacy_links(scope).await?;
    let known: Vec<&PrivacyLink> = known.iter().filter(|link| link.entry() == Some(of.id())).collect();
    let all = [wanted.objects, wanted.measures, wanted.contracts, wanted.evidence].concat();
    let gone: Vec<Uuid> = known
        .iter()
        .filter(|link| link.linked().is_none_or(|linked| !all.contains(&linked)))
        .map(|link| link.id.0)
        .collect();
    let mut seen: HashSet<Uuid> = known.iter().filter_map(|link| link.linked()).collect();
    let mut added = Vec::new();
    for id in wanted.objects.iter().copied().filter(|id| seen.insert(*id)) {
        let object: TargetObject = reads.get(scope, id).await?;
        added.push(PrivacyLink { target_object_id: Some(object.id), ..of.link(app, scope) });
    }
    for id in wanted.measures.iter().copied().filter(|id| seen.insert(*id)) {
        let measure: Measure = reads.get(scope, id).await?;
        added.push(PrivacyLink { measure_id: Some(measure.id), ..of.link(app, scope) });
    }
    for id in wanted.contracts.iter().copied().filter(|id| seen.insert(*id)) {
        let contract: ProcessorContract = reads.get(scope, id).await?;
        added.push(PrivacyLink { contract_id: Some(contract.id), ..of.link(app, scope) });
    }
    for id in wanted.evidence.iter().copied().filter(|id| seen.insert(*id)) {
        let evidence: Evidence = reads.get(scope, id).await?;
        added.push(PrivacyLink { evidence_id: Some(evidence.id), ..of.link(app, scope) });
    }
    operation.delete::<PrivacyLink>(scope, &gone).await?;
    operation.put(scope, &added).await?;
    Ok(())
}
