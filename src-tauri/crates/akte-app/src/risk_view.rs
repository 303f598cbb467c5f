//! The risk analysis of an information domain in one read: which objects are analysed, which threats they face and why, what
//! was judged, and what follows. Window, command line, reports and open points are computed from it.

use crate::akte::OpenAkte;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::modelling::Modelled;
use crate::structure_view::StructureView;
use akte_domain::open_points::OpenPoint;
use akte_domain::risk::{self, ELEMENTARY_THREATS, ObjectAnalysis, Stage, StepKind};
use akte_domain::words::THREATS;
use akte_domain::{
    AdditionalThreat, AdditionalThreatId, Answer, Coded, ImplementationStatus, Measure, MeasureId, MeasureStatus,
    PointPlace, RequirementId, RequirementLevel, Risk, RiskAnalysis, RiskId, RiskScheme, RiskTreatment, TargetObjectId,
    TargetObjectKind,
};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A requirement in force at an object.
pub(crate) struct Met {
    pub(crate) id: RequirementId,
    pub(crate) label: String,
    pub(crate) title: String,
    /// Whether it is a Basis requirement.
    pub(crate) basis: bool,
    pub(crate) status: ImplementationStatus,
    /// Whether a measure that was not dropped serves it there.
    has_measure: bool,
}

/// A domain's risk analysis.
pub(crate) struct RiskView {
    pub(crate) structure: StructureView,
    pub(crate) scheme: RiskScheme,
    /// Whether the scheme was recorded; else it is what the program proposes.
    pub(crate) scheme_recorded: bool,
    /// The threats that the municipality has found itself.
    pub(crate) own_threats: Vec<AdditionalThreat>,
    /// What was judged, as the objects are, then by threat.
    pub(crate) risks: Vec<Risk>,
    /// The measures that treat risks.
    pub(crate) measures: HashMap<MeasureId, Measure>,
    pub(crate) texts: &'static Texts,
    analyses: HashMap<TargetObjectId, RiskAnalysis>,
    places: HashMap<TargetObjectId, usize>,
    at: HashMap<TargetObjectId, Vec<usize>>,
    links: HashMap<RiskId, Vec<MeasureId>>,
    met: Vec<Met>,
    /// Per object and threat the requirements that work against it, by their place in `met`.
    named: HashMap<TargetObjectId, BTreeMap<String, Vec<usize>>>,
    by_need: Vec<bool>,
    needs: Vec<Option<usize>>,
}

/// What the check of a domain says.
pub(crate) struct Checked<'a> {
    /// All answers.
    pub(crate) answers: Vec<&'a Answer>,
    /// What modelling asks for; none where nobody has modelled.
    pub(crate) modelled: Option<&'a Modelled>,
}

/// A threat as it stands at an object.
pub(crate) struct ThreatAt<'a> {
    pub(crate) code: String,
    pub(crate) own: Option<&'a AdditionalThreat>,
    /// `named`, `additional` or `rest`.
    pub(crate) source: &'static str,
    pub(crate) requirements: &'a [usize],
    /// Place in [`RiskView::risks`].
    pub(crate) risk: Option<usize>,
}

/// One thing that an audit would object to.
pub(crate) struct RiskPoint {
    pub(crate) place: PointPlace,
    /// Position of the object.
    pub(crate) object: usize,
    /// What exactly it is about; empty where the object says it all.
    pub(crate) subject: String,
}

/// How a municipality rates risks, and whether that was recorded.
pub(crate) async fn risk_scheme(reads: &mut Reads<'_>, texts: &Texts, scope: Scope) -> Result<(RiskScheme, bool)> {
    let recorded = reads.risk_scheme(scope).await?;
    let known = recorded.is_some();
    Ok((recorded.unwrap_or_else(|| usual_risk_scheme(texts, scope)), known))
}

/// What the program proposes.
pub(crate) fn usual_risk_scheme(texts: &Texts, scope: Scope) -> RiskScheme {
    RiskScheme::usual(scope.municipality(), |code| texts.get(&format!("risk-{}", code.replace('_', "-"))))
}

/// The title of an elementary threat; empty for another code.
pub(crate) fn elementary_title(texts: &Texts, code: &str) -> String {
    risk::elementary_number(code).map(|number| texts.term("elementary-threat", &number.to_string())).unwrap_or_default()
}

/// The threats that requirements in force work against: as their catalogs and the cross-reference say.
async fn threats_of(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    view: &DomainView,
) -> Result<HashMap<RequirementId, Vec<String>>> {
    let mut threats: HashMap<RequirementId, Vec<String>> = HashMap::new();
    let mut add = |id: RequirementId, threat: &str| {
        let known = threats.entry(id).or_default();
        if risk::elementary_number(threat).is_some() && !known.iter().any(|one| one == threat) {
            known.push(threat.to_owned());
        }
    };
    for catalog in &view.catalogs {
        let index = akte.catalogs.index(reads, catalog).await?;
        for (value, _) in index.values(THREATS) {
            index.bearing(THREATS, value).iter().for_each(|id| add(*id, value));
        }
    }
    for (threat, ids) in reads.requirements_by_threat().await? {
        ids.into_iter().for_each(|id| add(id, &threat));
    }
    Ok(threats)
}

impl RiskView {
    /// Of a domain on its own.
    pub(crate) async fn load(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        texts: &'static Texts,
        municipality: uuid::Uuid,
        domain: uuid::Uuid,
    ) -> Result<Self> {
        let structure = StructureView::load(reads, texts, municipality, domain).await?;
        let view = DomainView::load(akte, reads, municipality, domain).await?;
        let answers = reads.answers(view.scope, view.domain.id).await?;
        let modelled = Modelled::load(akte, reads, &view, &structure.objects).await?;
        let checked = Checked { answers: answers.iter().collect(), modelled: modelled.as_ref() };
        Self::read(akte, reads, texts, structure, &view, checked).await
    }

    /// Of a domain of which structure, answers and modelling have been read.
    pub(crate) async fn read(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        texts: &'static Texts,
        structure: StructureView,
        view: &DomainView,
        checked: Checked<'_>,
    ) -> Result<Self> {
        let mut risk_view = Self::recorded(reads, texts, structure, view).await?;
        risk_view.name(akte, reads, view, &checked, None).await?;
        Ok(risk_view)
    }

    /// The same as far as open points need it: of the objects of which nobody has judged a threat, it does not know which
    /// requirements name which threats.
    pub(crate) async fn for_points(
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        texts: &'static Texts,
        structure: StructureView,
        view: &DomainView,
        checked: Checked<'_>,
    ) -> Result<Self> {
        let mut risk_view = Self::recorded(reads, texts, structure, view).await?;
        let judged: HashSet<TargetObjectId> = risk_view.at.keys().copied().collect();
        if !judged.is_empty() {
            risk_view.name(akte, reads, view, &checked, Some(&judged)).await?;
        }
        Ok(risk_view)
    }

    /// What was recorded, without what requirements say of it.
    async fn recorded(
        reads: &mut Reads<'_>,
        texts: &'static Texts,
        structure: StructureView,
        view: &DomainView,
    ) -> Result<Self> {
        let (scope, domain) = (view.scope, view.domain.id);
        let (scheme, scheme_recorded) = risk_scheme(reads, texts, scope).await?;
        let own_threats = reads.additional_threats(scope).await?;
        let mut risks = reads.risks(scope, Some(domain)).await?;
        let analyses =
            reads.risk_analyses(scope, domain).await?.into_iter().map(|one| (one.target_object_id, one)).collect();
        let mut links: HashMap<RiskId, Vec<MeasureId>> = HashMap::new();
        for link in reads.risk_measures(scope, domain).await? {
            links.entry(link.risk_id).or_default().push(link.measure_id);
        }
        let ids: HashSet<uuid::Uuid> = links.values().flatten().map(|id| id.0).collect();
        let ids: Vec<uuid::Uuid> = ids.into_iter().collect();
        let measures = reads.find_all::<Measure>(scope, &ids).await?.into_iter().map(|one| (one.id, one)).collect();
        let places: HashMap<TargetObjectId, usize> =
            structure.objects.iter().enumerate().map(|(place, object)| (object.id, place)).collect();
        let own_place: HashMap<AdditionalThreatId, usize> =
            own_threats.iter().enumerate().map(|(place, one)| (one.id, place)).collect();
        risks.sort_by_key(|risk| {
            let number = risk::elementary_number(&risk.threat).map(usize::from);
            let own = risk.additional_threat_id.and_then(|id| own_place.get(&id)).copied().unwrap_or_default();
            (places.get(&risk.target_object_id).copied(), number.unwrap_or(usize::from(u8::MAX) + own), risk.id)
        });
        let mut at: HashMap<TargetObjectId, Vec<usize>> = HashMap::new();
        for (place, risk) in risks.iter().enumerate() {
            at.entry(risk.target_object_id).or_default().push(place);
        }
        let determination = structure.determination();
        let objects = 0..structure.objects.len();
        let by_need = objects.clone().map(|place| determination.asks_for_risk_analysis(place)).collect();
        let needs = objects.map(|place| determination.total(place).map(usize::from)).collect();
        drop(determination);
        Ok(Self {
            structure,
            scheme,
            scheme_recorded,
            own_threats,
            risks,
            measures,
            texts,
            analyses,
            places,
            at,
            links,
            met: Vec::new(),
            named: HashMap::new(),
            by_need,
            needs,
        })
    }

    /// Notes which requirements at which object name which threats: those that are answered there and those that modelling
    /// asks for. Where nobody has modelled, what nobody has answered anywhere stands at the domain as a whole, as in the
    /// check. Without `objects` of all objects.
    async fn name(
        &mut self,
        akte: &OpenAkte,
        reads: &mut Reads<'_>,
        view: &DomainView,
        checked: &Checked<'_>,
        objects: Option<&HashSet<TargetObjectId>>,
    ) -> Result<()> {
        let threats = threats_of(akte, reads, view).await?;
        if threats.is_empty() {
            return Ok(());
        }
        let serving = reads.measure_links(view.scope, view.domain.id).await?;
        let planned = crate::records::measures(reads, view.scope, view.domain.id).await?;
        let wanted = |object: &TargetObjectId| objects.is_none_or(|objects| objects.contains(object));
        let dropped: HashSet<MeasureId> =
            planned.iter().filter(|one| one.status == MeasureStatus::Dropped).map(|one| one.id).collect();
        let served: HashSet<(TargetObjectId, RequirementId)> = serving
            .iter()
            .filter(|link| !dropped.contains(&link.measure_id))
            .map(|link| (link.target_object_id, link.requirement_id))
            .collect();
        let in_force: HashMap<RequirementId, _> = view
            .requirements()
            .enumerate()
            .map(|(rank, found)| (found.row.requirement_id, (rank, found.row)))
            .collect();
        let mut statuses: HashMap<(TargetObjectId, RequirementId), ImplementationStatus> = match checked.modelled {
            Some(modelled) => modelled.places().map(|place| (place, ImplementationStatus::Unprocessed)).collect(),
            None => {
                let answered: HashSet<RequirementId> = checked.answers.iter().map(|one| one.requirement_id).collect();
                let nowhere = in_force.keys().filter(|id| !answered.contains(id));
                nowhere.map(|id| ((view.root.id, *id), ImplementationStatus::Unprocessed)).collect()
            }
        };
        statuses.extend(
            checked.answers.iter().map(|answer| ((answer.target_object_id, answer.requirement_id), answer.status)),
        );
        let mut found: Vec<_> = statuses
            .into_iter()
            .filter(|((object, _), _)| wanted(object))
            .filter_map(|((object, requirement), status)| {
                let (rank, row) = *in_force.get(&requirement)?;
                let threats = threats.get(&requirement)?;
                Some(((self.position(object)?, rank), object, requirement, status, row, threats))
            })
            .collect();
        found.sort_unstable_by_key(|(place, ..)| *place);
        for (_, object, requirement, status, row, threats) in found {
            let place = self.met.len();
            self.met.push(Met {
                id: requirement,
                label: row.label.clone(),
                title: row.title.clone(),
                basis: RequirementLevel::from_code(&row.security_level) == Some(RequirementLevel::Basis),
                status,
                has_measure: served.contains(&(object, requirement)),
            });
            let named = self.named.entry(object).or_default();
            for threat in threats {
                named.entry(threat.clone()).or_default().push(place);
            }
        }
        Ok(())
    }

    /// Position of an object.
    pub(crate) fn position(&self, object: TargetObjectId) -> Option<usize> {
        self.places.get(&object).copied()
    }

    /// What is recorded about the analysis of an object.
    pub(crate) fn analysis_record(&self, object: TargetObjectId) -> Option<&RiskAnalysis> {
        self.analyses.get(&object)
    }

    /// The object at a position.
    fn object_id(&self, place: usize) -> Option<TargetObjectId> {
        self.structure.objects.get(place).map(|object| object.id)
    }

    /// Positions of the risks at an object.
    pub(crate) fn at(&self, place: usize) -> &[usize] {
        self.object_id(place).and_then(|id| self.at.get(&id)).map_or(&[], Vec::as_slice)
    }

    /// Place of the highest need of an object.
    pub(crate) fn need(&self, place: usize) -> Option<usize> {
        self.needs.get(place).copied().flatten()
    }

    /// Why an object is analysed, and how far that is.
    pub(crate) fn analysis(&self, place: usize) -> ObjectAnalysis {
        let alone = |place: usize| {
            let judged = self.at(place);
            let of_own = judged.iter().filter_map(|at| self.risks.get(*at)).filter(|one| one.threat.is_empty()).count();
            ObjectAnalysis {
                by_need: self.by_need.get(place).copied().unwrap_or_default(),
                occasion: self.object_id(place).and_then(|id| self.analyses.get(&id)).and_then(|one| one.occasion),
                covered_by: None,
                threats: usize::from(ELEMENTARY_THREATS) + of_own,
                judged: judged.len(),
            }
        };
        let mut group = self.group_of(place);
        let mut steps = 0;
        while let Some(above) = group {
            if alone(above).is_due() {
                break;
            }
            // Groups that contain each other cannot be recorded; a damaged Akte shall not hang.
            steps += 1;
            group = if steps > self.structure.objects.len() { None } else { self.group_of(above) };
        }
        ObjectAnalysis { covered_by: group, ..alone(place) }
    }

    /// The group of alike objects of an object.
    fn group_of(&self, place: usize) -> Option<usize> {
        let above = self.structure.objects.get(place)?.parent_id.and_then(|id| self.position(id))?;
        let object = self.structure.objects.get(above)?;
        (object.kind != TargetObjectKind::InformationDomain).then_some(above)
    }

    /// How many threats requirements at an object name.
    pub(crate) fn named_count(&self, place: usize) -> usize {
        self.object_id(place).and_then(|id| self.named.get(&id)).map_or(0, BTreeMap::len)
    }

    fn naming(&self, place: usize, threat: &str) -> &[usize] {
        let named = self.object_id(place).and_then(|id| self.named.get(&id));
        named.and_then(|named| named.get(threat)).map_or(&[], Vec::as_slice)
    }

    /// The requirements of some places.
    pub(crate) fn met<'a>(&'a self, places: &'a [usize]) -> impl Iterator<Item = &'a Met> {
        places.iter().filter_map(|place| self.met.get(*place))
    }

    /// All threats at an object: those that requirements name, the municipality's own, the rest of the elementary ones.
    pub(crate) fn threats_at(&self, place: usize) -> Vec<ThreatAt<'_>> {
        let judged: HashMap<(&str, Option<AdditionalThreatId>), usize> = self
            .at(place)
            .iter()
            .filter_map(|at| self.risks.get(*at).map(|risk| ((risk.threat.as_str(), risk.additional_threat_id), *at)))
            .collect();
        let elementary = (1..=ELEMENTARY_THREATS).map(|number| {
            let code = risk::elementary_code(number);
            let requirements = self.naming(place, &code);
            ThreatAt {
                source: if requirements.is_empty() { "rest" } else { "named" },
                risk: judged.get(&(code.as_str(), None)).copied(),
                own: None,
                requirements,
                code,
            }
        });
        let (mut threats, rest): (Vec<ThreatAt<'_>>, Vec<ThreatAt<'_>>) =
            elementary.partition(|one| one.source == "named");
        threats.extend(self.own_threats.iter().map(|own| ThreatAt {
            code: own.code.clone(),
            own: Some(own),
            source: "additional",
            requirements: &[],
            risk: judged.get(&("", Some(own.id))).copied(),
        }));
        threats.extend(rest);
        threats
    }

    /// Code of the threat of a risk.
    pub(crate) fn code<'a>(&'a self, risk: &'a Risk) -> &'a str {
        self.own(risk).map_or(risk.threat.as_str(), |own| own.code.as_str())
    }

    /// Title of the threat of a risk.
    pub(crate) fn title(&self, risk: &Risk) -> String {
        self.own(risk).map_or_else(|| elementary_title(self.texts, &risk.threat), |own| own.title.clone())
    }

    fn own(&self, risk: &Risk) -> Option<&AdditionalThreat> {
        risk.additional_threat_id.and_then(|id| self.own_threats.iter().find(|own| own.id == id))
    }

    /// The measures that treat a risk.
    pub(crate) fn measures_of(&self, risk: &Risk) -> Vec<&Measure> {
        let ids = self.links.get(&risk.id).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.measures.get(id)).collect()
    }

    /// The requirements at its object that work against the threat of a risk.
    pub(crate) fn requirements_of(&self, risk: &Risk) -> Vec<&Met> {
        let place = self.position(risk.target_object_id);
        place.map(|place| self.met(self.naming(place, &risk.threat)).collect()).unwrap_or_default()
    }

    /// What an audit would object to in a risk.
    pub(crate) fn points_of(&self, risk: &Risk, as_of: NaiveDate) -> Vec<OpenPoint> {
        let named = !self.requirements_of(risk).is_empty();
        let has_measure = self.measures_of(risk).iter().any(|measure| measure.status != MeasureStatus::Dropped);
        let mut points = risk::of_risk(risk, &self.scheme, named, has_measure, as_of);
        if !self.accepted_basis(risk).is_empty() {
            points.push(OpenPoint::BasisRiskAccepted);
        }
        points
    }

    /// Basis requirements that are not met at the object of a risk which is accepted as it is, with nothing planned: the risk of
    /// a Basis requirement cannot be accepted (BSI 200-2, 8.4.3).
    fn accepted_basis(&self, risk: &Risk) -> Vec<&Met> {
        if !risk.is_risk() || risk.treatment != Some(RiskTreatment::Accept) {
            return Vec::new();
        }
        let settled = |met: &&Met| match met.status {
            ImplementationStatus::Dispensable => true,
            ImplementationStatus::No | ImplementationStatus::Partial => !met.has_measure,
            ImplementationStatus::Yes | ImplementationStatus::Unprocessed => false,
        };
        self.requirements_of(risk).into_iter().filter(|met| met.basis).filter(settled).collect()
    }

    /// What an audit would object to, in the order of [`OpenPoint::ALL`].
    pub(crate) fn points(&self, as_of: NaiveDate) -> Vec<RiskPoint> {
        let mut points = Vec::new();
        let estimated = self.risks.iter().any(|risk| risk.before(&self.scheme).is_some());
        if estimated && !self.scheme.is_decided() {
            // The domain as a whole comes first.
            let place = PointPlace::of(OpenPoint::RiskSchemeUndecided);
            points.push(RiskPoint { place, object: 0, subject: String::new() });
        }
        let needed = self.structure.domain.asks_for_needs();
        for (object, target) in self.structure.objects.iter().enumerate() {
            let place = |point| PointPlace::of(point).at(target.id);
            let analysis = self.analysis(object);
            let found = risk::of_analysis(&analysis).into_iter();
            for point in found.filter(|point| needed || *point != OpenPoint::RiskAnalysisMissing) {
                let left = analysis.threats.saturating_sub(analysis.judged);
                let args = [("left", left.into()), ("threats", analysis.threats.into())];
                let subject = match point {
                    OpenPoint::ThreatNotJudged => self.texts.t("risk-threats-left", &args),
                    _ => String::new(),
                };
                points.push(RiskPoint { place: place(point), object, subject });
            }
            for risk in self.at(object).iter().filter_map(|place| self.risks.get(*place)) {
                let threat = format!("{} {}", self.code(risk), self.title(risk));
                for point in self.points_of(risk, as_of) {
                    let subject = match point {
                        OpenPoint::BasisRiskAccepted => {
                            let labels = self.accepted_basis(risk).into_iter().map(|met| met.label.as_str());
                            format!("{threat} · {}", labels.collect::<Vec<_>>().join(", "))
                        }
                        _ => threat.clone(),
                    };
                    points.push(RiskPoint { place: place(point).about(risk.id.0.to_string()), object, subject });
                }
            }
        }
        points.sort_by_key(|point| point.place.point);
        points
    }

    /// What of that counts.
    pub(crate) fn counted_points(&self, as_of: NaiveDate) -> Vec<RiskPoint> {
        let mut points = self.points(as_of);
        points.retain(|point| self.structure.suppressions.counts(&point.place, as_of));
        points
    }

    /// What of a risk's points counts.
    pub(crate) fn counted_points_of(&self, risk: &Risk, as_of: NaiveDate) -> Vec<OpenPoint> {
        let place = |point: &OpenPoint| PointPlace::of(*point).at(risk.target_object_id).about(risk.id.0.to_string());
        let mut points = self.points_of(risk, as_of);
        points.retain(|point| self.structure.suppressions.counts(&place(point), as_of));
        points
    }

    /// Frequency and damage of a risk at a stage, by their places; none where it lies in no field.
    pub(crate) fn field(&self, risk: &Risk, stage: Stage) -> Option<(usize, usize)> {
        let (frequency, damage) = match stage {
            Stage::Before => (risk.frequency_before.as_deref()?, risk.damage_before.as_deref()?),
            Stage::After => risk.estimate_after()?,
        };
        Some((self.scheme.place(StepKind::Frequency, frequency)?, self.scheme.place(StepKind::Damage, damage)?))
    }
}
