//! Puts finished pages together.

use super::canvas::options;
use super::compressor::{StreamId, Streams, compress};
use super::file::File;
use super::metadata::{self, Metadata};
use super::subset::Subset;
use super::{color, fonts, outline, picture, structure};
use crate::ReportError;
use crate::layout::tree::SortedTree;
use crate::layout::{Goal, Heading, Link};
use crate::logo::Raster;
use crate::type_setting::Anchor;
use crate::units::{Len, points};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfPage, Pt, Rect};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// A finished page: its content is with the compressor.
#[derive(Debug)]
pub(crate) struct FinishedPage {
    layers: Vec<StreamId>,
    marks: u32,
    width: Len,
    height: Len,
}

impl FinishedPage {
    pub(crate) fn new(width: Len, height: Len) -> Self {
        Self { layers: Vec::new(), marks: 0, width, height }
    }

    pub(crate) fn paper(&self) -> (Len, Len) {
        (self.width, self.height)
    }

    /// Number of marked pieces.
    pub(crate) fn marks(&self) -> u32 {
        self.marks
    }

    /// Adds content; the page then has `marks` marked pieces, or as many as before.
    pub(crate) fn add(&mut self, content: StreamId, marks: u32) {
        self.layers.push(content);
        self.marks = self.marks.max(marks);
    }
}

/// What lies below the content of all pages of one size.
#[derive(Debug)]
pub(crate) struct Background {
    pub(crate) content: StreamId,
    pub(crate) paper: (Len, Len),
}

/// What a file is made of.
pub(crate) struct Parts {
    pub(crate) pages: Vec<FinishedPage>,
    pub(crate) backgrounds: Vec<Background>,
    pub(crate) streams: Streams,
    pub(crate) subset: Subset,
    pub(crate) tree: SortedTree,
    pub(crate) headings: Vec<Heading>,
    pub(crate) links: Vec<Link>,
    pub(crate) anchors: HashMap<Anchor, (usize, Len)>,
    pub(crate) logo: Option<Raster>,
    pub(crate) metadata: Metadata,
}

fn failed(error: impl std::fmt::Display) -> ReportError {
    ReportError::Write(error.to_string())
}

/// A stream of compressed bytes.
fn deflated(bytes: Vec<u8>) -> Stream {
    Stream::new(dictionary! { "Filter" => "FlateDecode" }, bytes).with_compression(false)
}

/// The bytes of the file.
pub(crate) fn write(parts: Parts) -> Result<Vec<u8>, ReportError> {
    let Parts { pages, backgrounds, mut streams, subset, tree, headings, links, anchors, logo, metadata } = parts;
    let mut document = skeleton(&pages, &subset)?;
    let ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let places: Vec<(ObjectId, Len)> = ids.iter().zip(&pages).map(|(id, page)| (*id, page.height)).collect();
    if let (Some(logo), Some(first)) = (logo, ids.first()) {
        // Before the pages are filled: all of them share the resources of the first one.
        picture::add(&mut document, *first, logo)?;
    }
    fill(&mut document, &ids, pages, backgrounds, &mut streams)?;
    let goals = Goals { headings: &headings, anchors: &anchors, places: &places };
    let annotations = annotate(&mut document, &links, &goals)?;
    outline::add(&mut document, &headings, &places)?;
    let elements = structure::root(&mut document, &tree, &ids, &annotations)?;
    metadata::add(&mut document, &metadata)?;
    color::add(&mut document)?;
    document.version = "1.7".to_owned();
    identify(&mut document, &metadata);
    let mut file = File::new(&document, document.max_id);
    for ((number, _), mut object) in std::mem::take(&mut document.objects) {
        if let Object::Stream(stream) = &mut object
            && stream.allows_compression
        {
            let bytes = compress(&stream.content)?;
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(bytes);
        }
        file.add(number, object)?;
    }
    elements.write(&mut file)?;
    file.finish(&document.trailer)
}

/// Empty pages and the fonts, as printpdf writes them.
fn skeleton(pages: &[FinishedPage], subset: &Subset) -> Result<Document, ReportError> {
    let mut document = PdfDocument::new("");
    let mut ops = fonts::add(&mut document, subset)?;
    document.pages = pages
        .iter()
        .map(|page| {
            let paper = Rect::from_wh(Pt(points(page.width)), Pt(points(page.height)));
            let ops = std::mem::take(&mut ops);
            PdfPage { media_box: paper.clone(), trim_box: paper.clone(), crop_box: paper, ops }
        })
        .collect();
    Ok(document.to_lopdf_document(&options(), &mut Vec::new()))
}

/// Puts the contents into the pages. All share one resource dictionary.
fn fill(
    document: &mut Document,
    ids: &[ObjectId],
    pages: Vec<FinishedPage>,
    backgrounds: Vec<Background>,
    streams: &mut Streams,
) -> Result<(), ReportError> {
    let backgrounds: Vec<((Len, Len), ObjectId)> = backgrounds
        .into_iter()
        .map(|background| (background.paper, document.add_object(deflated(streams.take(background.content)))))
        .collect();
    let mut shared: Option<Object> = None;
    for (index, (id, page)) in ids.iter().zip(pages).enumerate() {
        let paper = page.paper();
        let below = backgrounds.iter().filter(|(of, _)| *of == paper).map(|(_, id)| Object::from(*id));
        let mut layers: Vec<Object> = below.collect();
        layers.extend(
            page.layers.into_iter().map(|layer| Object::from(document.add_object(deflated(streams.take(layer))))),
        );
        let dictionary = document.get_dictionary_mut(*id).map_err(failed)?;
        let content = dictionary.get(b"Contents").and_then(Object::as_reference).map_err(failed)?;
        let resources = dictionary.get(b"Resources").cloned().map_err(failed)?;
        dictionary.set("Contents", layers);
        dictionary.set("StructParents", i64::try_from(index).unwrap_or(0));
        dictionary.set("Tabs", "S");
        dictionary.remove(b"Annots");
        match &shared {
            Some(first) => {
                dictionary.set("Resources", first.clone());
                if let Object::Reference(unused) = resources {
                    document.objects.remove(&unused);
                }
            }
            None => shared = Some(resources),
        }
        document.objects.remove(&content);
    }
    Ok(())
}

/// What links can lead to.
struct Goals<'g> {
    headings: &'g [Heading],
    anchors: &'g HashMap<Anchor, (usize, Len)>,
    /// Pages and their heights.
    places: &'g [(ObjectId, Len)],
}

impl Goals<'_> {
    /// Where a link leads; the first page if what it names is not in the report.
    fn destination(&self, goal: Goal) -> Object {
        let (page, y) = match goal {
            Goal::Heading(index) => self.headings.get(index).map(|heading| (heading.page, heading.y)),
            Goal::Anchor(anchor) => self.anchors.get(&anchor).copied(),
        }
        .unwrap_or((0, 0));
        outline::destination(page, y, self.places)
    }
}

/// The annotations of the links, in their order.
fn annotate(document: &mut Document, links: &[Link], goals: &Goals<'_>) -> Result<Vec<ObjectId>, ReportError> {
    let mut annotations = Vec::with_capacity(links.len());
    for (number, link) in links.iter().enumerate() {
        let (page, height) = goals.places.get(link.page).copied().ok_or_else(|| failed("a link without a page"))?;
        let corners = [link.x, height - link.y - link.height, link.x + link.width, height - link.y];
        let annotation = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => corners.map(|corner| points(corner).into()).to_vec(),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "Contents" => Object::String(super::canvas::utf16(&link.text), StringFormat::Hexadecimal),
            "Dest" => goals.destination(link.goal),
            "StructParent" => i64::try_from(goals.places.len() + number).unwrap_or(0),
        };
        let annotation = document.add_object(annotation);
        annotations.push(annotation);
        let page = document.get_dictionary_mut(page).map_err(failed)?;
        if let Ok(Object::Array(annotations)) = page.get_mut(b"Annots") {
            annotations.push(annotation.into());
        } else {
            page.set("Annots", vec![annotation.into()]);
        }
    }
    Ok(annotations)
}

/// The file's identity follows from its content, not from chance.
fn identify(document: &mut Document, metadata: &Metadata) {
    let hash = |what: &str| {
        let text = format!("{what} {} {} {}", metadata.content_hash, metadata.language, metadata.producer);
        Object::String(Sha256::digest(text.as_bytes())[..16].to_vec(), StringFormat::Hexadecimal)
    };
    document.trailer.set("ID", vec![hash("document"), hash("version")]);
}
