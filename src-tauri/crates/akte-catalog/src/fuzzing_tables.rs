//! Fuzz targets of the Kompendium and of tables: plain functions over bytes. Each takes whatever bytes there are and ends
//! without a panic; what it asserts holds for every input.

use crate::table::{ColumnMapping, propose_mapping_of, read_cross_reference, read_table_catalog};
use crate::vocabulary::{check_words, read_vocabulary};
use crate::{CatalogError, Imported, is_kompendium, read_kompendium};
use akte_domain::table::{Table, TableRow};

/// Takes any bytes.
pub type Target = fn(&[u8]);

/// The targets by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("kompendium", kompendium),
    ("table_catalog", table_catalog),
    ("cross_reference", cross_reference),
    ("vocabulary", vocabulary),
    ("column_mapping", column_mapping),
];

/// Small inputs that reach far, by the name of their target.
pub const SEEDS: &[(&str, &[&[u8]])] = &[
    ("kompendium", &[
            b"<book><chapter><title>Rollen</title><para><emphasis role=\"strong\">A</emphasis></para><para>B</para></chapter></book>",
            b"<?xml version=\"1.0\"?><book><chapter><title>GRT G</title><section><title>GRT.1 G</title><section><title>Anforderungen</title><informaltable><thead><tr><td><para>a</para></td></tr></thead><tbody><tr><td>Grunds\xC3\xA4tzlich zust\xC3\xA4ndig</td><td>A (b, c), D</td></tr></tbody></informaltable><section><title>Basis-Anforderungen</title><section><title>GRT.1.A1 T (B) [A, B]</title><para>Es MUSS &amp; KANN<?linebreak?> <link xlink:href=\"https://x\">y</link></para><itemizedlist><listitem><para>a</para><orderedlist><listitem><para>b</para></listitem></orderedlist></listitem></itemizedlist></section></section></section></section></chapter></book>",
            b"<!DOCTYPE book [<!ENTITY a \"b\">]><book><chapter><title>&a;</title></chapter></book>",
        ]),
    ("table_catalog", &[
            b"Nr.|Gruppe|Anforderung|Stufe|Aufwand\n1|A|Text.|B|2\n2||Noch einer.||viel",
            b"Checkliste WiBA|Nr. in WiBA|Pr\xC3\xBCffrage WiBA|Hilfsmittel|Aufwand\nA|1|Frage?|Hilfe|1\nB|1|Frage?||",
            b"Nr.|Ma\xC3\x9Fnahme|P, D, C, A|G\xC3\xBCltigkeit\nM41.D01|Text|P, D|V1.0",
        ]),
    ("cross_reference", &[b"GRT.1|Name|CIA|G 0.1|G 0.14\nGRT.1.A1|T|CI|X|\nGRT.1A2|T||| x"]),
    ("vocabulary", &[b"Zielobjekt|Definition|ChildOfUUID|UUID\nA|x|u2|u1\nB||u1|u2\nC||u9|u3"]),
    ("column_mapping", &[br#"{"title":"T","columns":[{"field":"id","letter":"A"},{"field":"statement","heading":"B","separator":",","until":"."}],"fixed":[{"field":"modal_verb","value":"MUSS"}]}"#]),
];

/// The DocBook reader and all that follows it.
pub fn kompendium(bytes: &[u8]) {
    let _ = is_kompendium(bytes);
    let read = read_kompendium(bytes, &mut |progress| assert!(progress.done <= progress.total, "never more than all"));
    match read {
        Ok(read) => {
            sound(&read.imported);
            let (findings, _) = check_words(&read.imported.catalog, &read.vocabularies);
            drop(findings);
        }
        Err(error) => known(&error),
    }
}

/// The proposal of a mapping and the reading by it.
pub fn table_catalog(bytes: &[u8]) {
    let tables = [table(bytes)];
    let mapping = ColumnMapping { title: "T".to_owned(), ..propose_mapping_of(&tables) };
    match read_table_catalog(&tables, &mapping) {
        Ok(imported) => sound(&imported),
        Err(error) => known(&error),
    }
}

/// Cross-reference tables.
pub fn cross_reference(bytes: &[u8]) {
    match read_cross_reference(&[table(bytes)]) {
        Ok(read) => {
            let pairs = read.cross_reference.pairs().count();
            assert_eq!(pairs, read.cross_reference.by_threat().values().map(Vec::len).sum::<usize>(), "none is lost");
        }
        Err(error) => known(&error),
    }
}

/// Vocabularies and walks through their hierarchy.
pub fn vocabulary(bytes: &[u8]) {
    match read_vocabulary("fuzz", &table(bytes)) {
        Ok(read) => {
            let index = read.vocabulary.index();
            let all = read.vocabulary.terms.len();
            for term in &read.vocabulary.terms {
                assert!(index.ancestors(&term.term).len() < all.max(1), "a walk upwards ends");
                assert!(index.descendants(&term.term).len() < all.max(1), "a walk downwards ends");
            }
            assert!(index.cycles().len() <= all, "no more cycles than terms");
        }
        Err(error) => known(&error),
    }
}

/// A mapping file, and a table read by it.
pub fn column_mapping(bytes: &[u8]) {
    if let Ok(mapping) = serde_json::from_slice::<ColumnMapping>(bytes) {
        let list = table(b"A|B|C\n1|eins, zwei.drei|x\n2||");
        match read_table_catalog(&[list], &mapping) {
            Ok(imported) => sound(&imported),
            Err(error) => known(&error),
        }
    }
}

/// Lines as rows, bars between cells.
fn table(bytes: &[u8]) -> Table {
    let text = String::from_utf8_lossy(bytes);
    let rows = (1..).zip(text.split('\n')).filter(|(_, line)| !line.trim().is_empty());
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect();
    Table { name: String::new(), rows: rows.map(|(number, line)| TableRow { number, cells: cells(line) }).collect() }
}

fn sound(imported: &Imported) {
    let catalog = &imported.catalog;
    for (index, group) in catalog.groups.iter().enumerate() {
        assert!(group.parent.is_none_or(|parent| parent < index), "parents stand before children");
    }
    let mut identities = std::collections::HashSet::new();
    for control in &catalog.controls {
        assert!(
            !control.identity.is_empty() && identities.insert(&control.identity),
            "each has an identity of its own"
        );
        assert!(control.group.is_none_or(|group| group < catalog.groups.len()), "its group is there");
    }
    let counted: usize = imported.finding_groups.iter().map(|group| group.count).sum();
    assert!(counted >= imported.findings.len(), "groups count what is there");
}

fn known(error: &CatalogError) {
    assert!(CatalogError::CODES.contains(&error.code()), "{error}");
}
