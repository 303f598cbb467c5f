//! One row: typed access to its cells; what cannot be understood becomes a finding.

use crate::columns::Layout;
use crate::finding::{Findings, code};
use crate::limits::MAX_CELL_CHARS;
use crate::values;
use akte_domain::{Cents, Coded, Severity};
use chrono::NaiveDate;
use std::collections::HashSet;

pub(crate) struct Row<'a> {
    layout: &'a Layout,
    cells: &'a csv::StringRecord,
    line: u64,
    findings: &'a mut Findings,
    sound: bool,
}

impl<'a> Row<'a> {
    pub fn new(layout: &'a Layout, cells: &'a csv::StringRecord, line: u64, findings: &'a mut Findings) -> Self {
        let mut row = Self { layout, cells, line, findings, sound: true };
        row.check_cells();
        row
    }

    fn check_cells(&mut self) {
        for (position, cell) in self.cells.iter().enumerate() {
            let heading = self.layout.headings.get(position).map_or("", String::as_str);
            if heading.is_empty() && !cell.trim().is_empty() {
                self.error(code::TOO_MANY_CELLS, None, cell);
            }
            if cell.len() > MAX_CELL_CHARS && cell.chars().count() > MAX_CELL_CHARS {
                let length = cell.chars().count().to_string();
                self.error(code::CELL_TOO_LONG, Some(heading), &length);
            }
        }
    }

    /// Whether nothing in it was an error.
    pub fn is_sound(&self) -> bool {
        self.sound
    }

    pub fn line(&self) -> u64 {
        self.line
    }

    fn error(&mut self, code: &'static str, heading: Option<&str>, detail: &str) {
        self.sound = false;
        self.findings.add(Severity::Error, code, self.line, heading, detail);
    }

    /// An error in the cell of a column.
    pub fn refuse(&mut self, code: &'static str, column: &'static str, detail: &str) {
        let layout = self.layout;
        self.error(code, Some(layout.heading(column)), detail);
    }

    fn cell(&self, column: &str) -> &'a str {
        let position = self.layout.position(column);
        position.and_then(|position| self.cells.get(position)).unwrap_or_default().trim()
    }

    /// The text of a cell; empty where there is none.
    pub fn text(&self, column: &'static str) -> String {
        self.cell(column).replace("\r\n", "\n")
    }

    /// The text of a cell that has to be filled.
    pub fn needed_text(&mut self, column: &'static str) -> String {
        let text = self.text(column);
        if text.is_empty() {
            self.refuse(code::MISSING_VALUE, column, "");
        }
        text
    }

    /// The texts of a cell that lists several, set apart by comma, semicolon, bar or line.
    pub fn list(&self, column: &'static str) -> Vec<String> {
        let mut known = HashSet::new();
        let texts = self.cell(column).split([',', ';', '|', '\n']).map(str::trim).filter(|text| !text.is_empty());
        texts.filter(|text| known.insert(*text)).map(str::to_owned).collect()
    }

    /// The names in a cell, set apart by semicolon, bar or line; commas may be part of a name.
    pub fn names(&self, column: &'static str) -> Vec<String> {
        let names = self.cell(column).split([';', '|', '\n']).map(str::trim).filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    }

    /// Yes or no, as people write it; none for an empty cell.
    pub fn yes_or_no(&mut self, column: &'static str) -> Option<bool> {
        self.value(column, |text| match text.to_lowercase().as_str() {
            "ja" | "j" | "x" | "yes" | "y" | "wahr" | "true" | "1" => Ok(true),
            "nein" | "n" | "-" | "–" | "no" | "falsch" | "false" | "0" => Ok(false),
            _ => Err(code::BAD_WORD),
        })
    }

    pub fn date(&mut self, column: &'static str) -> Option<NaiveDate> {
        self.value(column, values::date)
    }

    pub fn amount(&mut self, column: &'static str) -> Option<Cents> {
        self.value(column, values::amount)
    }

    pub fn count(&mut self, column: &'static str) -> Option<u32> {
        self.value(column, values::count)
    }

    /// A year with four digits.
    pub fn year(&mut self, column: &'static str) -> Option<i32> {
        self.value(column, values::year)
    }

    /// A word of a closed list; none for an empty cell.
    pub fn word<T: Coded>(&mut self, column: &'static str) -> Option<T> {
        self.value(column, |text| T::from_word(text).ok_or(code::BAD_WORD))
    }

    fn value<T>(&mut self, column: &'static str, read: impl FnOnce(&str) -> Result<T, &'static str>) -> Option<T> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        match read(cell) {
            Ok(value) => Some(value),
            Err(code) => {
                self.refuse(code, column, cell);
                None
            }
        }
    }
}
