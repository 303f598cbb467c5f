//! The past: everything that a municipality recorded as it was at a data state.
//!
//! Nothing is copied. The writer's connection begins a transaction, writes the images before everything that came later,
//! takes the later entries out of the log, and is read; then all of it is rolled back. Whoever writes meanwhile waits.

use crate::record::{self, Record, date_text};
use crate::search::words::Words;
use crate::snapshot::Reads;
use crate::statement::statements;
use crate::store::Store;
use crate::tables::{degree_snapshot, for_kind};
use crate::{Result, Scope, StoreError};
use sqlx::{Sqlite, SqliteConnection, Transaction};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

statements! {
    // For every record that changed later: what it was before the first of these changes.
    LATER = "select e.kind, e.entity_id, p.before, p.erased_by is not null from
            (select min(number) number from log_entry where municipality_id = $1 and number > $2
                group by kind, entity_id) first
            join log_entry e on e.municipality_id = $1 and e.number = first.number
            join log_payload p on p.entry = e.number";
    AT across "a data state is one for all municipalities" =
        "select o.at from log_entry e join operation o on o.number = e.operation where e.number = $1";
    FORGET_PAYLOADS across "in a transaction that is rolled back" = "delete from log_payload where entry > $1";
    FORGET_ENTRIES across "in a transaction that is rolled back" = "delete from log_entry where number > $1";
    FORGET_COUNTS = "delete from degree_snapshot where municipality_id = $1 and day > $2";
    COUNTED = "select domain_id from degree_snapshot where municipality_id = $1 and day = $2";
}

/// Kinds of records with whose row the counts of earlier days would go.
const HELD_ON_TO: &[&str] = &["municipality", "information_domain"];

/// What a municipality had recorded at a data state; for other municipalities it says nothing.
pub struct Past {
    tx: Transaction<'static, Sqlite>,
    words: Arc<Words>,
}

impl Past {
    /// Reads from it.
    pub fn reads(&mut self) -> Reads<'_> {
        Reads::new(&mut self.tx, &self.words)
    }
}

impl Store {
    /// Everything of a municipality as it was when the log ended with entry `number`. Others cannot write until the value
    /// is dropped.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where the log has no such entry, [`StoreError::UndoErased`] where what something was has
    /// been erased by a logged rule.
    pub async fn past(&self, scope: Scope, number: i64) -> Result<Past> {
        let mut tx = self.writer().begin_with("begin immediate").await?;
        let conn = &mut *tx;
        let at: Option<String> = sqlx::query_scalar(AT).bind(number).fetch_optional(&mut *conn).await?;
        let at = at.ok_or(StoreError::NotFound { kind: "log_entry", id: Uuid::nil() })?;
        let rows: Vec<(String, Uuid, Option<String>, bool)> =
            sqlx::query_as(LATER).bind(scope.uuid()).bind(number).fetch_all(&mut *conn).await?;
        let mut later: BTreeMap<String, Vec<(Uuid, Option<String>)>> = BTreeMap::new();
        for (kind, id, before, erased) in rows {
            if erased {
                return Err(StoreError::UndoErased { operation: number });
            }
            later.entry(kind).or_default().push((id, before));
        }
        // First everything that changed goes, then what it was comes: names that changed hands do not collide.
        // What others hang on by a cascade only goes where it was not there.
        for (kind, images) in &later {
            let stays = |before: &Option<String>| before.is_some() && HELD_ON_TO.contains(&kind.as_str());
            let ids: Vec<Uuid> = images.iter().filter(|(_, before)| !stays(before)).map(|(id, _)| *id).collect();
            let gone = for_kind!(kind.as_str(), T => record::delete::<T>(conn, scope, &ids).await);
            gone.transpose()?;
        }
        for (kind, images) in &later {
            let written = for_kind!(kind.as_str(), T => restore::<T>(conn, scope, images).await);
            written.transpose()?;
        }
        sqlx::query(FORGET_PAYLOADS).bind(number).execute(&mut *conn).await?;
        sqlx::query(FORGET_ENTRIES).bind(number).execute(&mut *conn).await?;
        let day = crate::entropy::parse_instant(&at)?.date_naive();
        sqlx::query(FORGET_COUNTS).bind(scope.uuid()).bind(date_text(day)).execute(&mut *conn).await?;
        // A day's counts are those at its end; on the last one they are those of now.
        let counted: Vec<Uuid> =
            sqlx::query_scalar(COUNTED).bind(scope.uuid()).bind(date_text(day)).fetch_all(&mut *conn).await?;
        for domain in counted {
            degree_snapshot::refresh(conn, scope, domain.into(), day, None).await?;
        }
        Ok(Past { tx, words: Arc::clone(self.shared_words()) })
    }
}

async fn restore<T: Record>(
    conn: &mut SqliteConnection,
    scope: Scope,
    images: &[(Uuid, Option<String>)],
) -> Result<()> {
    let mut records = Vec::new();
    for (_, before) in images {
        records.extend(before.as_deref().map(record::from_image::<T>).transpose()?);
    }
    T::fill_in(conn, scope, &mut records, &std::collections::HashMap::new()).await?;
    record::upsert(conn, scope, &records, record::KEY).await
}
