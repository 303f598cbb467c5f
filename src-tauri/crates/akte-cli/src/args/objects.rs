//! What is done with target objects once they are there.

use super::{OfDomain, values};
use akte_app::wire::MergeWinner;
use akte_domain::{Classification, DependencyKind, ProcessKind, TargetObjectKind, UsageStatus};
use clap::Args;

#[derive(Debug, Args)]
pub struct ObjectSet {
    #[arg(value_name = "OBJECT")]
    pub object: String,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = values::coded::<TargetObjectKind>)]
    pub kind: Option<TargetObjectKind>,
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub responsible: Option<String>,
    #[arg(long, value_name = "N", value_parser = values::positive)]
    pub count: Option<u32>,
    #[arg(long, value_name = "OBJECT")]
    pub group: Option<String>,
    #[command(flatten)]
    pub facts: FactsChange,
}

/// What else the structure analysis records; an empty text clears.
#[derive(Debug, Args)]
pub struct FactsChange {
    #[arg(long, value_name = "NUMBER")]
    pub number: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub platform: Option<String>,
    #[arg(long, value_name = "USAGE", value_parser = values::given::<UsageStatus>)]
    pub usage: Option<values::Given<UsageStatus>>,
    #[arg(long, value_name = "TEXT")]
    pub users: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub owner: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub location: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub in_service_since: Option<values::Given<chrono::NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub support_until: Option<values::Given<chrono::NaiveDate>>,
    #[arg(long, value_name = "OBJECT")]
    pub replaced_by: Option<String>,
    #[arg(long, value_name = "PROCESS-KIND", value_parser = values::given::<ProcessKind>)]
    pub process_kind: Option<values::Given<ProcessKind>>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub personal_data: Option<values::Given<bool>>,
    #[arg(long, value_name = "LEVEL", value_parser = values::given::<Classification>)]
    pub classification: Option<values::Given<Classification>>,
    #[arg(long, value_name = "NAME")]
    pub carrier: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub network_address: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub contract: Option<String>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub external_connection: Option<values::Given<bool>>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub carries_high_confidentiality: Option<values::Given<bool>>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub carries_high_integrity: Option<values::Given<bool>>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub carries_high_availability: Option<values::Given<bool>>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub excludes_high_need: Option<values::Given<bool>>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub needed_in_production: Option<values::Given<bool>>,
}

#[derive(Debug, Args)]
pub struct ObjectCopy {
    #[arg(value_name = "OBJECT")]
    pub object: String,
    #[arg(value_name = "NAME")]
    pub name: String,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long)]
    pub with_answers: bool,
}

#[derive(Debug, Args)]
pub struct ObjectSplit {
    #[arg(value_name = "OBJECT")]
    pub object: String,
    #[arg(value_name = "NAME")]
    pub name: String,
    #[arg(long, value_name = "N", value_parser = values::positive)]
    pub count: u32,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ObjectMerge {
    #[arg(value_name = "OBJECT")]
    pub into: String,
    #[arg(value_name = "OBJECT", required = true)]
    pub others: Vec<String>,
    #[arg(long, value_name = "WINNER", value_parser = values::winner)]
    pub winner: Option<MergeWinner>,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ObjectDepend {
    #[arg(value_name = "OBJECT")]
    pub object: String,
    #[arg(long = "on", value_name = "OBJECT", required = true)]
    pub on: Vec<String>,
    #[arg(long, value_name = "DEPENDENCY", value_parser = values::coded::<DependencyKind>)]
    pub kind: Option<DependencyKind>,
    #[arg(long)]
    pub no_inheritance: bool,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub remark: String,
    #[arg(long, conflicts_with_all = ["kind", "no_inheritance"])]
    pub remove: bool,
    #[command(flatten)]
    pub domain: OfDomain,
}
