//! Provider relations and shared objects.

use super::{OfDomain, OfMunicipality, Page, values};
use akte_domain::{DataRole, ProviderEvidencePurpose, ProviderKind, Responsibility, TransitionState};
use chrono::NaiveDate;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum ProviderCommand {
    Add(Box<ProviderAdd>),
    Set(Box<ProviderSet>),
    Show {
        #[arg(value_name = "RELATION")]
        relation: String,
        #[command(flatten)]
        domain: OfDomain,
    },
    List {
        #[arg(long)]
        open: bool,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
        #[command(flatten)]
        domain: OfDomain,
        #[command(flatten)]
        page: Page,
    },
    Remove {
        #[arg(value_name = "RELATION")]
        relation: String,
        #[command(flatten)]
        domain: OfDomain,
    },
    Object(ProviderObjects),
    Moves(ProviderMoves),
    Evidence(ProviderProof),
    Split(ProviderSplit),
    Requirements(ProviderRequirements),
    Points {
        #[command(flatten)]
        domain: OfDomain,
    },
    Share(ShareObjects),
    Grants {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Withdraw(WithdrawObjects),
    Offers {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Refer(ReferTo),
    Status {
        #[arg(value_name = "OBJECT")]
        object: String,
        #[arg(long)]
        changed: bool,
        #[command(flatten)]
        domain: OfDomain,
        #[command(flatten)]
        page: Page,
    },
    Take(TakeNote),
}

/// What can be said about a relation; an empty text clears.
#[derive(Debug, Args)]
pub struct ProviderChange {
    #[arg(long, value_name = "OBJECT", conflicts_with = "by_municipality")]
    pub provider: Option<String>,
    #[arg(long, value_name = "MUNICIPALITY")]
    pub by_municipality: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub services: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub contact: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub contract: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub legal_act: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub legal_body: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub legal_number: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub legal_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub valid_from: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub valid_until: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "TEXT")]
    pub exit_rule: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub exit_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "ROLE", value_parser = values::given::<DataRole>)]
    pub data_role: Option<values::Given<DataRole>>,
    #[arg(long, value_name = "TEXT")]
    pub data_role_reason: Option<String>,
    #[arg(long, value_name = "WHO", value_parser = values::given::<Responsibility>)]
    pub default_split: Option<values::Given<Responsibility>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub controlled_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "NAME")]
    pub controlled_by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub control_result: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub control_due_on: Option<values::Given<NaiveDate>>,
}

#[derive(Debug, Args)]
pub struct ProviderAdd {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[arg(long, value_name = "KIND", value_parser = values::coded::<ProviderKind>)]
    pub kind: ProviderKind,
    #[command(flatten)]
    pub change: ProviderChange,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ProviderSet {
    #[arg(value_name = "RELATION")]
    pub relation: String,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = values::coded::<ProviderKind>)]
    pub kind: Option<ProviderKind>,
    #[command(flatten)]
    pub change: ProviderChange,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ProviderObjects {
    #[arg(value_name = "RELATION")]
    pub relation: String,
    #[arg(value_name = "OBJECT", required = true)]
    pub objects: Vec<String>,
    #[arg(long, value_name = "WHO", value_parser = values::given::<Responsibility>)]
    pub responsibility: Option<values::Given<Responsibility>>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub planned_on: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub on_site_on: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date_or_nothing)]
    pub transferred_on: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub remark: Option<String>,
    #[arg(long, conflicts_with_all = ["responsibility", "planned_on", "on_site_on", "transferred_on", "remark"])]
    pub remove: bool,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ProviderMoves {
    #[arg(value_name = "RELATION")]
    pub relation: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub on: Option<NaiveDate>,
    #[arg(long = "state", value_name = "STATE", value_parser = values::coded::<TransitionState>)]
    pub states: Vec<TransitionState>,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub due_until: Option<NaiveDate>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[command(flatten)]
    pub page: Page,
}

#[derive(Debug, Args)]
pub struct ProviderProof {
    #[arg(value_name = "RELATION")]
    pub relation: String,
    #[arg(value_name = "EVIDENCE")]
    pub evidence: String,
    #[arg(long, value_name = "PURPOSE", value_parser = values::coded::<ProviderEvidencePurpose>, default_value = "proof")]
    pub purpose: ProviderEvidencePurpose,
    #[arg(long)]
    pub remove: bool,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ProviderSplit {
    #[arg(value_name = "RELATION")]
    pub relation: String,
    #[arg(long = "requirement", value_name = "REQUIREMENT", required = true)]
    pub requirements: Vec<String>,
    #[arg(long = "object", value_name = "OBJECT")]
    pub objects: Vec<String>,
    #[arg(long, value_name = "WHO", value_parser = values::given::<Responsibility>)]
    pub responsibility: Option<values::Given<Responsibility>>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ProviderRequirements {
    #[arg(value_name = "RELATION")]
    pub relation: String,
    #[arg(long, value_name = "OBJECT")]
    pub object: Option<String>,
    #[arg(long = "responsibility", value_name = "WHO", value_parser = values::coded::<Responsibility>)]
    pub responsibilities: Vec<Responsibility>,
    #[arg(long, conflicts_with = "responsibilities")]
    pub undecided: bool,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[command(flatten)]
    pub domain: OfDomain,
    #[command(flatten)]
    pub page: Page,
}

#[derive(Debug, Args)]
pub struct ShareObjects {
    #[arg(value_name = "OBJECT", required = true)]
    pub objects: Vec<String>,
    #[arg(long = "with", value_name = "MUNICIPALITY", required = true)]
    pub members: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub purpose: String,
    #[arg(long, value_name = "NAME")]
    pub approved_by: String,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub on: Option<NaiveDate>,
    #[arg(long)]
    pub statements: bool,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct WithdrawObjects {
    #[arg(value_name = "OBJECT", required = true)]
    pub objects: Vec<String>,
    #[arg(long = "from", value_name = "MUNICIPALITY", required = true)]
    pub members: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub on: Option<NaiveDate>,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}

#[derive(Debug, Args)]
pub struct ReferTo {
    #[arg(value_name = "OBJECT")]
    pub object: String,
    #[arg(long, value_name = "MUNICIPALITY")]
    pub owner: Option<String>,
    #[arg(long, value_name = "OBJECT")]
    pub own_object: Option<String>,
    #[arg(long, conflicts_with = "not_relevant")]
    pub relevant: bool,
    #[arg(long)]
    pub not_relevant: bool,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub reason: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub decided_by: String,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub decided_on: Option<NaiveDate>,
    #[arg(long, conflicts_with_all = ["relevant", "not_relevant", "own_object"])]
    pub remove: bool,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct TakeNote {
    #[arg(value_name = "OBJECT")]
    pub object: String,
    #[arg(long)]
    pub answers: bool,
    #[arg(long = "requirement", value_name = "REQUIREMENT")]
    pub requirements: Vec<String>,
    #[command(flatten)]
    pub domain: OfDomain,
}
