//! Risk analysis and threats.

use super::{OfDomain, OfMunicipality, Page, values};
use akte_domain::{AnalysisOccasion, BasicValue, RiskTreatment, ThreatRelevance};
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum ThreatCommand {
    List {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Add {
        #[arg(value_name = "TITLE")]
        title: String,
        #[command(flatten)]
        municipality: OfMunicipality,
        #[command(flatten)]
        texts: ThreatTexts,
    },
    Set {
        #[arg(value_name = "THREAT")]
        threat: String,
        #[command(flatten)]
        municipality: OfMunicipality,
        #[arg(long, value_name = "TITLE")]
        title: Option<String>,
        #[command(flatten)]
        texts: ThreatTexts,
    },
    Remove {
        #[arg(value_name = "THREAT")]
        threat: String,
        #[command(flatten)]
        municipality: OfMunicipality,
    },
}

#[derive(Debug, Args)]
pub struct ThreatTexts {
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    #[arg(long = "value", value_name = "BASIC-VALUE", value_parser = values::coded::<BasicValue>)]
    pub values: Vec<BasicValue>,
}

#[derive(Debug, Subcommand)]
pub enum RiskCommand {
    #[command(subcommand)]
    Scheme(SchemeCommand),
    Objects {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[arg(long)]
        all: bool,
        #[arg(long)]
        open: bool,
        #[command(flatten)]
        page: Page,
    },
    Analyse(RiskAnalyse),
    Overview {
        #[arg(value_name = "OBJECT")]
        object: Option<String>,
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long)]
        open: bool,
        #[command(flatten)]
        page: Page,
    },
    List(RiskList),
    Show(RiskAt),
    Set(Box<RiskSet>),
    Accept(RiskAccept),
    Observe(RiskObserve),
    Remove(RiskAt),
    Matrix {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long)]
        after: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum SchemeCommand {
    Show {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Set(SchemeSet),
}

#[derive(Debug, Args)]
pub struct SchemeSet {
    #[arg(value_name = "FILE")]
    pub scheme_file: Option<PathBuf>,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[arg(long = "field", value_name = "FIELD", value_parser = values::pair)]
    pub fields: Vec<(String, String)>,
    #[arg(long = "replace-frequency", value_name = "FROM-TO", value_parser = values::pair)]
    pub replaced_frequencies: Vec<(String, String)>,
    #[arg(long = "replace-damage", value_name = "FROM-TO", value_parser = values::pair)]
    pub replaced_damages: Vec<(String, String)>,
    #[arg(long, value_name = "NAME")]
    pub decided_by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub decided_on: Option<chrono::NaiveDate>,
    #[arg(long)]
    pub preview: bool,
}

#[derive(Debug, Args)]
pub struct RiskAnalyse {
    #[arg(value_name = "OBJECT", required = true)]
    pub objects: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "OCCASION", value_parser = values::given::<AnalysisOccasion>)]
    pub occasion: Option<values::Given<AnalysisOccasion>>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub analysed_by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub analysed_on: Option<String>,
}

#[derive(Debug, Args)]
pub struct RiskList {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[arg(long, value_name = "OBJECT")]
    pub object: Option<String>,
    #[arg(long, value_name = "CATEGORY")]
    pub category: Option<String>,
    #[arg(long)]
    pub after: bool,
    #[arg(long = "treatment", value_name = "TREATMENT", value_parser = values::coded::<RiskTreatment>)]
    pub treatments: Vec<RiskTreatment>,
    #[arg(long)]
    pub open: bool,
    #[arg(long)]
    pub observed: bool,
    #[arg(long)]
    pub unaccepted: bool,
    #[command(flatten)]
    pub page: Page,
}

/// One threat at one object.
#[derive(Debug, Args)]
pub struct RiskAt {
    #[arg(value_name = "OBJECT")]
    pub object: String,
    #[arg(value_name = "THREAT")]
    pub threat: String,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct RiskSet {
    #[arg(value_name = "OBJECT", required = true)]
    pub objects: Vec<String>,
    #[arg(long = "threat", value_name = "THREAT", required = true)]
    pub threats: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "RELEVANCE", value_parser = values::coded::<ThreatRelevance>)]
    pub relevance: Option<ThreatRelevance>,
    #[arg(long, value_name = "TEXT")]
    pub comment: Option<String>,
    #[arg(long = "value", value_name = "BASIC-VALUE", value_parser = values::coded::<BasicValue>)]
    pub values: Vec<BasicValue>,
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    #[arg(long, value_name = "STEP")]
    pub frequency: Option<String>,
    #[arg(long, value_name = "STEP")]
    pub damage: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub assessment: Option<String>,
    #[arg(long, value_name = "TREATMENT", value_parser = values::given::<RiskTreatment>)]
    pub treatment: Option<values::Given<RiskTreatment>>,
    #[arg(long, value_name = "TEXT")]
    pub treatment_reason: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub transferred_to: Option<String>,
    #[arg(long, value_name = "STEP")]
    pub frequency_after: Option<String>,
    #[arg(long, value_name = "STEP")]
    pub damage_after: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub owner: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub review_on: Option<String>,
    #[arg(long = "measure", value_name = "MEASURE")]
    pub measures: Vec<String>,
    #[arg(long = "without-measure", value_name = "MEASURE")]
    pub without_measures: Vec<String>,
}

#[derive(Debug, Args)]
pub struct RiskAccept {
    #[arg(value_name = "OBJECT", required = true)]
    pub objects: Vec<String>,
    #[arg(long = "threat", value_name = "THREAT", required = true)]
    pub threats: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "NAME", required_unless_present = "withdraw")]
    pub by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date, required_unless_present = "withdraw")]
    pub on: Option<chrono::NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, conflicts_with_all = ["by", "on", "reason"])]
    pub withdraw: bool,
}

#[derive(Debug, Args)]
pub struct RiskObserve {
    #[arg(value_name = "OBJECT", required = true)]
    pub objects: Vec<String>,
    #[arg(long = "threat", value_name = "THREAT", required = true)]
    pub threats: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub trigger: Option<String>,
    #[arg(long, conflicts_with_all = ["by", "trigger"])]
    pub stop: bool,
}
