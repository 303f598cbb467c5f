//! What Edition 2023 of the IT-Grundschutz-Kompendium says beside its requirements.
//!
//! A requirement (Anforderung) is a control with the id `ORP.1.A13`. Its level stands in the property
//! [`SECURITY_LEVEL`](crate::catalog::SECURITY_LEVEL) as the code of a [`RequirementLevel`], the roles that its heading names
//! each in a property [`ROLE`]. A dropped requirement (entfallen) stays, so that its number is never taken for another, with
//! [`STATUS`] = [`WITHDRAWN`]. A layer (Schicht) and a module (Baustein) are groups of the classes [`LAYER`] and [`MODULE`].

use crate::catalog::{Control, Group, SECURITY_LEVEL};
use crate::codes::coded;

coded! {
    /// How much protection a requirement is for, as the letter behind its heading says.
    RequirementLevel {
        /// Basis-Anforderung (B).
        Basis = "basis" ["b", "basis-anforderung", "basis-anforderungen"],
        /// Standard-Anforderung (S).
        Standard = "standard" ["s", "standard-anforderung", "standard-anforderungen"],
        /// Anforderung bei erhöhtem Schutzbedarf (H).
        Elevated = "elevated" ["h", "erhöht", "hoch", "anforderung bei erhöhtem schutzbedarf", "anforderungen bei erhöhtem schutzbedarf"],
    }
}

/// Stable identifier of the Kompendium through its editions. BSI's file has none; this one is ours, and the index catalog
/// carries it as well, so that both join one line.
pub const KOMPENDIUM_DOCUMENT_ID: &str = "88bd4842-7c15-47d3-834e-215707808d9d";

/// Class of the group of a layer.
pub const LAYER: &str = "layer";
/// Class of the group of a module.
pub const MODULE: &str = "module";
/// Property of a requirement: a role (Rolle) that is mainly responsible for it; any number.
pub const ROLE: &str = "role";
/// Property of a module: the role that is responsible in principle (Grundsätzlich zuständig).
pub const PRIMARY_ROLE: &str = "primary-role";
/// Property of a module: a further role (Weitere Zuständigkeiten); any number.
pub const FURTHER_ROLE: &str = "further-role";
/// Property of a module: when it is worked on, `R1` before `R2` before `R3` (Bearbeitungsreihenfolge).
pub const MODELLING_ORDER: &str = "modelling-order";
/// Property of a module: the kind of target object (Zielobjekttyp) that it is applied to, as the book spells it.
pub const OBJECT_KIND: &str = "object-kind";
/// Property of a requirement that is not in force any more, as OSCAL's own catalogs have it.
pub const STATUS: &str = "status";
/// Value of [`STATUS`].
pub const WITHDRAWN: &str = "withdrawn";

/// Name of the vocabulary of roles.
pub const ROLES: &str = "roles";
/// Name of the vocabulary of the glossary.
pub const GLOSSARY: &str = "glossary";
/// Name of the vocabulary of elementary threats (Elementare Gefährdungen), as BSI calls its file.
pub const BASE_THREATS: &str = "basethreats";

/// Whether a kind of target object, as the book spells it, is the domain as a whole ("Informationsverbund/übergeordnete
/// Aspekte").
#[must_use]
pub fn is_overarching(object_kind: &str) -> bool {
    object_kind.to_lowercase().contains("informationsverbund")
}

impl RequirementLevel {
    /// The level of a requirement of Edition 2023; none for requirements of other catalogs.
    #[must_use]
    pub fn of(control: &Control) -> Option<Self> {
        control.prop(SECURITY_LEVEL).and_then(crate::Coded::from_code)
    }
}

impl Control {
    /// Whether the publisher has dropped it (entfallen): it keeps its number and asks for nothing.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        self.props.iter().any(|prop| prop.name == STATUS && prop.value == WITHDRAWN)
    }

    /// All values of a property of the requirement itself.
    pub fn props_of<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c str> {
        self.props.iter().filter(move |prop| prop.name == name).map(|prop| prop.value.as_str())
    }
}

impl Group {
    /// All values of a property.
    pub fn props_of<'g>(&'g self, name: &'g str) -> impl Iterator<Item = &'g str> {
        self.props.iter().filter(move |prop| prop.name == name).map(|prop| prop.value.as_str())
    }
}
