//! Mappings between catalogs, and taking answers over through them.

use super::{OfDomain, OfMunicipality, Page, values};
use akte_app::wire::{CoverageState, PairPlace};
use akte_domain::coverage::{Cover, Framework};
use akte_domain::mapping::Relation;
use clap::{ArgGroup, Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum MappingCommand {
    List,
    Show {
        #[arg(value_name = "MAPPING")]
        mapping: String,
        #[arg(long = "place", value_name = "PLACE", value_parser = values::place)]
        places: Vec<PairPlace>,
        #[arg(long = "relation", value_name = "RELATION", value_parser = values::coded::<Relation>)]
        relations: Vec<Relation>,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        page: Page,
    },
    Of {
        #[arg(value_name = "REQUIREMENT")]
        requirement: String,
        #[arg(long, value_name = "CATALOG")]
        catalog: Option<String>,
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Coverage {
        #[arg(value_name = "CATALOG")]
        catalog: String,
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long = "state", value_name = "STATE", value_parser = values::coverage)]
        states: Vec<CoverageState>,
        #[arg(long = "relation", value_name = "RELATION", value_parser = values::coded::<Relation>)]
        relations: Vec<Relation>,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        page: Page,
    },
}

/// The four frameworks side by side.
#[derive(Debug, Subcommand)]
pub enum CoverageCommand {
    Show {
        #[command(flatten)]
        domain: OfDomain,
    },
    List {
        #[arg(value_name = "FRAMEWORK", value_parser = values::coded::<Framework>)]
        framework: Framework,
        #[arg(long = "cover", value_name = "COVER", value_parser = values::coded::<Cover>)]
        covers: Vec<Cover>,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        domain: OfDomain,
        #[command(flatten)]
        page: Page,
    },
    Measures {
        #[command(flatten)]
        domain: OfDomain,
    },
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true)))]
pub struct Migrate {
    #[arg(long, group = "what")]
    pub plan: bool,
    #[arg(long, group = "what")]
    pub apply: bool,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "DOMAIN")]
    pub to: Option<String>,
    #[arg(long = "requirement", value_name = "REQUIREMENT")]
    pub requirements: Vec<String>,
    #[arg(long = "relation", value_name = "RELATION", value_parser = values::coded::<Relation>)]
    pub relations: Vec<Relation>,
    #[arg(long)]
    pub only_carried: bool,
    #[arg(long, conflicts_with = "only_carried")]
    pub only_check: bool,
    #[arg(long, conflicts_with = "plan")]
    pub with_offered_links: bool,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[command(flatten)]
    pub page: Page,
}
