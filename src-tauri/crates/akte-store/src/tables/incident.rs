//! Tables `incident` and `incident_link`: security incidents and what belongs to them.

use super::content::content_rows;
use crate::record::{self, Cells, Rows, Values};
use crate::{Result, Scope};
use akte_domain::{Incident, IncidentLink, MunicipalityId};
use sqlx::SqliteConnection;
use uuid::Uuid;

content_rows!(Incident, "incident", ["title", "breach_id", "finding_id"], Incident::problems, |incident| {
    let mut texts = vec![
        incident.description.as_str(),
        &incident.impact,
        &incident.immediate_measures,
        &incident.cause,
        &incident.lessons,
        &incident.reported_by,
        &incident.responsible,
    ];
    texts.extend(incident.reports.iter().map(|report| report.reference.as_str()));
    Some((&incident.title, texts))
});

impl Rows for IncidentLink {
    const KIND: &'static str = "incident_link";
    const TABLE: &'static str = "incident_link";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "incident_id", "target_object_id", "measure_id", "evidence_id"];

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
            .push(self.incident_id.0)
            .push(self.target_object_id.map(Uuid::from))
            .push(self.measure_id.map(Uuid::from))
            .push(self.evidence_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            incident_id: cells.id()?,
            target_object_id: cells.optional_id()?,
            measure_id: cells.optional_id()?,
            evidence_id: cells.optional_id()?,
        })
    }
}

/// All incidents of a municipality, in the order in which they were recorded, the latest first.
pub(crate) async fn incidents(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<Incident>> {
    record::select(conn, scope, "order by id desc", |_| {}).await
}

/// All links of a municipality, in the order in which they were made.
pub(crate) async fn links(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<IncidentLink>> {
    record::select(conn, scope, "order by id", |_| {}).await
}
