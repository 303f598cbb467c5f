//! Answers of the check.

use crate::columns::Column;
use crate::error::SheetError;
use crate::finding::code;
use crate::sheet::{self, Imported};
use akte_domain::ImplementationStatus;
use chrono::NaiveDate;
use std::collections::HashMap;

/// The columns of a sheet of answers.
pub const ANSWER_COLUMNS: &[Column] = &[
    Column::needed(
        "requirement",
        &["anforderung", "anforderungs-id", "id", "kennung", "nr", "identity", "alt-identifier"],
    ),
    Column::needed("status", &["umsetzungsstatus", "umsetzung", "antwort", "answer"]),
    Column::optional("target_object", &["zielobjekt", "objekt", "object"]),
    Column::optional("statement", &["umsetzungsbeschreibung", "umsetzungserläuterung", "erläuterung", "beschreibung"]),
    Column::optional("reason", &["begründung", "grund"]),
    Column::optional("responsible", &["verantwortlich", "verantwortliche", "verantwortliche person", "zuständig"]),
    Column::optional("checked_on", &["datum", "datum der erhebung", "erhoben am", "geprüft am"]),
    Column::optional("due_on", &["umsetzung bis", "bis", "frist", "termin", "fällig am"]),
    Column::optional("interviewee", &["interviewpartner", "interviewte", "gesprächspartner", "befragte person"]),
    Column::optional("surveyor", &["erhoben durch", "erhoben von", "geprüft durch", "geprüft von", "prüfer"]),
];

/// An answer as a row says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Which requirement: its id (label) or its identity. Which of both is for the app to say.
    pub requirement: String,
    /// Name of the target object; empty for the information domain as a whole.
    pub target_object: String,
    /// Status; an empty cell says that nobody has looked yet.
    pub status: ImplementationStatus,
    /// How it is implemented.
    pub statement: String,
    /// Why it is dispensable or not implemented.
    pub reason: String,
    /// Who sees to it.
    pub responsible: String,
    /// When it was looked at.
    pub checked_on: Option<NaiveDate>,
    /// Until when it shall be implemented.
    pub due_on: Option<NaiveDate>,
    /// Who was asked.
    pub interviewee: String,
    /// Who carried out the check.
    pub surveyor: String,
}

/// Reads a CSV file of answers.
///
/// # Errors
/// Any [`SheetError`]: the file as a whole cannot be read.
pub fn read_answers(bytes: &[u8]) -> Result<Imported<AnswerRow>, SheetError> {
    let mut lines: HashMap<(String, String), u64> = HashMap::new();
    sheet::read(bytes, ANSWER_COLUMNS, |row| {
        let requirement = row.needed_text("requirement");
        let target_object = row.text("target_object");
        let key = (requirement.to_lowercase(), target_object.to_lowercase());
        let first = *lines.entry(key).or_insert(row.line());
        if first != row.line() && !requirement.is_empty() {
            row.refuse(code::DUPLICATE_ROW, "requirement", &first.to_string());
        }
        Some(AnswerRow {
            requirement,
            target_object,
            status: row.word("status").unwrap_or(ImplementationStatus::Unprocessed),
            statement: row.text("statement"),
            reason: row.text("reason"),
            responsible: row.text("responsible"),
            checked_on: row.date("checked_on"),
            due_on: row.date("due_on"),
            interviewee: row.text("interviewee"),
            surveyor: row.text("surveyor"),
        })
    })
}
