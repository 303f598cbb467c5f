//! Target objects.

use super::needs::{Determined, determined};
use super::{Sheet, UNKNOWN_OBJECT};
use crate::app::App;
use crate::error::{AppError, Result};
use crate::rooms::check_object;
use crate::wire::{DomainRequest, SheetImported};
use akte_domain::{
    Dependency, DependencyId, DependencyKind, InformationDomain, MunicipalityId, TargetObject, TargetObjectId,
};
use akte_exchange::TargetObjectRow;
use akte_store::{Operation, Reads, Scope};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Imports target objects. One of a known name is changed, another one added; a group, a successor and what an object
/// depends on are named and may stand in the same file, before or after it. Dependencies are added, never taken away.
///
/// # Errors
/// [`crate::ErrorCode::SheetRowsRefused`] with line and column, those of a file that is no sheet, and those of
/// [`crate::rooms::target_object_save`] with the line.
pub async fn import_target_objects(app: &App, domain: &DomainRequest, path: &Path) -> Result<SheetImported> {
    let mut sheet = Sheet::read(path, akte_exchange::read_target_objects)?;
    let (mut operation, scope) = app.begin("target_object.import", domain.municipality_id).await?;
    let plan = plan(app, &mut operation.reads(), domain, &mut sheet).await?;
    sheet.refuse_errors(app)?;
    plan.refuse(&sheet.file)?;
    plan.put(&mut operation, scope).await?;
    let written = app.commit(operation).await?;
    Ok(sheet.brought(app, written.entries))
}

/// What would become of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is new.
    Added,
    /// It is known and changes.
    Changed,
    /// It is known and stays as it is.
    Same,
}

/// What would come of a sheet.
pub(crate) struct Plan {
    /// The objects with their lines, in the order of the sheet.
    pub(crate) rows: Vec<(u64, TargetObject, Fate)>,
    /// Dependencies that are not there yet.
    pub(crate) dependencies: Vec<Dependency>,
    /// Protection needs and categories of the objects.
    pub(crate) determined: Determined,
    /// What the tree of the domain forbids, by line.
    pub(crate) refusals: Vec<(u64, AppError)>,
}

impl Plan {
    /// Writes all of it.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn put(&self, operation: &mut Operation, scope: Scope) -> Result<()> {
        let objects: Vec<TargetObject> = self.rows.iter().map(|(_, object, _)| object.clone()).collect();
        operation.put(scope, &objects).await?;
        operation.put(scope, &self.dependencies).await?;
        self.determined.put(operation, scope).await
    }

    /// Refuses what the tree of the domain forbids.
    pub(crate) fn refuse(&self, file: &str) -> Result<()> {
        match self.refusals.first() {
            Some((line, refusal)) => Err(refusal.clone().with("file", file).with("line", line)),
            None => Ok(()),
        }
    }
}

/// What would come of a sheet; errors that only the Akte can see are noted in it.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub(crate) async fn plan(
    app: &App,
    reads: &mut Reads<'_>,
    domain: &DomainRequest,
    sheet: &mut Sheet<TargetObjectRow>,
) -> Result<Plan> {
    let scope = Scope::of(MunicipalityId(domain.municipality_id));
    let recorded: InformationDomain = reads.get(scope, domain.domain_id).await?;
    let before = reads.target_objects(scope, recorded.id).await?;

    let mut after = before.clone();
    let mut places: HashMap<String, usize> =
        after.iter().enumerate().map(|(index, object)| (object.name.to_lowercase(), index)).collect();
    let mut named = Vec::with_capacity(sheet.imported.rows.len());
    for row in &sheet.imported.rows {
        let place = *places.entry(row.row.name.to_lowercase()).or_insert_with(|| {
            let id = TargetObjectId(app.new_id());
            after.push(TargetObject::new(id, scope.municipality(), recorded.id, row.row.kind, &row.row.name));
            after.len() - 1
        });
        let object = &mut after[place];
        object.kind = row.row.kind;
        if sheet.has("description") {
            object.description.clone_from(&row.row.description);
        }
        if sheet.has("responsible") {
            object.responsible.clone_from(&row.row.responsible);
        }
        if sheet.has("member_count") {
            object.member_count = row.row.member_count;
        }
        take_facts(sheet, &row.row, object);
        named.push((place, row.line, row.row.parent.clone()));
    }
    if sheet.has("parent") {
        for (place, line, parent) in &named {
            let found = places.get(&parent.to_lowercase()).map(|place| after[*place].id);
            if found.is_none() && !parent.is_empty() {
                sheet.note(UNKNOWN_OBJECT, *line, "parent", parent);
            }
            after[*place].parent_id = found;
        }
    }
    let finder = Finder::new(&after);
    successors(sheet, &finder, &mut after, &named);
    let wanted = wanted(sheet, &finder, &named);

    let by_id: HashMap<TargetObjectId, &TargetObject> = before.iter().map(|object| (object.id, object)).collect();
    let mut rows = Vec::with_capacity(named.len());
    let mut refusals = Vec::new();
    for (place, line, _) in &named {
        let object = &after[*place];
        let known = by_id.get(&object.id).copied();
        if let Err(refusal) = check_object(known, object, &after) {
            refusals.push((*line, refusal));
        }
        let fate = match known {
            None => Fate::Added,
            Some(known) if known == object => Fate::Same,
            Some(_) => Fate::Changed,
        };
        rows.push((*line, object.clone(), fate));
    }
    let known = reads.dependencies(scope, recorded.id).await?;
    let dependencies = new_dependencies(app, &after, &known, wanted);
    let places: Vec<(&TargetObject, u64)> = named.iter().map(|(place, line, _)| (&after[*place], *line)).collect();
    let determined = determined(app, reads, &recorded, sheet, &places).await?;
    Ok(Plan { rows, dependencies, determined, refusals })
}

/// What the columns of the file say about an object; a column that it does not have says nothing.
fn take_facts(sheet: &Sheet<TargetObjectRow>, row: &TargetObjectRow, object: &mut TargetObject) {
    fn take<T: Clone>(has: bool, from: &T, into: &mut T) {
        if has {
            into.clone_from(from);
        }
    }
    let (from, into) = (&row.facts, &mut object.facts);
    take(sheet.has("number"), &from.number, &mut into.number);
    take(sheet.has("platform"), &from.platform, &mut into.platform);
    take(sheet.has("usage"), &from.usage, &mut into.usage);
    take(sheet.has("users"), &from.users, &mut into.users);
    take(sheet.has("owner"), &from.owner, &mut into.owner);
    take(sheet.has("location"), &from.location, &mut into.location);
    take(sheet.has("in_service_since"), &from.in_service_since, &mut into.in_service_since);
    take(sheet.has("support_ends_on"), &from.support_ends_on, &mut into.support_ends_on);
    take(sheet.has("personal_data"), &from.personal_data, &mut into.personal_data);
    take(sheet.has("process_kind"), &from.process_kind, &mut into.process_kind);
    take(sheet.has("classification"), &from.classification, &mut into.classification);
    take(sheet.has("network_address"), &from.network_address, &mut into.network_address);
    take(sheet.has("carrier"), &from.carrier, &mut into.carrier);
    take(sheet.has("contract"), &from.contract, &mut into.contract);
    take(sheet.has("external_connection"), &from.external_connection, &mut into.external_connection);
}

/// Objects by id, name or number, case aside. A number that several have names none of them.
struct Finder {
    names: HashMap<String, usize>,
    numbers: HashMap<String, Option<usize>>,
}

impl Finder {
    fn new(objects: &[TargetObject]) -> Self {
        let mut numbers: HashMap<String, Option<usize>> = HashMap::new();
        let mut names = HashMap::new();
        for (place, object) in objects.iter().enumerate() {
            names.insert(object.name.to_lowercase(), place);
            names.insert(object.id.to_string(), place);
            if !object.facts.number.is_empty() {
                let number = numbers.entry(object.facts.number.to_lowercase());
                number.and_modify(|known| *known = None).or_insert(Some(place));
            }
        }
        Self { names, numbers }
    }

    fn find(&self, text: &str) -> Option<usize> {
        let folded = text.trim().to_lowercase();
        self.names.get(&folded).copied().or_else(|| self.numbers.get(&folded).copied().flatten())
    }

    /// The objects of a list: the whole text where an object has it for a name, else its parts between commas.
    fn find_all<'t>(&self, text: &'t str) -> std::result::Result<Vec<usize>, &'t str> {
        if let Some(place) = self.find(text) {
            return Ok(vec![place]);
        }
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| self.find(part).ok_or(part)).collect()
    }
}

type Named = (usize, u64, String);

/// What replaces each object.
fn successors(sheet: &mut Sheet<TargetObjectRow>, finder: &Finder, after: &mut [TargetObject], named: &[Named]) {
    if !sheet.has("replaced_by") {
        return;
    }
    let texts: Vec<String> = sheet.imported.rows.iter().map(|row| row.row.replaced_by.clone()).collect();
    for ((place, line, _), text) in named.iter().zip(&texts) {
        let found = finder.find(text).map(|place| after[place].id);
        if found.is_none() && !text.is_empty() {
            sheet.note(UNKNOWN_OBJECT, *line, "replaced_by", text);
        }
        after[*place].facts.replaced_by_id = found;
    }
}

/// The dependencies that the file asks for, by the places of their objects.
fn wanted(sheet: &mut Sheet<TargetObjectRow>, finder: &Finder, named: &[Named]) -> Vec<(usize, usize)> {
    let texts: Vec<Vec<String>> = sheet.imported.rows.iter().map(|row| row.row.depends_on.clone()).collect();
    let mut wanted = Vec::new();
    for ((place, line, _), texts) in named.iter().zip(&texts) {
        for text in texts {
            match finder.find_all(text) {
                Ok(found) => wanted.extend(found.into_iter().map(|to| (*place, to))),
                Err(unknown) => sheet.note(UNKNOWN_OBJECT, *line, "depends_on", unknown),
            }
        }
    }
    wanted
}

/// Those that are not there yet; what depends on itself or on the domain as a whole is left out.
fn new_dependencies(
    app: &App,
    objects: &[TargetObject],
    known: &[Dependency],
    wanted: Vec<(usize, usize)>,
) -> Vec<Dependency> {
    let mut seen: HashSet<(TargetObjectId, TargetObjectId)> =
        known.iter().map(|one| (one.from_id, one.to_id)).collect();
    let whole = akte_domain::TargetObjectKind::InformationDomain;
    wanted
        .into_iter()
        .map(|(from, to)| (&objects[from], &objects[to]))
        .filter(|(from, to)| from.id != to.id && from.kind != whole && to.kind != whole)
        .filter(|(from, to)| seen.insert((from.id, to.id)))
        .map(|(from, to)| Dependency {
            id: DependencyId(app.new_id()),
            municipality_id: from.municipality_id,
            domain_id: from.domain_id,
            from_id: from.id,
            to_id: to.id,
            kind: DependencyKind::between(from.kind, to.kind),
            inherits: true,
            remark: String::new(),
        })
        .collect()
}
