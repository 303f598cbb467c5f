//! Cross-reference (Kreuzreferenztabelle): which requirement works against which elementary threat.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a cross-reference says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CrossReference {
    /// Requirements in the order of the file.
    pub rows: Vec<CrossReferenceRow>,
}

/// What it says about one requirement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CrossReferenceRow {
    /// Id of the requirement: `ORP.1.A13`.
    pub requirement: String,
    /// Codes of the threats, in the order of the file: `G 0.18`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub threats: Vec<String>,
    /// The values (Grundwerte) that it protects above all; filled for requirements at increased protection needs.
    #[serde(default)]
    pub values: ProtectedValues,
}

/// Confidentiality, integrity, availability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ProtectedValues {
    /// C: Vertraulichkeit.
    pub confidentiality: bool,
    /// I: Integrität.
    pub integrity: bool,
    /// A: Verfügbarkeit.
    pub availability: bool,
}

impl ProtectedValues {
    /// From the letters C, I and A in any order, spaces and commas aside; none for any other letter.
    #[must_use]
    pub fn from_letters(letters: &str) -> Option<Self> {
        let mut values = Self::default();
        for letter in letters.chars().filter(|letter| !letter.is_whitespace() && !",;/-–".contains(*letter)) {
            match letter.to_ascii_uppercase() {
                'C' => values.confidentiality = true,
                'I' => values.integrity = true,
                'A' => values.availability = true,
                _ => return None,
            }
        }
        Some(values)
    }

    /// The letters, always in the order C, I, A.
    #[must_use]
    pub fn letters(self) -> String {
        let letters = [(self.confidentiality, 'C'), (self.integrity, 'I'), (self.availability, 'A')];
        letters.into_iter().filter(|(is_set, _)| *is_set).map(|(_, letter)| letter).collect()
    }

    /// Whether none is named.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl CrossReference {
    /// All pairs of requirement and threat.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let rows = self.rows.iter();
        rows.flat_map(|row| row.threats.iter().map(|threat| (row.requirement.as_str(), threat.as_str())))
    }

    /// The requirements that work against each threat.
    #[must_use]
    pub fn by_threat(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut by_threat: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (requirement, threat) in self.pairs() {
            by_threat.entry(threat).or_default().push(requirement);
        }
        by_threat
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_name_values() {
        for (text, letters) in [("CIA", "CIA"), ("a, c", "CA"), ("", ""), (" I ", "I")] {
            assert_eq!(ProtectedValues::from_letters(text).map(ProtectedValues::letters).as_deref(), Some(letters));
        }
        assert_eq!(ProtectedValues::from_letters("CX"), None, "no such value");
    }

    #[test]
    fn a_threat_finds_its_requirements() {
        let row = |requirement: &str, threats: &[&str]| CrossReferenceRow {
            requirement: requirement.into(),
            threats: threats.iter().map(|threat| (*threat).to_owned()).collect(),
            ..CrossReferenceRow::default()
        };
        let cross = CrossReference { rows: vec![row("A.1.A1", &["G 0.1", "G 0.2"]), row("A.1.A2", &["G 0.2"])] };
        assert_eq!(cross.pairs().count(), 3);
        assert_eq!(cross.by_threat()["G 0.2"], ["A.1.A1", "A.1.A2"]);
    }
}
