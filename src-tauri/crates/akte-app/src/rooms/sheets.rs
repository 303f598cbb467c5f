//! Spreadsheets in: target objects, answers and measures of one information domain. All rows come in as one operation,
//! or none does.

mod answers;
mod measures;
pub(crate) mod needs;
pub(crate) mod target_objects;

pub use answers::import_answers;
pub use measures::import_measures;
pub use target_objects::import_target_objects;

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::findings;
use crate::wire::{FindingRow, SheetImported};
use akte_domain::{Finding, InformationDomain, RequirementId, Severity, TargetObject, TargetObjectId};
use akte_exchange::{Imported, SheetError, SheetFinding};
use akte_store::Reads;
use std::collections::HashMap;
use std::path::Path;

/// How many findings a refusal tells.
const TOLD: usize = 20;

/// Codes of findings that only the Akte can make; those of the file itself are [`akte_exchange::FINDING_CODES`].
pub const FINDING_CODES: &[&str] = &[
    UNKNOWN_REQUIREMENT,
    AMBIGUOUS_REQUIREMENT,
    UNKNOWN_OBJECT,
    SAME_ANSWER_TWICE,
    NO_REASON,
    BEGINS_AFTER_END,
    needs::UNKNOWN_NEED,
    needs::NEED_OF_WHOLE,
    needs::NEED_REASON_ALONE,
    needs::UNKNOWN_CATEGORY,
    needs::NO_CATEGORIES,
];

/// A requirement that no catalog in force has.
pub(crate) const UNKNOWN_REQUIREMENT: &str = "csv.unknown-requirement";
/// A label that several catalogs in force have.
pub(crate) const AMBIGUOUS_REQUIREMENT: &str = "csv.ambiguous-requirement";
/// A target object that the domain does not have.
pub(crate) const UNKNOWN_OBJECT: &str = "csv.unknown-object";
/// Two rows that name the same requirement at the same object in different words.
pub(crate) const SAME_ANSWER_TWICE: &str = "csv.same-answer-twice";

/// Dispensable, with an empty cell for the reason.
pub(crate) const NO_REASON: &str = "csv.no-reason";

/// A measure that would begin after it has to be done.
pub(crate) const BEGINS_AFTER_END: &str = "csv.begins-after-end";

/// A sheet that was read, with its name for refusals.
pub(crate) struct Sheet<R> {
    pub(crate) file: String,
    pub(crate) imported: Imported<R>,
}

impl<R> Sheet<R> {
    /// Reads a file; one that cannot be read as a whole is refused here.
    fn read(path: &Path, read: impl FnOnce(&[u8]) -> std::result::Result<Imported<R>, SheetError>) -> Result<Self> {
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let unreadable = |error: std::io::Error| AppError::unreadable(path, &error);
        let size = std::fs::metadata(path).map_err(unreadable)?.len();
        if size > akte_exchange::MAX_BYTES as u64 {
            let too_large = AppError::new(ErrorCode::SheetTooLarge).with("file", &file).with("bytes", size);
            return Err(too_large.with("limit", akte_exchange::MAX_BYTES));
        }
        let bytes = std::fs::read(path).map_err(unreadable)?;
        let imported = read(&bytes).map_err(|error| AppError::of_sheet(&error, &file))?;
        Ok(Self { file, imported })
    }

    /// Whether the file has a column; one that it does not have says nothing.
    fn has(&self, column: &str) -> bool {
        self.imported.columns.contains(&column)
    }

    /// An error in a row that only the Akte can see.
    fn note(&mut self, code: &'static str, line: u64, column: &str, detail: &str) {
        self.imported.findings.push(SheetFinding {
            severity: Severity::Error,
            code,
            line,
            column: Some(column.to_owned()),
            detail: detail.to_owned(),
        });
    }

    /// Refuses the sheet if a row has an error: the first one with its place, and the next ones in words.
    pub(crate) fn refuse_errors(&self, app: &App) -> Result<()> {
        let errors = || self.imported.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let Some(first) = errors().min_by_key(|finding| finding.line) else { return Ok(()) };
        let mut refusal = AppError::new(ErrorCode::SheetRowsRefused)
            .with("file", &self.file)
            .with("number", errors().count() + self.imported.omitted_findings)
            .with("line", first.line);
        if let Some(column) = &first.column {
            refusal = refusal.with("column", column);
        }
        refusal = refusal.with("reason", told(app, first).message);
        for (index, finding) in errors().take(TOLD).enumerate() {
            let row = told(app, finding);
            refusal = refusal.with(&format!("finding_{}", index + 1), format!("{}: {}", row.place, row.message));
        }
        Err(refusal)
    }

    /// What the sheet brought.
    pub(crate) fn brought(&self, app: &App, changed: usize) -> SheetImported {
        SheetImported {
            file: self.file.clone(),
            rows: u32::try_from(self.imported.rows.len()).unwrap_or(u32::MAX),
            changed: u32::try_from(changed).unwrap_or(u32::MAX),
            findings: self.imported.findings.iter().map(|finding| told(app, finding)).collect(),
        }
    }
}

fn told(app: &App, finding: &SheetFinding) -> FindingRow {
    let finding = Finding::from(finding.clone());
    findings::row(app.texts(), finding.severity, finding.code, &finding.place, &finding.detail)
}

/// The target objects of a domain by name as people write it: exactly, else in other case.
struct ObjectsByName {
    exact: HashMap<String, TargetObjectId>,
    folded: HashMap<String, TargetObjectId>,
    whole: Option<TargetObjectId>,
}

impl ObjectsByName {
    fn new(objects: &[TargetObject]) -> Self {
        let by = |name: fn(&str) -> String| objects.iter().map(|object| (name(&object.name), object.id)).collect();
        let whole = objects.iter().find(|object| object.kind == akte_domain::TargetObjectKind::InformationDomain);
        Self { exact: by(str::to_owned), folded: by(str::to_lowercase), whole: whole.map(|object| object.id) }
    }

    /// The object of a name; the domain as a whole for an empty one.
    fn find(&self, name: &str) -> Option<TargetObjectId> {
        if name.is_empty() {
            return self.whole;
        }
        self.exact.get(name).or_else(|| self.folded.get(&name.to_lowercase())).copied()
    }
}

/// The requirements in force by label and identity, case aside.
struct RequirementsByName(HashMap<String, Vec<RequirementId>>);

impl RequirementsByName {
    async fn of(app: &App, reads: &mut Reads<'_>, domain: &InformationDomain) -> Result<Self> {
        let akte = app.akte()?;
        let mut by_name: HashMap<String, Vec<RequirementId>> = HashMap::new();
        for catalog in &domain.catalogs {
            let view = akte.catalogs.view(reads, catalog.catalog_id).await?;
            for row in &view.requirements {
                for name in [&row.label, &row.identity] {
                    let known = by_name.entry(name.to_lowercase()).or_default();
                    if !known.contains(&row.requirement_id) {
                        known.push(row.requirement_id);
                    }
                }
            }
        }
        Ok(Self(by_name))
    }

    /// The requirement of a name, or the code of the finding that says why there is none.
    fn find(&self, name: &str) -> std::result::Result<RequirementId, &'static str> {
        match self.0.get(&name.trim().to_lowercase()).map(Vec::as_slice) {
            Some([one]) => Ok(*one),
            Some([_, ..]) => Err(AMBIGUOUS_REQUIREMENT),
            _ => Err(UNKNOWN_REQUIREMENT),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_text::{Language, Texts};

    #[test]
    fn every_finding_of_the_akte_has_a_sentence() {
        for code in FINDING_CODES {
            for language in Language::ALL {
                let row = findings::row(Texts::for_language(language), Severity::Error, code, "", "x");
                assert!(!row.message.contains(code), "{code} has no sentence in {}", language.tag());
            }
        }
    }

    #[test]
    fn names_are_found_in_other_case_and_several_are_told_apart() {
        let id = |number: u128| RequirementId(uuid::Uuid::from_u128(number));
        let names = RequirementsByName(HashMap::from([
            ("gc.1.1".to_owned(), vec![id(1)]),
            ("a.1".to_owned(), vec![id(2), id(3)]),
        ]));
        assert_eq!(names.find(" GC.1.1 "), Ok(id(1)), "case and space aside");
        assert_eq!(names.find("A.1"), Err(AMBIGUOUS_REQUIREMENT), "two catalogs have it");
        assert_eq!(names.find("GC.1"), Err(UNKNOWN_REQUIREMENT), "a part is no name");
    }
}
