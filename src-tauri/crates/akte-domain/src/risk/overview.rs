//! Which objects are analysed, and how far (Gefährdungsübersicht; BSI-Standard 200-3, 4).

use super::AnalysisOccasion;

/// Why an object is analysed, and how far that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectAnalysis {
    /// Whether its protection need asks for it.
    pub by_need: bool,
    /// Why it is analysed although its protection need does not ask for it.
    pub occasion: Option<AnalysisOccasion>,
    /// Place of the group of alike objects that is analysed in its stead.
    pub covered_by: Option<usize>,
    /// Threats to judge: the elementary ones and the municipality's own.
    pub threats: usize,
    /// How many of them were judged.
    pub judged: usize,
}

/// How far the analysis of an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nothing asks for it, and nobody began it.
    NotDue,
    /// It has to be made.
    Missing,
    /// Threats are left to judge.
    Begun,
    /// All threats are judged.
    Judged,
    /// The group of alike objects is analysed in its stead.
    Covered,
}

impl Standing {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotDue => "not_due",
            Self::Missing => "missing",
            Self::Begun => "begun",
            Self::Judged => "judged",
            Self::Covered => "covered",
        }
    }
}

impl ObjectAnalysis {
    /// Whether it is analysed: its need or somebody asks for it, or somebody began.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.by_need || self.occasion.is_some() || self.judged > 0
    }

    /// How far it is.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if !self.is_due() {
            Standing::NotDue
        } else if self.judged == 0 {
            if self.covered_by.is_some() { Standing::Covered } else { Standing::Missing }
        } else if self.judged < self.threats {
            Standing::Begun
        } else {
            Standing::Judged
        }
    }
}
