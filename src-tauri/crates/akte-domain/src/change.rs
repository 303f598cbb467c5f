//! What happened to a requirement between two versions of its catalog.

use crate::codes::coded;

coded! {
    /// One thing that happened to a requirement between two versions. The first three are about where it is, the others
    /// about what it says.
    Change {
        /// The newer version has it, the older one has not.
        Came = "came" ["neu"],
        /// The older version has it, the newer one has not.
        Went = "went" ["entfallen"],
        /// Its id is another one: a position, not an identity.
        Moved = "moved" ["umnummeriert"],
        /// Its title.
        Title = "title" ["titel"],
        /// Its text with the publisher's parameters inserted.
        Statement = "statement" ["anforderungstext", "text"],
        /// Its guidance.
        Guidance = "guidance" ["hinweis", "umsetzungshinweis"],
        /// Its modal verb.
        ModalVerb = "modal_verb" ["modalverb"],
        /// Its security level.
        Level = "level" ["stufe", "sicherheitsniveau"],
        /// Its effort level.
        Effort = "effort" ["aufwand"],
        /// The titles of its groups.
        Group = "group" ["gruppe"],
        /// Labels, values or choices of its parameters.
        Params = "params" ["parameter"],
        /// Its links to other requirements.
        Links = "links" ["verknüpfungen"],
    }
}

impl Change {
    /// Whether an answer that was given before has to be looked at again: what is asked, how binding it is or how it is
    /// meant reads differently. A new number, title, group or link asks for nothing.
    #[must_use]
    pub fn asks_for_review(self) -> bool {
        matches!(self, Self::Statement | Self::Guidance | Self::ModalVerb | Self::Level | Self::Effort)
    }
}
