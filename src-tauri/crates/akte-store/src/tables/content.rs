//! Records with a content: their keys are columns, by which the database orders, refuses and joins; everything that is only
//! ever read as a whole lies as JSON in one column. No value lies in both.

use crate::record::{Cells, Values};
use crate::{Result, StoreError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

/// Declares how a record with a content lies in its table: its columns, its rules, and what it is found by.
macro_rules! content_rows {
    ($record:ty, $table:literal, [$($key:literal),*], $rules:expr, $search:expr) => {
        impl crate::record::Rows for $record {
            const KIND: &'static str = $table;
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &["municipality_id", "id", $($key,)* "content"];

            fn id(&self) -> uuid::Uuid {
                self.id.0
            }

            fn municipality(&self) -> akte_domain::MunicipalityId {
                self.municipality_id
            }

            fn bind(&self, values: &mut crate::record::Values) {
                $crate::tables::content::bind(self, &["municipality_id", "id", $($key),*], values);
            }

            fn read(cells: &mut crate::record::Cells<'_>) -> crate::Result<Self> {
                $crate::tables::content::read(Self::KIND, &["municipality_id", "id", $($key),*], cells)
            }

            fn broken_rules(&self) -> Vec<akte_domain::Problem> {
                let rules: fn(&Self) -> Vec<akte_domain::Problem> = $rules;
                rules(self)
            }

            fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
                let search: fn(&Self) -> Option<(&str, Vec<&str>)> = $search;
                search(self)
            }
        }
    };
}

pub(super) use content_rows;

/// Binds the keys of a record, then its content.
pub(super) fn bind<T: Serialize>(record: &T, keys: &[&str], values: &mut Values) {
    let mut members = match serde_json::to_value(record) {
        Ok(Value::Object(members)) => members,
        // The database refuses a record without content.
        Ok(_) | Err(_) => Map::new(),
    };
    for key in keys {
        let text = members.remove(*key).and_then(|value| value.as_str().map(str::to_owned));
        if is_id(key) {
            values.push(text.and_then(|text| Uuid::parse_str(&text).ok()));
        } else {
            values.push(text);
        }
    }
    let content = if members.is_empty() { String::new() } else { Value::Object(members).to_string() };
    values.push(content);
}

/// Reads a record from its keys and its content: the keys are put before what the content says.
pub(super) fn read<T: DeserializeOwned>(kind: &'static str, keys: &[&str], cells: &mut Cells<'_>) -> Result<T> {
    let unreadable = |error: serde_json::Error| StoreError::unreadable(kind, error);
    let mut text = String::from("{");
    for key in keys {
        let value = if is_id(key) {
            cells.next::<Option<Uuid>>()?.map(|id| id.to_string())
        } else {
            cells.next::<Option<String>>()?
        };
        text.push_str(&format!("\"{key}\":{},", serde_json::to_string(&value).map_err(unreadable)?));
    }
    let content: &str = cells.next()?;
    text.push_str(content.strip_prefix('{').unwrap_or(content));
    serde_json::from_str(&text).map_err(unreadable)
}

fn is_id(key: &str) -> bool {
    key == "id" || key.ends_with("_id")
}
