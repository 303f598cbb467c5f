//! Reports: made, registered, handed over, checked.

use super::{OfDomain, OfMunicipality, values};
use akte_app::wire::ReportFormat;
use akte_domain::{ReportKind, ReportSection};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    List,
    #[command(name = "a1", aliases = ["a.1", "A1", "A.1"])]
    StructureAnalysis(ReportMake),
    #[command(name = "a2", aliases = ["a.2", "A2", "A.2"])]
    ProtectionNeeds(ReportMake),
    #[command(name = "a3", aliases = ["a.3", "A3", "A.3"])]
    Modelling(ReportMake),
    #[command(name = "requirement_package", aliases = ["requirement-package", "anforderungspaket"])]
    RequirementPackage(ReportMake),
    #[command(name = "a4", aliases = ["a.4", "A4", "A.4"])]
    CheckResult(ReportMake),
    #[command(name = "a5", aliases = ["a.5", "A5", "A.5"])]
    RiskAnalysis(ReportMake),
    #[command(name = "a6", aliases = ["a.6", "A6", "A.6"])]
    ImplementationPlan(ReportMake),
    #[command(name = "gs_status", aliases = ["gs-status", "umsetzungsstatus"])]
    ImplementationStatus(ReportMake),
    #[command(name = "gs_plan", aliases = ["gs-plan", "umsetzungsplan"])]
    RequirementPlan(ReportMake),
    #[command(name = "entry_check", aliases = ["entry-check", "einstieg"])]
    EntryCheck(ReportMake),
    #[command(name = "open_points", aliases = ["open-points", "offene-punkte"])]
    OpenPoints(ReportMake),
    #[command(name = "evidence_list", aliases = ["evidence-list", "nachweisliste"])]
    EvidenceList(ReportMake),
    #[command(aliases = ["dienstleisterverzeichnis"])]
    Providers(ReportMake),
    #[command(aliases = ["ausnahmeregister"])]
    Exceptions(ReportMake),
    #[command(aliases = ["datensicherungsnachweis"])]
    Backups(ReportMake),
    #[command(aliases = ["verarbeitungsverzeichnis"])]
    Vvt(ReportMake),
    #[command(name = "information_texts", aliases = ["information-texts", "datenschutzinformationen"])]
    InformationTexts(ReportMake),
    Processors(ReportMake),
    Breaches(ReportMake),
    Requests(ReportMake),
    #[command(name = "deletion_concept", aliases = ["deletion-concept", "löschkonzept"])]
    DeletionConcept(ReportMake),
    #[command(aliases = ["dsfa", "folgenabschätzung"])]
    Dpia(ReportMake),
    Tom(ReportMake),
    #[command(name = "processor_record", aliases = ["processor-record", "auftragskataster"])]
    ProcessorRecord(ReportMake),
    #[command(name = "dsb_annual", aliases = ["dsb-annual", "tätigkeitsbericht"])]
    DsbAnnual(ReportMake),
    #[command(aliases = ["anwendbarkeit"])]
    Soa(ReportMake),
    #[command(name = "iso_clauses", aliases = ["iso-clauses"])]
    IsoClauses(ReportMake),
    #[command(name = "audit_report", aliases = ["audit-report", "auditbericht"])]
    AuditReport(ReportMake),
    #[command(aliases = ["korrekturmaßnahmen"])]
    Capa(ReportMake),
    #[command(name = "management_review", aliases = ["management-review", "managementbewertung"])]
    ManagementReview(ReportMake),
    #[command(name = "document_control", aliases = ["document-control", "dokumentenlenkung"])]
    DocumentControl(ReportMake),
    #[command(aliases = ["schulungsnachweise"])]
    Trainings(ReportMake),
    #[command(aliases = ["sicherheitsziele"])]
    Objectives(ReportMake),
    #[command(aliases = ["sicherheitsvorfälle"])]
    Incidents(ReportMake),
    #[command(aliases = ["fristenliste"])]
    Deadlines(ReportMake),
    #[command(name = "a0", aliases = ["a.0", "A0", "A.0"])]
    PolicyOverview(ReportMake),
    #[command(aliases = ["managementbericht"])]
    Management(ReportMake),
    #[command(aliases = ["verbunduebersicht"])]
    Verbund(ReportMake),
    Changes(ReportMake),
    #[command(aliases = ["abdeckung"])]
    Coverage(ReportMake),
    Package(ReportPackage),
    Register {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    Handover(ReportHandover),
    Verify {
        #[arg(value_name = "FILE")]
        report_file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub struct ReportMake {
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub as_of: Option<NaiveDate>,
    #[arg(long, value_name = "FORMAT", value_parser = values::report_format)]
    pub format: Option<ReportFormat>,
    #[arg(long = "section", value_name = "SECTION", conflicts_with = "without_sections", value_parser = values::coded::<ReportSection>)]
    pub only_sections: Vec<ReportSection>,
    #[arg(long = "entry", value_name = "ENTRY")]
    pub only_entries: Vec<String>,
    #[command(flatten)]
    pub options: ReportOptionArgs,
}

/// What reports are limited to, what they go without, and how they are marked.
#[derive(Debug, Args)]
pub struct ReportOptionArgs {
    #[arg(long = "object", value_name = "OBJECT")]
    pub only_objects: Vec<String>,
    #[arg(long = "group", value_name = "GROUP")]
    pub groups: Vec<String>,
    #[arg(long = "responsible", value_name = "NAME")]
    pub only_responsible: Vec<String>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub marking: String,
    #[arg(long = "without-section", value_name = "SECTION", value_parser = values::coded::<ReportSection>)]
    pub without_sections: Vec<ReportSection>,
    #[arg(long)]
    pub without_texts: bool,
    #[arg(long)]
    pub without_remarks: bool,
    #[arg(long)]
    pub without_logo: bool,
    #[arg(long, value_name = "VERSION")]
    pub release: Option<String>,
    #[arg(long, value_name = "VERSION")]
    pub since: Option<String>,
}

#[derive(Debug, Args)]
pub struct ReportPackage {
    #[arg(value_name = "REPORT", value_parser = values::report_kind)]
    pub kinds: Vec<ReportKind>,
    #[command(flatten)]
    pub domain: OfDomain,
    #[arg(long = "out", value_name = "FILE")]
    pub package_out: PathBuf,
    #[arg(long, value_name = "DATE", value_parser = values::date)]
    pub as_of: Option<NaiveDate>,
    #[arg(long)]
    pub with_tables: bool,
    #[command(flatten)]
    pub options: ReportOptionArgs,
}

#[derive(Debug, Args)]
pub struct ReportHandover {
    #[arg(value_name = "NUMBER")]
    pub report: i64,
    #[arg(long = "to", value_name = "NAME")]
    pub recipient: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub remark: String,
    #[arg(long = "on", value_name = "DATE", value_parser = values::date)]
    pub handed_on: Option<NaiveDate>,
    #[arg(long = "file", value_name = "FILE")]
    pub handed_file: Option<PathBuf>,
    #[command(flatten)]
    pub municipality: OfMunicipality,
}
