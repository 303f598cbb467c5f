//! The structure tree: which piece of which page is a heading, a paragraph, a cell (ISO 32000-1, 14.7).

use super::canvas::utf16;
use super::metadata::catalog;
use crate::ReportError;
use crate::layout::tree::{Kid, Node, Role, Tree};
use crate::units::points;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};
use std::collections::HashMap;

/// The objects that nodes refer to.
struct Places<'p> {
    nodes: Vec<ObjectId>,
    pages: &'p [ObjectId],
    links: &'p [ObjectId],
    /// Attributes that many nodes share, by scope and number of columns.
    cells: HashMap<(Option<&'static str>, u8), ObjectId>,
}

/// Writes the tree, and for each page which node each of its pieces belongs to. Links follow the pages: the number of a
/// link's place is that of its annotation's `StructParent`, counted on from the number of pages.
pub(super) fn add(
    document: &mut Document,
    tree: &Tree,
    pages: &[ObjectId],
    links: &[ObjectId],
) -> Result<(), ReportError> {
    let root = document.new_object_id();
    let nodes = tree.nodes.iter().map(|_| document.new_object_id()).collect();
    let mut places = Places { nodes, pages, links, cells: HashMap::new() };
    let mut owners: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    let mut link_owners: Vec<Object> = vec![Object::Null; links.len()];
    let mut named = Vec::new();
    for (index, node) in tree.nodes.iter().enumerate() {
        let id = places.nodes[index];
        for kid in &node.kids {
            match kid {
                Kid::Mark { page, mark } => own(owners.get_mut(*page as usize), *mark, id),
                Kid::Link { link, .. } => own(Some(&mut link_owners), *link, id),
                Kid::Node(_) => {}
            }
        }
        let parent = node.parent.map_or(root, |parent| places.nodes[parent.0 as usize]);
        let mut element = element(document, node, parent, &mut places);
        if node.role == Role::Note {
            // PDF/UA wants every note to have a name (ISO 14289-1, 7.9).
            let name = format!("note-{:08}", index);
            element.set("ID", Object::string_literal(name.as_str()));
            named.extend([Object::string_literal(name), id.into()]);
        }
        document.set_object(id, element);
    }
    let mut numbers = Vec::with_capacity((owners.len() + links.len()) * 2);
    for (key, owned) in (0_i64..).zip(owners.into_iter().map(Object::Array).chain(link_owners)) {
        numbers.extend([Object::Integer(key), owned]);
    }
    let next = i64::try_from(pages.len() + links.len()).unwrap_or(0);
    let parent_tree = document.add_object(dictionary! { "Nums" => numbers });
    let mut tree_root = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => places.nodes[0],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => next,
        "RoleMap" => dictionary! { Role::Title.name() => Role::Paragraph.name() },
    };
    if !named.is_empty() {
        let names = document.add_object(dictionary! { "Names" => named });
        tree_root.set("IDTree", names);
    }
    document.set_object(root, tree_root);
    let catalog = catalog(document)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

/// Notes the owner of a numbered piece.
fn own(owners: Option<&mut Vec<Object>>, number: u32, id: ObjectId) {
    if let Some(owners) = owners {
        let number = number as usize;
        if owners.len() <= number {
            owners.resize(number + 1, Object::Null);
        }
        owners[number] = id.into();
    }
}

fn element(document: &mut Document, node: &Node, parent: ObjectId, places: &mut Places<'_>) -> Dictionary {
    let own_page = node.kids.iter().find_map(|kid| if let Kid::Mark { page, .. } = kid { Some(*page) } else { None });
    let kids: Vec<Object> = node.kids.iter().filter_map(|kid| content(*kid, own_page, places)).collect();
    let mut element = dictionary! { "S" => node.role.name(), "P" => parent };
    match <[Object; 1]>::try_from(kids) {
        Ok([only]) => element.set("K", only),
        Err(kids) if kids.is_empty() => {}
        Err(kids) => element.set("K", kids),
    }
    if let Some(page) = own_page.and_then(|page| places.pages.get(page as usize)) {
        element.set("Pg", *page);
    }
    if let Some(language) = node.language {
        element.set("Lang", Object::string_literal(language.tag()));
    }
    if let Some(picture) = &node.picture {
        element.set("Alt", Object::String(utf16(&picture.alternative), StringFormat::Hexadecimal));
        let edges: Vec<Object> = picture.edges.iter().map(|edge| points(*edge).into()).collect();
        element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => edges });
    } else if let Some(attributes) = attributes(document, node, places) {
        element.set("A", attributes);
    }
    element
}

fn content(kid: Kid, own_page: Option<u32>, places: &Places<'_>) -> Option<Object> {
    let page = |page: u32| places.pages.get(page as usize).copied();
    match kid {
        Kid::Node(node) => places.nodes.get(node.0 as usize).map(|id| (*id).into()),
        Kid::Mark { page, mark } if Some(page) == own_page => Some(Object::Integer(i64::from(mark))),
        Kid::Mark { page: of, mark } => {
            let id = page(of)?;
            Some(dictionary! { "Type" => "MCR", "Pg" => id, "MCID" => i64::from(mark) }.into())
        }
        Kid::Link { page: of, link } => {
            let (id, annotation) = (page(of)?, *places.links.get(link as usize)?);
            Some(dictionary! { "Type" => "OBJR", "Pg" => id, "Obj" => annotation }.into())
        }
    }
}

/// Attributes that are the same for many nodes are written once.
fn attributes(document: &mut Document, node: &Node, places: &mut Places<'_>) -> Option<Object> {
    let numbering = match node.role {
        Role::List => Some("Disc"),
        Role::NumberedList => Some("Decimal"),
        _ => None,
    };
    if let Some(numbering) = numbering {
        return Some(dictionary! { "O" => "List", "ListNumbering" => numbering }.into());
    }
    let scope = match node.role {
        Role::HeadCell => Some("Column"),
        Role::SideCell => Some("Row"),
        _ => None,
    };
    if scope.is_none() && node.span <= 1 {
        return None;
    }
    let shared = places.cells.entry((scope, node.span)).or_insert_with(|| {
        let mut attributes = dictionary! { "O" => "Table" };
        if let Some(scope) = scope {
            attributes.set("Scope", scope);
        }
        if node.span > 1 {
            attributes.set("ColSpan", i64::from(node.span));
        }
        document.add_object(attributes)
    });
    Some((*shared).into())
}
