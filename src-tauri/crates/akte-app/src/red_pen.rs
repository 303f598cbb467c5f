//! The auditor's red pen: everything that an audit would object to in an information domain, from one consistent read, and
//! what of it was put back with a reason.

use crate::akte::OpenAkte;
use crate::app::App;
use crate::assess::Assessment;
use crate::desk_view::{self, DeskView};
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::incident_view::IncidentView;
use crate::iso_view::IsoView;
use crate::modelling::ModelPoint;
use crate::privacy_view::PrivacyView;
use crate::provider_view::{ProviderView, place_of};
use crate::register_view::RegisterView;
use crate::risk_view::RiskView;
use crate::rooms::register;
use crate::shared_view;
use crate::structure_view::StructureView;
use crate::wire;
use akte_domain::open_points::OpenPoint;
use akte_domain::{Coded, Method, PointArea, PointPlace, PointSuppression, Suppressions, TargetObject};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::{DateTime, NaiveDate, Utc};
use std::borrow::Cow;
use std::collections::HashSet;

/// One open point.
pub(crate) struct Point<'a> {
    pub(crate) place: PointPlace,
    /// Name of the object that it is about; empty without one.
    pub(crate) object: Cow<'a, str>,
    /// What exactly it is about; empty where the object says it all.
    pub(crate) subject: Cow<'a, str>,
}

/// What is read beside the [`Assessment`].
pub(crate) struct RedPen {
    areas: HashSet<PointArea>,
    modelling: Vec<ModelPoint>,
    risks: Option<RiskView>,
    /// Where nobody asks for risks, and so none were read.
    structure: Option<StructureView>,
    /// Whether anything of it follows from what another municipality has recorded.
    pub(crate) refers: bool,
    /// Points of relations and shared objects, each with the name of what it is about.
    providers: Vec<(PointPlace, String)>,
    /// Points of the registers, likewise.
    registers: Vec<(PointPlace, String)>,
    /// Archived answers: object, requirement, how it was called last.
    archived: Vec<(PointPlace, String, String)>,
    /// The last instant up to which this holds without anything being written: then a clock that counts hours runs out.
    pub(crate) until: Option<DateTime<Utc>>,
}

impl RedPen {
    /// `at` is the day by which terms are judged, and the instant by which clocks that count hours are: that of the host's clock, or
    /// the beginning of a reporting date.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn read(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        texts: &'static Texts,
        assessment: &Assessment,
        at: (NaiveDate, DateTime<Utc>),
    ) -> Result<Self> {
        let municipal = Municipal::read(reads, texts, assessment.view.scope, at).await?;
        Self::beside(akte, reads, texts, assessment, at, &municipal).await
    }

    /// The same where it is known what belongs to the municipality as a whole.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn beside(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        texts: &'static Texts,
        assessment: &Assessment,
        at: (NaiveDate, DateTime<Utc>),
        municipal: &Municipal,
    ) -> Result<Self> {
        let areas = PointArea::ALL.iter().copied().filter(|area| !Municipal::AREAS.contains(area)).collect();
        let mut pen = Self::of_areas(akte, reads, texts, assessment, at, &areas).await?;
        pen.areas.extend(Municipal::AREAS);
        pen.take(municipal, texts, &assessment.view, at.0, &Municipal::AREAS);
        Ok(pen)
    }

    /// The risks of the domain, where they were asked for.
    pub(crate) fn risks(&self) -> Option<&RiskView> {
        self.risks.as_ref()
    }

    /// Only what is mended in some areas, and only what these need is read.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn of_areas(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        texts: &'static Texts,
        assessment: &Assessment,
        (as_of, now): (NaiveDate, DateTime<Utc>),
        areas: &HashSet<PointArea>,
    ) -> Result<Self> {
        let view = &assessment.view;
        let asked = |wanted: &[PointArea]| wanted.iter().any(|area| areas.contains(area));
        let mut pen = Self {
            areas: areas.clone(),
            modelling: Vec::new(),
            risks: None,
            structure: None,
            refers: false,
            providers: Vec::new(),
            registers: Vec::new(),
            archived: Vec::new(),
            until: None,
        };
        if asked(&[PointArea::Domain, PointArea::Structure, PointArea::Needs, PointArea::Risks]) {
            let (municipality, domain) = (view.scope.municipality().0, view.domain.id.0);
            pen.structure = Some(StructureView::load(reads, texts, municipality, domain).await?);
        }
        if asked(&Municipal::AREAS) {
            let municipal = Municipal::read(reads, texts, view.scope, (as_of, now)).await?;
            let wanted: Vec<PointArea> = Municipal::AREAS.into_iter().filter(|area| areas.contains(area)).collect();
            pen.take(&municipal, texts, view, as_of, &wanted);
        }
        if asked(&[PointArea::Iso]) {
            let found = Box::pin(IsoView::read(akte, reads, view)).await?.points(as_of).into_iter();
            pen.registers.extend(found.map(|one| (one.place(), one.subject)));
        }
        if asked(&[PointArea::Desk]) {
            let mut found = DeskView::read(reads, view.scope).await?.points(Some(view.domain.id), as_of);
            let lacking = desk_view::lacking(reads, view, assessment.evidence.iter()).await?;
            found.extend(desk_view::lacking_points(texts, lacking));
            pen.registers.extend(found.into_iter().map(|one| (one.place(), one.subject)));
        }
        pen.follow_answers(akte, reads, texts, assessment, as_of).await?;
        Ok(pen)
    }

    /// Reads what follows from answers; all the rest stays as it was read.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn follow_answers(
        &mut self,
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        texts: &'static Texts,
        assessment: &Assessment,
        as_of: NaiveDate,
    ) -> Result<()> {
        let view = &assessment.view;
        let asks = |wanted: &[PointArea]| wanted.iter().any(|area| self.areas.contains(area));
        let (risks, modelling) = (asks(&[PointArea::Risks]), asks(&[PointArea::Modelling, PointArea::Domain]));
        let (checked, providers) = (asks(&[PointArea::Check]), asks(&[PointArea::Providers]));
        if risks {
            let known = self.risks.take().map(|risks| risks.structure);
            if let Some(structure) = known.or(self.structure.take()) {
                let said = assessment.checked();
                self.risks = Some(RiskView::for_points(akte, reads, texts, structure, view, said).await?);
            }
        }
        if modelling {
            // Who asks for the check has read the answers.
            let known = |(object, requirement, status)| ((object, requirement), status);
            let statuses = checked.then(|| assessment.statuses().map(known).collect());
            self.modelling =
                crate::modelling::points_with(akte, reads, texts, DomainView::clone(view), statuses).await?;
        }
        if providers {
            (self.providers, self.refers) = of_providers(reads, assessment, as_of).await?;
        }
        if checked {
            self.archived.clear();
            for (object, answer) in assessment.open_archived() {
                let place = PointPlace::of(OpenPoint::RequirementGone).at(object.id).asks(answer.requirement_id);
                let label = assessment.archived_label(akte, reads, answer).await?;
                self.archived.push((place, object.name.clone(), label));
            }
        }
        Ok(())
    }

    /// Takes points of a municipality as a whole, which hold until the next of its clocks runs out.
    fn take(&mut self, municipal: &Municipal, texts: &Texts, view: &DomainView, as_of: NaiveDate, areas: &[PointArea]) {
        self.registers.extend(municipal.points(texts, view, as_of, areas));
        self.until = municipal.until;
    }

    /// Calls `each` with every open point, whether it was put back or not, in no particular order.
    pub(crate) fn visit<'a>(
        &'a self,
        texts: &'static Texts,
        assessment: &'a Assessment,
        as_of: NaiveDate,
        mut each: impl FnMut(Point<'a>),
    ) {
        let checked = self.areas.contains(&PointArea::Check).then(|| assessment.cells());
        for cell in checked.into_iter().flatten() {
            let (object, subject) = (cell.object.name.as_str(), cell.found.row.label.as_str());
            for point in assessment.points_of(&cell, as_of) {
                let place = Assessment::place_at(&cell, point);
                each(Point { place, object: object.into(), subject: subject.into() });
            }
        }
        for (place, object, label) in &self.archived {
            each(Point { place: place.clone(), object: object.into(), subject: label.into() });
        }
        let planned = self.areas.contains(&PointArea::Measures).then(|| assessment.measure_points(as_of));
        for (index, point) in planned.into_iter().flatten() {
            let Some(measure) = assessment.measures.get(index) else { continue };
            let place = PointPlace::of(point).about(measure.id.0.to_string());
            each(Point { place, object: "".into(), subject: measure.title.as_str().into() });
        }
        for point in &self.modelling {
            let (object, subject) = (point.object_name.as_str().into(), point.subject.as_str().into());
            each(Point { place: point.place.clone(), object, subject });
        }
        for (place, name) in self.providers.iter().chain(&self.registers) {
            each(Point { place: place.clone(), object: "".into(), subject: name.into() });
        }
        let of_risks = self.risks.as_ref().map(|risks| &risks.structure);
        let Some(structure) = of_risks.or(self.structure.as_ref()) else { return };
        // The entry check asks for no structure analysis and no risk analysis.
        if structure.domain.method == Method::EntryCheck {
            return;
        }
        let name = |place: Option<usize>| {
            place.and_then(|place| structure.objects.get(place)).map_or("", |object| object.name.as_str())
        };
        for point in self.risks.iter().flat_map(|risks| risks.points(as_of)) {
            each(Point { place: point.place, object: name(Some(point.object)).into(), subject: point.subject.into() });
        }
        for point in structure.structure_points(as_of).into_iter().chain(structure.need_points(texts)) {
            each(Point { place: point.place, object: name(point.object).into(), subject: point.subject.into() });
        }
    }

    /// All of them, kind by kind as in [`OpenPoint::ALL`].
    pub(crate) fn points<'a>(
        &'a self,
        texts: &'static Texts,
        assessment: &'a Assessment,
        as_of: NaiveDate,
    ) -> Vec<Point<'a>> {
        let mut points = Vec::new();
        self.visit(texts, assessment, as_of, |point| points.push(point));
        points.sort_by_key(|point| point.place.point);
        points
    }
}

/// Points of relations and shared objects, and whether objects of others are referred to.
async fn of_providers(
    reads: &mut Reads<'_>,
    assessment: &Assessment,
    as_of: NaiveDate,
) -> Result<(Vec<(PointPlace, String)>, bool)> {
    let of_relations = ProviderView::read(reads, assessment).await?;
    let mut points: Vec<(PointPlace, String)> = of_relations
        .points(assessment, as_of)
        .into_iter()
        .map(|(relation, point)| (place_of(point, relation.id.0), relation.name.clone()))
        .collect();
    let unrelated = |object: &TargetObject| PointPlace::of(OpenPoint::ProviderWithoutRelation).at(object.id);
    points.extend(of_relations.without_relation(assessment).map(|one| (unrelated(one), one.name.clone())));
    let shared = shared_view::of_domain(reads, &assessment.view, as_of).await?;
    let refers = !shared.is_empty();
    for (referred, object) in shared {
        let places = referred.points.iter().map(|point| place_of(*point, referred.reference.id.0));
        points.extend(places.map(|place| (place, object.clone())));
    }
    Ok((points, refers))
}

/// What belongs to a municipality as a whole and is read once for all of its information domains.
pub(crate) struct Municipal {
    registers: RegisterView,
    incidents: Vec<(PointPlace, String)>,
    privacy: Vec<(PointPlace, String)>,
    /// When the next clock that counts hours runs out.
    until: Option<DateTime<Utc>>,
}

impl Municipal {
    const AREAS: [PointArea; 2] = [PointArea::Registers, PointArea::Privacy];

    /// # Errors
    /// The database refuses.
    pub(crate) async fn read(
        reads: &mut Reads<'_>,
        texts: &Texts,
        scope: Scope,
        (as_of, now): (NaiveDate, DateTime<Utc>),
    ) -> Result<Self> {
        let (privacy, incidents) = (PrivacyView::read(reads, scope).await?, IncidentView::read(reads, scope).await?);
        let until = [privacy.next_clock(now), incidents.next_clock(now)].into_iter().flatten().min();
        let privacy = privacy.points(as_of, now).into_iter();
        let privacy = privacy.map(|one| (one.place(), register::subject(texts, one.kind, one.subject))).collect();
        let incidents = incidents.points(now).into_iter().map(|one| (one.place(), one.subject)).collect();
        Ok(Self { registers: RegisterView::read(reads, scope).await?, incidents, privacy, until })
    }

    /// The points of some areas, as they are counted in an information domain.
    fn points(
        &self,
        texts: &Texts,
        view: &DomainView,
        as_of: NaiveDate,
        areas: &[PointArea],
    ) -> Vec<(PointPlace, String)> {
        let mut points = Vec::new();
        if areas.contains(&PointArea::Registers) {
            // The entry check asks for what is there, not for what is not: that no regime is decided is no open point of it.
            let entry_check = view.domain.method == Method::EntryCheck;
            let found = self.registers.points(Some(view.domain.id), as_of).into_iter();
            let counted = found.filter(|one| !entry_check || one.point != OpenPoint::RegimeUndecided);
            points.extend(counted.map(|one| (one.place(), register::subject(texts, one.kind, one.subject))));
            points.extend(self.incidents.iter().cloned());
        }
        if areas.contains(&PointArea::Privacy) {
            points.extend(self.privacy.iter().cloned());
        }
        points
    }
}

/// What was recorded about putting a point back.
pub(crate) fn put_back(texts: &Texts, one: &PointSuppression, today: NaiveDate) -> wire::PutBack {
    wire::PutBack {
        code: one.code.clone(),
        text: texts.term("open-point", &one.code),
        reason: one.reason.clone(),
        until: one.until,
        decided_by: one.decided_by.clone(),
        decided_on: one.decided_on,
        holds: one.holds(today),
    }
}

/// The points of one record: codes of those that count, and those that were put back.
///
/// # Errors
/// The database refuses.
pub(crate) async fn divided(
    app: &App,
    reads: &mut Reads<'_>,
    view: &DomainView,
    points: Vec<OpenPoint>,
    place: impl Fn(OpenPoint) -> PointPlace,
) -> Result<(Vec<String>, Vec<wire::PutBack>)> {
    let suppressions = Suppressions::new(reads.point_suppressions(view.scope, view.domain.id).await?);
    let (mut open, mut back) = (Vec::new(), Vec::new());
    for point in points {
        match suppressions.of(&place(point), app.today()) {
            Some(one) => back.push(put_back(app.texts(), one, app.today())),
            None => open.push(point.code().to_owned()),
        }
    }
    Ok((open, back))
}
