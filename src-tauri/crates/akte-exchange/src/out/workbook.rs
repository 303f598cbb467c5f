//! Workbooks (XLSX): a cover sheet, then one sheet per table with filters, a head that stays, and real dates and amounts.

use super::names::sheet_names;
use super::{ExportError, shown};
use akte_domain::export::{ColumnRole, ExportBook, ExportCell, ExportTable};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

/// Rows of a worksheet, its head included (ECMA-376).
const MAX_ROWS: usize = 1_048_576;
/// Characters of a cell (ECMA-376).
const MAX_CELL: usize = 32_767;

/// What is to be filled in stands on this ground.
const ENTRY: Color = Color::RGB(0x00FF_F8E1);
/// The lines around it.
const LINE: Color = Color::RGB(0x00C8_CDD5);

/// How cells look.
struct Looks {
    title: Format,
    name: Format,
    head: Format,
    text: Format,
    date: Format,
    number: Format,
    amount: Format,
    entry: Format,
    entry_date: Format,
}

impl Looks {
    fn new(book: &ExportBook) -> Self {
        let text = || Format::new().set_align(FormatAlign::Top).set_text_wrap();
        // Where amounts have a comma, dates have dots.
        let date = if book.decimal_comma { "dd.mm.yyyy" } else { "yyyy-mm-dd" };
        Self {
            title: Format::new().set_bold().set_font_size(16),
            name: text().set_bold(),
            head: text().set_bold().set_background_color(Color::RGB(0x00E3_E8EF)).set_border_bottom(FormatBorder::Thin),
            text: text(),
            date: Format::new().set_align(FormatAlign::Top).set_num_format(date),
            number: Format::new().set_align(FormatAlign::Top).set_num_format("#,##0"),
            amount: Format::new().set_align(FormatAlign::Top).set_num_format("#,##0.00 \"€\""),
            entry: text().set_background_color(ENTRY).set_border(FormatBorder::Thin).set_border_color(LINE),
            entry_date: Format::new()
                .set_align(FormatAlign::Top)
                .set_num_format(date)
                .set_background_color(ENTRY)
                .set_border(FormatBorder::Thin)
                .set_border_color(LINE),
        }
    }
}

/// The bytes of a workbook. The same book gives the same bytes.
///
/// # Errors
/// [`ExportError::TooManyRows`], [`ExportError::Write`].
pub fn workbook(book: &ExportBook) -> Result<Vec<u8>, ExportError> {
    for table in &book.tables {
        if table.rows.len() >= MAX_ROWS {
            let (table, rows) = (table.title.clone(), table.rows.len());
            return Err(ExportError::TooManyRows { table, rows, limit: MAX_ROWS - 1 });
        }
    }
    written(book).map_err(|error| ExportError::Write(error.to_string()))
}

fn written(book: &ExportBook) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made_at = instant(book.made_at)?;
    let properties =
        DocProperties::new().set_title(&book.title).set_author(&book.author).set_creation_datetime(&made_at);
    workbook.set_properties(&properties);
    let looks = Looks::new(book);
    let titles = std::iter::once(book.cover.as_str()).chain(book.tables.iter().map(|table| table.title.as_str()));
    let mut names = sheet_names(titles).into_iter();
    cover(workbook.add_worksheet().set_name(names.next().unwrap_or_default())?, book, &looks)?;
    for (table, name) in book.tables.iter().zip(names) {
        sheet(workbook.add_worksheet().set_name(name)?, table, &looks)?;
    }
    workbook.save_to_buffer()
}

/// The instant of the data state; for an empty log the first one that spreadsheets and ZIP files know alike.
fn instant(at: Option<DateTime<Utc>>) -> Result<ExcelDateTime, XlsxError> {
    match at {
        Some(at) => ExcelDateTime::from_timestamp(at.timestamp()),
        None => ExcelDateTime::from_ymd(1980, 1, 1),
    }
}

fn cover(sheet: &mut Worksheet, book: &ExportBook, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 36)?.set_column_width(1, 76)?;
    sheet.write_string_with_format(0, 0, within(&book.title), &looks.title)?;
    for (row, (name, value)) in (2..).zip(&book.facts) {
        sheet.write_string_with_format(row, 0, within(name), &looks.name)?;
        sheet.write_string_with_format(row, 1, within(value), &looks.text)?;
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn sheet(sheet: &mut Worksheet, table: &ExportTable, looks: &Looks) -> Result<(), XlsxError> {
    for (column, of_table) in (0..).zip(&table.columns) {
        sheet.set_column_width(column, of_table.width)?;
        sheet.write_string_with_format(0, column, within(&of_table.title), &looks.head)?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                ExportCell::Empty => {}
                // As a text it stays one, also where it begins like a formula.
                ExportCell::Text(text) => {
                    sheet.write_string_with_format(row, column, within(text), &looks.text)?;
                }
                ExportCell::Number(number) => {
                    sheet.write_number_with_format(row, column, exact(*number), &looks.number)?;
                }
                ExportCell::Amount(amount) => {
                    sheet.write_number_with_format(row, column, exact(amount.0) / 100.0, &looks.amount)?;
                }
                ExportCell::Date(date) => match day(*date) {
                    Some(day) => {
                        sheet.write_datetime_with_format(row, column, &day, &looks.date)?;
                    }
                    // Spreadsheets begin in 1900; an older date is a text.
                    None => {
                        sheet.write_string_with_format(row, column, date.to_string(), &looks.text)?;
                    }
                },
            }
        }
    }
    for (column, of_table) in (0..).zip(&table.columns) {
        entries(sheet, column, &of_table.role, table.rows.len(), looks)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = |count: usize| count.saturating_sub(1);
    let (rows, columns) = (u32::try_from(table.rows.len()).unwrap_or(u32::MAX), last(table.columns.len()));
    sheet.autofilter(0, 0, rows, u16::try_from(columns).unwrap_or(u16::MAX))?;
    sheet.set_repeat_rows(0, 0)?.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Prepares a column that people fill in, or hides one that is not for them. Drop-down lists take up to 255 characters; a
/// longer one would make the file unreadable.
fn entries(sheet: &mut Worksheet, column: u16, role: &ColumnRole, rows: usize, looks: &Looks) -> Result<(), XlsxError> {
    let last = u32::try_from(rows).unwrap_or(u32::MAX);
    let format = match role {
        ColumnRole::Shown => return Ok(()),
        ColumnRole::Hidden => {
            sheet.set_column_hidden(column)?;
            return Ok(());
        }
        ColumnRole::Day => &looks.entry_date,
        ColumnRole::Entry | ColumnRole::Choice(_) => &looks.entry,
    };
    for row in 1..=last {
        sheet.write_blank(row, column, format)?;
    }
    if let ColumnRole::Choice(words) = role
        && last > 0
    {
        let list = DataValidation::new().allow_list_strings(words)?;
        sheet.add_data_validation(1, column, last, column, &list)?;
    }
    Ok(())
}

/// Spreadsheets know no other numbers; up to 2^53 they are exact.
#[expect(clippy::cast_precision_loss, reason = "amounts and counts are far below 2^53")]
fn exact(number: i64) -> f64 {
    number as f64
}

fn day(date: NaiveDate) -> Option<ExcelDateTime> {
    let (year, month, day) =
        (u16::try_from(date.year()).ok()?, u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

/// A text that fits into a cell; what is cut off is marked.
fn within(text: &str) -> String {
    let text = &shown(text);
    if text.chars().count() <= MAX_CELL {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(MAX_CELL - 1).collect();
    cut.push('…');
    cut
}
