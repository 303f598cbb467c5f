//! A.5: which objects were analysed, which threats they face, what is done about the risks, and what remains.

use akte_domain::{AnalysisOccasion, BasicValue, Measure, Risk, RiskScheme, TargetObject, ThreatRelevance};
use chrono::NaiveDate;
use serde::Serialize;

/// A.5 Risikoanalyse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RiskReport {
    /// How risks are rated.
    pub scheme: RiskScheme,
    /// Whether the municipality has laid it down; else it is what the program proposes.
    pub scheme_recorded: bool,
    /// The objects that are analysed, groups before their members.
    pub objects: Vec<RiskObject>,
    /// How many objects need no analysis.
    pub others: usize,
    /// Directly relevant threats; an entry's number is its position, counted from one.
    pub risks: Vec<RiskEntry>,
    /// The measures that treat risks; entries refer to them by position.
    pub measures: Vec<Measure>,
}

/// An object that is analysed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RiskObject {
    /// The object.
    pub object: TargetObject,
    /// Names of its groups, the outermost first.
    pub path: Vec<String>,
    /// Name of its highest protection need; empty where nothing is known.
    pub need: String,
    /// Whether its need asks for the analysis.
    pub by_need: bool,
    /// Why it is analysed although its need does not ask for it.
    pub occasion: Option<AnalysisOccasion>,
    /// Why that is so.
    pub reason: String,
    /// Who carried the analysis out.
    pub analysed_by: String,
    /// When.
    pub analysed_on: Option<NaiveDate>,
    /// Code of how far the analysis is.
    pub standing: &'static str,
    /// Name of the group of alike objects that is analysed in its stead; empty for none.
    pub covered_by: String,
    /// Its threats: those that requirements name, the municipality's own, the rest of the elementary ones.
    pub threats: Vec<RiskThreat>,
}

/// A threat at an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RiskThreat {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Code of why it is listed: `named`, `additional` or `rest`.
    pub source: &'static str,
    /// Labels of the requirements that name it.
    pub requirements: Vec<String>,
    /// How it bears on the object; none where nobody has judged.
    pub relevance: Option<ThreatRelevance>,
    /// The basic values that are affected.
    pub affected: Vec<BasicValue>,
    /// Why it was judged so.
    pub comment: String,
}

/// A risk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RiskEntry {
    /// Position of its object in [`RiskReport::objects`].
    pub object: usize,
    /// What is recorded.
    pub risk: Risk,
    /// Code of its threat.
    pub code: String,
    /// Title of its threat.
    pub title: String,
    /// Positions in [`RiskReport::measures`].
    pub measures: Vec<usize>,
}

/// A residual risk as the implementation plan lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResidualRisk {
    /// Name of the object.
    pub object: String,
    /// Code and title of the threat.
    pub threat: String,
    /// Name of the category without additional measures; empty where it was not estimated.
    pub before: String,
    /// Name of the residual category; empty where it was not estimated.
    pub after: String,
    /// Who answers for it.
    pub owner: String,
    /// Who accepted it.
    pub accepted_by: String,
    /// When.
    pub accepted_on: Option<NaiveDate>,
}
