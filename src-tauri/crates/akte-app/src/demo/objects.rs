//! What the administration of the demonstration consists of: groups within groups, and members of them.

use super::Stage;
use super::dice::Dice;
use super::phrases::PEOPLE;
use super::structure;
use crate::domain_view::DomainView;
use akte_domain::{TargetObject, TargetObjectId, TargetObjectKind};
use std::collections::HashMap;

use TargetObjectKind::{
    Application, Building, BusinessProcess, CommunicationLink, Information, IotSystem, ItSystem, People, Room,
    ServiceProvider, Site,
};

/// Name, kind, group, how many; groups before their members.
const TEMPLATE: &[(&str, TargetObjectKind, &str, u32)] = &[
    ("IT-Systeme", ItSystem, "", 1),
    ("Server", ItSystem, "IT-Systeme", 4),
    ("Clients", ItSystem, "IT-Systeme", 62),
    ("Laptops Verwaltung", ItSystem, "Clients", 38),
    ("Arbeitsplätze Bürgerbüro", ItSystem, "Clients", 9),
    ("Tablets Ratsarbeit", ItSystem, "Clients", 15),
    ("Dateiserver", ItSystem, "Server", 1),
    ("Virtualisierungsserver", ItSystem, "Server", 2),
    ("Drucker und Kopierer", ItSystem, "IT-Systeme", 14),
    ("Netze", CommunicationLink, "", 1),
    ("Verwaltungsnetz", CommunicationLink, "Netze", 1),
    ("Anbindung Rechenzentrum", CommunicationLink, "Netze", 1),
    ("Gäste-WLAN Rathaus", CommunicationLink, "Netze", 1),
    ("Anwendungen", Application, "", 1),
    ("Einwohnermeldewesen", Application, "Anwendungen", 1),
    ("Finanzwesen", Application, "Anwendungen", 1),
    ("Dokumentenmanagement", Application, "Anwendungen", 1),
    ("E-Mail", Application, "Anwendungen", 1),
    ("Internetauftritt", Application, "Anwendungen", 1),
    ("Rathaus", Building, "", 1),
    ("Serverraum", Room, "Rathaus", 1),
    ("Büros Hauptamt", Room, "Rathaus", 12),
    ("Bauhof", Site, "", 1),
    ("Steuerung Kläranlage", IotSystem, "Bauhof", 3),
    ("Kommunales Rechenzentrum", ServiceProvider, "", 1),
    ("Beschäftigte", People, "", 74),
    ("Meldedaten", Information, "", 1),
    ("Ausweiswesen", BusinessProcess, "", 1),
];

/// The template, then as many further offices as asked for, each with its workplaces in the group of clients.
pub(super) fn of(stage: &Stage, dice: &mut Dice, view: &DomainView, count: usize) -> Vec<TargetObject> {
    let mut ids: HashMap<String, TargetObjectId> = HashMap::new();
    let further = (TEMPLATE.len()..).map(|number| {
        let office = number - TEMPLATE.len() + 1;
        match office % 3 {
            1 => (format!("Arbeitsplätze Fachbereich {office}"), ItSystem, "Clients", 6),
            2 => (format!("Fachverfahren {office}"), Application, "Anwendungen", 1),
            _ => (format!("Außenstelle {office}"), Site, "", 1),
        }
    });
    let template = TEMPLATE.iter().map(|(name, kind, group, members)| ((*name).to_owned(), *kind, *group, *members));
    template
        .chain(further)
        .take(count)
        .map(|(name, kind, group, member_count)| {
            let id = TargetObjectId(stage.new_id(0));
            ids.insert(name.clone(), id);
            let mut object = TargetObject::new(id, view.scope.municipality(), view.domain.id, kind, &name);
            object.description = format!("{name} der Verwaltung (Demonstration).");
            object.responsible = dice.pick(PEOPLE).to_owned();
            object.member_count = member_count;
            object.parent_id = ids.get(group).copied();
            object.facts = structure::facts(&name, kind, stage.today);
            object
        })
        .collect()
}
