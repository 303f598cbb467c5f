//! Versions of catalogs side by side, and the update from one to another.

use crate::args::{CatalogDiff, CatalogUpdate};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    CatalogCompareRequest, CatalogRow, CatalogUpdateApplyRequest, CatalogUpdatePlan, CatalogUpdatePlanRequest,
    CatalogUpdated, ChangeCounts, RequirementChange, RequirementRow, SuccessorChoice, TextChange, UpdateDomain,
    UpdateEffect, UpdateSuccessor, WordRunKind,
};
use akte_domain::{Change, Coded};
use std::collections::HashSet;

/// What happened to a requirement, in words.
pub fn changes_text(session: &Session, changes: &[Change]) -> String {
    let words: Vec<String> = changes.iter().map(|change| session.term("change", *change)).collect();
    words.join(", ")
}

/// Texts with what was removed and added, on lines of their own.
pub fn words_text(session: &Session, texts: &[TextChange]) -> String {
    let mut lines = Vec::new();
    for text in texts {
        // Levels travel as codes.
        let read =
            |run: &str| if text.change == Change::Level { session.texts().level(run.trim()) } else { run.to_owned() };
        let marked: String = text
            .words
            .iter()
            .map(|run| match run.kind {
                WordRunKind::Same => read(&run.text),
                WordRunKind::Removed => format!("[-{}-]", read(&run.text)),
                WordRunKind::Added => format!("{{+{}+}}", read(&run.text)),
            })
            .collect();
        let marked: String = marked.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        lines.push(format!("    {}: {marked}", text.name));
    }
    lines.join("\n")
}

pub fn counts_text(session: &Session, counts: &ChangeCounts) -> String {
    let of = [
        (Change::Came, counts.came),
        (Change::Went, counts.went),
        (Change::Moved, counts.moved),
        (Change::Title, counts.title),
        (Change::Statement, counts.statement),
        (Change::Guidance, counts.guidance),
        (Change::ModalVerb, counts.modal_verb),
        (Change::Level, counts.level),
        (Change::Effort, counts.effort),
        (Change::Group, counts.group),
        (Change::Params, counts.params),
        (Change::Links, counts.links),
    ];
    let named = of.iter().map(|(change, count)| format!("{}: {count}", session.texts().term("change", change.code())));
    named
        .chain([session.texts().t("cli-out-unchanged", &[("count", counts.unchanged.into())])])
        .collect::<Vec<_>>()
        .join(", ")
}

fn version(row: &CatalogRow) -> String {
    format!("{} {}", row.title, row.version)
}

pub async fn diff(session: &Session, diff: CatalogDiff) -> Outcome<String> {
    let old = resolve::catalog_version(session, &diff.old).await?;
    let new = resolve::catalog_version(session, &diff.new).await?;
    let request = CatalogCompareRequest {
        old_catalog_id: old.id,
        new_catalog_id: new.id,
        changes: diff.only,
        text: diff.text,
        offset: diff.page.offset,
        limit: diff.page.limit.unwrap_or(resolve::ALL),
    };
    let compared = rooms::catalog_compare(&session.app, request).await?;
    if session.style.json {
        return Ok(output::json(&compared));
    }
    let head =
        format!("{} → {}\n{}", version(&compared.old), version(&compared.new), counts_text(session, &compared.counts));
    let columns = [
        Column::text("cli-out-old-label", |row: &RequirementChange| row.old_label.clone().unwrap_or_default()),
        Column::text("cli-out-new-label", |row: &RequirementChange| row.new_label.clone().unwrap_or_default()),
        Column::text("cli-out-title", |row: &RequirementChange| row.title.clone()),
        Column::text("cli-out-changes", |row: &RequirementChange| changes_text(session, &row.changes)),
    ];
    let list = output::list(session.style, &compared.items, compared.total, &columns);
    if !diff.words {
        return Ok(format!("{head}\n\n{list}"));
    }
    let texts = compared.items.iter().filter(|row| !row.texts.is_empty()).map(|row| {
        let label = row.new_label.as_ref().or(row.old_label.as_ref()).cloned().unwrap_or_default();
        format!("{label} {}\n{}", row.title, words_text(session, &row.texts))
    });
    Ok(format!("{head}\n\n{list}\n\n{}", texts.collect::<Vec<_>>().join("\n\n")))
}

pub async fn update(session: &Session, update: CatalogUpdate) -> Outcome<String> {
    let target = resolve::update_target(session, update.catalog.as_deref()).await?;
    let (municipality_id, domain_id) = match (&update.domain.of.municipality, &update.domain.domain) {
        (None, None) => (None, None),
        (Some(_), None) => (Some(resolve::municipality(session, &update.domain.of).await?.id), None),
        _ => {
            let domain = resolve::domain(session, &update.domain).await?;
            (Some(domain.municipality_id), Some(domain.id))
        }
    };
    let asked = CatalogUpdatePlanRequest { catalog_id: target.id, municipality_id, domain_id };
    if update.plan {
        let plan = rooms::catalog_update_plan(&session.app, asked).await?;
        return Ok(if session.style.json { output::json(&plan) } else { plan_text(session, &plan) });
    }
    let successors = chosen(session, &update, asked).await?;
    let request = CatalogUpdateApplyRequest { catalog_id: target.id, municipality_id, domain_id, successors };
    let updated = rooms::apply_catalog_update(&session.app, request, &session.progress()).await?;
    Ok(if session.style.json { output::json(&updated) } else { updated_text(session, &updated) })
}

/// What the command line says about successors: the certain ones, without those that are declined, and those that are
/// accepted. None where it says nothing.
async fn chosen(
    session: &Session,
    update: &CatalogUpdate,
    asked: CatalogUpdatePlanRequest,
) -> Outcome<Option<Vec<SuccessorChoice>>> {
    if update.accept_successor.is_empty() && update.decline_successor.is_empty() {
        return Ok(None);
    }
    let plan = rooms::catalog_update_plan(&session.app, asked).await?;
    let gone = gone(session, &plan).await?;
    let accepted = resolve::successors(session, &gone, plan.target.id, &update.accept_successor).await?;
    let mut settled: HashSet<uuid::Uuid> = accepted.iter().map(|choice| choice.old_requirement_id).collect();
    for declined in &update.decline_successor {
        settled.insert(resolve::requirement_among(session, &gone, declined)?.id);
    }
    let certain = plan.successors.iter().map(|one| &one.proposal).filter(|proposal| proposal.certain);
    let certain =
        certain.filter(|proposal| !settled.contains(&proposal.old_requirement_id)).map(|proposal| SuccessorChoice {
            old_requirement_id: proposal.old_requirement_id,
            new_requirement_id: proposal.new_requirement_id,
        });
    Ok(Some(certain.chain(accepted.iter().copied()).collect()))
}

/// The requirements that the target no longer has.
async fn gone(session: &Session, plan: &CatalogUpdatePlan) -> Outcome<Vec<RequirementRow>> {
    let kept: HashSet<uuid::Uuid> =
        resolve::requirements_of(session, plan.target.id).await?.into_iter().map(|row| row.id).collect();
    let mut gone: Vec<RequirementRow> = Vec::new();
    for from in &plan.versions {
        for row in resolve::requirements_of(session, from.from.id).await? {
            if !kept.contains(&row.id) && !gone.iter().any(|known| known.id == row.id) {
                gone.push(row);
            }
        }
    }
    Ok(gone)
}

fn effect_text(session: &Session, effect: &UpdateEffect) -> String {
    let lines = [
        ("cli-out-effect-carried", effect.carried),
        ("cli-out-effect-moved", effect.moved),
        ("cli-out-effect-review", effect.review),
        ("cli-out-effect-archived", effect.archived),
        ("cli-out-effect-returned", effect.returned),
        ("cli-out-effect-new", effect.new_requirements),
        ("cli-out-effect-params", effect.params),
        ("cli-out-effect-params-unused", effect.params_unused),
    ];
    let lines: Vec<(&str, String)> = lines
        .into_iter()
        .map(|(name, count)| (name, if count == 0 { String::new() } else { count.to_string() }))
        .collect();
    output::fields(session.style, &lines)
}

fn plan_text(session: &Session, plan: &CatalogUpdatePlan) -> String {
    let texts = session.texts();
    let mut parts = vec![texts.t("cli-out-update-target", &[("name", (&version(&plan.target)).into())])];
    if plan.domains.is_empty() {
        parts.push(texts.get("cli-out-update-nothing"));
        return parts.join("\n\n");
    }
    for from in &plan.versions {
        let name = version(&from.from);
        let args = [("name", (&name).into()), ("count", from.domains.into())];
        parts.push(format!("{}\n{}", texts.t("cli-out-update-from", &args), counts_text(session, &from.counts)));
    }
    let columns = [
        Column::text("cli-out-kind-municipality", |row: &UpdateDomain| row.municipality.clone()),
        Column::text("cli-out-domain", |row: &UpdateDomain| row.domain.clone()),
        Column::text("cli-out-version", |row: &UpdateDomain| row.from_version.clone()),
        Column::number("cli-out-effect-carried", |row: &UpdateDomain| row.effect.carried.to_string()),
        Column::number("cli-out-effect-review", |row: &UpdateDomain| row.effect.review.to_string()),
        Column::number("cli-out-effect-archived", |row: &UpdateDomain| row.effect.archived.to_string()),
    ];
    parts.push(output::table(session.style, &plan.domains, &columns));
    parts.push(effect_text(session, &plan.effect));
    parts.extend(asks_text(session, &plan.successors, true));
    parts.push(texts.get("cli-out-update-unchanged-yet"));
    parts.join("\n\n")
}

fn updated_text(session: &Session, updated: &CatalogUpdated) -> String {
    let texts = session.texts();
    let name = version(&updated.target);
    let args = [
        ("name", (&name).into()),
        ("domains", updated.domains.into()),
        ("municipalities", updated.municipalities.into()),
    ];
    if updated.operation_id.is_none() {
        return texts.get("cli-out-update-nothing");
    }
    let mut parts = vec![texts.t("cli-out-updated", &args), effect_text(session, &updated.effect)];
    if !updated.taken.is_empty() {
        let columns = successor_columns(session);
        parts.push(format!(
            "{}\n{}",
            texts.get("cli-out-successors-taken"),
            output::table(session.style, &updated.taken, &columns)
        ));
    }
    parts.extend(asks_text(session, &updated.left, false));
    parts.push(texts.t("cli-out-update-backup", &[("path", (&updated.backup).into())]));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn successor_columns<'a>(session: &'a Session) -> [Column<'a, UpdateSuccessor>; 6] {
    [
        Column::text("cli-out-old-label", |row: &UpdateSuccessor| row.proposal.old_label.clone()),
        Column::text("cli-out-title", |row: &UpdateSuccessor| row.proposal.old_title.clone()),
        Column::text("cli-out-new-label", |row: &UpdateSuccessor| row.proposal.new_label.clone()),
        Column::text("cli-out-new-title", |row: &UpdateSuccessor| row.proposal.new_title.clone()),
        Column::number("cli-out-likeness", |row: &UpdateSuccessor| {
            format!("{} %", row.proposal.likeness_per_mille / 10)
        }),
        Column::text("cli-out-certain", |row: &UpdateSuccessor| session.yes_no(row.proposal.certain)),
    ]
}

/// The proposals, and what is asked where they are not certain.
fn asks_text(session: &Session, successors: &[UpdateSuccessor], planned: bool) -> Option<String> {
    if successors.is_empty() {
        return None;
    }
    let texts = session.texts();
    let columns = successor_columns(session);
    let mut text =
        format!("{}\n{}", texts.get("cli-out-successors"), output::table(session.style, successors, &columns));
    for one in successors.iter().filter(|one| !(planned && one.proposal.certain)) {
        let args = [("old", (&one.proposal.old_label).into()), ("new", (&one.proposal.new_label).into())];
        text.push('\n');
        text.push_str(&texts.t(if planned { "cli-out-successor-ask" } else { "cli-out-successor-later" }, &args));
    }
    Some(text)
}
