//! The logo or coat of arms on the covers of a municipality's reports.

use uuid::Uuid;

wire! {
    /// The logo of a municipality.
    pub struct MunicipalityLogoRow {
        /// Its id.
        pub id: Uuid,
        /// The name of the file that it was read from.
        pub file_name: String,
        /// What can be seen on it; empty for "coat of arms or logo" with the municipality's name.
        pub alternative: String,
        /// Pixels.
        pub width: u32,
        /// Pixels.
        pub height: u32,
        /// The picture as it is printed: PNG, as Base64.
        pub base64: String,
    }

    /// Sets the logo of a municipality, or says anew what can be seen on it.
    pub struct MunicipalityLogoSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// A file that the user picked; none to keep the picture.
        pub token: Option<String>,
        /// What can be seen on it, for readers without eyes.
        #[serde(default)]
        pub alternative: String,
    }
}
