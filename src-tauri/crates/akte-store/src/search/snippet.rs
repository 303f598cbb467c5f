//! The passage of a text in which something was found.

use super::fold::Folded;
use super::query::{HIT_END, HIT_START};
use std::ops::Range;

/// Bytes of the passage before the first place that was found.
const BEFORE: usize = 60;
/// Bytes of the whole passage, about.
const LENGTH: usize = 200;

/// The passage around the first word that begins with a part, else around the first place where one occurs, else the
/// text's beginning. What was found stands between [`HIT_START`] and [`HIT_END`].
pub(crate) fn snippet(text: &str, parts: &[String]) -> String {
    let folded = Folded::of(text);
    let found = places(&folded.text, parts);
    let begins = |place: &&Range<usize>| !folded.text[..place.start].ends_with(char::is_alphanumeric);
    let first = found.iter().find(begins).or(found.first());
    let centre = first.map_or(0, |place| folded.original(place.start));
    let start = word_start(text, centre.saturating_sub(BEFORE));
    let end = word_end(text, start + LENGTH);

    let mut passage = String::with_capacity(end - start + 16);
    if start > 0 {
        passage.push('…');
    }
    let mut at = start;
    for place in &found {
        let (from, to) = (folded.original(place.start), folded.original(place.end));
        if from < at || to > end {
            continue;
        }
        passage.push_str(&text[at..from]);
        passage.push(HIT_START);
        passage.push_str(&text[from..to]);
        passage.push(HIT_END);
        at = to;
    }
    passage.push_str(&text[at..end]);
    if end < text.len() {
        passage.push('…');
    }
    passage
}

/// Where the parts occur, in order, without overlaps.
fn places(folded: &str, parts: &[String]) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = parts
        .iter()
        .filter(|part| !part.is_empty())
        .flat_map(|part| folded.match_indices(part.as_str()).map(|(at, part)| at..at + part.len()))
        .collect();
    places.sort_by_key(|place| (place.start, usize::MAX - place.end));
    let mut end = 0;
    places.retain(|place| {
        let free = place.start >= end;
        if free {
            end = place.end;
        }
        free
    });
    places
}

/// The beginning of the word at an offset.
fn word_start(text: &str, offset: usize) -> usize {
    let offset = text.floor_char_boundary(offset);
    text[..offset].rfind(char::is_whitespace).map_or(0, |space| space + space_length(text, space))
}

/// The end of the word at an offset.
fn word_end(text: &str, offset: usize) -> usize {
    let offset = text.floor_char_boundary(offset.min(text.len()));
    text[offset..].find(char::is_whitespace).map_or(text.len(), |space| offset + space)
}

fn space_length(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, parts: &[&str], expected: &str) {
        let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
        let shown = snippet(text, &parts).replace(HIT_START, "[").replace(HIT_END, "]");
        assert_eq!(shown, expected, "{parts:?} in {text:?}");
    }

    #[test]
    fn the_passage_shows_what_was_found() {
        check("Die Größe zählt.", &["groesse"], "Die [Größe] zählt.");
        check("Notfall und Großnotfall", &["notfall"], "[Notfall] und Groß[notfall]");
        check("Nichts davon", &["anderes"], "Nichts davon");
        check("", &["x"], "");
        check("Überlappend", &["ueber", "ueberlapp"], "[Überlapp]end");
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = format!("{}gesuchtes {}", "füllwort ".repeat(50), "danach ".repeat(50));
        let parts = ["gesucht".to_owned()];
        let shown = snippet(&text, &parts);
        assert!(shown.starts_with("…füllwort") && shown.ends_with("danach…"), "whole words: {shown}");
        assert!(shown.contains("\u{2}gesucht\u{3}es"), "what was found is marked: {shown}");
        assert!(shown.len() < 300, "a passage, not the text: {}", shown.len());
    }

    #[test]
    fn a_place_within_one_letter_written_out_is_no_fault() {
        check("Öl", &["e"], "[Ö]l");
        check("Öl", &["el"], "[Öl]");
    }
}
