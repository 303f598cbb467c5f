//! Table `backup_record`: how data stocks are backed up.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{BackupRecord, Coded, MunicipalityId, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for BackupRecord {
    const KIND: &'static str = "backup_record";
    const TABLE: &'static str = "backup_record";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "name",
        "plan",
        "frequency",
        "medium",
        "retention",
        "site_id",
        "second_site_id",
        "offline_copy",
        "last_success_on",
        "restore_tested_on",
        "restore_result",
        "restore_note",
        "measure_id",
        "responsible",
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
            .push(&*self.plan)
            .push(self.frequency.map(Coded::code))
            .push(&*self.medium)
            .push(&*self.retention)
            .push(self.site_id.map(Uuid::from))
            .push(self.second_site_id.map(Uuid::from))
            .push(self.offline_copy)
            .push(self.last_success_on.map(date_text))
            .push(self.restore_tested_on.map(date_text))
            .push(self.restore_result.map(Coded::code))
            .push(&*self.restore_note)
            .push(self.measure_id.map(Uuid::from))
            .push(&*self.responsible);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            name: cells.next()?,
            plan: cells.next()?,
            frequency: cells.optional_coded()?,
            medium: cells.next()?,
            retention: cells.next()?,
            site_id: cells.optional_id()?,
            second_site_id: cells.optional_id()?,
            offline_copy: cells.next()?,
            last_success_on: cells.date()?,
            restore_tested_on: cells.date()?,
            restore_result: cells.optional_coded()?,
            restore_note: cells.next()?,
            measure_id: cells.optional_id()?,
            responsible: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.plan, &self.medium, &self.retention, &self.restore_note]))
    }
}

/// All backup records of a municipality by data stock.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<BackupRecord>> {
    record::select(conn, scope, "order by name, id", |_| {}).await
}
