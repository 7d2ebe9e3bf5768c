//! CLDR's plural rules as they are written, for languages that ICU4X has none of.
//!
//! A rule is a text such as `n % 10 = 2..4 and n % 100 != 12..14 or v != 0`, by UTS #35, “Plural rules syntax”.

use fixed_decimal::CompactDecimal;

/// What a rule asks of a number, of its digits as they are shown.
struct Operands {
    /// The value, if it is whole.
    n: Option<u64>,
    /// The digits before the point.
    i: u64,
    /// How many digits there are behind the point, with and without zeros at the end.
    v: u64,
    w: u64,
    /// The digits behind the point, with and without zeros at the end.
    f: u64,
    t: u64,
    /// The power of ten that it is shown by: 6 in “1.2 million”.
    e: u64,
}

/// Digits that are kept of a long number: rules look at the last ones, and tell small numbers from large.
const KEPT: usize = 15;

impl Operands {
    fn of(shown: &CompactDecimal) -> Self {
        let mut value = shown.significand().clone();
        value.multiply_pow10(shown.exponent().into());
        value.sign = fixed_decimal::Sign::None;
        let text = value.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let bare = fraction.trim_end_matches('0');
        let length = |digits: &str| u64::try_from(digits.len()).unwrap_or(u64::MAX);
        let i = number(whole);
        Self {
            n: bare.is_empty().then_some(i),
            i,
            v: length(fraction),
            w: length(bare),
            f: number(fraction),
            t: number(bare),
            e: shown.exponent().into(),
        }
    }

    /// The operand of a letter; `None` is no whole number, which equals none.
    fn get(&self, letter: &str) -> Option<u64> {
        match letter {
            "n" => self.n,
            "i" => Some(self.i),
            "v" => Some(self.v),
            "w" => Some(self.w),
            "f" => Some(self.f),
            "t" => Some(self.t),
            "c" | "e" => Some(self.e),
            _ => None,
        }
    }
}

/// The number of some digits; of a long number, one with its last digits and as far from the small ones.
fn number(digits: &str) -> u64 {
    let cut = digits.len().saturating_sub(KEPT);
    let (first, last) = digits.split_at(cut);
    let large = first.bytes().any(|digit| digit != b'0');
    let last: u64 = last.parse().unwrap_or_default();
    if large { last + 10_u64.pow(15) } else { last }
}

/// The first category whose rule a number fulfils; `other` where it fulfils none.
pub(super) fn category(
    rules: &[(&'static str, &'static str)],
    shown: &CompactDecimal,
) -> &'static str {
    let operands = Operands::of(shown);
    let fits = |rule: &str| rule.split(" or ").any(|part| all(part, &operands));
    rules.iter().find(|(_, rule)| fits(rule)).map_or("other", |(name, _)| *name)
}

fn all(part: &str, operands: &Operands) -> bool {
    part.split(" and ").all(|relation| holds(relation, operands))
}

/// Whether `n % 10 != 2..4,7` holds.
fn holds(relation: &str, operands: &Operands) -> bool {
    let (left, right, is) = match relation.split_once(" != ") {
        Some((left, right)) => (left, right, false),
        None => match relation.split_once(" = ") {
            Some((left, right)) => (left, right, true),
            None => return false,
        },
    };
    let (letter, modulus) = match left.split_once(" % ") {
        Some((letter, modulus)) => (letter, modulus.trim().parse().ok()),
        None => (left, None),
    };
    let value = operands.get(letter.trim());
    let value = value.map(|value: u64| modulus.map_or(value, |m: u64| value % m.max(1)));
    let among = |value: u64| {
        right.trim().split(',').any(|range| {
            let (from, to) = range.split_once("..").unwrap_or((range, range));
            from.parse().is_ok_and(|from: u64| from <= value)
                && to.parse().is_ok_and(|to: u64| value <= to)
        })
    };
    value.is_some_and(among) == is
}
