//! Public holidays (gesetzliche Feiertage) of the sixteen Länder by their holiday acts, as they stand since 1995, the year
//! in which the Buß- und Bettag ended outside Saxony. Earlier years are not kept.

use super::{easter_sunday, is_weekend};
use crate::Land;
use crate::codes::coded;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

coded! {
    /// A public holiday.
    Holiday {
        /// Neujahr, 1 January.
        NewYear = "new_year" ["neujahr"],
        /// Heilige Drei Könige, 6 January: BW, BY, ST.
        Epiphany = "epiphany" ["heilige drei könige"],
        /// Internationaler Frauentag, 8 March: BE since 2019, MV since 2023.
        WomensDay = "womens_day" ["frauentag", "internationaler frauentag"],
        /// Karfreitag.
        GoodFriday = "good_friday" ["karfreitag"],
        /// Ostersonntag: BB by name; a Sunday everywhere.
        EasterSunday = "easter_sunday" ["ostersonntag"],
        /// Ostermontag.
        EasterMonday = "easter_monday" ["ostermontag"],
        /// Tag der Arbeit, 1 May.
        LabourDay = "labour_day" ["tag der arbeit", "1. mai"],
        /// Tag der Befreiung, 8 May: BE in 2020 and 2025 only.
        LiberationDay = "liberation_day" ["tag der befreiung"],
        /// Christi Himmelfahrt, 39 days after Easter.
        Ascension = "ascension" ["christi himmelfahrt"],
        /// Pfingstsonntag: BB by name; a Sunday everywhere.
        WhitSunday = "whit_sunday" ["pfingstsonntag"],
        /// Pfingstmontag.
        WhitMonday = "whit_monday" ["pfingstmontag"],
        /// Fronleichnam, 60 days after Easter: BW, BY, HE, NW, RP, SL; in single municipalities of SN and TH.
        CorpusChristi = "corpus_christi" ["fronleichnam"],
        /// Jahrestag des Aufstandes vom 17. Juni 1953: BE in 2028 only.
        UprisingDay = "uprising_day" ["17. juni"],
        /// Augsburger Hohes Friedensfest, 8 August: the city of Augsburg only (BY).
        AugsburgPeace = "augsburg_peace" ["augsburger friedensfest", "hohes friedensfest"],
        /// Mariä Himmelfahrt, 15 August: SL; in municipalities of BY with mostly Catholic population.
        Assumption = "assumption" ["mariä himmelfahrt"],
        /// Weltkindertag, 20 September: TH since 2019.
        ChildrensDay = "childrens_day" ["weltkindertag"],
        /// Tag der Deutschen Einheit, 3 October.
        UnityDay = "unity_day" ["tag der deutschen einheit"],
        /// Reformationstag, 31 October: BB, MV, SN, ST, TH; HB, HH, NI, SH since 2018; everywhere in 2017.
        ReformationDay = "reformation_day" ["reformationstag"],
        /// Allerheiligen, 1 November: BW, BY, NW, RP, SL.
        AllSaints = "all_saints" ["allerheiligen"],
        /// Buß- und Bettag, the Wednesday before 23 November: SN.
        Repentance = "repentance" ["buß- und bettag"],
        /// 1. Weihnachtstag, 25 December.
        ChristmasDay = "christmas_day" ["1. weihnachtstag"],
        /// 2. Weihnachtstag, 26 December.
        BoxingDay = "boxing_day" ["2. weihnachtstag"],
    }
}

/// Holidays that only some municipalities of a Land have. A flag that does not belong to the Land has no effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct LocalHolidays {
    /// Fronleichnam in the municipality (SN: Fronleichnamsverordnung; TH: § 2(2) ThürFtG, Eichsfeld and others).
    pub corpus_christi: bool,
    /// Mariä Himmelfahrt in the municipality (BY: Art. 1(1) no. 2 FTG, mostly Catholic population).
    pub assumption: bool,
    /// Augsburger Friedensfest (BY: Art. 1(2) FTG, city of Augsburg).
    pub augsburg_peace: bool,
}

/// The public holidays that hold in a municipality. Where the Land is not recorded, only those count that all Länder have:
/// a period then ends too early rather than too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HolidayCalendar {
    land: Option<Land>,
    local: LocalHolidays,
}

impl HolidayCalendar {
    /// The calendar of a municipality.
    #[must_use]
    pub fn new(land: Option<Land>, local: LocalHolidays) -> Self {
        Self { land, local }
    }

    /// The public holiday that falls on a day.
    #[must_use]
    pub fn holiday(&self, day: NaiveDate) -> Option<Holiday> {
        let found = fixed(day).or_else(|| movable(day)).or_else(|| repentance(day))?;
        self.has(found, day.year()).then_some(found)
    }

    /// The public holidays of a year in their order.
    #[must_use]
    pub fn holidays(&self, year: i32) -> Vec<(NaiveDate, Holiday)> {
        let Some(first) = NaiveDate::from_ymd_opt(year, 1, 1) else { return Vec::new() };
        let days = first.iter_days().take_while(|day| day.year() == year);
        days.filter_map(|day| self.holiday(day).map(|holiday| (day, holiday))).collect()
    }

    /// Whether a day is neither a public holiday nor a Sunday nor a Saturday (Regulation 1182/71, Art. 2(2)).
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !is_weekend(day) && self.holiday(day).is_none()
    }

    /// The day itself where it is a working day, else the following one.
    #[must_use]
    pub fn working_day_from(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days().find(|day| self.is_working_day(*day)).unwrap_or(NaiveDate::MAX)
    }

    /// The first working day after a day.
    #[must_use]
    pub fn next_working_day(&self, day: NaiveDate) -> NaiveDate {
        day.succ_opt().map_or(NaiveDate::MAX, |next| self.working_day_from(next))
    }

    /// How many of the working days after a day, up to and including another one; counting stops at two, which is all that
    /// Art. 3(5) asks.
    pub(super) fn working_days_after(&self, after: NaiveDate, until: NaiveDate) -> u32 {
        self.up_to_two(after.iter_days().skip(1).take_while(|day| *day <= until))
    }

    /// The same from a day on, before another one.
    pub(super) fn working_days_between(&self, from: NaiveDate, before: NaiveDate) -> u32 {
        self.up_to_two(from.iter_days().take_while(|day| *day < before))
    }

    fn up_to_two(&self, days: impl Iterator<Item = NaiveDate>) -> u32 {
        days.filter(|day| self.is_working_day(*day)).take(2).map(|_| 1).sum()
    }

    /// Whether the municipality has a holiday in a year.
    fn has(&self, holiday: Holiday, year: i32) -> bool {
        use Land::{
            BadenWuerttemberg, Bavaria, Berlin, Brandenburg, Bremen, Hamburg, Hesse, LowerSaxony,
            MecklenburgWesternPomerania, NorthRhineWestphalia, RhinelandPalatinate, Saarland, Saxony, SaxonyAnhalt,
            SchleswigHolstein, Thuringia,
        };
        let Some(land) = self.land else { return is_nationwide(holiday, year) };
        match holiday {
            Holiday::Epiphany => matches!(land, BadenWuerttemberg | Bavaria | SaxonyAnhalt),
            Holiday::WomensDay => land == Berlin && year >= 2019 || land == MecklenburgWesternPomerania && year >= 2023,
            Holiday::LiberationDay => land == Berlin && matches!(year, 2020 | 2025),
            Holiday::UprisingDay => land == Berlin && year == 2028,
            Holiday::EasterSunday | Holiday::WhitSunday => land == Brandenburg,
            Holiday::CorpusChristi => match land {
                Saxony | Thuringia => self.local.corpus_christi,
                BadenWuerttemberg | Bavaria | Hesse | NorthRhineWestphalia | RhinelandPalatinate | Saarland => true,
                _ => false,
            },
            Holiday::AugsburgPeace => land == Bavaria && self.local.augsburg_peace,
            Holiday::Assumption => land == Saarland || land == Bavaria && self.local.assumption,
            Holiday::ChildrensDay => land == Thuringia && year >= 2019,
            Holiday::ReformationDay => match land {
                Brandenburg | MecklenburgWesternPomerania | Saxony | SaxonyAnhalt | Thuringia => true,
                Bremen | Hamburg | LowerSaxony | SchleswigHolstein => year >= 2017,
                _ => year == 2017,
            },
            Holiday::AllSaints => {
                matches!(land, BadenWuerttemberg | Bavaria | NorthRhineWestphalia | RhinelandPalatinate | Saarland)
            }
            Holiday::Repentance => land == Saxony,
            everywhere => is_nationwide(everywhere, year),
        }
    }
}

/// Whether all Länder have a holiday in a year.
fn is_nationwide(holiday: Holiday, year: i32) -> bool {
    match holiday {
        Holiday::NewYear
        | Holiday::GoodFriday
        | Holiday::EasterMonday
        | Holiday::LabourDay
        | Holiday::Ascension
        | Holiday::WhitMonday
        | Holiday::UnityDay
        | Holiday::ChristmasDay
        | Holiday::BoxingDay => true,
        Holiday::ReformationDay => year == 2017,
        _ => false,
    }
}

/// What falls on a date every year, somewhere.
fn fixed(day: NaiveDate) -> Option<Holiday> {
    Some(match (day.month(), day.day()) {
        (1, 1) => Holiday::NewYear,
        (1, 6) => Holiday::Epiphany,
        (3, 8) => Holiday::WomensDay,
        (5, 1) => Holiday::LabourDay,
        (5, 8) if matches!(day.year(), 2020 | 2025) => Holiday::LiberationDay,
        (6, 17) if day.year() == 2028 => Holiday::UprisingDay,
        (8, 8) => Holiday::AugsburgPeace,
        (8, 15) => Holiday::Assumption,
        (9, 20) => Holiday::ChildrensDay,
        (10, 3) => Holiday::UnityDay,
        (10, 31) => Holiday::ReformationDay,
        (11, 1) => Holiday::AllSaints,
        (12, 25) => Holiday::ChristmasDay,
        (12, 26) => Holiday::BoxingDay,
        _ => return None,
    })
}

/// What follows from Easter. Labour Day on Ascension (as in 2008) stays Labour Day: both are holidays everywhere.
fn movable(day: NaiveDate) -> Option<Holiday> {
    let easter = easter_sunday(day.year())?;
    Some(match (day - easter).num_days() {
        -2 => Holiday::GoodFriday,
        0 => Holiday::EasterSunday,
        1 => Holiday::EasterMonday,
        39 => Holiday::Ascension,
        49 => Holiday::WhitSunday,
        50 => Holiday::WhitMonday,
        60 => Holiday::CorpusChristi,
        _ => return None,
    })
}

/// The Wednesday before 23 November.
fn repentance(day: NaiveDate) -> Option<Holiday> {
    let last = NaiveDate::from_ymd_opt(day.year(), 11, 22)?;
    let back = (last.weekday().num_days_from_monday() + 7 - Weekday::Wed.num_days_from_monday()) % 7;
    (last.checked_sub_days(Days::new(back.into()))? == day).then_some(Holiday::Repentance)
}
