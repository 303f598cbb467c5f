//! Reading a catalog: its groups, its requirements with filters, one of either with everything that the publisher wrote.

use super::lists::{Key, part, sort};
use crate::akte::OpenAkte;
use crate::app::App;
use crate::catalogs::CatalogView;
use crate::error::{AppError, Result};
use crate::facets::{self, effort_word};
use crate::text_search::TextSearch;
use crate::wire;
use akte_domain::catalog::{Link, ParamTexts, Part, Piece, Prop, insertions, pieces_of};
use akte_domain::words::{CATEGORIES, THREATS};
use akte_domain::{CatalogId, RequirementId};
use akte_store::{Details, GroupRow, Reads, RequirementRow};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Parts of a requirement that have fields of their own.
const STATEMENT: &str = "statement";
const GUIDANCE: &str = "guidance";

async fn view(app: &App, catalog: Uuid) -> Result<Arc<CatalogView>> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    akte.catalogs.view(&mut snapshot.reads(), CatalogId(catalog)).await
}

/// How many requirements each group has, those of its groups included.
fn counts(view: &CatalogView) -> HashMap<u32, u32> {
    let mut counts = HashMap::new();
    for requirement in &view.requirements {
        for group in view.path(requirement) {
            *counts.entry(group.position).or_default() += 1;
        }
    }
    counts
}

fn group_row(group: &GroupRow, counts: &HashMap<u32, u32>) -> wire::CatalogGroupRow {
    wire::CatalogGroupRow {
        index: group.position,
        parent: group.parent,
        label: group.label.clone(),
        title: group.title.clone(),
        requirements: counts.get(&group.position).copied().unwrap_or_default(),
        has_text: !group.description.is_empty(),
    }
}

/// The groups of a catalog, parents before children.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn catalog_groups(app: &App, request: wire::CatalogRequest) -> Result<Vec<wire::CatalogGroupRow>> {
    let view = view(app, request.catalog_id).await?;
    let counts = counts(&view);
    Ok(view.groups.iter().map(|group| group_row(group, &counts)).collect())
}

/// What the publisher wrote about a group.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn catalog_group_show(app: &App, request: wire::CatalogGroupRequest) -> Result<wire::CatalogGroupDetail> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let id = CatalogId(request.catalog_id);
    let view = akte.catalogs.view(&mut reads, id).await?;
    let group = view.group(request.group).ok_or_else(|| AppError::not_found("catalog_group", request.group))?;
    let details = reads.group_details(id, request.group).await?;
    let catalog_params = reads.catalog_params(id).await?;
    let no_user_values = HashMap::new();
    let params = ParamTexts::new(details.params.iter().chain(&catalog_params), &no_user_values);
    let mut sections = Vec::new();
    collect_sections(&details.parts, 0, &params, &mut sections);
    // BSI describes a practice in the remarks on its label.
    if sections.is_empty() && !group.description.is_empty() {
        let (title, name) = (String::new(), "overview".to_owned());
        sections.push(wire::CatalogSection { depth: 0, title, name, text: group.description.clone() });
    }
    let path = view.group_path(group.parent);
    Ok(wire::CatalogGroupDetail {
        row: group_row(group, &counts(&view)),
        path: path.into_iter().map(|group| group.title.clone()).collect(),
        sections,
        props: details.props.into_iter().map(|prop| wire::Detail { name: prop.name, value: prop.value }).collect(),
    })
}

fn collect_sections(parts: &[Part], depth: u32, params: &ParamTexts<'_>, sections: &mut Vec<wire::CatalogSection>) {
    for part in parts {
        let text = params.insert_into(&part.prose);
        if !text.is_empty() || !part.title.is_empty() {
            sections.push(wire::CatalogSection { depth, title: part.title.clone(), name: part.name.clone(), text });
        }
        collect_sections(&part.parts, depth + 1, params, sections);
    }
}

/// The words by which a catalog's requirements can be told apart, for filters.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn catalog_facets(app: &App, request: wire::CatalogRequest) -> Result<wire::CatalogFacets> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = akte.catalogs.view(&mut reads, CatalogId(request.catalog_id)).await?;
    facets::facets(&akte, &mut reads, &[view], |_| true).await
}

/// Requirements of a catalog.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound), [`SortUnknown`](crate::ErrorCode::SortUnknown).
pub async fn requirement_list(
    app: &App,
    request: wire::RequirementListRequest,
) -> Result<wire::List<wire::RequirementRow>> {
    let akte = app.akte()?;
    let mut snapshot = app.snapshot_to_search(&request.text).await?;
    let mut reads = snapshot.reads();
    let state = reads.data_state().await?.number;
    let view = akte.catalogs.view(&mut reads, CatalogId(request.catalog_id)).await?;
    let views = [Arc::clone(&view)];
    let bearing = facets::bearing(&akte, &mut reads, &views, &request.props).await?;
    let search = TextSearch::load(&mut reads, &request.text).await?;
    let among = |list: &[String], value: &String| list.is_empty() || list.contains(value);
    let mut found: Vec<(usize, &RequirementRow)> = view
        .requirements
        .iter()
        .filter(|row| request.group.is_none_or(|group| view.is_in(row, group)))
        .filter(|row| among(&request.modal_verbs, &row.modal_verb) && among(&request.levels, &row.security_level))
        .filter(|row| request.efforts.is_empty() || request.efforts.contains(&effort_word(row)))
        .filter(|row| bearing.as_ref().is_none_or(|bearing| bearing.contains(&row.requirement_id)))
        .filter_map(|row| Some((search.rank(&view, row, &[])?, row)))
        .collect();
    if request.sort.is_none() && search.is_typed() {
        // What fits equally well stays in the catalog's order.
        found.sort_by_key(|(rank, _)| *rank);
    }
    let mut rows: Vec<wire::RequirementRow> = found.into_iter().map(|(_, row)| requirement_row(&view, row)).collect();
    if let Some(by) = &request.sort {
        sort(&mut rows, by, sort_key)?;
    }
    Ok(part(rows, request.offset, request.limit, state))
}

fn sort_key(row: &wire::RequirementRow, column: &str) -> Option<Key> {
    Some(match column {
        "label" => Key::from(&row.label),
        "title" => Key::from(&row.title),
        "group_title" => Key::from(&row.group_title),
        "modal_verb" => Key::from(&row.modal_verb),
        "level" => Key::from(&row.level),
        "effort" => Key::number(row.effort),
        _ => return None,
    })
}

pub(crate) fn requirement_row(view: &CatalogView, row: &RequirementRow) -> wire::RequirementRow {
    wire::RequirementRow {
        id: row.requirement_id.0,
        label: row.label.clone(),
        identity: row.identity.clone(),
        title: row.title.clone(),
        group_title: view.group_title(row).to_owned(),
        modal_verb: row.modal_verb.clone(),
        level: row.security_level.clone(),
        effort: row.effort_level,
    }
}

/// One requirement with everything the catalog says.
///
/// # Errors
/// [`NotFound`](crate::ErrorCode::NotFound)
pub async fn requirement_show(app: &App, request: wire::RequirementRequest) -> Result<wire::RequirementDetail> {
    let akte = app.akte()?;
    let mut snapshot = akte.store.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = akte.catalogs.view(&mut reads, CatalogId(request.catalog_id)).await?;
    let id = RequirementId(request.requirement_id);
    let row = view.requirement(id).ok_or_else(|| AppError::not_found("requirement", id))?;
    let mut detail = requirement_detail(&akte, &mut reads, &view, row, &HashMap::new()).await?;
    let index = akte.catalogs.index(&mut reads, &view).await?;
    detail.incoming = index
        .linking_to(&detail.row.label, &detail.row.identity)
        .filter_map(|(from, rel)| {
            let row = view.requirement(from)?;
            Some(wire::RequirementLink {
                rel: rel.to_owned(),
                label: row.label.clone(),
                title: row.title.clone(),
                requirement_id: Some(row.requirement_id.0),
            })
        })
        .collect();
    Ok(detail)
}

/// A requirement as it reads with values of one's own, by parameter id.
pub(crate) async fn requirement_detail(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    view: &CatalogView,
    row: &RequirementRow,
    own: &HashMap<String, String>,
) -> Result<wire::RequirementDetail> {
    let (_, details) = reads.requirement(view.info.id, row.requirement_id).await?;
    let catalog_params = reads.catalog_params(view.info.id).await?;
    let params = ParamTexts::new(details.params.iter().chain(&catalog_params), own);
    let pieces = |name| pieces_of(&details.parts, name, &params).into_iter().map(piece).collect();
    let others: Vec<Part> =
        details.parts.iter().filter(|part| part.name != STATEMENT && part.name != GUIDANCE).cloned().collect();
    let mut sections = Vec::new();
    collect_sections(&others, 0, &params, &mut sections);
    let of_parts = details.parts.iter().flat_map(|part| part.props.iter());
    let props: Vec<&Prop> = details.props.iter().chain(of_parts).collect();
    let words = akte.words(reads).await?;
    let categories = words_of(&props, CATEGORIES);
    let crossed = reads.threats_of(row.requirement_id).await?;
    let (mut threats, protects) = crossed.unwrap_or_default();
    for threat in words_of(&props, THREATS) {
        if !threats.contains(&threat) {
            threats.push(threat);
        }
    }
    Ok(wire::RequirementDetail {
        row: requirement_row(view, row),
        path: view.path(row).into_iter().map(|group| group.title.clone()).collect(),
        statement: row.statement.clone(),
        guidance: row.guidance.clone(),
        statement_pieces: pieces(STATEMENT),
        guidance_pieces: pieces(GUIDANCE),
        params: inserted_params(&details, &params),
        sections,
        meanings: words.meanings(&props),
        threats: threats.iter().map(|code| words.threat(code)).collect(),
        protects: protects.letters(),
        also_holds_for: words.inheriting(&categories),
        props: props
            .into_iter()
            .map(|prop| wire::Detail { name: prop.name.clone(), value: prop.value.clone() })
            .collect(),
        links: details.links.iter().map(|link| requirement_link(view, link)).collect(),
        incoming: Vec::new(),
        catalog_title: view.info.title.clone(),
        catalog_version: view.info.version.clone(),
    })
}

/// The words of a property that lists several.
fn words_of(props: &[&Prop], name: &str) -> Vec<String> {
    let lists = props.iter().filter(|prop| prop.name == name).flat_map(|prop| prop.value.split(','));
    lists.map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

fn piece(piece: Piece) -> wire::TextPiece {
    wire::TextPiece { text: piece.text, param: piece.param }
}

/// The requirement's own parameters that its statement inserts, at the top or within the choices of another.
fn inserted_params(details: &Details, texts: &ParamTexts<'_>) -> Vec<wire::RequirementParam> {
    fn proses<'a>(parts: &'a [Part], out: &mut Vec<&'a str>) {
        for part in parts {
            out.push(&part.prose);
            proses(&part.parts, out);
        }
    }
    let mut found = Vec::new();
    proses(&details.parts, &mut found);
    let of_choices = details.params.iter().flat_map(|param| &param.choices);
    let inserted: HashSet<&str> =
        found.into_iter().chain(of_choices.map(String::as_str)).flat_map(insertions).collect();
    details
        .params
        .iter()
        .filter(|param| inserted.contains(param.id.as_str()))
        .map(|param| wire::RequirementParam {
            id: param.id.clone(),
            label: param.label.clone(),
            values: param.values.clone(),
            choices: param.choices.iter().map(|choice| texts.insert_into(choice)).collect(),
        })
        .collect()
}

fn requirement_link(view: &CatalogView, link: &Link) -> wire::RequirementLink {
    let target = link.href.strip_prefix('#').unwrap_or(&link.href);
    let other = view.requirements.iter().find(|row| row.label == target || row.identity == target);
    wire::RequirementLink {
        rel: link.rel.clone(),
        label: other.map_or_else(|| target.to_owned(), |other| other.label.clone()),
        title: other.map_or_else(|| link.text.clone(), |other| other.title.clone()),
        requirement_id: other.map(|other| other.requirement_id.0),
    }
}
