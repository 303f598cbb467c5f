//! What all reports need: words, and how missing things are said.

use crate::ReportModel;
use crate::layout::Footer;
use crate::layout::block::{Block, Cell, Ink, Para, Shape};
use crate::model::{Body, CoverLogo, ReportLimit};
use crate::pdf::Metadata;
use crate::type_setting::{Anchor, Run, Style, recorded};
use akte_domain::{Coded, DocumentStatus, ImplementationStatus, ReportSection};
use akte_text::{Arg, Texts};
use chrono::NaiveDate;

/// A report being written.
pub(crate) struct Ctx<'a> {
    pub(crate) texts: &'static Texts,
    pub(crate) model: &'a ReportModel,
    /// Content hash.
    pub(crate) hash: &'a str,
}

/// The longest part of a text that a footer shows.
const FOOTER_NAME: usize = 70;

impl<'a> Ctx<'a> {
    pub(crate) fn get(&self, id: &str) -> String {
        self.texts.get(id)
    }

    pub(crate) fn t(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.t(id, args)
    }

    pub(crate) fn term<T: Coded>(&self, list: &str, value: T) -> String {
        self.texts.term(list, value.code())
    }

    /// A text, or that it is missing.
    pub(crate) fn or_missing(&self, text: &'a str, shape: Shape) -> Para<'a> {
        if text.trim().is_empty() { self.missing(shape) } else { Para::new(recorded(text.trim()), shape) }
    }

    /// `nicht erfasst`, told apart from what was written by being slanted.
    pub(crate) fn missing(&self, shape: Shape) -> Para<'a> {
        Para::italic(self.get("report-missing"), shape.ink(Ink::GREY))
    }

    pub(crate) fn date_para(&self, date: Option<NaiveDate>, shape: Shape) -> Para<'a> {
        date.map_or_else(|| self.missing(shape), |date| Para::new(self.texts.date(date), shape))
    }

    /// `Label: text`, or `Label: nicht erfasst`.
    pub(crate) fn labelled(&self, label: &str, text: &'a str, shape: Shape) -> Para<'a> {
        let label = self.get(label);
        if text.trim().is_empty() {
            return self.labelled_missing(&label, shape);
        }
        Para::labelled(&label, recorded(text.trim()), shape)
    }

    pub(crate) fn labelled_date(&self, label: &str, date: Option<NaiveDate>, shape: Shape) -> Para<'a> {
        let label = self.get(label);
        date.map_or_else(
            || self.labelled_missing(&label, shape),
            |date| Para::labelled(&label, self.texts.date(date), shape),
        )
    }

    fn labelled_missing(&self, label: &str, shape: Shape) -> Para<'a> {
        let mut para = Para::labelled(label, self.get("report-missing"), shape);
        if let Some(run) = para.runs.last_mut() {
            run.style = Style::Italic;
        }
        para
    }

    pub(crate) fn heading(&self, level: u8, id: &str) -> Block<'a> {
        Block::Heading { level, text: self.get(id).into(), numbered: true }
    }

    pub(crate) fn body(&self, id: &str) -> Block<'a> {
        Block::Para(Para::new(self.get(id), Shape::BODY))
    }

    /// A remark on what stands before it.
    pub(crate) fn note(&self, text: String) -> Block<'a> {
        Block::Note(Para::new(text, Shape::SMALL))
    }

    pub(crate) fn head(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.get(id)).collect()
    }

    pub(crate) fn small_cell(&self, text: &'a str) -> Cell<'a> {
        Cell::new(vec![self.or_missing(text, Shape::CELL)])
    }

    pub(crate) fn status_word(&self, status: ImplementationStatus) -> String {
        self.term("status", status)
    }

    /// `N-12`.
    pub(crate) fn evidence_number(&self, index: usize) -> String {
        format!("{}-{}", self.get("abbreviation-evidence-prefix"), index + 1)
    }

    /// `M-12`.
    pub(crate) fn measure_number(&self, index: usize) -> String {
        format!("{}-{}", self.get("abbreviation-measure-prefix"), index + 1)
    }

    /// `Nachweise: N-3 Dienstanweisung; N-7 Protokoll`, each leading to its row in the list of evidence.
    pub(crate) fn evidence_names(&self, indexes: &[usize], shape: Shape) -> Para<'a> {
        let mut para = Para::labelled(&self.get("check-evidence"), "", shape);
        para.runs.pop();
        for (position, &index) in indexes.iter().enumerate() {
            let title = self.model.evidence.get(index).map_or("", |entry| entry.evidence.title.as_str());
            let name = format!("{}\u{a0}{title}", self.evidence_number(index).replace('-', "\u{2011}"));
            if position > 0 {
                para.runs.push(Run::new("; ", Style::Regular));
            }
            let run = Run::new(recorded(name), Style::Regular);
            let listed = self.shows(ReportSection::Evidence);
            para.runs.push(if listed { run.to(Anchor::Evidence(index)) } else { run });
        }
        para
    }

    pub(crate) fn code(&self) -> String {
        self.texts.term("report-code", self.model.body.kind().code())
    }

    pub(crate) fn title(&self) -> String {
        self.texts.term("report-title", self.model.body.kind().code())
    }

    pub(crate) fn as_of(&self) -> String {
        self.texts.date(self.model.frame.as_of)
    }

    /// `Nr. 123 vom 31.12.2026, 14:05 Uhr MEZ`.
    pub(crate) fn state(&self) -> String {
        let frame = &self.model.frame;
        frame.data_state_at.map_or_else(
            || self.get("report-state-empty"),
            |at| {
                let date = self.texts.date_time(at);
                self.t("report-state", &[("number", frame.data_state.number.into()), ("date", date.into())])
            },
        )
    }

    pub(crate) fn version(&self) -> String {
        self.model.frame.current().filter(|revision| !revision.version.trim().is_empty()).map_or_else(
            || self.get("report-version-missing"),
            |revision| self.t("report-version", &[("version", (&revision.version).into())]),
        )
    }

    fn classification(&self) -> String {
        if !self.model.frame.marking.is_empty() {
            return self.model.frame.marking.clone();
        }
        self.model.frame.current().map_or_else(
            || self.get("report-classification-missing"),
            |revision| self.term("classification", revision.classification),
        )
    }

    pub(crate) fn footer(&self) -> Footer {
        let tenant = shortened(self.model.frame.municipality.full_name());
        let args = [
            ("tenant", tenant.into()),
            ("code", self.code().into()),
            ("version", self.version().into()),
            ("status", self.term("document-status", self.model.frame.status()).into()),
            ("classification", self.classification().into()),
        ];
        let demo =
            if self.model.frame.municipality.demo { format!(" · {}", self.get("report-demo")) } else { String::new() };
        Footer {
            left: if self.has_versions() {
                self.t("report-footer", &args)
            } else {
                let marking = Some(&self.model.frame.marking).filter(|marking| !marking.is_empty());
                let parts = [Some(&shortened(self.model.frame.municipality.full_name())), Some(&self.code()), marking];
                parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ")
            },
            below: format!("{}{demo}", self.t("report-footer-state", &[("state", self.state().into())])),
            page_words: (self.get("report-page"), self.get("report-of")),
        }
    }

    pub(crate) fn watermark(&self) -> Option<String> {
        self.is_draft().then(|| self.get("report-watermark"))
    }

    /// Whether the report is a document with versions.
    pub(crate) fn has_versions(&self) -> bool {
        self.model.body.kind().has_versions()
    }

    /// Whether the report is marked as a draft: nobody has released it, or it lacks what data subjects have to be told.
    pub(crate) fn is_draft(&self) -> bool {
        if let Body::InformationTexts(report) = &self.model.body {
            return report.texts.iter().any(super::information::is_incomplete);
        }
        self.has_versions() && self.model.frame.status() != DocumentStatus::Released
    }

    /// Whether a section is printed.
    pub(crate) fn shows(&self, section: ReportSection) -> bool {
        self.model.frame.shows(section)
    }

    /// What can be seen on the logo, for readers without eyes.
    pub(crate) fn logo_alternative(&self, logo: &CoverLogo) -> String {
        match logo.alternative.trim() {
            "" => self.t("cover-logo", &[("name", self.model.frame.municipality.full_name().into())]),
            said => said.to_owned(),
        }
    }

    /// What the report is limited to, in words.
    pub(crate) fn limit(&self, limit: &ReportLimit) -> String {
        limit_text(self.texts, limit)
    }

    pub(crate) fn metadata(&self) -> Metadata {
        let frame = &self.model.frame;
        let tenant = frame.municipality.full_name();
        let producer = self.t("control-app-line", &[("version", (&frame.app_version).into())]);
        let subtitle =
            self.t("report-subtitle", &[("code", self.code().into()), ("domain", (&frame.domain.name).into())]);
        let author = frame.current().map_or("", |revision| revision.editor.as_str());
        Metadata {
            title: format!("{} – {tenant}", self.title()),
            author: if author.trim().is_empty() { tenant.to_owned() } else { author.to_owned() },
            subject: subtitle,
            keywords: if self.has_versions() {
                vec![self.code(), self.version(), self.classification()]
            } else {
                [self.code(), frame.marking.clone()].into_iter().filter(|word| !word.is_empty()).collect()
            },
            producer,
            language: self.texts.language().tag(),
            date: frame.data_state_at,
            version: frame.current().map(|revision| revision.version.trim().to_owned()).unwrap_or_default(),
            kind: self.model.body.kind().code(),
            data_state: (frame.data_state.number, frame.data_state.hash.clone()),
            as_of: frame.as_of,
            content_hash: self.hash.to_owned(),
        }
    }
}

/// What a report is limited to, in words.
#[must_use]
pub fn limit_text(texts: &Texts, limit: &ReportLimit) -> String {
    let named = |id: &str, names: &[String]| texts.t(id, &[("names", names.join(", ").into())]);
    match limit {
        ReportLimit::Objects(names) => named("limit-objects", names),
        ReportLimit::Groups(names) => named("limit-groups", names),
        ReportLimit::Responsible(names) => named("limit-responsible", names),
        ReportLimit::Entries(names) => named("limit-entries", names),
        ReportLimit::Sections(sections) => {
            let names: Vec<String> = sections.iter().map(|one| texts.term("report-section", one.code())).collect();
            named("limit-sections", &names)
        }
        ReportLimit::WithoutTexts => texts.get("limit-without-texts"),
        ReportLimit::WithoutRemarks => texts.get("limit-without-remarks"),
    }
}

/// A name short enough for a footer.
fn shortened(name: &str) -> String {
    if name.chars().count() <= FOOTER_NAME {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(FOOTER_NAME - 1).collect();
    short.push('…');
    short
}
