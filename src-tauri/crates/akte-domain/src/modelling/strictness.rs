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
    /// Whether it says how often something is done.
    rhythm: bool,
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
    if !amounts.iter().all(|one| Some(&one.unit) == amounts.first().map(|first| &first.unit)) {
        return Strictest::Unordered;
    }
    let label = folded(label);
    let is_rhythm = amounts.iter().any(|one| one.rhythm) || contains(&label, RHYTHMS);
    let is_rhythm = is_rhythm && amounts.iter().all(|one| one.unit == TIME);
    let of_label = if is_rhythm { None } else { bound(&label) };
    let mut bounds = amounts.iter().filter_map(|one| one.bound).chain(of_label);
    // What is done more often is stricter; a length of time has no direction of its own.
    let Some(bound) = bounds.next().or(is_rhythm.then_some(Bound::Most)) else { return Strictest::Unordered };
    if bounds.any(|other| other != bound) {
        return Strictest::Unordered;
    }
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

fn contains(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Words of labels that ask how often.
const RHYTHMS: &[&str] =
    &["regelmäßig", "intervall", "turnus", "zyklus", "rhythm", "häufigkeit", "abstand", "abständen"];

const AT_LEAST: &[&str] = &["mindest", "wenigstens", "minimal", "aufbewahr", "at least", "länge"];

const AT_MOST: &[&str] = &[
    "höchst",
    "maximal",
    "spätestens",
    "innerhalb",
    "binnen",
    "bis zu",
    "frist",
    "reaktionszeit",
    "at most",
    "within",
];

fn bound(text: &str) -> Option<Bound> {
    if contains(text, AT_LEAST) {
        return Some(Bound::Least);
    }
    contains(text, AT_MOST).then_some(Bound::Most)
}

const TIME: &str = "time";
const DAY: u64 = 24 * 60;

/// Adverbs that say how often, in minutes.
const EVERY: &[(&str, u64)] = &[
    ("vierteljährlich", 91 * DAY),
    ("quartalsweise", 91 * DAY),
    ("halbjährlich", 182 * DAY),
    ("jährlich", 365 * DAY),
    ("halbmonatlich", 15 * DAY),
    ("monatlich", 30 * DAY),
    ("wöchentlich", 7 * DAY),
    ("arbeitstäglich", DAY),
    ("werktäglich", DAY),
    ("täglich", DAY),
    ("stündlich", 60),
    ("minütlich", 1),
];

/// Words for the shortest of times.
const AT_ONCE: &[&str] = &["unverzüglich", "sofort", "umgehend"];

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
    ("halbjahr", 182 * DAY),
    ("jahr", 365 * DAY),
];

const NUMBERS: [&str; 12] =
    ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

fn amount(value: &str) -> Option<Amount> {
    let text = folded(value);
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if let Some(number) = interval(&words) {
        // "mindestens jährlich" is a longest interval, "höchstens jährlich" a shortest one.
        let bound = bound(&text).map(|bound| match bound {
            Bound::Least => Bound::Most,
            Bound::Most => Bound::Least,
        });
        return Some(Amount { number, unit: TIME.to_owned(), rhythm: true, bound });
    }
    if words.iter().any(|word| AT_ONCE.iter().any(|once| inflected(word, once))) {
        return Some(Amount { number: 0, unit: TIME.to_owned(), rhythm: false, bound: Some(Bound::Most) });
    }
    let bound = bound(&text);
    let (at, count) = words.iter().enumerate().find_map(|(at, word)| Some((at, number(word)?)))?;
    let counted = words.get(at + 1).copied().unwrap_or_default();
    match unit(counted) {
        Some(minutes) => {
            let rhythm = at > 0 && words.get(at - 1) == Some(&"alle");
            Some(Amount { number: count.saturating_mul(minutes), unit: TIME.to_owned(), rhythm, bound })
        }
        None => Some(Amount { number: count, unit: counted.to_owned(), rhythm: false, bound }),
    }
}

/// How often something is done, as minutes between two times: "zweimal jährlich", "zweiwöchentlich", "einmal im Quartal".
fn interval(words: &[&str]) -> Option<u64> {
    let times = words.iter().enumerate().find_map(|(at, word)| {
        let joined = word.strip_suffix("mal").or_else(|| word.strip_suffix('x')).and_then(number);
        joined.or_else(|| number(word).filter(|_| words.get(at + 1) == Some(&"mal")))
    });
    let adverb = words.iter().find_map(|word| {
        EVERY.iter().find_map(|(every, minutes)| {
            let single = inflected(word, every).then_some(*minutes);
            let of_several = |(at, name): (usize, &&str)| {
                let rest = word.strip_prefix(name).filter(|_| at > 0)?;
                inflected(rest, every).then(|| minutes.saturating_mul(u64::try_from(at + 1).unwrap_or(u64::MAX)))
            };
            single.or_else(|| NUMBERS.iter().enumerate().find_map(of_several))
        })
    });
    let per = || {
        words.windows(2).find_map(|pair| {
            matches!(pair, ["pro" | "im" | "je" | "jedes" | "jeden" | "jede" | "der", _]).then(|| unit(pair[1]))?
        })
    };
    let minutes = match (adverb, times) {
        (Some(minutes), _) => minutes,
        (None, Some(_)) => per()?,
        (None, None) => return None,
    };
    Some(minutes / times.unwrap_or(1).max(1))
}

/// Whether a word is another one, whatever its ending: "jährliche" is "jährlich".
fn inflected(word: &str, base: &str) -> bool {
    word.strip_prefix(base).is_some_and(|ending| matches!(ending, "" | "e" | "er" | "es" | "en" | "em"))
}

/// Minutes of a unit of time.
fn unit(word: &str) -> Option<u64> {
    UNITS.iter().find(|(name, _)| word.starts_with(name)).map(|(_, minutes)| *minutes)
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
        check("Frist", &["unverzüglich", "binnen 2 Tagen"], Strictest::Value(0));
        check("Intervall", &["30 Tage", "2 Wochen"], Strictest::Value(1));
    }

    #[test]
    fn what_is_done_at_least_so_often_has_a_longest_interval() {
        check("regelmäßig", &["mindestens jährlich", "mindestens monatlich"], Strictest::Value(1));
        check("regelmäßig", &["mindestens einmal pro Jahr", "wenigstens einmal im Quartal"], Strictest::Value(1));
        check("regelmäßig", &["höchstens jährlich", "mindestens monatlich"], Strictest::Unordered);
    }

    #[test]
    fn how_often_is_read_from_whole_words() {
        check("regelmäßig", &["zweimal jährlich", "vierteljährlich"], Strictest::Value(1));
        check("regelmäßig", &["zweimal jährlich", "jährlich"], Strictest::Value(0));
        check("regelmäßig", &["zweiwöchentlich", "wöchentlich"], Strictest::Value(1));
        check("regelmäßig", &["zweimonatlich", "alle 6 Wochen"], Strictest::Value(1));
        check("regelmäßig", &["2x jährlich", "drei mal pro Jahr"], Strictest::Value(1));
        check("regelmäßig", &["jährliche Prüfung", "zweijährlich"], Strictest::Value(0));
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
        check("eine Stützzeit", &["30 Minuten", "60 Minuten"], Strictest::Unordered);
        check("Frist", &["3 Tage", "5 Zeichen"], Strictest::Unordered);
        check("Rolle", &["Hauptamt", "hauptamt "], Strictest::Value(0));
        check("Rolle", &[], Strictest::Nothing);
    }
}
