//! Lists: filter, sort, offset and limit in; items and their total out.

use crate::record::{Record, Values, read_all};
use crate::{Result, Scope};
use sqlx::{AssertSqlSafe, SqliteConnection};

/// Which part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Items to skip.
    pub offset: u32,
    /// Items at most.
    pub limit: u32,
}

impl Window {
    /// Everything.
    pub const ALL: Self = Self { offset: 0, limit: u32::MAX };
}

/// A part of a list, and how long the list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The items of the window that was asked for.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: u64,
}

/// Which way a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Smallest first.
    #[default]
    Ascending,
    /// Largest first.
    Descending,
}

impl Order {
    pub(crate) fn sql(self) -> &'static str {
        match self {
            Self::Ascending => "asc",
            Self::Descending => "desc",
        }
    }
}

/// A list query within one municipality. The scope is bound first and cannot be left out.
pub(crate) struct ScopedList {
    scope: Scope,
    from: &'static str,
    conditions: String,
    values: Vec<Bound>,
}

enum Bound {
    Text(String),
    Id(uuid::Uuid),
}

impl ScopedList {
    /// From a `FROM` clause whose first table has the given alias and is joined to other tables of municipalities by
    /// `municipality_id`.
    pub fn new(scope: Scope, from: &'static str, alias: &str) -> Self {
        Self { scope, from, conditions: format!(" where {alias}.municipality_id = ?"), values: Vec::new() }
    }

    /// Adds a condition without values.
    pub fn and(&mut self, condition: &str) -> &mut Self {
        self.conditions.push_str(" and ");
        self.conditions.push_str(condition);
        self
    }

    /// Adds a condition with texts for its `?`, each bound as many times in a row as it says.
    pub fn and_texts(&mut self, condition: &str, texts: &[(&str, usize)]) -> &mut Self {
        for (text, times) in texts {
            self.values.extend(std::iter::repeat_with(|| Bound::Text((*text).to_owned())).take(*times));
        }
        self.and(condition)
    }

    /// Adds a condition with one identifier.
    pub fn and_id(&mut self, condition: &str, id: impl Into<uuid::Uuid>) -> &mut Self {
        self.and_ids(condition, &[id.into()])
    }

    /// Adds a condition with identifiers for its `?`.
    pub fn and_ids(&mut self, condition: &str, ids: &[uuid::Uuid]) -> &mut Self {
        self.values.extend(ids.iter().map(|id| Bound::Id(*id)));
        self.and(condition)
    }

    /// Adds `column in (…)`; an empty list stands for no filter.
    pub fn and_in(&mut self, column: &str, codes: &[&str]) -> &mut Self {
        if codes.is_empty() {
            return self;
        }
        self.values.extend(codes.iter().map(|code| Bound::Text((*code).to_owned())));
        self.and(&format!("{column} in ({})", crate::record::placeholders(codes.len())))
    }

    fn bind(&self) -> Values {
        let mut values = Values::default();
        values.push(self.scope.uuid());
        for value in &self.values {
            match value {
                Bound::Text(text) => values.push(&**text),
                Bound::Id(id) => values.push(*id),
            };
        }
        values
    }

    /// How many rows there are.
    async fn total(&self, conn: &mut SqliteConnection) -> Result<u64> {
        let sql = format!("select count(*) {}{}", self.from, self.conditions);
        let total: i64 = sqlx::query_scalar_with(AssertSqlSafe(sql), self.bind().done()?).fetch_one(conn).await?;
        Ok(u64::try_from(total).unwrap_or(0))
    }

    /// The records of a window, with their total. The first table's alias must be `r`.
    pub async fn records<T: Record>(
        &self,
        conn: &mut SqliteConnection,
        order: &str,
        window: Window,
    ) -> Result<Page<T>> {
        let columns: Vec<String> = T::COLUMNS.iter().map(|column| format!("r.{column}")).collect();
        let sql =
            format!("select {} {}{} order by {order} limit ? offset ?", columns.join(", "), self.from, self.conditions);
        let mut values = self.bind();
        values.push(window.limit).push(window.offset);
        let items = read_all(conn, self.scope, sql, values).await?;
        let total = self.total(conn).await?;
        Ok(Page { items, total })
    }
}

/// A pattern for `like … escape '\'` that finds a text anywhere.
pub(crate) fn anywhere(text: &str) -> String {
    let mut pattern = String::from("%");
    for character in text.chars() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern.push('%');
    pattern
}
