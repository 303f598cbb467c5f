//! Values as people write them: codes and German words, dates, amounts.

use akte_app::demo::Scale;
use akte_app::wire::{CoverageState, DraftOwnParam, MergeWinner, PairPlace, PlanGrouping, ReportFormat};
use akte_domain::{Cents, Coded, GuidelineState, ReportKind};
use akte_text::Language;
use chrono::NaiveDate;

/// Why a value was not understood; the sentence for people hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueProblem {
    /// A word was expected, and it is none of these.
    Word(Vec<&'static str>),
    /// A date was expected.
    Date,
    /// An amount of euros was expected.
    Amount,
    /// A whole number of at least one was expected.
    Count,
    /// Two names with an equals sign between them were expected.
    Pair,
    /// A reference and a file with an equals sign between them were expected.
    Source,
    /// A number and a value with an equals sign between them were expected.
    Numbered,
    /// A name and what is to be filled in were expected.
    OwnParam,
}

impl std::fmt::Display for ValueProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(codes) => write!(f, "one of {}", codes.join(", ")),
            Self::Date => f.write_str("a date such as 2026-12-31"),
            Self::Amount => f.write_str("an amount such as 1234.50"),
            Self::Pair => f.write_str("two names such as KONF.11.2=KONF.11.3"),
            Self::Source => f.write_str("a reference and a file such as Kernel.json=Downloads/Kernel.json"),
            Self::Numbered => f.write_str("a number and a value such as 1=30 Tagen"),
            Self::OwnParam => f.write_str("a name and a label such as deadline=Deadline: 24 hours"),
            Self::Count => f.write_str("a whole number of at least 1"),
        }
    }
}

impl std::error::Error for ValueProblem {}

pub fn scale(text: &str) -> Result<Scale, ValueProblem> {
    let found = Scale::from_code(&text.to_lowercase());
    found.ok_or_else(|| ValueProblem::Word(Scale::ALL.map(Scale::code).to_vec()))
}

pub fn language(text: &str) -> Result<Language, ValueProblem> {
    let found = Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(text));
    found.ok_or_else(|| ValueProblem::Word(Language::ALL.map(Language::tag).to_vec()))
}

pub fn report_format(text: &str) -> Result<ReportFormat, ValueProblem> {
    match text.to_lowercase().as_str() {
        "pdf" => Ok(ReportFormat::Pdf),
        "xlsx" => Ok(ReportFormat::Xlsx),
        "csv" => Ok(ReportFormat::Csv),
        _ => Err(ValueProblem::Word(vec!["pdf", "xlsx", "csv"])),
    }
}

/// A report that can be asked for by itself.
pub fn report_kind(text: &str) -> Result<ReportKind, ValueProblem> {
    let kinds = || ReportKind::ALL.iter().copied().filter(|kind| kind.stands_alone());
    let found = ReportKind::from_word(text).filter(|kind| kind.stands_alone());
    found.ok_or_else(|| ValueProblem::Word(kinds().map(ReportKind::code).collect()))
}

/// A coded value by its code or by the word that spreadsheets use.
pub fn coded<T: Coded>(text: &str) -> Result<T, ValueProblem> {
    T::from_word(text).ok_or_else(|| ValueProblem::Word(T::ALL.iter().map(|value| value.code()).collect()))
}

/// Where a pair of a mapping stands.
pub fn place(text: &str) -> Result<PairPlace, ValueProblem> {
    match text.trim().to_lowercase().as_str() {
        "same" => Ok(PairPlace::Same),
        "moved" => Ok(PairPlace::Moved),
        "gone" => Ok(PairPlace::Gone),
        "needs_version" => Ok(PairPlace::NeedsVersion),
        "no_catalog" => Ok(PairPlace::NoCatalog),
        _ => Err(ValueProblem::Word(vec!["same", "moved", "gone", "needs_version", "no_catalog"])),
    }
}

/// How far a requirement is covered.
pub fn coverage(text: &str) -> Result<CoverageState, ValueProblem> {
    match text.trim().to_lowercase().as_str() {
        "wholly" => Ok(CoverageState::Wholly),
        "partly" => Ok(CoverageState::Partly),
        "open" => Ok(CoverageState::Open),
        "not_mapped" => Ok(CoverageState::NotMapped),
        _ => Err(ValueProblem::Word(vec!["wholly", "partly", "open", "not_mapped"])),
    }
}

/// A date as `2026-12-31` or `31.12.2026`.
pub fn date(text: &str) -> Result<NaiveDate, ValueProblem> {
    let text = text.trim();
    let parsed = NaiveDate::parse_from_str(text, "%Y-%m-%d").or_else(|_| NaiveDate::parse_from_str(text, "%d.%m.%Y"));
    // Years of two digits would be taken for the first century.
    parsed.ok().filter(|date| chrono::Datelike::year(date) >= 1900).ok_or(ValueProblem::Date)
}

/// A date, or an empty text that clears it.
pub fn date_or_nothing(text: &str) -> Result<String, ValueProblem> {
    if text.trim().is_empty() { Ok(String::new()) } else { date(text).map(|date| date.to_string()) }
}

/// An amount of euros as `1234`, `1234,50`, `1.234,50` or `1234.50`. `1,234` is refused, as in spreadsheets: an English
/// thousand and a German fraction look alike.
pub fn amount(text: &str) -> Result<Cents, ValueProblem> {
    let text = text.trim().trim_end_matches('€').trim();
    let (euros, cents) = match text.split_once(',') {
        Some((euros, cents)) => (grouped(euros), fraction(cents)),
        None => match grouped(text) {
            Some(euros) => (Some(euros), Some(0)),
            None => text.split_once('.').map_or((None, None), |(euros, cents)| (digits(euros), fraction(cents))),
        },
    };
    let amount = euros.zip(cents).and_then(|(euros, cents)| euros.checked_mul(100)?.checked_add(cents));
    amount.map(Cents).ok_or(ValueProblem::Amount)
}

/// Digits, with points between groups of three or without.
fn grouped(text: &str) -> Option<i64> {
    let mut groups = text.split('.');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let sound = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
    if sound { digits(&(first.to_owned() + &rest.concat())) } else { None }
}

fn digits(text: &str) -> Option<i64> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// One or two digits after the decimal mark, as cents.
fn fraction(text: &str) -> Option<i64> {
    match text.len() {
        1 => digits(text).map(|tenths| tenths * 10),
        2 => digits(text),
        _ => None,
    }
}

/// Two names with an equals sign between them.
pub fn pair(text: &str) -> Result<(String, String), ValueProblem> {
    let (old, new) = text.split_once('=').ok_or(ValueProblem::Pair)?;
    let (old, new) = (old.trim(), new.trim());
    if old.is_empty() || new.is_empty() { Err(ValueProblem::Pair) } else { Ok((old.to_owned(), new.to_owned())) }
}

/// A technical guideline and how far it is followed: `BSI TR-03107-1=met`; an empty text takes all of them away.
pub fn guideline(text: &str) -> Result<Option<(String, GuidelineState)>, ValueProblem> {
    if text.is_empty() {
        return Ok(None);
    }
    let (name, state) = text.rsplit_once('=').ok_or(ValueProblem::Pair)?;
    Ok(Some((name.trim().to_owned(), coded(state)?)))
}

/// A number from one on and a value, with an equals sign between them; an empty value takes it back.
pub fn numbered(text: &str) -> Result<(u32, String), ValueProblem> {
    let (number, value) = text.split_once('=').ok_or(ValueProblem::Numbered)?;
    let number = positive(number).map_err(|_| ValueProblem::Numbered)?;
    Ok((number, value.trim().to_owned()))
}

/// A parameter of one's own: `NAME=LABEL`, after a colon its value or what to choose from, with `|` between the choices. A name
/// alone with the equals sign takes the parameter back.
pub fn own_param(text: &str) -> Result<DraftOwnParam, ValueProblem> {
    let (name, rest) = text.split_once('=').ok_or(ValueProblem::OwnParam)?;
    let name = name.trim();
    let allowed = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_');
    if name.is_empty() || !name.chars().all(allowed) {
        return Err(ValueProblem::OwnParam);
    }
    let (label, said) = rest.split_once(':').unwrap_or((rest, ""));
    let mut values: Vec<String> =
        said.split('|').map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned).collect();
    let value = if values.len() == 1 { values.remove(0) } else { String::new() };
    Ok(DraftOwnParam { name: name.to_owned(), label: label.trim().to_owned(), value, choices: values })
}

/// A reference and the file that stands for it, with an equals sign between them.
pub fn source(text: &str) -> Result<(String, std::path::PathBuf), ValueProblem> {
    let (reference, file) = pair(text).map_err(|_| ValueProblem::Source)?;
    Ok((reference, file.into()))
}

/// A value, or nothing where an empty text clears what was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given<T>(pub Option<T>);

/// A coded value, or an empty text that clears it.
pub fn given<T: Coded>(text: &str) -> Result<Given<T>, ValueProblem> {
    if text.trim().is_empty() { Ok(Given(None)) } else { coded(text).map(|value| Given(Some(value))) }
}

/// A date, or an empty text that clears it.
pub fn given_date(text: &str) -> Result<Given<NaiveDate>, ValueProblem> {
    if text.trim().is_empty() { Ok(Given(None)) } else { date(text).map(|date| Given(Some(date))) }
}

/// A whole number of at least one, or an empty text that clears it.
pub fn given_count(text: &str) -> Result<Given<u32>, ValueProblem> {
    if text.trim().is_empty() { Ok(Given(None)) } else { positive(text).map(|count| Given(Some(count))) }
}

/// An amount of euros, or an empty text that clears it.
pub fn given_amount(text: &str) -> Result<Given<Cents>, ValueProblem> {
    if text.trim().is_empty() { Ok(Given(None)) } else { amount(text).map(|cents| Given(Some(cents))) }
}

/// A year, or an empty text that clears it.
pub fn given_year(text: &str) -> Result<Given<i32>, ValueProblem> {
    if text.trim().is_empty() {
        return Ok(Given(None));
    }
    text.trim().parse().map(|year| Given(Some(year))).map_err(|_| ValueProblem::Count)
}

/// By what the measures of a plan stand together.
pub fn grouping(text: &str) -> Result<PlanGrouping, ValueProblem> {
    match text.trim().to_lowercase().replace('-', "_").as_str() {
        "date" | "termin" => Ok(PlanGrouping::Date),
        "person" => Ok(PlanGrouping::Person),
        "budget_year" | "haushaltsjahr" => Ok(PlanGrouping::BudgetYear),
        _ => Err(ValueProblem::Word(vec!["date", "person", "budget_year"])),
    }
}

/// Yes or no.
pub fn yes_no(text: &str) -> Result<bool, ValueProblem> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "ja" => Ok(true),
        "no" | "nein" => Ok(false),
        _ => Err(ValueProblem::Word(vec!["yes", "no"])),
    }
}

/// Yes or no, or an empty text that clears it.
pub fn given_yes_no(text: &str) -> Result<Given<bool>, ValueProblem> {
    if text.trim().is_empty() { Ok(Given(None)) } else { yes_no(text).map(|said| Given(Some(said))) }
}

/// Which side of a merge wins.
pub fn winner(text: &str) -> Result<MergeWinner, ValueProblem> {
    match text.trim().to_lowercase().as_str() {
        "kept" => Ok(MergeWinner::Kept),
        "merged" => Ok(MergeWinner::Merged),
        _ => Err(ValueProblem::Word(vec!["kept", "merged"])),
    }
}

/// A whole number of at least one.
pub fn positive(text: &str) -> Result<u32, ValueProblem> {
    text.trim().parse().ok().filter(|count| *count > 0).ok_or(ValueProblem::Count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_domain::ImplementationStatus;

    #[test]
    fn dates_are_read_both_ways() {
        let expected = NaiveDate::from_ymd_opt(2026, 12, 31);
        assert_eq!(date("2026-12-31").ok(), expected, "ISO");
        assert_eq!(date(" 31.12.2026 ").ok(), expected, "German");
        for wrong in ["31.12.26", "2026-02-30", "12/31/2026", "", "morgen"] {
            assert_eq!(date(wrong), Err(ValueProblem::Date), "{wrong:?} is no date");
        }
        assert_eq!(date_or_nothing(" ").as_deref(), Ok(""), "nothing clears a date");
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, cents) in [
            ("1234", 123_400),
            ("1234.5", 123_450),
            ("1234,50", 123_450),
            ("1.234,50 €", 123_450),
            ("1.234", 123_400),
            ("0", 0),
        ] {
            assert_eq!(amount(text), Ok(Cents(cents)), "{text:?} in cents");
        }
        for wrong in ["", "-5", "zwölf", "1.23.456", "12 34", "1,234", "1,234.50", "99999999999999999999", ",50"] {
            assert_eq!(amount(wrong), Err(ValueProblem::Amount), "{wrong:?} is no amount");
        }
    }

    #[test]
    fn numbered_values_name_their_parameter() {
        assert_eq!(
            numbered("2=30 Tagen = ein Monat"),
            Ok((2, "30 Tagen = ein Monat".to_owned())),
            "the first sign counts"
        );
        assert_eq!(numbered("1="), Ok((1, String::new())), "nothing takes a value back");
        for wrong in ["", "30 Tagen", "0=x", "-1=x", "=x"] {
            assert_eq!(numbered(wrong), Err(ValueProblem::Numbered), "{wrong:?}");
        }
    }

    #[test]
    fn parameters_of_ones_own_have_a_name_and_a_label() {
        let param = |label: &str, value: &str, choices: &[&str]| DraftOwnParam {
            name: "frist".into(),
            label: label.into(),
            value: value.into(),
            choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        };
        assert_eq!(own_param("frist = Frist: 24 Stunden"), Ok(param("Frist", "24 Stunden", &[])), "with a value");
        assert_eq!(own_param("frist=Frist"), Ok(param("Frist", "", &[])), "left open");
        assert_eq!(
            own_param("frist=Frist: sofort | am Tag"),
            Ok(param("Frist", "", &["sofort", "am Tag"])),
            "a choice"
        );
        assert_eq!(own_param("frist="), Ok(param("", "", &[])), "takes it back");
        for wrong in ["", "Frist", "=Frist", "die frist=Frist"] {
            assert_eq!(own_param(wrong), Err(ValueProblem::OwnParam), "{wrong:?}");
        }
    }

    #[test]
    fn german_words_and_codes_name_the_same_value() {
        assert_eq!(coded("teilweise"), Ok(ImplementationStatus::Partial), "German");
        assert_eq!(coded("partial"), Ok(ImplementationStatus::Partial), "code");
        assert!(coded::<ImplementationStatus>("vielleicht").is_err(), "anything else is refused");
    }
}
