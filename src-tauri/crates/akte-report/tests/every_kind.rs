//! Every kind of report without an entry and with a great many; and what an audit would object to stands in each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod common;

use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, ReportKind};
use akte_report::model::*;
use akte_report::{RenderOptions, render};
use akte_text::Language;
use common::pdf::{Pdf, structure};
use common::{
    assessments, changes, coverage, desk, incidents, information, iso, modelling, models, overviews, privacy,
    providers, registers, risk, structure as analysis,
};

/// The fictitious municipality's report of this kind, as its golden text has it.
fn report(kind: ReportKind) -> ReportModel {
    match kind {
        ReportKind::PolicyOverview => overviews::policies(),
        ReportKind::StructureAnalysis => analysis::structure(),
        ReportKind::ProtectionNeeds => analysis::needs(),
        ReportKind::Modelling => modelling::modelling(),
        ReportKind::RequirementPackage => modelling::package(),
        ReportKind::CheckResult => models::check(),
        ReportKind::RiskAnalysis => risk::risks(),
        ReportKind::ImplementationPlan => models::plan(),
        ReportKind::ImplementationStatus => models::status(),
        ReportKind::RequirementPlan => models::requirement_plan(),
        ReportKind::EntryCheck => models::entry(),
        ReportKind::OpenPoints => models::point_list(),
        ReportKind::ProviderRegister => providers::register(),
        ReportKind::ExceptionRegister => registers::exceptions(),
        ReportKind::BackupRecord => registers::backups(),
        ReportKind::ProcessingRecord => privacy::record(),
        ReportKind::InformationTexts => information::texts(),
        ReportKind::ProcessorRegister => privacy::processors(),
        ReportKind::BreachRegister => privacy::breaches(),
        ReportKind::RequestRegister => privacy::requests(),
        ReportKind::DeletionConcept => privacy::deletion(),
        ReportKind::ImpactAssessment => assessments::dpia(),
        ReportKind::ProcessorRecord => assessments::clients(),
        ReportKind::TomReport => assessments::toms(),
        ReportKind::OfficerReport => assessments::annual(),
        ReportKind::ApplicabilityStatement => iso::statement(),
        ReportKind::ClauseCheck => iso::clauses(),
        ReportKind::AuditReport => iso::audit(),
        ReportKind::CorrectiveActions => iso::actions(),
        ReportKind::ManagementReview => iso::review(),
        ReportKind::DocumentControl => desk::documents(),
        ReportKind::TrainingRecord => desk::trainings(),
        ReportKind::ObjectiveReport => desk::objectives(),
        ReportKind::IncidentRegister => incidents::register(),
        ReportKind::DeadlineList => privacy::deadlines(),
        ReportKind::ManagementReport => overviews::management(),
        ReportKind::VerbundOverview => overviews::verbund(),
        ReportKind::Changes => changes::changes(),
        ReportKind::Coverage => coverage::frameworks(),
        ReportKind::EvidenceList => models::evidence_list(),
        ReportKind::AuditPackage => models::package(),
    }
}

/// The lists of a body, each handed to what grows or empties it; places in other lists stay right, because what is there
/// stays where it is.
trait Lists {
    fn list<T: Clone>(&self, items: &mut Vec<T>);

    fn body(&self, body: &mut Body) {
        match body {
            Body::PolicyOverview(body) => {
                self.list(&mut body.rows);
                self.list(&mut body.officers);
                self.list(&mut body.documents);
            }
            Body::StructureAnalysis(body) => {
                self.list(&mut body.objects);
                self.list(&mut body.dependencies);
                self.list(&mut body.persons);
            }
            Body::ProtectionNeeds(body) => {
                self.list(&mut body.objects);
                self.list(&mut body.cycles);
            }
            Body::Modelling(body) => self.list(&mut body.modules),
            Body::RequirementPackage(body) => {
                self.list(&mut body.needs);
                self.list(&mut body.assets);
                self.list(&mut body.objects);
            }
            Body::CheckResult(body) => self.list(&mut body.objects),
            Body::RiskAnalysis(body) => {
                self.list(&mut body.objects);
                self.list(&mut body.risks);
            }
            Body::ImplementationPlan(body) | Body::RequirementPlan(body) => {
                self.list(&mut body.rows);
                self.list(&mut body.residual);
            }
            Body::ImplementationStatus(body) => {
                self.list(&mut body.practices);
                self.list(&mut body.struck);
            }
            Body::EntryCheck(body) => self.list(&mut body.topics),
            Body::ProviderRegister(body) => {
                self.list(&mut body.relations);
                self.list(&mut body.shared);
            }
            Body::ExceptionRegister(body) => self.list(&mut body.rows),
            Body::BackupRecord(body) => self.list(&mut body.rows),
            Body::Record(body) => {
                self.list(&mut body.overview.rows);
                self.list(&mut body.sheets);
            }
            Body::InformationTexts(body) => {
                self.list(&mut body.texts);
                self.list(&mut body.exempt);
            }
            Body::ManagementReport(body) => {
                self.list(&mut body.domains);
                self.list(&mut body.measures);
                self.list(&mut body.points);
                self.list(&mut body.deadlines);
                self.list(&mut body.decisions);
                self.list(&mut body.top_risks);
            }
            Body::VerbundOverview(body) => {
                self.list(&mut body.municipalities);
                self.list(&mut body.shared);
                self.list(&mut body.services);
            }
            Body::Changes(body) => self.list(&mut body.rows),
            Body::EvidenceList | Body::OpenPoints => {}
            Body::AuditPackage(body) => {
                self.list(&mut body.reports);
                self.list(&mut body.evidence);
                self.list(&mut body.findings);
            }
        }
    }
}

struct Emptied;

impl Lists for Emptied {
    fn list<T: Clone>(&self, items: &mut Vec<T>) {
        items.clear();
    }
}

struct Times(usize);

impl Lists for Times {
    fn list<T: Clone>(&self, items: &mut Vec<T>) {
        let all: Vec<T> = std::iter::repeat_n(&*items, self.0).flatten().cloned().collect();
        *items = all;
    }
}

fn read(model: &ReportModel, language: Language) -> Pdf {
    let kind = model.body.kind().code();
    let options = RenderOptions { language, on_progress: None };
    let report = render(model, &options).unwrap_or_else(|error| panic!("{kind}: {error:?}"));
    Pdf::read(&report.bytes)
}

/// Depth and content of the lines of a structure tree.
fn nodes(tree: &str) -> Vec<(usize, &str)> {
    tree.lines().map(|line| (line.len() - line.trim_start().len(), line.trim_start())).collect()
}

fn is(node: &str, roles: &[&str]) -> bool {
    let role: String = node.chars().take_while(char::is_ascii_alphanumeric).collect();
    roles.contains(&role.as_str())
}

/// Tables without a cell, and chapters in which nothing stands.
fn silent(tree: &str) -> Vec<String> {
    let nodes = nodes(tree);
    let mut found = Vec::new();
    for (at, (depth, node)) in nodes.iter().enumerate() {
        if is(node, &["Table"]) {
            let mut inside = nodes.iter().skip(at + 1).take_while(|(deeper, _)| deeper > depth);
            if !inside.any(|(_, node)| is(node, &["TD"])) {
                found.push(format!("a table without a cell after {:?}", nodes.get(at.saturating_sub(1))));
            }
        }
        // A heading is the first in its section; what it is about follows in the same one.
        let alone = nodes.get(at + 1).is_none_or(|(next, _)| next < depth);
        if is(node, &["H1", "H2", "H3", "H4"]) && alone {
            found.push(format!("nothing in {node}"));
        }
    }
    found
}

#[test]
fn a_report_of_every_kind_without_an_entry_says_that_there_is_none() {
    let mut found = Vec::new();
    for kind in ReportKind::ALL.iter().copied() {
        let mut model = report(kind);
        Emptied.body(&mut model.body);
        match (&mut model.body, report(kind).body) {
            (Body::ProtectionNeeds(needs), _) => needs.scheme_recorded = false,
            // Whoever makes these has a municipality, and a report.
            (Body::VerbundOverview(overview), _) => {
                let name = "Musterhausen".to_owned();
                overview.municipalities.push(VerbundMunicipality { name, domains: Vec::new() });
            }
            (Body::AuditPackage(package), Body::AuditPackage(full)) => {
                package.reports.extend(full.reports.into_iter().take(1));
            }
            _ => {}
        }
        model.evidence.clear();
        model.open_points.clear();
        for language in Language::ALL {
            let pdf = read(&model, language);
            let all = pdf.all();
            let name = kind.code();
            assert!(!all.contains('⟦'), "{name}: every text is there in {}", language.tag());
            found.extend(silent(&structure(&pdf)).into_iter().map(|one| format!("{name}, {}: {one}", language.tag())));
        }
    }
    assert!(found.is_empty(), "these say nothing: {found:#?}");
}

#[test]
fn a_report_of_every_kind_with_very_many_entries_is_whole() {
    const TIMES: usize = 30;
    for kind in ReportKind::ALL.iter().copied() {
        let name = kind.code();
        let model = report(kind);
        let few = read(&model, Language::German);
        let mut grown = model;
        Times(TIMES).body(&mut grown.body);
        if kind == ReportKind::EvidenceList {
            Times(TIMES).list(&mut grown.evidence);
        }
        if kind == ReportKind::OpenPoints {
            Times(TIMES).list(&mut grown.open_points);
            for (number, entry) in grown.open_points.iter_mut().enumerate() {
                entry.object = format!("{} {number}", entry.object);
            }
        }
        let many = read(&grown, Language::German);
        let total = many.pages.len();
        if kind == ReportKind::ManagementReport {
            assert_eq!(total, 1, "the management reads one page, however much there is");
            continue;
        }
        let rows = |pdf: &Pdf| nodes(&structure(pdf)).iter().filter(|(_, node)| is(node, &["TR", "LI"])).count();
        let (before, after) = (rows(&few), rows(&many));
        assert!(after >= before + TIMES - 1, "{name}: {before} rows became {after}: nothing is left out");
        assert!(total > few.pages.len(), "{name}: {total} pages, not {}", few.pages.len());
        for page in 0..total {
            let text = many.text(page).replace('\u{a0}', " ");
            assert!(text.contains(&format!("Seite {} von {total}", page + 1)), "{name}: page {} is numbered", page + 1);
            let paper = many.document.get_dictionary(many.pages[page]).unwrap().get(b"MediaBox").unwrap();
            let edge = |at: usize| paper.as_array().unwrap()[at].as_float().unwrap();
            let (width, height) = (edge(2), edge(3));
            let mut said = many.pieces(page).into_iter().filter(|piece| !piece.artifact);
            let outside = said.find(|piece| !(0.0..width).contains(&piece.x) || !(0.0..height).contains(&piece.y));
            assert!(outside.is_none(), "{name}, page {}: {outside:?} lies on the paper", page + 1);
        }
    }
}

#[test]
fn what_an_audit_would_object_to_stands_in_every_report() {
    for kind in ReportKind::ALL.iter().copied() {
        // The page of the management counts them by kind; deadlines, coverage and the index of a package judge nothing, and what a
        // citizen is handed says itself what it lacks.
        let without = [
            ReportKind::ManagementReport,
            ReportKind::InformationTexts,
            ReportKind::DeadlineList,
            ReportKind::Coverage,
            ReportKind::AuditPackage,
        ];
        if without.contains(&kind) {
            continue;
        }
        let mut model = report(kind);
        let point = |point: &OpenPoint| OpenPointEntry {
            point: *point,
            object: String::new(),
            subject: format!("Beanstandung {}", point.code()),
            put_back: None,
        };
        model.open_points = OpenPoint::ALL.iter().map(point).collect();
        let all = read(&model, Language::German).all().replace('\u{a0}', " ");
        let silent: Vec<&str> = OpenPoint::ALL
            .iter()
            .map(|point| point.code())
            .filter(|code| !all.contains(&format!("Beanstandung {code}")))
            .collect();
        assert!(silent.is_empty(), "{} leaves out {silent:?}", kind.code());
    }
}
