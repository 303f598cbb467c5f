//! Fields given as `NAME=VALUE`: each value is read as its field asks for it.

use super::privacy::unknown;
use crate::args::values;
use crate::session::{Outcome, Session};
use akte_domain::period::berlin_instant;
use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::{Map, Value};
use std::path::Path;

/// The fields of a kind of entry, as an entry has them.
pub fn merged(known: Map<String, Value>, row: &Value) -> Map<String, Value> {
    known.into_iter().map(|(field, value)| (field.clone(), row.get(&field).cloned().unwrap_or(value))).collect()
}

/// Puts what was given into the fields: those of a JSON file first, then those of the command line.
pub fn changed(session: &Session, given: &[String], file: Option<&Path>, map: &mut Map<String, Value>) -> Outcome<()> {
    if let Some(path) = file {
        let unreadable =
            |reason: String| session.refusal("entry-file", &[("path", path.display().to_string()), ("reason", reason)]);
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
        let fields: Map<String, Value> = serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
        for (field, value) in fields {
            if !map.contains_key(&field) {
                return Err(unknown(session, &field, map));
            }
            map.insert(field, value);
        }
    }
    for pair in given {
        let Some((field, text)) = pair.split_once('=') else {
            return Err(session.refusal("entry-pair", &[("value", pair.clone())]));
        };
        let field = field.trim();
        let Some(now) = map.get(field) else { return Err(unknown(session, field, map)) };
        let value = read(field, text.trim(), now);
        map.insert(field.to_owned(), value);
    }
    Ok(())
}

/// A text as the value that a field asks for; what the field then refuses is told with its reason.
fn read(field: &str, text: &str, now: &Value) -> Value {
    if field.ends_with("_at") || field.starts_with("occurred_") {
        return if text.is_empty() { Value::Null } else { Value::from(instant(text)) };
    }
    let is_day = field.ends_with("_on") || field.ends_with("_since");
    match now {
        // Yes, no, or left open.
        Value::Null | Value::Bool(_) if field == "deviates_to" => match yes_no(text) {
            None if text.is_empty() => Value::Null,
            said => said.map_or_else(|| Value::from(text), Value::Bool),
        },
        Value::Bool(_) if text.is_empty() => Value::Bool(false),
        Value::Bool(_) => yes_no(text).map_or_else(|| Value::from(text), Value::Bool),
        Value::Array(_) => list(text),
        Value::Null | Value::Number(_) if text.is_empty() => Value::Null,
        Value::Null | Value::Number(_) if !is_day => match text.to_lowercase().as_str() {
            // A decision that nobody has made yet: no coded value is called so.
            "ja" | "yes" | "true" => Value::Bool(true),
            "nein" | "no" | "false" => Value::Bool(false),
            _ => serde_json::from_str(text).ok().filter(Value::is_number).unwrap_or_else(|| Value::from(text)),
        },
        _ if is_day && !text.is_empty() => {
            Value::from(values::date(text).map_or_else(|_| text.to_owned(), |day| day.to_string()))
        }
        Value::Null => Value::Null,
        _ if is_day => Value::Null,
        _ => Value::from(text),
    }
}

fn yes_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "ja" | "yes" | "true" => Some(true),
        "nein" | "no" | "false" => Some(false),
        _ => None,
    }
}

/// A list as JSON, or its texts between semicolons.
fn list(text: &str) -> Value {
    if text.starts_with('[') {
        return serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
    }
    let items = text.split(';').map(str::trim).filter(|item| !item.is_empty());
    Value::Array(items.map(Value::from).collect())
}

/// An instant as people write it, by the clocks of Berlin, or as RFC 3339.
fn instant(text: &str) -> String {
    let local = ["%d.%m.%Y %H:%M", "%d.%m.%Y, %H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"];
    let local = local.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
    let at: Option<DateTime<Utc>> = local.map(berlin_instant).or_else(|| text.parse().ok());
    at.map_or_else(|| text.to_owned(), |at| at.to_rfc3339())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(field: &str, text: &str, now: Value, expected: Value) {
        assert_eq!(read(field, text, &now), expected, "{field}={text}");
    }

    #[test]
    fn each_value_is_read_as_its_field_asks() {
        check("name", "2026", json!(""), json!("2026"));
        check("received_on", "05.03.2026", json!("2026-01-01"), json!("2026-03-05"));
        check("answered_on", "", json!("2026-01-01"), Value::Null);
        check("remedies_named", "ja", json!(false), json!(true));
        check("deviates_to", "nein", Value::Null, json!(false));
        check("deviates_to", "", json!(true), Value::Null);
        check("kinds", "access; erasure", json!([]), json!(["access", "erasure"]));
        check("subjects", r#"[{"number":1}]"#, json!([]), json!([{ "number": 1 }]));
        check("persons", "40", Value::Null, json!(40));
        check("risk", "high", Value::Null, json!("high"));
        check("applicable", "nein", Value::Null, json!(false));
        check("aware_at", "30.11.2026 09:15", Value::Null, json!("2026-11-30T08:15:00+00:00"));
        check("occurred_from", "2026-07-01T08:00:00Z", Value::Null, json!("2026-07-01T08:00:00+00:00"));
        check("closed_at", "", json!("2026-07-01T08:00:00Z"), Value::Null);
    }
}
