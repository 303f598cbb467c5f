//! The management system of an information domain by ISO/IEC 27001 in one read: its Statement of Applicability, clauses 4 to 10, audits
//! and findings, with what an auditor would object to. Window, command line, open points and reports are computed from it.

use crate::akte::OpenAkte;
use crate::catalogs::{CatalogView, fitting};
use crate::desk_view::DeskView;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::privacy_view::Proven;
use crate::register_view::RegisterPoint;
use crate::rooms::natural;
use akte_domain::iso::audit::{Conflict, of_audit};
use akte_domain::iso::clause::of_clause;
use akte_domain::iso::finding::of_finding;
use akte_domain::iso::review::of_review;
use akte_domain::iso::statement::of_statement;
use akte_domain::open_points::OpenPoint;
use akte_domain::{
    Audit, AuditFinding, AuditId, ClauseCheck, ControlStatement, ControlledDocument, DocumentStatus, Evidence,
    EvidenceId, InformationDomain, ManagementReview, Measure, MeasureId, Method, Objective, RegisterKind, ReportKind,
    RequirementId, Training,
};
use akte_store::{Reads, RequirementRow, Scope};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Identities of the controls of Annex A and of the obligations of clauses 4 to 10 in the catalog that ships.
const CONTROLS: &str = "A.";
const CLAUSES: &str = "ISO.";

/// Whether a requirement is a control of Annex A.
pub(crate) fn is_control(row: &RequirementRow) -> bool {
    row.identity.starts_with(CONTROLS)
}

/// Whether a requirement is an obligation of clauses 4 to 10.
pub(crate) fn is_clause(row: &RequirementRow) -> bool {
    row.identity.starts_with(CLAUSES)
}

/// The number by which the standard calls a control or an obligation: `A.8.13`, `6.1.3.d`.
pub(crate) fn number_of(row: &RequirementRow) -> &str {
    row.label.strip_prefix(CLAUSES).unwrap_or(&row.label)
}

/// Whether an obligation is about competence or awareness, which trainings prove (7.2, 7.3).
fn proves_competence(number: &str) -> bool {
    ["7.2", "7.3"]
        .iter()
        .any(|of| number.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-'])))
}

/// Number and short title, as records remember them.
pub(crate) fn called(row: &RequirementRow) -> String {
    format!("{} {}", number_of(row), row.title)
}

/// A control, of Annex A or of one's own.
pub(crate) struct Control {
    pub(crate) record: ControlStatement,
    pub(crate) recorded: bool,
    pub(crate) label: String,
    pub(crate) title: String,
    /// Empty for controls of one's own.
    pub(crate) group: String,
    pub(crate) evidence: Vec<EvidenceId>,
}

/// An obligation.
pub(crate) struct Clause {
    pub(crate) record: ClauseCheck,
    pub(crate) recorded: bool,
    pub(crate) label: String,
    pub(crate) title: String,
    pub(crate) obligation: String,
    /// Whether the standard asks for documented information.
    pub(crate) required: bool,
    pub(crate) evidence: Vec<EvidenceId>,
    /// Controlled documents that are there for it.
    pub(crate) documents: Vec<ControlledDocument>,
    /// Trainings that prove competence and awareness.
    pub(crate) trainings: Vec<Training>,
}

impl Clause {
    /// Whether the documented information is there on a day: a piece of evidence, a document in force, a training that was held.
    pub(crate) fn is_proven(&self, as_of: NaiveDate) -> bool {
        let released = self.documents.iter().any(|one| one.is_in_force(as_of));
        !self.evidence.is_empty() || released || self.trainings.iter().any(|one| one.is_held(as_of))
    }
}

/// A finding with its measures and evidence.
pub(crate) struct Found {
    pub(crate) record: AuditFinding,
    pub(crate) measures: Vec<MeasureId>,
    pub(crate) evidence: Vec<EvidenceId>,
}

/// Everything about the management system of an information domain.
pub(crate) struct IsoView {
    pub(crate) domain: InformationDomain,
    /// Annex A in its order, then controls of one's own.
    pub(crate) controls: Vec<Control>,
    pub(crate) clauses: Vec<Clause>,
    /// The latest first.
    pub(crate) audits: Vec<Proven<Audit>>,
    /// By number.
    pub(crate) findings: Vec<Found>,
    /// The latest first.
    pub(crate) reviews: Vec<Proven<ManagementReview>>,
    pub(crate) evidence: HashMap<EvidenceId, Evidence>,
    /// Objectives of this information domain, and of all.
    pub(crate) objectives: Vec<Objective>,
    measures: HashMap<MeasureId, String>,
    released: bool,
}

#[derive(Default)]
struct Linked {
    measures: Vec<MeasureId>,
    evidence: Vec<EvidenceId>,
}

/// The catalog of the standard: the version in force in the domain, else the latest that is imported.
async fn standard(akte: &OpenAkte, reads: &mut Reads<'_>, view: &DomainView) -> Result<Option<Arc<CatalogView>>> {
    let has_controls = |catalog: &CatalogView| catalog.requirements.iter().any(is_control);
    if let Some(catalog) = view.catalogs.iter().find(|catalog| has_controls(catalog)) {
        return Ok(Some(Arc::clone(catalog)));
    }
    for one in fitting(reads, Method::Iso27001).await? {
        let catalog = akte.catalogs.view(reads, one.catalog_id).await?;
        if has_controls(&catalog) {
            return Ok(Some(catalog));
        }
    }
    Ok(None)
}

impl IsoView {
    /// # Errors
    /// The database refuses.
    pub(crate) async fn read(akte: &OpenAkte, reads: &mut Reads<'_>, view: &DomainView) -> Result<Self> {
        let (scope, domain) = (view.scope, view.domain.id);
        let mut links: HashMap<Uuid, Linked> = HashMap::new();
        for link in reads.iso_links(scope).await? {
            let Some(entry) = link.entry() else { continue };
            let of = links.entry(entry).or_default();
            of.measures.extend(link.measure_id);
            of.evidence.extend(link.evidence_id);
        }
        let (measures, evidence) = names(reads, scope, &links).await?;
        let mut linked = |id: Uuid| links.remove(&id).unwrap_or_default();
        let desk = DeskView::read(reads, scope).await?;
        let catalog = standard(akte, reads, view).await?;
        let required: Vec<RequirementId> = match &catalog {
            Some(catalog) => {
                let index = akte.catalogs.index(reads, catalog).await?;
                index.bearing("documented-information", "required").to_vec()
            }
            None => Vec::new(),
        };
        let mut statements: Vec<ControlStatement> = reads.control_statements(scope).await?;
        statements.retain(|one| one.domain_id == domain);
        let mut checks: Vec<ClauseCheck> = reads.clause_checks(scope).await?;
        checks.retain(|one| one.domain_id == domain);
        let (mut controls, mut clauses) = (Vec::new(), Vec::new());
        for row in catalog.iter().flat_map(|catalog| &catalog.requirements).filter(|row| !row.withdrawn) {
            let id = row.requirement_id;
            if is_control(row) {
                let known = statements.iter().position(|one| one.requirement_id == Some(id));
                let recorded = known.is_some();
                let record = known.map(|at| statements.remove(at)).unwrap_or_else(|| {
                    let id_of = ControlStatement::id_of(domain, id);
                    let mut new = ControlStatement::new(id_of, scope.municipality(), domain, &called(row));
                    new.requirement_id = Some(id);
                    new
                });
                let group = catalog.as_ref().and_then(|catalog| catalog.group_of(row));
                controls.push(Control {
                    evidence: linked(record.id.0).evidence,
                    record,
                    recorded,
                    label: number_of(row).to_owned(),
                    title: row.title.clone(),
                    group: group.map(|group| group.title.clone()).unwrap_or_default(),
                });
            } else if is_clause(row) {
                let known = checks.iter().position(|one| one.requirement_id == id);
                let recorded = known.is_some();
                let new = || ClauseCheck::new(scope.municipality(), domain, id, &called(row));
                let record = known.map(|at| checks.remove(at)).unwrap_or_else(new);
                let label = number_of(row).to_owned();
                clauses.push(Clause {
                    evidence: linked(record.id.0).evidence,
                    documents: desk.documents_for(id, domain).cloned().collect(),
                    trainings: if proves_competence(&label) { desk.security_trainings() } else { Vec::new() },
                    record,
                    recorded,
                    label,
                    title: row.title.clone(),
                    obligation: row.statement.clone(),
                    required: required.contains(&id),
                });
            }
        }
        // Controls of one's own, and what is recorded about a version that is not imported here.
        statements.sort_by(|a, b| natural(&a.number, &b.number).then_with(|| natural(&a.title, &b.title)));
        for record in statements {
            let (label, title) = (record.number.clone(), record.title.clone());
            let evidence = linked(record.id.0).evidence;
            controls.push(Control { record, recorded: true, label, title, group: String::new(), evidence });
        }
        for record in checks {
            clauses.push(Clause {
                evidence: linked(record.id.0).evidence,
                documents: desk.documents_for(record.requirement_id, domain).cloned().collect(),
                trainings: Vec::new(),
                label: String::new(),
                title: record.title.clone(),
                obligation: String::new(),
                required: false,
                recorded: true,
                record,
            });
        }
        let mut audits: Vec<Proven<Audit>> = Vec::new();
        for record in reads.audits(scope).await?.into_iter().filter(|one| one.domain_id == domain) {
            audits.push(Proven { evidence: linked(record.id.0).evidence, record });
        }
        audits.sort_by(|a, b| {
            let (one, other) = (&a.record, &b.record);
            other.starts_on.cmp(&one.starts_on).then_with(|| natural(&one.title, &other.title))
        });
        let mut findings = Vec::new();
        for record in reads.audit_findings(scope).await?.into_iter().filter(|one| one.domain_id == domain) {
            let Linked { measures, evidence } = linked(record.id.0);
            findings.push(Found { record, measures, evidence });
        }
        findings.sort_by(|a, b| {
            let (one, other) = (&a.record, &b.record);
            natural(&one.number, &other.number).then_with(|| one.id.cmp(&other.id))
        });
        let mut reviews: Vec<Proven<ManagementReview>> = Vec::new();
        for record in reads.management_reviews(scope).await?.into_iter().filter(|one| one.domain_id == domain) {
            reviews.push(Proven { evidence: linked(record.id.0).evidence, record });
        }
        reviews.sort_by_key(|one| std::cmp::Reverse((one.record.held_on, one.record.id)));
        let revisions = reads.document_revisions(scope, Some(domain), ReportKind::ApplicabilityStatement).await?;
        let released = revisions.iter().any(|one| one.status == DocumentStatus::Released);
        let objectives = desk.objectives.into_iter().map(|one| one.record);
        let objectives = objectives.filter(|one| one.domain_id.is_none_or(|of| of == domain)).collect();
        let domain = view.domain.clone();
        Ok(Self { domain, controls, clauses, audits, findings, reviews, evidence, objectives, measures, released })
    }

    /// Leaves only some entries of a register to which a report is limited.
    pub(crate) fn keep(&mut self, register: RegisterKind, shown: impl Fn(Uuid) -> bool) {
        match register {
            RegisterKind::Audit => self.audits.retain(|one| shown(one.record.id.0)),
            RegisterKind::Finding => self.findings.retain(|one| shown(one.record.id.0)),
            RegisterKind::Review => self.reviews.retain(|one| shown(one.record.id.0)),
            _ => {}
        }
    }

    pub(crate) fn measure_title(&self, id: MeasureId) -> &str {
        self.measures.get(&id).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn audit_title(&self, id: Option<AuditId>) -> &str {
        let found = self.audits.iter().find(|one| Some(one.record.id) == id);
        found.map(|one| one.record.title.as_str()).unwrap_or_default()
    }

    /// Whether anybody has begun to work on the Statement of Applicability.
    pub(crate) fn has_statement(&self) -> bool {
        self.controls.iter().any(|one| one.recorded)
    }

    /// Whether anybody has begun to check the clauses.
    pub(crate) fn has_clauses(&self) -> bool {
        self.clauses.iter().any(|one| one.recorded)
    }

    /// Who answers for a requirement, as statement or check says.
    fn responsible(&self, id: RequirementId) -> Option<&str> {
        let control = self.controls.iter().find(|one| one.record.requirement_id == Some(id));
        let clause = self.clauses.iter().find(|one| one.record.requirement_id == id);
        let of_control = control.map(|one| one.record.responsible.as_str());
        of_control.or(clause.map(|one| one.record.responsible.as_str()))
    }

    /// Who of an audit's team audits what they answer for.
    pub(crate) fn conflicts(&self, audit: &Audit) -> Vec<Conflict> {
        audit.conflicts(|id| self.responsible(id))
    }

    pub(crate) fn control_points(control: &Control, as_of: NaiveDate) -> Vec<OpenPoint> {
        of_statement(&control.record, !control.evidence.is_empty(), as_of)
    }

    pub(crate) fn clause_points(clause: &Clause, as_of: NaiveDate) -> Vec<OpenPoint> {
        of_clause(&clause.record, clause.required, clause.is_proven(as_of), as_of)
    }

    pub(crate) fn audit_points(&self, audit: &Audit, as_of: NaiveDate) -> Vec<OpenPoint> {
        of_audit(audit, self.conflicts(audit).len(), as_of)
    }

    pub(crate) fn review_points(&self, review: &ManagementReview, as_of: NaiveDate) -> Vec<OpenPoint> {
        let latest = self.reviews.first().is_some_and(|one| one.record.id == review.id);
        of_review(review, latest, as_of)
    }

    /// What an auditor would object to. What nobody has begun is no open point: not every information domain is run by the
    /// standard.
    pub(crate) fn points(&self, as_of: NaiveDate) -> Vec<RegisterPoint> {
        let mut points = Vec::new();
        let mut add = |kind, entry, subject: String, found: Vec<OpenPoint>| {
            let told = |point| RegisterPoint { kind, entry, subject: subject.clone(), point };
            points.extend(found.into_iter().map(told));
        };
        if self.has_statement() {
            if !self.released {
                add(RegisterKind::Control, None, self.domain.name.clone(), vec![OpenPoint::SoaNotReleased]);
            }
            for one in &self.controls {
                let found = Self::control_points(one, as_of);
                add(RegisterKind::Control, Some(one.record.id.0), one.record.title.clone(), found);
            }
        }
        if self.has_clauses() {
            for one in &self.clauses {
                let found = Self::clause_points(one, as_of);
                add(RegisterKind::Clause, Some(one.record.id.0), one.record.title.clone(), found);
            }
        }
        for one in &self.audits {
            let found = self.audit_points(&one.record, as_of);
            add(RegisterKind::Audit, Some(one.record.id.0), one.record.title.clone(), found);
        }
        for one in &self.findings {
            let found = of_finding(&one.record, as_of);
            add(RegisterKind::Finding, Some(one.record.id.0), one.record.title.clone(), found);
        }
        for one in &self.reviews {
            let found = self.review_points(&one.record, as_of);
            add(RegisterKind::Review, Some(one.record.id.0), one.record.title.clone(), found);
        }
        points
    }
}

type Names = (HashMap<MeasureId, String>, HashMap<EvidenceId, Evidence>);

/// What the links lead to.
async fn names(reads: &mut Reads<'_>, scope: Scope, links: &HashMap<Uuid, Linked>) -> Result<Names> {
    let measures: Vec<Uuid> = links.values().flat_map(|of| &of.measures).map(|id| id.0).collect();
    let evidence: Vec<Uuid> = links.values().flat_map(|of| &of.evidence).map(|id| id.0).collect();
    let measures = reads.find_all::<Measure>(scope, &distinct(measures)).await?;
    let evidence = reads.find_all::<Evidence>(scope, &distinct(evidence)).await?;
    let measures = measures.into_iter().map(|one| (one.id, one.title)).collect();
    Ok((measures, evidence.into_iter().map(|one| (one.id, one)).collect()))
}

fn distinct(mut ids: Vec<Uuid>) -> Vec<Uuid> {
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// An entry that a piece of evidence belongs to.
pub(crate) struct ProvenEntry {
    pub(crate) evidence: EvidenceId,
    pub(crate) kind: RegisterKind,
    pub(crate) id: Uuid,
    pub(crate) name: String,
}

/// Each piece of evidence with the entry of any management system of the municipality that has it.
///
/// # Errors
/// The database refuses.
pub(crate) async fn proven(reads: &mut Reads<'_>, scope: Scope) -> Result<Vec<ProvenEntry>> {
    let links = reads.iso_links(scope).await?;
    if links.iter().all(|link| link.evidence_id.is_none()) {
        return Ok(Vec::new());
    }
    let mut entries: HashMap<Uuid, (RegisterKind, String)> = HashMap::new();
    let statements = reads.control_statements(scope).await?.into_iter();
    entries.extend(statements.map(|one| (one.id.0, (RegisterKind::Control, one.title))));
    let checks = reads.clause_checks(scope).await?.into_iter();
    entries.extend(checks.map(|one| (one.id.0, (RegisterKind::Clause, one.title))));
    let audits = reads.audits(scope).await?.into_iter();
    entries.extend(audits.map(|one| (one.id.0, (RegisterKind::Audit, one.title))));
    let findings = reads.audit_findings(scope).await?.into_iter();
    entries.extend(findings.map(|one| (one.id.0, (RegisterKind::Finding, one.title))));
    let reviews = reads.management_reviews(scope).await?.into_iter();
    entries.extend(reviews.map(|one| (one.id.0, (RegisterKind::Review, one.title))));
    let entry = |link: &akte_domain::IsoLink| {
        let (evidence, id) = (link.evidence_id?, link.entry()?);
        let (kind, name) = entries.get(&id)?.clone();
        Some(ProvenEntry { evidence, kind, id, name })
    };
    Ok(links.iter().filter_map(entry).collect())
}
