//! What the file says about itself: information dictionary and XMP.

use super::canvas::utf16;
use crate::ReportError;
use chrono::{DateTime, Utc};
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};

/// Title, author and the like. Dates come from the data state, never from a clock.
#[derive(Debug, Clone)]
pub(crate) struct Metadata {
    pub(crate) title: String,
    pub(crate) author: String,
    pub(crate) subject: String,
    pub(crate) keywords: Vec<String>,
    pub(crate) producer: String,
    pub(crate) language: &'static str,
    pub(crate) date: Option<DateTime<Utc>>,
    /// SHA-256 of the content, hexadecimal.
    pub(crate) content_hash: String,
}

fn text(value: &str) -> Object {
    Object::String(utf16(value), StringFormat::Hexadecimal)
}

/// Writes the information dictionary, XMP and what readers show in the title bar.
pub(super) fn add(document: &mut Document, metadata: &Metadata) -> Result<(), ReportError> {
    let mut info = dictionary! {
        "Title" => text(&metadata.title),
        "Author" => text(&metadata.author),
        "Subject" => text(&metadata.subject),
        "Keywords" => text(&metadata.keywords.join(", ")),
        "Creator" => text(&metadata.producer),
        "Producer" => text(&metadata.producer),
    };
    if let Some(date) = metadata.date {
        let stamp = Object::string_literal(date.format("D:%Y%m%d%H%M%S+00'00'").to_string());
        info.set("CreationDate", stamp.clone());
        info.set("ModDate", stamp);
    }
    let info = document.add_object(info);
    document.trailer.set("Info", info);
    let xmp = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(metadata).into_bytes());
    // Uncompressed: archives read it without a PDF library.
    let xmp = document.add_object(xmp.with_compression(false));
    let catalog = catalog(document)?;
    catalog.set("Metadata", xmp);
    catalog.set("Lang", Object::string_literal(metadata.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

/// The document's catalog dictionary.
pub(super) fn catalog(document: &mut Document) -> Result<&mut Dictionary, ReportError> {
    document.catalog_mut().map_err(|error| ReportError::Write(error.to_string()))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn xmp(metadata: &Metadata) -> String {
    let Metadata { title, author, subject, keywords, producer, language, date, content_hash } = metadata;
    let [title, author, subject, producer] = [title, author, subject, producer].map(|value| escape(value));
    let date = date.map_or(String::new(), |date| {
        let stamp = date.format("%Y-%m-%dT%H:%M:%SZ");
        format!("<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>")
    });
    let keywords = escape(&keywords.join(", "));
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <dc:identifier>sha256:{content_hash}</dc:identifier>\
         <pdf:Producer>{producer}</pdf:Producer><pdf:Keywords>{keywords}</pdf:Keywords>\
         <xmp:CreatorTool>{producer}</xmp:CreatorTool>{date}\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}
