//! Registers of a municipality: exceptions, backup records, contracts and decisions, costs, online services, regimes.

use super::{OfDomain, OfMunicipality, Page, values};
use akte_domain::{
    Applicability, BackupFrequency, Cents, CostKey, DecisionKind, GuidelineState, PentestResult, PortalConnection,
    Regime, RestoreResult, ServiceStatus,
};
use chrono::NaiveDate;
use clap::{Args, Subcommand};

/// Which entries of a register are shown.
#[derive(Debug, Args)]
pub struct RegisterList {
    #[arg(long = "open")]
    pub open_entries: bool,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub text: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
    #[command(flatten)]
    pub page: Page,
}

/// Names an entry of a register.
#[derive(Debug, Args)]
pub struct RegisterEntry {
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}

#[derive(Debug, Subcommand)]
pub enum RegisterCommand {
    Points {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
}

#[derive(Debug, Subcommand)]
pub enum ExceptionCommand {
    Add(Box<ExceptionAdd>),
    Set(Box<ExceptionSet>),
    List(RegisterList),
    Remove(RegisterEntry),
}

/// What can be said about an exception; an empty text clears.
#[derive(Debug, Args)]
pub struct ExceptionChange {
    #[arg(long, value_name = "TEXT")]
    pub beneficiary: Option<String>,
    #[arg(long = "reason", value_name = "TEXT")]
    pub entry_reason: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub legal_basis: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub risk: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub compensation: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub approved_by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub approved_on: Option<values::Given<NaiveDate>>,
    #[arg(long = "from", value_name = "DATE", value_parser = values::given_date)]
    pub entry_from: Option<values::Given<NaiveDate>>,
    #[arg(long = "until", value_name = "DATE", value_parser = values::given_date)]
    pub entry_until: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub review_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub revoked_on: Option<values::Given<NaiveDate>>,
    #[arg(long = "evidence", value_name = "EVIDENCE")]
    pub entry_evidence: Vec<String>,
}

#[derive(Debug, Args)]
pub struct ExceptionAdd {
    #[arg(value_name = "NAME", required_unless_present = "grant_object", conflicts_with = "grant_object")]
    pub exception_name: Option<String>,
    #[arg(long = "grant", value_name = "OBJECT", conflicts_with_all = ["requirement", "at_object"])]
    pub grant_object: Option<String>,
    #[arg(long = "grant-for", value_name = "MUNICIPALITY", requires = "grant_object")]
    pub grant_member: Option<String>,
    #[arg(long, value_name = "REQUIREMENT")]
    pub requirement: Option<String>,
    #[arg(long = "object", value_name = "OBJECT")]
    pub at_object: Option<String>,
    #[command(flatten)]
    pub change: ExceptionChange,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ExceptionSet {
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    #[arg(long = "name", value_name = "NAME")]
    pub new_name: Option<String>,
    #[command(flatten)]
    pub change: ExceptionChange,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Subcommand)]
pub enum BackupCommand {
    Add(Box<BackupAdd>),
    Set(Box<BackupSet>),
    List(RegisterList),
    Remove(RegisterEntry),
}

/// What can be said about the backup of a data stock; an empty text clears.
#[derive(Debug, Args)]
pub struct BackupChange {
    #[arg(long, value_name = "TEXT")]
    pub plan: Option<String>,
    #[arg(long, value_name = "STATUS", value_parser = values::given::<BackupFrequency>)]
    pub frequency: Option<values::Given<BackupFrequency>>,
    #[arg(long, value_name = "TEXT")]
    pub medium: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub retention: Option<String>,
    #[arg(long, value_name = "OBJECT")]
    pub site: Option<String>,
    #[arg(long, value_name = "OBJECT")]
    pub second_site: Option<String>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub offline_copy: Option<values::Given<bool>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub last_success_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub restore_tested_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "STATUS", value_parser = values::given::<RestoreResult>)]
    pub restore_result: Option<values::Given<RestoreResult>>,
    #[arg(long, value_name = "TEXT")]
    pub restore_note: Option<String>,
    #[arg(long = "measure", value_name = "MEASURE")]
    pub mending_measure: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub responsible: Option<String>,
    #[arg(long = "object", value_name = "OBJECT")]
    pub entry_objects: Vec<String>,
    #[arg(long = "evidence", value_name = "EVIDENCE")]
    pub entry_evidence: Vec<String>,
}

#[derive(Debug, Args)]
pub struct BackupAdd {
    #[arg(value_name = "NAME")]
    pub entry_name: String,
    #[command(flatten)]
    pub change: BackupChange,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct BackupSet {
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    #[arg(long = "name", value_name = "NAME")]
    pub new_name: Option<String>,
    #[command(flatten)]
    pub change: BackupChange,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Subcommand)]
pub enum DecisionCommand {
    Add(Box<DecisionAdd>),
    Set(Box<DecisionSet>),
    List(RegisterList),
    Remove(RegisterEntry),
}

/// What can be said about a contract or decision; an empty text clears.
#[derive(Debug, Args)]
pub struct DecisionChange {
    #[arg(long = "relation", value_name = "RELATION")]
    pub of_relation: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub body: Option<String>,
    #[arg(long = "number", value_name = "TEXT")]
    pub decision_number: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub decided_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "YES-NO", value_parser = values::given_yes_no)]
    pub public: Option<values::Given<bool>>,
    #[arg(long = "from", value_name = "DATE", value_parser = values::given_date)]
    pub entry_from: Option<values::Given<NaiveDate>>,
    #[arg(long = "until", value_name = "DATE", value_parser = values::given_date)]
    pub entry_until: Option<values::Given<NaiveDate>>,
    #[arg(long = "remark", value_name = "TEXT")]
    pub entry_remark: Option<String>,
    #[arg(long = "evidence", value_name = "EVIDENCE")]
    pub entry_evidence: Vec<String>,
}

#[derive(Debug, Args)]
pub struct DecisionAdd {
    #[arg(value_name = "NAME")]
    pub entry_name: String,
    #[arg(long = "kind", value_name = "KIND", value_parser = values::coded::<DecisionKind>)]
    pub decision_kind: DecisionKind,
    #[command(flatten)]
    pub change: DecisionChange,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}

#[derive(Debug, Args)]
pub struct DecisionSet {
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    #[arg(long = "name", value_name = "NAME")]
    pub new_name: Option<String>,
    #[command(flatten)]
    pub change: DecisionChange,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}

#[derive(Debug, Subcommand)]
pub enum CostCommand {
    Add(Box<CostAdd>),
    Set(Box<CostSet>),
    List(RegisterList),
    Remove(RegisterEntry),
    Member(CostMemberSet),
    Shares {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
}

/// What can be said about a cost item; an empty text clears.
#[derive(Debug, Args)]
pub struct CostChange {
    #[arg(long = "key", value_name = "STATUS", value_parser = values::coded::<CostKey>)]
    pub cost_key: Option<CostKey>,
    #[arg(long, value_name = "MUNICIPALITY")]
    pub borne_by: Option<String>,
    #[arg(long = "remark", value_name = "TEXT")]
    pub entry_remark: Option<String>,
}

#[derive(Debug, Args)]
pub struct CostAdd {
    #[arg(value_name = "NAME")]
    pub entry_name: String,
    #[arg(long, value_name = "YEAR")]
    pub year: u16,
    #[arg(long, value_name = "EURO", value_parser = values::amount)]
    pub amount: Cents,
    #[command(flatten)]
    pub change: CostChange,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}

#[derive(Debug, Args)]
pub struct CostSet {
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    #[arg(long = "name", value_name = "NAME")]
    pub new_name: Option<String>,
    #[arg(long, value_name = "YEAR")]
    pub year: Option<u16>,
    #[arg(long, value_name = "EURO", value_parser = values::amount)]
    pub amount: Option<Cents>,
    #[command(flatten)]
    pub change: CostChange,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}

#[derive(Debug, Args)]
pub struct CostMemberSet {
    #[arg(value_name = "MUNICIPALITY")]
    pub member: String,
    #[arg(long, value_name = "YEAR")]
    pub year: u16,
    #[arg(long, value_name = "N", required_unless_present = "remove_member")]
    pub workplaces: Option<u32>,
    #[arg(long = "remove", conflicts_with = "workplaces")]
    pub remove_member: bool,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}

#[derive(Debug, Subcommand)]
pub enum ServiceCommand {
    Add(Box<ServiceAdd>),
    Set(Box<ServiceSet>),
    List(RegisterList),
    Remove(RegisterEntry),
}

/// What can be said about an online service; an empty text clears.
#[derive(Debug, Args)]
pub struct ServiceChange {
    #[arg(long, value_name = "TEXT")]
    pub service_key: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub ozg_id: Option<String>,
    #[arg(long = "status", value_name = "STATUS", value_parser = values::coded::<ServiceStatus>)]
    pub service_status: Option<ServiceStatus>,
    #[arg(long, value_name = "STATUS", value_parser = values::given::<PortalConnection>)]
    pub connection: Option<values::Given<PortalConnection>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub online_since: Option<values::Given<NaiveDate>>,
    #[arg(long = "guideline", value_name = "GUIDELINE", value_parser = values::guideline)]
    pub guidelines: Vec<Option<(String, GuidelineState)>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub concept_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub pentest_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "PENTEST-RESULT", value_parser = values::given::<PentestResult>)]
    pub pentest_result: Option<values::Given<PentestResult>>,
    #[arg(long = "evidence", value_name = "EVIDENCE")]
    pub entry_evidence: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub responsible: Option<String>,
    #[arg(long = "remark", value_name = "TEXT")]
    pub entry_remark: Option<String>,
    #[arg(long = "object", value_name = "OBJECT")]
    pub entry_objects: Vec<String>,
}

#[derive(Debug, Args)]
pub struct ServiceAdd {
    #[arg(value_name = "NAME")]
    pub entry_name: String,
    #[command(flatten)]
    pub change: ServiceChange,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Args)]
pub struct ServiceSet {
    #[arg(value_name = "ENTRY")]
    pub entry: String,
    #[arg(long = "name", value_name = "NAME")]
    pub new_name: Option<String>,
    #[command(flatten)]
    pub change: ServiceChange,
    #[command(flatten)]
    pub domain: OfDomain,
}

#[derive(Debug, Subcommand)]
pub enum RegimeCommand {
    Set(Box<RegimeSet>),
    List(RegisterList),
    Remove(RegimeEntry),
}

#[derive(Debug, Args)]
pub struct RegimeEntry {
    #[arg(value_name = "ENTRY", value_parser = values::coded::<Regime>)]
    pub regime: Regime,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}

#[derive(Debug, Args)]
pub struct RegimeSet {
    #[arg(value_name = "ENTRY", value_parser = values::coded::<Regime>)]
    pub regime: Regime,
    #[arg(long, value_name = "STATUS", value_parser = values::coded::<Applicability>)]
    pub applies: Option<Applicability>,
    #[arg(long = "reason", value_name = "TEXT")]
    pub entry_reason: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub legal_basis: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub decided_by: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = values::given_date)]
    pub decided_on: Option<values::Given<NaiveDate>>,
    #[arg(long, value_name = "TEXT")]
    pub registration: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub authority: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub authority_contact: Option<String>,
    #[arg(long, value_name = "N", value_parser = values::given_count)]
    pub early_warning_hours: Option<values::Given<u32>>,
    #[arg(long, value_name = "N", value_parser = values::given_count)]
    pub notification_hours: Option<values::Given<u32>>,
    #[arg(long, value_name = "N", value_parser = values::given_count)]
    pub final_report_months: Option<values::Given<u32>>,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}
