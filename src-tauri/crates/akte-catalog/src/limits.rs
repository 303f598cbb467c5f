//! What a catalog file may ask for. Each limit is far above real files and far below what would hurt the machine.

/// Size of a file; a larger one is refused before it is parsed. BSI's largest has 4.2 MB.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;

/// How deep objects may nest, counted from the catalog itself; real files need ten (catalog, two groups, four
/// requirements, two parts, property). It lies below the JSON parser's own limit of 128 brackets (an object in a list is
/// two) and holds on a stack of 1 MB. Values of unknown keys are skipped without recursion and have no limit.
pub const MAX_DEPTH: usize = 50;

/// How many groups, requirements, parameters, parts, properties, links and list values a catalog may hold together;
/// Grundschutz++ has 14,000. It bounds the memory of a file that consists of nothing but empty objects.
pub const MAX_NODES: usize = 2_000_000;

/// How many places of one kind of finding are kept; the count goes on.
pub const MAX_PLACES_PER_GROUP: usize = 1_000;

/// How many kinds of findings are told apart; further ones are counted under their code alone.
pub const MAX_FINDING_GROUPS: usize = 200;

/// How much of a foreign value a finding quotes, in characters.
pub(crate) const MAX_QUOTED: usize = 120;

/// How many imports a profile may have, those of imported profiles included; real ones have three.
pub const MAX_IMPORTS: usize = 256;

/// How deep profiles may import profiles; real ones import catalogs.
pub const MAX_IMPORT_DEPTH: usize = 8;

/// How many steps the resolution of a profile may take, one for each comparison of an id with a pattern and each element
/// that a change looks at; BSI's largest takes 100,000.
pub(crate) const MAX_RESOLUTION_STEPS: usize = 100_000_000;
