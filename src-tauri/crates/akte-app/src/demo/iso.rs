//! A management system by ISO/IEC 27001: the Statement of Applicability, clauses 4 to 10, an internal audit with its findings and what
//! became of them. Most of it is complete; what is not, is there to be found.

use super::Stage;
use super::place::Place;
use crate::error::Result;
use crate::iso_view::IsoView;
use akte_domain::iso::audit::{
    AuditArea, AuditMethod, AuditStatus, Auditor, AuditorRole, ChecklistItem, ChecklistResult,
};
use akte_domain::iso::clause::ClauseStatus;
use akte_domain::iso::finding::{Effectiveness, FindingClass, FindingSource};
use akte_domain::iso::review::{ReviewDecision, ReviewInput, ReviewText};
use akte_domain::iso::statement::{ControlSource, ControlStatus};
use akte_domain::{
    Audit, AuditFinding, AuditFindingId, AuditId, Classification, ClauseCheck, Coded, ControlStatement,
    ControlStatementId, DocumentRevision, DocumentRevisionId, DocumentStatus, ManagementReview, ManagementReviewId,
    ReportKind,
};
use chrono::Days;

const LAST: usize = super::STEPS.len() - 1;
const OFFICER: &str = "Erika Beispiel";
const OPERATOR: &str = "Ingo Beispiel";
const AUDITOR: &str = "Alex Muster";

/// Controls that a small administration leaves out, because it develops nothing.
const EXCLUDED: [&str; 5] = ["A.8.4", "A.8.25", "A.8.28", "A.8.29", "A.8.30"];

pub(super) async fn add(stage: &Stage, place: &Place) -> Result<()> {
    let view = {
        let mut snapshot = stage.akte.store.snapshot().await?;
        IsoView::read(&stage.akte, &mut snapshot.reads(), &place.check).await?
    };
    let municipality = place.scope.municipality();
    let statements = statements(stage, &view);
    let clauses = clauses(stage, &view);
    let (audits, findings) = audits(stage, place, &view);
    let mut operation = stage.begin(LAST, "control.save", municipality).await?;
    operation.put(place.scope, &statements).await?;
    operation.put(place.scope, &[released(stage, place)]).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "clause.save", municipality).await?;
    operation.put(place.scope, &clauses).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "audit.add", municipality).await?;
    operation.put(place.scope, &audits).await?;
    operation.put(place.scope, &findings).await?;
    operation.commit().await?;
    let mut operation = stage.begin(LAST, "review.add", municipality).await?;
    operation.put(place.scope, &[review(stage, &view)]).await?;
    operation.commit().await?;
    Ok(())
}

fn statements(stage: &Stage, view: &IsoView) -> Vec<ControlStatement> {
    let mut statements = Vec::with_capacity(view.controls.len() + 1);
    for (number, control) in view.controls.iter().enumerate() {
        let known = ControlStatement { number: control.label.clone(), ..control.record.clone() };
        if EXCLUDED.contains(&control.label.as_str()) {
            statements.push(ControlStatement {
                applicable: Some(false),
                reason: "Die Verwaltung entwickelt keine Software und lässt keine entwickeln.".to_owned(),
                reviewed_on: Some(stage.day(3)),
                ..known
            });
            continue;
        }
        // Nobody has decided about the last one yet.
        if number + 1 == view.controls.len() {
            continue;
        }
        let status = match number % 5 {
            0..=2 => ControlStatus::Implemented,
            3 => ControlStatus::Partly,
            _ => ControlStatus::Open,
        };
        let sources = match number % 3 {
            0 => vec![ControlSource::Risk],
            1 => vec![ControlSource::Law, ControlSource::Risk],
            _ => vec![ControlSource::BestPractice],
        };
        let told = status != ControlStatus::Open;
        statements.push(ControlStatement {
            applicable: Some(true),
            reason: "Nötig für den Schutzbedarf der Fachverfahren.".to_owned(),
            sources,
            status: Some(status),
            implementation: if told { "Geregelt im Sicherheitskonzept, Kapitel 4.".to_owned() } else { String::new() },
            responsible: if number % 2 == 0 { OFFICER } else { OPERATOR }.to_owned(),
            reviewed_on: Some(stage.day(3)),
            review_due_on: Some(stage.today + Days::new(200)),
            ..known
        });
    }
    let own = ControlStatementId(stage.new_id(LAST));
    statements.push(ControlStatement {
        number: "E.1".to_owned(),
        applicable: Some(true),
        reason: "Die Leitstelle braucht auch nachts jemanden, der hilft.".to_owned(),
        sources: vec![ControlSource::Contract],
        reference: "Vereinbarung mit dem Kreis (erfunden)".to_owned(),
        status: Some(ControlStatus::Implemented),
        implementation: "Rufbereitschaft nach Dienstplan.".to_owned(),
        responsible: OPERATOR.to_owned(),
        reviewed_on: Some(stage.day(3)),
        ..ControlStatement::new(own, view.domain.municipality_id, view.domain.id, "Rufbereitschaft der IT")
    });
    statements
}

fn clauses(stage: &Stage, view: &IsoView) -> Vec<ClauseCheck> {
    let check = |(number, clause): (usize, &crate::iso_view::Clause)| {
        let status = match number % 6 {
            4 => ClauseStatus::Partly,
            5 => ClauseStatus::Open,
            _ => ClauseStatus::Fulfilled,
        };
        let open = status != ClauseStatus::Fulfilled;
        // One document is still missing.
        let documented = clause.required && number != 2;
        ClauseCheck {
            status: Some(status),
            reason: if open { "Begonnen, aber noch nicht überall gelebt." } else { "Geregelt und gelebt." }.to_owned(),
            responsible: OFFICER.to_owned(),
            due_on: open.then(|| stage.today + Days::new(30 + number as u64)),
            document: if documented { format!("ISMS-Handbuch, Abschnitt {}", clause.label) } else { String::new() },
            checked_on: Some(stage.day(3)),
            ..clause.record.clone()
        }
    };
    view.clauses.iter().enumerate().map(check).collect()
}

fn audits(stage: &Stage, place: &Place, view: &IsoView) -> (Vec<Audit>, Vec<AuditFinding>) {
    let (municipality, domain) = (place.scope.municipality(), view.domain.id);
    let items = view.clauses.iter().filter(|clause| clause.label.starts_with('9')).enumerate();
    let checklist = items.map(|(number, clause)| ChecklistItem {
        requirement_id: Some(clause.record.requirement_id),
        question: clause.record.title.clone(),
        result: Some(if number == 2 { ChecklistResult::Deviation } else { ChecklistResult::Conform }),
        note: "Unterlagen eingesehen".to_owned(),
    });
    let done = Audit {
        number: "1".to_owned(),
        status: AuditStatus::Done,
        goal: "Wirksamkeit des Managementsystems beurteilen".to_owned(),
        scope: "Hauptamt und IT, Serverraum".to_owned(),
        criteria: "ISO/IEC 27001:2022, Abschnitt 9; Anhang A".to_owned(),
        sites: "Rathaus".to_owned(),
        methods: vec![AuditMethod::Interview, AuditMethod::Documents, AuditMethod::Sampling],
        starts_on: Some(stage.day(2)),
        ends_on: Some(stage.day(2) + Days::new(1)),
        team: vec![
            Auditor { name: AUDITOR.to_owned(), role: AuditorRole::Lead },
            Auditor { name: OPERATOR.to_owned(), role: AuditorRole::Expert },
        ],
        areas: vec![
            AuditArea { name: "Informationssicherheitsmanagement".to_owned(), responsible: OFFICER.to_owned() },
            AuditArea { name: "Betrieb der Server".to_owned(), responsible: OPERATOR.to_owned() },
        ],
        independence: "Den Betrieb der Server prüft allein die Auditleitung.".to_owned(),
        interviewed: "Erika Beispiel, Ingo Beispiel, Leitung Hauptamt".to_owned(),
        checklist: checklist.collect(),
        conclusion: "Das Managementsystem ist eingerichtet und im Kern wirksam.".to_owned(),
        reported_on: Some(stage.day(2) + Days::new(14)),
        reported_to: "Verwaltungsleitung".to_owned(),
        next_on: Some(stage.today + Days::new(150)),
        ..Audit::new(AuditId(stage.new_id(LAST)), municipality, domain, "Internes Audit des Managementsystems")
    };
    let planned = Audit {
        number: "2".to_owned(),
        goal: "Umgang mit Dienstleistern prüfen".to_owned(),
        scope: "Rechenzentrum und Softwarepflege".to_owned(),
        criteria: "ISO/IEC 27001:2022, Anhang A, Nummern 5.19 bis 5.23".to_owned(),
        starts_on: Some(stage.today + Days::new(45)),
        ..Audit::new(AuditId(stage.new_id(LAST)), municipality, domain, "Internes Audit der Dienstleister")
    };
    let found = |number: &str, title: &str, class| AuditFinding {
        audit_id: Some(done.id),
        number: number.to_owned(),
        class,
        found_on: done.starts_on,
        area: "Betrieb der Server".to_owned(),
        ..AuditFinding::new(AuditFindingId(stage.new_id(LAST)), municipality, domain, title)
    };
    let restore = AuditFinding {
        requirement: "A.8.13".to_owned(),
        fact: "Die Rücksicherung ganzer Server ist seit zwei Jahren nicht geübt.".to_owned(),
        proof: "Protokolle der Datensicherung".to_owned(),
        recommendation: "Einmal im Halbjahr üben".to_owned(),
        responsible: OPERATOR.to_owned(),
        due_on: Some(stage.today - Days::new(20)),
        correction: "Ein Server wurde sofort testweise zurückgesichert.".to_owned(),
        root_cause: "Die Übung stand in keinem Jahresplan.".to_owned(),
        similar_cases: "Auch die Telefonanlage wurde nie zurückgesichert.".to_owned(),
        action: "Halbjährliche Übung im Jahresplan, mit Protokoll".to_owned(),
        done_on: Some(stage.today - Days::new(25)),
        effect_due_on: Some(stage.today + Days::new(90)),
        ..found("1", "Rücksicherung nicht geübt", FindingClass::Minor)
    };
    let training = AuditFinding {
        requirement: "7.2".to_owned(),
        fact: "Für zwei Beschäftigte der IT fehlen Nachweise der Schulung.".to_owned(),
        responsible: OFFICER.to_owned(),
        due_on: Some(stage.today - Days::new(60)),
        correction: "Nachweise angefordert".to_owned(),
        root_cause: "Schulungen außer Haus wurden nicht abgelegt.".to_owned(),
        action: "Ablage der Bescheinigungen im Personalamt".to_owned(),
        done_on: Some(stage.today - Days::new(70)),
        effect_due_on: Some(stage.today - Days::new(30)),
        effect_checked_on: Some(stage.today - Days::new(30)),
        effect_checked_by: AUDITOR.to_owned(),
        effectiveness: Some(Effectiveness::Effective),
        effect_note: "Alle Bescheinigungen des Jahres liegen vor.".to_owned(),
        closed_on: Some(stage.today - Days::new(29)),
        ..found("2", "Schulungsnachweise unvollständig", FindingClass::Minor)
    };
    let review = AuditFinding {
        requirement: "9.3".to_owned(),
        fact: "Die Bewertung durch die Leitung fand ohne Kennzahlen statt.".to_owned(),
        ..found("3", "Managementbewertung ohne Kennzahlen", FindingClass::Major)
    };
    let intelligence = AuditFinding {
        requirement: "A.5.7".to_owned(),
        fact: "Warnmeldungen werden nur aus einer Quelle gelesen.".to_owned(),
        recommendation: "Die Meldungen des Landes dazunehmen".to_owned(),
        ..found("4", "Warnmeldungen aus einer Quelle", FindingClass::Recommendation)
    };
    let praise = AuditFinding {
        fact: "Neue Beschäftigte werden am ersten Tag eingewiesen.".to_owned(),
        ..found("5", "Einweisung am ersten Tag", FindingClass::Positive)
    };
    let incident = AuditFinding {
        audit_id: None,
        source: FindingSource::Incident,
        requirement: "A.6.8".to_owned(),
        fact: "Ein verdächtiger Anhang wurde erst nach zwei Tagen gemeldet.".to_owned(),
        responsible: OFFICER.to_owned(),
        due_on: Some(stage.today + Days::new(10)),
        root_cause: "Die Meldestelle war nicht bekannt.".to_owned(),
        action: "Meldestelle im Intranet und auf jedem Telefon".to_owned(),
        ..found("6", "Vorfall spät gemeldet", FindingClass::Minor)
    };
    (vec![done, planned], vec![restore, training, review, intelligence, praise, incident])
}

/// A review by management, some of whose decisions are still to be done.
fn review(stage: &Stage, view: &IsoView) -> ManagementReview {
    let said = |input: &ReviewInput| ReviewText {
        input: *input,
        text: "Besprochen; Einzelheiten in der Vorlage zur Sitzung (erfunden).".to_owned(),
    };
    let decision = |text: &str, who: &str, days: u64, done: bool| ReviewDecision {
        decision: text.to_owned(),
        responsible: who.to_owned(),
        due_on: Some(stage.today + Days::new(days)),
        done_on: done.then_some(stage.today),
    };
    // Nobody has said anything about the objectives.
    let inputs = ReviewInput::ALL.iter().filter(|input| **input != ReviewInput::Objectives).map(said);
    let id = ManagementReviewId(stage.new_id(LAST));
    ManagementReview {
        held_on: Some(stage.day(3)),
        participants: "Bürgermeisterin (erfunden), Erika Beispiel, Ingo Beispiel".to_owned(),
        inputs: inputs.collect(),
        conclusion: "Das Managementsystem ist geeignet, angemessen und im Kern wirksam.".to_owned(),
        decisions: vec![
            decision("Halbjährliche Übung der Rücksicherung in den Jahresplan", OPERATOR, 40, true),
            decision("Kennzahlen für die nächste Bewertung festlegen", OFFICER, 60, false),
        ],
        next_on: Some(stage.today + Days::new(300)),
        ..ManagementReview::new(id, view.domain.municipality_id, view.domain.id, "Managementbewertung")
    }
}

/// The release of the Statement of Applicability.
fn released(stage: &Stage, place: &Place) -> DocumentRevision {
    DocumentRevision {
        id: DocumentRevisionId(stage.new_id(LAST)),
        municipality_id: place.scope.municipality(),
        domain_id: Some(place.check.domain.id),
        report: ReportKind::ApplicabilityStatement,
        version: "1.0".to_owned(),
        status: DocumentStatus::Released,
        classification: Classification::Internal,
        edited_on: stage.day(3),
        editor: OFFICER.to_owned(),
        editor_function: "Informationssicherheitsbeauftragte".to_owned(),
        remark: "Erste Fassung".to_owned(),
        next_revision_on: Some(stage.today + Days::new(200)),
        distribution: "Verwaltungsleitung, Hauptamt".to_owned(),
        released_by: "Bürgermeisterin (erfunden)".to_owned(),
        released_on: Some(stage.day(3)),
    }
}
