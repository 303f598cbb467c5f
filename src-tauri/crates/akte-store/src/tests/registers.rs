//! Registers: rows, undo, and what the database itself refuses between two municipalities.

use super::support::*;
use crate::{Direction, Scope, Store};
use akte_domain::*;

fn exception(sample: &Sample) -> ExceptionApproval {
    ExceptionApproval {
        domain_id: Some(sample.domain.id),
        requirement_id: Some(sample.requirements[0]),
        name: "Ohne Verschlüsselung".into(),
        beneficiary: "Bauamt".into(),
        reason: "Altes Verfahren".into(),
        legal_basis: "Dienstanweisung".into(),
        risk: "Mitlesen".into(),
        compensation: "Getrenntes Netz".into(),
        approved_by: "Bürgermeister".into(),
        approved_on: Some(day(1)),
        valid_from: Some(day(1)),
        valid_until: Some(day(20)),
        review_on: Some(day(10)),
        revoked_on: Some(day(15)),
        ..ExceptionApproval::new(ExceptionId(id()), sample.scope.municipality(), ExceptionKind::Requirement)
    }
}

fn backup(sample: &Sample, site: TargetObjectId) -> BackupRecord {
    BackupRecord {
        plan: "Vollsicherung".into(),
        frequency: Some(BackupFrequency::Daily),
        medium: "Band".into(),
        retention: "30 Tage".into(),
        site_id: Some(site),
        second_site_id: Some(site),
        offline_copy: Some(true),
        last_success_on: Some(day(2)),
        restore_tested_on: Some(day(1)),
        restore_result: Some(RestoreResult::Partial),
        restore_note: "ohne Rechte".into(),
        responsible: "IT".into(),
        ..BackupRecord::new(BackupRecordId(id()), sample.scope.municipality(), "Dateiablage".into())
    }
}

async fn undo(store: &Store, sample: &Sample) -> Result<usize, &'static str> {
    let context = || context("undo", sample.scope.municipality());
    store.undo(Direction::Undo, 1, context, sample.scope).await.map(|written| written.len()).map_err(|e| e.code())
}

async fn refused<T: crate::Record>(store: &Store, sample: &Sample, record: T) -> Option<&'static str> {
    put(store, sample.scope, &[record]).await.err().map(|error| error.code())
}

#[tokio::test]
async fn every_entry_comes_back_as_recorded_and_is_undone() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 2).await;
    let neighbour = municipality("Nachbarstadt");
    put(&store, Scope::of(neighbour.id), std::slice::from_ref(&neighbour)).await.expect("a neighbour");
    let municipality_id = sample.scope.municipality();
    let server = object(&sample.domain, "Server");
    put(&store, sample.scope, std::slice::from_ref(&server)).await.expect("an object");
    let exception = exception(&sample);
    let backup = backup(&sample, server.id);
    let decision = Decision {
        id: DecisionId(id()),
        municipality_id,
        kind: DecisionKind::Contract,
        name: "Wartung".into(),
        body: "Firma Beispiel".into(),
        number: "V-7".into(),
        decided_on: Some(day(1)),
        public: Some(false),
        valid_from: Some(day(1)),
        valid_until: Some(day(9)),
        relation_id: None,
        remark: "verlängert".into(),
    };
    let item = CostItem {
        id: CostItemId(id()),
        municipality_id,
        year: 2026,
        name: "Server".into(),
        amount: Cents(-12_345),
        key: CostKey::Fixed,
        member_id: Some(neighbour.id),
        remark: "Gutschrift".into(),
    };
    let member =
        CostMember { id: CostMemberId(id()), municipality_id, year: 2026, member_id: municipality_id, workplaces: 8 };
    let service = OnlineService {
        id: OnlineServiceId(id()),
        municipality_id,
        name: "Hund anmelden".into(),
        service_key: "99102013104000".into(),
        ozg_id: "10230".into(),
        status: ServiceStatus::Online,
        connection: Some(PortalConnection::Indirect),
        online_since: Some(day(1)),
        responsible: "Steueramt".into(),
        remark: "über das Land".into(),
        guidelines: vec![Guideline { name: "BSI TR-03107-1".into(), state: GuidelineState::Partial }],
        concept_on: Some(day(2)),
        pentest_on: Some(day(3)),
        pentest_result: Some(PentestResult::Minor),
    };
    let regime = RegimeDecision {
        id: RegimeDecisionId(id()),
        municipality_id,
        regime: Regime::StateLaw,
        applies: Applicability::Yes,
        reason: "gilt für alle".into(),
        legal_basis: "§ 3".into(),
        decided_by: "Rat".into(),
        decided_on: Some(day(1)),
        registration: "R-1".into(),
        authority: "CERT".into(),
        authority_contact: "110".into(),
        early_warning_hours: Some(24),
        notification_hours: None,
        final_report_months: Some(1),
    };
    let link = RegisterObject {
        id: RegisterObjectId(id()),
        municipality_id,
        target_object_id: server.id,
        backup_id: Some(backup.id),
        service_id: None,
    };
    put(&store, sample.scope, std::slice::from_ref(&exception)).await.expect("an exception");
    put(&store, sample.scope, std::slice::from_ref(&backup)).await.expect("a backup");
    put(&store, sample.scope, std::slice::from_ref(&decision)).await.expect("a decision");
    put(&store, sample.scope, std::slice::from_ref(&item)).await.expect("an item");
    put(&store, sample.scope, std::slice::from_ref(&member)).await.expect("a member");
    put(&store, sample.scope, std::slice::from_ref(&service)).await.expect("a service");
    put(&store, sample.scope, std::slice::from_ref(&regime)).await.expect("a regime");
    put(&store, sample.scope, std::slice::from_ref(&link)).await.expect("a link");
    {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let (mut reads, scope) = (snapshot.reads(), sample.scope);
        assert_eq!(reads.exceptions(scope).await.expect("exceptions"), [exception]);
        assert_eq!(reads.backup_records(scope).await.expect("backups"), std::slice::from_ref(&backup));
        assert_eq!(reads.decisions(scope).await.expect("decisions"), [decision]);
        assert_eq!(reads.cost_items(scope).await.expect("items"), [item]);
        assert_eq!(reads.cost_members(scope).await.expect("members"), [member]);
        assert_eq!(reads.online_services(scope).await.expect("services"), [service]);
        assert_eq!(reads.regime_decisions(scope).await.expect("regimes"), [regime]);
        assert_eq!(reads.register_objects(scope).await.expect("links"), [link]);
        let other = Scope::of(neighbour.id);
        assert_eq!(reads.exceptions(other).await.expect("exceptions"), [], "the neighbour sees none of it");
        assert_eq!(reads.find::<BackupRecord>(other, backup.id).await.expect("a read"), None, "nor by its id");
    }
    let mut operation = store.begin(context("test.delete", municipality_id)).await.expect("an operation");
    operation.delete::<BackupRecord>(sample.scope, &[backup.id.0]).await.expect("it goes");
    let refused = operation.commit().await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "its object would hang in the air");
    for what in ["link", "regime", "service", "member", "item", "decision", "backup", "exception"] {
        assert_eq!(undo(&store, &sample).await, Ok(1), "the {what} is taken back");
    }
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert_eq!(snapshot.reads().exceptions(sample.scope).await.expect("exceptions"), [], "nothing is left");
}

#[tokio::test]
async fn nothing_of_an_entry_belongs_to_another_municipality() {
    let (_folder, store) = plain().await;
    let own = sample(&store, "Musterstadt", 1).await;
    let other = sample(&store, "Nachbarstadt", 1).await;
    let foreign = object(&other.domain, "Server");
    put(&store, other.scope, std::slice::from_ref(&foreign)).await.expect("an object");
    let reference = Some("record.reference");
    let at_theirs = ExceptionApproval { target_object_id: Some(foreign.id), ..exception(&own) };
    assert_eq!(refused(&store, &own, at_theirs).await, reference, "an object of another municipality");
    let in_theirs = ExceptionApproval { domain_id: Some(other.domain.id), ..exception(&own) };
    assert_eq!(refused(&store, &own, in_theirs).await, reference, "another one's information domain");
    assert_eq!(refused(&store, &own, backup(&own, foreign.id)).await, reference, "another one's room");
    let by_nobody = ExceptionApproval { requirement_id: None, ..exception(&own) };
    assert_eq!(refused(&store, &own, by_nobody).await, Some("record.invalid"), "an exception from nothing");
}
