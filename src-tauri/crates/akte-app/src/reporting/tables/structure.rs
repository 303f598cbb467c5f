//! The tables of the structure analysis (A.1) and of the protection needs (A.2).

use super::{Words, number, plain};
use akte_domain::export::{ExportCell, ExportTable};
use akte_domain::{BasicValue, CarriedNeed, Coded, ProtectionCategory};
use akte_report::model::{NeedCell, ProtectionNeeds, StructureAnalysis, StructureObject};

/// A.1: the target objects with everything that is recorded about them.
pub(super) fn objects(words: &Words<'_>, analysis: &StructureAnalysis) -> ExportTable {
    let columns = [
        ("structure-head-number", 12),
        ("structure-head-name", 32),
        ("structure-kind", 22),
        ("structure-group", 32),
        ("structure-head-count", 10),
        ("table-description", 40),
        ("structure-responsible", 24),
        ("structure-owner", 24),
        ("structure-platform", 28),
        ("structure-usage", 16),
        ("structure-users", 28),
        ("structure-location", 24),
        ("structure-personal-data", 14),
        ("structure-classification", 20),
        ("structure-since", 13),
        ("structure-support", 13),
        ("structure-replaced-by", 28),
        ("structure-carrier", 24),
        ("structure-address", 20),
        ("structure-external", 14),
        ("structure-carries", 36),
        ("structure-contract", 24),
    ];
    let rows = analysis.objects.iter().map(|entry| object_row(words, entry)).collect();
    words.table("structure-lists-title", &columns, rows)
}

fn object_row(words: &Words<'_>, entry: &StructureObject) -> Vec<ExportCell> {
    let (object, facts) = (&entry.object, &entry.object.facts);
    let day = |date: Option<chrono::NaiveDate>| date.map_or(ExportCell::Empty, ExportCell::Date);
    let said = |said: Option<bool>| match said {
        Some(said) => ExportCell::Text(words.get(if said { "status-yes" } else { "status-no" })),
        None => ExportCell::Empty,
    };
    vec![
        plain(&facts.number),
        plain(&object.name),
        ExportCell::Text(words.term("object-kind", object.kind)),
        plain(&entry.path.join(" / ")),
        number(object.member_count),
        words.recorded(&object.description),
        words.recorded(&object.responsible),
        words.recorded(&facts.owner),
        plain(&facts.platform),
        facts.usage.map_or(ExportCell::Empty, |usage| ExportCell::Text(words.term("usage-status", usage))),
        plain(&facts.users),
        plain(&facts.location),
        said(facts.personal_data),
        facts.classification.map_or(ExportCell::Empty, |class| ExportCell::Text(words.term("classification", class))),
        day(facts.in_service_since),
        day(facts.support_ends_on),
        plain(&entry.replaced_by),
        plain(&facts.carrier),
        plain(&facts.network_address),
        said(facts.external_connection),
        carried(words, facts.carries_high_need),
        plain(&facts.contract),
    ]
}

/// For which basic values information with a high need goes over a link.
fn carried(words: &Words<'_>, carried: CarriedNeed) -> ExportCell {
    match carried.any() {
        None => ExportCell::Empty,
        Some(false) => ExportCell::Text(words.get("status-no")),
        Some(true) => {
            let values = BasicValue::ALL.iter().filter(|value| carried.of(**value) == Some(true));
            words.listed(&values.map(|value| words.term("basic-value", *value)).collect::<Vec<_>>())
        }
    }
}

/// A.1: what depends on what.
pub(super) fn dependencies(words: &Words<'_>, analysis: &StructureAnalysis) -> ExportTable {
    let columns = [
        ("structure-map-from", 32),
        ("structure-how", 24),
        ("structure-on", 32),
        ("structure-inherits", 16),
        ("table-note", 40),
    ];
    let name = |place: usize| analysis.name(place);
    let rows = analysis.dependencies.iter().map(|one| {
        vec![
            plain(name(one.from)),
            ExportCell::Text(words.term("dependency-kind", one.kind)),
            plain(name(one.to)),
            ExportCell::Text(words.get(if one.inherits { "status-yes" } else { "status-no" })),
            plain(&one.remark),
        ]
    });
    words.table("structure-dependencies-title", &columns, rows.collect())
}

/// A.1: who has which roles.
pub(super) fn persons(words: &Words<'_>, analysis: &StructureAnalysis) -> ExportTable {
    let columns = [("structure-person", 28), ("structure-roles", 40), ("structure-reports-to", 28)];
    let rows = analysis.persons.iter().map(|entry| {
        let roles: Vec<String> = entry.person.roles.iter().map(|role| words.term("role", role.role)).collect();
        vec![plain(&entry.person.name), words.listed(&roles), words.recorded(&entry.superior)]
    });
    words.table("structure-persons-title", &columns, rows.collect())
}

/// A.2: the target objects with their needs.
pub(super) fn needs(words: &Words<'_>, needs: &ProtectionNeeds) -> ExportTable {
    let mut columns = vec![
        ("structure-head-number", 12),
        ("structure-head-name", 32),
        ("structure-kind", 22),
        ("structure-group", 32),
    ];
    for value in ["basic-value-confidentiality", "basic-value-integrity", "basic-value-availability"] {
        columns.extend([(value, 18), ("needs-from", 36), ("needs-reason", 40)]);
    }
    columns.extend([("needs-total", 14), ("needs-risk-analysis", 16)]);
    let category = |place: Option<usize>| place.and_then(|place| needs.scheme.categories.get(place));
    let rows = needs.objects.iter().map(|entry| {
        let mut row = vec![
            plain(&entry.object.facts.number),
            plain(&entry.object.name),
            ExportCell::Text(words.term("object-kind", entry.object.kind)),
            plain(&entry.path.join(" / ")),
        ];
        for cell in &entry.values {
            row.extend(value_cells(words, cell, category(cell.category)));
        }
        row.push(words.recorded(category(entry.total).map_or("", |one| one.name.as_str())));
        row.push(ExportCell::Text(words.get(if entry.risk_analysis { "status-yes" } else { "status-no" })));
        row
    });
    words.table("needs-objects-title", &columns, rows.collect())
}

/// Category, way and reason.
fn value_cells(words: &Words<'_>, cell: &NeedCell, category: Option<&ProtectionCategory>) -> [ExportCell; 3] {
    let reasons = [cell.reason.trim(), cell.effect_reason.trim()];
    let reasons: Vec<&str> = reasons.into_iter().filter(|reason| !reason.is_empty()).collect();
    [
        words.recorded(category.map_or("", |one| one.name.as_str())),
        plain(&cell.way.join(" → ")),
        plain(&reasons.join("; ")),
    ]
}
