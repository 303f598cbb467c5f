//! The structure tree: what the parts of the pages are, in reading order.

use crate::units::Len;
use akte_text::Language;

/// What a node is; the names are PDF's standard structure types (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    /// A heading with everything below it.
    Section,
    /// The title of the report. No standard type of PDF 1.7: it is mapped to a paragraph.
    Title,
    Heading(u8),
    Paragraph,
    /// A remark on what stands before it.
    Note,
    Table,
    TableHead,
    TableBody,
    Row,
    HeadCell,
    /// Head of a row.
    SideCell,
    Cell,
    /// With a sign before each item.
    List,
    NumberedList,
    ListItem,
    Label,
    ListBody,
    Figure,
    Contents,
    ContentsItem,
    Reference,
    Link,
}

impl Role {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Title => "Title",
            Self::Heading(0 | 1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(4) => "H4",
            Self::Heading(5) => "H5",
            Self::Heading(_) => "H6",
            Self::Paragraph => "P",
            Self::Note => "Note",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::HeadCell | Self::SideCell => "TH",
            Self::Cell => "TD",
            Self::List | Self::NumberedList => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Figure => "Figure",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
        }
    }
}

/// Number of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) u32);

/// What a node consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(NodeId),
    /// A marked piece of a page.
    Mark {
        page: u32,
        mark: u32,
    },
    /// The place on a page that is clicked, by the number of the link.
    Link {
        page: u32,
        link: u32,
    },
}

/// A picture in words, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    /// Words instead of the picture.
    pub(crate) alternative: String,
    /// Left, bottom, right and top edge, from the lower left corner of the page.
    pub(crate) edges: [Len; 4],
}

/// One node.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
    /// Number of columns that a cell takes, if more than one.
    pub(crate) span: u8,
    pub(crate) picture: Option<Box<Picture>>,
    /// Its language, where it is not the report's.
    pub(crate) language: Option<Language>,
}

impl Node {
    fn new(role: Role, parent: Option<NodeId>) -> Self {
        Self { role, parent, span: 1, picture: None, language: None }
    }
}

/// All nodes; parents come before their kids.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
    /// What was hung on which node, in the order in which it was. A list at every node would be hundreds of thousands of small
    /// pieces of memory between all that comes and goes with the pages.
    kids: Vec<(NodeId, Kid)>,
}

impl Tree {
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(crate) fn new() -> Self {
        Self { nodes: vec![Node::new(Role::Document, None)], kids: Vec::new() }
    }

    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node::new(role, Some(parent)));
        self.hang(parent, Kid::Node(id));
        id
    }

    /// Makes something part of a node, after all that is part of it already.
    pub(crate) fn hang(&mut self, node: NodeId, kid: Kid) {
        self.kids.push((node, kid));
    }

    pub(crate) fn node(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0 as usize]
    }

    /// The nodes with all that is part of them, in their order.
    pub(crate) fn sorted(mut self) -> SortedTree {
        // Stable: what is part of a node stays in its order.
        self.kids.sort_by_key(|(node, _)| *node);
        let mut ends = vec![0; self.nodes.len()];
        for (end, (node, _)) in (1..).zip(&self.kids) {
            ends[node.0 as usize] = end;
        }
        let mut before = 0;
        for end in &mut ends {
            before = before.max(*end);
            *end = before;
        }
        SortedTree { nodes: self.nodes, kids: self.kids.into_iter().map(|(_, kid)| kid).collect(), ends }
    }
}

/// A tree that nothing is hung on any more.
#[derive(Debug)]
pub(crate) struct SortedTree {
    pub(crate) nodes: Vec<Node>,
    kids: Vec<Kid>,
    /// Where those of each node end.
    ends: Vec<usize>,
}

impl SortedTree {
    /// What is part of a node.
    pub(crate) fn kids(&self, NodeId(node): NodeId) -> &[Kid] {
        let node = node as usize;
        let end = self.ends.get(node).copied().unwrap_or_default();
        let start = node.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.kids.get(start..end).unwrap_or_default()
    }

    /// All nodes with what is part of them.
    pub(crate) fn each(&self) -> impl Iterator<Item = (NodeId, &Node, &[Kid])> {
        (0..).map(NodeId).zip(&self.nodes).map(|(id, node)| (id, node, self.kids(id)))
    }
}
