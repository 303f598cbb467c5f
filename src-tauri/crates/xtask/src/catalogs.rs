//! `cargo xtask catalogs`: makes the index catalogs again from BSI's files.

use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::workspace::Workspace;

/// Makes the index catalogs in `catalogs/` again; the test that compares them writes them when `UPDATE` is set.
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
    Run::new("git").words("status --short catalogs").within(&workspace.root).run()
}
