//! Catalogs of one's own: drafts and what is in them.

use super::catalog::{CatalogRow, RequirementDetail};
use super::versions::TextChange;
use akte_domain::{Change, DraftProblem};
use uuid::Uuid;

wire! {
    /// What is said about a catalog of one's own as a whole.
    #[derive(Default, Eq)]
    pub struct DraftFields {
        /// Title.
        pub title: String,
        /// Who publishes it.
        #[serde(default)]
        pub publisher: String,
        /// Language tag.
        #[serde(default)]
        pub language: String,
        /// Licence or rights.
        #[serde(default)]
        pub rights: String,
        /// What the reader of the catalog should know.
        #[serde(default)]
        pub remarks: String,
        /// The version that it will be published as.
        #[serde(default)]
        pub version: String,
    }

    /// A catalog of one's own in a list.
    pub struct DraftRow {
        /// The draft.
        pub id: Uuid,
        /// Title.
        pub title: String,
        /// Who publishes it.
        pub publisher: String,
        /// The version that it will be published as.
        pub version: String,
        /// How many requirements its author wrote.
        pub own: u32,
        /// How many were selected from other catalogs.
        pub selected: u32,
        /// The version that was published last.
        pub published: Option<String>,
        /// How many selected requirements have a newer version of their source.
        pub newer_sources: u32,
    }

    /// Names a draft.
    pub struct DraftRequest {
        /// The draft.
        pub draft_id: Uuid,
    }

    /// Names a requirement of a draft.
    pub struct DraftEntryRequest {
        /// The draft.
        pub draft_id: Uuid,
        /// The requirement.
        pub entry_id: Uuid,
    }

    /// A draft with everything in it.
    pub struct DraftDetail {
        /// The draft.
        pub id: Uuid,
        /// What is said about it as a whole.
        #[serde(flatten)]
        pub fields: DraftFields,
        /// Stable identifier of the document through its versions.
        pub document_id: String,
        /// Groups in reading order, parents before children.
        pub groups: Vec<DraftGroupRow>,
        /// Requirements in reading order.
        pub entries: Vec<DraftEntryRow>,
        /// What stands between it and its publication, and what is worth a look.
        pub findings: Vec<DraftFindingRow>,
        /// Catalog versions that requirements were selected from.
        pub sources: Vec<DraftSourceRow>,
        /// Versions that were published, latest first.
        pub published: Vec<CatalogRow>,
        /// Whether it consists of selections alone, so that a profile can say all of it.
        pub is_selection: bool,
    }

    /// A group of a draft.
    pub struct DraftGroupRow {
        /// The group.
        pub id: Uuid,
        /// The group that it stands in.
        pub parent_id: Option<Uuid>,
        /// How deep it stands, from 0.
        pub depth: u32,
        /// Its id in the catalog.
        pub label: String,
        /// Title.
        pub title: String,
        /// What it is about.
        pub description: String,
        /// How many requirements stand in it, those of its groups included.
        pub requirements: u32,
    }

    /// A requirement of a draft.
    pub struct DraftEntryRow {
        /// The entry.
        pub id: Uuid,
        /// The group that it stands in.
        pub group_id: Option<Uuid>,
        /// The requirement that it enhances.
        pub parent_id: Option<Uuid>,
        /// Its id in the catalog.
        pub label: String,
        /// What it is known by through all versions.
        pub identity: String,
        /// Title.
        pub title: String,
        /// Whether its author wrote it.
        pub own: bool,
        /// Modal verb; empty where there is none.
        pub modal_verb: String,
        /// Security level; empty where there is none.
        pub level: String,
        /// Effort level.
        pub effort: Option<u32>,
        /// Whether a selected requirement says more than its source: values or guidance.
        pub adjusted: bool,
        /// Where it was selected from, or what its text was made from.
        pub source: Option<DraftEntrySource>,
    }

    /// Where a requirement was selected from.
    pub struct DraftEntrySource {
        /// The catalog version.
        pub catalog_id: Uuid,
        /// The requirement, through all versions of that catalog.
        pub requirement_id: Uuid,
        /// Its id there; empty if that version does not have it.
        pub label: String,
        /// Title of the catalog.
        pub title: String,
        /// Version of the catalog.
        pub version: String,
        /// A newer version of the catalog.
        pub newer: Option<Uuid>,
    }

    /// A catalog version that requirements were selected from.
    pub struct DraftSourceRow {
        /// The version.
        pub catalog_id: Uuid,
        /// Title.
        pub title: String,
        /// Version.
        pub version: String,
        /// Licence, also where another version of its line names it; empty if none does.
        pub rights: String,
        /// How it is cited in the published file.
        pub citation: String,
        /// How many requirements of the draft come from it.
        pub requirements: u32,
        /// What a newer version of it would change.
        pub newer: Option<DraftSourceUpdate>,
    }

    /// What a newer version of a source says otherwise about the requirements that were selected from it.
    pub struct DraftSourceUpdate {
        /// The newer version.
        pub catalog_id: Uuid,
        /// Its version.
        pub version: String,
        /// How many requirements of the draft read the same in it.
        pub unchanged: u32,
        /// How many read otherwise.
        pub changed: u32,
        /// How many are gone from it.
        pub gone: u32,
    }

    /// One problem of a draft.
    #[derive(Eq)]
    pub struct DraftFindingRow {
        /// Which.
        #[cfg_attr(test, ts(type = "DraftProblem"))]
        pub code: DraftProblem,
        /// In words.
        pub message: String,
        /// Whether it forbids publishing.
        pub forbids: bool,
        /// Where, in words; empty for the draft as a whole.
        pub place: String,
        /// The group, if it is about one.
        pub group_id: Option<Uuid>,
        /// The requirement, if it is about one.
        pub entry_id: Option<Uuid>,
    }

    /// A requirement in its author's words.
    #[derive(Default, Eq)]
    pub struct DraftTexts {
        /// Title.
        pub title: String,
        /// What is required.
        #[serde(default)]
        pub statement: String,
        /// How it can be met.
        #[serde(default)]
        pub guidance: String,
        /// Modal verb.
        #[serde(default)]
        pub modal_verb: String,
        /// Security level.
        #[serde(default)]
        pub level: String,
        /// Effort level, 0–5.
        #[serde(default)]
        pub effort: Option<u32>,
        /// Words by which it can be found.
        #[serde(default)]
        pub tags: Vec<String>,
        /// What whoever uses the catalog fills in.
        #[serde(default)]
        pub params: Vec<DraftOwnParam>,
    }

    /// A parameter of a requirement in its author's words; the texts insert it as `{{ insert: param, NAME }}`.
    #[derive(Default, Eq)]
    pub struct DraftOwnParam {
        /// What the texts call it; empty for the next free name.
        #[serde(default)]
        pub name: String,
        /// What is to be filled in.
        pub label: String,
        /// What stands there unless somebody fills in something else.
        #[serde(default)]
        pub value: String,
        /// What to choose from; empty where the text is free.
        #[serde(default)]
        pub choices: Vec<String>,
    }

    /// One requirement of a draft with everything that it says.
    pub struct DraftEntryDetail {
        /// The row.
        #[serde(flatten)]
        pub row: DraftEntryRow,
        /// Titles of its groups, outermost first.
        pub path: Vec<String>,
        /// What its author wrote; none for a selected requirement.
        pub texts: Option<DraftTexts>,
        /// What its source says, with the draft's values inserted; none where its author wrote it from nothing.
        pub original: Option<RequirementDetail>,
        /// Parameters of a selected requirement.
        pub params: Vec<DraftParam>,
        /// Further guidance of a selected requirement.
        pub guidance: String,
        /// What a newer version of its source says otherwise.
        pub newer: Option<DraftEntryUpdate>,
        /// What is wrong with it.
        pub findings: Vec<DraftFindingRow>,
    }

    /// A parameter of a selected requirement.
    pub struct DraftParam {
        /// Its place among the requirement's parameters.
        pub ordinal: u32,
        /// What is to be filled in.
        pub label: String,
        /// What the draft fills in; empty where the source's words stand.
        pub value: String,
        /// What stands there without a value of the draft.
        pub preset: String,
        /// What to choose from; empty where the text is free.
        pub choices: Vec<String>,
    }

    /// What a newer version of the source says about one requirement.
    pub struct DraftEntryUpdate {
        /// The newer version.
        pub catalog_id: Uuid,
        /// Its version.
        pub version: String,
        /// Whether the requirement is gone from it.
        pub gone: bool,
        /// What happened to it.
        #[cfg_attr(test, ts(type = "CatalogChange[]"))]
        pub changes: Vec<Change>,
        /// Word by word.
        pub texts: Vec<TextChange>,
    }
}
