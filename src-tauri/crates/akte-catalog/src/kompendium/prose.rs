//! Blocks as a text that people read: paragraphs with a blank line between them, lists with hyphens or numbers, tables with
//! bars. What is only set in another type is not marked.

use super::docbook::{Block, List, Table};
use akte_domain::catalog::Part;

/// The text of blocks.
pub(super) fn prose(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        write(block, 0, &mut text);
    }
    text.truncate(text.trim_end().len());
    text
}

/// A part with a text.
pub(super) fn part(name: &str, title: &str, blocks: &[Block]) -> Part {
    Part { name: name.to_owned(), title: title.to_owned(), prose: prose(blocks), ..Part::default() }
}

fn write(block: &Block, indent: usize, text: &mut String) {
    let is_list = matches!(block, Block::List(_));
    match text.chars().last() {
        None => {}
        // A list stands close to the sentence that it goes on with when it is part of an item.
        Some(_) if indent > 0 && is_list => text.push('\n'),
        Some(_) => text.push_str("\n\n"),
    }
    match block {
        Block::Para(para) => push_lines(&para.text, indent, text),
        Block::List(list) => write_list(list, indent, text),
        Block::Table(table) => write_table(table, text),
    }
}

fn write_list(list: &List, indent: usize, text: &mut String) {
    for (index, item) in list.items.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let mark = if list.ordered { format!("{}. ", index + 1) } else { "- ".to_owned() };
        text.extend(std::iter::repeat_n(' ', indent));
        text.push_str(&mark);
        let mut blocks = item.iter();
        if let Some(Block::Para(first)) = item.first() {
            push_lines(&first.text, indent + mark.len(), text);
            blocks.next();
        }
        for block in blocks {
            write(block, indent + mark.len(), text);
        }
    }
}

fn push_lines(lines: &str, indent: usize, text: &mut String) {
    for (index, line) in lines.lines().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        if index > 0 || text.is_empty() || text.ends_with('\n') {
            text.extend(std::iter::repeat_n(' ', indent));
        }
        text.push_str(line);
    }
}

fn write_table(table: &Table, text: &mut String) {
    for (index, row) in table.rows.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push('|');
        for cell in row {
            text.extend([" ", &cell.replace('\n', " ").replace('|', "\\|"), " |"]);
        }
        if index == 0 {
            text.push_str("\n|");
            text.extend(std::iter::repeat_n("---|", row.len()));
        }
    }
}

/// The strongest modal verb of a text: `MUSS`, `SOLLTE` or `KANN`. What must not be is a must.
pub(super) fn strongest_verb(text: &str) -> Option<&'static str> {
    let mut strongest = None;
    for word in text.split(|letter: char| !letter.is_alphabetic()) {
        match word {
            "MUSS" | "MÜSSEN" | "DARF" | "DÜRFEN" => return Some("MUSS"),
            "SOLLTE" | "SOLLTEN" | "SOLL" | "SOLLEN" => strongest = Some("SOLLTE"),
            "KANN" | "KÖNNEN" => strongest = strongest.or(Some("KANN")),
            _ => {}
        }
    }
    strongest
}

#[cfg(test)]
mod tests {
    use super::super::docbook::{Para, Strong};
    use super::*;
    use expect_test::expect;

    fn para(text: &str) -> Block {
        Block::Para(Para { text: text.to_owned(), line: 1, strong: Strong::No })
    }

    fn list(ordered: bool, items: Vec<Vec<Block>>) -> Block {
        Block::List(List { ordered, items })
    }

    #[test]
    fn lists_and_tables_stay_readable() {
        let nested = list(true, vec![vec![para("eins")], vec![para("zwei")]]);
        let table = Table {
            line: 1,
            has_heading: true,
            rows: vec![vec!["A".into(), "B".into()], vec!["1".into(), "x|y".into()]],
        };
        let blocks = [
            para("Erster Absatz."),
            list(false, vec![vec![para("Punkt,"), nested], vec![para("Punkt\nmit Zeile."), para("Absatz.")]]),
            para("Zweiter Absatz."),
            Block::Table(table),
        ];
        expect![[r#"
            Erster Absatz.

            - Punkt,
              1. eins
              2. zwei
            - Punkt
              mit Zeile.

              Absatz.

            Zweiter Absatz.

            | A | B |
            |---|---|
            | 1 | x\|y |
        "#]]
        .assert_eq(&format!("{}\n", prose(&blocks)));
    }

    #[test]
    fn the_strongest_verb_counts() {
        assert_eq!(strongest_verb("Es SOLLTE geprüft werden. Dann KANN es sein."), Some("SOLLTE"));
        assert_eq!(strongest_verb("Es KANN sein. Es DARF NICHT sein."), Some("MUSS"));
        assert_eq!(strongest_verb("Es KANN sein, soll aber nicht."), Some("KANN"));
        assert_eq!(strongest_verb("Diese Anforderung ist entfallen."), None);
    }
}
