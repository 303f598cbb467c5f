//! A small town's modelling and its requirement package: everything that can be said, and gaps.

use super::models::{day, frame};
use akte_domain::modelling::PackageStep;
use akte_domain::open_points::OpenPoint;
use akte_domain::*;
use akte_report::model::*;

const OBJECTS: [&str; 11] = [
    "Rathausverbund",
    "Meldewesen",
    "Dateiserver",
    "Laptops Verwaltung",
    "Drucker",
    "Verwaltungsnetz",
    "Gäste-WLAN",
    "Rathaus",
    "Serverraum",
    "Büros Hauptamt",
    "Rechenzentrum",
];

fn decision(column: usize, kind: TargetObjectKind, relevant: bool, reason: &str, contact: &str) -> ModelledObject {
    ModelledObject {
        column,
        name: OBJECTS[column].into(),
        kind,
        relevant,
        reason: reason.into(),
        contact: contact.into(),
        risk_note: String::new(),
        decided_by: "Erika Beispiel".into(),
        decided_on: Some(day(2026, 9, 1)),
    }
}

fn module(label: &str, title: &str, order: &str, rows: Vec<ModelledObject>) -> ModelledModule {
    ModelledModule {
        label: label.into(),
        title: title.into(),
        order: order.into(),
        user_defined: order.is_empty(),
        language: "de".into(),
        rows,
    }
}

pub fn modelling() -> ReportModel {
    use TargetObjectKind::{Building, CommunicationLink, InformationDomain, ItSystem, Room, ServiceProvider};
    let general = "Der Baustein behandelt übergeordnete Aspekte und gilt für den Informationsverbund als Ganzes.";
    let mut undated = decision(3, ItSystem, true, "", "");
    undated.decided_by.clear();
    let mut own = decision(1, TargetObjectKind::BusinessProcess, true, "Eigene Regelung für das Meldewesen.", "");
    own.risk_note = "Risikoanalyse vom 12. Mai 2026, Gefährdung G 0.18: Fehlplanung.".into();
    let links = [5, 6].map(|column| decision(column, CommunicationLink, true, "Gilt für jedes Netz.", "Peter Vorlage"));
    let modules = vec![
        module(
            "ISMS.1",
            "Sicherheitsmanagement",
            "R1",
            vec![decision(0, InformationDomain, true, general, "Erika Beispiel")],
        ),
        module("ORP.1", "Organisation", "R1", Vec::new()),
        module(
            "SYS.1.1",
            "Allgemeiner Server",
            "R2",
            vec![
                decision(2, ItSystem, true, "Die Bezeichnung nennt „Server“.", "Peter Vorlage"),
                decision(10, ServiceProvider, false, "Das Rechenzentrum modelliert seine Server selbst.", ""),
            ],
        ),
        module("SYS.2.1", "Allgemeiner Client", "R2", vec![undated]),
        module(
            "SYS.4.1",
            "Drucker, Kopierer und Multifunktionsgeräte",
            "R2",
            vec![decision(4, ItSystem, true, "Drucker", "")],
        ),
        module("NET.1.1", "Netzarchitektur und -design", "R2", links.into()),
        module("INF.1", "Allgemeines Gebäude", "R2", vec![decision(7, Building, true, "Gebäude", "Thomas Testfall")]),
        module(
            "INF.2",
            "Rechenzentrum sowie Serverraum",
            "R2",
            vec![decision(8, Room, true, "Serverraum", "Thomas Testfall")],
        ),
        module("INF.7", "Büroarbeitsplatz", "R2", vec![decision(9, Room, true, "Büros", "Thomas Testfall")]),
        module(
            "CON.7",
            "Informationssicherheit auf Auslandsreisen",
            "R3",
            vec![decision(0, InformationDomain, false, "Niemand reist dienstlich ins Ausland.", "")],
        ),
        module("EIG.1", "Wahlvorbereitung", "", vec![own]),
    ];
    ReportModel {
        frame: frame(Method::Edition2023),
        body: Body::Modelling(Modelling {
            approach: Some(Approach::StandardProtection),
            modules,
            objects: OBJECTS.map(String::from).into(),
        }),
        evidence: Vec::new(),
        open_points: vec![OpenPointEntry {
            point: OpenPoint::ModuleNotApplied,
            object: String::new(),
            subject: "ORP.1 Organisation".into(),
            put_back: None,
        }],
    }
}

fn requirement(label: &str, title: &str, verb: &str, step: PackageStep) -> PackagedRequirement {
    PackagedRequirement {
        label: label.into(),
        title: title.into(),
        language: "de".into(),
        modal_verb: verb.into(),
        level: "normal-SdT".into(),
        effort: Some(2),
        step,
        categories: Vec::new(),
        inherited: false,
        params: Vec::new(),
        choice: None,
        basis: None,
        reason: String::new(),
        decided_by: String::new(),
        decided_on: None,
        struck_out: false,
        status: ImplementationStatus::Unprocessed,
        unmet: Vec::new(),
    }
}

pub fn package() -> ReportModel {
    use TargetObjectKind::{BusinessProcess, Information, InformationDomain, ItSystem, Room};
    let mut held =
        requirement("GC.5.1", "Festlegung von Zielen für die Informationssicherheit", "MUSS", PackageStep::Methodology);
    held.status = ImplementationStatus::No;
    held.unmet = vec!["GC.2.1".into(), "GC.4.1".into()];
    held.effort = None;
    let mut own = requirement("KONF.2.1", "Sichere Grundkonfiguration", "SOLLTE", PackageStep::Category);
    own.categories = vec!["Hostsysteme".into()];
    own.status = ImplementationStatus::Yes;
    let mut inherited = requirement("KONF.1.2", "Regelmäßige Überprüfung", "SOLLTE", PackageStep::Category);
    inherited.categories = vec!["IT-Systeme".into()];
    inherited.inherited = true;
    inherited.params = vec![
        PackagedParam { label: "regelmäßig".into(), values: vec!["monatlich".into()] },
        PackagedParam {
            label: "zuständige Person oder Rolle".into(),
            values: vec!["IT-Leitung".into(), "Rechenzentrum".into()],
        },
        PackagedParam { label: "Kriterien".into(), values: Vec::new() },
    ];
    let mut struck = requirement("DEV.1.1", "Verfahren und Regelungen der Entwicklung", "MUSS", PackageStep::Process);
    struck.choice = Some(PackageChoice::StruckOut);
    struck.struck_out = true;
    struck.reason = "Die Stadt entwickelt keine Software.".into();
    struck.decided_by = "Erika Beispiel".into();
    struck.decided_on = Some(day(2026, 9, 2));
    let mut kept = requirement("NOT.1.1", "Notfallmanagement", "MUSS", PackageStep::Process);
    kept.choice = Some(PackageChoice::Relevant);
    let open = requirement("BER.1.1", "Berechtigungskonzept", "MUSS", PackageStep::Process);
    let mut added = requirement("GEB.4.2", "Zutrittskontrolle", "SOLLTE", PackageStep::Addition);
    added.level = "erhöht".into();
    added.choice = Some(PackageChoice::Added);
    added.basis = Some(AdditionBasis::Contract);
    added.reason = "Anlage 2 des Vertrags mit dem Rechenzentrum.".into();
    let object = |name: &str, kind, rows| PackageObject { name: name.into(), kind, rows };
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::RequirementPackage(RequirementPackage {
            needs: vec![
                PackageNeed { name: "Ausweiswesen".into(), kind: BusinessProcess, need: "hoch".into() },
                PackageNeed { name: "Meldedaten".into(), kind: Information, need: String::new() },
            ],
            assets: vec![
                PackageAsset {
                    name: "Dateiserver".into(),
                    kind: ItSystem,
                    categories: vec!["Hostsysteme".into()],
                    inherited: vec!["IT-Systeme".into()],
                },
                PackageAsset { name: "Archiv".into(), kind: Room, categories: Vec::new(), inherited: Vec::new() },
            ],
            objects: vec![
                object("Rathausverbund", InformationDomain, vec![held]),
                object("Ausweiswesen", BusinessProcess, vec![struck, kept, open]),
                object("Dateiserver", ItSystem, vec![own, inherited, added]),
            ],
        }),
        evidence: Vec::new(),
        open_points: vec![
            OpenPointEntry {
                point: OpenPoint::CategoryMissing,
                object: String::new(),
                subject: "Archiv".into(),
                put_back: None,
            },
            OpenPointEntry {
                point: OpenPoint::DependencyNotMet,
                object: "Rathausverbund".into(),
                subject: "GC.5.1".into(),
                put_back: None,
            },
        ],
    }
}
