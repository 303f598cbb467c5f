//! Changes of catalogs of one's own, their publication, and taking a change back.

use super::catalog::CatalogRow;
use super::drafts::{DraftFields, DraftFindingRow, DraftTexts};
use super::versions::{ChangeCounts, RequirementChange};
use chrono::{DateTime, Utc};
use uuid::Uuid;

wire! {
    /// Adds or changes a draft.
    pub struct DraftSaveRequest {
        /// The draft; none for a new one.
        pub id: Option<Uuid>,
        /// What is said about it.
        pub fields: DraftFields,
        /// A catalog version whose groups and requirements a new draft begins with.
        #[serde(default)]
        pub copy_of: Option<Uuid>,
    }

    /// Adds or changes a group.
    pub struct DraftGroupSaveRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// The group; none for a new one, which comes last.
        pub id: Option<Uuid>,
        /// The group that a new one stands in.
        #[serde(default)]
        pub parent_id: Option<Uuid>,
        /// Its id in the catalog.
        pub label: String,
        /// Title.
        pub title: String,
        /// What it is about.
        #[serde(default)]
        pub description: String,
    }

    /// Adds or changes a requirement in its author's words.
    pub struct DraftRequirementSaveRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// The requirement; none for a new one, which comes last.
        pub id: Option<Uuid>,
        /// The group that a new one stands in.
        #[serde(default)]
        pub group_id: Option<Uuid>,
        /// The requirement that a new one enhances.
        #[serde(default)]
        pub parent_id: Option<Uuid>,
        /// Its id in the catalog; empty for the next free one.
        #[serde(default)]
        pub label: String,
        /// What it says.
        pub texts: DraftTexts,
    }

    /// Selects requirements of an imported catalog.
    pub struct DraftSelectRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// The catalog version.
        pub catalog_id: Uuid,
        /// The requirements; empty for all of the version.
        pub requirement_ids: Vec<Uuid>,
        /// Whether their enhancements are selected too.
        pub with_enhancements: bool,
        /// Whether the groups that they stand in come along; else all stand in the one group.
        pub with_groups: bool,
        /// The group that they come into; none for the top.
        #[serde(default)]
        pub group_id: Option<Uuid>,
    }

    /// What was selected.
    #[derive(Copy, Eq)]
    pub struct DraftSelected {
        /// How many came in.
        pub added: u32,
        /// How many were in it already.
        pub already: u32,
    }

    /// A value for a parameter.
    #[derive(Eq)]
    pub struct DraftParamValue {
        /// Its place among the requirement's parameters.
        pub ordinal: u32,
        /// The value; empty to let the source's words stand.
        pub value: String,
    }

    /// Changes what is said beside the source of a selected requirement.
    pub struct DraftAdjustRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// The requirement.
        pub entry_id: Uuid,
        /// Its id in the catalog; none leaves it.
        #[serde(default)]
        pub label: Option<String>,
        /// Values of parameters; those that are not named stay.
        #[serde(default)]
        pub params: Vec<DraftParamValue>,
        /// Further guidance; none leaves it.
        #[serde(default)]
        pub guidance: Option<String>,
    }

    /// Removes groups with everything in them, and requirements.
    pub struct DraftRemoveRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// Groups.
        #[serde(default)]
        pub group_ids: Vec<Uuid>,
        /// Requirements; what enhances one of them stays and takes its place.
        #[serde(default)]
        pub entry_ids: Vec<Uuid>,
    }

    /// How much of a draft was removed or changed.
    #[derive(Copy, Eq)]
    pub struct DraftChanged {
        /// Groups.
        pub groups: u32,
        /// Requirements.
        pub entries: u32,
    }

    /// Moves groups and requirements, what they contain and what enhances them included.
    pub struct DraftMoveRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// Groups.
        #[serde(default)]
        pub group_ids: Vec<Uuid>,
        /// Requirements.
        #[serde(default)]
        pub entry_ids: Vec<Uuid>,
        /// The group that they move into; none for the top.
        #[serde(default)]
        pub into: Option<Uuid>,
        /// The sibling that they come before; none to come last.
        #[serde(default)]
        pub before: Option<Uuid>,
    }

    /// Takes over a newer version of a source.
    pub struct DraftTakeSourceRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// The newer version.
        pub catalog_id: Uuid,
        /// Only these requirements; empty for all that come from its line.
        #[serde(default)]
        pub entry_ids: Vec<Uuid>,
    }

    /// What was taken over.
    #[derive(Copy, Eq)]
    pub struct DraftSourceTaken {
        /// How many requirements follow the newer version now.
        pub taken: u32,
        /// How many are gone from it, and stay with the version that they came from.
        pub gone: u32,
        /// Values of parameters that the newer version has no parameter for; they are kept and stand nowhere.
        pub params_unused: u32,
    }

    /// Asks what publishing would do.
    pub struct DraftPublishRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// The version; empty for the one that the draft names.
        #[serde(default)]
        pub version: String,
    }

    /// What publishing would do.
    pub struct DraftPublishPlan {
        /// The version.
        pub version: String,
        /// How many requirements it has.
        pub requirements: u32,
        /// What stands in the way, and what is worth a look.
        pub findings: Vec<DraftFindingRow>,
        /// Whether nothing stands in the way.
        pub can_publish: bool,
        /// The version that was published last.
        pub last: Option<CatalogRow>,
        /// What changed since then; none before the first publication.
        pub counts: Option<ChangeCounts>,
        /// The same, requirement by requirement.
        pub changes: Vec<RequirementChange>,
    }

    /// What was published.
    pub struct DraftPublished {
        /// The version, as it stands in the library.
        pub catalog: CatalogRow,
        /// Name for its file.
        pub file_name: String,
    }

    /// Names the draft whose last change is meant; none for any.
    pub struct DraftUndoPreviewRequest {
        /// The draft.
        #[serde(default)]
        pub draft_id: Option<Uuid>,
    }

    /// Takes back the last change of a draft.
    pub struct DraftUndoRequest {
        /// The draft; none for any.
        #[serde(default)]
        pub draft_id: Option<Uuid>,
        /// The operation that the user looked at; another one is refused.
        #[serde(default)]
        pub operation_id: Option<Uuid>,
    }

    /// The last change of a draft.
    pub struct DraftUndoPreview {
        /// The operation; none if there is nothing to take back.
        pub operation_id: Option<Uuid>,
        /// What it did, in words.
        pub operation_text: String,
        /// When.
        pub at: Option<DateTime<Utc>>,
        /// How many records it changed.
        pub records: u32,
    }
}
