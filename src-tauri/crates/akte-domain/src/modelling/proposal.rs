//! Proposals: which modules of Edition 2023 a domain's objects seem to need, and why.

use super::rules::{ONLY_IF, RULES, Rule, TOGETHER, WITHOUT_MODULES};
use crate::kompendium::is_overarching;
use crate::{TargetObject, TargetObjectId, TargetObjectKind, UsageStatus};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a proposal knows about a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleFacts {
    /// Its number.
    pub label: String,
    /// The kind of target object that it is applied to, as the book spells it; empty for modules of others.
    pub object_kind: String,
}

/// Why a module is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It is about the domain as a whole.
    Overarching,
    /// Every object of this kind needs it.
    Kind(TargetObjectKind),
    /// A word of the object says so.
    Word(String),
    /// It goes together with a more specific one.
    Together(String),
    /// The domain has this object (its position), which needs it.
    Because(usize),
}

/// One proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Position of the module.
    pub module: usize,
    /// Position of the object.
    pub object: usize,
    /// Why.
    pub why: Why,
}

/// Proposals for a domain's objects, in the order of the modules, then of the objects. A group whose members are recorded
/// is not proposed anything: its members are. What is out of service needs nothing.
#[must_use]
pub fn propose(modules: &[ModuleFacts], objects: &[TargetObject]) -> Vec<Proposal> {
    let groups: HashSet<TargetObjectId> = objects.iter().filter_map(|object| object.parent_id).collect();
    let by_id: HashMap<TargetObjectId, &TargetObject> = objects.iter().map(|object| (object.id, object)).collect();
    let texts: Vec<Option<String>> = objects
        .iter()
        .map(|object| {
            let whole = object.kind == TargetObjectKind::InformationDomain;
            let container = groups.contains(&object.id) && is_mere_group(object);
            let retired = object.facts.usage == Some(UsageStatus::Retired);
            (!whole && !container && !retired).then(|| words_of(object, &by_id))
        })
        .collect();
    let root = objects.iter().position(|object| object.kind == TargetObjectKind::InformationDomain);
    let place: HashMap<&str, usize> =
        modules.iter().enumerate().map(|(place, module)| (module.label.as_str(), place)).collect();
    let mut found: BTreeMap<(usize, usize), Why> = BTreeMap::new();
    for rule in RULES {
        let Some(module) = place.get(rule.module) else { continue };
        for (at, object) in objects.iter().enumerate() {
            if let Some(text) = texts.get(at).and_then(Option::as_ref)
                && let Some(why) = applies(rule, object, text)
            {
                found.entry((*module, at)).or_insert(why);
            }
        }
    }
    for (specific, general) in TOGETHER {
        let (Some(specific_at), Some(general)) = (place.get(specific), place.get(general)) else { continue };
        let with: Vec<usize> = found.keys().filter(|(module, _)| module == specific_at).map(|(_, at)| *at).collect();
        for at in with {
            found.entry((*general, at)).or_insert_with(|| Why::Together((*specific).to_owned()));
        }
    }
    if let Some(root) = root {
        for (at, module) in modules.iter().enumerate().filter(|(_, module)| is_overarching(&module.object_kind)) {
            if let Some(why) = for_the_whole(module, objects, &texts) {
                found.insert((at, root), why);
            }
        }
    }
    found.into_iter().map(|((module, object), why)| Proposal { module, object, why }).collect()
}

/// Whether an object of this kind is served by modules of its own.
pub(super) fn needs_modules(kind: TargetObjectKind) -> bool {
    !WITHOUT_MODULES.contains(&kind)
}

impl TargetObject {
    /// Whether modelling has to say something about it: it is in use, and of a kind that modules are made for.
    #[must_use]
    pub fn is_modelled(&self) -> bool {
        needs_modules(self.kind)
            && self.kind != TargetObjectKind::InformationDomain
            && self.facts.usage != Some(UsageStatus::Retired)
    }
}

/// A group of systems, networks or applications is nothing beside its members; a building with rooms is.
fn is_mere_group(object: &TargetObject) -> bool {
    !matches!(object.kind, TargetObjectKind::Building | TargetObjectKind::Site)
}

/// Name, platform and the names of its groups, in lower case. The groups tell what a "Laptops Verwaltung" in "Clients" is.
fn words_of(object: &TargetObject, by_id: &HashMap<TargetObjectId, &TargetObject>) -> String {
    let mut text = format!("{} {}", object.name, object.facts.platform);
    let (mut above, mut steps) = (object.parent_id, 0);
    while let Some(group) = above.and_then(|id| by_id.get(&id)).filter(|group| group.kind == object.kind) {
        steps += 1;
        if steps > by_id.len() {
            break;
        }
        text.push(' ');
        text.push_str(&group.name);
        above = group.parent_id;
    }
    text.to_lowercase()
}

/// A short word stands alone, a longer one may be a part of a compound: "nas" is not in "Sparkassennetz".
fn has(text: &str, word: &str) -> bool {
    if word.chars().count() > 4 {
        return text.contains(word);
    }
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic());
        let plural = text[at + word.len()..].starts_with('s');
        ends(before) && (ends(after) || plural)
    }) || is_compound_word(word) && text.contains(word)
}

/// Short words that are never a part of another one by accident.
fn is_compound_word(word: &str) -> bool {
    matches!(word, "wlan" | "büro" | "voip")
}

fn applies(rule: &Rule, object: &TargetObject, text: &str) -> Option<Why> {
    if !rule.kinds.contains(&object.kind) || rule.without.iter().any(|word| has(text, word)) {
        return None;
    }
    if !rule.and.is_empty() && !rule.and.iter().any(|word| has(text, word)) {
        return None;
    }
    if rule.words.is_empty() {
        return Some(Why::Kind(object.kind));
    }
    rule.words.iter().find(|word| has(text, word)).map(|word| Why::Word((*word).to_owned()))
}

fn for_the_whole(module: &ModuleFacts, objects: &[TargetObject], texts: &[Option<String>]) -> Option<Why> {
    let mut conditions = ONLY_IF.iter().filter(|rule| rule.module == module.label).peekable();
    if conditions.peek().is_none() {
        return Some(Why::Overarching);
    }
    conditions.find_map(|rule| {
        let shows = |(object, text): (&TargetObject, &Option<String>)| {
            text.as_ref().is_some_and(|text| applies(rule, object, text).is_some())
        };
        objects.iter().zip(texts).position(shows).map(Why::Because)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DomainId, MunicipalityId};
    use uuid::Uuid;

    fn module(label: &str, kind: &str) -> ModuleFacts {
        ModuleFacts { label: label.into(), object_kind: kind.into() }
    }

    fn modules() -> Vec<ModuleFacts> {
        let whole = "Informationsverbund/übergeordnete Aspekte";
        let mut all: Vec<ModuleFacts> =
            ["ISMS.1", "CON.7", "OPS.2.3", "SYS.3.2.2"].iter().map(|label| module(label, whole)).collect();
        let systems = [
            "SYS.1.1",
            "SYS.1.2.2",
            "SYS.1.2.3",
            "SYS.1.3",
            "SYS.1.5",
            "SYS.1.8",
            "SYS.2.1",
            "SYS.2.2.3",
            "SYS.3.1",
            "SYS.3.2.1",
            "SYS.4.1",
            "APP.3.3",
            "APP.6",
            "NET.1.1",
            "NET.2.1",
            "NET.2.2",
            "INF.1",
            "INF.2",
            "INF.12",
        ];
        all.extend(systems.iter().map(|label| module(label, "IT-System")));
        all
    }

    fn object(number: u128, kind: TargetObjectKind, name: &str, platform: &str, group: Option<u128>) -> TargetObject {
        let id = |number| Uuid::from_u128(number);
        let mut object =
            TargetObject::new(TargetObjectId(id(number)), MunicipalityId(id(1)), DomainId(id(2)), kind, name);
        object.facts.platform = platform.into();
        object.parent_id = group.map(|number| TargetObjectId(id(number)));
        object
    }

    /// `SYS.1.1 Dateiserver`, in order.
    fn check(objects: &[TargetObject], expected: &[&str]) {
        let whole = object(1, TargetObjectKind::InformationDomain, "Verbund", "", None);
        let objects: Vec<TargetObject> = std::iter::once(whole).chain(objects.iter().cloned()).collect();
        let modules = modules();
        let found: Vec<String> = propose(&modules, &objects)
            .iter()
            .map(|one| format!("{} {}", modules[one.module].label, objects[one.object].name))
            .collect();
        assert_eq!(found, expected, "proposals");
    }

    #[test]
    fn general_and_specific_modules_go_together() {
        use TargetObjectKind::ItSystem;
        check(
            &[object(2, ItSystem, "Fachserver", "Windows Server 2022", None)],
            &["ISMS.1 Verbund", "SYS.1.1 Fachserver", "SYS.1.2.3 Fachserver"],
        );
        check(
            &[object(2, ItSystem, "Altsystem", "Windows Server 2012 R2", None)],
            &["ISMS.1 Verbund", "SYS.1.1 Altsystem", "SYS.1.2.2 Altsystem"],
        );
        check(
            &[object(2, ItSystem, "Dateiserver", "Debian Linux", None)],
            &["ISMS.1 Verbund", "SYS.1.1 Dateiserver", "SYS.1.3 Dateiserver", "APP.3.3 Dateiserver"],
        );
    }

    #[test]
    fn groups_tell_what_their_members_are_and_get_nothing_themselves() {
        use TargetObjectKind::ItSystem;
        check(
            &[
                object(2, ItSystem, "Clients", "Windows 11", None),
                object(3, ItSystem, "Laptops Verwaltung", "Windows 11", Some(2)),
            ],
            &[
                "ISMS.1 Verbund",
                "SYS.2.1 Laptops Verwaltung",
                "SYS.2.2.3 Laptops Verwaltung",
                "SYS.3.1 Laptops Verwaltung",
                "NET.2.2 Laptops Verwaltung",
            ],
        );
    }

    #[test]
    fn the_whole_gets_what_its_objects_show() {
        use TargetObjectKind::{ItSystem, ServiceProvider};
        check(
            &[
                object(2, ServiceProvider, "Rechenzentrum", "", None),
                object(3, ItSystem, "Tablets Rat", "iPadOS", None),
            ],
            &[
                "ISMS.1 Verbund",
                "OPS.2.3 Verbund",
                "OPS.2.3 Rechenzentrum",
                "SYS.3.2.2 Verbund",
                "SYS.3.2.1 Tablets Rat",
                "NET.2.2 Tablets Rat",
            ],
        );
    }

    #[test]
    fn buildings_rooms_and_networks() {
        use TargetObjectKind::{Building, BusinessProcess, CommunicationLink, Room};
        check(
            &[
                object(2, Building, "Rathaus", "", None),
                object(3, Room, "Serverraum", "", Some(2)),
                object(4, CommunicationLink, "Gäste-WLAN", "", None),
                object(5, BusinessProcess, "Ausweiswesen", "", None),
            ],
            &[
                "ISMS.1 Verbund",
                "NET.1.1 Gäste-WLAN",
                "NET.2.1 Gäste-WLAN",
                "INF.1 Rathaus",
                "INF.2 Serverraum",
                "INF.12 Rathaus",
            ],
        );
    }

    #[test]
    fn what_is_out_of_service_needs_nothing() {
        let mut old = object(2, TargetObjectKind::ItSystem, "Dateiserver", "Linux", None);
        old.facts.usage = Some(UsageStatus::Retired);
        assert!(!old.is_modelled(), "nothing has to be said about it");
        check(&[old], &["ISMS.1 Verbund"]);
    }

    #[test]
    fn short_words_stand_alone() {
        for (text, word, expected) in [
            ("nas 1", "nas", true),
            ("sparkasse", "nas", false),
            ("pcs bürgerbüro", "pc", true),
            ("upcycling", "pc", false),
            ("gäste-wlan", "wlan", true),
        ] {
            assert_eq!(has(text, word), expected, "{word} in {text}");
        }
    }
}
