//! Costs per workplace by causation (Kosten je Arbeitsplatz nach Verursachung; `reference/domain.md` 1.5): what a year cost,
//! by which key it is distributed to the municipalities that take part, and what a workplace costs each of them.

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{Cents, CostItemId, CostMemberId, MunicipalityId};
use serde::{Deserialize, Serialize};

coded! {
    /// By what an amount is distributed (Verteilungsschlüssel).
    CostKey {
        /// By the number of workplaces.
        Workplaces = "workplaces" ["arbeitsplätze", "nach arbeitsplätzen"],
        /// The same for everybody.
        Equal = "equal" ["gleich", "zu gleichen teilen"],
        /// One municipality bears all of it, because it caused it.
        Fixed = "fixed" ["fest", "direkt"],
    }
}

/// What something cost in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostItem {
    /// The item itself.
    pub id: CostItemId,
    /// The tenant that keeps the account.
    pub municipality_id: MunicipalityId,
    /// The year.
    pub year: u16,
    /// What it is for (Kostenposition).
    pub name: String,
    /// How much.
    pub amount: Cents,
    /// By what it is distributed.
    pub key: CostKey,
    /// Who bears all of it.
    pub member_id: Option<MunicipalityId>,
    /// What is worth knowing.
    pub remark: String,
}

impl CostItem {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.name) {
            problems.push(Problem::NameMissing);
        }
        if (self.key == CostKey::Fixed) != self.member_id.is_some() {
            problems.push(Problem::CostBearerUnclear);
        }
        problems
    }
}

/// A municipality that takes part in the costs of a year, and its workplaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostMember {
    /// The record itself.
    pub id: CostMemberId,
    /// The tenant that keeps the account.
    pub municipality_id: MunicipalityId,
    /// The year.
    pub year: u16,
    /// Who takes part; the tenant may be among them.
    pub member_id: MunicipalityId,
    /// How many workplaces it has.
    pub workplaces: u32,
}

/// An amount in parts by weight, without a lost or an invented cent: everybody gets the whole cents of the exact part, and
/// the cents that remain go to the largest remainders, the first of equals first. None where nobody has a weight.
#[must_use]
pub fn distribute(amount: Cents, weights: &[u32]) -> Option<Vec<Cents>> {
    let total: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if total == 0 {
        return None;
    }
    let exact = |weight: &u32| i128::from(amount.0) * i128::from(*weight);
    let mut parts: Vec<i128> = weights.iter().map(|weight| exact(weight).div_euclid(total)).collect();
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    let remainder = |place: &usize| weights.get(*place).map_or(0, |weight| exact(weight).rem_euclid(total));
    by_remainder.sort_by_key(|place| std::cmp::Reverse(remainder(place)));
    let left = i128::from(amount.0) - parts.iter().sum::<i128>();
    for place in by_remainder.into_iter().take(usize::try_from(left).unwrap_or_default()) {
        if let Some(part) = parts.get_mut(place) {
            *part += 1;
        }
    }
    parts.into_iter().map(|part| i64::try_from(part).ok().map(Cents)).collect()
}

/// What a year costs a municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberCost {
    /// Who.
    pub member_id: MunicipalityId,
    /// Its workplaces; none where nobody entered any.
    pub workplaces: u32,
    /// Its part of all items.
    pub amount: Cents,
}

impl MemberCost {
    /// What a workplace costs it, rounded to the cent.
    #[must_use]
    pub fn per_workplace(&self) -> Option<Cents> {
        let workplaces = i128::from(self.workplaces);
        let rounded = (i128::from(self.amount.0) * 2 + workplaces).checked_div_euclid(workplaces * 2)?;
        i64::try_from(rounded).ok().map(Cents)
    }
}

/// A year's costs by causation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearCosts {
    /// The year.
    pub year: u16,
    /// What each member bears, in the order of the members.
    pub members: Vec<MemberCost>,
    /// Items that cannot be distributed, because nobody takes part or nobody has a workplace.
    pub undistributed: Vec<CostItemId>,
}

/// Distributes the items of a year. Whoever bears an item alone takes part, whether entered as a member or not.
#[must_use]
pub fn year_costs(year: u16, items: &[CostItem], members: &[CostMember]) -> YearCosts {
    let mut costs: Vec<MemberCost> = members
        .iter()
        .filter(|member| member.year == year)
        .map(|one| MemberCost { member_id: one.member_id, workplaces: one.workplaces, amount: Cents(0) })
        .collect();
    let mut undistributed = Vec::new();
    let taking_part = costs.len();
    for item in items.iter().filter(|item| item.year == year) {
        let weight = |cost: &MemberCost| match item.key {
            CostKey::Workplaces => cost.workplaces,
            CostKey::Equal | CostKey::Fixed => 1,
        };
        if let Some(bearer) = item.member_id {
            match costs.iter_mut().find(|cost| cost.member_id == bearer) {
                Some(cost) => cost.amount = cost.amount.plus(item.amount),
                None => costs.push(MemberCost { member_id: bearer, workplaces: 0, amount: item.amount }),
            }
            continue;
        }
        let weights: Vec<u32> = costs.iter().take(taking_part).map(weight).collect();
        match distribute(item.amount, &weights) {
            Some(parts) => {
                for (cost, part) in costs.iter_mut().zip(parts) {
                    cost.amount = cost.amount.plus(part);
                }
            }
            None => undistributed.push(item.id),
        }
    }
    YearCosts { year, members: costs, undistributed }
}
