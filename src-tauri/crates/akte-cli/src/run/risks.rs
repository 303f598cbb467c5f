//! Risk analysis.

use super::objects::yes_no;
use super::risk_scheme;
use crate::args::{RiskAccept, RiskAnalyse, RiskAt, RiskCommand, RiskList, RiskObserve, RiskSet};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DomainRow, RecordRequest, RiskDetail, RiskListRequest, RiskMatrixField, RiskMatrixRequest, RiskObjectListRequest,
    RiskObjectRow, RiskObjectSaveRequest, RiskRow, RiskSaveRequest, RiskSchemeRow, ThreatOverviewRequest,
    ThreatOverviewRow,
};
use akte_app::{AppError, ErrorCode};
use akte_domain::{Coded, risk};
use uuid::Uuid;

pub async fn risk(session: &Session, command: RiskCommand) -> Outcome<String> {
    match command {
        RiskCommand::Scheme(command) => risk_scheme::scheme(session, command).await,
        RiskCommand::Objects { domain, text, all, open, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = RiskObjectListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                text,
                only_due: !all,
                only_open: open,
                sort: None,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            objects(session, request).await
        }
        RiskCommand::Analyse(set) => analyse(session, set).await,
        RiskCommand::Overview { object, domain, open, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = ThreatOverviewRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                object_id: resolve::object(session, &domain, object.as_ref()).await?,
                text: String::new(),
                only_open: open,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            overview(session, request).await
        }
        RiskCommand::List(list) => risk_list(session, list).await,
        RiskCommand::Show(at) => show(session, at).await,
        RiskCommand::Set(set) => set_risks(session, *set).await,
        RiskCommand::Accept(accept) => accept_risks(session, accept).await,
        RiskCommand::Observe(observe) => observe_risks(session, observe).await,
        RiskCommand::Remove(at) => {
            let (domain, id) = one(session, &at).await?;
            let request = RecordRequest { municipality_id: domain.municipality_id, id };
            let done = rooms::risk_delete(&session.app, request).await?;
            Ok(session.done(&done, "cli-out-removed", &[("name", at.threat.into())]))
        }
        RiskCommand::Matrix { domain, after } => {
            matrix(session, &resolve::domain(session, &domain).await?, after).await
        }
    }
}

fn category(session: &Session, scheme: &RiskSchemeRow, code: &Option<String>) -> String {
    let known = code.as_ref().and_then(|code| scheme.categories.iter().find(|one| one.code == *code));
    known.map_or_else(|| session.texts().get("report-missing"), |one| one.name.clone())
}

async fn objects(session: &Session, request: RiskObjectListRequest) -> Outcome<String> {
    let scheme = risk_scheme::of(session, request.municipality_id).await?;
    let list = rooms::risk_object_list(&session.app, request).await?;
    let why = |row: &RiskObjectRow| match (row.occasion, row.by_need) {
        (Some(occasion), _) => session.term("analysis-occasion", occasion),
        (None, true) => row.need.clone(),
        (None, false) => String::new(),
    };
    let columns = [
        Column::text("cli-out-name", |row: &RiskObjectRow| row.name.clone()),
        Column::text("cli-out-kind", |row: &RiskObjectRow| session.term("object-kind", row.kind)),
        Column::text("cli-out-occasion", why),
        Column::text("cli-out-standing", |row: &RiskObjectRow| {
            session.texts().term("analysis-standing", &row.standing)
        }),
        Column::number("cli-out-judged", |row: &RiskObjectRow| format!("{}/{}", row.judged, row.threats)),
        Column::number("cli-out-risks", |row: &RiskObjectRow| row.risks.to_string()),
        Column::text("cli-out-before", |row: &RiskObjectRow| category(session, &scheme, &row.highest_before)),
        Column::text("cli-out-after", |row: &RiskObjectRow| category(session, &scheme, &row.highest_after)),
        Column::number("cli-out-open-points", |row: &RiskObjectRow| row.points.to_string()),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn analyse(session: &Session, set: RiskAnalyse) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let request = RiskObjectSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        object_ids: resolve::objects(session, &domain, &set.objects).await?,
        occasion: set.occasion.map(|given| given.0.map(|one| one.code().to_owned()).unwrap_or_default()),
        reason: set.reason,
        analysed_by: set.analysed_by,
        analysed_on: set.analysed_on,
    };
    let done = rooms::risk_object_save(&session.app, request).await?;
    Ok(session.done(&done, "cli-out-changed", &[("name", set.objects.join(", ").into())]))
}

async fn overview(session: &Session, request: ThreatOverviewRequest) -> Outcome<String> {
    let scheme = risk_scheme::of(session, request.municipality_id).await?;
    let list = rooms::threat_overview(&session.app, request).await?;
    let texts = session.texts();
    let source = |row: &ThreatOverviewRow| {
        let word = texts.term("threat-source", &row.source);
        if row.requirements.is_empty() { word } else { format!("{word}: {}", row.requirements.join(", ")) }
    };
    let relevance = |row: &ThreatOverviewRow| {
        row.relevance.map_or_else(|| texts.get("risks-not-judged"), |one| session.term("threat-relevance", one))
    };
    let before = |row: &ThreatOverviewRow| {
        row.before.as_ref().map(|_| category(session, &scheme, &row.before)).unwrap_or_default()
    };
    let columns = [
        Column::text("cli-out-threat", |row: &ThreatOverviewRow| format!("{} {}", row.threat, row.title)),
        Column::text("cli-out-relevance", relevance),
        Column::text("cli-out-before", before),
        Column::text("cli-out-comment", |row: &ThreatOverviewRow| row.comment.clone()),
        Column::text("cli-out-source", source),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn risk_list(session: &Session, list: RiskList) -> Outcome<String> {
    let domain = resolve::domain(session, &list.domain).await?;
    let scheme = risk_scheme::of(session, domain.municipality_id).await?;
    let object_id = match &list.object {
        Some(object) => Some(resolve::object(session, &domain, Some(object)).await?),
        None => None,
    };
    let request = RiskListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        text: list.text,
        object_id,
        stage: if list.after { "after" } else { "before" }.to_owned(),
        frequency: String::new(),
        damage: String::new(),
        category: list.category.map(|text| risk_scheme::category_code(&scheme, &text)).unwrap_or_default(),
        treatments: list.treatments,
        only_open: list.open,
        only_observed: list.observed,
        only_unaccepted: list.unaccepted,
        sort: None,
        offset: list.page.offset,
        limit: list.page.limit.unwrap_or(resolve::ALL),
    };
    let found = rooms::risk_list(&session.app, request).await?;
    let treatment = |row: &RiskRow| row.treatment.map(|one| session.term("risk-treatment", one)).unwrap_or_default();
    let accepted = |row: &RiskRow| match row.accepted_on {
        Some(day) => format!("{} ({})", row.accepted_by, session.texts().date(day)),
        None => String::new(),
    };
    let columns = [
        Column::text("cli-out-object", |row: &RiskRow| row.object_name.clone()),
        Column::text("cli-out-threat", |row: &RiskRow| format!("{} {}", row.threat, row.threat_title)),
        Column::text("cli-out-before", |row: &RiskRow| category(session, &scheme, &row.before)),
        Column::text("cli-out-treatment", treatment),
        Column::text("cli-out-after", |row: &RiskRow| category(session, &scheme, &row.after)),
        Column::text("cli-out-owner", |row: &RiskRow| row.owner.clone()),
        Column::text("cli-out-accepted", accepted),
        Column::number("cli-out-open-points", |row: &RiskRow| row.points.len().to_string()),
    ];
    Ok(output::list(session.style, &found.items, found.total, &columns))
}

/// The risk that a threat is at an object.
async fn one(session: &Session, at: &RiskAt) -> Outcome<(DomainRow, Uuid)> {
    let domain = resolve::domain(session, &at.domain).await?;
    let request = ThreatOverviewRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        object_id: resolve::object(session, &domain, Some(&at.object)).await?,
        text: String::new(),
        only_open: false,
        offset: 0,
        limit: resolve::ALL,
    };
    let code = risk::elementary_number(&at.threat).map_or_else(|| at.threat.clone(), risk::elementary_code);
    let threats = rooms::threat_overview(&session.app, request).await?;
    let found = threats.items.into_iter().find(|row| row.threat.to_lowercase() == code.trim().to_lowercase());
    let unknown = || AppError::new(ErrorCode::NotFound).with("kind", "risk").with("id", &at.threat);
    let id = found.and_then(|row| row.risk_id).ok_or_else(unknown)?;
    Ok((domain, id))
}

async fn show(session: &Session, at: RiskAt) -> Outcome<String> {
    let (domain, id) = one(session, &at).await?;
    let request = RecordRequest { municipality_id: domain.municipality_id, id };
    let detail = rooms::risk_show(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&detail));
    }
    let scheme = risk_scheme::of(session, domain.municipality_id).await?;
    Ok(detail_text(session, &scheme, &detail))
}

fn detail_text(session: &Session, scheme: &RiskSchemeRow, detail: &RiskDetail) -> String {
    let (row, texts) = (&detail.row, session.texts());
    let step = |code: &Option<String>, steps: &[akte_app::wire::RiskStepRow]| {
        let known = code.as_ref().and_then(|code| steps.iter().find(|one| one.code == *code));
        known.map(|one| one.name.clone()).unwrap_or_default()
    };
    let rated = |frequency: &Option<String>, damage: &Option<String>, code: &Option<String>| {
        let steps = [step(frequency, &scheme.frequencies), step(damage, &scheme.damages)];
        let steps: Vec<String> = steps.into_iter().filter(|name| !name.is_empty()).collect();
        let category = category(session, scheme, code);
        if steps.is_empty() { category } else { format!("{category} ({})", steps.join(" × ")) }
    };
    let date = |day: Option<chrono::NaiveDate>| day.map(|day| texts.date(day)).unwrap_or_default();
    let measures: Vec<&str> = detail.measures.iter().map(|measure| measure.title.as_str()).collect();
    let requirements: Vec<&str> = detail.requirements.iter().map(|one| one.label.as_str()).collect();
    let values: Vec<String> = row.affected.iter().map(|value| session.term("basic-value", *value)).collect();
    let fields = [
        ("cli-out-object", row.object_name.clone()),
        ("cli-out-threat", format!("{} {}", row.threat, row.threat_title)),
        ("cli-out-relevance", session.term("threat-relevance", row.relevance)),
        ("cli-out-comment", row.comment.clone()),
        ("cli-out-affected", values.join(", ")),
        ("cli-out-requirements", requirements.join(", ")),
        ("cli-out-description", row.description.clone()),
        ("cli-out-before", rated(&row.frequency_before, &row.damage_before, &row.before)),
        ("cli-out-assessment", row.assessment.clone()),
        ("cli-out-treatment", row.treatment.map(|one| session.term("risk-treatment", one)).unwrap_or_default()),
        ("cli-out-reason", row.treatment_reason.clone()),
        ("cli-out-transferred-to", row.transferred_to.clone()),
        ("cli-out-measures", measures.join("; ")),
        ("cli-out-after", rated(&row.frequency_after, &row.damage_after, &row.after)),
        ("cli-out-owner", row.owner.clone()),
        ("cli-out-accepted", row.accepted_by.clone()),
        ("cli-out-accepted-on", date(row.accepted_on)),
        ("cli-out-acceptance-reason", row.acceptance_reason.clone()),
        ("cli-out-review", date(row.review_on)),
        ("cli-out-observed", yes_no(session, row.observed)),
        ("cli-out-observed-by", row.observed_by.clone()),
        ("cli-out-trigger", row.observed_trigger.clone()),
        ("cli-out-open-points", row.points.join("; ")),
    ];
    output::fields(session.style, &fields)
}

/// A request that changes threats at objects and nothing about them yet.
async fn at(
    session: &Session,
    domain: &DomainRow,
    objects: &[String],
    threats: Vec<String>,
) -> Outcome<RiskSaveRequest> {
    Ok(RiskSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        object_ids: resolve::objects(session, domain, objects).await?,
        threats,
        ..RiskSaveRequest::default()
    })
}

async fn save(session: &Session, request: RiskSaveRequest) -> Outcome<String> {
    let saved = rooms::risk_save(&session.app, request).await?;
    let args = [("count", saved.changed.into()), ("withdrawn", saved.acceptances_withdrawn.into())];
    Ok(session.done(&saved, "cli-out-risks-changed", &args))
}

async fn set_risks(session: &Session, set: RiskSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let scheme = risk_scheme::of(session, domain.municipality_id).await?;
    let frequency = |text: Option<String>| text.map(|text| risk_scheme::step_code(&scheme.frequencies, &text));
    let damage = |text: Option<String>| text.map(|text| risk_scheme::step_code(&scheme.damages, &text));
    let request = RiskSaveRequest {
        relevance: set.relevance,
        comment: set.comment,
        affected: (!set.values.is_empty()).then_some(set.values),
        description: set.description,
        frequency_before: frequency(set.frequency),
        damage_before: damage(set.damage),
        assessment: set.assessment,
        treatment: set.treatment.map(|given| given.0.map(|one| one.code().to_owned()).unwrap_or_default()),
        treatment_reason: set.treatment_reason,
        transferred_to: set.transferred_to,
        frequency_after: frequency(set.frequency_after),
        damage_after: damage(set.damage_after),
        owner: set.owner,
        review_on: set.review_on,
        add_measures: resolve::measures(session, &domain, &set.measures).await?,
        remove_measures: resolve::measures(session, &domain, &set.without_measures).await?,
        ..at(session, &domain, &set.objects, set.threats).await?
    };
    save(session, request).await
}

async fn accept_risks(session: &Session, accept: RiskAccept) -> Outcome<String> {
    let domain = resolve::domain(session, &accept.domain).await?;
    let nothing = accept.withdraw.then(String::new);
    let request = RiskSaveRequest {
        accepted_by: accept.by.or(nothing.clone()),
        accepted_on: accept.on.map(|day| day.to_string()).or(nothing.clone()),
        acceptance_reason: accept.reason.or(nothing),
        ..at(session, &domain, &accept.objects, accept.threats).await?
    };
    save(session, request).await
}

async fn observe_risks(session: &Session, observe: RiskObserve) -> Outcome<String> {
    let domain = resolve::domain(session, &observe.domain).await?;
    let request = RiskSaveRequest {
        observed: Some(!observe.stop),
        observed_by: observe.by,
        observed_trigger: observe.trigger,
        ..at(session, &domain, &observe.objects, observe.threats).await?
    };
    save(session, request).await
}

async fn matrix(session: &Session, domain: &DomainRow, after: bool) -> Outcome<String> {
    let request = RiskMatrixRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        object_id: None,
        stage: if after { "after" } else { "before" }.to_owned(),
    };
    let chart = rooms::risk_matrix(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&chart));
    }
    let columns = [
        Column::text("cli-out-field", |row: &RiskMatrixField| row.label.clone()),
        Column::number("cli-out-risks", |row: &RiskMatrixField| row.count.to_string()),
    ];
    Ok(output::table(session.style, &chart.fields, &columns))
}
