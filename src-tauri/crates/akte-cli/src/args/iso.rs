//! The management system of an information domain by ISO/IEC 27001.

use super::{EntryAdd, EntrySet, OfDomain, Page};
use clap::{Args, Subcommand};

/// What every list of the management system can do.
#[derive(Debug, Subcommand)]
pub enum IsoCommand {
    Add(Box<EntryAdd>),
    Set(Box<EntrySet>),
    List(IsoList),
    Show(IsoEntry),
    Remove(IsoEntry),
}

#[derive(Debug, Subcommand)]
pub enum ControlCommand {
    #[command(flatten)]
    Entry(IsoCommand),
    Take {
        #[arg(value_name = "ENTRY", required = true)]
        controls: Vec<String>,
        #[command(flatten)]
        domain: OfDomain,
    },
}

/// Obligations are there from the beginning: none is added.
#[derive(Debug, Subcommand)]
pub enum ClauseCommand {
    Set(Box<EntrySet>),
    List(IsoList),
    Show(IsoEntry),
    Remove(IsoEntry),
}

#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    #[command(flatten)]
    Entry(IsoCommand),
    Checklist {
        #[arg(value_name = "ENTRY")]
        entry: String,
        #[arg(long = "catalog", value_name = "CATALOG")]
        checklist_catalog: Option<String>,
        #[arg(long = "group", value_name = "GROUP")]
        checklist_group: Option<String>,
        #[command(flatten)]
        domain: OfDomain,
    },
}

#[derive(Debug, Subcommand)]
pub enum ManagementReviewCommand {
    #[command(flatten)]
    Entry(IsoCommand),
    Fill(IsoEntry),
}

/// A part of a list.
#[derive(Debug, Args)]
pub struct IsoList {
    #[arg(long = "open")]
    pub open_entries: bool,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[command(flatten)]
    pub domain: OfDomain,
    #[command(flatten)]
    pub page: Page,
}

/// Names an entry.
#[derive(Debug, Args)]
pub struct IsoEntry {
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    #[command(flatten)]
    pub domain: OfDomain,
}
