//! A small town's registers: exceptions that hold, have expired and were revoked; a backup that is whole, and one that lacks
//! nearly everything.

use super::models::{day, evidence, frame};
use akte_domain::open_points::OpenPoint;
use akte_domain::*;
use akte_report::model::*;
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_a000_0000_0000_0000 + number)
}

fn exception(kind: ExceptionKind, name: &str, who: &str) -> ExceptionApproval {
    ExceptionApproval {
        name: name.into(),
        beneficiary: who.into(),
        ..ExceptionApproval::new(ExceptionId(id(1)), MunicipalityId(id(2)), kind)
    }
}

fn sheet(exception: ExceptionApproval) -> ExceptionSheet {
    ExceptionSheet {
        state: exception.state(day(2026, 9, 30)),
        requirement: None,
        object: String::new(),
        evidence: Vec::new(),
        exception,
    }
}

fn exemption() -> ExceptionSheet {
    let exception = ExceptionApproval {
        domain_id: Some(DomainId(id(3))),
        requirement_id: Some(RequirementId(id(4))),
        target_object_id: Some(TargetObjectId(id(5))),
        reason: "Der Hersteller liefert die gehärtete Fassung im Herbst.".into(),
        legal_basis: "Nr. 4 der Leitlinie zur Informationssicherheit".into(),
        risk: "Angriff über nicht benötigte Dienste".into(),
        compensation: "Getrenntes Netz, tägliche Auswertung der Protokolle".into(),
        approved_by: "Bürgermeisterin Dr. Änne Größler".into(),
        approved_on: Some(day(2026, 2, 1)),
        valid_from: Some(day(2026, 2, 1)),
        valid_until: Some(day(2026, 10, 31)),
        review_on: Some(day(2026, 7, 1)),
        ..exception(ExceptionKind::Requirement, "Altes Fachverfahren ohne Härtung", "Bauamt")
    };
    ExceptionSheet {
        requirement: Some(("KONF.1.2".into(), "Härtung".into())),
        object: "Fachverfahrensserver".into(),
        evidence: vec![0],
        ..sheet(exception)
    }
}

fn point(point: OpenPoint, subject: &str) -> OpenPointEntry {
    OpenPointEntry { point, object: String::new(), subject: subject.into(), put_back: None }
}

pub fn exceptions() -> ReportModel {
    let access = ExceptionApproval {
        grant_id: Some(ObjectGrantId(id(6))),
        reason: "Prüfung durch das Rechnungsprüfungsamt".into(),
        approved_by: "Bürgermeisterin Dr. Änne Größler".into(),
        approved_on: Some(day(2026, 7, 1)),
        valid_from: Some(day(2026, 7, 1)),
        ..exception(ExceptionKind::Access, "Finanzverfahren", "Landkreis")
    };
    let revoked = ExceptionApproval { revoked_on: Some(day(2026, 8, 15)), ..access.clone() };
    let expired = ExceptionApproval {
        approved_by: "Amtsleitung".into(),
        approved_on: Some(day(2025, 1, 1)),
        valid_until: Some(day(2025, 12, 31)),
        ..exception(ExceptionKind::Access, "Gemeinsamer Dokumentenlauf", "")
    };
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::ExceptionRegister(ExceptionRegister {
            rows: vec![
                exemption(),
                ExceptionSheet { object: "Finanzverfahren".into(), ..sheet(access) },
                ExceptionSheet {
                    object: "Finanzverfahren".into(),
                    ..sheet(ExceptionApproval { beneficiary: "Nachbarstadt".into(), ..revoked })
                },
                sheet(expired),
            ],
        }),
        evidence: evidence(),
        open_points: vec![
            point(OpenPoint::ExceptionExpired, "Gemeinsamer Dokumentenlauf"),
            point(OpenPoint::ExceptionWithoutReason, "Gemeinsamer Dokumentenlauf"),
            point(OpenPoint::ExceptionWithoutRisk, "Finanzverfahren"),
            point(OpenPoint::ExceptionReviewDue, "Altes Fachverfahren ohne Härtung"),
            point(OpenPoint::ExceptionUnlimited, "Finanzverfahren"),
        ],
    }
}

pub fn no_exceptions() -> ReportModel {
    ReportModel {
        body: Body::ExceptionRegister(ExceptionRegister { rows: Vec::new() }),
        evidence: Vec::new(),
        open_points: Vec::new(),
        ..exceptions()
    }
}

fn backup(name: &str) -> BackupRecord {
    BackupRecord::new(BackupRecordId(id(7)), MunicipalityId(id(2)), name.into())
}

pub fn backups() -> ReportModel {
    let whole = BackupRecord {
        plan: "Vollsicherung am Wochenende, sonst Änderungen, jeweils nachts".into(),
        frequency: Some(BackupFrequency::Daily),
        medium: "Band".into(),
        retention: "30 Tage, Monatsbänder ein Jahr".into(),
        site_id: Some(TargetObjectId(id(8))),
        second_site_id: Some(TargetObjectId(id(9))),
        offline_copy: Some(true),
        last_success_on: Some(day(2026, 9, 29)),
        restore_tested_on: Some(day(2026, 3, 12)),
        restore_result: Some(RestoreResult::Partial),
        restore_note: "Zugriffsrechte fehlten".into(),
        measure_id: Some(MeasureId(id(10))),
        responsible: "Jürgen Weiß".into(),
        ..backup("Dateiablage der Verwaltung")
    };
    let same = BackupRecord {
        site_id: Some(TargetObjectId(id(8))),
        second_site_id: Some(TargetObjectId(id(8))),
        offline_copy: Some(false),
        ..backup("Finanzverfahren")
    };
    let nothing = BackupSheet {
        record: backup("Archiv"),
        objects: Vec::new(),
        site: String::new(),
        second_site: String::new(),
        same_compartment: false,
        measure: String::new(),
        evidence: Vec::new(),
    };
    ReportModel {
        frame: frame(Method::Edition2023),
        body: Body::BackupRecord(BackupReport {
            rows: vec![
                nothing.clone(),
                BackupSheet {
                    record: whole,
                    objects: vec!["Dateiserver".into(), "Profile der Arbeitsplätze".into()],
                    site: "Serverraum, Rathaus".into(),
                    second_site: "Sicherungsraum, Feuerwehrhaus".into(),
                    measure: "Sicherung der Zugriffsrechte einrichten".into(),
                    evidence: vec![1],
                    ..nothing.clone()
                },
                BackupSheet {
                    record: same,
                    objects: vec!["Finanzserver".into()],
                    site: "Serverraum, Rathaus".into(),
                    second_site: "Serverraum, Rathaus".into(),
                    same_compartment: true,
                    ..nothing
                },
            ],
        }),
        evidence: evidence(),
        open_points: vec![
            point(OpenPoint::BackupWithoutObjects, "Archiv"),
            point(OpenPoint::BackupSecondSiteMissing, "Archiv"),
            point(OpenPoint::BackupSameCompartment, "Finanzverfahren"),
            point(OpenPoint::BackupRestoreTestDue, "Finanzverfahren"),
        ],
    }
}

pub fn no_backups() -> ReportModel {
    ReportModel {
        body: Body::BackupRecord(BackupReport { rows: Vec::new() }),
        evidence: Vec::new(),
        open_points: Vec::new(),
        ..backups()
    }
}
