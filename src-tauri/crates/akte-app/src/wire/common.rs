//! Shapes that every room shares.

use uuid::Uuid;

wire! {
    /// A part of a list.
    pub struct List<T> {
        /// The asked-for part.
        pub items: Vec<T>,
        /// How many there are in all after filtering.
        pub total: u64,
        /// Number of the last entry of the change log when this was read.
        pub state: i64,
    }

    /// Nothing to say.
    pub struct Empty {}

    /// The id of what was saved.
    pub struct Saved {
        /// Its id, new or as given.
        pub id: Uuid,
    }

    /// Which way to sort.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum Direction {
        /// Smallest first.
        Ascending,
        /// Largest first.
        Descending,
    }

    /// Sort by one column.
    pub struct Sort {
        /// Name of the answer's field.
        pub by: String,
        /// Which way.
        pub direction: Direction,
    }

    /// How many answers have which status.
    #[derive(Copy, Default, Eq)]
    pub struct Counts {
        /// unbearbeitet
        pub unprocessed: u32,
        /// ja
        pub yes: u32,
        /// teilweise
        pub partial: u32,
        /// nein
        pub no: u32,
        /// entbehrlich
        pub dispensable: u32,
        /// All together.
        pub total: u32,
        /// Degree of implementation in per mille by the domain's method; none where nothing applies.
        pub degree_per_mille: Option<u32>,
    }

    /// A refusal: what is wrong, where, what to do.
    pub struct ErrorBody {
        /// Stable code, `area.kebab-name`.
        pub code: String,
        /// The sentence for people, in the session's language.
        pub message: String,
        /// What to do about it; empty where the sentence says it all.
        pub hint: String,
        /// Where: pairs of a name and a value, e.g. `line` and `12`.
        pub details: Vec<Detail>,
    }

    /// One detail of a refusal or finding.
    #[derive(Eq)]
    pub struct Detail {
        /// Name, snake_case.
        pub name: String,
        /// Value.
        pub value: String,
    }

    /// One finding of an importer.
    pub struct FindingRow {
        /// `note`, `warning` or `error`.
        pub severity: String,
        /// Stable code.
        pub code: String,
        /// Where in the file.
        pub place: String,
        /// The sentence for people, in the session's language.
        pub message: String,
    }
}
