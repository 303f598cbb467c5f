//! Reads the IT-Grundschutz-Kompendium in BSI's DocBook XML (Edition 2023).
//!
//! `docbook` turns bytes into chapters and knows nothing of the book, `heading` reads headings, which carry all that other
//! formats put into fields, `book` reads the chapters before the layers (modelling table, roles, glossary, elementary
//! threats), `modules` the layers, `prose` writes texts. What deviates from the book's own rules is a finding with its line.

mod book;
mod docbook;
mod heading;
mod lines;
mod modules;
mod prose;

use crate::derived::stable_uuid;
use crate::error::CatalogError;
use crate::findings::{Findings, code};
use crate::oscal::{Imported, Phase, Progress};
use crate::source;

use akte_domain::catalog::{Catalog, OWN_NAMESPACE, Prop};
use akte_domain::kompendium::{KOMPENDIUM_DOCUMENT_ID, MODELLING_ORDER, MODULE, OBJECT_KIND};
use akte_domain::{Severity, Vocabulary};
use book::ModelledModule;
use docbook::Section;
use std::collections::{HashMap, HashSet};

/// Title of the catalog.
pub const KOMPENDIUM_TITLE: &str = "IT-Grundschutz-Kompendium";

/// What came in from the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedKompendium {
    /// Layers, modules and requirements, and what was noticed. Its version is the edition's year.
    pub imported: Imported,
    /// Roles ([`akte_domain::kompendium::ROLES`]), glossary ([`akte_domain::kompendium::GLOSSARY`]) and elementary
    /// threats ([`akte_domain::kompendium::BASE_THREATS`]).
    pub vocabularies: Vec<Vocabulary>,
}

/// Whether a file looks like the Kompendium: XML whose first element is a DocBook `book`. Looks at its beginning only.
#[must_use]
pub fn is_kompendium(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let text = String::from_utf8_lossy(start);
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    while let Some(tail) = rest.strip_prefix("<?").or_else(|| rest.strip_prefix("<!")) {
        let Some(end) = tail.find('>') else { return false };
        rest = tail[end + 1..].trim_start();
    }
    let name = rest.strip_prefix('<').and_then(|tail| tail.split([' ', '>', '\t', '\r', '\n', '/']).next());
    name.is_some_and(|name| name.rsplit(':').next() == Some("book"))
}

/// Reads the Kompendium from the bytes of BSI's XML file.
///
/// # Errors
/// Any [`CatalogError`]: the file as a whole is unreadable, is something else, goes beyond a limit, declares entities, or has
/// requirements that cannot be told apart. Everything less comes in with findings.
pub fn read_kompendium(bytes: &[u8], progress: &mut dyn FnMut(Progress)) -> Result<ImportedKompendium, CatalogError> {
    let source = source::decode(bytes)?;
    let mut reading = Reading::default();
    if source.had_bom {
        reading.note(Severity::Note, code::UTF8_BOM, "", 1, "", "UTF-8");
    }
    let total = source.text.len();
    docbook::read_book(source.text, |chapter, done| {
        reading.chapter(&chapter)?;
        progress(Progress { phase: Phase::Reading, done: done.min(total), total });
        Ok(())
    })?;
    progress(Progress { phase: Phase::Reading, done: total, total });
    let imported = reading.finish(bytes)?;
    let controls = imported.imported.catalog.controls.len();
    progress(Progress { phase: Phase::Checking, done: controls, total: controls });
    Ok(imported)
}

/// What grows while the book is read.
#[derive(Default)]
struct Reading {
    catalog: Catalog,
    findings: Findings,
    roles: Vocabulary,
    glossary: Vocabulary,
    threats: Vocabulary,
    modelling: HashMap<String, ModelledModule>,
    edition: Option<u32>,
    /// Where each requirement stands, by identity.
    requirement_lines: HashMap<String, usize>,
    /// Roles that requirements and modules name, where, and of whom.
    named_roles: Vec<(String, usize, String)>,
    /// Line of each module's group, by its index.
    module_lines: HashMap<usize, usize>,
}

impl Reading {
    /// A finding at a line, and at something that has a name there.
    fn note(&mut self, severity: Severity, code: &'static str, shape: &str, line: usize, of: &str, detail: &str) {
        let place = || if of.is_empty() { format!("line {line}") } else { format!("line {line} ({of})") };
        self.findings.add(severity, code, shape, place, detail);
    }

    fn chapter(&mut self, chapter: &Section) -> Result<(), CatalogError> {
        if chapter.sections.iter().any(|section| heading::module(&section.title).is_some()) {
            return self.layer(chapter);
        }
        match chapter.title.trim() {
            "Rollen" => self.roles = self.terms("roles", chapter),
            "Glossar" => self.glossary = self.terms("glossary", chapter),
            "Elementare Gefährdungen" => self.elementary_threats(chapter),
            "Schichtenmodell und Modellierung" => self.modelling(chapter),
            title => {
                self.edition = self.edition.max(book::latest_edition(chapter));
                let title = title.to_owned();
                self.note(Severity::Note, code::CHAPTER_NOT_KEPT, "", chapter.line, "", &title);
            }
        }
        Ok(())
    }

    fn finish(mut self, bytes: &[u8]) -> Result<ImportedKompendium, CatalogError> {
        if self.catalog.controls.is_empty() {
            self.findings.add(Severity::Error, code::NO_REQUIREMENTS, "", || "book".to_owned(), "");
        }
        self.check_roles();
        self.join_modelling();
        let version = match self.edition {
            Some(edition) => edition.to_string(),
            None => {
                self.findings.add(Severity::Warning, code::NO_EDITION, "", || "book".to_owned(), "");
                String::new()
            }
        };
        let catalog = Catalog {
            uuid: document_uuid(bytes),
            title: KOMPENDIUM_TITLE.to_owned(),
            version,
            document_ids: vec![KOMPENDIUM_DOCUMENT_ID.to_owned()],
            language: "de".to_owned(),
            publishers: vec!["Bundesamt für Sicherheit in der Informationstechnik (BSI)".to_owned()],
            ..self.catalog
        };
        let (findings, finding_groups) = self.findings.into_parts();
        let vocabularies = vec![self.roles, self.glossary, self.threats];
        let vocabularies = vocabularies.into_iter().filter(|vocabulary| !vocabulary.terms.is_empty()).collect();
        Ok(ImportedKompendium { imported: Imported { catalog, findings, finding_groups }, vocabularies })
    }

    /// Roles that are named but not described.
    fn check_roles(&mut self) {
        if self.roles.terms.is_empty() {
            return;
        }
        let known: HashSet<String> = self.roles.terms.iter().map(|role| role.term.clone()).collect();
        for (role, line, of) in std::mem::take(&mut self.named_roles) {
            if !known.contains(&role) {
                self.note(Severity::Note, code::UNKNOWN_ROLE, &role, line, &of, &role);
            }
        }
    }

    /// What the modelling table says becomes a property of each module.
    fn join_modelling(&mut self) {
        let mut modelling = std::mem::take(&mut self.modelling);
        let table_was_there = !modelling.is_empty();
        let mut without_row = Vec::new();
        for (index, group) in self.catalog.groups.iter_mut().enumerate().filter(|(_, group)| group.class == MODULE) {
            match modelling.remove(&group.id) {
                Some(row) => {
                    group.props.insert(0, own_prop(MODELLING_ORDER, &row.order));
                    group.props.insert(1, own_prop(OBJECT_KIND, &row.object_kind));
                }
                None if table_was_there => without_row.push((index, group.id.clone())),
                None => {}
            }
        }
        for (index, id) in without_row {
            let line = self.module_lines.get(&index).copied().unwrap_or(1);
            self.note(Severity::Warning, code::NOT_MODELLED, "module", line, &id, &id);
        }
        let mut left: Vec<(String, ModelledModule)> = modelling.into_iter().collect();
        left.sort_by_key(|(_, row)| row.line);
        for (id, row) in left {
            self.note(Severity::Warning, code::NOT_MODELLED, "row", row.line, "", &id);
        }
    }
}

/// The UUID of the document that these bytes are: another one than that of the index made from them.
fn document_uuid(bytes: &[u8]) -> String {
    stable_uuid(format!("schutzakte/kompendium/{}", stable_uuid(bytes)).as_bytes())
}

/// Whether a text is a requirement's number, spelt as it ought to be, and whether it was.
pub(crate) fn requirement_number(text: &str) -> Option<(String, bool)> {
    let heading = heading::RequirementHeading::parse(text)?;
    heading.title.is_empty().then(|| (heading.id(), heading.is_regular))
}

/// Whether a text is an elementary threat's code, with or without its title.
pub(crate) fn threat_number(text: &str) -> Option<String> {
    heading::threat(text).map(|(code, _)| code)
}

/// A property of our own.
fn own_prop(name: &str, value: &str) -> Prop {
    Prop { name: name.to_owned(), value: value.to_owned(), ns: OWN_NAMESPACE.to_owned(), ..Prop::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_book_is_recognised_by_its_beginning() {
        for text in ["<book/>", "\u{feff} <?xml version=\"1.0\"?>\r\n<!DOCTYPE book>\n<d:book a='b'>", "<book\n>"] {
            assert!(is_kompendium(text.as_bytes()), "{text:?}");
        }
        for text in ["", "{}", "<catalog/>", "<books/>", "<?xml", "text <book/>"] {
            assert!(!is_kompendium(text.as_bytes()), "{text:?}");
        }
    }
}
