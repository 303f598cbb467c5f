//! Objects into the bytes of a file. What is no stream goes into object streams (ISO 32000-1, 7.5.7), each of which is compressed as
//! soon as it is full, beside the writing of the next one; at the end stands a cross-reference stream (7.5.8).
//!
//! lopdf, which writes each object as text here too, saves by copying all of them first: with a structure tree of a large
//! report that is a gigabyte.

use super::compressor::{Compressor, compress};
use crate::ReportError;
use lopdf::{Dictionary, Document, Object, ObjectStream, Stream, dictionary};
use std::io::Write;

/// Elements of the structure tree resemble each other: the more of them are compressed together, the smaller they get. More
/// than these gain nothing, and a reader has to unpack all of them for one.
const OBJECTS_PER_STREAM: usize = 500;

/// Bytes of an entry of the cross-reference stream: kind, place or container, index in it.
const ENTRY: usize = 7;

/// Where an object stands.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Nowhere: no object has the number.
    Free,
    /// At a place of the file.
    At(u32),
    /// Within an object stream.
    In { container: u32, index: u16 },
}

/// A file that is being written.
pub(super) struct File {
    bytes: Vec<u8>,
    places: Vec<Place>,
    /// Number of the first object stream; the others follow.
    first_container: u32,
    containers: Vec<Container>,
    compressor: Compressor,
    /// Numbers of the objects in the open object stream, and where their text begins.
    open: Vec<(u32, usize)>,
    text: Vec<u8>,
}

/// A closed object stream.
struct Container {
    objects: usize,
    /// Where the text of the first object begins.
    first: usize,
}

fn failed(error: impl std::fmt::Display) -> ReportError {
    ReportError::Write(error.to_string())
}

impl File {
    /// Begins a file with the version of a document; `numbers` is the highest number of an object.
    pub(super) fn new(document: &Document, numbers: u32) -> Self {
        let mut bytes = format!("%PDF-{}\n%", document.version).into_bytes();
        bytes.extend(&document.binary_mark);
        bytes.push(b'\n');
        Self {
            bytes,
            places: vec![Place::Free; numbers as usize + 1],
            first_container: numbers + 1,
            containers: Vec::new(),
            compressor: Compressor::new(),
            open: Vec::with_capacity(OBJECTS_PER_STREAM),
            text: Vec::new(),
        }
    }

    /// Adds an object.
    pub(super) fn add(&mut self, number: u32, object: Object) -> Result<(), ReportError> {
        match object {
            Object::Stream(stream) => {
                self.place(number, Place::At(offset(&self.bytes)?));
                put_stream(&mut self.bytes, number, stream)
            }
            object => {
                let written = written(object)?;
                self.text(number, |text| {
                    text.extend(written);
                    Ok(())
                })
            }
        }
    }

    /// Adds an object that is no stream, as `write` writes it.
    pub(super) fn text(
        &mut self,
        number: u32,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        if self.open.len() == OBJECTS_PER_STREAM {
            self.close()?;
        }
        let container = self.first_container + u32::try_from(self.containers.len()).map_err(failed)?;
        let index = u16::try_from(self.open.len()).map_err(failed)?;
        self.place(number, Place::In { container, index });
        self.open.push((number, self.text.len()));
        write(&mut self.text)?;
        self.text.push(b'\n');
        Ok(())
    }

    /// Ends the open object stream.
    fn close(&mut self) -> Result<(), ReportError> {
        let mut content = Vec::with_capacity(self.text.len() + self.open.len() * 12);
        for (number, at) in &self.open {
            write!(content, "{number} {at} ").map_err(failed)?;
        }
        self.containers.push(Container { objects: self.open.len(), first: content.len() });
        content.append(&mut self.text);
        self.open.clear();
        self.compressor.add(content).map(drop)
    }

    fn place(&mut self, number: u32, place: Place) {
        if let Some(known) = self.places.get_mut(number as usize) {
            *known = place;
        }
    }

    /// Ends the file; `trailer` says where a reader begins.
    pub(super) fn finish(mut self, trailer: &Dictionary) -> Result<Vec<u8>, ReportError> {
        if !self.open.is_empty() {
            self.close()?;
        }
        let Self { mut bytes, mut places, first_container, containers, compressor, .. } = self;
        let streams = compressor.finish()?.into_iter();
        for (number, (container, content)) in (first_container..).zip(containers.into_iter().zip(streams)) {
            let dictionary = dictionary! {
                "Type" => "ObjStm",
                "N" => i64::try_from(container.objects).map_err(failed)?,
                "First" => i64::try_from(container.first).map_err(failed)?,
                "Filter" => "FlateDecode",
            };
            places.push(Place::At(offset(&bytes)?));
            put_stream(&mut bytes, number, Stream::new(dictionary, content))?;
        }
        let at = offset(&bytes)?;
        let number = u32::try_from(places.len()).map_err(failed)?;
        places.push(Place::At(at));
        let mut dictionary = trailer.clone();
        dictionary.extend(&dictionary! {
            "Type" => "XRef",
            "Size" => i64::try_from(places.len()).map_err(failed)?,
            "W" => vec![1.into(), 4.into(), 2.into()],
            "Filter" => "FlateDecode",
            // Neighbours differ in little: what is written is in what (PNG's "up", ISO 32000-1, 7.4.4.4).
            "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => i64::try_from(ENTRY).map_err(failed)? },
        });
        put_stream(&mut bytes, number, Stream::new(dictionary, compress(&entries(&places))?))?;
        write!(bytes, "startxref\n{at}\n%%EOF\n").map_err(failed)?;
        Ok(bytes)
    }
}

fn offset(bytes: &[u8]) -> Result<u32, ReportError> {
    u32::try_from(bytes.len()).map_err(failed)
}

fn put_stream(bytes: &mut Vec<u8>, number: u32, stream: Stream) -> Result<(), ReportError> {
    let mut dictionary = stream.dict;
    dictionary.set("Length", i64::try_from(stream.content.len()).map_err(failed)?);
    writeln!(bytes, "{number} 0 obj").map_err(failed)?;
    bytes.extend(written(Object::Dictionary(dictionary))?);
    bytes.extend(b"\nstream\n");
    bytes.extend(stream.content);
    bytes.extend(b"\nendstream\nendobj\n");
    Ok(())
}

/// The entries of the cross-reference stream, each as its difference to the one before.
fn entries(places: &[Place]) -> Vec<u8> {
    /// The number of PNG's filter, before every entry.
    const UP: u8 = 2;
    let mut before = [0; ENTRY];
    let mut entries = Vec::with_capacity(places.len() * (ENTRY + 1));
    for place in places {
        let (kind, second, third) = match *place {
            Place::Free => (0, 0, u16::MAX),
            Place::At(offset) => (1, offset, 0),
            Place::In { container, index } => (2, container, index),
        };
        let [a, b, c, d] = second.to_be_bytes();
        let [e, f] = third.to_be_bytes();
        let entry = [kind, a, b, c, d, e, f];
        entries.push(UP);
        entries.extend(entry.iter().zip(before).map(|(now, before)| now.wrapping_sub(before)));
        before = entry;
    }
    entries
}

/// An object that is no stream, as lopdf writes it: in an object stream of its own, behind its number and place.
fn written(object: Object) -> Result<Vec<u8>, ReportError> {
    const BEFORE: &[u8] = b"0 0 ";
    let mut alone = ObjectStream::builder().max_objects(1).build();
    alone.add_object((0, 0), object).map_err(failed)?;
    let content = alone.build_stream_content().map_err(failed)?;
    let text = content.strip_prefix(BEFORE).map(<[u8]>::trim_ascii_end);
    text.map(<[u8]>::to_vec).ok_or_else(|| failed("lopdf writes object streams in another way"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::StringFormat;

    #[test]
    fn a_reader_finds_every_object_again() {
        let mut document = Document::with_version("1.7");
        document.max_id = 1_400;
        let mut file = File::new(&document, document.max_id);
        file.add(2, Object::Stream(Stream::new(dictionary! { "Kind" => "Test" }, b"0 0 m".to_vec())))
            .expect("a stream");
        file.add(1, Object::Dictionary(dictionary! { "Type" => "Catalog", "At" => (2, 0) })).expect("a catalog");
        for number in 3..=1_399 {
            file.text(number, |text| write!(text, "[{number} (x) <AB> /N]").map_err(failed)).expect("a text");
        }
        let bytes = file.finish(&dictionary! { "Root" => (1, 0) }).expect("a file");
        let read = Document::load_mem(&bytes).expect("it can be read");
        assert_eq!(read.catalog().and_then(|catalog| catalog.get(b"At")).cloned().ok(), Some((2, 0).into()));
        let stream = read.get_object((2, 0)).and_then(Object::as_stream).expect("the stream");
        assert_eq!(stream.content, b"0 0 m", "as it was");
        for number in 3..=1_399 {
            let found = read.get_object((number, 0)).and_then(Object::as_array).expect("an array");
            let expected = [
                Object::Integer(i64::from(number)),
                Object::string_literal("x"),
                Object::String(vec![0xAB], StringFormat::Hexadecimal),
                Object::Name(b"N".to_vec()),
            ];
            assert_eq!(found, &expected, "the object that has the number");
        }
        assert!(read.get_object((1_400, 0)).is_err(), "what was never added is not there");
    }
}
