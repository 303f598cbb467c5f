//! What the change log says about entries of data protection whose values are lists and structures: each in one line.

use akte_domain::desk::objective::Quantity;
use akte_domain::privacy::deletion::DeletionRule;
use akte_report::retention_text;
use akte_text::Texts;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

/// Kinds of records whose values are told here.
pub(crate) fn tells(kind: &str) -> bool {
    matches!(
        kind,
        "controller_sheet"
            | "processing_activity"
            | "processor_contract"
            | "data_breach"
            | "data_subject_request"
            | "deletion_run"
            | "threshold_analysis"
            | "impact_assessment"
            | "processing_client"
            | "protection_measure"
            | "control_statement"
            | "clause_check"
            | "audit"
            | "audit_finding"
            | "management_review"
            | "controlled_document"
            | "training"
            | "consultation"
            | "officer_task"
            | "security_objective"
            | "incident"
    )
}

/// The lists of words that a coded value may belong to, by the name of its field: the first that knows it does.
fn families(field: &str, within: &str) -> &'static [&'static str] {
    match (within, field) {
        ("", "status") => &[
            "activity-status",
            "control-status",
            "clause-status",
            "audit-status",
            "controlled-status",
            "task-status",
            "incident-status",
        ],
        ("", "sources") => &["control-source"],
        ("", "source") => &["finding-source"],
        ("", "kind") => &["audit-kind", "protection-kind", "document-kind", "training-kind", "incident-kind"],
        ("", "policy") => &["policy"],
        ("", "classification") => &["classification"],
        ("", "topic") => &["desk-topic"],
        ("", "direction") => &["objective-direction"],
        ("", "severity") => &["incident-severity"],
        ("reports", "stage") => &["report-stage"],
        ("reports", "regime") => &["regime"],
        ("", "goals") | ("risks", "goal") => &["protection-goal"],
        ("", "areas") => &["article32-area"],
        ("", "scope") => &["protection-scope"],
        ("", "controls") => &["bdsg64-control"],
        ("", "statutory") => &["statutory-case"],
        ("", "criteria") => &["wp248-criterion"],
        ("", "decision") => &["assessment-decision"],
        ("risks", "likelihood" | "severity" | "residual_likelihood" | "residual_severity") => &["risk-grade"],
        ("", "class") => &["finding-class"],
        ("", "methods") => &["audit-method"],
        ("", "effectiveness") => &["effectiveness"],
        ("team", "role") => &["auditor-role"],
        ("inputs", "input") => &["review-input"],
        ("checklist", "result") => &["checklist-result"],
        ("", "risk") => &["breach-risk"],
        ("", "violated") => &["basic-value"],
        ("", "kinds") => &["request-kind"],
        ("", "transfers") => &["transfer-choice"],
        ("", "evb_it") => &["evb-it-type"],
        ("", "sub_processor_authorisation") => &["sub-processor-authorisation"],
        ("", "archive_decision") => &["archive-decision"],
        ("recipients", "kind") => &["recipient-kind"],
        (_, "safeguard") => &["safeguard"],
        (_, "retention") => &["retention-kind"],
        (_, "unit") => &["period-unit"],
        (_, "start") => &["deletion-start"],
        ("clauses", "clause") => &["contract-clause"],
        ("answer", "result") => &["request-result"],
        ("notice", "exception") => &["notice-exception"],
        _ => &[],
    }
}

/// The name of a field where the record calls something else by it than other records do.
pub(crate) fn field_name(kind: &str, field: &str) -> String {
    match (kind, field) {
        ("data_breach", "risk") => "breach_risk",
        ("data_breach", "measures") => "breach_measures",
        ("processing_activity", "categories") => "data_categories",
        ("processing_activity", "source") => "data_source",
        ("processor_contract", "subject") => "processing_subject",
        ("data_subject_request", "identity") => "identity_check",
        ("deletion_run", "number") => "record_number",
        ("deletion_run", "done_on") => "deleted_on",
        ("protection_measure", "goals") => "protection_goals",
        ("protection_measure", "areas") => "article32_areas",
        ("protection_measure", "kind") => "protection_kind",
        ("protection_measure", "scope") => "protection_scope",
        ("protection_measure", "controls") => "bdsg64_controls",
        ("processing_client", "categories") => "processing_categories",
        ("impact_assessment", "subject") => "assessment_subject",
        ("impact_assessment", "risks") => "persons_risks",
        ("impact_assessment", "description") => "added_description",
        ("audit", "kind") => "audit_kind",
        ("audit", "goal") => "audit_goal",
        ("audit", "criteria") => "audit_criteria",
        ("audit", "team") => "audit_team",
        ("audit_finding", "source") => "finding_source",
        ("audit", "starts_on") => "audit_starts_on",
        ("audit", "ends_on") => "audit_ends_on",
        ("audit", "next_on") => "next_audit_on",
        ("management_review", "next_on") => "next_review_on",
        ("management_review", "decisions") => "review_decisions",
        ("audit_finding", "requirement") => "finding_requirement",
        ("incident", "kind") => "incident_kind",
        ("incident", "reports") => "incident_reports",
        ("control_statement", "reference") => "control_reference",
        ("controlled_document", "kind") => "document_kind",
        ("training", "kind") => "training_kind",
        ("additional_threat", "code") => "number",
        (_, other) => other,
    }
    .to_owned()
}

/// A value as people read it; none for nothing.
pub(crate) fn told(texts: &Texts, field: &str, value: &Value) -> Option<String> {
    said(texts, "", field, value)
}

fn said(texts: &Texts, within: &str, field: &str, value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(said) => Some(texts.get(if *said { "status-yes" } else { "status-no" })),
        Value::Number(cents) if field == "amount" && within == "fee" => cents.as_i64().map(|cents| texts.euro(cents)),
        // Quantities are kept to a thousandth.
        Value::Number(number) if field == "target_value" || field == "reading" => {
            number.as_f64().map(|value| texts.quantity(Quantity::from(value).0))
        }
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => word(texts, within, field, text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().filter_map(|item| said(texts, within, field, item)).collect();
            let between = if items.iter().any(|item| item.contains(" · ")) { "\n" } else { ", " };
            (!items.is_empty()).then(|| items.join(between))
        }
        Value::Object(members) => structure(texts, field, members),
    }
}

fn word(texts: &Texts, within: &str, field: &str, text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return None;
    }
    for list in families(field, within) {
        let id = format!("{list}-{}", text.replace('_', "-"));
        if texts.has(&id) {
            return Some(texts.get(&id));
        }
    }
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some(texts.date(day));
    }
    if let Ok(at) = text.parse::<DateTime<Utc>>() {
        return Some(texts.date_time(at));
    }
    Some(text.to_owned())
}

/// The members of a structure that say something: what it is called first, the rest under their labels.
fn structure(texts: &Texts, field: &str, members: &Map<String, Value>) -> Option<String> {
    if let Some(transfers) = members.get("planned") {
        return said(texts, "", "transfer", transfers);
    }
    if let Ok(rule) = serde_json::from_value::<DeletionRule>(Value::Object(members.clone())) {
        let numbers = rule.categories.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let kept = retention_text(texts, rule.class, &rule.event);
        let parts = [numbers, rule.system, kept, rule.source, rule.responsible];
        return Some(parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" · "));
    }
    const FIRST: [&str; 11] =
        ["number", "name", "question", "input", "decision", "recipient", "basis", "clause", "kind", "on", "at"];
    let rest = members.keys().map(String::as_str).filter(|key| !FIRST.contains(key));
    let mut parts = Vec::new();
    for key in FIRST.into_iter().filter(|key| members.contains_key(*key)).chain(rest) {
        let Some(value) = members.get(key) else { continue };
        if value == &Value::Bool(false) {
            continue;
        }
        let Some(text) = said(texts, field, key, value) else { continue };
        let label = || {
            let id = format!("field-{}", key.replace('_', "-"));
            if texts.has(&id) { texts.get(&id) } else { key.to_owned() }
        };
        parts.push(match (key, value) {
            ("number", Value::Number(_)) => format!("{text}."),
            (_, Value::Bool(true)) => label(),
            (key, _) if FIRST.contains(&key) => text,
            _ => format!("{}: {text}", label()),
        });
    }
    (!parts.is_empty()).then(|| parts.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_text::Language;
    use serde_json::json;

    fn check(field: &str, value: Value, expected: Option<&str>) {
        let texts = Texts::for_language(Language::German);
        assert_eq!(told(texts, field, &value).as_deref(), expected, "{field}: {value}");
    }

    #[test]
    fn lists_and_structures_are_told_in_words() {
        check("purposes", json!(["Erhebung", "Vollstreckung"]), Some("Erhebung, Vollstreckung"));
        check("purposes", json!([]), None);
        check("violated", json!(["confidentiality"]), Some("Vertraulichkeit"));
        check("transfers", json!("none_planned"), Some("keine Übermittlung geplant"));
        check("aware_at", json!("2026-11-30T08:15:00Z"), Some("30.11.2026, 09:15\u{a0}Uhr\u{a0}MEZ"));
        let category =
            json!([{ "number": 1, "name": "Stammdaten", "special": true, "social": false, "subjects": [1, 2] }]);
        check(
            "categories",
            category,
            Some("1. · Stammdaten · Besondere Kategorie (Art. 9 DSGVO) · Betroffene Personen: 1, 2"),
        );
        check("target_value", json!(95.5), Some("95,5"));
        let measured = json!([{ "on": "2026-03-01", "reading": 60.0, "comment": "erste Runde" }]);
        check("measurements", measured, Some("01.03.2026 · Kommentar: erste Runde · Messwert: 60"));
        let answer = json!({ "on": "2026-03-01", "result": "refused", "form": "", "remedies_named": true });
        check("answer", answer, Some("01.03.2026 · Rechtsbehelf genannt · Ergebnis: abgelehnt"));
    }
}
