//! Cycles of dependencies: strongly connected components, after Tarjan, without recursion.

/// The cycles of a graph, each with all its members in ascending order; by their first members. `next` names what each
/// node leads to.
#[must_use]
pub fn cycles(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const NEW: usize = usize::MAX;
    let count = next.len();
    let (mut number, mut low) = (vec![NEW; count], vec![0; count]);
    let mut on_stack = vec![false; count];
    let (mut stack, mut found) = (Vec::new(), Vec::new());
    let mut counter = 0;
    for start in 0..count {
        if number[start] != NEW {
            continue;
        }
        let mut way = vec![(start, 0)];
        while let Some((node, position)) = way.pop() {
            if position == 0 {
                number[node] = counter;
                low[node] = counter;
                counter += 1;
                stack.push(node);
                on_stack[node] = true;
            }
            if let Some(&to) = next[node].get(position) {
                way.push((node, position + 1));
                if number[to] == NEW {
                    way.push((to, 0));
                } else if on_stack[to] {
                    low[node] = low[node].min(number[to]);
                }
                continue;
            }
            if let Some(&(above, _)) = way.last() {
                low[above] = low[above].min(low[node]);
            }
            if low[node] == number[node] {
                let mut members = Vec::new();
                while let Some(member) = stack.pop() {
                    on_stack[member] = false;
                    members.push(member);
                    if member == node {
                        break;
                    }
                }
                if members.len() > 1 {
                    members.sort_unstable();
                    found.push(members);
                }
            }
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn graph(count: usize, edges: &[(usize, usize)]) -> Vec<Vec<usize>> {
        let mut next = vec![Vec::new(); count];
        for &(from, to) in edges {
            next[from].push(to);
        }
        next
    }

    #[test]
    fn every_cycle_is_named_with_all_its_members() {
        let edges = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 4), (6, 6)];
        assert_eq!(cycles(&graph(7, &edges)), [vec![0, 1, 2], vec![4, 5]], "two cycles, and no one alone");
    }

    proptest! {
        #[test]
        fn members_reach_each_other_and_nobody_else_does(
            edges in prop::collection::vec((0_usize..12, 0_usize..12), 0..30)
        ) {
            let next = graph(12, &edges);
            let reaches = |from: usize| {
                let mut seen = [false; 12];
                let mut todo = vec![from];
                while let Some(node) = todo.pop() {
                    for &to in &next[node] {
                        if !std::mem::replace(&mut seen[to], true) {
                            todo.push(to);
                        }
                    }
                }
                seen
            };
            let found = cycles(&next);
            for one in 0..12 {
                for other in (0..12).filter(|other| *other != one) {
                    let both = reaches(one)[other] && reaches(other)[one];
                    let named = found.iter().any(|members| members.contains(&one) && members.contains(&other));
                    prop_assert_eq!(both, named, "{} and {}", one, other);
                }
            }
        }
    }
}
