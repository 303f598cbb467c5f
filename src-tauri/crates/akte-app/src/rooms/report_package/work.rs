//! The making of a package: reports from one consistent read, then their evidence, then index and manifest.

use super::super::report_register::Made as MadeReport;
use super::evidence::{self, Outcome, Package, Packing};
use super::layout::{LaidOut, Laying};
use super::manifest::{self, Made};
use crate::akte::OpenAkte;
use crate::app::App;
use crate::assess::Assessment;
use crate::error::{AppError, ErrorCode, Result};
use crate::progress::{Phase, Progress};
use crate::reporting::changes::Baseline;
use crate::reporting::{self, Asked, View, options};
use crate::wire::{self, ReportFormat};
use akte_domain::{Coded, DomainId, Evidence, EvidenceId, MunicipalityId, ReportKind};
use akte_exchange::out::{PackageWriter, PackedFile, file_name_part};
use akte_report::ReportModel;
use akte_report::model::{
    AuditPackage, Body, CoverLogo, PackagedEvidence, PackagedReport, PackagedTables, ReportLimit,
};
use akte_store::{Reads, RegisteredReport, ReleasedState, Scope};
use akte_text::{Arg, Language, Texts};
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A report of the package before it is rendered.
struct Planned {
    kind: ReportKind,
    domain: Option<Uuid>,
    domain_name: String,
}

/// A package that is whole.
pub(super) struct Packed {
    pub(super) register: Vec<RegisteredReport>,
    /// The index, still without the hash of the package.
    pub(super) index: RegisteredReport,
    pub(super) reports: u32,
    pub(super) evidence: u32,
    pub(super) findings: Vec<String>,
}

/// A piece of evidence with the reports that cite it.
struct Cited {
    evidence: Evidence,
    by: Vec<String>,
    file: Option<PackedFile>,
}

/// A package being made.
pub(super) struct Work {
    app: App,
    scope: Scope,
    language: Language,
    texts: &'static Texts,
    options: wire::ReportOptions,
    with_tables: bool,
    progress: Progress,
    as_of: chrono::NaiveDate,
    /// The release whose state it shows; none for the present one.
    release: Option<ReleasedState>,
    package: Package,
    path: PathBuf,
    logo: Option<CoverLogo>,
    /// The part that all its reports are limited to.
    part: Vec<ReportLimit>,
    reports: Vec<PackagedReport>,
    register: Vec<RegisteredReport>,
    cited: Vec<Cited>,
    at: HashMap<EvidenceId, usize>,
    findings: Vec<String>,
}

impl Work {
    /// Begins a package in a file.
    ///
    /// # Errors
    /// [`ErrorCode::LanguageUnknown`]
    pub(super) fn begin(
        app: &App,
        request: &wire::ReportPackageRequest,
        release: Option<ReleasedState>,
        path: &Path,
        file: File,
        progress: &Progress,
    ) -> Result<Self> {
        let language = super::super::language(&request.language)?;
        Ok(Self {
            app: app.clone(),
            scope: Scope::of(MunicipalityId(request.municipality_id)),
            language,
            texts: Texts::for_language(language),
            options: request.options.clone(),
            with_tables: request.with_tables,
            progress: progress.clone(),
            as_of: request.as_of.unwrap_or_else(|| reporting::day_of(app, release.as_ref())),
            release,
            package: PackageWriter::new(BufWriter::new(file)),
            path: path.to_owned(),
            logo: None,
            part: Vec::new(),
            reports: Vec::new(),
            register: Vec::new(),
            cited: Vec::new(),
            at: HashMap::new(),
            findings: Vec::new(),
        })
    }

    /// Makes all of it.
    ///
    /// # Errors
    /// As for [`super::report_package_to`].
    pub(super) async fn run(mut self, akte: &OpenAkte, request: &wire::ReportPackageRequest) -> Result<Packed> {
        let baselines = Box::pin(self.baselines(akte, request)).await?;
        let mut view = View::of(akte, self.scope, self.release.as_ref()).await?;
        let mut reads = view.reads();
        super::super::scope_of(&mut reads, request.municipality_id).await?;
        let domains = match request.domain_id {
            Some(domain) => vec![domain],
            None => reads.domains(self.scope).await?.into_iter().map(|domain| domain.id.0).collect(),
        };
        let mut assessments = reporting::assessments(akte, &mut reads, request.municipality_id, &domains).await?;
        self.part = options::limit(&self.options, request.domain_id, &mut assessments)?;
        let registers = filled_registers(&mut reads, self.scope).await?;
        let systems = reporting::managed(&mut reads, self.scope).await?;
        let planned =
            planned(&assessments, request, !self.part.is_empty(), &baselines, (registers.as_slice(), &systems));
        if planned.is_empty() {
            return Err(AppError::new(ErrorCode::PackageEmpty));
        }
        if !self.options.without_logo {
            self.logo = reporting::logo(akte, &mut reads, self.scope).await?;
        }
        self.progress.begin(Phase::Rendering, planned.len() as u64);
        let mut waiting: VecDeque<(&Planned, Laying)> = VecDeque::new();
        for plan in &planned {
            self.progress.check()?;
            let asked = self.asked(plan.kind, plan.domain);
            let of_report: &[Assessment] = match plan.domain {
                Some(domain) => {
                    let at = assessments.iter().position(|one| one.view.domain.id.0 == domain);
                    at.and_then(|at| assessments.get(at..=at)).unwrap_or_default()
                }
                None => &assessments,
            };
            let baseline = plan.domain.and_then(|domain| baselines.get(&domain));
            let marks = (&self.options, self.part.as_slice(), self.logo.as_ref());
            let model = Box::pin(reporting::marked(akte, &mut reads, asked, (of_report, baseline), marks)).await?;
            // The next one is read while these are laid out.
            waiting.push_back((plan, self.lay_out(model, self.with_tables)));
            if waiting.len() > Laying::AT_ONCE
                && let Some((plan, report)) = waiting.pop_front()
            {
                self.add_report(plan, report.end().await?)?;
            }
        }
        for (plan, report) in waiting {
            self.add_report(plan, report.end().await?)?;
        }
        let frame = {
            let asked = self.asked(ReportKind::AuditPackage, request.domain_id);
            reporting::frame_of(&mut reads, &asked, &assessments).await?
        };
        drop(view);
        let work = Box::pin(self.add_evidence(akte)).await?;
        let body = work.index();
        let mut model = ReportModel { frame, body, evidence: Vec::new(), open_points: Vec::new() };
        options::mark(&work.options, &work.part, work.logo.as_ref(), &mut model);
        Box::pin(work.close(model)).await
    }

    /// What changes since a release are compared with, by domain: of all domains that have one.
    async fn baselines(
        &self,
        akte: &OpenAkte,
        request: &wire::ReportPackageRequest,
    ) -> Result<HashMap<Uuid, Baseline>> {
        let mut baselines = HashMap::new();
        if !request.kinds.is_empty() && !request.kinds.contains(&ReportKind::Changes) {
            return Ok(baselines);
        }
        let domains = match request.domain_id {
            Some(domain) => vec![domain],
            None => {
                let mut snapshot = akte.store.snapshot().await?;
                snapshot.reads().domains(self.scope).await?.into_iter().map(|domain| domain.id.0).collect()
            }
        };
        for domain in domains {
            let compared = (self.options.since_id, options::asked(&self.options));
            match reporting::changes::baseline(akte, self.scope, domain, compared, self.release.as_ref()).await {
                Ok(baseline) => drop(baselines.insert(domain, baseline)),
                Err(error) if error.code == ErrorCode::ReleaseMissing => {}
                Err(error) => return Err(error),
            }
        }
        Ok(baselines)
    }

    fn asked(&self, kind: ReportKind, domain: Option<Uuid>) -> Asked<'_> {
        Asked {
            kind,
            municipality: self.scope.municipality().0,
            domain,
            language: self.language,
            as_of: self.as_of,
            release: self.release.as_ref(),
            entries: &[],
        }
    }

    /// Begins to lay a report out.
    fn lay_out(&self, model: ReportModel, with_tables: bool) -> Laying {
        Laying::begin(model, self.language, with_tables, self.progress.clone())
    }

    fn add(&mut self, path: &str, content: &[u8]) -> Result<PackedFile> {
        self.package.add(path, content).map_err(|error| AppError::unwritable(&self.path, &error))
    }

    /// Puts a report that is laid out into the package.
    fn add_report(&mut self, plan: &Planned, report: LaidOut) -> Result<()> {
        let LaidOut { model, rendered, tables } = report;
        let number = self.reports.len() + 1;
        let code = file_name_part(&self.texts.term("report-code", plan.kind.code()));
        let name = match plan.domain {
            Some(_) => format!("{code}_{}", file_name_part(&plan.domain_name)),
            None => code,
        };
        let stem = format!("{}/{number:02}_{name}", self.texts.get("package-folder-reports"));
        let file = self.add(&format!("{stem}.pdf"), &rendered.bytes)?;
        let hash = rendered.content_hash.as_str();
        self.register.push(self.registered(plan, &model, hash, &file.sha256, ReportFormat::Pdf));
        let tables = match tables {
            Some(bytes) => Some(self.add_tables(plan, &stem, &model, hash, &bytes)?),
            None => None,
        };
        self.cite(number, &model);
        self.progress.step(1);
        self.reports.push(PackagedReport {
            path: file.path,
            title: self.texts.term("report-title", plan.kind.code()),
            domain: plan.domain_name.clone(),
            pages: rendered.pages,
            size: file.size,
            content_hash: rendered.content_hash,
            file_sha256: file.sha256,
            tables,
        });
        Ok(())
    }

    /// Puts a report's tables beside it.
    fn add_tables(
        &mut self,
        plan: &Planned,
        stem: &str,
        model: &ReportModel,
        hash: &str,
        bytes: &[u8],
    ) -> Result<PackagedTables> {
        let file = self.add(&format!("{stem}.xlsx"), bytes)?;
        self.register.push(self.registered(plan, model, hash, &file.sha256, ReportFormat::Xlsx));
        Ok(PackagedTables { path: file.path, size: file.size, file_sha256: file.sha256 })
    }

    /// Notes which evidence a report cites.
    fn cite(&mut self, number: usize, model: &ReportModel) {
        let prefix = self.texts.get("abbreviation-evidence-prefix");
        for (index, entry) in model.evidence.iter().enumerate() {
            let by = format!("{number:02} ({prefix}-{})", index + 1);
            let at = *self.at.entry(entry.evidence.id).or_insert_with(|| {
                self.cited.push(Cited { evidence: entry.evidence.clone(), by: Vec::new(), file: None });
                self.cited.len() - 1
            });
            if let Some(cited) = self.cited.get_mut(at) {
                cited.by.push(by);
            }
        }
    }

    fn registered(
        &self,
        plan: &Planned,
        model: &ReportModel,
        content_hash: &str,
        file_sha256: &str,
        format: ReportFormat,
    ) -> RegisteredReport {
        let made = MadeReport::of(self.language.tag(), format, &self.options, &model.frame);
        RegisteredReport {
            scope: self.scope,
            domain_id: plan.domain.map(DomainId),
            kind: plan.kind,
            as_of: self.as_of,
            options: MadeReport { package: true, ..made }.written(),
            state: model.frame.data_state.clone(),
            content_hash: content_hash.to_owned(),
            file_sha256: file_sha256.to_owned(),
            created_at: self.app.now(),
            actor: self.app.actor(),
        }
    }

    /// Puts the cited evidence in, where nobody waits for the disk.
    async fn add_evidence(mut self, akte: &OpenAkte) -> Result<Self> {
        let evidence: Vec<Evidence> = self.cited.iter().map(|cited| cited.evidence.clone()).collect();
        self.progress.begin(Phase::Packing, evidence.len() as u64);
        let packing = Packing {
            vault: akte.store.vault().clone(),
            scope: self.scope,
            folder: self.texts.get("package-folder-evidence"),
            place: self.path.clone(),
            progress: self.progress.clone(),
        };
        let packed = tokio::task::spawn_blocking(move || {
            let outcomes = evidence::pack(&packing, &mut self.package, &evidence)?;
            Ok((self, outcomes))
        });
        let (mut work, outcomes) = packed.await.unwrap_or_else(|_| Err(AppError::new(ErrorCode::TaskLost)))?;
        for (cited, outcome) in work.cited.iter_mut().zip(outcomes) {
            let id = match outcome {
                Outcome::Packed(file) => {
                    cited.file = Some(file);
                    continue;
                }
                Outcome::Missing => "package-finding-missing",
                Outcome::Altered => "package-finding-altered",
            };
            let evidence = &cited.evidence;
            let args = [("title", Arg::from(&evidence.title)), ("file", Arg::from(&evidence.file_name))];
            work.findings.push(work.texts.t(id, &args));
        }
        Ok(work)
    }

    /// What the index says.
    fn index(&self) -> Body {
        let evidence = self.cited.iter().map(|cited| PackagedEvidence {
            title: cited.evidence.title.clone(),
            path: cited.file.as_ref().map(|file| file.path.clone()).unwrap_or_default(),
            size: cited.evidence.size,
            sha256: cited.evidence.sha256.clone(),
            cited_by: cited.by.clone(),
        });
        Body::AuditPackage(AuditPackage {
            reports: self.reports.clone(),
            evidence: evidence.collect(),
            findings: self.findings.clone(),
        })
    }

    /// Writes index and manifest.
    async fn close(mut self, model: ReportModel) -> Result<Packed> {
        self.progress.begin(Phase::Packing, 0);
        let LaidOut { model, rendered, .. } = self.lay_out(model, false).end().await?;
        let index = self.texts.get("package-index-file");
        self.add(&index, &rendered.bytes)?;
        let made = Made { by: self.app.actor(), at: self.app.now() };
        let manifest = manifest::manifest(&model, &rendered.content_hash, self.package.files(), &made);
        let sums = manifest::sums(self.package.files());
        self.add("manifest.json", manifest.as_bytes())?;
        self.add("SHA256SUMS.txt", sums.as_bytes())?;
        self.progress.check()?;
        let domain = Some(model.frame.domain.id.0).filter(|id| !id.is_nil());
        let plan = Planned { kind: ReportKind::AuditPackage, domain, domain_name: String::new() };
        let index = self.registered(&plan, &model, &rendered.content_hash, "", ReportFormat::Pdf);
        let path = self.path.clone();
        let unwritable = |error: std::io::Error| AppError::unwritable(&path, &error);
        let buffer = self.package.finish().map_err(unwritable)?;
        let file = buffer.into_inner().map_err(|error| unwritable(error.into_error()))?;
        file.sync_all().map_err(unwritable)?;
        let put_in = self.cited.iter().filter(|cited| cited.file.is_some()).count();
        Ok(Packed {
            register: self.register,
            index,
            reports: u32::try_from(self.reports.len()).unwrap_or(u32::MAX),
            evidence: u32::try_from(put_in).unwrap_or(u32::MAX),
            findings: self.findings,
        })
    }
}

/// The reports of a package: for each domain those that fit its method, and the evidence of all of them once. In a package
/// of a part of a domain, reports that are of the whole only are left out; before anybody has begun to model, there is nothing
/// that a report on it could say, unless it is asked for by name.
fn planned(
    assessments: &[Assessment],
    request: &wire::ReportPackageRequest,
    is_part: bool,
    baselines: &HashMap<Uuid, Baseline>,
    (registers, managed): (&[ReportKind], &BTreeSet<(DomainId, ReportKind)>),
) -> Vec<Planned> {
    let wanted = |kind: ReportKind| {
        (request.kinds.is_empty() || request.kinds.contains(&kind))
            && (!is_part || options::fits(kind, &request.options))
    };
    let mut planned = Vec::new();
    for assessment in assessments {
        let domain = &assessment.view.domain;
        let says_something = |kind: &ReportKind| {
            !matches!(kind, ReportKind::Modelling | ReportKind::RequirementPackage)
                || assessment.is_modelled()
                || request.kinds.contains(kind)
        };
        let changes = baselines.contains_key(&domain.id.0).then_some(ReportKind::Changes);
        let systems = managed.iter().filter(|(of, _)| *of == domain.id).map(|(_, kind)| *kind);
        let kinds = reporting::kinds_of(domain.method).iter().copied().chain(systems).chain(changes);
        for kind in kinds.filter(|kind| wanted(*kind) && says_something(kind)) {
            planned.push(Planned { kind, domain: Some(domain.id.0), domain_name: domain.name.clone() });
        }
    }
    let says_something = |kind: ReportKind| {
        kind == ReportKind::EvidenceList || registers.contains(&kind) || request.kinds.contains(&kind)
    };
    let of_municipality = ReportKind::ALL.iter().copied().filter(|kind| kind.of_municipality());
    for kind in of_municipality.filter(|kind| wanted(*kind) && says_something(*kind) && !assessments.is_empty()) {
        let domain_name = match (request.domain_id, assessments) {
            (Some(_), [only]) => only.view.domain.name.clone(),
            _ => String::new(),
        };
        planned.push(Planned { kind, domain: request.domain_id, domain_name });
    }
    planned
}

/// The registers in which the municipality has recorded something.
async fn filled_registers(reads: &mut Reads<'_>, scope: Scope) -> Result<Vec<ReportKind>> {
    let exceptions = !reads.exceptions(scope).await?.is_empty() || !reads.object_grants(scope).await?.is_empty();
    let backups = !reads.backup_records(scope).await?.is_empty();
    let activities = reads.processing_activities(scope).await?;
    let rules = activities.iter().any(|activity| !activity.deletion.is_empty());
    let processors = !reads.processor_contracts(scope).await?.is_empty();
    let breaches = !reads.data_breaches(scope).await?.is_empty();
    let requests = !reads.data_subject_requests(scope).await?.is_empty();
    let assessed =
        !reads.threshold_analyses(scope).await?.is_empty() || !reads.impact_assessments(scope).await?.is_empty();
    let protecting = !reads.protection_measures(scope).await?.is_empty();
    let clients = !reads.processing_clients(scope).await?.is_empty();
    let documents = !reads.controlled_documents(scope).await?.is_empty();
    let trainings = !reads.trainings(scope).await?.is_empty();
    let objectives = !reads.objectives(scope).await?.is_empty();
    let incidents = !reads.incidents(scope).await?.is_empty();
    let filled = [
        (exceptions, ReportKind::ExceptionRegister),
        (backups, ReportKind::BackupRecord),
        (!activities.is_empty(), ReportKind::ProcessingRecord),
        (!activities.is_empty(), ReportKind::InformationTexts),
        (processors, ReportKind::ProcessorRegister),
        (breaches, ReportKind::BreachRegister),
        (requests, ReportKind::RequestRegister),
        (rules, ReportKind::DeletionConcept),
        (assessed, ReportKind::ImpactAssessment),
        (clients, ReportKind::ProcessorRecord),
        (protecting, ReportKind::TomReport),
        (documents, ReportKind::DocumentControl),
        (trainings, ReportKind::TrainingRecord),
        (objectives, ReportKind::ObjectiveReport),
        (incidents, ReportKind::IncidentRegister),
    ];
    Ok(filled.into_iter().filter(|(filled, _)| *filled).map(|(_, kind)| kind).collect())
}
