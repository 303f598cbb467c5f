//! The table of what changed since a release: one row per field.

use super::{Words, plain};
use akte_domain::export::{ExportCell, ExportTable};
use akte_report::model::{ChangeOf, Changes};

pub(super) fn rows(words: &Words<'_>, changes: &Changes) -> ExportTable {
    let columns = [
        ("changes-kind", 20),
        ("changes-subject", 40),
        ("changes-what", 16),
        ("changes-field", 22),
        ("changes-before", 40),
        ("changes-after", 40),
        ("changes-when", 20),
        ("changes-who", 24),
    ];
    let mut rows = Vec::new();
    for change in &changes.rows {
        let word = match (change.erased, change.change) {
            (true, _) => "changes-word-erased",
            (false, ChangeOf::Added) => "changes-word-added",
            (false, ChangeOf::Changed) => "changes-word-changed",
            (false, ChangeOf::Removed) => "changes-word-removed",
        };
        let mut row = |field: [&str; 3]| {
            rows.push(vec![
                ExportCell::Text(words.texts.term("entity", &change.kind)),
                plain(change.subject.shown()),
                ExportCell::Text(words.get(word)),
                plain(field[0]),
                plain(field[1]),
                plain(field[2]),
                ExportCell::Text(words.texts.date_time(change.at)),
                plain(&change.actor),
            ]);
        };
        if change.fields.is_empty() {
            row(["", "", ""]);
        }
        for field in &change.fields {
            row([&words.texts.term("field", &field.name), field.before.shown(), field.after.shown()]);
        }
    }
    words.table("changes-details-title", &columns, rows)
}
