//! Symbols of units behind figures, in which capitals and small letters say different things: 5 MW
//! is a power station, 5 mW is a lamp in a watch.

/// Whether two texts that are the same apart from case have different units behind a figure.
pub(super) fn differ(old: &str, new: &str) -> bool {
    // Most texts differ in something else, and have no figure.
    if !old.contains(char::is_numeric) {
        return false;
    }
    let (old, new) = (symbols(old), symbols(new));
    // The same letters in the same order stand at the same places.
    old.iter().any(|(at, was)| new.iter().any(|(other, is)| at == other && was != is))
}

/// The symbols behind figures, each with how many letters and digits stand before it.
fn symbols(text: &str) -> Vec<(usize, Symbol<'_>)> {
    let mut found = Vec::new();
    let (mut letters, mut behind_figure, mut rest) = (0, false, text);
    while let Some(c) = rest.chars().next() {
        if is_letter(c) {
            let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            let goes_on = behind.starts_with(char::is_numeric);
            if behind_figure && !goes_on {
                found.extend(Symbol::of(word).map(|symbol| (letters, symbol)));
            }
            letters += word.chars().count();
            (behind_figure, rest) = (false, behind);
            continue;
        }
        letters += usize::from(c.is_numeric());
        behind_figure = c.is_numeric() || behind_figure && c.is_whitespace();
        rest = &rest[c.len_utf8()..];
    }
    found
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_numeric()
}

/// A unit with the prefix that says how many of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Symbol<'t> {
    prefix: &'t str,
    unit: &'t str,
}

/// Bits and bytes; nobody has a thousandth of one.
const INFORMATION: [&str; 6] = ["b", "B", "bit", "bps", "Bps", "Wh"];
const LARGE: [&str; 14] =
    ["", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Z", "Y"];
/// What is measured in all sizes.
const MEASURES: [&str; 30] = [
    "g", "m", "s", "A", "K", "mol", "Hz", "N", "Pa", "J", "W", "C", "V", "F", "S", "Wb", "T", "t",
    "H", "l", "lm", "lx", "Bq", "Gy", "Sv", "eV", "bar", "VA", "Ω", "Nm",
];
const ANY: [&str; 19] =
    ["", "k", "M", "G", "T", "P", "E", "h", "da", "d", "c", "m", "µ", "μ", "u", "n", "p", "f", "a"];
/// So many of anything: five million, a network of the fifth generation.
const ALONE: [&str; 2] = ["M", "G"];

impl<'t> Symbol<'t> {
    /// A symbol that is written as it has to be; what is not says nothing by its capitals. Hours of
    /// the day, `5 pm`, are no lengths.
    fn of(word: &'t str) -> Option<Self> {
        if ["am", "pm"].iter().any(|hour| word.eq_ignore_ascii_case(hour)) {
            return None;
        }
        if ALONE.contains(&word) {
            return Some(Self { prefix: word, unit: "" });
        }
        let split = |units: &[&str], prefixes: &[&str]| {
            units.iter().find_map(|unit| {
                // A litre may be written either way, and so may a kilobyte.
                let (prefix, own) = match word.strip_suffix(unit) {
                    Some(prefix) => (prefix, &word[prefix.len()..]),
                    None if *unit == "l" => (word.strip_suffix('L')?, "l"),
                    None => return None,
                };
                let known = prefixes.contains(&prefix).then_some(prefix);
                let kilo = (prefix == "K" && INFORMATION.contains(unit)).then_some("k");
                Some(Self { prefix: known.or(kilo)?, unit: own })
            })
        };
        split(&MEASURES, &ANY).or_else(|| split(&INFORMATION, &LARGE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_in_units_are_told_from_those_of_words() {
        for (old, new) in [
            ("5 Mg of salt", "5 mg of salt"),
            ("5 MW", "5 mW"),
            ("8 GB of room", "8 Gb of room"),
            ("100 Mbps", "100 MBps"),
            ("8GB", "8Gb"),
            ("three, 2 T", "three, 2 t"),
            ("5 m", "5 M"),
            ("from 3 to 5\u{A0}ML", "from 3 to 5\u{A0}mL"),
            ("a 1 km and 3 Mm/s", "a 1 km and 3 mm/s"),
        ] {
            assert!(differ(old, new) && differ(new, old), "{old} | {new}");
        }
        for (old, new) in [
            ("5 Kites", "5 kites"),
            ("at 5 PM", "at 5 pm"),
            ("at 5 Pm", "at 5 pm"),
            ("5 KM", "5 km"),
            ("5 KG", "5 kg"),
            ("8 kB", "8 KB"),
            ("8 gb", "8 GB"),
            ("5 mL", "5 ml"),
            ("5 Min", "5 min"),
            ("Mg and mg", "mg and Mg"),
            ("1, Mg", "1, mg"),
            ("5 A", "5 a"),
            ("5 Mg", "5 Mg!"),
        ] {
            assert!(!differ(old, new) && !differ(new, old), "{old} | {new}");
        }
    }
}
