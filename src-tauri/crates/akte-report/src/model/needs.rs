//! A.2: the protection needs, why they are so, and what follows from them.

use akte_domain::{BasicValue, NeedEffect, ProtectionScheme, TargetObject};
use chrono::NaiveDate;
use serde::Serialize;

/// A.2 Schutzbedarfsfeststellung.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProtectionNeeds {
    /// Categories and damage scenarios.
    pub scheme: ProtectionScheme,
    /// Whether the municipality has laid them down; else they are what the program proposes.
    pub scheme_recorded: bool,
    /// All target objects but the domain as a whole, groups before their members.
    pub objects: Vec<NeedObject>,
    /// Cycles of dependencies, each with the names of all members.
    pub cycles: Vec<Vec<String>>,
}

/// The needs of a target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedObject {
    /// The object.
    pub object: TargetObject,
    /// Names of its groups, the outermost first.
    pub path: Vec<String>,
    /// Confidentiality, integrity, availability.
    pub values: Vec<NeedCell>,
    /// Place of the highest category in the scheme.
    pub total: Option<usize>,
    /// Whether its need asks for a risk analysis.
    pub risk_analysis: bool,
    /// Codes of the criteria for which a communication link is critical.
    pub critical: Vec<&'static str>,
    /// For which basic values information with a high need goes over a communication link.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub carried: Vec<BasicValue>,
}

/// The need of an object for one basic value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedCell {
    /// The basic value.
    pub value: BasicValue,
    /// Place of its category in the scheme; none where nothing is known.
    pub category: Option<usize>,
    /// Code of why: `missing`, `own`, `maximum`, `cumulation`, `distribution`.
    pub origin: &'static str,
    /// Names of the objects from which and over which it came, the one that decided it first; empty where the object
    /// itself decides and inherits nothing.
    pub way: Vec<String>,
    /// Place of the category that is inherited, where something else decides.
    pub inherited: Option<usize>,
    /// Name of the damage scenario that decides; empty for none.
    pub scenario: String,
    /// Why the object itself has its need.
    pub reason: String,
    /// What changes the need against the maximum principle.
    pub effect: Option<NeedEffect>,
    /// Why the effect holds.
    pub effect_reason: String,
    /// Whether something was determined at the object itself.
    pub determined_here: bool,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
}
