//! The recovery key: random, shown once, with check digits so that a typing error is told apart from a wrong key.

use crate::{Result, StoreError};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Digits without I, L, O and U, which people mistake (Crockford's base 32).
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Random bytes.
const SECRET: usize = 20;
/// Bytes of the check sum; together with the secret 36 digits, nine groups of four.
const CHECK: usize = 2;
const GROUP: usize = 4;

/// A recovery key.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryKey([u8; SECRET]);

impl RecoveryKey {
    /// A new one.
    pub(crate) fn generate(entropy: &dyn crate::Entropy) -> Self {
        Self(crate::entropy::random(entropy))
    }

    /// The random bytes.
    pub(crate) fn secret(&self) -> &[u8] {
        &self.0
    }

    /// As people write it down: groups of four, joined by hyphens.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(self.0.to_vec());
        bytes.extend_from_slice(&check(&self.0));
        let digits = Zeroizing::new(encode(&bytes));
        let mut text = Zeroizing::new(String::with_capacity(digits.len() * 2));
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                text.push('-');
            }
            text.push(digit);
        }
        text
    }

    /// Reads what people typed: case, blanks and hyphens do not matter, and O, I and L are read as 0, 1 and 1.
    ///
    /// # Errors
    /// [`StoreError::RecoveryKeyMistyped`] where length, digits or check digits do not fit.
    pub fn from_text(text: &str) -> Result<Self> {
        let bytes = Zeroizing::new(decode(text).ok_or(StoreError::RecoveryKeyMistyped)?);
        let (secret, sum) = bytes.split_first_chunk::<SECRET>().ok_or(StoreError::RecoveryKeyMistyped)?;
        if sum.get(..CHECK) != Some(&check(secret)) || sum.len() != CHECK {
            return Err(StoreError::RecoveryKeyMistyped);
        }
        Ok(Self(*secret))
    }
}

fn check(secret: &[u8; SECRET]) -> [u8; CHECK] {
    let digest = Sha256::new().chain_update(b"schutzakte recovery key check").chain_update(secret).finalize();
    [digest[0], digest[1]]
}

/// Five bits a digit; the last digit is filled up with zeros.
fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut buffer, mut bits) = (0_u32, 0);
    for byte in bytes {
        buffer = (buffer << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(digit(buffer >> bits));
        }
        buffer &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(digit(buffer << (5 - bits)));
    }
    text
}

fn digit(value: u32) -> char {
    char::from(DIGITS[(value & 31) as usize])
}

/// None where a character is no digit or the filling is not zero.
fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut buffer, mut bits) = (0_u32, 0);
    for character in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '_')) {
        let digit = match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let value = DIGITS.iter().position(|known| char::from(*known) == digit)?;
        buffer = (buffer << 5) | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(buffer >> bits).ok()?);
            buffer &= (1 << bits) - 1;
        }
    }
    (buffer == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_down_is_read_again() {
        let key = RecoveryKey([0xA7; SECRET]);
        let text = key.to_text();
        assert_eq!(text.len(), 36 + 8, "nine groups of four digits: {}", *text);
        let typed = text.to_lowercase().replace('-', " ").replace('1', "l").replace('0', "o");
        let read = RecoveryKey::from_text(&typed).expect("case, blanks and mistaken letters do not matter");
        assert_eq!(read.secret(), key.secret(), "the same key");
    }

    #[test]
    fn every_single_typing_error_is_found_as_such() {
        let text = RecoveryKey([0x3C; SECRET]).to_text();
        for at in (0..text.len()).filter(|at| text.as_bytes()[*at] != b'-') {
            let wrong = if text.as_bytes()[at] == b'7' { "8" } else { "7" };
            let mut typed = text.to_string();
            typed.replace_range(at..=at, wrong);
            let read = RecoveryKey::from_text(&typed);
            assert!(matches!(read, Err(StoreError::RecoveryKeyMistyped)), "digit {at} mistyped");
        }
        assert!(matches!(RecoveryKey::from_text(""), Err(StoreError::RecoveryKeyMistyped)), "nothing typed");
        assert!(matches!(RecoveryKey::from_text(&text[..30]), Err(StoreError::RecoveryKeyMistyped)), "cut off");
    }
}
