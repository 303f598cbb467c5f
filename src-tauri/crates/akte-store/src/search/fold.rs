//! Folding: the form in which texts are indexed and looked for.

use std::borrow::Cow;

/// What a letter is written as; none where the tokenizer's own rules (lower case, no accents) are enough.
fn written_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' | 'Ä' => "ae",
        'ö' | 'Ö' => "oe",
        'ü' | 'Ü' => "ue",
        'ß' | 'ẞ' => "ss",
        _ => return None,
    })
}

/// The text with umlauts and ß written out. The migration `0003_search_and_namespaces` does the same in SQL.
pub(crate) fn fold(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|letter| written_out(letter).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match written_out(letter) {
            Some(written) => folded.push_str(written),
            None => folded.push(letter),
        }
    }
    Cow::Owned(folded)
}

/// The text folded and in lower case: umlauts and ß written out.
#[must_use]
pub fn folded(text: &str) -> String {
    fold(text).to_lowercase()
}

/// A text folded and in lower case, with the place in the original that each byte comes from.
pub(crate) struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of it, and for its end, the offset in the original.
    from: Vec<usize>,
}

impl Folded {
    /// Folds a text.
    pub fn of(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), from: Vec::with_capacity(text.len() + 1) };
        for (at, letter) in text.char_indices() {
            match written_out(letter) {
                Some(written) => folded.text.push_str(written),
                None => folded.text.extend(letter.to_lowercase()),
            }
            folded.from.resize(folded.text.len(), at);
        }
        folded.from.push(text.len());
        folded
    }

    /// The offset in the original of an offset in the folded text.
    pub fn original(&self, offset: usize) -> usize {
        self.from.get(offset).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_and_their_transcriptions_meet() {
        let check = |text: &str, expected: &str| assert_eq!(fold(text), expected, "{text}");
        check("Gefährdung", "Gefaehrdung");
        check("GRÖẞE Übermaß", "GRoessE uebermass");
        check("Straße, Strasse", "Strasse, Strasse");
        check("résumé", "résumé");
        check("", "");
    }

    #[test]
    fn places_in_the_original_are_found_again() {
        let text = "Die Größe: İ – ß";
        let folded = Folded::of(text);
        let at = folded.text.find("groesse").unwrap();
        assert_eq!(&text[folded.original(at)..folded.original(at + "groesse".len())], "Größe");
        assert_eq!(folded.original(folded.text.len()), text.len(), "the end is the end");
    }
}
