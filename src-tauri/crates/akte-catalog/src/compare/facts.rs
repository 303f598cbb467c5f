//! Parameters and links in a form that survives renumbering.

use akte_domain::catalog::{Link, Param, ParamTexts};
use std::collections::HashMap;

/// The parameters of a requirement, each as people read it: label, then values or choices. Their ids embed the
/// requirement's id and so say nothing; insertions in choices are followed.
#[must_use]
pub fn params_of(params: &[Param]) -> Vec<String> {
    let nothing = HashMap::new();
    let texts = ParamTexts::new(params, &nothing);
    params
        .iter()
        .map(|param| {
            let choices: Vec<String> = param.choices.iter().map(|choice| texts.insert_into(choice)).collect();
            let mut said = param.label.clone();
            for (list, open, close) in [(&param.values, " = ", ""), (&choices, " [", "]")] {
                if !list.is_empty() {
                    said.push_str(open);
                    said.push_str(&list.join(" | "));
                    said.push_str(close);
                }
            }
            said.trim().to_owned()
        })
        .collect()
}

/// The links of a requirement, sorted: relation and identity of the target. `identity_of` finds the identity of an id
/// in the same version; a target elsewhere stays as written.
#[must_use]
pub fn links_of<'a>(links: &[Link], identity_of: impl Fn(&str) -> Option<&'a str>) -> Vec<String> {
    let mut said: Vec<String> = links
        .iter()
        .map(|link| {
            let target = link.href.strip_prefix('#').unwrap_or(&link.href);
            let target = identity_of(target).unwrap_or(target);
            format!("{} {target}", link.rel)
        })
        .collect();
    said.sort_unstable();
    said.dedup();
    said
}
