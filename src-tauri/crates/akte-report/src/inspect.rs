//! Looking at a PDF in hand: which report it says to be, and what was appended to the one that was made.
//!
//! The files come from outside. Nothing is believed about them: objects are parsed with bounded nesting, streams are
//! inflated up to a limit, and whatever cannot be understood counts as a change.

use akte_domain::verification::Appended;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};
use std::collections::BTreeSet;

/// More than this is never inflated from one stream.
const MAX_INFLATED: usize = 64 * 1024 * 1024;
/// The first bytes in which the mark of a PDF has to stand (ISO 32000-1, annex H, note 13).
const HEAD: usize = 1024;
/// What stands before a content hash in the metadata.
const CLAIM: &[u8] = b"sha256:";

/// What a signature may change about the document's catalog without changing what is read.
const CATALOG_KEYS: [&[u8]; 6] = [b"AcroForm", b"Perms", b"DSS", b"Extensions", b"Version", b"Metadata"];

/// Whether these bytes are a PDF at all.
#[must_use]
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes.iter().take(HEAD).copied().collect::<Vec<u8>>().windows(5).any(|five| five == b"%PDF-")
}

/// The content hash that a PDF says it has, lower-case hexadecimal; none where it says nothing of the kind.
#[must_use]
pub fn claimed_content_hash(bytes: &[u8]) -> Option<String> {
    // Our own files keep their metadata uncompressed; programs that save a PDF anew may not.
    hash_in(bytes).or_else(|| {
        let document = load(bytes)?;
        let metadata = document.catalog().ok()?.get_deref(b"Metadata", &document).ok()?.as_stream().ok()?;
        hash_in(&metadata.get_plain_content_with_limit(MAX_INFLATED).ok()?)
    })
}

fn hash_in(bytes: &[u8]) -> Option<String> {
    let found = bytes.windows(CLAIM.len()).enumerate().filter(|(_, window)| *window == CLAIM);
    found.map(|(at, _)| at + CLAIM.len()).find_map(|at| {
        let digits = bytes.get(at..at + 64)?;
        let hexadecimal = digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        if hexadecimal { String::from_utf8(digits.to_vec()).ok() } else { None }
    })
}

fn load(bytes: &[u8]) -> Option<Document> {
    let options = LoadOptions { max_decompressed_size: Some(MAX_INFLATED), ..LoadOptions::default() };
    Document::load_mem_with_options(bytes, options).ok()
}

/// What was appended to a PDF of which only the first `length` bytes were made here.
///
/// Signatures they are only if every object of the original is as it was, apart from what a signature has to add to: the
/// form in the catalog, the file's information, and fields for signatures on pages. Whether a signature itself is good is
/// not judged.
#[must_use]
pub fn appended(whole: &[u8], length: usize) -> Appended {
    let only_signed = || {
        let original = load(whole.get(..length)?)?;
        let signed = load(whole)?;
        (ends_well(whole) && has_signature(&signed, length)? && same_but_for_signatures(&original, &signed)?)
            .then_some(Appended::Signatures)
    };
    only_signed().unwrap_or(Appended::Other)
}

/// Whether nothing but white space follows the last end mark.
fn ends_well(bytes: &[u8]) -> bool {
    bytes.trim_ascii_end().ends_with(b"%%EOF")
}

/// Whether a signature or time stamp covers the whole original.
fn has_signature(document: &Document, length: usize) -> Option<bool> {
    Some(document.objects.values().filter_map(|object| object.as_dict().ok()).any(|dictionary| {
        let Ok(range) = dictionary.get(b"ByteRange").and_then(Object::as_array) else { return false };
        let numbers: Vec<i64> = range.iter().filter_map(|number| number.as_i64().ok()).collect();
        let covered = i64::try_from(length).unwrap_or(i64::MAX);
        matches!(numbers.as_slice(), [0, first, ..] if *first >= covered)
    }))
}

fn same_but_for_signatures(original: &Document, signed: &Document) -> Option<bool> {
    let reference = |document: &Document, key: &[u8]| document.trailer.get(key).and_then(Object::as_reference).ok();
    let catalog = reference(original, b"Root")?;
    let information = reference(original, b"Info");
    let pages: BTreeSet<ObjectId> = original.page_iter().collect();
    if reference(signed, b"Root") != Some(catalog) || signed.page_iter().collect::<BTreeSet<_>>() != pages {
        return Some(false);
    }
    let metadata = original.get_dictionary(catalog).ok()?.get(b"Metadata").and_then(Object::as_reference).ok();
    for (id, before) in &original.objects {
        let Some(after) = signed.objects.get(id) else { return Some(false) };
        if before == after || Some(*id) == information || Some(*id) == metadata {
            continue;
        }
        let (Ok(before), Ok(after)) = (before.as_dict(), after.as_dict()) else { return Some(false) };
        let same = if *id == catalog {
            same_keys(before, after, &CATALOG_KEYS) && plain_form(signed, after)
        } else if pages.contains(id) {
            same_keys(before, after, &[b"Annots"]) && only_fields_added(original, signed, before, after)
        } else {
            false
        };
        if !same {
            return Some(false);
        }
    }
    Some(true)
}

fn same_keys(before: &Dictionary, after: &Dictionary, may_differ: &[&[u8]]) -> bool {
    let names: BTreeSet<&Vec<u8>> = before.iter().chain(after.iter()).map(|(name, _)| name).collect();
    names
        .into_iter()
        .filter(|name| !may_differ.contains(&name.as_slice()))
        .all(|name| before.get(name).ok() == after.get(name).ok())
}

/// A form without a second way to show content.
fn plain_form(document: &Document, catalog: &Dictionary) -> bool {
    match catalog.get_deref(b"AcroForm", document).and_then(Object::as_dict) {
        Ok(form) => !form.has(b"XFA"),
        Err(_) => true,
    }
}

/// Whether a page got fields for signatures and nothing else.
fn only_fields_added(original: &Document, signed: &Document, before: &Dictionary, after: &Dictionary) -> bool {
    let annotations = |document: &Document, page: &Dictionary| -> Option<Vec<Object>> {
        match page.get(b"Annots") {
            Err(_) => Some(Vec::new()),
            Ok(object) => document.dereference(object).ok()?.1.as_array().ok().cloned(),
        }
    };
    let (Some(before), Some(after)) = (annotations(original, before), annotations(signed, after)) else {
        return false;
    };
    let kept = after.get(..before.len()) == Some(before.as_slice());
    kept && after.iter().skip(before.len()).all(|annotation| is_signature_field(signed, annotation))
}

fn is_signature_field(document: &Document, annotation: &Object) -> bool {
    let dictionary = document.dereference(annotation).ok().and_then(|(_, object)| object.as_dict().ok());
    let Some(dictionary) = dictionary else { return false };
    let name = |of: &Dictionary, key: &[u8]| of.get_deref(key, document).and_then(Object::as_name).ok() == Some(b"Sig");
    let parent = dictionary.get_deref(b"Parent", document).and_then(Object::as_dict).ok();
    name(dictionary, b"FT") || parent.is_some_and(|parent| name(parent, b"FT"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{IncrementalDocument, Stream, StringFormat, dictionary};

    fn page(text: &str) -> Vec<u8> {
        let mut document = Document::with_version("1.7");
        let pages = document.new_object_id();
        let content = document.add_object(Stream::new(dictionary! {}, text.as_bytes().to_vec()));
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        });
        let tree = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        document.objects.insert(pages, Object::Dictionary(tree));
        let hash = "0123456789abcdef".repeat(4);
        let metadata = format!("<dc:identifier>sha256:{hash}</dc:identifier>").into_bytes();
        let metadata = document.add_object(Stream::new(dictionary! { "Type" => "Metadata" }, metadata));
        let root = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "Metadata" => metadata });
        document.trailer.set("Root", root);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    }

    /// Appends an incremental update.
    fn updated(bytes: &[u8], change: impl FnOnce(&mut IncrementalDocument)) -> Vec<u8> {
        let mut update = IncrementalDocument::create_from(bytes.to_vec(), load(bytes).unwrap());
        change(&mut update);
        let mut out = Vec::new();
        update.save_to(&mut out).unwrap();
        out
    }

    fn the_page(update: &IncrementalDocument) -> ObjectId {
        update.get_prev_documents().page_iter().next().unwrap()
    }

    fn sign(update: &mut IncrementalDocument, covered: usize) {
        let page = the_page(update);
        let covered = i64::try_from(covered).unwrap();
        let signature = update.new_document.add_object(dictionary! {
            "Type" => "Sig", "Filter" => "Adobe.PPKLite", "SubFilter" => "ETSI.CAdES.detached",
            "ByteRange" => vec![0.into(), (covered + 200).into(), (covered + 8_400).into(), 300.into()],
            "Contents" => Object::String(vec![0; 16], StringFormat::Hexadecimal),
        });
        let field = update.new_document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "V" => signature, "P" => page,
            "Rect" => vec![0.into(), 0.into(), 0.into(), 0.into()],
        });
        update.opt_clone_object_to_new_document(page).unwrap();
        update.new_document.get_dictionary_mut(page).unwrap().set("Annots", vec![field.into()]);
        let root = update.get_prev_documents().trailer.get(b"Root").and_then(Object::as_reference).unwrap();
        update.opt_clone_object_to_new_document(root).unwrap();
        let form = dictionary! { "Fields" => vec![field.into()], "SigFlags" => 3 };
        update.new_document.get_dictionary_mut(root).unwrap().set("AcroForm", form);
    }

    #[test]
    fn a_signed_file_is_the_original_with_a_signature() {
        let original = page("BT (Umsetzungsgrad 40 Prozent) Tj ET");
        let signed = updated(&original, |update| sign(update, original.len()));
        assert!(signed.starts_with(&original), "an incremental update only appends");
        assert_eq!(appended(&signed, original.len()), Appended::Signatures, "a signature and nothing else");
        let twice = updated(&signed, |update| sign(update, signed.len()));
        // The second one replaces the field of the first, which a page must keep.
        assert_eq!(appended(&twice, original.len()), Appended::Signatures, "the head of the authority signs as well");
    }

    #[test]
    fn an_update_that_changes_a_page_is_a_change_even_when_it_is_signed() {
        let original = page("BT (Umsetzungsgrad 40 Prozent) Tj ET");
        let changed = |update: &mut IncrementalDocument| {
            let page = the_page(update);
            update.opt_clone_object_to_new_document(page).unwrap();
            let content = Stream::new(dictionary! {}, b"BT (Umsetzungsgrad 98 Prozent) Tj ET".to_vec());
            let content = update.new_document.add_object(content);
            update.new_document.get_dictionary_mut(page).unwrap().set("Contents", content);
        };
        let unsigned = updated(&original, changed);
        assert_eq!(appended(&unsigned, original.len()), Appended::Other, "another text");
        let signed = updated(&original, |update| {
            sign(update, original.len());
            changed(update);
        });
        assert_eq!(appended(&signed, original.len()), Appended::Other, "a signature does not cover up another text");
    }

    #[test]
    fn notes_on_a_page_and_loose_bytes_are_changes() {
        let original = page("BT (Text) Tj ET");
        let noted = updated(&original, |update| {
            let page = the_page(update);
            sign(update, original.len());
            let note = update.new_document.add_object(dictionary! { "Type" => "Annot", "Subtype" => "FreeText" });
            update.new_document.get_dictionary_mut(page).unwrap().set("Annots", vec![note.into()]);
        });
        assert_eq!(appended(&noted, original.len()), Appended::Other, "a note covers what lies below it");
        let loose = [original.as_slice(), b"\nmehr\n%%EOF\n"].concat();
        assert_eq!(appended(&loose, original.len()), Appended::Other, "bytes that are no update");
    }

    #[test]
    fn the_content_hash_is_found_also_where_the_metadata_is_compressed() {
        let bytes = page("BT (Text) Tj ET");
        let hash = Some("0123456789abcdef".repeat(4));
        assert_eq!(claimed_content_hash(&bytes), hash, "as we write it");
        let mut document = load(&bytes).unwrap();
        document.compress();
        let mut saved = Vec::new();
        document.save_to(&mut saved).unwrap();
        assert_eq!(claimed_content_hash(&saved), hash, "saved anew by another program");
        assert_eq!(claimed_content_hash(b"%PDF-1.7 sha256:kurz"), None, "no hash");
    }

    #[test]
    fn broken_files_are_not_believed_and_do_no_harm() {
        let original = page("BT (Text) Tj ET");
        for cut in (0..original.len()).step_by(7) {
            let _ = claimed_content_hash(&original[..cut]);
            assert_eq!(appended(&original, cut), Appended::Other, "nothing is appended to a part");
        }
        let deep = [b"%PDF-1.7\n1 0 obj ".to_vec(), b"[".repeat(200_000), b"%%EOF".to_vec()].concat();
        assert_eq!(claimed_content_hash(&deep), None, "nested too deeply to be read");
        assert!(!is_pdf(b"PK\x03\x04") && !is_pdf(b""), "other files are none");
    }
}
