//! Dates and amounts as people write them in German offices. What can be read in two ways is refused.

use crate::finding::code;
use akte_domain::Cents;
use chrono::{Datelike, NaiveDate};

/// Years that a date may have; outside of them it is a slip.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// `31.12.2026`, `1.2.2026` or `2026-12-31`, each with midnight after it as Excel likes to add.
///
/// # Errors
/// The code of the finding: no date, or a year of two digits, whose century is not guessed.
pub fn date(text: &str) -> Result<NaiveDate, &'static str> {
    let day = without_midnight(text.trim());
    let parts: Vec<&str> = if day.contains('.') { day.split('.').rev().collect() } else { day.split('-').collect() };
    let [year, month, day] = parts.as_slice() else { return Err(code::BAD_DATE) };
    let digits = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        let text = text.trim();
        (lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    let (Some(month), Some(day)) = (digits(month, 1..=2), digits(day, 1..=2)) else { return Err(code::BAD_DATE) };
    if digits(year, 2..=2).is_some() {
        return Err(code::TWO_DIGIT_YEAR);
    }
    let year = digits(year, 4..=4).and_then(|year| i32::try_from(year).ok()).ok_or(code::BAD_DATE)?;
    NaiveDate::from_ymd_opt(year, month, day).filter(|date| YEARS.contains(&date.year())).ok_or(code::BAD_DATE)
}

fn without_midnight(text: &str) -> &str {
    for midnight in ["T00:00:00Z", "T00:00:00", " 00:00:00", " 00:00", " 0:00"] {
        if let Some(day) = text.strip_suffix(midnight) {
            return day;
        }
    }
    text
}

/// `2027`; two digits are refused, because the century is not guessed.
pub(crate) fn year(text: &str) -> Result<i32, &'static str> {
    let year = text.trim().parse::<i32>().map_err(|_| code::BAD_YEAR)?;
    if akte_domain::measure::BUDGET_YEARS.contains(&year) { Ok(year) } else { Err(code::BAD_YEAR) }
}

/// Euros with a decimal comma (`1.234,50 €`, `1234,5`, `1.234`, `80,-`) or a decimal point (`1234.50`), as cents. `1,234` and
/// `1,234.50` are refused: an English thousand and a German fraction look alike.
pub(crate) fn amount(text: &str) -> Result<Cents, &'static str> {
    let bare = bare_amount(text);
    let (euros, cents) = match bare.split_once(',') {
        Some((euros, cents)) => (grouped(euros), fraction(cents)),
        None => match grouped(&bare) {
            Some(euros) => (Some(euros), Some(0)),
            None => bare.split_once('.').map_or((None, None), |(euros, cents)| (plain(euros), fraction(cents))),
        },
    };
    let (Some(euros), Some(cents)) = (euros, cents) else { return Err(code::BAD_AMOUNT) };
    euros.checked_mul(100).and_then(|euros| euros.checked_add(cents)).map(Cents).ok_or(code::BAD_AMOUNT)
}

/// Without currency and spaces, be they narrow or protected; `80,-` and `80,–` are full euros.
fn bare_amount(text: &str) -> String {
    let text = text.trim();
    let lower = text.to_lowercase();
    let mut bare = lower.as_str();
    for currency in ["€", "euro", "eur"] {
        bare = bare.trim().trim_start_matches(currency).trim_end_matches(currency);
    }
    let bare: String = bare.chars().filter(|letter| !letter.is_whitespace() && *letter != '\'').collect();
    let full = [",-", ",--", ",–", ",—"].iter().find_map(|dash| bare.strip_suffix(dash));
    full.map_or(bare.clone(), str::to_owned)
}

/// Digits, with points between groups of three or without.
fn grouped(text: &str) -> Option<i64> {
    if !text.contains('.') {
        return plain(text);
    }
    let mut groups = text.split('.');
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()) && *first != "0")?;
    let rest: Vec<&str> = groups.collect();
    if rest.iter().any(|group| group.len() != 3) {
        return None;
    }
    plain(&(first.to_owned() + &rest.concat()))
}

fn plain(text: &str) -> Option<i64> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// One or two digits after the comma, as cents.
fn fraction(text: &str) -> Option<i64> {
    match text.len() {
        1 => plain(text).map(|tenths| tenths * 10),
        2 => plain(text),
        _ => None,
    }
}

/// A whole number from 1.
pub(crate) fn count(text: &str) -> Result<u32, &'static str> {
    let number = plain(text.trim()).and_then(|number| u32::try_from(number).ok());
    number.filter(|number| *number > 0).ok_or(code::BAD_COUNT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_offices_write_them() {
        let day = |year, month, day| Ok(NaiveDate::from_ymd_opt(year, month, day).unwrap());
        for (text, expected) in [
            ("31.12.2026", day(2026, 12, 31)),
            (" 1.2.2026 ", day(2026, 2, 1)),
            ("2026-12-31", day(2026, 12, 31)),
            ("2026-12-31T00:00:00", day(2026, 12, 31)),
            ("31.12.2026 00:00", day(2026, 12, 31)),
            ("29.02.2028", day(2028, 2, 29)),
            ("29.02.2026", Err(code::BAD_DATE)),
            ("31.12.26", Err(code::TWO_DIGIT_YEAR)),
            ("26-12-31", Err(code::TWO_DIGIT_YEAR)),
            ("31/12/2026", Err(code::BAD_DATE)),
            ("2026-31-12", Err(code::BAD_DATE)),
            ("12.31.2026", Err(code::BAD_DATE)),
            ("31.12.", Err(code::BAD_DATE)),
            ("0001-01-01", Err(code::BAD_DATE)),
            ("46387", Err(code::BAD_DATE)),
            ("Ende 2026", Err(code::BAD_DATE)),
            ("+1.+2.2026", Err(code::BAD_DATE)),
            ("31.12.2026 13:45", Err(code::BAD_DATE)),
        ] {
            assert_eq!(date(text), expected, "{text}");
        }
    }

    #[test]
    fn amounts_are_read_as_offices_write_them() {
        for (text, cents) in [
            ("1.234,50 €", 123_450),
            ("€ 1.234,50", 123_450),
            ("1 234,50 EUR", 123_450),
            ("1\u{202f}234,50\u{a0}€", 123_450),
            ("1234,5", 123_450),
            ("1234.50", 123_450),
            ("1.234", 123_400),
            ("1.234.567,89 Euro", 123_456_789),
            ("80,-", 8_000),
            ("80,–", 8_000),
            ("0", 0),
            ("0,99", 99),
            ("0.99", 99),
        ] {
            assert_eq!(amount(text), Ok(Cents(cents)), "{text}");
        }
        for text in [
            "",
            "€",
            "viel",
            "-5",
            "1,234",
            "1,234.50",
            "1.23.4",
            "12.34,5",
            "1e3",
            "5,",
            ",5",
            "0.001",
            "99999999999999999999",
            "5 $",
        ] {
            assert_eq!(amount(text), Err(code::BAD_AMOUNT), "{text:?} is not guessed");
        }
    }

    #[test]
    fn counts_begin_at_one() {
        assert_eq!(count(" 12 "), Ok(12), "a number");
        for text in ["0", "-1", "1,5", "1.000", "viele", "4294967296"] {
            assert_eq!(count(text), Err(code::BAD_COUNT), "{text}");
        }
    }
}
