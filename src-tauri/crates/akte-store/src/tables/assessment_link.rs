//! Table `assessment_link`: what in the Akte impact assessments are about.

use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{AssessmentLink, MunicipalityId};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for AssessmentLink {
    const KIND: &'static str = "assessment_link";
    const TABLE: &'static str = "assessment_link";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "assessment_id", "activity_id", "measure_id", "evidence_id"];

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
            .push(self.assessment_id.0)
            .push(self.activity_id.map(Uuid::from))
            .push(self.measure_id.map(Uuid::from))
            .push(self.evidence_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            assessment_id: cells.id()?,
            activity_id: cells.optional_id()?,
            measure_id: cells.optional_id()?,
            evidence_id: cells.optional_id()?,
        })
    }
}

/// All links of a municipality, in the order in which they were made.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<AssessmentLink>> {
    record::select(conn, scope, "order by id", |_| {}).await
}
