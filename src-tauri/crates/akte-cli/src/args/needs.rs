//! Protection needs.

use super::{OfDomain, OfMunicipality, Page, values};
use akte_domain::{BasicValue, NeedEffect, TargetObjectKind};
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum NeedCommand {
    Set(Box<NeedSet>),
    List {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long = "kind", value_name = "KIND", value_parser = values::coded::<TargetObjectKind>)]
        kinds: Vec<TargetObjectKind>,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[arg(long)]
        risk: bool,
        #[arg(long)]
        missing: bool,
        #[command(flatten)]
        page: Page,
    },
    Explain {
        #[arg(value_name = "OBJECT")]
        object: String,
        #[command(flatten)]
        domain: OfDomain,
    },
    Scheme {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Category(CategorySet),
    Scenario(ScenarioSet),
}

#[derive(Debug, Args)]
pub struct NeedSet {
    #[arg(value_name = "OBJECT", required = true)]
    pub objects: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "value", value_name = "BASIC-VALUE", value_parser = values::coded::<BasicValue>)]
    pub values: Vec<BasicValue>,
    #[arg(long, value_name = "CATEGORY")]
    pub category: Option<String>,
    #[arg(long, value_name = "SCENARIO")]
    pub scenario: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, value_name = "EFFECT", value_parser = values::given::<NeedEffect>)]
    pub effect: Option<values::Given<NeedEffect>>,
    #[arg(long, value_name = "CATEGORY")]
    pub effect_category: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub effect_reason: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub decided_by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub decided_on: Option<String>,
}

#[derive(Debug, Args)]
pub struct CategorySet {
    #[arg(value_name = "CATEGORY")]
    pub category: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub definition: Option<String>,
    #[arg(long, value_name = "YES-NO", value_parser = values::yes_no)]
    pub risk_analysis: Option<bool>,
    #[arg(long, conflicts_with_all = ["name", "definition", "risk_analysis"])]
    pub remove: bool,
}

#[derive(Debug, Args)]
pub struct ScenarioSet {
    #[arg(value_name = "SCENARIO")]
    pub scenario: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long = "threshold", value_name = "THRESHOLD", value_parser = values::pair)]
    pub thresholds: Vec<(String, String)>,
    #[arg(long, conflicts_with_all = ["name", "thresholds"])]
    pub remove: bool,
}
