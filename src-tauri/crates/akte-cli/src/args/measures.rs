//! Measures and the implementation plan.

use super::{OfDomain, Page, values};
use akte_app::wire::PlanGrouping;
use akte_domain::{Cents, MeasureEffort, MeasureStatus, Priority};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum MeasureCommand {
    Add(Box<MeasureAdd>),
    Set(Box<MeasureSet>),
    Show {
        #[arg(value_name = "MEASURE")]
        measure: String,
        #[command(flatten)]
        domain: OfDomain,
    },
    List {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long = "status", value_name = "STATUS", value_parser = values::coded::<MeasureStatus>)]
        statuses: Vec<MeasureStatus>,
        #[arg(long)]
        overdue: bool,
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
    Depend(MeasureDepend),
    Accept(MeasureAccept),
    Plan {
        #[arg(long, value_name = "GROUPING", value_parser = values::grouping, default_value = "date")]
        by: PlanGrouping,
        #[arg(long)]
        open: bool,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        domain: OfDomain,
        #[command(flatten)]
        page: Page,
    },
    Next {
        #[command(flatten)]
        domain: OfDomain,
        #[command(flatten)]
        page: Page,
    },
}

#[derive(Debug, Args)]
pub struct MeasureAdd {
    #[arg(value_name = "TITLE")]
    pub title: String,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "requirement", value_name = "REQUIREMENT")]
    pub requirements: Vec<String>,
    #[arg(long = "object", value_name = "OBJECT")]
    pub objects: Vec<String>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub description: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub responsible: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub supervised_by: String,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub starts_on: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub due_on: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub done_on: Option<NaiveDate>,
    #[arg(long, value_name = "EURO", value_parser = values::amount)]
    pub cost_once: Option<Cents>,
    #[arg(long, value_name = "EURO", value_parser = values::amount)]
    pub cost_yearly: Option<Cents>,
    #[arg(long, value_name = "EURO", value_parser = values::amount)]
    pub personnel_once: Option<Cents>,
    #[arg(long, value_name = "EURO", value_parser = values::amount)]
    pub personnel_yearly: Option<Cents>,
    #[arg(long, value_name = "YEAR")]
    pub budget_year: Option<i32>,
    #[arg(long, value_name = "EFFORT", value_parser = values::coded::<MeasureEffort>)]
    pub effort: Option<MeasureEffort>,
    #[arg(long, value_name = "PRIORITY", value_parser = values::coded::<Priority>)]
    pub priority: Option<Priority>,
    #[arg(long, value_name = "STATUS", value_parser = values::coded::<MeasureStatus>)]
    pub status: Option<MeasureStatus>,
}

/// What is changed of a measure; an empty text clears.
#[derive(Debug, Args)]
pub struct MeasureSet {
    #[arg(value_name = "MEASURE")]
    pub measure: String,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub responsible: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub supervised_by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub starts_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub due_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub done_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "EURO", value_parser = values::given_amount)]
    pub cost_once: Option<values::Given<Cents>>,
    #[arg(long, value_name = "EURO", value_parser = values::given_amount)]
    pub cost_yearly: Option<values::Given<Cents>>,
    #[arg(long, value_name = "EURO", value_parser = values::given_amount)]
    pub personnel_once: Option<values::Given<Cents>>,
    #[arg(long, value_name = "EURO", value_parser = values::given_amount)]
    pub personnel_yearly: Option<values::Given<Cents>>,
    #[arg(long, value_name = "YEAR", value_parser = values::given_year)]
    pub budget_year: Option<values::Given<i32>>,
    #[arg(long, value_name = "EFFORT", value_parser = values::given::<MeasureEffort>)]
    pub effort: Option<values::Given<MeasureEffort>>,
    #[arg(long, value_name = "PRIORITY", value_parser = values::coded::<Priority>)]
    pub priority: Option<Priority>,
    #[arg(long, value_name = "STATUS", value_parser = values::coded::<MeasureStatus>)]
    pub status: Option<MeasureStatus>,
    #[arg(long = "requirement", value_name = "REQUIREMENT")]
    pub requirements: Vec<String>,
    #[arg(long = "object", value_name = "OBJECT")]
    pub objects: Vec<String>,
}

#[derive(Debug, Args)]
pub struct MeasureDepend {
    #[arg(value_name = "MEASURE")]
    pub measure: String,
    #[arg(value_name = "MEASURE")]
    pub other: String,
    #[arg(long, conflicts_with = "remove")]
    pub accompanied: bool,
    #[arg(long)]
    pub remove: bool,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct MeasureAccept {
    #[arg(value_name = "MEASURE")]
    pub measure: String,
    #[arg(long, value_name = "NAME", required_unless_present = "remove")]
    pub by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub on: Option<NaiveDate>,
    #[arg(long, conflicts_with_all = ["by", "on"])]
    pub remove: bool,
    #[command(flatten)]
    pub domain: OfDomain,
}
