//! Which column means what, told from headings as people write them in German and English.

use super::mapping::{ColumnMapping, Field, MappedColumn};
use akte_domain::table::{Table, TableRow, normal_heading};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Headings of each field, the surer ones first. A field that may stand once takes the column of its surest heading.
const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Id,
        &[
            "id",
            "nr",
            "nummer",
            "kennung",
            "anforderungs-id",
            "anforderungsnummer",
            "control id",
            "control-id",
            "identifier",
            "lfd nr",
            "laufende nummer",
            "maßnahmennummer",
            "ref",
            "ref id",
            "number",
            "no",
            "code",
            "kontroll-id",
            "requirement id",
            "norm-nr",
        ],
    ),
    (Field::AltIdentifier, &["alt-identifier", "uuid", "guid", "eindeutige kennung"]),
    (
        Field::Title,
        &[
            "titel",
            "title",
            "kurztitel",
            "bezeichnung",
            "name",
            "überschrift",
            "control",
            "control name",
            "thema der anforderung",
            "anforderungstitel",
            "kurzbezeichnung",
        ],
    ),
    (
        Field::Statement,
        &[
            "anforderung",
            "anforderungstext",
            "statement",
            "prüffrage",
            "frage",
            "text",
            "requirement",
            "maßnahme",
            "beschreibung",
            "description",
            "control description",
            "forderung",
            "question",
            "inhalt",
            "control text",
            "kontrolle",
        ],
    ),
    (
        Field::Guidance,
        &[
            "hinweis",
            "hinweise",
            "erläuterung",
            "erläuterungen",
            "hilfsmittel",
            "guidance",
            "umsetzungshinweis",
            "umsetzungshinweise",
            "hilfe",
            "hilfetext",
            "erklärung",
            "implementation guidance",
            "kommentar",
            "anmerkung",
        ],
    ),
    (
        Field::Group,
        &[
            "schicht",
            "domäne",
            "domain",
            "kapitel",
            "chapter",
            "bereich",
            "area",
            "kategorie",
            "category",
            "gruppe",
            "group",
            "checkliste",
            "baustein",
            "module",
            "abschnitt",
            "section",
            "themenfeld",
            "thema",
            "topic",
            "family",
            "praktik",
            "practice",
        ],
    ),
    (Field::GroupId, &["gruppen-id", "group id", "baustein-id", "kapitelnummer", "bereichsnummer"]),
    (
        Field::Level,
        &[
            "stufe",
            "level",
            "niveau",
            "sicherheitsniveau",
            "schutzbedarf",
            "anforderungstyp",
            "anforderungsart",
            "absicherungsstufe",
            "klasse",
            "typ",
            "type",
            "security level",
        ],
    ),
    (Field::ModalVerb, &["modalverb", "modal verb", "verbindlichkeit", "muss/soll/kann", "verpflichtungsgrad"]),
    (Field::Effort, &["aufwand", "effort", "aufwandsstufe", "effort level"]),
    (
        Field::Role,
        &[
            "rolle",
            "rollen",
            "role",
            "roles",
            "zuständig",
            "zuständigkeit",
            "verantwortlich",
            "verantwortliche",
            "responsible",
            "owner",
        ],
    ),
    (
        Field::Reference,
        &[
            "referenz",
            "referenzen",
            "reference",
            "references",
            "verweis",
            "verweise",
            "quelle",
            "mapping",
            "zuordnung",
            "iso 27001",
            "grundschutz",
            "norm",
            "rechtsgrundlage",
        ],
    ),
    (Field::Tag, &["tag", "tags", "schlagwort", "schlagworte", "stichworte", "keywords"]),
];

/// Fields that a requirement has once.
const SINGLE: &[Field] = &[
    Field::Id,
    Field::AltIdentifier,
    Field::Title,
    Field::Statement,
    Field::GroupId,
    Field::Level,
    Field::ModalVerb,
    Field::Effort,
];

/// Proposes what columns mean, from their headings. Columns with other headings are kept as properties; a heading that
/// stands twice is told by its letters. Title and version of the catalog are for people to fill in.
#[must_use]
pub fn propose_mapping(headings: &[String]) -> ColumnMapping {
    let known: Vec<Option<(Field, usize)>> = headings.iter().map(|heading| known(heading)).collect();
    let mut columns = Vec::new();
    for (index, heading) in headings.iter().enumerate().filter(|(_, heading)| !heading.trim().is_empty()) {
        let field = match known[index] {
            Some((field, rank)) if SINGLE.contains(&field) => {
                let surer = |(other, of_other): (usize, &Option<(Field, usize)>)| {
                    of_other.is_some_and(|(its, its_rank)| its == field && (its_rank, other) < (rank, index))
                };
                if known.iter().enumerate().any(surer) { Field::Property } else { field }
            }
            Some((field, _)) => field,
            None => Field::Property,
        };
        let twice = headings.iter().filter(|other| normal_heading(other) == normal_heading(heading)).count() > 1;
        let letter = if twice { akte_domain::table::column_letters(index) } else { String::new() };
        columns.push(MappedColumn { field, heading: heading.trim().to_owned(), letter, ..MappedColumn::default() });
    }
    make_do(&mut columns);
    ColumnMapping { columns, ..ColumnMapping::default() }
}

/// A list that has titles but no texts has its texts there.
fn make_do(columns: &mut [MappedColumn]) {
    let has = |columns: &[MappedColumn], field| columns.iter().any(|column| column.field == field);
    if !has(columns, Field::Statement)
        && let Some(title) = columns.iter_mut().find(|column| column.field == Field::Title)
    {
        title.field = Field::Statement;
    }
}

/// The field of a heading, and how sure it is.
fn known(heading: &str) -> Option<(Field, usize)> {
    if heading.len() > 200 {
        return None;
    }
    static KNOWN: OnceLock<HashMap<String, (Field, usize)>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let mut known = HashMap::new();
        for (field, headings) in HEADINGS {
            for (rank, heading) in headings.iter().enumerate() {
                known.entry(normal_heading(heading)).or_insert((*field, rank));
            }
        }
        known
    });
    known.get(&normal_heading(heading)).copied()
}

/// How far down the row of headings is looked for.
const HEADING_WITHIN: usize = 50;

/// Proposes a mapping for tables: from the layout where it is known, else from the row whose headings are known best.
#[must_use]
pub fn propose_mapping_of(tables: &[Table]) -> ColumnMapping {
    if let Some(mapping) = super::recognised_mapping(tables) {
        return mapping;
    }
    let known_in = |row: &TableRow| row.cells.iter().filter(|cell| known(cell).is_some()).count();
    let rows = tables.iter().flat_map(|table| table.rows.iter().take(HEADING_WITHIN).map(move |row| (table, row)));
    // The first of equals wins, hence the reversal.
    let best = rows.collect::<Vec<_>>().into_iter().rev().max_by_key(|(_, row)| known_in(row));
    let Some((table, row)) = best else { return ColumnMapping::default() };
    let sheets = if tables.len() > 1 { vec![table.name.clone()] } else { Vec::new() };
    ColumnMapping { sheets, heading_row: row.number, ..propose_mapping(&row.cells) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(headings: &[&str], expected: Expect) {
        let headings: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
        let columns = propose_mapping(&headings).columns.into_iter();
        let lines: Vec<String> =
            columns.map(|column| format!("{}={}{}", column.heading, column.field.code(), column.letter)).collect();
        expected.assert_eq(&lines.join("; "));
    }

    #[test]
    fn usual_headings_are_known() {
        check(
            &["Nr.", "Kapitel", "Anforderung", "Hinweise", "Stufe", "Verantwortliche", "Bemerkung intern"],
            expect![
                "Nr.=id; Kapitel=group; Anforderung=statement; Hinweise=guidance; Stufe=level; Verantwortliche=role; Bemerkung intern=property"
            ],
        );
        check(
            &["Control ID", "Title", "Description", "Guidance", "Level", "Category", "References"],
            expect![
                "Control ID=id; Title=title; Description=statement; Guidance=guidance; Level=level; Category=group; References=reference"
            ],
        );
        check(&["ID", "Bezeichnung", "Aufwand"], expect!["ID=id; Bezeichnung=statement; Aufwand=effort"]);
        check(
            &["Beschreibung", "Anforderung", "ID", "Nr.", "", "Referenz", "Referenz"],
            expect![
                "Beschreibung=property; Anforderung=statement; ID=id; Nr.=property; Referenz=referenceF; Referenz=referenceG"
            ],
        );
    }
}
