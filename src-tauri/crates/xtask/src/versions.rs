//! Rust and Node are the user's own: they are checked, not installed.

use crate::command::{Run, find_program};
use crate::failure::{Failure, Result};

type Version = (u32, u32);

/// The oldest Rust that builds the workspace.
const RUST: Version = (1, 95);

/// Checks that rustc is new enough.
pub fn rust() -> Result<()> {
    let said = Run::new("rustc").arg("--version").read()?;
    let found = version(&said).ok_or_else(|| Failure::new(format!("rustc says “{}”.", said.trim())))?;
    if found >= RUST {
        return Ok(());
    }
    Err(Failure::new(format!("Rust {}.{} is too old: {}.{} is needed.", found.0, found.1, RUST.0, RUST.1))
        .hint("With rustup: rustup update stable"))
}

/// Checks that Node is one that Vite accepts, and that npm is there.
pub fn node() -> Result<()> {
    let hint =
        "Install Node 22 LTS from https://nodejs.org or with your version manager (20.19 or newer, or 22.12 or newer).";
    if find_program("node").is_none() {
        return Err(Failure::new("Node is missing.").hint(hint));
    }
    let said = Run::new("node").arg("--version").read()?;
    let found = version(&said).ok_or_else(|| Failure::new(format!("node says “{}”.", said.trim())))?;
    if !node_is_new_enough(found) {
        return Err(Failure::new(format!("Node {} does not fit.", said.trim())).hint(hint));
    }
    if find_program("npm").is_none() {
        return Err(Failure::new("npm is missing; it comes with Node.").hint(hint));
    }
    Ok(())
}

fn node_is_new_enough(found: Version) -> bool {
    found >= (22, 12) || (found.0 == 20 && found.1 >= 19)
}

fn version(said: &str) -> Option<Version> {
    let digits = said.find(|character: char| character.is_ascii_digit())?;
    let mut parts = said[digits..].split(|character: char| !character.is_ascii_digit());
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_the_programs_say_them() {
        assert_eq!(version("rustc 1.95.0 (59807616e 2026-04-14)"), Some((1, 95)));
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(version("nothing"), None);
    }

    #[test]
    fn node_fits_as_vite_says() {
        for good in [(20, 19), (22, 12), (24, 0)] {
            assert!(node_is_new_enough(good), "{good:?} fits");
        }
        for bad in [(18, 20), (20, 18), (21, 7), (22, 11)] {
            assert!(!node_is_new_enough(bad), "{bad:?} does not fit");
        }
    }
}
