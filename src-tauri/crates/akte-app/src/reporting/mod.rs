//! Report models: pure data from one consistent read, in a deterministic order.

pub(crate) mod changes;
mod check;
mod coverage;
mod desk;
pub(crate) mod entries;
mod entry;
mod frame;
mod incidents;
mod iso;
mod iso_actions;
mod iso_review;
mod management;
mod modelling;
mod needs;
mod numbering;
pub(crate) mod options;
mod plan;
mod point_list;
mod points;
mod policies;
mod privacy;
mod providers;
mod registers;
mod requirement_package;
mod risk;
mod status;
mod structure;
mod tables;
mod trend;
mod verbund;

use crate::akte::OpenAkte;
use crate::app::App;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::{AppError, ErrorCode, Result};
use crate::risk_view::RiskView;
use crate::rooms::release::released;
use crate::structure_view::StructureView;
use crate::wire;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, DomainId, Method, MunicipalityId, RegisterKind, ReportKind};
use akte_report::ReportModel;
use akte_report::model::{Body, CoverLogo, ReportLimit};
use akte_store::{Past, Reads, ReleasedState, Scope, Snapshot};
use akte_text::{Language, Texts};
use changes::Baseline;
use chrono::NaiveDate;
pub(crate) use frame::frame as frame_of;
pub(crate) use iso::managed;
use numbering::Numbering;
use points::{cell_points, evidence_points, gone_points};
pub(crate) use privacy::information::generated as information_of;
pub(crate) use tables::book;
use uuid::Uuid;

/// What a report is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'r> {
    pub(crate) kind: ReportKind,
    pub(crate) municipality: Uuid,
    pub(crate) domain: Option<Uuid>,
    /// What is proposed rather than recorded is said in the language of the report.
    pub(crate) language: Language,
    pub(crate) as_of: NaiveDate,
    /// The release whose state is shown; none for the present one.
    pub(crate) release: Option<&'r ReleasedState>,
    /// The only entries of its register that are shown; all where none is named.
    pub(crate) entries: &'r [Uuid],
}

/// The reports of a domain that is worked on by a method, in their order.
pub(crate) fn kinds_of(method: Method) -> &'static [ReportKind] {
    match method {
        Method::EntryCheck => &[ReportKind::EntryCheck, ReportKind::ImplementationPlan, ReportKind::ProviderRegister],
        Method::Edition2023 => &[
            ReportKind::PolicyOverview,
            ReportKind::StructureAnalysis,
            ReportKind::ProtectionNeeds,
            ReportKind::Modelling,
            ReportKind::CheckResult,
            ReportKind::RiskAnalysis,
            ReportKind::ImplementationPlan,
            ReportKind::ProviderRegister,
        ],
        Method::GrundschutzPlusPlus => &[
            ReportKind::PolicyOverview,
            ReportKind::StructureAnalysis,
            ReportKind::ProtectionNeeds,
            ReportKind::RequirementPackage,
            ReportKind::CheckResult,
            ReportKind::RiskAnalysis,
            ReportKind::ImplementationPlan,
            ReportKind::ImplementationStatus,
            ReportKind::RequirementPlan,
            ReportKind::ProviderRegister,
        ],
        Method::Iso27001 => &[
            ReportKind::PolicyOverview,
            ReportKind::StructureAnalysis,
            ReportKind::ProtectionNeeds,
            ReportKind::CheckResult,
            ReportKind::RiskAnalysis,
            ReportKind::ImplementationPlan,
            ReportKind::ProviderRegister,
        ],
    }
}

/// The release whose state a report shall show, where not the present one is asked for. A release is one of a domain.
///
/// # Errors
/// [`ErrorCode::ReportNeedsDomain`], [`ErrorCode::NotFound`].
pub(crate) async fn release_of(
    akte: &OpenAkte,
    scope: Scope,
    domain: Option<Uuid>,
    options: &wire::ReportOptions,
) -> Result<Option<ReleasedState>> {
    if domain.is_none() && (options.release_id.is_some() || options.since_id.is_some()) {
        return Err(AppError::new(ErrorCode::ReportNeedsDomain));
    }
    let (Some(release), Some(domain)) = (options.release_id, domain) else { return Ok(None) };
    let mut snapshot = akte.store.snapshot().await?;
    released(&mut snapshot.reads(), scope, DomainId(domain), Some(release)).await.map(Some)
}

/// The reporting date where none is asked for: the day of the release, else today.
pub(crate) fn day_of(app: &App, release: Option<&ReleasedState>) -> NaiveDate {
    release.map_or_else(|| app.today(), |released| released.release.released_on)
}

/// One consistent view: of now, or of the state of a release.
pub(crate) enum View {
    Now(Snapshot),
    Then(Past),
}

impl View {
    /// # Errors
    /// [`ErrorCode::UndoErased`] where what something was then has been erased.
    pub(crate) async fn of(akte: &OpenAkte, scope: Scope, release: Option<&ReleasedState>) -> Result<Self> {
        Ok(match release {
            Some(release) => Self::Then(akte.store.past(scope, release.state.number).await?),
            None => Self::Now(akte.store.snapshot().await?),
        })
    }

    pub(crate) fn reads(&mut self) -> Reads<'_> {
        match self {
            Self::Now(snapshot) => snapshot.reads(),
            Self::Then(past) => past.reads(),
        }
    }
}

/// Assembles a report from one consistent read.
///
/// # Errors
/// [`ErrorCode::ReportNeedsDomain`], [`ErrorCode::ReportWrongMethod`], [`ErrorCode::NotFound`],
/// [`ErrorCode::ReleaseMissing`] where changes since a release are asked for and there is none.
pub(crate) async fn assemble(akte: &OpenAkte, asked: Asked<'_>, options: &wire::ReportOptions) -> Result<ReportModel> {
    let scope = Scope::of(MunicipalityId(asked.municipality));
    let baseline = match (asked.kind, asked.domain) {
        (ReportKind::Changes, Some(domain)) => {
            let compared = (options.since_id, options::asked(options));
            Some(changes::baseline(akte, scope, domain, compared, asked.release).await?)
        }
        _ => None,
    };
    let mut view = View::of(akte, scope, asked.release).await?;
    let mut reads = view.reads();
    let domains: Vec<Uuid> = match (asked.domain, asked.kind) {
        // Nothing of data protection, and nothing of the desk, hangs on an information domain.
        (_, kind) if kind.is_of_registers() => Vec::new(),
        (Some(domain), _) => vec![domain],
        (None, kind) if kind.of_municipality() => {
            reads.domains(scope).await?.into_iter().map(|domain| domain.id.0).collect()
        }
        (None, _) => return Err(AppError::new(ErrorCode::ReportNeedsDomain)),
    };
    let mut assessments = assessments(akte, &mut reads, asked.municipality, &domains).await?;
    let mut limits = options::limit(options, asked.domain, &mut assessments)?;
    limits.extend(entries::limit(&mut reads, scope, &asked).await?);
    let logo = if options.without_logo { None } else { logo(akte, &mut reads, scope).await? };
    let marks = (options, limits.as_slice(), logo.as_ref());
    Box::pin(marked(akte, &mut reads, asked, (assessments.as_slice(), baseline.as_ref()), marks)).await
}

/// A report with its limits, marking and logo. Its checksum is that of the German one: some words of the program stand in the content.
///
/// # Errors
/// As for [`assemble`].
pub(crate) async fn marked(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    asked: Asked<'_>,
    (assessments, baseline): (&[Assessment], Option<&Baseline>),
    (options, limits, logo): (&wire::ReportOptions, &[ReportLimit], Option<&CoverLogo>),
) -> Result<ReportModel> {
    // In a box, as below: together, the states of all reports would fill a thread's stack in a debug build.
    let mut model = Box::pin(assemble_from(akte, reads, asked, assessments, baseline)).await?;
    options::mark(options, limits, logo, &mut model);
    if asked.language != Language::German {
        let asked = Asked { language: Language::German, ..asked };
        let mut german = Box::pin(assemble_from(akte, reads, asked, assessments, baseline)).await?;
        options::mark(options, limits, logo, &mut german);
        model.frame.content_hash = Some(akte_report::content_hash(&german)?);
    }
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
    asked: Asked<'_>,
    assessments: &[Assessment],
    baseline: Option<&Baseline>,
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
        (ReportKind::ExceptionRegister, _) => {
            let domain = asked.domain.map(DomainId);
            let (register, points) = registers::exceptions(reads, scope, domain, asked.as_of, &mut numbering).await?;
            (Body::ExceptionRegister(register), points)
        }
        (ReportKind::BackupRecord, _) => {
            let domain = asked.domain.map(DomainId);
            let (report, points) = registers::backups(reads, scope, domain, asked.as_of, &mut numbering).await?;
            (Body::BackupRecord(report), points)
        }
        (ReportKind::InformationTexts, _) => {
            let mut view = Box::pin(crate::privacy_view::PrivacyView::read(reads, scope)).await?;
            view.keep(RegisterKind::Activity, |id| asked.shows(id));
            let texts = privacy::information::texts(&view, !asked.entries.is_empty());
            (Body::InformationTexts(texts), Vec::new())
        }
        (kind, _) if kind.is_desk() => {
            let (report, points) = Box::pin(desk::report(reads, scope, &asked, &mut numbering)).await?;
            (Body::Record(report), points)
        }
        (kind, _) if kind.is_privacy() => {
            let (report, points) = Box::pin(privacy::report(reads, scope, &asked, &mut numbering)).await?;
            (Body::Record(report), points)
        }
        (ReportKind::ManagementReport, _) => {
            let texts = Texts::for_language(asked.language);
            let report = Box::pin(management::report(akte, reads, texts, scope, assessments, asked.as_of)).await?;
            (Body::ManagementReport(report), Vec::new())
        }
        (ReportKind::VerbundOverview, _) => {
            let texts = Texts::for_language(asked.language);
            // What others recorded is not known of an earlier state.
            if asked.release.is_some() {
                let title = texts.term("report-title", asked.kind.code());
                let unfit = AppError::new(ErrorCode::ReportOptionUnfit).with("value", texts.get("limit-release"));
                return Err(unfit.with("title", title));
            }
            (Body::VerbundOverview(Box::pin(verbund::overview(akte, reads, texts, asked.as_of)).await?), Vec::new())
        }
        (_, None) | (ReportKind::AuditPackage, _) => return Err(AppError::new(ErrorCode::ReportNeedsDomain)),
        (kind, Some(assessment)) if kind.is_iso() => {
            let (report, points) = Box::pin(iso::report(akte, reads, &asked, assessment, &mut numbering)).await?;
            (Body::Record(report), points)
        }
        (ReportKind::Coverage, Some(assessment)) => {
            let report = Box::pin(coverage::report(akte, reads, &asked, assessment)).await?;
            (Body::Record(report), Vec::new())
        }
        (ReportKind::PolicyOverview, Some(assessment)) => {
            let view = Box::pin(structure_view(reads, &asked, assessment)).await?;
            let body = Box::pin(policies::overview(reads, &view, assessment, asked.as_of, &mut numbering)).await?;
            let mut points = structure::entries(&view, policies::points(&view, asked.as_of), asked.as_of);
            let lacking = crate::desk_view::lacking(reads, &assessment.view, assessment.evidence.iter()).await?;
            let lacking = crate::desk_view::lacking_points(Texts::for_language(asked.language), lacking);
            points.extend(lacking.into_iter().map(|one| {
                points::entry(&assessment.suppressions, &one.place(), (String::new(), one.subject), asked.as_of)
            }));
            (Body::PolicyOverview(body), points)
        }
        (ReportKind::StructureAnalysis, Some(assessment)) => {
            let view = Box::pin(structure_view(reads, &asked, assessment)).await?;
            let analysis = Box::pin(structure::analysis(reads, &view, assessment, &mut numbering)).await?;
            let points = structure::in_part(&view, assessment, view.structure_points(asked.as_of));
            (Body::StructureAnalysis(analysis), structure::entries(&view, points, asked.as_of))
        }
        (ReportKind::ProtectionNeeds, Some(assessment)) => {
            let view = Box::pin(structure_view(reads, &asked, assessment)).await?;
            let points = structure::in_part(&view, assessment, view.need_points(Texts::for_language(asked.language)));
            (Body::ProtectionNeeds(needs::needs(&view, assessment)), structure::entries(&view, points, asked.as_of))
        }
        (ReportKind::Modelling, Some(assessment)) => {
            let view = DomainView::clone(&assessment.view);
            let points =
                Box::pin(crate::modelling::points(akte, reads, Texts::for_language(asked.language), view)).await?;
            let body = Box::pin(modelling::modelling(reads, DomainView::clone(&assessment.view), assessment)).await?;
            (Body::Modelling(body), modelling::entries(assessment, points, asked.as_of))
        }
        (ReportKind::RequirementPackage, Some(assessment)) => {
            let view = DomainView::clone(&assessment.view);
            let points =
                Box::pin(crate::modelling::points(akte, reads, Texts::for_language(asked.language), view)).await?;
            let mut points = modelling::entries(assessment, points, asked.as_of);
            points.extend(
                cell_points(assessment, asked.as_of)
                    .into_iter()
                    .filter(|entry| matches!(entry.point, OpenPoint::DependencyNotMet | OpenPoint::AnswerNotModelled)),
            );
            let structure = Box::pin(structure_view(reads, &asked, assessment)).await?;
            let body = Box::pin(requirement_package::requirement_package(akte, reads, &structure, assessment)).await?;
            (Body::RequirementPackage(body), points)
        }
        (ReportKind::CheckResult, Some(assessment)) => {
            let mut points = cell_points(assessment, asked.as_of);
            points.extend(gone_points(akte, reads, assessment, asked.as_of).await?);
            let trend = trend::until(reads, assessment, asked.as_of).await?;
            (Body::CheckResult(check::check_result(assessment, trend, &mut numbering)), points)
        }
        (ReportKind::RiskAnalysis, Some(assessment)) => {
            let view = Box::pin(risk_view(akte, reads, &asked, assessment)).await?;
            let points = risk::points(&view, asked.as_of);
            (Body::RiskAnalysis(risk::report(&view)), points)
        }
        (ReportKind::ImplementationPlan, Some(assessment)) => {
            let mut plan = plan::plan(assessment, &mut numbering);
            // A part shows what it is limited to; risks belong to the whole.
            if !assessment.is_part() {
                plan.residual = risk::residual(&Box::pin(risk_view(akte, reads, &asked, assessment)).await?);
            }
            (Body::ImplementationPlan(plan), plan::points(assessment, asked.as_of))
        }
        (ReportKind::ProviderRegister, Some(assessment)) => {
            let structure = Box::pin(structure_view(reads, &asked, assessment)).await?;
            let (register, points) =
                Box::pin(providers::register(reads, assessment, &structure, asked.as_of, &mut numbering)).await?;
            (Body::ProviderRegister(register), points)
        }
        (ReportKind::Changes, Some(assessment)) => {
            let baseline = baseline.ok_or_else(|| AppError::new(ErrorCode::ReleaseMissing))?;
            let texts = Texts::for_language(asked.language);
            (Body::Changes(Box::pin(changes::changes(reads, texts, assessment, baseline)).await?), Vec::new())
        }
        (ReportKind::ImplementationStatus, Some(assessment)) => {
            let points = cell_points(assessment, asked.as_of);
            let body = Box::pin(status::status(akte, reads, assessment, asked.as_of, &mut numbering)).await?;
            (Body::ImplementationStatus(body), points)
        }
        (ReportKind::RequirementPlan, Some(assessment)) => {
            (Body::RequirementPlan(plan::plan(assessment, &mut numbering)), plan::points(assessment, asked.as_of))
        }
        (ReportKind::EntryCheck, Some(assessment)) => {
            let mut points = cell_points(assessment, asked.as_of);
            points.extend(gone_points(akte, reads, assessment, asked.as_of).await?);
            let trend = trend::until(reads, assessment, asked.as_of).await?;
            (Body::EntryCheck(entry::entry_check(assessment, trend, &mut numbering)), points)
        }
        (ReportKind::OpenPoints, Some(assessment)) => {
            let texts = Texts::for_language(asked.language);
            (Body::OpenPoints, Box::pin(point_list::entries(akte, reads, texts, assessment, asked.as_of)).await?)
        }
        // Made above, whatever the information domain is.
        (
            ReportKind::ProcessingRecord
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
            | ReportKind::DeadlineList,
            Some(_),
        ) => return Err(AppError::new(ErrorCode::Internal)),
    };
    // Stable: within a kind the order of the body stays.
    open_points.sort_by_key(|entry| entry.point);
    let of_registers = registers::proven(reads, scope, assessments).await?;
    let evidence = Box::pin(numbering.entries(akte, scope, assessments, of_registers)).await?;
    Ok(ReportModel { frame, body, evidence, open_points })
}

async fn structure_view(reads: &mut Reads<'_>, asked: &Asked<'_>, assessment: &Assessment) -> Result<StructureView> {
    let texts = Texts::for_language(asked.language);
    StructureView::load(reads, texts, asked.municipality, assessment.view.domain.id.0).await
}

async fn risk_view(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    asked: &Asked<'_>,
    assessment: &Assessment,
) -> Result<RiskView> {
    let texts = Texts::for_language(asked.language);
    let structure = structure_view(reads, asked, assessment).await?;
    RiskView::read(akte, reads, texts, structure, &assessment.view, assessment.checked()).await
}
