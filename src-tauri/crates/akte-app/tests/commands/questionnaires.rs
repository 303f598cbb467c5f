//! Questionnaires: out as a workbook, filled in as people do, looked through, taken over.

use crate::every_command::merged;
use crate::modelling::Place;
use crate::stage::text;
use serde_json::{Value, json};
use std::io::{Cursor, Read, Write};

/// Fills cells of the second sheet of a workbook as a spreadsheet program would: each `(cell, text)` replaces the empty one.
pub fn fill(bytes: &[u8], cells: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name == "xl/worksheets/sheet2.xml" {
            let mut sheet = String::from_utf8(content).unwrap();
            for (cell, said) in cells {
                let at = sheet.find(&format!("<c r=\"{cell}\"")).unwrap_or_else(|| panic!("{cell} is there"));
                let end = at + sheet[at..].find('>').unwrap() + 1;
                let end = if sheet[at..end].ends_with("/>") { end } else { at + sheet[at..].find("</c>").unwrap() + 4 };
                sheet.replace_range(at..end, &format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{said}</t></is></c>"));
            }
            content = sheet.into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

impl Place {
    /// The bytes of a questionnaire.
    pub async fn questionnaire(&self, more: Value) -> Vec<u8> {
        let path = self.stage.folder.path().join("fragebogen.xlsx");
        self.stage.host.dialogs.next_save(&path);
        let request =
            self.domain(merged(&json!({ "object_ids": [], "requirement_ids": [], "note": "Bis Freitag" }), &more));
        assert!(self.stage.call("questionnaire_export", request).await["path"].is_string(), "it is written");
        std::fs::read(path).unwrap()
    }

    pub async fn review(&self, bytes: &[u8]) -> (Value, Value) {
        let token = self.stage.file("zurueck.xlsx", bytes).await;
        let review = self.stage.call("questionnaire_review", self.domain(json!({ "token": token }))).await;
        (token, review)
    }

    async fn take(&self, token: &Value, review: &Value, rows: Value) -> Value {
        self.domain(json!({ "token": token, "sha256": review["sha256"], "rows": rows }))
    }
}

fn row(review: &Value, number: u64) -> &Value {
    review["rows"].as_array().unwrap().iter().find(|row| row["row"] == number).unwrap()
}

#[tokio::test]
async fn a_questionnaire_goes_out_and_only_what_is_ticked_comes_in() {
    let place = Place::new("grundschutz_plus_plus").await;
    let asked = place.stage.requirements(&place.tenant, 4).await;
    let said = json!([{ "requirement_id": asked[0], "target_object_id": null, "status": "partial",
        "statement": "Richtlinie fehlt noch." }]);
    place.stage.answer(&place.tenant, said).await;
    let out = place.questionnaire(json!({ "requirement_ids": asked })).await;
    let (_, untouched) = place.review(&out).await;
    let states: Vec<&Value> = untouched["rows"].as_array().unwrap().iter().map(|row| &row["state"]).collect();
    assert_eq!(states, ["same"; 4], "nothing was filled in: {untouched}");

    // Row 2: said anew; row 3: a word that is none and no date; row 4: dispensable without a reason; row 5: a remark alone.
    let back = fill(
        &out,
        &[
            ("G2", "umgesetzt"),
            ("H2", "Richtlinie gilt seit Mai."),
            ("J2", "Bauamt, Kim Beispiel"),
            ("K2", "Erika Beispiel"),
            ("L2", "20.11.2026"),
            ("G3", "vielleicht"),
            ("L3", "demnächst"),
            ("G4", "entbehrlich"),
            ("M5", "Bitte anrufen."),
        ],
    );
    let (token, review) = place.review(&back).await;
    let changed = row(&review, 2);
    assert_eq!(changed["state"], "change", "{review}");
    let status = &changed["changes"][0];
    assert_eq!((&status["before"], &status["after"]), (&json!("teilweise"), &json!("ja")), "old and new: {changed}");
    assert_eq!(changed["changes"][1]["before"], "Richtlinie fehlt noch.", "{changed}");
    let wrong = row(&review, 3);
    assert_eq!(wrong["state"], "invalid", "{wrong}");
    assert!(text(&wrong["problems"][0]).contains("Zelle G3: „vielleicht“"), "with its place: {wrong}");
    assert!(text(&wrong["problems"][1]).contains("Zelle L3: „demnächst“"), "{wrong}");
    assert!(text(&row(&review, 4)["problems"][0]).contains("Begründung"), "{review}");
    assert_eq!(row(&review, 5)["changes"][0]["after"], "Bemerkung: Bitte anrufen.", "{review}");

    let take = place.take(&token, &review, json!([2, 3])).await;
    assert_eq!(place.stage.refused("questionnaire_import", take).await.code, "questionnaire.row-unusable");
    let take = place.take(&token, &review, json!([2])).await;
    let other = merged(&take, &json!({ "sha256": "0".repeat(64) }));
    assert_eq!(place.stage.refused("questionnaire_import", other).await.code, "questionnaire.changed");
    assert_eq!(place.stage.call("questionnaire_import", take.clone()).await["changed"], 1, "only what was ticked");
    let detail = place.domain(json!({ "target_object_id": null, "requirement_id": asked[0] }));
    let detail_now = place.stage.call("check_detail", detail.clone()).await;
    assert_eq!((&detail_now["row"]["status"], &detail_now["returned_file"]), (&json!("yes"), &json!("zurueck.xlsx")));
    assert_eq!(detail_now["row"]["interviewee"], "Bauamt, Kim Beispiel", "who answered");
    assert_eq!(detail_now["row"]["surveyor"], "Erika Beispiel", "and who carried out the check");
    assert_eq!(detail_now["row"]["checked_on"], "2026-11-20", "and when");
    assert_eq!(detail_now["history"][0]["operation_text"], "Antworten aus einem Fragebogen übernommen", "{detail_now}");
    let (_, again) = place.review(&back).await;
    assert_eq!(row(&again, 2)["state"], "same", "the same file says nothing new: {again}");
    place.undo().await;
    let before = place.stage.call("check_detail", detail.clone()).await;
    assert_eq!((&before["row"]["status"], &before["returned_file"]), (&json!("partial"), &Value::Null), "taken back");

    // Somebody changes the answer in the window meanwhile.
    let said = json!([{ "requirement_id": asked[0], "target_object_id": null, "status": "no" }]);
    place.stage.answer(&place.tenant, said).await;
    let (token, conflict) = place.review(&back).await;
    assert_eq!(row(&conflict, 2)["state"], "conflict", "it was changed since: {conflict}");
    let take = place.take(&token, &conflict, json!([2])).await;
    assert_eq!(place.stage.call("questionnaire_import", take).await["changed"], 1, "ticked all the same");
    let said = json!([{ "requirement_id": asked[0], "target_object_id": null, "statement": "Nachtrag." }]);
    place.stage.answer(&place.tenant, said).await;
    let changed = place.stage.call("check_detail", detail).await;
    assert_eq!(changed["returned_file"], Value::Null, "it is not what came back any more");
}

#[tokio::test]
async fn foreign_and_damaged_questionnaires_are_refused_or_told() {
    let place = Place::new("edition_2023").await;
    let object = place.object("it_system", "Server 1", "", None).await;
    let asked = place.stage.requirements(&place.tenant, 2).await;
    let none = place.domain(json!({ "object_ids": [object], "requirement_ids": [], "note": "" }));
    assert_eq!(place.stage.refused("questionnaire_export", none).await.code, "questionnaire.empty", "nothing is asked");
    let out = place.questionnaire(json!({ "object_ids": [object], "requirement_ids": asked })).await;

    let neighbour = place.stage.tenant("Nachbarstadt", "edition_2023").await;
    let token = place.stage.file("zurueck.xlsx", &out).await;
    let there = json!({ "municipality_id": neighbour.municipality, "domain_id": neighbour.domain, "token": token });
    let refused = place.stage.refused("questionnaire_review", there).await;
    assert_eq!(refused.code, "questionnaire.foreign");
    assert!(refused.message.contains("anderen Kommune"), "{}", refused.message);
    let token = place.stage.file("liste.csv", b"Name;Status\nServer;ja\n").await;
    let refused = place.stage.refused("questionnaire_review", place.domain(json!({ "token": token }))).await;
    assert_eq!(refused.code, "questionnaire.unknown");
    let token = place.stage.file("zurueck.xlsx", &fill(&out, &[("H1", "Anderes")])).await;
    let refused = place.stage.refused("questionnaire_review", place.domain(json!({ "token": token }))).await;
    assert_eq!(refused.code, "questionnaire.column-missing");
    assert!(refused.message.contains("„Umsetzung“"), "{}", refused.message);

    let damaged = fill(&out, &[("N2", "kaputt"), ("G2", "ja"), ("G3", "ja")]);
    let (_, review) = place.review(&damaged).await;
    assert_eq!(row(&review, 2)["state"], "unknown", "its key is damaged: {review}");
    assert!(text(&row(&review, 2)["problems"][0]).starts_with("Zeile 2"), "{review}");
    assert_eq!(row(&review, 3)["state"], "change", "the others can be used: {review}");
    let record = json!({ "municipality_id": place.tenant.municipality, "id": object });
    place.stage.call("target_object_delete", record).await;
    let (_, gone) = place.review(&damaged).await;
    assert_eq!(row(&gone, 3)["state"], "unknown", "the object is gone: {gone}");
    assert_eq!(row(&gone, 3)["object_name"], "Server 1", "it is called as in the file");
}
