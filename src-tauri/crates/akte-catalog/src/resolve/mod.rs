//! Resolves a profile to a catalog, as NIST's draft of profile resolution describes it: imports select, merge arranges,
//! modify changes.
//!
//! Nothing here reads files: the caller gives the bytes of each source. Where NIST's draft leaves a choice, the result is the
//! one that BSI publishes: enhancements whose base is not selected follow the requirements of their group, links to
//! requirements that are not selected are left out.

mod arrange;
mod branch;
mod modify;
mod reference;
mod select;

use crate::derived::uuid_from;
use crate::error::{CatalogError, FoundInstead};
use crate::findings::Findings;
use crate::limits::{MAX_BYTES, MAX_IMPORT_DEPTH, MAX_IMPORTS, MAX_RESOLUTION_STEPS};
use crate::oscal::{Imported, ImportedDocument, Model, Progress, check_assembled, read};
use akte_domain::catalog::Catalog;
use akte_domain::profile::{Import, Profile, Selection};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

pub use reference::{Candidate, Place, Reference};

/// Gives the bytes of sources.
pub trait Sources {
    /// The file that somebody gave for this reference by hand; asked first.
    fn by_hand(&mut self, reference: &Reference) -> Option<Vec<u8>>;

    /// The file at a path below the root folder; the path is safe to join.
    fn at(&mut self, path: &str) -> Option<Vec<u8>>;
}

/// Sources from paths below the root folder alone.
pub struct FromFolder<F>(pub F);

impl<F: FnMut(&str) -> Option<Vec<u8>>> Sources for FromFolder<F> {
    fn by_hand(&mut self, _: &Reference) -> Option<Vec<u8>> {
        None
    }

    fn at(&mut self, path: &str) -> Option<Vec<u8>> {
        (self.0)(path)
    }
}

/// A catalog that came of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// The catalog under the profile's head, and what was noticed in the profile, in its sources (their places begin with the
    /// source's address) and in the result. Its UUID is derived from the bytes of profile and sources, so that the same
    /// files give the same catalog.
    pub imported: Imported,
    /// The profile by itself.
    pub profile: Profile,
    /// Every source that was used, in the order of its first use.
    pub sources: Vec<SourceUsed>,
}

/// A source that was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceUsed {
    /// How it was referred to.
    pub reference: Reference,
    /// Catalog or profile.
    pub model: Model,
    /// Title.
    pub title: String,
    /// Version.
    pub version: String,
    /// UUID of the document.
    pub uuid: String,
    /// SHA-256 of its bytes in small hexadecimal digits.
    pub sha256: String,
}

/// Resolves a profile.
///
/// `location` is the profile's path below a root folder of the caller's choice (e.g. `sources/profiles/profile.json`): relative
/// addresses are followed from there, and never out of that folder. BSI's profiles point to sibling folders of their own, so
/// that the root has to be further up than the profile's folder, or the sources have to be given by hand.
///
/// # Errors
/// [`CatalogError::SourcesMissing`] with all references that could not be followed; any other [`CatalogError`] of the
/// profile, of a source (as [`CatalogError::Source`]) or of the result.
pub fn resolve_profile(
    bytes: &[u8],
    location: &str,
    sources: &mut dyn Sources,
    progress: &mut dyn FnMut(Progress),
) -> Result<Resolved, CatalogError> {
    let ImportedDocument::Profile(read) = read(bytes, Some(Model::Profile), progress)?.document else {
        return Err(CatalogError::NotACatalog { found: FoundInstead::OtherObject(Vec::new()) });
    };
    let mut resolver = Resolver::new(sources, bytes.len());
    resolver.findings.take_over(read.findings, read.finding_groups, location);
    let hash = hash_of(bytes);
    resolver.seed.update(hash);
    resolver.open.push(hash);
    let catalog = resolver.resolve(&read.profile, location, 0)?;
    if !resolver.missing.is_empty() {
        return Err(CatalogError::SourcesMissing { references: resolver.missing });
    }
    let Resolver { findings, resource_ids, used, seed, .. } = resolver;
    let catalog = Catalog { uuid: uuid_from(&seed.finalize()), ..catalog };
    let imported = check_assembled(catalog, resource_ids, findings, progress)?;
    Ok(Resolved { imported, profile: read.profile, sources: used })
}

type Hash = [u8; 32];

fn hash_of(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// A file that somebody gave by hand may be the wrong one: it then holds nothing that the profile names. A profile whose own
/// sources are missing has nothing yet.
fn refuse_wrong(source: &Catalog, import: &Import, address: &str) -> Result<(), CatalogError> {
    let Selection::Controls(selects) = &import.include else { return Ok(()) };
    if source.controls.is_empty() || selects.iter().any(|select| !select.patterns.is_empty()) {
        return Ok(());
    }
    let ids: HashSet<&str> = source.controls.iter().map(|control| control.id.as_str()).collect();
    let mut wanted = selects.iter().flat_map(|select| &select.ids);
    match wanted.clone().next() {
        Some(first) if !wanted.any(|id| ids.contains(id.as_str())) => {
            Err(CatalogError::WrongSource { href: address.to_owned(), identity: first.clone() })
        }
        _ => Ok(()),
    }
}

/// Counts the steps of a resolution, so that a small file cannot ask for an endless one.
#[derive(Default)]
pub(crate) struct Work {
    steps: usize,
}

impl Work {
    pub fn spend(&mut self, steps: usize) -> Result<(), CatalogError> {
        self.steps = self.steps.saturating_add(steps);
        if self.steps > MAX_RESOLUTION_STEPS {
            return Err(CatalogError::TooMuchWork { limit: MAX_RESOLUTION_STEPS });
        }
        Ok(())
    }
}

/// What travels through the resolution of a profile and of the profiles that it imports.
struct Resolver<'s> {
    sources: &'s mut dyn Sources,
    findings: Findings,
    resource_ids: HashSet<String>,
    work: Work,
    /// What was read already, by bytes and location.
    known: HashMap<(Hash, String), Rc<Catalog>>,
    /// Hashes of the profiles that are being resolved, outermost first.
    open: Vec<Hash>,
    missing: Vec<Reference>,
    used: Vec<SourceUsed>,
    imports: usize,
    bytes: usize,
    seed: Sha256,
}

impl<'s> Resolver<'s> {
    fn new(sources: &'s mut dyn Sources, bytes: usize) -> Self {
        Self {
            sources,
            findings: Findings::default(),
            resource_ids: HashSet::new(),
            work: Work::default(),
            known: HashMap::new(),
            open: Vec::new(),
            missing: Vec::new(),
            used: Vec::new(),
            imports: 0,
            bytes,
            seed: Sha256::new(),
        }
    }

    /// The catalog of a profile; without meaning where sources are missing.
    fn resolve(&mut self, profile: &Profile, location: &str, depth: usize) -> Result<Catalog, CatalogError> {
        self.resource_ids.extend(profile.resources.iter().map(|resource| resource.uuid.clone()));
        let mut imports = Vec::with_capacity(profile.imports.len());
        for import in &profile.imports {
            let source = self.load(profile, import, location, depth)?;
            imports.extend(source.map(|source| (import, source)));
        }
        if !self.missing.is_empty() {
            return Ok(Catalog::default());
        }
        let mut arranged = arrange::arrange(profile, &imports, &mut self.findings, &mut self.work)?;
        modify::modify(profile, &mut arranged, &mut self.findings, &mut self.work)?;
        Ok(arranged.catalog.with_head(profile.head.clone()))
    }

    /// One source; none where it is missing.
    fn load(
        &mut self,
        profile: &Profile,
        import: &Import,
        location: &str,
        depth: usize,
    ) -> Result<Option<Rc<Catalog>>, CatalogError> {
        self.imports += 1;
        if self.imports > MAX_IMPORTS || depth >= MAX_IMPORT_DEPTH {
            return Err(CatalogError::TooManyImports { limit: MAX_IMPORTS });
        }
        let reference = Reference::new(profile, &import.href, location);
        let Some((bytes, location, by_hand)) = self.fetch(&reference) else {
            if !self.missing.contains(&reference) {
                self.missing.push(reference);
            }
            return Ok(None);
        };
        let hash = hash_of(&bytes);
        if self.open.contains(&hash) {
            return Err(CatalogError::CircularImport { href: reference.address().to_owned() });
        }
        if let Some(known) = self.known.get(&(hash, location.clone())) {
            return Ok(Some(Rc::clone(known)));
        }
        self.bytes = self.bytes.saturating_add(bytes.len());
        if self.bytes > MAX_BYTES {
            return Err(CatalogError::SourcesTooLarge { limit: MAX_BYTES });
        }
        self.seed.update(hash);
        let address = reference.address().to_owned();
        let catalog =
            self.read_source(&bytes, hash, reference, &location, depth).map_err(|error| error.in_source(&address))?;
        let catalog = Rc::new(catalog);
        if by_hand {
            refuse_wrong(&catalog, import, &address)?;
        }
        self.known.insert((hash, location), Rc::clone(&catalog));
        Ok(Some(catalog))
    }

    /// The bytes of a source, the path by which its own references are followed, and whether it was given by hand.
    fn fetch(&mut self, reference: &Reference) -> Option<(Vec<u8>, String, bool)> {
        let within = |candidate: &Candidate| match &candidate.place {
            Place::Within(path) => Some(path.clone()),
            _ => None,
        };
        let mut paths = reference.candidates.iter().filter_map(within);
        if let Some(bytes) = self.sources.by_hand(reference) {
            return Some((bytes, paths.next().unwrap_or_default(), true));
        }
        paths.find_map(|path| self.sources.at(&path).map(|bytes| (bytes, path, false)))
    }

    fn read_source(
        &mut self,
        bytes: &[u8],
        hash: Hash,
        reference: Reference,
        location: &str,
        depth: usize,
    ) -> Result<Catalog, CatalogError> {
        let read = read(bytes, None, &mut |_| {})?;
        let address = reference.address().to_owned();
        let model = read.document.model();
        self.resource_ids.extend(read.resource_ids);
        let note_use = |head: akte_domain::Head| {
            let sha256 = crate::derived::hex(&hash);
            let akte_domain::Head { title, version, uuid, .. } = head;
            self.used.push(SourceUsed { reference, model, title, version, uuid, sha256 });
        };
        match read.document {
            ImportedDocument::Catalog(imported) => {
                note_use(imported.catalog.head());
                self.findings.take_over(imported.findings, imported.finding_groups, &address);
                Ok(imported.catalog)
            }
            ImportedDocument::Profile(imported) => {
                note_use(imported.profile.head.clone());
                self.findings.take_over(imported.findings, imported.finding_groups, &address);
                self.open.push(hash);
                let catalog = self.resolve(&imported.profile, location, depth + 1)?;
                self.open.pop();
                Ok(catalog)
            }
            ImportedDocument::Mappings(_) => {
                Err(CatalogError::NotACatalog { found: FoundInstead::OscalModel(model.key()) })
            }
        }
    }
}
