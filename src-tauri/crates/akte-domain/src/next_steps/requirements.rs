//! Open requirements in the order in which they are worked through.

/// What is known of an open requirement when it is ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Candidate {
    /// Priority of its topic, 1 first; none where the catalog gives none.
    pub topic_priority: Option<u32>,
    /// Whether it must be met (modal verb MUSS).
    pub mandatory: bool,
    /// Effort level 0–5 of the catalog; none or 0 means not rated.
    pub effort: Option<u32>,
    /// Position in the catalog, which breaks ties.
    pub position: u32,
}

/// Order of working through open requirements: topics by their priority, musts before the rest, little effort before
/// much, then as in the catalog. What is not rated counts as medium effort (3).
pub fn sort_next_steps<T>(open: &mut [T], candidate: impl Fn(&T) -> Candidate) {
    open.sort_by_key(|item| {
        let c = candidate(item);
        let effort = c.effort.filter(|effort| *effort > 0).unwrap_or(3);
        (c.topic_priority.unwrap_or(u32::MAX), !c.mandatory, effort, c.position)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urgent_topics_musts_and_quick_wins_come_first() {
        let c = |topic, mandatory, effort, position| Candidate { topic_priority: topic, mandatory, effort, position };
        let mut open = [
            c(None, true, Some(1), 0),
            c(Some(2), true, Some(1), 1),
            c(Some(1), false, Some(1), 2),
            c(Some(1), true, Some(4), 3),
            c(Some(1), true, Some(0), 4),
        ];
        sort_next_steps(&mut open, |candidate| *candidate);
        assert_eq!(open.map(|candidate| candidate.position), [4, 3, 2, 1, 0], "priority, must, effort, position");
    }
}
