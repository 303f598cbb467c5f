//! What stands in a questionnaire that came back. Whatever people did to the file, reading it ends without a panic: what
//! cannot be understood is told with its place.

use super::columns::Column;
use crate::error::{AppError, ErrorCode, Result};
use crate::tables::TableFile;
use akte_domain::table::{Table, TableRow, column_letters};
use akte_domain::{Coded, ImplementationStatus};
use akte_text::{Language, Texts};
use chrono::NaiveDate;
use uuid::Uuid;

/// The heading of the hidden column begins with it; the number is that of the form.
const NAME: &str = "akte-questionnaire 1";

/// Whose questionnaire it is, and when it went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) municipality: Uuid,
    pub(super) domain: Uuid,
    /// Number of the last entry of the change log then.
    pub(super) state: i64,
}

impl Identity {
    pub(super) fn text(self) -> String {
        format!("{NAME} {} {} {}", self.municipality, self.domain, self.state)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut words = text.trim().strip_prefix(NAME)?.split_whitespace();
        let mut id = || words.next().and_then(|word| Uuid::parse_str(word).ok());
        let (municipality, domain) = (id()?, id()?);
        Some(Self { municipality, domain, state: words.next()?.parse().ok()? })
    }
}

/// What a row asks about, and how the answer read when it went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RowKey {
    pub(super) object: Uuid,
    pub(super) requirement: Uuid,
    pub(super) mark: String,
}

impl RowKey {
    pub(super) fn text(&self) -> String {
        format!("{}/{}/{}", self.object, self.requirement, self.mark)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '/');
        let mut id = || parts.next().and_then(|part| Uuid::parse_str(part).ok());
        let (object, requirement) = (id()?, id()?);
        Some(Self { object, requirement, mark: parts.next()?.to_owned() })
    }
}

/// One row as it was filled in.
#[derive(Debug, Clone)]
pub(super) struct FilledRow {
    /// Row of the sheet, from 1.
    pub(super) number: u32,
    /// None where the key is gone or damaged.
    pub(super) key: Option<RowKey>,
    /// What the file calls object, requirement and title.
    pub(super) named: [String; 3],
    pub(super) status: Option<ImplementationStatus>,
    pub(super) statement: String,
    pub(super) reason: String,
    pub(super) interviewee: String,
    pub(super) surveyor: String,
    pub(super) checked_on: Option<NaiveDate>,
    pub(super) remark: String,
    /// Cells that cannot be understood: text id, column, what stands there.
    pub(super) unclear: Vec<(&'static str, String, String)>,
}

/// A questionnaire that came back.
#[derive(Debug)]
pub(super) struct Questionnaire {
    pub(super) identity: Identity,
    pub(super) rows: Vec<FilledRow>,
}

impl Questionnaire {
    /// # Errors
    /// [`ErrorCode::QuestionnaireUnknown`] for another file, [`ErrorCode::QuestionnaireColumnMissing`] with its heading.
    pub(super) fn of(file: &TableFile, texts: &Texts) -> Result<Self> {
        let unknown = || AppError::new(ErrorCode::QuestionnaireUnknown).with("file", &file.file);
        let (table, head, at, identity) = file.read.tables.iter().find_map(found).ok_or_else(unknown)?;
        let heading = table.rows.get(head).ok_or_else(unknown)?;
        let place = |column: Column| heading.cells.iter().position(|cell| Column::of(cell) == Some(column));
        for column in Column::FILLED {
            if place(column).is_none() {
                let missing = AppError::new(ErrorCode::QuestionnaireColumnMissing).with("file", &file.file);
                return Err(missing.with("column", column.heading(texts)));
            }
        }
        let rows = table.rows.iter().skip(head.saturating_add(1)).map(|row| filled(row, at, &place)).collect();
        Ok(Self { identity, rows })
    }
}

/// The head of a questionnaire in a table: its row, the column of the keys, and whose it is.
fn found(table: &Table) -> Option<(&Table, usize, usize, Identity)> {
    table.rows.iter().enumerate().find_map(|(row, cells)| {
        let identity = |(column, cell): (usize, &String)| Some((column, Identity::parse(cell)?));
        let (column, identity) = cells.cells.iter().enumerate().find_map(identity)?;
        Some((table, row, column, identity))
    })
}

fn filled(row: &TableRow, key: usize, place: &impl Fn(Column) -> Option<usize>) -> FilledRow {
    let cell = |column: Column| place(column).map_or("", |column| row.cell(column)).trim().to_owned();
    let where_is = |column: Column| place(column).map(column_letters).unwrap_or_default();
    let mut unclear = Vec::new();
    let said = cell(Column::Status);
    let status = if said.is_empty() { None } else { status_of(&said) };
    if status.is_none() && !said.is_empty() {
        unclear.push(("questionnaire-bad-status", where_is(Column::Status), said));
    }
    let said = cell(Column::CheckedOn);
    let checked_on = date_of(&said);
    if checked_on.is_none() && !said.is_empty() {
        unclear.push(("questionnaire-bad-date", where_is(Column::CheckedOn), said));
    }
    FilledRow {
        number: u32::try_from(row.number).unwrap_or(u32::MAX),
        key: RowKey::parse(row.cell(key)),
        named: [Column::Object, Column::Requirement, Column::Title].map(cell),
        status,
        statement: cell(Column::Statement),
        reason: cell(Column::Reason),
        interviewee: cell(Column::Interviewee),
        surveyor: cell(Column::Surveyor),
        checked_on,
        remark: cell(Column::Remark),
        unclear,
    }
}

/// A status as people write it, in every language and by every method.
fn status_of(said: &str) -> Option<ImplementationStatus> {
    let lower = said.to_lowercase();
    let spoken = |status: &ImplementationStatus| {
        Language::ALL.into_iter().any(|language| {
            let texts = Texts::for_language(language);
            ["status", "entry-status"]
                .into_iter()
                .any(|family| texts.term(family, status.code()).to_lowercase() == lower)
        })
    };
    ImplementationStatus::ALL.iter().copied().find(spoken).or_else(|| ImplementationStatus::from_word(said))
}

/// A date as in every other table; a time of day after it says nothing here.
fn date_of(said: &str) -> Option<NaiveDate> {
    akte_exchange::read_date(said.split('T').next().unwrap_or(said)).ok()
}

/// Reads whatever bytes there are; for fuzzing.
pub fn questionnaire_fuzzed(bytes: &[u8]) {
    let Ok(file) = TableFile::read(bytes, "fragebogen.xlsx") else { return };
    let texts = Texts::for_language(Language::German);
    if let Ok(read) = Questionnaire::of(&file, texts) {
        for row in &read.rows {
            assert!(row.status.is_none() || !row.unclear.iter().any(|(id, ..)| *id == "questionnaire-bad-status"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identity_and_key_are_read_as_they_were_written() {
        let id = Uuid::from_u128(5);
        let identity = Identity { municipality: id, domain: Uuid::from_u128(6), state: 12 };
        assert_eq!(Identity::parse(&identity.text()), Some(identity));
        let key = RowKey { object: id, requirement: id, mark: "-".into() };
        assert_eq!(RowKey::parse(&key.text()), Some(key));
        for text in ["", NAME, "akte-questionnaire 2 x", "akte-questionnaire 1 x y 3"] {
            assert_eq!(Identity::parse(text), None, "{text}");
        }
        assert_eq!(RowKey::parse("a/b"), None);
    }

    #[test]
    fn words_and_days_are_understood_as_people_write_them() {
        assert_eq!(status_of("Ja"), Some(ImplementationStatus::Yes));
        assert_eq!(status_of("nicht relevant"), Some(ImplementationStatus::Dispensable));
        assert_eq!(status_of("partially"), Some(ImplementationStatus::Partial));
        assert_eq!(status_of("vielleicht"), None);
        let day = NaiveDate::from_ymd_opt(2026, 11, 20);
        for said in ["2026-11-20", "20.11.2026", "2026-11-20T08:30:00"] {
            assert_eq!(date_of(said), day, "{said}");
        }
        for said in ["demnächst", "20.11.26", "20.11.0226"] {
            assert_eq!(date_of(said), None, "{said}");
        }
    }
}
