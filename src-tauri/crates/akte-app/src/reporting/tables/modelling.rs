//! The tables of A.3 and of the requirement package.

use super::{Words, number, plain};
use akte_domain::export::{ExportCell, ExportColumn, ExportTable};
use akte_report::model::{Modelling, RequirementPackage};
use std::collections::HashMap;

fn said(words: &Words<'_>, yes: bool) -> ExportCell {
    ExportCell::Text(words.get(if yes { "status-yes" } else { "status-no" }))
}

/// A.3: a line for each module at each object that was decided about; modules nobody has decided about stand alone.
pub(super) fn modules(words: &Words<'_>, modelling: &Modelling) -> ExportTable {
    let columns = [
        ("model-module", 12),
        ("table-title", 36),
        ("model-r", 6),
        ("model-user-defined", 16),
        ("model-relevant", 12),
        ("model-object", 32),
        ("structure-kind", 22),
        ("model-reason", 48),
        ("model-contact", 24),
        ("model-risk-note", 40),
        ("needs-decided-by", 24),
        ("needs-decided-on", 13),
    ];
    let mut rows = Vec::new();
    for module in &modelling.modules {
        let start =
            || vec![plain(&module.label), plain(&module.title), plain(&module.order), said(words, module.user_defined)];
        for row in &module.rows {
            let mut cells = start();
            cells.extend([
                said(words, row.relevant),
                plain(&row.name),
                ExportCell::Text(words.term("object-kind", row.kind)),
                words.recorded(&row.reason),
                words.recorded(&row.contact),
                plain(&row.risk_note),
                words.recorded(&row.decided_by),
                words.date(row.decided_on),
            ]);
            rows.push(cells);
        }
        if module.rows.is_empty() {
            let mut cells = start();
            cells.push(ExportCell::Text(words.get("model-undecided")));
            cells.extend(std::iter::repeat_n(ExportCell::Empty, columns.len() - cells.len()));
            rows.push(cells);
        }
    }
    words.table("model-table-title", &columns, rows)
}

/// A.3: modules × objects.
pub(super) fn matrix(words: &Words<'_>, modelling: &Modelling) -> ExportTable {
    let used = modelling.used_columns();
    let mut columns =
        vec![ExportColumn::new(words.get("model-module"), 12), ExportColumn::new(words.get("table-title"), 36)];
    let names = used.iter().filter_map(|column| modelling.objects.get(*column));
    columns.extend(names.map(|name| ExportColumn::new(name.clone(), 14)));
    let rows = modelling.modules.iter().filter(|module| !module.rows.is_empty()).map(|module| {
        let mut row = vec![plain(&module.label), plain(&module.title)];
        let decided: HashMap<usize, bool> = module.rows.iter().map(|row| (row.column, row.relevant)).collect();
        row.extend(
            used.iter().map(|column| decided.get(column).map_or(ExportCell::Empty, |relevant| said(words, *relevant))),
        );
        row
    });
    ExportTable { title: words.get("model-matrix-title"), columns, rows: rows.collect() }
}

/// Assets with their categories.
pub(super) fn assets(words: &Words<'_>, package: &RequirementPackage) -> ExportTable {
    let columns = [("model-object", 32), ("structure-kind", 22), ("package-categories", 36), ("package-inherited", 36)];
    let rows = package.assets.iter().map(|asset| {
        vec![
            plain(&asset.name),
            ExportCell::Text(words.term("object-kind", asset.kind)),
            words.recorded(&asset.categories.join("; ")),
            words.listed(&asset.inherited),
        ]
    });
    words.table("package-assets-title", &columns, rows.collect())
}

/// The requirements of the package, what was struck out included.
pub(super) fn requirements(words: &Words<'_>, package: &RequirementPackage) -> ExportTable {
    let columns = [
        ("model-object", 32),
        ("package-requirement", 14),
        ("table-title", 40),
        ("package-verb", 12),
        ("package-level", 14),
        ("package-effort", 10),
        ("package-step", 24),
        ("package-categories", 28),
        ("package-params", 36),
        ("package-relevance", 18),
        ("package-basis", 22),
        ("model-reason", 40),
        ("needs-decided-by", 24),
        ("needs-decided-on", 13),
        ("package-status", 16),
        ("package-unmet", 28),
    ];
    let mut rows = Vec::new();
    for object in &package.objects {
        for row in &object.rows {
            let params: Vec<String> =
                row.params.iter().map(|param| format!("{}: {}", param.label, param.values.join(" / "))).collect();
            let relevance = match row.choice {
                Some(choice) => words.term("package-choice", choice),
                None if row.step == akte_domain::modelling::PackageStep::Process => words.get("model-undecided"),
                None => words.get("package-follows"),
            };
            rows.push(vec![
                plain(&object.name),
                plain(&row.label),
                plain(&row.title),
                plain(&row.modal_verb),
                plain(&row.level),
                row.effort.map_or(ExportCell::Empty, number),
                ExportCell::Text(words.term("package-step", row.step)),
                plain(&row.categories.join("; ")),
                plain(&params.join("; ")),
                ExportCell::Text(relevance),
                row.basis.map_or(ExportCell::Empty, |basis| ExportCell::Text(words.term("addition-basis", basis))),
                plain(&row.reason),
                plain(&row.decided_by),
                row.decided_on.map_or(ExportCell::Empty, ExportCell::Date),
                ExportCell::Text(words.term("status", row.status)),
                plain(&row.unmet.join("; ")),
            ]);
        }
    }
    words.table("package-requirements-title", &columns, rows)
}
