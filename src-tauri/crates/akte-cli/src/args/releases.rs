//! Releases of information domains.

use super::{OfDomain, Page, values};
use akte_domain::ReleaseOccasion;
use chrono::NaiveDate;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum ReleaseCommand {
    Add(ReleaseAdd),
    List {
        #[command(flatten)]
        domain: OfDomain,
    },
    Remove {
        #[arg(value_name = "VERSION")]
        version: String,
        #[command(flatten)]
        domain: OfDomain,
    },
    Changes {
        #[arg(long, value_name = "VERSION")]
        since: Option<String>,
        #[command(flatten)]
        domain: OfDomain,
        #[command(flatten)]
        page: Page,
    },
}

#[derive(Debug, Args)]
pub struct ReleaseAdd {
    #[arg(value_name = "VERSION")]
    pub version: String,
    #[arg(long = "by", value_name = "NAME", default_value = "")]
    pub released_by: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub function: String,
    #[arg(long, value_name = "OCCASION", value_parser = values::coded::<ReleaseOccasion>)]
    pub occasion: Option<ReleaseOccasion>,
    #[arg(long = "on", value_name = "DATE", value_parser = values::date)]
    pub released_on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub remark: String,
    #[arg(long)]
    pub documents: bool,
    #[command(flatten)]
    pub domain: OfDomain,
}
