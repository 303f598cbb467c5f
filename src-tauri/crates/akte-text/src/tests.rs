//! Both languages say the same things, and every file is sound.

use crate::{Arg, Language, Texts, ids, resources};
use chrono::{NaiveDate, TimeZone, Utc};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

type Variables = BTreeMap<String, BTreeSet<String>>;

fn inline(expression: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(expression) => inline(expression, found),
        Expression::Select { selector, variants } => {
            inline(selector, found);
            for variant in variants {
                of_elements(&variant.value.elements, found);
            }
        }
    }
}

fn of_elements(elements: &[PatternElement<&str>], found: &mut BTreeSet<String>) {
    for element in elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

/// Ids with their variables; stops at a faulty file, a doubled id, an id without a text.
fn read(language: Language) -> Variables {
    let mut all = Variables::new();
    for (name, source) in resources::of(language) {
        let resource = fluent_syntax::parser::parse(*source)
            .unwrap_or_else(|(_, errors)| panic!("{}/{name}.ftl is faulty: {errors:?}", language.tag()));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let mut found = BTreeSet::new();
                let value = message.value.as_ref().unwrap_or_else(|| panic!("{} says nothing", message.id.name));
                of_elements(&value.elements, &mut found);
                let doubled = all.insert(message.id.name.to_owned(), found).is_some();
                assert!(!doubled, "{} stands twice in {}", message.id.name, language.tag());
            }
        }
    }
    all
}

#[test]
fn both_languages_have_the_same_messages_and_variables() {
    let (german, english) = (read(Language::German), read(Language::English));
    for (id, variables) in &german {
        assert_eq!(english.get(id), Some(variables), "{id} differs between German (right) and English (left)");
    }
    for id in english.keys() {
        assert!(german.contains_key(id), "{id} is missing in German");
    }
}

#[test]
fn every_message_can_be_found() {
    for language in Language::ALL {
        let texts = Texts::for_language(language);
        let ids = ids(language);
        assert_eq!(ids, read(language).into_keys().collect::<Vec<_>>(), "the list of ids is the parser's");
        for id in ids {
            assert!(texts.has(&id), "{id} is in the file and must be found");
        }
    }
}

#[test]
fn an_unknown_id_is_seen() {
    assert_eq!(Texts::for_language(Language::German).get("no-such-message"), "⟦no-such-message⟧", "never silent");
}

#[test]
fn dates_numbers_and_amounts_follow_the_language() {
    let (de, en) = (Texts::for_language(Language::German), Texts::for_language(Language::English));
    let date = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
    assert_eq!(de.date(date), "31.12.2026", "German date");
    assert_eq!(en.date(date), "31\u{a0}Dec\u{a0}2026", "English date");
    let winter = Utc.with_ymd_and_hms(2026, 12, 31, 23, 5, 0).unwrap();
    assert_eq!(de.date_time(winter), "01.01.2027, 00:05\u{a0}Uhr\u{a0}MEZ", "German local time in winter");
    let summer = Utc.with_ymd_and_hms(2026, 7, 1, 12, 0, 0).unwrap();
    assert_eq!(en.date_time(summer), "1\u{a0}Jul\u{a0}2026, 14:00\u{a0}CEST", "German local time in summer");
    assert_eq!(de.number(1_234_567), "1.234.567", "German thousands");
    assert_eq!(en.number(-1234), "\u{2212}1,234", "English thousands");
    assert_eq!(de.percent(125), "12,5\u{a0}%", "German percent");
    assert_eq!(en.percent(1000), "100.0%", "English percent");
    assert_eq!(de.whole_percent(25), "25\u{a0}%", "German whole percent");
    assert_eq!(de.whole_euro(123_450), "1.235\u{a0}€", "German euros, rounded");
    assert_eq!(en.whole_euro(-123_449), "\u{2212}€1,234", "English euros, rounded");
    assert_eq!(de.euro(123_450), "1.234,50\u{a0}€", "German amount");
    assert_eq!(en.euro(-5), "\u{2212}€0.05", "English amount");
    assert_eq!(de.file_size(1_290_000), "1,2\u{a0}MB", "German file size");
    assert_eq!(de.file_size(815), "815\u{a0}Byte", "small file size");
}

#[test]
fn a_count_chooses_its_plural() {
    let de = Texts::for_language(Language::German);
    assert_eq!(de.t("count-requirements", &[("count", Arg::Count(1))]), "1 Anforderung", "singular");
    assert_eq!(de.t("count-requirements", &[("count", Arg::Count(1800))]), "1.800 Anforderungen", "plural, grouped");
}

#[test]
fn language_tags_are_understood() {
    assert_eq!(Language::from_tag("de_DE.UTF-8"), Some(Language::German), "locale variable");
    assert_eq!(Language::from_tag("EN-gb"), Some(Language::English), "BCP 47");
    assert_eq!(Language::from_tag("fr"), None, "not spoken here");
}
