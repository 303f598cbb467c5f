//! The registers: exceptions that hold and have expired, backups of which one lies in the same house, a decision, costs by
//! causation, services, and which regimes apply.

use super::Stage;
use super::answers::given;
use super::place::Place;
use crate::error::Result;
use akte_domain::{
    Applicability, BackupFrequency, BackupRecord, BackupRecordId, Cents, CostItem, CostItemId, CostKey, CostMember,
    CostMemberId, Decision, DecisionId, DecisionKind, ExceptionApproval, ExceptionId, ExceptionKind, Guideline,
    GuidelineState, ImplementationStatus, OnlineService, OnlineServiceId, PentestResult, PortalConnection, Regime,
    RegimeDecision, RegimeDecisionId, RegisterObject, RegisterObjectId, RestoreResult, ServiceStatus, TargetObjectId,
};
use chrono::Days;

const MAYOR: &str = "Dr. Frieda Fiktiv";

pub(super) async fn add(stage: &Stage, place: &Place) -> Result<()> {
    exceptions(stage, place).await?;
    backups(stage, place).await?;
    costs(stage, place).await?;
    others(stage, place).await
}

fn object(place: &Place, name: &str) -> Option<TargetObjectId> {
    place.objects.iter().find(|object| object.name == name).map(|object| object.id)
}

const LAST: usize = super::STEPS.len() - 1;

async fn exceptions(stage: &Stage, place: &Place) -> Result<()> {
    let municipality = place.scope.municipality();
    let open = given(place, &[ImplementationStatus::No]).first().copied();
    let mut records = vec![ExceptionApproval {
        name: "Lesezugriff auf das Finanzwesen".to_owned(),
        beneficiary: "Rechnungsprüfungsamt des Landkreises".to_owned(),
        reason: "Prüfung des Jahresabschlusses".to_owned(),
        legal_basis: "Prüfungsauftrag des Rates".to_owned(),
        risk: "Einsicht in personenbezogene Daten; Zugriffe werden protokolliert.".to_owned(),
        approved_by: MAYOR.to_owned(),
        approved_on: Some(stage.day(1)),
        valid_from: Some(stage.day(1)),
        valid_until: Some(stage.day(4)),
        ..ExceptionApproval::new(ExceptionId(stage.new_id(LAST)), municipality, ExceptionKind::Access)
    }];
    records.extend(open.map(|open| ExceptionApproval {
        domain_id: Some(place.check.domain.id),
        requirement_id: Some(open.requirement),
        target_object_id: Some(open.object),
        name: "Übergangslösung bis zur Ablösung des Fachverfahrens".to_owned(),
        beneficiary: "Fachbereich Bauen".to_owned(),
        reason: "Der Hersteller liefert die nächste Fassung im Frühjahr.".to_owned(),
        legal_basis: "Nr. 4 der Leitlinie zur Informationssicherheit".to_owned(),
        risk: "Angriffe aus dem Verwaltungsnetz".to_owned(),
        compensation: "Eigenes Netzsegment, wöchentliche Auswertung der Protokolle".to_owned(),
        approved_by: MAYOR.to_owned(),
        approved_on: Some(stage.day(3)),
        valid_from: Some(stage.day(3)),
        valid_until: Some(stage.today + Days::new(160)),
        review_on: Some(stage.today + Days::new(70)),
        ..ExceptionApproval::new(ExceptionId(stage.new_id(LAST)), municipality, ExceptionKind::Requirement)
    }));
    let mut operation = stage.begin(LAST, "exception.add", municipality).await?;
    operation.put(place.scope, &records).await?;
    operation.commit().await?;
    Ok(())
}

async fn backups(stage: &Stage, place: &Place) -> Result<()> {
    let municipality = place.scope.municipality();
    let new = |name: &str| BackupRecord::new(BackupRecordId(stage.new_id(LAST)), municipality, name.to_owned());
    let files = BackupRecord {
        plan: "Vollsicherung am Wochenende, sonst Änderungen, jeweils nachts".to_owned(),
        frequency: Some(BackupFrequency::Daily),
        medium: "Band".to_owned(),
        retention: "30 Tage, Monatsbänder ein Jahr".to_owned(),
        site_id: object(place, "Serverraum"),
        second_site_id: object(place, "Büros Hauptamt"),
        offline_copy: Some(true),
        last_success_on: Some(stage.today - Days::new(1)),
        restore_tested_on: Some(stage.day(2)),
        restore_result: Some(RestoreResult::Successful),
        restore_note: "Ablage eines Fachbereichs in zwei Stunden zurückgespielt".to_owned(),
        responsible: "Ingo Beispiel".to_owned(),
        ..new("Dateiablage der Verwaltung")
    };
    let finance = BackupRecord {
        plan: "Sicherung durch das Rechenzentrum".to_owned(),
        frequency: Some(BackupFrequency::Daily),
        last_success_on: Some(stage.today - Days::new(2)),
        responsible: "Kommunales Rechenzentrum".to_owned(),
        ..new("Finanzwesen")
    };
    let link = |backup: &BackupRecord, name: &str| {
        object(place, name).map(|target_object_id| RegisterObject {
            id: RegisterObjectId(stage.new_id(LAST)),
            municipality_id: municipality,
            target_object_id,
            backup_id: Some(backup.id),
            service_id: None,
        })
    };
    let links: Vec<RegisterObject> =
        [link(&files, "Dateiserver"), link(&finance, "Finanzwesen")].into_iter().flatten().collect();
    let mut operation = stage.begin(LAST, "backup.add", municipality).await?;
    operation.put(place.scope, &[files, finance]).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    Ok(())
}

async fn costs(stage: &Stage, place: &Place) -> Result<()> {
    let municipality = place.scope.municipality();
    let item = |name: &str, amount: i64, key: CostKey| CostItem {
        id: CostItemId(stage.new_id(LAST)),
        municipality_id: municipality,
        year: 2026,
        name: name.to_owned(),
        amount: Cents(amount),
        key,
        member_id: (key == CostKey::Fixed).then_some(municipality),
        remark: String::new(),
    };
    let items = [
        item("Betrieb der Server", 6_480_000, CostKey::Workplaces),
        item("Anbindung an das Rechenzentrum", 1_200_000, CostKey::Equal),
        item("Ausstattung der Außenstelle", 349_990, CostKey::Fixed),
    ];
    let member = CostMember {
        id: CostMemberId(stage.new_id(LAST)),
        municipality_id: municipality,
        year: 2026,
        member_id: municipality,
        workplaces: 124,
    };
    let mut operation = stage.begin(LAST, "cost.add", municipality).await?;
    operation.put(place.scope, &items).await?;
    operation.put(place.scope, &[member]).await?;
    operation.commit().await?;
    Ok(())
}

async fn others(stage: &Stage, place: &Place) -> Result<()> {
    let municipality = place.scope.municipality();
    let decision = Decision {
        id: DecisionId(stage.new_id(LAST)),
        municipality_id: municipality,
        kind: DecisionKind::CouncilDecision,
        name: "Leitlinie zur Informationssicherheit".to_owned(),
        body: "Rat".to_owned(),
        number: "2026/044".to_owned(),
        decided_on: Some(stage.day(0)),
        public: Some(true),
        valid_from: None,
        valid_until: None,
        relation_id: None,
        remark: String::new(),
    };
    let service = |name: &str, key: &str, status: ServiceStatus, responsible: &str| OnlineService {
        id: OnlineServiceId(stage.new_id(LAST)),
        municipality_id: municipality,
        name: name.to_owned(),
        service_key: key.to_owned(),
        ozg_id: String::new(),
        status,
        connection: (status == ServiceStatus::Online).then_some(PortalConnection::Indirect),
        online_since: (status == ServiceStatus::Online).then(|| stage.day(0)),
        responsible: responsible.to_owned(),
        remark: String::new(),
        guidelines: Vec::new(),
        concept_on: None,
        pentest_on: None,
        pentest_result: None,
    };
    let guideline = |name: &str, state: GuidelineState| Guideline { name: name.to_owned(), state };
    let register = service("Wohnsitz anmelden", "99115005000000", ServiceStatus::Online, "Bürgerbüro");
    let register = OnlineService {
        guidelines: vec![
            guideline("BSI TR-03107-1", GuidelineState::Met),
            guideline("BSI TR-03172", GuidelineState::Partial),
        ],
        concept_on: Some(stage.day(1)),
        pentest_on: Some(stage.day(2)),
        pentest_result: Some(PentestResult::Minor),
        ..register
    };
    let dogs = service("Hund anmelden", "99102013104000", ServiceStatus::Planned, "");
    let link = object(place, "Einwohnermeldewesen").map(|target_object_id| RegisterObject {
        id: RegisterObjectId(stage.new_id(LAST)),
        municipality_id: municipality,
        target_object_id,
        backup_id: None,
        service_id: Some(register.id),
    });
    let regime = RegimeDecision {
        applies: Applicability::No,
        reason: "Das Bundesrecht erfasst die Verwaltung der Kommune nicht; ein Eigenbetrieb besteht nicht.".to_owned(),
        legal_basis: "§ 28 BSIG".to_owned(),
        decided_by: MAYOR.to_owned(),
        decided_on: Some(stage.day(3)),
        ..RegimeDecision::new(RegimeDecisionId(stage.new_id(LAST)), municipality, Regime::Nis2)
    };
    let mut operation = stage.begin(LAST, "decision.add", municipality).await?;
    operation.put(place.scope, &[decision]).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "service.add", municipality).await?;
    operation.put(place.scope, &[register, dogs]).await?;
    operation.put(place.scope, &link.into_iter().collect::<Vec<_>>()).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "regime.save", municipality).await?;
    operation.put(place.scope, &[regime]).await?;
    operation.commit().await?;
    Ok(())
}
