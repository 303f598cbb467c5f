//! Calendars out: iCalendar (RFC 5545) as every calendar program reads it. The same entries give the same bytes.

use chrono::{DateTime, NaiveDate, Utc};

/// Octets of a content line at most (RFC 5545, 3.1).
const LINE: usize = 75;

/// An event: a whole day, or an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Unique and the same in every export, so that programs update instead of doubling.
    pub uid: String,
    /// What it is called.
    pub summary: String,
    /// What else is to be said.
    pub description: String,
    /// The day.
    pub on: NaiveDate,
    /// The instant, where it is not the whole day.
    pub at: Option<DateTime<Utc>>,
    /// How many days before it the program reminds.
    pub remind_days: u32,
}

/// A calendar with a name, written at an instant.
#[must_use]
pub fn calendar(name: &str, written_at: DateTime<Utc>, entries: &[CalendarEntry]) -> String {
    let mut text = String::new();
    let mut line = |content: String| fold(&content, &mut text);
    line("BEGIN:VCALENDAR".to_owned());
    line("VERSION:2.0".to_owned());
    line("PRODID:-//Schutzakte//Schutzakte//DE".to_owned());
    line("CALSCALE:GREGORIAN".to_owned());
    line("METHOD:PUBLISH".to_owned());
    line(format!("X-WR-CALNAME:{}", escaped(name)));
    for entry in entries {
        line("BEGIN:VEVENT".to_owned());
        line(format!("UID:{}@schutzakte", escaped(&entry.uid)));
        line(format!("DTSTAMP:{}", instant(written_at)));
        match entry.at {
            Some(at) => {
                line(format!("DTSTART:{}", instant(at)));
                line(format!("DTEND:{}", instant(at)));
            }
            None => {
                let next = entry.on.succ_opt().unwrap_or(entry.on);
                line(format!("DTSTART;VALUE=DATE:{}", entry.on.format("%Y%m%d")));
                line(format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
            }
        }
        line(format!("SUMMARY:{}", escaped(&entry.summary)));
        if !entry.description.is_empty() {
            line(format!("DESCRIPTION:{}", escaped(&entry.description)));
        }
        line("TRANSP:TRANSPARENT".to_owned());
        line("BEGIN:VALARM".to_owned());
        line("ACTION:DISPLAY".to_owned());
        line(format!("DESCRIPTION:{}", escaped(&entry.summary)));
        line(format!("TRIGGER:-P{}D", entry.remind_days));
        line("END:VALARM".to_owned());
        line("END:VEVENT".to_owned());
    }
    line("END:VCALENDAR".to_owned());
    text
}

fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value (RFC 5545, 3.3.11): what would end it is escaped, what cannot be seen is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' | '\r' => out.push_str("\\n"),
            character if character.is_control() => {}
            character => out.push(character),
        }
    }
    out
}

/// Adds a content line; a long one goes on in lines that begin with a space, never within a character.
fn fold(content: &str, text: &mut String) {
    let mut used = 0;
    for character in content.chars() {
        if used + character.len_utf8() > LINE {
            text.push_str("\r\n ");
            used = 1;
        }
        text.push(character);
        used += character.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(summary: &str, at: Option<&str>) -> CalendarEntry {
        CalendarEntry {
            uid: "measure-1".into(),
            summary: summary.into(),
            description: "Neustadt\nVerantwortlich: Erika, IT".into(),
            on: "2026-12-31".parse().unwrap(),
            at: at.map(|at| at.parse().unwrap()),
            remind_days: 7,
        }
    }

    #[test]
    fn a_day_ends_with_the_next_one_and_an_instant_is_one() {
        let written = "2026-11-30T09:00:00Z".parse().unwrap();
        let day = calendar("Fristen", written, &[entry("Sicherung prüfen", None)]);
        assert!(day.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"), "{day}");
        assert!(day.contains("DTSTAMP:20261130T090000Z\r\n"), "the time is given: {day}");
        let at = calendar("Fristen", written, &[entry("Meldung", Some("2026-12-31T08:15:00Z"))]);
        assert!(at.contains("DTSTART:20261231T081500Z\r\n"), "{at}");
        assert_eq!(day.matches("BEGIN:").count(), day.matches("END:").count(), "everything is closed");
    }

    #[test]
    fn texts_cannot_break_out_and_long_lines_are_folded() {
        let written = "2026-11-30T09:00:00Z".parse().unwrap();
        let text = calendar("Fristen", written, &[entry(&"ä;ö,\r\nBEGIN:VEVENT ".repeat(12), None)]);
        assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 1, "no event is smuggled in: {text}");
        assert!(text.contains("Neustadt\\nVerantwortlich: Erika\\, IT"), "escaped: {text}");
        for line in text.split("\r\n") {
            assert!(line.len() <= LINE, "{} octets: {line}", line.len());
        }
    }
}
