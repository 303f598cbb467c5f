//! Keys, catalogs, requirements, the change log.

use super::drafts::DraftCommand;
use super::versions::{CatalogDiff, CatalogUpdate, ParamCommand};
use super::{OfMunicipality, Page, values};
use clap::{ArgGroup, Args, Subcommand};
use std::path::PathBuf;
use uuid::Uuid;

#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    List,
    Add(KeyAdd),
    Remove {
        #[arg(value_name = "ID")]
        id: Uuid,
    },
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("door").required(true)))]
pub struct KeyAdd {
    #[arg(long, value_name = "FILE", group = "door")]
    pub new_passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE", group = "door")]
    pub new_key_file: Option<PathBuf>,
    #[arg(long, group = "door")]
    pub new_recovery_key: bool,
    #[arg(long, group = "door")]
    pub new_keyring: bool,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub label: String,
}

#[derive(Debug, Subcommand)]
pub enum CatalogCommand {
    Import {
        #[arg(value_name = "FILE", required_unless_present = "shipped")]
        files: Vec<PathBuf>,
        #[arg(long, conflicts_with = "files")]
        shipped: bool,
        #[arg(long, value_name = "FILE", requires = "files", conflicts_with = "shipped")]
        mapping: Option<PathBuf>,
    },
    Columns {
        #[arg(value_name = "FILE")]
        table: PathBuf,
        #[arg(long, value_name = "SHEET")]
        sheet: Option<String>,
        #[arg(long, value_name = "NUMBER", value_parser = values::positive)]
        heading_row: Option<u32>,
    },
    Resolve {
        #[arg(value_name = "FILE")]
        profile: PathBuf,
        #[arg(long = "source", value_name = "SOURCE", value_parser = values::source)]
        sources: Vec<(String, PathBuf)>,
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    Export {
        #[arg(value_name = "CATALOG")]
        catalog: String,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    List,
    Show {
        #[arg(value_name = "CATALOG")]
        catalog: String,
    },
    Search {
        #[arg(value_name = "TEXT")]
        text: String,
        #[arg(long, value_name = "N", default_value_t = 50, value_parser = values::positive)]
        limit: u32,
    },
    Threats {
        #[arg(value_name = "CATALOG")]
        catalog: String,
    },
    Diff(CatalogDiff),
    Update(Box<CatalogUpdate>),
    #[command(subcommand)]
    Draft(Box<DraftCommand>),
}

#[derive(Debug, Subcommand)]
pub enum RequirementCommand {
    List {
        #[arg(long, value_name = "CATALOG")]
        catalog: Option<String>,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[arg(long, value_name = "GROUP")]
        group: Option<String>,
        #[arg(long = "category", value_name = "CATEGORY")]
        categories: Vec<String>,
        #[arg(long = "threat", value_name = "THREAT")]
        threats: Vec<String>,
        #[arg(long = "prop", value_name = "PROP", value_parser = values::pair)]
        props: Vec<(String, String)>,
        #[command(flatten)]
        page: Page,
    },
    Show {
        #[arg(value_name = "REQUIREMENT")]
        requirement: String,
        #[arg(long, value_name = "CATALOG")]
        catalog: Option<String>,
    },
    #[command(subcommand)]
    Param(ParamCommand),
}

#[derive(Debug, Subcommand)]
pub enum LogCommand {
    List {
        #[command(flatten)]
        municipality: OfMunicipality,
        #[arg(long, value_name = "ID")]
        record: Option<Uuid>,
        #[command(flatten)]
        page: Page,
    },
    Verify,
}
