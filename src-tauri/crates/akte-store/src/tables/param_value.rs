//! Table `param_value`.

use crate::record::{self, Cells, MAX_ROWS, Rows, Values, placeholders};
use crate::{Result, Scope};
use akte_domain::{DomainId, MunicipalityId, ParamValue, Problem, RequirementId};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ParamValue {
    const KIND: &'static str = "param_value";
    const TABLE: &'static str = "param_value";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "domain_id", "requirement_id", "ordinal", "label", "value"];

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
            .push(self.requirement_id.0)
            .push(self.ordinal)
            .push(&*self.label)
            .push(&*self.value);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            requirement_id: cells.id()?,
            ordinal: cells.number()?,
            label: cells.next()?,
            value: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// All values of an information domain.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<ParamValue>> {
    record::select(conn, scope, "and domain_id = ? order by requirement_id, ordinal, label", |values| {
        values.push(domain.0);
    })
    .await
}

/// The values for some requirements.
pub(crate) async fn of_requirements(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
    requirements: &[RequirementId],
) -> Result<Vec<ParamValue>> {
    let mut found = Vec::new();
    for chunk in requirements.chunks(MAX_ROWS) {
        let condition = format!(
            "and domain_id = ? and requirement_id in ({}) order by requirement_id, ordinal, label",
            placeholders(chunk.len())
        );
        let values = record::select(conn, scope, &condition, |values| {
            values.push(domain.0);
            for requirement in chunk {
                values.push(requirement.0);
            }
        });
        found.extend(values.await?);
    }
    Ok(found)
}
