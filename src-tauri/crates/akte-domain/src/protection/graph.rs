//! Inheritance along dependencies: the least values that satisfy the maximum principle, and where each comes from.
//!
//! A node's need is the maximum of its own and of what those that depend on it have; a cumulation effect raises it to at
//! least a rank, a distribution effect lowers it to at most one. All of that is monotone, so a smallest solution exists
//! also where dependencies go round: in a cycle without effects every member has the cycle's maximum. Nodes are settled
//! from the highest rank down, each edge is looked at once per basic value, so the cost is linear in nodes and edges.
//!
//! Where a value comes from is the shortest way to a node that decided it, the smallest index among equals: the same
//! whether everything or only what an edit concerns was computed.

use super::{BasicValue, NeedEffect};
use crate::Coded;
use std::collections::VecDeque;

/// The place of a category, the lowest is 0.
pub type Rank = u8;

/// What is determined at a node itself, by basic value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NodeInput {
    /// Its own needs.
    pub own: [Option<Rank>; 3],
    /// Effects with the rank that they lead to.
    pub effect: [Option<(NeedEffect, Rank)>; 3],
}

/// Why a node has its need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Origin {
    /// Nothing is known.
    #[default]
    Missing,
    /// Determined at the node itself.
    Own,
    /// Inherited by the maximum principle.
    Maximum,
    /// Raised by a cumulation effect.
    Cumulation,
    /// Lowered by a distribution effect.
    Distribution,
}

impl Origin {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Missing, Self::Own, Self::Maximum, Self::Cumulation, Self::Distribution];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Own => "own",
            Self::Maximum => "maximum",
            Self::Cumulation => "cumulation",
            Self::Distribution => "distribution",
        }
    }
}

/// What follows for one basic value at one node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Determined {
    /// The need; none where nothing is known.
    pub rank: Option<Rank>,
    /// The highest need among those that depend on the node.
    pub inherited: Option<Rank>,
    /// Which of them passes it on.
    pub from: Option<usize>,
    /// Why the node has its need.
    pub origin: Origin,
    /// How many dependencies lie between the node and where its need was decided.
    hops: u32,
}

/// Nodes that depend on each other, with their needs. `from → to`: `from` depends on `to`, which inherits from it.
#[derive(Debug, Clone)]
pub struct Graph {
    inputs: Vec<NodeInput>,
    next: Vec<Vec<usize>>,
    before: Vec<Vec<usize>>,
    determined: [Vec<Determined>; 3],
}

impl Graph {
    /// A graph with all needs computed. Edges to themselves or to nodes that are not there are left out.
    #[must_use]
    pub fn new(inputs: Vec<NodeInput>, edges: &[(usize, usize)]) -> Self {
        let count = inputs.len();
        let mut next = vec![Vec::new(); count];
        let mut before = vec![Vec::new(); count];
        for &(from, to) in edges.iter().filter(|&&(from, to)| from != to && from < count && to < count) {
            next[from].push(to);
            before[to].push(from);
        }
        let determined = [(); 3].map(|()| vec![Determined::default(); count]);
        let mut graph = Self { inputs, next, before, determined };
        let all: Vec<usize> = (0..count).collect();
        graph.settle(&all);
        graph
    }

    /// How many nodes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.inputs.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inputs.is_empty()
    }

    /// What depends on what, by node.
    #[must_use]
    pub fn next(&self) -> &[Vec<usize>] {
        &self.next
    }

    /// What is determined at a node itself.
    #[must_use]
    pub fn input(&self, node: usize) -> NodeInput {
        self.inputs.get(node).copied().unwrap_or_default()
    }

    /// What follows at a node.
    #[must_use]
    pub fn determined(&self, node: usize, value: BasicValue) -> Determined {
        self.determined[value.index()].get(node).copied().unwrap_or_default()
    }

    /// Changes what is determined at a node; computes anew what can depend on it, and answers with how many nodes that
    /// were.
    pub fn set_input(&mut self, node: usize, input: NodeInput) -> usize {
        let Some(known) = self.inputs.get_mut(node) else { return 0 };
        *known = input;
        self.recalculate(node)
    }

    /// Adds an inheriting dependency, as [`Graph::set_input`].
    pub fn add_edge(&mut self, from: usize, to: usize) -> usize {
        if from == to || from >= self.len() || to >= self.len() {
            return 0;
        }
        self.next[from].push(to);
        self.before[to].push(from);
        self.recalculate(to)
    }

    /// Takes an inheriting dependency away, as [`Graph::set_input`].
    pub fn remove_edge(&mut self, from: usize, to: usize) -> usize {
        if from >= self.len() || to >= self.len() {
            return 0;
        }
        if let Some(place) = self.next[from].iter().position(|node| *node == to) {
            self.next[from].remove(place);
        }
        if let Some(place) = self.before[to].iter().position(|node| *node == from) {
            self.before[to].remove(place);
        }
        self.recalculate(to)
    }

    /// The nodes along which a need came, from the node itself to the one that decided it.
    #[must_use]
    pub fn path(&self, node: usize, value: BasicValue) -> Vec<usize> {
        let mut path = vec![node];
        let mut at = self.determined(node, value);
        while at.origin == Origin::Maximum
            && let Some(from) = at.from
        {
            path.push(from);
            at = self.determined(from, value);
        }
        path
    }

    /// As [`Graph::path`], for what would be inherited also where the node's own need or an effect decides; empty where
    /// nothing is inherited.
    #[must_use]
    pub fn inherited_path(&self, node: usize, value: BasicValue) -> Vec<usize> {
        let from = self.determined(node, value).from;
        from.map(|from| [vec![node], self.path(from, value)].concat()).unwrap_or_default()
    }

    fn recalculate(&mut self, changed: usize) -> usize {
        let mut seen = vec![false; self.len()];
        let mut reached = VecDeque::from([changed]);
        let mut affected = Vec::new();
        seen[changed] = true;
        while let Some(node) = reached.pop_front() {
            affected.push(node);
            for &to in &self.next[node] {
                if !std::mem::replace(&mut seen[to], true) {
                    reached.push_back(to);
                }
            }
        }
        self.settle(&affected);
        affected.len()
    }

    /// Computes the needs of some nodes anew, with everything that depends on them among these.
    fn settle(&mut self, affected: &[usize]) {
        let mut is_affected = vec![false; self.len()];
        for &node in affected {
            is_affected[node] = true;
        }
        for value in BasicValue::ALL {
            let mut pass = Pass {
                value: value.index(),
                inputs: &self.inputs,
                next: &self.next,
                before: &self.before,
                affected,
                is_affected: &is_affected,
                determined: &mut self.determined[value.index()],
            };
            pass.ranks();
            pass.origins();
        }
    }
}

/// One basic value of the nodes that are computed anew.
struct Pass<'g> {
    value: usize,
    inputs: &'g [NodeInput],
    next: &'g [Vec<usize>],
    before: &'g [Vec<usize>],
    affected: &'g [usize],
    is_affected: &'g [bool],
    determined: &'g mut Vec<Determined>,
}

impl Pass<'_> {
    /// The need of a node that inherits so much.
    fn rank(&self, node: usize, inherited: Option<Rank>) -> Option<Rank> {
        let input = &self.inputs[node];
        let base = input.own[self.value].max(inherited);
        match input.effect[self.value] {
            Some((NeedEffect::Cumulation, rank)) => base.max(Some(rank)),
            Some((NeedEffect::Distribution, rank)) => base.map(|base| base.min(rank)),
            None => base,
        }
    }

    /// Settles the needs from the highest rank down.
    fn ranks(&mut self) {
        let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); usize::from(Rank::MAX) + 1];
        for &node in self.affected {
            // What others have that are not computed anew stays.
            let others = self.before[node].iter().filter(|from| !self.is_affected[**from]);
            let inherited = others.filter_map(|from| self.determined[*from].rank).max();
            self.determined[node] = Determined { inherited, ..Determined::default() };
            if let Some(rank) = self.rank(node, inherited) {
                waiting[usize::from(rank)].push(node);
            }
        }
        for rank in (0..=Rank::MAX).rev() {
            while let Some(node) = waiting[usize::from(rank)].pop() {
                if self.determined[node].rank.is_some() {
                    continue;
                }
                self.determined[node].rank = Some(rank);
                for &to in self.next[node].iter().filter(|to| self.is_affected[**to]) {
                    if self.determined[to].inherited >= Some(rank) {
                        continue;
                    }
                    self.determined[to].inherited = Some(rank);
                    if self.determined[to].rank.is_none()
                        && let Some(now) = self.rank(to, Some(rank))
                    {
                        // Whatever leads higher than this rank was waiting from the start.
                        waiting[usize::from(now.min(rank))].push(to);
                    }
                }
            }
        }
    }

    /// Finds why each node has its need, and the shortest way to where it was decided.
    fn origins(&mut self) {
        let mut by_hops: Vec<Vec<usize>> = vec![Vec::new()];
        for &node in self.affected {
            self.determined[node].origin = self.origin(node);
            self.determined[node].hops = u32::MAX;
        }
        for &node in self.affected {
            let known = self.determined[node];
            if known.origin != Origin::Maximum {
                by_hops[0].push(node);
                continue;
            }
            let others = self.before[node].iter().filter(|from| !self.is_affected[**from]);
            let tight = others.filter(|from| self.determined[**from].rank == known.inherited);
            if let Some(hops) = tight.map(|from| self.determined[*from].hops.saturating_add(1)).min() {
                let hops = usize::try_from(hops).unwrap_or(usize::MAX).min(self.determined.len());
                if by_hops.len() <= hops {
                    by_hops.resize(hops + 1, Vec::new());
                }
                by_hops[hops].push(node);
            }
        }
        let mut hops = 0;
        while hops < by_hops.len() {
            for node in std::mem::take(&mut by_hops[hops]) {
                if self.determined[node].hops != u32::MAX {
                    continue;
                }
                self.determined[node].hops = u32::try_from(hops).unwrap_or(u32::MAX - 1);
                let rank = self.determined[node].rank;
                for &to in self.next[node].iter().filter(|to| self.is_affected[**to]) {
                    let waits = self.determined[to];
                    if waits.origin == Origin::Maximum && waits.hops == u32::MAX && waits.inherited == rank {
                        if by_hops.len() == hops + 1 {
                            by_hops.push(Vec::new());
                        }
                        by_hops[hops + 1].push(to);
                    }
                }
            }
            hops += 1;
        }
        for &node in self.affected {
            let inherited = self.determined[node].inherited;
            let tight = self.before[node].iter().filter(|from| self.determined[**from].rank == inherited);
            let nearest = tight.min_by_key(|from| (self.determined[**from].hops, **from));
            self.determined[node].from = nearest.copied().filter(|_| inherited.is_some());
        }
    }

    /// An effect that raises counts as deciding where it is as high as what is inherited: what the node inherits may be
    /// its own need that went round a cycle.
    fn origin(&self, node: usize) -> Origin {
        let known = self.determined[node];
        let own = self.inputs[node].own[self.value];
        let base = own.max(known.inherited);
        match self.inputs[node].effect[self.value] {
            _ if known.rank.is_none() => Origin::Missing,
            Some((NeedEffect::Cumulation, rank)) if Some(rank) > own && Some(rank) >= known.inherited => {
                Origin::Cumulation
            }
            Some((NeedEffect::Distribution, _)) if known.rank != base => Origin::Distribution,
            _ if own >= known.inherited => Origin::Own,
            _ => Origin::Maximum,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const C: BasicValue = BasicValue::Confidentiality;

    fn own(rank: Rank) -> NodeInput {
        NodeInput { own: [Some(rank), None, None], ..NodeInput::default() }
    }

    fn effect(effect: NeedEffect, rank: Rank) -> NodeInput {
        NodeInput { effect: [Some((effect, rank)), None, None], ..NodeInput::default() }
    }

    fn ranks(graph: &Graph) -> Vec<Option<Rank>> {
        (0..graph.len()).map(|node| graph.determined(node, C).rank).collect()
    }

    #[test]
    fn the_highest_need_of_those_that_depend_decides() {
        // Two applications on one server in one room.
        let graph =
            Graph::new(vec![own(0), own(2), NodeInput::default(), NodeInput::default()], &[(0, 2), (1, 2), (2, 3)]);
        assert_eq!(ranks(&graph), [Some(0), Some(2), Some(2), Some(2)], "the maximum goes on");
        assert_eq!(graph.path(3, C), [3, 2, 1], "from the room over the server to the second application");
        assert_eq!(graph.determined(3, C).origin, Origin::Maximum, "and says so");
        assert_eq!(graph.determined(0, BasicValue::Integrity).origin, Origin::Missing, "nothing is invented");
    }

    #[test]
    fn effects_raise_and_lower_and_say_so() {
        let cumulated = Graph::new(vec![own(0), effect(NeedEffect::Cumulation, 1)], &[(0, 1)]);
        assert_eq!(cumulated.determined(1, C).origin, Origin::Cumulation, "raised");
        assert_eq!(ranks(&cumulated), [Some(0), Some(1)], "to the rank of the effect");
        let spread =
            Graph::new(vec![own(2), effect(NeedEffect::Distribution, 0), NodeInput::default()], &[(0, 1), (1, 2)]);
        assert_eq!(ranks(&spread), [Some(2), Some(0), Some(0)], "lowered, and lowered for what comes after");
        assert_eq!(spread.path(2, C), [2, 1], "the way ends where it was lowered");
        assert_eq!(spread.inherited_path(1, C), [1, 0], "what would have been inherited can be told");
        let idle = Graph::new(vec![own(2), effect(NeedEffect::Cumulation, 1)], &[(0, 1)]);
        assert_eq!(idle.determined(1, C).origin, Origin::Maximum, "an effect that changes nothing decides nothing");
    }

    #[test]
    fn every_member_of_a_cycle_has_the_maximum_of_the_cycle() {
        let graph = Graph::new(vec![own(0), own(1), NodeInput::default(), own(2)], &[(0, 1), (1, 2), (2, 0), (3, 0)]);
        assert_eq!(ranks(&graph), [Some(2); 4], "what comes in from outside goes round");
        assert_eq!(graph.path(2, C), [2, 1, 0, 3], "and the way out of the cycle is found");
    }

    #[test]
    fn what_a_cumulation_effect_raises_may_go_round_a_cycle() {
        let graph = Graph::new(vec![effect(NeedEffect::Cumulation, 2), NodeInput::default()], &[(0, 1), (1, 0)]);
        assert_eq!(ranks(&graph), [Some(2); 2], "both have it");
        assert_eq!(graph.path(1, C), [1, 0], "and the way ends where it was raised");
        assert_eq!(graph.path(0, C), [0], "not where it came back");
    }

    /// The definition, iterated until nothing changes any more.
    fn naive(inputs: &[NodeInput], edges: &[(usize, usize)], value: usize) -> Vec<Option<Rank>> {
        let mut known = vec![None; inputs.len()];
        loop {
            let now: Vec<Option<Rank>> = (0..inputs.len())
                .map(|node| {
                    let inherited =
                        edges.iter().filter(|(from, to)| *to == node && from != to).map(|(from, _)| known[*from]).max();
                    let base = inputs[node].own[value].max(inherited.flatten());
                    match inputs[node].effect[value] {
                        Some((NeedEffect::Cumulation, rank)) => base.max(Some(rank)),
                        Some((NeedEffect::Distribution, rank)) => base.map(|base: Rank| base.min(rank)),
                        None => base,
                    }
                })
                .collect();
            if now == known {
                return known;
            }
            known = now;
        }
    }

    fn any_input() -> impl Strategy<Value = NodeInput> {
        let rank = prop::option::weighted(0.4, 0_u8..4);
        let effect = prop::option::weighted(
            0.2,
            (prop::sample::select(vec![NeedEffect::Cumulation, NeedEffect::Distribution]), 0_u8..4),
        );
        (prop::array::uniform3(rank), prop::array::uniform3(effect)).prop_map(|(own, effect)| NodeInput { own, effect })
    }

    const NODES: usize = 14;

    fn any_graph() -> impl Strategy<Value = (Vec<NodeInput>, Vec<(usize, usize)>)> {
        (prop::collection::vec(any_input(), NODES), prop::collection::vec((0..NODES, 0..NODES), 0..40))
    }

    fn results(graph: &Graph) -> Vec<Determined> {
        BasicValue::ALL.iter().flat_map(|value| (0..graph.len()).map(|node| graph.determined(node, *value))).collect()
    }

    proptest! {
        #[test]
        fn it_is_the_least_solution((inputs, edges) in any_graph()) {
            let graph = Graph::new(inputs.clone(), &edges);
            for value in BasicValue::ALL {
                let expected = naive(&inputs, &edges, value.index());
                let ranks: Vec<_> = (0..NODES).map(|node| graph.determined(node, *value).rank).collect();
                prop_assert_eq!(ranks, expected);
            }
        }

        #[test]
        fn every_way_exists_and_ends_where_the_need_was_decided((inputs, edges) in any_graph()) {
            let graph = Graph::new(inputs, &edges);
            for value in BasicValue::ALL {
                for node in 0..NODES {
                    let path = graph.path(node, *value);
                    prop_assert!(path.len() <= NODES, "a way does not go round");
                    for step in path.windows(2) {
                        prop_assert!(edges.contains(&(step[1], step[0])), "each step is a dependency");
                        prop_assert_eq!(graph.determined(step[1], *value).rank, graph.determined(node, *value).rank);
                    }
                    let end = graph.determined(*path.last().unwrap(), *value);
                    prop_assert!(end.origin != Origin::Maximum, "it ends where somebody decided");
                }
            }
        }

        #[test]
        fn raising_one_need_lowers_nothing((inputs, edges) in any_graph(), node in 0..NODES) {
            let before = Graph::new(inputs.clone(), &edges);
            let mut raised = inputs;
            raised[node].own = [Some(3); 3];
            let after = Graph::new(raised, &edges);
            for (before, after) in results(&before).into_iter().zip(results(&after)) {
                prop_assert!(before.rank <= after.rank);
            }
        }

        #[test]
        fn what_an_edit_concerns_is_computed_as_if_everything_were(
            (inputs, edges) in any_graph(),
            edits in prop::collection::vec((0..NODES, any_input(), 0..NODES, any::<bool>()), 1..6),
        ) {
            let (mut inputs, mut edges) = (inputs, edges);
            let mut graph = Graph::new(inputs.clone(), &edges);
            for (node, input, other, adds) in edits {
                inputs[node] = input;
                graph.set_input(node, input);
                if adds {
                    edges.push((node, other));
                    graph.add_edge(node, other);
                } else if let Some(place) = edges.iter().position(|(from, to)| from != to && *from == node) {
                    let (from, to) = edges.remove(place);
                    graph.remove_edge(from, to);
                }
                prop_assert_eq!(results(&graph), results(&Graph::new(inputs.clone(), &edges)));
            }
        }

        #[test]
        fn a_cycle_without_effects_shares_its_maximum(owns in prop::collection::vec(prop::option::of(0_u8..4), 2..9)) {
            let inputs = owns.iter().map(|own| NodeInput { own: [*own; 3], ..NodeInput::default() }).collect();
            let edges: Vec<(usize, usize)> = (0..owns.len()).map(|node| (node, (node + 1) % owns.len())).collect();
            let graph = Graph::new(inputs, &edges);
            let maximum = owns.iter().max().copied().flatten();
            prop_assert!((0..owns.len()).all(|node| graph.determined(node, C).rank == maximum));
        }
    }
}
