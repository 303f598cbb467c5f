//! A small town's structure: nested groups, two needs that meet in one room, a cycle, and gaps.

use super::models::{day, evidence, frame};
use akte_domain::open_points::OpenPoint;
use akte_domain::*;
use akte_report::model::*;
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + number)
}

fn object(number: u128, kind: TargetObjectKind, name: &str) -> TargetObject {
    let (municipality, domain) = (MunicipalityId(id(1)), DomainId(id(1)));
    TargetObject::new(TargetObjectId(id(number)), municipality, domain, kind, name)
}

/// Objects with their groups; the building and its facts are left bare.
fn objects() -> Vec<(TargetObject, Vec<String>)> {
    let mut process = object(1, TargetObjectKind::BusinessProcess, "Meldewesen");
    process.facts.number = "GP1".into();
    process.facts.process_kind = Some(ProcessKind::Core);
    process.facts.personal_data = Some(true);
    process.facts.owner = "Bürgerbüro".into();
    process.responsible = "Greta Schablone".into();
    let mut application = object(2, TargetObjectKind::Application, "Fachverfahren Einwohner");
    application.facts.number = "A1".into();
    application.facts.platform = "Webanwendung im Rechenzentrum".into();
    application.facts.usage = Some(UsageStatus::InOperation);
    application.responsible = "Greta Schablone".into();
    let mut servers = object(3, TargetObjectKind::ItSystem, "Server");
    servers.facts.number = "S".into();
    servers.member_count = 4;
    let mut server = object(4, TargetObjectKind::ItSystem, "Dateiserver");
    server.facts.number = "S1".into();
    server.facts.platform = "Linux".into();
    server.facts.usage = Some(UsageStatus::InOperation);
    server.facts.location = "Serverraum".into();
    server.facts.in_service_since = Some(day(2021, 4, 1));
    server.facts.support_ends_on = Some(day(2026, 12, 31));
    server.description = "Ablage der Ämter".into();
    let mut link = object(5, TargetObjectKind::CommunicationLink, "Anbindung Rechenzentrum");
    link.facts.platform = "MPLS".into();
    link.facts.carrier = "Stadtwerke".into();
    link.facts.external_connection = Some(true);
    link.facts.carries_high_need.confidentiality = Some(true);
    let room = object(6, TargetObjectKind::Building, "Rathaus");
    let within = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    vec![
        (process, vec![]),
        (application, vec![]),
        (servers, within(&["IT-Systeme"])),
        (server, within(&["IT-Systeme", "Server"])),
        (link, vec![]),
        (room, vec![]),
    ]
}

fn domain_frame() -> Frame {
    let mut frame = frame(Method::Edition2023);
    frame.domain.definition = DomainDefinition {
        short_name: "KV".into(),
        purpose: "Aufgaben der Kernverwaltung".into(),
        approach: Some(Approach::StandardProtection),
        organisational_boundary: "Alle Ämter".into(),
        technical_boundary: "Verwaltungsnetz".into(),
        interfaces: "Rechenzentrum, Landesnetz".into(),
        exclusions: vec![Exclusion { subject: "Stadtwerke".into(), reason: "eigene Gesellschaft".into() }],
        released_version: "1.0".into(),
        ..DomainDefinition::default()
    };
    frame
}

pub fn structure() -> ReportModel {
    let depends = |from, to, kind, inherits, remark: &str| StructureDependency {
        from,
        to,
        kind,
        inherits,
        remark: remark.into(),
    };
    let person = |name: &str, unit: &str, roles: &[(PersonRole, bool)], superior: &str| StructurePerson {
        person: Person {
            id: PersonId(id(9)),
            municipality_id: MunicipalityId(id(1)),
            name: name.into(),
            position: "Sachbearbeitung".into(),
            unit: unit.into(),
            email: "person@musterhausen.example".into(),
            phone: String::new(),
            external: unit.is_empty(),
            superior_id: None,
            roles: roles.iter().map(|&(role, deputy)| RoleHeld { role, deputy }).collect(),
        },
        superior: superior.into(),
    };
    let objects =
        objects().into_iter().map(|(object, path)| StructureObject { object, path, replaced_by: String::new() });
    ReportModel {
        frame: domain_frame(),
        body: Body::StructureAnalysis(StructureAnalysis {
            part_of: String::new(),
            network_plan: Some(0),
            objects: objects.collect(),
            beyond: Vec::new(),
            dependencies: vec![
                depends(0, 1, DependencyKind::Uses, true, ""),
                depends(1, 2, DependencyKind::RunsOn, true, ""),
                depends(1, 4, DependencyKind::ConnectedBy, true, ""),
                depends(3, 5, DependencyKind::LocatedIn, false, "Räume werden getrennt betrachtet"),
            ],
            persons: vec![
                person("Jürgen Weiß", "Stabsstelle", &[(PersonRole::SecurityOfficer, false)], "Dr. Änne Größler"),
                person("Çiğdem Łukasiewicz", "", &[(PersonRole::DataProtectionOfficer, true)], ""),
            ],
        }),
        evidence: evidence(),
        open_points: vec![
            OpenPointEntry {
                point: OpenPoint::ScopeMissing,
                object: String::new(),
                subject: "Kernverwaltung".into(),
                put_back: None,
            },
            OpenPointEntry {
                point: OpenPoint::SupportEnding,
                object: String::new(),
                subject: "Dateiserver".into(),
                put_back: None,
            },
        ],
    }
}

fn cell(value: BasicValue, category: Option<usize>, origin: &'static str, way: &[&str]) -> NeedCell {
    NeedCell {
        value,
        category,
        origin,
        way: way.iter().map(|name| (*name).to_owned()).collect(),
        inherited: None,
        scenario: String::new(),
        reason: String::new(),
        effect: None,
        effect_reason: String::new(),
        determined_here: origin == "own",
        decided_by: String::new(),
        decided_on: None,
    }
}

pub fn needs() -> ReportModel {
    use BasicValue::{Availability, Confidentiality, Integrity};
    let texts = akte_text::Texts::for_language(akte_text::Language::German);
    let word = |code: &str| texts.get(&format!("protection-{}", code.replace('_', "-")));
    let mut scheme = ProtectionScheme::usual(MunicipalityId(id(1)), word);
    scheme.decided_by = "Bürgermeisterin Dr. Änne Größler".into();
    scheme.decided_on = Some(day(2026, 3, 1));
    let decided = |mut cell: NeedCell, reason: &str| {
        cell.reason = reason.into();
        cell.scenario = scheme.scenarios[1].name.clone();
        cell.decided_by = "Greta Schablone".into();
        cell.decided_on = Some(day(2026, 4, 2));
        cell
    };
    let spread = NeedCell {
        inherited: Some(1),
        effect: Some(NeedEffect::Distribution),
        effect_reason: "Vier gleich eingerichtete Server vertreten sich.".into(),
        determined_here: true,
        ..cell(Availability, Some(0), "distribution", &["Meldewesen", "Fachverfahren Einwohner"])
    };
    let values = [
        vec![
            decided(cell(Confidentiality, Some(1), "own", &[]), "Meldedaten aller Einwohner"),
            cell(Integrity, Some(1), "own", &[]),
            decided(cell(Availability, Some(1), "own", &[]), "Ausweise am selben Tag"),
        ],
        [Confidentiality, Integrity, Availability].map(|value| cell(value, Some(1), "maximum", &["Meldewesen"])).into(),
        vec![
            cell(Confidentiality, Some(1), "maximum", &["Meldewesen", "Fachverfahren Einwohner"]),
            cell(Integrity, Some(1), "maximum", &["Meldewesen", "Fachverfahren Einwohner"]),
            spread,
        ],
        [Confidentiality, Integrity, Availability].map(|value| cell(value, Some(0), "maximum", &["Server"])).into(),
        [Confidentiality, Integrity, Availability].map(|value| cell(value, Some(2), "cumulation", &[])).into(),
        [Confidentiality, Integrity, Availability].map(|value| cell(value, None, "missing", &[])).into(),
    ];
    let objects = objects().into_iter().zip(values).map(|((object, path), values)| {
        let total = values.iter().filter_map(|cell| cell.category).max();
        NeedObject {
            critical: if object.kind == TargetObjectKind::CommunicationLink {
                vec!["external", "carries_high_need"]
            } else {
                Vec::new()
            },
            carried: if object.kind == TargetObjectKind::CommunicationLink {
                vec![Confidentiality, Availability]
            } else {
                Vec::new()
            },
            object,
            path,
            values,
            total,
            risk_analysis: total > Some(0),
        }
    });
    ReportModel {
        frame: domain_frame(),
        body: Body::ProtectionNeeds(ProtectionNeeds {
            objects: objects.collect(),
            scheme,
            scheme_recorded: true,
            cycles: vec![vec!["Dokumentenmanagement".into(), "E-Mail".into()]],
        }),
        evidence: Vec::new(),
        open_points: vec![OpenPointEntry {
            point: OpenPoint::NeedMissing,
            object: "Rathaus".into(),
            subject: "Vertraulichkeit".into(),
            put_back: None,
        }],
    }
}
