//! Persons (Personen) and the roles that they hold: who is asked, who decides, who stands in for whom.

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

coded! {
    /// Roles in a municipality (`reference/domain.md` 3.7).
    PersonRole {
        /// Behördenleitung, Institutionsleitung.
        AuthorityHead = "authority_head" ["behördenleitung", "institutionsleitung", "leitung"],
        /// Informationssicherheitsbeauftragte (ISB).
        SecurityOfficer = "security_officer" ["isb", "informationssicherheitsbeauftragte", "informationssicherheitsbeauftragter"],
        /// Datenschutzbeauftragte (DSB).
        DataProtectionOfficer = "data_protection_officer" ["dsb", "datenschutzbeauftragte", "datenschutzbeauftragter"],
        /// IT-Leitung.
        ItHead = "it_head" ["it-leitung", "leitung it"],
        /// IT-Betrieb, Administration.
        ItOperations = "it_operations" ["it-betrieb", "administration"],
        /// Fachverantwortliche, Verfahrensverantwortliche.
        ProcessOwner = "process_owner" ["fachverantwortliche", "verfahrensverantwortliche", "fachamt"],
        /// Datenschutzkoordination.
        DataProtectionCoordinator = "data_protection_coordinator" ["datenschutzkoordination", "datenschutzkoordinator"],
        /// Notfallbeauftragte.
        EmergencyOfficer = "emergency_officer" ["notfallbeauftragte", "notfallbeauftragter"],
        /// Haustechnik.
        BuildingServices = "building_services" ["haustechnik"],
        /// Beschaffungsstelle.
        Procurement = "procurement" ["beschaffung", "beschaffungsstelle", "vergabestelle"],
        /// Rechnungsprüfungsamt.
        AuditOffice = "audit_office" ["rpa", "rechnungsprüfung", "rechnungsprüfungsamt"],
        /// Personalrat.
        StaffCouncil = "staff_council" ["personalrat"],
    }
}

/// A role that a person holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RoleHeld {
    /// Which role.
    pub role: PersonRole,
    /// Whether the person only stands in for whoever holds it (Vertretung).
    pub deputy: bool,
}

/// A person of a municipality, or an external one who works for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The person.
    pub id: PersonId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Name.
    pub name: String,
    /// Position or function, e.g. "Sachbearbeiterin".
    pub position: String,
    /// Office, department or firm.
    pub unit: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Whether the person is not employed by the municipality.
    pub external: bool,
    /// To whom the person reports.
    pub superior_id: Option<PersonId>,
    /// The roles that the person holds.
    pub roles: Vec<RoleHeld>,
}

impl Person {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.name) {
            problems.push(Problem::NameMissing);
        }
        if self.superior_id == Some(self.id) {
            problems.push(Problem::SuperiorOfItself);
        }
        let roles: HashSet<PersonRole> = self.roles.iter().map(|held| held.role).collect();
        if roles.len() != self.roles.len() {
            problems.push(Problem::RoleTwice);
        }
        problems
    }

    /// Whether the person holds a role, not only as a deputy.
    #[must_use]
    pub fn holds(&self, role: PersonRole) -> bool {
        self.roles.iter().any(|held| held.role == role && !held.deputy)
    }
}

/// What is wrong with how the roles are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleFinding {
    /// Nobody is the information security officer.
    SecurityOfficerMissing,
    /// Nobody stands in for the information security officer (`reference/domain.md` 3.7: officer and deputy).
    SecurityOfficerWithoutDeputy,
    /// The information security officer leads the IT or reports to whoever does: the office is a staff position, not
    /// under the head of IT (Grundschutz++ method guide, 2.7).
    SecurityOfficerUnderIt {
        /// The officer.
        officer: PersonId,
        /// The head of IT above; the same person where both roles are in one hand.
        head: PersonId,
    },
}

/// Looks at all persons of a municipality. Ends where superiors go round in a circle.
#[must_use]
pub fn role_findings(persons: &[Person]) -> Vec<RoleFinding> {
    let by_id: HashMap<PersonId, &Person> = persons.iter().map(|person| (person.id, person)).collect();
    let officers: Vec<&Person> = persons.iter().filter(|person| person.holds(PersonRole::SecurityOfficer)).collect();
    if officers.is_empty() {
        return vec![RoleFinding::SecurityOfficerMissing];
    }
    let mut findings = Vec::new();
    for officer in officers {
        let mut seen = HashSet::new();
        let mut above = Some(officer);
        while let Some(person) = above {
            if !seen.insert(person.id) {
                break;
            }
            if person.holds(PersonRole::ItHead) {
                findings.push(RoleFinding::SecurityOfficerUnderIt { officer: officer.id, head: person.id });
                break;
            }
            above = person.superior_id.and_then(|id| by_id.get(&id).copied());
        }
    }
    let stands_in =
        |person: &Person| person.roles.iter().any(|held| held.role == PersonRole::SecurityOfficer && held.deputy);
    if !persons.iter().any(stands_in) {
        findings.push(RoleFinding::SecurityOfficerWithoutDeputy);
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn person(number: u128, superior: Option<u128>, roles: &[(PersonRole, bool)]) -> Person {
        Person {
            id: PersonId(Uuid::from_u128(number)),
            municipality_id: MunicipalityId(Uuid::from_u128(1)),
            name: format!("Person {number}"),
            position: String::new(),
            unit: String::new(),
            email: String::new(),
            phone: String::new(),
            external: false,
            superior_id: superior.map(|number| PersonId(Uuid::from_u128(number))),
            roles: roles.iter().map(|&(role, deputy)| RoleHeld { role, deputy }).collect(),
        }
    }

    fn under(officer: u128, head: u128) -> RoleFinding {
        let id = |number| PersonId(Uuid::from_u128(number));
        RoleFinding::SecurityOfficerUnderIt { officer: id(officer), head: id(head) }
    }

    #[test]
    fn the_security_officer_stands_beside_the_head_of_it_and_not_below() {
        use PersonRole::{AuthorityHead, ItHead, SecurityOfficer};
        let mayor = person(1, None, &[(AuthorityHead, false)]);
        let head = person(2, Some(1), &[(ItHead, false)]);
        let between = person(3, Some(2), &[]);
        let deputy = person(5, Some(1), &[(SecurityOfficer, true)]);
        let check = |officer: Person, expected: &[RoleFinding]| {
            let all = [mayor.clone(), head.clone(), between.clone(), deputy.clone(), officer];
            assert_eq!(role_findings(&all), expected, "{:?}", all[4]);
        };
        check(person(4, Some(1), &[(SecurityOfficer, false)]), &[]);
        check(person(4, Some(2), &[(SecurityOfficer, false)]), &[under(4, 2)]);
        check(person(4, Some(3), &[(SecurityOfficer, false)]), &[under(4, 2)]);
        check(person(4, None, &[(SecurityOfficer, false), (ItHead, false)]), &[under(4, 4)]);
        check(person(4, Some(1), &[(SecurityOfficer, true)]), &[RoleFinding::SecurityOfficerMissing]);
    }

    #[test]
    fn somebody_stands_in_for_the_security_officer() {
        let officer = person(1, None, &[(PersonRole::SecurityOfficer, false)]);
        let other = person(2, None, &[(PersonRole::ItHead, true)]);
        let found = role_findings(&[officer.clone(), other]);
        assert_eq!(
            found,
            [RoleFinding::SecurityOfficerWithoutDeputy],
            "who stands in for the head of IT does not count"
        );
        let deputy = person(2, None, &[(PersonRole::SecurityOfficer, true)]);
        assert_eq!(role_findings(&[officer, deputy]), [], "there is a deputy");
    }

    #[test]
    fn a_circle_of_superiors_ends() {
        let one = person(1, Some(2), &[(PersonRole::SecurityOfficer, false)]);
        let other = person(2, Some(1), &[(PersonRole::SecurityOfficer, true)]);
        assert_eq!(role_findings(&[one, other]), [], "nobody in the circle leads the IT");
    }

    #[test]
    fn a_role_is_held_once_and_nobody_reports_to_themselves() {
        let twice = person(1, Some(1), &[(PersonRole::ItHead, false), (PersonRole::ItHead, true)]);
        assert_eq!(twice.problems(), [Problem::SuperiorOfItself, Problem::RoleTwice], "both are said");
    }
}
