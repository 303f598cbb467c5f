//! The management system of an information domain by ISO/IEC 27001: Statement of Applicability and clauses 4 to 10.

use super::{NamedRecord, PointText, RegisterListRequest, Sort};
use akte_domain::ImplementationStatus;
use akte_domain::iso::clause::ClauseStatus;
use akte_domain::iso::statement::{ControlSource, ControlStatus};
use akte_domain::mapping::Relation;
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// A part of a list of an information domain's management system.
    pub struct IsoListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The information domain.
        pub domain_id: Uuid,
        /// Words that its texts contain.
        #[serde(default)]
        pub text: String,
        /// Only entries to which something can be objected.
        #[serde(default)]
        pub only_open: bool,
        /// Sort; none for the usual order.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }
}

impl IsoListRequest {
    /// The same as registers of the municipality are asked.
    pub(crate) fn part(&self) -> RegisterListRequest {
        RegisterListRequest {
            municipality_id: self.municipality_id,
            text: self.text.clone(),
            only_open: self.only_open,
            sort: self.sort.clone(),
            offset: self.offset,
            limit: self.limit,
        }
    }
}

wire! {
    /// What is recorded about a control in the Statement of Applicability.
    #[derive(Default)]
    #[serde(default)]
    pub struct ControlFields {
        /// The information domain.
        pub domain_id: Uuid,
        /// The control of Annex A; none for one of one's own.
        pub requirement_id: Option<Uuid>,
        /// Its number; that of Annex A is the catalog's.
        pub number: String,
        /// What it is called; that of Annex A is the catalog's.
        pub title: String,
        /// Whether it is necessary; none while nobody has decided.
        pub applicable: Option<bool>,
        /// Why it is necessary, or why it is left out.
        pub reason: String,
        /// What makes it necessary.
        #[cfg_attr(test, ts(type = "ControlSource[]"))]
        pub sources: Vec<ControlSource>,
        /// The risk, provision or contract in question.
        pub reference: String,
        /// How far it is implemented.
        #[cfg_attr(test, ts(type = "ControlStatus | null"))]
        pub status: Option<ControlStatus>,
        /// How it is implemented.
        pub implementation: String,
        /// Who answers for it.
        pub responsible: String,
        /// When the statement was last reviewed.
        pub reviewed_on: Option<NaiveDate>,
        /// When it is reviewed next.
        pub review_due_on: Option<NaiveDate>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// An answer from which a status is proposed.
    pub struct ProposalSource {
        /// The requirement that was answered.
        pub requirement_id: Uuid,
        /// Its label.
        pub label: String,
        /// Its title.
        pub title: String,
        /// Title of its catalog.
        pub catalog: String,
        /// How it relates to the control.
        #[cfg_attr(test, ts(type = "MappingRelation"))]
        pub relation: Relation,
        /// What was found, the worst of all target objects.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// Label of the requirement over which the way leads; empty where a pair names both.
        pub through: String,
        /// Titles of the mapping collections on the way; empty where the control itself was answered.
        pub mappings: Vec<String>,
    }

    /// The status that answers of the check propose for a control.
    pub struct ControlProposal {
        /// The status.
        #[cfg_attr(test, ts(type = "ControlStatus"))]
        pub status: ControlStatus,
        /// Whether the answers cover the control in part only, or disagree.
        pub to_check: bool,
        /// From which answers.
        pub sources: Vec<ProposalSource>,
    }

    /// A control of the Statement of Applicability.
    pub struct ControlRow {
        /// Names it, recorded or not.
        pub id: Uuid,
        /// The record; none while nothing is recorded.
        pub record_id: Option<Uuid>,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ControlFields,
        /// Its group; empty for controls of one's own.
        pub group: String,
        /// From what the status was taken over; empty where somebody determined it.
        pub status_origin: String,
        /// What answers propose, where it differs from what is recorded.
        pub proposal: Option<ControlProposal>,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes what is recorded about a control.
    pub struct ControlSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for one of which nothing is recorded.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ControlFields,
    }

    /// Takes the proposed status of controls over.
    pub struct ControlTakeRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The information domain.
        pub domain_id: Uuid,
        /// The controls, as the list names them.
        pub ids: Vec<Uuid>,
    }

    /// How many were taken over.
    pub struct ControlsTaken {
        /// How many.
        pub taken: u32,
    }

    /// What is recorded about an obligation of clauses 4 to 10.
    #[derive(Default)]
    #[serde(default)]
    pub struct ClauseFields {
        /// The information domain.
        pub domain_id: Uuid,
        /// The obligation.
        pub requirement_id: Uuid,
        /// How far it is fulfilled.
        #[cfg_attr(test, ts(type = "ClauseStatus | null"))]
        pub status: Option<ClauseStatus>,
        /// How it is fulfilled, or why it is not.
        pub reason: String,
        /// Who sees to it.
        pub responsible: String,
        /// Until when.
        pub due_on: Option<NaiveDate>,
        /// The documented information, by name and version.
        pub document: String,
        /// When it was last checked.
        pub checked_on: Option<NaiveDate>,
        /// Its evidence.
        pub evidence_ids: Vec<Uuid>,
    }

    /// An obligation of clauses 4 to 10.
    pub struct ClauseCheckRow {
        /// Names it, recorded or not.
        pub id: Uuid,
        /// The record; none while nothing is recorded.
        pub record_id: Option<Uuid>,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ClauseFields,
        /// Its number.
        pub number: String,
        /// Its short title.
        pub title: String,
        /// The obligation in own words.
        pub obligation: String,
        /// Whether the standard asks for documented information.
        pub document_required: bool,
        /// Whether it is there: named, evidenced, or a controlled document in force.
        pub document_present: bool,
        /// Controlled documents that are there for it, by title and version.
        pub documents: Vec<NamedRecord>,
        /// Trainings that prove competence and awareness, the latest first.
        pub trainings: Vec<NamedRecord>,
        /// Evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Changes what is recorded about an obligation.
    pub struct ClauseSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for one of which nothing is recorded.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ClauseFields,
    }
}
