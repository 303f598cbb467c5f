//! A.0 with what is there and what is missing, the management report as full as it can be, a Verbund of three.

use super::models::{day, evidence, frame};
use akte_domain::degree::StatusCounts;
use akte_domain::open_points::OpenPoint;
use akte_domain::policy::Policy;
use akte_domain::*;
use akte_report::ReportModel;
use akte_report::model::*;

fn counts(yes: u32, partial: u32, no: u32, unprocessed: u32) -> StatusCounts {
    StatusCounts { unprocessed, yes, partial, no, dispensable: 2 }
}

fn missing(policy: Policy) -> PolicyRow {
    PolicyRow {
        policy: Some(policy),
        title: String::new(),
        owner: String::new(),
        valid_from: None,
        valid_until: None,
        state: None,
        decisions: Vec::new(),
        evidence: None,
        controlled: None,
    }
}

/// One policy that was decided on, one that has expired, one that is controlled, two that are missing, one beside.
pub fn policies() -> ReportModel {
    let decided = PolicyDecision { body: "Rat".into(), number: "2026/044".into(), decided_on: Some(day(2026, 3, 5)) };
    let rows = vec![
        PolicyRow {
            title: "Leitlinie zur Informationssicherheit der Stadt".into(),
            owner: "Bürgermeisterin".into(),
            valid_from: Some(day(2026, 3, 5)),
            state: Some("valid"),
            decisions: vec![decided],
            evidence: Some(0),
            ..missing(Policy::InformationSecurity)
        },
        PolicyRow {
            title: "Richtlinie zur Risikoanalyse".into(),
            valid_from: Some(day(2023, 1, 1)),
            valid_until: Some(day(2025, 12, 31)),
            state: Some("expired"),
            evidence: Some(1),
            ..missing(Policy::RiskAnalysis)
        },
        PolicyRow {
            title: "Lenkung von Dokumenten".into(),
            owner: "ISB".into(),
            valid_from: Some(day(2026, 5, 1)),
            state: Some("valid"),
            controlled: Some(PolicyVersion {
                version: "1.2".into(),
                status: akte_domain::desk::document::ControlledStatus::Released,
                released_by: "Bürgermeisterin".into(),
                released_on: Some(day(2026, 4, 28)),
                review_due_on: Some(day(2027, 4, 28)),
            }),
            ..missing(Policy::DocumentControl)
        },
        missing(Policy::InternalAudit),
        missing(Policy::CorrectiveAction),
        PolicyRow {
            policy: None,
            title: "Passwortrichtlinie".into(),
            owner: "Fachbereich 1".into(),
            state: Some("valid"),
            evidence: Some(2),
            ..missing(Policy::CorrectiveAction)
        },
    ];
    let officer = |role, deputy, name: &str, external| PolicyOfficer {
        role,
        deputy,
        name: name.into(),
        position: if deputy { String::new() } else { "Stabsstelle".into() },
        unit: "Fachbereich 1".into(),
        external,
    };
    let document = |report, version: &str, status: Option<DocumentStatus>| PolicyDocument {
        report,
        version: version.into(),
        status,
        released_by: if version.is_empty() { String::new() } else { "Dr. Änne Größler".into() },
        released_on: status.map(|_| day(2026, 6, 30)),
        next_revision_on: status.map(|_| day(2027, 6, 30)),
    };
    ReportModel {
        frame: frame(Method::Edition2023),
        body: Body::PolicyOverview(PolicyOverview {
            rows,
            officers: vec![
                officer(PersonRole::SecurityOfficer, false, "Jürgen Weiß", false),
                officer(PersonRole::SecurityOfficer, true, "Petra Beispiel", true),
            ],
            release: Some(ReleaseSheet {
                audit: false,
                version: "1.0".into(),
                released_by: "Dr. Änne Größler".into(),
                function: "Bürgermeisterin".into(),
                released_on: day(2026, 6, 30),
                state_number: 1_204,
                state_hash: "5f".repeat(32),
            }),
            documents: vec![
                document(ReportKind::StructureAnalysis, "1.0", Some(DocumentStatus::Released)),
                document(ReportKind::ProtectionNeeds, "", None),
            ],
        }),
        evidence: evidence().into_iter().take(3).collect(),
        open_points: vec![OpenPointEntry {
            point: OpenPoint::NetworkPlanMissing,
            object: String::new(),
            subject: "Rathaus".into(),
            put_back: None,
        }],
    }
}

/// As full as a page can be: more of everything than it shows, with long words.
pub fn management() -> ReportModel {
    let domain = |name: &str, method, now, before| ManagedDomain {
        name: name.into(),
        method,
        now,
        before: Some(Earlier { day: day(2026, 6, 30), counts: before }),
    };
    let measure = |number: u32| ManagedMeasure {
        title: format!("Mehrfaktor-Anmeldung für Fernzugänge und Administrationskonten einführen, Abschnitt {number}"),
        responsible: "Informationstechnik-Koordination".into(),
        due_on: Some(day(2026, 10, 1)),
        overdue: number.is_multiple_of(2),
        closes: 12 + number,
    };
    let deadline = |number: u32, kind| ManagedDate {
        on: day(2026, 10, number),
        kind,
        name: format!("Zertifikat des Dienstleisters für den Betrieb des Rechenzentrums, Teil {number}"),
    };
    let point = |point, count| PointCount { point, count };
    let risk = |object: &str, threat: &str, category: &str| TopRisk {
        object: object.into(),
        threat: threat.into(),
        category: category.into(),
    };
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::ManagementReport(ManagementReport {
            domains: vec![
                domain(
                    "Verwaltung mit allen Außenstellen",
                    "grundschutz_plus_plus",
                    counts(8, 4, 6, 2),
                    counts(6, 4, 8, 2),
                ),
                domain("Einstieg Rathaus", "entry_check", counts(9, 0, 1, 0), counts(9, 0, 1, 0)),
                domain("Schulen", "edition2023", counts(1, 2, 9, 8), counts(2, 2, 8, 8)),
                domain("Stadtwerke", "edition2023", counts(5, 2, 9, 8), counts(2, 2, 8, 8)),
                domain("Bäder", "edition2023", counts(5, 2, 9, 8), counts(2, 2, 8, 8)),
            ],
            measures: (1..=5).map(measure).collect(),
            open_measures: 38,
            overdue_measures: 7,
            cost_once: Cents(12_345_600),
            cost_yearly: Cents(2_345_600),
            points: vec![
                point(OpenPoint::NotProcessed, 1_204),
                point(OpenPoint::NoEvidence, 311),
                point(OpenPoint::EvidenceNotValid, 88),
                point(OpenPoint::NoMeasure, 40),
                point(OpenPoint::ResponsibleMissing, 12),
                point(OpenPoint::MeasureOverdue, 7),
            ],
            point_total: 1_662,
            put_back: 3,
            deadlines: vec![
                deadline(1, DeadlineKind::Measure),
                deadline(2, DeadlineKind::EvidenceEnd),
                deadline(3, DeadlineKind::ProviderEnd),
                deadline(4, DeadlineKind::ExceptionEnd),
                deadline(5, DeadlineKind::SupportEnd),
                deadline(6, DeadlineKind::Measure),
            ],
            decisions: vec![
                point(OpenPoint::SecurityOfficerMissing, 1),
                point(OpenPoint::ResidualRiskNotAccepted, 4),
                point(OpenPoint::RiskWithoutTreatment, 1),
                point(OpenPoint::ExceptionExpired, 2),
                point(OpenPoint::ProviderWithoutLegalAct, 1),
                point(OpenPoint::RegimeUndecided, 2),
            ],
            risk_total: 143,
            top_risks: vec![
                risk("Virtualisierungsserver im Rechenzentrum", "G 0.39 Schadprogramme", "sehr hoch"),
                risk("Steuerung der Kläranlage", "G 0.18 Fehlplanung oder fehlende Anpassung", "hoch"),
            ],
            incidents: Happened { known: 12, open: 1 },
            breaches: Happened { known: 1, open: 0 },
            last_audit: Some(HeldAudit {
                title: "Internes Audit des Managementsystems und der ausgelagerten Verfahren".into(),
                on: day(2026, 8, 22),
            }),
            deviations: 3,
            major_deviations: 1,
            last_review: Some(FollowUp { held_on: day(2026, 6, 21), decisions: 5, open: 2, overdue: 1 }),
        }),
        evidence: Vec::new(),
        open_points: Vec::new(),
    }
}

/// A municipality of which nothing is recorded.
pub fn empty_management() -> ReportModel {
    ReportModel {
        frame: frame(Method::EntryCheck),
        body: Body::ManagementReport(ManagementReport {
            domains: Vec::new(),
            measures: Vec::new(),
            open_measures: 0,
            overdue_measures: 0,
            cost_once: Cents(0),
            cost_yearly: Cents(0),
            points: Vec::new(),
            point_total: 0,
            put_back: 0,
            deadlines: Vec::new(),
            decisions: Vec::new(),
            risk_total: 0,
            top_risks: Vec::new(),
            incidents: Happened::default(),
            breaches: Happened::default(),
            last_audit: None,
            deviations: 0,
            major_deviations: 0,
            last_review: None,
        }),
        evidence: Vec::new(),
        open_points: Vec::new(),
    }
}

/// Three municipalities: one provides, one relies on it, one has begun with nothing.
pub fn verbund() -> ReportModel {
    let domain = |name: &str, open_points| VerbundDomain {
        name: name.into(),
        method: "grundschutz_plus_plus",
        counts: counts(40, 10, 30, 20),
        counted_on: Some(day(2026, 9, 12)),
        support: SupportCounts { ended: 2, within_half_year: 3, within_year: 4, longer: 1_210, unknown: 11 },
        open_points,
        put_back: 2,
        unproven: 17,
        overdue_measures: 3,
    };
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::VerbundOverview(VerbundOverview {
            municipalities: vec![
                VerbundMunicipality {
                    name: "Heringen".into(),
                    domains: vec![domain("Verwaltung", 311), domain("Schulen", 20)],
                },
                VerbundMunicipality { name: "Musterhausen".into(), domains: vec![domain("Rathaus", 1_204)] },
                VerbundMunicipality { name: "Werther".into(), domains: Vec::new() },
            ],
            shared: vec![SharedUse {
                owner: "Musterhausen".into(),
                object: "Virtualisierungsserver".into(),
                granted: vec!["Heringen".into(), "Werther".into()],
                relying: vec!["Heringen".into()],
            }],
            services: vec![
                SharedService {
                    provider: "Musterhausen".into(),
                    receiver: "Heringen".into(),
                    name: "Betrieb der gemeinsamen Server".into(),
                    valid_until: None,
                },
                SharedService {
                    provider: "Musterhausen".into(),
                    receiver: "Werther".into(),
                    name: "Arbeitsplätze der Verwaltung".into(),
                    valid_until: Some(day(2027, 12, 31)),
                },
            ],
        }),
        evidence: Vec::new(),
        open_points: Vec::new(),
    }
}
