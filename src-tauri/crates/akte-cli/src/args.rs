//! What can be said on the command line. The help texts are in `akte-text` (`cli.ftl`) and are put in by `help.rs`.

mod check;
mod drafts;
mod iso;
mod mappings;
mod measures;
mod modelling;
mod needs;
mod objects;
mod persons;
mod points;
mod privacy;
mod providers;
mod questionnaire;
mod records;
mod registers;
mod releases;
mod report;
mod risks;
mod structure;
pub mod values;
mod versions;
mod vocabulary;

pub use check::{AnswerCommand, AnswerCopy, AnswerSet, EvidenceAdd, EvidenceCommand, EvidenceExtract};
pub use drafts::{
    DraftAdd, DraftChange, DraftCommand, DraftFields, DraftGroup, DraftNew, DraftPublish, DraftSelect, DraftSet,
    DraftTexts, OfDraft,
};
pub use iso::{AuditCommand, ClauseCommand, ControlCommand, IsoCommand, IsoEntry, IsoList, ManagementReviewCommand};
pub use mappings::{CoverageCommand, MappingCommand, Migrate};
pub use measures::{MeasureAccept, MeasureAdd, MeasureCommand, MeasureDepend, MeasureSet};
pub use modelling::{ModelApply, ModelCommand, ModelList, ModelSet, PackageCommand, PackagePlaces};
pub use needs::{CategorySet, NeedCommand, NeedSet, ScenarioSet};
pub use objects::{FactsChange, ObjectCopy, ObjectDepend, ObjectMerge, ObjectSet, ObjectSplit};
pub use persons::{PersonAdd, PersonChange, PersonCommand, PersonSet, RoleCommand};
pub use points::{PointsCommand, PointsPutBack, WhichPoints};
pub use privacy::{
    ActivityCommand, ControllerCommand, DeadlinesCommand, DeadlinesList, DpiaCommand, EntryAdd, EntryCommand,
    EntryFields, EntrySet, TomCommand,
};
pub use providers::{
    ProviderAdd, ProviderChange, ProviderCommand, ProviderMoves, ProviderObjects, ProviderProof, ProviderRequirements,
    ProviderSet, ProviderSplit, ReferTo, ShareObjects, TakeNote, WithdrawObjects,
};
pub use questionnaire::{QuestionnaireCommand, QuestionnaireExport, QuestionnaireImport};
pub use records::{CatalogCommand, KeyAdd, KeyCommand, LogCommand, RequirementCommand};
pub use registers::{
    BackupChange, BackupCommand, CostChange, CostCommand, CostMemberSet, DecisionChange, DecisionCommand,
    ExceptionChange, ExceptionCommand, RegimeCommand, RegimeSet, RegisterCommand, RegisterEntry, RegisterList,
    ServiceChange, ServiceCommand,
};
pub use releases::{ReleaseAdd, ReleaseCommand};
pub use report::{ReportCommand, ReportHandover, ReportMake, ReportOptionArgs, ReportPackage};
pub use risks::{
    RiskAccept, RiskAnalyse, RiskAt, RiskCommand, RiskList, RiskObserve, RiskSet, SchemeCommand, SchemeSet,
    ThreatCommand, ThreatTexts,
};
pub use structure::{
    DefinitionChange, DomainAdd, DomainCommand, DomainSet, MunicipalityAdd, MunicipalityCommand, MunicipalityLogo,
    ObjectAdd, ObjectCommand,
};
pub use values::{Given, ValueProblem};
pub use versions::{ArchivedCommand, CatalogDiff, CatalogUpdate, ParamCommand, ReviewCommand, ReviewConfirm};
pub use vocabulary::VocabularyCommand;

use akte_app::demo::Scale;
use akte_text::Language;
use clap::{ArgAction, Args, Parser, Subcommand};
use std::path::PathBuf;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "akte",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
#[command(subcommand_required = true)]
pub struct CommandLine {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// What every command takes, before or after its name.
#[derive(Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub akte: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE", conflicts_with_all = ["key_file", "recovery_key_file", "keyring", "plain"])]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE", conflicts_with_all = ["recovery_key_file", "keyring", "plain"])]
    pub key_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE", conflicts_with_all = ["keyring", "plain"])]
    pub recovery_key_file: Option<PathBuf>,
    #[arg(long, global = true, conflicts_with = "plain")]
    pub keyring: bool,
    #[arg(long, global = true)]
    pub plain: bool,
    #[arg(long = "as", global = true, value_name = "NAME")]
    pub actor: Option<String>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = values::language)]
    pub language: Option<Language>,
    #[arg(short, long, global = true, action = ArgAction::HelpLong)]
    help: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Init,
    #[command(subcommand)]
    Key(KeyCommand),
    #[command(subcommand)]
    Municipality(MunicipalityCommand),
    #[command(subcommand)]
    Person(PersonCommand),
    #[command(subcommand)]
    Role(RoleCommand),
    #[command(subcommand)]
    Domain(DomainCommand),
    #[command(subcommand)]
    Release(Box<ReleaseCommand>),
    #[command(subcommand)]
    Object(ObjectCommand),
    #[command(subcommand)]
    Provider(Box<ProviderCommand>),
    #[command(subcommand)]
    Exception(ExceptionCommand),
    #[command(subcommand)]
    BackupRecord(BackupCommand),
    #[command(subcommand)]
    Decision(DecisionCommand),
    #[command(subcommand)]
    Cost(CostCommand),
    #[command(subcommand)]
    Service(ServiceCommand),
    #[command(subcommand)]
    Regime(RegimeCommand),
    #[command(subcommand)]
    Register(RegisterCommand),
    #[command(subcommand)]
    Activity(ActivityCommand),
    #[command(subcommand)]
    Controller(ControllerCommand),
    #[command(subcommand)]
    Processor(EntryCommand),
    #[command(subcommand)]
    Breach(EntryCommand),
    #[command(subcommand)]
    Request(EntryCommand),
    #[command(subcommand)]
    Deletion(EntryCommand),
    #[command(subcommand)]
    Dpia(DpiaCommand),
    #[command(subcommand)]
    Client(EntryCommand),
    #[command(subcommand)]
    Tom(TomCommand),
    #[command(subcommand)]
    LegalBasis(EntryCommand),
    #[command(subcommand)]
    Control(ControlCommand),
    #[command(subcommand)]
    Clause(ClauseCommand),
    #[command(subcommand)]
    Audit(AuditCommand),
    #[command(subcommand)]
    Finding(IsoCommand),
    #[command(subcommand)]
    Review(ManagementReviewCommand),
    #[command(subcommand)]
    Document(EntryCommand),
    #[command(subcommand)]
    Training(EntryCommand),
    #[command(subcommand)]
    Consultation(EntryCommand),
    #[command(subcommand)]
    Task(EntryCommand),
    #[command(subcommand)]
    Objective(EntryCommand),
    #[command(subcommand)]
    Incident(EntryCommand),
    #[command(subcommand)]
    Deadlines(DeadlinesCommand),
    Desk {
        #[command(flatten)]
        municipality: OfMunicipality,
    },
    #[command(subcommand)]
    Need(NeedCommand),
    #[command(subcommand)]
    Model(ModelCommand),
    #[command(subcommand)]
    Package(PackageCommand),
    #[command(subcommand)]
    Threat(ThreatCommand),
    #[command(subcommand)]
    Risk(Box<RiskCommand>),
    #[command(subcommand)]
    Catalog(CatalogCommand),
    #[command(subcommand)]
    Mapping(MappingCommand),
    Migrate(Box<Migrate>),
    #[command(subcommand)]
    Coverage(CoverageCommand),
    #[command(subcommand)]
    Vocabulary(VocabularyCommand),
    #[command(subcommand)]
    Requirement(RequirementCommand),
    #[command(subcommand)]
    Answer(AnswerCommand),
    #[command(subcommand)]
    Measure(MeasureCommand),
    #[command(subcommand)]
    Evidence(EvidenceCommand),
    #[command(subcommand)]
    Questionnaire(Box<QuestionnaireCommand>),
    #[command(subcommand)]
    Points(Box<PointsCommand>),
    #[command(subcommand)]
    Report(Box<ReportCommand>),
    Search {
        #[arg(value_name = "TEXT")]
        text: String,
        #[command(flatten)]
        municipality: OfMunicipality,
        #[arg(long, value_name = "N", default_value_t = 50, value_parser = values::positive)]
        limit: u32,
    },
    #[command(subcommand)]
    Log(LogCommand),
    Overview {
        #[arg(long = "points")]
        with_points: bool,
    },
    Undo {
        #[command(flatten)]
        municipality: OfMunicipality,
        #[arg(long)]
        across_municipalities: bool,
    },
    Verify,
    Backup {
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    Restore {
        #[arg(value_name = "BACKUP")]
        backup: PathBuf,
    },
    Demo {
        #[arg(long, value_name = "SCALE", value_parser = values::scale, default_value = "small")]
        scale: Scale,
    },
    Help {
        #[arg(value_name = "COMMAND")]
        command: Vec<String>,
    },
}

/// Names a municipality.
#[derive(Debug, Args)]
pub struct OfMunicipality {
    #[arg(long, value_name = "MUNICIPALITY")]
    pub municipality: Option<String>,
}

/// Names an information domain of a municipality.
#[derive(Debug, Args)]
pub struct OfDomain {
    #[command(flatten)]
    pub of: OfMunicipality,
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
}

/// Which part of a list.
#[derive(Debug, Args)]
pub struct Page {
    #[arg(long, value_name = "N", value_parser = values::positive)]
    pub limit: Option<u32>,
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
}
