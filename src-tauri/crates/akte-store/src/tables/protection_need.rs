//! Table `protection_need`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{Coded, DomainId, MunicipalityId, Problem, ProtectionNeed};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ProtectionNeed {
    const KIND: &'static str = "protection_need";
    const TABLE: &'static str = "protection_need";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "target_object_id",
        "value",
        "category",
        "scenario",
        "reason",
        "effect",
        "effect_category",
        "effect_reason",
        "decided_by",
        "decided_on",
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
            .push(self.target_object_id.0)
            .push(self.value.code())
            .push(self.category.as_deref())
            .push(self.scenario.as_deref())
            .push(&*self.reason)
            .push(self.effect.map(Coded::code))
            .push(self.effect_category.as_deref())
            .push(&*self.effect_reason)
            .push(&*self.decided_by)
            .push(self.decided_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            target_object_id: cells.id()?,
            value: cells.coded()?,
            category: cells.next()?,
            scenario: cells.next()?,
            reason: cells.next()?,
            effect: cells.optional_coded()?,
            effect_category: cells.next()?,
            effect_reason: cells.next()?,
            decided_by: cells.next()?,
            decided_on: cells.date()?,
        })
    }

    fn counted_domain(&self) -> Option<DomainId> {
        // Which requirements for a raised need are asked for follows from it.
        Some(self.domain_id)
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// All determinations of an information domain.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<ProtectionNeed>> {
    record::select(conn, scope, "and domain_id = ? order by target_object_id, value", |values| {
        values.push(domain.0);
    })
    .await
}
