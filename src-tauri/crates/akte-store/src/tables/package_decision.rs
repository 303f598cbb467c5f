//! Table `package_decision`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope, StoreError};
use akte_domain::{Coded, DomainId, MunicipalityId, PackageDecision, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for PackageDecision {
    const KIND: &'static str = "package_decision";
    const TABLE: &'static str = "package_decision";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "target_object_id",
        "requirement_id",
        "choice",
        "basis",
        "reason",
        "param_values",
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
            .push(self.requirement_id.0)
            .push(self.choice.code())
            .push(self.basis.map(Coded::code))
            .push(&*self.reason)
            .push(serde_json::to_string(&self.values).unwrap_or_default())
            .push(&*self.decided_by)
            .push(self.decided_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            target_object_id: cells.id()?,
            requirement_id: cells.id()?,
            choice: cells.coded()?,
            basis: cells.optional_coded()?,
            reason: cells.next()?,
            values: serde_json::from_str(cells.next::<&str>()?)
                .map_err(|error| StoreError::unreadable("param_values", error))?,
            decided_by: cells.next()?,
            decided_on: cells.date()?,
        })
    }

    fn counted_domain(&self) -> Option<DomainId> {
        Some(self.domain_id)
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some(("", vec![&self.reason]))
    }
}

/// All decisions of an information domain.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<PackageDecision>> {
    record::select(conn, scope, "and domain_id = ? order by target_object_id, requirement_id", |values| {
        values.push(domain.0);
    })
    .await
}
