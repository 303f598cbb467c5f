//! The entry check: questions by topic, with degree and next steps.

use super::Earlier;
use akte_domain::ImplementationStatus;
use chrono::NaiveDate;
use serde::Serialize;

/// Result of the entry check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryCheck {
    /// The topics, in the order of the catalog; the report orders them by priority.
    pub topics: Vec<EntryTopic>,
    /// The answers at the end of earlier months, oldest first.
    pub trend: Vec<Earlier>,
}

/// One topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryTopic {
    /// Id in the catalog.
    pub id: String,
    /// Title.
    pub title: String,
    /// Language tag of the catalog; empty where it names none.
    pub language: String,
    /// Priority, 1 first; none where the catalog gives none.
    pub priority: Option<u32>,
    /// Its questions, in the order of the catalog.
    pub questions: Vec<EntryQuestion>,
}

/// One question, answered or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryQuestion {
    /// Id in the catalog.
    pub id: String,
    /// The question.
    pub question: String,
    /// Name of the target object where it differs from the information domain itself; else empty.
    pub object: String,
    /// Whether it must be met (modal verb MUSS).
    pub mandatory: bool,
    /// Effort level 0–5; none where the catalog gives none.
    pub effort: Option<u32>,
    /// The answer: yes, no, not relevant (dispensable), open (unprocessed).
    pub status: ImplementationStatus,
    /// What was noted (statement).
    pub remark: String,
    /// Why it is not relevant or not met.
    pub reason: String,
    /// Who has to see to it.
    pub responsible: String,
    /// When it was asked.
    pub checked_on: Option<NaiveDate>,
    /// Until when it shall be met.
    pub due_on: Option<NaiveDate>,
    /// Positions in [`crate::ReportModel::evidence`].
    pub evidence: Vec<usize>,
}
