//! The county's data centre: what it runs for the municipality, who answers for what, and with what it proves its part. One
//! application has not moved yet, and one piece of evidence has expired.

use super::Stage;
use super::place::Place;
use crate::error::Result;
use crate::records;
use akte_domain::provider::{LegalAct, ProviderControl};
use akte_domain::{
    DataRole, Evidence, EvidenceKind, EvidenceState, ProviderEvidence, ProviderEvidenceId, ProviderEvidencePurpose,
    ProviderKind, ProviderObject, ProviderObjectId, ProviderRelation, ProviderRelationId, RequirementId,
    Responsibility, ResponsibilitySplit, ResponsibilitySplitId, TargetObjectId,
};
use chrono::{Days, NaiveDate};

const LAST: usize = super::STEPS.len() - 1;

/// How many requirements of the first application are split by hand.
const SPLIT: usize = 6;

/// Records the relation of a municipality to its data centre.
pub(super) async fn add(stage: &Stage, place: &Place) -> Result<()> {
    let municipality = place.scope.municipality();
    let object = |name: &str| place.objects.iter().find(|object| object.name == name).map(|object| object.id);
    let Some(provider) = object("Kommunales Rechenzentrum") else { return Ok(()) };
    let relation = relation(stage, place, provider);
    let at = |year: i32, month: u32| NaiveDate::from_ymd_opt(year, month, 1);
    let moved = |name: &str, since: Option<NaiveDate>| {
        object(name).map(|id| ProviderObject {
            planned_on: since,
            transferred_on: since,
            ..ProviderObject::new(ProviderObjectId(stage.new_id(LAST)), &relation, id)
        })
    };
    let waiting = object("Finanzwesen").map(|id| ProviderObject {
        responsibility: Some(Responsibility::Own),
        planned_on: Some(stage.today + Days::new(90)),
        on_site_on: at(2026, 9),
        remark: "Läuft auf Servern des Rechenzentrums im eigenen Serverraum.".to_owned(),
        ..ProviderObject::new(ProviderObjectId(stage.new_id(LAST)), &relation, id)
    });
    let objects: Vec<ProviderObject> = [
        moved("Einwohnermeldewesen", at(2024, 3)),
        moved("E-Mail", at(2024, 6)),
        moved("Internetauftritt", at(2024, 1)),
        waiting,
    ]
    .into_iter()
    .flatten()
    .collect();
    let mut operation = stage.begin(LAST, "provider.add", municipality).await?;
    let requirements: Vec<RequirementId> = match objects.first() {
        Some(first) => asked_at(&mut operation, place, first.target_object_id).await?,
        None => Vec::new(),
    };
    let splits = splits(stage, &relation, objects.first(), &requirements);
    let evidence = records::evidence(&mut operation.reads(), place.scope).await?;
    let links = links(stage, &relation, &evidence);
    operation.put(place.scope, &[relation]).await?;
    operation.put(place.scope, &objects).await?;
    operation.put(place.scope, &splits).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    Ok(())
}

fn relation(stage: &Stage, place: &Place, provider: TargetObjectId) -> ProviderRelation {
    ProviderRelation {
        id: ProviderRelationId(stage.new_id(LAST)),
        municipality_id: place.scope.municipality(),
        domain_id: place.check.domain.id,
        name: "Rechenzentrumsbetrieb".to_owned(),
        kind: ProviderKind::Outsourcing,
        provider_object_id: Some(provider),
        provider_municipality_id: None,
        services: "Betrieb der Fachverfahren, E-Mail und Internetauftritt im Rechenzentrum des Landkreises".to_owned(),
        contact: "Servicestelle des Rechenzentrums".to_owned(),
        contract: "Dienstleistungsvertrag 17/2023".to_owned(),
        legal: LegalAct {
            name: "Zweckvereinbarung über den Betrieb der Informationstechnik".to_owned(),
            body: "Rat".to_owned(),
            number: "2023/112".to_owned(),
            on: NaiveDate::from_ymd_opt(2023, 11, 14),
        },
        valid_from: NaiveDate::from_ymd_opt(2024, 1, 1),
        valid_until: NaiveDate::from_ymd_opt(2028, 12, 31),
        exit_rule: "Zwölf Monate Kündigungsfrist; die Daten werden in einem offenen Format zurückgegeben.".to_owned(),
        exit_on: None,
        data_role: Some(DataRole::Processor),
        data_role_reason: "Das Rechenzentrum verarbeitet nach Weisung, über Zwecke entscheidet die Kommune.".to_owned(),
        default_split: Some(Responsibility::Provider),
        control: ProviderControl {
            controlled_on: Some(stage.day(2)),
            controlled_by: super::ACTOR.to_owned(),
            control_result: "Zertifikat und Bericht eingesehen, keine Beanstandung.".to_owned(),
            control_due_on: Some(stage.day(2) + Days::new(365)),
        },
    }
}

/// The requirements that are answered at an object, as the catalog numbers them.
async fn asked_at(
    operation: &mut akte_store::Operation,
    place: &Place,
    object: TargetObjectId,
) -> Result<Vec<RequirementId>> {
    let mut found: Vec<RequirementId> = operation
        .reads()
        .answer_statuses(place.scope, place.check.domain.id)
        .await?
        .into_iter()
        .filter(|(at, _, _)| *at == object)
        .map(|(_, requirement, _)| requirement)
        .collect();
    found.sort_by_key(|id| place.check.place_of(*id));
    Ok(found)
}

/// Some requirements stay with the municipality, some both answer for.
fn splits(
    stage: &Stage,
    relation: &ProviderRelation,
    object: Option<&ProviderObject>,
    requirements: &[RequirementId],
) -> Vec<ResponsibilitySplit> {
    let Some(object) = object else { return Vec::new() };
    let chosen = requirements.iter().step_by((requirements.len() / SPLIT).max(1)).take(SPLIT).enumerate();
    let split = |(number, requirement): (usize, &RequirementId)| {
        let (responsibility, note) = if number % 2 == 0 {
            (Responsibility::Shared, "Technik: Rechenzentrum; Freigaben und Berechtigungen: Fachamt")
        } else {
            (Responsibility::Own, "")
        };
        ResponsibilitySplit {
            id: ResponsibilitySplitId(stage.new_id(LAST)),
            municipality_id: relation.municipality_id,
            domain_id: relation.domain_id,
            relation_id: relation.id,
            target_object_id: object.target_object_id,
            requirement_id: *requirement,
            responsibility,
            note: note.to_owned(),
        }
    };
    chosen.map(split).collect()
}

/// A certificate that holds, one that has expired, and the contract.
fn links(stage: &Stage, relation: &ProviderRelation, evidence: &[Evidence]) -> Vec<ProviderEvidence> {
    let first = |kind: EvidenceKind, state: EvidenceState| {
        evidence.iter().find(|piece| piece.kind == kind && piece.state(stage.today) == state)
    };
    let link = |piece: Option<&Evidence>, purpose: ProviderEvidencePurpose| {
        piece.map(|piece| ProviderEvidence {
            id: ProviderEvidenceId(stage.new_id(LAST)),
            municipality_id: relation.municipality_id,
            domain_id: relation.domain_id,
            relation_id: relation.id,
            evidence_id: piece.id,
            purpose,
        })
    };
    let found = [
        link(first(EvidenceKind::Certificate, EvidenceState::Valid), ProviderEvidencePurpose::Proof),
        link(first(EvidenceKind::AuditReport, EvidenceState::Expired), ProviderEvidencePurpose::Proof),
        link(first(EvidenceKind::Contract, EvidenceState::Valid), ProviderEvidencePurpose::Contract),
    ];
    found.into_iter().flatten().collect()
}
