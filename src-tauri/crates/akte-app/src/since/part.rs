//! Which changes concern a part of an information domain: some target objects, some modules, what some people are responsible for.

use super::id;
use crate::assess::{Assessment, Limit, same_name};
use crate::error::Result;
use akte_store::{LogEntry, Reads};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Fields of a record that name the target object that it is about.
const OBJECTS: [&str; 3] = ["target_object_id", "from_id", "to_id"];

/// Target object and requirement that a measure or a piece of evidence serves.
type Served = (Option<Uuid>, Option<Uuid>);

/// A part, and where measures and evidence serve in it.
pub(crate) struct Part {
    objects: HashSet<Uuid>,
    /// The requirements of the modules; none for all.
    requirements: Option<HashSet<Uuid>>,
    responsible: Vec<String>,
    /// By measure or piece of evidence.
    served: HashMap<Uuid, Vec<Served>>,
}

impl Part {
    /// The part that an assessment is limited to.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn read(reads: &mut Reads<'_>, assessment: &Assessment, limit: &Limit) -> Result<Self> {
        let scope = assessment.view.scope;
        let mut served: HashMap<Uuid, Vec<Served>> = HashMap::new();
        for link in reads.measure_links(scope, assessment.view.domain.id).await? {
            let place = (Some(link.target_object_id.0), Some(link.requirement_id.0));
            served.entry(link.measure_id.0).or_default().push(place);
        }
        for link in reads.evidence_links(scope).await? {
            let of_measure = link.measure_id.and_then(|measure| served.get(&measure.0)).cloned().unwrap_or_default();
            let own = (link.target_object_id.map(|id| id.0), link.requirement_id.map(|id| id.0));
            served.entry(link.evidence_id.0).or_default().extend(of_measure.into_iter().chain([own]));
        }
        let in_groups = |label: &str| limit.groups.iter().any(|group| same_name(group, label));
        let requirements = (!limit.groups.is_empty()).then(|| {
            let all = assessment.view.requirements();
            let chosen = all.filter(|found| found.catalog.path(found.row).iter().any(|group| in_groups(&group.label)));
            chosen.map(|found| found.row.requirement_id.0).collect()
        });
        let objects = limit.objects.iter().map(|id| id.0).collect();
        Ok(Self { objects, requirements, responsible: limit.responsible.clone(), served })
    }

    /// Whether a change concerns the part by everything that it is limited by.
    pub(super) fn takes(&self, entry: &LogEntry) -> bool {
        let images = || [&entry.before, &entry.after].into_iter().flatten();
        let measure_of = |image: &Value| {
            ["measure_id", "evidence_id"].into_iter().filter_map(|field| id(image, field)).collect::<Vec<_>>()
        };
        let served = images().flat_map(measure_of).chain([entry.entity_id]);
        let served: Vec<&Served> = served.filter_map(|record| self.served.get(&record)).flatten().collect();
        let of_object = || {
            let named = images().flat_map(|image| OBJECTS.into_iter().filter_map(|field| id(image, field)));
            let own = (entry.kind == "target_object").then_some(entry.entity_id);
            let mut all = named.chain(own).chain(served.iter().filter_map(|(object, _)| *object));
            all.any(|object| self.objects.contains(&object))
        };
        let of_module = |requirements: &HashSet<Uuid>| {
            let named = images().filter_map(|image| id(image, "requirement_id"));
            named.chain(served.iter().filter_map(|(_, asked)| *asked)).any(|asked| requirements.contains(&asked))
        };
        let of_person = || {
            let mut named = images().filter_map(|image| {
                let field = if entry.kind == "person" { "name" } else { "responsible" };
                image.get(field).and_then(Value::as_str)
            });
            named.any(|name| self.responsible.iter().any(|one| same_name(one, name)))
        };
        (self.objects.is_empty() || of_object())
            && self.requirements.as_ref().is_none_or(of_module)
            && (self.responsible.is_empty() || of_person())
    }
}
