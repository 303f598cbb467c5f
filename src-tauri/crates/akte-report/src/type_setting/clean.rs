//! Texts as people paste them, made fit for setting: what cannot be seen and would disturb is taken out.

use std::borrow::Cow;

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

/// The text with line ends as `\n`, tabs as spaces, invisible direction and joining marks removed; spaces of all widths
/// become a space, breaking or not.
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
            c if disturbs(c) => {}
            c => cleaned.push(c),
        }
    }
    Cow::Owned(cleaned)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_cannot_be_seen_is_taken_out() {
        assert_eq!(clean("a\r\nb\rc\td\u{0}\u{202e}e\u{feff}"), "a\nb\nc de", "line ends, tab, control, direction");
        assert_eq!(clean("👩\u{200d}🚒 ☎\u{fe0f}"), "👩🚒 ☎", "joiners and variants");
        assert!(matches!(clean("ä ö ü\n"), std::borrow::Cow::Borrowed(_)), "ordinary text is not copied");
    }
}
