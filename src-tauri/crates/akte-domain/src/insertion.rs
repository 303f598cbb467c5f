//! Parameters in texts: what stands in the place of `{{ insert: param, ID }}`.

use crate::catalog::{Param, Part};
use std::collections::HashMap;

/// A piece of a text: what the publisher wrote, or what stands in the place of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it reads.
    pub text: String,
    /// Id of the parameter; none for the publisher's own words.
    pub param: Option<String>,
}

/// The pieces of all parts of a name; put together they read as [`Control::text_of`].
#[must_use]
pub fn pieces_of(parts: &[Part], part_name: &str, params: &ParamTexts<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for part in parts.iter().filter(|part| part.name == part_name) {
        collect_pieces(part, params, &mut pieces);
    }
    pieces
}

fn collect_pieces(part: &Part, params: &ParamTexts<'_>, pieces: &mut Vec<Piece>) {
    let mut line = params.pieces(&part.prose);
    if line.iter().any(|piece| !piece.text.is_empty()) {
        let label = part.props.iter().find(|prop| prop.name == "label");
        let label = label.map(|prop| format!("{} ", prop.value)).unwrap_or_default();
        let start = if pieces.is_empty() { label } else { format!("\n{label}") };
        match line.first_mut() {
            Some(Piece { text, param: None }) => text.insert_str(0, &start),
            _ if start.is_empty() => {}
            _ => line.insert(0, Piece { text: start, param: None }),
        }
        pieces.append(&mut line);
    }
    for nested in &part.parts {
        collect_pieces(nested, params, pieces);
    }
}

pub(crate) fn collect_prose(part: &Part, params: &ParamTexts<'_>, lines: &mut Vec<String>) {
    let label = part.props.iter().find(|prop| prop.name == "label").map(|prop| prop.value.as_str());
    let prose = params.insert_into(&part.prose);
    match (label, prose.is_empty()) {
        (Some(label), false) => lines.push(format!("{label} {prose}")),
        (None, false) => lines.push(prose),
        (_, true) => {}
    }
    for nested in &part.parts {
        collect_prose(nested, params, lines);
    }
}

/// Looks up what stands in the place of a parameter: the user's value, else the publisher's values, else the
/// selection, else the label, else the id.
pub struct ParamTexts<'a> {
    params: HashMap<&'a str, &'a Param>,
    user_values: &'a HashMap<String, String>,
}

/// How deep insertions may nest before the label ends them; real files need two.
const MAX_INSERTION_DEPTH: usize = 8;

/// How many insertions one prose may take, nested ones included, before the rest shows labels: a file in which each choice
/// inserts ten others would never end. Real files need a dozen.
const MAX_INSERTIONS: usize = 1_000;

impl<'a> ParamTexts<'a> {
    /// Parameters to look in, earlier ones first: the requirement's own, then the catalog's.
    pub fn new(params: impl IntoIterator<Item = &'a Param>, user_values: &'a HashMap<String, String>) -> Self {
        let mut by_id = HashMap::new();
        for param in params {
            by_id.entry(param.id.as_str()).or_insert(param);
        }
        Self { params: by_id, user_values }
    }

    /// The prose with every `{{ insert: param, ID }}` replaced.
    #[must_use]
    pub fn insert_into(&self, prose: &str) -> String {
        self.insert_at_depth(prose, 0, &mut { MAX_INSERTIONS })
    }

    /// The prose in pieces, one for every parameter that is inserted into it.
    #[must_use]
    pub fn pieces(&self, prose: &str) -> Vec<Piece> {
        let left = &mut { MAX_INSERTIONS };
        let mut pieces = Vec::new();
        let mut rest = prose;
        while let Some((before, insertion, after)) = next_insertion(rest) {
            if !before.is_empty() {
                pieces.push(Piece { text: before.to_owned(), param: None });
            }
            pieces.push(Piece { text: self.text(insertion, 0, left), param: Some(insertion.to_owned()) });
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece { text: rest.to_owned(), param: None });
        }
        pieces
    }

    fn insert_at_depth(&self, prose: &str, depth: usize, left: &mut usize) -> String {
        let mut out = String::with_capacity(prose.len());
        let mut rest = prose;
        while let Some((before, insertion, after)) = next_insertion(rest) {
            out.push_str(before);
            out.push_str(&self.text(insertion, depth, left));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn text(&self, id: &str, depth: usize, left: &mut usize) -> String {
        *left = left.saturating_sub(1);
        if let Some(value) = self.user_values.get(id) {
            return value.clone();
        }
        let Some(param) = self.params.get(id) else { return id.to_owned() };
        if !param.values.is_empty() {
            return param.values.join(", ");
        }
        if !param.choices.is_empty() && depth < MAX_INSERTION_DEPTH && *left > 0 {
            let choices: Vec<String> =
                param.choices.iter().map(|choice| self.insert_at_depth(choice, depth + 1, left)).collect();
            return format!("[{}]", choices.join(" | "));
        }
        if param.label.is_empty() { id.to_owned() } else { param.label.clone() }
    }
}

/// The ids of the parameters that are inserted into a text, in their order.
pub fn insertions(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, id, after) = next_insertion(rest)?;
        rest = after;
        Some(id)
    })
}

/// A text in which parameters are inserted under other ids.
pub(crate) fn with_insertions(text: &str, new_id: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, id, after)) = next_insertion(rest) {
        let id = new_id(id).unwrap_or_else(|| id.to_owned());
        out.push_str(before);
        out.push_str("{{ insert: param, ");
        out.push_str(&id);
        out.push_str(" }}");
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Splits at the first insertion: text before it, the parameter's id, text after it.
/// Looks for the end first, so that a text of nothing but opening braces costs one pass.
fn next_insertion(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let close = from + text.get(from..)?.find("}}")?;
        let body = text[from..close].rfind("{{").map(|open| (from + open, text[from + open + 2..close].trim()));
        if let Some((open, body)) = body
            && let Some(id) = body.strip_prefix("insert:").map(str::trim).and_then(|body| body.strip_prefix("param,"))
        {
            return Some((&text[..open], id.trim(), &text[close + 2..]));
        }
        from = close + 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Control, Prop};

    fn param(id: &str, label: &str, values: &[&str], choices: &[&str]) -> Param {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Param { id: id.into(), label: label.into(), values: owned(values), choices: owned(choices), ..Param::default() }
    }

    fn check(prose: &str, expected: &str) {
        let params = [
            param("p1", "einer Rolle", &[], &[]),
            param("p2", "einem Intervall", &["jährlich"], &[]),
            param("p3", "", &[], &["nie", "{{ insert: param, p2 }}"]),
            param("p4", "", &[], &["{{ insert: param, p4 }}"]),
            param("p5", "", &[], &[]),
        ];
        let user = HashMap::from([("p9".to_owned(), "das Hauptamt".to_owned())]);
        assert_eq!(ParamTexts::new(&params, &user).insert_into(prose), expected, "insertion into {prose:?}");
    }

    #[test]
    fn parameters_are_inserted_into_prose() {
        check("von {{ insert: param, p1 }} prüfen", "von einer Rolle prüfen");
        check("{{insert:param,p2}}", "jährlich");
        check("{{ insert: param, p3 }}", "[nie | jährlich]");
        check("{{ insert: param, p5 }} und {{ insert: param, fehlt }}", "p5 und fehlt");
        check("von {{ insert: param, p9 }}", "von das Hauptamt");
    }

    #[test]
    fn pieces_read_as_the_whole_text() {
        let part = |label: &str, prose: &str, parts: Vec<Part>| Part {
            name: "statement".into(),
            prose: prose.into(),
            props: (!label.is_empty())
                .then(|| Prop { name: "label".into(), value: label.into(), ..Prop::default() })
                .into_iter()
                .collect(),
            parts,
            ..Part::default()
        };
        let nested = vec![part("a)", "{{ insert: param, p1 }} prüft", vec![]), part("", "", vec![])];
        let control = Control {
            parts: vec![part("", "", nested), part("", "{{ insert: param, p1 }}", vec![])],
            ..Control::default()
        };
        let (params, none) = ([param("p1", "eine Rolle", &[], &[])], HashMap::new());
        let params = ParamTexts::new(&params, &none);
        let pieces = pieces_of(&control.parts, "statement", &params);
        let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(whole, control.text_of("statement", &params), "nothing more and nothing less");
        let of_params = pieces.iter().filter(|piece| piece.param.as_deref() == Some("p1")).count();
        assert_eq!((pieces.len(), of_params), (5, 2), "each parameter is a piece of its own: {pieces:?}");
    }

    #[test]
    fn insertions_are_told_in_their_order() {
        let ids: Vec<&str> =
            insertions("{{ insert: param, b }} {{kein}} {{insert:param,a}} {{ insert: param, b }").collect();
        assert_eq!(ids, ["b", "a"], "only what is complete");
    }

    #[test]
    fn other_braces_stay_as_written() {
        check(
            "nach {{einem Standard}} und {{ insert: param, p2 }} offen {{",
            "nach {{einem Standard}} und jährlich offen {{",
        );
    }

    #[test]
    fn hostile_texts_end() {
        let ten = |id: &str| format!("{{{{ insert: param, {id} }}}}").repeat(10);
        let params: Vec<Param> =
            (0..8).map(|n| param(&format!("p{n}"), "x", &[], &[&ten(&format!("p{}", n + 1))])).collect();
        let text = ParamTexts::new(&params, &HashMap::new()).insert_into(&ten("p0"));
        assert!(text.len() < 100_000, "ten to the power of eight insertions are cut: {}", text.len());
        let braces = format!("{}}}}}", "{{".repeat(1_000_000));
        assert_eq!(insertions(&braces).count(), 0, "a million opening braces cost one pass");
    }

    #[test]
    fn a_parameter_that_contains_itself_ends() {
        let text = ParamTexts::new(&[param("p4", "x", &[], &["{{ insert: param, p4 }}"])], &HashMap::new())
            .insert_into("{{ insert: param, p4 }}");
        assert!(text.contains('x'), "the label ends the chain: {text}");
    }
}
