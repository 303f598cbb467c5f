//! Names and ids: what people call a record, as the record itself. Whatever fits several is refused with the candidates.

use crate::args::{OfDomain, OfMunicipality};
use crate::session::{Failure, Outcome, Session};
use akte_app::rooms;
use akte_app::wire::{
    BackupRow, CatalogRow, CostRow, DecisionRow, DomainRequest, DomainRow, DraftEntryRow, DraftGroupRow, DraftRow,
    Empty, EvidenceListRequest, EvidenceRow, ExceptionRow, MappingCollectionRow, MeasureListRequest, MeasureRow,
    MunicipalityRequest, MunicipalityRow, ObjectGrantRow, PersonListRequest, PersonRow, ProviderListRequest,
    ProviderRow, ReleaseRow, ReportEntryRow, RequirementListRequest, RequirementRow, ServiceRow, SharedObjectRow,
    TargetObjectListRequest, TargetObjectRow, VocabularyRow,
};
use uuid::Uuid;

mod versions;

pub use versions::{catalog_version, requirement_among, successors, update_target};

/// Everything, where a list is asked for in parts.
pub const ALL: u32 = u32::MAX;

/// What can be referred to by a name.
pub trait Named {
    /// Its kind, as the messages `cli-out-kind-KIND` call it.
    const KIND: &'static str;
    fn id(&self) -> Uuid;
    /// Names by which people may call it, the one to show first.
    fn names(&self) -> Vec<&str>;
}

macro_rules! named {
    ($($row:ty, $kind:literal, |$it:ident| $names:expr;)+) => { $(
        impl Named for $row {
            const KIND: &'static str = $kind;
            fn id(&self) -> Uuid { self.id }
            fn names(&self) -> Vec<&str> { let $it = self; $names }
        }
    )+ };
}

named! {
    ReleaseRow, "release", |row| vec![&row.fields.version];
    MunicipalityRow, "municipality", |row| vec![&row.fields.name, &row.fields.official_name];
    DomainRow, "domain", |row| vec![&row.name];
    ReportEntryRow, "privacy-entry", |row| vec![&row.name, &row.number];
    CatalogRow, "catalog", |row| vec![&row.title, &row.line_name];
    MappingCollectionRow, "mapping", |row| vec![&row.title, &row.source_file];
    VocabularyRow, "vocabulary", |row| vec![&row.name, &row.title];
    MeasureRow, "measure", |row| vec![&row.title];
    EvidenceRow, "evidence", |row| vec![&row.title, &row.file_name];
    RequirementRow, "requirement", |row| vec![&row.label, &row.identity];
    DraftRow, "draft", |row| vec![&row.title];
    DraftEntryRow, "requirement", |row| vec![&row.label, &row.identity];
    DraftGroupRow, "group", |row| vec![&row.label, &row.title];
    TargetObjectRow, "object", |row| vec![&row.name, &row.facts.number];
    PersonRow, "person", |row| vec![&row.fields.name];
    ProviderRow, "provider", |row| vec![&row.fields.name];
    ObjectGrantRow, "object", |row| vec![&row.object_name];
    ExceptionRow, "exception", |row| vec![&row.fields.name];
    BackupRow, "backup", |row| vec![&row.fields.name];
    DecisionRow, "decision", |row| vec![&row.fields.name, &row.fields.number];
    CostRow, "cost", |row| vec![&row.fields.name];
    ServiceRow, "service", |row| vec![&row.fields.name, &row.fields.service_key];
}

impl Named for SharedObjectRow {
    const KIND: &'static str = "object";

    fn id(&self) -> Uuid {
        self.reference.as_ref().map_or(self.grant_id, |reference| reference.id)
    }

    fn names(&self) -> Vec<&str> {
        let own = self.reference.as_ref().map(|reference| reference.target_object_name.as_str());
        std::iter::once(self.object_name.as_str()).chain(own).collect()
    }
}

/// The one row of a list that was read.
pub fn picked<'a, T: Named>(session: &Session, rows: &'a [T], text: &str) -> Outcome<&'a T> {
    pick(session, rows, text)
}

/// The one row that `text` means: by id, by its exact name, else by its name in other case.
fn pick<'a, T: Named>(session: &Session, rows: &'a [T], text: &str) -> Outcome<&'a T> {
    let text = text.trim();
    let id = Uuid::parse_str(text).ok();
    if let Some(row) = id.and_then(|id| rows.iter().find(|row| row.id() == id)) {
        return Ok(row);
    }
    let folded = text.to_lowercase();
    let exact: Vec<usize> = positions(rows, |name| name == text);
    let found = if exact.is_empty() { positions(rows, |name| name.to_lowercase() == folded) } else { exact };
    match found.as_slice() {
        [index] => Ok(&rows[*index]),
        [] => Err(not_found::<T>(session, text)),
        several => Err(ambiguous(session, text, several.iter().map(|index| &rows[*index]))),
    }
}

fn positions<T: Named>(rows: &[T], fits: impl Fn(&str) -> bool) -> Vec<usize> {
    rows.iter().enumerate().filter(|(_, row)| row.names().into_iter().any(&fits)).map(|(index, _)| index).collect()
}

/// The row that needs no name because there is no other.
fn only<'a, T: Named>(session: &Session, rows: &'a [T]) -> Outcome<&'a T> {
    match rows {
        [row] => Ok(row),
        [] => Err(session.refusal("none-there", &[("kind", kind::<T>(session))])),
        several => {
            let details = [("kind", kind::<T>(session)), ("candidates", candidates(several.iter()))];
            Err(session.refusal("name-needed", &details))
        }
    }
}

/// By name where there is one, else the only one.
fn pick_or_only<T: Named + Clone>(session: &Session, rows: &[T], text: Option<&str>) -> Outcome<T> {
    match text {
        Some(text) => pick(session, rows, text),
        None => only(session, rows),
    }
    .cloned()
}

fn kind<T: Named>(session: &Session) -> String {
    session.texts().get(&format!("cli-out-kind-{}", T::KIND))
}

fn not_found<T: Named>(session: &Session, text: &str) -> Failure {
    session.refusal("not-found", &[("kind", kind::<T>(session)), ("name", text.to_owned())])
}

fn ambiguous<'a, T: Named + 'a>(session: &Session, text: &str, rows: impl Iterator<Item = &'a T>) -> Failure {
    let details = [("kind", kind::<T>(session)), ("name", text.to_owned()), ("candidates", candidates(rows))];
    session.refusal("ambiguous", &details)
}

/// At most so many candidates are told; more would not help to choose.
const MAX_CANDIDATES: usize = 12;

fn candidates<'a, T: Named + 'a>(rows: impl Iterator<Item = &'a T>) -> String {
    let mut told: Vec<String> =
        rows.take(MAX_CANDIDATES + 1).map(|row| format!("{} ({})", row.names()[0], row.id())).collect();
    if told.len() > MAX_CANDIDATES {
        told[MAX_CANDIDATES] = "…".to_owned();
    }
    told.join(", ")
}

pub async fn municipality(session: &Session, of: &OfMunicipality) -> Outcome<MunicipalityRow> {
    let rows = rooms::municipality_list(&session.app, Empty {}).await?.items;
    pick_or_only(session, &rows, of.municipality.as_deref())
}

/// A municipality by its name or id.
pub async fn municipality_named(session: &Session, text: &str) -> Outcome<MunicipalityRow> {
    let rows = rooms::municipality_list(&session.app, Empty {}).await?.items;
    pick(session, &rows, text).cloned()
}

/// A provider relation of a domain by its name or id.
pub async fn provider(session: &Session, domain: &DomainRow, text: &str) -> Outcome<ProviderRow> {
    let request = ProviderListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        text: String::new(),
        only_open: false,
        sort: None,
        offset: 0,
        limit: ALL,
    };
    let rows = rooms::provider_list(&session.app, request).await?.items;
    pick(session, &rows, text).cloned()
}

/// A provider relation of a municipality, in whichever information domain.
pub async fn provider_anywhere(session: &Session, municipality_id: Uuid, text: &str) -> Outcome<ProviderRow> {
    let request = MunicipalityRequest { municipality_id };
    let mut rows = Vec::new();
    for domain in rooms::domain_list(&session.app, request).await?.items {
        let request = ProviderListRequest {
            municipality_id,
            domain_id: domain.id,
            text: String::new(),
            only_open: false,
            sort: None,
            offset: 0,
            limit: ALL,
        };
        rows.extend(rooms::provider_list(&session.app, request).await?.items);
    }
    pick(session, &rows, text).cloned()
}

/// A grant by the name of its object.
pub fn grant(session: &Session, rows: &[ObjectGrantRow], text: &str) -> Outcome<ObjectGrantRow> {
    pick(session, rows, text).cloned()
}

/// A shared object by its name, or by that of the own object that stands for it.
pub fn shared_object(session: &Session, rows: &[SharedObjectRow], text: &str) -> Outcome<SharedObjectRow> {
    pick(session, rows, text).cloned()
}

/// The municipality that needs no name because there is no other.
pub async fn only_municipality(session: &Session) -> Outcome<Option<Uuid>> {
    let rows = rooms::municipality_list(&session.app, Empty {}).await?.items;
    Ok(if let [row] = rows.as_slice() { Some(row.id) } else { None })
}

pub async fn domain(session: &Session, of: &OfDomain) -> Outcome<DomainRow> {
    let municipality = municipality(session, &of.of).await?;
    let rows = rooms::domain_list(&session.app, MunicipalityRequest { municipality_id: municipality.id }).await?.items;
    pick_or_only(session, &rows, of.domain.as_deref())
}

/// A release of an information domain by its version or id.
pub async fn release(session: &Session, of: &OfDomain, text: &str) -> Outcome<ReleaseRow> {
    let domain = domain(session, of).await?;
    let request = DomainRequest { municipality_id: domain.municipality_id, domain_id: domain.id };
    let rows = rooms::release_list(&session.app, request).await?.items;
    pick(session, &rows, text).cloned()
}

/// Target objects by name or id; the domain as a whole where none is named.
pub async fn objects(session: &Session, domain: &DomainRow, texts: &[String]) -> Outcome<Vec<Uuid>> {
    if texts.is_empty() {
        return Ok(vec![domain.root_object_id]);
    }
    let rows = object_rows(session, domain).await?;
    texts.iter().map(|text| pick(session, &rows, text).map(|row| row.id)).collect()
}

/// A target object by name, number or id.
pub async fn object_row(session: &Session, domain: &DomainRow, text: &str) -> Outcome<TargetObjectRow> {
    let rows = object_rows(session, domain).await?;
    pick(session, &rows, text).cloned()
}

async fn object_rows(session: &Session, domain: &DomainRow) -> Outcome<Vec<TargetObjectRow>> {
    let request = TargetObjectListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        text: String::new(),
        kinds: Vec::new(),
        sort: None,
        offset: 0,
        limit: ALL,
    };
    Ok(rooms::target_object_list(&session.app, request).await?.items)
}

/// The persons of a municipality.
pub async fn persons(session: &Session, municipality_id: Uuid, text: String) -> Outcome<Vec<PersonRow>> {
    let request = PersonListRequest { municipality_id, text, sort: None, offset: 0, limit: ALL };
    Ok(rooms::person_list(&session.app, request).await?.items)
}

/// A person by name or id.
pub async fn person(session: &Session, municipality_id: Uuid, text: &str) -> Outcome<PersonRow> {
    let rows = persons(session, municipality_id, String::new()).await?;
    pick(session, &rows, text).cloned()
}

/// An information domain of a municipality by name or id.
pub async fn domain_of(session: &Session, municipality_id: Uuid, text: &str) -> Outcome<DomainRow> {
    let rows = rooms::domain_list(&session.app, MunicipalityRequest { municipality_id }).await?.items;
    pick(session, &rows, text).cloned()
}

/// A target object by name or id; the domain as a whole where none is named.
pub async fn object(session: &Session, domain: &DomainRow, text: Option<&String>) -> Outcome<Uuid> {
    let texts: Vec<String> = text.into_iter().cloned().collect();
    Ok(objects(session, domain, &texts).await?.first().copied().unwrap_or(domain.root_object_id))
}

/// A catalog by id, title or name of its line; a name means the newest version.
pub async fn catalog(session: &Session, text: Option<&str>) -> Outcome<CatalogRow> {
    let rows = rooms::catalog_list(&session.app, Empty {}).await?.items;
    if text.is_some_and(|text| Uuid::parse_str(text.trim()).is_ok()) {
        return pick_or_only(session, &rows, text);
    }
    let rows = newest(rows);
    let Some(text) = text else { return only(session, &rows).cloned() };
    // Publishers' titles are long: a part that only one of them has is enough.
    let part = text.trim().to_lowercase();
    let exact = !positions(&rows, |name| name.to_lowercase() == part).is_empty();
    let named: Vec<CatalogRow> = rows
        .iter()
        .filter(|row| row.names().into_iter().any(|name| name.to_lowercase().contains(&part)))
        .cloned()
        .collect();
    match named.as_slice() {
        [one] if !exact => Ok(one.clone()),
        [_, _, ..] if !exact => Err(ambiguous(session, text, named.iter())),
        _ => pick(session, &rows, text).cloned(),
    }
}

/// The newest version of each line; the list has them newest first within a line.
fn newest(rows: Vec<CatalogRow>) -> Vec<CatalogRow> {
    let mut lines = std::collections::HashSet::new();
    rows.into_iter().filter(|row| lines.insert(row.line_id)).collect()
}

/// Catalog versions by id, title or line.
pub async fn catalogs(session: &Session, texts: &[String]) -> Outcome<Option<Vec<Uuid>>> {
    if texts.is_empty() {
        return Ok(None);
    }
    let mut ids = Vec::new();
    for text in texts {
        ids.push(catalog(session, Some(text)).await?.id);
    }
    Ok(Some(ids))
}

/// A mapping collection by id, title or file.
pub async fn mapping(session: &Session, text: &str) -> Outcome<MappingCollectionRow> {
    let rows = rooms::mapping_list(&session.app, Empty {}).await?.items;
    pick(session, &rows, text).cloned()
}

/// A vocabulary by its name or id; a name means the one that counts.
pub async fn vocabulary(session: &Session, text: &str) -> Outcome<VocabularyRow> {
    let mut rows = rooms::vocabulary_list(&session.app, Empty {}).await?.items;
    if Uuid::parse_str(text.trim()).is_err() {
        rows.retain(|row| row.current);
    }
    pick(session, &rows, text).cloned()
}

/// A draft by id or title; the only one where none is named.
pub async fn draft(session: &Session, text: Option<&str>) -> Outcome<DraftRow> {
    let rows = rooms::catalog_draft_list(&session.app, Empty {}).await?.items;
    pick_or_only(session, &rows, text)
}

/// A requirement of a draft by label, identity or id.
pub fn draft_entry<'a>(session: &Session, rows: &'a [DraftEntryRow], text: &str) -> Outcome<&'a DraftEntryRow> {
    pick(session, rows, text)
}

/// A group of a draft by label, title or id.
pub fn draft_group<'a>(session: &Session, rows: &'a [DraftGroupRow], text: &str) -> Outcome<&'a DraftGroupRow> {
    pick(session, rows, text)
}

/// All requirements of a version.
pub async fn requirements_of(session: &Session, catalog_id: Uuid) -> Outcome<Vec<RequirementRow>> {
    let request = RequirementListRequest { catalog_id, limit: ALL, ..RequirementListRequest::default() };
    Ok(rooms::requirement_list(&session.app, request).await?.items)
}

/// Requirements of the catalogs in force by label, identity or id.
pub async fn requirements(session: &Session, domain: &DomainRow, texts: &[String]) -> Outcome<Vec<Uuid>> {
    if texts.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = Vec::new();
    for catalog in &domain.catalogs {
        rows.extend(requirements_of(session, catalog.catalog_id).await?);
    }
    texts.iter().map(|text| pick(session, &rows, text).map(|row| row.id)).collect()
}

/// A requirement with the catalog version that it was found in.
pub async fn requirement(session: &Session, text: &str, in_catalog: Option<&str>) -> Outcome<(Uuid, RequirementRow)> {
    let catalogs = match in_catalog {
        Some(text) => vec![catalog(session, Some(text)).await?],
        None => newest(rooms::catalog_list(&session.app, Empty {}).await?.items),
    };
    let (mut rows, mut places) = (Vec::new(), std::collections::HashMap::new());
    for catalog in &catalogs {
        for row in requirements_of(session, catalog.id).await? {
            places.insert(row.id, catalog.id);
            rows.push(row);
        }
    }
    let found = pick(session, &rows, text)?.clone();
    match places.get(&found.id) {
        Some(catalog) => Ok((*catalog, found)),
        None => Err(not_found::<RequirementRow>(session, text)),
    }
}

/// Measures by title or id.
pub async fn measures(session: &Session, domain: &DomainRow, texts: &[String]) -> Outcome<Vec<Uuid>> {
    if texts.is_empty() {
        return Ok(Vec::new());
    }
    let request = MeasureListRequest {
        municipality_id: domain.municipality_id,
        domain_id: domain.id,
        text: String::new(),
        statuses: Vec::new(),
        overdue: false,
        sort: None,
        offset: 0,
        limit: ALL,
    };
    let rows = rooms::measure_list(&session.app, request).await?.items;
    texts.iter().map(|text| pick(session, &rows, text).map(|row| row.id)).collect()
}

/// One measure by title or id.
pub async fn measure(session: &Session, domain: &DomainRow, text: &str) -> Outcome<Uuid> {
    let found = measures(session, domain, &[text.to_owned()]).await?;
    found.first().copied().ok_or_else(|| not_found::<MeasureRow>(session, text))
}

/// A piece of evidence by title, file name or id.
pub async fn evidence(session: &Session, municipality_id: Uuid, text: &str) -> Outcome<EvidenceRow> {
    let request =
        EvidenceListRequest { municipality_id, text: String::new(), validity: None, sort: None, offset: 0, limit: ALL };
    let rows = rooms::evidence_list(&session.app, request).await?.items;
    pick(session, &rows, text).cloned()
}
