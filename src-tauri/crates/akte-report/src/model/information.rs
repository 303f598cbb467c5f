//! Information of data subjects (Art. 13 and 14 GDPR): one document per processing activity. What follows from the facts is named
//! by ids, so that the content is the same in every language; what somebody edited stands as it was written.

use akte_domain::privacy::deletion::DeletionClass;
use serde::Serialize;

/// The texts of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InformationTexts {
    /// One per activity, in the order of the record.
    pub texts: Vec<InformationText>,
    /// Activities of which nobody has to be informed; none where single activities are asked for.
    pub exempt: Vec<InformationExemption>,
}

/// The text of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InformationText {
    /// The activity's number in the record; empty where it has none.
    pub number: String,
    /// What the activity is called.
    pub activity: String,
    /// The text as somebody edited it; empty where it follows from the facts.
    pub edited: String,
    /// What follows from the facts, in the order of Art. 13(1) and (2).
    pub parts: Vec<InformationPart>,
}

/// What stands below a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InformationPart {
    /// The id of the heading.
    pub heading: &'static str,
    /// One below the other.
    pub lines: Vec<InformationLine>,
}

/// A line of a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InformationLine {
    /// What would have to stand here is not recorded.
    Missing,
    /// A fixed sentence.
    Sentence(&'static str),
    /// A fixed sentence about something recorded: the id, the name of its gap, and what fills it; nothing where that is missing.
    Filled(&'static str, &'static str, Option<String>),
    /// As somebody wrote it.
    Text(String),
    /// One thing of several.
    Item(String),
    /// How long data are kept from which event on, one thing of several.
    Retention(DeletionClass, String),
}

/// An activity of which nobody has to be informed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InformationExemption {
    /// The activity's number in the record; empty where it has none.
    pub number: String,
    /// What the activity is called.
    pub activity: String,
    /// Why none is owed (Art. 13(4), 14(5), state law).
    pub reason: String,
}
