//! Tables `operation`, `log_entry` and `log_payload`: what the write path appends.

use super::chain::{self, EntryFacts, OperationFacts};
use crate::record::{MAX_ROWS, Values, tuples};
use crate::statement::statements;
use crate::{Entropy, Result, StoreError};
use akte_domain::DataState;
use sqlx::{AssertSqlSafe, SqliteConnection};
use uuid::Uuid;

statements! {
    HEAD across "the chain runs through all municipalities" =
        "select number, hash from log_entry order by number desc limit 1";
    LAST_OPERATION across "operations are numbered through all municipalities" =
        "select coalesce(max(number), 0) from operation";
    ADD_OPERATION = "insert into operation (number, id, at, actor, os_account, name, municipality_id, undoes)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
}

const ENTRY_COLUMNS: usize = 7;
const PAYLOAD_COLUMNS: usize = 4;

/// An entry that waits for the end of its operation.
#[derive(Debug, Clone)]
pub(crate) struct Pending {
    pub municipality: Option<Uuid>,
    pub kind: &'static str,
    pub entity_id: Uuid,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Number and hash of the last entry.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head {
    pub number: i64,
    pub hash: [u8; 32],
}

impl Head {
    /// As the domain and the reports know it.
    pub fn data_state(self) -> DataState {
        if self.number == 0 {
            return DataState::default();
        }
        DataState { number: self.number, hash: crate::hex::encode(self.hash) }
    }
}

/// The head of the chain.
pub(crate) async fn head(conn: &mut SqliteConnection) -> Result<Head> {
    let row: Option<(i64, Vec<u8>)> = sqlx::query_as(HEAD).fetch_optional(conn).await?;
    match row {
        Some((number, hash)) => Ok(Head { number, hash: as_hash(&hash)? }),
        None => Ok(Head { number: 0, hash: chain::START }),
    }
}

/// A stored hash.
pub(crate) fn as_hash(bytes: &[u8]) -> Result<[u8; 32]> {
    <[u8; 32]>::try_from(bytes).map_err(|error| StoreError::unreadable("log_entry.hash", error))
}

/// The number that the next operation gets.
pub(crate) async fn next_operation(conn: &mut SqliteConnection) -> Result<i64> {
    let last: i64 = sqlx::query_scalar(LAST_OPERATION).fetch_one(conn).await?;
    Ok(last + 1)
}

/// Appends an operation with its entries; answers with the new head.
pub(crate) async fn append(
    conn: &mut SqliteConnection,
    operation: &OperationFacts,
    entries: &[Pending],
    entropy: &dyn Entropy,
) -> Result<Head> {
    sqlx::query(ADD_OPERATION)
        .bind(operation.number)
        .bind(operation.id)
        .bind(&*operation.at)
        .bind(&*operation.actor)
        .bind(&*operation.os_account)
        .bind(&*operation.name)
        .bind(operation.municipality)
        .bind(operation.undoes)
        .execute(&mut *conn)
        .await?;
    let mut head = head(conn).await?;
    for chunk in entries.chunks(MAX_ROWS) {
        let (mut rows, mut payloads) = (Values::default(), Values::default());
        for pending in chunk {
            let salt: [u8; 16] = crate::entropy::random(entropy);
            let digest = chain::payload_digest(&salt, pending.before.as_deref(), pending.after.as_deref());
            let facts = EntryFacts {
                number: head.number + 1,
                municipality: pending.municipality,
                kind: pending.kind,
                entity_id: pending.entity_id,
                digest: &digest,
            };
            head = Head { number: facts.number, hash: chain::entry_hash(&head.hash, operation, &facts) };
            rows.push(head.number)
                .push(operation.number)
                .push(pending.municipality)
                .push(pending.kind)
                .push(pending.entity_id)
                .push(digest.as_slice())
                .push(head.hash.as_slice());
            payloads
                .push(head.number)
                .push(salt.as_slice())
                .push(pending.before.as_deref())
                .push(pending.after.as_deref());
        }
        let into_entries = "log_entry (number, operation, municipality_id, kind, entity_id, digest, hash)";
        insert(conn, into_entries, chunk.len(), ENTRY_COLUMNS, rows).await?;
        insert(conn, "log_payload (entry, salt, before, after)", chunk.len(), PAYLOAD_COLUMNS, payloads).await?;
    }
    Ok(head)
}

async fn insert(conn: &mut SqliteConnection, into: &str, rows: usize, columns: usize, values: Values) -> Result<()> {
    let sql = format!("insert into {into} values {}", tuples(rows, columns));
    sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(conn).await?;
    Ok(())
}
