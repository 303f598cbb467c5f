//! Shared records: what the people of an Akte write for all its municipalities at once, such as drafts of catalogs.
//! Written by the same path as records of a municipality, with images in the change log and undo, and no scope, because
//! there is nothing in them that one municipality must not see of another.

use crate::log::entry::Pending;
use crate::operation::Operation;
use crate::record::{Cells, MAX_ROWS, Values, placeholders, tuples};
use crate::snapshot::Reads;
use crate::{Result, StoreError};
use akte_domain::{DraftId, Problem};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What belongs to all municipalities of an Akte. Implemented for the types of `akte-domain`, nowhere else.
pub trait SharedRecord:
    SharedRows + Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + Unpin + 'static
{
}

impl<T: SharedRows + Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + Unpin + 'static> SharedRecord
    for T
{
}

/// How a shared record lies in its table. Cannot be implemented outside this crate.
#[doc(hidden)]
pub trait SharedRows: Sized + Send {
    /// Kind of record, as it stands in the change log.
    const KIND: &'static str;
    /// Table.
    const TABLE: &'static str;
    /// Columns in the order of [`SharedRows::bind`] and [`SharedRows::read`]; the first is `id`.
    const COLUMNS: &'static [&'static str];

    fn id(&self) -> Uuid;
    fn bind(&self, values: &mut Values) -> Result<()>;
    fn read(cells: &mut Cells<'_>) -> Result<Self>;

    /// Rules of the field that it breaks.
    fn broken_rules(&self) -> Vec<Problem>;
}

/// Statement that writes some rows, new or changed.
pub(crate) fn upsert_sql<T: SharedRows>(rows: usize) -> String {
    let changes: Vec<String> = T::COLUMNS[1..].iter().map(|column| format!("{column} = excluded.{column}")).collect();
    format!(
        "insert into {} ({}) values {} on conflict (id) do update set {}",
        T::TABLE,
        T::COLUMNS.join(", "),
        tuples(rows, T::COLUMNS.len()),
        changes.join(", ")
    )
}

/// Statement that reads rows under a condition.
pub(crate) fn select_sql<T: SharedRows>(condition: &str) -> String {
    format!("select {} from {} {condition}", T::COLUMNS.join(", "), T::TABLE)
}

/// Statement that removes some rows.
pub(crate) fn delete_sql<T: SharedRows>(ids: usize) -> String {
    format!("delete from {} where id in ({})", T::TABLE, placeholders(ids))
}

/// All records under a condition, e.g. `where draft_id = ? order by position`.
pub(crate) async fn select<T: SharedRecord>(
    conn: &mut SqliteConnection,
    condition: &str,
    values: Values,
) -> Result<Vec<T>> {
    let sql = select_sql::<T>(condition);
    let rows = sqlx::query_with(AssertSqlSafe(sql), values.done()?).fetch_all(conn).await?;
    rows.iter().map(|row| T::read(&mut Cells::new(row))).collect()
}

fn bound(ids: &[Uuid]) -> Values {
    let mut values = Values::default();
    for id in ids {
        values.push(*id);
    }
    values
}

/// The records of some identifiers, as far as they exist.
async fn fetch<T: SharedRecord>(conn: &mut SqliteConnection, ids: &[Uuid]) -> Result<HashMap<Uuid, T>> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(MAX_ROWS) {
        let condition = format!("where id in ({})", placeholders(chunk.len()));
        let rows = select::<T>(conn, &condition, bound(chunk)).await?;
        found.extend(rows.into_iter().map(|row| (row.id(), row)));
    }
    Ok(found)
}

fn image<T: SharedRecord>(record: &T) -> Result<String> {
    serde_json::to_string(record).map_err(|error| StoreError::unreadable(T::KIND, error))
}

fn from_image<T: SharedRecord>(image: &str) -> Result<T> {
    serde_json::from_str(image).map_err(|error| StoreError::unreadable(T::KIND, error))
}

impl Reads<'_> {
    /// The shared record of an identifier, if there is one.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn find_shared<T: SharedRecord>(&mut self, id: impl Into<Uuid>) -> Result<Option<T>> {
        let id = id.into();
        Ok(fetch(self.conn, &[id]).await?.remove(&id))
    }

    /// The shared record of an identifier.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn get_shared<T: SharedRecord>(&mut self, id: impl Into<Uuid>) -> Result<T> {
        let id = id.into();
        self.find_shared(id).await?.ok_or(StoreError::NotFound { kind: T::KIND, id })
    }
}

impl Operation {
    /// Records new or changed shared records; unchanged ones are left out. Answers with how many changed.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] where a record breaks a rule of the field, [`StoreError::AlreadyExists`]. References are
    /// checked by [`Operation::commit`].
    pub async fn put_shared<T: SharedRecord>(&mut self, records: &[T]) -> Result<usize> {
        for record in records {
            let problems = record.broken_rules();
            if !problems.is_empty() {
                return Err(StoreError::Invalid { kind: T::KIND, id: record.id(), problems });
            }
        }
        self.write_shared(records).await
    }

    /// As [`Operation::put_shared`], for images that were recorded before and so are not judged again.
    async fn write_shared<T: SharedRecord>(&mut self, records: &[T]) -> Result<usize> {
        let ids: Vec<Uuid> = records.iter().map(SharedRows::id).collect();
        let before = fetch::<T>(self.conn(), &ids).await?;
        let mut seen = HashSet::with_capacity(records.len());
        // The last of several images of one record counts.
        let mut changed: Vec<&T> = records.iter().rev().filter(|record| seen.insert(record.id())).collect();
        changed.reverse();
        changed.retain(|record| before.get(&record.id()) != Some(*record));
        for record in &changed {
            self.note(Pending {
                municipality: None,
                kind: T::KIND,
                entity_id: record.id(),
                before: before.get(&record.id()).map(image).transpose()?,
                after: Some(image(*record)?),
            });
        }
        for chunk in changed.chunks(MAX_ROWS) {
            let mut values = Values::default();
            for record in chunk {
                record.bind(&mut values)?;
            }
            let sql = upsert_sql::<T>(chunk.len());
            sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(self.conn()).await?;
        }
        Ok(changed.len())
    }

    /// Removes shared records; those that do not exist are left out. Answers with how many were removed.
    ///
    /// # Errors
    /// That something still refers to a record is found by [`Operation::commit`].
    pub async fn delete_shared<T: SharedRecord>(&mut self, ids: &[Uuid]) -> Result<usize> {
        let before = fetch::<T>(self.conn(), ids).await?;
        let mut seen = HashSet::new();
        let removed: Vec<Uuid> = ids.iter().copied().filter(|id| before.contains_key(id) && seen.insert(*id)).collect();
        for id in &removed {
            let old = before.get(id).map(image).transpose()?;
            self.note(Pending { municipality: None, kind: T::KIND, entity_id: *id, before: old, after: None });
        }
        for chunk in removed.chunks(MAX_ROWS) {
            let sql = delete_sql::<T>(chunk.len());
            sqlx::query_with(AssertSqlSafe(sql), bound(chunk).done()?).execute(self.conn()).await?;
        }
        Ok(removed.len())
    }
}

/// What a log entry says about one shared record.
pub(crate) struct Image {
    pub kind: String,
    pub id: Uuid,
    pub before: Option<String>,
    pub after: Option<String>,
}

impl Image {
    /// Whether it is of a draft or of something in it.
    pub fn is_of(&self, draft: DraftId) -> bool {
        #[derive(serde::Deserialize)]
        struct Part {
            draft_id: DraftId,
        }
        let image = self.after.as_deref().or(self.before.as_deref());
        let part = image.and_then(|image| serde_json::from_str::<Part>(image).ok());
        part.map_or(self.id == draft.0, |part| part.draft_id == draft)
    }
}

/// Writes an image before, provided that the record is still as the operation left it.
pub(crate) async fn write_back(operation: &mut Operation, image: &Image) -> Result<()> {
    match image.kind.as_str() {
        akte_domain::CatalogDraft::KIND => restore::<akte_domain::CatalogDraft>(operation, image).await,
        akte_domain::DraftGroup::KIND => restore::<akte_domain::DraftGroup>(operation, image).await,
        akte_domain::DraftEntry::KIND => restore::<akte_domain::DraftEntry>(operation, image).await,
        _ => Err(StoreError::UndoConflict { kind: image.kind.clone(), id: image.id }),
    }
}

async fn restore<T: SharedRecord>(operation: &mut Operation, image: &Image) -> Result<()> {
    let now = fetch::<T>(operation.conn(), &[image.id]).await?.remove(&image.id);
    let left = image.after.as_deref().map(from_image::<T>).transpose()?;
    if now != left {
        return Err(StoreError::UndoConflict { kind: image.kind.clone(), id: image.id });
    }
    match &image.before {
        Some(before) => operation.write_shared(&[from_image::<T>(before)?]).await?,
        None => operation.delete_shared::<T>(&[image.id]).await?,
    };
    Ok(())
}
