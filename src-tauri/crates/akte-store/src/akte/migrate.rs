//! Migrations: all or nothing, in one transaction, each stating which older programs can still work with its result.

use super::connect::APPLICATION_ID;
use crate::entropy::instant;
use crate::statement::statements;
use crate::{Result, StoreError, hex};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, SqliteConnection};

/// One step of the schema. A released one never changes.
pub(crate) struct Migration {
    /// Schema version that it leads to.
    pub version: i64,
    /// Name of its file.
    pub name: &'static str,
    /// Oldest schema version whose program can still work with the result.
    pub min_reader: i64,
    /// Statements.
    pub sql: &'static str,
}

/// All steps in order.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 1,
        name: "0001_foundation",
        min_reader: 1,
        sql: include_str!("../../migrations/0001_foundation.sql"),
    },
    Migration {
        version: 2,
        name: "0002_versions",
        min_reader: 2,
        sql: include_str!("../../migrations/0002_versions.sql"),
    },
    Migration {
        version: 3,
        name: "0003_search_and_namespaces",
        min_reader: 3,
        sql: include_str!("../../migrations/0003_search_and_namespaces.sql"),
    },
    Migration {
        version: 4,
        name: "0004_mappings",
        min_reader: 4,
        sql: include_str!("../../migrations/0004_mappings.sql"),
    },
    Migration {
        version: 5,
        name: "0005_withdrawn",
        min_reader: 5,
        sql: include_str!("../../migrations/0005_withdrawn.sql"),
    },
    Migration {
        version: 6,
        name: "0006_column_mapping",
        min_reader: 5,
        sql: include_str!("../../migrations/0006_column_mapping.sql"),
    },
    Migration {
        version: 7,
        name: "0007_vocabularies",
        min_reader: 5,
        sql: include_str!("../../migrations/0007_vocabularies.sql"),
    },
    Migration { version: 8, name: "0008_drafts", min_reader: 5, sql: include_str!("../../migrations/0008_drafts.sql") },
    Migration {
        version: 9,
        name: "0009_report_handover",
        min_reader: 9,
        sql: include_str!("../../migrations/0009_report_handover.sql"),
    },
    Migration {
        version: 10,
        name: "0010_structure",
        min_reader: 10,
        sql: include_str!("../../migrations/0010_structure.sql"),
    },
    Migration {
        version: 11,
        name: "0011_method",
        min_reader: 11,
        sql: include_str!("../../migrations/0011_method.sql"),
    },
    Migration { version: 12, name: "0012_plan", min_reader: 12, sql: include_str!("../../migrations/0012_plan.sql") },
    Migration {
        version: 13,
        name: "0013_providers",
        min_reader: 13,
        sql: include_str!("../../migrations/0013_providers.sql"),
    },
    Migration {
        version: 14,
        name: "0014_registers",
        min_reader: 14,
        sql: include_str!("../../migrations/0014_registers.sql"),
    },
    Migration {
        version: 15,
        name: "0015_points",
        min_reader: 15,
        sql: include_str!("../../migrations/0015_points.sql"),
    },
    Migration {
        version: 16,
        name: "0016_privacy",
        min_reader: 16,
        sql: include_str!("../../migrations/0016_privacy.sql"),
    },
    Migration {
        version: 17,
        name: "0017_assessments",
        min_reader: 17,
        sql: include_str!("../../migrations/0017_assessments.sql"),
    },
    Migration { version: 18, name: "0018_iso", min_reader: 18, sql: include_str!("../../migrations/0018_iso.sql") },
    Migration { version: 19, name: "0019_desk", min_reader: 19, sql: include_str!("../../migrations/0019_desk.sql") },
    Migration {
        version: 20,
        name: "0020_incidents",
        min_reader: 20,
        sql: include_str!("../../migrations/0020_incidents.sql"),
    },
    Migration {
        version: 21,
        name: "0021_basis_counts",
        min_reader: 20,
        sql: include_str!("../../migrations/0021_basis_counts.sql"),
    },
    Migration {
        version: 22,
        name: "0022_checked_by_and_services",
        min_reader: 22,
        sql: include_str!("../../migrations/0022_checked_by_and_services.sql"),
    },
    Migration {
        version: 23,
        name: "0023_due_answers",
        min_reader: 22,
        sql: include_str!("../../migrations/0023_due_answers.sql"),
    },
    Migration {
        version: 24,
        name: "0024_document_revisions",
        min_reader: 24,
        sql: include_str!("../../migrations/0024_document_revisions.sql"),
    },
    Migration {
        version: 25,
        name: "0025_answers_in_brief",
        min_reader: 24,
        sql: include_str!("../../migrations/0025_answers_in_brief.sql"),
    },
];

/// The schema version that this program writes.
pub(crate) const LATEST: i64 = MIGRATIONS[MIGRATIONS.len() - 1].version;

statements! {
    USER_VERSION = "pragma user_version";
    HAS_HISTORY = "select exists (select 1 from sqlite_master where type = 'table' and name = 'schema_migration')";
    OLDEST_READER = "select coalesce(max(min_reader), 0) from schema_migration";
    FOREIGN_KEY_CHECK = "pragma foreign_key_check";
    BEGIN = "begin immediate";
    COMMIT = "commit";
    ROLLBACK = "rollback";
}
/// Cannot be prepared before the first migration has run.
const NOTE: &str =
    "insert into schema_migration (version, name, min_reader, sha256, applied_at) values ($1, $2, $3, $4, $5)";

/// What a database says about its schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SchemaState {
    /// Its schema version; 0 for an empty file.
    pub version: i64,
    /// Oldest schema version whose program can work with it.
    pub min_reader: i64,
}

impl SchemaState {
    /// Reads it.
    pub async fn read(conn: &mut SqliteConnection) -> Result<Self> {
        let version: i64 = sqlx::query_scalar(USER_VERSION).fetch_one(&mut *conn).await?;
        let has_history: bool = sqlx::query_scalar(HAS_HISTORY).fetch_one(&mut *conn).await?;
        let min_reader = if has_history { sqlx::query_scalar(OLDEST_READER).fetch_one(conn).await? } else { 0 };
        Ok(Self { version, min_reader })
    }

    /// Refuses what this program cannot work with.
    pub fn refuse_newer(self) -> Result<()> {
        if self.version > LATEST && self.min_reader > LATEST {
            return Err(StoreError::Newer { found: self.version, supported: LATEST });
        }
        Ok(())
    }

    /// Whether there is something to migrate.
    pub fn is_due(self) -> bool {
        self.version < LATEST
    }
}

/// Runs what is due; on any failure everything is as it was.
pub(crate) async fn run(conn: &mut SqliteConnection, migrations: &[Migration], now: DateTime<Utc>) -> Result<()> {
    sqlx::query(BEGIN).execute(&mut *conn).await?;
    match run_in_transaction(conn, migrations, now).await {
        Ok(()) => {
            sqlx::query(COMMIT).execute(conn).await?;
            Ok(())
        }
        Err(error) => {
            // Some failures, such as a full disk, have rolled back already.
            let _ = sqlx::query(ROLLBACK).execute(conn).await;
            Err(error)
        }
    }
}

async fn run_in_transaction(conn: &mut SqliteConnection, migrations: &[Migration], now: DateTime<Utc>) -> Result<()> {
    // Read within the transaction: another process may have migrated while this one waited for it.
    let state = SchemaState::read(conn).await?;
    for migration in migrations.iter().filter(|migration| migration.version > state.version) {
        let failed = |error: StoreError| match error {
            StoreError::DiskFull => StoreError::DiskFull,
            error => StoreError::Migration { version: migration.version, reason: error.to_string() },
        };
        sqlx::raw_sql(migration.sql).execute(&mut *conn).await.map_err(|error| failed(error.into()))?;
        sqlx::query(NOTE)
            .bind(migration.version)
            .bind(migration.name)
            .bind(migration.min_reader)
            .bind(hex::encode(Sha256::digest(migration.sql)))
            .bind(instant(now))
            .execute(&mut *conn)
            .await
            .map_err(|error| failed(error.into()))?;
        // Pragmas take no bound values.
        let version = format!("pragma user_version = {}", migration.version);
        sqlx::query(AssertSqlSafe(version)).execute(&mut *conn).await?;
    }
    let application = format!("pragma application_id = {APPLICATION_ID}");
    sqlx::query(AssertSqlSafe(application)).execute(&mut *conn).await?;
    let broken = sqlx::query(FOREIGN_KEY_CHECK).fetch_all(&mut *conn).await?;
    if !broken.is_empty() {
        let reason = format!("{} references are broken", broken.len());
        return Err(StoreError::Migration { version: LATEST, reason });
    }
    Ok(())
}
