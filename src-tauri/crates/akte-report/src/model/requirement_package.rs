//! The requirement package of Grundschutz++.

use akte_domain::modelling::PackageStep;
use akte_domain::{AdditionBasis, ImplementationStatus, PackageChoice, TargetObjectKind};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// Anforderungspaket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequirementPackage {
    /// Processes and information with their protection need.
    pub needs: Vec<PackageNeed>,
    /// Assets with their categories.
    pub assets: Vec<PackageAsset>,
    /// The objects that have requirements, groups before their members.
    pub objects: Vec<PackageObject>,
}

/// A process or information with its need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackageNeed {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: TargetObjectKind,
    /// Name of its highest category; empty where nothing is known.
    pub need: String,
}

/// An asset with its categories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackageAsset {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: TargetObjectKind,
    /// Categories that were assigned.
    pub categories: Vec<String>,
    /// Categories above them.
    pub inherited: Vec<String>,
}

/// The requirements at an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackageObject {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: TargetObjectKind,
    /// The requirements, in the order of the catalogs.
    pub rows: Vec<PackagedRequirement>,
}

/// One requirement of the package at an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackagedRequirement {
    /// Label.
    pub label: String,
    /// Title.
    pub title: String,
    /// Language of its catalog.
    pub language: String,
    /// Modal verb as written.
    pub modal_verb: String,
    /// Security level as written.
    pub level: String,
    /// Effort level.
    pub effort: Option<u32>,
    /// By which step it came in.
    #[serde(serialize_with = "step")]
    pub step: PackageStep,
    /// The categories by which it came in.
    pub categories: Vec<String>,
    /// Whether the object inherits them.
    pub inherited: bool,
    /// Parameters with the value that holds, or with all that apply where none is the strictest.
    pub params: Vec<PackagedParam>,
    /// What was decided.
    pub choice: Option<PackageChoice>,
    /// Why it was added.
    pub basis: Option<AdditionBasis>,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// Whether it was struck out.
    pub struck_out: bool,
    /// What counts: what needs something that is not implemented is not implemented.
    pub status: ImplementationStatus,
    /// What it needs and is not implemented.
    pub unmet: Vec<String>,
}

/// A parameter with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackagedParam {
    /// What the publisher calls it.
    pub label: String,
    /// The value that holds; several where none is the strictest; none where nobody has set one.
    pub values: Vec<String>,
}

fn step<S: Serializer>(step: &PackageStep, serializer: S) -> Result<S::Ok, S::Error> {
    use akte_domain::Coded;
    serializer.serialize_str(step.code())
}
