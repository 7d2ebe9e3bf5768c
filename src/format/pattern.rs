//! Patterns of dates, `d MMM – d MMM y`, by UTS 35: taken apart, matched with what is asked for, and
//! cut into halves.

/// A field of a date, the coarsest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Field {
    Era,
    Year,
    Month,
    Weekday,
    Day,
}

const FIELDS: [Field; 5] = [Field::Era, Field::Year, Field::Month, Field::Weekday, Field::Day];

impl Field {
    /// Its letter in skeletons.
    pub(super) fn letter(self) -> &'static str {
        match self {
            Self::Era => "G",
            Self::Year => "y",
            Self::Month => "M",
            Self::Weekday => "E",
            Self::Day => "d",
        }
    }

    fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'G' => Self::Era,
            'y' | 'U' | 'r' => Self::Year,
            'M' | 'L' => Self::Month,
            'E' | 'c' => Self::Weekday,
            'd' => Self::Day,
            _ => return None,
        })
    }
}

/// A field, or text between fields, as the pattern has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    field: Option<Field>,
    letter: char,
    width: usize,
    /// With its quotes.
    text: String,
}

impl Piece {
    /// As a pattern has it.
    pub(super) fn source(&self) -> String {
        match self.field {
            Some(_) => std::iter::repeat_n(self.letter, self.width).collect(),
            None => self.text.clone(),
        }
    }

    /// How wide it shows a field; 0 where it does not.
    pub(super) fn width_of(&self, field: Field) -> usize {
        if self.field == Some(field) { self.width } else { 0 }
    }
}

/// Takes a pattern apart.
pub(super) fn pieces(pattern: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut quoted = false;
    for c in pattern.chars() {
        let field = if quoted { None } else { Field::of(c) };
        quoted ^= c == '\'';
        match (out.last_mut(), field) {
            (Some(last), Some(_)) if last.letter == c && last.field.is_some() => last.width += 1,
            (Some(last), None) if last.field.is_none() => last.text.push(c),
            (_, Some(_)) => {
                out.push(Piece { field, letter: c, width: 1, text: String::new() });
            }
            (_, None) => {
                out.push(Piece { field, letter: ' ', width: 0, text: c.to_string() });
            }
        }
    }
    out
}

/// How wide each field is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Widths([usize; 5]);

impl Widths {
    /// Those of a pattern or a skeleton.
    pub(super) fn of(pattern: &str) -> Self {
        let mut widths = Self::default();
        for piece in pieces(pattern) {
            if let Some(field) = piece.field {
                widths.set(field, piece.width);
            }
        }
        widths
    }

    pub(super) fn get(&self, field: Field) -> usize {
        self.0[field as usize]
    }

    pub(super) fn set(&mut self, field: Field, width: usize) {
        self.0[field as usize] = width;
    }

    pub(super) fn skeleton(&self) -> String {
        FIELDS.iter().map(|field| field.letter().repeat(self.get(*field))).collect()
    }

    /// How far these are from what is asked for: a word for a number is worth more than a width. `None`
    /// where a field is lacking, or too much.
    fn distance(&self, asked: &Self) -> Option<usize> {
        let mut total = 0;
        for field in FIELDS {
            let (own, asked) = (self.get(field), asked.get(field));
            total += match (own, asked) {
                _ if own == asked => 0,
                (0, _) | (_, 0) => return None,
                _ if field == Field::Month && (own > 2) != (asked > 2) => 0x100,
                // A letter alone, five wide, is nearer to a short word than to a long one.
                _ => rank(own).abs_diff(rank(asked)),
            };
        }
        Some(total)
    }
}

fn rank(width: usize) -> usize {
    if width == 5 { 1 } else { width }
}

/// The skeleton that is nearest to what is asked for.
pub(super) fn best<'s>(known: &[&'s str], asked: &Widths) -> Option<&'s str> {
    let near = |skeleton: &&'s str| {
        Widths::of(skeleton).distance(asked).map(|distance| (distance, *skeleton))
    };
    known.iter().filter_map(near).min().map(|(_, skeleton)| skeleton)
}

/// What stands as wide as in the skeleton becomes as wide as was asked for.
pub(super) fn widen(mut pattern: Vec<Piece>, skeleton: &str, asked: &Widths) -> Vec<Piece> {
    let have = Widths::of(skeleton);
    for piece in &mut pattern {
        let Some(field) = piece.field else { continue };
        // One to three letters are the same weekday.
        let as_wide = piece.width == have.get(field)
            || field == Field::Weekday && piece.width.max(have.get(field)) <= 3;
        if as_wide && asked.get(field) > piece.width {
            piece.width = asked.get(field);
        }
    }
    pattern
}

/// Cut before the first field that stands there a second time.
pub(super) fn halves(pattern: Vec<Piece>) -> (Vec<Piece>, Vec<Piece>) {
    let mut seen = Vec::new();
    let cut = pattern.iter().position(|piece| match piece.field {
        Some(field) if seen.contains(&field) => true,
        Some(field) => {
            seen.push(field);
            false
        }
        None => false,
    });
    let mut first = pattern;
    let second = first.split_off(cut.unwrap_or(first.len()));
    (first, second)
}

/// The pattern of a single day that a range's is made of: `d MMM y` of `d – d MMM y`.
pub(super) fn collapsed(pattern: Vec<Piece>) -> Vec<Piece> {
    let (mut first, second) = halves(pattern);
    if second.is_empty() {
        return first;
    }
    if first.last().is_some_and(|piece| piece.field.is_none()) {
        first.pop();
    }
    let own: Vec<_> = first.iter().filter_map(|piece| piece.field).collect();
    let again = |piece: &Piece| piece.field.is_some_and(|field| own.contains(&field));
    let rest = second.iter().rposition(again).map_or(0, |last| last + 1);
    first.extend_from_slice(&second[rest..]);
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_cut_where_a_field_stands_again() {
        let cut = |pattern: &str| {
            let (first, second) = halves(pieces(pattern));
            let source = |half: Vec<Piece>| half.iter().map(Piece::source).collect::<String>();
            (source(first), source(second))
        };
        assert_eq!(cut("d – d MMM y"), ("d – ".into(), "d MMM y".into()));
        assert_eq!(cut("d 'de' MMM 'de' y"), ("d 'de' MMM 'de' y".into(), String::new()));
        assert_eq!(cut("E d MMM – E d MMM"), ("E d MMM – ".into(), "E d MMM".into()));
        assert_eq!(cut("d LLL–d MMM"), ("d LLL–".into(), "d MMM".into()));
    }

    #[test]
    fn a_range_collapses_to_its_day() {
        let day = |pattern: &str| -> String {
            collapsed(pieces(pattern)).iter().map(Piece::source).collect()
        };
        for (range, one) in [
            ("d – d MMM y", "d MMM y"),
            ("MMM d – d, y", "MMM d, y"),
            ("MMM d – MMM d, y", "MMM d, y"),
            ("y年M月d日至d日", "y年M月d日"),
            ("d MMM y – d MMM y", "d MMM y"),
            ("d MMM y", "d MMM y"),
        ] {
            assert_eq!(day(range), one);
        }
    }

    #[test]
    fn the_nearest_skeleton_has_the_same_fields() {
        let known = ["yMMMd", "yMd", "yMMMEd", "MMMd"];
        let best = |asked| best(&known, &Widths::of(asked));
        assert_eq!(best("yMMMMd"), Some("yMMMd"));
        assert_eq!(best("yMMd"), Some("yMd"));
        assert_eq!(best("yMMMMEEEEd"), Some("yMMMEd"));
        assert_eq!(best("Ed"), None);
        let widened = widen(pieces("d – d MMM y"), "yMMMd", &Widths::of("yMMMMd"));
        assert_eq!(widened.iter().map(Piece::source).collect::<String>(), "d – d MMMM y");
    }
}
