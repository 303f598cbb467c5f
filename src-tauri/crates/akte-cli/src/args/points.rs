//! The auditor's red pen.

use super::{OfDomain, Page, values};
use akte_domain::PointArea;
use chrono::NaiveDate;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum PointsCommand {
    List {
        #[command(flatten)]
        which: WhichPoints,
        #[arg(long)]
        put_back: bool,
        #[arg(long, conflicts_with = "put_back")]
        all: bool,
        #[command(flatten)]
        page: Page,
    },
    PutBack(PointsPutBack),
    Restore {
        #[command(flatten)]
        which: WhichPoints,
    },
}

/// Which open points.
#[derive(Debug, Args)]
pub struct WhichPoints {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "code", value_name = "POINT")]
    pub codes: Vec<String>,
    #[arg(long = "area", value_name = "AREA", value_parser = values::coded::<PointArea>)]
    pub areas: Vec<PointArea>,
    #[arg(long, value_name = "OBJECT")]
    pub object: Option<String>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[arg(long = "place", value_name = "PLACE")]
    pub places: Vec<String>,
}

#[derive(Debug, Args)]
pub struct PointsPutBack {
    #[command(flatten)]
    pub which: WhichPoints,
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub until: Option<NaiveDate>,
}
