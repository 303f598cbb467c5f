//! Every text that the reports ask for exists.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

use akte_domain::open_points::OpenPoint;
use akte_domain::*;
use akte_text::{Language, Texts};
use std::path::Path;

/// Names of lists of coded values; their members are checked below.
const LISTS: &[&str] = &[
    "object-kind",
    "entity",
    "field",
    "measure-status",
    "measure-effort",
    "evidence-kind",
    "evidence-state",
    "document-status",
    "approach",
    "basic-value",
    "controlled-status",
    "deadline-kind",
    "deletion-start",
    "dependency-kind",
    "land",
    "link-criterion",
    "need-effect",
    "need-origin",
    "package-step",
    "package-choice",
    "addition-basis",
    "priority",
    "provider-kind",
    "provider-evidence",
    "responsibility",
    "data-role",
    "transition-state",
    "exception-kind",
    "exception-state",
    "backup-frequency",
    "restore-result",
    "decision-kind",
    "cost-key",
    "service-status",
    "portal-connection",
    "regime",
    "applicability",
    "register-kind",
    "process-kind",
    "report-section",
    "risk-treatment",
    "analysis-occasion",
    "threat-relevance",
    "analysis-standing",
    "threat-source",
    "role",
    "usage-status",
    "legal-form",
    "report-code",
    "report-title",
    "open-point",
    "open-where",
    "point-area",
    "entry-status",
    "status",
    "method",
    "classification",
    "elementary-threat",
];

#[test]
fn every_id_in_the_reports_exists() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reports");
    let mut checked = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        for literal in source.split('"').skip(1).step_by(2) {
            let looks_like_an_id = literal.contains('-')
                && literal.starts_with(|c: char| c.is_ascii_lowercase())
                && literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if looks_like_an_id && !LISTS.contains(&literal) {
                for language in Language::ALL {
                    let known = Texts::for_language(language).has(literal);
                    assert!(known, "{literal} of {} is missing in {}", path.display(), language.tag());
                }
                checked += 1;
            }
        }
    }
    assert!(checked > 150, "the ids were found, not only {checked}");
}

fn all<T: Coded>(list: &str) {
    for language in Language::ALL {
        for value in T::ALL {
            let word = Texts::for_language(language).term(list, value.code());
            assert!(!word.starts_with('⟦'), "{word} has no word in {}", language.tag());
        }
    }
}

#[test]
fn every_coded_value_has_its_word() {
    all::<ReportSection>("report-section");
    all::<ImplementationStatus>("status");
    all::<ImplementationStatus>("entry-status");
    all::<Method>("method");
    all::<TargetObjectKind>("object-kind");
    all::<LegalForm>("legal-form");
    all::<Land>("land");
    all::<MeasureStatus>("measure-status");
    all::<Priority>("priority");
    all::<EvidenceKind>("evidence-kind");
    all::<Classification>("classification");
    all::<DocumentStatus>("document-status");
    all::<Approach>("approach");
    all::<BasicValue>("basic-value");
    all::<DependencyKind>("dependency-kind");
    all::<NeedEffect>("need-effect");
    all::<modelling::PackageStep>("package-step");
    all::<PackageChoice>("package-choice");
    all::<AdditionBasis>("addition-basis");
    all::<PersonRole>("role");
    all::<ProcessKind>("process-kind");
    all::<ReportSection>("report-section");
    all::<UsageStatus>("usage-status");
    all::<ProviderKind>("provider-kind");
    all::<Responsibility>("responsibility");
    all::<DataRole>("data-role");
    all::<ProviderEvidencePurpose>("provider-evidence");
    all::<TransitionState>("transition-state");
    all::<ExceptionKind>("exception-kind");
    all::<ExceptionState>("exception-state");
    all::<BackupFrequency>("backup-frequency");
    all::<RestoreResult>("restore-result");
    all::<DecisionKind>("decision-kind");
    all::<CostKey>("cost-key");
    all::<ServiceStatus>("service-status");
    all::<GuidelineState>("guideline-state");
    all::<PentestResult>("pentest-result");
    all::<PortalConnection>("portal-connection");
    all::<Regime>("regime");
    all::<Applicability>("applicability");
    all::<RegisterKind>("register-kind");
    all::<DeadlineKind>("deadline-kind");
    all::<coverage::Framework>("framework");
    all::<coverage::Cover>("cover");
    all::<incident::IncidentKind>("incident-kind");
    all::<incident::IncidentSeverity>("incident-severity");
    all::<incident::IncidentStatus>("incident-status");
    all::<incident::clock::ReportStage>("report-stage");
    all::<privacy::dpia::ThresholdOutcome>("threshold-outcome");
    all::<privacy::dpia::Wp248Criterion>("wp248-criterion");
    all::<privacy::dpia::StatutoryCase>("statutory-case");
    all::<privacy::sdm::ProtectionGoal>("protection-goal");
    all::<privacy::tom::Article32Area>("article32-area");
    all::<privacy::tom::ProtectionKind>("protection-kind");
    all::<privacy::tom::ProtectionScope>("protection-scope");
    all::<privacy::tom::Bdsg64Control>("bdsg64-control");
    all::<privacy::processor::EvbItType>("evb-it-type");
    all::<privacy::assessment::RiskGrade>("risk-grade");
    all::<privacy::assessment::PersonsRisk>("persons-risk");
    all::<privacy::assessment::AssessmentDecision>("assessment-decision");
    all::<policy::Policy>("policy");
    all::<desk::DeskTopic>("desk-topic");
    all::<desk::document::DocumentKind>("document-kind");
    all::<desk::document::ControlledStatus>("controlled-status");
    all::<desk::training::TrainingKind>("training-kind");
    all::<desk::task::TaskStatus>("task-status");
    all::<desk::objective::ObjectiveDirection>("objective-direction");
    all::<desk::objective::ObjectiveState>("objective-state");
    all::<PointArea>("point-area");
    all::<ReportKind>("report-title");
    all::<ReportKind>("report-code");
    for language in Language::ALL {
        for point in OpenPoint::ALL {
            for list in ["open-point", "open-where"] {
                let word = Texts::for_language(language).term(list, point.code());
                assert!(!word.starts_with('⟦'), "{word} has no sentence in {}", language.tag());
            }
        }
    }
}
