//! How wide columns are: fixed, in shares, or as their content wants it.

use super::block::{Cell, Column, Table};
use super::table::head_row;
use crate::type_setting::{Shaper, set};
use crate::units::Len;

/// So many rows are looked at: later ones are set as the first ones want it.
const LOOKED_AT: usize = 60;

/// Left edges and widths of columns. `gap` is the room that a cell keeps free.
pub(super) fn edges(shaper: &mut Shaper, table: &Table<'_>, left: Len, width: Len, gap: Len) -> Vec<(Len, Len)> {
    let wishes = if table.columns.iter().any(|column| matches!(column, Column::Content(_))) {
        wishes(shaper, table, gap)
    } else {
        Vec::new()
    };
    let widths = widths(&table.columns, &wishes, width);
    let mut x = left;
    widths
        .into_iter()
        .map(|width| {
            let edge = (x, width);
            x += width;
            edge
        })
        .collect()
}

/// What a column wants: not less than its longest word, not more than its longest line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Wish {
    least: Len,
    most: Len,
}

fn wishes(shaper: &mut Shaper, table: &Table<'_>, gap: Len) -> Vec<Wish> {
    let mut wishes = vec![Wish::default(); table.columns.len()];
    let rows = (0..table.rows.min(LOOKED_AT)).map(|row| (table.row)(row));
    for row in head_row(table).into_iter().chain(rows) {
        let mut column = 0;
        for cell in &row.cells {
            let span = cell.span.max(1);
            // What lies over several columns says nothing about one.
            if span == 1
                && let Some(wish) = wishes.get_mut(column)
            {
                let wanted = wanted(shaper, cell, gap);
                *wish = Wish { least: wish.least.max(wanted.least), most: wish.most.max(wanted.most) };
            }
            column += span;
        }
    }
    wishes
}

fn wanted(shaper: &mut Shaper, cell: &Cell<'_>, gap: Len) -> Wish {
    let mut wish = Wish::default();
    for para in &cell.paras {
        let indent = para.indent();
        let lines = set(shaper, &para.runs, para.shape.size, Len::MAX / 4);
        for line in &lines {
            wish.most = wish.most.max(line.width + indent + gap);
            for piece in &line.pieces {
                let word = piece.word.width_of(piece.from, piece.to) * para.shape.size / 1000;
                wish.least = wish.least.max(word + indent + gap);
            }
        }
    }
    wish
}

/// Widths that fill `width`. Fixed columns first; then those of their content get their longest word and, as far as there
/// is room, their longest line, by weight; shares divide the rest, of which they always keep a third.
fn widths(columns: &[Column], wishes: &[Wish], width: Len) -> Vec<Len> {
    let fixed: Len = columns.iter().map(|column| if let Column::Fixed(width) = column { *width } else { 0 }).sum();
    let shares: i64 = columns.iter().map(|column| if let Column::Share(parts) = column { *parts } else { 0 }).sum();
    let free = (width - fixed).max(0);
    let for_content = if shares > 0 { free * 2 / 3 } else { free };
    let of_content = |index: usize| match columns.get(index) {
        Some(Column::Content(weight)) => wishes.get(index).map(|wish| (*weight, *wish)),
        _ => None,
    };
    let sum = |of: &dyn Fn((i64, Wish)) -> Len| (0..columns.len()).filter_map(of_content).map(of).sum::<Len>();
    let (least, most) = (sum(&|(_, wish)| wish.least), sum(&|(_, wish)| wish.most));
    let content = |index: usize| {
        let Some((weight, wish)) = of_content(index) else { return 0 };
        if most <= for_content {
            // Without shares, what is left is divided by weight.
            let spare = if shares > 0 { 0 } else { for_content - most };
            let weights = sum(&|(weight, _)| weight).max(1);
            wish.most + spare * weight / weights
        } else if least >= for_content {
            wish.least * for_content / least.max(1)
        } else {
            let more = |(weight, wish): (i64, Wish)| (wish.most - wish.least) / 1000 * weight;
            wish.least + (for_content - least) * more((weight, wish)) / sum(&more).max(1)
        }
    };
    let contents: Vec<Len> = (0..columns.len()).map(content).collect();
    let rest = (free - contents.iter().sum::<Len>()).max(0);
    columns
        .iter()
        .zip(&contents)
        .map(|(column, content)| match column {
            Column::Fixed(width) => *width,
            Column::Share(parts) => rest * parts / shares.max(1),
            Column::Content(_) => *content,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(columns: &[Column], wishes: &[(Len, Len)], expected: &[Len]) {
        let wishes: Vec<Wish> = wishes.iter().map(|&(least, most)| Wish { least, most }).collect();
        assert_eq!(widths(columns, &wishes, 100_000), expected, "widths of {columns:?} for {wishes:?}");
    }

    #[test]
    fn columns_get_what_they_want_where_there_is_room() {
        use Column::{Content, Fixed, Share};
        check(&[Fixed(20_000), Share(1), Share(3)], &[], &[20_000, 20_000, 60_000]);
        let none = (0, 0);
        check(&[Content(1), Share(1)], &[(10_000, 30_000), none], &[30_000, 70_000]);
        check(&[Content(1), Content(3)], &[(5_000, 20_000), (5_000, 40_000)], &[30_000, 70_000]);
    }

    #[test]
    fn columns_never_lose_their_longest_word_to_a_longer_text() {
        use Column::Content;
        // The second wants much more than there is: both keep their words, the rest goes to the second.
        check(&[Content(1), Content(1)], &[(20_000, 20_000), (10_000, 900_000)], &[20_000, 80_000]);
        // A higher weight gets more of what is left.
        check(&[Content(3), Content(1)], &[(10_000, 110_000), (10_000, 110_000)], &[70_000, 30_000]);
        // Words alone are too wide: all become narrower alike.
        check(&[Content(1), Content(1)], &[(150_000, 200_000), (50_000, 50_000)], &[75_000, 25_000]);
    }
}
