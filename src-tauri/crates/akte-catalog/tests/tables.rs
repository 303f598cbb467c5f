//! Control lists, cross-references and vocabularies from tables that somebody else has read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

use akte_catalog::{
    CatalogError, ColumnMapping, FINDING_CODES, Field, FixedValue, Imported, MappedColumn, check_words,
    propose_mapping_of, read_cross_reference, read_table_catalog, read_vocabulary, recognised_mapping,
};
use akte_domain::catalog::{Catalog, Control, Part, Prop};
use akte_domain::table::{Table, TableRow};
use akte_domain::{Finding, Severity};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A table written with `|` between cells; empty lines are no rows but count.
fn table(name: &str, text: &str) -> Table {
    let rows = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let rows = rows.map(|(index, line)| TableRow {
        number: index as u64 + 1,
        cells: line.split('|').map(|cell| cell.trim().replace("\\n", "\n")).collect(),
    });
    Table { name: name.to_owned(), rows: rows.collect() }
}

fn shown(imported: &Imported) -> String {
    let catalog = &imported.catalog;
    let mut lines = format!("{} {} {:?}\n", catalog.title, catalog.version, catalog.document_ids);
    for group in &catalog.groups {
        lines += &format!("group {} {} {:?}\n", group.id, group.title, group.parent);
    }
    for control in &catalog.controls {
        lines += &format!("{} [{}] {} in {:?}\n", control.id, control.identity, control.title, control.group);
        let props = control.props.iter().chain(control.parts.iter().flat_map(|part| &part.props));
        for prop in props {
            lines += &format!("  {}={}\n", prop.name, prop.value);
        }
        for part in &control.parts {
            lines += &format!("  {}: {}\n", part.name, part.prose.replace('\n', "⏎"));
        }
    }
    lines + &told(&imported.findings)
}

fn told(findings: &[Finding]) -> String {
    let mut lines = String::new();
    for finding in findings {
        assert!(FINDING_CODES.contains(&finding.code), "{} is in the list", finding.code);
        lines += &format!("{:?} {} {} {}\n", finding.severity, finding.code, finding.place, finding.detail);
    }
    lines
}

/// The lines without white space at their ends, as the golden text has them.
fn trimmed(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn column(field: Field, heading: &str) -> MappedColumn {
    MappedColumn { field, heading: heading.to_owned(), ..MappedColumn::default() }
}

fn mapping(columns: Vec<MappedColumn>) -> ColumnMapping {
    ColumnMapping { title: "Gartenliste".into(), version: "1".into(), columns, ..ColumnMapping::default() }
}

#[test]
fn a_list_comes_in_as_its_mapping_says() {
    let list = table(
        "Liste",
        "Gartenliste, Stand heute\n\
         Nr | Bereich | Thema | Frage | Hilfe | Stufe | Zuständig | Anmerkung intern | Bezug\n\
         1.1 | Beete | Gießen | Wird gegossen? Und wann? | Kanne | M | Gärtner; Nachbarn | geheim | A.5.1\n\
         1.2 | | | Wird gehackt? | | S | | | \n\
         \n\
         2.1 | Wiese | Mähen | Wird gemäht? | | X | Gärtner | |\n\
         | Teich | | | | | | |\n\
         | | | Ohne Nummer | | | | |\n\
         3 1 | | | Gibt es Fische? | | | | |",
    );
    let other = table("Deckblatt", "Garten\nStand heute");
    let mapping = ColumnMapping {
        fixed: vec![FixedValue { field: Field::ModalVerb, value: "SOLLTE".into(), ..FixedValue::default() }],
        ..mapping(vec![
            column(Field::Id, "Nr."),
            column(Field::Group, "bereich"),
            column(Field::Group, "Thema"),
            column(Field::Statement, "Frage"),
            column(Field::Guidance, "Hilfe"),
            MappedColumn { values: BTreeMap::from([("M".into(), "Muss".into())]), ..column(Field::Level, "Stufe") },
            MappedColumn { separator: ";".into(), ..column(Field::Role, "Zuständig") },
            column(Field::Reference, "Bezug"),
        ])
    };
    let imported = read_table_catalog(&[other, list], &mapping).unwrap();
    expect![[r#"
        Gartenliste 1 []
        group  Beete None
        group  Gießen Some(0)
        group  Wiese None
        group  Mähen Some(2)
        group  Teich None
        1.1 [1.1] Wird gegossen? Und wann? in Some(1)
          sec_level=Muss
          role=Gärtner
          role=Nachbarn
          reference=A.5.1
          modal_verb=SOLLTE
          statement: Wird gegossen? Und wann?
          guidance: Kanne
        1.2 [1.2] Wird gehackt? in Some(1)
          sec_level=S
          modal_verb=SOLLTE
          statement: Wird gehackt?
        2.1 [2.1] Wird gemäht? in Some(3)
          sec_level=X
          role=Gärtner
          modal_verb=SOLLTE
          statement: Wird gemäht?
        3 1 [3 1] Gibt es Fische? in Some(4)
          modal_verb=SOLLTE
          statement: Gibt es Fische?
        Note table.sheet-not-read sheet "Deckblatt", row 1 Deckblatt
        Note table.column-not-kept sheet "Liste", row 2, column H Anmerkung intern
        Note table.missing-id sheet "Liste", row 7, column A Teich
        Error table.missing-id sheet "Liste", row 8, column A Ohne Nummer
        Note catalog.bad-token sheet "Liste", row 9, column A 3 1
    "#]]
    .assert_eq(&trimmed(&shown(&imported)));
}

#[test]
fn columns_can_be_named_by_letters() {
    let list = table("", "K1 | Erstens\nK2 | Zweitens");
    let letter = |field, letter: &str| MappedColumn { field, letter: letter.to_owned(), ..MappedColumn::default() };
    let imported =
        read_table_catalog(&[list], &mapping(vec![letter(Field::Id, "A"), letter(Field::Title, "b")])).unwrap();
    expect![[r#"
        Gartenliste 1 []
        K1 [K1] Erstens in None
          statement: Erstens
        K2 [K2] Zweitens in None
          statement: Zweitens
    "#]]
    .assert_eq(&trimmed(&shown(&imported)));
}

fn refused(tables: &[Table], mapping: &ColumnMapping, expected: Expect) {
    let error = read_table_catalog(tables, mapping).expect_err("this is refused");
    assert!(CatalogError::CODES.contains(&error.code()), "the code is in the list");
    let details: Vec<String> = error.details().iter().map(|(name, value)| format!("{name}={value}")).collect();
    expected.assert_eq(&format!("{} {}", error.code(), details.join("; ")));
}

#[test]
fn lists_and_mappings_that_do_not_fit_are_refused() {
    let list = table("L", "Nr | Text\n1 | a\n1 | b");
    let whole = mapping(vec![column(Field::Id, "Nr"), column(Field::Statement, "Text")]);
    refused(
        std::slice::from_ref(&list),
        &whole,
        expect![[
            r#"catalog.duplicate-identity identity=1; first=sheet "L", row 2, column A; second=sheet "L", row 3, column A"#
        ]],
    );
    refused(
        std::slice::from_ref(&list),
        &mapping(vec![column(Field::Statement, "Text")]),
        expect!["table.mapping-incomplete missing=id"],
    );
    refused(
        std::slice::from_ref(&list),
        &mapping(vec![column(Field::Id, "Nr")]),
        expect!["table.mapping-incomplete missing=statement"],
    );
    refused(
        std::slice::from_ref(&list),
        &ColumnMapping { title: " ".into(), ..whole.clone() },
        expect!["table.mapping-incomplete missing=title"],
    );
    refused(
        std::slice::from_ref(&list),
        &mapping(vec![column(Field::Id, "Nr"), column(Field::Statement, "Frage")]),
        expect!["table.no-mapped-columns missing=Frage"],
    );
    refused(
        &[list],
        &ColumnMapping { sheets: vec!["M".into()], ..whole.clone() },
        expect!["table.no-mapped-columns missing=M"],
    );
    refused(&[], &whole, expect!["table.no-mapped-columns missing=Nr, Text"]);
}

#[test]
fn the_same_list_is_the_same_document() {
    let whole = mapping(vec![column(Field::Id, "Nr"), column(Field::Statement, "Text")]);
    let uuid = |text: &str| read_table_catalog(&[table("L", text)], &whole).unwrap().catalog.uuid;
    assert_eq!(uuid("Nr | Text\n1 | a"), uuid("Nr | Text\n1 | a"));
    assert_ne!(uuid("Nr | Text\n1 | a"), uuid("Nr | Text\n1 | b"));
}

#[test]
fn a_mapping_is_proposed_for_unknown_lists() {
    let list = table(
        "Liste",
        "Katalog des Landes\nNr. | Baustein | Anforderung | Erläuterung | Stufe\n1 | Netze | Es wird getrennt. | | B",
    );
    let proposed = propose_mapping_of(&[table("Deckblatt", "Titel"), list.clone()]);
    assert_eq!((proposed.heading_row, proposed.sheets.as_slice()), (2, &["Liste".to_owned()][..]));
    let fields: Vec<&str> = proposed.columns.iter().map(|column| column.field.code()).collect();
    assert_eq!(fields, ["id", "group", "statement", "guidance", "level"]);
    let named = ColumnMapping { title: "Landeskatalog".into(), ..proposed };
    let imported = read_table_catalog(&[list], &named).unwrap();
    assert_eq!(imported.catalog.controls[0].id, "1");
    assert_eq!(propose_mapping_of(&[]), ColumnMapping::default(), "nothing to propose");
}

#[test]
fn the_layout_of_wiba_is_recognised() {
    let heading = "Checkliste WiBA | Nr. in WiBA | Prüffrage WiBA | Hilfsmittel | Aufwand | Umsetzung | Notizen";
    let list = table(
        "Dokumentation WiBA",
        &format!(
            "{heading}\nGarten | 1 | Wird gegossen? | Eine Kanne | 2 | ja | \nGarten | 2 | Wird gehackt? | | 1 | |\nHof | 1 | Wird gefegt? | Ein Besen | viel | |"
        ),
    );
    let tables = [table("Anleitung", "So geht es"), list];
    let mapping = recognised_mapping(&tables).expect("this is WiBA's layout");
    let imported = read_table_catalog(&tables, &mapping).unwrap();
    expect![[r#"
        Weg in die Basis-Absicherung (WiBA)  ["WIBA"]
        group  Garten None
        group  Hof None
        Garten.1 [Garten.1] Wird gegossen? in Some(0)
          effort_level=2
          statement: Wird gegossen?
          guidance: Eine Kanne
        Garten.2 [Garten.2] Wird gehackt? in Some(0)
          effort_level=1
          statement: Wird gehackt?
        Hof.1 [Hof.1] Wird gefegt? in Some(1)
          effort_level=viel
          statement: Wird gefegt?
          guidance: Ein Besen
        Note table.column-not-kept sheet "Dokumentation WiBA", row 1, column F Umsetzung
        Note table.column-not-kept sheet "Dokumentation WiBA", row 1, column G Notizen
        Warning table.bad-effort sheet "Dokumentation WiBA", row 4, column E viel
    "#]]
    .assert_eq(&trimmed(&shown(&imported)).replace(akte_catalog::WIBA_DOCUMENT_ID, "WIBA"));
    let numbered =
        table("", &format!("{heading}\nGarten | 1.1 | Wird gegossen? | | | |\nHof | 2.1 | Wird gefegt? | | | |"));
    let mapping = recognised_mapping(std::slice::from_ref(&numbered)).unwrap();
    let ids: Vec<String> = read_table_catalog(&[numbered], &mapping)
        .unwrap()
        .catalog
        .controls
        .into_iter()
        .map(|control| control.id)
        .collect();
    assert_eq!(ids, ["1.1", "2.1"], "numbers that are unique stand for themselves");
}

#[test]
fn the_layouts_of_the_sdm_are_recognised() {
    for heading in [
        "Nr. | Maßnahme | PDCA | Gültigkeit",
        "Nr. | Maßnahme | P, D, C, A | Gültigkeit",
        "Nr. | Maßnahme | P, D, C, A1 | Gültigkeit",
    ] {
        let list = table("", &format!("{heading}\nM41.D01 | Gärten beschreiben | P, D | V1.0"));
        let mapping = recognised_mapping(std::slice::from_ref(&list)).unwrap_or_else(|| panic!("{heading}"));
        let imported = read_table_catalog(&[list], &mapping).unwrap();
        assert_eq!(imported.findings, [], "{heading}");
        assert_eq!(imported.catalog.groups[0].title, "Baustein 41 – Planen und Spezifizieren");
        let control = &imported.catalog.controls[0];
        assert_eq!(control.props_of("pdca").collect::<Vec<_>>(), ["P", "D"], "{heading}");
    }
    assert_eq!(
        recognised_mapping(&[table("", "Nr. | Maßnahme | Kosten\n1 | x | 2")]),
        None,
        "another list of measures"
    );
}

#[test]
fn a_cross_reference_is_read() {
    let first = table(
        "KRT_GRT.1.xlsx",
        "GRT.1 | Name | CIA | G 0.1 | G 0.14 Ausspähen | Summe\n\
         GRT.1.A1 | Gießen | | X | | \n\
         GRT.1A2 | Zaun | CI | x | X | 2\n\
         GRT.1.A3 | ENTFALLEN | Q | ja | |\n\
         Summe | | | | |",
    );
    let second = table("KRT_GRT.2.xlsx", "GRT.2 | Name | CIA | G 0.2\nGRT.1.A1 | Gießen | A | X");
    let imported = read_cross_reference(&[table("Hinweise", "Text"), first, second]).unwrap();
    let mut lines = String::new();
    for row in &imported.cross_reference.rows {
        lines += &format!("{} {:?} {}\n", row.requirement, row.threats, row.values.letters());
    }
    expect![[r#"
        GRT.1.A1 ["G 0.1", "G 0.2"] A
        GRT.1.A2 ["G 0.1", "G 0.14"] CI
        GRT.1.A3 [] 
        Note table.sheet-not-read sheet "Hinweise", row 1 Hinweise
        Note kompendium.number sheet "KRT_GRT.1.xlsx", row 3, column A GRT.1A2 → GRT.1.A2
        Warning table.unknown-mark sheet "KRT_GRT.1.xlsx", row 3, column F 2
        Warning table.unknown-values sheet "KRT_GRT.1.xlsx", row 4, column C Q
        Warning table.unknown-mark sheet "KRT_GRT.1.xlsx", row 4, column D ja
        Error table.no-requirement-number sheet "KRT_GRT.1.xlsx", row 5, column A Summe
        Warning table.duplicate-requirement sheet "KRT_GRT.2.xlsx", row 2, column A GRT.1.A1: sheet "KRT_GRT.1.xlsx", row 2, column A
    "#]].assert_eq(&(lines + &told(&imported.findings)));
    let error = read_cross_reference(&[table("A", "Nr | Text\n1 | a")]).unwrap_err();
    assert_eq!(error.code(), "table.no-cross-reference");
}

#[test]
fn a_vocabulary_is_read() {
    let list = table(
        "",
        "Zielobjekt | Definition | Typ | ChildOfUUID | UUID\n\
         Dienste | Alles Gekaufte | x | | u1\n\
         Cloud | Fremde Rechner | | u3 | u2\n\
         Auslagerung | | y | u1 | u3\n\
         Waise | | | u9 | u4\n\
         Henne | | | u6 | u5\n\
         Ei | | | u5 | u6\n\
         Ei | | | | u1\n\
         | ohne Begriff | | |",
    );
    let imported = read_vocabulary("target_object_categories", &list).unwrap();
    let index = imported.vocabulary.index();
    let above: Vec<&str> = index.ancestors("Cloud").into_iter().map(|term| term.term.as_str()).collect();
    assert_eq!(above, ["Auslagerung", "Dienste"], "a hierarchy");
    assert_eq!(imported.vocabulary.terms[0].extra, [("Typ".to_owned(), "x".to_owned())], "other columns stay");
    expect![[r#"
        Error vocabulary.term-missing row 9, column A ohne Begriff
        Warning vocabulary.term-twice row 8 Ei (row 7)
        Warning vocabulary.term-twice row 8 u1 (row 2)
        Warning vocabulary.parent-missing row 5 Waise: u9
        Warning vocabulary.cycle row 6 Henne → Ei → Henne
    "#]]
    .assert_eq(&told(&imported.findings));
    let error = read_vocabulary("x", &table("", "Datum | Ort\n1 | 2")).unwrap_err();
    assert_eq!(error.code(), "vocabulary.not-a-vocabulary");
    assert_eq!(read_vocabulary("x", &Table::default()).unwrap_err().code(), "catalog.empty");
}

#[test]
fn unknown_words_are_told_and_never_refused() {
    let vocabulary = |name: &str, words: &str| {
        read_vocabulary(name, &table("", &format!("Begriff\n{}", words.replace('/', "\n")))).unwrap().vocabulary
    };
    let vocabularies = [vocabulary("tags", "Zaun/Rollen, Rechte/Beet"), vocabulary("modal_verbs", "MUSS/SOLLTE")];
    let prop = |name: &str, value: &str| Prop { name: name.into(), value: value.into(), ..Prop::default() };
    let control = |id: &str, tags: &str, verb: &str| Control {
        id: id.into(),
        props: vec![prop("tags", tags), prop("action_word", "gießen")],
        parts: vec![Part { name: "statement".into(), props: vec![prop("modal_verb", verb)], ..Part::default() }],
        ..Control::default()
    };
    let catalog = Catalog {
        controls: vec![
            control("A", "Zaun, Rollen, Rechte, Beet", "MUSS"),
            control("B", "Zaun, Teich , Rollen", "DARF"),
            control("C", "Teich", "SOLLTE"),
        ],
        ..Catalog::default()
    };
    let (findings, groups) = check_words(&catalog, &vocabularies);
    expect![[r#"
        Note vocabulary.unknown-word B tags: Teich
        Note vocabulary.unknown-word B tags: Rollen
        Note vocabulary.unknown-word B modal_verb: DARF
        Note vocabulary.unknown-word C tags: Teich
    "#]]
    .assert_eq(&told(&findings));
    assert_eq!(groups.iter().map(|group| group.count).collect::<Vec<_>>(), [2, 1, 1], "alike ones are one group");
    assert!(findings.iter().all(|finding| finding.severity == Severity::Note), "open vocabularies");
}

#[test]
fn a_hundred_thousand_rows_come_in() {
    let mut list = table("L", "Nr | Gruppe | Text");
    for number in 1..=100_000_u64 {
        let cells = vec![format!("K.{number}"), format!("Gruppe {}", number / 100), "Es wird gegossen.".to_owned()];
        list.rows.push(TableRow { number: number + 1, cells });
    }
    let columns = vec![column(Field::Id, "Nr"), column(Field::Group, "Gruppe"), column(Field::Statement, "Text")];
    let imported = read_table_catalog(&[list], &mapping(columns)).unwrap();
    assert_eq!((imported.catalog.controls.len(), imported.catalog.groups.len()), (100_000, 1_001));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Whatever stands in the cells: nothing panics, and what comes in has an identity.
    #[test]
    fn any_cells_survive(cells in prop::collection::vec(prop::collection::vec("[A-Z.0-9 äX,|]{0,12}|Nr\\.|G 0\\.[0-9]{1,2}|Begriff|UUID|ChildOfUUID|Ma.nahme", 0..7), 0..12)) {
        let rows = cells.into_iter().enumerate().map(|(index, cells)| TableRow { number: index as u64 + 1, cells });
        let list = Table { name: "L".into(), rows: rows.collect() };
        let tables = [list];
        let mapping = ColumnMapping { title: "T".into(), ..propose_mapping_of(&tables) };
        if let Ok(imported) = read_table_catalog(&tables, &mapping) {
            for control in &imported.catalog.controls {
                prop_assert!(!control.identity.is_empty());
            }
        }
        let _ = read_cross_reference(&tables);
        if let Ok(imported) = read_vocabulary("v", &tables[0]) {
            let index = imported.vocabulary.index();
            for term in &imported.vocabulary.terms {
                let _ = (index.ancestors(&term.term), index.descendants(&term.term));
            }
        }
    }
}
