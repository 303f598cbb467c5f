//! Records: what municipalities record, written and read by one set of generic functions.
//!
//! A record names its table and columns once; writing, reading, its image in the change log, undo and the search index
//! follow from that.

use crate::{Result, Scope, StoreError};
use akte_domain::{DomainId, MunicipalityId, Problem};
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments, AssertSqlSafe, Row, Sqlite, SqliteConnection};
use std::collections::HashMap;
use uuid::Uuid;

/// Values bound to one statement at most; SQLite allows 32,766.
const MAX_VALUES: usize = 32_000;
/// Rows per statement at most. Full statements are prepared once and cached; with more rows in each, taking one apart
/// costs more than the calls that it saves.
pub(crate) const MAX_ROWS: usize = 100;

/// Columns of the key of every record: municipality and identifier.
pub(crate) const KEY: usize = 2;

/// Text by which a record is found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SearchText {
    /// What it is called.
    pub title: String,
    /// Everything else.
    pub body: String,
}

impl SearchText {
    /// Joins the filled texts.
    pub fn new(title: &str, body: &[&str]) -> Self {
        let filled: Vec<&str> = body.iter().copied().filter(|text| akte_domain::problem::filled(text)).collect();
        Self { title: title.to_owned(), body: filled.join("\n") }
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.title.is_empty() && self.body.is_empty()
    }
}

/// What a municipality records. Implemented for the types of `akte-domain`, nowhere else.
pub trait Record: Rows + Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + Unpin + 'static {}

impl<T: Rows + Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + Unpin + 'static> Record for T {}

/// How a record lies in its table. Cannot be implemented outside this crate.
#[doc(hidden)]
pub trait Rows: Sized + Send {
    /// Kind of record, as it stands in the change log and in the search index.
    const KIND: &'static str;
    /// Table.
    const TABLE: &'static str;
    /// Columns in the order of [`Rows::bind`] and [`Rows::read`]; the first two are `municipality_id` and `id`.
    const COLUMNS: &'static [&'static str];
    /// How many of the columns, from the first on, say which record it is and where it belongs. Those are not written
    /// again where they stay: SQLite would rewrite their indexes and look up what they refer to.
    const PLACE: usize = KEY;

    fn id(&self) -> Uuid;
    fn municipality(&self) -> MunicipalityId;
    fn bind(&self, values: &mut Values);
    fn read(cells: &mut Cells<'_>) -> Result<Self>;

    /// The information domain whose counts a change of this record changes.
    fn counted_domain(&self) -> Option<DomainId> {
        None
    }

    /// Whether it has the place of what is recorded: [`Rows::PLACE`] columns are alike.
    fn stays_in_place(&self, _before: &Self) -> bool {
        Self::PLACE == KEY
    }

    /// Rules of the field that it breaks.
    fn broken_rules(&self) -> Vec<Problem> {
        Vec::new()
    }

    /// Title and further texts to search in.
    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        None
    }

    /// Rules that can only be judged with the other records at hand, after the rows were written.
    fn judge(
        _conn: &mut SqliteConnection,
        _scope: Scope,
        _written: &[Self],
    ) -> impl Future<Output = Result<()>> + Send {
        std::future::ready(Ok(()))
    }

    /// Reads what lies in other tables.
    fn complete(
        _conn: &mut SqliteConnection,
        _scope: Scope,
        _rows: &mut [Self],
    ) -> impl Future<Output = Result<()>> + Send {
        std::future::ready(Ok(()))
    }

    /// Fills in what the caller leaves to the store, and what images of older programs do not know. `now` are the
    /// records as they are.
    fn fill_in(
        _conn: &mut SqliteConnection,
        _scope: Scope,
        _rows: &mut [Self],
        _now: &HashMap<Uuid, Self>,
    ) -> impl Future<Output = Result<()>> + Send {
        std::future::ready(Ok(()))
    }

    /// Writes what lies in other tables.
    fn write_parts(
        _conn: &mut SqliteConnection,
        _scope: Scope,
        _rows: &[Self],
    ) -> impl Future<Output = Result<()>> + Send {
        std::future::ready(Ok(()))
    }
}

/// Values that are bound to a statement, in order.
#[doc(hidden)]
#[derive(Default)]
pub struct Values {
    arguments: SqliteArguments,
    refused: Option<String>,
}

impl Values {
    /// Binds one more.
    pub(crate) fn push<'t, T: sqlx::Encode<'t, Sqlite> + sqlx::Type<Sqlite>>(&mut self, value: T) -> &mut Self {
        if let Err(error) = self.arguments.add(value) {
            self.refused = Some(error.to_string());
        }
        self
    }

    /// All of them, for `sqlx::query_with`.
    pub(crate) fn done(self) -> Result<SqliteArguments> {
        match self.refused {
            Some(reason) => Err(StoreError::unreadable("bound value", reason)),
            None => Ok(self.arguments),
        }
    }
}

/// Reads the cells of a row from left to right.
#[doc(hidden)]
pub struct Cells<'r> {
    row: &'r SqliteRow,
    at: usize,
}

impl<'r> Cells<'r> {
    /// From the first cell on.
    pub(crate) fn new(row: &'r SqliteRow) -> Self {
        Self { row, at: 0 }
    }

    /// The next cell.
    pub(crate) fn next<T: sqlx::Decode<'r, Sqlite> + sqlx::Type<Sqlite>>(&mut self) -> Result<T> {
        let at = self.at;
        self.at += 1;
        self.row.try_get(at).map_err(|error| StoreError::unreadable(format!("column {at}"), error))
    }

    /// The next cell as an identifier of its own type.
    pub(crate) fn id<T: From<Uuid>>(&mut self) -> Result<T> {
        Ok(T::from(self.next::<Uuid>()?))
    }

    /// The next cell as an identifier, if there is one.
    pub(crate) fn optional_id<T: From<Uuid>>(&mut self) -> Result<Option<T>> {
        Ok(self.next::<Option<Uuid>>()?.map(T::from))
    }

    /// The next cell as a value of a closed list.
    pub(crate) fn coded<T: akte_domain::Coded>(&mut self) -> Result<T> {
        let code: &str = self.next()?;
        T::from_code(code).ok_or_else(|| StoreError::unreadable(std::any::type_name::<T>(), code))
    }

    /// The next cell as a value of a closed list, if there is one.
    pub(crate) fn optional_coded<T: akte_domain::Coded>(&mut self) -> Result<Option<T>> {
        let Some(code) = self.next::<Option<&str>>()? else { return Ok(None) };
        T::from_code(code).map(Some).ok_or_else(|| StoreError::unreadable(std::any::type_name::<T>(), code))
    }

    /// The next cell as a whole number of another size.
    pub(crate) fn number<T: TryFrom<i64>>(&mut self) -> Result<T> {
        let number: i64 = self.next()?;
        T::try_from(number).map_err(|_| StoreError::unreadable(std::any::type_name::<T>(), number))
    }

    /// The next cell as a date, if there is one.
    pub(crate) fn date(&mut self) -> Result<Option<NaiveDate>> {
        self.next::<Option<&str>>()?.map(parse_date).transpose()
    }

    /// The next cell as a date.
    pub(crate) fn required_date(&mut self) -> Result<NaiveDate> {
        parse_date(self.next()?)
    }

    /// The next cell as an instant.
    pub(crate) fn instant(&mut self) -> Result<chrono::DateTime<chrono::Utc>> {
        crate::entropy::parse_instant(self.next()?)
    }
}

/// A date as it stands in the database.
pub(crate) fn date_text(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// The date of a stored text. As the store writes them it takes a fraction of what reading by a pattern takes, which dates of
/// hundreds of thousands of answers make felt.
pub(crate) fn parse_date(text: &str) -> Result<NaiveDate> {
    if let [a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() {
        let number = |digits: &[&u8]| {
            let add = |sum: u32, digit: &&u8| digit.is_ascii_digit().then(|| sum * 10 + u32::from(**digit - b'0'));
            digits.iter().try_fold(0, add)
        };
        let year = number(&[a, b, c, d]).and_then(|year| i32::try_from(year).ok());
        let day = year.zip(number(&[e, f])).zip(number(&[g, h]));
        if let Some(day) = day.and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day)) {
            return Ok(day);
        }
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|error| StoreError::unreadable("date", error))
}

/// `?, ?, …`
pub(crate) fn placeholders(count: usize) -> String {
    let mut text = "?, ".repeat(count);
    text.truncate(text.len().saturating_sub(2));
    text
}

/// `(?, ?), (?, ?), …`
pub(crate) fn tuples(rows: usize, columns: usize) -> String {
    let tuple = format!("({}), ", placeholders(columns));
    let mut text = tuple.repeat(rows);
    text.truncate(text.len().saturating_sub(2));
    text
}

/// Statement that writes some rows of a record, new or changed; of a known one all but the first `place` columns.
pub(crate) fn upsert_sql<T: Rows>(rows: usize, place: usize) -> String {
    let changes: Vec<String> =
        T::COLUMNS[place..].iter().map(|column| format!("{column} = excluded.{column}")).collect();
    format!(
        "insert into {} ({}) values {} on conflict (municipality_id, id) do update set {}",
        T::TABLE,
        T::COLUMNS.join(", "),
        tuples(rows, T::COLUMNS.len()),
        changes.join(", ")
    )
}

/// Statement that reads some rows of a record.
pub(crate) fn fetch_sql<T: Rows>(ids: usize) -> String {
    format!(
        "select {} from {} where municipality_id = ? and id in ({})",
        T::COLUMNS.join(", "),
        T::TABLE,
        placeholders(ids)
    )
}

/// Statement that removes some rows of a record.
pub(crate) fn delete_sql<T: Rows>(ids: usize) -> String {
    format!("delete from {} where municipality_id = ? and id in ({})", T::TABLE, placeholders(ids))
}

/// The records of some identifiers, as far as they exist in the scope.
pub(crate) async fn fetch<T: Record>(
    conn: &mut SqliteConnection,
    scope: Scope,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, T>> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(MAX_ROWS) {
        let mut values = Values::default();
        values.push(scope.uuid());
        for id in chunk {
            values.push(*id);
        }
        let rows = read_all::<T>(conn, scope, fetch_sql::<T>(chunk.len()), values).await?;
        found.extend(rows.into_iter().map(|row| (row.id(), row)));
    }
    Ok(found)
}

/// Runs a statement that selects the columns of a record.
pub(crate) async fn read_all<T: Record>(
    conn: &mut SqliteConnection,
    scope: Scope,
    sql: String,
    values: Values,
) -> Result<Vec<T>> {
    let rows = sqlx::query_with(AssertSqlSafe(sql), values.done()?).fetch_all(&mut *conn).await?;
    let mut records = rows.iter().map(|row| T::read(&mut Cells::new(row))).collect::<Result<Vec<T>>>()?;
    if !records.is_empty() {
        T::complete(conn, scope, &mut records).await?;
    }
    Ok(records)
}

/// All records of a kind in a scope under a condition, e.g. `domain_id = ? order by name`, whose values follow the
/// municipality's.
pub(crate) async fn select<T: Record>(
    conn: &mut SqliteConnection,
    scope: Scope,
    condition: &str,
    bind: impl FnOnce(&mut Values),
) -> Result<Vec<T>> {
    let sql = format!("select {} from {} where municipality_id = ? {condition}", T::COLUMNS.join(", "), T::TABLE);
    let mut values = Values::default();
    values.push(scope.uuid());
    bind(&mut values);
    read_all(conn, scope, sql, values).await
}

/// Writes records, new or changed; of known ones all but the first `place` columns.
pub(crate) async fn upsert<T: Record>(
    conn: &mut SqliteConnection,
    scope: Scope,
    records: &[T],
    place: usize,
) -> Result<()> {
    if records.is_empty() {
        return Ok(());
    }
    let per_statement = (MAX_VALUES / T::COLUMNS.len()).clamp(1, MAX_ROWS);
    for chunk in records.chunks(per_statement) {
        let mut values = Values::default();
        for record in chunk {
            record.bind(&mut values);
        }
        sqlx::query_with(AssertSqlSafe(upsert_sql::<T>(chunk.len(), place)), values.done()?)
            .execute(&mut *conn)
            .await?;
    }
    T::write_parts(conn, scope, records).await
}

/// Removes records.
pub(crate) async fn delete<T: Record>(conn: &mut SqliteConnection, scope: Scope, ids: &[Uuid]) -> Result<()> {
    for chunk in ids.chunks(MAX_ROWS) {
        let mut values = Values::default();
        values.push(scope.uuid());
        for id in chunk {
            values.push(*id);
        }
        sqlx::query_with(AssertSqlSafe(delete_sql::<T>(chunk.len())), values.done()?).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Image of a record in the change log.
pub(crate) fn image<T: Record>(record: &T) -> Result<String> {
    serde_json::to_string(record).map_err(|error| StoreError::unreadable(T::KIND, error))
}

/// Record of an image in the change log.
pub(crate) fn from_image<T: Record>(image: &str) -> Result<T> {
    serde_json::from_str(image).map_err(|error| StoreError::unreadable(T::KIND, error))
}

/// What a record is found by.
pub(crate) fn search_text<T: Rows>(record: &T) -> Option<SearchText> {
    let (title, body) = record.search_texts()?;
    Some(SearchText::new(title, &body)).filter(|text| !text.is_empty())
}
