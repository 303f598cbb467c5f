//! Which of several values of a parameter is the strictest (STM.5.1): intervals and deadlines are compared by their length,
//! amounts by what limits them. Whatever cannot be compared is left to people.

/// The strictest of some values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictest {
    /// There is none.
    Nothing,
    /// The one at this position.
    Value(usize),
    /// They cannot be put in order.
    Unordered,
}

/// Which way a value is strict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    /// At least so much: more is stricter.
    Least,
    /// At most so much: less is stricter.
    Most,
}

/// An amount of something.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Amount {
    /// In minutes where it is a time, else as it stands.
    number: u64,
    /// What is counted; `time` for all times.
    unit: String,
    /// What the value itself says about its direction.
    bound: Option<Bound>,
}

/// The strictest of the values of a parameter that is called `label`.
#[must_use]
pub fn strictest(label: &str, values: &[&str]) -> Strictest {
    let Some(first) = values.first() else { return Strictest::Nothing };
    if values.iter().all(|value| folded(value) == folded(first)) {
        return Strictest::Value(0);
    }
    let amounts: Option<Vec<Amount>> = values.iter().map(|value| amount(value)).collect();
    let Some(amounts) = amounts else { return Strictest::Unordered };
    let same_unit = amounts.iter().all(|one| Some(&one.unit) == amounts.first().map(|first| &first.unit));
    let mut bounds = amounts.iter().filter_map(|one| one.bound).chain(bound(&folded(label)));
    let (said, differ) = (bounds.next(), bounds.collect::<Vec<_>>());
    let is_time = amounts.iter().all(|one| one.unit == "time");
    // How often something is done: the shorter interval is stricter, unless somebody says that it is a shortest time.
    let bound = said.or(is_time.then_some(Bound::Most));
    let (Some(bound), true) = (bound, same_unit && differ.iter().all(|other| Some(*other) == said)) else {
        return Strictest::Unordered;
    };
    let numbers = amounts.iter().enumerate().map(|(at, one)| (one.number, at));
    let found = match bound {
        Bound::Most => numbers.min_by_key(|(number, at)| (*number, *at)),
        Bound::Least => numbers.max_by_key(|(number, at)| (*number, usize::MAX - at)),
    };
    found.map_or(Strictest::Nothing, |(_, at)| Strictest::Value(at))
}

fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

fn bound(text: &str) -> Option<Bound> {
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&["mindest", "wenigstens", "minimal", "aufbewahr", "at least", "länge"]) {
        return Some(Bound::Least);
    }
    says(&["höchst", "maximal", "spätestens", "innerhalb", "binnen", "bis zu", "at most", "within"])
        .then_some(Bound::Most)
}

const DAY: u64 = 24 * 60;

/// Adverbs of time in minutes, the longer words first.
const EVERY: &[(&str, u64)] = &[
    ("vierteljährlich", 91 * DAY),
    ("quartalsweise", 91 * DAY),
    ("halbjährlich", 182 * DAY),
    ("zweijährlich", 730 * DAY),
    ("jährlich", 365 * DAY),
    ("monatlich", 30 * DAY),
    ("wöchentlich", 7 * DAY),
    ("arbeitstäglich", DAY),
    ("täglich", DAY),
    ("stündlich", 60),
    ("unverzüglich", 1),
    ("sofort", 1),
];

/// Beginnings of units of time in minutes.
const UNITS: &[(&str, u64)] = &[
    ("minute", 1),
    ("stunde", 60),
    ("arbeitstag", DAY),
    ("werktag", DAY),
    ("tag", DAY),
    ("woche", 7 * DAY),
    ("monat", 30 * DAY),
    ("quartal", 91 * DAY),
    ("jahr", 365 * DAY),
];

const NUMBERS: [&str; 12] =
    ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

fn amount(value: &str) -> Option<Amount> {
    let text = folded(value);
    let bound = bound(&text);
    if let Some((_, minutes)) = EVERY.iter().find(|(word, _)| text.contains(word)) {
        return Some(Amount { number: *minutes, unit: "time".to_owned(), bound });
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let (at, count) = words.iter().enumerate().find_map(|(at, word)| Some((at, number(word)?)))?;
    let unit = words.get(at + 1).copied().unwrap_or_default();
    if let Some((_, minutes)) = UNITS.iter().find(|(name, _)| unit.starts_with(name)) {
        return Some(Amount { number: count.saturating_mul(*minutes), unit: "time".to_owned(), bound });
    }
    Some(Amount { number: count, unit: unit.to_owned(), bound })
}

fn number(word: &str) -> Option<u64> {
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    // einen, eine, eines; zwei and so on as they are.
    NUMBERS
        .iter()
        .position(|name| word == *name || (*name == "ein" && word.len() <= 5 && word.starts_with("ein")))
        .and_then(|at| u64::try_from(at + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(label: &str, values: &[&str], expected: Strictest) {
        assert_eq!(strictest(label, values), expected, "{label}: {values:?}");
    }

    #[test]
    fn shorter_intervals_and_deadlines_are_stricter() {
        check("regelmäßig", &["jährlich", "monatlich"], Strictest::Value(1));
        check("regelmäßig", &["täglich", "wöchentlich"], Strictest::Value(0));
        check("eine bestimmte Frist", &["30 Tage", "4 Wochen", "einen Monat"], Strictest::Value(1));
        check("regelmäßig", &["alle zwei Jahre", "halbjährlich"], Strictest::Value(1));
        check("Frist", &["innerhalb von 24 Stunden", "binnen 2 Tagen"], Strictest::Value(0));
    }

    #[test]
    fn what_says_at_least_is_stricter_when_it_is_more() {
        check("Aufbewahrungsdauer", &["90 Tage", "6 Monate"], Strictest::Value(1));
        check("Passwort", &["mindestens 8 Zeichen", "mindestens 12 Zeichen"], Strictest::Value(1));
        check("Fehlversuche", &["höchstens 5 Versuche", "höchstens 3 Versuche"], Strictest::Value(1));
    }

    #[test]
    fn what_cannot_be_compared_is_left_to_people() {
        check("zuständige Person", &["IT-Leitung", "Hauptamt"], Strictest::Unordered);
        check("Anzahl", &["5 Versuche", "3 Versuche"], Strictest::Unordered);
        check("Wert", &["mindestens 3 Tage", "höchstens 5 Tage"], Strictest::Unordered);
        check("Frist", &["3 Tage", "5 Zeichen"], Strictest::Unordered);
        check("Rolle", &["Hauptamt", "hauptamt "], Strictest::Value(0));
        check("Rolle", &[], Strictest::Nothing);
    }
}
