//! Table `privacy_link`: what in the Akte entries of data protection are about.

use crate::record::{self, Cells, Rows, Values};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{MunicipalityId, PrivacyLink, TargetObjectId};
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    OBJECTS_OF_ACTIVITIES = "select distinct target_object_id from privacy_link
        where municipality_id = $1 and activity_id is not null and target_object_id is not null";
}

impl Rows for PrivacyLink {
    const KIND: &'static str = "privacy_link";
    const TABLE: &'static str = "privacy_link";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "activity_id",
        "processor_id",
        "breach_id",
        "request_id",
        "run_id",
        "target_object_id",
        "measure_id",
        "contract_id",
        "evidence_id",
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
            .push(self.activity_id.map(Uuid::from))
            .push(self.processor_id.map(Uuid::from))
            .push(self.breach_id.map(Uuid::from))
            .push(self.request_id.map(Uuid::from))
            .push(self.run_id.map(Uuid::from))
            .push(self.target_object_id.map(Uuid::from))
            .push(self.measure_id.map(Uuid::from))
            .push(self.contract_id.map(Uuid::from))
            .push(self.evidence_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            activity_id: cells.optional_id()?,
            processor_id: cells.optional_id()?,
            breach_id: cells.optional_id()?,
            request_id: cells.optional_id()?,
            run_id: cells.optional_id()?,
            target_object_id: cells.optional_id()?,
            measure_id: cells.optional_id()?,
            contract_id: cells.optional_id()?,
            evidence_id: cells.optional_id()?,
        })
    }
}

/// All links of a municipality, in the order in which they were made.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<PrivacyLink>> {
    record::select(conn, scope, "order by id", |_| {}).await
}

/// The target objects that processing activities of a municipality name.
pub(crate) async fn objects_of_activities(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<TargetObjectId>> {
    let ids: Vec<Uuid> = sqlx::query_scalar(OBJECTS_OF_ACTIVITIES).bind(scope.uuid()).fetch_all(conn).await?;
    Ok(ids.into_iter().map(TargetObjectId).collect())
}
