//! A.3: which modules apply to which target objects, and which do not.

use akte_domain::{Approach, TargetObjectKind};
use chrono::NaiveDate;
use serde::Serialize;

/// A.3 Modellierung.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Modelling {
    /// The approach of the domain.
    pub approach: Option<Approach>,
    /// All modules of the catalogs in force, R1 before R2 before R3, then those of others.
    pub modules: Vec<ModelledModule>,
    /// The target objects that the matrix shows: name, and positions in it.
    pub objects: Vec<String>,
}

/// A module with the objects that were decided about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ModelledModule {
    /// Number.
    pub label: String,
    /// Title.
    pub title: String,
    /// `R1`, `R2`, `R3`; empty for modules of others.
    pub order: String,
    /// Whether it is none of the Kompendium's.
    pub user_defined: bool,
    /// Language of its catalog.
    pub language: String,
    /// What was decided; proposals nobody has decided about are open points.
    pub rows: Vec<ModelledObject>,
}

/// A decision about a module at an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ModelledObject {
    /// Position of the object in the matrix.
    pub column: usize,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: TargetObjectKind,
    /// Whether the module applies.
    pub relevant: bool,
    /// Why.
    pub reason: String,
    /// Who is asked about it.
    pub contact: String,
    /// What the risk analysis says that makes a user-defined module necessary.
    pub risk_note: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
}

impl ModelledModule {
    /// Whether it applies to any object.
    #[must_use]
    pub fn applies(&self) -> bool {
        self.rows.iter().any(|row| row.relevant)
    }
}
