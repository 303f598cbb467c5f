//! How a municipality rates risks, and the threats that it has found itself.

use super::objects::yes_no;
use crate::args::{SchemeCommand, SchemeSet, ThreatCommand, ThreatTexts};
use crate::output::{self, Column};
use crate::resolve;
use crate::session::{Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    AdditionalThreatRow, AdditionalThreatSaveRequest, MunicipalityRequest, RecordRequest, RiskCategoryChange,
    RiskCategoryRow, RiskSchemePreview, RiskSchemeRow, RiskSchemeSaveRequest, RiskStepReplacement, RiskStepRow,
};
use akte_app::{AppError, ErrorCode};
use std::path::Path;
use uuid::Uuid;

/// How a municipality rates risks.
pub async fn of(session: &Session, municipality_id: Uuid) -> Outcome<RiskSchemeRow> {
    Ok(rooms::risk_scheme_show(&session.app, MunicipalityRequest { municipality_id }).await?)
}

/// The code of a step: people say its name.
pub fn step_code(steps: &[RiskStepRow], text: &str) -> String {
    let folded = text.trim().to_lowercase();
    let found = steps.iter().find(|one| one.code == folded || one.name.to_lowercase() == folded);
    found.map_or_else(|| text.to_owned(), |one| one.code.clone())
}

/// The code of a category.
pub fn category_code(scheme: &RiskSchemeRow, text: &str) -> String {
    let folded = text.trim().to_lowercase();
    let found = scheme.categories.iter().find(|one| one.code == folded || one.name.to_lowercase() == folded);
    found.map_or_else(|| text.to_owned(), |one| one.code.clone())
}

pub async fn scheme(session: &Session, command: SchemeCommand) -> Outcome<String> {
    match command {
        SchemeCommand::Show { municipality } => {
            let municipality = resolve::municipality(session, &municipality).await?;
            let scheme = of(session, municipality.id).await?;
            Ok(if session.style.json { output::json(&scheme) } else { scheme_text(session, &scheme) })
        }
        SchemeCommand::Set(set) => scheme_set(session, set).await,
    }
}

fn scheme_text(session: &Session, scheme: &RiskSchemeRow) -> String {
    let steps = |heading: &'static str, steps: &[RiskStepRow]| {
        let columns = [
            Column::text(heading, |row: &RiskStepRow| row.name.clone()),
            Column::text("cli-out-code", |row: &RiskStepRow| row.code.clone()),
            Column::text("cli-out-definition", |row: &RiskStepRow| row.definition.clone()),
        ];
        output::table(session.style, steps, &columns)
    };
    let columns = [
        Column::text("cli-out-category", |row: &RiskCategoryRow| row.name.clone()),
        Column::text("cli-out-code", |row: &RiskCategoryRow| row.code.clone()),
        Column::text("cli-out-acceptable", |row: &RiskCategoryRow| yes_no(session, row.acceptable)),
        Column::text("cli-out-definition", |row: &RiskCategoryRow| row.definition.clone()),
    ];
    let categories = output::table(session.style, &scheme.categories, &columns);
    let fields: Vec<(String, String)> = scheme
        .frequencies
        .iter()
        .zip(&scheme.matrix)
        .flat_map(|(frequency, row)| {
            scheme.damages.iter().zip(row).map(move |(damage, place)| {
                let category = usize::try_from(*place).ok().and_then(|place| scheme.categories.get(place));
                let name = category.map(|one| one.name.clone()).unwrap_or_default();
                (format!("{} × {}", frequency.name, damage.name), name)
            })
        })
        .collect();
    let columns = [
        Column::text("cli-out-field", |row: &(String, String)| row.0.clone()),
        Column::text("cli-out-category", |row: &(String, String)| row.1.clone()),
    ];
    [
        steps("risk-frequency", &scheme.frequencies),
        steps("risk-damage", &scheme.damages),
        categories,
        output::table(session.style, &fields, &columns),
    ]
    .join("\n\n")
}

async fn scheme_set(session: &Session, set: SchemeSet) -> Outcome<String> {
    let municipality = resolve::municipality(session, &set.municipality).await?;
    let now = of(session, municipality.id).await?;
    let mut scheme = match &set.scheme_file {
        Some(file) => read(session, file)?,
        None => now.clone(),
    };
    for (field, category) in &set.fields {
        put(&mut scheme, field, category)?;
    }
    let replacements = |kind: &str, pairs: Vec<(String, String)>, old: &[RiskStepRow], new: &[RiskStepRow]| {
        let pairs = pairs.into_iter().map(|(from, to)| RiskStepReplacement {
            kind: kind.to_owned(),
            from: step_code(old, &from),
            to: step_code(new, &to),
        });
        pairs.collect::<Vec<_>>()
    };
    let mut replaced = replacements("frequency", set.replaced_frequencies, &now.frequencies, &scheme.frequencies);
    replaced.extend(replacements("damage", set.replaced_damages, &now.damages, &scheme.damages));
    let request = RiskSchemeSaveRequest {
        municipality_id: municipality.id,
        decided_by: set.decided_by.unwrap_or(scheme.decided_by),
        decided_on: set.decided_on.or(scheme.decided_on),
        frequencies: scheme.frequencies,
        damages: scheme.damages,
        categories: scheme.categories,
        matrix: scheme.matrix,
        replacements: replaced,
    };
    if set.preview {
        let preview = rooms::risk_scheme_preview(&session.app, request).await?;
        return Ok(if session.style.json { output::json(&preview) } else { preview_text(session, &preview) });
    }
    let done = rooms::risk_scheme_save(&session.app, request).await?;
    Ok(session.done(&done, "cli-out-changed", &[("name", municipality.fields.name.into())]))
}

/// A scheme as `akte risk scheme show --json` writes it.
fn read(session: &Session, file: &Path) -> Outcome<RiskSchemeRow> {
    let bytes = std::fs::read(file).map_err(|error| AppError::unreadable(file, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let details = [("path", file.display().to_string()), ("reason", error.to_string())];
        session.refusal("scheme-file", &details)
    })
}

/// `selten/begrenzt` gets a category.
fn put(scheme: &mut RiskSchemeRow, field: &str, category: &str) -> Outcome<()> {
    let unknown = |value: &str| AppError::new(ErrorCode::RiskStepUnknown).with("value", value);
    let (frequency, damage) = field.split_once('/').ok_or_else(|| unknown(field))?;
    let place = |steps: &[RiskStepRow], text: &str| {
        let code = step_code(steps, text);
        steps.iter().position(|step| step.code == code)
    };
    let row = place(&scheme.frequencies, frequency).ok_or_else(|| unknown(frequency))?;
    let column = place(&scheme.damages, damage).ok_or_else(|| unknown(damage))?;
    let code = category_code(scheme, category);
    let known = scheme.categories.iter().position(|one| one.code == code);
    let known = known.and_then(|place| u32::try_from(place).ok()).ok_or_else(|| unknown(category))?;
    let found = scheme.matrix.get_mut(row).and_then(|row| row.get_mut(column)).ok_or_else(|| unknown(field))?;
    *found = known;
    Ok(())
}

fn preview_text(session: &Session, preview: &RiskSchemePreview) -> String {
    let texts = session.texts();
    let name = |name: &str| if name.is_empty() { texts.get("report-missing") } else { name.to_owned() };
    let columns = [
        Column::text("cli-out-object", |row: &RiskCategoryChange| row.object_name.clone()),
        Column::text("cli-out-threat", |row: &RiskCategoryChange| format!("{} {}", row.threat, row.threat_title)),
        Column::text("cli-out-stage", |row: &RiskCategoryChange| texts.term("risk-stage", &row.stage)),
        Column::text("cli-out-from", |row: &RiskCategoryChange| name(&row.from)),
        Column::text("cli-out-to", |row: &RiskCategoryChange| name(&row.to)),
    ];
    let args = [("count", preview.changes.len().into()), ("risks", preview.risks.into())];
    let mut parts = vec![texts.t("cli-out-scheme-changes", &args)];
    if !preview.changes.is_empty() {
        parts.push(output::table(session.style, &preview.changes, &columns));
    }
    for used in &preview.in_use {
        let args = [("name", (&used.name).into()), ("places", used.places.join("; ").into())];
        parts.push(texts.t("cli-out-step-in-use", &args));
    }
    if !preview.falls.is_empty() {
        parts.push(texts.t("cli-out-scheme-falls", &[("fields", preview.falls.join("; ").into())]));
    }
    parts.join("\n\n")
}

pub async fn threat(session: &Session, command: ThreatCommand) -> Outcome<String> {
    match command {
        ThreatCommand::List { municipality } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            let list = rooms::additional_threat_list(&session.app, MunicipalityRequest { municipality_id }).await?;
            let affected = |row: &AdditionalThreatRow| {
                let values = row.affected.iter().map(|value| session.term("basic-value", *value));
                values.collect::<Vec<_>>().join(", ")
            };
            let columns = [
                Column::text("cli-out-code", |row: &AdditionalThreatRow| row.code.clone()),
                Column::text("cli-out-title", |row: &AdditionalThreatRow| row.title.clone()),
                Column::text("cli-out-affected", affected),
                Column::number("cli-out-judged", |row: &AdditionalThreatRow| row.judged.to_string()),
                Column::text("cli-out-description", |row: &AdditionalThreatRow| row.description.clone()),
            ];
            Ok(output::list(session.style, &list.items, list.total, &columns))
        }
        ThreatCommand::Add { title, municipality, texts } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            save(session, municipality_id, None, title, texts).await
        }
        ThreatCommand::Set { threat, municipality, title, texts } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            let known = own(session, municipality_id, &threat).await?;
            let texts = ThreatTexts {
                code: texts.code.or(Some(known.code)),
                description: texts.description.or(Some(known.description)),
                values: if texts.values.is_empty() { known.affected } else { texts.values },
            };
            save(session, municipality_id, Some(known.id), title.unwrap_or(known.title), texts).await
        }
        ThreatCommand::Remove { threat, municipality } => {
            let municipality_id = resolve::municipality(session, &municipality).await?.id;
            let known = own(session, municipality_id, &threat).await?;
            let request = RecordRequest { municipality_id, id: known.id };
            let done = rooms::additional_threat_delete(&session.app, request).await?;
            Ok(session.done(&done, "cli-out-removed", &[("name", known.title.into())]))
        }
    }
}

/// A threat of the municipality's own by its code, title or id.
async fn own(session: &Session, municipality_id: Uuid, text: &str) -> Outcome<AdditionalThreatRow> {
    let list = rooms::additional_threat_list(&session.app, MunicipalityRequest { municipality_id }).await?;
    let folded = text.trim().to_lowercase();
    let same = |row: &AdditionalThreatRow| {
        [row.code.to_lowercase(), row.title.to_lowercase(), row.id.to_string()].contains(&folded)
    };
    let unknown = || AppError::new(ErrorCode::NotFound).with("kind", "additional_threat").with("id", text);
    Ok(list.items.into_iter().find(same).ok_or_else(unknown)?)
}

async fn save(
    session: &Session,
    municipality_id: Uuid,
    id: Option<Uuid>,
    title: String,
    texts: ThreatTexts,
) -> Outcome<String> {
    let request = AdditionalThreatSaveRequest {
        municipality_id,
        id,
        code: texts.code.unwrap_or_default(),
        title: title.clone(),
        description: texts.description.unwrap_or_default(),
        affected: texts.values,
    };
    let saved = rooms::additional_threat_save(&session.app, request).await?;
    let told = if id.is_some() { "cli-out-changed" } else { "cli-out-added" };
    Ok(session.done(&saved, told, &[("name", title.into())]))
}
