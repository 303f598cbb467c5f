//! Reports: made, registered, handed over, checked.

use super::{OfDomain, OfMunicipality, values};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    List,
    #[command(name = "a1", aliases = ["a.1", "A1", "A.1"])]
    StructureAnalysis(ReportMake),
    #[command(name = "a2", aliases = ["a.2", "A2", "A.2"])]
    ProtectionNeeds(ReportMake),
    #[command(name = "a4", aliases = ["a.4", "A4", "A.4"])]
    CheckResult(ReportMake),
    #[command(name = "a6", aliases = ["a.6", "A6", "A.6"])]
    ImplementationPlan(ReportMake),
    #[command(name = "entry_check", aliases = ["entry-check", "einstieg"])]
    EntryCheck(ReportMake),
    #[command(name = "evidence_list", aliases = ["evidence-list", "nachweisliste"])]
    EvidenceList(ReportMake),
    Register {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Handover(ReportHandover),
    Verify {
        #[arg(value_name = "FILE")]
        report_file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub struct ReportMake {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub as_of: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub struct ReportHandover {
    #[arg(value_name = "NUMBER")]
    pub report: i64,
    #[arg(long = "to", value_name = "NAME")]
    pub recipient: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub remark: String,
    #[arg(long = "on", value_name = "DATE", value_parser = values::date)]
    pub handed_on: Option<NaiveDate>,
    #[arg(long = "file", value_name = "FILE")]
    pub handed_file: Option<PathBuf>,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}
