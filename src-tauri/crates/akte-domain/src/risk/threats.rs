//! The 47 elementary threats (elementare Gefährdungen) as numbers; their titles are texts.

use crate::BasicValue;

/// How many there are.
pub const ELEMENTARY_THREATS: u8 = 47;

/// The basic values that each affects, in the order of their numbers (BSI-Standard 200-3, table 2).
const AFFECTED: [&str; ELEMENTARY_THREATS as usize] = [
    "A", "IA", "IA", "IA", "A", "A", "CIA", "IA", "IA", "A", "CIA", "IA", "C", "C", "C", "CA", "CA", "CIA", "C", "CIA",
    "CIA", "I", "CI", "A", "A", "CIA", "A", "CIA", "CIA", "CIA", "CIA", "CIA", "A", "A", "CIA", "CIA", "CI", "C",
    "CIA", "A", "A", "CI", "CIA", "CIA", "A", "I", "CIA",
];

/// The code of a number: `G 0.18`.
#[must_use]
pub fn elementary_code(number: u8) -> String {
    format!("G 0.{number}")
}

/// The number of a code as people write it: `G 0.18`, `g0.18`.
#[must_use]
pub fn elementary_number(code: &str) -> Option<u8> {
    let joined: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
    let number = joined.strip_prefix("G0.").or_else(|| joined.strip_prefix("g0."))?;
    number.parse().ok().filter(|number| (1..=ELEMENTARY_THREATS).contains(number))
}

/// The basic values that an elementary threat affects, as far as 200-3 says; what counts at an object is decided there.
#[must_use]
pub fn affected_by(code: &str) -> Vec<BasicValue> {
    let place = elementary_number(code).and_then(|number| number.checked_sub(1));
    let letters = place.and_then(|place| AFFECTED.get(usize::from(place))).copied().unwrap_or_default();
    letters
        .chars()
        .map(|letter| match letter {
            'C' => BasicValue::Confidentiality,
            'I' => BasicValue::Integrity,
            _ => BasicValue::Availability,
        })
        .collect()
}
