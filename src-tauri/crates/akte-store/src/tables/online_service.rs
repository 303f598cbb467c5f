//! Table `online_service`: services that are offered online.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope, StoreError};
use akte_domain::{Coded, MunicipalityId, OnlineService, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for OnlineService {
    const KIND: &'static str = "online_service";
    const TABLE: &'static str = "online_service";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "name",
        "service_key",
        "ozg_id",
        "status",
        "connection",
        "online_since",
        "responsible",
        "remark",
        "guidelines",
        "concept_on",
        "pentest_on",
        "pentest_result",
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
            .push(&*self.name)
            .push(&*self.service_key)
            .push(&*self.ozg_id)
            .push(self.status.code())
            .push(self.connection.map(Coded::code))
            .push(self.online_since.map(date_text))
            .push(&*self.responsible)
            .push(&*self.remark)
            .push(serde_json::to_string(&self.guidelines).unwrap_or_default())
            .push(self.concept_on.map(date_text))
            .push(self.pentest_on.map(date_text))
            .push(self.pentest_result.map(Coded::code));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            name: cells.next()?,
            service_key: cells.next()?,
            ozg_id: cells.next()?,
            status: cells.coded()?,
            connection: cells.optional_coded()?,
            online_since: cells.date()?,
            responsible: cells.next()?,
            remark: cells.next()?,
            guidelines: serde_json::from_str(cells.next::<&str>()?)
                .map_err(|error| StoreError::unreadable("guidelines", error))?,
            concept_on: cells.date()?,
            pentest_on: cells.date()?,
            pentest_result: cells.optional_coded()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        let mut texts: Vec<&str> = vec![&self.service_key, &self.ozg_id, &self.remark];
        texts.extend(self.guidelines.iter().map(|one| one.name.as_str()));
        Some((&self.name, texts))
    }
}

/// All online services of a municipality by name.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<OnlineService>> {
    record::select(conn, scope, "order by name, id", |_| {}).await
}
