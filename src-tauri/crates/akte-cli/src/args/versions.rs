//! Versions of catalogs, the update, answers to be reviewed, archived ones, values of parameters.

use super::{OfDomain, Page, values};
use akte_domain::Change;
use clap::{ArgGroup, Args, Subcommand};

#[derive(Debug, Args)]
pub struct CatalogDiff {
    #[arg(value_name = "OLD")]
    pub old: String,
    #[arg(value_name = "NEW")]
    pub new: String,
    #[arg(long = "only", value_name = "CHANGE", value_parser = values::coded::<Change>)]
    pub only: Vec<Change>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[arg(long)]
    pub words: bool,
    #[command(flatten)]
    pub page: Page,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true)))]
pub struct CatalogUpdate {
    #[arg(value_name = "CATALOG")]
    pub catalog: Option<String>,
    #[arg(long, group = "what")]
    pub plan: bool,
    #[arg(long, group = "what")]
    pub apply: bool,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "PAIR", requires = "apply", value_parser = values::pair)]
    pub accept_successor: Vec<(String, String)>,
    #[arg(long, value_name = "OLD", requires = "apply")]
    pub decline_successor: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum ReviewCommand {
    List {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long, value_name = "OBJECT")]
        object: Option<String>,
        #[arg(long = "only", value_name = "CHANGE", value_parser = values::coded::<Change>)]
        only: Vec<Change>,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[arg(long)]
        words: bool,
        #[command(flatten)]
        page: Page,
    },
    Confirm(ReviewConfirm),
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("which").required(true).multiple(true)))]
pub struct ReviewConfirm {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "requirement", value_name = "REQUIREMENT", group = "which")]
    pub requirements: Vec<String>,
    #[arg(long, value_name = "OBJECT")]
    pub object: Option<String>,
    #[arg(long = "only", value_name = "CHANGE", group = "which", value_parser = values::coded::<Change>)]
    pub only: Vec<Change>,
    #[arg(long, group = "which")]
    pub archived: bool,
    #[arg(long, group = "which")]
    pub all: bool,
}

#[derive(Debug, Subcommand)]
pub enum ArchivedCommand {
    List {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long)]
        open: bool,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        page: Page,
    },
    Copy {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long, value_name = "PAIR", required = true, value_parser = values::pair)]
        accept_successor: Vec<(String, String)>,
    },
}

#[derive(Debug, Subcommand)]
pub enum ParamCommand {
    List {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long, value_name = "REQUIREMENT")]
        requirement: Option<String>,
        #[arg(long)]
        set: bool,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        page: Page,
    },
    Set {
        #[arg(value_name = "REQUIREMENT")]
        requirement: String,
        #[arg(value_name = "VALUE")]
        value: String,
        #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = values::positive)]
        number: u32,
        #[command(flatten)]
        domain: OfDomain,
    },
}
