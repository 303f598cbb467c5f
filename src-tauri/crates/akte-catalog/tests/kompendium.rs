//! The IT-Grundschutz-Kompendium: a small invented one with every quirk, hostile ones, and BSI's own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "tests may fail loudly, print, and read the clock"
)]

use akte_catalog::{CatalogError, FINDING_CODES, ImportedKompendium, MAX_DEPTH, Phase, is_kompendium, read_kompendium};
use akte_domain::catalog::{MODAL_VERB, ParamTexts, SECURITY_LEVEL};
use akte_domain::kompendium::{
    BASE_THREATS, FURTHER_ROLE, GLOSSARY, KOMPENDIUM_DOCUMENT_ID, LAYER, MODELLING_ORDER, MODULE, OBJECT_KIND,
    PRIMARY_ROLE, ROLE, ROLES,
};
use akte_domain::{RequirementLevel, Severity, Vocabulary};
use expect_test::{Expect, expect};
use std::collections::{BTreeMap, HashMap};

const SMALL: &str = include_str!("fixtures/kompendium-small.xml");

fn read(text: &str) -> Result<ImportedKompendium, CatalogError> {
    read_kompendium(text.as_bytes(), &mut |_| {})
}

fn vocabulary<'i>(imported: &'i ImportedKompendium, name: &str) -> &'i Vocabulary {
    imported.vocabularies.iter().find(|vocabulary| vocabulary.name == name).unwrap()
}

#[test]
fn a_small_book_comes_in_as_a_catalog() {
    let ImportedKompendium { imported, .. } = read(SMALL).unwrap();
    let catalog = imported.catalog;
    let mut lines = format!("{} {} {:?}\n", catalog.title, catalog.version, catalog.document_ids);
    for group in &catalog.groups {
        lines += &format!("{} {} {} {:?}\n", group.class, group.id, group.title, group.parent);
        for prop in &group.props {
            lines += &format!("  {}={}\n", prop.name, prop.value);
        }
        for part in &group.parts {
            lines += &format!("  [{}] {} {}\n", part.name, part.title, part.prose);
            for nested in &part.parts {
                lines += &format!("    [{}] {} {}\n", nested.name, nested.title, nested.prose);
            }
        }
    }
    let none = HashMap::new();
    for control in &catalog.controls {
        let group = &catalog.groups[control.group.unwrap()].id;
        lines += &format!("{} ({group}) {} withdrawn={}\n", control.id, control.title, control.is_withdrawn());
        for prop in control.props.iter().chain(&control.parts[0].props) {
            lines += &format!("  {}={}\n", prop.name, prop.value);
        }
        let text = control.text_of("statement", &ParamTexts::new([], &none));
        lines += &format!("  {}\n", text.replace('\n', "\n  "));
    }
    expect![[r#"
        IT-Grundschutz-Kompendium 2031 ["88bd4842-7c15-47d3-834e-215707808d9d"]
        layer GRT Gartenbau None
        module GRT.1 Garten Some(0)
          modelling-order=R1
          object-kind=Grundstück
          primary-role=Gärtnernde
          further-role=Garten-Betrieb (Gießen, Mähen)
          further-role=Nachbarn
          [introduction] Einleitung Ein Garten ist schön.
          [objective] Zielsetzung Er soll es bleiben.
          [scope] Abgrenzung und Modellierung GRT.1 ist auf jeden Garten anzuwenden.
          [threats] Gefährdungslage Es droht einiges.
            [threat] Welken Pflanzen welken.
          [requirements]  Im Folgenden stehen Anforderungen.
            [level] Basis-Anforderung Diese gelten zuerst.
            [level] Standard-Anforderungen
            [level] Anforderungen bei erhöhtem Schutzbedarf
          [further-information] 2 Weiterführende Informationen
            [section] Wissenswertes Mehr steht im Gartenbuch.
        module GRT.3 Teich Some(0)
          [requirements]
          [section] Anhang Fische.
        GRT.1.A1 (GRT.1) Regelmäßiges Gießen withdrawn=false
          sec_level=basis
          role=Gärtnernde
          role=Garten-Betrieb (Gießen, Mähen)
          modal_verb=MUSS
          Der Garten MUSS gegossen werden. Dafür SOLLTE es geben:

          - eine Kanne,
          - ein Fass.

          Regenwasser KANN genutzt werden.
        GRT.1.A2 (GRT.1) ENTFALLEN withdrawn=true
          sec_level=basis
          status=withdrawn
          Diese Anforderung ist entfallen.
        GRT.1.A3 (GRT.1) Mähen withdrawn=false
          sec_level=standard
          modal_verb=SOLLTE
          Der Rasen SOLLTE gemäht werden.
        GRT.1.A4 (GRT.1) Düngen withdrawn=false
          sec_level=basis
          modal_verb=SOLLTE
          Es SOLLTE gedüngt werden.
        GRT.1.A5 (GRT.1) Zaun withdrawn=false
          sec_level=elevated
          role=Nachbarn
          modal_verb=MUSS
          Ein Zaun MUSS stehen.
    "#]]
    .assert_eq(&lines.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>());
}

#[test]
fn the_rest_of_the_small_book_comes_in_as_vocabularies() {
    let imported = read(SMALL).unwrap();
    let mut lines = String::new();
    for vocabulary in &imported.vocabularies {
        for term in &vocabulary.terms {
            lines += &format!("{} | {} | {} | {}\n", vocabulary.name, term.code, term.term, term.definition);
        }
    }
    expect![[r#"
        roles |  | Gärtnernde | Gärtnernde pflegen den Garten.

        Sie haben einen Schlüssel:

        - zum Tor,
        - zum Schuppen.
        roles |  | Garten-Betrieb (Gießen, Mähen) | Der Garten-Betrieb gießt & mäht.
        glossary |  | Hacke | Eine Hacke lockert den Boden.
        Sie hat einen Stiel, siehe Stiel (https://garten.example/stiel?a=1&b=2) und garten.example.
        basethreats | G 0.1 | Schnecken | Schnecken fressen Salat.
        basethreats | G 0.2 | Frost | Frost schadet.
    "#]]
    .assert_eq(&lines);
}

#[test]
fn every_quirk_of_the_small_book_is_a_finding_with_its_line() {
    let imported = read(SMALL).unwrap().imported;
    let mut lines = String::new();
    for finding in &imported.findings {
        assert!(FINDING_CODES.contains(&finding.code), "{} is in the list", finding.code);
        lines += &format!("{:?} {} {} {}\n", finding.severity, finding.code, finding.place, finding.detail);
    }
    expect![[r#"
        Note kompendium.chapter-not-kept line 4 Vorwort
        Note kompendium.term-markup line 24 Garten-Betrieb (Gießen, Mähen)
        Error kompendium.unknown-section line 38 Ohne Nummer
        Note kompendium.table-without-heading line 56 (GRT.1) 
        Note kompendium.heading line 61 (GRT.1) Basis-Anforderung
        Note kompendium.empty-table line 62 (GRT.1) Basis-Anforderung
        Note kompendium.number line 71 (GRT.1.A3) GRT.1A3 → GRT.1.A3
        Warning kompendium.foreign-number line 72 (GRT.1) GRT.2.A4 → GRT.1.A4
        Warning kompendium.level line 72 (GRT.1.A4) GRT.2.A4 Düngen (B)
        Error kompendium.no-number line 73 (GRT.1) Kein Titel mit Nummer
        Warning kompendium.level line 76 (GRT.1.A5) GRT.1.A5 Zaun [Nachbarn]
        Note kompendium.must-when-elevated line 76 (GRT.1.A5) GRT.1.A5
        Note kompendium.heading line 79 (GRT.1) 2 Weiterführende Informationen
        Warning kompendium.no-responsibilities line 81 (GRT.3) GRT.3
        Warning kompendium.unknown-section line 81 (GRT.3) Anhang
        Note kompendium.unknown-role line 56 (GRT.1) Nachbarn
        Note kompendium.unknown-role line 76 (GRT.1.A5) Nachbarn
        Warning kompendium.not-modelled line 81 (GRT.3) GRT.3
        Warning kompendium.not-modelled line 11 GRT.9
    "#]]
    .assert_eq(&lines);
}

fn refused(text: &str, expected: Expect) {
    let error = read(text).expect_err("this is refused");
    assert!(CatalogError::CODES.contains(&error.code()), "the code is in the list");
    let details: Vec<String> = error.details().iter().map(|(name, value)| format!("{name}={value}")).collect();
    expected.assert_eq(&format!("{} {}", error.code(), details.join("; ")));
}

#[test]
fn what_is_no_kompendium_is_refused() {
    refused("", expect!["catalog.empty "]);
    refused("<catalog/>", expect!["catalog.not-a-kompendium found=catalog"]);
    refused("<html><body/></html>", expect!["catalog.not-a-catalog found=html"]);
    refused("{\"catalog\": {}}", expect!["catalog.not-a-kompendium found="]);
    refused("<?xml version='1.0'?>", expect!["catalog.not-a-kompendium found="]);
    refused(
        "<book><chapter></book>",
        expect![
            "catalog.invalid-xml line=1; column=16; reason=ill-formed document: expected `</chapter>`, but `</book>` was found"
        ],
    );
    refused("<book><chapter>\n<title>A", expect!["catalog.truncated line=2; column=9"]);
    refused("<book><chapter><para>&nbsp;</para></chapter></book>", expect!["catalog.xml-entities line=1"]);
    refused(
        "<book><chapter><para>a & b</para></chapter></book>",
        expect![
            "catalog.invalid-xml line=1; column=24; reason=ill-formed document: entity or character reference not closed: `;` not found before end of input"
        ],
    );
}

#[test]
fn entities_are_refused_before_any_is_looked_at() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE book [\n<!ENTITY a \"aaaaaaaaaa\">\n<!ENTITY b \"&a;&a;&a;&a;&a;\">\n]>\n\
        <book><chapter><title>&b;</title></chapter></book>";
    refused(bomb, expect!["catalog.xml-entities line=5"]);
    let external =
        "<!DOCTYPE book [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><book><chapter><title>&x;</title></chapter></book>";
    refused(external, expect!["catalog.xml-entities line=1"]);
    let only_named = read("<!DOCTYPE book SYSTEM \"docbook.dtd\"><book><chapter><title>A</title></chapter></book>");
    assert!(only_named.is_ok(), "a document type that is only named is not loaded: {only_named:?}");
}

#[test]
fn depth_is_limited_without_a_deep_stack() {
    let nested = |levels: usize| {
        format!("<book><chapter>{}{}</chapter></book>", "<section>".repeat(levels), "</section>".repeat(levels))
    };
    let work = move || {
        assert!(read(&nested(MAX_DEPTH - 2)).is_ok(), "up to the limit");
        assert_eq!(read(&nested(MAX_DEPTH)).unwrap_err().code(), "catalog.too-deep", "beyond it");
        let skipped = format!("<book><index>{}{}</index></book>", "<a>".repeat(1_000_000), "</a>".repeat(1_000_000));
        assert!(read(&skipped).is_ok(), "what is skipped is skipped without recursion");
    };
    std::thread::Builder::new().stack_size(1024 * 1024).spawn(work).unwrap().join().unwrap();
}

#[test]
fn the_number_of_elements_is_limited() {
    let text = format!("<book><chapter>{}</chapter></book>", "<para/>".repeat(2_000_001));
    assert_eq!(read(&text).unwrap_err().code(), "catalog.too-many");
}

#[test]
fn two_requirements_of_one_number_are_refused() {
    let twice = SMALL.replace("GRT.1A3 Mähen", "GRT.1.A1 Mähen");
    refused(&twice, expect!["catalog.duplicate-identity identity=GRT.1.A1; first=line 64; second=line 71"]);
}

/// A hundred thousand requirements take time in proportion and come in whole.
#[test]
fn a_hundred_thousand_requirements_come_in() {
    let mut text = String::from(
        "<book><chapter><title>GRT Garten</title><section><title>GRT.1 Garten</title><section><title>Anforderungen</title><section><title>Basis-Anforderungen</title>",
    );
    for number in 1..=100_000 {
        text += &format!(
            "<section><title>GRT.1.A{number} Gießen (B)</title><para>Es MUSS gegossen werden.</para></section>"
        );
    }
    text += "</section></section></section></chapter></book>";
    let imported = read(&text).unwrap().imported;
    assert_eq!(imported.catalog.controls.len(), 100_000);
    assert_eq!(imported.catalog.controls[99_999].id, "GRT.1.A100000");
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let bytes = SMALL.replace("schön", "sch?n").replace('ö', "oe").replace('?', "\u{1}");
    let latin: Vec<u8> = bytes.bytes().map(|byte| if byte == 1 { 0xF6 } else { byte }).collect();
    assert_eq!(read_kompendium(&latin, &mut |_| {}).unwrap_err().code(), "catalog.not-utf8");
    assert_eq!(read_kompendium(b"\xFF\xFE<\0", &mut |_| {}).unwrap_err().code(), "catalog.utf16");
    assert_eq!(read_kompendium(b"<\0b\0", &mut |_| {}).unwrap_err().code(), "catalog.utf16");
    assert_eq!(read_kompendium(b"PK\x03\x04", &mut |_| {}).unwrap_err().code(), "catalog.not-a-catalog");
}

#[test]
fn every_truncation_is_refused_and_none_panics() {
    for end in (0..SMALL.trim_end().len()).step_by(7) {
        let result = read_kompendium(&SMALL.as_bytes()[..end], &mut |_| {});
        assert!(result.is_err(), "a book cut at byte {end} is no book");
    }
}

/// The book as Windows writes it: lines end otherwise, nothing else changes.
#[test]
fn line_ends_do_not_matter() {
    let (mut unix, mut windows) = (read(SMALL).unwrap(), read(&SMALL.replace('\n', "\r\n")).unwrap());
    assert_ne!(unix.imported.catalog.uuid, windows.imported.catalog.uuid, "other bytes, another document");
    unix.imported.catalog.uuid.clear();
    windows.imported.catalog.uuid.clear();
    assert_eq!(unix, windows);
}

fn real() -> Option<Vec<u8>> {
    let Some(folder) = std::env::var_os("AKTE_TEST_DATA") else {
        println!("skipped: AKTE_TEST_DATA is not set");
        return None;
    };
    Some(std::fs::read(std::path::Path::new(&folder).join("edition2023/XML_Kompendium_2023.xml")).unwrap())
}

#[test]
fn edition_2023_comes_in_whole() {
    let Some(bytes) = real() else { return };
    assert!(is_kompendium(&bytes));
    let mut told = Vec::new();
    let imported = read_kompendium(&bytes, &mut |progress| told.push(progress)).unwrap();
    assert!(told.iter().all(|progress| progress.done <= progress.total), "{told:?}");
    assert!(told.iter().any(|progress| progress.phase == Phase::Checking), "{told:?}");
    let catalog = &imported.imported.catalog;
    assert_eq!((catalog.title.as_str(), catalog.version.as_str()), ("IT-Grundschutz-Kompendium", "2023"));
    assert_eq!(catalog.document_ids, [KOMPENDIUM_DOCUMENT_ID]);
    let of_class = |class: &str| catalog.groups.iter().filter(|group| group.class == class).count();
    assert_eq!((of_class(LAYER), of_class(MODULE)), (10, 111), "layers and modules");
    let (dropped, active): (Vec<_>, Vec<_>) = catalog.controls.iter().partition(|control| control.is_withdrawn());
    assert_eq!((active.len(), dropped.len()), (1835, 290), "requirements in force and dropped");
    let of_level = |level| active.iter().filter(|control| RequirementLevel::of(control) == Some(level)).count();
    let levels = [RequirementLevel::Basis, RequirementLevel::Standard, RequirementLevel::Elevated].map(of_level);
    assert_eq!(levels, [563, 867, 405], "B, S, H");
    let mut orders: BTreeMap<&str, usize> = BTreeMap::new();
    for module in catalog.groups.iter().filter(|group| group.class == MODULE) {
        let one = |name: &str| module.props_of(name).count() == 1;
        assert!(one(MODELLING_ORDER) && one(OBJECT_KIND) && one(PRIMARY_ROLE), "{}: {:?}", module.id, module.props);
        assert!(module.props_of(FURTHER_ROLE).all(|role| role != "Keine"), "{}", module.id);
        *orders.entry(module.props_of(MODELLING_ORDER).next().unwrap()).or_default() += 1;
        for part in ["introduction", "objective", "scope", "threats", "requirements", "further-information"] {
            assert!(module.parts.iter().any(|of_module| of_module.name == part), "{}: {part}", module.id);
        }
        assert!(module.parts.iter().any(|part| part.name == "threats" && !part.parts.is_empty()), "{}", module.id);
    }
    assert_eq!(orders, BTreeMap::from([("R1", 15), ("R2", 80), ("R3", 16)]), "modelling table");
    for control in &active {
        assert!(!control.parts[0].prose.is_empty() && control.prop(MODAL_VERB).is_some(), "{}", control.id);
        assert!(
            control.prop(SECURITY_LEVEL).is_some() && !control.title.ends_with([']', ' ']),
            "{} {}",
            control.id,
            control.title
        );
    }
    assert_eq!(vocabulary(&imported, BASE_THREATS).terms.len(), 47, "elementary threats");
    assert_eq!(vocabulary(&imported, ROLES).terms.len(), 29, "roles");
    assert_eq!(vocabulary(&imported, GLOSSARY).terms.len(), 72, "glossary");
    for vocabulary in &imported.vocabularies {
        for term in &vocabulary.terms {
            assert!(!term.definition.is_empty(), "{}: {} is explained", vocabulary.name, term.term);
        }
    }
}

/// Compared with the lists that were taken from the same file by other means.
#[test]
fn edition_2023_equals_the_extracted_list() {
    let Some(bytes) = real() else { return };
    let folder = std::env::var_os("AKTE_TEST_DATA").unwrap();
    let list =
        std::fs::read_to_string(std::path::Path::new(&folder).join("edition2023/anforderungen_2023.csv")).unwrap();
    let catalog = read_kompendium(&bytes, &mut |_| {}).unwrap().imported.catalog;
    let mut lines = Vec::new();
    for control in &catalog.controls {
        let module = &catalog.groups[control.group.unwrap()];
        let level = match RequirementLevel::of(control).unwrap() {
            RequirementLevel::Basis => "B",
            RequirementLevel::Standard => "S",
            RequirementLevel::Elevated => "H",
        };
        let roles: Vec<&str> = control.props_of(ROLE).collect();
        let dropped = usize::from(control.is_withdrawn());
        lines.push(
            [
                &*module.id,
                &*module.title,
                &*control.id,
                level,
                &*control.title,
                &roles.join("; "),
                &dropped.to_string(),
            ]
            .join("|"),
        );
    }
    let rows: Vec<String> =
        csv_rows(&list).into_iter().skip(1).map(|row| row[1..].join("|").replace("ENTFALLEN (", "(")).collect();
    for (line, row) in lines.iter().zip(&rows) {
        assert_eq!(plain(line), plain(row));
    }
    assert_eq!(lines.len(), rows.len());
}

/// What the two spell alike: separators of roles and quotation marks aside.
fn plain(line: &str) -> String {
    line.replace([';', ',', '"'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for line in text.lines() {
        let (mut row, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        for letter in line.chars() {
            match letter {
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut cell)),
                _ => cell.push(letter),
            }
        }
        row.push(cell);
        rows.push(row);
    }
    rows
}

#[test]
fn the_quirks_of_edition_2023_are_findings() {
    let Some(bytes) = real() else { return };
    let imported = read_kompendium(&bytes, &mut |_| {}).unwrap().imported;
    let mut lines = String::new();
    for group in &imported.finding_groups {
        lines += &format!("{:?} {} {} {}\n", group.severity, group.code, group.shape, group.count);
        if group.count < 6 {
            lines += &format!("    {}\n", group.first_places.join("; "));
        }
    }
    expect![[r#"
        Note kompendium.chapter-not-kept  3
            line 6; line 53; line 344
        Note kompendium.term-markup glossary 1
            line 1941
        Note kompendium.table-without-heading  6
        Note kompendium.heading level 2
            line 5344 (CON.7); line 22236 (SYS.4.4)
        Note kompendium.empty-table  1
            line 5346 (CON.7)
        Note kompendium.heading number 1
            line 6958 (OPS.1.1.1)
        Note kompendium.number  1
            line 9648 (OPS.2.3.A22)
        Note kompendium.must-when-elevated  5
            line 11960 (APP.1.2.A11); line 19151 (SYS.2.1.A28); line 26984 (INF.1.A34); line 27305 (INF.2.A24); line 27314 (INF.2.A26)
        Note kompendium.unknown-role Geheimschutzbeauftragte 1
            line 6287 (CON.11.1)
        Note kompendium.unknown-role OT-Betrieb 1
            line 23703 (IND.3.2)
        Note kompendium.unknown-role Informationssicherheitsbeauftragte 1
            line 28452 (INF.11)
    "#]].assert_eq(&lines);
    assert!(imported.findings.iter().all(|finding| finding.severity < Severity::Error), "nothing is lost");
}

/// An older copy has one requirement under the number of another module.
#[test]
fn the_misplaced_number_of_the_older_copy_is_put_right() {
    let Some(bytes) = real() else { return };
    let text = String::from_utf8(bytes).unwrap();
    let older = text.replacen("<title>SYS.1.2.3.A5 ", "<title>SYS.1.2.2.A5 ", 1);
    assert_ne!(text, older, "there is such a requirement");
    let (of_older, of_newer) = (read(&older).unwrap().imported, read(&text).unwrap().imported);
    assert_eq!(of_older.catalog.controls, of_newer.catalog.controls, "the same requirements under the same identities");
    assert_eq!(of_older.catalog.document_ids, of_newer.catalog.document_ids, "one line");
    assert!(of_older.findings.iter().any(|finding| finding.detail == "SYS.1.2.2.A5 → SYS.1.2.3.A5"), "it is told");
}

#[test]
#[ignore = "a measurement of a release build"]
fn time_of_edition_2023() {
    let bytes = real().expect("AKTE_TEST_DATA names the folder");
    let mut times: Vec<f64> = (0..30)
        .map(|_| {
            let start = std::time::Instant::now();
            let imported = read_kompendium(&bytes, &mut |_| {}).unwrap();
            assert_eq!(imported.imported.catalog.controls.len(), 2125);
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    let first = times[0];
    times.sort_by(f64::total_cmp);
    println!("3.2 MB: first {first:.1} ms, median {:.1} ms, p95 {:.1} ms", times[15], times[28]);
    assert!(times[15] < 40.0, "{times:?}");
}
