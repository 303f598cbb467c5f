//! What a small town tells its citizens: a notice that is whole, one that lacks nearly everything, one that somebody edited, and an
//! activity of which nobody has to be informed.

use super::models::frame;
use akte_domain::Method;
use akte_domain::period::Period;
use akte_domain::privacy::deletion::{DeletionClass, DeletionStart, Retention};
use akte_report::model::*;

fn model(texts: Vec<InformationText>, exempt: Vec<InformationExemption>) -> ReportModel {
    ReportModel {
        frame: frame(Method::GrundschutzPlusPlus),
        body: Body::InformationTexts(InformationTexts { texts, exempt }),
        evidence: Vec::new(),
        open_points: Vec::new(),
    }
}

fn text(number: &str, activity: &str, parts: Vec<(&'static str, Vec<InformationLine>)>) -> InformationText {
    let parts = parts.into_iter().map(|(heading, lines)| InformationPart { heading, lines }).collect();
    InformationText { number: number.into(), activity: activity.into(), edited: String::new(), parts }
}

fn said(text: &str) -> InformationLine {
    InformationLine::Text(text.into())
}

fn item(text: &str) -> InformationLine {
    InformationLine::Item(text.into())
}

fn whole() -> InformationText {
    let years = DeletionClass {
        retention: Retention::For(Period::years(10)),
        start: DeletionStart::EndOfProcess,
        from_year_end: true,
    };
    text(
        "1",
        "Hundesteuer",
        vec![
            (
                "information-controller",
                vec![
                    said("Stadt Musterhausen"),
                    said("Markt 1, 12345 Musterhausen, 01234 5670"),
                    InformationLine::Filled("information-joint", "text", Some("Landkreis Musterkreis".into())),
                    InformationLine::Filled("information-joint-contact", "text", Some("Bürgerbüro".into())),
                ],
            ),
            ("information-officer", vec![said("Dana Größler")]),
            ("information-purpose", vec![item("Festsetzung der Hundesteuer"), item("Beitreibung")]),
            ("information-basis", vec![item("Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO"), item("§ 2 HStS")]),
            ("information-data", vec![item("Name und Anschrift"), item("Ermäßigungsgründe")]),
            ("information-source", vec![said("Angaben der Haltenden")]),
            ("information-recipients", vec![item("Kommunales Rechenzentrum")]),
            ("information-transfer", vec![InformationLine::Sentence("information-no-transfer")]),
            ("information-retention", vec![InformationLine::Retention(years, "Ende der Hundehaltung".into())]),
            (
                "information-your-rights",
                vec![InformationLine::Sentence("information-rights"), InformationLine::Sentence("information-consent")],
            ),
            (
                "information-complaint",
                vec![InformationLine::Filled(
                    "information-complain",
                    "authority",
                    Some("Die Landesbeauftragte für den Datenschutz".into()),
                )],
            ),
            ("information-decision", vec![InformationLine::Sentence("information-no-automated")]),
        ],
    )
}

fn lacking() -> InformationText {
    text(
        "",
        "Videoüberwachung",
        vec![
            ("information-controller", vec![said("Stadt Musterhausen"), InformationLine::Missing]),
            ("information-officer", vec![InformationLine::Missing]),
            ("information-recipients", vec![InformationLine::Sentence("information-no-recipients")]),
            ("information-transfer", vec![item("Cloud Beispiel Inc. (USA)")]),
            ("information-complaint", vec![InformationLine::Filled("information-complain", "authority", None)]),
            ("information-decision", vec![InformationLine::Filled("information-automated", "basis", None)]),
        ],
    )
}

fn edited() -> InformationText {
    InformationText {
        number: "3".into(),
        activity: "Ratsarbeit".into(),
        edited: "So gehen wir mit den Daten der Ratsmitglieder um\n\nWer wir sind\nStadt Musterhausen\nMarkt 1\n\nWas wir speichern\n\
            – Name und Fraktion\n– Sitzungsgeld\n\nFragen beantwortet das Hauptamt."
            .into(),
        parts: Vec::new(),
    }
}

/// The collection.
pub fn texts() -> ReportModel {
    let exempt = InformationExemption {
        number: "4".into(),
        activity: "Ermittlungen des Ordnungsamts".into(),
        reason: "Die Information würde den Zweck gefährden (Art. 23 DSGVO).".into(),
    };
    model(vec![whole(), lacking(), edited()], vec![exempt])
}

/// The document of a single activity.
pub fn single() -> ReportModel {
    let mut model = model(vec![whole()], Vec::new());
    model.frame.limits = vec![ReportLimit::Entries(vec!["1 Hundesteuer".into()])];
    model
}
