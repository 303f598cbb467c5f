//! What every list does: filter by words, sort by a column, cut out a part.

use crate::error::{AppError, ErrorCode, Result};
use crate::wire::{Direction, List, Sort};
use akte_domain::Coded;
use std::cmp::Ordering;

/// Words that must all occur, case aside.
pub(crate) struct Words(Vec<String>);

impl Words {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.split_whitespace().map(str::to_lowercase).collect())
    }

    /// Whether every word occurs in one of the texts.
    pub(crate) fn occur_in(&self, texts: &[&str]) -> bool {
        self.0.is_empty() || {
            let lower: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
            self.0.iter().all(|word| lower.iter().any(|text| text.contains(word)))
        }
    }
}

/// A value to sort by; text sorts as people number things: `A.2` before `A.10`, case aside. What is missing comes last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    Text(String),
    Number(i64),
    Missing,
}

impl Key {
    pub(crate) fn number(number: Option<impl Into<i64>>) -> Self {
        number.map_or(Self::Missing, |number| Self::Number(number.into()))
    }

    /// The place of a value in its closed list.
    pub(crate) fn place<T: Coded + PartialEq>(value: T) -> Self {
        let place = T::ALL.iter().position(|one| *one == value);
        Self::number(place.and_then(|place| u32::try_from(place).ok()))
    }

    pub(crate) fn date(date: Option<chrono::NaiveDate>) -> Self {
        date.map_or(Self::Missing, |date| Self::Text(date.to_string()))
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Missing } else { Self::Text(text.to_owned()) }
    }
}

impl From<&String> for Key {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<u32> for Key {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

fn compare(a: &Key, b: &Key) -> Ordering {
    match (a, b) {
        (Key::Text(a), Key::Text(b)) => natural(a, b),
        (Key::Number(a), Key::Number(b)) => a.cmp(b),
        (Key::Number(_), Key::Text(_)) => Ordering::Less,
        (Key::Text(_), Key::Number(_)) => Ordering::Greater,
        (Key::Missing, _) | (_, Key::Missing) => Ordering::Equal,
    }
}

/// Compares as people number things.
pub(crate) fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.chars().peekable(), b.chars().peekable());
    loop {
        match (left.peek().copied(), right.peek().copied()) {
            (None, None) => return a.cmp(b),
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let (x, y) = (digits(&mut left), digits(&mut right));
                let order = x.len().cmp(&y.len()).then_with(|| x.cmp(&y));
                if order != Ordering::Equal {
                    return order;
                }
            }
            (Some(x), Some(y)) => {
                let order = fold(x).cmp(&fold(y));
                if order != Ordering::Equal {
                    return order;
                }
                left.next();
                right.next();
            }
        }
    }
}

/// A run of digits without leading zeros.
fn digits(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut run = String::new();
    while let Some(digit) = chars.next_if(char::is_ascii_digit) {
        if !(run.is_empty() && digit == '0') {
            run.push(digit);
        }
    }
    run
}

/// As a German dictionary sorts (DIN 5007-1): umlauts as their base letters.
fn fold(c: char) -> char {
    let lower = c.to_lowercase().next().unwrap_or(c);
    match lower {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        'ß' => 's',
        other => other,
    }
}

/// Sorts by a column, stable; what is missing comes last whichever way.
///
/// # Errors
/// [`ErrorCode::SortUnknown`] where `key` knows no such column.
pub(crate) fn sort<T>(items: &mut [T], sort: &Sort, key: impl Fn(&T, &str) -> Option<Key>) -> Result<()> {
    let unknown = || AppError::new(ErrorCode::SortUnknown).with("field", &sort.by);
    if let Some(first) = items.first() {
        key(first, &sort.by).ok_or_else(unknown)?;
    }
    items.sort_by(|a, b| {
        let (a, b) = (key(a, &sort.by).unwrap_or(Key::Missing), key(b, &sort.by).unwrap_or(Key::Missing));
        match (&a, &b) {
            (Key::Missing, Key::Missing) => Ordering::Equal,
            (Key::Missing, _) => Ordering::Greater,
            (_, Key::Missing) => Ordering::Less,
            _ if sort.direction == Direction::Descending => compare(&b, &a),
            _ => compare(&a, &b),
        }
    });
    Ok(())
}

/// Cuts out a part.
pub(crate) fn part<T>(items: Vec<T>, offset: u32, limit: u32, state: i64) -> List<T> {
    let total = items.len() as u64;
    let items = items.into_iter().skip(offset as usize).take(limit as usize).collect();
    List { items, total, state }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_sort_as_people_number_them() {
        let mut ids = vec!["ORP.10.A1", "ORP.2.A10", "ORP.2.A9", "orp.1", "Übung", "Unfall"];
        ids.sort_by(|a, b| natural(a, b));
        assert_eq!(ids, ["orp.1", "ORP.2.A9", "ORP.2.A10", "ORP.10.A1", "Übung", "Unfall"], "natural order");
    }

    #[test]
    fn what_is_missing_comes_last_whichever_way() {
        let key = |item: &&str, by: &str| (by == "it").then(|| Key::from(*item));
        for (direction, expected) in [(Direction::Ascending, ["a", "b", ""]), (Direction::Descending, ["b", "a", ""])] {
            let mut items = ["", "b", "a"];
            sort(&mut items, &Sort { by: "it".into(), direction }, key).unwrap();
            assert_eq!(items, expected, "{direction:?}");
        }
        let refused = sort(&mut ["x"], &Sort { by: "other".into(), direction: Direction::Ascending }, key);
        assert_eq!(refused.unwrap_err().code, ErrorCode::SortUnknown, "an unknown column is refused");
    }

    #[test]
    fn all_words_must_occur_in_whatever_text() {
        let words = Words::new("pass  WORT");
        assert!(words.occur_in(&["Das Passwort", ""]), "both in one text");
        assert!(words.occur_in(&["Pass", "Wort"]), "one in each");
        assert!(!words.occur_in(&["Pass"]), "one is missing");
    }
}
