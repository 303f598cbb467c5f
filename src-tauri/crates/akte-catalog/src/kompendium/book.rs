//! The chapters before the layers: modelling table, roles, glossary, elementary threats.

use super::docbook::{Block, Para, Section, Strong};
use super::prose::prose;
use super::{Reading, heading};
use crate::findings::code;
use akte_domain::kompendium::BASE_THREATS;
use akte_domain::{Severity, Term, Vocabulary};

/// A row of the modelling table.
pub(super) struct ModelledModule {
    pub line: usize,
    /// `R1`, `R2` or `R3`.
    pub order: String,
    pub object_kind: String,
}

impl Reading {
    /// Terms set in strong type, each with the paragraphs that follow it.
    pub(super) fn terms(&mut self, name: &str, chapter: &Section) -> Vocabulary {
        let mut vocabulary = Vocabulary { name: name.to_owned(), terms: Vec::new() };
        let mut definition_from = None;
        for (index, block) in chapter.blocks.iter().enumerate() {
            let Block::Para(Para { text, line, strong }) = block else { continue };
            if *strong == Strong::No {
                continue;
            }
            if *strong == Strong::Almost {
                self.note(Severity::Note, code::TERM_MARKUP, name, *line, "", text);
            }
            end_definition(&mut vocabulary, &chapter.blocks, definition_from, index);
            vocabulary.terms.push(Term { term: text.clone(), ..Term::default() });
            definition_from = Some(index + 1);
        }
        end_definition(&mut vocabulary, &chapter.blocks, definition_from, chapter.blocks.len());
        vocabulary
    }

    pub(super) fn elementary_threats(&mut self, chapter: &Section) {
        self.threats.name = BASE_THREATS.to_owned();
        for section in &chapter.sections {
            let Some((code, term)) = heading::threat(&section.title) else {
                self.note(Severity::Error, code::UNKNOWN_SECTION, "threat", section.line, "", &section.title);
                continue;
            };
            let definition = prose(&section.blocks);
            self.threats.terms.push(Term { code, term: term.to_owned(), definition, ..Term::default() });
        }
    }

    /// The table Baustein | Reihenfolge | Zielobjekttyp, wherever it stands in the chapter.
    pub(super) fn modelling(&mut self, chapter: &Section) {
        let blocks = chapter.blocks.iter().chain(chapter.sections.iter().flat_map(|section| &section.blocks));
        for block in blocks {
            let Block::Table(table) = block else { continue };
            for row in &table.rows {
                let [module, order, object_kind] = row.as_slice() else { continue };
                let Some((id, _)) = heading::module(module) else { continue };
                let (order, object_kind) = (order.clone(), object_kind.clone());
                self.modelling.insert(id, ModelledModule { line: table.line, order, object_kind });
            }
        }
    }
}

fn end_definition(vocabulary: &mut Vocabulary, blocks: &[Block], from: Option<usize>, to: usize) {
    if let (Some(from), Some(term)) = (from, vocabulary.terms.last_mut()) {
        term.definition = prose(&blocks[from..to]);
    }
}

/// The latest edition that a chapter speaks of: it tells what is new in its own, against the one before.
pub(super) fn latest_edition(section: &Section) -> Option<u32> {
    let of_blocks = section.blocks.iter().filter_map(|block| match block {
        Block::Para(para) => editions(&para.text).max(),
        Block::List(_) | Block::Table(_) => None,
    });
    of_blocks.chain(section.sections.iter().filter_map(latest_edition)).max()
}

fn editions(text: &str) -> impl Iterator<Item = u32> {
    let years =
        text.match_indices("Edition ").filter_map(|(at, found)| text.get(at + found.len()..at + found.len() + 4));
    years.filter_map(|year| year.parse().ok()).filter(|year| (2005..2100).contains(year))
}
