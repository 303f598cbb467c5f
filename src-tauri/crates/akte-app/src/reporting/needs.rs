//! A.2: the protection needs, why they are so, and what follows from them.

use super::structure::parts;
use crate::assess::Assessment;
use crate::structure_view::StructureView;
use akte_domain::protection::{Determination, Origin, Rank};
use akte_domain::{BasicValue, Coded, TargetObject};
use akte_report::model::{NeedCell, NeedObject, ProtectionNeeds};

pub(super) fn needs(view: &StructureView, assessment: &Assessment) -> ProtectionNeeds {
    let determination = view.determination();
    // A part shows from where a need came by name, wherever that lies.
    let within = |object: &TargetObject| assessment.limit().is_none_or(|limit| limit.takes_object(object));
    let objects = parts(view)
        .into_iter()
        .filter(|(_, object, _)| within(object))
        .map(|(place, object, path)| NeedObject {
            object: object.clone(),
            path,
            values: BasicValue::ALL.iter().map(|value| cell(view, &determination, place, *value)).collect(),
            total: determination.total(place).map(usize::from),
            risk_analysis: determination.asks_for_risk_analysis(place),
            critical: determination.critical(place).into_iter().map(|one| one.code()).collect(),
            carried: determination.carried(place),
        })
        .collect();
    ProtectionNeeds {
        scheme: view.scheme.clone(),
        scheme_recorded: view.scheme_recorded,
        objects,
        cycles: determination
            .cycles()
            .iter()
            .filter(|members| members.iter().any(|place| view.objects.get(*place).is_some_and(within)))
            .map(|members| view.names(members))
            .collect(),
    }
}

fn cell(view: &StructureView, determination: &Determination<'_>, place: usize, value: BasicValue) -> NeedCell {
    let known = determination.determined(place, value);
    let need = determination.need(place, value);
    let decides_itself = known.origin != Origin::Maximum;
    // The object itself stands in its row; what decides comes first.
    let way = determination.inherited_way(place, value).map(|way| {
        let mut others = way.objects;
        others.remove(0);
        others.reverse();
        view.names(&others)
    });
    let scenario = need.and_then(|need| need.scenario.as_ref());
    let scenario = scenario.and_then(|code| view.scheme.scenarios.iter().find(|scenario| scenario.code == *code));
    NeedCell {
        value,
        category: known.rank.map(usize::from),
        origin: known.origin.code(),
        way: way.unwrap_or_default(),
        inherited: known.inherited.filter(|_| decides_itself).map(|rank: Rank| usize::from(rank)),
        scenario: scenario.map(|scenario| scenario.name.clone()).unwrap_or_default(),
        reason: need.map(|need| need.reason.clone()).unwrap_or_default(),
        effect: need.and_then(|need| need.effect),
        effect_reason: need.map(|need| need.effect_reason.clone()).unwrap_or_default(),
        determined_here: need.is_some_and(|need| need.category.is_some() || need.effect.is_some()),
        decided_by: need.map(|need| need.decided_by.clone()).unwrap_or_default(),
        decided_on: need.and_then(|need| need.decided_on),
    }
}
