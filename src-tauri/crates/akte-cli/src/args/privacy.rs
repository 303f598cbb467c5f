//! Data protection and the officers' desk: what the entries of these registers can do; and the deadlines of everything.

use super::{OfDomain, OfMunicipality, RegisterEntry, RegisterList, values};
use akte_domain::DeadlineKind;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// What every register of data protection can do.
#[derive(Debug, Subcommand)]
pub enum EntryCommand {
    Add(Box<EntryAdd>),
    Set(Box<EntrySet>),
    List(RegisterList),
    Show(RegisterEntry),
    Remove(RegisterEntry),
}

/// What an entry says: each field by the name that `--json` shows.
#[derive(Debug, Args)]
pub struct EntryFields {
    #[arg(long = "set", value_name = "FIELD-VALUE")]
    pub fields: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub fields_file: Option<PathBuf>,
    #[arg(long = "object", value_name = "OBJECT")]
    pub entry_objects: Vec<String>,
    #[arg(long = "measure", value_name = "MEASURE")]
    pub entry_measures: Vec<String>,
    #[arg(long = "processor", value_name = "ENTRY")]
    pub entry_processors: Vec<String>,
    #[arg(long = "activity", value_name = "ENTRY")]
    pub entry_activities: Vec<String>,
    #[arg(long = "person", value_name = "NAME")]
    pub entry_persons: Vec<String>,
    #[arg(long = "requirement", value_name = "REQUIREMENT")]
    pub entry_requirements: Vec<String>,
    #[arg(long = "evidence", value_name = "EVIDENCE")]
    pub entry_evidence: Vec<String>,
}

#[derive(Debug, Args)]
pub struct EntryAdd {
    #[arg(value_name = "NAME")]
    pub entry_name: String,
    #[command(flatten)]
    pub fields: EntryFields,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct EntrySet {
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    #[command(flatten)]
    pub fields: EntryFields,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Subcommand)]
pub enum ActivityCommand {
    #[command(flatten)]
    Entry(EntryCommand),
    Starters {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Take {
        #[arg(value_name = "STARTER", required = true)]
        starters: Vec<String>,
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Information {
        #[arg(value_name = "ENTRY")]
        entry: String,
        #[arg(long, value_name = "FILE")]
        text_out: Option<PathBuf>,
        #[command(flatten)]
        municipality: OfMunicipality,
    },
}

/// Impact assessments, and the threshold analyses that ask for them.
#[derive(Debug, Subcommand)]
pub enum DpiaCommand {
    #[command(flatten)]
    Entry(EntryCommand),
    #[command(subcommand)]
    Threshold(EntryCommand),
    MustList,
}

/// What measures are for data protection: each measure of the register is there from the beginning.
#[derive(Debug, Subcommand)]
pub enum TomCommand {
    Set(Box<EntrySet>),
    List(RegisterList),
    Show(RegisterEntry),
}

#[derive(Debug, Subcommand)]
pub enum ControllerCommand {
    Show {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Set {
        #[arg(long = "set", value_name = "FIELD-VALUE", required = true)]
        fields: Vec<String>,
        #[command(flatten)]
        municipality: OfMunicipality,
    },
}

#[derive(Debug, Subcommand)]
pub enum DeadlinesCommand {
    List(DeadlinesList),
    Remind {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
}

#[derive(Debug, Args)]
pub struct DeadlinesList {
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    #[arg(long = "kind", value_name = "DEADLINE", value_parser = values::coded::<DeadlineKind>)]
    pub deadline_kinds: Vec<DeadlineKind>,
    #[arg(long)]
    pub missed: bool,
    #[arg(long)]
    pub soon: bool,
    #[arg(long = "responsible", value_name = "NAME", default_value = "")]
    pub deadline_responsible: String,
    #[arg(long, conflicts_with = "municipality")]
    pub all_municipalities: bool,
    #[command(flatten)]
    pub list: RegisterListOf,
}

/// A part of a list by words.
#[derive(Debug, Args)]
pub struct RegisterListOf {
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[command(flatten)]
    pub page: super::Page,
}
