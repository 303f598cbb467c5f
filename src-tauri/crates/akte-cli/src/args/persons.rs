//! Persons and their roles.

use super::{OfMunicipality, values};
use akte_domain::PersonRole;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum PersonCommand {
    Add(PersonAdd),
    List {
        #[command(flatten)]
        municipality: OfMunicipality,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
    },
    Set(PersonSet),
    Remove {
        #[arg(value_name = "PERSON")]
        person: String,
        #[command(flatten)]
        municipality: OfMunicipality,
    },
}

#[derive(Debug, Args)]
pub struct PersonAdd {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[command(flatten)]
    pub fields: PersonChange,
}

#[derive(Debug, Args)]
pub struct PersonSet {
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[command(flatten)]
    pub fields: PersonChange,
}

#[derive(Debug, Args)]
pub struct PersonChange {
    #[arg(long, value_name = "TEXT")]
    pub position: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub unit: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub email: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub phone: Option<String>,
    #[arg(long, value_name = "YES-NO", value_parser = values::yes_no)]
    pub external: Option<bool>,
    #[arg(long, value_name = "PERSON")]
    pub superior: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum RoleCommand {
    List {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Assign {
        #[arg(value_name = "ROLE", value_parser = values::coded::<PersonRole>)]
        role: PersonRole,
        #[arg(value_name = "PERSON")]
        person: String,
        #[command(flatten)]
        municipality: OfMunicipality,
        #[arg(long)]
        deputy: bool,
    },
    Remove {
        #[arg(value_name = "ROLE", value_parser = values::coded::<PersonRole>)]
        role: PersonRole,
        #[arg(value_name = "PERSON")]
        person: String,
        #[command(flatten)]
        municipality: OfMunicipality,
    },
}
