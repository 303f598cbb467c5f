//! NIST's data types, as its JSON schemas spell them, and where something breaks them.

use crate::findings::{Findings, code};
use crate::oscal::{is_token, is_uuid};
use akte_domain::{Finding, Severity};

/// Looks at each value that is exported.
#[derive(Default)]
pub(super) struct Rules {
    findings: Findings,
    /// Since 1.2 groups hold groups or requirements, parameters have values or a selection; before, both are allowed.
    is_exclusive: bool,
    path: Vec<String>,
}

impl Rules {
    /// What breaks the rules, in the order of the document.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings.into_parts().0
    }

    /// The rules of an OSCAL version.
    pub fn of_version(version: &str) -> Self {
        Self { is_exclusive: version.starts_with("1.2."), ..Self::default() }
    }

    /// Of two things only one may be there.
    pub fn exclusive(&mut self, key: &str, has_one: bool, has_other: bool) {
        if self.is_exclusive && has_one && has_other {
            self.note(code::BAD_COMBINATION, key, key);
        }
    }

    /// Looks at something below a place.
    pub fn below<T>(&mut self, step: String, look: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let found = look(self);
        self.path.pop();
        found
    }

    fn note(&mut self, code: &'static str, key: &str, value: &str) {
        let place = || self.path.iter().map(String::as_str).chain([key]).collect::<Vec<_>>().join("/");
        self.findings.add(Severity::Error, code, key, place, value);
    }

    /// Must be there.
    pub fn required(&mut self, key: &str, is_there: bool) {
        if !is_there {
            self.note(code::MISSING_FIELD, key, key);
        }
    }

    /// A token, if there is one: `TokenDatatype`.
    pub fn token(&mut self, key: &str, text: &str) {
        if !text.is_empty() && !is_token(text) {
            self.note(code::BAD_TOKEN, key, text);
        }
    }

    /// One line without spaces at its ends, if there is one: `StringDatatype`.
    pub fn line(&mut self, key: &str, text: &str) {
        let has_edges = text.trim() != text;
        if has_edges || text.contains(['\n', '\r', '\u{2028}', '\u{2029}']) {
            self.note(code::BAD_LINE, key, text);
        }
    }

    /// A UUID of version 4 or 5: `UUIDDatatype`.
    pub fn uuid(&mut self, key: &str, text: &str) {
        if !is_uuid(text) {
            self.note(code::BAD_UUID, key, text);
        }
    }

    /// An address with a scheme, if there is one: `URIDatatype`.
    pub fn uri(&mut self, key: &str, text: &str) {
        let has_scheme = text.split_once(':').is_some_and(|(scheme, rest)| {
            !rest.is_empty()
                && scheme.len() > 1
                && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
                && scheme.chars().all(|other| other.is_ascii_alphanumeric() || matches!(other, '+' | '-' | '.'))
        });
        let is_uri = has_scheme && is_address(text);
        if !text.is_empty() && !is_uri {
            self.note(code::BAD_URI, key, text);
        }
    }

    /// An address, relative ones included: `URIReferenceDatatype`.
    pub fn reference(&mut self, key: &str, text: &str) {
        if !is_address(text) || text.matches('#').nth(1).is_some() {
            self.note(code::BAD_URI, key, text);
        }
    }

    /// A point in time with its zone: `DateTimeWithTimezoneDatatype`.
    pub fn date(&mut self, key: &str, text: &str) {
        if !is_date(text) {
            self.note(code::BAD_DATE, key, text);
        }
    }

    /// A word of a closed list, if there is one.
    pub fn word(&mut self, key: &str, text: &str, words: &[&str]) {
        if !text.is_empty() && !words.contains(&text) {
            self.note(code::BAD_TOKEN, key, text);
        }
    }
}

/// Characters that RFC 3986 allows, with complete percent signs.
fn is_address(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    let is_escape =
        |at: usize| text.as_bytes().get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
    text.bytes().enumerate().all(|(at, byte)| allowed(byte) && (byte != b'%' || is_escape(at)))
}

/// `2026-01-31T23:59:59.123+01:00`, in the zones that exist.
fn is_date(text: &str) -> bool {
    let number = |from: usize, to: usize| {
        let digits = text.get(from..to).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        digits.parse::<u32>().ok()
    };
    let marks = [(4, '-'), (7, '-'), (10, 'T'), (13, ':'), (16, ':')];
    if !marks.iter().all(|(at, mark)| text.get(*at..).is_some_and(|rest| rest.starts_with(*mark))) {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 7), number(8, 10)) else { return false };
    let (Some(hour), Some(minute), Some(second)) = (number(11, 13), number(14, 16), number(17, 19)) else {
        return false;
    };
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    let is_time = (1900..3000).contains(&year) && (1..=days).contains(&day) && hour < 24 && minute < 60 && second < 60;
    let rest = text.get(19..).unwrap_or_default();
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
            if zone.len() == fraction.len() { "" } else { zone }
        }
        None => rest,
    };
    is_time && is_zone(zone)
}

fn is_zone(zone: &str) -> bool {
    let is_whole = |most: u32| {
        zone.get(1..3).and_then(|hours| hours.parse::<u32>().ok()).is_some_and(|hours| hours <= most)
            && zone.get(3..) == Some(":00")
    };
    let odd =
        ["+03:30", "+04:30", "+05:30", "+06:30", "+09:30", "+10:30", "+05:45", "+08:45", "+12:45", "-03:30", "-09:30"];
    zone == "Z"
        || odd.contains(&zone)
        || (zone.starts_with('+') && is_whole(14))
        || (zone.starts_with('-') && is_whole(12))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_as_the_schema_tells_them() {
        for date in [
            "2026-07-30T06:43:28.338951+00:00",
            "2026-01-31T23:59:59Z",
            "2024-02-29T00:00:00-03:30",
            "2000-02-29T00:00:00+14:00",
        ] {
            assert!(is_date(date), "{date}");
        }
        for other in [
            "",
            "x",
            "2026-07-30",
            "2026-07-30T06:43:28",
            "2026-02-29T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+15:00",
            "2026-01-01T00:00:00+01:10",
            "2026-01-01 00:00:00Z",
            "2026-01-01T00:00:00+1:00",
            "ü026-01-01T00:00:00Z",
        ] {
            assert!(!is_date(other), "{other}");
        }
    }

    #[test]
    fn addresses_are_told() {
        for address in ["#GC.1.1", "../Kernel/a++.json", "https://example.org/a?b=c%20d"] {
            assert!(is_address(address), "{address}");
        }
        for other in ["a b", "ü", "a%2", "a\"b", "<x>"] {
            assert!(!is_address(other), "{other}");
        }
    }
}
