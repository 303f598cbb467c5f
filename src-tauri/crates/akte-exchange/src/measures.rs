//! Measures (Maßnahmen).

use crate::columns::Column;
use crate::error::SheetError;
use crate::sheet::{self, Imported};
use akte_domain::{Costs, MeasureEffort, MeasureStatus, Priority};
use chrono::NaiveDate;

/// The columns of a sheet of measures.
pub const MEASURE_COLUMNS: &[Column] = &[
    Column::needed("title", &["titel", "maßnahme", "bezeichnung", "name", "measure"]),
    Column::optional("description", &["beschreibung", "erläuterung"]),
    Column::optional("responsible", &["verantwortlich", "verantwortliche", "verantwortliche person", "zuständig"]),
    Column::optional("due_on", &["umsetzung bis", "bis", "frist", "termin", "fällig am"]),
    Column::optional("starts_on", &["beginn", "start", "umsetzung ab", "geplanter beginn"]),
    Column::optional("supervised_by", &["überwacht durch", "überwachung", "kontrolle durch", "supervisor"]),
    Column::optional(
        "cost_once",
        &[
            "einmalige kosten",
            "kosten einmalig",
            "einmalkosten",
            "investition",
            "investition einmalig",
            "sachkosten einmalig",
        ],
    ),
    Column::optional(
        "cost_yearly",
        &["jährliche kosten", "kosten jährlich", "kosten pro jahr", "laufende kosten", "sachkosten jährlich"],
    ),
    Column::optional("personnel_once", &["personalkosten einmalig", "personal einmalig"]),
    Column::optional("personnel_yearly", &["personalkosten jährlich", "personal jährlich"]),
    Column::optional("budget_year", &["haushaltsjahr"]),
    Column::optional("effort", &["aufwand"]),
    Column::optional("priority", &["priorität", "prio", "dringlichkeit"]),
    Column::optional("status", &["umsetzungsstatus", "stand"]),
    Column::optional("requirements", &["anforderungen", "anforderung", "requirement"]),
    Column::optional("target_object", &["zielobjekt", "objekt", "object"]),
];

/// A measure as a row says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureRow {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Who sees to it.
    pub responsible: String,
    /// Until when it shall be done.
    pub due_on: Option<NaiveDate>,
    /// When it shall begin.
    pub starts_on: Option<NaiveDate>,
    /// Who supervises that it is carried through.
    pub supervised_by: String,
    /// What it costs.
    pub costs: Costs,
    /// The budget year that its one-off costs are planned for.
    pub budget_year: Option<i32>,
    /// How much work it is, where the file says so.
    pub effort: Option<MeasureEffort>,
    /// Priority, where the file says one.
    pub priority: Option<Priority>,
    /// Status, where the file says one.
    pub status: Option<MeasureStatus>,
    /// The requirements that it serves, by id (label) or identity, each once.
    pub requirements: Vec<String>,
    /// Name of the target object at which it serves them; empty for the information domain as a whole.
    pub target_object: String,
}

/// Reads a CSV file of measures.
///
/// # Errors
/// Any [`SheetError`]: the file as a whole cannot be read.
pub fn read_measures(bytes: &[u8]) -> Result<Imported<MeasureRow>, SheetError> {
    sheet::read(bytes, MEASURE_COLUMNS, |row| {
        Some(MeasureRow {
            title: row.needed_text("title"),
            description: row.text("description"),
            responsible: row.text("responsible"),
            due_on: row.date("due_on"),
            starts_on: row.date("starts_on"),
            supervised_by: row.text("supervised_by"),
            costs: Costs {
                invest_once: row.amount("cost_once"),
                invest_yearly: row.amount("cost_yearly"),
                personnel_once: row.amount("personnel_once"),
                personnel_yearly: row.amount("personnel_yearly"),
            },
            budget_year: row.year("budget_year"),
            effort: row.word("effort"),
            priority: row.word("priority"),
            status: row.word("status"),
            requirements: row.list("requirements"),
            target_object: row.text("target_object"),
        })
    })
}
