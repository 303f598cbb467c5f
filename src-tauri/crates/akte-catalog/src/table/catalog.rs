//! A control list to a catalog, as its mapping says.

use super::mapping::{ColumnMapping, Field, MappedColumn};
use super::place;
use crate::derived::stable_uuid;
use crate::error::CatalogError;
use crate::findings::{Findings, code, quoted};
use crate::oscal::Imported;
use akte_domain::Severity;
use akte_domain::catalog::{
    Catalog, Control, EFFORT_LEVEL, Group, MODAL_VERB, OWN_NAMESPACE, Part, Prop, SECURITY_LEVEL,
};
use akte_domain::kompendium::ROLE;
use akte_domain::table::{Table, TableRow, normal_heading};
use std::collections::{HashMap, HashSet};

/// How far down the row of headings is looked for.
const HEADING_WITHIN: usize = 50;

/// Characters of a title that is taken from a text.
const TITLE_CHARS: usize = 100;

/// Reads a catalog from tables, as a mapping says. Rows without an id are findings and stay out; what a mapping does not
/// name stays out, too.
///
/// # Errors
/// [`CatalogError::MappingIncomplete`] where the mapping has no title, no id or no text; [`CatalogError::NoMappedColumns`] where
/// no table has its columns; [`CatalogError::DuplicateIdentity`] where two rows have one id.
pub fn read_table_catalog(tables: &[Table], mapping: &ColumnMapping) -> Result<Imported, CatalogError> {
    check(mapping)?;
    let mut reading = Reading::new(mapping);
    let mut missing = Vec::new();
    let mut found = false;
    for table in tables.iter().filter(|table| is_wanted(table, mapping)) {
        match Columns::find(table, mapping) {
            Ok(columns) => {
                found = true;
                reading.table(table, &columns)?;
            }
            Err(_) if table.rows.is_empty() => {}
            Err(lacks) => {
                reading.findings.add(Severity::Note, code::SHEET_NOT_READ, "", || place(table, 1, None), &table.name);
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

/// Where the columns of a mapping stand in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedTable {
    /// Which of the tables, from 0.
    pub table: usize,
    /// Row of the headings, from 1; 0 where columns are named by letters alone.
    pub heading_row: u64,
    /// Columns from 0 and what they mean, in the order of the mapping.
    pub columns: Vec<(usize, Field)>,
}

/// The tables that have all columns of a mapping: those that [`read_table_catalog`] would read.
#[must_use]
pub fn mapped_tables(tables: &[Table], mapping: &ColumnMapping) -> Vec<MappedTable> {
    let wanted = tables.iter().enumerate().filter(|(_, table)| is_wanted(table, mapping));
    let found = wanted.filter_map(|(index, table)| {
        let columns = Columns::find(table, mapping).ok().filter(|columns| !columns.columns.is_empty())?;
        let heading_row = columns.heading.and_then(|heading| table.rows.get(heading)).map_or(0, |row| row.number);
        let columns = columns.columns.into_iter().map(|(at, column)| (at, column.field)).collect();
        Some(MappedTable { table: index, heading_row, columns })
    });
    found.collect()
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

fn is_wanted(table: &Table, mapping: &ColumnMapping) -> bool {
    mapping.sheets.is_empty() || mapping.sheets.contains(&table.name)
}

/// Where the mapped columns stand in a table.
struct Columns<'m> {
    /// Index of the row of headings; none where columns are named by letters alone.
    heading: Option<usize>,
    columns: Vec<(usize, &'m MappedColumn)>,
}

impl<'m> Columns<'m> {
    /// The columns, or the headings that are missing.
    fn find(table: &Table, mapping: &'m ColumnMapping) -> Result<Self, Vec<String>> {
        if mapping.columns.iter().all(|column| column.heading.is_empty()) && mapping.heading_row == 0 {
            let columns = mapping.columns.iter().filter_map(|column| Some((by_letters(&column.letter)?, column)));
            return Ok(Self { heading: None, columns: columns.collect() });
        }
        let mut fewest: Option<Vec<String>> = None;
        for (index, row) in table.rows.iter().take(HEADING_WITHIN).enumerate() {
            if mapping.heading_row != 0 && row.number != mapping.heading_row {
                continue;
            }
            let (columns, missing) = columns_in(row, mapping);
            if missing.is_empty() {
                return Ok(Self { heading: Some(index), columns });
            }
            if fewest.as_ref().is_none_or(|fewest| missing.len() < fewest.len()) {
                fewest = Some(missing);
            }
        }
        Err(fewest.unwrap_or_else(|| mapping.columns.iter().map(|column| column.heading.clone()).collect()))
    }
}

/// The mapped columns in a row of headings, and the headings that it lacks.
fn columns_in<'m>(row: &TableRow, mapping: &'m ColumnMapping) -> (Vec<(usize, &'m MappedColumn)>, Vec<String>) {
    let headings: Vec<String> = row.cells.iter().map(|cell| short(cell)).collect();
    let mut columns = Vec::new();
    let mut missing = Vec::new();
    for column in &mapping.columns {
        let wanted = normal_heading(&column.heading);
        let at = by_letters(&column.letter).or_else(|| headings.iter().position(|heading| *heading == wanted));
        let at = at.filter(|at| column.heading.is_empty() || headings.get(*at) == Some(&wanted));
        match at {
            Some(at) => columns.push((at, column)),
            None => {
                missing.push(if column.heading.is_empty() { column.letter.clone() } else { column.heading.clone() })
            }
        }
    }
    (columns, missing)
}

/// A heading as it is compared; a long text is none.
fn short(cell: &str) -> String {
    if cell.len() > 200 { String::new() } else { normal_heading(cell) }
}

/// Index of a column named by letters.
fn by_letters(letters: &str) -> Option<usize> {
    let letters = letters.trim();
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut index = 0;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        letter.is_ascii_uppercase().then_some(())?;
        index = index * 26 + usize::from(letter - b'A') + 1;
    }
    Some(index - 1)
}

/// The texts of a row by field, in the order of the columns.
struct Values<'t> {
    values: Vec<(Field, &'t str, usize, String)>,
}

impl Values<'_> {
    fn all(&self, field: Field) -> impl Iterator<Item = &str> {
        let of_field = self.values.iter().filter(move |(of, ..)| *of == field);
        of_field.map(|(.., value)| value.as_str()).filter(|value| !value.is_empty())
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
    identities: HashMap<String, String>,
    ids: HashSet<String>,
    /// What the catalog's UUID is made of.
    content: Vec<u8>,
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
            content: Vec::new(),
        }
    }

    fn table(&mut self, table: &Table, columns: &Columns<'m>) -> Result<(), CatalogError> {
        let first = columns.heading.map_or(0, |heading| heading + 1);
        if let Some(heading) = columns.heading.and_then(|heading| table.rows.get(heading)) {
            self.tell_unused(table, heading, columns);
        }
        let mut above: Vec<String> = Vec::new();
        for row in &table.rows[first..] {
            let values = self.values(row, columns);
            self.row(table, row, &values, &mut above)?;
        }
        Ok(())
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

    fn values(&mut self, row: &TableRow, columns: &Columns<'m>) -> Values<'m> {
        let mut values = Vec::new();
        for (at, column) in &columns.columns {
            let cell = row.cell(*at);
            self.content.extend_from_slice(cell.as_bytes());
            self.content.push(0x1F);
            let name = if column.name.is_empty() { column.heading.as_str() } else { column.name.as_str() };
            for value in split(cell, &column.separator) {
                let value = match column.until.as_str() {
                    "" => value,
                    until => value.rsplit_once(until).map_or(value, |(before, _)| before),
                };
                let value = column.values.get(value).map_or(value, String::as_str);
                values.push((column.field, name, *at, value.to_owned()));
            }
        }
        for fixed in &self.mapping.fixed {
            values.push((fixed.field, fixed.name.as_str(), 0, fixed.value.clone()));
        }
        self.content.push(0x1E);
        Values { values }
    }

    fn row(
        &mut self,
        table: &Table,
        row: &TableRow,
        values: &Values<'_>,
        above: &mut Vec<String>,
    ) -> Result<(), CatalogError> {
        let at = |field: Field| place(table, row.number, values.column(field));
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
        if let Some(first) = self.identities.insert(identity.clone(), at(Field::Id)) {
            let second = at(Field::Id);
            return Err(CatalogError::DuplicateIdentity { identity: quoted(&identity), first, second });
        }
        if !id.is_empty() && !self.ids.insert(id.clone()) {
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
        let levels =
            values.values.iter().filter(|(field, ..)| *field == Field::Group).map(|(.., value)| value.as_str());
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
            self.content.extend_from_slice(text.as_bytes());
            self.content.push(0x1D);
        }
        let one = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let catalog = Catalog {
            uuid: stable_uuid(&self.content),
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

/// The values of a cell.
fn split<'c>(cell: &'c str, separator: &'c str) -> Vec<&'c str> {
    match separator {
        "" => vec![cell.trim()],
        "\n" => cell.lines().map(str::trim).collect(),
        separator => cell.split(separator).map(str::trim).collect(),
    }
}

/// The beginning of a text as a title: its first sentence or line, cut between words where it is long.
fn first_words(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    let sentence = line.find(". ").map_or(line, |end| &line[..end]);
    match sentence.char_indices().nth(TITLE_CHARS) {
        None => sentence.to_owned(),
        Some((end, _)) => {
            let cut = &sentence[..end];
            let word = cut.rfind(' ').filter(|at| *at > end / 2).unwrap_or(cut.len());
            format!("{} …", cut[..word].trim_end_matches([',', ' ', ';']))
        }
    }
}

/// A property's name made of a heading: small letters, digits and hyphens.
fn prop_name(heading: &str) -> String {
    let mut name = String::new();
    for letter in heading.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => name.push_str("ae"),
            'ö' => name.push_str("oe"),
            'ü' => name.push_str("ue"),
            'ß' => name.push_str("ss"),
            '_' => name.push('_'),
            _ if letter.is_ascii_alphanumeric() => name.push(letter),
            _ if name.ends_with('-') => {}
            _ => name.push('-'),
        }
    }
    let name = name.trim_matches('-');
    if name.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        name.to_owned()
    } else {
        format!("column-{name}").trim_end_matches('-').to_owned()
    }
}

/// Whether it reads like an id. That it begins with a digit, which OSCAL does not allow, is usual in lists.
fn is_token(id: &str) -> bool {
    id.chars().all(|letter| letter.is_alphanumeric() || "._-".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_cut_between_words() {
        assert_eq!(first_words("Gibt es einen Zaun? Und ein Tor?\nMehr"), "Gibt es einen Zaun? Und ein Tor?");
        assert_eq!(first_words("Es gibt ihn. Er steht."), "Es gibt ihn");
        let cut = first_words(&"lange Wörter ".repeat(20));
        assert!(cut.ends_with(" …") && cut.chars().count() <= TITLE_CHARS + 2, "{cut}");
        assert_eq!(first_words(&"ü".repeat(200)).chars().count(), TITLE_CHARS + 2, "without spaces as well");
    }

    #[test]
    fn headings_become_names_of_properties() {
        for (heading, name) in
            [("P, D, C, A1", "p-d-c-a1"), ("Größe (m²)", "groesse-m"), ("1. Stufe", "column-1-stufe"), ("?", "column")]
        {
            assert_eq!(prop_name(heading), name);
        }
    }

    #[test]
    fn columns_are_named_by_letters() {
        for (letters, index) in
            [("A", Some(0)), ("z", Some(25)), ("AA", Some(26)), ("", None), ("1", None), ("ABCD", None)]
        {
            assert_eq!(by_letters(letters), index, "{letters}");
        }
    }
}
