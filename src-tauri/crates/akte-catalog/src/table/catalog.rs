//! A control list to a catalog, as its mapping says.

use super::columns::{Columns, is_wanted};
use super::mapping::{ColumnMapping, Field};
use super::words::{first_words, is_token, prop_name, split};
use super::{place, place_in};
use crate::derived::uuid_from;
use crate::error::CatalogError;
use crate::findings::{Findings, code, quoted};
use crate::oscal::Imported;
use akte_domain::Severity;
use akte_domain::catalog::{
    Catalog, Control, EFFORT_LEVEL, Group, MODAL_VERB, OWN_NAMESPACE, Part, Prop, SECURITY_LEVEL,
};
use akte_domain::kompendium::ROLE;
use akte_domain::table::{Table, TableRow};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Reads a catalog from tables, as a mapping says. Rows without an id are findings and stay out; what a mapping does not
/// name stays out, too.
///
/// # Errors
/// [`CatalogError::MappingIncomplete`] where the mapping has no title, no id or no text; [`CatalogError::NoMappedColumns`] where
/// no table has its columns; [`CatalogError::DuplicateIdentity`] where two rows have one id.
pub fn read_table_catalog(tables: &[Table], mapping: &ColumnMapping) -> Result<Imported, CatalogError> {
    read(tables.iter().map(Cow::Borrowed), mapping)
}

/// As [`read_table_catalog`], and lets go of each row once it is read: a long list does not stand in memory twice.
///
/// # Errors
/// As [`read_table_catalog`].
pub fn take_table_catalog(tables: Vec<Table>, mapping: &ColumnMapping) -> Result<Imported, CatalogError> {
    read(tables.into_iter().map(Cow::Owned), mapping)
}

fn read<'t>(tables: impl Iterator<Item = Cow<'t, Table>>, mapping: &ColumnMapping) -> Result<Imported, CatalogError> {
    check(mapping)?;
    let mut reading = Reading::new(mapping);
    let mut missing = Vec::new();
    let mut found = false;
    for table in tables.filter(|table| is_wanted(table, mapping)) {
        match Columns::find(&table, mapping) {
            Ok(columns) => {
                found = true;
                reading.table(table, &columns)?;
            }
            Err(_) if table.rows.is_empty() => {}
            Err(lacks) => {
                reading.findings.add(Severity::Note, code::SHEET_NOT_READ, "", || place(&table, 1, None), &table.name);
                missing = lacks;
            }
        }
    }
    if !found {
        if missing.is_empty() {
            let headings = mapping.columns.iter().map(|column| column.heading.clone());
            missing = if mapping.sheets.is_empty() { headings.collect() } else { mapping.sheets.clone() };
        }
        return Err(CatalogError::NoMappedColumns { missing: missing.join(", ") });
    }
    Ok(reading.finish())
}

fn check(mapping: &ColumnMapping) -> Result<(), CatalogError> {
    let has = |fields: &[Field]| mapping.columns.iter().any(|column| fields.contains(&column.field));
    let lacks = |field: &str| Err(CatalogError::MappingIncomplete { field: field.to_owned() });
    match () {
        () if mapping.title.trim().is_empty() => lacks("title"),
        () if !has(&[Field::Id, Field::AltIdentifier]) => lacks(Field::Id.code()),
        () if !has(&[Field::Statement, Field::Title]) => lacks(Field::Statement.code()),
        () => Ok(()),
    }
}

/// The texts of a row by field, in the order of the columns.
struct Values<'t> {
    values: Vec<(Field, &'t str, usize, &'t str)>,
}

impl Values<'_> {
    fn all(&self, field: Field) -> impl Iterator<Item = &str> {
        let of_field = self.values.iter().filter(move |(of, ..)| *of == field);
        of_field.map(|(.., value)| *value).filter(|value| !value.is_empty())
    }

    fn joined(&self, field: Field, between: &str) -> String {
        self.all(field).collect::<Vec<_>>().join(between)
    }

    fn column(&self, field: Field) -> Option<usize> {
        self.values.iter().find(|(of, ..)| *of == field).map(|(_, _, column, _)| *column)
    }
}

struct Reading<'m> {
    mapping: &'m ColumnMapping,
    catalog: Catalog,
    findings: Findings,
    /// Groups by the one above and their number and title.
    groups: HashMap<(Option<usize>, String, String), usize>,
    identities: HashMap<Box<str>, FirstSeen>,
    /// Ids of the rows that have an alt-identifier; those of the others are identities.
    ids: HashSet<Box<str>>,
    /// Where the requirements of each table begin, and its name.
    sheets: Vec<(usize, String)>,
    /// What the catalog's UUID is made of.
    content: Sha256,
}

/// Where an identity stands.
#[derive(Clone, Copy)]
struct FirstSeen {
    control: usize,
    row: u64,
    column: Option<usize>,
    /// Whether it is the id of its row.
    is_id: bool,
}

impl<'m> Reading<'m> {
    fn new(mapping: &'m ColumnMapping) -> Self {
        Self {
            mapping,
            catalog: Catalog::default(),
            findings: Findings::default(),
            groups: HashMap::new(),
            identities: HashMap::new(),
            ids: HashSet::new(),
            sheets: Vec::new(),
            content: Sha256::new(),
        }
    }

    fn table(&mut self, table: Cow<'_, Table>, columns: &Columns<'m>) -> Result<(), CatalogError> {
        let first = columns.heading.map_or(0, |heading| heading + 1);
        if let Some(heading) = columns.heading.and_then(|heading| table.rows.get(heading)) {
            self.tell_unused(&table, heading, columns);
        }
        self.sheets.push((self.catalog.controls.len(), table.name.clone()));
        let mut above: Vec<String> = Vec::new();
        match table {
            Cow::Borrowed(Table { name, rows }) => {
                rows.iter().skip(first).try_for_each(|row| self.row(name, row, columns, &mut above))
            }
            Cow::Owned(Table { name, rows }) => {
                rows.into_iter().skip(first).try_for_each(|row| self.row(&name, &row, columns, &mut above))
            }
        }
    }

    /// Columns that the mapping does not name.
    fn tell_unused(&mut self, table: &Table, heading: &TableRow, columns: &Columns<'_>) {
        for (column, cell) in heading.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            if !columns.columns.iter().any(|(mapped, _)| *mapped == column) {
                let at = || place(table, heading.number, Some(column));
                self.findings.add(Severity::Note, code::COLUMN_NOT_KEPT, "", at, cell);
            }
        }
    }

    fn values<'r>(&mut self, row: &'r TableRow, columns: &Columns<'m>) -> Values<'r>
    where
        'm: 'r,
    {
        let mut values = Vec::new();
        for (at, column) in &columns.columns {
            let cell = row.cell(*at);
            self.content.update(cell);
            self.content.update([0x1F]);
            let name = if column.name.is_empty() { column.heading.as_str() } else { column.name.as_str() };
            for value in split(cell, &column.separator) {
                let value = match column.until.as_str() {
                    "" => value,
                    until => value.rsplit_once(until).map_or(value, |(before, _)| before),
                };
                let value = column.values.get(value).map_or(value, String::as_str);
                values.push((column.field, name, *at, value));
            }
        }
        for fixed in &self.mapping.fixed {
            values.push((fixed.field, fixed.name.as_str(), 0, fixed.value.as_str()));
        }
        self.content.update([0x1E]);
        Values { values }
    }

    fn row(
        &mut self,
        sheet: &str,
        row: &TableRow,
        columns: &Columns<'m>,
        above: &mut Vec<String>,
    ) -> Result<(), CatalogError> {
        let values = &self.values(row, columns);
        let at = |field: Field| place_in(sheet, row.number, values.column(field));
        let group = self.group(values, above);
        let id = values.joined(Field::Id, ".");
        let alt = values.joined(Field::AltIdentifier, ".");
        let statement = values.joined(Field::Statement, "\n\n");
        let title = values.joined(Field::Title, " ");
        let identity = if alt.is_empty() { id.clone() } else { alt.clone() };
        if identity.is_empty() {
            // A row that only names a group is a heading within the list.
            let severity = if statement.is_empty() && title.is_empty() { Severity::Note } else { Severity::Error };
            let filled = row.cells.iter().find(|cell| !cell.is_empty()).cloned();
            let detail = [statement, title].into_iter().find(|text| !text.is_empty()).or(filled).unwrap_or_default();
            self.findings.add(severity, code::MISSING_ID, "", || at(Field::Id), &detail);
            return Ok(());
        }
        if statement.is_empty() && title.is_empty() {
            self.findings.add(Severity::Warning, code::NO_STATEMENT, "", || at(Field::Statement), &identity);
        }
        let control = self.catalog.controls.len();
        let seen = FirstSeen { control, row: row.number, column: values.column(Field::Id), is_id: alt.is_empty() };
        if let Some(first) = self.identities.insert(identity.as_str().into(), seen) {
            let (first, second) = (self.place_of(first), at(Field::Id));
            return Err(CatalogError::DuplicateIdentity { identity: quoted(&identity), first, second });
        }
        if self.is_taken(&id, &alt) {
            self.findings.add(Severity::Warning, code::DUPLICATE_ID, "row", || at(Field::Id), &id);
        }
        if !is_token(&id) && !id.is_empty() {
            self.findings.add(Severity::Note, code::BAD_TOKEN, "row", || at(Field::Id), &id);
        }
        let control = Control {
            title: [title, first_words(&statement), identity.clone()]
                .into_iter()
                .find(|text| !text.is_empty())
                .unwrap_or_default(),
            id: if id.is_empty() { identity.clone() } else { id },
            identity,
            group,
            props: self.props(values, &alt, &at),
            parts: parts(values, statement),
            ..Control::default()
        };
        self.catalog.controls.push(control);
        Ok(())
    }

    /// Whether another row has this id; remembers it.
    fn is_taken(&mut self, id: &str, alt: &str) -> bool {
        if id.is_empty() {
            return false;
        }
        if alt.is_empty() {
            return self.ids.contains(id);
        }
        let is_id = self.identities.get(id).is_some_and(|seen| seen.is_id);
        !self.ids.insert(id.into()) || is_id
    }

    fn place_of(&self, seen: FirstSeen) -> String {
        let sheet = self.sheets.iter().rfind(|(begin, _)| *begin <= seen.control);
        place_in(sheet.map_or("", |(_, name)| name), seen.row, seen.column)
    }

    fn props(&mut self, values: &Values<'_>, alt: &str, at: &dyn Fn(Field) -> String) -> Vec<Prop> {
        let mut props = Vec::new();
        if !alt.is_empty() {
            props.push(Prop { name: "alt-identifier".to_owned(), value: alt.to_owned(), ..Prop::default() });
        }
        for (field, name, _, value) in values.values.iter().filter(|(.., value)| !value.is_empty()) {
            let name = match field {
                Field::Level => SECURITY_LEVEL.to_owned(),
                Field::Effort => {
                    if value.parse::<i64>().is_err() {
                        self.findings.add(Severity::Warning, code::BAD_EFFORT, "", || at(Field::Effort), value);
                    }
                    EFFORT_LEVEL.to_owned()
                }
                Field::Role => ROLE.to_owned(),
                Field::Reference => "reference".to_owned(),
                Field::Tag => "tags".to_owned(),
                Field::Property => prop_name(name),
                _ => continue,
            };
            props.push(own(&name, value));
        }
        props
    }

    /// The group of a row: as many levels as the mapping has columns for groups; an empty cell means the same as above.
    fn group(&mut self, values: &Values<'_>, above: &mut Vec<String>) -> Option<usize> {
        let levels = values.values.iter().filter(|(field, ..)| *field == Field::Group).map(|(.., value)| *value);
        for (level, title) in levels.enumerate() {
            if above.len() <= level {
                above.push(String::new());
            }
            if !title.is_empty() && above[level] != title {
                title.clone_into(&mut above[level]);
                // What stood below another group above does not hold here.
                above.truncate(level + 1);
            }
        }
        let id = values.joined(Field::GroupId, ".");
        let titles: Vec<String> = above.iter().filter(|title| !title.is_empty()).cloned().collect();
        let last = titles.len().checked_sub(1);
        let mut parent = None;
        for (level, title) in titles.into_iter().enumerate() {
            let id = if Some(level) == last { id.clone() } else { String::new() };
            parent = Some(self.known_group(parent, id, title));
        }
        match parent {
            None if !id.is_empty() => Some(self.known_group(None, id.clone(), id)),
            group => group,
        }
    }

    fn known_group(&mut self, parent: Option<usize>, id: String, title: String) -> usize {
        let groups = &mut self.catalog.groups;
        *self.groups.entry((parent, id.clone(), title.clone())).or_insert_with(|| {
            groups.push(Group { id, title, parent, ..Group::default() });
            groups.len() - 1
        })
    }

    fn finish(mut self) -> Imported {
        let mapping = self.mapping;
        if self.catalog.controls.is_empty() {
            self.findings.add(Severity::Error, code::NO_REQUIREMENTS, "", || "catalog".to_owned(), "");
        }
        for text in [&mapping.title, &mapping.version, &mapping.document_id] {
            self.content.update(text);
            self.content.update([0x1D]);
        }
        let one = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let catalog = Catalog {
            uuid: uuid_from(&self.content.finalize()),
            title: mapping.title.trim().to_owned(),
            version: mapping.version.clone(),
            document_ids: one(&mapping.document_id).into_iter().collect(),
            publishers: one(&mapping.publisher).into_iter().collect(),
            rights: mapping.rights.clone(),
            ..self.catalog
        };
        let (findings, finding_groups) = self.findings.into_parts();
        Imported { catalog, findings, finding_groups }
    }
}

fn own(name: &str, value: &str) -> Prop {
    Prop { name: name.to_owned(), value: value.to_owned(), ns: OWN_NAMESPACE.to_owned(), ..Prop::default() }
}

fn parts(values: &Values<'_>, statement: String) -> Vec<Part> {
    // A list that has nothing but titles says there what is asked for.
    let prose = if statement.is_empty() { values.joined(Field::Title, " ") } else { statement };
    let verb = values.all(Field::ModalVerb).next().map(|verb| own(MODAL_VERB, verb));
    let props = verb.into_iter().collect();
    let mut parts = vec![Part { name: "statement".to_owned(), prose, props, ..Part::default() }];
    let guidance = values.joined(Field::Guidance, "\n\n");
    if !guidance.is_empty() {
        parts.push(Part { name: "guidance".to_owned(), prose: guidance, ..Part::default() });
    }
    parts
}
