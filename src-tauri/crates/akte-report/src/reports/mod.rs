//! The reports: which blocks a model becomes.

mod changes;
mod charts;
mod check;
mod closing;
mod ctx;
mod dependency_graph;
mod entry;
mod evidence;
mod frame;
mod information;
mod management;
mod measures;
mod modelling;
mod needs;
mod overview;
mod package;
mod plan;
mod points;
mod policies;
mod providers;
mod record;
mod registers;
mod requirement_package;
mod requirement_plan;
mod risk;
mod risk_rows;
mod status;
mod structure;
mod timeline;
mod verbund;
mod years;

pub(crate) use ctx::Ctx;
pub use ctx::limit_text;
pub use information::{InformationPiece, information_pieces, information_plain, information_title};
pub use record::{retention_text, said_text};

use crate::layout::block::Block;
use crate::model::Body;
use akte_domain::{ReportKind, ReportSection};

/// The whole report, from cover to checksum.
pub(crate) fn blocks<'a>(ctx: &Ctx<'a>) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    // A page for the management has no room for a cover: what a cover says stands in its lines.
    if let Body::ManagementReport(report) = &ctx.model.body {
        management::page(ctx, report, &mut blocks);
        return blocks;
    }
    // What a citizen is handed is a document of its own, without what an auditor looks for.
    if let Body::InformationTexts(texts) = &ctx.model.body {
        information::document(ctx, texts, &mut blocks);
        return blocks;
    }
    // Nor has a list of a page or two room for one.
    if let Body::OpenPoints = &ctx.model.body {
        points::list(ctx, &mut blocks);
        return blocks;
    }
    frame::opening(ctx, &mut blocks);
    match &ctx.model.body {
        Body::PolicyOverview(overview) => policies::body(ctx, overview, &mut blocks),
        Body::StructureAnalysis(analysis) => structure::body(ctx, analysis, &mut blocks),
        Body::ProtectionNeeds(needs) => needs::body(ctx, needs, &mut blocks),
        Body::Modelling(modelling) => modelling::body(ctx, modelling, &mut blocks),
        Body::RequirementPackage(package) => requirement_package::body(ctx, package, &mut blocks),
        Body::CheckResult(check) => check::body(ctx, check, &mut blocks),
        Body::RiskAnalysis(report) => risk::body(ctx, report, &mut blocks),
        Body::ImplementationPlan(plan) => plan::body(ctx, plan, &mut blocks),
        Body::ImplementationStatus(status) => status::body(ctx, status, &mut blocks),
        Body::RequirementPlan(plan) => requirement_plan::body(ctx, plan, &mut blocks),
        Body::EntryCheck(entry) => entry::body(ctx, entry, &mut blocks),
        Body::ProviderRegister(register) => providers::body(ctx, register, &mut blocks),
        Body::ExceptionRegister(register) => registers::exceptions(ctx, register, &mut blocks),
        Body::BackupRecord(report) => registers::backups(ctx, report, &mut blocks),
        Body::Record(report) => record::body(ctx, report, &mut blocks),
        Body::Changes(changes) => changes::body(ctx, changes, &mut blocks),
        Body::VerbundOverview(overview) => verbund::body(ctx, overview, &mut blocks),
        Body::EvidenceList | Body::OpenPoints | Body::ManagementReport(_) | Body::InformationTexts(_) => {}
        Body::AuditPackage(package) => package::body(ctx, package, &mut blocks),
    }
    // A package lists its evidence itself, and what is open stands in its reports.
    if let Body::AuditPackage(_) = &ctx.model.body {
        closing::checksum(ctx, &mut blocks);
        return blocks;
    }
    let unproven = matches!(
        ctx.model.body.kind(),
        ReportKind::DeadlineList | ReportKind::OfficerReport | ReportKind::ProcessorRecord | ReportKind::Coverage
    );
    if ctx.shows(ReportSection::Evidence) && !unproven {
        evidence::section(ctx, &mut blocks);
    }
    closing::sections(ctx, &mut blocks);
    blocks
}
