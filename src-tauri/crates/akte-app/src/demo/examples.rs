//! What completes the story, so that every column of every report has an example: evidence at entries of registers, what happens
//! rarely, and a point that was put back. Of the first municipality alone: once is enough to be looked at.

use super::Stage;
use super::phrases::INFORMATION;
use super::place::Place;
use crate::error::Result;
use crate::privacy_view::{PrivacyView, instant_of};
use crate::records;
use akte_domain::incident::clock::{ReportStage, StageReport};
use akte_domain::incident::{IncidentKind, IncidentSeverity, IncidentStatus};
use akte_domain::open_points::OpenPoint;
use akte_domain::privacy::activity::{Safeguard, Transfer};
use akte_domain::privacy::processor::SubProcessor;
use akte_domain::privacy::request::RequestFee;
use akte_domain::{
    AssessmentLink, AssessmentLinkId, Cents, DeskLink, DeskLinkId, EvidenceId, EvidenceLink, EvidenceLinkId,
    ImplementationStatus, Incident, IncidentId, IncidentLink, IncidentLinkId, IsoLink, IsoLinkId, Measure, MeasureId,
    PointSuppression, PointSuppressionId, PrivacyLink, PrivacyLinkId, Regime, RegisterEvidence, RegisterEvidenceId,
};
use akte_store::{Operation, Reads};
use chrono::{Days, TimeDelta};

const LAST: usize = super::STEPS.len() - 1;

/// Adds what is rare.
pub(super) async fn add(stage: &Stage, place: &Place, measures: &[Measure]) -> Result<()> {
    let proof = proof(stage, place).await?;
    structure(stage, place, &proof).await?;
    entry_check(stage, place, measures, &proof).await?;
    registers(stage, place, measures, &proof).await?;
    record(stage, place).await?;
    cases(stage, place).await?;
    processors(stage, place).await?;
    privacy_links(stage, place, &proof).await?;
    incident(stage, place, measures, &proof).await?;
    managed(stage, place, measures, &proof).await?;
    put_back(stage, place).await
}

/// Evidence that holds, in turn.
struct Proof(Vec<EvidenceId>);

impl Proof {
    fn of(&self, number: usize) -> Option<EvidenceId> {
        self.0.get(number % self.0.len().max(1)).copied()
    }
}

async fn proof(stage: &Stage, place: &Place) -> Result<Proof> {
    let mut snapshot = stage.akte.store.snapshot().await?;
    let mut reads: Reads<'_> = snapshot.reads();
    let mut known = records::evidence(&mut reads, place.scope).await?;
    known.retain(|piece| piece.valid_until.is_none_or(|until| until > stage.today));
    known.sort_by_key(|piece| piece.id);
    Ok(Proof(known.into_iter().map(|piece| piece.id).collect()))
}

async fn begin(stage: &Stage, place: &Place, name: &str) -> Result<Operation> {
    stage.begin(LAST, name, place.scope.municipality()).await
}

/// A server that another one will replace, a remark at a dependency, the network plan.
async fn structure(stage: &Stage, place: &Place, proof: &Proof) -> Result<()> {
    let mut operation = begin(stage, place, "target_object.save").await?;
    let domain = place.check.domain.id;
    let mut objects = operation.reads().target_objects(place.scope, domain).await?;
    let newer = objects.iter().find(|object| object.name == "Virtualisierungsserver").map(|object| object.id);
    objects.retain(|object| object.name == "Dateiserver");
    for object in &mut objects {
        object.facts.replaced_by_id = newer;
        object.facts.network_address = "192.0.2.17".to_owned();
    }
    operation.put(place.scope, &objects).await?;
    operation.commit().await?;
    let mut operation = begin(stage, place, "dependency.save").await?;
    let mut dependencies = operation.reads().dependencies(place.scope, domain).await?;
    dependencies.sort_by_key(|one| one.id);
    dependencies.truncate(1);
    for one in &mut dependencies {
        one.remark = "Ohne das Meldewesen nur Notbetrieb von Hand, höchstens einen Tag.".to_owned();
    }
    operation.put(place.scope, &dependencies).await?;
    operation.commit().await?;
    let mut operation = begin(stage, place, "domain.save").await?;
    let mut whole: akte_domain::InformationDomain = operation.reads().get(place.scope, domain).await?;
    whole.definition.network_plan_id = proof.of(0);
    operation.put(place.scope, &[whole]).await?;
    operation.commit().await?;
    Ok(())
}

/// Answers of the entry check and a measure that protects personal data, with evidence.
async fn entry_check(stage: &Stage, place: &Place, measures: &[Measure], proof: &Proof) -> Result<()> {
    let mut operation = begin(stage, place, "evidence.link").await?;
    let mut answers = operation.reads().answer_statuses(place.scope, place.entry.domain.id).await?;
    answers.retain(|(_, _, status)| *status == ImplementationStatus::Yes);
    answers.sort_by_key(|(_, requirement, _)| place.entry.place_of(*requirement));
    let link = |number: usize| {
        proof.of(number).map(|evidence_id| EvidenceLink {
            id: EvidenceLinkId(stage.new_id(LAST)),
            municipality_id: place.scope.municipality(),
            evidence_id,
            requirement_id: None,
            target_object_id: None,
            measure_id: None,
        })
    };
    let mut links: Vec<EvidenceLink> = Vec::new();
    for (number, (object, requirement, _)) in answers.iter().take(2).enumerate() {
        let at = (Some(*requirement), Some(*object));
        links.extend(link(number).map(|one| EvidenceLink { requirement_id: at.0, target_object_id: at.1, ..one }));
    }
    let protecting = measures.first().map(|measure| measure.id);
    let known = operation.reads().evidence_links(place.scope).await?;
    let linked = |id: &EvidenceId| known.iter().any(|one| one.evidence_id == *id && one.measure_id == protecting);
    let free = proof.0.iter().position(|id| !linked(id));
    links.extend(free.and_then(link).map(|one| EvidenceLink { measure_id: protecting, ..one }));
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    Ok(())
}

/// An exception that was revoked, a backup with a measure, evidence of both, and a relation that has a day to leave.
async fn registers(stage: &Stage, place: &Place, measures: &[Measure], proof: &Proof) -> Result<()> {
    let mut operation = begin(stage, place, "exception.save").await?;
    let mut exceptions = operation.reads().exceptions(place.scope).await?;
    // The one of a requirement goes on.
    exceptions.sort_by_key(|one| one.requirement_id.is_some());
    let mut backups = operation.reads().backup_records(place.scope).await?;
    backups.sort_by_key(|one| one.id);
    let mut relations = operation.reads().provider_relations(place.scope, place.check.domain.id).await?;
    if let Some(first) = exceptions.first_mut() {
        first.revoked_on = Some(stage.day(3));
    }
    if let Some(first) = backups.first_mut() {
        first.measure_id = measures.first().map(|measure| measure.id);
    }
    for relation in &mut relations {
        relation.exit_on = relation.valid_until;
    }
    let link = |number: usize| {
        Some(RegisterEvidence {
            id: RegisterEvidenceId(stage.new_id(LAST)),
            municipality_id: place.scope.municipality(),
            evidence_id: proof.of(number)?,
            exception_id: None,
            backup_id: None,
            decision_id: None,
            service_id: None,
        })
    };
    let exception = exceptions.last().map(|one| one.id);
    let backup = backups.first().map(|one| one.id);
    let links: Vec<RegisterEvidence> = [
        link(1).map(|link| RegisterEvidence { exception_id: exception, ..link }),
        link(2).map(|link| RegisterEvidence { backup_id: backup, ..link }),
    ]
    .into_iter()
    .flatten()
    .collect();
    operation.put(place.scope, &exceptions).await?;
    operation.put(place.scope, &backups).await?;
    operation.put(place.scope, &relations).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    Ok(())
}

/// The cover sheet names everybody; one activity says everything, of one nobody has to be informed.
async fn record(stage: &Stage, place: &Place) -> Result<()> {
    let mut operation = begin(stage, place, "activity.save").await?;
    let mut cover = operation.reads().controller_sheet(place.scope).await?;
    if let Some(one) = &mut cover {
        one.sheet.joint_controllers = "Landkreis Schautal (erfunden) für das gemeinsame Bürgertelefon".to_owned();
        one.sheet.representative = "Kanzlei Muster, Brüssel (erfunden)".to_owned();
    }
    let mut activities = operation.reads().processing_activities(place.scope).await?;
    activities.sort_by_key(|one| one.number.parse::<u32>().unwrap_or(u32::MAX));
    for one in activities.iter_mut().filter(|one| one.name == "Stadtbibliothek") {
        one.nature = "Ausleihe und Erinnerung; ohne Anschrift ließen sich Medien nicht zurückfordern.".to_owned();
        one.officer_opinion = "Keine Bedenken; die Ausleihhistorie wird nicht gespeichert.".to_owned();
        one.references = "Benutzungsordnung der Stadtbibliothek (erfunden)".to_owned();
        for subjects in one.subjects.iter_mut().take(1) {
            subjects.count = Some(2_400);
        }
        one.information.text = INFORMATION.to_owned();
    }
    if let Some(one) = activities.iter_mut().find(|one| one.name.contains("Ordnungswidrigkeiten")) {
        one.information.exemption =
            "Die Information während der Ermittlungen würde deren Zweck gefährden (Landesrecht, erfunden).".to_owned();
    }
    operation.put(place.scope, &cover.into_iter().collect::<Vec<_>>()).await?;
    operation.put(place.scope, &activities).await?;
    operation.commit().await?;
    Ok(())
}

/// A breach about which everything is said, a request with a fee, an assessment about which the authority was consulted.
async fn cases(stage: &Stage, place: &Place) -> Result<()> {
    let mut operation = begin(stage, place, "breach.save").await?;
    let mut breaches = operation.reads().data_breaches(place.scope).await?;
    breaches.retain(|one| one.title == "Bescheid an falsche Anschrift gesandt");
    for one in &mut breaches {
        one.processor = "Druckhaus Exempel KG".to_owned();
        one.occurred_until = one.discovered_at;
        one.cross_border = "Österreich: Die Empfängerin wohnt dort.".to_owned();
        one.late_reason = "Nicht verspätet; die Ergänzung folgte nach Klärung der Ursache.".to_owned();
        one.other_authorities = "Kommunalaufsicht".to_owned();
    }
    operation.put(place.scope, &breaches).await?;
    operation.commit().await?;
    let mut operation = begin(stage, place, "request.save").await?;
    let mut requests = operation.reads().data_subject_requests(place.scope).await?;
    requests.retain(|one| one.requester == "Luca Vorlage");
    for one in &mut requests {
        one.fee = Some(RequestFee { amount: Cents(1_250), reason: "zweite Kopie derselben Akte".to_owned() });
        one.remark = "Kopie auf Wunsch auf Papier".to_owned();
    }
    operation.put(place.scope, &requests).await?;
    operation.commit().await?;
    let mut operation = begin(stage, place, "assessment.save").await?;
    let mut assessments = operation.reads().impact_assessments(place.scope).await?;
    assessments.retain(|one| one.title == "Kameras am Rathaus");
    for one in &mut assessments {
        one.consulted_on = Some(stage.day(2));
        one.consultation_reference = "DSFA-2026-031".to_owned();
        one.consultation_answered_on = Some(stage.day(3));
        one.consultation_result = "Keine Einwände; die Speicherdauer von 72 Stunden ist einzuhalten.".to_owned();
    }
    operation.put(place.scope, &assessments).await?;
    operation.commit().await?;
    Ok(())
}

/// A contract that has ended, with a sub-processor abroad; and a client with everything that may be said of one.
async fn processors(stage: &Stage, place: &Place) -> Result<()> {
    let abroad = || {
        vec![Transfer {
            recipient: "Scan Service Inc. (erfunden)".to_owned(),
            country: "Kanada".to_owned(),
            safeguard: Some(Safeguard::Adequacy),
            documentation: String::new(),
        }]
    };
    let sub = |name: &str, service: &str| SubProcessor {
        name: name.to_owned(),
        service: service.to_owned(),
        approved_on: Some(stage.day(0) - Days::new(200)),
        transfers: abroad(),
    };
    let mut operation = begin(stage, place, "processor.save").await?;
    let mut contracts = operation.reads().processor_contracts(place.scope).await?;
    contracts.retain(|one| one.processor == "Archivdienst Schau GmbH");
    for one in &mut contracts {
        one.transfers = abroad();
        one.sub_processors = vec![sub("Scan Service Inc. (erfunden)", "Texterkennung")];
        one.exit_duties = "Rückgabe der Akten, Löschung der Bilder, schriftliche Bestätigung".to_owned();
        one.ends_on = Some(stage.day(2));
        one.returned_on = Some(stage.day(3));
    }
    operation.put(place.scope, &contracts).await?;
    operation.commit().await?;
    let mut operation = begin(stage, place, "client.save").await?;
    let mut clients = operation.reads().processing_clients(place.scope).await?;
    clients.retain(|one| one.name.starts_with("Schulverband"));
    for one in &mut clients {
        one.representative = "Verbandsausschuss (erfunden)".to_owned();
        one.officer = "Dana Datenschutz".to_owned();
        one.ends_on = Some(stage.today + Days::new(400));
        one.remark = "Verlängert sich nicht von selbst.".to_owned();
        one.sub_processors = vec![sub("Bandlager Schau GmbH", "Auslagerung der Sicherungsbänder")];
    }
    operation.put(place.scope, &clients).await?;
    operation.commit().await?;
    Ok(())
}

/// Evidence of an activity, a contract, a breach, a request, a deletion and an assessment; an application that was concerned.
async fn privacy_links(stage: &Stage, place: &Place, proof: &Proof) -> Result<()> {
    let mut operation = begin(stage, place, "activity.save").await?;
    let scope = place.scope;
    let activities = operation.reads().processing_activities(scope).await?;
    let contracts = operation.reads().processor_contracts(scope).await?;
    let breaches = operation.reads().data_breaches(scope).await?;
    let requests = operation.reads().data_subject_requests(scope).await?;
    let runs = operation.reads().deletion_runs(scope).await?;
    let assessments = operation.reads().impact_assessments(scope).await?;
    let new = || PrivacyLink::new(PrivacyLinkId(stage.new_id(LAST)), scope.municipality());
    let library = activities.iter().find(|one| one.name == "Stadtbibliothek").map(|one| one.id);
    let contract = contracts.iter().find(|one| one.processor == "Kommunales Rechenzentrum").map(|one| one.id);
    let breach = breaches.iter().find(|one| one.title == "Bescheid an falsche Anschrift gesandt").map(|one| one.id);
    let request = requests.iter().find(|one| one.requester == "Luca Vorlage").map(|one| one.id);
    let run = runs.iter().map(|one| one.id).min();
    let mail = place.objects.iter().find(|object| object.name == "E-Mail").map(|object| object.id);
    let links = [
        PrivacyLink { activity_id: library, evidence_id: proof.of(3), ..new() },
        PrivacyLink { activity_id: library, target_object_id: mail, ..new() },
        PrivacyLink { processor_id: contract, evidence_id: proof.of(4), ..new() },
        PrivacyLink { breach_id: breach, evidence_id: proof.of(5), ..new() },
        PrivacyLink { breach_id: breach, target_object_id: mail, ..new() },
        PrivacyLink { request_id: request, evidence_id: proof.of(6), ..new() },
        PrivacyLink { run_id: run, evidence_id: proof.of(7), ..new() },
    ];
    operation.put(scope, &links).await?;
    let assessed = assessments.iter().find(|one| one.title == "Kameras am Rathaus").map(|one| one.id);
    let assessed = assessed.map(|id| AssessmentLink {
        evidence_id: proof.of(8),
        ..AssessmentLink::new(AssessmentLinkId(stage.new_id(LAST)), scope.municipality(), id)
    });
    operation.put(scope, &assessed.into_iter().collect::<Vec<_>>()).await?;
    operation.commit().await?;
    Ok(())
}

/// An outage that was reported in all its stages, one of them late.
async fn incident(stage: &Stage, place: &Place, measures: &[Measure], proof: &Proof) -> Result<()> {
    let municipality = place.scope.municipality();
    let mut operation = begin(stage, place, "incident.add").await?;
    let findings = operation.reads().audit_findings(place.scope).await?;
    let finding = findings.iter().find(|one| one.title == "Rücksicherung nicht geübt").map(|one| one.id);
    let aware = stage.instant(1);
    let report = |reached: ReportStage, hours: i64, content: &str| StageReport {
        regime: Regime::StateLaw,
        stage: reached,
        at: aware + TimeDelta::hours(hours),
        by: super::ACTOR.to_owned(),
        reference: "CERT-2026-0042".to_owned(),
        content: content.to_owned(),
    };
    let outage = Incident {
        finding_id: finding,
        kind: IncidentKind::Outage,
        severity: Some(IncidentSeverity::Medium),
        status: IncidentStatus::Closed,
        happened_at: Some(aware - TimeDelta::hours(1)),
        aware_at: Some(aware),
        reported_by: "Bürgerbüro".to_owned(),
        responsible: "Ingo Beispiel".to_owned(),
        description: "Der Speicher der Virtualisierung fiel aus; die Fachverfahren standen zwei Tage.".to_owned(),
        impact: "Kein Publikumsverkehr im Bürgerbüro für zwei Tage.".to_owned(),
        immediate_measures: "Notbetrieb von Hand, Ersatzspeicher bestellt".to_owned(),
        cause: "Defekt beider Netzteile".to_owned(),
        lessons: "Ersatzteile liegen jetzt bereit; die Rücksicherung wird geübt.".to_owned(),
        significant: Some(true),
        significance_reason: "Ein Amt konnte seine Aufgaben zwei Tage nicht erfüllen.".to_owned(),
        personal_data: Some(false),
        reports: vec![
            report(ReportStage::EarlyWarning, 30, "Ausfall der Virtualisierung, Ursache unbekannt"),
            report(ReportStage::Notification, 60, "Netzteile defekt, Dauer zwei Tage"),
            report(ReportStage::Final, 400, "Behoben; Rücksicherung wird künftig geübt"),
        ],
        late_reason: "Am Wochenende war niemand erreichbar, der die Meldung abgeben durfte.".to_owned(),
        handled_at: Some(aware + TimeDelta::hours(50)),
        closed_at: Some(aware + TimeDelta::days(17)),
        closed_by: super::ACTOR.to_owned(),
        ..Incident::new(IncidentId(stage.new_id(1)), municipality, "Ausfall der Virtualisierung")
    };
    let new = || IncidentLink::new(IncidentLinkId(stage.new_id(LAST)), municipality, outage.id);
    let server = place.objects.iter().find(|object| object.name == "Virtualisierungsserver").map(|object| object.id);
    let links = [
        IncidentLink { target_object_id: server, ..new() },
        IncidentLink { measure_id: measures.first().map(|measure| measure.id), ..new() },
        IncidentLink { evidence_id: proof.of(9), ..new() },
    ];
    operation.put(place.scope, &[outage]).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    Ok(())
}

/// Evidence of what the management system says, a measure of a finding, what a document and an objective still say.
async fn managed(stage: &Stage, place: &Place, measures: &[Measure], proof: &Proof) -> Result<()> {
    let (scope, municipality) = (place.scope, place.scope.municipality());
    let mut operation = begin(stage, place, "finding.save").await?;
    let statements = operation.reads().control_statements(scope).await?;
    let clauses = operation.reads().clause_checks(scope).await?;
    let audits = operation.reads().audits(scope).await?;
    let mut findings = operation.reads().audit_findings(scope).await?;
    let reviews = operation.reads().management_reviews(scope).await?;
    let new = || IsoLink::new(IsoLinkId(stage.new_id(LAST)), municipality);
    findings.retain(|one| one.title == "Rücksicherung nicht geübt");
    for one in &mut findings {
        one.isms_change = "Der Jahresplan enthält jetzt alle Übungen.".to_owned();
    }
    let finding = findings.first().map(|one| one.id);
    let measure: Option<MeasureId> = measures.first().map(|measure| measure.id);
    let audit = audits.iter().find(|one| one.number == "1").map(|one| one.id);
    let links = [
        IsoLink { statement_id: statements.iter().map(|one| one.id).min(), evidence_id: proof.of(10), ..new() },
        IsoLink { clause_id: clauses.iter().map(|one| one.id).min(), evidence_id: proof.of(11), ..new() },
        IsoLink { audit_id: audit, evidence_id: proof.of(12), ..new() },
        IsoLink { finding_id: finding, evidence_id: proof.of(13), ..new() },
        IsoLink { finding_id: finding, measure_id: measure, ..new() },
        IsoLink { review_id: reviews.iter().map(|one| one.id).min(), evidence_id: proof.of(14), ..new() },
    ];
    operation.put(scope, &findings).await?;
    operation.put(scope, &links).await?;
    operation.commit().await?;
    let mut operation = begin(stage, place, "objective.save").await?;
    let mut documents = operation.reads().controlled_documents(scope).await?;
    documents.retain(|one| one.title == "Notfallplan Rathaus");
    for one in &mut documents {
        one.remark = "Liegt auch außerhalb des Hauses vor.".to_owned();
    }
    let mut objectives = operation.reads().objectives(scope).await?;
    objectives.retain(|one| one.title == "Alle Beschäftigten sind geschult");
    for one in &mut objectives {
        one.conclusion = "Erreicht; ab 2027 gilt das Ziel auch für die Eigenbetriebe.".to_owned();
    }
    let trainings = operation.reads().trainings(scope).await?;
    let training = trainings.iter().find(|one| one.title == "Grundlagen des Datenschutzes").map(|one| one.id);
    let new = || DeskLink::new(DeskLinkId(stage.new_id(LAST)), municipality);
    let links = [
        DeskLink { training_id: training, evidence_id: proof.of(15), ..new() },
        DeskLink { objective_id: objectives.first().map(|one| one.id), evidence_id: proof.of(16), ..new() },
    ];
    operation.put(scope, &documents).await?;
    operation.put(scope, &objectives).await?;
    operation.put(scope, &links).await?;
    operation.commit().await?;
    Ok(())
}

/// A measure that nobody has reviewed may stay so until spring.
async fn put_back(stage: &Stage, place: &Place) -> Result<()> {
    let mut operation = begin(stage, place, "point.put_back").await?;
    let view = PrivacyView::read(&mut operation.reads(), place.scope).await?;
    let points = view.points(stage.today, instant_of(stage.today));
    let unreviewed = points.into_iter().find(|one| one.point == OpenPoint::TomUnreviewed);
    let suppression = unreviewed.map(|one| one.place()).map(|at| PointSuppression {
        id: PointSuppressionId(stage.new_id(LAST)),
        municipality_id: place.scope.municipality(),
        domain_id: place.check.domain.id,
        code: at.point.code().to_owned(),
        target_object_id: at.object,
        requirement_id: at.requirement,
        subject: at.subject.clone(),
        reason: "Wird mit dem Audit im Frühjahr überprüft.".to_owned(),
        until: Some(stage.today + Days::new(150)),
        decided_by: super::ACTOR.to_owned(),
        decided_on: stage.today,
    });
    operation.put(place.scope, &suppression.into_iter().collect::<Vec<_>>()).await?;
    operation.commit().await?;
    Ok(())
}
