//! Protection needs: what was determined, what follows from it, and from where.

use super::lists::{Key, Words, part, sort};
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::structure_view::{StructureView, scheme, value_word};
use crate::wire;
use akte_domain::protection::{Determination, Origin, Rank, StepKind, Way};
use akte_domain::{
    BasicValue, Coded, DamageScenario, DamageThreshold, InformationDomain, NeedEffect, ProtectionCategory,
    ProtectionNeed, ProtectionNeedId, ProtectionScheme, ProtectionSchemeId, TargetObject, TargetObjectId,
    TargetObjectKind,
};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// How a municipality determines protection needs.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn protection_scheme_show(
    app: &App,
    request: wire::MunicipalityRequest,
) -> Result<wire::ProtectionSchemeRow> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = super::scope_of(&mut reads, request.municipality_id).await?;
    let (scheme, recorded) = scheme(&mut reads, app.texts(), scope).await?;
    Ok(scheme_row(scheme, recorded))
}

fn scheme_row(scheme: ProtectionScheme, recorded: bool) -> wire::ProtectionSchemeRow {
    let threshold = |threshold: DamageThreshold| wire::DamageThresholdRow {
        category: threshold.category,
        definition: threshold.definition,
    };
    wire::ProtectionSchemeRow {
        recorded,
        decided_by: scheme.decided_by,
        decided_on: scheme.decided_on,
        categories: scheme
            .categories
            .into_iter()
            .map(|category| wire::ProtectionCategoryRow {
                code: category.code,
                name: category.name,
                definition: category.definition,
                risk_analysis: category.risk_analysis,
            })
            .collect(),
        scenarios: scheme
            .scenarios
            .into_iter()
            .map(|scenario| wire::DamageScenarioRow {
                code: scenario.code,
                name: scenario.name,
                thresholds: scenario.thresholds.into_iter().map(threshold).collect(),
            })
            .collect(),
    }
}

/// Lays down how a municipality determines protection needs. Categories and scenarios that needs refer to stay.
///
/// # Errors
/// [`ErrorCode::CategoriesUnsound`], [`ErrorCode::NameMissing`], [`ErrorCode::Reference`] where a need refers to what was
/// left out, [`ErrorCode::NotFound`].
pub async fn protection_scheme_save(app: &App, request: wire::ProtectionSchemeSaveRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("protection_scheme.save", request.municipality_id).await?;
    super::scope_of(&mut operation.reads(), request.municipality_id).await?;
    let code = |code: String| if code.trim().is_empty() { format!("own_{}", app.new_id().simple()) } else { code };
    let categories: Vec<ProtectionCategory> = request
        .categories
        .into_iter()
        .map(|category| ProtectionCategory {
            code: code(category.code),
            name: category.name.trim().to_owned(),
            definition: category.definition,
            risk_analysis: category.risk_analysis,
        })
        .collect();
    let known: HashSet<&str> = categories.iter().map(|category| category.code.as_str()).collect();
    let scenarios = request
        .scenarios
        .into_iter()
        .map(|scenario| DamageScenario {
            code: code(scenario.code),
            name: scenario.name.trim().to_owned(),
            thresholds: scenario
                .thresholds
                .into_iter()
                .filter(|threshold| known.contains(threshold.category.as_str()))
                .map(|threshold| DamageThreshold { category: threshold.category, definition: threshold.definition })
                .collect(),
        })
        .collect();
    let scheme = ProtectionScheme {
        id: ProtectionSchemeId(request.municipality_id),
        municipality_id: scope.municipality(),
        decided_by: request.decided_by,
        decided_on: request.decided_on,
        categories,
        scenarios,
    };
    operation.put(scope, &[scheme]).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}

/// Target objects with their protection needs; groups before their members, unless sorted otherwise.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn need_list(app: &App, request: wire::NeedListRequest) -> Result<wire::List<wire::NeedRow>> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = StructureView::load(&mut reads, app.texts(), request.municipality_id, request.domain_id).await?;
    let determination = view.determination();
    let words = Words::new(&request.text);
    let mut rows: Vec<wire::NeedRow> = view
        .objects
        .iter()
        .enumerate()
        .filter(|(_, object)| object.kind != TargetObjectKind::InformationDomain)
        .filter(|(_, object)| request.kinds.is_empty() || request.kinds.contains(&object.kind))
        .filter(|(_, object)| words.occur_in(&[&object.name, &object.facts.number]))
        .map(|(place, object)| row(&determination, place, object))
        .filter(|row| !request.only_risk || row.risk_analysis)
        .filter(|row| !request.only_missing || row.values.iter().any(|value| value.category.is_none()))
        .collect();
    if let Some(by) = &request.sort {
        let rank =
            |code: &Option<String>| Key::number(code.as_ref().and_then(|code| view.scheme.rank(code)).map(i64::from));
        sort(&mut rows, by, |row, column| {
            let of = |value: BasicValue| rank(&row.values[value.index()].category);
            Some(match column {
                "name" => Key::from(&row.name),
                "number" => Key::from(&row.number),
                "kind" => Key::from(row.kind.code()),
                "confidentiality" => of(BasicValue::Confidentiality),
                "integrity" => of(BasicValue::Integrity),
                "availability" => of(BasicValue::Availability),
                "total" => rank(&row.total),
                _ => return None,
            })
        })?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

fn code_of(scheme: &ProtectionScheme, rank: Option<Rank>) -> Option<String> {
    rank.and_then(|rank| scheme.category(rank)).map(|category| category.code.clone())
}

fn row(determination: &Determination<'_>, place: usize, object: &TargetObject) -> wire::NeedRow {
    wire::NeedRow {
        id: object.id.0,
        name: object.name.clone(),
        number: object.facts.number.clone(),
        kind: object.kind,
        member_count: object.member_count,
        parent_id: object.parent_id.map(Uuid::from),
        values: BasicValue::ALL.iter().map(|value| need_value(determination, place, *value)).collect(),
        total: code_of(determination.scheme, determination.total(place)),
        risk_analysis: determination.asks_for_risk_analysis(place),
        critical: determination.critical(place).into_iter().map(|one| one.code().to_owned()).collect(),
        carried: determination.carried(place),
    }
}

fn need_value(determination: &Determination<'_>, place: usize, value: BasicValue) -> wire::NeedValue {
    let scheme = determination.scheme;
    let known = determination.determined(place, value);
    let need = determination.need(place, value);
    let source = match known.origin {
        Origin::Maximum => determination.way(place, value).objects.last().copied(),
        _ => None,
    };
    let source = source.and_then(|source| determination.objects.get(source));
    wire::NeedValue {
        value,
        category: code_of(scheme, known.rank),
        origin: known.origin.code().to_owned(),
        source_id: source.map(|source| source.id.0),
        source_name: source.map(|source| source.name.clone()).unwrap_or_default(),
        own: code_of(scheme, determination.own(place, value)),
        inherited: code_of(scheme, known.inherited),
        scenario: need.and_then(|need| need.scenario.clone()),
        reason: need.map(|need| need.reason.clone()).unwrap_or_default(),
        effect: need.and_then(|need| need.effect),
        effect_category: need.and_then(|need| need.effect_category.clone()),
        effect_reason: need.map(|need| need.effect_reason.clone()).unwrap_or_default(),
        decided_by: need.map(|need| need.decided_by.clone()).unwrap_or_default(),
        decided_on: need.and_then(|need| need.decided_on),
    }
}

/// Changes protection needs of any number of objects in one step. What says nothing any more is removed.
///
/// # Errors
/// [`ErrorCode::CategoryUnknown`], [`ErrorCode::EffectIncomplete`], [`ErrorCode::EffectWithoutReason`],
/// [`ErrorCode::NeedOfWhole`], [`ErrorCode::DateInvalid`], [`ErrorCode::NotFound`].
pub async fn need_save(app: &App, request: wire::NeedSaveRequest) -> Result<wire::NeedsSaved> {
    let (mut operation, scope) = app.begin("protection_need.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let (scheme, recorded) = scheme(&mut reads, app.texts(), scope).await?;
    for id in &request.object_ids {
        let object: TargetObject = reads.get(scope, *id).await?;
        if object.domain_id != domain.id {
            return Err(AppError::not_found("target_object", id));
        }
        if object.kind == TargetObjectKind::InformationDomain {
            return Err(AppError::new(ErrorCode::NeedOfWhole));
        }
    }
    let known: HashMap<(TargetObjectId, BasicValue), ProtectionNeed> = reads
        .protection_needs(scope, domain.id)
        .await?
        .into_iter()
        .map(|need| ((need.target_object_id, need.value), need))
        .collect();
    let change = Change::of(&request, &scheme)?;
    let values = if request.values.is_empty() { BasicValue::ALL } else { &request.values };
    let (mut kept, mut removed, mut changed) = (Vec::new(), Vec::new(), 0);
    for id in &request.object_ids {
        for &value in values {
            let before = known.get(&(TargetObjectId(*id), value));
            let mut need = before.cloned().unwrap_or_else(|| {
                ProtectionNeed::new(
                    ProtectionNeedId(app.new_id()),
                    scope.municipality(),
                    (domain.id, TargetObjectId(*id)),
                    value,
                )
            });
            change.apply(&mut need);
            if before == Some(&need) {
                continue;
            }
            match (need.is_empty(), before) {
                (true, Some(before)) => removed.push(before.id.0),
                (true, None) => continue,
                (false, _) => kept.push(need),
            }
            changed += 1;
        }
    }
    if !recorded && !kept.is_empty() {
        operation.put(scope, &[scheme]).await?;
    }
    operation.put(scope, &kept).await?;
    operation.delete::<ProtectionNeed>(scope, &removed).await?;
    app.commit(operation).await?;
    Ok(wire::NeedsSaved { changed })
}

/// What a request changes; a field of none stays as it is.
struct Change {
    category: Option<Option<String>>,
    scenario: Option<Option<String>>,
    reason: Option<String>,
    effect: Option<Option<NeedEffect>>,
    effect_category: Option<Option<String>>,
    effect_reason: Option<String>,
    decided_by: Option<String>,
    decided_on: Option<Option<NaiveDate>>,
}

impl Change {
    fn of(request: &wire::NeedSaveRequest, scheme: &ProtectionScheme) -> Result<Self> {
        let unknown = |value: &str| AppError::new(ErrorCode::CategoryUnknown).with("value", value);
        let code = |text: &Option<String>, known: &dyn Fn(&str) -> bool| match text.as_deref() {
            None => Ok(None),
            Some("") => Ok(Some(None)),
            Some(code) if known(code) => Ok(Some(Some(code.to_owned()))),
            Some(code) => Err(unknown(code)),
        };
        let category = |code: &str| scheme.rank(code).is_some();
        let scenario = |code: &str| scheme.scenarios.iter().any(|scenario| scenario.code == code);
        let effect = match request.effect.as_deref() {
            None => None,
            Some("") => Some(None),
            Some(code) => Some(Some(NeedEffect::from_code(code).ok_or_else(|| unknown(code))?)),
        };
        let decided_on = match request.decided_on.as_deref() {
            None => None,
            Some("") => Some(None),
            Some(text) => {
                let invalid = |_| AppError::new(ErrorCode::DateInvalid).with("value", text);
                Some(Some(NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(invalid)?))
            }
        };
        Ok(Self {
            category: code(&request.category, &category)?,
            scenario: code(&request.scenario, &scenario)?,
            reason: request.reason.clone(),
            effect,
            effect_category: code(&request.effect_category, &category)?,
            effect_reason: request.effect_reason.clone(),
            decided_by: request.decided_by.clone(),
            decided_on,
        })
    }

    fn apply(&self, need: &mut ProtectionNeed) {
        fn take<T: Clone>(from: &Option<T>, into: &mut T) {
            if let Some(value) = from {
                into.clone_from(value);
            }
        }
        take(&self.category, &mut need.category);
        take(&self.scenario, &mut need.scenario);
        take(&self.reason, &mut need.reason);
        take(&self.effect, &mut need.effect);
        take(&self.effect_category, &mut need.effect_category);
        take(&self.effect_reason, &mut need.effect_reason);
        take(&self.decided_by, &mut need.decided_by);
        take(&self.decided_on, &mut need.decided_on);
        if need.effect.is_none() {
            need.effect_category = None;
            need.effect_reason.clear();
        }
    }
}

/// Where the needs of an object come from: along which dependencies, and from which decision.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn need_explain(app: &App, request: wire::NeedExplainRequest) -> Result<wire::NeedExplanation> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let texts = app.texts();
    let view = StructureView::load(&mut reads, texts, request.municipality_id, request.domain_id).await?;
    let determination = view.determination();
    let object = TargetObjectId(request.object_id);
    let place = determination.position(object).ok_or_else(|| AppError::not_found("target_object", object))?;
    let values = BasicValue::ALL
        .iter()
        .map(|&value| {
            let way = determination.inherited_way(place, value);
            let source = way.as_ref().and_then(|way| way.objects.last().copied());
            let decided = source.and_then(|source| determination.need(source, value));
            wire::NeedExplained {
                need: need_value(&determination, place, value),
                sentence: sentence(texts, &determination, place, value),
                source_reason: decided.map(reason_of).unwrap_or_default(),
                way: way.map(|way| steps(&determination, &way)).unwrap_or_default(),
            }
        })
        .collect();
    let cycles = determination.cycles().iter().filter(|members| members.contains(&place));
    Ok(wire::NeedExplanation { values, cycles: cycles.map(|members| view.names(members)).collect() })
}

fn reason_of(need: &ProtectionNeed) -> String {
    if need.effect.is_some() { need.effect_reason.clone() } else { need.reason.clone() }
}

fn steps(determination: &Determination<'_>, way: &Way) -> Vec<wire::NeedStep> {
    let kinds = std::iter::once(None).chain(way.steps.iter().map(|step| Some(*step)));
    way.objects
        .iter()
        .zip(kinds)
        .filter_map(|(place, step)| {
            let object = determination.objects.get(*place)?;
            Some(wire::NeedStep {
                id: object.id.0,
                name: object.name.clone(),
                kind: object.kind,
                dependency: match step {
                    Some(StepKind::Dependency(kind)) => Some(kind),
                    _ => None,
                },
                group: step == Some(StepKind::Member),
            })
        })
        .collect()
}

/// `Vertraulichkeit: hoch, geerbt von Meldewesen über Server 1.`
pub(crate) fn sentence(texts: &Texts, determination: &Determination<'_>, place: usize, value: BasicValue) -> String {
    let known = determination.determined(place, value);
    let name = |rank: Option<Rank>| {
        let category = rank.and_then(|rank| determination.scheme.category(rank));
        category.map_or_else(|| texts.get("report-missing"), |category| category.name.clone())
    };
    let way = determination.way(place, value).objects;
    let names: Vec<String> =
        way.iter().filter_map(|at| determination.objects.get(*at)).map(|one| one.name.clone()).collect();
    let source = names.last().cloned().unwrap_or_default();
    let between = names.get(1..names.len().saturating_sub(1)).unwrap_or_default().join(" → ");
    let args = [
        ("value", value_word(texts, value).into()),
        ("category", name(known.rank).into()),
        ("source", source.into()),
        ("between", between.clone().into()),
        ("inherited", name(known.inherited).into()),
    ];
    let id = match known.origin {
        Origin::Missing => "need-sentence-missing",
        Origin::Own => "need-sentence-own",
        Origin::Maximum if between.is_empty() => "need-sentence-direct",
        Origin::Maximum => "need-sentence-maximum",
        Origin::Cumulation => "need-sentence-cumulation",
        Origin::Distribution => "need-sentence-distribution",
    };
    texts.t(id, &args)
}
