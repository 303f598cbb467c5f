//! Data protection: rows with a content, undo, and what the database itself refuses between two municipalities.

use super::support::*;
use crate::{Direction, Scope};
use akte_domain::period::{LocalHolidays, Period};
use akte_domain::privacy::activity::{DataCategory, LegalBasis, TransferStatement};
use akte_domain::privacy::breach::{BreachReport, BreachRisk};
use akte_domain::privacy::deletion::{ArchiveDecision, DeletionClass, DeletionRule, DeletionStart, Retention};
use akte_domain::privacy::processor::{ClauseFinding, ContractClause};
use akte_domain::privacy::request::{Extension, RequestKind};
use akte_domain::*;

fn activity(municipality: MunicipalityId, name: &str) -> ProcessingActivity {
    let mut activity = ProcessingActivity::new(ProcessingActivityId(id()), municipality, name);
    activity.number = "7".into();
    activity.purposes = vec!["Erhebung „der“ Steuer".into(), "Vollstreckung".into()];
    activity.legal_bases = vec![LegalBasis { basis: "art_6_1_e".into(), provision: String::new() }];
    activity.categories = vec![DataCategory {
        number: 1,
        name: "Stammdaten".into(),
        special: true,
        convictions: false,
        social: false,
        subjects: vec![1],
    }];
    activity.transfers = Some(TransferStatement::NonePlanned);
    activity.deletion = vec![DeletionRule {
        categories: vec![1],
        system: "Finanzwesen".into(),
        class: DeletionClass {
            retention: Retention::For(Period::years(10)),
            start: DeletionStart::EndOfProcess,
            from_year_end: true,
        },
        event: "Ende".into(),
        source: "§ 147 AO".into(),
        legal_maximum: None,
        implementation: String::new(),
        responsible: "Steueramt".into(),
        archive_offer: true,
    }];
    activity
}

#[tokio::test]
async fn every_entry_comes_back_as_recorded_and_is_undone() {
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 1).await;
    let municipality_id = sample.scope.municipality();
    let mut sheet = ControllerRecord::new(municipality_id);
    sheet.sheet.authority = "Landesbeauftragte".into();
    sheet.local = LocalHolidays { corpus_christi: true, ..LocalHolidays::default() };
    let activity = activity(municipality_id, "Hundesteuer");
    let mut contract = ProcessorContract::new(ProcessorContractId(id()), municipality_id, "Rechenzentrum");
    contract.clauses = vec![ClauseFinding { clause: ContractClause::Audits, present: true, place: "§ 9".into() }];
    let mut breach = DataBreach::new(DataBreachId(id()), municipality_id, "Fehlversand");
    breach.aware_at = Some("2026-11-27T08:15:00Z".parse().expect("an instant"));
    breach.risk = Some(BreachRisk::High);
    breach.reports = vec![BreachReport {
        at: "2026-11-28T08:15:00Z".parse().expect("an instant"),
        reference: "A-1".into(),
        complete: false,
        content: "Erstmeldung".into(),
    }];
    let mut request = DataSubjectRequest::new(DataSubjectRequestId(id()), municipality_id, day(2));
    request.kinds = vec![RequestKind::Access, RequestKind::Erasure];
    request.extension = Some(Extension { notified_on: day(9), reason: "viele Akten".into() });
    let mut run = DeletionRun::new(DeletionRunId(id()), municipality_id, activity.id);
    run.done_on = Some(day(3));
    run.archive_decision = Some(ArchiveDecision::Declined);
    let basis = OwnLegalBasis {
        id: OwnLegalBasisId(id()),
        municipality_id,
        name: "Hundesteuersatzung".into(),
        abbreviation: "HStS".into(),
        hint: String::new(),
    };
    let link = PrivacyLink {
        activity_id: Some(activity.id),
        contract_id: Some(contract.id),
        ..PrivacyLink::new(PrivacyLinkId(id()), municipality_id)
    };
    put(&store, sample.scope, std::slice::from_ref(&sheet)).await.expect("a cover sheet");
    put(&store, sample.scope, std::slice::from_ref(&activity)).await.expect("an activity");
    put(&store, sample.scope, std::slice::from_ref(&contract)).await.expect("a contract");
    put(&store, sample.scope, std::slice::from_ref(&breach)).await.expect("a breach");
    put(&store, sample.scope, std::slice::from_ref(&request)).await.expect("a request");
    put(&store, sample.scope, std::slice::from_ref(&run)).await.expect("a run");
    put(&store, sample.scope, std::slice::from_ref(&basis)).await.expect("a basis");
    put(&store, sample.scope, std::slice::from_ref(&link)).await.expect("a link");
    {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let (mut reads, scope) = (snapshot.reads(), sample.scope);
        assert_eq!(reads.controller_sheet(scope).await.expect("a sheet"), Some(sheet));
        assert_eq!(reads.processing_activities(scope).await.expect("activities"), std::slice::from_ref(&activity));
        assert_eq!(reads.processor_contracts(scope).await.expect("contracts"), std::slice::from_ref(&contract));
        assert_eq!(reads.data_breaches(scope).await.expect("breaches"), [breach]);
        assert_eq!(reads.data_subject_requests(scope).await.expect("requests"), [request]);
        assert_eq!(reads.deletion_runs(scope).await.expect("runs"), [run]);
        assert_eq!(reads.own_legal_bases(scope).await.expect("bases"), [basis]);
        assert_eq!(reads.privacy_links(scope).await.expect("links"), [link]);
    }
    let mut operation = store.begin(context("test.delete", municipality_id)).await.expect("an operation");
    operation.delete::<ProcessorContract>(sample.scope, &[contract.id.0]).await.expect("it goes");
    let refused = operation.commit().await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "an activity rests on it");
    for what in ["link", "basis", "run", "request", "breach", "contract", "activity", "sheet"] {
        let undone = store.undo(Direction::Undo, 1, || context("undo", municipality_id), sample.scope).await;
        assert_eq!(undone.map(|written| written.len()).map_err(|e| e.code()), Ok(1), "the {what} is taken back");
    }
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    assert_eq!(snapshot.reads().processing_activities(sample.scope).await.expect("activities"), [], "nothing is left");
}

#[tokio::test]
async fn nothing_of_an_entry_belongs_to_another_municipality() {
    let (_folder, store) = plain().await;
    let own = sample(&store, "Musterstadt", 1).await;
    let other = sample(&store, "Nachbarstadt", 1).await;
    let (here, there) = (own.scope.municipality(), other.scope.municipality());
    let theirs = activity(there, "Hundesteuer");
    put(&store, other.scope, std::slice::from_ref(&theirs)).await.expect("an activity of the neighbour");
    let refused = async |record: PrivacyLink| put(&store, own.scope, &[record]).await.err().map(|error| error.code());
    let new = || PrivacyLink::new(PrivacyLinkId(id()), here);
    let ours = activity(here, "Hundesteuer");
    put(&store, own.scope, std::slice::from_ref(&ours)).await.expect("the same name elsewhere");
    let server = object(&other.domain, "Server");
    put(&store, other.scope, std::slice::from_ref(&server)).await.expect("an object of the neighbour");
    let foreign = PrivacyLink { activity_id: Some(ours.id), target_object_id: Some(server.id), ..new() };
    assert_eq!(refused(foreign).await, Some("record.reference"), "an object of another municipality");
    let from_theirs = PrivacyLink { activity_id: Some(theirs.id), target_object_id: Some(server.id), ..new() };
    assert_eq!(refused(from_theirs).await, Some("record.reference"), "an activity of another municipality");
    assert_eq!(refused(new()).await, Some("record.check-failed"), "a link from nowhere to nowhere");
    let run = DeletionRun::new(DeletionRunId(id()), here, theirs.id);
    let of_theirs = put(&store, own.scope, &[run]).await.err().map(|error| error.code());
    assert_eq!(of_theirs, Some("record.reference"), "a deletion of another one's data");
    let twice = put(&store, own.scope, &[activity(here, "Hundesteuer")]).await.err().map(|error| error.code());
    assert_eq!(twice, Some("record.already-exists"), "a designation stands once");
    let mut snapshot = store.snapshot().await.expect("a snapshot");
    let seen = snapshot.reads().processing_activities(Scope::of(there)).await.expect("activities");
    assert_eq!(seen, [theirs], "each sees its own");
}

#[tokio::test]
async fn assessments_come_back_as_recorded_and_hang_on_what_they_are_about() {
    use akte_domain::privacy::assessment::{AssessedRisk, RiskGrade};
    use akte_domain::privacy::dpia::{ListEntry, Wp248Criterion};
    use akte_domain::privacy::sdm::ProtectionGoal;
    let (_folder, store) = plain().await;
    let sample = sample(&store, "Musterstadt", 1).await;
    let municipality_id = sample.scope.municipality();
    let activity = activity(municipality_id, "Videoüberwachung");
    let mut threshold = ThresholdAnalysis::new(ThresholdId(id()), municipality_id, activity.id);
    threshold.must_list = vec![ListEntry { list: "dsk-1.1".into(), number: "3".into() }];
    threshold.criteria = vec![Wp248Criterion::SystematicMonitoring, Wp248Criterion::LargeScale];
    threshold.deviates_to = Some(true);
    threshold.decided_on = Some(day(2));
    let mut assessment = ImpactAssessment::new(DpiaId(id()), municipality_id, "Kameras am Rathaus");
    assessment.risks = vec![AssessedRisk {
        number: 1,
        scenario: "Aufnahmen werden Unbefugten bekannt".into(),
        goal: Some(ProtectionGoal::Confidentiality),
        damage: "Bloßstellung".into(),
        likelihood: Some(RiskGrade::Substantial),
        severity: Some(RiskGrade::Major),
        treatment: "Verschlüsselung".into(),
        residual_likelihood: Some(RiskGrade::Minor),
        residual_severity: None,
    }];
    assessment.review_on = Some(day(9));
    let link = AssessmentLink {
        activity_id: Some(activity.id),
        ..AssessmentLink::new(AssessmentLinkId(id()), municipality_id, assessment.id)
    };
    put(&store, sample.scope, std::slice::from_ref(&activity)).await.expect("an activity");
    put(&store, sample.scope, std::slice::from_ref(&threshold)).await.expect("a threshold analysis");
    put(&store, sample.scope, std::slice::from_ref(&assessment)).await.expect("an assessment");
    put(&store, sample.scope, std::slice::from_ref(&link)).await.expect("a link");
    let mut client = ProcessingClient::new(ProcessingClientId(id()), municipality_id, "Gemeinde Neudorf");
    client.categories = vec!["Betrieb des Finanzwesens".into()];
    client.transfers = Some(TransferStatement::NonePlanned);
    put(&store, sample.scope, std::slice::from_ref(&client)).await.expect("a client");
    let second = ThresholdAnalysis::new(ThresholdId(id()), municipality_id, activity.id);
    let refused = put(&store, sample.scope, &[second]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.already-exists"), "an activity is analysed once");
    let empty = AssessmentLink::new(AssessmentLinkId(id()), municipality_id, assessment.id);
    let refused = put(&store, sample.scope, &[empty]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.check-failed"), "a link to nowhere");
    {
        let mut snapshot = store.snapshot().await.expect("a snapshot");
        let (mut reads, scope) = (snapshot.reads(), sample.scope);
        assert_eq!(reads.threshold_analyses(scope).await.expect("analyses"), [threshold]);
        assert_eq!(reads.impact_assessments(scope).await.expect("assessments"), std::slice::from_ref(&assessment));
        assert_eq!(reads.assessment_links(scope).await.expect("links"), std::slice::from_ref(&link));
        assert_eq!(reads.processing_clients(scope).await.expect("clients"), [client]);
    }
    let other = super::support::sample(&store, "Nachbarstadt", 1).await;
    let there = other.scope.municipality();
    let foreign = AssessmentLink {
        activity_id: Some(activity.id),
        ..AssessmentLink::new(AssessmentLinkId(id()), there, assessment.id)
    };
    let refused = put(&store, other.scope, &[foreign]).await.err().map(|error| error.code());
    assert_eq!(refused, Some("record.reference"), "an assessment of another municipality");
    for what in ["client", "link", "assessment", "analysis", "activity"] {
        let undone = store.undo(Direction::Undo, 1, || context("undo", municipality_id), sample.scope).await;
        assert_eq!(undone.map(|written| written.len()).map_err(|e| e.code()), Ok(1), "the {what} is taken back");
    }
}
