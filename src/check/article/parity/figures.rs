//! Numbers in a text, apart from how a language writes them.

/// A number as it stands in a text.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Figure {
    /// As it is written.
    pub written: String,
    /// What it may mean: `1.260` is 1,260 in some languages and 1.26 in others. In decimal notation,
    /// without zeros that say nothing.
    pub values: Vec<String>,
    /// Whether letters stand right before it, as in `v2`, `H264` or `RFC3986`: a name, which some write with a space.
    pub named: bool,
}

/// The numbers of a text, in order. Digits of any script are read. Parts of a date, a time or a version
/// are numbers each.
pub(super) fn figures(text: &str) -> Vec<Figure> {
    let mut found = Vec::new();
    // Most paragraphs have none.
    if !text.chars().any(|c| digit(c).is_some()) {
        return found;
    }
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        if digit(chars[at]).is_none() {
            at += 1;
            continue;
        }
        let named = at > 0 && (is_latin(chars[at - 1]) || chars[at - 1] == '_');
        let (parts, marks, end) = run(&chars, at);
        let before = found.len();
        read(&chars[at..end], &parts, &marks, &mut found);
        found[before..].iter_mut().for_each(|figure| figure.named = named);
        at = end;
    }
    found
}

impl Figure {
    /// Whether two may mean the same.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }

    /// The value that it most likely has.
    pub(super) fn value(&self) -> f64 {
        self.values.first().and_then(|value| value.parse().ok()).unwrap_or_default()
    }

    /// Its digits without the zeros that only say how large it is: those of 1,500 and of 1.5 are the same.
    pub(super) fn digits(&self) -> String {
        let value = self.values.first().map_or("", String::as_str);
        let digits: String = value.chars().filter(char::is_ascii_digit).collect();
        digits.trim_matches('0').to_owned()
    }

    /// Whether nobody would write it in words: three digits that count, or a fraction.
    pub(super) fn is_precise(&self) -> bool {
        self.digits().len() > 2 || self.values.iter().all(|value| value.contains('.'))
    }
}

/// Groups of digits, the marks between them, and where they end.
fn run(chars: &[char], start: usize) -> (Vec<String>, Vec<char>, usize) {
    let (mut parts, mut marks, mut at) = (vec![String::new()], Vec::new(), start);
    loop {
        while let Some(value) = chars.get(at).copied().and_then(digit) {
            if let Some(part) = parts.last_mut() {
                part.push(value);
            }
            at += 1;
        }
        let Some(mark) = chars.get(at).copied() else { break };
        let group = || chars[at + 1..].iter().take_while(|c| digit(**c).is_some()).count();
        let joins = match mark {
            '.' | ',' | '\u{66B}' | '\u{66C}' | '\'' | '’' | '·' => group() > 0,
            '\u{A0}' | '\u{202F}' | '\u{2009}' | ' ' => {
                group() == 3
                    && parts.last().is_some_and(|part| part.len() <= 3)
                    && marks.iter().all(|other| *other == mark)
            }
            _ => false,
        };
        if !joins {
            break;
        }
        marks.push(mark);
        parts.push(String::new());
        at += 1;
    }
    (parts, marks, at)
}

fn read(chars: &[char], parts: &[String], marks: &[char], found: &mut Vec<Figure>) {
    let written: String = chars.iter().collect();
    let whole = parts.concat();
    let (Some(last), Some(mark)) = (parts.last(), marks.last()) else {
        found.push(Figure { written, values: vec![plain(&whole, "")], named: false });
        return;
    };
    let one_kind = marks.iter().all(|other| other == mark);
    let space = mark.is_whitespace() || matches!(mark, '\'' | '’' | '\u{66C}');
    // Groups of three, or of two but for the last one, as in India.
    let grouped = |parts: &[String]| {
        parts.len() > 1
            && parts[0].len() <= 3
            && !parts[0].starts_with('0')
            && parts[parts.len() - 1].len() == 3
            && (parts[1..].iter().all(|part| part.len() == 3)
                || parts[1..parts.len() - 1].iter().all(|part| part.len() == 2))
    };
    let before = &parts[..parts.len() - 1];
    let decimal = || plain(&before.concat(), last);
    let values = if marks.len() == 1 {
        match (space, grouped(parts)) {
            (true, _) => vec![plain(&whole, "")],
            (false, true) if *mark != '\u{66B}' => vec![plain(&whole, ""), decimal()],
            _ => vec![decimal()],
        }
    } else if one_kind && grouped(parts) {
        vec![plain(&whole, "")]
    } else if !one_kind
        && (before.len() == 1 || grouped(before))
        && marks[..marks.len() - 1].iter().all(|m| *m == marks[0])
    {
        vec![decimal()]
    } else {
        // A date, a version: each part by itself.
        for part in parts {
            found.push(Figure {
                written: part.clone(),
                values: vec![plain(part, "")],
                named: false,
            });
        }
        return;
    };
    found.push(Figure { written, values, named: false });
}

/// A number in decimal notation.
fn plain(whole: &str, fraction: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// A decimal digit of any script in use, as one of ASCII.
fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    /// Where ten digits begin.
    const ZEROS: [u32; 18] = [
        0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50,
        0xED0, 0xF20, 0x1040, 0x17E0, 0xFF10,
    ];
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && c < '\u{250}'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        let figures = figures(text);
        let numbers = figures.iter().filter(|figure| !figure.named);
        numbers.map(|figure| figure.values.join("|")).collect()
    }

    #[test]
    fn every_notation_is_the_same_number() {
        for text in ["1,000.5", "1.000,5", "1\u{A0}000,5", "1\u{202F}000,5", "١٬٠٠٠٫٥", "1’000.5"]
        {
            assert_eq!(values(text), ["1000.5"], "{text}");
        }
        assert_eq!(values("12,34,567 १२३"), ["1234567", "123"]);
        assert_eq!(values("1.260"), ["1260|1.26"]);
        assert_eq!(values("0.125 3.50"), ["0.125", "3.5"]);
    }

    #[test]
    fn dates_are_numbers_each_and_names_none() {
        assert_eq!(values("26.07.2022, 2022-07-26"), ["26", "7", "2022", "2022", "7", "26"]);
        assert_eq!(values("at 10:30 on the 2nd"), ["10", "30", "2"]);
        assert_eq!(values("H264 in v2"), [""; 0]);
        assert_eq!(values("7月23日"), ["7", "23"]);
        assert_eq!(values("in 2020 100 people"), ["2020", "100"]);
        assert_eq!(values("40, 50. 60"), ["40", "50", "60"]);
    }
}
