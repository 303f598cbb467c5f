//! Questionnaires for departments.

use super::OfDomain;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum QuestionnaireCommand {
    Export(QuestionnaireExport),
    Review {
        #[arg(value_name = "FILE")]
        questionnaire: PathBuf,
        #[command(flatten)]
        domain: OfDomain,
    },
    Import(QuestionnaireImport),
}

#[derive(Debug, Args)]
pub struct QuestionnaireExport {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "object", value_name = "OBJECT")]
    pub objects: Vec<String>,
    #[arg(long = "requirement", value_name = "REQUIREMENT")]
    pub requirements: Vec<String>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub note: String,
    #[arg(long = "out", value_name = "FILE")]
    pub to_file: PathBuf,
}

#[derive(Debug, Args)]
pub struct QuestionnaireImport {
    #[arg(value_name = "FILE")]
    pub questionnaire: PathBuf,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "row", value_name = "N")]
    pub rows: Vec<u32>,
    #[arg(long, conflicts_with = "rows")]
    pub with_conflicts: bool,
}
