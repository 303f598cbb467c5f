//! Connections to the database: always the key first, always the same settings.

use crate::Result;
use crate::keys::DataKey;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection, SqlitePool};
use std::path::Path;
use std::time::Duration;

/// `AKTE` in ASCII: what SQLite's header says this file is.
pub(crate) const APPLICATION_ID: i64 = 0x414b_5445;

/// Readers beside the one writer.
const READERS: u32 = 6;

/// Pages of the write-ahead log after which a commit carries them over itself, 64 MiB. Before that,
/// [`crate::Store::carry_over`] does it while nobody waits.
const PAGES_BEFORE_CHECKPOINT: &str = "16000";

/// How the database of an Akte is opened.
fn options(database: &Path, key: Option<&DataKey>) -> SqliteConnectOptions {
    let options = SqliteConnectOptions::new().filename(database).busy_timeout(Duration::from_secs(10));
    let options = match key {
        // A wrong key is answered with an error; its details do not belong on stderr.
        Some(key) => options.pragma("key", key.pragma()).pragma("cipher_log_level", "NONE"),
        None => options,
    };
    // Temporary tables would lie on the disk in clear. 64 MiB at most are cached: what is cached need not be decrypted
    // again, which a backup and its check would do for the same pages over and over.
    options.pragma("temp_store", "memory").pragma("cache_size", "-65536").disable_statement_logging()
}

/// A connection to look at a file without changing it.
pub(crate) async fn read_only(database: &Path, key: Option<&DataKey>) -> Result<SqliteConnection> {
    Ok(options(database, key).read_only(true).connect().await?)
}

/// A connection that copies the database while others work with it.
pub(crate) async fn copier(database: &Path, key: Option<&DataKey>) -> Result<SqliteConnection> {
    Ok(options(database, key).connect().await?)
}

/// A connection for migrations. Foreign keys are off because SQLite ignores the switch within a transaction, and a table
/// that is rebuilt would take its children along.
pub(crate) async fn migrator(database: &Path, key: Option<&DataKey>) -> Result<SqliteConnection> {
    let options = options(database, key).create_if_missing(true).foreign_keys(false);
    Ok(options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full).connect().await?)
}

/// The writer and the readers of an open Akte.
pub(crate) async fn pools(
    database: &Path,
    key: Option<&DataKey>,
    page_limit: Option<u32>,
) -> Result<(SqlitePool, SqlitePool)> {
    let base = options(database, key)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        // Rows cross from SQLite's thread in batches; the default of 50 wakes the other side too often.
        .row_buffer_size(500)
        .statement_cache_capacity(200);
    let writing = base.clone().pragma("wal_autocheckpoint", PAGES_BEFORE_CHECKPOINT);
    let writing = match page_limit {
        Some(pages) => writing.pragma("max_page_count", pages.to_string()),
        None => writing,
    };
    let pool = |connections: u32| {
        SqlitePoolOptions::new()
            .max_connections(connections)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .acquire_timeout(Duration::from_secs(600))
    };
    let writer = pool(1).connect_with(writing).await?;
    let readers = pool(READERS).connect_lazy_with(base.pragma("query_only", "on"));
    Ok((writer, readers))
}

/// Closes a connection and with it, where it was the last, the write-ahead log.
pub(crate) async fn close(conn: SqliteConnection) -> Result<()> {
    Ok(conn.close().await?)
}
