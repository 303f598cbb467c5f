//! OSCAL's patterns for tokens and UUIDs, and insertions in prose.

/// NCName as NIST's schemas spell it: `^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$`.
pub(crate) fn is_token(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && chars.all(|other| other.is_alphanumeric() || matches!(other, '.' | '-' | '_'))
}

/// A UUID of version 4 or 5, as NIST's schemas demand.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && uuid::Uuid::try_parse(text)
            .is_ok_and(|uuid| matches!(uuid.get_version_num(), 4 | 5) && uuid.get_variant() == uuid::Variant::RFC4122)
}

/// An identity as it is compared: a UUID in small letters, anything else as written.
pub(crate) fn normal_identity(text: &str) -> String {
    let text = text.trim();
    match uuid::Uuid::try_parse(text) {
        Ok(uuid) if text.len() == 36 => uuid.to_string(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_told_as_the_schema_tells_them() {
        for token in ["GC.1.1", "ac-1_smt", "präzisierung", "_x"] {
            assert!(is_token(token), "{token} is a token");
        }
        for other in ["", "5.1", "ISO/IEC-27001", "a b", "-a", "ac-1(1)"] {
            assert!(!is_token(other), "{other:?} is none");
        }
    }

    #[test]
    fn uuids_are_told_and_compared_in_small_letters() {
        assert!(is_uuid("ebe77c16-3ddc-42ce-8d53-eff5b6e23334"), "version 4");
        assert!(!is_uuid("ebe77c16-3ddc-12ce-8d53-eff5b6e23334"), "version 1 is not OSCAL's");
        assert!(!is_uuid("ebe77c163ddc42ce8d53eff5b6e23334"), "without hyphens it is not OSCAL's");
        assert_eq!(normal_identity(" EBE77C16-3DDC-42CE-8D53-EFF5B6E23334 "), "ebe77c16-3ddc-42ce-8d53-eff5b6e23334");
        assert_eq!(normal_identity("AC-1"), "AC-1", "an id keeps its letters");
    }
}
