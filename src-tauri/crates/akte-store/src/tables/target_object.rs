//! Table `target_object`.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Coded, DomainId, MunicipalityId, Problem, TargetObject};
use sqlx::SqliteConnection;
use uuid::Uuid;

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
