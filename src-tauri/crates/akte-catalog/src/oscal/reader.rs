//! Walks JSON leniently: whatever a value's type is, reading goes on; what deviates becomes a finding.

use super::context::{Context, Step};
use super::scalars::{FlagSeed, TextListSeed, TextSeed};
use crate::findings::code;
use akte_domain::Severity;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// What an object of the file becomes.
pub(super) trait Node: Sized {
    /// What it needs to know of where it stands.
    type Parent: Copy;
    /// What it becomes.
    type Out;
    /// Its name in the shapes of findings.
    const KIND: &'static str;

    /// Begins when the object's first brace was read; `ordinal` is its position in its list.
    fn begin(context: &mut Context<'_>, parent: Self::Parent, ordinal: usize) -> Self;

    /// Takes one field by one of the methods of [`Fields`].
    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, fields: &mut Fields<'_, '_, A>) -> Result<(), A::Error>;

    /// Ends when the object's last brace was read.
    fn finish(self, context: &mut Context<'_>) -> Self::Out;
}

/// The fields of the object that is being read.
pub(super) struct Fields<'a, 'p, A> {
    map: &'a mut A,
    pub context: &'a mut Context<'p>,
    kind: &'static str,
    /// Known keys only, so that it stays short whatever the file holds.
    seen: &'a mut Vec<&'static str>,
}

impl<'de, A: MapAccess<'de>> Fields<'_, '_, A> {
    /// A text.
    pub fn text(&mut self, key: &'static str) -> Result<String, A::Error> {
        self.begin(key);
        let text = self.map.next_value_seed(TextSeed { context: self.context })?;
        self.context.pop();
        Ok(text)
    }

    /// A yes or no, also as a text, as XML and YAML write it.
    pub fn flag(&mut self, key: &'static str) -> Result<bool, A::Error> {
        self.begin(key);
        let flag = self.map.next_value_seed(FlagSeed { context: self.context })?;
        self.context.pop();
        Ok(flag)
    }

    /// A list of texts.
    pub fn texts(&mut self, key: &'static str, into: &mut Vec<String>) -> Result<(), A::Error> {
        self.begin(key);
        self.map.next_value_seed(TextListSeed { context: self.context, into })?;
        self.context.pop();
        Ok(())
    }

    /// An object.
    pub fn object<N: Node>(&mut self, key: &'static str, parent: N::Parent) -> Result<Option<N::Out>, A::Error> {
        self.begin(key);
        let seed = NodeSeed::<N> { context: self.context, parent, ordinal: 0 };
        let object = self.map.next_value_seed(seed)?;
        self.context.pop();
        Ok(object)
    }

    /// A list of objects.
    pub fn list<N: Node>(
        &mut self,
        key: &'static str,
        parent: N::Parent,
        into: &mut Vec<N::Out>,
    ) -> Result<(), A::Error> {
        self.begin(key);
        self.map.next_value_seed(ListSeed::<N> { context: self.context, parent, into })?;
        self.context.pop();
        Ok(())
    }

    /// A field that OSCAL knows and the app does not keep.
    pub fn set_aside(&mut self, key: &str) -> Result<(), A::Error> {
        self.context.note_below(Severity::Note, code::NOT_KEPT, self.kind, key, key);
        self.skip()
    }

    /// A field that nobody knows.
    pub fn unknown(&mut self, key: &str) -> Result<(), A::Error> {
        self.context.note_below(Severity::Warning, code::UNKNOWN_KEY, self.kind, key, key);
        self.skip()
    }

    /// A field that says nothing to the app.
    pub fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    fn begin(&mut self, key: &'static str) {
        self.context.push(Step::Key(key));
        if self.seen.contains(&key) {
            let shape = format!("{}/{key}", self.kind);
            self.context.note(Severity::Warning, code::DUPLICATE_KEY, &shape, key);
        } else {
            self.seen.push(key);
        }
    }
}

/// Reads the fields of an object whose brace was read.
fn read_object<'de, N: Node, A: MapAccess<'de>>(
    mut map: A,
    context: &mut Context<'_>,
    parent: N::Parent,
    ordinal: usize,
) -> Result<N::Out, A::Error> {
    context.enter()?;
    let mut node = N::begin(context, parent, ordinal);
    let mut seen = Vec::with_capacity(8);
    while let Some(key) = map.next_key_seed(KeySeed { context: &mut *context })? {
        let mut fields = Fields { map: &mut map, context: &mut *context, kind: N::KIND, seen: &mut seen };
        node.field(&key, &mut fields)?;
    }
    let out = node.finish(context);
    context.leave();
    Ok(out)
}

struct KeySeed<'a, 'p> {
    context: &'a mut Context<'p>,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_> {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_, '_> {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
        self.context.at_key(key);
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// The scalar types that stand where a list or an object should, each with its name.
macro_rules! scalars_are_lost {
    ($empty:expr) => {
        fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
            self.context.lost(value);
            Ok($empty)
        }
        fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
            self.context.lost("boolean");
            Ok($empty)
        }
        fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
            self.context.lost("number");
            Ok($empty)
        }
        fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
            self.context.lost("number");
            Ok($empty)
        }
        fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
            self.context.lost("number");
            Ok($empty)
        }
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            self.context.wrong("null");
            Ok($empty)
        }
    };
}

impl Context<'_> {
    /// A value of another type could not be read.
    pub(super) fn lost(&mut self, found: &str) {
        self.note(Severity::Error, code::VALUE_LOST, "", found);
    }

    /// A value of another type was read all the same.
    pub(super) fn wrong(&mut self, found: &str) {
        self.note(Severity::Warning, code::WRONG_TYPE, found, found);
    }
}

struct NodeSeed<'a, 'p, N: Node> {
    context: &'a mut Context<'p>,
    parent: N::Parent,
    ordinal: usize,
}

impl<'de, N: Node> DeserializeSeed<'de> for NodeSeed<'_, '_, N> {
    type Value = Option<N::Out>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, N: Node> Visitor<'de> for NodeSeed<'_, '_, N> {
    type Value = Option<N::Out>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(N::KIND)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        read_object::<N, A>(map, self.context, self.parent, self.ordinal).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        self.context.lost("list");
        drain(seq)?;
        Ok(None)
    }

    scalars_are_lost!(None);
}

struct ListSeed<'a, 'p, 'v, N: Node> {
    context: &'a mut Context<'p>,
    parent: N::Parent,
    into: &'v mut Vec<N::Out>,
}

impl<'de, N: Node> DeserializeSeed<'de> for ListSeed<'_, '_, '_, N> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, N: Node> Visitor<'de> for ListSeed<'_, '_, '_, N> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of {}", N::KIND)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut ordinal = 0;
        loop {
            self.context.push(Step::Index(ordinal));
            let seed = NodeSeed::<N> { context: &mut *self.context, parent: self.parent, ordinal };
            let element = seq.next_element_seed(seed)?;
            self.context.pop();
            match element {
                Some(object) => self.into.extend(object),
                None => break,
            }
            ordinal += 1;
        }
        if ordinal == 0 {
            self.context.note(Severity::Note, code::EMPTY_LIST, N::KIND, "");
        }
        // Most lists hold one element or two, and there are some hundred thousand of them.
        self.into.shrink_to_fit();
        Ok(())
    }

    /// One object where a list of them should stand, as in one of BSI's component definitions.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.context.wrong("object");
        let object = read_object::<N, A>(map, self.context, self.parent, 0)?;
        self.into.push(object);
        Ok(())
    }

    scalars_are_lost!(());
}

pub(super) fn drain<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<(), A::Error> {
    while seq.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

/// Reads one object from the beginning of the file.
pub(super) fn read_any<'de, N: Node, D: Deserializer<'de>>(
    deserializer: D,
    context: &mut Context<'_>,
    parent: N::Parent,
) -> Result<Option<N::Out>, D::Error> {
    NodeSeed::<N> { context, parent, ordinal: 0 }.deserialize(deserializer)
}
