//! Collects findings: all of them counted, alike ones grouped, places kept up to a stated limit.

use crate::limits::{MAX_FINDING_GROUPS, MAX_PLACES_PER_GROUP, MAX_QUOTED};
use akte_domain::{Finding, Severity};
use std::collections::HashMap;

/// What findings a catalog may have: severity and code. A closed list, so that a test can ask for a sentence for each.
pub const FINDING_CODES: &[&str] = &[
    code::UTF8_BOM,
    code::UNKNOWN_KEY,
    code::NOT_KEPT,
    code::WRONG_TYPE,
    code::VALUE_LOST,
    code::DUPLICATE_KEY,
    code::EMPTY_LIST,
    code::MISSING_FIELD,
    code::BAD_TOKEN,
    code::BAD_UUID,
    code::RENAMED_PROP,
    code::UNKNOWN_VERSION,
    code::NO_REQUIREMENTS,
    code::NO_ALT_IDENTIFIER,
    code::SEVERAL_ALT_IDENTIFIERS,
    code::DUPLICATE_ID,
    code::DUPLICATE_PARAM,
    code::DANGLING_LINK,
    code::UNDEFINED_PARAM,
    code::PARAM_CYCLE,
    code::NO_STATEMENT,
    code::SEVERAL_STATEMENTS,
    code::BAD_LINE,
    code::BAD_URI,
    code::BAD_DATE,
    code::BAD_COMBINATION,
    code::UNKNOWN_RELATION,
    code::UNKNOWN_CONTROL,
    code::UNKNOWN_PARAM,
    code::UNKNOWN_TARGET,
    code::NOTHING_SELECTED,
    code::NOTHING_REMOVED,
    code::SAME_CONTROL,
    code::CLASHING_CONTROLS,
    code::NOT_PLACED,
    code::PLACED_TWICE,
    code::LINK_LEFT_OUT,
    code::CHAPTER_NOT_KEPT,
    code::NO_EDITION,
    code::HEADING,
    code::NUMBER,
    code::FOREIGN_NUMBER,
    code::NO_NUMBER,
    code::LEVEL,
    code::MUST_WHEN_ELEVATED,
    code::UNKNOWN_ROLE,
    code::NO_RESPONSIBILITIES,
    code::NOT_MODELLED,
    code::UNKNOWN_SECTION,
    code::EMPTY_TABLE,
    code::TABLE_WITHOUT_HEADING,
    code::TERM_MARKUP,
    code::SHEET_NOT_READ,
    code::NO_REQUIREMENT_NUMBER,
    code::UNKNOWN_VALUES,
    code::UNKNOWN_MARK,
    code::DUPLICATE_REQUIREMENT,
    code::COLUMN_NOT_KEPT,
    code::MISSING_ID,
    code::BAD_EFFORT,
    code::TERM_MISSING,
    code::TERM_TWICE,
    code::PARENT_MISSING,
    code::TERM_CYCLE,
    code::UNKNOWN_WORD,
];

/// The codes by name.
pub(crate) mod code {
    /// A byte order mark before the text; RFC 8259 forbids it.
    pub const UTF8_BOM: &str = "catalog.utf8-bom";
    /// A key that OSCAL does not know: kept out.
    pub const UNKNOWN_KEY: &str = "catalog.unknown-key";
    /// A field that OSCAL knows and the app does not need: kept out.
    pub const NOT_KEPT: &str = "catalog.not-kept";
    /// A value of another type than OSCAL's, which could be read all the same.
    pub const WRONG_TYPE: &str = "catalog.wrong-type";
    /// A value of another type than OSCAL's, which could not be read and is missing.
    pub const VALUE_LOST: &str = "catalog.value-lost";
    /// A key that stands twice in one object: lists are joined, of texts the last one counts.
    pub const DUPLICATE_KEY: &str = "catalog.duplicate-key";
    /// A list without elements, which OSCAL wants left out.
    pub const EMPTY_LIST: &str = "catalog.empty-list";
    /// A field that OSCAL demands.
    pub const MISSING_FIELD: &str = "catalog.missing-field";
    /// A text that breaks OSCAL's pattern for tokens, such as an id that starts with a digit.
    pub const BAD_TOKEN: &str = "catalog.bad-token";
    /// A text that is no UUID of version 4 or 5.
    pub const BAD_UUID: &str = "catalog.bad-uuid";
    /// A property under a name that its publisher has given up; read under the new one.
    pub const RENAMED_PROP: &str = "catalog.renamed-prop";
    /// An OSCAL version that this app has not been tried with.
    pub const UNKNOWN_VERSION: &str = "catalog.unknown-version";
    /// A catalog without requirements.
    pub const NO_REQUIREMENTS: &str = "catalog.no-requirements";
    /// A requirement without alt-identifier in a catalog where others have one: its id is its identity.
    pub const NO_ALT_IDENTIFIER: &str = "catalog.no-alt-identifier";
    /// A requirement with more than one alt-identifier: the first counts.
    pub const SEVERAL_ALT_IDENTIFIERS: &str = "catalog.several-alt-identifiers";
    /// An id that two requirements share whose identities differ.
    pub const DUPLICATE_ID: &str = "catalog.duplicate-id";
    /// A parameter's id that stands twice in one requirement: the first counts.
    pub const DUPLICATE_PARAM: &str = "catalog.duplicate-param";
    /// A link to something that is not in the file.
    pub const DANGLING_LINK: &str = "catalog.dangling-link";
    /// A parameter that is inserted but not defined.
    pub const UNDEFINED_PARAM: &str = "catalog.undefined-param";
    /// Parameters that insert one another in a circle.
    pub const PARAM_CYCLE: &str = "catalog.param-cycle";
    /// A requirement without statement.
    pub const NO_STATEMENT: &str = "catalog.no-statement";
    /// A requirement with more than one statement.
    pub const SEVERAL_STATEMENTS: &str = "catalog.several-statements";
    /// A value to be exported that is no single line, or has spaces at its ends.
    pub const BAD_LINE: &str = "catalog.bad-line";
    /// An address to be exported that is none.
    pub const BAD_URI: &str = "catalog.bad-uri";
    /// A date to be exported that is no point in time with its zone.
    pub const BAD_DATE: &str = "catalog.bad-date";
    /// Two things to be exported of which OSCAL allows one: groups and requirements in one group, values and a selection.
    pub const BAD_COMBINATION: &str = "catalog.bad-combination";
    /// A relation of a mapping in a word that OSCAL does not know.
    pub const UNKNOWN_RELATION: &str = "mapping.unknown-relation";
    /// A profile names a requirement that its source does not have or that it has not selected.
    pub const UNKNOWN_CONTROL: &str = "profile.unknown-control";
    /// A profile sets a parameter that no selected requirement has.
    pub const UNKNOWN_PARAM: &str = "profile.unknown-param";
    /// A profile adds something beside or into a part or parameter that is not there.
    pub const UNKNOWN_TARGET: &str = "profile.unknown-target";
    /// An import or a pattern that selects nothing.
    pub const NOTHING_SELECTED: &str = "profile.nothing-selected";
    /// A remove that finds nothing to remove.
    pub const NOTHING_REMOVED: &str = "profile.nothing-removed";
    /// The same requirement comes from several imports: it stands once.
    pub const SAME_CONTROL: &str = "profile.same-control";
    /// Requirements of one id come from several imports and differ.
    pub const CLASHING_CONTROLS: &str = "profile.clashing-controls";
    /// A requirement is selected but stands at no place of the profile's arrangement.
    pub const NOT_PLACED: &str = "profile.not-placed";
    /// A requirement is named at several places of the profile's arrangement: the first counts.
    pub const PLACED_TWICE: &str = "profile.placed-twice";
    /// A link to a requirement that the profile does not select is left out.
    pub const LINK_LEFT_OUT: &str = "profile.link-left-out";

    /// A chapter of the Kompendium that says nothing about requirements: kept out.
    pub const CHAPTER_NOT_KEPT: &str = "kompendium.chapter-not-kept";
    /// The Kompendium does not say which edition it is.
    pub const NO_EDITION: &str = "kompendium.no-edition";
    /// A heading that is spelt otherwise than everywhere else.
    pub const HEADING: &str = "kompendium.heading";
    /// A requirement's number that is spelt otherwise, such as `OPS.2.3A22`.
    pub const NUMBER: &str = "kompendium.number";
    /// A requirement that bears the number of another module: its place counts.
    pub const FOREIGN_NUMBER: &str = "kompendium.foreign-number";
    /// A section among the requirements without a number: no requirement, its text is kept with the module.
    pub const NO_NUMBER: &str = "kompendium.no-number";
    /// A requirement's level is missing or is not the one of its section: the heading's counts.
    pub const LEVEL: &str = "kompendium.level";
    /// A requirement for increased protection needs that says MUSS.
    pub const MUST_WHEN_ELEVATED: &str = "kompendium.must-when-elevated";
    /// A role that the book does not describe.
    pub const UNKNOWN_ROLE: &str = "kompendium.unknown-role";
    /// A module that does not say who is responsible.
    pub const NO_RESPONSIBILITIES: &str = "kompendium.no-responsibilities";
    /// A module without a row in the modelling table, or a row without a module.
    pub const NOT_MODELLED: &str = "kompendium.not-modelled";
    /// A section that the book does not have elsewhere: kept as a text.
    pub const UNKNOWN_SECTION: &str = "kompendium.unknown-section";
    /// A table without rows.
    pub const EMPTY_TABLE: &str = "kompendium.empty-table";
    /// A table that does not say which row is its heading.
    pub const TABLE_WITHOUT_HEADING: &str = "kompendium.table-without-heading";
    /// A term that is not set in strong type as a whole.
    pub const TERM_MARKUP: &str = "kompendium.term-markup";

    /// A worksheet without the headings that are looked for.
    pub const SHEET_NOT_READ: &str = "table.sheet-not-read";
    /// A row of a cross-reference that does not begin with a requirement's number: left out.
    pub const NO_REQUIREMENT_NUMBER: &str = "table.no-requirement-number";
    /// Letters that name no protected value.
    pub const UNKNOWN_VALUES: &str = "table.unknown-values";
    /// Something else than a cross in a cross-reference: left out.
    pub const UNKNOWN_MARK: &str = "table.unknown-mark";
    /// A requirement that stands in a cross-reference twice: both count.
    pub const DUPLICATE_REQUIREMENT: &str = "table.duplicate-requirement";
    /// A column that the mapping does not name.
    pub const COLUMN_NOT_KEPT: &str = "table.column-not-kept";
    /// A row without an id: left out.
    pub const MISSING_ID: &str = "table.missing-id";
    /// An effort that is no whole number.
    pub const BAD_EFFORT: &str = "table.bad-effort";

    /// A row of a vocabulary without a term: left out.
    pub const TERM_MISSING: &str = "vocabulary.term-missing";
    /// A term or UUID that stands twice: the first counts when words are looked up.
    pub const TERM_TWICE: &str = "vocabulary.term-twice";
    /// A term that stands below one that is not there.
    pub const PARENT_MISSING: &str = "vocabulary.parent-missing";
    /// Terms that stand above one another in a circle.
    pub const TERM_CYCLE: &str = "vocabulary.cycle";
    /// A word of a catalog that its vocabulary does not have.
    pub const UNKNOWN_WORD: &str = "vocabulary.unknown-word";
}

/// Alike findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingGroup {
    /// How much they matter.
    pub severity: Severity,
    /// Their code.
    pub code: &'static str,
    /// What they share beside the code, e.g. `control/id` or `level → effort_level`; empty where nothing.
    pub shape: String,
    /// How many there are, those whose places were not kept included.
    pub count: usize,
    /// The first few places.
    pub first_places: Vec<String>,
}

/// How many places a group shows by itself.
const FIRST_PLACES: usize = 5;

/// How many findings with their places are taken over from sources.
const MAX_TAKEN_OVER: usize = 20_000;

/// What only a whole catalog can tell.
const OF_THE_WHOLE: &[&str] = &[
    code::NO_REQUIREMENTS,
    code::NO_ALT_IDENTIFIER,
    code::DUPLICATE_ID,
    code::DUPLICATE_PARAM,
    code::DANGLING_LINK,
    code::UNDEFINED_PARAM,
    code::PARAM_CYCLE,
    code::NO_STATEMENT,
    code::SEVERAL_STATEMENTS,
];

#[derive(Debug, Default)]
pub(crate) struct Findings {
    findings: Vec<Finding>,
    groups: Vec<FindingGroup>,
    group_of: HashMap<(&'static str, String), usize>,
}

impl Findings {
    /// Records one finding; `place` is only spelt out while places of its group are still kept.
    pub fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        shape: &str,
        place: impl FnOnce() -> String,
        detail: &str,
    ) {
        let index = self.group_index(severity, code, shape);
        let group = &mut self.groups[index];
        group.count += 1;
        group.severity = group.severity.max(severity);
        if group.count > MAX_PLACES_PER_GROUP {
            return;
        }
        let place = place();
        if group.first_places.len() < FIRST_PLACES {
            group.first_places.push(place.clone());
        }
        self.findings.push(Finding { severity, code, place, detail: quoted(detail) });
    }

    fn group_index(&mut self, severity: Severity, code: &'static str, shape: &str) -> usize {
        let shape = quoted(shape);
        if let Some(index) = self.group_of.get(&(code, shape.clone())) {
            return *index;
        }
        let shape = if self.groups.len() < MAX_FINDING_GROUPS { shape } else { String::new() };
        *self.group_of.entry((code, shape.clone())).or_insert_with(|| {
            self.groups.push(FindingGroup { severity, code, shape, count: 0, first_places: Vec::new() });
            self.groups.len() - 1
        })
    }

    /// Takes over what was noticed in a source, under its name. What only a whole catalog can tell is looked at again in
    /// the catalog that comes of it.
    pub fn take_over(&mut self, findings: Vec<Finding>, groups: Vec<FindingGroup>, source: &str) {
        let source = quoted(source);
        for group in groups.into_iter().filter(|group| !OF_THE_WHOLE.contains(&group.code)) {
            let index = self.group_index(group.severity, group.code, &group.shape);
            let known = &mut self.groups[index];
            known.count += group.count;
            known.severity = known.severity.max(group.severity);
            let places = group.first_places.iter().map(|place| format!("{source}: {place}"));
            known.first_places.extend(places);
            known.first_places.truncate(FIRST_PLACES);
        }
        let left = MAX_TAKEN_OVER.saturating_sub(self.findings.len());
        let of_parts = findings.into_iter().filter(|finding| !OF_THE_WHOLE.contains(&finding.code));
        let named = |finding: Finding| Finding { place: format!("{source}: {}", finding.place), ..finding };
        self.findings.extend(of_parts.take(left).map(named));
    }

    pub fn into_parts(self) -> (Vec<Finding>, Vec<FindingGroup>) {
        (self.findings, self.groups)
    }
}

/// A foreign text, cut to what a finding quotes.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(MAX_QUOTED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alike_findings_are_one_group_and_keep_their_places_up_to_the_limit() {
        let mut findings = Findings::default();
        for n in 0..MAX_PLACES_PER_GROUP + 5 {
            findings.add(Severity::Warning, code::BAD_TOKEN, "control/id", || format!("c[{n}]"), "5.1");
        }
        findings.add(Severity::Note, code::NOT_KEPT, "metadata/roles", || "m".into(), "roles");
        let (all, groups) = findings.into_parts();
        assert_eq!(all.len(), MAX_PLACES_PER_GROUP + 1, "every place up to the limit is there");
        assert_eq!(groups.len(), 2, "one group for each kind");
        assert_eq!(groups[0].count, MAX_PLACES_PER_GROUP + 5, "the count goes on");
        assert_eq!(groups[0].first_places.len(), FIRST_PLACES, "a few places stand with the group");
    }

    #[test]
    fn a_file_of_nothing_but_new_keys_does_not_fill_the_memory() {
        let mut findings = Findings::default();
        for n in 0..100_000 {
            let key = format!("control/key{n}");
            findings.add(Severity::Warning, code::UNKNOWN_KEY, &key, || key.clone(), &key);
        }
        let (all, groups) = findings.into_parts();
        assert_eq!(groups.len(), MAX_FINDING_GROUPS + 1, "the rest is one group");
        assert!(all.len() <= MAX_FINDING_GROUPS + MAX_PLACES_PER_GROUP, "places are bounded: {}", all.len());
        assert_eq!(groups.iter().map(|group| group.count).sum::<usize>(), 100_000, "every one is counted");
    }

    #[test]
    fn a_long_value_is_cut_between_characters() {
        assert_eq!(quoted(&"ü".repeat(MAX_QUOTED + 1)).chars().count(), MAX_QUOTED + 1, "cut, and one … for the rest");
        assert_eq!(quoted("kurz"), "kurz", "a short one stays");
    }
}
