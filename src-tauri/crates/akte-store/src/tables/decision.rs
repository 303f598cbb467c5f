//! Table `decision`: contracts and decisions.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{Coded, Decision, MunicipalityId, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for Decision {
    const KIND: &'static str = "decision";
    const TABLE: &'static str = "decision";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "kind",
        "name",
        "body",
        "number",
        "decided_on",
        "public",
        "valid_from",
        "valid_until",
        "relation_id",
        "remark",
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
            .push(self.kind.code())
            .push(&*self.name)
            .push(&*self.body)
            .push(&*self.number)
            .push(self.decided_on.map(date_text))
            .push(self.public)
            .push(self.valid_from.map(date_text))
            .push(self.valid_until.map(date_text))
            .push(self.relation_id.map(Uuid::from))
            .push(&*self.remark);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            kind: cells.coded()?,
            name: cells.next()?,
            body: cells.next()?,
            number: cells.next()?,
            decided_on: cells.date()?,
            public: cells.next()?,
            valid_from: cells.date()?,
            valid_until: cells.date()?,
            relation_id: cells.optional_id()?,
            remark: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.body, &self.number, &self.remark]))
    }
}

/// All contracts and decisions of a municipality, the latest first.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<Decision>> {
    record::select(conn, scope, "order by decided_on desc, name, id", |_| {}).await
}
