//! Table `vault_file`: which files the vault holds for which municipality.

use crate::statement::statements;
use crate::{Result, Scope};
use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    ADD = "insert into vault_file (municipality_id, sha256, size, stored_at) values ($1, $2, $3, $4)
        on conflict (municipality_id, sha256) do nothing";
    ALL across "the sweep and the integrity check compare the whole vault with the disk" =
        "select municipality_id, sha256, size from vault_file order by municipality_id, sha256";
}

/// Notes that the vault holds a file.
pub(crate) async fn add(
    conn: &mut SqliteConnection,
    scope: Scope,
    sha256: &str,
    size: u64,
    now: DateTime<Utc>,
) -> Result<()> {
    sqlx::query(ADD)
        .bind(scope.uuid())
        .bind(sha256)
        .bind(i64::try_from(size).unwrap_or(i64::MAX))
        .bind(crate::entropy::instant(now))
        .execute(conn)
        .await?;
    Ok(())
}

/// Every file that the vault should hold.
pub(crate) async fn all(conn: &mut SqliteConnection) -> Result<Vec<(Scope, String, i64)>> {
    let rows: Vec<(Uuid, String, i64)> = sqlx::query_as(ALL).fetch_all(conn).await?;
    Ok(rows.into_iter().map(|(municipality, sha256, size)| (Scope::of(municipality.into()), sha256, size)).collect())
}
