//! Where the requirements of a mapping are today: publishers renumber, mappings stay as they were written.

use super::MapItem;
use crate::catalog::Catalog;
use std::collections::HashMap;

/// The ids of a catalog version and the identities behind them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IdTable {
    identity_of: HashMap<String, String>,
    id_of: HashMap<String, String>,
    has_alt_identifiers: bool,
}

/// Where a requirement of a mapping is in the present version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetState {
    /// Under the id that the mapping names.
    Same {
        /// Its identity.
        identity: String,
    },
    /// Under another id; the old one may name another requirement by now.
    Moved {
        /// Id in the mapping.
        old_id: String,
        /// Id in the present version.
        new_id: String,
        /// Its identity.
        identity: String,
        /// Whether the old id now names another requirement, to which a reader without identities would be led.
        old_id_is_reused: bool,
    },
    /// It is not in the present version any more.
    Gone,
    /// Nobody can tell: the mapping names no identity, and the version that it was made for is not there or does not know
    /// the id.
    Unresolvable,
}

/// How a mapping spells the ids of a catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdSpelling {
    /// As the catalog does.
    Plain,
    /// With the sentence of a requirement behind its id, as BSI's mapping of Edition 2023 does: `APP.3.6.A1-UA.2` is a
    /// part of `APP.3.6.A1`.
    Sentence,
    /// Numbers of ISO/IEC 27001, Annex A, without their letter: `5.1` for `A.5.1`.
    AnnexA,
}

impl IdSpelling {
    /// All of them, the plain one first.
    pub const ALL: [Self; 3] = [Self::Plain, Self::Sentence, Self::AnnexA];

    /// The catalog's id of a mapping's; none for one that is not spelled so.
    #[must_use]
    pub fn id_of(self, written: &str) -> Option<std::borrow::Cow<'_, str>> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Self::Plain => Some(written.into()),
            Self::Sentence => {
                let (whole, number) = written.rsplit_once("-UA.")?;
                (digits(number) && !whole.is_empty()).then(|| whole.into())
            }
            Self::AnnexA => {
                let (clause, number) = written.split_once('.')?;
                (matches!(clause, "5" | "6" | "7" | "8") && digits(number)).then(|| format!("A.{written}").into())
            }
        }
    }

    /// Whether what is named is only a part of the requirement.
    #[must_use]
    pub fn is_part(self) -> bool {
        self == Self::Sentence
    }
}

impl IdTable {
    /// From pairs of id and identity. A catalog without alt-identifiers has its ids for identities.
    pub fn new<I: Into<String>, J: Into<String>>(pairs: impl IntoIterator<Item = (I, J)>) -> Self {
        let mut table = Self::default();
        for (id, identity) in pairs {
            let (id, identity) = (id.into(), identity.into());
            table.has_alt_identifiers |= id != identity;
            table.id_of.entry(identity.clone()).or_insert_with(|| id.clone());
            table.identity_of.entry(id).or_insert(identity);
        }
        table
    }

    /// Of a catalog.
    #[must_use]
    pub fn of(catalog: &Catalog) -> Self {
        Self::new(catalog.controls.iter().map(|control| (control.id.as_str(), control.identity.as_str())))
    }

    /// Whether requirements have identities besides their ids, which may then be reused.
    #[must_use]
    pub fn has_alt_identifiers(&self) -> bool {
        self.has_alt_identifiers
    }

    /// The identity behind an id.
    #[must_use]
    pub fn identity(&self, id: &str) -> Option<&str> {
        self.identity_of.get(id).map(String::as_str)
    }

    /// The id of an identity.
    #[must_use]
    pub fn id(&self, identity: &str) -> Option<&str> {
        self.id_of.get(identity).map(String::as_str)
    }

    /// Where an item of a mapping is in this version: by the identity that the mapping names, else by that of its id in
    /// the version it was made for. By the id alone only where this version has no alt-identifiers, because ids are reused.
    #[must_use]
    pub fn find(&self, item: &MapItem, made_for: Option<&Self>) -> TargetState {
        let named = Some(item.identity.as_str()).filter(|identity| !identity.is_empty());
        let known = || made_for.and_then(|version| version.identity(&item.id));
        let by_id = || Some(item.id.as_str()).filter(|_| !self.has_alt_identifiers);
        let Some(identity) = named.or_else(known).or_else(by_id) else { return TargetState::Unresolvable };
        match self.id(identity) {
            None => TargetState::Gone,
            Some(id) if id == item.id => TargetState::Same { identity: identity.to_owned() },
            Some(id) => TargetState::Moved {
                old_id: item.id.clone(),
                new_id: id.to_owned(),
                identity: identity.to_owned(),
                old_id_is_reused: self.identity_of.contains_key(&item.id),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(identity: &str, id: &str, made_for: Option<&IdTable>, expected: TargetState) {
        let now = IdTable::new([("A.1", "one"), ("A.2", "three"), ("A.3", "two")]);
        let item = MapItem { id: id.into(), identity: identity.into(), ..MapItem::default() };
        assert_eq!(now.find(&item, made_for), expected, "{id} ({identity})");
    }

    fn moved(old_id: &str, new_id: &str, identity: &str, old_id_is_reused: bool) -> TargetState {
        TargetState::Moved { old_id: old_id.into(), new_id: new_id.into(), identity: identity.into(), old_id_is_reused }
    }

    #[test]
    fn an_identity_leads_to_the_requirement_whatever_its_id() {
        check("one", "A.1", None, TargetState::Same { identity: "one".into() });
        check("two", "A.2", None, moved("A.2", "A.3", "two", true));
        check("two", "B.9", None, moved("B.9", "A.3", "two", false));
        check("four", "A.1", None, TargetState::Gone);
    }

    #[test]
    fn without_identity_the_version_of_the_mapping_tells() {
        let then = IdTable::new([("A.1", "one"), ("A.2", "two"), ("A.9", "four")]);
        check("", "A.1", Some(&then), TargetState::Same { identity: "one".into() });
        check("", "A.2", Some(&then), moved("A.2", "A.3", "two", true));
        check("", "A.9", Some(&then), TargetState::Gone);
        check("", "A.3", Some(&then), TargetState::Unresolvable);
        check("", "A.1", None, TargetState::Unresolvable);
    }

    #[test]
    fn ids_are_read_as_mappings_spell_them() {
        let check = |spelling: IdSpelling, written: &str, expected: Option<&str>| {
            assert_eq!(spelling.id_of(written).as_deref(), expected, "{written} as {spelling:?}");
        };
        check(IdSpelling::Plain, "APP.3.6.A1", Some("APP.3.6.A1"));
        check(IdSpelling::Sentence, "APP.3.6.A1-UA.2", Some("APP.3.6.A1"));
        check(IdSpelling::Sentence, "APP.3.6.A1", None);
        check(IdSpelling::Sentence, "-UA.2", None);
        check(IdSpelling::Sentence, "APP.3.6.A1-UA.x", None);
        check(IdSpelling::AnnexA, "5.1", Some("A.5.1"));
        check(IdSpelling::AnnexA, "9.1", None);
        check(IdSpelling::AnnexA, "5", None);
    }

    #[test]
    fn a_catalog_without_identities_is_found_by_id() {
        let now = IdTable::new([("5.1", "5.1"), ("5.2", "5.2")]);
        let item = |id: &str| MapItem { id: id.into(), ..MapItem::default() };
        assert_eq!(
            now.find(&item("5.1"), None),
            TargetState::Same { identity: "5.1".into() },
            "its id is its identity"
        );
        assert_eq!(now.find(&item("9.9"), None), TargetState::Gone, "no such id");
    }
}
