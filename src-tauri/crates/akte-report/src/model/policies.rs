//! A.0: policies and guidelines, who answers for security, and how far the documents of the security concept are.

use super::ReleaseSheet;
use akte_domain::desk::document::ControlledStatus;
use akte_domain::policy::Policy;
use akte_domain::{DocumentStatus, PersonRole, ReportKind};
use chrono::NaiveDate;
use serde::Serialize;

/// A.0 Leitlinie und Richtlinien.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyOverview {
    /// The documents that A.0 asks for, in their order, then the others by title.
    pub rows: Vec<PolicyRow>,
    /// Who holds a role that A.0 is about, head of the authority first.
    pub officers: Vec<PolicyOfficer>,
    /// The latest release of the information domain.
    pub release: Option<ReleaseSheet>,
    /// The documents of the security concept, in their order.
    pub documents: Vec<PolicyDocument>,
}

/// A policy or guideline; without evidence and decisions it is one that is asked for and missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyRow {
    /// Which document of A.0 its title says that it is.
    pub policy: Option<Policy>,
    /// Its title; empty where there is none.
    pub title: String,
    /// Who keeps it up to date.
    pub owner: String,
    /// First day of its validity.
    pub valid_from: Option<NaiveDate>,
    /// Last day of its validity.
    pub valid_until: Option<NaiveDate>,
    /// Code of how it stands on the reporting date; none where there is no document.
    pub state: Option<&'static str>,
    /// Decisions of the same name.
    pub decisions: Vec<PolicyDecision>,
    /// Position in the list of evidence.
    pub evidence: Option<usize>,
    /// How far it is, where it is a controlled document.
    pub controlled: Option<PolicyVersion>,
}

/// How far a controlled document is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyVersion {
    /// Version in hand.
    pub version: String,
    /// How far it is.
    pub status: ControlledStatus,
    /// Who released it.
    pub released_by: String,
    /// When.
    pub released_on: Option<NaiveDate>,
    /// When it is reviewed next.
    pub review_due_on: Option<NaiveDate>,
}

/// Who decided on a policy, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyDecision {
    /// The body.
    pub body: String,
    /// Number of the decision.
    pub number: String,
    /// When.
    pub decided_on: Option<NaiveDate>,
}

/// Somebody who answers for security.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyOfficer {
    /// The role.
    pub role: PersonRole,
    /// Whether only as a deputy.
    pub deputy: bool,
    /// Name.
    pub name: String,
    /// Position.
    pub position: String,
    /// Office or firm.
    pub unit: String,
    /// Whether not employed by the municipality.
    pub external: bool,
}

/// How far a document of the security concept is; without a version nothing is recorded about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyDocument {
    /// Which.
    pub report: ReportKind,
    /// Version in hand.
    pub version: String,
    /// How far it is.
    pub status: Option<DocumentStatus>,
    /// Who released it.
    pub released_by: String,
    /// When.
    pub released_on: Option<NaiveDate>,
    /// When the next revision is planned.
    pub next_revision_on: Option<NaiveDate>,
}
