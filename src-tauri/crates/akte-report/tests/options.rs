//! What reports go without, how they are marked, the logo on their cover, and texts that could mislead.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod common;

use akte_domain::{ImplementationStatus, ReportSection};
use akte_report::model::{Body, CheckResult, ReportLimit};
use akte_report::{RenderOptions, RenderedReport, ReportModel, content_hash, render};
use common::models;
use common::pdf::{self, Pdf};
use lopdf::{Document, Object};

fn made(model: &ReportModel) -> RenderedReport {
    render(model, &RenderOptions::default()).unwrap()
}

#[test]
fn the_logo_is_one_opaque_picture_in_the_colours_of_the_file_and_is_told_in_words() {
    let mut model = models::check();
    model.frame.logo = Some(models::logo());
    let report = made(&model);
    assert_eq!(report, made(&model), "the same bytes every time");
    let document = Document::load_mem(&report.bytes).unwrap();
    let is_image = |object: &&Object| {
        let dictionary = object.as_stream().map(|stream| &stream.dict);
        dictionary.is_ok_and(|dict| dict.get(b"Subtype").is_ok_and(|kind| kind.as_name().is_ok_and(|n| n == b"Image")))
    };
    let images: Vec<&Object> = document.objects.values().filter(is_image).collect();
    let [image] = images[..] else { panic!("one picture, not {}", images.len()) };
    let image = image.as_stream().unwrap();
    assert_eq!(image.dict.get(b"ColorSpace").unwrap().as_name().unwrap(), b"DeviceRGB", "that of the output intent");
    for trap in [&b"SMask"[..], b"Mask", b"Interpolate", b"Alternates"] {
        assert!(!image.dict.has(trap), "no {}", String::from_utf8_lossy(trap));
    }
    let pixels = image.decompressed_content().unwrap();
    let side = |name: &[u8]| usize::try_from(image.dict.get(name).unwrap().as_i64().unwrap()).unwrap();
    assert_eq!(pixels.len(), side(b"Width") * side(b"Height") * 3, "three bytes for each pixel");
    let tree = pdf::structure(&Pdf::read(&report.bytes));
    assert!(tree.contains("Wappen: goldener Turm auf Rot"), "readers without eyes know what it is: {tree}");
    model.frame.logo.as_mut().unwrap().alternative.clear();
    let tree = pdf::structure(&Pdf::read(&made(&model).bytes));
    assert!(tree.contains("Wappen oder Logo: Stadt Musterhausen an der Aue"), "even where nobody said it: {tree}");
}

#[test]
fn sections_that_are_left_out_are_not_there_and_the_cover_says_so() {
    let mut model = models::check();
    let whole = Pdf::read(&made(&model).bytes).all();
    let without =
        vec![ReportSection::History, ReportSection::Evidence, ReportSection::OpenPoints, ReportSection::Release];
    model.frame.limits = vec![ReportLimit::Sections(without)];
    let part = Pdf::read(&made(&model).bytes).all();
    for title in ["Dokumentenhistorie", "Nachweise und ihre Gültigkeit", "Unterschrift"] {
        if whole.contains(title) {
            assert!(part.matches(title).count() < whole.matches(title).count(), "without {title}");
        }
    }
    assert!(part.contains("Teilbericht"), "the cover says that it is a part");
    let said = part.replace('\n', " ");
    assert!(
        said.contains("ohne die Abschnitte: Dokumentenhistorie, Nachweisliste, Offene Punkte, Freigabe"),
        "and of what: {said}"
    );
    assert!(!whole.contains("Teilbericht"), "the whole one does not");
    assert!(part.matches(&content_hash(&model).unwrap()).count() >= 2, "the checksum always stands at the end");
}

#[test]
fn every_section_of_every_report_can_be_left_out() {
    for mut model in [models::check(), models::plan(), models::entry(), models::evidence_list()] {
        let sections = model.body.kind().sections();
        let whole = made(&model).pages;
        for section in sections {
            model.frame.limits = vec![ReportLimit::Sections(vec![*section])];
            let report = made(&model);
            assert!(report.pages <= whole, "{section:?} takes room");
            Document::load_mem(&report.bytes).unwrap();
        }
        model.frame.limits = vec![ReportLimit::Sections(sections.to_vec())];
        assert!(made(&model).pages < whole, "cover, contents and checksum stay");
    }
}

#[test]
fn whatever_is_chosen_stands_in_the_content_hash() {
    let whole = models::check();
    let mut hashes = vec![content_hash(&whole).unwrap()];
    let limits = [
        ReportLimit::Objects(vec!["Serverraum".into()]),
        ReportLimit::Groups(vec!["INF.2 Serverraum".into()]),
        ReportLimit::Responsible(vec!["Hauptamt".into()]),
        ReportLimit::Sections(vec![ReportSection::Release]),
        ReportLimit::WithoutTexts,
        ReportLimit::WithoutRemarks,
    ];
    for limit in limits {
        let mut model = whole.clone();
        model.frame.limits = vec![limit];
        hashes.push(content_hash(&model).unwrap());
    }
    let mut marked = whole.clone();
    marked.frame.marking = "Nur für den Dienstgebrauch".into();
    hashes.push(content_hash(&marked).unwrap());
    let mut with_logo = whole;
    with_logo.frame.logo = Some(models::logo());
    hashes.push(content_hash(&with_logo).unwrap());
    let count = hashes.len();
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), count, "each choice is another content");
}

#[test]
fn who_was_asked_stays_in_the_house_without_remarks() {
    let mut model = models::check();
    let whole = Pdf::read(&made(&model).bytes).all();
    assert!(whole.contains("Befragt: Jürgen Weiß"), "otherwise it is printed: {whole}");
    model.frame.limits = vec![ReportLimit::WithoutRemarks];
    let part = Pdf::read(&made(&model).bytes).all();
    assert!(!part.contains("Befragt:"), "neither name nor that it is missing");
    assert!(part.contains("ohne interne Angaben") && !part.contains("Teilbericht"), "said, but it is no part");
}

#[test]
fn what_could_mislead_is_shown_and_told_and_nothing_breaks() {
    let mut model = models::check();
    let word = "x".repeat(10_000);
    let hostile =
        format!("Vertrag\u{202e}fdp.exe \u{200f}עברית\u{0}\u{1b}[31m 👩\u{200d}🚒 ../../etc/passwd C:\\nul {word}");
    let mut row = models::requirement("ORP.1.A1", &hostile, ImplementationStatus::Yes);
    row.statement = hostile.clone();
    row.responsible = hostile.clone();
    model.body = Body::CheckResult(CheckResult {
        objects: vec![models::object(
            &hostile,
            akte_domain::TargetObjectKind::Room,
            1,
            &[&hostile],
            vec![models::group(&hostile, "ORP.1", &hostile, vec![row])],
        )],
        trend: Vec::new(),
    });
    model.frame.municipality.official_name = "Stadt\u{0} \u{202e}A/B\u{7}".to_owned();
    model.frame.municipality.demo = false;
    model.frame.marking = "Intern\u{8}\u{2066}".into();
    model.evidence[0].evidence.title = hostile.clone();
    let report = made(&model);
    for told in ['\u{202e}', '\u{200f}', '\u{0}', '\u{1b}', '\u{7}', '\u{8}', '\u{2066}', '👩', '🚒', 'ע'] {
        assert!(report.missing.contains(&told), "{} is told", akte_report::character_name(told));
    }
    let read = Pdf::read(&report.bytes);
    let all = read.all();
    assert!(all.contains("Vertrag\u{fffd}fdp.exe"), "a sign stands where reading would turn");
    assert!(!all.contains(['\u{202e}', '\u{0}', '\u{1b}', '\u{200f}']), "and nothing of it is copied");
    assert!(all.matches('x').count() >= 3 * word.len(), "long words are cut, not lost");
    let document = Document::load_mem(&report.bytes).unwrap();
    let metadata = document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    let xmp = document.get_object(metadata).unwrap().as_stream().unwrap().content.clone();
    let xmp = String::from_utf8(xmp).unwrap();
    assert!(!xmp.contains(|c: char| c.is_control() && c != '\n'), "XML has no control characters: {xmp}");
}
