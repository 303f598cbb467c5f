//! Writing the rows of a catalog version, some hundred per statement.

use super::details::{Beside, Namespaces};
use super::import::NewCatalog;
use crate::record::{MAX_ROWS, Values, tuples};
use crate::statement::statements;
use crate::{Result, StoreError};
use akte_domain::catalog::{Control, EFFORT_LEVEL, Group, MODAL_VERB, Param, ParamTexts, SECURITY_LEVEL};
use akte_domain::{CatalogId, CatalogLineId, Finding, RequirementId, Severity};
use serde::Serialize;
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    KNOWN_REQUIREMENTS = "select identity, id from requirement where line_id = $1";
    ADD_CATALOG = "insert into catalog (id, line_id, uuid, title, version, last_modified, oscal_version, language,
            publishers, rights, remarks, params, namespaces, completeness, file_name, sha256, imported_at, group_count,
            requirement_count, note_count, warning_count, error_count, resources)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)";
}

/// Findings that are kept with a catalog; all are counted.
const MAX_FINDINGS: usize = 10_000;

/// JSON as it is stored.
pub(crate) fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StoreError::unreadable("catalog", error))
}

/// Texts of a requirement with its parameters inserted.
pub(super) struct Texts {
    pub statement: String,
    pub guidance: String,
}

/// Inserts the parameters, the requirement's own before the catalog's; a municipality's own values win.
pub(super) fn render(catalog_params: &[Param], control: &Control, own: &HashMap<String, String>) -> Texts {
    let params = ParamTexts::new(control.params.iter().chain(catalog_params), own);
    Texts { statement: control.text_of("statement", &params), guidance: control.text_of("guidance", &params) }
}

/// Inserts rows through statements of as many rows as fit; `bind` gives the values of a row by its number. While SQLite's
/// thread works on one statement, the values of the next are put together.
pub(crate) async fn insert(
    conn: &mut SqliteConnection,
    into: &str,
    rows: usize,
    mut bind: impl FnMut(usize, &mut Values) -> Result<()> + Send,
) -> Result<()> {
    let columns = into.matches(',').count() + 1;
    let mut fill = |from: usize| {
        let mut values = Values::default();
        let to = rows.min(from + MAX_ROWS);
        (from..to).try_for_each(|row| bind(row, &mut values)).map(|()| (to, values))
    };
    let (mut from, (mut to, mut values)) = (0, fill(0)?);
    while from < to {
        let sql = format!("insert into {into} values {}", tuples(to - from, columns));
        let run = sqlx::query_with(AssertSqlSafe(sql), values.done()?).execute(&mut *conn);
        let (done, next) = tokio::join!(biased; run, async { fill(to) });
        done?;
        from = to;
        (to, values) = next?;
    }
    Ok(())
}

/// Writes the catalog's own row.
pub(super) async fn catalog(
    conn: &mut SqliteConnection,
    id: CatalogId,
    line: CatalogLineId,
    new: &NewCatalog<'_>,
    namespaces: &Namespaces,
    completeness: &str,
    now: &str,
) -> Result<()> {
    let count = |severity: Severity| severity_count(new.findings, severity);
    let catalog = &new.catalog;
    sqlx::query(ADD_CATALOG)
        .bind(id.0)
        .bind(line.0)
        .bind(&*catalog.uuid)
        .bind(&*catalog.title)
        .bind(&*catalog.version)
        .bind(&*catalog.last_modified)
        .bind(&*catalog.oscal_version)
        .bind(&*catalog.language)
        .bind(json(&catalog.publishers)?)
        .bind(&*catalog.rights)
        .bind(&*catalog.remarks)
        .bind(json(&catalog.params)?)
        .bind(json(&namespaces.list())?)
        .bind(completeness)
        .bind(new.file_name)
        .bind(new.sha256)
        .bind(now)
        .bind(catalog.groups.len() as i64)
        .bind(catalog.controls.len() as i64)
        .bind(count(Severity::Note))
        .bind(count(Severity::Warning))
        .bind(count(Severity::Error))
        .bind(json(&catalog.resources)?)
        .execute(conn)
        .await?;
    Ok(())
}

/// How many findings have a severity.
pub(crate) fn severity_count(findings: &[Finding], severity: Severity) -> i64 {
    findings.iter().filter(|finding| finding.severity == severity).count() as i64
}

/// Writes what an importer noticed. `into` is the table with its first column, which names what they belong to.
pub(crate) async fn write_findings(
    conn: &mut SqliteConnection,
    into: &str,
    of: Uuid,
    findings: &[Finding],
) -> Result<()> {
    let into = format!("{into}, position, severity, code, place, detail)");
    insert(conn, &into, findings.len().min(MAX_FINDINGS), |position, values| {
        let finding = &findings[position];
        values.push(of).push(position as i64).push(severity_code(finding.severity)).push(finding.code);
        values.push(&*finding.place).push(&*finding.detail);
        Ok(())
    })
    .await
}

/// Writes the groups.
pub(super) async fn groups(
    conn: &mut SqliteConnection,
    id: CatalogId,
    groups: &[Group],
    namespaces: &Namespaces,
) -> Result<()> {
    let into = "catalog_group (catalog_id, position, parent, label, title, class, description, details)";
    insert(conn, into, groups.len(), |position, values| {
        let group = &groups[position];
        let details = namespaces.json(&group.props, &group.params, &group.links, &group.parts, Beside::default())?;
        values.push(id.0).push(position as i64).push(group.parent.map(|parent| parent as i64)).push(&*group.id);
        values.push(&*group.title).push(&*group.class).push(group_description(group)).push(details);
        Ok(())
    })
    .await
}

/// A group's description: its parts, else the remarks on its label, where BSI describes a practice.
fn group_description(group: &Group) -> String {
    let prose: Vec<&str> = group.parts.iter().map(|part| part.prose.as_str()).filter(|text| !text.is_empty()).collect();
    if !prose.is_empty() {
        return prose.join("\n");
    }
    let label = group.props.iter().find(|prop| prop.name == "label" && !prop.remarks.is_empty());
    label.map(|prop| prop.remarks.clone()).unwrap_or_default()
}

/// The requirements of a catalog by position, and which of them the line did not know.
pub(super) struct Requirements {
    pub ids: Vec<RequirementId>,
    pub new: Vec<bool>,
}

/// Finds the requirements of a line, and adds those that it does not know.
pub(super) async fn requirements(
    conn: &mut SqliteConnection,
    line: CatalogLineId,
    controls: &[Control],
    mut new_id: impl FnMut() -> Uuid,
) -> Result<Requirements> {
    let known: Vec<(String, Uuid)> = sqlx::query_as(KNOWN_REQUIREMENTS).bind(line.0).fetch_all(&mut *conn).await?;
    let mut known: HashMap<String, Uuid> = known.into_iter().collect();
    let mut requirements = Requirements { ids: Vec::new(), new: Vec::new() };
    for control in controls {
        let id = known.remove(&control.identity);
        requirements.new.push(id.is_none());
        requirements.ids.push(id.unwrap_or_else(&mut new_id).into());
    }
    let added: Vec<usize> = (0..controls.len()).filter(|at| requirements.new[*at]).collect();
    insert(conn, "requirement (id, line_id, identity)", added.len(), |row, values| {
        let at = added[row];
        values.push(requirements.ids[at].0).push(line.0).push(&*controls[at].identity);
        Ok(())
    })
    .await?;
    Ok(requirements)
}

/// Some of the requirements of a catalog, in its order.
pub(super) struct PartOfCatalog<'c> {
    /// The catalog.
    pub id: CatalogId,
    /// Its parameters.
    pub params: &'c [Param],
    /// Position of the first of them.
    pub from: usize,
    pub controls: &'c [Control],
}

/// Writes how some of the requirements read in this version.
pub(super) async fn versions(
    conn: &mut SqliteConnection,
    part: &PartOfCatalog<'_>,
    requirements: &Requirements,
    namespaces: &Namespaces,
) -> Result<()> {
    let into = "requirement_version (catalog_id, requirement_id, position, label, title, class, group_position, \
        parent_requirement_id, modal_verb, security_level, effort_level, statement, guidance, withdrawn, details)";
    let publishers = HashMap::new();
    insert(conn, into, part.controls.len(), |row, values| {
        let position = part.from + row;
        let control = &part.controls[row];
        let text = render(part.params, control, &publishers);
        let beside = Beside { statement: &text.statement, guidance: &text.guidance };
        let details = namespaces.json(&control.props, &control.params, &control.links, &control.parts, beside)?;
        let parent = control.parent.and_then(|parent| requirements.ids.get(parent)).map(|id| id.0);
        let effort: Option<i64> = control.prop(EFFORT_LEVEL).and_then(|level| level.trim().parse().ok());
        values.push(part.id.0).push(requirements.ids[position].0).push(position as i64).push(&*control.id);
        values.push(&*control.title).push(&*control.class).push(control.group.map(|group| group as i64));
        values.push(parent).push(control.prop(MODAL_VERB).unwrap_or_default());
        values.push(control.prop(SECURITY_LEVEL).unwrap_or_default()).push(effort);
        values.push(text.statement).push(text.guidance).push(control.is_withdrawn()).push(details);
        Ok(())
    })
    .await
}

/// Stable code of a severity.
fn severity_code(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
