//! Spreadsheets in: CSV bytes to rows and findings.
