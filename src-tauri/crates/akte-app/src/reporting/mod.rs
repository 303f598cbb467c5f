//! Report models: pure data from one consistent read, in a deterministic order.

mod check;
mod entry;
mod frame;
mod needs;
mod numbering;
pub(crate) mod options;
mod plan;
mod status;
mod structure;
mod tables;

use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::structure_view::StructureView;
use crate::wire;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, MunicipalityId, ReportKind};
use akte_report::ReportModel;
use akte_report::model::{Body, CoverLogo, OpenPointEntry};
use akte_store::{Reads, Scope};
use akte_text::{Language, Texts};
use chrono::NaiveDate;
pub(crate) use frame::frame as frame_of;
use numbering::Numbering;
pub(crate) use tables::book;
use uuid::Uuid;

/// What a report is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) kind: ReportKind,
    pub(crate) municipality: Uuid,
    pub(crate) domain: Option<Uuid>,
    /// What is proposed rather than recorded is said in the language of the report.
    pub(crate) language: Language,
    pub(crate) as_of: NaiveDate,
}

/// Assembles a report from one consistent read.
///
/// # Errors
/// [`ErrorCode::ReportNeedsDomain`], [`ErrorCode::ReportWrongMethod`], [`ErrorCode::NotFound`].
pub(crate) async fn assemble(akte: &OpenAkte, asked: Asked, options: &wire::ReportOptions) -> Result<ReportModel> {
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = Scope::of(MunicipalityId(asked.municipality));
    let domains: Vec<Uuid> = match (asked.domain, asked.kind) {
        (Some(domain), _) => vec![domain],
        (None, ReportKind::EvidenceList) => reads.domains(scope).await?.into_iter().map(|domain| domain.id.0).collect(),
        (None, _) => return Err(AppError::new(ErrorCode::ReportNeedsDomain)),
    };
    let mut assessments = assessments(akte, &mut reads, asked.municipality, &domains).await?;
    let limits = options::limit(options, asked.domain, &mut assessments)?;
    let mut model = assemble_from(akte, &mut reads, asked, &assessments).await?;
    let logo = if options.without_logo { None } else { logo(akte, &mut reads, scope).await? };
    options::mark(options, &limits, logo.as_ref(), &mut model);
    Ok(model)
}

/// The municipality's logo for the cover, if it has one.
///
/// # Errors
/// [`ErrorCode::EvidenceMissing`], [`ErrorCode::EvidenceAltered`].
pub(crate) async fn logo(akte: &OpenAkte, reads: &mut Reads<'_>, scope: Scope) -> Result<Option<CoverLogo>> {
    let Some(logo) = reads.municipality_logo(scope).await? else { return Ok(None) };
    let png = akte.store.vault().read(scope, &logo.sha256).await?;
    Ok(Some(CoverLogo { sha256: logo.sha256, alternative: logo.alternative, png }))
}

/// Everything about some information domains of a municipality.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub(crate) async fn assessments(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    municipality: Uuid,
    domains: &[Uuid],
) -> Result<Vec<Assessment>> {
    let mut assessments = Vec::with_capacity(domains.len());
    for domain in domains {
        let view = DomainView::load(akte, reads, municipality, *domain).await?;
        assessments.push(Assessment::read(akte, reads, view).await?);
    }
    Ok(assessments)
}

/// Assembles a report from what was read of its information domains, in the same consistent read.
///
/// # Errors
/// As for [`assemble`].
pub(crate) async fn assemble_from(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    asked: Asked,
    assessments: &[Assessment],
) -> Result<ReportModel> {
    let scope = Scope::of(MunicipalityId(asked.municipality));
    let mut methods = assessments.iter().map(|assessment| assessment.view.domain.method);
    if let Some(other) = methods.find(|method| asked.kind.method().is_some_and(|wanted| wanted != *method)) {
        return Err(AppError::new(ErrorCode::ReportWrongMethod).with("value", other.code()));
    }
    let frame = frame::frame(reads, &asked, assessments).await?;
    let mut numbering = Numbering::default();
    let (body, mut open_points) = match (asked.kind, assessments.first()) {
        (ReportKind::EvidenceList, _) => {
            numbering.take_all(assessments, asked.domain.is_none());
            (Body::EvidenceList, evidence_points(assessments, asked.as_of))
        }
        (_, None) | (ReportKind::AuditPackage, _) => return Err(AppError::new(ErrorCode::ReportNeedsDomain)),
        (ReportKind::StructureAnalysis, Some(assessment)) => {
            let view = structure_view(reads, &asked, assessment).await?;
            let analysis = structure::analysis(reads, &view, assessment, &mut numbering).await?;
            let points = structure::entries(&view, view.structure_points(asked.as_of));
            (Body::StructureAnalysis(analysis), points)
        }
        (ReportKind::ProtectionNeeds, Some(assessment)) => {
            let view = structure_view(reads, &asked, assessment).await?;
            let points = structure::entries(&view, view.need_points(Texts::for_language(asked.language)));
            (Body::ProtectionNeeds(needs::needs(&view)), points)
        }
        (ReportKind::CheckResult, Some(assessment)) => {
            let mut points = cell_points(assessment, asked.as_of);
            points.extend(gone_points(akte, reads, assessment).await?);
            (Body::CheckResult(check::check_result(assessment, &mut numbering)), points)
        }
        (ReportKind::ImplementationPlan, Some(assessment)) => {
            (Body::ImplementationPlan(plan::plan(assessment, &mut numbering)), plan::points(assessment, asked.as_of))
        }
        (ReportKind::ImplementationStatus, Some(assessment)) => {
            let points = cell_points(assessment, asked.as_of);
            (Body::ImplementationStatus(status::status(akte, reads, assessment).await?), points)
        }
        (ReportKind::RequirementPlan, Some(assessment)) => {
            (Body::RequirementPlan(plan::plan(assessment, &mut numbering)), plan::points(assessment, asked.as_of))
        }
        (ReportKind::EntryCheck, Some(assessment)) => {
            let mut points = cell_points(assessment, asked.as_of);
            points.extend(gone_points(akte, reads, assessment).await?);
            (Body::EntryCheck(entry::entry_check(assessment, &mut numbering)), points)
        }
    };
    // Stable: within a kind the order of the body stays.
    open_points.sort_by_key(|entry| entry.point);
    let evidence = numbering.entries(akte, scope, assessments).await?;
    Ok(ReportModel { frame, body, evidence, open_points })
}

async fn structure_view(reads: &mut Reads<'_>, asked: &Asked, assessment: &Assessment) -> Result<StructureView> {
    let texts = Texts::for_language(asked.language);
    StructureView::load(reads, texts, asked.municipality, assessment.view.domain.id.0).await
}

/// What an audit would object to in the answers, in the order of the body.
fn cell_points(assessment: &Assessment, as_of: NaiveDate) -> Vec<OpenPointEntry> {
    let mut points = Vec::new();
    for cell in assessment.cells() {
        points.extend(assessment.points_of(&cell, as_of).into_iter().map(|point| OpenPointEntry {
            point,
            object: cell.object.name.clone(),
            subject: cell.found.row.label.clone(),
        }));
    }
    points
}

/// Answers whose requirement is in no version in force any more, and nobody has taken note of it.
async fn gone_points(akte: &OpenAkte, reads: &mut Reads<'_>, assessment: &Assessment) -> Result<Vec<OpenPointEntry>> {
    let mut points = Vec::new();
    for (object, answer) in assessment.open_archived() {
        let subject = assessment.archived_label(akte, reads, answer).await?;
        points.push(OpenPointEntry { point: OpenPoint::RequirementGone, object: object.name.clone(), subject });
    }
    Ok(points)
}

/// What an audit would object to in the evidence.
fn evidence_points(assessments: &[Assessment], as_of: NaiveDate) -> Vec<OpenPointEntry> {
    let about_evidence =
        |entry: &OpenPointEntry| matches!(entry.point, OpenPoint::NoEvidence | OpenPoint::EvidenceNotValid);
    assessments.iter().flat_map(|assessment| cell_points(assessment, as_of)).filter(about_evidence).collect()
}
