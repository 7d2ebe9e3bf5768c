//! Which figures of two texts have no counterpart.

use super::{Figure, FigureKind};

/// The places of the figures of either text that the other lacks. Each counts once: a number that
/// stands twice must stand twice. A date counts as its numbers too, for languages whose months
/// are not understood.
#[must_use]
pub fn unmatched(one: &[Figure], other: &[Figure]) -> (Vec<usize>, Vec<usize>) {
    let mut left: Vec<Option<&Figure>> = one.iter().map(Some).collect();
    let mut right: Vec<Option<&Figure>> = other.iter().map(Some).collect();
    for agree in [same_value, Figure::agrees] {
        for a in &mut left {
            let Some(figure) = *a else { continue };
            let found = right.iter_mut().find(|b| b.is_some_and(|b| agree(figure, b)));
            if let Some(b) = found {
                (*a, *b) = (None, None);
            }
        }
    }
    apart(&mut left, &mut right);
    apart(&mut right, &mut left);
    let places = |side: &[Option<&Figure>]| {
        side.iter().enumerate().filter_map(|(ix, f)| f.map(|_| ix)).collect()
    };
    (places(&left), places(&right))
}

fn same_value(one: &Figure, other: &Figure) -> bool {
    one.value() == other.value()
}

/// Takes away the dates of one side whose numbers stand apart on the other.
fn apart(dates: &mut [Option<&Figure>], numbers: &mut [Option<&Figure>]) {
    for date in dates.iter_mut() {
        let Some(figure) = date.filter(|figure| figure.kind == FigureKind::Date) else { continue };
        let parts = parts(figure.value());
        let place = |number: &str| {
            numbers.iter().position(|f| f.is_some_and(|f| f.readings.iter().any(|r| r == number)))
        };
        let Some(places) = parts.needed.iter().map(|n| place(n)).collect::<Option<Vec<_>>>() else {
            continue;
        };
        let month = place(&parts.month).filter(|month| !places.contains(month));
        for place in places.into_iter().chain(month) {
            numbers[place] = None;
        }
        *date = None;
    }
}

/// The fields of a date.
pub(super) struct Parts {
    /// The day and the year, as far as they are said.
    pub needed: Vec<String>,
    month: String,
}

pub(super) fn parts(date: &str) -> Parts {
    let fields: Vec<String> =
        date.split('-').map(|field| field.trim_start_matches('0').to_owned()).collect();
    match fields.as_slice() {
        [year, month, day] => {
            Parts { needed: vec![day.clone(), year.clone()], month: month.clone() }
        }
        [year, month] if date.len() == 7 => {
            Parts { needed: vec![year.clone()], month: month.clone() }
        }
        [month, day] => Parts { needed: vec![day.clone()], month: month.clone() },
        _ => Parts { needed: fields.clone(), month: String::new() },
    }
}
