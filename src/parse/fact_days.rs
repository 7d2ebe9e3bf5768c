//! A fact that is a day of another one: it moves with its range, and cannot contradict it.

use super::facts::{One, is_broken};
use super::shapes;
use crate::data::{Node, Table, Value};
use crate::diag::nearest;
use crate::model::{Fact, FactValue};

impl One<'_> {
    /// The day of a range by its number, counted from the first or, with a minus, from the last.
    pub(super) fn day_of(&mut self, table: &Table) -> Option<Fact> {
        let mut own = Vec::new();
        let (fact, of, day) = self.frame(table, &shapes::DAY_OF, &mut own, |reader| {
            let of = reader.text("of").map(|(of, at)| (of.to_owned(), at));
            (of, reader.node("day").cloned())
        });
        let broken = is_broken(&own);
        self.faults.append(&mut own);
        if broken {
            return None;
        }
        let (of, at) = of?;
        let Some(FactValue::Range(range)) = self.known.get(&of).map(|fact| &fact.value) else {
            let ranges = self.known.iter();
            let ranges = ranges.filter(|(_, fact)| matches!(fact.value, FactValue::Range(_)));
            let near = nearest(&of, ranges.map(|(name, _)| name.as_str()));
            let near = near.unwrap_or("none").to_owned();
            self.bad_at(at, "no-range", &of, &near);
            return None;
        };
        let Some(Node { value: Value::Integer(day), span: at }) = day else {
            self.bad("no-day", &of, "none");
            return None;
        };
        let Some(found) = range.day(day) else {
            let days = range.days().to_string();
            self.bad_at(at, "outside-range", &day.to_string(), &days);
            return None;
        };
        Some(Fact { value: FactValue::Date(found), of: Some(of), ..fact })
    }
}
