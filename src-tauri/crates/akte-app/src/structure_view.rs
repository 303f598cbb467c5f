//! The structure of an information domain in one read: objects, dependencies, what was determined for them, and who is
//! responsible.

use crate::error::Result;
use crate::rooms::{in_tree_order, scope_of};
use akte_domain::modelling::mere_groups;
use akte_domain::open_points::{self, OpenPoint};
use akte_domain::person::{RoleFinding, role_findings};
use akte_domain::protection::Determination;
use akte_domain::{
    BasicValue, Coded, Dependency, InformationDomain, Person, PersonId, PointPlace, ProtectionNeed, ProtectionScheme,
    Suppressions, TargetObject, TargetObjectId, TargetObjectKind, UsageStatus,
};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::HashSet;
use uuid::Uuid;

/// What a municipality has recorded about a domain's structure and needs.
pub(crate) struct StructureView {
    pub(crate) domain: InformationDomain,
    /// Target objects, the domain as a whole first, groups before their members.
    pub(crate) objects: Vec<TargetObject>,
    pub(crate) dependencies: Vec<Dependency>,
    pub(crate) needs: Vec<ProtectionNeed>,
    pub(crate) scheme: ProtectionScheme,
    /// Whether the scheme was recorded; else it is what the program proposes.
    pub(crate) scheme_recorded: bool,
    pub(crate) persons: Vec<Person>,
    /// Objects that processing activities of the municipality name; not read where no application is known to have personal data.
    processing: HashSet<TargetObjectId>,
    /// Open points that were put back.
    pub(crate) suppressions: Suppressions,
}

/// One thing that an audit would object to.
pub(crate) struct StructurePoint {
    pub(crate) place: PointPlace,
    /// Position of the object.
    pub(crate) object: Option<usize>,
    /// What exactly it is about; empty where the object says it all.
    pub(crate) subject: String,
}

impl StructureView {
    pub(crate) async fn load(reads: &mut Reads<'_>, texts: &Texts, municipality: Uuid, domain: Uuid) -> Result<Self> {
        let scope = scope_of(reads, municipality).await?;
        let domain: InformationDomain = reads.get(scope, domain).await?;
        let objects = in_tree_order(reads.target_objects(scope, domain.id).await?);
        let dependencies = reads.dependencies(scope, domain.id).await?;
        let needs = reads.protection_needs(scope, domain.id).await?;
        let (scheme, scheme_recorded) = scheme(reads, texts, scope).await?;
        let persons = reads.persons(scope).await?;
        let processing = if objects.iter().any(processes_personal_data) {
            reads.objects_of_activities(scope).await?.into_iter().collect()
        } else {
            HashSet::new()
        };
        let suppressions = Suppressions::new(reads.point_suppressions(scope, domain.id).await?);
        Ok(Self { domain, objects, dependencies, needs, scheme, scheme_recorded, persons, processing, suppressions })
    }

    pub(crate) fn determination(&self) -> Determination<'_> {
        Determination::new(&self.objects, &self.dependencies, &self.needs, &self.scheme)
    }

    /// Objects that depend on something, on which something depends, or that stand in a group or are one.
    pub(crate) fn connected(&self) -> HashSet<TargetObjectId> {
        let ends = self.dependencies.iter().flat_map(|dependency| [dependency.from_id, dependency.to_id]);
        let groups = self.objects.iter().filter_map(|object| Some([object.id, object.parent_id?])).flatten();
        ends.chain(groups).collect()
    }

    /// What an audit would object to in the structure analysis, in the order of [`OpenPoint::ALL`].
    pub(crate) fn structure_points(&self, as_of: NaiveDate) -> Vec<StructurePoint> {
        let mut points: Vec<StructurePoint> = role_findings(&self.persons)
            .into_iter()
            .map(|finding| StructurePoint {
                place: role_place(finding),
                object: None,
                subject: self.role_subject(finding),
            })
            .collect();
        points.extend(open_points::of_domain(&self.domain).into_iter().map(|point| StructurePoint {
            place: PointPlace::of(point),
            object: None,
            subject: self.domain.name.clone(),
        }));
        let connected = self.connected();
        for (position, object) in self.objects.iter().enumerate() {
            let found = open_points::of_object(object, connected.contains(&object.id), as_of);
            points.extend(found.into_iter().map(|point| StructurePoint {
                place: PointPlace::of(point).at(object.id),
                object: Some(position),
                subject: String::new(),
            }));
        }
        points.extend(self.without_activity().map(|(position, object)| StructurePoint {
            place: PointPlace::of(OpenPoint::ApplicationWithoutActivity).at(object.id),
            object: Some(position),
            subject: String::new(),
        }));
        points.sort_by_key(|point| point.place.point);
        points
    }

    /// Applications with personal data that no processing activity names, neither alone nor with a group that they belong to.
    fn without_activity(&self) -> impl Iterator<Item = (usize, &TargetObject)> {
        let groups = mere_groups(&self.objects);
        let mut named = self.processing.clone();
        // Groups stand before their members.
        for object in &self.objects {
            if object.parent_id.is_some_and(|group| named.contains(&group)) {
                named.insert(object.id);
            }
        }
        let objects = self.objects.iter().enumerate();
        objects.filter(move |(_, object)| {
            processes_personal_data(object) && !groups.contains(&object.id) && !named.contains(&object.id)
        })
    }

    /// What an audit would object to in the protection needs, in the order of [`OpenPoint::ALL`].
    pub(crate) fn need_points(&self, texts: &Texts) -> Vec<StructurePoint> {
        let determination = self.determination();
        let needed = self.domain.asks_for_needs();
        let found = determination.open_points().into_iter();
        let mut points: Vec<StructurePoint> = found
            .filter(|(point, _, _)| needed || *point != OpenPoint::NeedMissing)
            .map(|(point, object, value)| StructurePoint {
                place: self.need_place(point, object, value),
                object: Some(object),
                subject: match (point, value) {
                    (OpenPoint::DependencyCycle, _) => {
                        let members = determination.cycles().iter().find(|members| members.first() == Some(&object));
                        self.names(members.map_or(&[], Vec::as_slice)).join(", ")
                    }
                    (_, Some(value)) => texts.term("basic-value", value.code()),
                    _ => String::new(),
                },
            })
            .collect();
        if !self.needs.is_empty() && !self.scheme.is_decided() {
            let place = PointPlace::of(OpenPoint::ProtectionSchemeUndecided);
            points.push(StructurePoint { place, object: None, subject: String::new() });
        }
        points.sort_by_key(|point| point.place.point);
        points
    }

    fn need_place(&self, point: OpenPoint, object: usize, value: Option<BasicValue>) -> PointPlace {
        let place = PointPlace::of(point).about(value.map_or("", Coded::code));
        match self.objects.get(object) {
            Some(object) => place.at(object.id),
            None => place,
        }
    }

    /// Names of objects.
    pub(crate) fn names(&self, positions: &[usize]) -> Vec<String> {
        positions.iter().filter_map(|place| self.objects.get(*place)).map(|object| object.name.clone()).collect()
    }

    fn role_subject(&self, finding: RoleFinding) -> String {
        match finding {
            RoleFinding::SecurityOfficerMissing | RoleFinding::SecurityOfficerWithoutDeputy => String::new(),
            RoleFinding::SecurityOfficerUnderIt { officer, head } => {
                let name =
                    |id: PersonId| self.persons.iter().find(|person| person.id == id).map(|one| one.name.as_str());
                let (officer, head) = (name(officer).unwrap_or_default(), name(head).unwrap_or_default());
                if officer == head { officer.to_owned() } else { format!("{officer} → {head}") }
            }
        }
    }
}

/// Whether an application in use is known to process personal data.
fn processes_personal_data(object: &TargetObject) -> bool {
    object.kind == TargetObjectKind::Application
        && object.facts.personal_data == Some(true)
        && object.facts.usage != Some(UsageStatus::Retired)
}

fn role_place(finding: RoleFinding) -> PointPlace {
    match finding {
        RoleFinding::SecurityOfficerMissing => PointPlace::of(OpenPoint::SecurityOfficerMissing),
        RoleFinding::SecurityOfficerWithoutDeputy => PointPlace::of(OpenPoint::SecurityOfficerWithoutDeputy),
        RoleFinding::SecurityOfficerUnderIt { officer, .. } => {
            PointPlace::of(OpenPoint::SecurityOfficerUnderIt).about(officer.0.to_string())
        }
    }
}

/// How a municipality determines needs, and whether that was recorded.
pub(crate) async fn scheme(reads: &mut Reads<'_>, texts: &Texts, scope: Scope) -> Result<(ProtectionScheme, bool)> {
    let recorded = reads.protection_scheme(scope).await?;
    let known = recorded.is_some();
    Ok((recorded.unwrap_or_else(|| usual_scheme(texts, scope)), known))
}

/// What the program proposes.
pub(crate) fn usual_scheme(texts: &Texts, scope: Scope) -> ProtectionScheme {
    ProtectionScheme::usual(scope.municipality(), |code| texts.get(&format!("protection-{}", code.replace('_', "-"))))
}

/// The word of a basic value.
pub(crate) fn value_word(texts: &Texts, value: BasicValue) -> String {
    texts.term("basic-value", value.code())
}
