//! Facts that are written as tables: money, ranges of days, times, regions, and values with what is said of them.

use super::fact_texts::{SIGNS, ahead, near_region};
use super::facts::{LARGEST, One, is_broken};
use super::{AMBIGUOUS_TIME, DUPLICATE_REGION, WRONG_COUNT, shapes};
use crate::data::{Node, Table, Value};
use crate::diag::Diagnostic;
use crate::format::{money, regions, zones};
use crate::model::{ClockTime, Currency, DayRange, Fact, FactValue, Money, Region};

/// More than there are countries and parts of them that anybody would name in one sentence.
const MOST_REGIONS: usize = 500;

impl One<'_> {
    pub(super) fn money(&mut self, table: &Table) -> Option<Fact> {
        let mut own = Vec::new();
        let (fact, minor, currency) = self.frame(table, &shapes::MONEY, &mut own, |reader| {
            (reader.node("minor").cloned(), reader.node("currency").cloned())
        });
        self.faults.append(&mut own);
        let code = match &currency {
            Some(Node { value: Value::Text(code), span }) => Some((code.as_str(), span.clone())),
            Some(node) => {
                self.bad_at(node.span.clone(), "currency", "", "none");
                return None;
            }
            None => None,
        };
        let Some((code, at)) = code else {
            self.bad("no-currency", "", "none");
            return None;
        };
        let Some(currency) = Currency::parse(code).filter(money::is_known) else {
            let upper = code.to_uppercase();
            let sign = SIGNS.iter().find(|(sign, _)| *sign == upper).map(|(_, code)| *code);
            let known = Currency::parse(&upper).filter(money::is_known);
            let near = sign.map(str::to_owned).or_else(|| known.map(|code| code.to_string()));
            self.bad_at(at, "currency", code, near.as_deref().unwrap_or("none"));
            return None;
        };
        let minor = match minor {
            Some(Node { value: Value::Integer(minor), span }) => {
                if !(-LARGEST..=LARGEST).contains(&minor) {
                    self.bad_at(span, "too-large", &minor.to_string(), "none");
                    return None;
                }
                minor
            }
            Some(node) => {
                let found = match &node.value {
                    Value::Decimal(text) | Value::Text(text) => text.clone(),
                    _ => String::new(),
                };
                self.bad_at(node.span, "minor", &found, "none");
                return None;
            }
            None => {
                self.bad("no-minor", "", "none");
                return None;
            }
        };
        Some(Fact { value: FactValue::Money(Money { minor, currency }), ..fact })
    }

    pub(super) fn range(&mut self, table: &Table) -> Option<Fact> {
        let mut own = Vec::new();
        let (fact, from, to) = self.frame(table, &shapes::RANGE, &mut own, |reader| {
            (reader.day("from"), reader.day("to"))
        });
        let broken = is_broken(&own);
        self.faults.append(&mut own);
        let positive = |day: &crate::model::article::Day| day.year > 0;
        match (from.filter(positive), to.filter(positive)) {
            (Some(from), Some(to)) if from <= to => {
                Some(Fact { value: FactValue::Range(DayRange { from, to }), ..fact })
            }
            (Some(from), Some(to)) => {
                self.bad("reversed", &format!("{to} < {from}"), "none");
                None
            }
            (from, _) => {
                let half = if from.is_some() { "no-to" } else { "no-from" };
                if !broken {
                    self.bad(half, "", "none");
                }
                None
            }
        }
    }

    pub(super) fn time(&mut self, table: &Table) -> Option<Fact> {
        let mut own = Vec::new();
        let (fact, at, zone) = self.frame(table, &shapes::TIME, &mut own, |reader| {
            (reader.node("at").cloned(), reader.text("zone"))
        });
        let broken = is_broken(&own);
        self.faults.append(&mut own);
        let zone = zone.map(|(zone, at)| (zone.to_owned(), at));
        if let Some((zone, at)) = zone.as_ref().filter(|(zone, _)| !zones::is_known(zone)) {
            self.bad_at(at.clone(), "zone", zone, "none");
            return None;
        }
        let text = match at.as_ref().map(|node| &node.value) {
            Some(Value::Date(text) | Value::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let span = at.map_or_else(|| self.at.clone(), |node| node.span);
        let whole = std::mem::replace(&mut self.at, span);
        let time = self.clock(&text, zone.as_ref().map(|(zone, _)| zone.as_str()));
        let time = time.filter(|time| self.is_shown(time, &text));
        self.at = whole;
        let time = time.filter(|_| !broken)?;
        Some(Fact { value: FactValue::Time(time), ..fact })
    }

    /// Whether the clocks of its place ever showed a time. If they did twice, that is told.
    fn is_shown(&mut self, time: &ClockTime, text: &str) -> bool {
        let zone = time.zone.as_deref().unwrap_or_default();
        match zones::shown(time) {
            zones::Shown::Once => true,
            zones::Shown::Never => {
                self.bad("gap", &format!("{text} {zone}"), "none");
                false
            }
            zones::Shown::Twice(earlier, later) => {
                let written = |offset: i32| format!("{}{}", text.trim(), ahead(offset));
                let fault = Diagnostic::new(&AMBIGUOUS_TIME).arg("fact", self.name);
                let fault = fault.arg("found", text).arg("zone", zone);
                let fault = fault.arg("earlier", written(earlier)).arg("later", written(later));
                self.faults.push(fault.at(self.at.clone()));
                true
            }
        }
    }

    pub(super) fn regions(&mut self, table: &Table) -> Option<Fact> {
        let mut own = Vec::new();
        let (mut fact, codes, count) = self.frame(table, &shapes::REGIONS, &mut own, |reader| {
            let codes = reader.texts("regions").unwrap_or_default();
            let codes = codes.into_iter().map(|(code, at)| (code.to_owned(), at));
            let count = reader.node("expect-count").map(|node| node.span.clone());
            (codes.collect::<Vec<_>>(), reader.number::<usize>("expect-count").zip(count))
        });
        let broken = is_broken(&own);
        self.faults.append(&mut own);
        if broken {
            return None;
        }
        if codes.is_empty() || codes.len() > MOST_REGIONS {
            let case = if codes.is_empty() { "no-regions" } else { "many-regions" };
            self.bad(case, &codes.len().to_string(), "none");
            return None;
        }
        let mut found: Vec<Region> = Vec::with_capacity(codes.len());
        let mut sound = true;
        for (code, at) in codes {
            let Some(region) = Region::parse(&code).filter(regions::is_known) else {
                let near = near_region(&code);
                self.bad_at(at, "region", &code, near.as_deref().unwrap_or("none"));
                sound = false;
                continue;
            };
            if found.contains(&region) {
                let fault = Diagnostic::new(&DUPLICATE_REGION).arg("fact", self.name);
                self.faults.push(fault.arg("region", code).at(at));
                sound = false;
                continue;
            }
            found.push(region);
        }
        fact.expect_count = count.as_ref().map(|(count, _)| *count);
        if let Some((expected, at)) = count.filter(|(count, _)| sound && *count != found.len()) {
            let fault = Diagnostic::new(&WRONG_COUNT).arg("fact", self.name);
            let fault = fault.arg("expected", expected).arg("found", found.len());
            self.faults.push(fault.at(at));
        }
        sound.then_some(Fact { value: FactValue::Regions(found), ..fact })
    }

    pub(super) fn long_form(&mut self, table: &Table) -> Option<Fact> {
        let mut own = Vec::new();
        let (fact, value, ()) = self
            .frame(table, &shapes::LONG, &mut own, |reader| (reader.node("value").cloned(), ()));
        self.faults.append(&mut own);
        let Some(value) = value else {
            self.bad("empty", "", "none");
            return None;
        };
        self.at = value.span.clone();
        self.as_value = true;
        let scalar = self.scalar(&value)?;
        let grows = !matches!(scalar, FactValue::Text(_) | FactValue::Time(_));
        if fact.monotonic && !grows {
            self.bad("cannot-grow", "", "none");
        }
        Some(Fact { value: scalar, ..fact })
    }
}
