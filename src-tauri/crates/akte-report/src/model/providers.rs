//! The provider register: who does what for the municipality, what proves it, and what others share with it.

use akte_domain::{
    ImplementationStatus, ProviderEvidencePurpose, ProviderRelation, Responsibility, TargetObjectKind, TransitionState,
};
use chrono::NaiveDate;
use serde::Serialize;

/// Dienstleisterverzeichnis (Auslagerungsregister).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProviderRegister {
    /// The relations by name.
    pub relations: Vec<ProviderSheet>,
    /// Objects that other municipalities share with this one, by name.
    pub shared: Vec<SharedSheet>,
}

/// A provider relation with what hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProviderSheet {
    /// What is recorded.
    pub relation: ProviderRelation,
    /// What the provider is called.
    pub provider: String,
    /// Name of the highest protection need of its objects; empty where nothing is known.
    pub need: String,
    /// Its objects, in the order of the structure analysis.
    pub objects: Vec<ProvidedObject>,
    /// Its evidence: what it is, and its position in the list of evidence.
    pub evidence: Vec<(ProviderEvidencePurpose, usize)>,
    /// The requirements at its objects, object by object.
    pub requirements: Vec<ProvidedRequirement>,
}

/// An object that a relation is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProvidedObject {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: TargetObjectKind,
    /// How many alike objects it stands for.
    pub count: u32,
    /// Name of its highest protection need; empty where nothing is known.
    pub need: String,
    /// How far its move is on the reporting date; none where nothing moves.
    pub state: Option<TransitionState>,
    /// Until when it shall have moved.
    pub planned_on: Option<NaiveDate>,
    /// Since when it runs on the provider's systems in the municipality's rooms.
    pub on_site_on: Option<NaiveDate>,
    /// Since when it runs in the provider's data centre.
    pub transferred_on: Option<NaiveDate>,
    /// What is worth knowing.
    pub remark: String,
}

/// A requirement at an object of a relation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProvidedRequirement {
    /// The object.
    pub object: String,
    /// Its label.
    pub label: String,
    /// Its title.
    pub title: String,
    /// Language of the catalog.
    pub language: String,
    /// Who answers for it; none while nobody has decided.
    pub responsibility: Option<Responsibility>,
    /// Who does which part.
    pub note: String,
    /// What the check found.
    pub status: ImplementationStatus,
    /// Positions of its own evidence in the list of evidence.
    pub evidence: Vec<usize>,
}

/// An object of another municipality that this one refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedSheet {
    /// The municipality's own object that stands for it; empty for none.
    pub object: String,
    /// The municipality that shares it.
    pub owner: String,
    /// Whether it is still shared on the reporting date.
    pub granted: bool,
    /// Whether it concerns the municipality.
    pub relevant: Option<bool>,
    /// Why, or why not.
    pub reason: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// When the municipality last took note of the statuses.
    pub seen_on: Option<NaiveDate>,
    /// The requirements that are answered there, in the order of the catalogs.
    pub rows: Vec<SharedRow>,
}

/// How a requirement stands at a shared object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedRow {
    /// Its label.
    pub label: String,
    /// Its title.
    pub title: String,
    /// Language of the catalog.
    pub language: String,
    /// What the other municipality found.
    pub status: ImplementationStatus,
    /// When.
    pub checked_on: Option<NaiveDate>,
    /// What it says, where that is shared; empty otherwise.
    pub statement: String,
    /// How many pieces of evidence hold on the reporting date.
    pub valid: usize,
    /// How many do not.
    pub invalid: usize,
    /// Until when the last of those that hold does; none where it has no end, or where none holds.
    pub valid_until: Option<NaiveDate>,
    /// Whether the municipality took note of another status.
    pub changed: bool,
}
