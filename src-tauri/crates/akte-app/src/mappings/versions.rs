//! The imported catalog versions as mappings look at them, and where the requirements of a mapping are in them.

use crate::error::Result;
use akte_domain::mapping::{IdSpelling, IdTable, MappedResource};
use akte_domain::{CatalogLineId, RequirementId};
use akte_store::{CatalogInfo, Completeness, ImportedRequirement, Reads};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// So many ids have to be known for a catalog to be recognised by them alone.
const RECOGNISED_BY: usize = 8;
/// So many, and a quarter of all, for saying which catalog is probably meant.
const LIKELY_BY: usize = 3;
/// Properties of a mapped document that our own mappings have besides BSI's.
const DOCUMENT_ID_PROP: &str = "document-id";
const VERSION_PROP: &str = "version";

/// One imported version.
pub(super) struct Version {
    pub info: CatalogInfo,
    pub rows: Vec<ImportedRequirement>,
    pub table: IdTable,
    by_identity: HashMap<String, RequirementId>,
}

/// All imported versions.
pub(super) struct Versions {
    /// Within each line the newest last.
    pub list: Vec<Version>,
    /// The newest version of each line.
    newest: HashMap<CatalogLineId, usize>,
    /// Where an alt-identifier is known.
    identities: HashMap<String, BTreeMap<CatalogLineId, RequirementId>>,
    documents: HashMap<String, CatalogLineId>,
}

/// Whether a side of a pair is still where the mapping says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// Under the id that the mapping names.
    Same,
    /// Under another one; the old one may name another requirement by now.
    Moved {
        /// Whether it does.
        old_id_is_reused: bool,
    },
    /// Not in the newest version.
    Gone,
    /// Its catalog is there, and only the version that the mapping was made for would tell which requirement is meant.
    NeedsVersion,
    /// Its catalog is not there.
    NoCatalog,
}

/// What led from a side of a pair to its requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Through {
    /// The identifier that the mapping names.
    Identifier,
    /// The identifier behind the id in the version that the mapping was made for.
    Version,
    /// The id, in a catalog that has no other identifiers.
    Id,
    /// Nothing does.
    Nothing,
}

/// What a side of a pair means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// The requirements, one for each line that has it.
    pub requirements: Vec<RequirementId>,
    /// Where it is today.
    pub place: Place,
    /// What led there.
    pub through: Through,
    /// Whether only a part of the requirement is meant.
    pub is_part: bool,
}

/// How the ids of one side are read.
pub(super) struct Side {
    /// Versions that explain the ids, and how those are spelled.
    explained_by: Vec<(usize, IdSpelling)>,
    /// The line whose newest version says where things are today.
    line: Option<CatalogLineId>,
    /// The line that is meant, although none of its versions tells what the ids mean.
    likely: Option<CatalogLineId>,
}

/// Newest by the publisher's date, with texts before without, then by the import.
fn age(info: &CatalogInfo) -> (Option<DateTime<Utc>>, bool) {
    let date = DateTime::parse_from_rfc3339(info.last_modified.trim()).ok().map(|date| date.with_timezone(&Utc));
    (date, info.completeness == Completeness::Full)
}

impl Versions {
    pub async fn load(reads: &mut Reads<'_>) -> Result<Self> {
        let mut infos = reads.catalogs().await?;
        // The list is in the order of import within a line, and sorting keeps it where nothing else tells.
        infos.sort_by_key(|info| (info.line_id, age(info)));
        let mut versions = Self {
            list: Vec::with_capacity(infos.len()),
            newest: HashMap::new(),
            identities: HashMap::new(),
            documents: reads.lines_of_documents().await?,
        };
        for (at, info) in infos.into_iter().enumerate() {
            let rows = reads.imported_requirements(info.id).await?;
            let table = IdTable::new(rows.iter().map(|row| (row.label.as_str(), row.identity.as_str())));
            let by_identity: HashMap<String, RequirementId> =
                rows.iter().map(|row| (row.identity.clone(), row.id)).collect();
            if table.has_alt_identifiers() {
                for row in &rows {
                    versions.identities.entry(row.identity.clone()).or_default().insert(info.line_id, row.id);
                }
            }
            versions.newest.insert(info.line_id, at);
            versions.list.push(Version { info, rows, table, by_identity });
        }
        Ok(versions)
    }

    /// The version that a requirement is shown in, and its row there: the newest that has it.
    pub fn shown(&self) -> HashMap<RequirementId, (usize, usize)> {
        let rows = |(at, version): (usize, &Version)| {
            version.rows.iter().enumerate().map(|(row, found)| (found.id, (at, row))).collect::<Vec<_>>()
        };
        self.list.iter().enumerate().flat_map(rows).collect()
    }

    fn newest_table(&self, line: CatalogLineId) -> Option<&IdTable> {
        self.newest.get(&line).and_then(|at| self.list.get(*at)).map(|version| &version.table)
    }

    /// How the ids of a side are to be read. `items` are ids and identities as written.
    pub fn side(&self, resource: &MappedResource, items: &[(&str, &str)]) -> Side {
        let ids: BTreeSet<&str> = items.iter().filter(|(_, identity)| identity.is_empty()).map(|(id, _)| *id).collect();
        let explained_by = if ids.is_empty() { Vec::new() } else { self.explained_by(resource, &ids) };
        let named = self.named_lines(resource);
        let mut known: BTreeMap<CatalogLineId, usize> = BTreeMap::new();
        for identity in self.identities_of(&explained_by, items) {
            for line in self.identities.get(&identity).into_iter().flat_map(BTreeMap::keys) {
                *known.entry(*line).or_default() += 1;
            }
        }
        let age_of =
            |line: &CatalogLineId| self.newest.get(line).and_then(|at| self.list.get(*at)).map(|it| age(&it.info));
        let best = known.into_iter().max_by_key(|(line, count)| (named.contains(line), *count, age_of(line)));
        let by_ids = || explained_by.first().and_then(|(at, _)| self.list.get(*at)).map(|it| it.info.line_id);
        let line = best.map(|(line, _)| line).or_else(by_ids);
        let likely = line.or_else(|| named.iter().next().copied()).or_else(|| self.likely(&ids));
        Side { line, likely, explained_by }
    }

    /// The line of the version that knows more of the ids than others do. They may mean something else there, so that
    /// nothing follows from it but which catalog it is about.
    fn likely(&self, ids: &BTreeSet<&str>) -> Option<CatalogLineId> {
        let known = (0..self.list.len()).filter_map(|at| Some((self.spelled(at, ids)?.0, at)));
        let (known, at) = known.max_by_key(|(known, _)| *known)?;
        (known >= LIKELY_BY && known * 4 >= ids.len()).then(|| self.list.get(at).map(|it| it.info.line_id))?
    }

    /// The catalog of a side in its newest version, and the versions that tell what its ids mean.
    pub fn catalog_of(&self, side: &Side) -> (Option<&CatalogInfo>, Vec<&CatalogInfo>) {
        let newest = side.likely.and_then(|line| self.newest.get(&line)).and_then(|at| self.list.get(*at));
        let made_for = side.explained_by.iter().filter_map(|(at, _)| self.list.get(*at)).map(|it| &it.info);
        (newest.map(|it| &it.info), made_for.collect())
    }

    /// The identities of items, as far as they are known.
    fn identities_of(&self, explained_by: &[(usize, IdSpelling)], items: &[(&str, &str)]) -> HashSet<String> {
        items
            .iter()
            .filter_map(|(id, identity)| {
                if identity.is_empty() { self.agreed_identity(explained_by, id) } else { Some((*identity).to_owned()) }
            })
            .collect()
    }

    /// The alt-identifier behind an id, if all versions that explain the ids agree.
    fn agreed_identity(&self, explained_by: &[(usize, IdSpelling)], id: &str) -> Option<String> {
        let of = |(at, spelling): &(usize, IdSpelling)| {
            let table = &self.list.get(*at)?.table;
            let id = spelling.id_of(id)?;
            table.has_alt_identifiers().then(|| table.identity(&id).map(str::to_owned))?
        };
        let found: BTreeSet<String> = explained_by.iter().filter_map(of).collect();
        let mut found = found.into_iter();
        found.next().filter(|_| found.next().is_none())
    }

    /// The versions that explain ids: those that the mapping names, else all that know every single one of them. A
    /// version of a catalog that reuses ids is never taken for knowing most of them.
    fn explained_by(&self, resource: &MappedResource, ids: &BTreeSet<&str>) -> Vec<(usize, IdSpelling)> {
        let prop = |name: &str| resource.props.iter().find(|prop| prop.name == name).map(|prop| prop.value.as_str());
        let named = self.named_lines(resource);
        let (mut certain, mut knowing) = (Vec::new(), Vec::new());
        for (at, version) in self.list.iter().enumerate() {
            let Some((known, spelling)) = self.spelled(at, ids).filter(|(known, _)| *known > 0) else { continue };
            let is_named = named.contains(&version.info.line_id);
            let is_the_version = !resource.document_uuid.is_empty() && version.info.uuid == resource.document_uuid
                || is_named && prop(VERSION_PROP) == Some(version.info.version.as_str());
            // Where ids are all there is, a line cannot reuse them for something else.
            if is_the_version || is_named && !version.table.has_alt_identifiers() {
                certain.push((at, spelling));
            } else if known == ids.len() && (is_named || ids.len() >= RECOGNISED_BY) {
                knowing.push((at, spelling));
            }
        }
        if certain.is_empty() { knowing } else { certain }
    }

    /// How a version knows most of the ids, and how many.
    fn spelled(&self, at: usize, ids: &BTreeSet<&str>) -> Option<(usize, IdSpelling)> {
        let table = &self.list.get(at)?.table;
        let known = |spelling: &IdSpelling| {
            ids.iter().filter(|id| spelling.id_of(id).is_some_and(|id| table.identity(&id).is_some())).count()
        };
        IdSpelling::ALL.into_iter().map(|spelling| (known(&spelling), spelling)).max_by_key(|(known, _)| *known)
    }

    /// The lines that a mapping names by the document's identifier, its UUID, title or file.
    fn named_lines(&self, resource: &MappedResource) -> HashSet<CatalogLineId> {
        let document = resource.props.iter().find(|prop| prop.name == DOCUMENT_ID_PROP);
        if let Some(line) = document.and_then(|prop| self.documents.get(&prop.value)) {
            return HashSet::from([*line]);
        }
        let file = resource.href.rsplit(['/', '\\']).next().unwrap_or_default();
        let is_it = |info: &CatalogInfo| {
            (!resource.document_uuid.is_empty() && info.uuid == resource.document_uuid)
                || (!resource.title.is_empty() && (info.title == resource.title || info.line_name == resource.title))
                || (!file.is_empty() && info.file_name == file)
        };
        self.list.iter().filter(|version| is_it(&version.info)).map(|version| version.info.line_id).collect()
    }

    /// What an item of a side means.
    pub fn find(&self, side: &Side, id: &str, identity: &str) -> Found {
        let named = Some(identity.to_owned()).filter(|identity| !identity.is_empty());
        if let Some(identity) = named {
            return self.find_identity(side, id, &identity, Through::Identifier);
        }
        match self.agreed_identity(&side.explained_by, id) {
            Some(identity) => self.find_identity(side, id, &identity, Through::Version),
            None => self.find_id(side, id),
        }
    }

    fn find_identity(&self, side: &Side, id: &str, identity: &str, through: Through) -> Found {
        let spelled = side.explained_by.iter().find_map(|(_, spelling)| Some((spelling.id_of(id)?, *spelling)));
        let is_part = spelled.as_ref().is_some_and(|(_, spelling)| spelling.is_part());
        let id = spelled.map_or_else(|| id.to_owned(), |(id, _)| id.into_owned());
        let requirements = self.identities.get(identity).into_iter().flat_map(BTreeMap::values).copied().collect();
        let place = match side.line.and_then(|line| self.newest_table(line)) {
            None => Place::NoCatalog,
            Some(table) => match table.id(identity) {
                None => Place::Gone,
                Some(now) if now == id => Place::Same,
                Some(_) => Place::Moved { old_id_is_reused: table.identity(&id).is_some() },
            },
        };
        Found { requirements, place, through, is_part }
    }

    /// By the id alone, in catalogs that have nothing else.
    fn find_id(&self, side: &Side, id: &str) -> Found {
        let place = if side.likely.is_some() { Place::NeedsVersion } else { Place::NoCatalog };
        let mut found = Found { requirements: Vec::new(), place, through: Through::Nothing, is_part: false };
        for (at, spelling) in &side.explained_by {
            let Some(version) = self.list.get(*at).filter(|version| !version.table.has_alt_identifiers()) else {
                continue;
            };
            let Some(id) = spelling.id_of(id) else { continue };
            let Some(requirement) = version.by_identity.get(id.as_ref()) else { continue };
            if !found.requirements.contains(requirement) {
                found.requirements.push(*requirement);
            }
            found.is_part = spelling.is_part();
            found.through = Through::Id;
            let is_there = self.newest_table(version.info.line_id).is_some_and(|table| table.id(&id).is_some());
            if found.place != Place::Same {
                found.place = if is_there { Place::Same } else { Place::Gone };
            }
        }
        found
    }
}
