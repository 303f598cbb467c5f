//! A.5: the risk analysis, and what of it stands in the implementation plan.

use super::structure::parts;
use crate::risk_view::{RiskView, elementary_title};
use akte_domain::risk::{Standing, affected_by};
use akte_domain::{MeasureId, Risk, RiskTreatment};
use akte_report::model::{OpenPointEntry, ResidualRisk, RiskEntry, RiskObject, RiskReport, RiskThreat};
use chrono::NaiveDate;
use std::collections::HashMap;

pub(super) fn report(view: &RiskView) -> RiskReport {
    let paths: HashMap<usize, Vec<String>> =
        parts(&view.structure).into_iter().map(|(place, _, path)| (place, path)).collect();
    let (mut objects, mut risks, mut measures) = (Vec::new(), Vec::new(), Vec::new());
    let mut numbers: HashMap<MeasureId, usize> = HashMap::new();
    let mut others = 0;
    for (place, object) in view.structure.objects.iter().enumerate() {
        let analysis = view.analysis(place);
        if analysis.standing() == Standing::NotDue {
            // The domain as a whole is no part of itself.
            others += usize::from(paths.contains_key(&place));
            continue;
        }
        let position = objects.len();
        for risk in view.at(place).iter().filter_map(|at| view.risks.get(*at)).filter(|risk| risk.is_risk()) {
            let treating = view.measures_of(risk).into_iter().map(|measure| {
                *numbers.entry(measure.id).or_insert_with(|| {
                    measures.push(measure.clone());
                    measures.len() - 1
                })
            });
            risks.push(RiskEntry {
                object: position,
                code: view.code(risk).to_owned(),
                title: view.title(risk),
                measures: treating.collect(),
                risk: risk.clone(),
            });
        }
        let record = view.analysis_record(object.id);
        let need = view.need(place).and_then(|need| view.structure.scheme.categories.get(need));
        let group = analysis.covered_by.and_then(|group| view.structure.objects.get(group));
        objects.push(RiskObject {
            object: object.clone(),
            path: paths.get(&place).cloned().unwrap_or_default(),
            need: need.map(|category| category.name.clone()).unwrap_or_default(),
            by_need: analysis.by_need,
            occasion: analysis.occasion,
            reason: record.map(|record| record.reason.clone()).unwrap_or_default(),
            analysed_by: record.map(|record| record.analysed_by.clone()).unwrap_or_default(),
            analysed_on: record.and_then(|record| record.analysed_on),
            standing: analysis.standing().code(),
            covered_by: group.map(|group| group.name.clone()).unwrap_or_default(),
            threats: threats(view, place),
        });
    }
    RiskReport { scheme: view.scheme.clone(), scheme_recorded: view.scheme_recorded, objects, others, risks, measures }
}

/// The threats at an object. A threat of the municipality's own stands only where somebody has judged it.
fn threats(view: &RiskView, place: usize) -> Vec<RiskThreat> {
    view.threats_at(place)
        .into_iter()
        .filter(|threat| threat.own.is_none() || threat.risk.is_some())
        .map(|threat| {
            let risk = threat.risk.and_then(|at| view.risks.get(at));
            RiskThreat {
                title: threat.own.map_or_else(|| elementary_title(view.texts, &threat.code), |own| own.title.clone()),
                source: threat.source,
                requirements: view.met(threat.requirements).map(|met| met.label.clone()).collect(),
                relevance: risk.map(|risk| risk.relevance),
                affected: risk.map_or_else(|| affected_by(&threat.code), |risk| risk.affected.clone()),
                comment: risk.map(|risk| risk.comment.clone()).unwrap_or_default(),
                code: threat.code,
            }
        })
        .collect()
}

/// What an audit would object to, as reports print it.
pub(super) fn points(view: &RiskView, as_of: NaiveDate) -> Vec<OpenPointEntry> {
    view.points(as_of)
        .into_iter()
        .map(|point| {
            let object = view.structure.objects.get(point.object).map(|object| object.name.clone()).unwrap_or_default();
            // Without anything more to say about the object, it is itself what has to be mended.
            let about = if point.subject.is_empty() { (String::new(), object) } else { (object, point.subject) };
            super::points::entry(&view.structure.suppressions, &point.place, about, as_of)
        })
        .collect()
}

/// What remains after the treatment of each risk, as the objects are.
pub(super) fn residual(view: &RiskView) -> Vec<ResidualRisk> {
    let name = |place: Option<usize>| {
        place.and_then(|place| view.scheme.categories.get(place)).map(|one| one.name.clone()).unwrap_or_default()
    };
    let remains =
        |risk: &&Risk| risk.is_risk() && risk.treatment.is_some_and(|treatment| treatment != RiskTreatment::Avoid);
    view.risks
        .iter()
        .filter(remains)
        .map(|risk| ResidualRisk {
            object: view
                .position(risk.target_object_id)
                .and_then(|place| view.structure.objects.get(place))
                .map(|object| object.name.clone())
                .unwrap_or_default(),
            threat: format!("{} {}", view.code(risk), view.title(risk)),
            before: name(risk.before(&view.scheme)),
            after: name(risk.after(&view.scheme)),
            owner: risk.owner.clone(),
            accepted_by: risk.accepted_by.clone(),
            accepted_on: risk.accepted_on,
        })
        .collect()
}
