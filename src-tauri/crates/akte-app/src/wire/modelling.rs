//! Modelling of Edition 2023: which modules apply to which target objects.

use super::common::Sort;
use akte_domain::TargetObjectKind;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What to show of a domain's modelling.
    #[derive(Default)]
    pub struct ModelFilter {
        /// Words that module, object, reason or contact contain.
        #[serde(default)]
        pub text: String,
        /// Only these states: `relevant`, `not_relevant`, `proposed`, `open`; empty for all.
        #[serde(default)]
        pub states: Vec<String>,
        /// Only modules of these orders: `R1`, `R2`, `R3`, empty text for those of others; empty for all.
        #[serde(default)]
        pub orders: Vec<String>,
        /// Only this object.
        pub object_id: Option<Uuid>,
        /// Only this module, by its number.
        pub module: Option<String>,
    }

    /// Asks for a domain's modelling.
    pub struct ModelListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// What to show.
        #[serde(default)]
        pub filter: ModelFilter,
        /// Sort; none for R1 before R2 before R3.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// A module at a target object; at the domain as a whole where it is applied nowhere.
    pub struct ModuleRow {
        /// The catalog through its versions.
        pub line_id: Uuid,
        /// The catalog version in force.
        pub catalog_id: Uuid,
        /// Position of the module's group in it.
        pub group: u32,
        /// Number.
        pub module: String,
        /// Title.
        pub title: String,
        /// `R1`, `R2`, `R3`; empty for modules of others.
        pub order: String,
        /// The kind of object that it is applied to, as the book spells it.
        pub object_kind: String,
        /// Whether it is none of the Kompendium's.
        pub user_defined: bool,
        /// The object.
        pub object_id: Uuid,
        /// Its name.
        pub object_name: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
        /// `relevant`, `not_relevant`, `proposed` or `open`.
        pub state: String,
        /// Why.
        pub reason: String,
        /// Who is asked about it.
        pub contact: String,
        /// What the risk analysis says that makes it necessary.
        pub risk_note: String,
        /// Who decided.
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// Why it is proposed; none where nothing speaks for it.
        pub proposal: Option<String>,
        /// How many requirements the approach asks for here.
        pub requirements: u32,
        /// How many of them are answered.
        pub answered: u32,
    }

    /// A module at an object.
    pub struct ModelPlace {
        /// The catalog through its versions.
        pub line_id: Uuid,
        /// Number of the module.
        pub module: String,
        /// The object; none for the domain as a whole.
        pub object_id: Option<Uuid>,
    }

    /// Decides about any number of modules at objects in one step. A field that is left out stays as it is.
    pub struct ModelSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// What is decided about.
        pub places: Vec<ModelPlace>,
        /// Whether it applies.
        pub relevant: Option<bool>,
        /// Why; needed where it does not apply.
        pub reason: Option<String>,
        /// Who is asked about it.
        pub contact: Option<String>,
        /// What the risk analysis says that makes it necessary.
        pub risk_note: Option<String>,
        /// Who decided; the person who works here where it is left out.
        pub decided_by: Option<String>,
        /// When, as `YYYY-MM-DD`; today where it is left out.
        pub decided_on: Option<String>,
        /// Takes the decisions back instead.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub clear: bool,
    }

    /// Accepts all proposals that a filter shows, in one step.
    pub struct ModelAcceptRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Which proposals.
        #[serde(default)]
        pub filter: ModelFilter,
        /// Who is asked about them.
        #[serde(default)]
        pub contact: String,
    }

    /// How many decisions were changed.
    pub struct ModelSaved {
        /// How many.
        pub changed: u32,
    }

    /// A module in a matrix.
    pub struct MatrixModule {
        /// The catalog through its versions.
        pub line_id: Uuid,
        /// Number.
        pub module: String,
        /// Title.
        pub title: String,
        /// `R1`, `R2`, `R3`; empty for modules of others.
        pub order: String,
        /// Whether it is none of the Kompendium's.
        pub user_defined: bool,
    }

    /// A target object in a matrix.
    pub struct MatrixObject {
        /// The object.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub kind: TargetObjectKind,
    }

    /// A cell of a matrix that says something.
    pub struct MatrixMark {
        /// Position of the module.
        pub module: u32,
        /// Position of the object.
        pub object: u32,
        /// `relevant`, `not_relevant` or `proposed`.
        pub state: String,
    }

    /// Modules × target objects.
    pub struct ModelMatrix {
        /// Modules, R1 before R2 before R3.
        pub modules: Vec<MatrixModule>,
        /// Target objects, the domain as a whole first, groups before their members.
        pub objects: Vec<MatrixObject>,
        /// The cells that say something.
        pub marks: Vec<MatrixMark>,
    }

    /// Applies a profile: what a named list of modules, or a catalog that a profile was resolved to, adds to the decisions.
    pub struct ModelApplyRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// A catalog whose modules are meant.
        pub catalog_id: Option<Uuid>,
        /// Numbers of modules that are meant, besides.
        #[serde(default)]
        pub modules: Vec<String>,
        /// What the profile is called; the catalog's title where it is empty.
        #[serde(default)]
        pub name: String,
        /// Whether to do it; else only what it would do is said.
        #[serde(default)]
        pub apply: bool,
    }

    /// A module that a profile applies to an object.
    pub struct ModelApplied {
        /// Number of the module.
        pub module: String,
        /// Its title.
        pub title: String,
        /// Name of the object.
        pub object_name: String,
        /// Why it is applied there.
        pub reason: String,
    }

    /// What applying a profile does.
    pub struct ModelApplication {
        /// What it is called.
        pub name: String,
        /// Decisions that are added.
        pub added: Vec<ModelApplied>,
        /// How many decisions there are already, which stay as they are.
        pub kept: u32,
        /// Modules of which no object of the domain is.
        pub without_object: Vec<String>,
        /// Numbers that no catalog in force has.
        pub unknown: Vec<String>,
        /// Whether it was done.
        pub applied: bool,
    }

    /// One thing that modelling lacks.
    pub struct ModelPointRow {
        /// Code of the open point.
        pub code: String,
        /// What is wrong.
        pub text: String,
        /// The object that it is about.
        pub object_id: Option<Uuid>,
        /// Its name.
        pub object_name: String,
        /// The module, the parameter, how many requirements.
        pub subject: String,
    }
}
