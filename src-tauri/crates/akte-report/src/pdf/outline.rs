//! Nested bookmarks.

use super::canvas::utf16;
use super::metadata::catalog;
use crate::ReportError;
use crate::layout::Heading;
use crate::units::{Len, points};
use lopdf::{Document, Object, ObjectId, StringFormat, dictionary};

/// A place on a page as bookmarks and links name it, a little above it.
pub(super) fn destination(page: usize, y: Len, pages: &[(ObjectId, Len)]) -> Object {
    let Some((id, height)) = pages.get(page) else { return Object::Null };
    let top = points(height - y + 6_000);
    Object::Array(vec![(*id).into(), "XYZ".into(), Object::Null, top.into(), Object::Null])
}

/// Writes one bookmark per heading; deeper ones below the last higher one, closed from the second level on.
pub(super) fn add(document: &mut Document, headings: &[Heading], pages: &[(ObjectId, Len)]) -> Result<(), ReportError> {
    if headings.is_empty() {
        return Ok(());
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| document.new_object_id()).collect();
    let parents = parents(headings);
    let of = |parent: Option<usize>| parent.map_or(root, |parent| ids[parent]);
    let mut kids: Vec<Vec<usize>> = vec![Vec::new(); headings.len() + 1];
    for (index, parent) in parents.iter().enumerate() {
        kids[parent.map_or(headings.len(), |parent| parent)].push(index);
    }
    for (index, heading) in headings.iter().enumerate() {
        let siblings = &kids[parents[index].unwrap_or(headings.len())];
        let position = siblings.binary_search(&index).unwrap_or(0);
        let mut entry = dictionary! {
            "Title" => Object::String(utf16(&heading.text.replace('\u{2002}', " ")), StringFormat::Hexadecimal),
            "Parent" => of(parents[index]),
        };
        entry.set("Dest", destination(heading.page, heading.y, pages));
        if position > 0 {
            entry.set("Prev", ids[siblings[position - 1]]);
        }
        if let Some(next) = siblings.get(position + 1) {
            entry.set("Next", ids[*next]);
        }
        if let (Some(first), Some(last)) = (kids[index].first(), kids[index].last()) {
            entry.set("First", ids[*first]);
            entry.set("Last", ids[*last]);
            entry.set("Count", -i64::try_from(kids[index].len()).unwrap_or(0));
        }
        document.set_object(ids[index], entry);
    }
    let top = &kids[headings.len()];
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => i64::try_from(top.len()).unwrap_or(0) };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        outlines.set("First", ids[*first]);
        outlines.set("Last", ids[*last]);
    }
    document.set_object(root, outlines);
    let catalog = catalog(document)?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

/// The heading above each heading.
fn parents(headings: &[Heading]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    headings
        .iter()
        .enumerate()
        .map(|(index, heading)| {
            while open.last().is_some_and(|last| headings[*last].level >= heading.level) {
                open.pop();
            }
            let parent = open.last().copied();
            open.push(index);
            parent
        })
        .collect()
}
