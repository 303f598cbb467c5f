//! The data state (Datenstand): number and hash of the last entry of the change log.

use crate::{Coded, ReportKind};

/// Number and hash of the last entry of the change log; what a report or backup was made from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DataState {
    /// Number of the last entry; 0 for an empty log.
    pub number: i64,
    /// Its chained SHA-256, lower-case hexadecimal; empty for an empty log.
    pub hash: String,
}

/// A report that was made, and from which data state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MadeReport {
    /// Its number in the register.
    pub number: i64,
    /// Its kind.
    pub kind: ReportKind,
    /// Number of its data state.
    pub state: i64,
}

/// The newest reference documents (A.1 to A.6) of an information domain where they were made from different data states:
/// an auditor rejects them then (`reference/domain.md` 6.3). In the order of their kinds; empty where there is nothing to
/// object to. `reports` are those of the domain, in any order.
#[must_use]
pub fn differing_states(reports: &[MadeReport]) -> Vec<MadeReport> {
    let of_kind = |kind: &ReportKind| reports.iter().filter(|one| one.kind == *kind).max_by_key(|one| one.number);
    let kinds = ReportKind::ALL.iter().filter(|kind| kind.is_reference_document());
    let newest: Vec<MadeReport> = kinds.filter_map(of_kind).copied().collect();
    let differ = newest.windows(2).any(|pair| pair[0].state != pair[1].state);
    if differ { newest } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(number: i64, kind: ReportKind, state: i64) -> MadeReport {
        MadeReport { number, kind, state }
    }

    #[test]
    fn the_newest_reference_documents_differ_or_do_not() {
        use ReportKind::{CheckResult, EvidenceList, ProtectionNeeds, StructureAnalysis};
        let (a1, a2) = (made(1, StructureAnalysis, 10), made(2, ProtectionNeeds, 10));
        assert_eq!(differing_states(&[]), [], "nothing was made");
        assert_eq!(differing_states(&[a1]), [], "one alone differs from nothing");
        assert_eq!(differing_states(&[a2, a1]), [], "the same data state");
        let a4 = made(3, CheckResult, 12);
        assert_eq!(differing_states(&[a4, a2, a1]), [a1, a2, a4], "A.4 is of another one");
        let again = [made(4, StructureAnalysis, 12), made(5, ProtectionNeeds, 12)];
        assert_eq!(differing_states(&[a1, a2, a4, again[0], again[1]]), [], "only the newest of each kind count");
        assert_eq!(differing_states(&[a1, a2, made(6, EvidenceList, 30)]), [], "a list of evidence is none of them");
    }
}
