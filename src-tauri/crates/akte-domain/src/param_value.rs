//! A municipality's own values of the parameters that publishers leave open.

use crate::catalog::Param;
use crate::problem::{Problem, filled};
use crate::{DomainId, MunicipalityId, ParamValueId, RequirementId};
use serde::{Deserialize, Serialize};

/// A value for one parameter of one requirement in one information domain. Parameter ids embed the requirement's id and
/// change with it, so a parameter is known by what it is called and by its place among the requirement's parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParamValue {
    /// The value itself.
    pub id: ParamValueId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain in which it holds.
    pub domain_id: DomainId,
    /// The requirement through all catalog versions.
    pub requirement_id: RequirementId,
    /// Place among the requirement's parameters when it was set, from 0.
    pub ordinal: u32,
    /// What the publisher called it when it was set.
    pub label: String,
    /// What shall stand in its place.
    pub value: String,
}

impl ParamValue {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.value) { vec![] } else { vec![Problem::ParamValueMissing] }
    }
}

/// Which parameter of a version takes up each value; none for a value whose parameter is gone or called otherwise. The
/// same label is needed, because a value under another one could say something wrong; among several parameters of one
/// label the place decides, then the order.
#[must_use]
pub fn taken_up(params: &[Param], values: &[&ParamValue]) -> Vec<Option<usize>> {
    let names: Vec<(u32, &str)> = values.iter().map(|value| (value.ordinal, &*value.label)).collect();
    taken_up_by_name(params, &names)
}

/// As [`taken_up`], for values that are known by place and label.
#[must_use]
pub fn taken_up_by_name(params: &[Param], values: &[(u32, &str)]) -> Vec<Option<usize>> {
    let mut free: Vec<bool> = vec![true; params.len()];
    let mut taken = vec![None; values.len()];
    for exactly in [true, false] {
        for ((ordinal, label), place) in values.iter().zip(&mut taken) {
            if place.is_some() {
                continue;
            }
            let fits = |at: &usize| {
                let called_so = params.get(*at).is_some_and(|param| param.label == *label);
                free[*at] && called_so && (!exactly || *ordinal as usize == *at)
            };
            if let Some(at) = (0..params.len()).find(fits) {
                free[at] = false;
                *place = Some(at);
            }
        }
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn check(params: &[&str], values: &[(u32, &str)], expected: &[Option<usize>]) {
        let params: Vec<Param> =
            params.iter().map(|label| Param { label: (*label).into(), ..Param::default() }).collect();
        let values: Vec<ParamValue> = values
            .iter()
            .map(|(ordinal, label)| ParamValue {
                id: Uuid::nil().into(),
                municipality_id: Uuid::nil().into(),
                domain_id: Uuid::nil().into(),
                requirement_id: Uuid::nil().into(),
                ordinal: *ordinal,
                label: (*label).into(),
                value: "x".into(),
            })
            .collect();
        let values: Vec<&ParamValue> = values.iter().collect();
        assert_eq!(taken_up(&params, &values), expected, "{params:?} {values:?}");
    }

    #[test]
    fn a_value_finds_its_parameter_by_name_and_place() {
        check(&["Rolle", "Frist"], &[(0, "Rolle"), (1, "Frist")], &[Some(0), Some(1)]);
        check(&["Frist", "Rolle"], &[(0, "Rolle"), (1, "Frist")], &[Some(1), Some(0)]);
        check(&["Frist"], &[(0, "Rolle"), (1, "Frist")], &[None, Some(0)]);
        check(&["Rolle", "Rolle"], &[(1, "Rolle"), (0, "Rolle")], &[Some(1), Some(0)]);
        check(&["Rolle", "Rolle"], &[(5, "Rolle"), (0, "Rolle")], &[Some(1), Some(0)]);
        check(&["Stelle"], &[(0, "Rolle")], &[None]);
        check(&[], &[(0, "")], &[None]);
    }
}
