//! Municipalities, information domains, target objects.

use super::objects::{ObjectCopy, ObjectDepend, ObjectMerge, ObjectSet, ObjectSplit};
use super::{OfDomain, OfMunicipality, Page, values};
use akte_domain::{Approach, Land, LegalForm, Method, TargetObjectKind};
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum MunicipalityCommand {
    Add(Box<MunicipalityAdd>),
    List,
    Logo(MunicipalityLogo),
}

#[derive(Debug, Args)]
pub struct MunicipalityAdd {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub official_name: String,
    #[arg(long, value_name = "CODE", value_parser = values::coded::<LegalForm>)]
    pub legal_form: Option<LegalForm>,
    #[arg(long, value_name = "CODE", value_parser = values::coded::<Land>)]
    pub land: Option<Land>,
    #[arg(long, value_name = "NUMBER", default_value = "")]
    pub official_key: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub street: String,
    #[arg(long, value_name = "NUMBER", default_value = "")]
    pub postal_code: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub town: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub email: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub phone: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub authority_head: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub security_officer: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub data_protection_officer: String,
}

#[derive(Debug, Args)]
pub struct MunicipalityLogo {
    #[arg(value_name = "FILE", required_unless_present_any = ["alternative", "remove"])]
    pub logo_file: Option<PathBuf>,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[arg(long, value_name = "TEXT")]
    pub alternative: Option<String>,
    #[arg(long, conflicts_with_all = ["logo_file", "alternative"])]
    pub remove: bool,
}

#[derive(Debug, Subcommand)]
pub enum DomainCommand {
    Add(DomainAdd),
    List {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Set(Box<DomainSet>),
    Show {
        #[command(flatten)]
        domain: OfDomain,
    },
}

#[derive(Debug, Args)]
pub struct DomainAdd {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[arg(long, value_name = "METHOD", value_parser = values::coded::<Method>)]
    pub method: Option<Method>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub description: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub responsible: String,
    #[arg(long = "catalog", value_name = "CATALOG")]
    pub catalogs: Vec<String>,
}

#[derive(Debug, Args)]
pub struct DomainSet {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub responsible: Option<String>,
    #[arg(long = "catalog", value_name = "CATALOG")]
    pub catalogs: Vec<String>,
    #[command(flatten)]
    pub definition: DefinitionChange,
}

/// How the domain is defined and bounded; an empty text clears.
#[derive(Debug, Args)]
pub struct DefinitionChange {
    #[arg(long, value_name = "TEXT")]
    pub short_name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub purpose: Option<String>,
    #[arg(long, value_name = "APPROACH", value_parser = values::given::<Approach>)]
    pub approach: Option<values::Given<Approach>>,
    #[arg(long, value_name = "TEXT")]
    pub organisational_boundary: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub technical_boundary: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub infrastructural_boundary: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub interfaces: Option<String>,
    #[arg(long = "exclude", value_name = "EXCLUSION", value_parser = values::pair)]
    pub exclusions: Vec<(String, String)>,
    #[arg(long, value_name = "TEXT")]
    pub include_again: Vec<String>,
    #[arg(long, value_name = "DOMAIN")]
    pub part_of: Option<String>,
    #[arg(long, value_name = "EVIDENCE")]
    pub network_plan: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub released_version: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub released_by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub released_on: Option<values::Given<chrono::NaiveDate>>,
}

#[derive(Debug, Subcommand)]
pub enum ObjectCommand {
    Add(ObjectAdd),
    List {
        #[command(flatten)]
        domain: OfDomain,
        #[arg(long = "kind", value_name = "KIND", value_parser = values::coded::<TargetObjectKind>)]
        kinds: Vec<TargetObjectKind>,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        page: Page,
    },
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long = "mapping", value_name = "MAPPING")]
        inventory_mapping: Option<PathBuf>,
        #[command(flatten)]
        domain: OfDomain,
    },
    Columns {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "SHEET")]
        sheet: Option<String>,
        #[arg(long, value_name = "N", value_parser = values::positive)]
        heading_row: Option<u32>,
    },
    Set(Box<ObjectSet>),
    Copy(ObjectCopy),
    Split(ObjectSplit),
    Merge(ObjectMerge),
    Depend(ObjectDepend),
    Dependencies {
        #[arg(value_name = "OBJECT")]
        object: Option<String>,
        #[command(flatten)]
        domain: OfDomain,
    },
    Points {
        #[command(flatten)]
        domain: OfDomain,
    },
    Graph {
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[arg(long, value_name = "OBJECT")]
        from: Option<String>,
        #[command(flatten)]
        domain: OfDomain,
    },
}

#[derive(Debug, Args)]
pub struct ObjectAdd {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "KIND", value_parser = values::coded::<TargetObjectKind>)]
    pub kind: TargetObjectKind,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub description: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub responsible: String,
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = values::positive)]
    pub count: u32,
    #[arg(long, value_name = "OBJECT")]
    pub group: Option<String>,
}
