//! Profiles and export from the command line.

use crate::support::{Akte, detail};
use serde_json::json;

const KERNEL: &str = r#"{ "catalog": { "uuid": "11111111-1111-4111-8111-111111111111",
    "metadata": { "title": "Kernel", "version": "7", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.3" },
    "controls": [{ "id": "K.1", "title": "Erste", "parts": [{ "name": "statement", "prose": "Das MUSS sein." }] }] } }"#;
const PROFILE: &str = r#"{ "profile": { "uuid": "22222222-2222-4222-8222-222222222222",
    "metadata": { "title": "Kreisprofil", "version": "1", "last-modified": "2026-02-01T00:00:00Z", "oscal-version": "1.1.3" },
    "imports": [{ "href": "https://example.org/kernel.json", "include-all": {} }] } }"#;

#[test]
fn a_profile_is_resolved_and_goes_out() {
    let akte = Akte::plain();
    let profile = akte.file("profil.json", PROFILE);
    let kernel = akte.file("Kern.json", KERNEL);
    let refused = akte.refused(&["catalog", "import", &profile], "profile.sources-missing");
    assert_eq!(detail(&refused, "reason_1"), "remote", "nothing is loaded from the net: {refused}");
    assert_eq!(detail(&refused, "hrefs"), "https://example.org/kernel.json");
    let source = format!("kernel.json={kernel}");
    let imported = akte.done(&["catalog", "resolve", &profile, "--source", &source]);
    assert_eq!(imported["items"][0]["catalog"]["title"], "Kreisprofil", "{imported}");
    let out = akte.file("aus.json", "");
    akte.done(&["catalog", "export", "Kreisprofil", "--out", &out]);
    let written: serde_json::Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    assert_eq!(written["catalog"]["controls"][0]["id"], json!("K.1"), "{written}");
    let elsewhere = akte.refused(&["catalog", "resolve", &profile, "--root", &kernel], "profile.outside-root");
    assert!(detail(&elsewhere, "path").ends_with("Kern.json"), "{elsewhere}");
    let wrong = akte.run(&["catalog", "resolve", &profile, "--source", "kernel.json"]);
    assert_eq!(wrong.code, Some(2), "a file is needed: {wrong:?}");
}
