//! The structure tree: what the parts of the pages are, in reading order.

/// What a node is; the names are PDF's standard structure types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Heading(u8),
    Paragraph,
    Table,
    Row,
    HeadCell,
    /// Head of a row.
    SideCell,
    Cell,
    Figure,
    Contents,
    ContentsItem,
}

impl Role {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(_) => "H4",
            Self::Paragraph => "P",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::HeadCell | Self::SideCell => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
        }
    }
}

/// Number of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
}

/// One node.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
    pub(crate) kids: Vec<Kid>,
    /// Number of columns that a cell takes, if more than one.
    pub(crate) span: u8,
    /// Words instead of a picture.
    pub(crate) alternative: Option<String>,
}

/// All nodes; parents come before their kids.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
}

impl Tree {
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(crate) fn new() -> Self {
        let root = Node { role: Role::Document, parent: None, kids: Vec::new(), span: 1, alternative: None };
        Self { nodes: vec![root] }
    }

    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node { role, parent: Some(parent), kids: Vec::new(), span: 1, alternative: None });
        self.node(parent).kids.push(Kid::Node(id));
        id
    }

    pub(crate) fn node(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0 as usize]
    }
}
