//! Counts of statuses and the degree of implementation computed from them: a view, never a stored truth.

use crate::ImplementationStatus;

/// How many requirements have which status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StatusCounts {
    /// unbearbeitet
    pub unprocessed: u32,
    /// ja
    pub yes: u32,
    /// teilweise
    pub partial: u32,
    /// nein
    pub no: u32,
    /// entbehrlich
    pub dispensable: u32,
}

impl StatusCounts {
    /// Counts `n` more of a status.
    pub fn add(&mut self, status: ImplementationStatus, n: u32) {
        match status {
            ImplementationStatus::Unprocessed => self.unprocessed += n,
            ImplementationStatus::Yes => self.yes += n,
            ImplementationStatus::Partial => self.partial += n,
            ImplementationStatus::No => self.no += n,
            ImplementationStatus::Dispensable => self.dispensable += n,
        }
    }

    /// The count of one status.
    #[must_use]
    pub fn of(&self, status: ImplementationStatus) -> u32 {
        match status {
            ImplementationStatus::Unprocessed => self.unprocessed,
            ImplementationStatus::Yes => self.yes,
            ImplementationStatus::Partial => self.partial,
            ImplementationStatus::No => self.no,
            ImplementationStatus::Dispensable => self.dispensable,
        }
    }

    /// All of them.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.unprocessed + self.yes + self.partial + self.no + self.dispensable
    }

    /// Everything that has been looked at.
    #[must_use]
    pub fn processed(&self) -> u32 {
        self.total() - self.unprocessed
    }

    /// Degree of implementation in per mille: yes of everything that applies. Partly implemented counts as not
    /// implemented, as in Grundschutz++ (UMS.1.1); not yet processed counts against it. None where nothing applies.
    #[must_use]
    pub fn degree_per_mille(&self) -> Option<u32> {
        let applies = self.total() - self.dispensable;
        (applies > 0).then(|| per_mille(self.yes, applies))
    }

    /// Degree of the entry check in per mille: yes of yes and no; what nobody has answered does not count.
    #[must_use]
    pub fn entry_degree_per_mille(&self) -> Option<u32> {
        let answered = self.yes + self.partial + self.no;
        (answered > 0).then(|| per_mille(self.yes, answered))
    }

    /// Share that has been looked at, in per mille. None where there is nothing.
    #[must_use]
    pub fn progress_per_mille(&self) -> Option<u32> {
        (self.total() > 0).then(|| per_mille(self.processed(), self.total()))
    }
}

/// Rounded half up; a part that is not the whole never rounds up to it.
pub(crate) fn per_mille(part: u32, whole: u32) -> u32 {
    let rounded = (u64::from(part) * 2000 + u64::from(whole)) / (u64::from(whole) * 2);
    let capped = if part < whole { rounded.min(999) } else { rounded };
    u32::try_from(capped).unwrap_or(1000)
}

impl std::ops::AddAssign for StatusCounts {
    fn add_assign(&mut self, other: Self) {
        self.unprocessed += other.unprocessed;
        self.yes += other.yes;
        self.partial += other.partial;
        self.no += other.no;
        self.dispensable += other.dispensable;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(unprocessed: u32, yes: u32, partial: u32, no: u32, dispensable: u32) -> StatusCounts {
        StatusCounts { unprocessed, yes, partial, no, dispensable }
    }

    #[test]
    fn the_degree_counts_what_applies() {
        assert_eq!(counts(0, 0, 0, 0, 5).degree_per_mille(), None, "nothing applies");
        assert_eq!(counts(2, 1, 1, 0, 6).degree_per_mille(), Some(250), "one of four that apply");
        assert_eq!(counts(0, 1999, 0, 1, 0).degree_per_mille(), Some(999), "not complete is never 100 %");
    }

    #[test]
    fn the_entry_degree_leaves_out_what_nobody_answered() {
        assert_eq!(counts(10, 3, 0, 1, 2).entry_degree_per_mille(), Some(750), "three of four answered");
        assert_eq!(counts(10, 0, 0, 0, 2).entry_degree_per_mille(), None, "nothing answered");
    }
}
