//! `cargo xtask catalogs`: makes the index catalogs and the vocabularies again from BSI's files.

use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::workspace::Workspace;

/// Makes the index catalogs and the vocabularies in `catalogs/` again; the tests that compare them write them when `UPDATE`
/// is set. The hashes in the manifest are changed by hand, so that somebody looks.
pub fn catalogs(workspace: &Workspace) -> Result<()> {
    if std::env::var_os("AKTE_TEST_DATA").is_none() {
        return Err(Failure::new("AKTE_TEST_DATA names no folder with BSI's catalogs.")
            .hint("Set it to a folder that holds bsi/ and edition2023/, and run this again."));
    }
    Run::cargo()
        .words("test --package akte-catalog index_catalog -- --nocapture")
        .env("UPDATE", "1")
        .within(&workspace.root)
        .run()?;
    // What turns CSV into vocabularies stands in two crates that only the app joins.
    Run::cargo()
        .words("test --package akte-app --test commands shipped_vocabularies -- --nocapture")
        .env("UPDATE", "1")
        .within(&workspace.root)
        .run()?;
    Run::new("git").words("status --short catalogs").within(&workspace.root).run()
}
