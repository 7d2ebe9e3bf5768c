//! How near a typed number comes to a fact: for `contradicted-fact`.

use crate::format::figures::Figure;

pub(super) fn readings(figure: &Figure) -> Vec<f64> {
    figure.readings.iter().filter_map(|reading| reading.parse().ok()).collect()
}

pub(super) fn equal(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

/// The greatest power of ten that a number is a multiple of, from a thousandth up.
pub(super) fn step(number: f64) -> f64 {
    let thousandths = (number * 1000.0).round();
    let mut step = 1.0;
    while step < thousandths && (thousandths / (step * 10.0)).fract() == 0.0 {
        step *= 10.0;
    }
    step / 1000.0
}

/// Whether a number comes near another without being it or rounding it, or has its digits and another
/// size.
pub(super) fn misses(typed: f64, fact: f64) -> bool {
    if typed <= 0.0 || fact < 10.0 || equal(typed, fact) {
        return false;
    }
    let step = step(typed);
    let rounded = |whole: f64| equal(whole * step, typed);
    if rounded((fact / step).floor()) || rounded((fact / step).ceil()) {
        return false;
    }
    let ratio = typed / fact;
    let power = ratio.log10();
    let resized = power.abs() > 0.5 && (power - power.round()).abs() < 1e-9;
    let digits = fact.to_string().trim_end_matches('0').len();
    (0.8..=1.25).contains(&ratio) || resized && digits > 1
}

/// Whether a number is a round one, and the fact is not.
pub(super) fn rounds(typed: f64, fact: f64) -> bool {
    let is_round = |number: f64| equal(number % 100.0, 0.0);
    is_round(typed) && !is_round(fact)
}

/// How a typed amount may have come of another by a slip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Slip {
    /// Two digits that changed places, one too many or too few, or another size: nobody means that.
    Sure,
    /// One digit that is another: so do other amounts differ, unless there are many digits.
    Digit,
}

/// The slip by which a typed amount differs from a fact, if it is one.
pub(super) fn slip(typed: f64, fact: f64) -> Option<Slip> {
    let digits = |number: f64| -> Vec<u8> {
        let whole = format!("{:.0}", number * 1000.0);
        whole.trim_end_matches('0').bytes().collect()
    };
    let (one, other) = (digits(typed), digits(fact));
    if one == other {
        return Some(Slip::Sure);
    }
    if one.len().abs_diff(other.len()) == 1 && one.len().min(other.len()) > 2 {
        let (short, long) = if one.len() < other.len() { (&one, &other) } else { (&other, &one) };
        let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
        if short[same..] == long[same + 1..] {
            return Some(Slip::Sure);
        }
    }
    // Of one size, what ends in a nought has fewer digits that count.
    let most = one.len().max(other.len());
    let padded = |mut digits: Vec<u8>| {
        digits.resize(most, b'0');
        digits
    };
    let (one, other) = (padded(one), padded(other));
    let off: Vec<usize> = (0..most).filter(|ix| one[*ix] != other[*ix]).collect();
    match off[..] {
        [_] if most > 3 => Some(Slip::Sure),
        [_] => Some(Slip::Digit),
        [first, second] if second == first + 1 && one[first] == other[second] => {
            (one[second] == other[first]).then_some(Slip::Sure)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses_are_told_from_rounded_and_other_numbers() {
        for (typed, fact) in
            [(133.0, 144.0), (7_433.0, 7_333.0), (82_500.0, 825_000.0), (852_000.0, 825_000.0)]
        {
            assert!(misses(typed, fact), "{typed} {fact}");
        }
        for (typed, fact) in [
            (144.0, 144.0),
            (140.0, 144.0),
            (150.0, 144.0),
            (7_000.0, 7_333.0),
            (800_000.0, 825_000.0),
            (12.0, 46.0),
            (100.0, 144.0),
            (4.0, 5.0),
            (1_000.0, 100.0),
        ] {
            assert!(!misses(typed, fact), "{typed} {fact}");
        }
    }

    #[test]
    fn slips_are_told_from_other_amounts() {
        for (typed, fact, found) in [
            (852_000.0, 825_000.0, Some(Slip::Sure)),
            (82_500.0, 825_000.0, Some(Slip::Sure)),
            (825_100.0, 825_000.0, Some(Slip::Sure)),
            (825_001.0, 825_000.0, Some(Slip::Sure)),
            (815_000.0, 825_000.0, Some(Slip::Digit)),
            (15.2, 12.5, Some(Slip::Sure)),
            (12.05, 12.5, Some(Slip::Sure)),
            (73_333.0, 7_333.0, Some(Slip::Sure)),
            (790_500.0, 825_000.0, None),
            (850_000.0, 825_000.0, None),
            (14.0, 12.5, None),
            (840_120.0, 825_000.0, None),
        ] {
            assert_eq!(slip(typed, fact), found, "{typed} {fact}");
        }
    }

    #[test]
    fn steps_go_below_one() {
        for (number, found) in
            [(12.5, 0.1), (12.05, 0.01), (14.0, 1.0), (825_000.0, 1000.0), (10.0, 10.0)]
        {
            assert!(equal(step(number), found), "{number}");
        }
    }
}
