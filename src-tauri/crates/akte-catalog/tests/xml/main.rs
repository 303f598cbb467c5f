//! XML: the same documents as in JSON, markup and Markdown, and what bad XML gets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

#[path = "../common/mod.rs"]
mod common;
mod markdown;
mod writer;

use crate::markdown::{Block, Inline, block_xml, parse};
use akte_catalog::{CatalogError, ImportedDocument, read_oscal, read_oscal_catalog};
use akte_domain::catalog::Catalog;
use common::{bytes_of, test_data};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use serde_json::Value;

const NAMESPACE: &str = "xmlns=\"http://csrc.nist.gov/ns/oscal/1.0\"";

fn read(bytes: &[u8]) -> Result<ImportedDocument, CatalogError> {
    read_oscal(bytes, &mut |_| {})
}

/// What a document holds and what was noticed by kind, whatever order it was noticed in.
fn parts(document: ImportedDocument) -> (ImportedDocument, Vec<(String, usize)>) {
    let (document, groups) = match document {
        ImportedDocument::Catalog(mut read) => {
            read.findings.clear();
            let groups = std::mem::take(&mut read.finding_groups);
            (ImportedDocument::Catalog(read), groups)
        }
        ImportedDocument::Profile(mut read) => {
            read.findings.clear();
            let groups = std::mem::take(&mut read.finding_groups);
            (ImportedDocument::Profile(read), groups)
        }
        ImportedDocument::Mappings(mut read) => {
            read.findings.clear();
            let groups = std::mem::take(&mut read.finding_groups);
            (ImportedDocument::Mappings(read), groups)
        }
    };
    let mut groups: Vec<_> =
        groups.into_iter().map(|group| (format!("{} {}", group.code, group.shape), group.count)).collect();
    groups.sort();
    (document, groups)
}

/// White space folds in markup, so that a line break in a paragraph is a space in XML.
fn fold(value: &mut Value) {
    match value {
        Value::String(text) => {
            *text = text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
        }
        Value::Array(elements) => elements.iter_mut().for_each(fold),
        Value::Object(fields) => fields.values_mut().for_each(fold),
        _ => {}
    }
}

fn same_as_xml(json: &[u8]) {
    let mut value: Value = serde_json::from_slice(json).unwrap();
    fold(&mut value);
    let written = writer::document(&value);
    let (from_json, noticed) = parts(read(value.to_string().as_bytes()).unwrap());
    let (from_xml, also_noticed) = parts(read(written.as_bytes()).unwrap_or_else(|error| panic!("{error}")));
    if from_json != from_xml {
        let (json, xml) = (format!("{from_json:#?}"), format!("{from_xml:#?}"));
        let differing: Vec<_> = json.lines().zip(xml.lines()).filter(|(json, xml)| json != xml).take(5).collect();
        panic!("the XML says something else: {differing:#?}");
    }
    assert_eq!(noticed, also_noticed, "and the same is noticed");
}

#[test]
fn small_documents_are_the_same_in_xml() {
    for json in [
        include_str!("../fixtures/small.json"),
        include_str!("../fixtures/nist-shaped.json"),
        include_str!("../fixtures/ism-shaped.json"),
    ] {
        same_as_xml(json.as_bytes());
    }
}

#[test]
fn real_documents_are_the_same_in_xml() {
    let Some(folder) = test_data() else { return };
    for path in [
        "bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json",
        "bsi/control_layer/WLAN/WLAN-resolved_catalog.json",
        "bsi/control_layer/ISO27001/ISO27001-AnnexA-catalog.json",
        "bsi/control_layer/WLAN/sources/profiles/WLAN-profile.json",
        "bsi/control_layer/Grundschutz++/sources/profiles/Grundschutz++-profile.json",
        "bsi/control_layer/Lieferkettensicherheit/sources/profiles/Lieferkettensicherheit-profile.json",
        "bsi/control_layer/Mappings/ISO-27001-zu-GSpp/ISO27001-AnnexA-to-GS++-mapping_collection.json",
        "bsi/control_layer/Mappings/IT-GS2023-zu-GSpp/ITGS-to-GS++-mapping_collection.json",
    ] {
        println!("{path}");
        same_as_xml(&bytes_of(&folder, path));
    }
}

/// A catalog of one requirement whose statement is this markup.
fn statement(markup: &str) -> String {
    format!(
        "<catalog {NAMESPACE} uuid=\"1f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10\"><metadata><title>T</title><last-modified>x</last-modified>\
         <version>1</version><oscal-version>1.1.3</oscal-version></metadata><control id=\"a\"><title>A</title>\
         <part name=\"statement\">{markup}</part></control></catalog>"
    )
}

fn catalog(xml: &str) -> Catalog {
    read_oscal_catalog(xml.as_bytes(), &mut |_| {}).unwrap_or_else(|error| panic!("{error}: {xml}")).catalog
}

fn markdown(markup: &str) -> String {
    catalog(&statement(markup)).controls[0].parts[0].prose.clone()
}

#[test]
fn markup_becomes_markdown() {
    let check = |markup: &str, expected: &str| assert_eq!(markdown(markup), expected, "{markup}");
    check("<p>Ein <em>Wort</em>, <strong>zwei <i>drei</i> vier</strong>.</p>", "Ein *Wort*, **zwei *drei* vier**.");
    check("<p>  Leerraum\n   faltet sich </p>\n<p>x</p>", "Leerraum faltet sich\n\nx");
    check("<p><q>Zitat</q> und <code>a`b</code> H<sub>2</sub>O x<sup>2</sup></p>", "\"Zitat\" und ``a`b`` H~2~O x^2^");
    check("<p>von <insert type=\"param\" id-ref=\"a-prm\"/>.</p>", "von {{ insert: param, a-prm }}.");
    check("<p><a href=\"#x\">hier</a> <img src=\"b.png\" alt=\"Bild\"/></p>", "[hier](#x) ![Bild](b.png)");
    check("<ul><li>eins</li><li>zwei<ol><li>a</li><li>b</li></ol></li></ul>", "- eins\n- zwei\n  1. a\n  2. b");
    check("<h2>Titel</h2><pre>\na\n  b\n</pre>", "## Titel\n\n```\na\n  b\n```");
    check("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b");
    check(
        "<table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td><td>2</td></tr></table>",
        "| a | b\\|c |\n| --- | --- |\n| 1 | 2 |",
    );
    check("<p>a*b `c` d~e\\*</p>", "a\\*b \\`c\\` d~e\\\\\\*");
    check("<p>Bürger*innen</p>", "Bürger*innen");
    check("<p>Bürger*innen und Nutzer*innen</p>", "Bürger\\*innen und Nutzer\\*innen");
    check("<p>- kein Punkt</p><p>1. auch keiner</p><p># nicht</p>", "\\- kein Punkt\n\n1\\. auch keiner\n\n\\# nicht");
    check("<p>&lt;b&gt; &amp; &#228;&#x20AC;<![CDATA[<i>]]></p>", "<b> & ä€<i>");
    check("<p>ein<strong> Wort </strong>weit</p>", "ein **Wort** weit");
}

fn word() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[a-zäß0-9][a-zäß*`~^\\\\\\[\\]()#.|!<>&_+-]{0,6}").unwrap()
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(word(), 1..4).prop_map(|words| words.join(" "))
}

/// Marked content between plain text, so that marks do not touch.
fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let simple = || text().prop_map(|text| vec![Inline::Text(text)]);
    let mixed = (text(), word(), text()).prop_map(|(before, word, after)| {
        vec![
            Inline::Text(before + " "),
            Inline::Marked("em", vec![Inline::Text(word)]),
            Inline::Text(format!(" {after}")),
        ]
    });
    let one = prop_oneof![
        simple().prop_map(|content| Inline::Marked("em", content)),
        mixed.prop_map(|content| Inline::Marked("strong", content)),
        simple().prop_map(|content| Inline::Marked("q", content)),
        simple().prop_map(|content| Inline::Marked("sub", content)),
        simple().prop_map(|content| Inline::Marked("sup", content)),
        proptest::string::string_regex("[a-z`*\\\\|]{0,3}[a-z]").unwrap().prop_map(Inline::Code),
        ("[a-z#/.]{1,5}", simple()).prop_map(|(href, content)| Inline::Link(href, content)),
        (word(), "[a-z]{1,5}").prop_map(|(alt, src)| Inline::Image(alt, src)),
        "[a-z][a-z0-9._-]{0,5}".prop_map(Inline::Insert),
    ];
    (text(), proptest::collection::vec((one, text()), 0..4)).prop_map(|(first, rest)| {
        let mut line = vec![Inline::Text(first)];
        for (inline, text) in rest {
            if let Some(Inline::Text(before)) = line.last_mut() {
                before.push(' ');
            }
            line.push(inline);
            line.push(Inline::Text(format!(" {text}")));
        }
        line
    })
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let flat = || {
        (any::<bool>(), proptest::collection::vec(inlines(), 1..4)).prop_map(|(is_ordered, lines)| {
            Block::List(is_ordered, lines.into_iter().map(|line| (line, None)).collect())
        })
    };
    let nested = (any::<bool>(), proptest::collection::vec((inlines(), proptest::option::of(flat())), 1..4)).prop_map(
        |(is_ordered, items)| {
            Block::List(is_ordered, items.into_iter().map(|(line, below)| (line, below.map(Box::new))).collect())
        },
    );
    let table = (1..4usize)
        .prop_flat_map(|width| proptest::collection::vec(proptest::collection::vec(inlines(), width), 1..4))
        .prop_map(Block::Table);
    let block = prop_oneof![
        inlines().prop_map(Block::Paragraph),
        (1..=6usize, inlines()).prop_map(|(level, line)| Block::Heading(level, line)),
        nested,
        "[a-z*`#|-]{1,6}(\n[a-z` ]{0,4}[a-z]){0,2}".prop_map(Block::Pre),
        proptest::collection::vec(inlines().prop_map(Block::Paragraph), 1..3).prop_map(Block::Quote),
        table,
    ];
    // Two lists in a row would be one.
    proptest::collection::vec(block, 1..4).prop_filter("two lists, quotes or tables in a row", |blocks| {
        blocks.windows(2).all(|two| std::mem::discriminant(&two[0]) != std::mem::discriminant(&two[1]))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn markup_survives_the_way_there_and_back(blocks in blocks()) {
        let xml: String = blocks.iter().map(block_xml).collect();
        let markdown = markdown(&xml);
        prop_assert_eq!(parse(&markdown), blocks, "{}", markdown);
    }

    #[test]
    fn any_bytes_end(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut text = b"<catalog>".to_vec();
        text.extend(bytes);
        drop(read(&text));
    }
}

fn refused(xml: &str, expected: Expect) {
    let error = read(xml.as_bytes()).expect_err("this is refused");
    assert!(CatalogError::CODES.contains(&error.code()), "the code is in the list");
    let details: Vec<String> = error.details().iter().map(|(name, value)| format!("{name}={value}")).collect();
    expected.assert_eq(&format!("{} {}", error.code(), details.join("; ")));
}

#[test]
fn bad_xml_is_refused_with_its_place() {
    refused("<catalog>\n<metadata>", expect!["catalog.truncated line=2; column=10"]);
    refused(
        "<catalog>\n<metadata></catalog>",
        expect![
            "catalog.invalid-xml line=2; column=20; reason=ill-formed document: expected `</metadata>`, but `</catalog>` was found"
        ],
    );
    refused(
        "<catalog uuid='x' uuid='y'/>",
        expect!["catalog.invalid-xml line=1; column=28; reason=the attribute uuid stands twice"],
    );
    refused(
        "<catalog uuid=x/>",
        expect![[
            r#"catalog.invalid-xml line=1; column=17; reason=position 13: attribute value must be enclosed in `"` or `'`"#
        ]],
    );
    refused("<catalog/>\n<catalog/>", expect!["catalog.invalid-xml line=2; column=10; reason=a second root element"]);
    refused("<catalog/>\ntext", expect!["catalog.invalid-xml line=2; column=4; reason=text behind the root element"]);
    refused("<catalog>&nbsp;</catalog>", expect!["catalog.invalid-xml line=1; column=15; reason=the entity &nbsp;"]);
    refused(
        "<catalog>&#0;</catalog>",
        expect![
            "catalog.invalid-xml line=1; column=13; reason=invalid character reference: 0x0 character is not permitted in XML"
        ],
    );
    let attributes: String = (0..40).map(|n| format!(" a{n}='x'")).collect();
    refused(
        &format!("<catalog{attributes}/>"),
        expect!["catalog.invalid-xml line=1; column=320; reason=more than 32 attributes"],
    );
    refused("<book/>", expect!["catalog.not-a-catalog found=xml"]);
    refused(
        "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'/>",
        expect!["catalog.not-a-catalog found=xml"],
    );
    refused(
        &format!("<component-definition {NAMESPACE}/>"),
        expect!["catalog.not-a-catalog found=component-definition"],
    );
}

#[test]
fn entities_are_never_expanded() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<catalog>&b;</catalog>";
    refused(bomb, expect!["catalog.xml-doctype line=2"]);
    let external = "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<catalog><metadata><title>&x;</title></metadata></catalog>";
    refused(external, expect!["catalog.xml-doctype line=1"]);
    refused(
        "<!DOCTYPE catalog SYSTEM \"http://example.org/x.dtd\">\n<catalog/>",
        expect!["catalog.xml-doctype line=1"],
    );
    refused(
        "<catalog><metadata><title>&x;</title></metadata></catalog>",
        expect!["catalog.invalid-xml line=1; column=29; reason=the entity &x;"],
    );
}

#[test]
fn depth_is_bounded() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    refused(
        &format!("<catalog>{}</catalog>", deep("<group>", "</group>")),
        expect![
            "catalog.too-deep limit=50; line=1; place=catalog/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups/groups"
        ],
    );
    refused(
        &statement(&deep("<ul><li>", "</li></ul>")),
        expect!["catalog.too-deep limit=50; line=1; place=catalog/controls/parts"],
    );
    refused(
        &statement(&format!("<p>{}</p>", deep("<em>", "</em>"))),
        expect!["catalog.too-deep limit=50; line=1; place=catalog/controls/parts"],
    );
    let unknown = format!("<catalog><fremd>{}</fremd></catalog>", deep("<x>", "</x>"));
    assert!(read(unknown.as_bytes()).is_ok(), "what is skipped has no depth");
}

/// Texts that would cost the square of their length if every character looked back.
#[test]
fn long_runs_end() {
    for run in ["\\", "*", "\\*", "[", "](", " ", "a* ", "`"] {
        let text = markdown(&format!("<p>{}</p>", run.repeat(300_000)));
        assert!(text.len() < 2_000_000, "{run}: {}", text.len());
    }
    let code = format!("<p><code>{}</code></p>", "`".repeat(300_000));
    assert!(markdown(&code).len() < 2_000_000, "a fence as long as the text");
}

/// Lines of refusals that the models make are those of the XML.
#[test]
fn lines_are_those_of_the_file() {
    let twice = "<catalog>\n  <control id='a'>\n    <title>A</title></control>\n  <control id='a'><title>B</title>\n  </control>\n</catalog>";
    refused(
        twice,
        expect!["catalog.duplicate-identity identity=a; first=catalog/controls[0]; second=catalog/controls[1]"],
    );
    let many = format!("<catalog>\n<control id='a'>\n\n{}</control></catalog>", "<prop/>".repeat(2_000_001));
    refused(&many, expect!["catalog.too-many limit=2000000; line=4"]);
}

#[test]
fn what_deviates_is_noticed() {
    let text = statement(
        "<p>a <blink>b</blink></p>lose<fremd/><prop name=\"x\" value=\"y\"/><part name=\"item\"/><prop name=\"z\" value=\"y\"/>",
    );
    let imported = read_oscal_catalog(text.as_bytes(), &mut |_| {}).unwrap();
    let lines: Vec<String> =
        imported.findings.iter().map(|f| format!("{:?} {} {} {}\n", f.severity, f.code, f.place, f.detail)).collect();
    expect![[r#"
        Warning catalog.unknown-key line 1 blink
        Error catalog.value-lost line 1 lose
        Warning catalog.unknown-key catalog/controls[0]/parts[0]/fremd fremd
        Warning catalog.duplicate-key catalog/controls[0]/parts[0]/props props
    "#]]
    .assert_eq(&lines.concat());
    let part = &imported.catalog.controls[0].parts[0];
    assert_eq!((part.prose.as_str(), part.props.len()), ("a b", 2), "and read all the same");
}

#[test]
fn prefixes_and_byte_order_marks_do_not_matter() {
    let text = "\u{feff}<o:catalog xmlns:o='http://csrc.nist.gov/ns/oscal/1.0' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
                xsi:schemaLocation='x y'>\r\n<o:control id='a'><o:title>A</o:title></o:control></o:catalog>";
    assert_eq!(catalog(text).controls[0].title, "A", "the requirement is there");
}
