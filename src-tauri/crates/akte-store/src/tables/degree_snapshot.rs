//! Table `degree_snapshot`: the counts of an information domain at the end of each day, for the trend.

use crate::record::{Cells, date_text};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::DomainId;
use akte_domain::degree::StatusCounts;
use chrono::NaiveDate;
use sqlx::SqliteConnection;

statements! {
    PUT = "insert into degree_snapshot (municipality_id, domain_id, day, unprocessed, yes, partial, no, dispensable)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (municipality_id, domain_id, day) do update set unprocessed = excluded.unprocessed,
            yes = excluded.yes, partial = excluded.partial, no = excluded.no, dispensable = excluded.dispensable";
    LIST = "select day, unprocessed, yes, partial, no, dispensable from degree_snapshot
        where municipality_id = $1 and domain_id = $2 order by day";
    LAST = "select day, unprocessed, yes, partial, no, dispensable from degree_snapshot
        where municipality_id = $1 and domain_id = $2 order by day desc limit 1";
    DOMAIN_EXISTS = "select exists (select 1 from information_domain where municipality_id = $1 and id = $2)";
}

/// The counts of an information domain at the end of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DegreeSnapshot {
    /// The day.
    pub day: NaiveDate,
    /// The counts.
    pub counts: StatusCounts,
}

/// Records today's counts of a domain, if it still exists; without `counts` those of what is in force.
pub(crate) async fn refresh(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
    today: NaiveDate,
    counts: Option<StatusCounts>,
) -> Result<()> {
    let exists: bool =
        sqlx::query_scalar(DOMAIN_EXISTS).bind(scope.uuid()).bind(domain.0).fetch_one(&mut *conn).await?;
    if !exists {
        return Ok(());
    }
    let counts = match counts {
        Some(counts) => counts,
        None => super::answer::counts(conn, scope, domain).await?,
    };
    sqlx::query(PUT)
        .bind(scope.uuid())
        .bind(domain.0)
        .bind(date_text(today))
        .bind(counts.unprocessed)
        .bind(counts.yes)
        .bind(counts.partial)
        .bind(counts.no)
        .bind(counts.dispensable)
        .execute(conn)
        .await?;
    Ok(())
}

/// The trend of an information domain, oldest day first.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<DegreeSnapshot>> {
    let rows = sqlx::query(LIST).bind(scope.uuid()).bind(domain.0).fetch_all(conn).await?;
    rows.iter().map(|row| read(&mut Cells::new(row))).collect()
}

/// The last day of the trend of an information domain.
pub(crate) async fn last(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
) -> Result<Option<DegreeSnapshot>> {
    let row = sqlx::query(LAST).bind(scope.uuid()).bind(domain.0).fetch_optional(conn).await?;
    row.map(|row| read(&mut Cells::new(&row))).transpose()
}

fn read(cells: &mut Cells<'_>) -> Result<DegreeSnapshot> {
    Ok(DegreeSnapshot {
        day: cells.required_date()?,
        counts: StatusCounts {
            unprocessed: cells.number()?,
            yes: cells.number()?,
            partial: cells.number()?,
            no: cells.number()?,
            dispensable: cells.number()?,
        },
    })
}
