//! A report as tables: what its pages show, as typed cells for spreadsheets.

mod bodies;
mod changes;
mod cover;
mod information;
mod lists;
mod modelling;
mod overviews;
mod plans;
mod providers;
mod record;
mod registers;
mod risk;
mod structure;

use crate::error::Result;
use crate::progress::Progress;
use akte_domain::export::{ExportBook, ExportCell, ExportColumn, ExportTable};
use akte_domain::{Cents, Coded, ReportKind, ReportSection};
use akte_report::ReportModel;
use akte_report::model::{Body, ReportLimit};
use akte_text::{Language, Texts};
use chrono::NaiveDate;

/// The tables of a report, with the control block and the content hash on their cover.
///
/// # Errors
/// [`crate::ErrorCode::Cancelled`]
pub(crate) fn book(
    model: &ReportModel,
    content_hash: &str,
    language: Language,
    progress: &Progress,
) -> Result<ExportBook> {
    let words = Words { texts: Texts::for_language(language), model };
    let frame = &model.frame;
    let mut tables = Vec::new();
    match &model.body {
        Body::StructureAnalysis(analysis) if frame.shows(ReportSection::Details) => {
            tables.push(structure::objects(&words, analysis));
            tables.push(structure::dependencies(&words, analysis));
            tables.push(structure::persons(&words, analysis));
        }
        Body::ProtectionNeeds(needs) if frame.shows(ReportSection::Details) => {
            tables.push(structure::needs(&words, needs));
        }
        Body::Modelling(modelling) if frame.shows(ReportSection::Details) => {
            tables.push(modelling::modules(&words, modelling));
            tables.push(modelling::matrix(&words, modelling));
        }
        Body::RequirementPackage(package) if frame.shows(ReportSection::Details) => {
            tables.push(modelling::assets(&words, package));
            tables.push(modelling::requirements(&words, package));
        }
        Body::CheckResult(check) => {
            if frame.shows(ReportSection::Overview) {
                tables.extend(bodies::over_time(&words, &check.trend));
                tables.push(bodies::objects(&words, check));
            }
            if frame.shows(ReportSection::Details) {
                tables.push(bodies::requirements(&words, check));
            }
        }
        Body::RiskAnalysis(report) if frame.shows(ReportSection::Details) => {
            tables.push(risk::objects(&words, report));
            tables.push(risk::threats(&words, report));
            tables.push(risk::risks(&words, report));
        }
        Body::ImplementationPlan(plan) | Body::RequirementPlan(plan) => {
            if frame.shows(ReportSection::Overview) {
                tables.push(plans::years(&words, plan));
            }
            if frame.shows(ReportSection::Details) {
                tables.push(plans::rows(&words, plan));
            }
            if frame.shows(ReportSection::Details) || frame.shows(ReportSection::ByDateAndPerson) {
                tables.push(plans::measures(&words, plan));
            }
        }
        Body::ImplementationStatus(status) if frame.shows(ReportSection::Details) => {
            tables.push(plans::status(&words, status));
        }
        Body::EntryCheck(entry) => {
            if frame.shows(ReportSection::Overview) {
                tables.extend(bodies::over_time(&words, &entry.trend));
            }
            if frame.shows(ReportSection::Details) {
                tables.push(bodies::questions(&words, entry));
            }
        }
        Body::ProviderRegister(register) if frame.shows(ReportSection::Details) => {
            tables.push(providers::relations(&words, register));
            tables.push(providers::objects(&words, register));
            tables.push(providers::requirements(&words, register));
            tables.push(providers::shared(&words, register));
        }
        Body::ExceptionRegister(register) if frame.shows(ReportSection::Details) => {
            tables.push(registers::exceptions(&words, register));
        }
        Body::BackupRecord(report) if frame.shows(ReportSection::Details) => {
            tables.push(registers::backups(&words, report));
        }
        Body::Record(report) => tables.extend(record::tables(&words, report)),
        Body::InformationTexts(report) => tables.extend(information::tables(&words, report)),
        Body::PolicyOverview(overview) if frame.shows(ReportSection::Details) => {
            tables.push(overviews::policies(&words, overview));
        }
        Body::OpenPoints => tables.push(lists::points(&words)),
        Body::ManagementReport(report) => tables.extend(overviews::management(&words, report)),
        Body::VerbundOverview(overview) => {
            if frame.shows(ReportSection::Overview) {
                tables.push(overviews::verbund(&words, overview));
                tables.push(overviews::verbund_support(&words, overview));
            }
            if frame.shows(ReportSection::Details) {
                tables.push(overviews::shared(&words, overview));
                tables.push(overviews::services(&words, overview));
            }
        }
        Body::Changes(changes) if frame.shows(ReportSection::Details) => {
            tables.push(changes::rows(&words, changes));
        }
        Body::PolicyOverview(_)
        | Body::StructureAnalysis(_)
        | Body::ProtectionNeeds(_)
        | Body::ImplementationStatus(_)
        | Body::Modelling(_)
        | Body::RequirementPackage(_)
        | Body::RiskAnalysis(_)
        | Body::ProviderRegister(_)
        | Body::ExceptionRegister(_)
        | Body::BackupRecord(_)
        | Body::Changes(_)
        | Body::EvidenceList
        | Body::AuditPackage(_) => {}
    }
    progress.check()?;
    // What its pages never have, such as what would be objected to in deadlines, is no table either.
    let kind = model.body.kind();
    let has = |section: ReportSection| kind.sections().contains(&section) && frame.shows(section);
    if has(ReportSection::Evidence) || kind == ReportKind::EvidenceList {
        tables.push(lists::evidence(&words));
    }
    if has(ReportSection::OpenPoints) {
        tables.push(lists::open_points(&words));
    }
    Ok(ExportBook {
        title: format!("{} – {}", words.title(), frame.municipality.full_name()),
        author: frame.municipality.full_name().to_owned(),
        cover: words.get("table-cover"),
        facts: cover::facts(&words, content_hash),
        made_at: frame.data_state_at,
        decimal_comma: language == Language::German,
        tables,
    })
}

/// The words of a report's tables.
struct Words<'a> {
    texts: &'static Texts,
    model: &'a ReportModel,
}

impl Words<'_> {
    fn get(&self, id: &str) -> String {
        self.texts.get(id)
    }

    fn title(&self) -> String {
        self.term("report-title", self.model.body.kind())
    }

    fn term(&self, list: &str, value: impl Coded) -> String {
        self.texts.term(list, value.code())
    }

    /// A text, or that it is missing.
    fn recorded(&self, text: &str) -> ExportCell {
        let text = text.trim();
        ExportCell::Text(if text.is_empty() { self.get("report-missing") } else { text.to_owned() })
    }

    /// A date, or that it is missing.
    fn date(&self, date: Option<NaiveDate>) -> ExportCell {
        date.map_or_else(|| self.recorded(""), ExportCell::Date)
    }

    /// An amount, or that it is missing.
    fn amount(&self, amount: Option<Cents>) -> ExportCell {
        amount.map_or_else(|| self.recorded(""), ExportCell::Amount)
    }

    /// `N-3 Dienstanweisung; N-7 Protokoll`, or that there is none.
    fn evidence(&self, indexes: &[usize]) -> ExportCell {
        let names: Vec<String> = indexes
            .iter()
            .filter_map(|index| self.model.evidence.get(*index).map(|entry| (index, entry)))
            .map(|(index, entry)| format!("{} {}", self.evidence_number(*index), entry.evidence.title))
            .collect();
        self.listed(&names)
    }

    /// Several things in one cell, or that there is none.
    fn listed(&self, names: &[String]) -> ExportCell {
        ExportCell::Text(if names.is_empty() { self.get("report-none") } else { names.join("; ") })
    }

    fn evidence_number(&self, index: usize) -> String {
        format!("{}-{}", self.get("abbreviation-evidence-prefix"), index + 1)
    }

    fn measure_number(&self, index: usize) -> String {
        format!("{}-{}", self.get("abbreviation-measure-prefix"), index + 1)
    }

    /// A table of rows under headings with their widths, without the columns that the report goes without.
    fn table(&self, title: &str, columns: &[(&str, u16)], rows: Vec<Vec<ExportCell>>) -> ExportTable {
        let shown: Vec<bool> = columns.iter().map(|(id, _)| self.shows(id)).collect();
        let columns = columns.iter().filter(|(id, _)| self.shows(id));
        let columns = columns.map(|(id, width)| ExportColumn::new(self.get(id), *width)).collect();
        let kept =
            |row: Vec<ExportCell>| row.into_iter().zip(&shown).filter(|(_, shown)| **shown).map(|(cell, _)| cell);
        let rows = rows.into_iter().map(|row| kept(row).collect()).collect();
        ExportTable { title: self.get(title), columns, rows }
    }

    /// Whether a column is written.
    fn shows(&self, column: &str) -> bool {
        let frame = &self.model.frame;
        match column {
            "check-interviewee" | "entry-remark" | "table-description" => frame.shows_remarks(),
            "check-requirement-text" => !frame.limits.contains(&ReportLimit::WithoutTexts),
            _ => true,
        }
    }
}

/// A text as it stands; nothing where there is none.
fn plain(text: &str) -> ExportCell {
    if text.is_empty() { ExportCell::Empty } else { ExportCell::Text(text.to_owned()) }
}

/// A count.
fn number(count: impl TryInto<i64>) -> ExportCell {
    count.try_into().map_or(ExportCell::Empty, ExportCell::Number)
}
