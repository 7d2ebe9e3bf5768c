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
    hours(&mut left, &mut right);
    hours(&mut right, &mut left);
    let places = |side: &[Option<&Figure>]| {
        side.iter().enumerate().filter_map(|(ix, f)| f.map(|_| ix)).collect()
    };
    (places(&left), places(&right))
}

fn same_value(one: &Figure, other: &Figure) -> bool {
    one.value() == other.value()
}

/// Takes away the figures whose numbers all stand on the other side, in whatever dates: a month may
/// be a name there, and the year of a range stands once, with its beginning or with its end.
fn apart<'f>(left: &mut [Option<&'f Figure>], right: &mut [Option<&'f Figure>]) {
    let dated = |side: &[Option<&Figure>]| {
        side.iter().flatten().any(|figure| figure.kind == FigureKind::Date)
    };
    if !dated(left) && !dated(right) {
        return;
    }
    let (mut one, mut other) = (pieces(left), pieces(right));
    for piece in &mut one {
        let found = other.iter_mut().find(|o| !o.found && o.number == piece.number);
        if let Some(found) = found {
            (found.found, piece.found) = (true, true);
        }
    }
    for (side, pieces) in [(left, one), (right, other)] {
        for (ix, figure) in side.iter_mut().enumerate() {
            if pieces.iter().filter(|piece| piece.of == ix).all(|piece| piece.found || piece.month)
            {
                *figure = None;
            }
        }
    }
}

/// Takes away whole hours behind noon that stand on the other side as numbers of a clock to twelve:
/// `19:00` and `7 in the evening`.
fn hours(times: &mut [Option<&Figure>], numbers: &mut [Option<&Figure>]) {
    for time in times.iter_mut() {
        let whole = time.filter(|figure| figure.kind == FigureKind::Time);
        let hour = whole.and_then(|figure| figure.value().strip_suffix(":00")?.parse::<u32>().ok());
        let Some(hour) = hour.filter(|hour| *hour == 0 || *hour > 12) else { continue };
        let said = (hour + 11) % 12 + 1;
        let number = numbers.iter_mut().find(|number| {
            number.is_some_and(|n| n.kind == FigureKind::Number && n.value() == said.to_string())
        });
        if let Some(number) = number {
            (*time, *number) = (None, None);
        }
    }
}

/// A number of a figure.
struct Part {
    of: usize,
    number: String,
    /// It is a date's month, which may have no number elsewhere.
    month: bool,
    found: bool,
}

/// The numbers of what is left of a side, months last.
fn pieces(side: &[Option<&Figure>]) -> Vec<Part> {
    let (mut out, mut months) = (Vec::new(), Vec::new());
    for (of, figure) in side.iter().enumerate().filter_map(|(ix, f)| f.map(|f| (ix, f))) {
        let part = |number, month| Part { of, number, month, found: false };
        if figure.kind == FigureKind::Date {
            let parts = parts(figure.value());
            out.extend(parts.needed.into_iter().map(|number| part(number, false)));
            months.push(part(parts.month, true));
        } else {
            out.push(part(figure.value().to_owned(), false));
        }
    }
    out.append(&mut months);
    out
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
