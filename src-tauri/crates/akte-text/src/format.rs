//! Dates, numbers and amounts as each language writes them.

use crate::{Language, Texts};
use chrono::{DateTime, Datelike, NaiveDate, Offset, Utc};
use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;

impl Texts {
    /// A date: `31.12.2026`, `31 Dec 2026`.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        match self.language() {
            Language::German => format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year()),
            Language::English => {
                let month = self.get(&format!("month-short-{}", date.month()));
                format!("{}\u{a0}{month}\u{a0}{:04}", date.day(), date.year())
            }
        }
    }

    /// An instant in German local time with its zone: `31.12.2026, 14:05 Uhr MEZ`, `31 Dec 2026, 14:05 CET`.
    #[must_use]
    pub fn date_time(&self, instant: DateTime<Utc>) -> String {
        let local = instant.with_timezone(&chrono_tz::Europe::Berlin);
        let summer = local.offset().fix().local_minus_utc() > 3600;
        let zone = self.get(if summer { "zone-summer" } else { "zone-winter" });
        let time = local.format("%H:%M").to_string();
        self.t(
            "date-time",
            &[("date", self.date(local.date_naive()).into()), ("time", time.into()), ("zone", zone.into())],
        )
    }

    /// A whole number with thousands separators: `1.234`, `1,234`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        group(number.unsigned_abs(), number < 0, self.marks().0)
    }

    /// A number of thousandths with as many decimals as it needs: `95,5`, `1,234.125`.
    #[must_use]
    pub fn quantity(&self, thousandths: i64) -> String {
        let (thousands, decimal) = self.marks();
        let magnitude = thousandths.unsigned_abs();
        let whole = group(magnitude / 1000, thousandths < 0, thousands);
        let part = format!("{:03}", magnitude % 1000);
        match part.trim_end_matches('0') {
            "" => whole,
            decimals => format!("{whole}{decimal}{decimals}"),
        }
    }

    /// A share in per mille as percent with one decimal: `12,5 %`, `12.5%`.
    #[must_use]
    pub fn percent(&self, per_mille: u32) -> String {
        let space = if self.language() == Language::German { "\u{a0}" } else { "" };
        format!("{}{}{}{space}%", per_mille / 10, self.marks().1, per_mille % 10)
    }

    /// A whole number of percent: `25 %`, `25%`.
    #[must_use]
    pub fn whole_percent(&self, percent: u32) -> String {
        let space = if self.language() == Language::German { "\u{a0}" } else { "" };
        format!("{percent}{space}%")
    }

    /// An amount of euro cents: `1.234,50 €`, `€1,234.50`.
    #[must_use]
    pub fn euro(&self, cents: i64) -> String {
        let (thousands, decimal) = self.marks();
        let magnitude = cents.unsigned_abs();
        let whole = group(magnitude / 100, false, thousands);
        let sign = if cents < 0 { "\u{2212}" } else { "" };
        match self.language() {
            Language::German => format!("{sign}{whole}{decimal}{:02}\u{a0}€", magnitude % 100),
            Language::English => format!("{sign}€{whole}{decimal}{:02}", magnitude % 100),
        }
    }

    /// An amount of euro cents rounded to euros, for charts: `1.235 €`, `€1,235`.
    #[must_use]
    pub fn whole_euro(&self, cents: i64) -> String {
        let magnitude = cents.unsigned_abs();
        let whole = group(magnitude / 100 + u64::from(magnitude % 100 >= 50), false, self.marks().0);
        let sign = if cents < 0 { "\u{2212}" } else { "" };
        match self.language() {
            Language::German => format!("{sign}{whole}\u{a0}€"),
            Language::English => format!("{sign}€{whole}"),
        }
    }

    /// A file size with a decimal unit: `1,2 MB`, `815 Byte`.
    #[must_use]
    pub fn file_size(&self, bytes: u64) -> String {
        const UNITS: [(u64, &str); 3] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
        for (unit, name) in UNITS {
            if bytes >= unit {
                let tenths = bytes / (unit / 10);
                let whole = self.number(i64::try_from(tenths / 10).unwrap_or(i64::MAX));
                return format!("{whole}{}{}\u{a0}{name}", self.marks().1, tenths % 10);
            }
        }
        self.t("file-size-bytes", &[("bytes", bytes.into())])
    }

    fn marks(&self) -> (char, char) {
        match self.language() {
            Language::German => ('.', ','),
            Language::English => (',', '.'),
        }
    }
}

fn group(magnitude: u64, negative: bool, separator: char) -> String {
    let digits = magnitude.to_string();
    let mut grouped = String::with_capacity(digits.len() * 4 / 3 + 3);
    if negative {
        grouped.push('\u{2212}');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// How Fluent writes counts in German messages.
pub(crate) fn group_german<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    count(value).map(|count| group(count.unsigned_abs(), count < 0, '.'))
}

/// How Fluent writes counts in English messages.
pub(crate) fn group_english<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    count(value).map(|count| group(count.unsigned_abs(), count < 0, ','))
}

fn count(value: &FluentValue<'_>) -> Option<i64> {
    match value {
        FluentValue::Number(number) => Some(i64::from(number)),
        _ => None,
    }
}
