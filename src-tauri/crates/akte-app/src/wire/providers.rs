//! Provider relations: what they are, their objects, who answers for which requirement, evidence.

use super::common::Sort;
use super::history::HistoryRow;
use akte_domain::{
    DataRole, ImplementationStatus, ProviderEvidencePurpose, ProviderKind, Responsibility, TargetObjectKind,
    TransitionState,
};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What is recorded about a provider relation.
    pub struct ProviderFields {
        /// Its name, unique within the domain.
        pub name: String,
        /// Which of the five kinds.
        #[cfg_attr(test, ts(type = "ProviderKind"))]
        pub kind: ProviderKind,
        /// The provider as a target object of the domain.
        pub provider_object_id: Option<Uuid>,
        /// The provider as another municipality of the Akte.
        pub provider_municipality_id: Option<Uuid>,
        /// What the provider does.
        #[serde(default)]
        pub services: String,
        /// Whom to ask at the provider.
        #[serde(default)]
        pub contact: String,
        /// The contract as people find it.
        #[serde(default)]
        pub contract: String,
        /// What the legal act is.
        #[serde(default)]
        pub legal_act: String,
        /// The body that decided.
        #[serde(default)]
        pub legal_body: String,
        /// Its number.
        #[serde(default)]
        pub legal_number: String,
        /// Its day.
        pub legal_on: Option<NaiveDate>,
        /// First day.
        pub valid_from: Option<NaiveDate>,
        /// Last day.
        pub valid_until: Option<NaiveDate>,
        /// How it ends.
        #[serde(default)]
        pub exit_rule: String,
        /// The day on which the provider is left, once planned.
        pub exit_on: Option<NaiveDate>,
        /// What the provider is in data protection law.
        #[cfg_attr(test, ts(type = "DataRole | null"))]
        pub data_role: Option<DataRole>,
        /// Why.
        #[serde(default)]
        pub data_role_reason: String,
        /// Who answers for requirements about which nobody decided otherwise.
        #[cfg_attr(test, ts(type = "Responsibility | null"))]
        pub default_split: Option<Responsibility>,
        /// When the provider was last controlled.
        pub controlled_on: Option<NaiveDate>,
        /// By whom.
        #[serde(default)]
        pub controlled_by: String,
        /// With which result.
        #[serde(default)]
        pub control_result: String,
        /// When the next control is due.
        pub control_due_on: Option<NaiveDate>,
    }

    /// Who answers for how many requirements.
    #[derive(Copy, Default, Eq)]
    pub struct ProviderShare {
        /// The provider.
        pub provider: u32,
        /// The municipality.
        pub own: u32,
        /// Both.
        pub shared: u32,
        /// Both, and nobody said who does which part.
        pub without_note: u32,
        /// Nobody has decided.
        pub undecided: u32,
    }

    /// An open point with its sentence.
    #[derive(Eq)]
    pub struct PointText {
        /// Stable code.
        pub code: String,
        /// The sentence for people.
        pub text: String,
    }

    /// A provider relation.
    pub struct ProviderRow {
        /// Its id.
        pub id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ProviderFields,
        /// What the provider is called.
        pub provider_name: String,
        /// Whether it holds today.
        pub running: bool,
        /// Its last day: the exit or the end of the term, whichever is first.
        pub ends_on: Option<NaiveDate>,
        /// How many objects it is about.
        pub objects: u32,
        /// Who answers for how many requirements.
        pub share: ProviderShare,
        /// Pieces of evidence that prove what the provider does and hold today.
        pub proofs_valid: u32,
        /// Those that do not hold today.
        pub proofs_invalid: u32,
        /// Until when the provider's part is proven; none where nothing ends or nothing is there.
        pub proven_until: Option<NaiveDate>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Asks for the provider relations of a domain.
    pub struct ProviderListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Words that name, provider, services or contract contain.
        #[serde(default)]
        pub text: String,
        /// Only relations to which something can be objected.
        #[serde(default)]
        pub only_open: bool,
        /// Sort; none for the name.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// Adds or changes a provider relation.
    pub struct ProviderSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ProviderFields,
    }

    /// A provider relation with what hangs on it.
    pub struct ProviderDetail {
        /// The relation.
        pub row: ProviderRow,
        /// Its objects.
        pub objects: Vec<ProviderObjectRow>,
        /// Its evidence.
        pub evidence: Vec<ProviderEvidenceRow>,
        /// Its history.
        pub history: Vec<HistoryRow>,
    }

    /// An object that a provider relation is about.
    pub struct ProviderObjectRow {
        /// The record.
        pub id: Uuid,
        /// The relation.
        pub relation_id: Uuid,
        /// The relation's name.
        pub relation_name: String,
        /// The object.
        pub object_id: Uuid,
        /// Its name.
        pub object_name: String,
        /// Its kind.
        #[cfg_attr(test, ts(type = "TargetObjectKind"))]
        pub object_kind: TargetObjectKind,
        /// How many alike objects it stands for.
        pub member_count: u32,
        /// Who answers for its requirements; none for what the relation says.
        #[cfg_attr(test, ts(type = "Responsibility | null"))]
        pub responsibility: Option<Responsibility>,
        /// Until when it shall have moved.
        pub planned_on: Option<NaiveDate>,
        /// Since when it runs on the provider's systems in the municipality's rooms.
        pub on_site_on: Option<NaiveDate>,
        /// Since when it runs in the provider's data centre.
        pub transferred_on: Option<NaiveDate>,
        /// How far its move is on the day asked for; none where nothing moves.
        #[cfg_attr(test, ts(type = "TransitionState | null"))]
        pub state: Option<TransitionState>,
        /// Whether it should have moved before that day and has not.
        pub late: bool,
        /// What is worth knowing.
        pub remark: String,
    }

    /// Asks for the objects of provider relations.
    pub struct ProviderObjectListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// Only those of one relation.
        pub relation_id: Option<Uuid>,
        /// The day whose states are asked for; none for today.
        pub on: Option<NaiveDate>,
        /// Only objects in these states; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "TransitionState[]"))]
        pub states: Vec<TransitionState>,
        /// Only those that are to have moved by this day and have not.
        pub due_until: Option<NaiveDate>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// Says which objects a relation is about and how far they have moved. A field that is left out stays as it is; an empty
    /// text clears.
    pub struct ProviderObjectSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The relation.
        pub relation_id: Uuid,
        /// The objects.
        pub object_ids: Vec<Uuid>,
        /// Whether the relation is about them no longer.
        #[serde(default)]
        pub remove: bool,
        /// `provider`, `own`, `shared`, or empty for what the relation says.
        #[cfg_attr(test, ts(optional))]
        pub responsibility: Option<String>,
        /// As `YYYY-MM-DD`.
        #[cfg_attr(test, ts(optional))]
        pub planned_on: Option<String>,
        /// As `YYYY-MM-DD`.
        #[cfg_attr(test, ts(optional))]
        pub on_site_on: Option<String>,
        /// As `YYYY-MM-DD`.
        #[cfg_attr(test, ts(optional))]
        pub transferred_on: Option<String>,
        /// What is worth knowing.
        #[cfg_attr(test, ts(optional))]
        pub remark: Option<String>,
    }

    /// A piece of evidence of a provider relation.
    pub struct ProviderEvidenceRow {
        /// The link.
        pub id: Uuid,
        /// The piece of evidence.
        pub evidence_id: Uuid,
        /// Its title.
        pub title: String,
        /// What it is to the relation.
        #[cfg_attr(test, ts(type = "ProviderEvidencePurpose"))]
        pub purpose: ProviderEvidencePurpose,
        /// First day of its validity.
        pub valid_from: Option<NaiveDate>,
        /// Last day of its validity.
        pub valid_until: Option<NaiveDate>,
        /// Whether it holds today.
        pub valid: bool,
    }

    /// Links a piece of evidence to a provider relation, or takes the link away.
    pub struct ProviderEvidenceSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The relation.
        pub relation_id: Uuid,
        /// The piece of evidence.
        pub evidence_id: Uuid,
        /// What it is to the relation.
        #[cfg_attr(test, ts(type = "ProviderEvidencePurpose"))]
        pub purpose: ProviderEvidencePurpose,
        /// Whether the link is taken away.
        #[serde(default)]
        pub remove: bool,
    }

    /// Asks who answers for which requirement.
    pub struct ProviderSplitListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The relation.
        pub relation_id: Uuid,
        /// Only requirements at this object.
        pub object_id: Option<Uuid>,
        /// Only these; empty for all.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "Responsibility[]"))]
        pub responsibilities: Vec<Responsibility>,
        /// Only requirements about which nobody has decided.
        #[serde(default)]
        pub only_undecided: bool,
        /// Words that label, title or note contain.
        #[serde(default)]
        pub text: String,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// Who answers for a requirement at an object.
    pub struct ProviderSplitRow {
        /// The object.
        pub object_id: Uuid,
        /// Its name.
        pub object_name: String,
        /// The requirement.
        pub requirement_id: Uuid,
        /// Its label.
        pub label: String,
        /// Its title.
        pub title: String,
        /// Title of its group.
        pub group_title: String,
        /// Who answers for it; none while nobody has decided.
        #[cfg_attr(test, ts(type = "Responsibility | null"))]
        pub responsibility: Option<Responsibility>,
        /// Whether that was decided for this requirement, not for its object or the whole relation.
        pub decided: bool,
        /// Who does which part.
        pub note: String,
        /// What the check found.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub status: ImplementationStatus,
        /// Whether evidence that holds today is linked to the requirement itself.
        pub proven: bool,
    }

    /// A requirement at an object.
    #[derive(Copy, Eq)]
    pub struct ProviderPlace {
        /// The requirement.
        pub requirement_id: Uuid,
        /// The object.
        pub object_id: Uuid,
    }

    /// Says who answers for requirements, any number in one step.
    pub struct ProviderSplitSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The relation.
        pub relation_id: Uuid,
        /// Which requirements at which objects.
        pub places: Vec<ProviderPlace>,
        /// `provider`, `own`, `shared`, or empty for what object or relation say; none leaves it.
        pub responsibility: Option<String>,
        /// Who does which part; none leaves it.
        pub note: Option<String>,
    }

    /// How many places an operation changed.
    #[derive(Copy, Eq)]
    pub struct ProviderSplitSaved {
        /// How many.
        pub changed: u32,
    }

    /// What an audit would object to in the provider relations of a domain.
    pub struct ProviderPointRow {
        /// Stable code.
        pub code: String,
        /// The sentence for people.
        pub text: String,
        /// Where to mend it.
        pub place: String,
        /// The relation; none for a shared object.
        pub relation_id: Option<Uuid>,
        /// The reference to a shared object; none for a relation.
        pub reference_id: Option<Uuid>,
        /// What relation or object is called.
        pub subject: String,
    }
}
