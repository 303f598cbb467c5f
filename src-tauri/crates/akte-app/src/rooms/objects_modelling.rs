//! What modelling says about target objects that are copied, split or merged.

use crate::app::App;
use crate::error::Result;
use crate::wire;
use akte_domain::{
    DomainId, ModuleDecision, ModuleDecisionId, ObjectCategory, ObjectCategoryId, PackageDecision, PackageDecisionId,
    TargetObjectId,
};
use akte_store::{Operation, Reads, Scope};
use std::collections::HashMap;

/// The modelling of a domain.
pub(super) struct Modelling {
    modules: Vec<ModuleDecision>,
    categories: Vec<ObjectCategory>,
    package: Vec<PackageDecision>,
}

impl Modelling {
    pub(super) async fn read(reads: &mut Reads<'_>, scope: Scope, domain: DomainId) -> Result<Self> {
        Ok(Self {
            modules: reads.module_decisions(scope, domain).await?,
            categories: reads.object_categories(scope, domain).await?,
            package: reads.package_decisions(scope, domain).await?,
        })
    }

    /// What holds for an object holds for its twin.
    pub(super) async fn write_twin(
        &self,
        app: &App,
        operation: &mut Operation,
        scope: Scope,
        original: TargetObjectId,
        twin: TargetObjectId,
    ) -> Result<()> {
        let modules: Vec<ModuleDecision> = self
            .modules
            .iter()
            .filter(|one| one.target_object_id == original)
            .map(|one| ModuleDecision { id: ModuleDecisionId(app.new_id()), target_object_id: twin, ..one.clone() })
            .collect();
        let categories: Vec<ObjectCategory> = self
            .categories
            .iter()
            .filter(|one| one.target_object_id == original)
            .map(|one| ObjectCategory { id: ObjectCategoryId(app.new_id()), target_object_id: twin, ..one.clone() })
            .collect();
        let package: Vec<PackageDecision> = self
            .package
            .iter()
            .filter(|one| one.target_object_id == original)
            .map(|one| PackageDecision { id: PackageDecisionId(app.new_id()), target_object_id: twin, ..one.clone() })
            .collect();
        operation.put(scope, &modules).await?;
        operation.put(scope, &categories).await?;
        operation.put(scope, &package).await?;
        Ok(())
    }

    /// What was said about an object goes along to the one that it becomes a part of. `winner` says who is right where both
    /// say different things about something. Answers with how many conflicts there were.
    pub(super) async fn merge(
        &self,
        operation: &mut Operation,
        scope: Scope,
        (kept, other): (TargetObjectId, TargetObjectId),
        winner: impl Fn(&str) -> Result<wire::MergeWinner>,
    ) -> Result<u32> {
        let mut conflicts = 0;
        let of = |object: TargetObjectId| self.modules.iter().filter(move |one| one.target_object_id == object);
        let at_kept: HashMap<_, &ModuleDecision> =
            of(kept).map(|one| ((one.line_id, one.module.as_str()), one)).collect();
        let (mut moved, mut dropped) = (Vec::new(), Vec::new());
        for one in of(other) {
            let Some(same) = at_kept.get(&(one.line_id, one.module.as_str())) else {
                moved.push(ModuleDecision { target_object_id: kept, ..one.clone() });
                continue;
            };
            dropped.push(one.id.0);
            if one.relevant != same.relevant {
                conflicts += 1;
                if winner(&one.module)? == wire::MergeWinner::Merged {
                    moved.push(ModuleDecision { id: same.id, target_object_id: kept, ..one.clone() });
                }
            }
        }
        operation.delete::<ModuleDecision>(scope, &dropped).await?;
        operation.put(scope, &moved).await?;
        conflicts += self.merge_package(operation, scope, (kept, other), &winner).await?;
        let here: Vec<&str> =
            self.categories.iter().filter(|one| one.target_object_id == kept).map(|one| &*one.category).collect();
        let (double, moved): (Vec<&ObjectCategory>, Vec<&ObjectCategory>) = self
            .categories
            .iter()
            .filter(|one| one.target_object_id == other)
            .partition(|one| here.contains(&one.category.as_str()));
        let double: Vec<uuid::Uuid> = double.into_iter().map(|one| one.id.0).collect();
        let moved: Vec<ObjectCategory> =
            moved.into_iter().map(|one| ObjectCategory { target_object_id: kept, ..one.clone() }).collect();
        operation.delete::<ObjectCategory>(scope, &double).await?;
        operation.put(scope, &moved).await?;
        Ok(conflicts)
    }

    async fn merge_package(
        &self,
        operation: &mut Operation,
        scope: Scope,
        (kept, other): (TargetObjectId, TargetObjectId),
        winner: impl Fn(&str) -> Result<wire::MergeWinner>,
    ) -> Result<u32> {
        let of = |object: TargetObjectId| self.package.iter().filter(move |one| one.target_object_id == object);
        let at_kept: HashMap<_, &PackageDecision> = of(kept).map(|one| (one.requirement_id, one)).collect();
        let (mut moved, mut dropped, mut conflicts) = (Vec::new(), Vec::new(), 0);
        for one in of(other) {
            let Some(same) = at_kept.get(&one.requirement_id) else {
                moved.push(PackageDecision { target_object_id: kept, ..one.clone() });
                continue;
            };
            dropped.push(one.id.0);
            if one.choice != same.choice || one.values != same.values {
                conflicts += 1;
                if winner(&one.requirement_id.to_string())? == wire::MergeWinner::Merged {
                    moved.push(PackageDecision { id: same.id, target_object_id: kept, ..one.clone() });
                }
            }
        }
        operation.delete::<PackageDecision>(scope, &dropped).await?;
        operation.put(scope, &moved).await?;
        Ok(conflicts)
    }
}
