//! Figures that people type, such as telephone numbers, dates, versions and sums, and whether a line
//! from right to left shows them in one piece.
//!
//! Nothing here knows what a figure is for. It is digits with what Unicode's bidirectional algorithm
//! (UAX #9) itself calls separators and terminators of numbers, and its rules W1 to W6 say what becomes
//! of them: what is a number after these rules stands from left to right, what is not one goes over to
//! the direction of the line, and takes the figure apart.

use std::ops::Range;

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::bidi::is_isolate;

mod codes;
mod groups;
mod telephone;

pub use telephone::is_digit as is_arabic_digit;

/// Signs that bind figures to each other and are no separators of numbers to the algorithm: of
/// calculations, hyphens, the underscore.
const BINDING: &[char] =
    &['=', '×', '÷', '*', '^', '_', '(', ')', '\'', '’', '\u{2010}', '\u{2011}'];

/// The classes of characters, for many questions.
struct Classes(icu::properties::CodePointMapDataBorrowed<'static, BidiClass>);

impl Classes {
    fn new() -> Self {
        Self(CodePointMapData::<BidiClass>::new())
    }

    fn of(&self, c: char) -> BidiClass {
        self.0.get(c)
    }

    fn is_digit(&self, c: char) -> bool {
        c.is_ascii_digit() || (!c.is_ascii() && self.of(c) == BidiClass::EuropeanNumber)
    }

    /// Signs before or behind a number, such as those of degrees, money and percent.
    fn is_terminator(&self, c: char) -> bool {
        self.of(c) == BidiClass::EuropeanTerminator
    }

    /// Plus, minus and hyphen.
    fn is_sign(&self, c: char) -> bool {
        self.of(c) == BidiClass::EuropeanSeparator || BINDING[10..].contains(&c)
    }

    /// Whether a character may stand between two digits of one figure.
    fn binds(&self, c: char) -> bool {
        let class = self.of(c);
        // The Arabic comma is a separator of numbers too, but ends a part of a sentence.
        (class == BidiClass::CommonSeparator && c != '،')
            || class == BidiClass::EuropeanSeparator
            || class == BidiClass::EuropeanTerminator
            || BINDING.contains(&c)
    }
}

/// What stands before a figure and decides how the algorithm takes its digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Before {
    /// A letter of the Arabic scripts.
    Arabic,
    /// A letter of any other script, or nothing.
    Other,
}

/// Which of these a character is; none if the algorithm looks further back.
#[must_use]
pub fn before(c: char) -> Option<Before> {
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::ArabicLetter => Some(Before::Arabic),
        BidiClass::LeftToRight | BidiClass::RightToLeft => Some(Before::Other),
        _ => None,
    }
}

/// Whether a character is a mark that people set directions with.
fn is_set_by_hand(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}') || is_isolate(c)
}

/// A character with its place.
type Placed = (usize, char);

/// The figures of a text, in order: digits with the signs that hang on them. Figures that nothing but a
/// space parts, as in telephone numbers, are one; a dash stands between two. What touches a mark of
/// direction was set by somebody who knows.
#[must_use]
pub fn figures(text: &str) -> Vec<Range<usize>> {
    let classes = Classes::new();
    let mut found: Vec<Range<usize>> = Vec::new();
    if !text.chars().any(|c| classes.is_digit(c) || telephone::is_digit(c)) {
        return found;
    }
    let addresses = codes::addresses(text);
    let chars: Vec<Placed> = text.char_indices().collect();
    let mut ix = 0;
    let mut floor = 0;
    while ix < chars.len() {
        let (place, c) = chars[ix];
        let next = addresses.partition_point(|address| address.end <= place);
        if let Some(address) = addresses.get(next).filter(|address| address.start == place) {
            found.push(address.clone());
            ix += text[address.clone()].chars().count();
            floor = ix;
            continue;
        }
        let begins = ix == 0 || !chars[ix - 1].1.is_ascii_alphanumeric();
        if let Some(code) =
            codes::dialled(&chars[ix..]).filter(|_| begins && matches!(c, '*' | '#'))
        {
            let byte = |ix: usize| chars.get(ix).map_or(text.len(), |(at, _)| *at);
            found.push(place..byte(ix + code));
            (ix, floor) = (ix + code, ix + code);
            continue;
        }
        let is_sign = c == '+';
        let inside = ix > 0 && !is_sign && telephone::is_inner(chars[ix - 1].1);
        if let Some(call) = telephone::number(&chars[ix..]).filter(|_| !inside) {
            let byte = |ix: usize| chars.get(ix).map_or(text.len(), |(at, _)| *at);
            found.push(byte(ix)..byte(ix + call));
            (ix, floor) = (ix + call, ix + call);
            continue;
        }
        if !classes.is_digit(chars[ix].1) {
            ix += 1;
            continue;
        }
        let start = head(&chars, ix, floor, &classes);
        let chain = end(&chars, start, ix, &classes);
        let end = first(text, &chars, start..chain);
        let touched = [start.checked_sub(1), Some(end)]
            .into_iter()
            .flatten()
            .any(|ix| chars.get(ix).is_some_and(|(_, c)| is_set_by_hand(*c)));
        if !touched {
            let byte = |ix: usize| chars.get(ix).map_or(text.len(), |(at, _)| *at);
            found.push(byte(start)..byte(end));
        }
        // What stands between the ends of a range is no sign of its second.
        (ix, floor) = (end, end + usize::from(end < chain));
    }
    found
}

/// Behind the end of the first figure of what holds together: of the years of a range, the first.
fn first(text: &str, chars: &[Placed], chain: Range<usize>) -> usize {
    let byte = |ix: usize| chars.get(ix).map_or(text.len(), |(at, _)| *at);
    let groups = &text[byte(chain.start)..byte(chain.end)];
    let own = groups::first(groups);
    chain.start + groups[..own].chars().count()
}

/// Where a figure with this first digit begins.
fn head(chars: &[Placed], first: usize, floor: usize, classes: &Classes) -> usize {
    let at = |ix: usize| chars[ix].1;
    let mut start = first;
    while start > floor {
        let c = at(start - 1);
        let free = start - 1 == 0 || !at(start - 2).is_alphanumeric();
        let belongs = match c {
            // One hyphen behind a letter joins the two.
            _ if classes.is_sign(c) => matches!(c, '+' | '−') || free,
            '°' | '%' | '‰' => false,
            _ if classes.is_terminator(c) => true,
            '.' => start == first && (start - 1 == 0 || at(start - 2).is_whitespace()),
            // The code of a town stands in brackets.
            '(' => closes(chars, start, classes),
            _ => false,
        };
        if !belongs {
            break;
        }
        start -= 1;
    }
    start
}

/// Whether a bracket that opens before this place closes behind nothing but digits and signs, and another figure
/// follows.
fn closes(chars: &[Placed], start: usize, classes: &Classes) -> bool {
    let inner = |c: &&Placed| classes.is_digit(c.1) || classes.is_sign(c.1);
    let close = start + chars[start..].iter().take_while(inner).count();
    let next = |ix: usize| chars.get(ix).map(|(_, c)| *c);
    let digit = |ix: usize| next(ix).is_some_and(|c| classes.is_digit(c));
    next(close) == Some(')')
        && (digit(close + 1)
            || (next(close + 1).is_some_and(char::is_whitespace) && digit(close + 2)))
}

/// Behind the end of a figure that begins here and has this first digit.
fn end(chars: &[Placed], start: usize, first: usize, classes: &Classes) -> usize {
    let next = |ix: usize| chars.get(ix).map(|(_, c)| *c);
    let is = |ix: usize, what: &dyn Fn(char) -> bool| next(ix).is_some_and(what);
    let digit = |ix: usize| is(ix, &|c| classes.is_digit(c));
    let space = |ix: usize| is(ix, &|c| c.is_whitespace() && c != '\t');
    let opened = chars[start..first].iter().filter(|(_, c)| *c == '(').count();
    // Where the digits end, of those of which every bracket is closed.
    let (mut end, mut open, mut at) = (first + 1, opened, first + 1);
    loop {
        let mut bare = true;
        while is(at, &|c| classes.binds(c)) {
            match next(at) {
                Some('(') => open += 1,
                Some(')') if open == 0 => break,
                Some(')') => open -= 1,
                _ => bare = false,
            }
            if open == 0 && next(at) == Some(')') {
                end = at + 1;
            }
            at += 1;
        }
        // Between two figures, one space and nothing else.
        if bare && open == 0 && space(at) {
            let bracket = next(at + 1) == Some('(') && closes(chars, at + 2, classes);
            at += usize::from(bracket || digit(at + 1));
            at += usize::from(bracket);
            open += usize::from(bracket);
        }
        if !digit(at) {
            // Three and a half.
            if at == end && is(at, &|c| c.is_numeric() && !c.is_alphabetic()) {
                end = at + 1;
            }
            break;
        }
        at += 1;
        if open == 0 {
            end = at;
        }
    }
    // Signs directly behind; that of degrees behind a space too. A currency's sign behind a space is a word
    // of the line: it follows its sum, from right to left as well.
    let hangs = |ix: usize| is(ix, &|c| c != '#' && classes.is_terminator(c));
    let mut last = end;
    while hangs(last) || next(last) == Some('+') {
        last += 1;
    }
    if last == end && space(end) && next(end + 1) == Some('°') && !digit(end + 2) {
        last = end + 2;
    }
    // Feet and inches.
    let feet = chars[first..end].iter().any(|(_, c)| matches!(c, '\'' | '’'));
    if feet && last == end && is(end, &|c| matches!(c, '"' | '”')) {
        last = end + 1;
    }
    // A plus before a letter is a sign of what follows.
    let letter = is(last, &char::is_alphabetic) && last > end && next(last - 1) == Some('+');
    last - usize::from(letter)
}

/// Whether a line from right to left shows a figure from left to right and in one piece by itself.
#[must_use]
pub fn stays_whole(figure: &str, before: Before) -> bool {
    use BidiClass as Class;
    let classes = Classes::new();
    let mut kinds: Vec<Class> = figure.chars().map(|c| classes.of(c)).collect();
    let european = match before {
        Before::Arabic => Class::ArabicNumber,
        Before::Other => Class::EuropeanNumber,
    };
    for ix in 0..kinds.len() {
        match kinds[ix] {
            // W1
            Class::NonspacingMark if ix > 0 => kinds[ix] = kinds[ix - 1],
            // W2
            Class::EuropeanNumber => kinds[ix] = european,
            _ => {}
        }
    }
    let number = |class: Class| matches!(class, Class::EuropeanNumber | Class::ArabicNumber);
    // W4: one separator between two numbers of a kind is of that kind.
    for ix in 1..kinds.len().saturating_sub(1) {
        let (left, right) = (kinds[ix - 1], kinds[ix + 1]);
        let joins = match kinds[ix] {
            Class::EuropeanSeparator => left == Class::EuropeanNumber,
            Class::CommonSeparator => number(left),
            _ => false,
        };
        if joins && left == right {
            kinds[ix] = left;
        }
    }
    // W5: terminators beside a European number are that number's.
    let mut spread = |places: &mut dyn Iterator<Item = usize>| {
        let mut beside = false;
        for ix in places {
            if beside && kinds[ix] == Class::EuropeanTerminator {
                kinds[ix] = Class::EuropeanNumber;
            }
            beside = kinds[ix] == Class::EuropeanNumber;
        }
    };
    let count = figure.chars().count();
    spread(&mut (0..count));
    spread(&mut (0..count).rev());
    kinds.into_iter().all(number)
}
