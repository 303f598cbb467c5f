//! The hash chain: SHA-256 over an unambiguous encoding of each entry and the hash before it.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Hash before the first entry.
pub(crate) const START: [u8; 32] = [0; 32];

/// What the chain says about the operation of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OperationFacts {
    pub number: i64,
    pub id: Uuid,
    pub at: String,
    pub actor: String,
    pub os_account: String,
    pub name: String,
    pub municipality: Option<Uuid>,
    pub undoes: Option<i64>,
}

/// What the chain says about an entry itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EntryFacts<'a> {
    pub number: i64,
    pub municipality: Option<Uuid>,
    pub kind: &'a str,
    pub entity_id: Uuid,
    pub digest: &'a [u8],
}

/// Digest of a payload. The salt keeps a short payload from being guessed once it has been erased.
pub(crate) fn payload_digest(salt: &[u8], before: Option<&str>, after: Option<&str>) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(b"schutzakte log payload 1");
    add(&mut hash, salt);
    add_optional(&mut hash, before.map(str::as_bytes));
    add_optional(&mut hash, after.map(str::as_bytes));
    hash.finalize().into()
}

/// Hash of an entry, chained to the one before it.
pub(crate) fn entry_hash(previous: &[u8; 32], operation: &OperationFacts, entry: &EntryFacts<'_>) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(b"schutzakte log entry 1");
    hash.update(previous);
    hash.update(entry.number.to_be_bytes());
    hash.update(operation.number.to_be_bytes());
    add(&mut hash, operation.id.as_bytes());
    add(&mut hash, operation.at.as_bytes());
    add(&mut hash, operation.actor.as_bytes());
    add(&mut hash, operation.os_account.as_bytes());
    add(&mut hash, operation.name.as_bytes());
    add_optional(&mut hash, operation.municipality.as_ref().map(|id| id.as_bytes().as_slice()));
    add_optional(&mut hash, operation.undoes.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
    add_optional(&mut hash, entry.municipality.as_ref().map(|id| id.as_bytes().as_slice()));
    add(&mut hash, entry.kind.as_bytes());
    add(&mut hash, entry.entity_id.as_bytes());
    add(&mut hash, entry.digest);
    hash.finalize().into()
}

/// Length before content, so that no two lists of fields look alike.
fn add(hash: &mut Sha256, field: &[u8]) {
    hash.update((field.len() as u64).to_be_bytes());
    hash.update(field);
}

fn add_optional(hash: &mut Sha256, field: Option<&[u8]>) {
    match field {
        Some(field) => {
            hash.update([1]);
            add(hash, field);
        }
        None => hash.update([0]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_cannot_be_shifted_into_each_other() {
        let digest = |before, after| payload_digest(b"salt", before, after);
        assert_ne!(digest(Some("ab"), Some("c")), digest(Some("a"), Some("bc")), "the border between fields counts");
        assert_ne!(digest(None, Some("a")), digest(Some("a"), None), "before is not after");
        assert_ne!(digest(None, None), digest(Some(""), None), "nothing is not an empty text");
    }
}
