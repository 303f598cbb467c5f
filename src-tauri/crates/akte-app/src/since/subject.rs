//! What a changed record is about, in words.

use super::{id, text};
use crate::error::Result;
use crate::rooms::Names;
use akte_store::{LogEntry, Reads};
use akte_text::Texts;
use serde_json::Value;

/// Records that are nothing but what they link: that is their subject, and they have no fields of their own.
pub(super) fn is_link(kind: &str) -> bool {
    matches!(
        kind,
        "measure_link"
            | "evidence_link"
            | "risk_measure"
            | "register_object"
            | "register_evidence"
            | "privacy_link"
            | "assessment_link"
            | "iso_link"
            | "desk_link"
            | "incident_link"
    )
}

/// The fields by which a record without a name of its own is known, each with the kind of what it refers to.
fn references(kind: &str) -> &'static [(&'static str, &'static str)] {
    match kind {
        "answer" | "responsibility_split" | "point_suppression" | "package_decision" => {
            &[("requirement_id", "requirement"), ("target_object_id", "target_object")]
        }
        "param_value" => &[("requirement_id", "requirement")],
        "measure_link" => &[("measure_id", "measure"), ("requirement_id", "requirement")],
        "measure_relation" => &[("measure_id", "measure"), ("other_id", "other")],
        "risk_measure" | "protection_measure" => &[("measure_id", "measure")],
        "risk_analysis" | "protection_need" | "module_decision" | "object_category" => {
            &[("target_object_id", "target_object")]
        }
        "dependency" => &[("from_id", "from"), ("to_id", "to")],
        "provider_object" => &[("relation_id", "relation"), ("target_object_id", "target_object")],
        "provider_evidence" => &[("relation_id", "relation"), ("evidence_id", "evidence")],
        "object_grant" => &[("target_object_id", "target_object"), ("member_id", "member")],
        "shared_reference" => &[("target_object_id", "target_object"), ("owner_id", "owner")],
        "register_object" => {
            &[("backup_id", "backup"), ("service_id", "service"), ("target_object_id", "target_object")]
        }
        "register_evidence" => &[
            ("exception_id", "exception"),
            ("backup_id", "backup"),
            ("decision_id", "decision"),
            ("evidence_id", "evidence"),
        ],
        "cost_member" => &[("member_id", "member")],
        "exception_approval" => &[("grant_id", "grant")],
        "evidence_link" => &[("evidence_id", "evidence"), ("measure_id", "measure"), ("requirement_id", "requirement")],
        "deletion_run" | "threshold_analysis" => &[("activity_id", "activity")],
        // From where a link goes, then where it leads.
        "privacy_link" => &[
            ("activity_id", "activity"),
            ("processor_id", "processor"),
            ("breach_id", "breach"),
            ("request_id", "request"),
            ("run_id", "run"),
            ("target_object_id", "target_object"),
            ("measure_id", "measure"),
            ("contract_id", "contract"),
            ("evidence_id", "evidence"),
        ],
        "assessment_link" => &[
            ("assessment_id", "assessment"),
            ("activity_id", "activity"),
            ("measure_id", "measure"),
            ("evidence_id", "evidence"),
        ],
        "iso_link" => &[
            ("statement_id", "statement"),
            ("clause_id", "clause"),
            ("audit_id", "audit"),
            ("finding_id", "finding"),
            ("review_id", "review"),
            ("measure_id", "measure"),
            ("evidence_id", "evidence"),
        ],
        "desk_link" => &[
            ("controlled_document_id", "controlled_document"),
            ("training_id", "training"),
            ("advice_id", "advice"),
            ("task_id", "task"),
            ("objective_id", "objective"),
            ("evidence_id", "evidence"),
            ("person_id", "person"),
            ("activity_id", "activity"),
            ("target_object_id", "target_object"),
            ("measure_id", "measure"),
            ("requirement_id", "requirement"),
        ],
        "incident_link" => &[
            ("incident_id", "incident"),
            ("target_object_id", "target_object"),
            ("measure_id", "measure"),
            ("evidence_id", "evidence"),
        ],
        _ => &[],
    }
}

/// What a record is about: its own name, else what it refers to.
///
/// # Errors
/// The database refuses.
pub(super) async fn subject(
    texts: &Texts,
    reads: &mut Reads<'_>,
    names: &mut Names,
    entry: &LogEntry,
    image: &Value,
) -> Result<String> {
    let kind = entry.kind.as_str();
    let own = match kind {
        "risk" => return risk(reads, names, image).await,
        "municipality_logo" => text(image, "file_name"),
        "processor_contract" => text(image, "processor"),
        "document_revision" | "release" => text(image, "version"),
        "answer_source" => text(image, "source_label"),
        "regime_decision" => text(image, "regime").map(|regime| texts.term("regime", &regime)),
        "data_subject_request" => {
            let known = [text(image, "number"), text(image, "requester")];
            Some(known.into_iter().flatten().collect::<Vec<_>>().join(" · ")).filter(|name| !name.is_empty())
        }
        // There is one of each.
        "controller_sheet" | "protection_scheme" | "risk_scheme" => Some(texts.term("entity", kind)),
        _ => text(image, "title").or_else(|| text(image, "name")),
    };
    if let Some(own) = own {
        return Ok(own);
    }
    let mut said = Vec::new();
    for (field, of) in references(kind) {
        if let Some(id) = id(image, field) {
            said.extend(names.name(reads, of, id).await?);
        }
    }
    match kind {
        "module_decision" => said.extend(text(image, "module")),
        "object_category" => said.extend(text(image, "category")),
        "protection_need" => said.extend(text(image, "value").map(|value| texts.term("basic-value", &value))),
        _ => {}
    }
    Ok(said.join(" · "))
}

/// `Dateiserver · G 0.18`.
async fn risk(reads: &mut Reads<'_>, names: &mut Names, image: &Value) -> Result<String> {
    let mut said = Vec::new();
    if let Some(object) = id(image, "target_object_id") {
        said.extend(names.name(reads, "target_object", object).await?);
    }
    match id(image, "additional_threat_id") {
        Some(own) => said.extend(names.name(reads, "additional_threat", own).await?),
        None => said.extend(text(image, "threat")),
    }
    Ok(said.join(" · "))
}
