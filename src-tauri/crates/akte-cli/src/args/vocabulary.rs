//! Vocabularies.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum VocabularyCommand {
    List,
    Show {
        #[arg(value_name = "VOCABULARY")]
        vocabulary: String,
        #[arg(long, value_name = "TEXT", default_value = "")]
        text: String,
    },
}
