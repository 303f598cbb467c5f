//! What to do next: open measures by what they close in all catalogs against what they take, each with its reason.
//! The formula is that of [`akte_domain::next_steps`].

use super::relation_row;
use crate::akte::OpenAkte;
use crate::app::App;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::mappings::MappingIndex;
use crate::modelling::Modelled;
use crate::records;
use crate::rooms::lists::part;
use crate::wire;
use akte_domain::mapping::Coverage;
use akte_domain::next_steps::{PlannedMeasure, Reach, Weight, effort_of, rank, value};
use akte_domain::{
    CatalogId, Coded, DomainId, ImplementationStatus, InformationDomain, Measure, MeasureId, MeasureRelation,
    MeasureRelationKind, MunicipalityId, RequirementId, TargetObjectId,
};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// Open measures of a plan by rank.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn measure_next(app: &App, request: wire::MeasureNextRequest) -> Result<wire::List<wire::NextMeasure>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let scope = Scope::of(MunicipalityId(request.municipality_id));
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let rows = next_measures(&akte, &mut reads, app.texts(), (scope, domain.id), app.today()).await?;
    Ok(part(rows, request.offset, request.limit, state))
}

/// All open measures of a plan by rank, and those of other plans that they wait for.
pub(crate) async fn next_measures(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &Texts,
    (scope, domain): (Scope, DomainId),
    today: NaiveDate,
) -> Result<Vec<wire::NextMeasure>> {
    OpenMeasures::load(akte, reads, scope, domain, None).await?.ranked(akte, reads, texts, today, None).await
}

/// The open measures of a plan with what they are ranked by.
pub(crate) struct OpenMeasures {
    /// Those of the plan, then those of other plans that they wait for.
    measures: Vec<Measure>,
    /// Which waits for which.
    relations: Vec<MeasureRelation>,
    work: Work,
}

impl OpenMeasures {
    /// What is `known` of an information domain is not read again.
    pub(crate) async fn load(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        scope: Scope,
        domain: DomainId,
        known: Option<&Assessment>,
    ) -> Result<Self> {
        let mut relations = reads.measure_relations(scope).await?;
        let mut measures = records::measures(reads, scope, domain).await?;
        measures.retain(|measure| measure.status.is_open());
        if measures.is_empty() {
            return Ok(Self { measures, relations: Vec::new(), work: Work::default() });
        }
        add_awaited(reads, scope, &relations, &mut measures).await?;
        let listed: HashSet<MeasureId> = measures.iter().map(|one| one.id).collect();
        relations.retain(|one| one.kind == MeasureRelationKind::Needs);
        relations.retain(|one| listed.contains(&one.measure_id) && listed.contains(&one.other_id));
        let work = Work::load(akte, reads, scope, &listed, known).await?;
        Ok(Self { measures, relations, work })
    }

    /// By rank, each with its reason. `now` is the information domain of which answers may have changed since.
    pub(crate) async fn ranked(
        &self,
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        texts: &Texts,
        today: NaiveDate,
        now: Option<&Assessment>,
    ) -> Result<Vec<wire::NextMeasure>> {
        let (measures, relations) = (&self.measures, &self.relations);
        let place: HashMap<MeasureId, usize> = measures.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
        let now = now.map(Domain::of);
        let mut planned: Vec<PlannedMeasure> = Vec::with_capacity(measures.len());
        let mut closings: Vec<Closing> = Vec::with_capacity(measures.len());
        let mut other_catalogs = OtherCatalogs::default();
        for measure in measures {
            let closing = self.work.closing(akte, reads, measure.id, now.as_ref(), &mut other_catalogs).await?;
            let value = value(closing.all.iter().copied());
            let effort = effort_of(measure);
            planned.push(PlannedMeasure { value, effort, needs: Vec::new(), due_on: measure.due_on });
            closings.push(closing);
        }
        for relation in relations {
            if let (Some(&at), Some(&needs)) = (place.get(&relation.measure_id), place.get(&relation.other_id)) {
                planned[at].needs.push(needs);
            }
        }
        let ranked = rank(&planned);
        let rows = (1..).zip(ranked).map(|(number, one)| {
            let measure = &measures[one.index];
            let ends = |end: &dyn Fn(&MeasureRelation) -> Option<MeasureId>| -> Vec<wire::MeasureRelationRow> {
                let found = relations.iter().filter_map(|relation| Some((relation, *place.get(&end(relation)?)?)));
                found.map(|(relation, at)| relation_row(relation, &measures[at])).collect()
            };
            let waits_for = ends(&|relation| (relation.measure_id == measure.id).then_some(relation.other_id));
            let enables = ends(&|relation| (relation.other_id == measure.id).then_some(relation.measure_id));
            let closing = &closings[one.index];
            let best = one.because_of.map(|at| measures[at].title.as_str());
            wire::NextMeasure {
                rank: number,
                id: measure.id.0,
                title: measure.title.clone(),
                responsible: measure.responsible.clone(),
                due_on: measure.due_on,
                overdue: measure.is_overdue(today),
                explanation: explanation(texts, measure, closing, &waits_for, (enables.len(), best)),
                value: one.score.value,
                effort: one.score.effort,
                closes: closing.closes(),
                covers: closing.covers(),
                waits_for,
                enables,
            }
        });
        Ok(rows.collect())
    }
}

/// Adds the unfinished measures of other plans that these wait for.
async fn add_awaited(
    reads: &mut Reads<'_>,
    scope: Scope,
    relations: &[MeasureRelation],
    measures: &mut Vec<Measure>,
) -> Result<()> {
    let mut known: HashSet<MeasureId> = measures.iter().map(|measure| measure.id).collect();
    loop {
        let awaited: Vec<uuid::Uuid> = relations
            .iter()
            .filter(|one| one.kind == MeasureRelationKind::Needs && known.contains(&one.measure_id))
            .filter(|one| !known.contains(&one.other_id))
            .map(|one| one.other_id.0)
            .collect();
        if awaited.is_empty() {
            return Ok(());
        }
        for measure in reads.find_all::<Measure>(scope, &awaited).await? {
            if known.insert(measure.id) && measure.status.is_open() {
                measures.push(measure);
            }
        }
        // What is not there cannot be asked for again.
        known.extend(awaited.into_iter().map(MeasureId));
    }
}

/// The information domains of a municipality with what is recorded about their requirements.
#[derive(Default)]
struct Work {
    domains: Vec<Domain>,
    domain_of: HashMap<TargetObjectId, usize>,
    served: HashMap<MeasureId, Vec<(RequirementId, TargetObjectId)>>,
    index: Arc<MappingIndex>,
}

struct Domain {
    view: Arc<DomainView>,
    answers: HashMap<(TargetObjectId, RequirementId), ImplementationStatus>,
    /// Of each requirement that was answered or is asked for anywhere, whether something is left to do.
    open: HashMap<RequirementId, bool>,
    /// Whether modelling says what is asked for.
    modelled: bool,
}

impl Domain {
    fn new(
        view: Arc<DomainView>,
        answers: impl IntoIterator<Item = (TargetObjectId, RequirementId, ImplementationStatus)>,
        modelled: Option<&Modelled>,
    ) -> Self {
        let answers: HashMap<_, _> =
            answers.into_iter().map(|(object, asked, status)| ((object, asked), status)).collect();
        let mut open = HashMap::new();
        for ((_, requirement), status) in &answers {
            *open.entry(*requirement).or_default() |= !is_settled(*status);
        }
        for (object, requirement) in modelled.into_iter().flat_map(Modelled::places) {
            let status = answers.get(&(object, requirement)).copied();
            *open.entry(requirement).or_default() |= !status.is_some_and(is_settled);
        }
        Self { view, answers, open, modelled: modelled.is_some() }
    }

    /// Of what has been read.
    fn of(known: &Assessment) -> Self {
        Self::new(Arc::clone(&known.view), known.statuses(), known.modelled())
    }

    /// Whether a requirement in force is open anywhere: also where nobody has looked at it, unless modelling does not ask
    /// for it.
    fn is_open(&self, id: RequirementId) -> bool {
        self.open.get(&id).copied().unwrap_or(!self.modelled)
    }
}

fn is_settled(status: ImplementationStatus) -> bool {
    matches!(status, ImplementationStatus::Yes | ImplementationStatus::Dispensable)
}

/// Versions of catalogs that no information domain works with.
type OtherCatalogs = HashMap<CatalogId, Arc<crate::catalogs::CatalogView>>;

impl Work {
    async fn load(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        scope: Scope,
        wanted: &HashSet<MeasureId>,
        known: Option<&Assessment>,
    ) -> Result<Self> {
        let index = akte.mapping_index(reads).await?;
        let (mut domains, mut domain_of) = (Vec::new(), HashMap::new());
        let mut served: HashMap<MeasureId, Vec<(RequirementId, TargetObjectId)>> = HashMap::new();
        for domain in reads.domains(scope).await? {
            let place = domains.len();
            // A part of a domain does not say what is open in all of it.
            match known.filter(|one| one.view.domain.id == domain.id && !one.is_part()) {
                Some(known) => {
                    domain_of.extend(known.objects.iter().map(|object| (object.id, place)));
                    domains.push(Domain::of(known));
                }
                None => {
                    let view = DomainView::load(akte, reads, scope.municipality().0, domain.id.0).await?;
                    let objects = reads.target_objects(scope, domain.id).await?;
                    domain_of.extend(objects.iter().map(|object| (object.id, place)));
                    let modelled = Modelled::load(akte, reads, &view, &objects).await?;
                    let answers = reads.answer_statuses(scope, domain.id).await?;
                    domains.push(Domain::new(Arc::new(view), answers, modelled.as_ref()));
                }
            }
            for link in reads.measure_links(scope, domain.id).await? {
                let places = served.entry(link.measure_id).or_default();
                let place = (link.requirement_id, link.target_object_id);
                if wanted.contains(&link.measure_id) && !places.contains(&place) {
                    places.push(place);
                }
            }
        }
        Ok(Self { domains, domain_of, served, index })
    }

    /// The domain at a place, as it is `now` where that is known.
    fn domain<'a>(&'a self, at: usize, now: Option<&'a Domain>) -> &'a Domain {
        let kept = &self.domains[at];
        now.filter(|now| now.view.domain.id == kept.view.domain.id).unwrap_or(kept)
    }

    /// What a measure closes.
    async fn closing(
        &self,
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        measure: MeasureId,
        now: Option<&Domain>,
        others: &mut OtherCatalogs,
    ) -> Result<Closing> {
        let mut closing = Closing::default();
        let mut direct: HashSet<(usize, RequirementId)> = HashSet::new();
        let mut requirements: Vec<RequirementId> = Vec::new();
        for &(requirement, object) in self.served.get(&measure).into_iter().flatten() {
            let Some(&at) = self.domain_of.get(&object) else { continue };
            let domain = self.domain(at, now);
            let Some(found) = domain.view.find(requirement).filter(|found| !found.row.withdrawn) else { continue };
            direct.insert((at, requirement));
            let status = domain.answers.get(&(object, requirement)).copied();
            let status = status.unwrap_or(ImplementationStatus::Unprocessed);
            if is_settled(status) {
                continue;
            }
            let reach = if status == ImplementationStatus::Partial { Reach::Rest } else { Reach::Whole };
            let weight = Weight::of(&found.row.modal_verb, &found.row.security_level);
            closing.serve(&found.catalog.info.title, weight, reach);
            if !requirements.contains(&requirement) {
                requirements.push(requirement);
            }
        }
        // Each counts once, as far as it is covered best. None stands for a catalog that nobody works with.
        let mut elsewhere: BTreeMap<(Option<usize>, RequirementId), Coverage> = BTreeMap::new();
        for requirement in requirements {
            for found in self.index.correspondences(requirement) {
                let coverage = found.relation.target_coverage();
                if coverage == Coverage::None {
                    continue;
                }
                let in_force = |at: &usize| {
                    let row = self.domain(*at, now).view.find(found.to);
                    row.is_some_and(|found| !found.row.withdrawn)
                };
                let at: Vec<usize> = (0..self.domains.len()).filter(in_force).collect();
                let mut note = |place: Option<usize>| {
                    let known = elsewhere.entry((place, found.to)).or_insert(coverage);
                    *known = (*known).max(coverage);
                };
                if at.is_empty() {
                    note(None);
                }
                let counts = |at: &usize| !direct.contains(&(*at, found.to)) && self.domain(*at, now).is_open(found.to);
                at.into_iter().filter(counts).for_each(|at| note(Some(at)));
            }
        }
        for ((place, requirement), coverage) in elsewhere {
            let wholly = coverage == Coverage::Wholly;
            let Some(at) = place else {
                let Some(shown) = self.index.shown(requirement) else { continue };
                let catalog = match others.get(&shown.catalog_id) {
                    Some(known) => Arc::clone(known),
                    None => {
                        let view = akte.catalogs.view(reads, shown.catalog_id).await?;
                        others.insert(shown.catalog_id, Arc::clone(&view));
                        view
                    }
                };
                if let Some(row) = catalog.requirement(requirement).filter(|row| !row.withdrawn) {
                    let reach = if wholly { Reach::UnusedWholly } else { Reach::UnusedPartly };
                    closing.cover(&shown.catalog, Weight::of(&row.modal_verb, &row.security_level), reach, wholly);
                }
                continue;
            };
            if let Some(found) = self.domain(at, now).view.find(requirement) {
                let reach = if wholly { Reach::ElsewhereWholly } else { Reach::ElsewherePartly };
                let weight = Weight::of(&found.row.modal_verb, &found.row.security_level);
                closing.cover(&found.catalog.info.title, weight, reach, wholly);
            }
        }
        Ok(closing)
    }
}

/// What a measure closes.
#[derive(Default)]
struct Closing {
    all: Vec<(Weight, Reach)>,
    /// By catalog: how many, and how many of them must be met.
    served: BTreeMap<String, (u32, u32)>,
    /// By catalog: how many wholly and in part.
    covered: BTreeMap<String, (u32, u32)>,
}

impl Closing {
    fn serve(&mut self, catalog: &str, weight: Weight, reach: Reach) {
        self.all.push((weight, reach));
        let counts = self.served.entry(catalog.to_owned()).or_default();
        counts.0 += 1;
        counts.1 += u32::from(weight == Weight::Must);
    }

    fn cover(&mut self, catalog: &str, weight: Weight, reach: Reach, wholly: bool) {
        self.all.push((weight, reach));
        let counts = self.covered.entry(catalog.to_owned()).or_default();
        if wholly {
            counts.0 += 1;
        } else {
            counts.1 += 1;
        }
    }

    fn closes(&self) -> Vec<wire::ClosesCount> {
        let one = |(catalog, (open, mandatory)): (&String, &(u32, u32))| wire::ClosesCount {
            catalog: catalog.clone(),
            open: *open,
            mandatory: *mandatory,
        };
        self.served.iter().map(one).collect()
    }

    fn covers(&self) -> Vec<wire::CoversCount> {
        let one = |(catalog, (wholly, partly)): (&String, &(u32, u32))| wire::CoversCount {
            catalog: catalog.clone(),
            wholly: *wholly,
            partly: *partly,
        };
        self.covered.iter().map(one).collect()
    }
}

/// Why a measure stands where it stands, in a sentence.
fn explanation(
    texts: &Texts,
    measure: &Measure,
    closing: &Closing,
    waits_for: &[wire::MeasureRelationRow],
    (enables, best): (usize, Option<&str>),
) -> String {
    let closes: Vec<String> = closing
        .served
        .iter()
        .map(|(catalog, (open, mandatory))| {
            let catalog = catalog.as_str().into();
            texts.t("next-closes", &[("count", (*open).into()), ("must", (*mandatory).into()), ("catalog", catalog)])
        })
        .collect();
    let covers: Vec<String> = closing
        .covered
        .iter()
        .map(|(catalog, (wholly, partly))| {
            let catalog = catalog.as_str().into();
            let counts = [("count", (wholly + partly).into()), ("partly", (*partly).into()), ("catalog", catalog)];
            texts.t("next-covers", &counts)
        })
        .collect();
    let mut parts = Vec::new();
    parts.push(match (closes.is_empty(), covers.is_empty()) {
        (true, true) => texts.get("next-closes-nothing"),
        (false, true) => texts.t("next-closes-sentence", &[("closes", closes.join(", ").into())]),
        (true, false) => texts.t("next-covers-sentence", &[("covers", covers.join(", ").into())]),
        (false, false) => {
            let said = [("closes", closes.join(", ").into()), ("covers", covers.join(", ").into())];
            texts.t("next-both-sentence", &said)
        }
    });
    if let Some(best) = best {
        let others = u32::try_from(enables.saturating_sub(1)).unwrap_or(u32::MAX);
        parts.push(texts.t("next-enables", &[("title", best.into()), ("others", others.into())]));
    }
    parts.push(match measure.effort {
        Some(effort) => texts.t("next-effort", &[("effort", texts.term("measure-effort", effort.code()).into())]),
        None => texts.get("next-effort-unknown"),
    });
    parts.push(if measure.costs.is_estimated() {
        texts.t("next-cost", &[("amount", texts.whole_euro(measure.costs.over_years().0).into())])
    } else {
        texts.get("next-cost-unknown")
    });
    if !waits_for.is_empty() {
        let names: Vec<String> =
            waits_for.iter().map(|one| texts.t("quoted", &[("text", (&one.title).into())])).collect();
        parts.push(texts.t("next-waits", &[("names", names.join(", ").into())]));
    }
    format!("{}.", parts.join("; "))
}
