//! Modelling and the requirement package.

use super::{OfDomain, Page, values};
use akte_domain::AdditionBasis;
use akte_domain::modelling::PackageStep;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum ModelCommand {
    List(ModelList),
    Propose {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long, value_name = "OBJECT")]
        object: Option<String>,
        #[arg(long, value_name = "MODULE")]
        module: Option<String>,
        #[arg(long)]
        accept: bool,
        #[arg(long, value_name = "NAME", default_value = "", requires = "accept")]
        contact: String,
    },
    Set(Box<ModelSet>),
    Apply(ModelApply),
    Matrix {
        #[command(flatten)]
        domain: OfDomain,
    },
    Points {
        #[command(flatten)]
        domain: OfDomain,
    },
}

#[derive(Debug, Args)]
pub struct ModelList {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "state", value_name = "MODEL-STATE", value_parser = ["relevant", "not_relevant", "proposed", "open"])]
    pub states: Vec<String>,
    #[arg(long = "order", value_name = "ORDER", value_parser = ["R1", "R2", "R3"])]
    pub orders: Vec<String>,
    #[arg(long, value_name = "OBJECT")]
    pub object: Option<String>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[command(flatten)]
    pub page: Page,
}

#[derive(Debug, Args)]
pub struct ModelSet {
    #[arg(value_name = "MODULE", required = true)]
    pub modules: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "object", value_name = "OBJECT")]
    pub objects: Vec<String>,
    #[arg(long, value_name = "YES-NO", value_parser = values::yes_no)]
    pub relevant: Option<bool>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub contact: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub risk_note: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub decided_by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub decided_on: Option<String>,
    #[arg(long, conflicts_with_all = ["relevant", "reason", "contact", "risk_note", "decided_by", "decided_on"])]
    pub clear: bool,
}

#[derive(Debug, Args)]
pub struct ModelApply {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "CATALOG", required_unless_present = "modules")]
    pub catalog: Option<String>,
    #[arg(long = "module", value_name = "MODULE")]
    pub modules: Vec<String>,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub name: String,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Subcommand)]
pub enum PackageCommand {
    Show {
        #[command(flatten)]
        domain: OfDomain,
    },
    List {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long = "step", value_name = "PACKAGE-STEP", value_parser = values::coded::<PackageStep>)]
        steps: Vec<PackageStep>,
        #[arg(long, value_name = "OBJECT")]
        object: Option<String>,
        #[arg(long)]
        undecided: bool,
        #[arg(long)]
        struck_out: bool,
        #[arg(long)]
        unmet: bool,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        page: Page,
    },
    Strike {
        #[command(flatten)]
        places: PackagePlaces,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    Keep {
        #[command(flatten)]
        places: PackagePlaces,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    Add {
        #[command(flatten)]
        places: PackagePlaces,
        #[arg(long, value_name = "BASIS", value_parser = values::coded::<AdditionBasis>)]
        basis: AdditionBasis,
        #[arg(long, value_name = "TEXT")]
        reason: String,
        #[arg(long = "value", value_name = "PARAM-VALUE", value_parser = values::pair)]
        values: Vec<(String, String)>,
    },
    Clear {
        #[command(flatten)]
        places: PackagePlaces,
    },
    Categories {
        #[command(flatten)]
        domain: OfDomain,
    },
    Category {
        #[arg(value_name = "OBJECT", required_unless_present = "proposed")]
        objects: Vec<String>,
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long = "add", value_name = "CATEGORY")]
        add: Vec<String>,
        #[arg(long = "remove", value_name = "CATEGORY")]
        remove: Vec<String>,
        #[arg(long)]
        proposed: bool,
    },
    Points {
        #[command(flatten)]
        domain: OfDomain,
    },
}

#[derive(Debug, Args)]
pub struct PackagePlaces {
    #[arg(value_name = "REQUIREMENT", required = true)]
    pub requirements: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "object", value_name = "OBJECT")]
    pub objects: Vec<String>,
}
