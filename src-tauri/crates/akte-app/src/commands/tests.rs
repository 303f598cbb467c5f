//! Writes and compares what others read from the command list: `ui/src/lib/backend/bindings.ts` and `commands.json`.

use super::*;
use akte_domain::Coded;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

pub(super) struct Bindings {
    pub(super) config: Config,
    commands: Vec<String>,
    started: BTreeSet<String>,
    jobs: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    seen: std::collections::HashSet<std::any::TypeId>,
}

struct Visit<'a>(&'a mut Bindings);

impl TypeVisitor for Visit<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.0.types_of::<T>();
    }
}

impl Bindings {
    pub(super) fn command(&mut self, name: &str, doc: &[&str], request: String, answer: String) {
        let doc = doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
        if answer == "JobStarted" {
            self.started.insert(name.to_owned());
        }
        self.commands.push(format!("  /** {doc} */\n  {name}: {{ request: {request}; answer: {answer} }};"));
    }

    pub(super) fn types_of<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(std::any::TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let declaration = T::decl(&self.config);
            let docs = T::docs().map(|docs| format!("{}\n", docs.trim_end())).unwrap_or_default();
            let name = T::ident(&self.config);
            self.types.insert(name, format!("{docs}export {declaration}"));
        }
        T::visit_dependencies(&mut Visit(self));
        T::visit_generics(&mut Visit(self));
    }

    /// Names what a job gives when it is done.
    fn job<T: TS + 'static>(&mut self, command: &str) {
        self.types_of::<T>();
        self.jobs.insert(command.to_owned(), T::name(&self.config));
    }

    fn code_list<T: Coded>(&mut self, name: &str) {
        let codes: Vec<String> = T::ALL.iter().map(|value| format!("\"{}\"", value.code())).collect();
        self.union(name, &codes);
    }

    fn union(&mut self, name: &str, codes: &[String]) {
        let union = format!(
            "export const {name}Codes = [{}] as const;\nexport type {name} = (typeof {name}Codes)[number];",
            codes.join(", ")
        );
        self.types.insert(name.to_owned(), union);
    }
}

fn golden(path: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, actual).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        expected == actual,
        "{} is not what the command list says: UPDATE=1 cargo test -p akte-app",
        path.display()
    );
}

#[test]
fn the_window_sees_the_command_list_as_it_is() {
    let mut bindings = Bindings {
        config: Config::new().with_large_int("number"),
        commands: Vec::new(),
        started: BTreeSet::new(),
        jobs: BTreeMap::new(),
        types: BTreeMap::new(),
        seen: Default::default(),
    };
    super::bindings::collect(&mut bindings);
    bindings.code_list::<akte_domain::ImplementationStatus>("ImplementationStatus");
    bindings.code_list::<akte_domain::Method>("Method");
    bindings.code_list::<akte_domain::TargetObjectKind>("TargetObjectKind");
    bindings.code_list::<akte_domain::UsageStatus>("UsageStatus");
    bindings.code_list::<akte_domain::ProcessKind>("ProcessKind");
    bindings.code_list::<akte_domain::Approach>("Approach");
    bindings.code_list::<akte_domain::PersonRole>("PersonRole");
    bindings.code_list::<akte_domain::ReleaseOccasion>("ReleaseOccasion");
    bindings.code_list::<akte_domain::answer_copy::AnswerField>("AnswerField");
    bindings.code_list::<akte_domain::answer_copy::CopyOverwrite>("CopyOverwrite");
    bindings.code_list::<akte_domain::DependencyKind>("DependencyKind");
    bindings.code_list::<akte_domain::BasicValue>("BasicValue");
    bindings.code_list::<akte_domain::NeedEffect>("NeedEffect");
    bindings.code_list::<akte_domain::modelling::PackageStep>("PackageStep");
    bindings.code_list::<akte_domain::PackageChoice>("PackageChoice");
    bindings.code_list::<akte_domain::AdditionBasis>("AdditionBasis");
    bindings.code_list::<akte_domain::ThreatRelevance>("ThreatRelevance");
    bindings.code_list::<akte_domain::RiskTreatment>("RiskTreatment");
    bindings.code_list::<akte_domain::AnalysisOccasion>("AnalysisOccasion");
    bindings.code_list::<akte_domain::PointArea>("PointArea");
    bindings.code_list::<akte_domain::ProviderKind>("ProviderKind");
    bindings.code_list::<akte_domain::Responsibility>("Responsibility");
    bindings.code_list::<akte_domain::DataRole>("DataRole");
    bindings.code_list::<akte_domain::ProviderEvidencePurpose>("ProviderEvidencePurpose");
    bindings.code_list::<akte_domain::TransitionState>("TransitionState");
    bindings.code_list::<akte_domain::RegisterKind>("RegisterKind");
    bindings.code_list::<akte_domain::ExceptionKind>("ExceptionKind");
    bindings.code_list::<akte_domain::ExceptionState>("ExceptionState");
    bindings.code_list::<akte_domain::BackupFrequency>("BackupFrequency");
    bindings.code_list::<akte_domain::RestoreResult>("RestoreResult");
    bindings.code_list::<akte_domain::DecisionKind>("DecisionKind");
    bindings.code_list::<akte_domain::CostKey>("CostKey");
    bindings.code_list::<akte_domain::ServiceStatus>("ServiceStatus");
    bindings.code_list::<akte_domain::GuidelineState>("GuidelineState");
    bindings.code_list::<akte_domain::PentestResult>("PentestResult");
    bindings.code_list::<akte_domain::PortalConnection>("PortalConnection");
    bindings.code_list::<akte_domain::Regime>("Regime");
    bindings.code_list::<akte_domain::Applicability>("Applicability");
    bindings.code_list::<akte_domain::privacy::activity::ActivityStatus>("ActivityStatus");
    bindings.code_list::<akte_domain::privacy::activity::RecipientKind>("RecipientKind");
    bindings.code_list::<akte_domain::privacy::activity::Safeguard>("Safeguard");
    bindings.code_list::<akte_domain::privacy::activity::TransferChoice>("TransferChoice");
    bindings.code_list::<akte_domain::privacy::deletion::RetentionKind>("RetentionKind");
    bindings.code_list::<akte_domain::privacy::deletion::DeletionStart>("DeletionStart");
    bindings.code_list::<akte_domain::privacy::deletion::ArchiveDecision>("ArchiveDecision");
    bindings.code_list::<akte_domain::period::PeriodUnit>("PeriodUnit");
    bindings.code_list::<akte_domain::privacy::processor::ContractClause>("ContractClause");
    bindings.code_list::<akte_domain::privacy::processor::SubProcessorAuthorisation>("SubProcessorAuthorisation");
    bindings.code_list::<akte_domain::privacy::processor::EvbItType>("EvbItType");
    bindings.code_list::<akte_domain::privacy::breach::BreachRisk>("BreachRisk");
    bindings.code_list::<akte_domain::privacy::breach::NoticeException>("NoticeException");
    bindings.code_list::<akte_domain::privacy::request::RequestKind>("RequestKind");
    bindings.code_list::<akte_domain::privacy::request::RequestResult>("RequestResult");
    bindings.code_list::<akte_domain::privacy::dpia::Wp248Criterion>("Wp248Criterion");
    bindings.code_list::<akte_domain::privacy::dpia::StatutoryCase>("StatutoryCase");
    bindings.code_list::<akte_domain::privacy::dpia::ThresholdOutcome>("ThresholdOutcome");
    bindings.code_list::<akte_domain::privacy::sdm::ProtectionGoal>("ProtectionGoal");
    bindings.code_list::<akte_domain::privacy::tom::Article32Area>("Article32Area");
    bindings.code_list::<akte_domain::privacy::tom::ProtectionKind>("ProtectionKind");
    bindings.code_list::<akte_domain::privacy::tom::ProtectionScope>("ProtectionScope");
    bindings.code_list::<akte_domain::privacy::tom::Bdsg64Control>("Bdsg64Control");
    bindings.code_list::<akte_domain::privacy::assessment::RiskGrade>("RiskGrade");
    bindings.code_list::<akte_domain::privacy::assessment::PersonsRisk>("PersonsRisk");
    bindings.code_list::<akte_domain::privacy::assessment::AssessmentDecision>("AssessmentDecision");
    bindings.code_list::<akte_domain::iso::statement::ControlSource>("ControlSource");
    bindings.code_list::<akte_domain::iso::statement::ControlStatus>("ControlStatus");
    bindings.code_list::<akte_domain::iso::clause::ClauseStatus>("ClauseStatus");
    bindings.code_list::<akte_domain::iso::audit::AuditKind>("AuditKind");
    bindings.code_list::<akte_domain::iso::audit::AuditStatus>("AuditStatus");
    bindings.code_list::<akte_domain::iso::audit::AuditMethod>("AuditMethod");
    bindings.code_list::<akte_domain::iso::audit::AuditorRole>("AuditorRole");
    bindings.code_list::<akte_domain::iso::audit::ChecklistResult>("ChecklistResult");
    bindings.code_list::<akte_domain::iso::finding::FindingSource>("FindingSource");
    bindings.code_list::<akte_domain::iso::finding::FindingClass>("FindingClass");
    bindings.code_list::<akte_domain::iso::finding::FindingState>("FindingState");
    bindings.code_list::<akte_domain::iso::finding::Effectiveness>("Effectiveness");
    bindings.code_list::<akte_domain::iso::review::ReviewInput>("ReviewInput");
    bindings.code_list::<akte_domain::policy::Policy>("Policy");
    bindings.code_list::<akte_domain::desk::DeskTopic>("DeskTopic");
    bindings.code_list::<akte_domain::desk::document::DocumentKind>("DocumentKind");
    bindings.code_list::<akte_domain::desk::document::ControlledStatus>("ControlledStatus");
    bindings.code_list::<akte_domain::desk::training::TrainingKind>("TrainingKind");
    bindings.code_list::<akte_domain::desk::task::TaskStatus>("TaskStatus");
    bindings.code_list::<akte_domain::desk::objective::ObjectiveDirection>("ObjectiveDirection");
    bindings.code_list::<akte_domain::desk::objective::ObjectiveState>("ObjectiveState");
    bindings.code_list::<akte_domain::incident::IncidentKind>("IncidentKind");
    bindings.code_list::<akte_domain::incident::IncidentSeverity>("IncidentSeverity");
    bindings.code_list::<akte_domain::incident::IncidentStatus>("IncidentStatus");
    bindings.code_list::<akte_domain::incident::clock::ReportStage>("ReportStage");
    bindings.code_list::<akte_domain::ClockStand>("ClockStand");
    bindings.code_list::<akte_domain::DeadlineKind>("DeadlineKind");
    bindings.code_list::<akte_domain::DeadlineStand>("DeadlineStand");
    bindings.code_list::<akte_domain::LegalForm>("LegalForm");
    bindings.code_list::<akte_domain::Land>("Land");
    bindings.code_list::<akte_domain::MeasureStatus>("MeasureStatus");
    bindings.code_list::<akte_domain::Priority>("Priority");
    bindings.code_list::<akte_domain::MeasureEffort>("MeasureEffort");
    bindings.code_list::<akte_domain::MeasureRelationKind>("MeasureRelationKind");
    bindings.code_list::<akte_domain::EvidenceKind>("EvidenceKind");
    bindings.code_list::<akte_domain::Classification>("Classification");
    bindings.code_list::<akte_domain::DocumentStatus>("DocumentStatus");
    bindings.code_list::<akte_domain::ReportKind>("ReportKind");
    bindings.code_list::<akte_domain::ReportSection>("ReportSection");
    bindings.code_list::<akte_domain::ReportVerdict>("ReportVerdict");
    bindings.code_list::<akte_domain::Change>("CatalogChange");
    bindings.code_list::<akte_domain::DraftProblem>("DraftProblem");
    bindings.code_list::<akte_domain::mapping::Relation>("MappingRelation");
    bindings.code_list::<akte_domain::coverage::Framework>("Framework");
    bindings.code_list::<akte_domain::coverage::Cover>("Cover");
    bindings.code_list::<akte_domain::mapping::Coverage>("MappingCoverageDegree");
    let errors: Vec<String> = crate::ErrorCode::ALL.iter().map(|code| format!("\"{}\"", code.code())).collect();
    bindings.union("ErrorCode", &errors);
    bindings.job::<wire::SessionState>("demo_open");
    bindings.job::<wire::SavedFile>("backup_create");
    bindings.job::<wire::VerifyAnswer>("akte_verify");
    bindings.job::<wire::CatalogImported>("catalog_import");
    bindings.job::<wire::CatalogUpdated>("catalog_update_apply");
    bindings.job::<wire::CatalogImported>("catalog_import_shipped");
    bindings.job::<wire::CatalogImported>("catalog_resolve");
    bindings.job::<wire::CatalogImported>("catalog_table_import");
    bindings.job::<wire::EvidenceAdded>("evidence_add");
    bindings.job::<wire::ReportReady>("report_create");
    bindings.job::<wire::ReportPackaged>("report_package");
    bindings.job::<wire::LogVerifyAnswer>("log_verify");
    let named: BTreeSet<String> = bindings.jobs.keys().cloned().collect();
    assert_eq!(bindings.started, named, "every command that starts a job says what it gives");
    let jobs: Vec<String> = bindings.jobs.iter().map(|(name, result)| format!("  {name}: {result};")).collect();
    let types: Vec<String> = bindings.types.into_values().collect();
    let text = format!(
        "// Generated from the command list of akte-app (UPDATE=1 cargo test -p akte-app). Do not edit.\n\n{}\n\n/** Every command with its request and answer. */\nexport interface Commands {{\n{}\n}}\n\n/** What each long command gives when its job is done. */\nexport interface JobResults {{\n{}\n}}\n",
        types.join("\n\n"),
        bindings.commands.join("\n"),
        jobs.join("\n")
    );
    golden("ui/src/lib/backend/bindings.ts", &text);
    golden("src-tauri/commands.json", &format!("{}\n", serde_json::to_string_pretty(NAMES).unwrap()));
}

#[test]
fn no_command_stands_in_the_list_twice() {
    let names: BTreeSet<_> = NAMES.iter().collect();
    assert_eq!(names.len(), NAMES.len(), "every command has one name");
}
