//! Objects that one municipality of the Akte lets others refer to, and what those see of them.

use super::common::Counts;
use super::providers::PointText;
use akte_domain::{ImplementationStatus, TargetObjectKind};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// What a municipality lets another one see.
    pub struct ObjectGrantRow {
        /// Its id.
        pub id: Uuid,
        /// The domain of the object.
        pub domain_id: Uuid,
        /// The object.
        pub object_id: Uuid,
        /// Its name.
        pub object_name: String,
        /// The municipality that may refer to it.
        pub member_id: Uuid,
        /// Its name.
        pub member_name: String,
        /// Whether statements and titles of evidence may be read, too.
        pub statements: bool,
        /// What for.
        pub purpose: String,
        /// Who approved it.
        pub granted_by: String,
        /// When.
        pub granted_on: NaiveDate,
        /// Since when it holds no more.
        pub withdrawn_on: Option<NaiveDate>,
        /// Whether the member refers to it.
        pub relied_on: bool,
    }

    /// Lets municipalities refer to objects; what was granted before is granted anew.
    pub struct ObjectGrantSaveRequest {
        /// The municipality whose objects they are.
        pub municipality_id: Uuid,
        /// The objects.
        pub object_ids: Vec<Uuid>,
        /// The municipalities that may refer to them.
        pub member_ids: Vec<Uuid>,
        /// Whether statements and titles of evidence may be read, too.
        #[serde(default)]
        pub statements: bool,
        /// What for.
        pub purpose: String,
        /// Who approved it.
        pub granted_by: String,
        /// When; none for today.
        pub granted_on: Option<NaiveDate>,
    }

    /// The grants that were written.
    pub struct ObjectGrantsSaved {
        /// Their ids.
        pub ids: Vec<Uuid>,
    }

    /// Takes back what was granted. References stay, and see nothing any more.
    pub struct ObjectGrantWithdrawRequest {
        /// The municipality whose objects they are.
        pub municipality_id: Uuid,
        /// The grants.
        pub ids: Vec<Uuid>,
        /// Since when; none for today.
        pub withdrawn_on: Option<NaiveDate>,
    }

    /// An object of another municipality as a member sees it.
    pub struct SharedObjectRow {
        /// The grant.
        pub grant_id: Uuid,
        /// The municipality whose object it is.
        pub owner_id: Uuid,
        /// Its name.
        pub owner_name: String,
        /// Name of the object; of the member's own one where it is shared no more.
        pub object_name: String,
        /// Kind of the object.
        #[cfg_attr(test, ts(type = "TargetObjectKind | null"))]
        pub object_kind: Option<TargetObjectKind>,
        /// Whether statements and titles of evidence may be read.
        pub statements: bool,
        /// What it is shared for.
        pub purpose: String,
        /// Since when.
        pub granted_on: NaiveDate,
        /// Since when it is shared no more.
        pub withdrawn_on: Option<NaiveDate>,
        /// The member's own decision about it.
        pub reference: Option<SharedReferenceRow>,
    }

    /// A member's own decision about a shared object, and how it stands.
    pub struct SharedReferenceRow {
        /// Its id.
        pub id: Uuid,
        /// The member's domain.
        pub domain_id: Uuid,
        /// The member's own object that stands for it.
        pub target_object_id: Option<Uuid>,
        /// Its name.
        pub target_object_name: String,
        /// Whether it concerns the member.
        pub relevant: Option<bool>,
        /// Why, or why not.
        pub reason: String,
        /// Who decided.
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// When the member last took note of the statuses.
        pub seen_on: Option<NaiveDate>,
        /// How many statuses are others since.
        pub changed: u32,
        /// How many requirements of the member's catalogs have which status there.
        pub counts: Counts,
        /// Requirements that are met there and proven by evidence that holds today.
        pub proven: u32,
        /// Requirements that are met there and whose evidence holds no more, or not yet.
        pub unproven: u32,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Refers to a shared object, or changes the decision about it.
    pub struct SharedReferenceSaveRequest {
        /// The member.
        pub municipality_id: Uuid,
        /// The member's domain.
        pub domain_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// The grant.
        pub grant_id: Uuid,
        /// The member's own object that stands for it; none lets one be made where there is none yet.
        pub target_object_id: Option<Uuid>,
        /// Whether it concerns the member; none while nobody has decided.
        pub relevant: Option<bool>,
        /// Why, or why not.
        #[serde(default)]
        pub reason: String,
        /// Who decided.
        #[serde(default)]
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
    }

    /// Asks how a shared object stands, requirement by requirement.
    pub struct SharedStatusListRequest {
        /// The member.
        pub municipality_id: Uuid,
        /// The reference.
        pub reference_id: Uuid,
        /// Only what is not as the member took note of it.
        #[serde(default)]
        pub only_changed: bool,
        /// Words that label or title contain.
        #[serde(default)]
        pub text: String,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// Validity of a piece of evidence of another municipality.
    pub struct SharedEvidence {
        /// Whether it holds today.
        pub valid: bool,
        /// Last day of its validity.
        pub valid_until: Option<NaiveDate>,
        /// Its title, where that is shared.
        pub title: Option<String>,
    }

    /// How a requirement stands at a shared object.
    pub struct SharedStatusRow {
        /// The requirement.
        pub requirement_id: Uuid,
        /// Its label.
        pub label: String,
        /// Its title.
        pub title: String,
        /// What the other municipality found; none where it says nothing any more.
        #[cfg_attr(test, ts(type = "ImplementationStatus | null"))]
        pub status: Option<ImplementationStatus>,
        /// What the member took note of.
        #[cfg_attr(test, ts(type = "ImplementationStatus | null"))]
        pub seen: Option<ImplementationStatus>,
        /// Whether these differ.
        pub changed: bool,
        /// When the other municipality looked.
        pub checked_on: Option<NaiveDate>,
        /// What it says, where that is shared.
        pub statement: Option<String>,
        /// Its evidence.
        pub evidence: Vec<SharedEvidence>,
        /// What the member itself recorded.
        #[cfg_attr(test, ts(type = "ImplementationStatus"))]
        pub own: ImplementationStatus,
    }

    /// Takes note of how a shared object stands, and takes the statuses over as own answers where that is wanted.
    pub struct SharedStatusTakeRequest {
        /// The member.
        pub municipality_id: Uuid,
        /// The reference.
        pub reference_id: Uuid,
        /// Only these requirements, replacing own answers; empty for all, own answers left as they are.
        #[serde(default)]
        pub requirement_ids: Vec<Uuid>,
        /// Whether own answers are written.
        #[serde(default)]
        pub answers: bool,
    }

    /// What taking note did.
    #[derive(Copy, Eq)]
    pub struct SharedStatusTaken {
        /// Statuses that the member now knows.
        pub seen: u32,
        /// Own answers that were written.
        pub taken: u32,
        /// Own answers that say something else and were left.
        pub kept: u32,
    }
}
