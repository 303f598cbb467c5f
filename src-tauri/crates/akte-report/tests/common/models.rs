//! A small town's Akte: nested groups, every status, expired and future evidence, overdue measures.

use akte_domain::open_points::OpenPoint;
use akte_domain::*;
use akte_report::model::*;
use chrono::{NaiveDate, TimeZone, Utc};
use uuid::Uuid;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn id() -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001)
}

pub fn municipality() -> Municipality {
    Municipality {
        id: MunicipalityId(id()),
        name: "Musterhausen".into(),
        official_name: "Stadt Musterhausen an der Aue".into(),
        legal_form: LegalForm::City,
        land: Some(Land::LowerSaxony),
        official_key: "03999001".into(),
        street: "Marktplatz 1".into(),
        postal_code: "29999".into(),
        town: "Musterhausen".into(),
        email: "rathaus@musterhausen.example".into(),
        phone: String::new(),
        authority_head: "Bürgermeisterin Dr. Änne Größler".into(),
        security_officer: "Jürgen Weiß".into(),
        data_protection_officer: "Çiğdem Łukasiewicz".into(),
        demo: true,
    }
}

pub fn frame(method: Method) -> Frame {
    let revision = |version: &str, status, remark: &str, month| DocumentRevision {
        id: DocumentRevisionId(id()),
        municipality_id: MunicipalityId(id()),
        domain_id: Some(DomainId(id())),
        report: ReportKind::CheckResult,
        version: version.into(),
        status,
        classification: Classification::Confidential,
        edited_on: day(2026, month, 14),
        editor: "Jürgen Weiß".into(),
        editor_function: "Informationssicherheitsbeauftragter".into(),
        remark: remark.into(),
        next_revision_on: Some(day(2027, 6, 30)),
        distribution: "Bürgermeisterin, Fachbereich 1, Datenschutzbeauftragte, Rechnungsprüfungsamt".into(),
        released_by: String::new(),
        released_on: None,
    };
    Frame {
        content_hash: None,
        municipality: municipality(),
        domain: InformationDomain {
            id: DomainId(id()),
            municipality_id: MunicipalityId(id()),
            name: "Kernverwaltung".into(),
            description: "Rathaus mit Bürgerbüro, Bauhof und Stadtbücherei; ohne die Stadtwerke Musterhausen GmbH."
                .into(),
            method,
            responsible: "Jürgen Weiß".into(),
            catalogs: Vec::new(),
            definition: DomainDefinition::default(),
        },
        history: vec![
            revision("0.1", DocumentStatus::Draft, "Ersterfassung nach der Strukturanalyse", 3),
            revision("0.2", DocumentStatus::InReview, "Gespräche mit dem Bauhof eingearbeitet", 8),
        ],
        catalogs: vec![CatalogSheet {
            title: "Grundschutz++".into(),
            version: "2026-07-29".into(),
            last_modified: "2026-07-29T08:15:00+02:00".into(),
            publisher: "Bundesamt für Sicherheit in der Informationstechnik".into(),
        }],
        data_state: DataState { number: 4711, hash: "ab".repeat(32) },
        data_state_at: Some(Utc.with_ymd_and_hms(2026, 9, 30, 12, 5, 0).unwrap()),
        as_of: day(2026, 9, 30),
        app_version: "0.1.0".into(),
        release: None,
        limits: Vec::new(),
        marking: String::new(),
        logo: None,
    }
}

pub fn evidence() -> Vec<EvidenceEntry> {
    let entry = |title: &str, file: &str, kind, from, until, state, proves: &[&str]| EvidenceEntry {
        evidence: Evidence {
            id: EvidenceId(id()),
            municipality_id: MunicipalityId(id()),
            title: title.into(),
            kind,
            owner: "Fachbereich 1".into(),
            file_name: file.into(),
            size: 123_456,
            sha256: "0123456789abcdef".repeat(4),
            valid_from: from,
            valid_until: until,
            classification: Classification::Internal,
            recorded_on: day(2026, 2, 3),
        },
        file: state,
        proves: proves.iter().map(|text| (*text).to_owned()).collect(),
    };
    vec![
        entry(
            "Dienstanweisung IT-Sicherheit",
            "DA_IT-Sicherheit_2026-01-15.pdf",
            EvidenceKind::Policy,
            Some(day(2026, 1, 15)),
            None,
            EvidenceFile::Verified,
            &["GC.1.1 · Kernverwaltung", "GC.1.2 · Kernverwaltung"],
        ),
        entry(
            "Wartungsvertrag Serverraum",
            "契約書_保守.pdf",
            EvidenceKind::Contract,
            Some(day(2024, 1, 1)),
            Some(day(2025, 12, 31)),
            EvidenceFile::Present,
            &["INF.2 · Serverraum"],
        ),
        entry(
            "Schulungsplan 2027",
            "Schulungsplan.xlsx",
            EvidenceKind::Training,
            Some(day(2027, 1, 1)),
            Some(day(2027, 12, 31)),
            EvidenceFile::Missing,
            &[],
        ),
    ]
}

pub fn open_points() -> Vec<OpenPointEntry> {
    let entry = |point, object: &str, subject: &str| OpenPointEntry {
        point,
        object: object.into(),
        subject: subject.into(),
        put_back: None,
    };
    vec![
        entry(OpenPoint::NotProcessed, "Serverraum", "INF.2.3"),
        entry(OpenPoint::NotProcessed, "Serverraum", "INF.2.4"),
        entry(OpenPoint::NotProcessed, "Arbeitsplätze", "SYS.2.1.1"),
        OpenPointEntry {
            put_back: Some(PutBack {
                reason: "Der Neubau des Rathauses bringt 2027 einen neuen Serverraum.".into(),
                until: Some(day(2027, 6, 30)),
                decided_by: "Petra Beispiel".into(),
                decided_on: day(2026, 11, 2),
            }),
            ..entry(OpenPoint::NoMeasure, "Serverraum", "INF.2.2")
        },
        entry(OpenPoint::MeasureOverdue, "", "Löschanlage im Serverraum nachrüsten"),
    ]
}

pub fn requirement(id: &str, title: &str, status: ImplementationStatus) -> RequirementCheck {
    RequirementCheck {
        id: id.into(),
        title: title.into(),
        modal_verb: "MUSS".into(),
        level: "normal-SdT".into(),
        text: String::new(),
        status,
        statement:
            "Die Dienstanweisung regelt Zuständigkeiten, Vertretung und Meldewege; sie ist allen Beschäftigten bekannt."
                .into(),
        reason: String::new(),
        remaining_threats: None,
        responsible: "Fachbereich 1".into(),
        checked_on: Some(day(2026, 8, 12)),
        due_on: None,
        interviewee: "Jürgen Weiß".into(),
        surveyor: "Björn Größe".into(),
        evidence: Vec::new(),
        measures: Vec::new(),
    }
}

pub fn object(name: &str, kind: TargetObjectKind, count: u32, path: &[&str], groups: Vec<GroupCheck>) -> ObjectCheck {
    ObjectCheck {
        object: TargetObject {
            responsible: "Jürgen Weiß".into(),
            member_count: count,
            ..TargetObject::new(TargetObjectId(id()), MunicipalityId(id()), DomainId(id()), kind, name)
        },
        path: path.iter().map(|name| (*name).to_owned()).collect(),
        groups,
    }
}

pub fn group(area: &str, id: &str, title: &str, rows: Vec<RequirementCheck>) -> GroupCheck {
    GroupCheck { area: area.into(), id: id.into(), title: title.into(), language: "de".into(), rows }
}

pub fn check() -> ReportModel {
    use ImplementationStatus::*;
    let mut proven = requirement("GC.1.1", "Leitlinie zur Informationssicherheit", Yes);
    proven.evidence = vec![0];
    proven.text =
        "Die Institution MUSS eine Leitlinie zur Informationssicherheit verabschieden (§ 3 Abs. 1 Nr. 2 NDIG).".into();
    let mut partial = requirement("GC.1.2", "Bekanntgabe", Partial);
    partial.reason = "Dem Bauhof liegt die Leitlinie noch nicht vor.".into();
    partial.due_on = Some(day(2026, 12, 31));
    partial.measures = vec![LinkedMeasure {
        title: "Leitlinie im Bauhof aushängen".into(),
        status: MeasureStatus::Planned,
        due_on: Some(day(2026, 11, 15)),
        cost_once: Some(Cents(12_050)),
        cost_yearly: None,
    }];
    let mut dispensable = requirement("GC.1.3", "Mehrsprachige Fassung", Dispensable);
    dispensable.remaining_threats = Some(vec!["G 0.18".into(), "G 0.29".into()]);
    dispensable.statement = String::new();
    dispensable.reason =
        "Alle Beschäftigten sprechen Deutsch; 100 % der Stellen setzen das Sprachniveau ≥ B2 voraus.".into();
    let mut no = requirement("INF.2.2", "Brandfrüherkennung", No);
    no.reason = "Kostenvoranschlag über 18.500 € liegt vor – Beschluss steht aus …".into();
    no.statement = String::new();
    let open = |id: &str, title: &str| RequirementCheck {
        statement: String::new(),
        responsible: String::new(),
        checked_on: None,
        interviewee: String::new(),
        surveyor: String::new(),
        ..requirement(id, title, Unprocessed)
    };
    let expired = RequirementCheck { evidence: vec![1], ..requirement("INF.2.1", "Zutrittsschutz ☐", Yes) };
    let governance = "GC Governance und Compliance";
    let rooms = "INF Infrastruktur";
    let objects = vec![
        object(
            "Kernverwaltung",
            TargetObjectKind::InformationDomain,
            1,
            &[],
            vec![group(governance, "GC.1", "Leitlinie", vec![proven, partial, dispensable])],
        ),
        object("Rathaus", TargetObjectKind::Building, 1, &[], Vec::new()),
        object(
            "Serverraum",
            TargetObjectKind::Room,
            1,
            &["Rathaus"],
            vec![group(
                rooms,
                "INF.2",
                "Serverraum",
                vec![expired, no, open("INF.2.3", "Löschanlage"), open("INF.2.4", "Klimatisierung")],
            )],
        ),
        object(
            "Arbeitsplätze",
            TargetObjectKind::ItSystem,
            48,
            &["Rathaus", "Serverraum"],
            vec![group("SYS IT-Systeme", "SYS.2.1", "Allgemeiner Client", vec![open("SYS.2.1.1", "Anmeldung")])],
        ),
    ];
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::CheckResult(CheckResult { objects, trend: trend() }),
        evidence: evidence(),
        open_points: open_points(),
    }
}

pub fn measure(
    title: &str,
    due: Option<NaiveDate>,
    once: Option<i64>,
    yearly: Option<i64>,
    status: MeasureStatus,
) -> PlanMeasure {
    PlanMeasure {
        measure: Measure {
            id: MeasureId(id()),
            municipality_id: MunicipalityId(id()),
            domain_id: DomainId(id()),
            title: title.into(),
            description: "Angebote einholen, beschaffen, in Betrieb nehmen, abnehmen.".into(),
            responsible: "Fachbereich 3".into(),
            supervised_by: "Jürgen Weiß".into(),
            starts_on: due.and_then(|due| due.checked_sub_months(chrono::Months::new(4))),
            due_on: due,
            done_on: None,
            accepted_by: String::new(),
            accepted_on: None,
            costs: Costs {
                invest_once: once.map(Cents),
                invest_yearly: yearly.map(Cents),
                personnel_once: once.map(|cents| Cents(cents / 4)),
                personnel_yearly: None,
            },
            budget_year: due.map(|due| chrono::Datelike::year(&due)),
            effort: Some(MeasureEffort::Medium),
            priority: Priority::High,
            status,
        },
        needs: Vec::new(),
        accompanied_by: Vec::new(),
    }
}

pub fn plan() -> ReportModel {
    let row = |object: &str, id: &str, title: &str, status, measures: &[usize]| PlanRow {
        object: object.into(),
        group: "INF.2 Serverraum".into(),
        id: id.into(),
        title: title.into(),
        language: "de".into(),
        modal_verb: "MUSS".into(),
        level: "normal-SdT".into(),
        status,
        responsible: "Jürgen Weiß".into(),
        due_on: None,
        reason: String::new(),
        measures: measures.to_vec(),
    };
    let rows = vec![
        row("Serverraum", "INF.2.2", "Brandfrüherkennung", ImplementationStatus::No, &[0, 1]),
        row("Serverraum", "INF.2.3", "Löschanlage", ImplementationStatus::Partial, &[0]),
        row("Kernverwaltung", "GC.1.2", "Bekanntgabe", ImplementationStatus::Partial, &[]),
    ];
    let related = |position: usize, title: &str, status, ends| RelatedMeasure {
        position: Some(position),
        title: title.into(),
        status,
        ends,
    };
    let mut measures = vec![
        measure(
            "Löschanlage im Serverraum nachrüsten",
            Some(day(2026, 6, 30)),
            Some(1_850_000),
            Some(45_000),
            MeasureStatus::Planned,
        ),
        measure("Brandmelder aufschalten", Some(day(2027, 3, 31)), None, None, MeasureStatus::InProgress),
        measure("Aushang im Bauhof", None, Some(5_000), None, MeasureStatus::Proposed),
        measure("Zweiter Serverraum", Some(day(2026, 1, 1)), Some(99_900_000), None, MeasureStatus::Dropped),
    ];
    let title = |at: usize| measures[at].measure.title.clone();
    let needs = related(0, &title(0), MeasureStatus::Planned, Some(day(2026, 6, 30)));
    let accompanied = related(2, &title(2), MeasureStatus::Proposed, None);
    measures[1].needs = vec![needs];
    measures[0].accompanied_by = vec![accompanied];
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::ImplementationPlan(ImplementationPlan { rows, measures, residual: Vec::new() }),
        evidence: Vec::new(),
        open_points: Vec::new(),
    }
}

/// The same plan as Grundschutz++ wants it.
pub fn requirement_plan() -> ReportModel {
    let mut model = plan();
    if let Body::ImplementationPlan(plan) = model.body {
        model.body = Body::RequirementPlan(plan);
    }
    model
}

/// Implemented, resting on something that is not, open, and an exception.
pub fn status() -> ReportModel {
    use ImplementationStatus::*;
    let row = |id: &str, title: &str, status, rests_on: &[&str]| StatusRow {
        id: id.into(),
        title: title.into(),
        modal_verb: "MUSS".into(),
        level: "normal-SdT".into(),
        object: "Kernverwaltung".into(),
        status,
        reason: if status == Dispensable { "Es gibt keine Telearbeit.".into() } else { String::new() },
        responsible: "Jürgen Weiß".into(),
        checked_on: (status != Unprocessed).then(|| day(2026, 9, 1)),
        surveyor: String::new(),
        rests_on: rests_on.iter().map(|id| (*id).to_owned()).collect(),
        exemption: (id == "KONF.1.2").then(|| Exemption {
            name: "Altes Fachverfahren ohne Härtung".into(),
            reason: "Der Hersteller liefert die gehärtete Fassung im Herbst.".into(),
            risk: "Angriff über nicht benötigte Dienste".into(),
            compensation: "Getrenntes Netz, tägliche Auswertung der Protokolle".into(),
            approved_by: "Bürgermeisterin Dr. Änne Größler".into(),
            approved_on: Some(day(2026, 2, 1)),
            valid_until: Some(day(2026, 10, 31)),
        }),
        evidence: if id == "GC.1.1" { vec![0] } else { Vec::new() },
    };
    let practice = |title: &str, rows| PracticeStatus { title: title.into(), language: "de".into(), rows };
    let practices = vec![
        practice(
            "GC Governance und Compliance",
            vec![
                row("GC.1.1", "Leitlinie zur Informationssicherheit", Yes, &[]),
                row("GC.1.2", "Bekanntgabe", Yes, &["GC.2.1", "GC.2.2"]),
                row("GC.2.1", "Verantwortung der Leitung", Partial, &[]),
            ],
        ),
        practice(
            "KONF Konfiguration",
            vec![row("KONF.1.1", "Telearbeit", Dispensable, &[]), row("KONF.1.2", "Härtung", Unprocessed, &[])],
        ),
    ];
    let struck = vec![StruckRow {
        id: "GEB.2.1".into(),
        title: "Schutz des Rechenzentrums".into(),
        language: "de".into(),
        object: "Gebäudebetrieb".into(),
        reason: "Es gibt kein eigenes Rechenzentrum.".into(),
        decided_by: "Jürgen Weiß".into(),
        decided_on: Some(day(2026, 9, 1)),
    }];
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::ImplementationStatus(StatusReport { practices, struck }),
        evidence: evidence(),
        open_points: Vec::new(),
    }
}

pub fn entry() -> ReportModel {
    use ImplementationStatus::*;
    let question = |id: &str, text: &str, status, mandatory, effort| EntryQuestion {
        id: id.into(),
        question: text.into(),
        object: String::new(),
        mandatory,
        effort,
        status,
        remark: String::new(),
        reason: if status == Dispensable { "Es gibt keinen eigenen Serverraum.".into() } else { String::new() },
        responsible: "Fachbereich 1".into(),
        checked_on: Some(day(2026, 9, 1)),
        due_on: None,
        evidence: if status == Yes { vec![0] } else { Vec::new() },
    };
    let topic = |id: &str, title: &str, priority, questions| EntryTopic {
        id: id.into(),
        title: title.into(),
        language: "de".into(),
        priority,
        questions,
    };
    let topics = vec![
        topic(
            "KE.4",
            "Drucker und Multifunktionsgeräte",
            Some(4),
            vec![question(
                "KE.4.1",
                "Werden ausgedruckte Dokumente erst nach Anmeldung am Gerät ausgegeben?",
                Unprocessed,
                false,
                Some(1),
            )],
        ),
        topic(
            "KE.1",
            "Datensicherung",
            Some(1),
            vec![
                question("KE.1.1", "Gibt es ein Konzept zur Datensicherung?", Yes, true, Some(2)),
                question("KE.1.2", "Wird die Wiederherstellung mindestens einmal im Jahr geübt?", No, true, Some(3)),
                question("KE.1.3", "Liegt eine Sicherung in einem anderen Brandabschnitt?", No, true, Some(1)),
            ],
        ),
        topic(
            "KE.2",
            "Serverraum",
            Some(2),
            vec![question("KE.2.1", "Ist der Serverraum abgeschlossen?", Dispensable, false, None)],
        ),
    ];
    ReportModel {
        frame: frame(Method::EntryCheck),
        body: Body::EntryCheck(EntryCheck { topics, trend: trend() }),
        evidence: evidence(),
        open_points: Vec::new(),
    }
}

/// Three earlier months: nothing applied yet, then more and more was done.
fn trend() -> Vec<Earlier> {
    let state = |month, unprocessed, yes, no| Earlier {
        day: day(2026, month, 28),
        counts: akte_domain::degree::StatusCounts { unprocessed, yes, partial: 0, no, dispensable: 1 },
    };
    vec![state(6, 9, 0, 0), state(7, 5, 2, 2), state(8, 2, 3, 4)]
}

pub fn evidence_list() -> ReportModel {
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::EvidenceList,
        evidence: evidence(),
        open_points: Vec::new(),
    }
}

/// Open points: many of one kind at two objects, one of an object as such, of a measure, of the domain itself, of a
/// register; two that were put back, one of them for good.
pub fn point_list() -> ReportModel {
    let entry = |point, object: &str, subject: &str| OpenPointEntry {
        point,
        object: object.into(),
        subject: subject.into(),
        put_back: None,
    };
    let unseen = |(number, object): (u32, &&str)| entry(OpenPoint::NotProcessed, object, &format!("SYS.2.1.A{number}"));
    let objects = ["Arbeitsplätze im Bürgerbüro", "Serverraum"];
    let mut points: Vec<OpenPointEntry> = (1..=26).zip(objects.iter().cycle()).map(unseen).collect();
    points.extend(open_points().into_iter().filter(|one| one.point != OpenPoint::NotProcessed));
    points.extend([
        entry(OpenPoint::NoEvidence, "Serverraum", "INF.2.A7"),
        entry(OpenPoint::MeasureWithoutCost, "", "Löschanlage im Serverraum nachrüsten"),
        entry(OpenPoint::MeasureOverdue, "", "Zutritt zum Serverraum auf die Systembetreuung beschränken"),
        entry(OpenPoint::NetworkPlanMissing, "", ""),
        entry(OpenPoint::SupportEnded, "Etagendrucker", ""),
        OpenPointEntry {
            put_back: Some(PutBack {
                reason: "Das Gerät steht ohne Netzanschluss im Archiv.".into(),
                until: None,
                decided_by: "Dr. Änne Größler".into(),
                decided_on: day(2026, 10, 15),
            }),
            ..entry(OpenPoint::SupportEnded, "Mikrofilm-Lesegerät", "")
        },
        entry(OpenPoint::ProviderWithoutLegalAct, "", "Arbeitsplätze aus dem Rechenzentrum"),
    ]);
    points.sort_by_key(|one| one.point);
    let frame = frame(Method::Edition2023);
    ReportModel { frame, body: Body::OpenPoints, evidence: Vec::new(), open_points: points }
}

/// A part in which nothing is open, and one point was put back.
pub fn no_points() -> ReportModel {
    let mut model = point_list();
    model.frame.limits = vec![ReportLimit::Responsible(vec!["Bauamt".into(), "IT-Koordination".into()])];
    model.frame.marking = "Nur für den Dienstgebrauch".into();
    model.open_points.retain(|one| one.put_back.is_some());
    model.open_points.truncate(1);
    model
}

/// A shield with a tower, as it is kept.
pub fn logo() -> CoverLogo {
    let drawing = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 48"><path fill="#b3182b" d="M1 1h38v22q0 16-19 24Q1 39 1 23z"/>
        <path fill="#e8b021" fill-opacity=".9" d="M13 36V14h3v3h2v-3h4v3h2v-3h3v22z"/></svg>"##;
    let logo = akte_report::read_logo(drawing).expect("a logo");
    // Fixed: what a drawing becomes may differ by a shade where other processors draw it.
    CoverLogo { sha256: "cd".repeat(32), alternative: "Wappen: goldener Turm auf Rot".into(), png: logo.png }
}

/// A part of the check, marked, with a logo, without what is meant for the own house.
pub fn part() -> ReportModel {
    let mut model = check();
    let Body::CheckResult(check) = &mut model.body else { return model };
    check.objects.retain(|object| object.object.name == "Serverraum");
    for row in check.objects.iter_mut().flat_map(|object| &mut object.groups).flat_map(|group| &mut group.rows) {
        row.interviewee.clear();
    }
    model.frame.municipality.demo = false;
    model.frame.logo = Some(logo());
    model.frame.marking = "Nur für den Dienstgebrauch".into();
    model.frame.limits = vec![
        ReportLimit::Objects(vec!["Serverraum".into()]),
        ReportLimit::Sections(vec![ReportSection::Dispensable, ReportSection::Evidence, ReportSection::Release]),
        ReportLimit::WithoutRemarks,
    ];
    model.open_points.retain(|entry| entry.object == "Serverraum");
    model
}

/// The index of an audit package in which one file is missing.
pub fn package() -> ReportModel {
    let report = |number: u32, title: &str, code: &str, tables: bool| PackagedReport {
        path: format!("berichte/{number:02}_{code}_Kernverwaltung.pdf"),
        title: title.into(),
        domain: "Kernverwaltung".into(),
        pages: 12,
        size: 234_567,
        content_hash: "12".repeat(32),
        file_sha256: "34".repeat(32),
        tables: tables.then(|| PackagedTables {
            path: format!("berichte/{number:02}_{code}_Kernverwaltung.xlsx"),
            size: 23_456,
            file_sha256: "56".repeat(32),
        }),
    };
    let piece = |title: &str, path: &str, cited_by: &[&str]| PackagedEvidence {
        title: title.into(),
        path: path.into(),
        size: 123_456,
        sha256: "0123456789abcdef".repeat(4),
        cited_by: cited_by.iter().map(|text| (*text).to_owned()).collect(),
    };
    let mut frame = frame(Method::GrundschutzPlusPlus);
    frame.history.clear();
    frame.logo = Some(logo());
    ReportModel {
        frame,
        body: Body::AuditPackage(AuditPackage {
            reports: vec![
                report(1, "Ergebnis des IT-Grundschutz-Checks", "A.4", true),
                report(2, "Realisierungsplan", "A.6", false),
            ],
            evidence: vec![
                piece("Dienstanweisung IT-Sicherheit", "nachweise/001_DA.pdf", &["01 (N-1)", "02 (N-1)"]),
                piece("Schulungsplan 2027", "", &["01 (N-3)"]),
            ],
            findings: vec![
                "Der Nachweis „Schulungsplan 2027“ liegt nicht bei: Die Datei „Schulungsplan.xlsx“ fehlt im Bestand."
                    .into(),
            ],
        }),
        evidence: Vec::new(),
        open_points: Vec::new(),
    }
}
