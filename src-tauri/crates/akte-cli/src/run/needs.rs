//! Protection needs.

use super::objects::yes_no;
use crate::args::{CategorySet, NeedCommand, NeedSet, OfDomain, OfMunicipality, ScenarioSet};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    DamageScenarioRow, DamageThresholdRow, MunicipalityRequest, NeedExplainRequest, NeedListRequest, NeedRow,
    NeedSaveRequest, NeedStep, ProtectionCategoryRow, ProtectionSchemeRow, ProtectionSchemeSaveRequest,
};
use akte_domain::Coded;
use uuid::Uuid;

pub async fn need(session: &Session, command: NeedCommand) -> Outcome<String> {
    match command {
        NeedCommand::Set(set) => need_set(session, *set).await,
        NeedCommand::List { domain, kinds, text, risk, missing, page } => {
            let domain = resolve::domain(session, &domain).await?;
            let request = NeedListRequest {
                municipality_id: domain.municipality_id,
                domain_id: domain.id,
                text,
                kinds,
                only_risk: risk,
                only_missing: missing,
                sort: None,
                offset: page.offset,
                limit: page.limit.unwrap_or(resolve::ALL),
            };
            need_list(session, request).await
        }
        NeedCommand::Explain { object, domain } => need_explain(session, &object, &domain).await,
        NeedCommand::Scheme { municipality } => scheme_show(session, &municipality).await,
        NeedCommand::Category(set) => category_set(session, set).await,
        NeedCommand::Scenario(set) => scenario_set(session, set).await,
    }
}

async fn scheme(session: &Session, municipality_id: Uuid) -> Outcome<ProtectionSchemeRow> {
    Ok(rooms::protection_scheme_show(&session.app, MunicipalityRequest { municipality_id }).await?)
}

/// The code of a category: people say its name.
fn category_code(scheme: &ProtectionSchemeRow, text: &str) -> String {
    let folded = text.trim().to_lowercase();
    let found = scheme.categories.iter().find(|one| one.code == folded || one.name.to_lowercase() == folded);
    found.map_or_else(|| text.to_owned(), |one| one.code.clone())
}

fn scenario_code(scheme: &ProtectionSchemeRow, text: &str) -> String {
    let folded = text.trim().to_lowercase();
    let found = scheme.scenarios.iter().find(|one| one.code == folded || one.name.to_lowercase() == folded);
    found.map_or_else(|| text.to_owned(), |one| one.code.clone())
}

async fn need_set(session: &Session, set: NeedSet) -> Outcome<String> {
    let domain = resolve::domain(session, &set.domain).await?;
    let scheme = scheme(session, domain.municipality_id).await?;
    let request = NeedSaveRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        object_ids: resolve::objects(session, &domain, &set.objects).await?,
        values: set.values,
        category: set.category.map(|text| category_code(&scheme, &text)),
        scenario: set.scenario.map(|text| scenario_code(&scheme, &text)),
        reason: set.reason,
        effect: set.effect.map(|given| given.0.map(|effect| effect.code().to_owned()).unwrap_or_default()),
        effect_category: set.effect_category.map(|text| category_code(&scheme, &text)),
        effect_reason: set.effect_reason,
        decided_by: set.decided_by,
        decided_on: set.decided_on,
    };
    let saved = rooms::need_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-needs-changed", &[("count", saved.changed.into())]))
}

async fn need_list(session: &Session, request: NeedListRequest) -> Outcome<String> {
    let scheme = scheme(session, request.municipality_id).await?;
    let list = rooms::need_list(&session.app, request).await?;
    let name = |code: &Option<String>| {
        let known = code.as_ref().and_then(|code| scheme.categories.iter().find(|one| one.code == *code));
        known.map_or_else(|| session.texts().get("report-missing"), |one| one.name.clone())
    };
    let value = |row: &NeedRow, place: usize| {
        let Some(value) = row.values.get(place) else { return String::new() };
        match value.origin.as_str() {
            "missing" => name(&None),
            "maximum" => format!("{} ← {}", name(&value.category), value.source_name),
            origin => format!("{} ({})", name(&value.category), session.texts().term("need-origin", origin)),
        }
    };
    let columns = [
        Column::text("cli-out-name", |row: &NeedRow| row.name.clone()),
        Column::text("cli-out-kind", |row: &NeedRow| session.term("object-kind", row.kind)),
        Column::text("cli-out-confidentiality", |row: &NeedRow| value(row, 0)),
        Column::text("cli-out-integrity", |row: &NeedRow| value(row, 1)),
        Column::text("cli-out-availability", |row: &NeedRow| value(row, 2)),
        Column::text("cli-out-total", |row: &NeedRow| name(&row.total)),
        Column::text("cli-out-risk-analysis", |row: &NeedRow| yes_no(session, row.risk_analysis)),
    ];
    Ok(output::list(session.style, &list.items, list.total, &columns))
}

async fn need_explain(session: &Session, object: &str, of: &OfDomain) -> Outcome<String> {
    let domain = resolve::domain(session, of).await?;
    let object_id = resolve::object(session, &domain, Some(&object.to_owned())).await?;
    let request = NeedExplainRequest { municipality_id: domain.municipality_id, domain_id: domain.id, object_id };
    let explained = rooms::need_explain(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&explained));
    }
    let mut lines = Vec::new();
    for value in &explained.values {
        lines.push(value.sentence.clone());
        lines.extend(value.way.windows(2).map(|pair| step(session, &pair[0], &pair[1])));
        let reasons = [&value.need.reason, &value.need.effect_reason, &value.source_reason];
        lines.extend(reasons.into_iter().filter(|reason| !reason.is_empty()).map(|reason| format!("  „{reason}“")));
    }
    for members in &explained.cycles {
        lines.push(session.texts().t("cli-out-cycle", &[("members", members.join(", ").into())]));
    }
    Ok(lines.join("\n"))
}

/// `  Meldewesen läuft auf Server 1`, or that one is the group of the other.
fn step(session: &Session, object: &NeedStep, above: &NeedStep) -> String {
    let how = match above.dependency {
        Some(kind) => session.term("dependency-kind", kind),
        None => session.texts().get("cli-out-group-of"),
    };
    format!("  {} {how} {}", above.name, object.name)
}

async fn scheme_show(session: &Session, of: &OfMunicipality) -> Outcome<String> {
    let municipality = resolve::municipality(session, of).await?;
    let scheme = scheme(session, municipality.id).await?;
    if session.style.json {
        return Ok(output::json(&scheme));
    }
    let columns = [
        Column::text("cli-out-name", |row: &ProtectionCategoryRow| row.name.clone()),
        Column::text("cli-out-code", |row: &ProtectionCategoryRow| row.code.clone()),
        Column::text("cli-out-risk-analysis", |row: &ProtectionCategoryRow| yes_no(session, row.risk_analysis)),
        Column::text("cli-out-definition", |row: &ProtectionCategoryRow| row.definition.clone()),
    ];
    let categories = output::table(session.style, &scheme.categories, &columns);
    let thresholds = |row: &DamageScenarioRow| {
        let told = row.thresholds.iter().map(|one| {
            let name = scheme.categories.iter().find(|known| known.code == one.category);
            format!("{}: {}", name.map_or("", |known| known.name.as_str()), one.definition)
        });
        told.collect::<Vec<_>>().join(" | ")
    };
    let columns = [
        Column::text("cli-out-scenario", |row: &DamageScenarioRow| row.name.clone()),
        Column::text("cli-out-code", |row: &DamageScenarioRow| row.code.clone()),
        Column::text("cli-out-thresholds", thresholds),
    ];
    Ok(format!("{categories}\n\n{}", output::table(session.style, &scheme.scenarios, &columns)))
}

async fn save(session: &Session, municipality_id: Uuid, scheme: ProtectionSchemeRow, name: String) -> Outcome<String> {
    let request = ProtectionSchemeSaveRequest {
        municipality_id,
        decided_by: scheme.decided_by,
        decided_on: scheme.decided_on,
        categories: scheme.categories,
        scenarios: scheme.scenarios,
    };
    let saved = rooms::protection_scheme_save(&session.app, request).await?;
    Ok(session.done(&saved, "cli-out-changed", &[("name", name.into())]))
}

async fn category_set(session: &Session, set: CategorySet) -> Outcome<String> {
    let municipality_id = resolve::municipality(session, &set.municipality).await?.id;
    let mut scheme = scheme(session, municipality_id).await?;
    let code = category_code(&scheme, &set.category);
    if set.remove {
        scheme.categories.retain(|one| one.code != code);
    } else {
        if !scheme.categories.iter().any(|one| one.code == code) {
            // A new one is the highest.
            scheme.categories.push(ProtectionCategoryRow {
                code: String::new(),
                name: set.category.clone(),
                definition: String::new(),
                risk_analysis: true,
            });
        }
        let place = scheme.categories.iter().position(|one| one.code == code).unwrap_or(scheme.categories.len() - 1);
        let known = &mut scheme.categories[place];
        known.name = set.name.unwrap_or_else(|| known.name.clone());
        known.definition = set.definition.unwrap_or_else(|| known.definition.clone());
        known.risk_analysis = set.risk_analysis.unwrap_or(known.risk_analysis);
    }
    save(session, municipality_id, scheme, set.category).await
}

async fn scenario_set(session: &Session, set: ScenarioSet) -> Outcome<String> {
    let municipality_id = resolve::municipality(session, &set.municipality).await?.id;
    let mut scheme = scheme(session, municipality_id).await?;
    let code = scenario_code(&scheme, &set.scenario);
    if set.remove {
        scheme.scenarios.retain(|one| one.code != code);
        return save(session, municipality_id, scheme, set.scenario).await;
    }
    if !scheme.scenarios.iter().any(|one| one.code == code) {
        scheme.scenarios.push(DamageScenarioRow {
            code: String::new(),
            name: set.scenario.clone(),
            thresholds: Vec::new(),
        });
    }
    let place = scheme.scenarios.iter().position(|one| one.code == code).unwrap_or(scheme.scenarios.len() - 1);
    let thresholds: Vec<(String, String)> =
        set.thresholds.into_iter().map(|(category, text)| (category_code(&scheme, &category), text)).collect();
    let known = &mut scheme.scenarios[place];
    known.name = set.name.unwrap_or_else(|| known.name.clone());
    for (category, definition) in thresholds {
        known.thresholds.retain(|one| one.category != category);
        known.thresholds.push(DamageThresholdRow { category, definition });
    }
    save(session, municipality_id, scheme, set.scenario).await
}
