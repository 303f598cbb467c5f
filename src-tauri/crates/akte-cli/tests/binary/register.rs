//! The register of reports: what a PDF in hand is by exit code and sentence, and to whom it was handed.

use crate::support::Akte;
use serde_json::Value;

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("{value} has the text {field}"))
}

#[test]
fn a_pdf_is_checked_by_exit_code_and_a_handover_is_kept() {
    let akte = Akte::plain().with_domain();
    akte.done(&["domain", "add", "Einstieg", "--method", "entry_check"]);
    let out = akte.beside("einstieg.pdf").display().to_string();
    let made = akte.done(&["report", "entry_check", "--domain", "Einstieg", "--out", &out]);
    let pdf = std::fs::read(&out).unwrap();

    let verified = akte.done(&["report", "verify", &out]);
    assert_eq!(text(&verified, "verdict"), "unchanged", "{verified}");
    assert_eq!(verified["content_hash"], made["content_hash"], "the hash that its metadata name");
    akte.done(&["domain", "set", "--domain", "Einstieg", "--responsible", "Hauptamt"]);
    let verified = akte.done(&["report", "verify", &out]);
    assert_eq!(verified["changes"][0]["fields"][0]["field"], "responsible", "what changed since: {verified}");

    let altered = akte.beside("geändert.pdf");
    let mut bytes = pdf.clone();
    let at = bytes.len() - 40;
    bytes[at] ^= 1;
    std::fs::write(&altered, &bytes).unwrap();
    let refusal = akte.refused(&["report", "verify", altered.to_str().unwrap()], "cli.report-changed");
    assert!(text(&refusal, "message").contains("Bericht Nr. 1"), "it still says which one it was: {refusal}");
    let foreign = akte.file("fremd.pdf", "%PDF-1.7\n%%EOF\n");
    let refusal = akte.refused(&["report", "verify", &foreign], "cli.report-foreign");
    assert!(!text(&refusal, "hint").is_empty(), "what to do: {refusal}");
    akte.refused(&["report", "verify", &akte.file("brief.txt", "Sehr geehrte Damen")], "cli.report-unreadable");
    akte.refused(&["report", "verify", "gibtesnicht.pdf"], "file.unreadable");

    akte.done(&[
        "report",
        "handover",
        "1",
        "--to",
        "Rechnungsprüfungsamt",
        "--remark",
        "Jahresprüfung",
        "--on",
        "01.12.2026",
    ]);
    let register = akte.done(&["report", "register"]);
    let handed = &register["items"][0]["handovers"][0];
    assert_eq!(text(handed, "recipient"), "Rechnungsprüfungsamt", "{register}");
    assert_eq!(handed["file_sha256"], made["file_sha256"], "with the hash of the file");
    akte.refused(&["report", "handover", "1", "--to", "x", "--file", &foreign], "report.handover-file-differs");
    akte.refused(&["report", "handover", "77", "--to", "x"], "report.number-unknown");
    akte.done(&["undo"]);
    assert_eq!(akte.done(&["report", "register"])["items"][0]["handovers"], Value::Array(vec![]), "taken back");
}
