//! What modelling says in the check of one target object.

use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::modelling::Modelled;
use akte_domain::{RequirementId, TargetObjectId};
use akte_store::Reads;
use std::collections::HashMap;

/// What modelling says at one target object.
pub(super) struct Modelling<'a> {
    pub(super) view: &'a DomainView,
    pub(super) object: TargetObjectId,
    modelled: Option<Modelled>,
    held: HashMap<(TargetObjectId, RequirementId), Vec<RequirementId>>,
}

impl<'a> Modelling<'a> {
    pub(super) async fn load(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        view: &'a DomainView,
        object: TargetObjectId,
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
        Ok(Modelling { view, object, modelled, held })
    }

    pub(super) fn asks(&self, requirement: RequirementId) -> Option<bool> {
        self.modelled.as_ref().map(|modelled| modelled.asks(self.object, requirement))
    }

    pub(super) fn unmet(&self, requirement: RequirementId) -> Vec<String> {
        self.view.labels(self.held.get(&(self.object, requirement)).map_or(&[], Vec::as_slice))
    }
}
