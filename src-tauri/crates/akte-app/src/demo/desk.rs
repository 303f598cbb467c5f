//! The desk of the officers: a year of documents, trainings, advice, tasks and objectives. Most of it is complete; what is not, is
//! there to be found.

use super::Stage;
use super::place::Place;
use crate::error::Result;
use crate::iso_view::IsoView;
use akte_domain::desk::DeskTopic;
use akte_domain::desk::document::{ControlledStatus, Distribution, DocumentKind};
use akte_domain::desk::objective::{Measurement, ObjectiveDirection, Quantity};
use akte_domain::desk::task::TaskStatus;
use akte_domain::desk::training::TrainingKind;
use akte_domain::iso::finding::Effectiveness;
use akte_domain::policy::Policy;
use akte_domain::{
    Consultation, ConsultationId, ControlledDocument, ControlledDocumentId, DeskLink, DeskLinkId, Evidence, EvidenceId,
    EvidenceKind, Measure, MunicipalityId, Objective, ObjectiveId, OfficerTask, OfficerTaskId, PersonId,
    ProcessingActivity, ProcessingActivityId, RequirementId, Training, TrainingId,
};
use chrono::{Days, NaiveDate};

const LAST: usize = super::STEPS.len() - 1;
const OFFICER: &str = "Erika Beispiel";
const HEAD: &str = "Dr. Frieda Fiktiv";
const OPERATOR: &str = "Ingo Beispiel";

/// What entries are linked to.
struct Known {
    persons: Vec<PersonId>,
    activities: Vec<(String, ProcessingActivityId)>,
    clauses: Vec<(String, RequirementId)>,
    policy: Option<EvidenceId>,
}

impl Known {
    fn activity(&self, name: &str) -> Option<ProcessingActivityId> {
        self.activities.iter().find(|(known, _)| known == name).map(|(_, id)| *id)
    }

    fn clause(&self, number: &str) -> Option<RequirementId> {
        self.clauses.iter().find(|(known, _)| known == number).map(|(_, id)| *id)
    }
}

pub(super) async fn add(
    stage: &Stage,
    place: &Place,
    measures: &[Measure],
    activities: &[ProcessingActivity],
    evidence: &[Evidence],
) -> Result<()> {
    let known = {
        let mut snapshot = stage.akte.store.snapshot().await?;
        let mut reads = snapshot.reads();
        let view = IsoView::read(&stage.akte, &mut reads, &place.check).await?;
        Known {
            persons: reads.persons(place.scope).await?.into_iter().map(|one| one.id).collect(),
            activities: activities.iter().map(|one| (one.name.clone(), one.id)).collect(),
            clauses: view.clauses.iter().map(|one| (one.label.clone(), one.record.requirement_id)).collect(),
            policy: evidence.iter().find(|piece| piece.kind == EvidenceKind::Policy).map(|piece| piece.id),
        }
    };
    let municipality = place.scope.municipality();
    let new = || DeskLink::new(DeskLinkId(stage.new_id(LAST)), municipality);
    let (documents, mut links) = documents(stage, place, &known);
    let mut operation = stage.begin(LAST, "controlled_document.add", municipality).await?;
    operation.put(place.scope, &documents).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;

    let trainings = trainings(stage, municipality);
    links = Vec::new();
    for training in trainings.iter().take(2) {
        let taught = known.persons.iter().take(3);
        links.extend(taught.map(|id| DeskLink { training_id: Some(training.id), person_id: Some(*id), ..new() }));
    }
    let mut operation = stage.begin(LAST, "training.add", municipality).await?;
    operation.put(place.scope, &trainings).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;

    let consultations = consultations(stage, municipality);
    links = Vec::new();
    for (consultation, activity) in consultations.iter().zip(ABOUT) {
        let id = activity.and_then(|name| known.activity(name));
        links.extend(id.map(|id| DeskLink { advice_id: Some(consultation.id), activity_id: Some(id), ..new() }));
    }
    let mut operation = stage.begin(LAST, "consultation.add", municipality).await?;
    operation.put(place.scope, &consultations).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;

    let tasks = tasks(stage, municipality);
    let measured = tasks.first().zip(measures.first());
    let links: Vec<DeskLink> = measured
        .map(|(task, measure)| DeskLink { task_id: Some(task.id), measure_id: Some(measure.id), ..new() })
        .into_iter()
        .collect();
    let mut operation = stage.begin(LAST, "officer_task.add", municipality).await?;
    operation.put(place.scope, &tasks).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;

    let mut operation = stage.begin(LAST, "objective.add", municipality).await?;
    operation.put(place.scope, &objectives(stage, place)).await?;
    operation.commit().await?;
    Ok(())
}

fn documents(stage: &Stage, place: &Place, known: &Known) -> (Vec<ControlledDocument>, Vec<DeskLink>) {
    let municipality = place.scope.municipality();
    use DocumentKind::{
        Agreement, Concept, Directory, Form, Guideline, Instruction, Plan, Policy as Leitlinie, Procedure,
    };
    let given = |recipient: &str, way: &str| Distribution {
        recipient: recipient.to_owned(),
        way: way.to_owned(),
        since: Some(stage.day(2)),
    };
    let new = |title: &str, kind: DocumentKind, version: &str, owner: &str| ControlledDocument {
        kind,
        version: version.to_owned(),
        owner: owner.to_owned(),
        author: OFFICER.to_owned(),
        storage: "Dokumentenmanagement, Akte 10.3 (erfunden)".to_owned(),
        ..ControlledDocument::new(ControlledDocumentId(stage.new_id(LAST)), municipality, title)
    };
    let released = |title: &str, kind: DocumentKind, version: &str, owner: &str| ControlledDocument {
        status: ControlledStatus::Released,
        released_by: HEAD.to_owned(),
        released_on: Some(stage.day(1)),
        valid_from: Some(stage.day(1)),
        review_due_on: Some(stage.day(1) + Days::new(730)),
        distribution: vec![given("Alle Beschäftigten", "Intranet")],
        ..new(title, kind, version, owner)
    };
    let policy = ControlledDocument {
        policy: Some(Policy::InformationSecurity),
        number: "L-01".to_owned(),
        ..released("Leitlinie zur Informationssicherheit", Leitlinie, "2.0", OFFICER)
    };
    let former = ControlledDocument {
        status: ControlledStatus::Withdrawn,
        replaced_by_id: Some(policy.id),
        ..new("Leitlinie zur Informationssicherheit 2021", Leitlinie, "1.3", OFFICER)
    };
    let control = ControlledDocument {
        policy: Some(Policy::DocumentControl),
        number: "R-02".to_owned(),
        ..released("Richtlinie zur Lenkung von Dokumenten und Aufzeichnungen", Guideline, "1.1", OFFICER)
    };
    let documents = vec![
        policy,
        former,
        control,
        // Its review has passed.
        ControlledDocument {
            policy: Some(Policy::RiskAnalysis),
            number: "R-01".to_owned(),
            review_due_on: Some(stage.today - Days::new(20)),
            ..released("Richtlinie zur Risikoanalyse", Guideline, "1.0", OFFICER)
        },
        ControlledDocument {
            policy: Some(Policy::InternalAudit),
            status: ControlledStatus::InReview,
            ..new("Richtlinie zur internen ISMS-Auditierung", Guideline, "0.4", OFFICER)
        },
        ControlledDocument {
            domain_id: Some(place.check.domain.id),
            distribution: vec![given("IT", "Ordner des Rechenzentrums")],
            review_due_on: Some(stage.today + Days::new(21)),
            ..released("Datensicherungskonzept", Concept, "1.4", OPERATOR)
        },
        // It was given to nobody.
        ControlledDocument {
            distribution: Vec::new(),
            ..released("Dienstanweisung zur Nutzung mobiler Geräte", Instruction, "1.0", OFFICER)
        },
        ControlledDocument {
            distribution: vec![
                given("Krisenstab", "auf Papier und im Notfallkoffer"),
                given("IT", "Dokumentenmanagement"),
            ],
            ..released("Notfallplan Rathaus", Plan, "1.2", OPERATOR)
        },
        released("Verfahren bei Datenschutzverletzungen", Procedure, "1.0", OFFICER),
        released("Dienstvereinbarung zur Protokollierung", Agreement, "1.0", "Personalrat"),
        released("Merkblatt Passwörter", Form, "3.0", OPERATOR),
        // Nobody keeps it up to date.
        ControlledDocument { owner: String::new(), ..new("Verzeichnis der Dienstleister", Directory, "0.1", "") },
    ];
    let mut links = Vec::new();
    let link = |document: &ControlledDocument| DeskLink {
        controlled_document_id: Some(document.id),
        ..DeskLink::new(DeskLinkId(stage.new_id(LAST)), municipality)
    };
    for (position, number) in [(0, "5.2.a"), (2, "7.5.2"), (3, "6.1.2.a")] {
        let asked = documents.get(position).zip(known.clause(number));
        links.extend(asked.map(|(one, id)| DeskLink { requirement_id: Some(id), ..link(one) }));
    }
    let file = documents.first().zip(known.policy);
    links.extend(file.map(|(one, id)| DeskLink { evidence_id: Some(id), ..link(one) }));
    (documents, links)
}

fn trainings(stage: &Stage, municipality: MunicipalityId) -> Vec<Training> {
    let new = |title: &str, kind: TrainingKind, topic: DeskTopic, days: u64| Training {
        kind,
        topic,
        held_on: Some(stage.today - Days::new(days)),
        ..Training::new(TrainingId(stage.new_id(LAST)), municipality, title)
    };
    let (training, awareness, briefing) = (TrainingKind::Training, TrainingKind::Awareness, TrainingKind::Briefing);
    let checked = |note: &str, days: u64, one: Training| Training {
        effect_method: "Kurztest nach vier Wochen".to_owned(),
        effect_checked_on: Some(stage.today - Days::new(days)),
        effectiveness: Some(Effectiveness::Effective),
        effect_note: note.to_owned(),
        ..one
    };
    let of = |audience: &str, held_by: &str, (invited, attended): (u32, u32), one: Training| Training {
        audience: audience.to_owned(),
        held_by: held_by.to_owned(),
        invited: Some(invited),
        attended: Some(attended),
        ..one
    };
    let basics = new("Grundlagen des Datenschutzes", training, DeskTopic::DataProtection, 280);
    let basics = of("Neue Beschäftigte", OFFICER, (18, 17), checked("16 von 17 bestanden", 250, basics));
    let phishing = new("Phishing erkennen", awareness, DeskTopic::InformationSecurity, 190);
    let phishing = of("Alle Beschäftigten", "Kommunales Rechenzentrum", (124, 97), phishing);
    let mobile = new("Mobil arbeiten, aber sicher", briefing, DeskTopic::Both, 150);
    let requests = new("Auskunft und Löschung bearbeiten", training, DeskTopic::DataProtection, 75);
    let management = new("Verantwortung der Leitung", briefing, DeskTopic::Both, 40);
    let emergency = new("Notfallübung Rathaus", training, DeskTopic::InformationSecurity, 12);
    vec![
        Training { repeat_on: Some(stage.today + Days::new(85)), ..basics },
        // Its repetition has passed.
        Training { repeat_on: Some(stage.today - Days::new(8)), ..phishing },
        // Nobody has checked what it brought.
        of("Außendienst", OPERATOR, (22, 19), mobile),
        of("Sachbearbeitung", OFFICER, (14, 12), requests),
        of("Verwaltungsleitung", OFFICER, (6, 6), checked("Fragen beantwortet, Aufgaben vergeben", 30, management)),
        Training { remark: "mit der Feuerwehr".to_owned(), ..of("Krisenstab", OPERATOR, (9, 8), emergency) },
    ]
}

/// The activities that the consultations are about, in their order.
const ABOUT: [Option<&str>; 10] = [
    Some("Videoüberwachung kommunaler Gebäude"),
    Some("Kindertagesbetreuung"),
    None,
    Some("Einwohnermeldewesen"),
    None,
    None,
    Some("Hundesteuer"),
    None,
    None,
    None,
];

fn consultations(stage: &Stage, municipality: MunicipalityId) -> Vec<Consultation> {
    let told = [
        (
            "Kameras am Bauhof",
            "Leitung Bauhof",
            300,
            "Nur außerhalb der Dienstzeit, mit Hinweisschildern und Löschung nach 72 Stunden.",
            "Umgesetzt, Schilder hängen.",
            Some(true),
        ),
        (
            "Fotos im Elternportal",
            "Leitung Kita Sonnenschein (erfunden)",
            265,
            "Nur mit Einwilligung der Eltern, widerruflich und je Anlass.",
            "Einwilligung angepasst.",
            Some(true),
        ),
        (
            "Versand von Lohnunterlagen",
            "Personalamt",
            230,
            "Nicht unverschlüsselt per E-Mail; Postfach im Portal nutzen.",
            "Portal wird genutzt.",
            Some(true),
        ),
        (
            "Gruppenauskunft an eine Wohnungsgesellschaft",
            "Bürgerbüro",
            190,
            "Ohne öffentliches Interesse nicht zulässig.",
            "Abgelehnt.",
            Some(true),
        ),
        (
            "Messenger im Bereitschaftsdienst",
            "Ordnungsamt",
            150,
            "Privater Messenger scheidet aus; dienstlichen Dienst einführen.",
            "Vorerst weiter mit Anrufen.",
            Some(true),
        ),
        (
            "Aufzeichnung der Ratssitzung",
            "Ratsbüro",
            120,
            "Nur mit Beschluss des Rates und Hinweis an Gäste; Zuhörerraum nicht aufnehmen.",
            "Der Zuhörerraum wird mit aufgenommen.",
            Some(false),
        ),
        (
            "Abgleich der Hundesteuer mit dem Veterinäramt",
            "Steueramt",
            95,
            "Nur im Einzelfall und mit Rechtsgrundlage; kein Abgleich des Bestands.",
            "Einzelfälle werden dokumentiert.",
            Some(true),
        ),
        (
            "Zeiterfassung mit Fingerabdruck",
            "Hauptamt",
            60,
            "Nicht erforderlich; Karte oder Chip genügen.",
            "Ausschreibung geändert.",
            Some(true),
        ),
        ("Künstliche Intelligenz für Protokolle", "Ratsbüro", 45, "", "", None),
        ("Neues Fachverfahren im Sozialamt", "Sozialamt", 9, "", "", None),
    ];
    let consultation = |(title, who, days, opinion, outcome, followed): (&str, &str, u64, &str, &str, Option<bool>)| {
        let requested_on = stage.today - Days::new(days);
        Consultation {
            topic: DeskTopic::DataProtection,
            requested_on: Some(requested_on),
            requested_by: who.to_owned(),
            inquiry: format!("{title}: Was ist zulässig, und was ist zu beachten?"),
            opinion: opinion.to_owned(),
            answered_on: (!opinion.is_empty()).then(|| requested_on + Days::new(8)),
            outcome: outcome.to_owned(),
            followed,
            ..Consultation::new(ConsultationId(stage.new_id(LAST)), municipality, title)
        }
    };
    told.into_iter().map(consultation).collect()
}

fn tasks(stage: &Stage, municipality: MunicipalityId) -> Vec<OfficerTask> {
    let new = |title: &str, topic: DeskTopic, status: TaskStatus, due: Option<NaiveDate>| OfficerTask {
        topic,
        status,
        due_on: due,
        responsible: OFFICER.to_owned(),
        ..OfficerTask::new(OfficerTaskId(stage.new_id(LAST)), municipality, title)
    };
    let ago = |days: u64| Some(stage.today - Days::new(days));
    let ahead = |days: u64| Some(stage.today + Days::new(days));
    let (privacy, security) = (DeskTopic::DataProtection, DeskTopic::InformationSecurity);
    let done = |days: u64, one: OfficerTask| OfficerTask { done_on: ago(days), ..one };
    vec![
        new("Stand der Maßnahmen mit der IT durchgehen", security, TaskStatus::InProgress, ahead(12)),
        new("Verzeichnis von Verarbeitungstätigkeiten durchsehen", privacy, TaskStatus::Open, ahead(25)),
        // It is late.
        new("Auftragsverarbeiter des Sozialamts kontrollieren", privacy, TaskStatus::Open, ago(10)),
        // Nobody has said until when.
        new("Informationsblätter in Leichter Sprache", privacy, TaskStatus::Open, None),
        new("Schulungsplan 2027 vorschlagen", DeskTopic::Both, TaskStatus::InProgress, ahead(40)),
        done(70, new("Jahresbericht 2025 vorlegen", privacy, TaskStatus::Completed, ago(60))),
        done(35, new("Löschlauf im Finanzwesen prüfen", privacy, TaskStatus::Completed, ago(30))),
        new("Umzug des Archivs begleiten", privacy, TaskStatus::Dropped, ago(90)),
    ]
}

fn objectives(stage: &Stage, place: &Place) -> Vec<Objective> {
    let measured = |values: &[(u64, i64, &str)]| -> Vec<Measurement> {
        let value = |(days, thousandths, comment): &(u64, i64, &str)| Measurement {
            on: stage.today - Days::new(*days),
            reading: Quantity(*thousandths),
            comment: (*comment).to_owned(),
        };
        values.iter().map(value).collect()
    };
    let new = |title: &str, indicator: &str, unit: &str, target: i64| Objective {
        domain_id: Some(place.check.domain.id),
        indicator: indicator.to_owned(),
        measure_unit: unit.to_owned(),
        target_value: Some(Quantity(target)),
        responsible: OFFICER.to_owned(),
        starts_on: Some(stage.today - Days::new(320)),
        due_on: Some(stage.today + Days::new(41)),
        resources: "zwei Arbeitstage im Monat".to_owned(),
        evaluation: "Auswertung im Quartalsbericht an die Verwaltungsleitung".to_owned(),
        interval_months: Some(3),
        ..Objective::new(ObjectiveId(stage.new_id(LAST)), place.scope.municipality(), title)
    };
    vec![
        Objective {
            measurements: measured(&[
                (300, 61_000, "Bestand zu Beginn"),
                (210, 74_500, "nach der Schulung der Außenstellen"),
                (120, 88_000, ""),
                (30, 95_500, "alle Ämter bis auf eines"),
            ]),
            ..new("Alle Beschäftigten sind geschult", "Anteil der in zwei Jahren Geschulten", "%", 95_000)
        },
        Objective {
            direction: ObjectiveDirection::AtMost,
            responsible: OPERATOR.to_owned(),
            measurements: measured(&[
                (280, 21_000, ""),
                (190, 16_000, ""),
                (100, 9_500, "neues Verfahren"),
                (20, 6_000, ""),
            ]),
            ..new(
                "Kritische Aktualisierungen sind schnell eingespielt",
                "Tage bis zur Einspielung, im Mittel",
                "Tage",
                5_000,
            )
        },
        // Its last value is older than its interval.
        Objective {
            responsible: OPERATOR.to_owned(),
            measurements: measured(&[(290, 50_000, ""), (170, 75_000, "Finanzwesen fehlt")]),
            ..new("Jede Datensicherung ist zurückgespielt worden", "Anteil der geübten Rücksicherungen", "%", 100_000)
        },
        // It was missed, and nobody has said why.
        Objective {
            domain_id: None,
            direction: ObjectiveDirection::AtMost,
            due_on: Some(stage.today - Days::new(15)),
            measurements: measured(&[(250, 18_000, "erste Übung"), (80, 11_500, "zweite Übung")]),
            ..new("Weniger Klicks auf gefälschte E-Mails", "Klickrate in der Übung", "%", 8_000)
        },
    ]
}
