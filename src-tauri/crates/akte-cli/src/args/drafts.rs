//! Catalogs of one's own.

use super::values;
use akte_app::wire::DraftOwnParam;
use clap::{ArgGroup, Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum DraftCommand {
    List,
    New(DraftNew),
    Show {
        #[arg(value_name = "DRAFT")]
        draft: Option<String>,
        #[arg(long, value_name = "REQUIREMENT")]
        requirement: Option<String>,
    },
    Set(DraftSet),
    Group(DraftGroup),
    Add(DraftAdd),
    Select(DraftSelect),
    Change(DraftChange),
    Move {
        #[arg(value_name = "ITEM", required = true)]
        items: Vec<String>,
        #[arg(long, value_name = "GROUP")]
        into: Option<String>,
        #[arg(long, value_name = "ITEM")]
        before: Option<String>,
        #[command(flatten)]
        of: OfDraft,
    },
    Remove {
        #[arg(value_name = "ITEM", required = true)]
        items: Vec<String>,
        #[command(flatten)]
        of: OfDraft,
    },
    Renumber {
        #[command(flatten)]
        of: OfDraft,
    },
    TakeSource {
        #[arg(value_name = "CATALOG")]
        catalog: String,
        #[arg(long = "requirement", value_name = "REQUIREMENT")]
        requirements: Vec<String>,
        #[command(flatten)]
        of: OfDraft,
    },
    Publish(DraftPublish),
    Profile {
        #[command(flatten)]
        of: OfDraft,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Delete {
        #[arg(value_name = "DRAFT")]
        draft: String,
    },
    Undo {
        #[arg(value_name = "DRAFT")]
        draft: Option<String>,
    },
}

/// Names a draft.
#[derive(Debug, Args)]
pub struct OfDraft {
    #[arg(long, value_name = "DRAFT")]
    pub draft: Option<String>,
}

#[derive(Debug, Args)]
pub struct DraftNew {
    #[arg(value_name = "TITLE")]
    pub title: String,
    #[command(flatten)]
    pub fields: DraftFields,
    #[arg(long, value_name = "CATALOG")]
    pub copy_of: Option<String>,
}

/// What is said about a draft as a whole.
#[derive(Debug, Args)]
pub struct DraftFields {
    #[arg(long, value_name = "NAME")]
    pub publisher: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub rights: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub remarks: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub document_language: Option<String>,
    #[arg(long, value_name = "RELEASE")]
    pub release: Option<String>,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).multiple(true).args(["title", "publisher", "rights", "remarks", "document_language", "release"])))]
pub struct DraftSet {
    #[command(flatten)]
    pub of: OfDraft,
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
    #[command(flatten)]
    pub fields: DraftFields,
}

#[derive(Debug, Args)]
pub struct DraftGroup {
    #[arg(value_name = "LABEL")]
    pub label: String,
    #[arg(value_name = "TITLE")]
    pub title: String,
    #[arg(long, value_name = "GROUP")]
    pub parent: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    #[command(flatten)]
    pub of: OfDraft,
}

/// What a requirement says in its author's words.
#[derive(Debug, Args)]
pub struct DraftTexts {
    #[arg(long, value_name = "TEXT")]
    pub statement: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub guidance: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub modal_verb: Option<String>,
    #[arg(long, value_name = "LEVEL")]
    pub level: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=5))]
    pub effort: Option<u32>,
    #[arg(long = "tag", value_name = "TEXT")]
    pub tags: Vec<String>,
    #[arg(long = "own-param", value_name = "NAMED", value_parser = values::own_param)]
    pub own_params: Vec<DraftOwnParam>,
}

#[derive(Debug, Args)]
pub struct DraftAdd {
    #[arg(value_name = "TITLE")]
    pub title: String,
    #[arg(long, value_name = "LABEL")]
    pub label: Option<String>,
    #[arg(long, value_name = "GROUP", conflicts_with = "enhances")]
    pub group: Option<String>,
    #[arg(long, value_name = "REQUIREMENT")]
    pub enhances: Option<String>,
    #[command(flatten)]
    pub texts: DraftTexts,
    #[command(flatten)]
    pub of: OfDraft,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("which").required(true)))]
pub struct DraftSelect {
    #[arg(value_name = "CATALOG")]
    pub catalog: String,
    #[arg(long = "requirement", value_name = "REQUIREMENT", group = "which")]
    pub requirements: Vec<String>,
    #[arg(long, value_name = "GROUP", group = "which")]
    pub of_group: Option<String>,
    #[arg(long, value_name = "TEXT", group = "which")]
    pub containing: Option<String>,
    #[arg(long, group = "which")]
    pub all: bool,
    #[arg(long, value_name = "GROUP")]
    pub into: Option<String>,
    #[arg(long)]
    pub with_groups: bool,
    #[arg(long)]
    pub with_enhancements: bool,
    #[command(flatten)]
    pub of: OfDraft,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).multiple(true).args(["title", "label", "statement", "guidance", "modal_verb", "level", "effort", "tags", "own_params", "params", "make_own"])))]
pub struct DraftChange {
    #[arg(value_name = "REQUIREMENT")]
    pub requirement: String,
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
    #[arg(long, value_name = "LABEL")]
    pub label: Option<String>,
    #[command(flatten)]
    pub texts: DraftTexts,
    /// Values belong to a selected requirement, words to an own one: nothing that is said shall fall under the table.
    #[arg(
        long = "param",
        value_name = "PARAM",
        value_parser = values::numbered,
        conflicts_with_all = ["title", "statement", "modal_verb", "level", "effort", "tags", "own_params", "make_own"]
    )]
    pub params: Vec<(u32, String)>,
    #[arg(long)]
    pub make_own: bool,
    #[command(flatten)]
    pub of: OfDraft,
}

#[derive(Debug, Args)]
pub struct DraftPublish {
    #[command(flatten)]
    pub of: OfDraft,
    #[arg(long, value_name = "RELEASE")]
    pub release: Option<String>,
    #[arg(long, conflicts_with = "out")]
    pub plan: bool,
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}
