//! Persons and their roles.

use akte_domain::PersonRole;
use uuid::Uuid;

wire! {
    /// A role that a person holds.
    #[derive(Copy, Eq)]
    pub struct RoleHeldRow {
        /// Which role.
        #[cfg_attr(test, ts(type = "PersonRole"))]
        pub role: PersonRole,
        /// Whether the person only stands in for whoever holds it.
        #[serde(default)]
        pub deputy: bool,
    }

    /// What is recorded about a person.
    pub struct PersonFields {
        /// Name.
        pub name: String,
        /// Position or function.
        #[serde(default)]
        pub position: String,
        /// Office, department or firm.
        #[serde(default)]
        pub unit: String,
        /// E-mail.
        #[serde(default)]
        pub email: String,
        /// Telephone.
        #[serde(default)]
        pub phone: String,
        /// Whether the person is not employed by the municipality.
        #[serde(default)]
        pub external: bool,
        /// To whom the person reports.
        pub superior_id: Option<Uuid>,
        /// The roles that the person holds.
        #[serde(default)]
        pub roles: Vec<RoleHeldRow>,
    }

    /// A person.
    pub struct PersonRow {
        /// The person's id.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: PersonFields,
        /// Name of the superior; empty without one.
        pub superior_name: String,
        /// What is wrong with the person's roles, in sentences.
        pub findings: Vec<String>,
    }

    /// Adds or changes a person.
    pub struct PersonSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The person's id; none to add one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: PersonFields,
    }

    /// Asks for persons.
    pub struct PersonListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Words that name, position, unit or a role contain.
        #[serde(default)]
        pub text: String,
        /// Sort; none for the name.
        pub sort: Option<super::Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }
}
