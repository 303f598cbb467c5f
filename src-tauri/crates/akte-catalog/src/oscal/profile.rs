//! The profile: imports, arrangement, changes.

use super::context::Context;
use super::metadata::Metadata;
use super::reader::{Fields, Node};
use crate::findings::code;
use akte_domain::Severity;
use akte_domain::catalog::{Link, Param, Part, Prop};
use akte_domain::profile::{
    Add, Alter, Combine, Custom, CustomGroup, Import, Insert, Merge, Order, Position, Profile, Remove, Resource,
    Select, Selection, Structure,
};
use serde::de::MapAccess;

/// Node boilerplate of objects that are their own beginning and end.
macro_rules! plain_node {
    ($type:ty, $kind:literal, |$this:ident, $key:ident, $fields:ident| $body:block) => {
        plain_node!($type, $kind, |$this, $key, $fields| $body, |this, _context| this);
    };
    ($type:ty, $kind:literal, |$this:ident, $key:ident, $fields:ident| $body:block, |$end:ident, $context:ident| $finish:expr) => {
        impl Node for $type {
            type Parent = ();
            type Out = Self;
            const KIND: &'static str = $kind;

            fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
                Self::default()
            }

            fn field<'de, A: MapAccess<'de>>(
                &mut self,
                $key: &str,
                $fields: &mut Fields<'_, '_, A>,
            ) -> Result<(), A::Error> {
                let $this = self;
                $body
                Ok(())
            }

            fn finish(self, $context: &mut Context<'_>) -> Self {
                let $end = self;
                $finish
            }
        }
    };
}
pub(super) use plain_node;

impl Context<'_> {
    /// A word of a closed list, or `None` with a finding.
    pub fn word<T: Copy>(&mut self, kind: &str, key: &str, text: &str, words: &[(&str, T)]) -> Option<T> {
        let found = words.iter().find(|(word, _)| *word == text.trim()).map(|(_, value)| *value);
        if found.is_none() {
            self.note_below(Severity::Error, code::VALUE_LOST, kind, key, text);
        }
        found
    }
}

#[derive(Default)]
pub(super) struct ProfileNode {
    uuid: String,
    has_metadata: bool,
    profile: Profile,
}

impl Node for ProfileNode {
    type Parent = ();
    type Out = Profile;
    const KIND: &'static str = "profile";

    fn begin(_: &mut Context<'_>, (): (), _: usize) -> Self {
        Self::default()
    }

    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error> {
        let profile = &mut self.profile;
        match key {
            "uuid" => self.uuid = fields.text("uuid")?,
            "metadata" => self.has_metadata |= fields.object::<Metadata>("metadata", ())?.is_some(),
            "imports" => fields.list::<Import>("imports", (), &mut profile.imports)?,
            "merge" => {
                if let Some(merge) = fields.object::<MergeNode>("merge", ())? {
                    profile.merge = merge.0;
                }
            }
            "modify" => {
                if let Some(modify) = fields.object::<Modify>("modify", ())? {
                    profile.set_parameters.extend(modify.set_parameters.into_iter().map(|set| set.0));
                    profile.alters.extend(modify.alters);
                }
            }
            "back-matter" => {
                if let Some(resources) = fields.object::<Resources>("back-matter", ())? {
                    profile.resources.extend(resources.0);
                }
            }
            _ => fields.unknown(key)?,
        }
        Ok(())
    }

    fn finish(mut self, context: &mut Context<'_>) -> Profile {
        if self.profile.imports.is_empty() {
            context.note_below(Severity::Warning, code::MISSING_FIELD, "profile", "imports", "");
        }
        context.check_document("profile", self.uuid, self.has_metadata);
        self.profile.head = std::mem::take(&mut context.head);
        self.profile
    }
}

/// An object whose presence says everything, such as `include-all`.
#[derive(Default)]
struct Nothing;

plain_node!(Nothing, "nothing", |_this, key, fields| { fields.unknown(key)? });

/// Reads one of the fields that select requirements.
fn select_field<'de, A: MapAccess<'de>>(
    include: &mut Selection,
    exclude: &mut Vec<Select>,
    key: &str,
    fields: &mut Fields<'_, '_, A>,
) -> Result<bool, A::Error> {
    match key {
        "include-all" => {
            fields.object::<Nothing>("include-all", ())?;
            *include = Selection::All;
        }
        "include-controls" => {
            let mut selects = Vec::new();
            fields.list::<Select>("include-controls", (), &mut selects)?;
            match include {
                Selection::Controls(known) => known.extend(selects),
                Selection::All => *include = Selection::Controls(selects),
            }
        }
        "exclude-controls" => fields.list::<Select>("exclude-controls", (), exclude)?,
        _ => return Ok(false),
    }
    Ok(true)
}

plain_node!(
    Import,
    "import",
    |this, key, fields| {
        match key {
            "href" => this.href = fields.text("href")?,
            _ if select_field(&mut this.include, &mut this.exclude, key, fields)? => {}
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        context.expect_text("import", "href", &this.href);
        this
    }
);

plain_node!(Select, "select", |this, key, fields| {
    match key {
        "with-ids" => fields.texts("with-ids", &mut this.ids)?,
        "with-child-controls" => {
            let text = fields.text("with-child-controls")?;
            let yes_or_no = [("yes", true), ("no", false)];
            if let Some(with) = fields.context.word("select", "with-child-controls", &text, &yes_or_no) {
                this.with_children = with;
            }
        }
        "matching" => {
            let mut patterns = Vec::new();
            fields.list::<Matching>("matching", (), &mut patterns)?;
            this.patterns.extend(patterns.into_iter().map(|matching| matching.pattern));
        }
        _ => fields.unknown(key)?,
    }
});

#[derive(Default)]
struct Matching {
    pattern: String,
}

plain_node!(
    Matching,
    "matching",
    |this, key, fields| {
        match key {
            "pattern" => this.pattern = fields.text("pattern")?,
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        context.expect_text("matching", "pattern", &this.pattern);
        this
    }
);

#[derive(Default)]
struct MergeNode(Merge);

plain_node!(MergeNode, "merge", |this, key, fields| {
    match key {
        "combine" => {
            if let Some(combine) = fields.object::<CombineNode>("combine", ())? {
                this.0.combine = combine.0;
            }
        }
        "flat" => {
            fields.object::<Nothing>("flat", ())?;
        }
        "as-is" => {
            if fields.flag("as-is")? && this.0.structure == Structure::Flat {
                this.0.structure = Structure::AsIs;
            }
        }
        "custom" => {
            if let Some(custom) = fields.object::<Custom>("custom", ())? {
                this.0.structure = Structure::Custom(custom);
            }
        }
        _ => fields.unknown(key)?,
    }
});

#[derive(Default)]
struct CombineNode(Combine);

plain_node!(CombineNode, "combine", |this, key, fields| {
    match key {
        "method" => {
            let text = fields.text("method")?;
            let words = [("keep", Combine::Keep), ("use-first", Combine::UseFirst), ("merge", Combine::Merge)];
            if let Some(method) = fields.context.word("combine", "method", &text, &words) {
                this.0 = method;
            }
        }
        _ => fields.unknown(key)?,
    }
});

plain_node!(Custom, "custom", |this, key, fields| {
    match key {
        "groups" => fields.list::<CustomGroup>("groups", (), &mut this.groups)?,
        "insert-controls" => fields.list::<Insert>("insert-controls", (), &mut this.inserts)?,
        _ => fields.unknown(key)?,
    }
});

plain_node!(
    CustomGroup,
    "group",
    |this, key, fields| {
        match key {
            "id" => this.id = fields.text("id")?,
            "class" => this.class = fields.text("class")?,
            "title" => this.title = fields.text("title")?,
            "params" => fields.list::<Param>("params", (), &mut this.params)?,
            "props" => fields.list::<Prop>("props", (), &mut this.props)?,
            "links" => fields.list::<Link>("links", (), &mut this.links)?,
            "parts" => fields.list::<Part>("parts", (), &mut this.parts)?,
            "groups" => fields.list::<Self>("groups", (), &mut this.groups)?,
            "insert-controls" => fields.list::<Insert>("insert-controls", (), &mut this.inserts)?,
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        context.expect_text("group", "title", &this.title);
        context.check_token("group", "id", &this.id);
        this
    }
);

plain_node!(Insert, "insert-controls", |this, key, fields| {
    match key {
        "order" => {
            let text = fields.text("order")?;
            let words = [("keep", Order::Keep), ("ascending", Order::Ascending), ("descending", Order::Descending)];
            if let Some(order) = fields.context.word("insert-controls", "order", &text, &words) {
                this.order = order;
            }
        }
        _ if select_field(&mut this.include, &mut this.exclude, key, fields)? => {}
        _ => fields.unknown(key)?,
    }
});

#[derive(Default)]
struct Modify {
    set_parameters: Vec<SetParameter>,
    alters: Vec<Alter>,
}

plain_node!(Modify, "modify", |this, key, fields| {
    match key {
        "set-parameters" => fields.list::<SetParameter>("set-parameters", (), &mut this.set_parameters)?,
        "alters" => fields.list::<Alter>("alters", (), &mut this.alters)?,
        _ => fields.unknown(key)?,
    }
});

/// A parameter that names the one that it sets.
#[derive(Default)]
struct SetParameter(Param);

plain_node!(
    SetParameter,
    "set-parameter",
    |this, key, fields| {
        match key {
            "param-id" => this.0.id = fields.text("param-id")?,
            "id" => fields.unknown(key)?,
            _ => this.0.field(key, fields)?,
        }
    },
    |this, context| {
        context.expect_token("set-parameter", "param-id", &this.0.id);
        this
    }
);

plain_node!(
    Alter,
    "alter",
    |this, key, fields| {
        match key {
            "control-id" => this.control_id = fields.text("control-id")?,
            "removes" => fields.list::<Remove>("removes", (), &mut this.removes)?,
            "adds" => fields.list::<Add>("adds", (), &mut this.adds)?,
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        context.expect_text("alter", "control-id", &this.control_id);
        this
    }
);

plain_node!(Remove, "remove", |this, key, fields| {
    match key {
        "by-name" => this.by_name = fields.text("by-name")?,
        "by-class" => this.by_class = fields.text("by-class")?,
        "by-id" => this.by_id = fields.text("by-id")?,
        "by-item-name" => this.by_item_name = fields.text("by-item-name")?,
        "by-ns" => this.by_ns = fields.text("by-ns")?,
        _ => fields.unknown(key)?,
    }
});

plain_node!(Add, "add", |this, key, fields| {
    match key {
        "position" => {
            let text = fields.text("position")?;
            let words = [
                ("before", Position::Before),
                ("after", Position::After),
                ("starting", Position::Starting),
                ("ending", Position::Ending),
            ];
            if let Some(position) = fields.context.word("add", "position", &text, &words) {
                this.position = position;
            }
        }
        "by-id" => this.by_id = fields.text("by-id")?,
        "title" => this.title = fields.text("title")?,
        "params" => fields.list::<Param>("params", (), &mut this.params)?,
        "props" => fields.list::<Prop>("props", (), &mut this.props)?,
        "links" => fields.list::<Link>("links", (), &mut this.links)?,
        "parts" => fields.list::<Part>("parts", (), &mut this.parts)?,
        _ => fields.unknown(key)?,
    }
});

/// The back matter with what imports need of it.
#[derive(Default)]
pub(super) struct Resources(pub Vec<Resource>);

plain_node!(Resources, "back-matter", |this, key, fields| {
    match key {
        "resources" => fields.list::<Resource>("resources", (), &mut this.0)?,
        _ => fields.unknown(key)?,
    }
});

plain_node!(
    Resource,
    "resource",
    |this, key, fields| {
        match key {
            "uuid" => this.uuid = fields.text("uuid")?,
            "title" => this.title = fields.text("title")?,
            "rlinks" => {
                let mut links = Vec::new();
                fields.list::<ResourceLink>("rlinks", (), &mut links)?;
                this.hrefs.extend(links.into_iter().map(|link| link.href));
            }
            "citation" => {
                if let Some(Citation(text)) = fields.object::<Citation>("citation", ())? {
                    this.citation = text;
                }
            }
            "description" | "props" | "document-ids" | "base64" | "remarks" => fields.set_aside(key)?,
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        context.expect_text("resource", "uuid", &this.uuid);
        this
    }
);

/// How a resource is cited.
#[derive(Default)]
struct Citation(String);

plain_node!(Citation, "citation", |this, key, fields| {
    match key {
        "text" => this.0 = fields.text("text")?,
        "props" | "links" => fields.set_aside(key)?,
        _ => fields.unknown(key)?,
    }
});

/// An address of a resource. Its hashes are BSI's MD5 sums, which prove nothing and change with every line end.
#[derive(Default)]
struct ResourceLink {
    href: String,
}

plain_node!(
    ResourceLink,
    "rlink",
    |this, key, fields| {
        match key {
            "href" => this.href = fields.text("href")?,
            "media-type" | "hashes" => fields.skip()?,
            _ => fields.unknown(key)?,
        }
    },
    |this, context| {
        context.expect_text("rlink", "href", &this.href);
        this
    }
);
