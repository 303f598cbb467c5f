//! Table `module_decision`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{DomainId, ModuleDecision, MunicipalityId, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ModuleDecision {
    const KIND: &'static str = "module_decision";
    const TABLE: &'static str = "module_decision";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "target_object_id",
        "line_id",
        "module",
        "relevant",
        "reason",
        "contact",
        "risk_note",
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
            .push(self.line_id.0)
            .push(&*self.module)
            .push(self.relevant)
            .push(&*self.reason)
            .push(&*self.contact)
            .push(&*self.risk_note)
            .push(&*self.decided_by)
            .push(self.decided_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            target_object_id: cells.id()?,
            line_id: cells.id()?,
            module: cells.next()?,
            relevant: cells.next()?,
            reason: cells.next()?,
            contact: cells.next()?,
            risk_note: cells.next()?,
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
        Some(("", vec![&self.module, &self.reason, &self.contact, &self.risk_note]))
    }
}

/// All decisions of an information domain.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<ModuleDecision>> {
    record::select(conn, scope, "and domain_id = ? order by line_id, module, target_object_id", |values| {
        values.push(domain.0);
    })
    .await
}
