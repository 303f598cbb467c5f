//! What the answers, statements and evidence of an information domain cover of Art. 32 GDPR, Annex A of ISO/IEC 27001, Edition
//! 2023 and Grundschutz++, side by side, and with which measures most of the rest would be closed. Window, command line and
//! report are computed from it.

mod plan;

use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::catalogs::{CatalogView, fits, latest_of};
use crate::error::Result;
use crate::iso_view::is_control;
use crate::mappings::{Correspondence, MappingIndex};
use akte_domain::coverage::{Cover, Framework, status_of_all};
use akte_domain::iso::statement::ControlStatus;
use akte_domain::{
    Coded, ControlStatement, Evidence, EvidenceId, EvidenceState, ImplementationStatus, Method, RequirementId,
};
use akte_store::{Reads, RequirementRow};
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

pub(crate) use plan::{Chosen, Plan};

/// Property of the catalog of municipal duties that names the article of each.
const ARTICLE: &str = "gdpr-article";
const ARTICLE_32: &str = "Art. 32";

/// A framework with its requirements.
pub(crate) struct FrameworkView {
    pub(crate) framework: Framework,
    /// The version that is looked at; none where no such catalog is imported.
    pub(crate) catalog: Option<Arc<CatalogView>>,
    /// Whether the information domain works through it itself.
    pub(crate) in_force: bool,
    /// Its requirements, in its order.
    pub(crate) rows: Vec<Covered>,
}

/// A requirement and what covers it.
pub(crate) struct Covered {
    pub(crate) id: RequirementId,
    pub(crate) label: String,
    pub(crate) title: String,
    /// What its own answers and statement say together.
    pub(crate) own: ImplementationStatus,
    pub(crate) cover: Cover,
    /// What corresponds to it and was answered, what covers it furthest first.
    pub(crate) sources: Vec<Source>,
    /// Evidence that holds, for it and for what its cover follows from.
    pub(crate) evidence: BTreeSet<EvidenceId>,
}

/// What was answered and corresponds to a requirement.
pub(crate) struct Source {
    /// Its relation is that of what was answered to the requirement that is to be covered.
    pub(crate) found: Correspondence,
    pub(crate) status: ImplementationStatus,
    pub(crate) cover: Cover,
}

/// What an information domain covers.
pub(crate) struct CoverageView {
    pub(crate) frameworks: Vec<FrameworkView>,
    pub(crate) index: Arc<MappingIndex>,
    evidence_of: HashMap<RequirementId, BTreeSet<EvidenceId>>,
    pub(crate) plan: Plan,
}

/// What is recorded about requirements, whatever framework they belong to.
#[derive(Default)]
struct Recorded {
    status: HashMap<RequirementId, ImplementationStatus>,
    evidence: HashMap<RequirementId, BTreeSet<EvidenceId>>,
}

impl Recorded {
    fn status_of(&self, id: RequirementId) -> ImplementationStatus {
        self.status.get(&id).copied().unwrap_or(ImplementationStatus::Unprocessed)
    }
}

impl CoverageView {
    /// # Errors
    /// The database refuses.
    pub(crate) async fn read(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        assessment: &Assessment,
        as_of: NaiveDate,
    ) -> Result<Self> {
        let index = akte.mapping_index(reads).await?;
        let recorded = recorded(reads, assessment, as_of).await?;
        let mut frameworks = Vec::with_capacity(Framework::ALL.len());
        for framework in Framework::ALL.iter().copied() {
            let (catalog, in_force) = catalog_of(akte, reads, assessment, framework).await?;
            let ids = match &catalog {
                Some(catalog) => requirements_of(akte, reads, catalog, framework).await?,
                None => Vec::new(),
            };
            let row = |id: RequirementId| Some(covered(catalog.as_ref()?.requirement(id)?, &index, &recorded));
            let rows = ids.into_iter().filter_map(row).collect();
            frameworks.push(FrameworkView { framework, catalog, in_force, rows });
        }
        let plan = Plan::of(assessment, &frameworks, &index);
        Ok(Self { frameworks, index, evidence_of: recorded.evidence, plan })
    }

    pub(crate) fn framework(&self, framework: Framework) -> Option<&FrameworkView> {
        self.frameworks.iter().find(|one| one.framework == framework)
    }

    /// Evidence that holds for a requirement itself.
    pub(crate) fn evidence_of(&self, id: RequirementId) -> usize {
        self.evidence_of.get(&id).map_or(0, BTreeSet::len)
    }
}

impl FrameworkView {
    /// How many requirements are covered so.
    pub(crate) fn count(&self, cover: Cover) -> usize {
        self.rows.iter().filter(|row| row.cover == cover).count()
    }

    /// How many of what is covered anyhow is proven by evidence that holds.
    pub(crate) fn proven(&self) -> usize {
        let covered = |row: &&Covered| !matches!(row.cover, Cover::Nothing | Cover::Dispensable);
        self.rows.iter().filter(covered).filter(|row| !row.evidence.is_empty()).count()
    }

    /// The pieces of evidence behind all of them.
    pub(crate) fn evidence(&self) -> BTreeSet<EvidenceId> {
        self.rows.iter().flat_map(|row| row.evidence.iter().copied()).collect()
    }
}

impl Source {
    /// The requirement over which the way leads, where it leads over one.
    pub(crate) fn through<'i>(&self, index: &'i MappingIndex) -> &'i str {
        match self.found.path.as_slice() {
            [first, _] => index.shown(first.to).map(|shown| shown.label.as_str()).unwrap_or_default(),
            _ => "",
        }
    }

    /// Titles of the mapping collections on the way.
    pub(crate) fn mappings(&self, index: &MappingIndex) -> Vec<String> {
        let steps = self.found.path.iter().filter_map(|step| index.pair(step));
        let mut titles: Vec<String> = steps.map(|(view, _)| view.info.title.clone()).collect();
        titles.dedup();
        titles
    }
}

/// The version of a framework: that in force in the information domain, else the latest that is imported.
async fn catalog_of(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    assessment: &Assessment,
    framework: Framework,
) -> Result<(Option<Arc<CatalogView>>, bool)> {
    let is_it = |title: &str| match framework {
        // Known by its title, as the catalogs of methods are.
        Framework::Gdpr => {
            let title = title.to_lowercase();
            title.contains("dsgvo") || title.contains("datenschutz-grundverordnung") || title.contains("gdpr")
        }
        Framework::AnnexA => fits(Method::Iso27001, title),
        Framework::Edition2023 => fits(Method::Edition2023, title),
        Framework::GrundschutzPlusPlus => fits(Method::GrundschutzPlusPlus, title),
    };
    if let Some(catalog) = assessment.view.catalogs.iter().find(|catalog| is_it(&catalog.info.title)) {
        return Ok((Some(Arc::clone(catalog)), true));
    }
    match latest_of(reads, is_it).await?.first() {
        Some(info) => Ok((Some(akte.catalogs.view(reads, info.id).await?), false)),
        None => Ok((None, false)),
    }
}

/// The requirements of a framework in the order of its catalog; those that the publisher has dropped are none.
async fn requirements_of(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    catalog: &CatalogView,
    framework: Framework,
) -> Result<Vec<RequirementId>> {
    let of_article: Option<HashSet<RequirementId>> = if framework == Framework::Gdpr {
        let index = akte.catalogs.index(reads, catalog).await?;
        let names_it = |value: &str| value == ARTICLE_32 || value.starts_with(&format!("{ARTICLE_32} "));
        let values: Vec<&str> = index.values(ARTICLE).map(|(value, _)| value).filter(|value| names_it(value)).collect();
        Some(values.into_iter().flat_map(|value| index.bearing(ARTICLE, value)).copied().collect())
    } else {
        None
    };
    let belongs = |row: &&RequirementRow| match framework {
        Framework::Gdpr => of_article.as_ref().is_some_and(|ids| ids.contains(&row.requirement_id)),
        Framework::AnnexA => is_control(row),
        Framework::Edition2023 | Framework::GrundschutzPlusPlus => true,
    };
    let rows = catalog.requirements.iter().filter(|row| !row.withdrawn).filter(belongs);
    Ok(rows.map(|row| row.requirement_id).collect())
}

/// What the check and the Statement of Applicability say about each requirement, and which evidence holds. Where the check says
/// something about a control of Annex A, it counts: it is the finer one.
async fn recorded(reads: &mut Reads<'_>, assessment: &Assessment, as_of: NaiveDate) -> Result<Recorded> {
    let valid = |piece: &&Evidence| piece.state(as_of) == EvidenceState::Valid;
    let holds: HashSet<EvidenceId> = assessment.evidence.iter().filter(valid).map(|piece| piece.id).collect();
    let mut statuses: HashMap<RequirementId, Vec<ImplementationStatus>> = HashMap::new();
    let mut recorded = Recorded::default();
    for cell in assessment.cells() {
        let id = cell.found.row.requirement_id;
        statuses.entry(id).or_default().push(cell.status());
        let pieces = assessment.evidence_of(&cell).iter().filter_map(|at| assessment.evidence.get(*at));
        for piece in pieces.filter(|piece| holds.contains(&piece.id)) {
            recorded.evidence.entry(id).or_default().insert(piece.id);
        }
    }
    recorded.status = statuses.into_iter().map(|(id, all)| (id, status_of_all(all))).collect();
    let (scope, domain) = (assessment.view.scope, assessment.view.domain.id);
    let mut statement_about: HashMap<Uuid, RequirementId> = HashMap::new();
    for statement in reads.control_statements(scope).await?.into_iter().filter(|one| one.domain_id == domain) {
        let Some(id) = statement.requirement_id else { continue };
        statement_about.insert(statement.id.0, id);
        if let Some(status) = status_of_statement(&statement) {
            let known = recorded.status.entry(id).or_insert(ImplementationStatus::Unprocessed);
            if *known == ImplementationStatus::Unprocessed {
                *known = status;
            }
        }
    }
    for link in reads.iso_links(scope).await? {
        let control = link.entry().and_then(|entry| statement_about.get(&entry));
        if let (Some(id), Some(piece)) = (control, link.evidence_id.filter(|piece| holds.contains(piece))) {
            recorded.evidence.entry(*id).or_default().insert(piece);
        }
    }
    Ok(recorded)
}

/// What the Statement of Applicability says about a control, in the words of the check.
fn status_of_statement(statement: &ControlStatement) -> Option<ImplementationStatus> {
    if statement.applicable == Some(false) {
        return Some(ImplementationStatus::Dispensable);
    }
    statement.status.map(|status| match status {
        ControlStatus::Implemented => ImplementationStatus::Yes,
        ControlStatus::Partly => ImplementationStatus::Partial,
        ControlStatus::Open => ImplementationStatus::No,
    })
}

fn covered(row: &RequirementRow, index: &MappingIndex, recorded: &Recorded) -> Covered {
    let id = row.requirement_id;
    let own = recorded.status_of(id);
    let mut sources: Vec<Source> = Vec::new();
    for mut found in index.correspondences(id) {
        let status = recorded.status_of(found.to);
        if status == ImplementationStatus::Unprocessed {
            continue;
        }
        found.relation = found.relation.reversed();
        let cover = Cover::through(found.relation, status);
        match sources.iter_mut().find(|known| known.found.to == found.to) {
            // Several sentences of one requirement: the firmest relation counts.
            Some(known) if known.found.relation <= found.relation => {}
            Some(known) => *known = Source { found, status, cover },
            None => sources.push(Source { found, status, cover }),
        }
    }
    sources.sort_by_key(|source| (source.cover, source.found.relation, source.found.path.len()));
    let cover = Cover::of(own, sources.iter().map(|source| source.cover));
    let mut evidence = recorded.evidence.get(&id).cloned().unwrap_or_default();
    // What a cover follows from is proven by what proves that.
    if own == ImplementationStatus::Unprocessed && cover != Cover::Nothing {
        let behind = sources.iter().filter(|source| source.cover == cover);
        let pieces = behind.filter_map(|source| recorded.evidence.get(&source.found.to));
        evidence.extend(pieces.flatten().copied());
    }
    Covered { id, label: row.label.clone(), title: row.title.clone(), own, cover, sources, evidence }
}
