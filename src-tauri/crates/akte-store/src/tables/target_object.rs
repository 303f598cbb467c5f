//! Table `target_object`.

use crate::record::{self, Cells, Rows, Values};
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use akte_domain::target_object::contains_itself;
use akte_domain::{Coded, DomainId, MunicipalityId, Problem, TargetObject, TargetObjectId};
use sqlx::SqliteConnection;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

statements! {
    GROUPS = "select id, parent_id from target_object
        where municipality_id = $1 and domain_id = $2 and parent_id is not null";
}

impl Rows for TargetObject {
    const KIND: &'static str = "target_object";
    const TABLE: &'static str = "target_object";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "kind",
        "name",
        "description",
        "responsible",
        "member_count",
        "parent_id",
    ];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(self.domain_id.0)
            .push(self.kind.code())
            .push(&*self.name)
            .push(&*self.description)
            .push(&*self.responsible)
            .push(self.member_count)
            .push(self.parent_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            kind: cells.coded()?,
            name: cells.next()?,
            description: cells.next()?,
            responsible: cells.next()?,
            member_count: cells.number()?,
            parent_id: cells.optional_id()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    async fn judge(conn: &mut SqliteConnection, scope: Scope, written: &[Self]) -> Result<()> {
        let members = written.iter().filter_map(|object| Some((object, object.parent_id?)));
        let domains: BTreeSet<DomainId> = members.clone().map(|(object, _)| object.domain_id).collect();
        for domain in domains {
            let groups: Vec<(Uuid, Uuid)> =
                sqlx::query_as(GROUPS).bind(scope.uuid()).bind(domain.0).fetch_all(&mut *conn).await?;
            let groups: HashMap<Uuid, Uuid> = groups.into_iter().collect();
            let parent_of = |object: TargetObjectId| groups.get(&object.0).copied().map(TargetObjectId);
            let cycle = members
                .clone()
                .find(|(object, parent)| object.domain_id == domain && contains_itself(object.id, *parent, parent_of));
            if let Some((object, _)) = cycle {
                let problems = vec![Problem::GroupContainsItself];
                return Err(StoreError::Invalid { kind: Self::KIND, id: object.id.0, problems });
            }
        }
        Ok(())
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.description, &self.responsible]))
    }
}

/// All target objects of an information domain: the domain as a whole first, the others by name.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<TargetObject>> {
    record::select(conn, scope, "and domain_id = ? order by kind <> 'information_domain', name", |values| {
        values.push(domain.0);
    })
    .await
}

/// The object that stands for an information domain as a whole.
pub(crate) async fn whole(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Option<TargetObject>> {
    let found = record::select(conn, scope, "and domain_id = ? and kind = 'information_domain'", |values| {
        values.push(domain.0);
    });
    Ok(found.await?.pop())
}
