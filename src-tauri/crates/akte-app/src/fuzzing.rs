//! Fuzz targets of what only the app joins: files as they are picked, by their names, and what the page says about a catalog
//! of one's own. Plain functions over bytes: each takes whatever bytes there are and ends without a panic; what it asserts
//! holds for every input.

use crate::error::AppError;
use crate::formats::{Other, read_other};
use crate::rooms;
use crate::tables::{TableFile, mapping_of, text_of};
use crate::wire;
use akte_catalog::{ColumnMapping, export_catalog, read_oscal_catalog};
use akte_domain::draft::{DraftProblem, EntryContent, Sources, WholeDraft, compose};
use akte_domain::{CatalogDraft, DraftEntry, DraftEntryId, DraftId, Head};
use uuid::Uuid;

/// Takes any bytes.
pub type Target = fn(&[u8]);

/// The targets by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("vocabulary_file", vocabulary_file),
    ("cross_reference_file", cross_reference_file),
    ("mapping_file", mapping_file),
    ("draft_requirement", draft_requirement),
    ("questionnaire_file", rooms::questionnaire_fuzzed),
];

/// Small inputs that reach far, by the name of their target.
pub const SEEDS: &[(&str, &[&[u8]])] = &[
    ("vocabulary_file", &[
        b"Zielobjekt,Definition,ChildOfUUID,UUID\nA,x,u2,u1\nB,,u1,u2\nC,,u9,u3\n",
        b"\xEF\xBB\xBFID;Begriff;Definition\r\nG 0.1;Feuer;\"Es\r\nbrennt; lange.\"\r\n",
        b"sep=\t\nTag\tBedeutung\nNetz\t\xFCber\n",
    ]),
    ("cross_reference_file", &[
        b"Baustein;Name;CIA;G 0.1;G 0.14\nORP.1.A1;T;CI;X;\nORP.1A2;T;;; x\n",
        b"PK\x03\x04",
    ]),
    ("mapping_file", &[
        br#"{"title":"T","columns":[{"field":"id","letter":"A"},{"field":"statement","heading":"B","separator":",","until":"."}],"fixed":[{"field":"modal_verb","value":"MUSS"}]}"#,
        br#"{"title":"T","version":"2","sheets":[],"heading_row":1,"columns":[{"field":"alt_identifier","heading":"A"},{"field":"title","heading":"B","values":{"eins":"zwei"}},{"field":"group","heading":"C"}]}"#,
    ]),
    ("questionnaire_file", &[
        "\u{feff}Zielobjekt;Anforderung;Titel;Status;Umsetzung;Begründung;Befragte Person;Erhoben am;Bemerkung;akte-questionnaire 1 00000000-0000-4000-8000-000000000001 00000000-0000-4000-8000-000000000002 7\nServer;A.1;T;ja;x;;y;20.11.2026;z;00000000-0000-4000-8000-000000000003/00000000-0000-4000-8000-000000000004/-\n".as_bytes(),
        b"Status;akte-questionnaire 1 x\nja;a/b\n",
        b"PK\x03\x04",
    ]),
    ("draft_requirement", &[
        br#"{"draft_id":"00000000-0000-4000-8000-000000000001","id":null,"label":"LK.1","texts":{"title":"T","statement":"MUSS {{ insert: param, frist }} tun","guidance":"{{insert:param,wer}}","effort":9,"tags":["a",""],"params":[{"name":"frist","label":"Frist","value":"1 Tag"},{"name":"wer","label":"Wer","choices":["x {{ insert: param, frist }}","y"]}]}}"#,
        br#"{"draft_id":"00000000-0000-4000-8000-000000000001","id":null,"label":"","texts":{"title":"","params":[{"name":"a b","label":"x"},{"name":"ab","label":"y"},{"label":"z","choices":["{{ insert: param, ab }}"]}]}}"#,
    ]),
];

/// A list of BSI's under the name that it is known by.
pub fn vocabulary_file(bytes: &[u8]) {
    match read_other(bytes, "target_object_categories.csv", &mut |_| {}) {
        Some(Ok(Other::Vocabulary(read))) => {
            let terms = &read.vocabulary.terms;
            assert!(terms.iter().all(|term| !term.term.is_empty()), "a term has a word");
            let mut whole = read.vocabulary.clone();
            whole.complete_from(&read.vocabulary);
            assert_eq!(whole.terms.len(), terms.len(), "completing adds no term");
        }
        Some(Err(error)) => said(&error),
        _ => {}
    }
}

/// A table of cross-references, as CSV and as what a workbook may be.
pub fn cross_reference_file(bytes: &[u8]) {
    for name in ["kreuz.csv", "kreuz.xlsx"] {
        match read_other(bytes, name, &mut |_| {}) {
            Some(Ok(Other::CrossReference(read))) => {
                let mut numbers: Vec<&str> = read.cross_reference.rows.iter().map(|row| &*row.requirement).collect();
                numbers.sort_unstable();
                numbers.dedup();
                assert_eq!(numbers.len(), read.cross_reference.rows.len(), "each requirement once");
            }
            Some(Err(error)) => said(&error),
            _ => {}
        }
    }
}

/// A column mapping from a file, a list read by it, and the mapping written again.
pub fn mapping_file(bytes: &[u8]) {
    let mapping: ColumnMapping = match mapping_of(bytes, "zuordnung.json") {
        Ok(mapping) => mapping,
        Err(error) => return said(&error),
    };
    let again = mapping_of::<ColumnMapping>(text_of(&mapping).as_bytes(), "zuordnung.json");
    assert!(again.is_ok_and(|again| again == mapping), "what is written is read as it was");
    match TableFile::read(b"A;B;C\n1;eins, zwei.drei;x\n2;zwei;\n;drei;y\n".as_slice(), "liste.csv") {
        Ok(mut table) => {
            let shown = table.catalog(&mapping).ok();
            let taken = table.take_catalog(&mapping).ok();
            assert_eq!(shown, taken, "the preview shows what the import brings");
        }
        Err(error) => said(&error),
    }
}

/// What the page says about a requirement of one's own: it is composed, goes out and comes in again.
pub fn draft_requirement(bytes: &[u8]) {
    let Ok(request) = serde_json::from_slice::<wire::DraftRequirementSaveRequest>(bytes) else { return };
    let entry = DraftEntry {
        id: DraftEntryId(Uuid::from_u128(2)),
        draft_id: DraftId(Uuid::from_u128(1)),
        group_id: None,
        parent_id: None,
        position: 0,
        label: request.label.trim().to_owned(),
        identity: Uuid::from_u128(3).to_string(),
        source: None,
        content: EntryContent::Own(rooms::own_text(request.texts)),
    };
    let draft = CatalogDraft {
        id: DraftId(Uuid::from_u128(1)),
        title: "Entwurf".to_owned(),
        publisher: "Kreis".to_owned(),
        language: "de".to_owned(),
        rights: "CC BY 4.0".to_owned(),
        remarks: String::new(),
        version: "1".to_owned(),
        document_id: Uuid::from_u128(4).to_string(),
    };
    let head = Head {
        uuid: Uuid::from_u128(5).to_string(),
        title: draft.title.clone(),
        version: draft.version.clone(),
        last_modified: "2026-01-01T00:00:00Z".to_owned(),
        ..Head::default()
    };
    let whole = WholeDraft { draft, groups: Vec::new(), entries: vec![entry] };
    let composed = compose(&whole, &Sources::new(), head);
    let params = composed.catalog.controls.iter().flat_map(|control| &control.params);
    let mut ids: Vec<&str> = params.map(|param| param.id.as_str()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "parameters have ids of their own");
    if composed.findings.iter().any(|finding| finding.problem.forbids()) {
        return;
    }
    assert!(composed.findings.iter().all(|finding| finding.problem != DraftProblem::Empty), "there is something in it");
    if let Ok(written) = export_catalog(&composed.catalog) {
        let again = read_oscal_catalog(written.as_bytes(), &mut |_| {});
        let params =
            again.map(|again| again.catalog.controls.iter().map(|control| control.params.len()).sum::<usize>());
        assert_eq!(params.ok(), Some(all), "what goes out comes in again");
    }
}

/// A refusal has a code of the list and names the file.
fn said(error: &AppError) {
    assert!(error.detail("file").is_some(), "{error:?}");
}
