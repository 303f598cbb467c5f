//! The protection needs of an information domain: records in, what follows out.

use super::{BasicValue, Determined, Graph, NodeInput, Origin, ProtectionNeed, ProtectionScheme, Rank, cycles};
use crate::open_points::OpenPoint;
use crate::problem::filled;
use crate::{Coded, Dependency, DependencyKind, TargetObject, TargetObjectId, TargetObjectKind};
use std::collections::{BTreeMap, HashMap};

/// Over what a need is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// A dependency of this kind.
    Dependency(DependencyKind),
    /// From a group to its member: what is needed of the group is needed of each.
    Member,
}

/// The way of a need: positions of objects from the one that has it to the one that decided it, and over what each step
/// goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Positions of the objects; the first has the need, the last decided it.
    pub objects: Vec<usize>,
    /// Between each two of them.
    pub steps: Vec<StepKind>,
}

/// Why a communication link is critical (BSI 200-2, 8.2.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkCriterion {
    /// It leads outside.
    External,
    /// Information with a high need goes over it.
    CarriesHighNeed,
    /// Information with a high need must not go over it.
    ExcludesHighNeed,
    /// Production stops without it.
    NeededInProduction,
}

impl LinkCriterion {
    /// All of them.
    pub const ALL: [Self; 4] =
        [Self::External, Self::CarriesHighNeed, Self::ExcludesHighNeed, Self::NeededInProduction];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::External => "external",
            Self::CarriesHighNeed => "carries_high_need",
            Self::ExcludesHighNeed => "excludes_high_need",
            Self::NeededInProduction => "needed_in_production",
        }
    }
}

/// What is recorded about a criterion of a link; none where nobody has said.
#[must_use]
pub fn criterion(object: &TargetObject, criterion: LinkCriterion) -> Option<bool> {
    match criterion {
        LinkCriterion::External => object.facts.external_connection,
        LinkCriterion::CarriesHighNeed => object.facts.carries_high_need.any(),
        LinkCriterion::ExcludesHighNeed => object.facts.excludes_high_need,
        LinkCriterion::NeededInProduction => object.facts.needed_in_production,
    }
}

/// The needs of an information domain.
#[derive(Debug, Clone)]
pub struct Determination<'a> {
    /// All objects of the domain.
    pub objects: &'a [TargetObject],
    /// How the municipality determines needs.
    pub scheme: &'a ProtectionScheme,
    graph: Graph,
    position: HashMap<TargetObjectId, usize>,
    needs: HashMap<(usize, BasicValue), &'a ProtectionNeed>,
    kinds: HashMap<(usize, usize), StepKind>,
    cycles: Vec<Vec<usize>>,
}

impl<'a> Determination<'a> {
    /// Computes all needs. Records about objects that are not there are left out.
    #[must_use]
    pub fn new(
        objects: &'a [TargetObject],
        dependencies: &[Dependency],
        needs: &'a [ProtectionNeed],
        scheme: &'a ProtectionScheme,
    ) -> Self {
        let position: HashMap<TargetObjectId, usize> =
            objects.iter().enumerate().map(|(place, object)| (object.id, place)).collect();
        let mut inputs = vec![NodeInput::default(); objects.len()];
        let mut by_object = HashMap::with_capacity(needs.len());
        for need in needs {
            let Some(&place) = position.get(&need.target_object_id) else { continue };
            let rank = |code: &Option<String>| code.as_ref().and_then(|code| scheme.rank(code));
            inputs[place].own[need.value.index()] = rank(&need.category);
            inputs[place].effect[need.value.index()] = need.effect.zip(rank(&need.effect_category));
            by_object.insert((place, need.value), need);
        }
        // A map keeps edges unique, and their order is that of positions.
        let mut edges: BTreeMap<(usize, usize), StepKind> = BTreeMap::new();
        for (member, object) in objects.iter().enumerate() {
            // A group of alike objects; a building is not what its rooms are.
            let group = object.parent_id.and_then(|id| position.get(&id));
            if let Some(&group) = group.filter(|group| objects[**group].kind == object.kind) {
                edges.insert((group, member), StepKind::Member);
            }
        }
        for dependency in dependencies.iter().filter(|dependency| dependency.inherits) {
            if let (Some(&from), Some(&to)) = (position.get(&dependency.from_id), position.get(&dependency.to_id)) {
                edges.insert((from, to), StepKind::Dependency(dependency.kind));
            }
        }
        let pairs: Vec<(usize, usize)> = edges.keys().copied().collect();
        let graph = Graph::new(inputs, &pairs);
        let cycles = cycles(graph.next());
        let kinds = edges.into_iter().collect();
        Self { objects, scheme, graph, position, needs: by_object, kinds, cycles }
    }

    /// Where an object stands.
    #[must_use]
    pub fn position(&self, object: TargetObjectId) -> Option<usize> {
        self.position.get(&object).copied()
    }

    /// What follows for an object.
    #[must_use]
    pub fn determined(&self, object: usize, value: BasicValue) -> Determined {
        self.graph.determined(object, value)
    }

    /// What was recorded for an object.
    #[must_use]
    pub fn need(&self, object: usize, value: BasicValue) -> Option<&'a ProtectionNeed> {
        self.needs.get(&(object, value)).copied()
    }

    /// The rank that was determined at the object itself.
    #[must_use]
    pub fn own(&self, object: usize, value: BasicValue) -> Option<Rank> {
        self.graph.input(object).own[value.index()]
    }

    /// The total need of an object: the highest of its basic values.
    #[must_use]
    pub fn total(&self, object: usize) -> Option<Rank> {
        BasicValue::ALL.iter().filter_map(|value| self.determined(object, *value).rank).max()
    }

    /// Whether needs are determined for an object: for every one but the domain as a whole.
    #[must_use]
    pub fn applies(&self, object: usize) -> bool {
        self.objects.get(object).is_some_and(|object| !is_whole(object))
    }

    /// Whether an object needs a risk analysis because of its need.
    #[must_use]
    pub fn asks_for_risk_analysis(&self, object: usize) -> bool {
        self.applies(object) && self.total(object).is_some_and(|rank| self.scheme.asks_for_risk_analysis(rank))
    }

    /// The way of an object's need.
    #[must_use]
    pub fn way(&self, object: usize, value: BasicValue) -> Way {
        self.with_steps(self.graph.path(object, value))
    }

    /// The way of what an object inherits, whether that decides or not; none where it inherits nothing.
    #[must_use]
    pub fn inherited_way(&self, object: usize, value: BasicValue) -> Option<Way> {
        let path = self.graph.inherited_path(object, value);
        (!path.is_empty()).then(|| self.with_steps(path))
    }

    fn with_steps(&self, objects: Vec<usize>) -> Way {
        let steps = objects.windows(2).filter_map(|pair| self.kinds.get(&(pair[1], pair[0])).copied()).collect();
        Way { objects, steps }
    }

    /// Cycles of inheriting dependencies, each with the positions of all its members.
    #[must_use]
    pub fn cycles(&self) -> &[Vec<usize>] {
        &self.cycles
    }

    /// Why a communication link is critical, as far as was recorded.
    #[must_use]
    pub fn critical(&self, object: usize) -> Vec<LinkCriterion> {
        let Some(link) = self.objects.get(object).filter(|link| link.kind == TargetObjectKind::CommunicationLink)
        else {
            return Vec::new();
        };
        LinkCriterion::ALL
            .into_iter()
            .filter(|one| match one {
                LinkCriterion::CarriesHighNeed => !self.carried(object).is_empty(),
                _ => criterion(link, *one).unwrap_or_default(),
            })
            .collect()
    }

    /// For which basic values information with a high need goes over a link. What nobody has said follows from what the link
    /// inherits.
    #[must_use]
    pub fn carried(&self, object: usize) -> Vec<BasicValue> {
        let Some(link) = self.objects.get(object).filter(|link| link.kind == TargetObjectKind::CommunicationLink)
        else {
            return Vec::new();
        };
        let high =
            |value| self.determined(object, value).rank.is_some_and(|rank| self.scheme.asks_for_risk_analysis(rank));
        let carried = |value: &BasicValue| link.facts.carries_high_need.of(*value).unwrap_or_else(|| high(*value));
        BasicValue::ALL.iter().copied().filter(carried).collect()
    }

    /// What an audit would object to: the point, the object, and the basic value that it is about.
    #[must_use]
    pub fn open_points(&self) -> Vec<(OpenPoint, usize, Option<BasicValue>)> {
        let mut members: Vec<Vec<usize>> = vec![Vec::new(); self.objects.len()];
        for (member, object) in self.objects.iter().enumerate() {
            let group = object.parent_id.and_then(|id| self.position.get(&id));
            if let Some(&group) = group.filter(|group| self.objects[**group].kind == object.kind) {
                members[group].push(member);
            }
        }
        let mut points = Vec::new();
        for object in (0..self.objects.len()).filter(|object| self.applies(*object)) {
            for &value in BasicValue::ALL {
                self.points_of_value(object, value, members[object].is_empty(), &mut points);
            }
            if self.members_differ(object, &members[object]) {
                points.push((OpenPoint::GroupUneven, object, None));
            }
        }
        points.extend(self.cycles.iter().map(|members| (OpenPoint::DependencyCycle, members[0], None)));
        points
    }

    fn points_of_value(
        &self,
        object: usize,
        value: BasicValue,
        alone: bool,
        points: &mut Vec<(OpenPoint, usize, Option<BasicValue>)>,
    ) {
        let known = self.determined(object, value);
        let mut note = |applies: bool, point| {
            if applies {
                points.push((point, object, Some(value)));
            }
        };
        // What only holds others together has the needs of its members.
        note(known.rank.is_none() && alone, OpenPoint::NeedMissing);
        let Some(need) = self.need(object, value) else { return };
        note(need.category.is_some() && !filled(&need.reason), OpenPoint::NeedWithoutReason);
        let decided = filled(&need.decided_by) && need.decided_on.is_some();
        note(need.category.is_some() && !decided, OpenPoint::NeedUndecided);
        let idle = !matches!(known.origin, Origin::Cumulation | Origin::Distribution);
        note(need.effect.is_some() && idle, OpenPoint::EffectIdle);
    }

    /// Whether the members of a group of alike objects have needs that differ: a group shares its needs (BSI 200-2,
    /// 8.1.1).
    fn members_differ(&self, group: usize, members: &[usize]) -> bool {
        if self.objects[group].member_count < 2 {
            return false;
        }
        let ranks = |member: usize| BasicValue::ALL.iter().map(move |value| self.determined(member, *value).rank);
        let alike = |one: usize, other: usize| ranks(one).eq(ranks(other));
        members.split_first().is_some_and(|(first, others)| others.iter().any(|member| !alike(*first, *member)))
    }
}

fn is_whole(object: &TargetObject) -> bool {
    object.kind == TargetObjectKind::InformationDomain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CarriedNeed, DependencyId, DomainId, MunicipalityId, NeedEffect, ProtectionNeedId};
    use uuid::Uuid;

    const C: BasicValue = BasicValue::Confidentiality;

    fn object(number: u128, kind: TargetObjectKind, parent: Option<u128>) -> TargetObject {
        let id = |number| Uuid::from_u128(number);
        let mut object = TargetObject::new(
            TargetObjectId(id(number)),
            MunicipalityId(id(1)),
            DomainId(id(1)),
            kind,
            &format!("Objekt {number}"),
        );
        object.parent_id = parent.map(|number| TargetObjectId(id(number)));
        object
    }

    fn depends(from: u128, to: u128, inherits: bool) -> Dependency {
        let id = |number| Uuid::from_u128(number);
        Dependency {
            id: DependencyId(id(from * 100 + to)),
            municipality_id: MunicipalityId(id(1)),
            domain_id: DomainId(id(1)),
            from_id: TargetObjectId(id(from)),
            to_id: TargetObjectId(id(to)),
            kind: DependencyKind::RunsOn,
            inherits,
            remark: String::new(),
        }
    }

    fn need(object: u128, category: &str) -> ProtectionNeed {
        let id = |number| Uuid::from_u128(number);
        ProtectionNeed {
            id: ProtectionNeedId(id(object)),
            municipality_id: MunicipalityId(id(1)),
            domain_id: DomainId(id(1)),
            target_object_id: TargetObjectId(id(object)),
            value: C,
            category: Some(category.into()),
            scenario: None,
            reason: "Meldedaten".into(),
            effect: None,
            effect_category: None,
            effect_reason: String::new(),
            decided_by: "Erika Beispiel".into(),
            decided_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 20),
        }
    }

    fn scheme() -> ProtectionScheme {
        ProtectionScheme::usual(MunicipalityId(Uuid::from_u128(1)), str::to_owned)
    }

    use TargetObjectKind::{Application, CommunicationLink, InformationDomain, ItSystem};

    #[test]
    fn needs_reach_the_members_of_nested_groups() {
        let objects = [
            object(1, InformationDomain, None),
            object(2, ItSystem, None),
            object(3, ItSystem, Some(2)),
            object(4, ItSystem, Some(3)),
            object(5, Application, None),
        ];
        let (dependencies, needs, scheme) = ([depends(5, 2, true)], [need(5, "high")], scheme());
        let all = Determination::new(&objects, &dependencies, &needs, &scheme);
        assert_eq!(all.determined(3, C).rank, Some(1), "the member of a member of the group");
        let way = all.way(3, C);
        assert_eq!(way.objects, [3, 2, 1, 4], "from the server over its groups to the application");
        let steps = [StepKind::Member, StepKind::Member, StepKind::Dependency(DependencyKind::RunsOn)];
        assert_eq!(way.steps, steps, "each step is named");
        assert!(all.asks_for_risk_analysis(3), "a high need asks for a risk analysis");
        assert!(!all.asks_for_risk_analysis(0), "the domain as a whole has none");
    }

    #[test]
    fn a_dependency_without_inheritance_passes_nothing_on() {
        let objects = [object(1, Application, None), object(2, ItSystem, None)];
        let (dependencies, needs, scheme) = ([depends(1, 2, false)], [need(1, "high")], scheme());
        let all = Determination::new(&objects, &dependencies, &needs, &scheme);
        assert_eq!(all.determined(1, C).rank, None, "nothing");
    }

    fn points(
        objects: &[TargetObject],
        dependencies: &[Dependency],
        needs: &[ProtectionNeed],
    ) -> Vec<(OpenPoint, usize)> {
        let scheme = scheme();
        let all = Determination::new(objects, dependencies, needs, &scheme);
        let about = all.open_points().into_iter().filter(|(_, _, value)| value.is_none_or(|value| value == C));
        about.map(|(point, object, _)| (point, object)).collect()
    }

    #[test]
    fn open_points_fire_and_keep_quiet() {
        let objects = [object(1, Application, None), object(2, ItSystem, None)];
        let dependency = [depends(1, 2, true)];
        assert_eq!(points(&objects, &dependency, &[need(1, "high")]), [], "all is said");
        let bare = ProtectionNeed { reason: " ".into(), decided_on: None, ..need(1, "high") };
        assert_eq!(
            points(&objects, &dependency, &[bare]),
            [(OpenPoint::NeedWithoutReason, 0), (OpenPoint::NeedUndecided, 0)],
            "neither a reason nor a decision"
        );
        let missing = points(&objects, &[], &[need(1, "high")]);
        assert_eq!(missing, [(OpenPoint::NeedMissing, 1)], "nothing is known of the system");
        let idle = ProtectionNeed {
            effect: Some(NeedEffect::Cumulation),
            effect_category: Some("normal".into()),
            effect_reason: "viele".into(),
            ..need(1, "high")
        };
        assert_eq!(points(&objects, &dependency, &[idle]), [(OpenPoint::EffectIdle, 0)], "it raises nothing");
        let circle = [depends(1, 2, true), depends(2, 1, true)];
        assert_eq!(points(&objects, &circle, &[need(1, "high")]), [(OpenPoint::DependencyCycle, 0)], "it goes round");
        let mut group = [object(1, ItSystem, None), object(2, ItSystem, Some(1)), object(3, ItSystem, Some(1))];
        let loose = points(&group, &[], &[need(1, "normal"), need(3, "high")]);
        assert_eq!(loose, [], "what only holds others together may hold unlike ones");
        group[0].member_count = 2;
        let uneven = points(&group, &[], &[need(1, "normal"), need(3, "high")]);
        assert_eq!(uneven, [(OpenPoint::GroupUneven, 0)], "members of one group differ");
        assert_eq!(points(&group, &[], &[need(1, "normal")]), [], "members that share a need are a group");
    }

    #[test]
    fn a_link_is_critical_for_what_is_said_or_follows() {
        let mut link = object(2, CommunicationLink, None);
        let (dependencies, needs, scheme) = ([depends(1, 2, true)], [need(1, "high")], scheme());
        let objects = [object(1, Application, None), link.clone()];
        let all = Determination::new(&objects, &dependencies, &needs, &scheme);
        assert_eq!(all.critical(1), [LinkCriterion::CarriesHighNeed], "it follows from the need");
        assert_eq!(all.critical(0), [], "an application is no link");
        link.facts.carries_high_need = CarriedNeed::all(Some(false));
        link.facts.external_connection = Some(true);
        let objects = [object(1, Application, None), link.clone()];
        let all = Determination::new(&objects, &dependencies, &needs, &scheme);
        assert_eq!(all.critical(1), [LinkCriterion::External], "what was said counts");
        assert_eq!(all.carried(1), [], "of all three");
        link.facts.carries_high_need.availability = Some(true);
        let objects = [object(1, Application, None), link.clone()];
        let all = Determination::new(&objects, &dependencies, &needs, &scheme);
        assert_eq!(all.carried(1), [BasicValue::Availability], "by basic value");
        assert_eq!(all.critical(1), [LinkCriterion::External, LinkCriterion::CarriesHighNeed], "one is enough");
        link.facts.carries_high_need = CarriedNeed { confidentiality: Some(false), ..CarriedNeed::default() };
        let objects = [object(1, Application, None), link];
        let all = Determination::new(&objects, &dependencies, &needs, &scheme);
        assert!(!all.carried(1).contains(&BasicValue::Confidentiality), "what was said goes before what follows");
    }
}
