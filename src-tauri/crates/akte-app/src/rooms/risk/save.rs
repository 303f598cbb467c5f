//! Judging threats and changing risks, any number in one step.

use super::{date_change, take};
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::risk_view::risk_scheme;
use crate::wire;
use akte_domain::risk::{self, StepKind};
use akte_domain::{
    AdditionalThreat, AdditionalThreatId, Coded, DomainId, InformationDomain, Measure, MeasureId, MeasureStatus, Risk,
    RiskAnalysis, RiskAnalysisId, RiskId, RiskMeasure, RiskMeasureId, RiskScheme, RiskTreatment, TargetObject,
    ThreatRelevance,
};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A threat as risks refer to it.
type Threat = (String, Option<AdditionalThreatId>);

/// Judges threats and changes risks. What was accepted and changes has to be accepted anew.
///
/// # Errors
/// [`ErrorCode::RiskStepUnknown`], [`ErrorCode::ResidualRiskHigher`], [`ErrorCode::AcceptanceIncomplete`],
/// [`ErrorCode::AcceptanceWithoutReason`], [`ErrorCode::RiskNotAssessed`], [`ErrorCode::ReductionWithoutMeasure`],
/// [`ErrorCode::AvoidanceWithoutHow`], [`ErrorCode::TransferWithoutRecipient`], [`ErrorCode::DateInvalid`],
/// [`ErrorCode::NotFound`].
pub async fn risk_save(app: &App, request: wire::RiskSaveRequest) -> Result<wire::RisksSaved> {
    let (mut operation, scope) = app.begin(operation_of(&request), request.municipality_id).await?;
    let mut reads = operation.reads();
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let (scheme, recorded) = risk_scheme(&mut reads, app.texts(), scope).await?;
    let change = Change::of(&request, &scheme)?;
    let own_threats = reads.additional_threats(scope).await?;
    let work = Work {
        known: reads.risks(scope, Some(domain.id)).await?.into_iter().map(|risk| (risk.id.0, risk)).collect(),
        links: reads.risk_measures(scope, domain.id).await?,
        measures: measures(&mut reads, scope, &request).await?,
        scheme,
        own_threats,
    };
    let mut targets: Vec<(Risk, bool)> = Vec::new();
    for id in &request.risk_ids {
        let known = work.known.get(id).ok_or_else(|| AppError::not_found("risk", id))?;
        targets.push((known.clone(), false));
    }
    let objects = objects(&mut reads, scope, domain.id, &request.object_ids).await?;
    let threats = request.threats.iter().map(|code| work.threat(code)).collect::<Result<Vec<Threat>>>()?;
    for object in &objects {
        for threat in &threats {
            let at = |risk: &&Risk| (&risk.threat, risk.additional_threat_id) == (&threat.0, threat.1);
            let known = work.known.values().find(|risk| risk.target_object_id == object.id && at(risk));
            let fresh = || work.fresh(app.new_id(), object, threat);
            targets.push(known.map_or_else(|| (fresh(), true), |known| (known.clone(), false)));
        }
    }
    let mut seen: HashSet<Uuid> = HashSet::new();
    targets.retain(|(risk, _)| seen.insert(risk.id.0));
    let mut saved = wire::RisksSaved { changed: 0, acceptances_withdrawn: 0, ids: Vec::new() };
    let (mut kept, mut linked, mut unlinked) = (Vec::new(), Vec::new(), Vec::new());
    for (before, is_new) in targets {
        saved.ids.push(before.id.0);
        let (added, removed) = work.links_of(app, &request, &before);
        let mut after = before.clone();
        change.apply(&mut after);
        if work.withdraws(&before, &after, &change) {
            after.accepted_by.clear();
            after.accepted_on = None;
            after.acceptance_reason.clear();
            saved.acceptances_withdrawn += 1;
        }
        work.judge(&before, &after, is_new, &added, &removed).map_err(|refusal| work.at(refusal, &after, &objects))?;
        if is_new || after != before || !added.is_empty() || !removed.is_empty() {
            saved.changed += 1;
        }
        if is_new || after != before {
            kept.push(after);
        }
        linked.extend(added);
        unlinked.extend(removed);
    }
    let rated = kept.iter().any(|risk| {
        [&risk.frequency_before, &risk.damage_before, &risk.frequency_after, &risk.damage_after]
            .into_iter()
            .any(Option::is_some)
    });
    if !recorded && rated {
        operation.put(scope, std::slice::from_ref(&work.scheme)).await?;
    }
    operation.put(scope, &kept).await?;
    operation.delete::<RiskMeasure>(scope, &unlinked).await?;
    operation.put(scope, &linked).await?;
    app.commit(operation).await?;
    Ok(saved)
}

/// What the change log calls it.
fn operation_of(request: &wire::RiskSaveRequest) -> &'static str {
    if request.accepted_by.as_deref().is_some_and(|name| !name.trim().is_empty()) {
        "risk.accept"
    } else if request.relevance.is_some() || !request.threats.is_empty() {
        "risk.judge"
    } else {
        "risk.save"
    }
}

async fn objects(reads: &mut Reads<'_>, scope: Scope, domain: DomainId, ids: &[Uuid]) -> Result<Vec<TargetObject>> {
    let mut objects = Vec::with_capacity(ids.len());
    for id in ids {
        let object: TargetObject = reads.get(scope, *id).await?;
        if object.domain_id != domain {
            return Err(AppError::not_found("target_object", id));
        }
        objects.push(object);
    }
    Ok(objects)
}

/// The measures that a request names or that treat risks already.
async fn measures(
    reads: &mut Reads<'_>,
    scope: Scope,
    request: &wire::RiskSaveRequest,
) -> Result<HashMap<MeasureId, Measure>> {
    for id in &request.add_measures {
        reads.get::<Measure>(scope, *id).await?;
    }
    let linked = reads.risk_measures(scope, DomainId(request.domain_id)).await?;
    let ids: HashSet<Uuid> =
        linked.into_iter().map(|link| link.measure_id.0).chain(request.add_measures.iter().copied()).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    Ok(reads.find_all::<Measure>(scope, &ids).await?.into_iter().map(|one| (one.id, one)).collect())
}

/// What a change is judged by.
struct Work {
    known: HashMap<Uuid, Risk>,
    links: Vec<RiskMeasure>,
    measures: HashMap<MeasureId, Measure>,
    scheme: RiskScheme,
    own_threats: Vec<AdditionalThreat>,
}

impl Work {
    /// The threat of a code as people write it.
    fn threat(&self, code: &str) -> Result<Threat> {
        if let Some(number) = risk::elementary_number(code) {
            return Ok((risk::elementary_code(number), None));
        }
        let same = |own: &&AdditionalThreat| own.code.trim().to_lowercase() == code.trim().to_lowercase();
        let own = self.own_threats.iter().find(same).ok_or_else(|| AppError::not_found("threat", code))?;
        Ok((String::new(), Some(own.id)))
    }

    /// A threat that nobody has judged at an object yet.
    fn fresh(&self, id: Uuid, object: &TargetObject, threat: &Threat) -> Risk {
        let place = RiskAnalysis {
            id: RiskAnalysisId(id),
            municipality_id: object.municipality_id,
            domain_id: object.domain_id,
            target_object_id: object.id,
            occasion: None,
            reason: String::new(),
            analysed_by: String::new(),
            analysed_on: None,
        };
        let own = self.own_threats.iter().find(|own| Some(own.id) == threat.1);
        Risk {
            threat: threat.0.clone(),
            additional_threat_id: threat.1,
            affected: own.map_or_else(|| risk::affected_by(&threat.0), |own| own.affected.clone()),
            ..Risk::judged(RiskId(id), &place, ThreatRelevance::Direct)
        }
    }

    /// Links that come and go at a risk.
    fn links_of(&self, app: &App, request: &wire::RiskSaveRequest, risk: &Risk) -> (Vec<RiskMeasure>, Vec<Uuid>) {
        let known: Vec<&RiskMeasure> = self.links.iter().filter(|link| link.risk_id == risk.id).collect();
        let is_known = |id: Uuid| known.iter().any(|link| link.measure_id.0 == id);
        let added = request.add_measures.iter().filter(|id| !is_known(**id)).map(|id| RiskMeasure {
            id: RiskMeasureId(app.new_id()),
            municipality_id: risk.municipality_id,
            risk_id: risk.id,
            measure_id: MeasureId(*id),
        });
        let removed = known.iter().filter(|link| request.remove_measures.contains(&link.measure_id.0));
        (added.collect(), removed.map(|link| link.id.0).collect())
    }

    /// Whether what was accepted is not what it was any more.
    fn withdraws(&self, before: &Risk, after: &Risk, change: &Change) -> bool {
        let accepted = |risk: &Risk| {
            (
                risk.treatment,
                risk.before(&self.scheme),
                risk.after(&self.scheme),
                risk.transferred_to.clone(),
                risk.relevance,
            )
        };
        before.is_accepted() && change.accepted_by.is_none() && accepted(before) != accepted(after)
    }

    /// Refuses what the rules forbid.
    fn judge(&self, before: &Risk, after: &Risk, is_new: bool, added: &[RiskMeasure], removed: &[Uuid]) -> Result<()> {
        let estimate = |risk: &Risk| (risk.treatment, risk.before(&self.scheme), risk.after(&self.scheme));
        // What a changed matrix made so is an open point; it must not keep people from mending other things.
        if after.grows(&self.scheme) && (is_new || estimate(before) != estimate(after)) {
            return Err(AppError::new(ErrorCode::ResidualRiskHigher));
        }
        let acceptance = |risk: &Risk| (risk.accepted_by.clone(), risk.accepted_on);
        if !is_new && acceptance(before) == acceptance(after) {
            return Ok(());
        }
        let kept = self.links.iter().filter(|link| link.risk_id == after.id && !removed.contains(&link.id.0));
        let has_measure = kept
            .chain(added)
            .filter_map(|link| self.measures.get(&link.measure_id))
            .any(|measure| measure.status != MeasureStatus::Dropped);
        match after.acceptance_problems(&self.scheme, has_measure).first() {
            Some(problem) => Err(AppError::from(*problem)),
            None => Ok(()),
        }
    }

    /// Says where a refusal happened.
    fn at(&self, refusal: AppError, risk: &Risk, objects: &[TargetObject]) -> AppError {
        let own = self.own_threats.iter().find(|own| Some(own.id) == risk.additional_threat_id);
        let object = objects.iter().find(|object| object.id == risk.target_object_id);
        let refusal = refusal.with("threat", own.map_or(&risk.threat, |own| &own.code));
        match object {
            Some(object) => refusal.with("object", &object.name),
            None => refusal,
        }
    }
}

/// What a request changes; a field of none stays as it is.
struct Change {
    relevance: Option<ThreatRelevance>,
    comment: Option<String>,
    affected: Option<Vec<akte_domain::BasicValue>>,
    description: Option<String>,
    frequency_before: Option<Option<String>>,
    damage_before: Option<Option<String>>,
    assessment: Option<String>,
    treatment: Option<Option<RiskTreatment>>,
    treatment_reason: Option<String>,
    transferred_to: Option<String>,
    frequency_after: Option<Option<String>>,
    damage_after: Option<Option<String>>,
    owner: Option<String>,
    accepted_by: Option<String>,
    accepted_on: Option<Option<NaiveDate>>,
    acceptance_reason: Option<String>,
    review_on: Option<Option<NaiveDate>>,
    observed: Option<bool>,
    observed_by: Option<String>,
    observed_trigger: Option<String>,
}

impl Change {
    fn of(request: &wire::RiskSaveRequest, scheme: &RiskScheme) -> Result<Self> {
        let unknown = |value: &str| AppError::new(ErrorCode::RiskStepUnknown).with("value", value);
        let step = |text: &Option<String>, kind: StepKind| match text.as_deref() {
            None => Ok(None),
            Some("") => Ok(Some(None)),
            Some(code) if scheme.place(kind, code).is_some() => Ok(Some(Some(code.to_owned()))),
            Some(code) => Err(unknown(code)),
        };
        let treatment = match request.treatment.as_deref() {
            None => None,
            Some("") => Some(None),
            Some(code) => Some(Some(RiskTreatment::from_code(code).ok_or_else(|| unknown(code))?)),
        };
        let trimmed = |text: &Option<String>| text.as_ref().map(|text| text.trim().to_owned());
        Ok(Self {
            relevance: request.relevance,
            comment: request.comment.clone(),
            affected: request.affected.clone(),
            description: request.description.clone(),
            frequency_before: step(&request.frequency_before, StepKind::Frequency)?,
            damage_before: step(&request.damage_before, StepKind::Damage)?,
            assessment: request.assessment.clone(),
            treatment,
            treatment_reason: request.treatment_reason.clone(),
            transferred_to: request.transferred_to.clone(),
            frequency_after: step(&request.frequency_after, StepKind::Frequency)?,
            damage_after: step(&request.damage_after, StepKind::Damage)?,
            owner: trimmed(&request.owner),
            accepted_by: trimmed(&request.accepted_by),
            accepted_on: date_change(request.accepted_on.as_deref())?,
            acceptance_reason: request.acceptance_reason.clone(),
            review_on: date_change(request.review_on.as_deref())?,
            observed: request.observed,
            observed_by: request.observed_by.clone(),
            observed_trigger: request.observed_trigger.clone(),
        })
    }

    fn apply(&self, risk: &mut Risk) {
        take(&self.relevance, &mut risk.relevance);
        take(&self.comment, &mut risk.comment);
        take(&self.affected, &mut risk.affected);
        take(&self.description, &mut risk.description);
        take(&self.frequency_before, &mut risk.frequency_before);
        take(&self.damage_before, &mut risk.damage_before);
        take(&self.assessment, &mut risk.assessment);
        take(&self.treatment, &mut risk.treatment);
        take(&self.treatment_reason, &mut risk.treatment_reason);
        take(&self.transferred_to, &mut risk.transferred_to);
        take(&self.frequency_after, &mut risk.frequency_after);
        take(&self.damage_after, &mut risk.damage_after);
        take(&self.owner, &mut risk.owner);
        take(&self.accepted_by, &mut risk.accepted_by);
        take(&self.accepted_on, &mut risk.accepted_on);
        take(&self.acceptance_reason, &mut risk.acceptance_reason);
        take(&self.review_on, &mut risk.review_on);
        take(&self.observed, &mut risk.observed);
        take(&self.observed_by, &mut risk.observed_by);
        take(&self.observed_trigger, &mut risk.observed_trigger);
    }
}

/// Takes a judgement back: the threat is to be judged anew.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn risk_delete(app: &App, request: wire::RecordRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("risk.delete", request.municipality_id).await?;
    let mut reads = operation.reads();
    let risk: Risk = reads.get(scope, request.id).await?;
    let links = reads.risk_measures(scope, risk.domain_id).await?;
    let links: Vec<Uuid> = links.into_iter().filter(|link| link.risk_id == risk.id).map(|link| link.id.0).collect();
    operation.delete::<RiskMeasure>(scope, &links).await?;
    operation.delete::<Risk>(scope, &[risk.id.0]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
