//! Names of what entries of the change log refer to.

use crate::error::Result;
use crate::privacy_view::request_name;
use akte_domain::risk::StepKind;
use akte_domain::{
    AdditionalThreat, Audit, AuditFinding, BackupRecord, ClauseCheck, Consultation, ControlStatement,
    ControlledDocument, DataBreach, DataSubjectRequest, Decision, DeletionRun, Evidence, ExceptionApproval,
    ImpactAssessment, Incident, InformationDomain, ManagementReview, Measure, ObjectGrant, Objective, OfficerTask,
    OnlineService, Person, ProcessingActivity, ProcessorContract, ProviderRelation, RequirementId, TargetObject,
    Training,
};
use akte_store::{Reads, Record, Scope};
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

/// Names of records that entries refer to, each looked up once. What was removed has none any more.
pub(crate) struct Names {
    scope: Option<Scope>,
    known: HashMap<Uuid, Option<String>>,
}

impl Names {
    /// The names that a municipality knows; none where the whole Akte is looked at.
    pub(crate) fn of(scope: Option<Scope>) -> Self {
        Self { scope, known: HashMap::new() }
    }

    /// The name of a record, for when it is gone.
    pub(crate) fn remember(&mut self, id: Uuid, name: String) {
        self.known.insert(id, Some(name));
    }

    /// The name of a record.
    pub(crate) async fn name(&mut self, reads: &mut Reads<'_>, kind: &str, id: Uuid) -> Result<Option<String>> {
        if let Some(name) = self.known.get(&id) {
            return Ok(name.clone());
        }
        let name = match (kind, self.scope) {
            ("requirement", _) => {
                let latest = reads.requirement_versions(RequirementId(id)).await?.pop();
                latest.map(|row| format!("{} {}", row.label, row.title))
            }
            ("relation", Some(scope)) => named(reads, scope, id, |relation: ProviderRelation| relation.name).await?,
            // Who is in the Akte is known to everybody in it.
            ("provider_municipality" | "member" | "owner", _) => {
                Some(crate::provider_view::municipality_name(reads, id.into()).await?).filter(|name| !name.is_empty())
            }
            ("grant", Some(scope)) => match reads.find::<ObjectGrant>(scope, id).await? {
                Some(grant) => {
                    named(reads, scope, grant.target_object_id.0, |object: TargetObject| object.name).await?
                }
                None => None,
            },
            ("exception", Some(scope)) => named(reads, scope, id, |one: ExceptionApproval| one.name).await?,
            ("backup", Some(scope)) => named(reads, scope, id, |record: BackupRecord| record.name).await?,
            ("decision", Some(scope)) => named(reads, scope, id, |decision: Decision| decision.name).await?,
            ("activity", Some(scope)) => named(reads, scope, id, |one: ProcessingActivity| one.name).await?,
            ("processor" | "contract", Some(scope)) => {
                named(reads, scope, id, |one: ProcessorContract| one.processor).await?
            }
            ("breach", Some(scope)) => named(reads, scope, id, |one: DataBreach| one.title).await?,
            ("request", Some(scope)) => named(reads, scope, id, |one: DataSubjectRequest| request_name(&one)).await?,
            ("run", Some(scope)) => match reads.find::<DeletionRun>(scope, id).await? {
                Some(run) => named(reads, scope, run.activity_id.0, |one: ProcessingActivity| one.name).await?,
                None => None,
            },
            ("assessment", Some(scope)) => named(reads, scope, id, |one: ImpactAssessment| one.title).await?,
            ("statement", Some(scope)) => named(reads, scope, id, |one: ControlStatement| one.title).await?,
            ("clause", Some(scope)) => named(reads, scope, id, |one: ClauseCheck| one.title).await?,
            ("audit", Some(scope)) => named(reads, scope, id, |one: Audit| one.title).await?,
            ("finding", Some(scope)) => named(reads, scope, id, |one: AuditFinding| one.title).await?,
            ("incident", Some(scope)) => named(reads, scope, id, |one: Incident| one.title).await?,
            ("review", Some(scope)) => named(reads, scope, id, |one: ManagementReview| one.title).await?,
            ("controlled_document", Some(scope)) => {
                named(reads, scope, id, |one: ControlledDocument| one.title).await?
            }
            ("training", Some(scope)) => named(reads, scope, id, |one: Training| one.title).await?,
            ("advice", Some(scope)) => named(reads, scope, id, |one: Consultation| one.title).await?,
            ("task", Some(scope)) => named(reads, scope, id, |one: OfficerTask| one.title).await?,
            ("objective", Some(scope)) => named(reads, scope, id, |one: Objective| one.title).await?,
            // Objects and documents are replaced by their like.
            ("replaced_by", Some(scope)) => {
                let object = named(reads, scope, id, |object: TargetObject| object.name).await?;
                match object {
                    Some(name) => Some(name),
                    None => named(reads, scope, id, |one: ControlledDocument| one.title).await?,
                }
            }
            ("service", Some(scope)) => named(reads, scope, id, |service: OnlineService| service.name).await?,
            ("target_object" | "parent" | "from" | "to" | "provider_object" | "site" | "second_site", Some(scope)) => {
                named(reads, scope, id, |object: TargetObject| object.name).await?
            }
            ("line", _) => {
                let catalogs = reads.catalogs().await?;
                catalogs.into_iter().find(|catalog| catalog.line_id.0 == id).map(|catalog| catalog.title)
            }
            ("additional_threat", Some(scope)) => {
                named(reads, scope, id, |threat: AdditionalThreat| format!("{} {}", threat.code, threat.title)).await?
            }
            ("measure" | "other", Some(scope)) => named(reads, scope, id, |measure: Measure| measure.title).await?,
            ("evidence" | "network_plan", Some(scope)) => {
                named(reads, scope, id, |evidence: Evidence| evidence.title).await?
            }
            ("superior" | "person", Some(scope)) => named(reads, scope, id, |person: Person| person.name).await?,
            ("domain" | "part_of", Some(scope)) => {
                named(reads, scope, id, |domain: InformationDomain| domain.name).await?
            }
            _ => None,
        };
        self.known.insert(id, name.clone());
        Ok(name)
    }

    /// The name of a step of the municipality's risk scheme; the code where there is no such step any more.
    pub(super) async fn step(&self, reads: &mut Reads<'_>, field: &str, code: String) -> Result<String> {
        let Some(scope) = self.scope else { return Ok(code) };
        let kind = if field.starts_with("frequency_") { StepKind::Frequency } else { StepKind::Damage };
        let scheme = reads.risk_scheme(scope).await?;
        let name = scheme.map(|scheme| scheme.step_name(kind, &code).to_owned()).filter(|name| !name.is_empty());
        Ok(name.unwrap_or(code))
    }

    /// The catalog version that a part of an image names.
    pub(super) async fn version(&mut self, reads: &mut Reads<'_>, image: &Value) -> Result<String> {
        let id = image.get("catalog_id").and_then(Value::as_str).and_then(|text| Uuid::parse_str(text).ok());
        let Some(id) = id else { return Ok(image.to_string()) };
        let name = match self.known.get(&id) {
            Some(name) => name.clone(),
            None => {
                let catalog = reads.catalogs().await?.into_iter().find(|catalog| catalog.id.0 == id);
                let name = catalog.map(|catalog| format!("{} {}", catalog.title, catalog.version));
                self.known.insert(id, name.clone());
                name
            }
        };
        Ok(name.unwrap_or_else(|| id.to_string()))
    }
}

async fn named<T: Record>(
    reads: &mut Reads<'_>,
    scope: Scope,
    id: Uuid,
    name: impl FnOnce(T) -> String,
) -> Result<Option<String>> {
    Ok(reads.find::<T>(scope, id).await?.map(name))
}
