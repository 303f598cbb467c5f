//! The check: requirements × a target object, with the answers.

use super::catalog::{CatalogFacets, RequirementDetail};
use super::common::Sort;
use super::evidence::EvidenceRow;
use super::history::HistoryRow;
use super::mappings::MappedRequirement;
use super::measure::MeasureRow;
use super::points::PutBack;
use super::review::{RequirementParamRow, ReviewRow};
use akte_domain::mapping::Relation;
use akte_domain::{ImplementationStatus, Method};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What to show in the check view.
    #[derive(Default)]
    pub struct CheckFilter {
        /// Words that label, title, texts or the answer contain.
        #[serde(default)]
        pub text: String,
        /// Only these statuses; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "ImplementationStatus[]"))]
        pub statuses: Vec<ImplementationStatus>,
        /// Only this catalog in force.
        pub catalog_id: Option<Uuid>,
        /// Only this group of that catalog and the groups in it.
        pub group: Option<u32>,
        /// Only these modal verbs; empty for all.
        #[serde(default)]
        pub modal_verbs: Vec<String>,
        /// Only these security levels; empty for all.
        #[serde(default)]
        pub levels: Vec<String>,
        /// Only what has each of these properties with that value, as in [`super::RequirementListRequest::props`].
        #[serde(default)]
        pub props: Vec<super::common::Detail>,
        /// Only up to this effort.
        pub max_effort: Option<u32>,
        /// Only answers that are due before this day.
        pub due_before: Option<NaiveDate>,
        /// Only answers to be reviewed, because what is asked reads differently since they were given.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub review: bool,
        /// Archived answers instead, whose requirement is in no version in force.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub archived: bool,
        /// Only answers that were taken over from another catalog, and that nobody has looked at since.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub taken_over: bool,
        /// Only what modelling asks for at this object, and what is answered here.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        pub modelled: bool,
    }

    /// Asks for the check of one target object.
    pub struct CheckListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The target object; none for the domain as a whole.
        pub target_object_id: Option<Uuid>,
        /// What to show.
        #[serde(default)]
        pub filter: CheckFilter,
        /// Sort; none for the best first where words are looked for, else for the catalog's order.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// An exception from a requirement that holds today.
    #[derive(Eq)]
    pub struct CheckException {
        /// The exception.
        pub id: Uuid,
        /// What is excepted.
        pub name: String,
        /// Its last day; none where it has no end.
        pub valid_until: Option<NaiveDate>,
    }

    /// One requirement at one target object, with its answer if there is one.
    pub struct CheckRow {
        /// The requirement.
        pub requirement_id: Uuid,
        /// The catalog version it stands in.
        pub catalog_id: Uuid,
        /// The target object.
        pub target_object_id: Uuid,
        /// The publisher's id in this version.
        pub label: String,
        /// Title.
        pub title: String,
        /// Title of its group.
        pub group_title: String,
        /// Modal verb as written.
        pub modal_verb: String,
        /// Security level as written.
        pub level: String,
        /// Effort level.
        pub effort: Option<u32>,
        /// Status; unprocessed where there is no answer.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// The start of the statement.
        pub statement: String,
        /// The reason.
        pub reason: String,
        /// Who is responsible.
        pub responsible: String,
        /// When it was looked at.
        pub checked_on: Option<NaiveDate>,
        /// Until when.
        pub due_on: Option<NaiveDate>,
        /// Who was asked.
        pub interviewee: String,
        /// Who carried out the check.
        pub surveyor: String,
        /// Codes of the threats that remain where it is dispensable; none where nobody has said so, empty where none remains.
        pub remaining_threats: Option<Vec<String>>,
        /// How many measures serve it here.
        pub measures: u32,
        /// How many pieces of evidence prove it here.
        pub evidence: u32,
        /// Whether the answer has to be reviewed.
        pub review: bool,
        /// Whether modelling asks for it here; none where nobody has modelled the domain.
        pub modelled: Option<bool>,
        /// What it needs and is not implemented (Grundschutz++); then it counts as not implemented.
        pub unmet: Vec<String>,
        /// The exception from it that holds today; the status stays what it is.
        pub exception: Option<CheckException>,
        /// Whether the answer is archived; then label and title are those of the last version that has the requirement.
        pub archived: bool,
    }

    /// Changes to one answer; what is absent stays.
    #[derive(Default)]
    pub struct AnswerPatch {
        /// The requirement.
        pub requirement_id: Uuid,
        /// The target object; none for the domain as a whole.
        pub target_object_id: Option<Uuid>,
        /// Status.
        #[cfg_attr(test, ts(type = "ImplementationStatus | null"))]
        pub status: Option<ImplementationStatus>,
        /// Implementation statement.
        pub statement: Option<String>,
        /// Reason.
        pub reason: Option<String>,
        /// Who is responsible.
        pub responsible: Option<String>,
        /// When it was looked at: a date, or an empty text to clear it.
        pub checked_on: Option<String>,
        /// Until when: a date, or an empty text to clear it.
        pub due_on: Option<String>,
        /// Who was asked.
        pub interviewee: Option<String>,
        /// Who carried out the check.
        #[serde(default)]
        pub surveyor: Option<String>,
        /// Which threats remain where it is dispensable.
        #[serde(default)]
        pub remaining_threats: Option<RemainingThreats>,
    }

    /// Which elementary threats remain where a requirement is dispensable.
    pub struct RemainingThreats {
        /// Whether anything is said about it; else what was said is taken back.
        pub said: bool,
        /// Codes of the threats; empty says that none remains.
        pub codes: Vec<String>,
    }

    /// Changes any number of answers in one step, which can be undone in one step.
    pub struct AnswerSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The changes.
        pub answers: Vec<AnswerPatch>,
    }

    /// What was saved.
    pub struct AnswersSaved {
        /// How many answers changed.
        pub changed: u32,
    }

    /// Asks for everything about one requirement at one target object.
    pub struct CheckDetailRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The target object; none for the domain as a whole.
        pub target_object_id: Option<Uuid>,
        /// The requirement.
        pub requirement_id: Uuid,
    }

    /// Everything about one requirement at one target object.
    pub struct CheckDetail {
        /// The row.
        pub row: CheckRow,
        /// The whole statement of the answer.
        pub statement: String,
        /// What the catalog says.
        pub requirement: RequirementDetail,
        /// Measures that serve it here.
        pub measures: Vec<MeasureRow>,
        /// Evidence that proves it here.
        pub evidence: Vec<EvidenceRow>,
        /// The requirement's parameters with the municipality's own values.
        pub params: Vec<RequirementParamRow>,
        /// What changed since the answer was given, if it has to be reviewed.
        pub review: Option<ReviewRow>,
        /// The answers that it was taken over from.
        pub origins: Vec<AnswerOrigin>,
        /// The file of a department that it was taken over from, as long as nobody has changed it since.
        pub returned_file: Option<String>,
        /// Codes of its open points.
        pub open_points: Vec<String>,
        /// Those that were put back with a reason.
        pub put_back: Vec<PutBack>,
        /// History of the answer, newest first.
        pub history: Vec<HistoryRow>,
    }

    /// An answer to another requirement that an answer was taken over from, as it is today.
    pub struct AnswerOrigin {
        /// The answer.
        pub answer_id: Uuid,
        /// What it answers.
        pub requirement: MappedRequirement,
        /// What the mapping calls its source: the requirement, or a sentence of it.
        pub source_label: String,
        /// How the source relates to what the new answer answers.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// Title of the mapping collection that says so.
        pub mapping: String,
        /// The information domain in which it was given.
        pub domain_id: Uuid,
        /// Its name.
        pub domain: String,
        /// How that one works.
        #[cfg_attr(test, ts(type = "Method"))]
        pub method: Method,
        /// The target object at which it was given.
        pub target_object_id: Uuid,
        /// Its name.
        pub target_object: String,
        /// What was found.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// How it is implemented.
        pub statement: String,
        /// When it was checked.
        pub checked_on: Option<NaiveDate>,
    }

    /// The words that a domain's catalogs use, for filters.
    pub struct CheckFacets {
        /// The words of the catalogs in force; requirements that the publisher has dropped do not count.
        #[serde(flatten)]
        pub words: CatalogFacets,
        /// Whether somebody has begun to model the domain.
        pub modelled: bool,
        /// Statuses that the method offers, in order.
        #[cfg_attr(test, ts(type = "ImplementationStatus[]"))]
        pub statuses: Vec<ImplementationStatus>,
    }
}
