//! Who works there, what depends on what, and which needs were determined.

use super::phrases::PEOPLE;
use super::place::Place;
use super::{ACTOR, Stage};
use crate::error::Result;
use crate::structure_view::usual_scheme;
use akte_domain::{
    Approach, BasicValue, CarriedNeed, Classification, Dependency, DependencyId, DependencyKind, DomainDefinition,
    Exclusion, Method, NeedEffect, ObjectFacts, Person, PersonId, PersonRole, ProcessKind, ProtectionNeed,
    ProtectionNeedId, RoleHeld, TargetObject, TargetObjectKind, UsageStatus,
};
use akte_text::{Language, Texts};
use chrono::{Days, NaiveDate};
use std::collections::HashMap;

/// How the domain of the check is bounded; the entry check asks for nothing of it.
pub(super) fn definition(method: Method) -> DomainDefinition {
    if method == Method::EntryCheck {
        return DomainDefinition::default();
    }
    DomainDefinition {
        short_name: "VW".to_owned(),
        purpose: "Wahrnehmung der Aufgaben der Verwaltung für Bürgerinnen, Bürger und Rat.".to_owned(),
        approach: Some(Approach::StandardProtection),
        organisational_boundary: "Alle Ämter der Kernverwaltung einschließlich Bauhof.".to_owned(),
        technical_boundary: "Verwaltungsnetz mit Servern, Arbeitsplätzen und Anbindung an das Rechenzentrum."
            .to_owned(),
        infrastructural_boundary: "Rathaus, Bauhof und Außenstellen.".to_owned(),
        interfaces: "Kommunales Rechenzentrum, Landesnetz, Zahlungsverkehr der Kasse.".to_owned(),
        exclusions: vec![Exclusion {
            subject: "Grundschulen".to_owned(),
            reason: "Eigener Informationsverbund des Schulträgers, getrenntes Netz.".to_owned(),
        }],
        ..DomainDefinition::default()
    }
}

/// What is recorded about an object.
pub(super) fn facts(name: &str, kind: TargetObjectKind, today: NaiveDate) -> ObjectFacts {
    let mut facts = ObjectFacts { owner: "Hauptamt".to_owned(), ..ObjectFacts::default() };
    let in_days = |days: u64| today.checked_add_days(Days::new(days));
    let days_ago = |days: u64| today.checked_sub_days(Days::new(days));
    match kind {
        TargetObjectKind::ItSystem | TargetObjectKind::IotSystem | TargetObjectKind::IcsSystem => {
            facts.usage = Some(UsageStatus::InOperation);
            facts.users = "Beschäftigte".to_owned();
            facts.in_service_since = days_ago(900);
            facts.support_ends_on = in_days(700);
        }
        TargetObjectKind::Application => {
            facts.usage = Some(UsageStatus::InOperation);
            facts.platform = "Fachanwendung im Browser".to_owned();
            facts.personal_data = Some(true);
        }
        TargetObjectKind::BusinessProcess => facts.process_kind = Some(ProcessKind::Core),
        TargetObjectKind::Information => {
            facts.personal_data = Some(true);
            facts.classification = Some(Classification::Confidential);
        }
        TargetObjectKind::CommunicationLink => {
            facts.carrier = "Eigenbetrieb".to_owned();
            facts.external_connection = Some(false);
            facts.carries_high_need = CarriedNeed::all(Some(true));
            facts.excludes_high_need = Some(false);
            facts.needed_in_production = Some(true);
        }
        _ => {}
    }
    match name {
        "Dateiserver" => {
            facts.number = "S1".to_owned();
            facts.platform = "Linux, virtuelle Maschine".to_owned();
            facts.location = "Serverraum".to_owned();
            facts.support_ends_on = in_days(90);
        }
        "Virtualisierungsserver" => {
            facts.number = "S2".to_owned();
            facts.platform = "Zwei Hosts mit gemeinsamem Speicher".to_owned();
            facts.location = "Serverraum".to_owned();
        }
        "Tablets Ratsarbeit" => facts.support_ends_on = days_ago(30),
        "Steuerung Kläranlage" => facts.usage = None,
        "Anbindung Rechenzentrum" => {
            facts.platform = "MPLS".to_owned();
            facts.carrier = "Kommunales Rechenzentrum".to_owned();
            // It has a second way, so that nothing stops without it.
            facts.carries_high_need.availability = Some(false);
            facts.external_connection = Some(true);
        }
        "Gäste-WLAN Rathaus" => {
            facts.platform = "WLAN".to_owned();
            facts.external_connection = Some(true);
            facts.carries_high_need = CarriedNeed::all(Some(false));
            facts.excludes_high_need = Some(true);
            facts.needed_in_production = None;
        }
        "Kommunales Rechenzentrum" => facts.contract = "Dienstleistungsvertrag vom 1. Januar 2024".to_owned(),
        "Einwohnermeldewesen" => facts.number = "A1".to_owned(),
        "Finanzwesen" => facts.number = "A2".to_owned(),
        "Serverraum" => facts.number = "R1".to_owned(),
        _ => {}
    }
    facts
}

/// What depends on what, by name; where a pair goes both ways, it is a cycle that the program names.
const DEPENDENCIES: &[(&str, &str)] = &[
    ("Ausweiswesen", "Einwohnermeldewesen"),
    ("Meldedaten", "Einwohnermeldewesen"),
    ("Einwohnermeldewesen", "Arbeitsplätze Bürgerbüro"),
    ("Einwohnermeldewesen", "Anbindung Rechenzentrum"),
    ("Einwohnermeldewesen", "Kommunales Rechenzentrum"),
    ("Finanzwesen", "Virtualisierungsserver"),
    ("Dokumentenmanagement", "Virtualisierungsserver"),
    ("Dokumentenmanagement", "Dateiserver"),
    ("Dokumentenmanagement", "E-Mail"),
    ("E-Mail", "Dokumentenmanagement"),
    ("E-Mail", "Kommunales Rechenzentrum"),
    ("Internetauftritt", "Kommunales Rechenzentrum"),
    ("Dateiserver", "Virtualisierungsserver"),
    ("Virtualisierungsserver", "Serverraum"),
    ("Verwaltungsnetz", "Serverraum"),
    ("Serverraum", "Rathaus"),
    ("Büros Hauptamt", "Rathaus"),
    ("Arbeitsplätze Bürgerbüro", "Verwaltungsnetz"),
    ("Laptops Verwaltung", "Verwaltungsnetz"),
    ("Drucker und Kopierer", "Verwaltungsnetz"),
    ("Arbeitsplätze Bürgerbüro", "Rathaus"),
    ("Anbindung Rechenzentrum", "Kommunales Rechenzentrum"),
    ("Steuerung Kläranlage", "Bauhof"),
];

/// Object, confidentiality, integrity, availability, reason; empty where nothing was determined.
const NEEDS: &[(&str, [&str; 3], &str)] = &[
    ("Meldedaten", ["high", "high", "normal"], "Personenbezogene Daten aller Einwohner, Auskunftssperren."),
    ("Ausweiswesen", ["high", "high", "high"], "Ausweise müssen am selben Tag beantragt werden können."),
    ("Finanzwesen", ["high", "high", "normal"], "Zahlungsdaten und Steuergeheimnis; Zahlläufe sind verschiebbar."),
    ("Dokumentenmanagement", ["normal", "normal", "normal"], "Allgemeiner Schriftverkehr."),
    ("E-Mail", ["normal", "normal", "normal"], "Allgemeiner Schriftverkehr."),
    ("Internetauftritt", ["normal", "high", "normal"], "Amtliche Bekanntmachungen dürfen nicht verfälscht werden."),
    ("Laptops Verwaltung", ["normal", "normal", "normal"], ""),
    ("Steuerung Kläranlage", ["normal", "very_high", "very_high"], "Fehlsteuerung gefährdet Gewässer und Menschen."),
];

/// Object, value, effect, category, reason.
const EFFECTS: &[(&str, BasicValue, NeedEffect, &str, &str)] = &[
    (
        "Virtualisierungsserver",
        BasicValue::Availability,
        NeedEffect::Cumulation,
        "high",
        "Fällt er aus, stehen alle Fachverfahren zugleich still.",
    ),
    (
        "Arbeitsplätze Bürgerbüro",
        BasicValue::Availability,
        NeedEffect::Distribution,
        "normal",
        "Neun gleich eingerichtete Arbeitsplätze vertreten sich gegenseitig.",
    ),
];

/// Records persons, dependencies and needs of a municipality.
pub(super) async fn add(stage: &Stage, place: &Place) -> Result<()> {
    let municipality = place.scope.municipality();
    let mut operation = stage.begin(1, "person.add", municipality).await?;
    operation.put(place.scope, &persons(stage, place)).await?;
    operation.commit().await?;
    let objects: HashMap<&str, &TargetObject> =
        place.objects.iter().map(|object| (object.name.as_str(), object)).collect();
    let mut operation = stage.begin(1, "dependency.add", municipality).await?;
    operation.put(place.scope, &dependencies(stage, place, &objects)).await?;
    operation.commit().await?;
    let mut operation = stage.begin(2, "protection_need.save", municipality).await?;
    let mut scheme = usual_scheme(Texts::for_language(Language::German), place.scope);
    scheme.decided_by = "Dr. Frieda Fiktiv".to_owned();
    scheme.decided_on = Some(stage.day(2));
    operation.put(place.scope, &[scheme]).await?;
    operation.put(place.scope, &needs(stage, place, &objects)).await?;
    operation.commit().await?;
    Ok(())
}

fn persons(stage: &Stage, place: &Place) -> Vec<Person> {
    let person = |name: &str, position: &str, unit: &str, roles: &[(PersonRole, bool)]| Person {
        id: PersonId(stage.new_id(1)),
        municipality_id: place.scope.municipality(),
        name: name.to_owned(),
        position: position.to_owned(),
        unit: unit.to_owned(),
        email: String::new(),
        phone: String::new(),
        external: false,
        superior_id: None,
        roles: roles.iter().map(|&(role, deputy)| RoleHeld { role, deputy }).collect(),
    };
    let head =
        person("Dr. Frieda Fiktiv", "Bürgermeisterin", "Verwaltungsleitung", &[(PersonRole::AuthorityHead, false)]);
    let officer =
        person(ACTOR, "Informationssicherheitsbeauftragte", "Stabsstelle", &[(PersonRole::SecurityOfficer, false)]);
    let mut all = vec![head, officer];
    for named in PEOPLE {
        let (name, unit) = named.split_once(", ").unwrap_or((named, ""));
        let (position, roles): (&str, &[(PersonRole, bool)]) = match unit {
            "IT-Koordination" => ("IT-Leitung", &[(PersonRole::ItHead, false)]),
            "Systembetreuung" => {
                ("Administrator", &[(PersonRole::ItOperations, false), (PersonRole::SecurityOfficer, true)])
            }
            "Datenschutz" => ("Datenschutzbeauftragte", &[(PersonRole::DataProtectionOfficer, false)]),
            "Gebäudemanagement" => ("Hausmeister", &[(PersonRole::BuildingServices, false)]),
            _ => ("Amtsleitung", &[(PersonRole::ProcessOwner, false)]),
        };
        all.push(person(name, position, unit, roles));
    }
    let (head, it_head) = (all[0].id, all.iter().find(|one| one.holds(PersonRole::ItHead)).map(|one| one.id));
    for one in all.iter_mut().skip(1) {
        one.external = one.unit == "Datenschutz";
        one.superior_id = if one.unit == "Systembetreuung" { it_head } else { Some(head) };
    }
    all
}

fn dependencies(stage: &Stage, place: &Place, objects: &HashMap<&str, &TargetObject>) -> Vec<Dependency> {
    let fixed = DEPENDENCIES.iter().map(|(from, to)| (*from, *to));
    let further = place.objects.iter().filter_map(|object| {
        let name = object.name.as_str();
        let server = name.starts_with("Fachverfahren ").then_some((name, "Virtualisierungsserver"));
        server.or_else(|| name.starts_with("Arbeitsplätze Fachbereich ").then_some((name, "Verwaltungsnetz")))
    });
    fixed
        .chain(further)
        .filter_map(|(from, to)| Some((*objects.get(from)?, *objects.get(to)?)))
        .map(|(from, to)| Dependency {
            id: DependencyId(stage.new_id(1)),
            municipality_id: from.municipality_id,
            domain_id: from.domain_id,
            from_id: from.id,
            to_id: to.id,
            kind: DependencyKind::between(from.kind, to.kind),
            inherits: true,
            remark: String::new(),
        })
        .collect()
}

fn needs(stage: &Stage, place: &Place, objects: &HashMap<&str, &TargetObject>) -> Vec<ProtectionNeed> {
    let blank = |object: &TargetObject, value: BasicValue| {
        ProtectionNeed::new(
            ProtectionNeedId(stage.new_id(2)),
            object.municipality_id,
            (object.domain_id, object.id),
            value,
        )
    };
    let further: Vec<&TargetObject> =
        place.objects.iter().filter(|object| object.name.starts_with("Fachverfahren ")).collect();
    let usual = (["normal"; 3], "Übliche Vorgangsdaten eines Amtes.");
    let own = NEEDS
        .iter()
        .filter_map(|(name, categories, reason)| Some((*objects.get(name)?, *categories, *reason)))
        .chain(further.into_iter().map(|object| (object, usual.0, usual.1)))
        .flat_map(|(object, categories, reason)| {
            use akte_domain::Coded;
            BasicValue::ALL.iter().map(move |value| (object, *value, categories[value.index()], reason))
        })
        .map(|(object, value, category, reason)| {
            let decided = !reason.is_empty();
            let scenario = if category == "normal" { "tasks" } else { "self_determination" };
            ProtectionNeed {
                category: Some(category.to_owned()),
                scenario: Some(scenario.to_owned()),
                reason: reason.to_owned(),
                decided_by: if decided { object.responsible.clone() } else { String::new() },
                decided_on: decided.then(|| stage.day(2)),
                ..blank(object, value)
            }
        });
    let effects = EFFECTS
        .iter()
        .filter_map(|(name, value, effect, category, reason)| {
            Some((*objects.get(name)?, *value, *effect, *category, *reason))
        })
        .map(|(object, value, effect, category, reason)| ProtectionNeed {
            effect: Some(effect),
            effect_category: Some(category.to_owned()),
            effect_reason: reason.to_owned(),
            decided_by: ACTOR.to_owned(),
            decided_on: Some(stage.day(2)),
            ..blank(object, value)
        });
    own.chain(effects).collect()
}
