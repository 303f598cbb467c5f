//! The Akte on disk: SQLite, keys, change log, evidence vault, backups, search.
