//! Everything about an information domain in one consistent read: requirements, objects, answers, measures, evidence,
//! and how they hang together. Overview and reports are computed from it.

mod limit;
mod plan;

use crate::akte::OpenAkte;
use crate::domain_view::{DomainView, InForce, RowPlace};
use crate::error::Result;
use crate::modelling::Modelled;
use crate::records;
use crate::risk_view::Checked;
use crate::rooms::in_tree_order;
use crate::versions::Reviews;
use akte_domain::degree::StatusCounts;
use akte_domain::open_points::{self, OpenPoint};
use akte_domain::register::exemption_of;
use akte_domain::{
    Answer, Evidence, EvidenceId, EvidenceLink, ExceptionApproval, ImplementationStatus, Measure, MeasureId,
    MeasureStatus, PointPlace, RequirementId, Suppressions, TargetObject, TargetObjectId,
};
use akte_store::Reads;
use chrono::NaiveDate;
pub(crate) use limit::{Limit, same_name};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

type Place = (TargetObjectId, RequirementId);

/// All answers of an information domain by where they were given.
pub(crate) type Answers = HashMap<Place, Answer>;

/// A domain with everything recorded about it.
pub(crate) struct Assessment {
    pub(crate) view: Arc<DomainView>,
    /// Target objects, the domain as a whole first, groups before their members.
    pub(crate) objects: Vec<TargetObject>,
    pub(crate) measures: Vec<Measure>,
    /// Evidence of the whole municipality.
    pub(crate) evidence: Vec<Evidence>,
    answers: Arc<Answers>,
    /// The requirements that stand at each object, by their places in the catalogs in force: so that nobody has to ask for
    /// every requirement at every object.
    rows_at: HashMap<TargetObjectId, Vec<RowPlace>>,
    measures_at: HashMap<Place, Vec<usize>>,
    evidence_at: HashMap<Place, Vec<usize>>,
    evidence_links: Vec<EvidenceLink>,
    reviews: Reviews,
    /// What modelling asks for, once somebody has begun to model.
    modelled: Option<Modelled>,
    /// What implemented requirements need and is not implemented, by place.
    held: HashMap<Place, Vec<RequirementId>>,
    limit: Option<Limit>,
    plan: plan::PlanRelations,
    /// Open points that were put back.
    pub(crate) suppressions: Suppressions,
}

/// One requirement at one target object, answered or not.
#[derive(Clone, Copy)]
pub(crate) struct Cell<'a> {
    pub(crate) object: &'a TargetObject,
    pub(crate) found: InForce<'a>,
    pub(crate) answer: Option<&'a Answer>,
    /// Whether something that it needs is not implemented.
    pub(crate) held: bool,
}

impl Cell<'_> {
    /// What counts. What needs something that is not implemented is not implemented itself (Grundschutz++, UMS.1.1).
    pub(crate) fn status(&self) -> ImplementationStatus {
        match self.answer.map_or(ImplementationStatus::Unprocessed, |answer| answer.status) {
            ImplementationStatus::Yes if self.held => ImplementationStatus::No,
            status => status,
        }
    }

    /// The exception from it among those that hold.
    pub(crate) fn exemption<'x>(&self, holding: &'x [ExceptionApproval]) -> Option<&'x ExceptionApproval> {
        exemption_of(holding, self.status(), self.found.row.requirement_id, self.object.id)
    }

    fn place(&self) -> Place {
        (self.object.id, self.found.row.requirement_id)
    }
}

/// Which requirements stand at which object, in the order of the catalogs: see [`Assessment::cells_at`].
fn rows_at(
    view: &DomainView,
    answers: &Answers,
    modelled: Option<&Modelled>,
) -> HashMap<TargetObjectId, Vec<RowPlace>> {
    let mut rows: HashMap<TargetObjectId, Vec<RowPlace>> = HashMap::new();
    let mut add = |object: TargetObjectId, place: Option<RowPlace>| {
        if let Some(place) = place {
            rows.entry(object).or_default().push(place);
        }
    };
    for (object, requirement) in answers.keys() {
        add(*object, view.place_of(*requirement));
    }
    match modelled {
        Some(modelled) => {
            for (object, requirement) in modelled.places().filter(|place| !answers.contains_key(place)) {
                add(object, view.place_of(requirement));
            }
        }
        None => {
            let answered: HashSet<RequirementId> = answers.keys().map(|(_, requirement)| *requirement).collect();
            for found in view.requirements().filter(|found| !answered.contains(&found.row.requirement_id)) {
                add(view.root.id, view.place_of(found.row.requirement_id));
            }
        }
    }
    for places in rows.values_mut() {
        places.sort_unstable();
    }
    rows
}

fn by_place(answers: Vec<Answer>) -> Arc<Answers> {
    Arc::new(answers.into_iter().map(|answer| ((answer.target_object_id, answer.requirement_id), answer)).collect())
}

impl Assessment {
    pub(crate) async fn read(akte: &OpenAkte, reads: &mut Reads<'_>, view: DomainView) -> Result<Self> {
        let answers = reads.answers(view.scope, view.domain.id).await?;
        Self::with_answers(akte, reads, view, by_place(answers)).await
    }

    /// As far as open points and counts need it: of what answers say it only knows whether they say something.
    pub(crate) async fn in_brief(akte: &OpenAkte, reads: &mut Reads<'_>, view: DomainView) -> Result<Self> {
        let answers = reads.answers_in_brief(view.scope, view.domain.id).await?;
        Self::with_answers(akte, reads, view, by_place(answers)).await
    }

    /// Of a domain of which the answers are known.
    pub(crate) async fn with_answers(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        view: DomainView,
        answers: Arc<Answers>,
    ) -> Result<Self> {
        let (scope, domain) = (view.scope, view.domain.id);
        let objects = in_tree_order(reads.target_objects(scope, domain).await?);
        let measures = records::measures(reads, scope, domain).await?;
        let evidence = records::evidence(reads, scope).await?;
        let evidence_links = reads.evidence_links(scope).await?;
        let modelled = Modelled::load(akte, reads, &view, &objects).await?;
        let measure_at: HashMap<MeasureId, usize> =
            measures.iter().enumerate().map(|(index, measure)| (measure.id, index)).collect();
        let mut measures_at: HashMap<Place, Vec<usize>> = HashMap::new();
        for link in reads.measure_links(scope, domain).await? {
            if let Some(index) = measure_at.get(&link.measure_id) {
                measures_at.entry((link.target_object_id, link.requirement_id)).or_default().push(*index);
            }
        }
        let piece_at: HashMap<EvidenceId, usize> =
            evidence.iter().enumerate().map(|(index, piece)| (piece.id, index)).collect();
        let mut evidence_at: HashMap<Place, Vec<usize>> = HashMap::new();
        for link in &evidence_links {
            if let (Some(object), Some(requirement), Some(index)) =
                (link.target_object_id, link.requirement_id, piece_at.get(&link.evidence_id))
            {
                evidence_at.entry((object, requirement)).or_default().push(*index);
            }
        }
        for places in measures_at.values_mut().chain(evidence_at.values_mut()) {
            places.sort_unstable();
        }
        let plan = plan::PlanRelations::read(reads, scope, &measures).await?;
        let suppressions = Suppressions::new(reads.point_suppressions(scope, domain).await?);
        let mut read = Self {
            suppressions,
            plan,
            view: Arc::new(view),
            objects,
            measures,
            evidence,
            answers,
            rows_at: HashMap::new(),
            measures_at,
            evidence_at,
            evidence_links,
            reviews: Reviews::default(),
            modelled,
            held: HashMap::new(),
            limit: None,
        };
        read.follow_answers(akte, reads).await?;
        Ok(read)
    }

    /// What follows from the answers.
    async fn follow_answers(&mut self, akte: &OpenAkte, reads: &mut Reads<'_>) -> Result<()> {
        let bases = self.answers.values().filter_map(|answer| Some((answer.requirement_id, answer.basis?)));
        self.reviews = Reviews::load(akte, reads, &self.view, bases).await?;
        self.held = match &self.modelled {
            Some(modelled) => {
                let statuses = self.answers.iter().map(|(place, answer)| (*place, answer.status)).collect();
                modelled.held(self.view.root.id, &statuses)
            }
            None => HashMap::new(),
        };
        self.rows_at = rows_at(&self.view, &self.answers, self.modelled.as_ref());
        Ok(())
    }

    /// The same after nothing but answers of the municipality have changed: `changed` are their ids, `now` is what they say,
    /// also those of other domains. Whether all of them belong, or belonged, to this domain.
    pub(crate) async fn take_answers(
        &mut self,
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        changed: &HashSet<Uuid>,
        now: Vec<Answer>,
    ) -> Result<bool> {
        let answers = Arc::make_mut(&mut self.answers);
        let mut here: HashSet<Uuid> = HashSet::with_capacity(changed.len());
        answers.retain(|_, answer| {
            let stays = !changed.contains(&answer.id.0);
            if !stays {
                here.insert(answer.id.0);
            }
            stays
        });
        for answer in now.into_iter().filter(|answer| answer.domain_id == self.view.domain.id) {
            here.insert(answer.id.0);
            answers.insert((answer.target_object_id, answer.requirement_id), answer);
        }
        self.follow_answers(akte, reads).await?;
        Ok(here.len() == changed.len())
    }

    /// Whether the part that is looked at takes a requirement at an object, whatever modelling says.
    pub(crate) fn takes<'a>(&'a self, object: &'a TargetObject, found: InForce<'a>) -> bool {
        let answer = self.answers.get(&(object.id, found.row.requirement_id));
        self.limit.as_ref().is_none_or(|limit| limit.takes(&Cell { object, found, answer, held: false }))
    }

    /// Whether the part that is looked at takes a module, by the groups that it is limited to.
    pub(crate) fn shows_module(&self, view: &DomainView, catalog: usize, group: u32) -> bool {
        let Some(limit) = self.limit.as_ref().filter(|limit| !limit.groups.is_empty()) else { return true };
        let path = view.catalogs.get(catalog).map(|catalog| catalog.group_path(Some(group))).unwrap_or_default();
        path.iter().any(|group| limit.groups.iter().any(|label| label.trim().eq_ignore_ascii_case(&group.label)))
    }

    /// From now on only a part of the domain is looked at.
    pub(crate) fn limit_to(&mut self, limit: Limit) {
        if !limit.objects.is_empty() {
            self.objects.retain(|object| limit.objects.contains(&object.id));
        }
        self.limit = Some(limit).filter(|limit| !limit.is_empty());
    }

    /// What the check says, for the risk analysis.
    pub(crate) fn checked(&self) -> Checked<'_> {
        Checked { answers: self.answers.values().collect(), modelled: self.modelled.as_ref() }
    }

    /// The target objects that are looked at.
    pub(crate) fn object_ids(&self) -> HashSet<TargetObjectId> {
        self.objects.iter().map(|object| object.id).collect()
    }

    /// What modelling asks for, once somebody has begun to model the domain.
    pub(crate) fn modelled(&self) -> Option<&Modelled> {
        self.modelled.as_ref()
    }

    /// Whether somebody has begun to model the domain.
    pub(crate) fn is_modelled(&self) -> bool {
        self.modelled.is_some()
    }

    /// The part that is looked at; none for all of the domain.
    pub(crate) fn limit(&self) -> Option<&Limit> {
        self.limit.as_ref()
    }

    /// Whether only a part of the domain is looked at.
    pub(crate) fn is_part(&self) -> bool {
        self.limit.is_some()
    }

    /// The requirements at one target object that have an answer there, and those that modelling asks for. Where nobody has
    /// modelled, at the domain as a whole also those that nobody has answered anywhere, so that every requirement in force
    /// appears at least once. An answer never disappears because its requirement is not modelled any more.
    pub(crate) fn cells_at<'a>(&'a self, object: &'a TargetObject) -> impl Iterator<Item = Cell<'a>> {
        self.rows_at.get(&object.id).into_iter().flatten().filter_map(move |place| {
            let cell = self.cell(object, self.view.at(*place)?);
            self.limit.as_ref().is_none_or(|limit| limit.takes(&cell)).then_some(cell)
        })
    }

    /// The answers, to keep them for the next look.
    pub(crate) fn into_answers(self) -> Arc<Answers> {
        self.answers
    }

    /// The same without letting go of them.
    pub(crate) fn shared_answers(&self) -> Arc<Answers> {
        Arc::clone(&self.answers)
    }

    /// One requirement at one target object, whether it is asked for there or not.
    pub(crate) fn cell<'a>(&'a self, object: &'a TargetObject, found: InForce<'a>) -> Cell<'a> {
        let place = (object.id, found.row.requirement_id);
        Cell { object, found, answer: self.answers.get(&place), held: self.held.contains_key(&place) }
    }

    /// All of them, object by object.
    pub(crate) fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        self.objects.iter().flat_map(|object| self.cells_at(object))
    }

    pub(crate) fn counts(&self) -> StatusCounts {
        let mut counts = StatusCounts::default();
        for cell in self.cells() {
            counts.add(cell.status(), 1);
        }
        counts
    }

    /// Positions in [`Assessment::measures`] of what serves a requirement at an object.
    pub(crate) fn measures_of(&self, cell: &Cell<'_>) -> &[usize] {
        self.measures_at.get(&cell.place()).map_or(&[], Vec::as_slice)
    }

    /// Positions in [`Assessment::evidence`] of what proves a requirement at an object.
    pub(crate) fn evidence_of(&self, cell: &Cell<'_>) -> &[usize] {
        self.evidence_at.get(&cell.place()).map_or(&[], Vec::as_slice)
    }

    /// Which open point of a cell it is.
    pub(crate) fn place_at(cell: &Cell<'_>, point: OpenPoint) -> PointPlace {
        PointPlace::of(point).at(cell.object.id).asks(cell.found.row.requirement_id)
    }

    /// What an audit would object to.
    pub(crate) fn points_of(&self, cell: &Cell<'_>, as_of: NaiveDate) -> Vec<OpenPoint> {
        let evidence: Vec<&Evidence> =
            self.evidence_of(cell).iter().filter_map(|index| self.evidence.get(*index)).collect();
        let has_measure = self
            .measures_of(cell)
            .iter()
            .filter_map(|index| self.measures.get(*index))
            .any(|measure| measure.status != MeasureStatus::Dropped);
        let to_review = cell.answer.is_some_and(|answer| !self.reviews.changes(answer, cell.found).is_empty());
        let mut points =
            open_points::of_answer(cell.answer, self.view.domain.method, &evidence, has_measure, to_review, as_of);
        if self.is_beside(cell) {
            points.push(OpenPoint::AnswerNotModelled);
        }
        if cell.held {
            points.push(OpenPoint::DependencyNotMet);
        }
        points
    }

    /// Whether an answer says something about a requirement that modelling does not ask for there.
    fn is_beside(&self, cell: &Cell<'_>) -> bool {
        let said = cell.answer.is_some_and(|answer| answer.status != ImplementationStatus::Unprocessed);
        let asked = |modelled: &Modelled| modelled.asks(cell.object.id, cell.found.row.requirement_id);
        said && self.modelled.as_ref().is_some_and(|modelled| !asked(modelled))
    }

    /// Labels of what an implemented requirement needs and is not implemented.
    pub(crate) fn held_by(&self, cell: &Cell<'_>) -> Vec<String> {
        self.view.labels(self.held.get(&cell.place()).map_or(&[], Vec::as_slice))
    }

    /// Archived answers that are an open point, each with its target object, object by object.
    pub(crate) fn open_archived(&self) -> Vec<(&TargetObject, &Answer)> {
        // What is in no version in force stands in no group any more.
        if self.limit.as_ref().is_some_and(|limit| !limit.groups.is_empty() || !limit.responsible.is_empty()) {
            return Vec::new();
        }
        let archived =
            |answer: &&Answer| self.view.find(answer.requirement_id).is_none() && self.reviews.is_open(answer);
        let mut by_object: HashMap<TargetObjectId, Vec<&Answer>> = HashMap::new();
        for answer in self.answers.values().filter(archived) {
            by_object.entry(answer.target_object_id).or_default().push(answer);
        }
        let mut found = Vec::new();
        for object in &self.objects {
            let mut answers = by_object.remove(&object.id).unwrap_or_default();
            answers.sort_by_key(|answer| answer.requirement_id);
            found.extend(answers.into_iter().map(|answer| (object, answer)));
        }
        found
    }

    /// How the requirement of an archived answer was called last.
    pub(crate) async fn archived_label(
        &self,
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        answer: &Answer,
    ) -> Result<String> {
        let found = self.reviews.archived(akte, reads, answer.clone()).await?;
        Ok(found.map(|archived| archived.row.label).unwrap_or_default())
    }

    pub(crate) fn evidence_links(&self) -> &[EvidenceLink] {
        &self.evidence_links
    }

    /// Evidence that is linked to something of this domain, or to nothing yet where the municipality has one domain only.
    pub(crate) fn evidence_of_domain(&self) -> Vec<&Evidence> {
        if self.is_part() {
            return self.evidence_of_part();
        }
        let objects: HashMap<TargetObjectId, ()> = self.objects.iter().map(|object| (object.id, ())).collect();
        let measures: HashMap<MeasureId, ()> = self.measures.iter().map(|measure| (measure.id, ())).collect();
        let mut linked: HashMap<EvidenceId, bool> = HashMap::new();
        for link in &self.evidence_links {
            let here = link.target_object_id.is_some_and(|object| objects.contains_key(&object))
                || link.measure_id.is_some_and(|measure| measures.contains_key(&measure));
            *linked.entry(link.evidence_id).or_default() |= here;
        }
        // What is linked to nothing yet belongs to the municipality as a whole and so to each of its domains.
        self.evidence.iter().filter(|piece| linked.get(&piece.id).copied().unwrap_or(true)).collect()
    }

    /// Evidence of the requirements that are looked at, and of the measures that serve them.
    fn evidence_of_part(&self) -> Vec<&Evidence> {
        let (mut indexes, mut measures): (BTreeSet<usize>, BTreeSet<MeasureId>) = Default::default();
        for cell in self.cells() {
            indexes.extend(self.evidence_of(&cell));
            let served = self.measures_of(&cell).iter().filter_map(|index| self.measures.get(*index));
            measures.extend(served.map(|measure| measure.id));
        }
        let proven = |link: &&EvidenceLink| link.measure_id.is_some_and(|measure| measures.contains(&measure));
        let of_measures: BTreeSet<EvidenceId> =
            self.evidence_links.iter().filter(proven).map(|link| link.evidence_id).collect();
        let pieces = self.evidence.iter().enumerate();
        let here = pieces.filter(|(index, piece)| indexes.contains(index) || of_measures.contains(&piece.id));
        here.map(|(_, piece)| piece).collect()
    }
}
