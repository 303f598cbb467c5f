//! The structure tree: which piece of which page is a heading, a paragraph, a cell.

use super::canvas::utf16;
use super::metadata::catalog;
use crate::ReportError;
use crate::layout::tree::{Kid, Node, Role, Tree};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

/// Writes the tree, and for each page which node each of its pieces belongs to.
pub(super) fn add(document: &mut Document, tree: &Tree, pages: &[ObjectId]) -> Result<(), ReportError> {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = tree.nodes.iter().map(|_| document.new_object_id()).collect();
    let mut owners: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for (node, id) in tree.nodes.iter().zip(&ids) {
        for kid in &node.kids {
            let Kid::Mark { page, mark } = kid else { continue };
            if let Some(owners) = owners.get_mut(*page as usize) {
                let mark = *mark as usize;
                if owners.len() <= mark {
                    owners.resize(mark + 1, Object::Null);
                }
                owners[mark] = (*id).into();
            }
        }
        let parent = node.parent.map_or(root, |parent| ids[parent.0 as usize]);
        document.set_object(*id, element(node, parent, &ids, pages));
    }
    let mut numbers = Vec::with_capacity(owners.len() * 2);
    for (page, owners) in owners.into_iter().enumerate() {
        numbers.push(Object::Integer(i64::try_from(page).unwrap_or(0)));
        numbers.push(Object::Array(owners));
    }
    let parent_tree = document.add_object(dictionary! { "Nums" => numbers });
    let next = i64::try_from(pages.len()).unwrap_or(0);
    let tree_root = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => ids[0],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => next,
    };
    document.set_object(root, tree_root);
    let catalog = catalog(document)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn element(node: &Node, parent: ObjectId, ids: &[ObjectId], pages: &[ObjectId]) -> Dictionary {
    let own_page = node.kids.iter().find_map(|kid| if let Kid::Mark { page, .. } = kid { Some(*page) } else { None });
    let kids: Vec<Object> = node
        .kids
        .iter()
        .filter_map(|kid| match kid {
            Kid::Node(node) => ids.get(node.0 as usize).map(|id| (*id).into()),
            Kid::Mark { page, mark } if Some(*page) == own_page => Some(Object::Integer(i64::from(*mark))),
            Kid::Mark { page, mark } => pages
                .get(*page as usize)
                .map(|id| Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => *id, "MCID" => i64::from(*mark) })),
        })
        .collect();
    let mut element = dictionary! { "S" => node.role.name(), "P" => parent };
    match <[Object; 1]>::try_from(kids) {
        Ok([only]) => element.set("K", only),
        Err(kids) => element.set("K", kids),
    }
    if let Some(page) = own_page.and_then(|page| pages.get(page as usize)) {
        element.set("Pg", *page);
    }
    if let Some(alternative) = &node.alternative {
        element.set("Alt", Object::String(utf16(alternative), StringFormat::Hexadecimal));
    }
    let scope = match node.role {
        Role::HeadCell => Some("Column"),
        Role::SideCell => Some("Row"),
        _ => None,
    };
    if scope.is_some() || node.span > 1 {
        let mut attributes = dictionary! { "O" => "Table" };
        if let Some(scope) = scope {
            attributes.set("Scope", scope);
        }
        if node.span > 1 {
            attributes.set("ColSpan", i64::from(node.span));
        }
        element.set("A", attributes);
    }
    element
}
