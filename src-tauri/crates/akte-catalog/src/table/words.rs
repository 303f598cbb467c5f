//! Cells to words: values of a cell, titles that are taken from texts, names of properties.

/// Characters of a title that is taken from a text.
const TITLE_CHARS: usize = 100;

/// The values of a cell.
pub(super) fn split<'c>(cell: &'c str, separator: &'c str) -> Vec<&'c str> {
    match separator {
        "" => vec![cell.trim()],
        "\n" => cell.lines().map(str::trim).collect(),
        separator => cell.split(separator).map(str::trim).collect(),
    }
}

/// The beginning of a text as a title: its first sentence or line, cut between words where it is long.
pub(super) fn first_words(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    let sentence = line.find(". ").map_or(line, |end| &line[..end]);
    match sentence.char_indices().nth(TITLE_CHARS) {
        None => sentence.to_owned(),
        Some((end, _)) => {
            let cut = &sentence[..end];
            let word = cut.rfind(' ').filter(|at| *at > end / 2).unwrap_or(cut.len());
            format!("{} …", cut[..word].trim_end_matches([',', ' ', ';']))
        }
    }
}

/// A property's name made of a heading: small letters, digits and hyphens.
pub(super) fn prop_name(heading: &str) -> String {
    let mut name = String::new();
    for letter in heading.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => name.push_str("ae"),
            'ö' => name.push_str("oe"),
            'ü' => name.push_str("ue"),
            'ß' => name.push_str("ss"),
            '_' => name.push('_'),
            _ if letter.is_ascii_alphanumeric() => name.push(letter),
            _ if name.ends_with('-') => {}
            _ => name.push('-'),
        }
    }
    let name = name.trim_matches('-');
    if name.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        name.to_owned()
    } else {
        format!("column-{name}").trim_end_matches('-').to_owned()
    }
}

/// Whether it reads like an id. That it begins with a digit, which OSCAL does not allow, is usual in lists.
pub(super) fn is_token(id: &str) -> bool {
    id.chars().all(|letter| letter.is_alphanumeric() || "._-".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_cut_between_words() {
        assert_eq!(first_words("Gibt es einen Zaun? Und ein Tor?\nMehr"), "Gibt es einen Zaun? Und ein Tor?");
        assert_eq!(first_words("Es gibt ihn. Er steht."), "Es gibt ihn");
        let cut = first_words(&"lange Wörter ".repeat(20));
        assert!(cut.ends_with(" …") && cut.chars().count() <= TITLE_CHARS + 2, "{cut}");
        assert_eq!(first_words(&"ü".repeat(200)).chars().count(), TITLE_CHARS + 2, "without spaces as well");
    }

    #[test]
    fn headings_become_names_of_properties() {
        for (heading, name) in
            [("P, D, C, A1", "p-d-c-a1"), ("Größe (m²)", "groesse-m"), ("1. Stufe", "column-1-stufe"), ("?", "column")]
        {
            assert_eq!(prop_name(heading), name);
        }
    }
}
