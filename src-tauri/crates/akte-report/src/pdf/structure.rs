//! The structure tree: which piece of which page is a heading, a paragraph, a cell (ISO 32000-1, 14.7).
//!
//! A large report has hundreds of thousands of elements. They are written as text, one after the other: as objects they
//! would take most of the memory and of the time.

use super::canvas::utf16;
use super::file::File;
use super::metadata::catalog;
use crate::ReportError;
use crate::layout::tree::{Kid, Node, NodeId, Role, SortedTree};
use crate::units::points;
use lopdf::{Document, Object, ObjectId, dictionary};
use std::collections::HashMap;
use std::io::{self, Write};

/// Attributes that many nodes share: scope of a head, number of columns.
type Shared = (Option<&'static str>, u8);

/// The elements of a tree, and for each page which of them each of its pieces belongs to.
pub(super) struct Elements<'t> {
    tree: &'t SortedTree,
    root: ObjectId,
    /// Number of the first node's object; the others follow.
    first: u32,
    /// Number of the object that names the owners of the first page's pieces; the others follow.
    first_owners: u32,
    owners: Vec<Vec<Option<u32>>>,
    pages: &'t [ObjectId],
    links: &'t [ObjectId],
    shared: HashMap<Shared, ObjectId>,
}

/// Makes room for the tree in a document, and roots it there. Links follow the pages: the number of a link's place is that of
/// its annotation's `StructParent`, counted on from the number of pages.
pub(super) fn root<'t>(
    document: &mut Document,
    tree: &'t SortedTree,
    pages: &'t [ObjectId],
    links: &'t [ObjectId],
) -> Result<Elements<'t>, ReportError> {
    let root = document.new_object_id();
    let mut reserve = |count: usize| {
        let first = document.max_id + 1;
        document.max_id += u32::try_from(count).unwrap_or(u32::MAX);
        first
    };
    let (first, first_owners) = (reserve(tree.nodes.len()), reserve(pages.len()));
    let mut elements = Elements {
        tree,
        root,
        first,
        first_owners,
        owners: vec![Vec::new(); pages.len()],
        pages,
        links,
        shared: HashMap::new(),
    };
    let mut link_owners: Vec<Object> = vec![Object::Null; links.len()];
    let mut named = Vec::new();
    for (NodeId(index), node, kids) in tree.each() {
        let number = first + index;
        for kid in kids {
            match kid {
                Kid::Mark { page, mark } => elements.own(*page, *mark, number),
                Kid::Link { link, .. } => {
                    if let Some(owner) = link_owners.get_mut(*link as usize) {
                        *owner = (number, 0).into();
                    }
                }
                Kid::Node(_) => {}
            }
        }
        if node.role == Role::Note {
            named.extend([Object::string_literal(note_name(index)), (number, 0).into()]);
        }
        if let Some(shared) = shared(node) {
            elements.shared.entry(shared).or_insert_with(|| document.add_object(attributes(shared)));
        }
    }
    let pages_of_owners = (first_owners..).take(pages.len()).map(|number| Object::from((number, 0)));
    let mut numbers = Vec::with_capacity((pages.len() + links.len()) * 2);
    for (key, owned) in (0_i64..).zip(pages_of_owners.chain(link_owners)) {
        numbers.extend([Object::Integer(key), owned]);
    }
    let next = i64::try_from(pages.len() + links.len()).unwrap_or(0);
    let parent_tree = document.add_object(dictionary! { "Nums" => numbers });
    let mut tree_root = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => (first, 0),
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
    Ok(elements)
}

/// PDF/UA wants every note to have a name (ISO 14289-1, 7.9).
fn note_name(index: u32) -> String {
    format!("note-{index:08}")
}

/// What a node's attributes are, where many share them.
fn shared(node: &Node) -> Option<Shared> {
    let scope = match node.role {
        Role::HeadCell => Some("Column"),
        Role::SideCell => Some("Row"),
        _ => None,
    };
    (scope.is_some() || node.span > 1).then_some((scope, node.span))
}

fn attributes((scope, span): Shared) -> lopdf::Dictionary {
    let mut attributes = dictionary! { "O" => "Table" };
    if let Some(scope) = scope {
        attributes.set("Scope", scope);
    }
    if span > 1 {
        attributes.set("ColSpan", i64::from(span));
    }
    attributes
}

impl Elements<'_> {
    /// Notes the owner of a numbered piece of a page.
    fn own(&mut self, page: u32, mark: u32, number: u32) {
        if let Some(owners) = self.owners.get_mut(page as usize) {
            let mark = mark as usize;
            if owners.len() <= mark {
                owners.resize(mark + 1, None);
            }
            owners[mark] = Some(number);
        }
    }

    /// Writes them into the file.
    pub(super) fn write(self, file: &mut File) -> Result<(), ReportError> {
        let failed = |error: io::Error| ReportError::Write(error.to_string());
        for (id, node, kids) in self.tree.each() {
            file.text(self.first + id.0, |text| self.element(text, id, node, kids).map_err(failed))?;
        }
        for (number, owners) in (self.first_owners..).zip(&self.owners) {
            file.text(number, |text| owned(text, owners).map_err(failed))?;
        }
        Ok(())
    }

    fn element(&self, text: &mut Vec<u8>, NodeId(index): NodeId, node: &Node, kids: &[Kid]) -> io::Result<()> {
        let parent = node.parent.map_or(self.root.0, |parent| self.first + parent.0);
        write!(text, "<</S/{}/P {parent} 0 R", node.role.name())?;
        let own_page = kids.iter().find_map(|kid| if let Kid::Mark { page, .. } = kid { Some(*page) } else { None });
        match kids {
            [] => {}
            [only] => {
                text.extend(b"/K ");
                self.kid(text, *only, own_page)?;
            }
            kids => {
                text.extend(b"/K[");
                for kid in kids {
                    self.kid(text, *kid, own_page)?;
                    text.push(b' ');
                }
                text.push(b']');
            }
        }
        if let Some(page) = own_page.and_then(|page| self.pages.get(page as usize)) {
            write!(text, "/Pg {} 0 R", page.0)?;
        }
        if let Some(language) = node.language {
            write!(text, "/Lang({})", language.tag())?;
        }
        if node.role == Role::Note {
            write!(text, "/ID({})", note_name(index))?;
        }
        let numbering = match node.role {
            Role::List => Some("Disc"),
            Role::NumberedList => Some("Decimal"),
            _ => None,
        };
        if let Some(picture) = &node.picture {
            text.extend(b"/Alt<");
            for byte in utf16(&picture.alternative) {
                write!(text, "{byte:02X}")?;
            }
            let [left, bottom, right, top] = picture.edges.map(points);
            write!(text, ">/A<</O/Layout/Placement/Block/BBox[{left} {bottom} {right} {top}]>>")?;
        } else if let Some(numbering) = numbering {
            write!(text, "/A<</O/List/ListNumbering/{numbering}>>")?;
        } else if let Some(attributes) = shared(node).and_then(|shared| self.shared.get(&shared)) {
            write!(text, "/A {} 0 R", attributes.0)?;
        }
        text.extend(b">>");
        Ok(())
    }

    fn kid(&self, text: &mut Vec<u8>, kid: Kid, own_page: Option<u32>) -> io::Result<()> {
        let of = |objects: &[ObjectId], index: u32| objects.get(index as usize).map_or(0, |id| id.0);
        match kid {
            Kid::Node(node) => write!(text, "{} 0 R", self.first + node.0),
            Kid::Mark { page, mark } if Some(page) == own_page => write!(text, "{mark}"),
            Kid::Mark { page, mark } => {
                write!(text, "<</Type/MCR/Pg {} 0 R/MCID {mark}>>", of(self.pages, page))
            }
            Kid::Link { page, link } => {
                let (page, annotation) = (of(self.pages, page), of(self.links, link));
                write!(text, "<</Type/OBJR/Pg {page} 0 R/Obj {annotation} 0 R>>")
            }
        }
    }
}

/// Who owns the pieces of a page, in their order.
fn owned(text: &mut Vec<u8>, owners: &[Option<u32>]) -> io::Result<()> {
    text.push(b'[');
    for owner in owners {
        match owner {
            Some(number) => write!(text, "{number} 0 R ")?,
            None => text.extend(b"null "),
        }
    }
    text.push(b']');
    Ok(())
}
