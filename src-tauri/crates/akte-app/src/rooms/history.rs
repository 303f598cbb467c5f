//! The change log in words.

mod names;

pub(crate) use names::Names;

use crate::app::App;
use crate::error::Result;
use crate::rooms::privacy;
use crate::wire;
use akte_domain::{BasicValue, Coded};
use akte_store::{LogEntry, Reads, Scope, Window};
use akte_text::{Arg, Texts};
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Kinds of records that the log knows.
const KINDS: [&str; 71] = [
    "municipality",
    "information_domain",
    "person",
    "target_object",
    "dependency",
    "protection_scheme",
    "protection_need",
    "module_decision",
    "object_category",
    "package_decision",
    "risk_scheme",
    "additional_threat",
    "risk_analysis",
    "risk",
    "risk_measure",
    "provider_relation",
    "provider_object",
    "responsibility_split",
    "provider_evidence",
    "object_grant",
    "shared_reference",
    "point_suppression",
    "exception_approval",
    "backup_record",
    "decision",
    "cost_item",
    "cost_member",
    "online_service",
    "regime_decision",
    "register_object",
    "register_evidence",
    "controller_sheet",
    "processing_activity",
    "processor_contract",
    "data_breach",
    "data_subject_request",
    "deletion_run",
    "own_legal_basis",
    "privacy_link",
    "threshold_analysis",
    "impact_assessment",
    "assessment_link",
    "processing_client",
    "protection_measure",
    "control_statement",
    "clause_check",
    "audit",
    "audit_finding",
    "management_review",
    "iso_link",
    "controlled_document",
    "training",
    "consultation",
    "officer_task",
    "security_objective",
    "desk_link",
    "incident",
    "incident_link",
    "answer",
    "answer_source",
    "param_value",
    "measure",
    "measure_link",
    "measure_relation",
    "evidence",
    "evidence_link",
    "document_revision",
    "report_handover",
    "municipality_logo",
    "release",
    "catalog",
];

/// An operation in words.
pub(crate) fn operation_text(texts: &Texts, code: &str) -> String {
    let id = format!("operation-{}", code.replace(['.', '_'], "-"));
    if texts.has(&id) { texts.get(&id) } else { texts.t("operation-unknown", &[("code", Arg::from(code))]) }
}

/// Entries of the change log, newest first.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn log_list(app: &App, request: wire::LogListRequest) -> Result<wire::List<wire::HistoryRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let window = Window { offset: request.offset, limit: request.limit };
    let scope = match request.municipality_id {
        Some(id) => Some(super::scope_of(&mut reads, id).await?),
        None => None,
    };
    let (entries, total) = match (scope, request.entity_id) {
        (Some(scope), Some(entity)) => {
            let mut found = Vec::new();
            for kind in KINDS {
                found.extend(reads.history(scope, kind, entity).await?);
            }
            let total = found.len() as u64;
            let part = found.into_iter().skip(window.offset as usize).take(window.limit as usize).collect();
            (part, total)
        }
        (Some(scope), None) => {
            let page = reads.log(Some(scope), window).await?;
            (page.items, page.total)
        }
        (None, _) => {
            let page = reads.log_shared(window).await?;
            (page.items, page.total)
        }
    };
    let items = history_rows(app, &mut reads, scope, entries).await?;
    Ok(wire::List { items, total, state })
}

/// The change log of the whole Akte, newest first: the administrator's list on the command line.
///
/// # Errors
/// [`crate::ErrorCode::NoAkteOpen`]
pub async fn whole_log(app: &App, offset: u32, limit: u32) -> Result<wire::List<wire::HistoryRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let page = reads.log(None, Window { offset, limit }).await?;
    let items = history_rows(app, &mut reads, None, page.items).await?;
    Ok(wire::List { items, total: page.total, state })
}

/// Entries in words: what changed, field by field, with names where an entry refers to another record.
pub(crate) async fn history_rows(
    app: &App,
    reads: &mut Reads<'_>,
    scope: Option<Scope>,
    entries: Vec<LogEntry>,
) -> Result<Vec<wire::HistoryRow>> {
    let texts = app.texts();
    let mut names = Names::of(scope);
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        let changes = field_changes(texts, reads, &mut names, &entry).await?;
        let operation = if entry.is_undo { "undo" } else { entry.operation.as_str() };
        rows.push(wire::HistoryRow {
            number: entry.number,
            operation_id: entry.operation_id.0,
            operation_text: operation_text(texts, operation),
            operation: entry.operation,
            at: entry.at,
            actor: entry.actor,
            os_account: entry.os_account,
            entity: entry.kind,
            entity_id: entry.entity_id,
            changes,
            hash: entry.hash,
        });
    }
    Ok(rows)
}

/// What an entry changed, field by field, with names where it refers to another record.
pub(crate) async fn field_changes(
    texts: &Texts,
    reads: &mut Reads<'_>,
    names: &mut Names,
    entry: &LogEntry,
) -> Result<Vec<wire::FieldChange>> {
    let empty = serde_json::Map::new();
    let (before, after) = (members(entry.before.as_ref()), members(entry.after.as_ref()));
    let (old, new) = (before.as_ref().unwrap_or(&empty), after.as_ref().unwrap_or(&empty));
    let fields: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut changes = Vec::new();
    for field in fields {
        if matches!(field.as_str(), "id" | "municipality_id" | "owner_object_id") || old.get(field) == new.get(field) {
            continue;
        }
        let before = said(texts, reads, names, &entry.kind, field, old.get(field)).await?;
        let after = said(texts, reads, names, &entry.kind, field, new.get(field)).await?;
        if before != after {
            changes.push(wire::FieldChange { field: privacy::words::field_name(&entry.kind, field), before, after });
        }
    }
    Ok(changes)
}

/// The fields of an image. What a requirement of a draft says lies one level deeper, by who wrote it.
fn members(image: Option<&Value>) -> Option<serde_json::Map<String, Value>> {
    let mut members = image?.as_object()?.clone();
    if let Some(Value::Object(content)) = members.remove("content") {
        for (_, fields) in content {
            members.extend(fields.as_object().cloned().unwrap_or_default());
        }
        if let Some(text) = members.remove("statement") {
            members.insert("requirement_text".to_owned(), text);
        }
    }
    Some(members)
}

/// A list of words, or of values under their labels.
fn listed(items: &[Value]) -> Option<String> {
    let one = |item: &Value| {
        let text = |name: &str| item.get(name).and_then(Value::as_str);
        let labelled = || Some(format!("{} = {}", text("label")?, text("value")?));
        let excluded = || Some(format!("{} – {}", text("subject")?, text("reason")?));
        let named = || text("name").map(str::to_owned);
        item.as_str().map(str::to_owned).or_else(labelled).or_else(excluded).or_else(named)
    };
    items.iter().map(one).collect::<Option<Vec<_>>>().map(|words| words.join("; "))
}

/// A stored value as people read it; none for nothing.
async fn said(
    texts: &Texts,
    reads: &mut Reads<'_>,
    names: &mut Names,
    kind: &str,
    field: &str,
    value: Option<&Value>,
) -> Result<Option<String>> {
    if let Some(value) = value.filter(|_| privacy::words::tells(kind) && !field.ends_with("_id")) {
        return Ok(privacy::words::told(texts, field, value));
    }
    let value = match value {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) if text.is_empty() => return Ok(None),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(cents))
            if field.starts_with("cost_") || field.starts_with("personnel_") || field == "amount" =>
        {
            return Ok(cents.as_i64().map(|cents| texts.euro(cents)));
        }
        Some(Value::Bool(said)) => {
            return Ok(Some(yes_no(texts, *said)));
        }
        Some(Value::Array(items)) if field == "roles" => {
            return Ok(Some(roles(texts, items)).filter(|words| !words.is_empty()));
        }
        Some(Value::Array(items)) if field == "remaining_threats" && items.is_empty() => {
            return Ok(Some(texts.get("dispensable-no-threat-remains")));
        }
        Some(Value::Array(items)) if field == "affected" => {
            let words = items.iter().filter_map(Value::as_str).map(|code| texts.term("basic-value", code));
            return Ok(Some(words.collect::<Vec<_>>().join(", ")).filter(|words| !words.is_empty()));
        }
        Some(Value::Array(items)) if field == "matrix" => {
            return Ok(Some(matrix(items)).filter(|words| !words.is_empty()));
        }
        Some(Value::Array(items)) if field == "guidelines" => {
            return Ok(Some(guidelines(texts, items)).filter(|words| !words.is_empty()));
        }
        Some(Value::Array(items)) if field == "seen" => {
            return Ok((!items.is_empty()).then(|| texts.t("count-requirements", &[("count", items.len().into())])));
        }
        Some(Value::Array(items)) if field == "catalogs" => {
            let mut versions = Vec::with_capacity(items.len());
            for item in items {
                versions.push(names.version(reads, item).await?);
            }
            return Ok(Some(versions.join(", ")).filter(|versions| !versions.is_empty()));
        }
        Some(Value::Array(items)) => {
            let listed = listed(items).unwrap_or_else(|| Value::Array(items.clone()).to_string());
            return Ok(Some(listed).filter(|words| !words.is_empty()));
        }
        Some(carried) if field == "carries_high_need" => return Ok(by_basic_value(texts, carried)),
        Some(file) if field == "returned" => {
            return Ok(file.get("name").and_then(Value::as_str).map(str::to_owned));
        }
        Some(source) if field == "source" => return Ok(Some(names.version(reads, source).await?)),
        Some(basis) if field == "basis" => return Ok(Some(names.version(reads, basis).await?)),
        Some(other) => return Ok(Some(other.to_string())),
    };
    let is_step = field.starts_with("frequency_") || field.starts_with("damage_");
    if kind == "risk" && is_step {
        return Ok(Some(names.step(reads, field, value).await?));
    }
    if let Some(word) = word(texts, kind, field, &value) {
        return Ok(Some(word));
    }
    if (field.ends_with("_on") || field.ends_with("_since") || field.starts_with("valid_") || field == "until")
        && let Ok(date) = NaiveDate::parse_from_str(&value, "%Y-%m-%d")
    {
        return Ok(Some(texts.date(date)));
    }
    if let Some(field) = field.strip_suffix("_id")
        && let Ok(id) = Uuid::parse_str(&value)
    {
        return Ok(Some(names.name(reads, field, id).await?.unwrap_or(value)));
    }
    Ok(Some(value))
}

/// What was said of each basic value: `Confidentiality: yes; Integrity: no`.
fn by_basic_value(texts: &Texts, said: &Value) -> Option<String> {
    let one = |value: &BasicValue| {
        let said = said.get(value.code())?.as_bool()?;
        Some(format!("{}: {}", texts.term("basic-value", value.code()), yes_no(texts, said)))
    };
    let all: Vec<String> = BasicValue::ALL.iter().filter_map(one).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

fn yes_no(texts: &Texts, said: bool) -> String {
    texts.get(if said { "status-yes" } else { "status-no" })
}

/// Technical guidelines, each with how far it is followed.
fn guidelines(texts: &Texts, items: &[Value]) -> String {
    let one = |item: &Value| {
        let state = texts.term("guideline-state", item.get("state")?.as_str()?);
        Some(format!("{} ({state})", item.get("name")?.as_str()?))
    };
    items.iter().filter_map(one).collect::<Vec<_>>().join("; ")
}

/// The fields of a risk matrix: `frequent × limited = medium`.
fn matrix(items: &[Value]) -> String {
    let field = |item: &Value| {
        let text = |name: &str| item.get(name).and_then(Value::as_str);
        Some(format!("{} × {} = {}", text("frequency")?, text("damage")?, text("category")?))
    };
    items.iter().filter_map(field).collect::<Vec<_>>().join("; ")
}

/// Roles as people call them, deputies marked.
fn roles(texts: &Texts, items: &[Value]) -> String {
    let role = |item: &Value| {
        let role = texts.term("role", item.get("role")?.as_str()?);
        let deputy = item.get("deputy").and_then(Value::as_bool).unwrap_or_default();
        Some(if deputy { texts.t("role-deputy", &[("role", role.into())]) } else { role })
    };
    items.iter().filter_map(role).collect::<Vec<_>>().join("; ")
}

/// The word of a coded value.
fn word(texts: &Texts, kind: &str, field: &str, value: &str) -> Option<String> {
    let list = match (kind, field) {
        ("answer", "status") => "status",
        ("measure", "status") => "measure-status",
        ("measure", "effort") => "measure-effort",
        ("measure_relation", "kind") => "measure-relation",
        ("document_revision", "status") => "document-status",
        ("document_revision", "report") => "report-title",
        ("target_object", "kind") => "object-kind",
        ("evidence", "kind") => "evidence-kind",
        ("dependency", "kind") => "dependency-kind",
        ("protection_need", "value") => "basic-value",
        ("protection_need", "effect") => "need-effect",
        ("package_decision", "choice") => "package-choice",
        ("package_decision", "addition_basis") => "addition-basis",
        ("risk", "relevance") => "threat-relevance",
        ("risk", "treatment") => "risk-treatment",
        ("risk_analysis", "occasion") => "analysis-occasion",
        ("target_object", "usage") => "usage-status",
        ("target_object", "process_kind") => "process-kind",
        ("information_domain", "approach") => "approach",
        ("release", "occasion") => "release-occasion",
        ("provider_relation", "kind") => "provider-kind",
        ("provider_relation", "data_role") => "data-role",
        ("provider_relation", "default_split") => "responsibility",
        ("provider_object" | "responsibility_split", "responsibility") => "responsibility",
        ("point_suppression", "code") => "open-point",
        ("provider_evidence", "purpose") => "provider-evidence",
        ("exception_approval", "kind") => "exception-kind",
        ("backup_record", "frequency") => "backup-frequency",
        ("backup_record", "restore_result") => "restore-result",
        ("decision", "kind") => "decision-kind",
        ("cost_item", "key") => "cost-key",
        ("online_service", "status") => "service-status",
        ("online_service", "connection") => "portal-connection",
        ("online_service", "pentest_result") => "pentest-result",
        ("regime_decision", "regime") => "regime",
        ("regime_decision", "applies") => "applicability",
        (_, "priority") => "priority",
        (_, "classification") => "classification",
        (_, "method") => "method",
        (_, "legal_form") => "legal-form",
        (_, "land") => "land",
        _ => return None,
    };
    let id = format!("{list}-{}", value.replace('_', "-"));
    texts.has(&id).then(|| texts.get(&id))
}

#[cfg(test)]
mod tests {
    use super::KINDS;
    use akte_text::{Language, Texts};
    use std::path::Path;

    #[test]
    fn every_kind_of_record_has_its_word() {
        for language in Language::ALL {
            for kind in KINDS {
                let word = Texts::for_language(language).term("entity", kind);
                assert!(!word.starts_with('⟦'), "{} has no word for {kind}", language.tag());
            }
        }
    }

    #[test]
    fn the_log_knows_every_kind_that_the_store_writes() {
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../akte-store/src/tables/mod.rs");
        let source = std::fs::read_to_string(tables).unwrap();
        // The arms of `for_kind!`, each followed by the type of its record.
        let kinds: Vec<&str> = source
            .lines()
            .zip(source.lines().skip(1))
            .filter(|(_, next)| next.trim_start().starts_with("type $record ="))
            .filter_map(|(arm, _)| arm.trim().strip_prefix('"')?.strip_suffix("\" => {"))
            .collect();
        assert!(kinds.len() > 60, "the kinds were found, not only {}", kinds.len());
        for kind in kinds {
            assert!(KINDS.contains(&kind), "the log has to know {kind}");
        }
    }
}
