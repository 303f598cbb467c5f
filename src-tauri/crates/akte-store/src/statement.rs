//! Fixed statements: declared once, so that a test can prepare them all against the migrated schema and refuse any that
//! touches recorded data without naming its municipality.

/// Whether a statement stays within one municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tenancy {
    /// It binds the municipality.
    Scoped,
    /// It reads or writes across municipalities, for this reason.
    AcrossMunicipalities(&'static str),
}

/// A declared statement.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(test), expect(dead_code, reason = "only the test that checks all statements reads the list"))]
pub(crate) struct Statement {
    /// Its name in the code.
    pub name: &'static str,
    /// Its text.
    pub sql: &'static str,
    /// Whether it stays within one municipality.
    pub tenancy: Tenancy,
}

/// Declares statements as constants of their text, and collects them in `STATEMENTS`. A statement that reaches across
/// municipalities says why: `NAME across "reason" = "sql";`.
macro_rules! statements {
    ($($(#[$meta:meta])* $name:ident $(across $reason:literal)? = $sql:expr;)+) => {
        $($(#[$meta])* pub(crate) const $name: &str = $sql;)+

        #[cfg_attr(not(test), expect(dead_code, reason = "only the test that checks all statements reads the list"))]
        pub(crate) const STATEMENTS: &[$crate::statement::Statement] = &[
            $($crate::statement::Statement {
                name: concat!(module_path!(), "::", stringify!($name)),
                sql: $sql,
                tenancy: $crate::statement::statements!(@tenancy $($reason)?),
            }),+
        ];
    };
    (@tenancy) => { $crate::statement::Tenancy::Scoped };
    (@tenancy $reason:literal) => { $crate::statement::Tenancy::AcrossMunicipalities($reason) };
}

pub(crate) use statements;
