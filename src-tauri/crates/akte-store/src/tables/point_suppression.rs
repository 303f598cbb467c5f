//! Table `point_suppression`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{DomainId, MunicipalityId, PointSuppression, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for PointSuppression {
    const KIND: &'static str = "point_suppression";
    const TABLE: &'static str = "point_suppression";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "code",
        "target_object_id",
        "requirement_id",
        "subject",
        "reason",
        "until",
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
            .push(&*self.code)
            .push(self.target_object_id.map(|id| id.0))
            .push(self.requirement_id.map(|id| id.0))
            .push(&*self.subject)
            .push(&*self.reason)
            .push(self.until.map(date_text))
            .push(&*self.decided_by)
            .push(date_text(self.decided_on));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            code: cells.next()?,
            target_object_id: cells.optional_id()?,
            requirement_id: cells.optional_id()?,
            subject: cells.next()?,
            reason: cells.next()?,
            until: cells.date()?,
            decided_by: cells.next()?,
            decided_on: cells.required_date()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// All open points of an information domain that were put back.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<PointSuppression>> {
    record::select(conn, scope, "and domain_id = ? order by id", |values| {
        values.push(domain.0);
    })
    .await
}
