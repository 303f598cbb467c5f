//! The requirement package of Grundschutz++ (Anforderungspaket; STM.2): what follows from the methodology, from the
//! target-object categories, from the processes, and from additions. It is computed; only decisions are recorded.

use super::{PackageChoice, PackageDecision};
use crate::codes::coded;
use crate::{RequirementId, TargetObject, TargetObjectId, TargetObjectKind, UsageStatus};
use std::collections::{HashMap, HashSet};

coded! {
    /// The four steps by which requirements come into the package.
    PackageStep {
        /// Requirements of the methodology, once for the domain as a whole (STM.2.1.1).
        Methodology = "methodology" ["methodik"],
        /// Requirements for the categories of an object, inherited ones included (STM.2.1.4).
        Category = "category" ["kategorie", "zielobjektkategorie"],
        /// Requirements without a category, at each process (STM.2.1.5).
        Process = "process" ["prozess", "ohne kategorie"],
        /// Requirements that were added (STM.2.1.6, STM.2.1.7).
        Addition = "addition" ["ergänzung"],
    }
}

/// What the package knows about a requirement in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The requirement.
    pub id: RequirementId,
    /// Whether it belongs to the methodology.
    pub methodology: bool,
    /// The categories that it is for.
    pub categories: Vec<String>,
    /// Whether it is for a raised need (Sicherheitsniveau erhöht).
    pub elevated: bool,
}

/// One requirement of the package at one object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageItem {
    /// Position of the requirement.
    pub requirement: usize,
    /// Position of the object.
    pub object: usize,
    /// By which step it came in.
    pub step: PackageStep,
    /// The categories that the requirement names and the object has.
    pub categories: Vec<String>,
    /// Whether the object has them only because one below them was assigned.
    pub inherited: bool,
    /// Position of the decision about it.
    pub decision: Option<usize>,
    /// Whether it was struck out and so asks for nothing.
    pub struck_out: bool,
}

/// Practices of the methodology, whose requirements hold once for the whole domain. STM.2.1.1 names the first five;
/// risk management governs the domain in the same way.
const METHODOLOGY: [&str; 6] = ["GC", "STM", "PERF", "VRB", "UMS", "RISK"];

/// Whether a practice belongs to the methodology.
#[must_use]
pub fn is_methodology(practice: &str) -> bool {
    METHODOLOGY.contains(&practice)
}

/// The package of a domain: objects in their order, requirements in theirs. `categories_of` are the assigned categories of
/// each object, `above` names the categories above one; `raised` says whether an object's protection need is raised. Where
/// no process is recorded, what is decided per process stands at the domain as a whole, so that nothing is lost.
pub fn package(
    requirements: &[Wanted],
    objects: &[TargetObject],
    categories_of: &HashMap<TargetObjectId, Vec<String>>,
    above: impl Fn(&str) -> Vec<String>,
    raised: impl Fn(usize) -> bool,
    decisions: &[PackageDecision],
) -> Vec<PackageItem> {
    let decided: HashMap<(TargetObjectId, RequirementId), usize> = decisions
        .iter()
        .enumerate()
        .map(|(at, decision)| ((decision.target_object_id, decision.requirement_id), at))
        .collect();
    let is_process = |object: &TargetObject| {
        object.kind == TargetObjectKind::BusinessProcess && object.facts.usage != Some(UsageStatus::Retired)
    };
    let no_process = !objects.iter().any(is_process);
    let mut items = Vec::new();
    for (object_at, object) in objects.iter().enumerate() {
        let whole = object.kind == TargetObjectKind::InformationDomain;
        let own = categories_of.get(&object.id).map_or(&[][..], Vec::as_slice);
        let inherited: HashSet<String> = own.iter().flat_map(|category| above(category)).collect();
        let process = is_process(object) || (whole && no_process);
        let (raised, retired) = (raised(object_at), object.facts.usage == Some(UsageStatus::Retired));
        for (at, wanted) in requirements.iter().enumerate() {
            let decision = decided.get(&(object.id, wanted.id)).copied();
            let choice = decision.and_then(|at| decisions.get(at)).map(|decision| decision.choice);
            let of: Vec<String> = wanted
                .categories
                .iter()
                .filter(|category| own.contains(category) || inherited.contains(*category))
                .cloned()
                .collect();
            let in_question = raised || !wanted.elevated;
            let step = if wanted.methodology {
                (whole && in_question).then_some(PackageStep::Methodology)
            } else if !of.is_empty() && !retired {
                in_question.then_some(PackageStep::Category)
            } else if wanted.categories.is_empty() && process {
                in_question.then_some(PackageStep::Process)
            } else {
                None
            };
            let step = step.or_else(|| (choice == Some(PackageChoice::Added)).then_some(PackageStep::Addition));
            let Some(step) = step else { continue };
            items.push(PackageItem {
                requirement: at,
                object: object_at,
                step,
                inherited: !of.is_empty() && !of.iter().any(|category| own.contains(category)),
                categories: of,
                decision,
                struck_out: step == PackageStep::Process && choice == Some(PackageChoice::StruckOut),
            });
        }
    }
    items
}

/// What a requirement needs, directly or through others, that is not implemented. `required` names what one needs. Ends
/// where requirements need each other in a circle.
pub fn unmet<'r, T: Copy + Eq + std::hash::Hash + 'r>(
    requirement: T,
    required: impl Fn(T) -> &'r [T],
    implemented: impl Fn(T) -> bool,
) -> Vec<T> {
    let mut seen = HashSet::from([requirement]);
    let mut open: Vec<T> = required(requirement).to_vec();
    let mut missing = Vec::new();
    while let Some(next) = open.pop() {
        if !seen.insert(next) {
            continue;
        }
        if !implemented(next) {
            missing.push(next);
        }
        open.extend_from_slice(required(next));
    }
    missing
}

/// Categories that an object seems to have, the most specific ones.
#[must_use]
pub fn proposed_categories(object: &TargetObject) -> Vec<&'static str> {
    use TargetObjectKind::{
        Application, Building, CommunicationLink, IcsSystem, Information, IotSystem, ItSystem, People, Room,
        ServiceProvider, Site,
    };
    let text = format!("{} {}", object.name, object.facts.platform).to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let of_words = |pairs: &[(&[&str], &'static str)], otherwise: &'static str| {
        let found: Vec<&'static str> =
            pairs.iter().filter(|(words, _)| has(words)).map(|(_, category)| *category).collect();
        if found.is_empty() { vec![otherwise] } else { found }
    };
    match object.kind {
        Application => of_words(
            &[
                (&["dateiserver", "fileserver", "dateiablage"], "Dateiserver"),
                (&["e-mail", "groupware"], "E-Mail"),
                (&["office"], "Office-Anwendungen"),
                (&["videokonferenz"], "VK-Anwendungen"),
                (&["verzeichnisdienst", "active directory"], "Verzeichnisdienste"),
                (&["im browser", "portal", "internetauftritt", "online"], "Webanwendungen"),
            ],
            "Anwendungen",
        ),
        ItSystem => of_words(
            &[
                (&["server", "host"], "Hostsysteme"),
                (&["virtualisier"], "Virtualisierungslösungen"),
                (&["dateiserver"], "Dateiserver"),
                (
                    &["laptop", "notebook", "arbeitspl", "tablet", "smartphone", "client", "drucker", "kopierer"],
                    "Endgeräte",
                ),
            ],
            "IT-Systeme",
        ),
        IcsSystem | IotSystem => vec!["IT-Systeme"],
        CommunicationLink if has(&["wlan"]) => vec!["WLANs"],
        CommunicationLink if object.facts.external_connection == Some(true) => vec!["Externe Netzanschlüsse"],
        CommunicationLink => vec!["Interne Netzsegmente"],
        Information => vec!["Daten"],
        Room => of_words(
            &[
                (&["serverraum", "rechenzentrum"], "Serverräume"),
                (&["technikraum", "verteiler"], "Räume für technische Infrastruktur"),
                (&["archiv"], "Datenträgerarchiv"),
            ],
            "Räume",
        ),
        Building => vec!["Gebäude"],
        Site => vec!["Standorte"],
        ServiceProvider => of_words(&[(&["cloud"], "Cloud-Dienste")], "Outsourcing"),
        People => of_words(
            &[
                (&["administr"], "Administrierende"),
                (&["führungskr", "amtsleit"], "Führungskräfte"),
                (&["beschäftigte", "mitarbeit"], "Mitarbeitende"),
            ],
            "Nutzende",
        ),
        TargetObjectKind::InformationDomain | TargetObjectKind::BusinessProcess => vec![],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AdditionBasis;
    use uuid::Uuid;

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn object(number: u128, kind: TargetObjectKind, name: &str) -> TargetObject {
        TargetObject::new(id(number).into(), id(1).into(), id(2).into(), kind, name)
    }

    fn wanted(number: u128, methodology: bool, categories: &[&str], elevated: bool) -> Wanted {
        let categories = categories.iter().map(|one| (*one).to_owned()).collect();
        Wanted { id: id(number).into(), methodology, categories, elevated }
    }

    fn decision(object: u128, requirement: u128, choice: PackageChoice) -> PackageDecision {
        PackageDecision {
            id: id(900 + requirement).into(),
            municipality_id: id(1).into(),
            domain_id: id(2).into(),
            target_object_id: id(object).into(),
            requirement_id: id(requirement).into(),
            choice,
            basis: Some(AdditionBasis::Law),
            reason: "darum".into(),
            values: Vec::new(),
            decided_by: String::new(),
            decided_on: None,
        }
    }

    fn above(category: &str) -> Vec<String> {
        if category == "Hostsysteme" { vec!["IT-Systeme".into()] } else { vec![] }
    }

    fn requirements() -> Vec<Wanted> {
        vec![
            wanted(101, true, &[], false),
            wanted(102, false, &["IT-Systeme"], false),
            wanted(103, false, &["Hostsysteme"], true),
            wanted(104, false, &[], false),
            wanted(105, false, &["Räume"], false),
        ]
    }

    /// `102 category Server`, in order; what is struck out ends in `†`, what is inherited in `↑`.
    fn check(objects: &[TargetObject], raised: bool, decisions: &[PackageDecision], expected: &[&str]) {
        let categories = HashMap::from([(TargetObjectId(id(11)), vec!["Hostsysteme".to_owned()])]);
        let requirements = requirements();
        let found: Vec<String> = package(&requirements, objects, &categories, above, |_| raised, decisions)
            .iter()
            .map(|item| {
                use crate::Coded;
                let sign = if item.struck_out {
                    "†"
                } else if item.inherited {
                    "↑"
                } else {
                    ""
                };
                let number = requirements[item.requirement].id.0.as_u128();
                format!("{number} {} {}{sign}", item.step.code(), objects[item.object].name)
            })
            .collect();
        assert_eq!(found, expected, "the package");
    }

    #[test]
    fn each_step_brings_its_requirements() {
        use TargetObjectKind::{BusinessProcess, InformationDomain, ItSystem};
        let objects = [
            object(10, InformationDomain, "Verbund"),
            object(11, ItSystem, "Server"),
            object(12, BusinessProcess, "Ausweise"),
        ];
        check(&objects, false, &[], &["101 methodology Verbund", "102 category Server↑", "104 process Ausweise"]);
        check(
            &objects,
            true,
            &[decision(12, 104, PackageChoice::StruckOut), decision(11, 105, PackageChoice::Added)],
            &[
                "101 methodology Verbund",
                "102 category Server↑",
                "103 category Server",
                "105 addition Server",
                "104 process Ausweise†",
            ],
        );
    }

    #[test]
    fn without_a_process_the_whole_decides() {
        let objects = [object(10, TargetObjectKind::InformationDomain, "Verbund")];
        check(&objects, false, &[], &["101 methodology Verbund", "104 process Verbund"]);
    }

    #[test]
    fn what_is_needed_is_looked_up_through_others_and_ends_in_circles() {
        let required: HashMap<u8, Vec<u8>> = HashMap::from([(1, vec![2]), (2, vec![3]), (3, vec![1])]);
        let needs = |of: u8| required.get(&of).map_or(&[][..], Vec::as_slice);
        assert_eq!(unmet(1, needs, |of| of == 2), [3], "the third is missing");
        assert!(unmet(1, needs, |_| true).is_empty(), "all are there");
        assert!(unmet(9, needs, |_| false).is_empty(), "nothing is needed");
    }

    #[test]
    fn categories_are_proposed_by_kind_and_words() {
        use TargetObjectKind::{CommunicationLink, ItSystem, Room};
        assert_eq!(proposed_categories(&object(1, ItSystem, "Dateiserver")), ["Hostsysteme", "Dateiserver"]);
        assert_eq!(proposed_categories(&object(1, ItSystem, "Laptops")), ["Endgeräte"]);
        assert_eq!(proposed_categories(&object(1, Room, "Serverraum")), ["Serverräume"]);
        assert_eq!(proposed_categories(&object(1, CommunicationLink, "Gäste-WLAN")), ["WLANs"]);
    }
}
