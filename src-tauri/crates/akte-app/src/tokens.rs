//! Tokens: what the page hands back instead of paths. A token names a file or folder that the user picked, and nothing
//! that the page could make up.

use crate::error::{AppError, ErrorCode, Result};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Tokens of picked files and folders, valid until the program ends.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    by_token: HashMap<String, PathBuf>,
    by_path: HashMap<PathBuf, String>,
}

impl Tokens {
    /// The token of a path: the same one for the same path.
    pub(crate) fn of(&mut self, path: &Path, new_token: impl FnOnce() -> String) -> String {
        if let Some(token) = self.by_path.get(path) {
            return token.clone();
        }
        let token = new_token();
        self.by_token.insert(token.clone(), path.to_owned());
        self.by_path.insert(path.to_owned(), token.clone());
        token
    }

    /// The path of a token.
    pub(crate) fn path(&self, token: &str) -> Result<PathBuf> {
        self.by_token.get(token).cloned().ok_or_else(|| AppError::new(ErrorCode::TokenUnknown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_names_what_was_picked_and_nothing_else() {
        let mut tokens = Tokens::default();
        let token = tokens.of(Path::new("/a/b"), || "t1".into());
        assert_eq!(tokens.of(Path::new("/a/b"), || "t2".into()), token, "one path, one token");
        assert_eq!(tokens.path(&token).unwrap(), Path::new("/a/b"), "the token names its path");
        assert_eq!(tokens.path("/a/b").unwrap_err().code, ErrorCode::TokenUnknown, "a path is no token");
    }
}
