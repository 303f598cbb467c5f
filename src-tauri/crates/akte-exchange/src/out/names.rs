//! Names of files and sheets that every system takes.

use std::collections::HashSet;

/// A text as part of a file's name: without path separators and what Windows refuses, not longer than 80 characters.
#[must_use]
pub fn file_name_part(text: &str) -> String {
    let cleaned: String =
        text.chars().map(|c| if c.is_alphanumeric() || ".-_".contains(c) { c } else { '-' }).take(80).collect();
    let cleaned = cleaned.trim_matches(['.', '-']).to_owned();
    if cleaned.is_empty() { "Datei".to_owned() } else { cleaned }
}

/// Names of worksheets: at most 31 characters, without what spreadsheets refuse, each one once.
pub(super) fn sheet_names<'a>(titles: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken = HashSet::new();
    titles
        .map(|title| {
            let cleaned: String =
                title.chars().map(|c| if "[]:*?/\\'".contains(c) || c.is_control() { ' ' } else { c }).collect();
            let cleaned = match cleaned.trim() {
                "" => "Tabelle",
                filled => filled,
            };
            let mut name = cut(cleaned, 31);
            let mut number = 2;
            while !taken.insert(name.to_lowercase()) {
                let ending = format!(" {number}");
                name = format!("{}{ending}", cut(cleaned, 31 - ending.len()));
                number += 1;
            }
            name
        })
        .collect()
}

/// The first characters, counted as spreadsheets count them: in UTF-16.
fn cut(text: &str, units: usize) -> String {
    let mut left = units;
    text.chars()
        .take_while(|c| {
            let fits = c.len_utf16() <= left;
            left = left.saturating_sub(c.len_utf16());
            fits
        })
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ones_that_every_system_takes() {
        assert_eq!(file_name_part("Stadt A/B: C\\..\\D"), "Stadt-A-B--C-..-D", "no separators");
        assert_eq!(file_name_part("../.."), "Datei", "nothing but dots is no name");
        assert_eq!(file_name_part(&"ä".repeat(500)).chars().count(), 80, "not endless");
    }

    #[test]
    fn sheets_have_short_names_of_their_own() {
        let long = "Anforderungen je Zielobjekt und Baustein";
        let names = sheet_names([long, long, "a/b[c]", ""].into_iter());
        assert_eq!(names[0], "Anforderungen je Zielobjekt und", "cut after 31 characters");
        assert_eq!(names[1], "Anforderungen je Zielobjekt u 2", "told apart");
        assert_eq!((&*names[2], &*names[3]), ("a b c", "Tabelle"), "without what is refused");
    }
}
