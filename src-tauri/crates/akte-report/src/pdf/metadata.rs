//! What the file says about itself: information dictionary and XMP.

use super::canvas::utf16;
use crate::ReportError;
use crate::type_setting::clean;
use chrono::{DateTime, NaiveDate, Utc};
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
    /// Version of the document; empty for none.
    pub(crate) version: String,
    /// Which report this is, e.g. `a4`.
    pub(crate) kind: &'static str,
    /// Number and hash of the data state.
    pub(crate) data_state: (i64, String),
    /// Reporting date.
    pub(crate) as_of: NaiveDate,
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
    // XML has no control characters, not even escaped ones.
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The namespace of what only our reports say.
const REPORT: &str = "urn:schutzakte:report:1#";

/// What only our reports say, with its type and its description for archives.
fn own_properties(metadata: &Metadata) -> [(&'static str, &'static str, String, &'static str); 5] {
    let (number, hash) = &metadata.data_state;
    [
        ("kind", "Text", metadata.kind.to_owned(), "Code of the report"),
        ("contentHash", "Text", metadata.content_hash.clone(), "SHA-256 of the data shown"),
        ("dataStateNumber", "Integer", number.to_string(), "Number of the last entry of the change log"),
        ("dataStateHash", "Text", hash.clone(), "Hash of the last entry of the change log"),
        ("reportingDate", "Text", metadata.as_of.to_string(), "Reporting date, as year, month and day"),
    ]
}

/// A description of properties that PDF/A does not know by itself (ISO 19005-2, 6.6.2.3).
fn schema(title: &str, namespace: &str, prefix: &str, properties: &[(&str, &str, &str)]) -> String {
    let properties: String = properties
        .iter()
        .map(|(name, kind, description)| {
            format!(
                "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{name}</pdfaProperty:name>\
                 <pdfaProperty:valueType>{kind}</pdfaProperty:valueType>\
                 <pdfaProperty:category>internal</pdfaProperty:category>\
                 <pdfaProperty:description>{description}</pdfaProperty:description></rdf:li>"
            )
        })
        .collect();
    format!(
        "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>{title}</pdfaSchema:schema>\
         <pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI>\
         <pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>\
         <pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )
}

fn xmp(metadata: &Metadata) -> String {
    let Metadata { title, author, subject, keywords, producer, language, date, version, content_hash, .. } = metadata;
    let [title, author, subject, producer, version] =
        [title, author, subject, producer, version].map(|value| escape(value));
    let date = date.map_or(String::new(), |date| {
        let stamp = date.format("%Y-%m-%dT%H:%M:%SZ");
        format!("<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>")
    });
    let version =
        if version.is_empty() { String::new() } else { format!("<xmpMM:VersionID>{version}</xmpMM:VersionID>") };
    let keywords = escape(&keywords.join(", "));
    let properties = own_properties(metadata);
    let own: String = properties
        .iter()
        .map(|(name, _, value, _)| format!("<report:{name}>{}</report:{name}>", escape(value)))
        .collect();
    let described: Vec<_> = properties.iter().map(|(name, kind, _, about)| (*name, *kind, *about)).collect();
    let ua = [("part", "Integer", "Part of ISO 14289 to which the file conforms")];
    let schemas = schema("PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid", &ua)
        + &schema("Schutzakte report", REPORT, "report", &described);
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
         xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
         xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
         xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\" xmlns:report=\"{REPORT}\">\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <dc:identifier>sha256:{content_hash}</dc:identifier>\
         <pdf:Producer>{producer}</pdf:Producer><pdf:Keywords>{keywords}</pdf:Keywords>\
         <xmp:CreatorTool>{producer}</xmp:CreatorTool>{date}{version}{own}\
         <pdfaExtension:schemas><rdf:Bag>{schemas}</rdf:Bag></pdfaExtension:schemas>\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}
