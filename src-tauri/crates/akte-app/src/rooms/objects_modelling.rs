//! What modelling says about target objects that are copied, split or merged.

use crate::app::App;
use crate::error::Result;
use crate::wire;
use akte_domain::{
    DomainId, ModuleDecision, ModuleDecisionId, ObjectCategory, ObjectCategoryId, PackageDecision, PackageDecisionId,
    TargetObjectId,
};
use akte_store::{Operation, Reads, Record, Scope};
use std::collections::HashMap;
use std::hash::Hash;
use uuid::Uuid;

/// The modelling of a domain.
pub(super) struct Modelling {
    modules: Vec<ModuleDecision>,
    categories: Vec<ObjectCategory>,
    package: Vec<PackageDecision>,
}

/// What modelling says about something at a target object, once.
trait Said: Record + Clone + PartialEq {
    /// What it is about.
    type About: Eq + Hash;

    fn place(&self) -> (TargetObjectId, Self::About);

    fn uuid(&self) -> Uuid;

    /// The same said elsewhere.
    fn said_at(&self, id: Uuid, object: TargetObjectId) -> Self;
}

impl Said for ModuleDecision {
    type About = (Uuid, String);

    fn place(&self) -> (TargetObjectId, Self::About) {
        (self.target_object_id, (self.line_id.0, self.module.clone()))
    }

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn said_at(&self, id: Uuid, object: TargetObjectId) -> Self {
        Self { id: ModuleDecisionId(id), target_object_id: object, ..self.clone() }
    }
}

impl Said for ObjectCategory {
    type About = String;

    fn place(&self) -> (TargetObjectId, Self::About) {
        (self.target_object_id, self.category.clone())
    }

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn said_at(&self, id: Uuid, object: TargetObjectId) -> Self {
        Self { id: ObjectCategoryId(id), target_object_id: object, ..self.clone() }
    }
}

impl Said for PackageDecision {
    type About = Uuid;

    fn place(&self) -> (TargetObjectId, Self::About) {
        (self.target_object_id, self.requirement_id.0)
    }

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn said_at(&self, id: Uuid, object: TargetObjectId) -> Self {
        Self { id: PackageDecisionId(id), target_object_id: object, ..self.clone() }
    }
}

/// What a twin is told.
fn twins<T: Said>(app: &App, said: &[T], original: TargetObjectId, twin: TargetObjectId) -> Vec<T> {
    said.iter().filter(|one| one.place().0 == original).map(|one| one.said_at(app.new_id(), twin)).collect()
}

/// What becomes of what was said about an object that goes up in another one.
struct Going<T> {
    moved: Vec<T>,
    dropped: Vec<Uuid>,
    /// What the other object says differently, as it would be said there.
    contested: Vec<T>,
}

fn going<T: Said>(said: &[T], kept: TargetObjectId, other: TargetObjectId) -> Going<T> {
    let at_kept: HashMap<_, &T> =
        said.iter().filter(|one| one.place().0 == kept).map(|one| (one.place().1, one)).collect();
    let mut going = Going { moved: Vec::new(), dropped: Vec::new(), contested: Vec::new() };
    for one in said.iter().filter(|one| one.place().0 == other) {
        let Some(same) = at_kept.get(&one.place().1) else {
            going.moved.push(one.said_at(one.uuid(), kept));
            continue;
        };
        going.dropped.push(one.uuid());
        let instead = one.said_at(same.uuid(), kept);
        if instead != **same {
            going.contested.push(instead);
        }
    }
    going
}

impl<T: Said> Going<T> {
    /// Lets a side win each conflict; `subject` says what one is about. Answers with how many there were.
    fn settle(
        &mut self,
        winner: impl Fn(&str) -> Result<wire::MergeWinner>,
        subject: impl Fn(&T) -> String,
    ) -> Result<u32> {
        let contested = std::mem::take(&mut self.contested);
        let conflicts = u32::try_from(contested.len()).unwrap_or(u32::MAX);
        for one in contested {
            if winner(&subject(&one))? == wire::MergeWinner::Merged {
                self.moved.push(one);
            }
        }
        Ok(conflicts)
    }

    async fn write(self, operation: &mut Operation, scope: Scope) -> Result<()> {
        operation.delete::<T>(scope, &self.dropped).await?;
        operation.put(scope, &self.moved).await?;
        Ok(())
    }
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
        operation.put(scope, &twins(app, &self.modules, original, twin)).await?;
        operation.put(scope, &twins(app, &self.categories, original, twin)).await?;
        operation.put(scope, &twins(app, &self.package, original, twin)).await?;
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
        let mut modules = going(&self.modules, kept, other);
        let mut categories = going(&self.categories, kept, other);
        let mut package = going(&self.package, kept, other);
        let mut labels: HashMap<Uuid, String> = HashMap::new();
        for one in &package.contested {
            let latest = operation.reads().requirement_versions(one.requirement_id).await?.pop();
            labels.insert(one.requirement_id.0, latest.map(|row| row.label).unwrap_or_default());
        }
        let label = |one: &PackageDecision| labels.get(&one.requirement_id.0).cloned().unwrap_or_default();
        let conflicts = modules.settle(&winner, |one| one.module.clone())?
            + categories.settle(&winner, |one| one.category.clone())?
            + package.settle(&winner, label)?;
        modules.write(operation, scope).await?;
        categories.write(operation, scope).await?;
        package.write(operation, scope).await?;
        Ok(conflicts)
    }
}
