//! A shaped word: its glyphs, and where a line may break inside it.

use super::fonts::{Face, Fonts};
use akte_text::Language;
use std::cell::OnceCell;

/// One glyph of a word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    pub(crate) face: Face,
    /// Glyph id in the bundled font.
    pub(crate) id: u16,
    /// Advance in 1/1000 em, kerning included.
    pub(crate) advance: i32,
    /// Where the text that it stands for begins in the word, in bytes.
    pub(crate) cluster: u32,
    /// Stands in for a character that no bundled font has.
    pub(crate) replacement: bool,
}

/// A place inside a word where a line may end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cut {
    /// Number of glyphs before it.
    pub(crate) glyph: usize,
    /// Their width in 1/1000 em.
    pub(crate) width: i64,
    /// Whether a hyphen has to be shown.
    pub(crate) hyphen: bool,
}

/// A word between two spaces.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) text: Box<str>,
    pub(crate) glyphs: Vec<Glyph>,
    /// Width in 1/1000 em.
    pub(crate) width: i64,
    /// By whose rules it is hyphenated.
    pub(crate) language: Language,
    cuts: OnceCell<Vec<Cut>>,
}

/// Letters that a hyphenated part keeps at least.
const KEEP: usize = 3;

impl Word {
    pub(crate) fn new(text: Box<str>, glyphs: Vec<Glyph>, language: Language) -> Self {
        let width = glyphs.iter().map(|glyph| i64::from(glyph.advance)).sum();
        Self { text, glyphs, width, language, cuts: OnceCell::new() }
    }

    /// The text of some of its glyphs.
    pub(crate) fn text_of(&self, from: usize, to: usize) -> &str {
        let start = self.glyphs.get(from).map_or(self.text.len(), |glyph| glyph.cluster as usize);
        let end = self.glyphs.get(to).map_or(self.text.len(), |glyph| glyph.cluster as usize);
        self.text.get(start..end).unwrap_or_default()
    }

    /// Width of some of its glyphs in 1/1000 em.
    pub(crate) fn width_of(&self, from: usize, to: usize) -> i64 {
        self.glyphs[from..to].iter().map(|glyph| i64::from(glyph.advance)).sum()
    }

    /// The good places to break, from left to right.
    pub(crate) fn cuts(&self) -> &[Cut] {
        self.cuts.get_or_init(|| {
            let mut places = Vec::new();
            good_places(&self.text, patterns(self.language), &mut places);
            let mut cuts = Vec::with_capacity(places.len());
            let (mut glyph, mut width) = (0, 0);
            for (place, hyphen) in places {
                while let Some(next) = self.glyphs.get(glyph).filter(|next| (next.cluster as usize) < place) {
                    width += i64::from(next.advance);
                    glyph += 1;
                }
                let on_boundary = self.glyphs.get(glyph).is_some_and(|next| next.cluster as usize == place);
                if on_boundary && glyph > 0 {
                    cuts.push(Cut { glyph, width, hyphen });
                }
            }
            cuts
        })
    }

    /// The last place to break so that no more than `room` (1/1000 em) stands before it, wherever that is: for hashes,
    /// addresses and paths. At least one glyph comes before it.
    pub(crate) fn forced_cut(&self, from: usize, room: i64) -> Cut {
        let (mut glyph, mut width) = (from, 0);
        let mut best: Option<Cut> = None;
        let mut preferred: Option<Cut> = None;
        while let Some(next) = self.glyphs.get(glyph) {
            width += i64::from(next.advance);
            if width > room && best.is_some() {
                break;
            }
            glyph += 1;
            let boundary = self.glyphs.get(glyph).is_none_or(|following| following.cluster != next.cluster);
            if boundary {
                let cut = Cut { glyph, width, hyphen: false };
                best = Some(cut);
                if self
                    .text_of(glyph - 1, glyph)
                    .ends_with(['/', '\\', '.', '_', '-', ':', '@', '&', '?', '=', ',', ';'])
                {
                    preferred = Some(cut);
                }
            }
            if width > room {
                break;
            }
        }
        let forced = best.unwrap_or(Cut { glyph, width, hyphen: false });
        preferred.filter(|cut| cut.width * 3 > forced.width * 2).unwrap_or(forced)
    }
}

fn patterns(language: Language) -> hypher::Lang {
    match language {
        Language::German => hypher::Lang::German,
        Language::English => hypher::Lang::English,
    }
}

/// Byte positions at which a line may end, with whether a hyphen has to be added; ascending.
fn good_places(text: &str, language: hypher::Lang, places: &mut Vec<(usize, bool)>) {
    let mut letters_from = None;
    let mut previous: Option<char> = None;
    let indexed = text.char_indices().chain([(text.len(), '\u{0}')]);
    let mut before_previous: Option<char> = None;
    for (at, c) in indexed {
        if c.is_alphabetic() {
            letters_from.get_or_insert(at);
        } else if let Some(from) = letters_from.take() {
            hyphenate(text, from, at, language, places);
        }
        let after_mark = previous.is_some_and(|mark| matches!(mark, '-' | '–' | '/' | '\u{ad}'));
        let between_digits = before_previous.is_some_and(|c| c.is_ascii_digit()) && c.is_ascii_digit();
        if after_mark && at < text.len() && before_previous.is_some() && !between_digits {
            let soft = previous == Some('\u{ad}');
            if soft || previous != Some('-') || parts_are_long(text, at) {
                places.push((at, soft));
            }
        }
        before_previous = previous;
        previous = Some(c);
    }
    places.sort_unstable();
    places.dedup_by_key(|place| place.0);
}

/// Whether a written hyphen that ends at `at` has enough letters around it: `IT-Sicherheit` stays together.
fn parts_are_long(text: &str, at: usize) -> bool {
    let letters = |part: &str| part.chars().count() > KEEP;
    let before = text[..at].trim_end_matches('-').rsplit('-').next().is_some_and(|part| part.chars().count() >= KEEP);
    let after = text[at..].split('-').next().is_some_and(letters);
    before && after
}

fn hyphenate(text: &str, from: usize, to: usize, language: hypher::Lang, places: &mut Vec<(usize, bool)>) {
    let Some(letters) = text.get(from..to) else { return };
    let count = letters.chars().count();
    // Acronyms are not hyphenated.
    if count < KEEP * 2 || letters.chars().filter(|c| c.is_uppercase()).count() > 1 {
        return;
    }
    let mut at = from;
    for syllable in hypher::hyphenate(letters, language) {
        at += syllable.len();
        let before = text[from..at].chars().count();
        if before >= KEEP && count - before >= KEEP {
            places.push((at, true));
        }
    }
}

/// Kerning and mark positions come as advances; what a reader adds by itself is the font's own advance.
pub(crate) fn kerning(fonts: &Fonts, glyph: &Glyph) -> i64 {
    i64::from(glyph.advance) - fonts.get(glyph.face).advance(glyph.id)
}

#[cfg(test)]
mod tests {
    use super::good_places;

    /// The word with `|` where it may break and `-|` where a hyphen is added.
    fn check(word: &str, expected: &str) {
        let mut places = Vec::new();
        good_places(word, hypher::Lang::German, &mut places);
        let mut shown = word.to_owned();
        for (at, hyphen) in places.iter().rev() {
            shown.insert_str(*at, if *hyphen { "-|" } else { "|" });
        }
        assert_eq!(shown, expected, "places to break in {word}");
    }

    #[test]
    fn words_break_where_people_break_them() {
        check("Datensicherung", "Daten-|si-|che-|rung");
        check("IT-Leiter", "IT-Lei-|ter");
        check("Bund-Länder-Arbeit", "Bund-|Län-|der-|Arbeit");
        check("ISMS", "ISMS");
        check("2026-07-29", "2026-07-29");
        check("Prüfung/Freigabe", "Prü-|fung/|Frei-|gabe");
        check("Haus\u{ad}rat", "Haus\u{ad}-|rat");
    }
}
