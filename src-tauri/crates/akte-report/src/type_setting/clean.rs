//! Texts as people paste them, made fit for setting: what cannot be seen and does no harm is taken out, what cannot be seen
//! and could mislead is shown as a sign and reported.

use std::borrow::Cow;

/// Stands for a character that could mislead: control characters, and marks that turn the direction of reading.
pub(crate) const CONCEALED: char = '\u{fffd}';

/// Whether a character cannot be seen, but could make people read something else than what was recorded.
pub(crate) fn conceals(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' => false,
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        c => c.is_control(),
    }
}

/// A character as people can read it: itself, or its number where it cannot be seen.
#[must_use]
pub fn character_name(c: char) -> String {
    if conceals(c) { format!("U+{:04X}", u32::from(c)) } else { c.to_string() }
}

/// Whether a character must not reach the fonts.
fn disturbs(c: char) -> bool {
    match c {
        '\n' => false,
        c if c.is_control() => true,
        // Joiners and variants belong to scripts and pictures that are not set here.
        '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}' | '\u{61c}' => true,
        '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => true,
        '\u{202f}' | '\u{2028}' | '\u{2029}' | '\u{2000}'..='\u{200a}' | '\u{3000}' => true,
        _ => false,
    }
}

/// The text with line ends as `\n`, tabs as spaces, joining marks removed and what could mislead as [`CONCEALED`]; spaces
/// of all widths become a space, breaking or not.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(disturbs) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    cleaned.push('\n');
                }
            }
            '\t' | '\u{b}' | '\u{c}' => cleaned.push(' '),
            '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\u{202f}' | '\u{2007}' => cleaned.push('\u{a0}'),
            '\u{2000}'..='\u{200a}' | '\u{3000}' => cleaned.push(' '),
            c if conceals(c) => cleaned.push(CONCEALED),
            c if disturbs(c) => {}
            c => cleaned.push(c),
        }
    }
    Cow::Owned(cleaned)
}

#[cfg(test)]
mod tests {
    use super::{character_name, clean};

    #[test]
    fn what_could_mislead_is_shown() {
        assert_eq!(
            clean("a\u{0}b\u{202e}c\u{200f}\u{1b}[2J"),
            "a\u{fffd}b\u{fffd}c\u{fffd}\u{fffd}[2J",
            "one sign each"
        );
        assert_eq!((&*character_name('\u{202e}'), &*character_name('你')), ("U+202E", "你"), "and has a name");
    }

    #[test]
    fn what_cannot_be_seen_is_taken_out() {
        assert_eq!(clean("a\r\nb\rc\td\u{feff}e\u{200b}"), "a\nb\nc de", "line ends, tab, marks without a meaning");
        assert_eq!(clean("👩\u{200d}🚒 ☎\u{fe0f}"), "👩🚒 ☎", "joiners and variants");
        assert!(matches!(clean("ä ö ü\n"), std::borrow::Cow::Borrowed(_)), "ordinary text is not copied");
    }
}
