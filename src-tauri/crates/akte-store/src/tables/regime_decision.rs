//! Table `regime_decision`: which regimes apply.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{Coded, MunicipalityId, Problem, RegimeDecision};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for RegimeDecision {
    const KIND: &'static str = "regime_decision";
    const TABLE: &'static str = "regime_decision";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "regime",
        "applies",
        "reason",
        "legal_basis",
        "decided_by",
        "decided_on",
        "registration",
        "authority",
        "authority_contact",
        "early_warning_hours",
        "notification_hours",
        "final_report_months",
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
            .push(self.regime.code())
            .push(self.applies.code())
            .push(&*self.reason)
            .push(&*self.legal_basis)
            .push(&*self.decided_by)
            .push(self.decided_on.map(date_text))
            .push(&*self.registration)
            .push(&*self.authority)
            .push(&*self.authority_contact)
            .push(self.early_warning_hours)
            .push(self.notification_hours)
            .push(self.final_report_months);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            regime: cells.coded()?,
            applies: cells.coded()?,
            reason: cells.next()?,
            legal_basis: cells.next()?,
            decided_by: cells.next()?,
            decided_on: cells.date()?,
            registration: cells.next()?,
            authority: cells.next()?,
            authority_contact: cells.next()?,
            early_warning_hours: cells.next()?,
            notification_hours: cells.next()?,
            final_report_months: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// Which regimes apply to a municipality.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<RegimeDecision>> {
    record::select(conn, scope, "order by regime", |_| {}).await
}
