//! What goes to standard output: one JSON object, or text for people.

use akte_app::wire::ErrorBody;
use akte_text::Texts;
use serde::Serialize;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};

/// For whom to write, and in which language.
#[derive(Clone, Copy)]
pub struct Style {
    /// Whether a program reads it.
    pub json: bool,
    /// The sentences.
    pub texts: &'static Texts,
    /// How wide a cell may become; none where no screen limits it.
    pub cell_width: Option<usize>,
}

/// Longer cells are cut on a screen; a file or pipe gets them whole.
const SCREEN_CELL: usize = 56;

impl Style {
    /// For this run's standard output.
    pub fn new(json: bool, texts: &'static Texts) -> Self {
        let cell_width = io::stdout().is_terminal().then_some(SCREEN_CELL);
        Self { json, texts, cell_width }
    }
}

/// A column of a table: message of its heading, and what stands in a row.
pub struct Column<'a, T> {
    heading: &'static str,
    right: bool,
    cell: Box<dyn Fn(&T) -> String + 'a>,
}

impl<'a, T> Column<'a, T> {
    /// A column of texts.
    pub fn text(heading: &'static str, cell: impl Fn(&T) -> String + 'a) -> Self {
        Self { heading, right: false, cell: Box::new(cell) }
    }

    /// A column of numbers, aligned at their ends.
    pub fn number(heading: &'static str, cell: impl Fn(&T) -> String + 'a) -> Self {
        Self { heading, right: true, cell: Box::new(cell) }
    }
}

#[derive(Serialize)]
struct JsonList<'a, T> {
    items: &'a [T],
    total: u64,
}

/// JSON of anything; the wire types always have one.
pub fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A list: its rows, and how many there are in all.
pub fn list<T: Serialize>(style: Style, items: &[T], total: u64, columns: &[Column<'_, T>]) -> String {
    if style.json {
        return json(&JsonList { items, total });
    }
    let mut text = table(style, items, columns);
    let shown = u64::try_from(items.len()).unwrap_or(u64::MAX);
    if shown < total {
        let _ =
            write!(text, "\n{}", style.texts.t("cli-out-part", &[("shown", shown.into()), ("total", total.into())]));
    }
    text
}

/// A table for people, or the sentence that there is nothing.
pub fn table<T>(style: Style, items: &[T], columns: &[Column<'_, T>]) -> String {
    if items.is_empty() {
        return style.texts.get("cli-out-nothing");
    }
    let headings = columns.iter().map(|column| style.texts.get(column.heading)).collect();
    let rows = items.iter().map(|item| columns.iter().map(|column| cell(style, &(column.cell)(item))).collect());
    let rows: Vec<Vec<String>> = std::iter::once(headings).chain(rows).collect();
    let widths: Vec<usize> = (0..columns.len())
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default())
        .collect();
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        push_row(&mut text, row, &widths, columns);
        if index == 0 {
            let line: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
            push_row(&mut text, &line, &widths, columns);
        }
    }
    text.truncate(text.trim_end().len());
    text
}

fn push_row<T>(text: &mut String, row: &[String], widths: &[usize], columns: &[Column<'_, T>]) {
    let cells: Vec<String> = row
        .iter()
        .zip(widths)
        .zip(columns)
        .map(|((cell, width), column)| if column.right { format!("{cell:>width$}") } else { format!("{cell:<width$}") })
        .collect();
    let _ = writeln!(text, "{}", cells.join("  ").trim_end());
}

/// One line without control characters, which could move the cursor of a terminal.
fn cell(style: Style, text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match style.cell_width {
        Some(width) if line.chars().count() > width => {
            let cut: String = line.chars().take(width.saturating_sub(1)).collect();
            format!("{}…", cut.trim_end())
        }
        _ => line,
    }
}

/// Names and values below each other, those without a value left out.
pub fn fields(style: Style, fields: &[(&str, String)]) -> String {
    let filled = fields.iter().filter(|(_, value)| !value.is_empty());
    let filled: Vec<(String, &String)> = filled.map(|(id, value)| (style.texts.get(id), value)).collect();
    let width = filled.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default() + 1;
    let lines = filled.iter().map(|(name, value)| format!("{:<width$} {}", format!("{name}:"), one_line(value)));
    lines.collect::<Vec<_>>().join("\n")
}

fn one_line(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join(" ")
}

/// Prints to standard output. A reader that went away (`akte … | head`) is not a fault.
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Says something to people beside the result.
pub fn say(text: &str) {
    // Nobody is left to be told that standard error is closed.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

#[derive(Serialize)]
struct JsonRefusal<'a> {
    error: &'a ErrorBody,
}

/// Tells a refusal: as JSON on standard output, else on standard error.
pub fn refuse(style: Style, error: &ErrorBody) {
    if style.json {
        // The exit code tells the rest to a reader that went away.
        let _ = print(&json(&JsonRefusal { error }));
        return;
    }
    say(&style.texts.t("cli-out-refused", &[("message", (&error.message).into()), ("code", (&error.code).into())]));
    if !error.hint.is_empty() {
        say(&error.hint);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_text::Language;

    fn style(cell_width: Option<usize>) -> Style {
        Style { json: false, texts: Texts::for_language(Language::German), cell_width }
    }

    fn columns<'a>() -> [Column<'a, (&'static str, u32)>; 2] {
        [
            Column::text("cli-out-name", |row: &(&str, u32)| row.0.to_owned()),
            Column::number("cli-out-answers", |row: &(&str, u32)| row.1.to_string()),
        ]
    }

    #[test]
    fn tables_are_aligned_by_characters() {
        let text = table(style(None), &[("Köln", 7), ("Aurich", 1200)], &columns());
        assert_eq!(
            text, "Name    Antworten\n──────  ─────────\nKöln            7\nAurich       1200",
            "umlauts are one wide"
        );
    }

    #[test]
    fn long_cells_are_cut_on_a_screen_only() {
        let rows = [("Samtgemeinde Grafschaft Hoya", 1)];
        assert!(table(style(Some(12)), &rows, &columns()).contains("Samtgemeind…"), "cut on a screen");
        assert!(table(style(None), &rows, &columns()).contains("Grafschaft Hoya"), "whole in a file");
    }

    #[test]
    fn control_characters_never_reach_the_terminal() {
        let text = table(style(None), &[("a\u{1b}[2Jb\nc", 1)], &columns());
        assert!(!text.contains('\u{1b}') && text.lines().count() == 3, "escape sequences are blanks: {text:?}");
    }

    #[test]
    fn a_part_says_that_it_is_a_part() {
        let text = list(style(None), &[("Köln", 7)], 40, &columns());
        assert!(text.contains("40"), "the total stands below: {text}");
        let json = list(Style { json: true, ..style(None) }, &[("Köln", 7)], 40, &columns());
        assert_eq!(json, r#"{"items":[["Köln",7]],"total":40}"#, "a program gets items and total");
    }
}
