//! Layers, modules and requirements.

use super::docbook::{Block, Section};
use super::heading::{self, RequirementHeading};
use super::prose::{part, prose, strongest_verb};
use super::{Reading, own_prop};
use crate::error::CatalogError;
use crate::findings::{code, quoted};
use akte_domain::catalog::{Control, Group, MODAL_VERB, Part, Prop, SECURITY_LEVEL};
use akte_domain::kompendium::{FURTHER_ROLE, LAYER, MODULE, PRIMARY_ROLE, ROLE, STATUS, WITHDRAWN};
use akte_domain::{Coded, RequirementLevel, Severity};

/// Headings as the book spells them nearly everywhere.
const LEVEL_HEADINGS: &[&str] =
    &["Basis-Anforderungen", "Standard-Anforderungen", "Anforderungen bei erhöhtem Schutzbedarf"];

/// What the table of responsibilities says where nobody else is responsible.
const NOBODY: &str = "Keine";

impl Reading {
    pub(super) fn layer(&mut self, chapter: &Section) -> Result<(), CatalogError> {
        let (id, title) = heading::layer(&chapter.title).unwrap_or(("", &chapter.title));
        let layer = self.catalog.groups.len();
        let text = prose(&chapter.blocks);
        let parts = if text.is_empty() { Vec::new() } else { vec![part("overview", "", &chapter.blocks)] };
        self.catalog.groups.push(Group {
            id: id.to_owned(),
            title: title.to_owned(),
            class: LAYER.to_owned(),
            parts,
            ..Group::default()
        });
        for section in &chapter.sections {
            match heading::module(&section.title) {
                Some((id, title)) => self.module(layer, &id, title, section)?,
                None => {
                    let text = section_part("section", section);
                    self.catalog.groups[layer].parts.push(text);
                    self.note(Severity::Warning, code::UNKNOWN_SECTION, "layer", section.line, "", &section.title);
                }
            }
        }
        Ok(())
    }

    fn module(&mut self, layer: usize, id: &str, title: &str, section: &Section) -> Result<(), CatalogError> {
        let index = self.catalog.groups.len();
        self.module_lines.insert(index, section.line);
        self.catalog.groups.push(Group {
            id: id.to_owned(),
            title: title.to_owned(),
            class: MODULE.to_owned(),
            parent: Some(layer),
            ..Group::default()
        });
        for chapter in &section.sections {
            let name = self.known_heading(id, chapter);
            let parts = match name {
                "Beschreibung" => description(chapter),
                "Gefährdungslage" => vec![threats(chapter)],
                "Anforderungen" => {
                    self.responsibilities(index, id, chapter);
                    vec![self.requirements(index, id, chapter)?]
                }
                "Weiterführende Informationen" => vec![section_part("further-information", chapter)],
                _ => {
                    self.note(Severity::Warning, code::UNKNOWN_SECTION, "module", chapter.line, id, &chapter.title);
                    vec![section_part("section", chapter)]
                }
            };
            self.catalog.groups[index].parts.extend(parts);
        }
        Ok(())
    }

    /// A heading without the number that slipped in before it: `2 Weiterführende Informationen`.
    fn known_heading<'s>(&mut self, module: &str, section: &'s Section) -> &'s str {
        let bare = section.title.trim_start_matches(|letter: char| letter.is_ascii_digit() || ". ".contains(letter));
        if bare != section.title {
            self.note(Severity::Note, code::HEADING, "number", section.line, module, &section.title);
        }
        bare
    }

    /// The table Zuständigkeiten | Rollen.
    fn responsibilities(&mut self, index: usize, module: &str, section: &Section) {
        let mut found = false;
        for block in &section.blocks {
            let Block::Table(table) = block else { continue };
            if !table.has_heading {
                self.note(Severity::Note, code::TABLE_WITHOUT_HEADING, "", table.line, module, "");
            }
            for row in &table.rows {
                let [kind, roles] = row.as_slice() else { continue };
                let name = match kind.as_str() {
                    "Grundsätzlich zuständig" => PRIMARY_ROLE,
                    "Weitere Zuständigkeiten" => FURTHER_ROLE,
                    _ => continue,
                };
                found = true;
                for role in heading::split_roles(roles).into_iter().filter(|role| *role != NOBODY) {
                    self.catalog.groups[index].props.push(own_prop(name, role));
                    self.named_roles.push((role.to_owned(), table.line, module.to_owned()));
                }
            }
        }
        if !found {
            self.note(Severity::Warning, code::NO_RESPONSIBILITIES, "", section.line, module, module);
        }
    }

    /// The requirements of a module; what else stands there becomes a part.
    fn requirements(&mut self, index: usize, module: &str, chapter: &Section) -> Result<Part, CatalogError> {
        let mut texts = Part { name: "requirements".to_owned(), prose: text_beside_tables(chapter), ..Part::default() };
        for section in &chapter.sections {
            let level = RequirementLevel::from_word(&section.title);
            match level {
                Some(_) if LEVEL_HEADINGS.contains(&section.title.as_str()) => {}
                Some(_) => self.note(Severity::Note, code::HEADING, "level", section.line, module, &section.title),
                None => {
                    self.note(Severity::Warning, code::UNKNOWN_SECTION, "level", section.line, module, &section.title)
                }
            }
            for block in &section.blocks {
                if let Block::Table(table) = block
                    && table.rows.is_empty()
                {
                    self.note(Severity::Note, code::EMPTY_TABLE, "", table.line, module, &section.title);
                }
            }
            let mut about = Part { prose: text_beside_tables(section), ..titled("level", &section.title) };
            for requirement in &section.sections {
                match RequirementHeading::parse(&requirement.title) {
                    Some(heading) => self.requirement(index, module, level, &heading, requirement)?,
                    None => {
                        let detail = &requirement.title;
                        self.note(Severity::Error, code::NO_NUMBER, "", requirement.line, module, detail);
                        about.parts.push(section_part("section", requirement));
                    }
                }
            }
            texts.parts.push(about);
        }
        Ok(texts)
    }

    fn requirement(
        &mut self,
        group: usize,
        module: &str,
        of_section: Option<RequirementLevel>,
        heading: &RequirementHeading<'_>,
        section: &Section,
    ) -> Result<(), CatalogError> {
        let line = section.line;
        let id = format!("{module}.A{}", heading.number);
        let as_written = section.title.split_whitespace().next().unwrap_or_default();
        if heading.module != module {
            let detail = format!("{} → {id}", heading.id());
            self.note(Severity::Warning, code::FOREIGN_NUMBER, "", line, module, &detail);
        } else if !heading.is_regular {
            self.note(Severity::Note, code::NUMBER, "", line, &id, &format!("{as_written} → {id}"));
        }
        let is_dropped = heading.is_dropped();
        let text = prose(&section.blocks);
        let verb = strongest_verb(&text);
        let level = heading.level.or(of_section);
        if heading.level.is_none() || (of_section.is_some() && of_section != level) {
            self.note(Severity::Warning, code::LEVEL, "", line, &id, &section.title);
        }
        if level == Some(RequirementLevel::Elevated) && verb == Some("MUSS") {
            self.note(Severity::Note, code::MUST_WHEN_ELEVATED, "", line, &id, &id);
        }
        if text.is_empty() {
            self.note(Severity::Warning, code::NO_STATEMENT, "", line, &id, &id);
        }
        if let Some(first) = self.requirement_lines.insert(id.clone(), line) {
            let (first, second) = (format!("line {first}"), format!("line {line}"));
            return Err(CatalogError::DuplicateIdentity { identity: quoted(&id), first, second });
        }
        let mut props: Vec<Prop> = level.map(|level| own_prop(SECURITY_LEVEL, level.code())).into_iter().collect();
        if is_dropped {
            props.push(Prop { name: STATUS.to_owned(), value: WITHDRAWN.to_owned(), ..Prop::default() });
        }
        for role in &heading.roles {
            props.push(own_prop(ROLE, role));
            self.named_roles.push(((*role).to_owned(), line, id.clone()));
        }
        let mut statement = Part { name: "statement".to_owned(), prose: text, ..Part::default() };
        statement.props.extend(verb.filter(|_| !is_dropped).map(|verb| own_prop(MODAL_VERB, verb)));
        statement.parts = section.sections.iter().map(|nested| section_part("item", nested)).collect();
        let title = if heading.title.is_empty() { &id } else { heading.title };
        self.catalog.controls.push(Control {
            title: title.to_owned(),
            identity: id.clone(),
            id,
            group: Some(group),
            props,
            parts: vec![statement],
            ..Control::default()
        });
        Ok(())
    }
}

fn titled(name: &str, title: &str) -> Part {
    Part { name: name.to_owned(), title: title.to_owned(), ..Part::default() }
}

/// Beschreibung: three texts of known headings; others keep theirs.
fn description(chapter: &Section) -> Vec<Part> {
    let mut parts = Vec::new();
    if !chapter.blocks.is_empty() {
        parts.push(part("overview", &chapter.title, &chapter.blocks));
    }
    for section in &chapter.sections {
        let name = match section.title.as_str() {
            "Einleitung" => "introduction",
            "Zielsetzung" => "objective",
            "Abgrenzung und Modellierung" => "scope",
            _ => "section",
        };
        parts.push(section_part(name, section));
    }
    parts
}

fn threats(chapter: &Section) -> Part {
    let mut threats = part("threats", &chapter.title, &chapter.blocks);
    threats.parts = chapter.sections.iter().map(|threat| section_part("threat", threat)).collect();
    threats
}

/// A section with all that stands in it.
fn section_part(name: &str, section: &Section) -> Part {
    let mut text = part(name, &section.title, &section.blocks);
    text.parts = section.sections.iter().map(|nested| section_part("section", nested)).collect();
    text
}

/// The text of a section whose tables have become properties.
fn text_beside_tables(section: &Section) -> String {
    let mut text = String::new();
    for block in section.blocks.iter().filter(|block| !matches!(block, Block::Table(_))) {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&prose(std::slice::from_ref(block)));
    }
    text
}
