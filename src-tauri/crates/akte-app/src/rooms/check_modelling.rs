//! What modelling says in the check of one target object.

use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::modelling::Modelled;
use crate::register_view::exemptions;
use crate::wire;
use akte_domain::register::exemption_of;
use akte_domain::{ExceptionApproval, ImplementationStatus, RequirementId, TargetObjectId};
use akte_store::Reads;
use chrono::NaiveDate;
use std::collections::HashMap;

/// What modelling says at one target object.
pub(super) struct Modelling<'a> {
    pub(super) view: &'a DomainView,
    pub(super) object: TargetObjectId,
    modelled: Option<Modelled>,
    held: HashMap<(TargetObjectId, RequirementId), Vec<RequirementId>>,
    exempted: Vec<ExceptionApproval>,
}

impl<'a> Modelling<'a> {
    pub(super) async fn load(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        view: &'a DomainView,
        object: TargetObjectId,
        today: NaiveDate,
    ) -> Result<Modelling<'a>> {
        let objects = super::in_tree_order(reads.target_objects(view.scope, view.domain.id).await?);
        let modelled = Modelled::load(akte, reads, view, &objects).await?;
        let held = match &modelled {
            Some(modelled) => {
                let statuses = reads.answer_statuses(view.scope, view.domain.id).await?;
                let statuses = statuses.into_iter().map(|(object, id, status)| ((object, id), status)).collect();
                modelled.held(view.root.id, &statuses)
            }
            None => HashMap::new(),
        };
        let exempted = exemptions(reads, view.scope, view.domain.id, today).await?;
        Ok(Modelling { view, object, modelled, held, exempted })
    }

    pub(super) fn asks(&self, requirement: RequirementId) -> Option<bool> {
        self.modelled.as_ref().map(|modelled| modelled.asks(self.object, requirement))
    }

    /// The exception from a requirement that holds today, where it is not implemented.
    pub(super) fn exception(
        &self,
        requirement: RequirementId,
        status: ImplementationStatus,
    ) -> Option<wire::CheckException> {
        let one = exemption_of(&self.exempted, status, requirement, self.object)?;
        Some(wire::CheckException { id: one.id.0, name: one.name.clone(), valid_until: one.valid_until })
    }

    pub(super) fn unmet(&self, requirement: RequirementId) -> Vec<String> {
        self.view.labels(self.held.get(&(self.object, requirement)).map_or(&[], Vec::as_slice))
    }
}
