//! A.4: what the check found, per target object and group of requirements.

use super::Earlier;
use akte_domain::{Cents, ImplementationStatus, MeasureStatus, TargetObject};
use chrono::NaiveDate;
use serde::Serialize;

/// A.4 Ergebnis des IT-Grundschutz-Checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckResult {
    /// Every target object of the information domain, groups before their members; also those without requirements.
    pub objects: Vec<ObjectCheck>,
    /// The answers at the end of earlier months, oldest first; none for a part of a domain.
    pub trend: Vec<Earlier>,
}

/// One target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectCheck {
    /// The object.
    pub object: TargetObject,
    /// Names of the groups that it belongs to, outermost first.
    pub path: Vec<String>,
    /// Its requirements by group of the catalog, in catalog order.
    pub groups: Vec<GroupCheck>,
}

/// The requirements of one group (topic, module) at one target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupCheck {
    /// Practice or layer that the group belongs to, as statistics name it: `GC Governance und Compliance`.
    pub area: String,
    /// Id of the group, e.g. `ORP.1`; may be empty.
    pub id: String,
    /// Title of the group.
    pub title: String,
    /// Language tag of its catalog; empty where the catalog names none.
    pub language: String,
    /// Its requirements.
    pub rows: Vec<RequirementCheck>,
}

/// One requirement at one target object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequirementCheck {
    /// Id in the version in force.
    pub id: String,
    /// Title.
    pub title: String,
    /// Modal verb as the catalog spells it (`MUSS`, `SOLLTE`); empty where it has none.
    pub modal_verb: String,
    /// Security level as the catalog spells it (`normal-SdT`, `Basis`); empty where it has none.
    pub level: String,
    /// Text of the requirement; empty where the catalog brings none or it shall not be printed.
    pub text: String,
    /// What was found.
    pub status: ImplementationStatus,
    /// How it is implemented.
    pub statement: String,
    /// Why it is dispensable, not or only partly implemented.
    pub reason: String,
    /// Codes of the threats that remain where it is dispensable: none where nobody has said so, empty where none remains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remaining_threats: Option<Vec<String>>,
    /// Who has to see to it.
    pub responsible: String,
    /// When it was looked at.
    pub checked_on: Option<NaiveDate>,
    /// Until when it shall be implemented.
    pub due_on: Option<NaiveDate>,
    /// Who was asked.
    pub interviewee: String,
    /// Who carried out the check.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub surveyor: String,
    /// Positions in [`crate::ReportModel::evidence`].
    pub evidence: Vec<usize>,
    /// The measures that serve it.
    pub measures: Vec<LinkedMeasure>,
}

/// A measure as a requirement's record names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkedMeasure {
    /// Title.
    pub title: String,
    /// How far it is.
    pub status: MeasureStatus,
    /// Until when it shall be done.
    pub due_on: Option<NaiveDate>,
    /// One-off cost; none where nobody has estimated it.
    pub cost_once: Option<Cents>,
    /// Yearly cost; none where nobody has estimated it.
    pub cost_yearly: Option<Cents>,
}
