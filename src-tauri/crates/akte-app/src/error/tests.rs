use super::*;
use akte_text::{Language, ids};
use std::collections::BTreeSet;

#[test]
fn every_code_has_a_sentence_in_both_languages() {
    for language in Language::ALL {
        let texts = Texts::for_language(language);
        for code in ErrorCode::ALL {
            let id = message_id(*code);
            assert!(texts.has(&id), "{} has no sentence in {}", code.code(), language.tag());
            let body = AppError::new(*code).body(language);
            assert!(!body.message.contains('{') && !body.message.contains('⟦'), "{id}: {}", body.message);
            assert!(!body.hint.contains('{'), "{id}-hint: {}", body.hint);
        }
    }
}

#[test]
fn every_sentence_belongs_to_a_code() {
    let known: BTreeSet<String> = ErrorCode::ALL.iter().map(|code| message_id(*code)).collect();
    for id in ids(Language::German).iter().filter(|id| id.starts_with("error-")) {
        let of = id.strip_suffix("-hint").unwrap_or(id);
        assert!(known.contains(of), "{id} belongs to no code");
    }
}

#[test]
fn a_code_is_written_as_area_and_kebab_name_and_stands_once() {
    let mut seen = BTreeSet::new();
    for code in ErrorCode::ALL {
        let text = code.code();
        let (area, name) = text.split_once('.').unwrap();
        let kebab =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || "-8016".contains(c));
        assert!(kebab(area) && kebab(name), "{text} is area.kebab-name");
        assert!(seen.insert(text), "{text} stands twice");
        assert_eq!(ErrorCode::from_code(text), Some(*code), "{text} names its code");
    }
}

#[test]
fn codes_of_the_catalog_reader_are_codes_of_the_app() {
    for code in akte_catalog::CatalogError::CODES {
        assert!(ErrorCode::from_code(code).is_some(), "{code} has no sentence");
    }
}

#[test]
fn details_stand_in_the_sentence_as_words() {
    let error = AppError::not_found("target_object", "x");
    let german = error.body(Language::German);
    assert_eq!(
        german.message, "Den Datensatz (Zielobjekt) gibt es in dieser Kommune nicht: x.",
        "the kind is a word, the id stands as it is"
    );
    assert_eq!(german.details[0].value, "target_object", "the details keep the code");
}

#[test]
fn why_a_file_is_refused_stands_in_the_language_of_the_sentence() {
    use std::io::{Error, ErrorKind};
    let path = std::path::Path::new("fehlt.json");
    let causes = [
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::IsADirectory,
        ErrorKind::NotADirectory,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::ResourceBusy,
        ErrorKind::InvalidFilename,
    ];
    for kind in causes {
        let error = Error::new(kind, "words of the system");
        for refusal in [AppError::unreadable(path, &error), AppError::unwritable(path, &error)] {
            for language in Language::ALL {
                let body = refusal.body(language);
                assert!(!body.message.contains("words of the system"), "{kind:?}: {}", body.message);
                assert!(body.details.iter().any(|one| one.value == "words of the system"), "{kind:?} keeps the words");
            }
        }
    }
    let missing = Error::new(ErrorKind::NotFound, "no such file");
    let body = AppError::unreadable(path, &missing).body(Language::German);
    assert_eq!(body.message, "Die Datei „fehlt.json“ kann nicht gelesen werden: dort gibt es sie nicht.");
    let unknown = AppError::unreadable(path, &Error::other("Bandlaufwerk verklemmt")).body(Language::German);
    assert!(unknown.message.contains("Bandlaufwerk verklemmt"), "{}", unknown.message);
}
