//! Names of countries and of parts of countries: the house's own, else CLDR's.

use std::sync::Arc;

use fluent::FluentValue;
use icu::list::options::ListLength;
use icu::locale::names::RegionDisplayName;

use super::calls::{Call, RefusalReason};
use super::manner::Manner;
use super::style::Style;
use super::value::typed;
use super::{cldr, collate, list};
use crate::model::{FactValue, Locale, Region};

/// More than there are countries: what is longer is a slip or an attack.
const MOST: usize = 500;

/// Whether English has a name for a region, so that there is one.
#[must_use]
pub fn is_known(region: &Region) -> bool {
    match region.is_part() {
        true => cldr::subdivision("en", region.as_str()).is_some(),
        false => country("en", region.as_str(), false).is_some(),
    }
}

/// Whether a language, or the house, has a name for a region.
#[must_use]
pub fn has_name(locale: &Locale, style: &Style, region: &Region) -> bool {
    name(&Manner::new(locale, style), region, false).is_some()
}

/// Regions by their names, sorted and joined; one without a name is refused.
pub(super) fn plain(manner: &Manner, regions: &[Region]) -> String {
    let (named, unnamed) = named(manner, regions, false);
    for code in unnamed {
        super::calls::refuse("REGIONS", RefusalReason::Unnamed(code));
    }
    sorted(manner, named)
        .and_then(|items| list::join(manner, &items, "conjunction", ListLength::Wide))
        .unwrap_or_default()
}

/// Fluent's `REGION`.
pub(super) fn call<'a>(call: &Call<'_, 'a>, manner: &Arc<Manner>) -> FluentValue<'a> {
    let regions = call.positional.first().and_then(regions);
    let Some([region]) = regions.as_deref() else {
        call.refuse_argument(0);
        return FluentValue::Error;
    };
    let name = if call.is("form", "in") {
        manner.style().regions.get(region.as_str()).and_then(|house| house.within.clone())
    } else {
        name(manner, region, call.is("style", "short"))
    };
    match name {
        Some(name) => FluentValue::from(name),
        None => {
            call.refuse(RefusalReason::Unnamed(region.as_str().to_owned()));
            FluentValue::Error
        }
    }
}

/// Fluent's `REGIONS`.
pub(super) fn call_all<'a>(call: &Call<'_, 'a>, manner: &Arc<Manner>) -> FluentValue<'a> {
    let regions = call.positional.first().and_then(regions);
    let Some(regions) = regions.filter(|all| !all.is_empty() && all.len() <= MOST) else {
        call.refuse_argument(0);
        return FluentValue::Error;
    };
    let (named, unnamed) = named(manner, &regions, call.is("style", "short"));
    if !unnamed.is_empty() {
        unnamed.into_iter().for_each(|code| call.refuse(RefusalReason::Unnamed(code)));
        return FluentValue::Error;
    }
    let items = if call.is("sort", "given") {
        Some(named.into_iter().map(|named| named.name).collect())
    } else {
        sorted(manner, named)
    };
    let kind = call.option("type").unwrap_or("conjunction");
    let joined = items.and_then(|items| list::join(manner, &items, kind, ListLength::Wide));
    joined.map_or(FluentValue::Error, FluentValue::from)
}

/// The regions that an argument is: a fact, or codes between spaces or commas.
fn regions(value: &FluentValue<'_>) -> Option<Vec<Region>> {
    if let Some(FactValue::Regions(regions)) = typed(value) {
        return Some(regions.clone());
    }
    let FluentValue::String(codes) = value else { return None };
    let codes = codes.split([' ', ',', '\n']).filter(|code| !code.is_empty());
    codes.take(MOST + 1).map(Region::parse).collect()
}

/// A region's name, and what it is sorted by.
struct Named {
    name: String,
    sort: String,
}

fn named(manner: &Manner, regions: &[Region], short: bool) -> (Vec<Named>, Vec<String>) {
    let (mut named, mut unnamed) = (Vec::with_capacity(regions.len()), Vec::new());
    for region in regions {
        match name(manner, region, short) {
            Some(name) => named.push(Named { sort: sort_key(manner, region, &name), name }),
            None => unnamed.push(region.as_str().to_owned()),
        }
    }
    (named, unnamed)
}

/// “the Netherlands” stands among those with N.
fn sort_key(manner: &Manner, region: &Region, name: &str) -> String {
    let house = manner.style().regions.get(region.as_str());
    if let Some(sort) = house.and_then(|house| house.sort.clone()) {
        return sort;
    }
    let own = of_cldr(manner, region, false);
    own.filter(|own| name.ends_with(own.as_str())).unwrap_or_else(|| name.to_owned())
}

fn sorted(manner: &Manner, mut named: Vec<Named>) -> Option<Vec<String>> {
    // By code among equals, in whatever order they were given.
    named.sort_by(|a, b| a.name.cmp(&b.name));
    collate::sort(manner.locale(), &mut named, |named| &named.sort);
    Some(named.into_iter().map(|named| named.name).collect())
}

/// What a region is called.
fn name(manner: &Manner, region: &Region, short: bool) -> Option<String> {
    let house = manner.style().regions.get(region.as_str());
    house
        .filter(|_| !short)
        .and_then(|house| house.name.clone())
        .or_else(|| of_cldr(manner, region, short))
}

fn of_cldr(manner: &Manner, region: &Region, short: bool) -> Option<String> {
    let locale = manner.locale().as_str();
    if region.is_part() {
        return cldr::subdivision(locale, region.as_str()).map(str::to_owned);
    }
    country(locale, region.as_str(), short)
}

/// Codes that CLDR names for purposes of its own: nowhere, the rest of Oceania, and two for tests.
const NO_COUNTRIES: [&str; 4] = ["QO", "XA", "XB", "ZZ"];

fn country(locale: &str, code: &str, short: bool) -> Option<String> {
    if NO_COUNTRIES.contains(&code) {
        return None;
    }
    let locale: icu::locale::Locale = locale.parse().ok()?;
    let region = code.parse().ok()?;
    let short =
        short.then(|| RegionDisplayName::try_new_short_light((&locale).into(), region).ok());
    let name =
        short.flatten().or_else(|| RegionDisplayName::try_new_light((&locale).into(), region).ok());
    name.map(|name| name.to_string())
}
