//! The first pages of every report: cover with control block, document history, contents, master page.

use super::ctx::Ctx;
use crate::layout::block::{Block, Cell, Column, Ink, Para, Row, Shape, Table};
use crate::model::{Frame, ReportLimit};
use crate::type_setting::recorded;
use crate::units::{mm, pt};
use akte_domain::{DocumentStatus, ReportKind, ReportSection};
use chrono::NaiveDate;

const VALUE: Shape = Shape::CELL.after(0);
const WARNING: Shape = Shape::BODY.after(pt(3));

pub(super) fn opening<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    cover(ctx, blocks);
    if ctx.has_versions() && ctx.shows(ReportSection::History) {
        history(ctx, blocks);
    }
    blocks.push(Block::Contents { title: ctx.get("report-contents"), deepest: 3 });
    if ctx.shows(ReportSection::Master) && !ctx.model.body.kind().is_of_registers() {
        master(ctx, blocks);
    }
}

fn cover<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    let frame = &ctx.model.frame;
    // Of a report of the registers the municipality says all: it is about no information domain.
    let subtitle = if ctx.model.body.kind().is_of_registers() {
        let municipality = frame.municipality.full_name();
        ctx.t("report-subtitle-municipality", &[("code", ctx.code().into()), ("municipality", municipality.into())])
    } else {
        ctx.t("report-subtitle", &[("code", ctx.code().into()), ("domain", (&frame.domain.name).into())])
    };
    let name = Para::strong(recorded(frame.municipality.full_name()), Shape::SUBTITLE);
    if let Some(logo) = &frame.logo {
        blocks.push(Block::Emblem { name, alternative: ctx.logo_alternative(logo) });
    } else {
        blocks.push(Block::Para(name));
        // The first space of a page would be swallowed; this one comes after a line.
        blocks.push(Block::Space(mm(22)));
    }
    blocks.push(Block::Title(Para::strong(ctx.title(), Shape::TITLE)));
    blocks.push(Block::Para(Para::new(subtitle, Shape::SUBTITLE)));
    blocks.push(Block::Space(mm(4)));
    let mut warnings = Vec::new();
    if frame.municipality.demo {
        warnings.push(Para::labelled(&ctx.get("report-demo"), ctx.get("report-demo-sentence"), WARNING.ink(Ink::RED)));
    }
    if ctx.is_draft() {
        let word = ctx.get("report-watermark");
        let status = match frame.status() {
            DocumentStatus::Draft => word,
            other => format!("{word} ({})", ctx.term("document-status", other)),
        };
        warnings.push(Para::labelled(&status, ctx.get("report-unreleased-sentence"), WARNING));
    }
    if frame.limits.iter().any(ReportLimit::makes_part) {
        warnings.push(Para::labelled(&ctx.get("report-part"), ctx.get("report-part-sentence"), WARNING));
    }
    if !warnings.is_empty() {
        blocks.push(Block::Box(warnings));
    }
    blocks.push(Block::Space(mm(6)));
    blocks.push(Block::Table(control(ctx, frame)));
    blocks.push(Block::PageBreak);
}

/// A line of the control block: which text names it, and what it says.
type Line<'a> = (&'static str, Vec<Para<'a>>);

fn control<'a>(ctx: &Ctx<'a>, frame: &'a Frame) -> Table<'a> {
    // The reference documents of IT-Grundschutz have a letter and a number; the other reports have their name.
    let report = match ctx.model.body.kind() {
        ReportKind::PolicyOverview
        | ReportKind::StructureAnalysis
        | ReportKind::ProtectionNeeds
        | ReportKind::Modelling
        | ReportKind::CheckResult
        | ReportKind::RiskAnalysis
        | ReportKind::ImplementationPlan => format!("{} ({})", ctx.title(), ctx.code()),
        ReportKind::RequirementPackage
        | ReportKind::ImplementationStatus
        | ReportKind::RequirementPlan
        | ReportKind::EntryCheck
        | ReportKind::OpenPoints
        | ReportKind::ProviderRegister
        | ReportKind::ExceptionRegister
        | ReportKind::BackupRecord
        | ReportKind::ProcessingRecord
        | ReportKind::InformationTexts
        | ReportKind::ProcessorRegister
        | ReportKind::BreachRegister
        | ReportKind::RequestRegister
        | ReportKind::DeletionConcept
        | ReportKind::ImpactAssessment
        | ReportKind::ProcessorRecord
        | ReportKind::TomReport
        | ReportKind::OfficerReport
        | ReportKind::ApplicabilityStatement
        | ReportKind::ClauseCheck
        | ReportKind::AuditReport
        | ReportKind::CorrectiveActions
        | ReportKind::ManagementReview
        | ReportKind::DocumentControl
        | ReportKind::TrainingRecord
        | ReportKind::ObjectiveReport
        | ReportKind::IncidentRegister
        | ReportKind::DeadlineList
        | ReportKind::ManagementReport
        | ReportKind::VerbundOverview
        | ReportKind::Changes
        | ReportKind::Coverage
        | ReportKind::EvidenceList
        | ReportKind::AuditPackage => ctx.title(),
    };
    let scope = if frame.limits.is_empty() {
        said(ctx.get("control-scope-complete"))
    } else {
        frame.limits.iter().map(|limit| Para::strong(ctx.limit(limit), VALUE)).collect()
    };
    let mut lines: Vec<Line<'a>> =
        vec![("control-report", said(report)), ("control-tenant", known(ctx, frame.municipality.full_name()))];
    // Data protection and the desk belong to the municipality, whatever its information domains and their catalogs are.
    let privacy = ctx.model.body.kind().is_of_registers();
    if !privacy {
        lines.push(("control-domain", known(ctx, &frame.domain.name)));
        lines.push(("control-method", said(ctx.term("method", frame.domain.method))));
    }
    if ctx.has_versions() {
        lines.extend(versions(ctx, frame));
    } else if !frame.marking.is_empty() {
        lines.push(("control-classification", said(frame.marking.clone())));
    }
    if let Some(release) = &frame.release {
        let args = [
            ("version", (&release.version).into()),
            ("date", ctx.texts.date(release.released_on).into()),
            ("name", (&release.released_by).into()),
        ];
        let id = if release.audit { "control-release-audit" } else { "control-release-line" };
        lines.push(("control-release", vec![Para::strong(recorded(ctx.t(id, &args)), VALUE)]));
    }
    if !privacy {
        lines.push(("control-catalogs", catalogs(ctx, frame)));
    }
    lines.extend([
        ("control-state", said(ctx.state())),
        ("control-state-hash", known(ctx, &frame.data_state.hash)),
        ("control-as-of", said(ctx.as_of())),
        ("control-scope", scope),
        ("control-app", said(ctx.t("control-app-line", &[("version", (&frame.app_version).into())]))),
        ("control-hash", said(ctx.hash.to_owned())),
    ]);
    let rows = lines.into_iter().map(|(label, value)| {
        let label = Para::new(ctx.get(label), VALUE.ink(Ink::GREY));
        Row::new(vec![Cell::new(vec![label]).heading(), Cell::new(value)])
    });
    Table::new(vec![Column::Fixed(mm(50)), Column::Share(1)], Vec::new(), rows.collect())
}

fn said<'a>(text: String) -> Vec<Para<'a>> {
    vec![Para::new(text, VALUE)]
}

fn known<'a>(ctx: &Ctx<'a>, text: &'a str) -> Vec<Para<'a>> {
    vec![ctx.or_missing(text, VALUE)]
}

/// What the document's history says about the version in hand.
fn versions<'a>(ctx: &Ctx<'a>, frame: &'a Frame) -> [Line<'a>; 9] {
    let current = frame.current();
    let of = |text: Option<&'a str>| known(ctx, text.unwrap_or(""));
    let classification = match current {
        _ if !frame.marking.is_empty() => said(frame.marking.clone()),
        Some(revision) => said(ctx.term("classification", revision.classification)),
        None => vec![ctx.missing(VALUE)],
    };
    let author = match current {
        Some(revision) if !revision.editor.trim().is_empty() && !revision.editor_function.trim().is_empty() => {
            said(ctx.t(
                "control-author-line",
                &[("name", revision.editor.trim().into()), ("function", revision.editor_function.trim().into())],
            ))
        }
        _ => of(current.map(|revision| revision.editor.as_str())),
    };
    let released = frame.status() == DocumentStatus::Released;
    let not_released = || vec![Para::italic(ctx.get("control-not-released"), VALUE.ink(Ink::GREY))];
    let released_on = match current.and_then(|revision| revision.released_on) {
        None if !released => not_released(),
        date => vec![ctx.date_para(date, VALUE)],
    };
    let released_by = match current.map_or("", |revision| revision.released_by.as_str()) {
        "" if !released => not_released(),
        name => of(Some(name)),
    };
    [
        ("control-version", of(current.map(|revision| revision.version.as_str()))),
        ("control-status", said(ctx.term("document-status", frame.status()))),
        ("control-classification", classification),
        ("control-author", author),
        ("control-edited", vec![ctx.date_para(current.map(|revision| revision.edited_on), VALUE)]),
        ("control-next-revision", vec![ctx.date_para(current.and_then(|one| one.next_revision_on), VALUE)]),
        ("control-released-on", released_on),
        ("control-released-by", released_by),
        ("control-distribution", of(current.map(|revision| revision.distribution.as_str()))),
    ]
}

fn catalogs<'a>(ctx: &Ctx<'a>, frame: &'a Frame) -> Vec<Para<'a>> {
    if frame.catalogs.is_empty() {
        return vec![ctx.missing(VALUE)];
    }
    frame
        .catalogs
        .iter()
        .map(|catalog| {
            let (title, version) = (("title", (&catalog.title).into()), ("version", (&catalog.version).into()));
            // Publishers write instants; the day says enough. What is none stands as they wrote it.
            let changed = catalog.last_modified.split('T').next().unwrap_or("");
            let changed = changed.parse().map_or_else(|_| changed.to_owned(), |day: NaiveDate| ctx.texts.date(day));
            let line = if changed.is_empty() {
                ctx.t("control-catalog-line", &[title, version])
            } else {
                ctx.t("control-catalog-changed", &[title, version, ("changed", changed.into())])
            };
            Para::new(line, VALUE)
        })
        .collect()
}

fn history<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    blocks.push(Block::Heading { level: 1, text: ctx.get("history-title").into(), numbered: false });
    let history = &ctx.model.frame.history;
    if history.is_empty() {
        blocks.push(ctx.body("history-empty"));
        return;
    }
    let head = ctx.head(&["history-version", "history-status", "history-edited", "history-editor", "history-remark"]);
    let rows = history
        .iter()
        .map(|revision| {
            let mut editor = vec![ctx.or_missing(&revision.editor, VALUE)];
            if !revision.editor_function.trim().is_empty() {
                editor.push(Para::new(recorded(revision.editor_function.trim()), Shape::CELL_LABEL));
            }
            Row::new(vec![
                ctx.small_cell(&revision.version).heading(),
                Cell::text(ctx.term("document-status", revision.status), VALUE),
                Cell::text(ctx.texts.date(revision.edited_on), VALUE),
                Cell::new(editor),
                ctx.small_cell(&revision.remark),
            ])
        })
        .collect();
    let columns = vec![Column::Content(1), Column::Content(1), Column::Content(1), Column::Share(5), Column::Share(6)];
    blocks.push(Block::Table(Table::new(columns, head, rows)));
}

fn master<'a>(ctx: &Ctx<'a>, blocks: &mut Vec<Block<'a>>) {
    let municipality = &ctx.model.frame.municipality;
    let domain = &ctx.model.frame.domain;
    let value = Shape::BODY.after(0);
    let pair = |label: &str, text: &'a str| (ctx.get(label), vec![ctx.or_missing(text, value)]);
    let address = match (municipality.street.trim(), municipality.town.trim()) {
        ("", "") => vec![ctx.missing(value)],
        (street, town) => [street.to_owned(), format!("{} {town}", municipality.postal_code).trim().to_owned()]
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(|line| Para::new(recorded(line), value))
            .collect(),
    };
    let land = municipality.land.map_or_else(|| ctx.missing(value), |land| Para::new(ctx.term("land", land), value));
    blocks.push(ctx.heading(1, "master-title"));
    blocks.push(ctx.heading(2, "master-institution"));
    blocks.push(Block::Table(Table::keys(
        vec![
            pair("master-name", municipality.full_name()),
            (ctx.get("master-legal-form"), vec![Para::new(ctx.term("legal-form", municipality.legal_form), value)]),
            (ctx.get("master-land"), vec![land]),
            pair("master-official-key", &municipality.official_key),
            (ctx.get("master-address"), address),
            pair("master-email", &municipality.email),
            pair("master-phone", &municipality.phone),
            pair("master-authority-head", &municipality.authority_head),
            pair("master-security-officer", &municipality.security_officer),
            pair("master-data-protection-officer", &municipality.data_protection_officer),
        ],
        value,
    )));
    blocks.push(ctx.heading(2, "master-domain"));
    blocks.push(Block::Table(Table::keys(
        vec![
            pair("master-domain-name", &domain.name),
            pair("master-domain-description", &domain.description),
            (ctx.get("master-domain-method"), vec![Para::new(ctx.term("method", domain.method), value)]),
            pair("master-domain-responsible", &domain.responsible),
        ],
        value,
    )));
    blocks.push(Block::Space(pt(6)));
}
