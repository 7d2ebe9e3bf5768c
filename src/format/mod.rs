//! ICU4X behind Fluent functions: numbers, dates and names in each locale's own way.
//!
//! The only module that names ICU4X's formatters, so that an update touches one place.

pub mod bidi;
pub mod collate;
pub mod date;
pub mod figures;
pub mod fluent;
pub mod functions;
pub mod list;
pub mod money;
pub mod names;
pub mod negative;
pub mod number;
pub mod placeables;
mod plural_rules;
pub mod plurals;
pub mod pseudo;
pub mod regions;
pub mod relative;
pub mod select;
pub mod style;
pub mod typed_figures;
pub mod unmarked;
pub mod weekdays;
pub mod zones;

mod asked;
mod calendars;
mod calls;
mod cldr;
mod clock;
mod daterange;
mod datetime;
mod isolates;
mod languages;
mod manner;
mod pattern;
mod patterns;
mod percent;
mod relative_day;
mod show;
mod symbols;
mod value;
