//! Answers, measures, evidence.

use super::versions::{ArchivedCommand, ReviewCommand};
use super::{OfDomain, OfMunicipality, Page, values};
use akte_domain::answer_copy::{AnswerField, CopyOverwrite};
use akte_domain::{Classification, EvidenceKind, ImplementationStatus};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum AnswerCommand {
    Set(AnswerSet),
    List {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long, value_name = "OBJECT")]
        object: Option<String>,
        #[arg(long = "status", value_name = "STATUS", value_parser = values::coded::<ImplementationStatus>)]
        statuses: Vec<ImplementationStatus>,
        #[arg(long)]
        all: bool,
        #[arg(long)]
        taken_over: bool,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        page: Page,
    },
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        domain: OfDomain,
    },
    Copy(AnswerCopy),
    #[command(subcommand)]
    Review(ReviewCommand),
    #[command(subcommand)]
    Archived(ArchivedCommand),
}

#[derive(Debug, Args)]
pub struct AnswerSet {
    #[arg(long = "requirement", value_name = "REQUIREMENT", required = true)]
    pub requirements: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "object", value_name = "OBJECT")]
    pub objects: Vec<String>,
    #[arg(long, value_name = "STATUS", value_parser = values::coded::<ImplementationStatus>)]
    pub status: Option<ImplementationStatus>,
    #[arg(long, value_name = "TEXT")]
    pub statement: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub responsible: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub checked_on: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub due_on: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub interviewee: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub surveyor: Option<String>,
    #[arg(long = "remaining-threat", value_name = "CODE", conflicts_with = "no_threat_remains")]
    pub remaining_threats: Vec<String>,
    #[arg(long)]
    pub no_threat_remains: bool,
}

#[derive(Debug, Args)]
pub struct AnswerCopy {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "from", value_name = "OBJECT")]
    pub from_object: Option<String>,
    #[arg(long = "to", value_name = "OBJECT", required = true)]
    pub to_objects: Vec<String>,
    #[arg(long = "requirement", value_name = "REQUIREMENT")]
    pub requirements: Vec<String>,
    #[arg(long = "field", value_name = "ANSWER-FIELD", value_parser = values::coded::<AnswerField>)]
    pub fields: Vec<AnswerField>,
    #[arg(long, value_name = "WHAT", value_parser = values::coded::<CopyOverwrite>)]
    pub overwrite: Option<CopyOverwrite>,
    #[arg(long)]
    pub with_links: bool,
    #[arg(long)]
    pub preview: bool,
}

#[derive(Debug, Subcommand)]
pub enum EvidenceCommand {
    Add(Box<EvidenceAdd>),
    List {
        #[command(flatten)]
        municipality: OfMunicipality,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        page: Page,
    },
    Extract(EvidenceExtract),
}

#[derive(Debug, Args)]
pub struct EvidenceAdd {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "TITLE", default_value = "")]
    pub title: String,
    #[arg(long, value_name = "KIND", value_parser = values::coded::<EvidenceKind>)]
    pub kind: Option<EvidenceKind>,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub owner: String,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub valid_from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub valid_until: Option<NaiveDate>,
    #[arg(long, value_name = "LEVEL", value_parser = values::coded::<Classification>)]
    pub classification: Option<Classification>,
    #[arg(long = "requirement", value_name = "REQUIREMENT")]
    pub requirements: Vec<String>,
    #[arg(long = "object", value_name = "OBJECT")]
    pub objects: Vec<String>,
    #[arg(long = "measure", value_name = "MEASURE")]
    pub measures: Vec<String>,
}

#[derive(Debug, Args)]
pub struct EvidenceExtract {
    #[arg(value_name = "EVIDENCE")]
    pub evidence: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}
