//! What a fact's text looks like: a number, a code, a time of day, and what was perhaps meant.

use crate::format::regions;
use crate::model::Region;

/// What people write for a currency's code.
pub(super) const SIGNS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("EURO", "EUR"),
    ("EUROS", "EUR"),
    ("$", "USD"),
    ("US$", "USD"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("SFR", "CHF"),
    ("FR.", "CHF"),
    ("RS", "INR"),
    ("RS.", "INR"),
    ("₹", "INR"),
    ("RMB", "CNY"),
    ("R$", "BRL"),
    ("₽", "RUB"),
    ("RUR", "RUB"),
];

/// The code that was meant, as far as it can be told.
pub(super) fn near_region(code: &str) -> Option<String> {
    let common = [("UK", "GB"), ("EN", "GB-ENG"), ("EL", "GR"), ("GB-UKM", "GB")];
    let upper = code.to_uppercase().replace('_', "-");
    let known = |code: &str| Region::parse(code).filter(regions::is_known).is_some();
    let meant = common.iter().find(|(other, _)| *other == upper).map(|(_, code)| *code);
    meant.map(str::to_owned).or_else(|| known(&upper).then_some(upper))
}

/// A plain decimal: no exponent, no infinity.
pub(super) fn is_decimal(digits: &str) -> bool {
    let digits = digits.strip_prefix(['-', '+']).unwrap_or(digits);
    let good = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match digits.split_once('.') {
        Some((whole, fraction)) => good(whole) && good(fraction),
        None => good(digits),
    }
}

/// Whether what is made of digits is a code that only looks like a number: one with a nought before it.
pub(super) fn is_code(digits: &str) -> bool {
    digits.len() > 1 && digits.starts_with('0') && !digits.contains('.')
}

/// Whether a text is a time of day as YAML leaves it: `20:00`, `20:00:00`.
pub(super) fn is_clock(text: &str) -> bool {
    let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    let mut parts = text.split(':');
    let hour = parts.next().is_some_and(|hour| two(&format!("{hour:0>2}")));
    let rest: Vec<&str> = parts.collect();
    hour && (1..=2).contains(&rest.len()) && rest.into_iter().all(two)
}

/// Seconds ahead of UTC as they are written behind a time: `+02:00`.
pub(super) fn ahead(seconds: i32) -> String {
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs());
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    let rest = if rest > 0 { format!(":{rest:02}") } else { String::new() };
    format!("{sign}{hours:02}:{minutes:02}{rest}")
}

/// Whether a text is a number in some language's notation: grouped, with a currency's sign or a percent
/// sign.
pub(super) fn is_written_number(text: &str) -> bool {
    let sign = |c: char| "€$£¥₹₽%٪".contains(c);
    let bare = text.trim_matches(|c: char| sign(c) || c.is_whitespace());
    let numeric = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text.chars().all(|c| {
                c.is_ascii_digit()
                    || matches!(c, ',' | '.' | '\'' | '’' | ' ' | '\u{A0}' | '\u{202F}')
            })
    };
    if bare.len() < text.trim().len() {
        return numeric(bare);
    }
    let other_digits = |c: char| c.is_numeric() && !c.is_ascii_digit();
    if bare.chars().all(char::is_numeric) && bare.contains(other_digits) {
        return true;
    }
    // `12,5` has a comma for a point.
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if bare.split_once(',').is_some_and(|(whole, rest)| digits(whole) && digits(rest)) {
        return true;
    }
    let mut groups = bare.split([',', '.', '\'', '’', ' ', '\u{A0}', '\u{202F}']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    // `1.234` is a number, `1.2.3` a version, `127.000.000.001` an address.
    numeric(bare)
        && (1..=3).contains(&first.len())
        && (1..=2).contains(&rest.len())
        && rest.iter().all(|group| group.len() == 3)
}

/// Whether a number may as well be a name made of digits, which no language writes otherwise: a year, a version.
pub(super) fn is_label(digits: &str) -> bool {
    let year = digits.len() == 4 && digits.starts_with(['1', '2']);
    year || digits.contains('.') && !digits.starts_with(['-', '+'])
}
