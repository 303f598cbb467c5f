//! Table `report_register`: reports that were made, and the data states that stand in them.

use crate::record::{Cells, date_text};
use crate::snapshot::Reads;
use crate::statement::statements;
use crate::store::Store;
use crate::{Page, Result, Scope, Window};
use akte_domain::{Coded, DataState, DomainId, ReportKind};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    ADD = "insert into report_register (municipality_id, domain_id, kind, as_of, options, state_number, state_hash,
            content_hash, file_sha256, created_at, actor)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning number";
    LIST = "select number, municipality_id, domain_id, kind, as_of, options, state_number, state_hash, content_hash,
            file_sha256, created_at, actor
        from report_register where municipality_id = $1 order by number desc limit $2 offset $3";
    COUNT = "select count(*) from report_register where municipality_id = $1";
    ONE = "select number, municipality_id, domain_id, kind, as_of, options, state_number, state_hash, content_hash,
            file_sha256, created_at, actor
        from report_register where municipality_id = $1 and number = $2";
    BY_HASH across "a person holds a PDF and asks which one it is; what is found names its municipality" =
        "select number, municipality_id, domain_id, kind, as_of, options, state_number, state_hash, content_hash,
            file_sha256, created_at, actor
        from report_register where file_sha256 = $1 or content_hash = $1 order by number";
}

/// A report that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredReport {
    /// The municipality.
    pub scope: Scope,
    /// The information domain, where the report is about one.
    pub domain_id: Option<DomainId>,
    /// Kind.
    pub kind: ReportKind,
    /// Reporting date.
    pub as_of: NaiveDate,
    /// Options, as JSON.
    pub options: String,
    /// The data state that stands in it.
    pub state: DataState,
    /// Its content hash.
    pub content_hash: String,
    /// SHA-256 of the file.
    pub file_sha256: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Who made it.
    pub actor: String,
}

impl Store {
    /// Registers a report that was made; answers with its number. Not part of the log: a report changes nothing.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn register_report(&self, report: &RegisteredReport) -> Result<i64> {
        let number = sqlx::query_scalar(ADD)
            .bind(report.scope.uuid())
            .bind(report.domain_id.map(Uuid::from))
            .bind(report.kind.code())
            .bind(date_text(report.as_of))
            .bind(&*report.options)
            .bind(report.state.number)
            .bind(&*report.state.hash)
            .bind(&*report.content_hash)
            .bind(&*report.file_sha256)
            .bind(crate::entropy::instant(report.created_at))
            .bind(&*report.actor)
            .fetch_one(self.writer());
        Ok(number.await?)
    }
}

impl Reads<'_> {
    /// The reports of a municipality with their numbers, latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn reports(&mut self, scope: Scope, window: Window) -> Result<Page<(i64, RegisteredReport)>> {
        let items = list(self.conn, scope, window).await?;
        let total: i64 = sqlx::query_scalar(COUNT).bind(scope.uuid()).fetch_one(&mut *self.conn).await?;
        Ok(Page { items, total: u64::try_from(total).unwrap_or(0) })
    }

    /// The report with a number, if it is one of this municipality.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn report(&mut self, scope: Scope, number: i64) -> Result<Option<RegisteredReport>> {
        let row = sqlx::query(ONE).bind(scope.uuid()).bind(number).fetch_optional(&mut *self.conn).await?;
        Ok(row.map(|row| read(&mut Cells::new(&row))).transpose()?.map(|(_, report)| report))
    }

    /// The reports with this SHA-256 of the file or this content hash, of whatever municipality.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn reports_by_hash(&mut self, hash: &str) -> Result<Vec<(i64, RegisteredReport)>> {
        let rows = sqlx::query(BY_HASH).bind(hash).fetch_all(&mut *self.conn).await?;
        rows.iter().map(|row| read(&mut Cells::new(row))).collect()
    }
}

async fn list(conn: &mut SqliteConnection, scope: Scope, window: Window) -> Result<Vec<(i64, RegisteredReport)>> {
    let rows = sqlx::query(LIST).bind(scope.uuid()).bind(window.limit).bind(window.offset).fetch_all(conn).await?;
    rows.iter().map(|row| read(&mut Cells::new(row))).collect()
}

fn read(cells: &mut Cells<'_>) -> Result<(i64, RegisteredReport)> {
    let number = cells.next()?;
    let report = RegisteredReport {
        scope: Scope::of(cells.id()?),
        domain_id: cells.optional_id()?,
        kind: cells.coded()?,
        as_of: cells.required_date()?,
        options: cells.next()?,
        state: DataState { number: cells.next()?, hash: cells.next()? },
        content_hash: cells.next()?,
        file_sha256: cells.next()?,
        created_at: cells.instant()?,
        actor: cells.next()?,
    };
    Ok((number, report))
}
