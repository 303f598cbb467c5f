//! A small town's provider register: one relation that is whole, one with nothing but a name, objects of a neighbour.

use super::models::{day, evidence, frame};
use akte_domain::open_points::OpenPoint;
use akte_domain::*;
use akte_report::model::*;
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_9000_0000_0000_0000 + number)
}

fn relation(name: &str, kind: ProviderKind) -> ProviderRelation {
    ProviderRelation {
        id: ProviderRelationId(id(1)),
        municipality_id: MunicipalityId(id(1)),
        domain_id: DomainId(id(1)),
        name: name.into(),
        kind,
        provider_object_id: Some(TargetObjectId(id(2))),
        provider_municipality_id: None,
        services: String::new(),
        contact: String::new(),
        contract: String::new(),
        legal: LegalAct::default(),
        valid_from: None,
        valid_until: None,
        exit_rule: String::new(),
        exit_on: None,
        data_role: None,
        data_role_reason: String::new(),
        default_split: None,
        control: ProviderControl::default(),
    }
}

fn requirement(label: &str, title: &str, responsibility: Option<Responsibility>, note: &str) -> ProvidedRequirement {
    ProvidedRequirement {
        object: "Fachverfahrensserver".into(),
        label: label.into(),
        title: title.into(),
        language: "de".into(),
        responsibility,
        note: note.into(),
        status: ImplementationStatus::Yes,
        evidence: if label == "SYS.1.1.A1" { vec![0] } else { Vec::new() },
    }
}

fn whole() -> ProviderSheet {
    let relation = ProviderRelation {
        services: "Betrieb der Fachverfahren, Datensicherung, Fernwartung".into(),
        contact: "Servicestelle, 04101 000-0".into(),
        contract: "V-2013-7, Akte 10.22".into(),
        legal: LegalAct {
            name: "Vertrag über den Betriebsübergang".into(),
            body: "Stadtrat".into(),
            number: "2013/42".into(),
            on: Some(day(2013, 4, 1)),
        },
        valid_from: Some(day(2013, 4, 1)),
        valid_until: Some(day(2028, 3, 31)),
        exit_rule: "Kündigung zum Jahresende, Rückgabe der Daten binnen drei Monaten".into(),
        exit_on: Some(day(2028, 3, 31)),
        data_role: Some(DataRole::Processor),
        data_role_reason: "Weisungsgebundener Betrieb".into(),
        default_split: Some(Responsibility::Provider),
        control: ProviderControl {
            controlled_on: Some(day(2026, 3, 1)),
            controlled_by: "Jürgen Weiß".into(),
            control_result: "Keine Mängel".into(),
            control_due_on: Some(day(2027, 3, 1)),
        },
        ..relation("Betrieb der Fachverfahren", ProviderKind::Outsourcing)
    };
    let object = |name: &str, kind, state| ProvidedObject {
        name: name.into(),
        kind,
        count: 1,
        need: "hoch".into(),
        state,
        planned_on: Some(day(2015, 4, 1)),
        on_site_on: Some(day(2013, 10, 1)),
        transferred_on: state.filter(|state| *state == TransitionState::Transferred).map(|_| day(2014, 3, 1)),
        remark: String::new(),
    };
    ProviderSheet {
        relation,
        provider: "Rechenzentrum Nord AöR".into(),
        need: "hoch".into(),
        objects: vec![
            object("Fachverfahrensserver", TargetObjectKind::ItSystem, Some(TransitionState::Transferred)),
            object("Finanzwesen", TargetObjectKind::Application, Some(TransitionState::OnSite)),
            ProvidedObject {
                planned_on: None,
                on_site_on: None,
                need: String::new(),
                ..object("Arbeitsplätze", TargetObjectKind::ItSystem, None)
            },
        ],
        evidence: vec![(ProviderEvidencePurpose::Proof, 0), (ProviderEvidencePurpose::Contract, 1)],
        requirements: vec![
            requirement("SYS.1.1.A1", "Zugriffsschutz und Nutzung", Some(Responsibility::Provider), ""),
            requirement(
                "SYS.1.1.A2",
                "Authentisierung an Servern",
                Some(Responsibility::Shared),
                "Freigabe: Stadt, Umsetzung: Rechenzentrum",
            ),
            requirement("SYS.1.1.A5", "Schutz von Schnittstellen", None, ""),
            requirement("SYS.1.1.A6", "Deaktivierung nicht benötigter Dienste", Some(Responsibility::Own), "selbst"),
        ],
    }
}

fn shared(object: &str, relevant: Option<bool>, granted: bool) -> SharedSheet {
    let row = |label: &str, status, valid: usize, invalid: usize, statement: &str| SharedRow {
        label: label.into(),
        title: "Geregelter Betrieb".into(),
        language: "de".into(),
        status,
        checked_on: Some(day(2026, 9, 30)),
        statement: statement.into(),
        valid,
        invalid,
        valid_until: (valid > 0).then(|| day(2027, 1, 31)),
        changed: invalid > 0,
    };
    SharedSheet {
        object: object.into(),
        owner: "Nachbarstadt".into(),
        granted,
        relevant,
        reason: if relevant == Some(false) { "Eigene Firewall".into() } else { String::new() },
        decided_by: if relevant.is_some() { "Jürgen Weiß".into() } else { String::new() },
        decided_on: relevant.map(|_| day(2026, 10, 1)),
        seen_on: (relevant == Some(true)).then(|| day(2026, 10, 1)),
        rows: vec![
            row("OPS.1.1.3.A1", ImplementationStatus::Yes, 1, 0, "Updates monatlich"),
            row("OPS.1.1.3.A2", ImplementationStatus::No, 0, 1, ""),
            row("OPS.1.1.3.A3", ImplementationStatus::Partial, 0, 0, ""),
        ],
    }
}

pub fn register() -> ReportModel {
    let point =
        |point, subject: &str| OpenPointEntry { point, object: String::new(), subject: subject.into(), put_back: None };
    ReportModel {
        frame: frame(Method::Edition2023),
        body: Body::ProviderRegister(ProviderRegister {
            relations: vec![
                whole(),
                ProviderSheet {
                    relation: relation("Website", ProviderKind::WorkplaceService),
                    provider: "Agentur Süd".into(),
                    need: String::new(),
                    objects: Vec::new(),
                    evidence: Vec::new(),
                    requirements: Vec::new(),
                },
            ],
            shared: vec![
                shared("Virtualisierungshost", Some(true), true),
                shared("Firewall", Some(false), true),
                shared("Altes Archiv", None, false),
            ],
        }),
        evidence: evidence(),
        open_points: vec![
            point(OpenPoint::ProviderWithoutLegalAct, "Website"),
            point(OpenPoint::ProviderScopeMissing, "Website"),
            point(OpenPoint::ProviderExitMissing, "Website"),
            point(OpenPoint::SharedWithdrawn, "Altes Archiv"),
        ],
    }
}

/// A municipality that does everything itself.
pub fn nobody() -> ReportModel {
    let mut model = register();
    model.body = Body::ProviderRegister(ProviderRegister { relations: Vec::new(), shared: Vec::new() });
    model.evidence.clear();
    model.open_points.clear();
    model
}
