//! What the reports say, word for word, and how readers without eyes walk them. `UPDATE=1 cargo test -p akte-report` writes the files anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod common;

use akte_domain::{Method, ReportKind};
use akte_report::{RenderOptions, ReportModel, render};
use akte_text::Language;
use common::{
    assessments, changes, coverage, desk, incidents, information, iso, modelling, models, overviews, pdf, pdf::Pdf,
    privacy, providers, registers, risk, structure,
};
use expect_test::expect_file;
use std::path::Path;

fn check(model: &ReportModel, language: Language, name: &str) {
    let options = RenderOptions { language, on_progress: None };
    let report = render(model, &options).expect("a report");
    if let Ok(folder) = std::env::var("AKTE_REPORT_OUT") {
        std::fs::write(Path::new(&folder).join(format!("{name}.pdf")), &report.bytes).expect("written");
    }
    let read = Pdf::read(&report.bytes);
    golden(&format!("{name}.txt"), &read.all());
    golden(&format!("{name}-structure.txt"), &pdf::structure(&read));
}

fn golden(name: &str, said: &str) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    // Our own switch, as everywhere in the project.
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&golden, said).expect("written");
    }
    expect_file![golden].assert_eq(said);
}

#[test]
fn a0_says_what_it_said() {
    check(&overviews::policies(), Language::German, "a0");
}

#[test]
fn a0_in_english_says_what_it_said() {
    check(&overviews::policies(), Language::English, "a0-en");
}

#[test]
fn the_list_of_open_points_says_what_it_said() {
    check(&models::point_list(), Language::German, "open-points");
}

#[test]
fn the_list_of_open_points_in_english_says_what_it_said() {
    check(&models::point_list(), Language::English, "open-points-en");
}

#[test]
fn a_list_of_no_open_points_says_what_it_said() {
    check(&models::no_points(), Language::German, "open-points-none");
}

#[test]
fn the_management_report_says_what_it_said() {
    check(&overviews::management(), Language::German, "management");
}

#[test]
fn the_management_report_in_english_says_what_it_said() {
    check(&overviews::management(), Language::English, "management-en");
}

#[test]
fn a_management_report_of_nothing_says_what_it_said() {
    check(&overviews::empty_management(), Language::German, "management-none");
}

#[test]
fn a_management_report_is_one_page_however_much_there_is() {
    for language in Language::ALL {
        let options = RenderOptions { language, on_progress: None };
        let report = render(&overviews::management(), &options).expect("a report");
        assert_eq!(Pdf::read(&report.bytes).pages.len(), 1, "a page for the management in {}", language.tag());
    }
}

#[test]
fn the_overview_of_a_verbund_says_what_it_said() {
    check(&overviews::verbund(), Language::German, "verbund");
}

#[test]
fn the_overview_of_a_verbund_in_english_says_what_it_said() {
    check(&overviews::verbund(), Language::English, "verbund-en");
}

#[test]
fn a1_says_what_it_said() {
    check(&structure::structure(), Language::German, "a1");
}

#[test]
fn a1_in_english_says_what_it_said() {
    check(&structure::structure(), Language::English, "a1-en");
}

#[test]
fn a2_says_what_it_said() {
    check(&structure::needs(), Language::German, "a2");
}

#[test]
fn a2_in_english_says_what_it_said() {
    check(&structure::needs(), Language::English, "a2-en");
}

#[test]
fn a3_says_what_it_said() {
    check(&modelling::modelling(), Language::German, "a3");
}

#[test]
fn a3_in_english_says_what_it_said() {
    check(&modelling::modelling(), Language::English, "a3-en");
}

#[test]
fn the_requirement_package_says_what_it_said() {
    check(&modelling::package(), Language::German, "requirement-package");
}

#[test]
fn the_requirement_package_in_english_says_what_it_said() {
    check(&modelling::package(), Language::English, "requirement-package-en");
}

#[test]
fn a4_says_what_it_said() {
    check(&models::check(), Language::German, "a4");
}

#[test]
fn a4_in_english_says_what_it_said() {
    let mut model = models::check();
    // Only this method asks which threats remain.
    model.frame.domain.method = Method::Edition2023;
    check(&model, Language::English, "a4-en");
}

#[test]
fn a5_says_what_it_said() {
    check(&risk::risks(), Language::German, "a5");
}

#[test]
fn a5_in_english_says_what_it_said() {
    check(&risk::risks(), Language::English, "a5-en");
}

#[test]
fn a6_says_what_it_said() {
    check(&models::plan(), Language::German, "a6");
}

#[test]
fn a6_in_english_says_what_it_said() {
    check(&models::plan(), Language::English, "a6-en");
}

#[test]
fn the_requirement_plan_says_what_it_said() {
    check(&models::requirement_plan(), Language::German, "gs-plan");
}

#[test]
fn the_requirement_plan_in_english_says_what_it_said() {
    check(&models::requirement_plan(), Language::English, "gs-plan-en");
}

#[test]
fn the_status_says_what_it_said() {
    check(&models::status(), Language::German, "gs-status");
}

#[test]
fn the_status_in_english_says_what_it_said() {
    check(&models::status(), Language::English, "gs-status-en");
}

#[test]
fn the_provider_register_says_what_it_said() {
    check(&providers::register(), Language::German, "providers");
}

#[test]
fn the_provider_register_in_english_says_what_it_said() {
    check(&providers::register(), Language::English, "providers-en");
}

#[test]
fn a_register_without_providers_says_what_it_said() {
    check(&providers::nobody(), Language::German, "providers-none");
}

#[test]
fn the_register_of_exceptions_says_what_it_said() {
    check(&registers::exceptions(), Language::German, "exceptions");
}

#[test]
fn the_register_of_exceptions_in_english_says_what_it_said() {
    check(&registers::exceptions(), Language::English, "exceptions-en");
}

#[test]
fn a_register_without_exceptions_says_what_it_said() {
    check(&registers::no_exceptions(), Language::German, "exceptions-none");
}

#[test]
fn the_backup_record_says_what_it_said() {
    check(&registers::backups(), Language::German, "backups");
}

#[test]
fn the_backup_record_in_english_says_what_it_said() {
    check(&registers::backups(), Language::English, "backups-en");
}

#[test]
fn a_record_without_backups_says_what_it_said() {
    check(&registers::no_backups(), Language::German, "backups-none");
}

#[test]
fn the_entry_check_says_what_it_said() {
    check(&models::entry(), Language::German, "entry-check");
}

#[test]
fn the_entry_check_in_english_says_what_it_said() {
    check(&models::entry(), Language::English, "entry-check-en");
}

#[test]
fn the_list_of_evidence_says_what_it_said() {
    check(&models::evidence_list(), Language::German, "evidence-list");
}

#[test]
fn the_list_of_evidence_in_english_says_what_it_said() {
    check(&models::evidence_list(), Language::English, "evidence-list-en");
}

#[test]
fn changes_since_a_release_say_what_they_said() {
    check(&changes::changes(), Language::German, "changes");
}

#[test]
fn changes_in_english_say_what_they_said() {
    check(&changes::changes(), Language::English, "changes-en");
}

#[test]
fn no_changes_at_the_state_of_a_release_say_what_they_said() {
    check(&changes::none(), Language::German, "changes-none");
}

#[test]
fn a_part_with_a_logo_and_a_marking_says_what_it_said() {
    check(&models::part(), Language::German, "a4-part");
}

#[test]
fn the_index_of_a_package_says_what_it_said() {
    check(&models::package(), Language::German, "package");
}

#[test]
fn the_index_of_a_package_in_english_says_what_it_said() {
    check(&models::package(), Language::English, "package-en");
}

#[test]
fn the_record_of_processing_activities_says_what_it_said() {
    check(&privacy::record(), Language::German, "vvt");
}

#[test]
fn the_record_of_processing_activities_in_english_says_what_it_said() {
    check(&privacy::record(), Language::English, "vvt-en");
}

#[test]
fn the_register_of_breaches_says_what_it_said() {
    check(&privacy::breaches(), Language::German, "breaches");
}

#[test]
fn the_information_of_data_subjects_says_what_it_said() {
    check(&information::texts(), Language::German, "information-texts");
}

#[test]
fn the_information_of_data_subjects_in_english_says_what_it_said() {
    check(&information::texts(), Language::English, "information-texts-en");
}

#[test]
fn the_information_about_a_single_activity_says_what_it_said() {
    check(&information::single(), Language::German, "information-texts-single");
}

#[test]
fn the_register_of_processors_says_what_it_said() {
    check(&privacy::processors(), Language::German, "processors");
}

#[test]
fn the_register_of_requests_says_what_it_said() {
    check(&privacy::requests(), Language::German, "requests");
}

#[test]
fn the_deletion_concept_says_what_it_said() {
    check(&privacy::deletion(), Language::German, "deletion-concept");
}

#[test]
fn the_impact_assessments_say_what_they_said() {
    check(&assessments::dpia(), Language::German, "dpia");
}

#[test]
fn the_impact_assessments_in_english_say_what_they_said() {
    check(&assessments::dpia(), Language::English, "dpia-en");
}

#[test]
fn the_record_of_a_processor_says_what_it_said() {
    check(&assessments::clients(), Language::German, "processor-record");
}

#[test]
fn the_measures_of_data_protection_say_what_they_said() {
    check(&assessments::toms(), Language::German, "tom");
}

#[test]
fn the_year_of_the_data_protection_officer_says_what_it_said() {
    check(&assessments::annual(), Language::German, "dsb-annual");
}

#[test]
fn the_list_of_deadlines_says_what_it_said() {
    check(&privacy::deadlines(), Language::German, "deadlines");
}

#[test]
fn the_list_of_deadlines_in_english_says_what_it_said() {
    check(&privacy::deadlines(), Language::English, "deadlines-en");
}

#[test]
fn registers_of_data_protection_without_entries_say_what_they_said() {
    check(&privacy::nothing(ReportKind::ProcessorRegister), Language::German, "processors-none");
    check(&privacy::nothing(ReportKind::RequestRegister), Language::English, "requests-none-en");
}

#[test]
fn the_statement_of_applicability_says_what_it_said() {
    check(&iso::statement(), Language::German, "soa");
}

#[test]
fn the_statement_of_applicability_in_english_says_what_it_said() {
    check(&iso::statement(), Language::English, "soa-en");
}

#[test]
fn the_check_of_clauses_says_what_it_said() {
    check(&iso::clauses(), Language::German, "iso-clauses");
}

#[test]
fn the_audit_report_says_what_it_said() {
    check(&iso::audit(), Language::German, "audit-report");
}

#[test]
fn the_audit_report_in_english_says_what_it_said() {
    check(&iso::audit(), Language::English, "audit-report-en");
}

#[test]
fn corrective_actions_say_what_they_said() {
    check(&iso::actions(), Language::German, "capa");
}

#[test]
fn a_management_system_without_entries_says_what_it_said() {
    check(&iso::nothing(ReportKind::AuditReport), Language::German, "audit-report-none");
    check(&iso::nothing(ReportKind::CorrectiveActions), Language::English, "capa-none-en");
}

#[test]
fn the_coverage_of_frameworks_says_what_it_said() {
    check(&coverage::frameworks(), Language::German, "coverage");
}

#[test]
fn the_coverage_of_frameworks_in_english_says_what_it_said() {
    check(&coverage::frameworks(), Language::English, "coverage-en");
}

#[test]
fn the_register_of_incidents_says_what_it_said() {
    check(&incidents::register(), Language::German, "incidents");
    check(&incidents::nothing(), Language::German, "incidents-none");
}

#[test]
fn the_register_of_incidents_in_english_says_what_it_said() {
    check(&incidents::register(), Language::English, "incidents-en");
}

#[test]
fn the_management_review_says_what_it_said() {
    check(&iso::review(), Language::German, "management-review");
}

#[test]
fn document_control_says_what_it_said() {
    check(&desk::documents(), Language::German, "document-control");
}

#[test]
fn document_control_in_english_says_what_it_said() {
    check(&desk::documents(), Language::English, "document-control-en");
}

#[test]
fn the_evidence_of_training_says_what_it_said() {
    check(&desk::trainings(), Language::German, "trainings");
}

#[test]
fn objectives_say_what_they_said() {
    check(&desk::objectives(), Language::German, "objectives");
    check(&desk::objectives(), Language::English, "objectives-en");
}

#[test]
fn a_desk_without_entries_says_what_it_said() {
    check(&desk::nothing(ReportKind::DocumentControl), Language::German, "document-control-none");
    check(&desk::nothing(ReportKind::TrainingRecord), Language::English, "trainings-none-en");
}

#[test]
fn what_stands_in_german_stands_in_english_too() {
    type Made = fn() -> ReportModel;
    let reports: [(&str, Made); 11] = [
        ("breaches-en", privacy::breaches),
        ("processors-en", privacy::processors),
        ("requests-en", privacy::requests),
        ("deletion-concept-en", privacy::deletion),
        ("processor-record-en", assessments::clients),
        ("tom-en", assessments::toms),
        ("dsb-annual-en", assessments::annual),
        ("iso-clauses-en", iso::clauses),
        ("capa-en", iso::actions),
        ("management-review-en", iso::review),
        ("trainings-en", desk::trainings),
    ];
    for (name, report) in reports {
        check(&report(), Language::English, name);
    }
}
