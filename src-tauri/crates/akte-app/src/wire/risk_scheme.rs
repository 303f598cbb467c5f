//! How a municipality rates risks, and the threats that it has found itself.

use akte_domain::BasicValue;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// A step of frequency or damage.
    pub struct RiskStepRow {
        /// What risks refer to; empty for a new one.
        #[serde(default)]
        pub code: String,
        /// Its name.
        pub name: String,
        /// What it means.
        #[serde(default)]
        pub definition: String,
    }

    /// A risk category.
    pub struct RiskCategoryRow {
        /// Its code; empty for a new one.
        #[serde(default)]
        pub code: String,
        /// Its name.
        pub name: String,
        /// What it asks for.
        #[serde(default)]
        pub definition: String,
        /// Whether such a risk can be borne without a treatment and accepted without a reason.
        #[serde(default)]
        pub acceptable: bool,
    }

    /// How a municipality rates risks.
    pub struct RiskSchemeRow {
        /// Whether it was recorded; else it is what the program proposes.
        pub recorded: bool,
        /// Who laid it down.
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// Frequencies, the rarest first.
        pub frequencies: Vec<RiskStepRow>,
        /// Damages, the least first.
        pub damages: Vec<RiskStepRow>,
        /// Categories, the lowest first.
        pub categories: Vec<RiskCategoryRow>,
        /// Per frequency and damage the place of the category.
        pub matrix: Vec<Vec<u32>>,
        /// Places of fields (frequency, damage) that are rated lower than a rarer or lesser one.
        pub falls: Vec<Vec<u32>>,
    }

    /// A step that takes the place of one that goes.
    pub struct RiskStepReplacement {
        /// `frequency` or `damage`.
        pub kind: String,
        /// Code of the step that goes.
        pub from: String,
        /// Code of the step that stays.
        pub to: String,
    }

    /// Lays down how a municipality rates risks, or asks what that would change.
    pub struct RiskSchemeSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Who laid it down.
        #[serde(default)]
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// Frequencies, the rarest first.
        pub frequencies: Vec<RiskStepRow>,
        /// Damages, the least first.
        pub damages: Vec<RiskStepRow>,
        /// Categories, the lowest first.
        pub categories: Vec<RiskCategoryRow>,
        /// Per frequency and damage the place of the category.
        pub matrix: Vec<Vec<u32>>,
        /// Steps that take the place of those that go.
        #[serde(default)]
        pub replacements: Vec<RiskStepReplacement>,
    }

    /// A risk that would fall into another category.
    pub struct RiskCategoryChange {
        /// The risk.
        pub risk_id: Uuid,
        /// Name of its object.
        pub object_name: String,
        /// Code of its threat.
        pub threat: String,
        /// Title of its threat.
        pub threat_title: String,
        /// `before` or `after` the treatment.
        pub stage: String,
        /// Name of the category that it has; empty for none.
        pub from: String,
        /// Name of the category that it would get; empty for none.
        pub to: String,
    }

    /// A step that would go although risks refer to it.
    pub struct RiskStepInUse {
        /// `frequency` or `damage`.
        pub kind: String,
        /// Its code.
        pub code: String,
        /// Its name.
        pub name: String,
        /// Where it is used: objects with their threats.
        pub places: Vec<String>,
    }

    /// What another scheme would change.
    pub struct RiskSchemePreview {
        /// Risks that would fall into another category.
        pub changes: Vec<RiskCategoryChange>,
        /// Steps that need a replacement.
        pub in_use: Vec<RiskStepInUse>,
        /// Fields that would be rated lower than a rarer or lesser one, in words.
        pub falls: Vec<String>,
        /// How many risks there are.
        pub risks: u32,
    }

    /// A threat that a municipality has found itself.
    pub struct AdditionalThreatRow {
        /// Its id.
        pub id: Uuid,
        /// What it is called by.
        pub code: String,
        /// Its title.
        pub title: String,
        /// What can happen.
        pub description: String,
        /// The basic values that it affects.
        #[cfg_attr(test, ts(type = "BasicValue[]"))]
        pub affected: Vec<BasicValue>,
        /// At how many objects it was judged.
        pub judged: u32,
    }

    /// Adds or changes a threat of the municipality's own.
    pub struct AdditionalThreatSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The threat; none for a new one.
        pub id: Option<Uuid>,
        /// What it is called by; empty for the next free one.
        #[serde(default)]
        pub code: String,
        /// Its title.
        pub title: String,
        /// What can happen.
        #[serde(default)]
        pub description: String,
        /// The basic values that it affects.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "BasicValue[]"))]
        pub affected: Vec<BasicValue>,
    }
}
