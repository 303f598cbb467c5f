//! Why a catalog file is refused.

use crate::resolve::Reference;
use akte_domain::Finding;

/// Why a catalog file is refused as a whole; nothing of it was taken over. The sentence for people hangs on
/// [`CatalogError::code`], its blanks are [`CatalogError::details`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CatalogError {
    /// No bytes, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// More than [`crate::MAX_BYTES`].
    #[error("the file has {bytes} bytes; {limit} are the limit")]
    TooLarge {
        /// Size of the file.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// A byte that is not UTF-8, as OSCAL and JSON demand.
    #[error("the file is not UTF-8: byte {offset} (line {line})")]
    NotUtf8 {
        /// Offset of the first wrong byte, from 0.
        offset: usize,
        /// Its line, from 1.
        line: usize,
    },
    /// The file is UTF-16.
    #[error("the file is UTF-16; it has to be saved as UTF-8")]
    Utf16,
    /// The JSON ends before it is complete.
    #[error("the file ends in the middle, at line {line}, column {column}")]
    Truncated {
        /// Line of the end, from 1.
        line: usize,
        /// Column of the end.
        column: usize,
    },
    /// Not JSON.
    #[error("the file is not valid JSON at line {line}, column {column}: {reason}")]
    InvalidJson {
        /// Line, from 1.
        line: usize,
        /// Column in bytes.
        column: usize,
        /// The parser's reason, in English.
        reason: String,
    },
    /// XML that declares or uses entities of its own: they are how small files become huge and read other files.
    #[error("the file uses entities of its own (line {line})")]
    XmlEntities {
        /// Line, from 1.
        line: usize,
    },
    /// XML, but not the DocBook of the IT-Grundschutz-Kompendium.
    #[error("the file is not the IT-Grundschutz-Kompendium: its first element is {found:?}")]
    NotAKompendium {
        /// Name of its first element; empty where it has none.
        found: String,
    },
    /// A workbook without a single cross-reference table.
    #[error("no table has elementary threats in its heading")]
    NoCrossReference,
    /// A column mapping that does not say enough.
    #[error("the column mapping does not say {field}")]
    MappingIncomplete {
        /// What it lacks, by the name in the mapping file: `title`, `id`, `statement`.
        field: String,
    },
    /// No table has the columns of the mapping.
    #[error("no table has the mapped columns; the best one lacks {missing}")]
    NoMappedColumns {
        /// The headings that the best one lacks.
        missing: String,
    },
    /// A CSV file that is no vocabulary.
    #[error("the file is no vocabulary: no column of terms among {found}")]
    NotAVocabulary {
        /// Its headings.
        found: String,
    },
    /// Something else than an OSCAL catalog.
    #[error("the file is not a catalog but {found}")]
    NotACatalog {
        /// What it is.
        found: FoundInstead,
    },
    /// The root holds the key `catalog` twice.
    #[error("the file holds more than one catalog (line {line})")]
    SeveralCatalogs {
        /// Line of the second one, from 1.
        line: usize,
    },
    /// Deeper than [`crate::MAX_DEPTH`].
    #[error("the file nests deeper than {limit} levels at line {line}: {place}")]
    TooDeep {
        /// The limit.
        limit: usize,
        /// Line, from 1.
        line: usize,
        /// Place in the file.
        place: String,
    },
    /// More than [`crate::MAX_NODES`].
    #[error("the file holds more than {limit} elements (line {line})")]
    TooMany {
        /// The limit.
        limit: usize,
        /// Line at which the limit was reached, from 1.
        line: usize,
    },
    /// A requirement with neither alt-identifier nor id.
    #[error("the requirement at {place} has neither an alt-identifier nor an id")]
    NoIdentity {
        /// Place in the file.
        place: String,
    },
    /// Two requirements with one identity.
    #[error("two requirements share the identity {identity}: {first} and {second}")]
    DuplicateIdentity {
        /// Alt-identifier, or id where there is none.
        identity: String,
        /// Place of the first.
        first: String,
        /// Place of the second.
        second: String,
    },
    /// Not XML, or XML that OSCAL does not use.
    #[error("the file is not valid XML at line {line}, column {column}: {reason}")]
    InvalidXml {
        /// Line, from 1.
        line: usize,
        /// Column in bytes.
        column: usize,
        /// The reason, in English.
        reason: String,
    },
    /// XML with a document type declaration, which could define entities.
    #[error("the file has a document type declaration at line {line}")]
    XmlDoctype {
        /// Line, from 1.
        line: usize,
    },
    /// Not YAML, or YAML that JSON cannot express.
    #[error("the file is not valid YAML at line {line}, column {column}: {reason}")]
    InvalidYaml {
        /// Line, from 1.
        line: usize,
        /// Column in characters.
        column: usize,
        /// The reason, in English.
        reason: String,
    },
    /// YAML whose aliases would grow far beyond the file's own size.
    #[error("the aliases of the file would come to more than {limit} bytes (line {line})")]
    YamlAliases {
        /// The limit.
        limit: usize,
        /// Line, from 1.
        line: usize,
    },
    /// Content that OSCAL does not allow, so that no file was made of it.
    #[error("{} values break OSCAL's rules, first {}", findings.len(), first_place(findings))]
    NotExportable {
        /// All of them, each with its place.
        findings: Vec<Finding>,
    },
    /// A profile's sources that could not be followed.
    #[error("{} of the profile's sources are missing: {}", references.len(), named(references))]
    SourcesMissing {
        /// All of them, so that they can be given by hand at once.
        references: Vec<Reference>,
    },
    /// A source of a profile that is refused.
    #[error("the source {href}: {error}")]
    Source {
        /// Address of the source, as written.
        href: String,
        /// Why.
        error: Box<CatalogError>,
    },
    /// A source that was given by hand holds none of the requirements that the profile takes from it.
    #[error("the source {href} holds none of the requirements that the profile takes from it, such as {identity}")]
    WrongSource {
        /// Its address.
        href: String,
        /// The first requirement that was looked for.
        identity: String,
    },
    /// A profile that imports itself, directly or through others.
    #[error("the profile imports itself through {href}")]
    CircularImport {
        /// Address at which the circle closes, as written.
        href: String,
    },
    /// A profile with more imports, or deeper ones, than [`crate::MAX_IMPORTS`] and [`crate::MAX_IMPORT_DEPTH`].
    #[error("the profile has more than {limit} imports, or imports that are nested too deeply")]
    TooManyImports {
        /// The limit.
        limit: usize,
    },
    /// A profile whose sources together are larger than [`crate::MAX_BYTES`].
    #[error("the sources of the profile have more than {limit} bytes")]
    SourcesTooLarge {
        /// The limit.
        limit: usize,
    },
    /// A profile whose selections and changes would take forever.
    #[error("resolving the profile would take more than {limit} steps")]
    TooMuchWork {
        /// The limit.
        limit: usize,
    },
}

fn first_place(findings: &[Finding]) -> &str {
    findings.first().map_or("", |first| &first.place)
}

/// The addresses of references, for the English sentence.
fn named(references: &[Reference]) -> String {
    references.iter().map(|reference| reference.address()).collect::<Vec<_>>().join(", ")
}

impl CatalogError {
    /// The error of a source, under the source's name.
    pub(crate) fn in_source(self, href: &str) -> Self {
        match self {
            // An import of an import has its name already.
            Self::Source { .. } | Self::SourcesMissing { .. } | Self::CircularImport { .. } => self,
            Self::WrongSource { .. } => self,
            Self::TooManyImports { .. } | Self::TooMuchWork { .. } | Self::SourcesTooLarge { .. } => self,
            other => Self::Source { href: crate::findings::quoted(href), error: Box::new(other) },
        }
    }
}

/// What a file is when it is not an OSCAL catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundInstead {
    /// Another OSCAL model, by the name of its root key, e.g. `profile`.
    OscalModel(&'static str),
    /// A JSON object with other root keys, or none.
    OtherObject(Vec<String>),
    /// JSON, but not an object: the name of its type.
    OtherJson(&'static str),
    /// Another format, recognised by its first bytes: `xml`, `html`, `zip`, `pdf`, `gzip`.
    OtherFormat(&'static str),
}

impl FoundInstead {
    /// Short name for texts that differ by what was found: a root key, a JSON type or a format.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::OscalModel(name) | Self::OtherJson(name) | Self::OtherFormat(name) => name,
            Self::OtherObject(_) => "object",
        }
    }
}

impl std::fmt::Display for FoundInstead {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::OscalModel(name) => write!(f, "an OSCAL {name}"),
            Self::OtherObject(keys) if keys.is_empty() => write!(f, "an object without keys"),
            Self::OtherObject(keys) => write!(f, "an object with the keys {}", keys.join(", ")),
            Self::OtherJson(name) => write!(f, "JSON of type {name}"),
            Self::OtherFormat(name) => write!(f, "a file of format {name}"),
        }
    }
}

impl CatalogError {
    /// All codes, so that a test can ask for a sentence for each.
    pub const CODES: &'static [&'static str] = &[
        "catalog.empty",
        "catalog.too-large",
        "catalog.not-utf8",
        "catalog.utf16",
        "catalog.truncated",
        "catalog.invalid-json",
        "catalog.xml-entities",
        "catalog.not-a-kompendium",
        "table.no-cross-reference",
        "table.mapping-incomplete",
        "table.no-mapped-columns",
        "vocabulary.not-a-vocabulary",
        "catalog.not-a-catalog",
        "catalog.several-catalogs",
        "catalog.too-deep",
        "catalog.too-many",
        "catalog.no-identity",
        "catalog.duplicate-identity",
        "catalog.invalid-xml",
        "catalog.xml-doctype",
        "catalog.invalid-yaml",
        "catalog.yaml-aliases",
        "catalog.not-exportable",
        "profile.sources-missing",
        "profile.source-refused",
        "profile.circular-import",
        "profile.wrong-source",
        "profile.too-many-imports",
        "profile.sources-too-large",
        "profile.too-much-work",
    ];

    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "catalog.empty",
            Self::TooLarge { .. } => "catalog.too-large",
            Self::NotUtf8 { .. } => "catalog.not-utf8",
            Self::Utf16 => "catalog.utf16",
            Self::Truncated { .. } => "catalog.truncated",
            Self::InvalidJson { .. } => "catalog.invalid-json",
            Self::XmlEntities { .. } => "catalog.xml-entities",
            Self::NotAKompendium { .. } => "catalog.not-a-kompendium",
            Self::NoCrossReference => "table.no-cross-reference",
            Self::MappingIncomplete { .. } => "table.mapping-incomplete",
            Self::NoMappedColumns { .. } => "table.no-mapped-columns",
            Self::NotAVocabulary { .. } => "vocabulary.not-a-vocabulary",
            Self::NotACatalog { .. } => "catalog.not-a-catalog",
            Self::SeveralCatalogs { .. } => "catalog.several-catalogs",
            Self::TooDeep { .. } => "catalog.too-deep",
            Self::TooMany { .. } => "catalog.too-many",
            Self::NoIdentity { .. } => "catalog.no-identity",
            Self::DuplicateIdentity { .. } => "catalog.duplicate-identity",
            Self::InvalidXml { .. } => "catalog.invalid-xml",
            Self::XmlDoctype { .. } => "catalog.xml-doctype",
            Self::InvalidYaml { .. } => "catalog.invalid-yaml",
            Self::YamlAliases { .. } => "catalog.yaml-aliases",
            Self::NotExportable { .. } => "catalog.not-exportable",
            Self::SourcesMissing { .. } => "profile.sources-missing",
            Self::Source { .. } => "profile.source-refused",
            Self::CircularImport { .. } => "profile.circular-import",
            Self::WrongSource { .. } => "profile.wrong-source",
            Self::TooManyImports { .. } => "profile.too-many-imports",
            Self::SourcesTooLarge { .. } => "profile.sources-too-large",
            Self::TooMuchWork { .. } => "profile.too-much-work",
        }
    }

    /// The blanks of the sentence: where and what.
    #[must_use]
    pub fn details(&self) -> Vec<(&'static str, String)> {
        let at = |line: &usize, column: &usize| vec![("line", line.to_string()), ("column", column.to_string())];
        match self {
            Self::Empty | Self::Utf16 | Self::NoCrossReference => Vec::new(),
            Self::TooLarge { bytes, limit } => vec![("bytes", bytes.to_string()), ("limit", limit.to_string())],
            Self::NotUtf8 { offset, line } => vec![("offset", offset.to_string()), ("line", line.to_string())],
            Self::Truncated { line, column } => at(line, column),
            Self::InvalidJson { line, column, reason }
            | Self::InvalidXml { line, column, reason }
            | Self::InvalidYaml { line, column, reason } => {
                let mut details = at(line, column);
                details.push(("reason", reason.clone()));
                details
            }
            Self::NotACatalog { found } => {
                let mut details = vec![("found", found.name().to_owned())];
                if let FoundInstead::OtherObject(keys) = found {
                    details.push(("keys", keys.join(", ")));
                }
                details
            }
            Self::SeveralCatalogs { line } | Self::XmlDoctype { line } | Self::XmlEntities { line } => {
                vec![("line", line.to_string())]
            }
            Self::NotAKompendium { found } | Self::NotAVocabulary { found } => vec![("found", found.clone())],
            Self::MappingIncomplete { field } => vec![("missing", field.clone())],
            Self::NoMappedColumns { missing } => vec![("missing", missing.clone())],
            Self::TooDeep { limit, line, place } => {
                vec![("limit", limit.to_string()), ("line", line.to_string()), ("place", place.clone())]
            }
            Self::TooMany { limit, line } | Self::YamlAliases { limit, line } => {
                vec![("limit", limit.to_string()), ("line", line.to_string())]
            }
            Self::NoIdentity { place } => vec![("place", place.clone())],
            Self::DuplicateIdentity { identity, first, second } => {
                vec![("identity", identity.clone()), ("first", first.clone()), ("second", second.clone())]
            }
            Self::NotExportable { findings } => {
                let mut details = vec![("count", findings.len().to_string())];
                details.extend(findings.first().map(|first| ("place", first.place.clone())));
                details
            }
            Self::SourcesMissing { references } => {
                vec![("count", references.len().to_string()), ("hrefs", named(references))]
            }
            Self::Source { href, error } => vec![("href", href.clone()), ("reason", error.to_string())],
            Self::CircularImport { href } => vec![("href", href.clone())],
            Self::WrongSource { href, identity } => vec![("href", href.clone()), ("identity", identity.clone())],
            Self::TooManyImports { limit } | Self::SourcesTooLarge { limit } | Self::TooMuchWork { limit } => {
                vec![("limit", limit.to_string())]
            }
        }
    }
}
