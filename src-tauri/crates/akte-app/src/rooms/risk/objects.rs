//! Which objects are analysed, and which threats they face.

use super::{category_code, count, date_change, take};
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::risk_view::{RiskView, ThreatAt};
use crate::rooms::lists::{Key, Words, part, sort};
use crate::wire;
use crate::words::WordBook;
use akte_domain::risk::{self, Standing};
use akte_domain::{
    AnalysisOccasion, Coded, InformationDomain, RiskAnalysis, RiskAnalysisId, TargetObject, TargetObjectId,
};
use chrono::NaiveDate;
use std::collections::HashMap;

/// The objects of a domain with the standing of their risk analyses: those that are to be analysed first.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::SortUnknown`].
pub async fn risk_object_list(
    app: &App,
    request: wire::RiskObjectListRequest,
) -> Result<wire::List<wire::RiskObjectRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = RiskView::load(&akte, &mut reads, app.texts(), request.municipality_id, request.domain_id).await?;
    let words = Words::new(&request.text);
    let mut points: HashMap<usize, usize> = HashMap::new();
    for point in view.counted_points(app.today()) {
        *points.entry(point.object).or_default() += 1;
    }
    let mut rows: Vec<(Standing, wire::RiskObjectRow)> = view
        .structure
        .objects
        .iter()
        .enumerate()
        .filter(|(_, object)| request.object_id.is_none_or(|id| object.id.0 == id))
        .filter(|(_, object)| words.occur_in(&[&object.name, &object.facts.number]))
        .map(|(place, object)| {
            let points = points.get(&place).copied().unwrap_or_default();
            (view.analysis(place).standing(), object_row(&view, place, object, points))
        })
        .filter(|(standing, _)| !request.only_due || *standing != Standing::NotDue)
        .filter(|(_, row)| !request.only_open || row.points > 0)
        .collect();
    // What is to be done comes first; within that the order of the objects stays.
    rows.sort_by_key(|(standing, _)| match standing {
        Standing::Missing => 0,
        Standing::Begun => 1,
        Standing::Judged => 2,
        Standing::Covered => 3,
        Standing::NotDue => 4,
    });
    let mut rows: Vec<wire::RiskObjectRow> = rows.into_iter().map(|(_, row)| row).collect();
    if let Some(by) = &request.sort {
        let rank = |code: &Option<String>| {
            let place = code.as_ref().and_then(|code| view.scheme.categories.iter().position(|one| one.code == *code));
            Key::number(place.map(count))
        };
        sort(&mut rows, by, |row, column| {
            Some(match column {
                "name" => Key::from(&row.name),
                "kind" => Key::from(row.kind.code()),
                "standing" => Key::from(&row.standing),
                "judged" => Key::from(row.judged),
                "named" => Key::from(row.named),
                "risks" => Key::from(row.risks),
                "highest_before" => rank(&row.highest_before),
                "highest_after" => rank(&row.highest_after),
                "points" => Key::from(row.points),
                _ => return None,
            })
        })?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

fn object_row(view: &RiskView, place: usize, object: &TargetObject, points: usize) -> wire::RiskObjectRow {
    let analysis = view.analysis(place);
    let record = view.analysis_record(object.id);
    let risks: Vec<_> =
        view.at(place).iter().filter_map(|at| view.risks.get(*at)).filter(|risk| risk.is_risk()).collect();
    let highest = |of: &dyn Fn(&akte_domain::Risk) -> Option<usize>| {
        category_code(&view.scheme, risks.iter().filter_map(|risk| of(risk)).max())
    };
    let need = view.need(place).and_then(|need| view.structure.scheme.categories.get(need));
    let group = analysis.covered_by.and_then(|group| view.structure.objects.get(group));
    wire::RiskObjectRow {
        id: object.id.0,
        name: object.name.clone(),
        number: object.facts.number.clone(),
        kind: object.kind,
        need: need.map(|category| category.name.clone()).unwrap_or_default(),
        by_need: analysis.by_need,
        occasion: analysis.occasion,
        reason: record.map(|record| record.reason.clone()).unwrap_or_default(),
        analysed_by: record.map(|record| record.analysed_by.clone()).unwrap_or_default(),
        analysed_on: record.and_then(|record| record.analysed_on),
        standing: analysis.standing().code().to_owned(),
        covered_by: group.map(|group| group.name.clone()).unwrap_or_default(),
        threats: count(analysis.threats),
        named: count(view.named_count(place)),
        judged: count(analysis.judged),
        risks: count(risks.len()),
        highest_before: highest(&|risk| risk.before(&view.scheme)),
        highest_after: highest(&|risk| risk.after(&view.scheme)),
        points: count(points),
    }
}

/// The threats of an object: those that requirements in force there name, the municipality's own, the rest of the 47.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn threat_overview(
    app: &App,
    request: wire::ThreatOverviewRequest,
) -> Result<wire::List<wire::ThreatOverviewRow>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = RiskView::load(&akte, &mut reads, app.texts(), request.municipality_id, request.domain_id).await?;
    let book = akte.words(&mut reads).await?;
    let object = TargetObjectId(request.object_id);
    let place = view.position(object).ok_or_else(|| AppError::not_found("target_object", object))?;
    let words = Words::new(&request.text);
    let rows = view
        .threats_at(place)
        .into_iter()
        .map(|threat| threat_row(&view, &book, threat))
        .filter(|row| words.occur_in(&[&row.threat, &row.title]))
        .filter(|row| !request.only_open || row.risk_id.is_none())
        .collect();
    Ok(part(rows, request.offset, request.limit, state))
}

fn threat_row(view: &RiskView, book: &WordBook, threat: ThreatAt<'_>) -> wire::ThreatOverviewRow {
    let risk = threat.risk.and_then(|place| view.risks.get(place));
    let (title, definition, affects) = match threat.own {
        Some(own) => (own.title.clone(), own.description.clone(), own.affected.clone()),
        None => (
            crate::risk_view::elementary_title(view.texts, &threat.code),
            book.threat(&threat.code).definition,
            risk::affected_by(&threat.code),
        ),
    };
    let category = |of: fn(&akte_domain::Risk, &akte_domain::RiskScheme) -> Option<usize>| {
        let place = risk.filter(|risk| risk.is_risk()).and_then(|risk| of(risk, &view.scheme));
        category_code(&view.scheme, place)
    };
    wire::ThreatOverviewRow {
        additional_threat_id: threat.own.map(|own| own.id.0),
        title,
        definition,
        source: threat.source.to_owned(),
        requirements: view.met(threat.requirements).map(|met| met.label.clone()).collect(),
        affects,
        risk_id: risk.map(|risk| risk.id.0),
        relevance: risk.map(|risk| risk.relevance),
        comment: risk.map(|risk| risk.comment.clone()).unwrap_or_default(),
        before: category(akte_domain::Risk::before),
        after: category(akte_domain::Risk::after),
        threat: threat.code,
    }
}

/// Says which objects are analysed for which reason, and who analysed them. What says nothing any more is removed.
///
/// # Errors
/// [`ErrorCode::AnalysisWithoutReason`], [`ErrorCode::CategoryUnknown`] for an unknown occasion,
/// [`ErrorCode::DateInvalid`], [`ErrorCode::NotFound`].
pub async fn risk_object_save(app: &App, request: wire::RiskObjectSaveRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("risk_analysis.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    let domain: InformationDomain = reads.get(scope, request.domain_id).await?;
    let occasion = match request.occasion.as_deref() {
        None => None,
        Some("") => Some(None),
        Some(code) => {
            let unknown = || AppError::new(ErrorCode::CategoryUnknown).with("value", code);
            Some(Some(AnalysisOccasion::from_code(code).ok_or_else(unknown)?))
        }
    };
    let analysed_on: Option<Option<NaiveDate>> = date_change(request.analysed_on.as_deref())?;
    let known = reads.risk_analyses(scope, domain.id).await?;
    let (mut kept, mut removed) = (Vec::new(), Vec::new());
    for id in &request.object_ids {
        let object: TargetObject = reads.get(scope, *id).await?;
        if object.domain_id != domain.id {
            return Err(AppError::not_found("target_object", id));
        }
        let before = known.iter().find(|one| one.target_object_id == object.id);
        let mut record = before.cloned().unwrap_or_else(|| RiskAnalysis {
            id: RiskAnalysisId(app.new_id()),
            municipality_id: scope.municipality(),
            domain_id: domain.id,
            target_object_id: object.id,
            occasion: None,
            reason: String::new(),
            analysed_by: String::new(),
            analysed_on: None,
        });
        take(&occasion, &mut record.occasion);
        take(&request.reason, &mut record.reason);
        take(&request.analysed_by, &mut record.analysed_by);
        take(&analysed_on, &mut record.analysed_on);
        if record.occasion.is_none() {
            record.reason.clear();
        }
        match (record.is_empty(), before) {
            (true, Some(before)) => removed.push(before.id.0),
            (true, None) => {}
            (false, before) if before == Some(&record) => {}
            (false, _) => kept.push(record),
        }
    }
    operation.put(scope, &kept).await?;
    operation.delete::<RiskAnalysis>(scope, &removed).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
