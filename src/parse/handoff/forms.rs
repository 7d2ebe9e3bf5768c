//! Messages with choices: their frame in the forms of another language, and what of it somebody has filled in.

use std::ops::Range;

use crate::format::plurals::{CATEGORIES, Taken, taken};
use crate::model::Locale;

/// What a translator writes a message into: its choices with the plural forms that the language has, and nothing of what
/// the original says; empty if it has no choices. What has no words in it is as it was.
#[must_use]
pub fn to_write(text: &str, locale: &Locale) -> String {
    if says(text) { frame(text, locale, "") } else { text.to_owned() }
}

/// A message without the forms that nothing was written into; nothing at all if that is true of all of them. Where a number
/// decides and the form for all others was left out, another one says the same there.
pub(super) fn filled(text: &str) -> String {
    if choices(text).is_empty() {
        return text.to_owned();
    }
    settled(text).unwrap_or_default()
}

/// A choice within a text, `{ $n -> … }`.
struct Choice<'t> {
    whole: Range<usize>,
    selector: &'t str,
    forms: Vec<Form<'t>>,
}

/// One of its forms, `[one] …` or `*[other] …`, with the line's beginning and end.
struct Form<'t> {
    range: Range<usize>,
    /// Up to the bracket's end.
    head: &'t str,
    key: &'t str,
    body: &'t str,
}

impl Choice<'_> {
    /// Whether a number decides.
    fn is_by_number(&self) -> bool {
        let mut keys = self.forms.iter().map(|form| form.key);
        let known = |key| CATEGORIES.contains(&key) || is_number(key);
        self.forms.iter().any(|form| form.key == "other") && keys.all(known)
    }
}

impl Form<'_> {
    fn is_default(&self) -> bool {
        self.head.trim_start().starts_with('*')
    }
}

fn is_number(key: &str) -> bool {
    key.parse::<f64>().is_ok()
}

/// What stands between braces that are in no others.
fn placeables(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut depth, mut start, mut at) = (Vec::new(), 0_usize, 0, 0);
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'{' => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
                // A text in quotation marks may have braces in it.
                let inner = text[at + 1..].trim_start();
                if let Some(rest) = inner.strip_prefix('"') {
                    let from = text.len() - rest.len();
                    at = from + rest.find('"').unwrap_or(0);
                }
            }
            b'}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn choices(text: &str) -> Vec<Choice<'_>> {
    placeables(text).into_iter().filter_map(|whole| choice(text, whole)).collect()
}

fn choice(text: &str, whole: Range<usize>) -> Option<Choice<'_>> {
    let inner = &text[whole.start + 1..whole.end - 1];
    let (selector, body) = inner.split_once("->")?;
    if selector.contains(['{', '[']) {
        return None;
    }
    let begins = whole.start + 1 + selector.len() + 2;
    let inside = placeables(body);
    let mut starts = Vec::new();
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let is_form = line.trim_start().starts_with(['[', '*']);
        if is_form && !inside.iter().any(|range| range.contains(&at)) {
            starts.push(at);
        }
        at += line.len();
    }
    // The brace has a line of its own.
    let last = body.rfind('\n').map(|at| at + 1).filter(|at| body[*at..].trim().is_empty());
    let end = last.unwrap_or(body.len());
    let ends = starts.iter().skip(1).copied().chain([end]);
    let form = |(from, to): (usize, usize)| {
        let own = body.get(from..to)?;
        let close = own.find(']')?;
        let key = own[..close].split_once('[')?.1.trim();
        let range = begins + from..begins + to;
        Some(Form { range, head: &own[..=close], key, body: &own[close + 1..] })
    };
    let forms: Option<Vec<_>> = starts.iter().copied().zip(ends).map(form).collect();
    let forms = forms.filter(|forms| !forms.is_empty())?;
    Some(Choice { whole, selector: selector.trim(), forms })
}

/// Whether there are words in a text, beside what is filled in.
fn says(text: &str) -> bool {
    let mut at = 0;
    for own in placeables(text) {
        let before = at..own.start;
        at = own.end;
        let inner = choice(text, own).is_some_and(|own| own.forms.iter().any(|f| says(f.body)));
        if inner || text[before].contains(char::is_alphabetic) {
            return true;
        }
    }
    text[at..].contains(char::is_alphabetic)
}

fn frame(text: &str, locale: &Locale, indent: &str) -> String {
    let framed = |choice: &Choice<'_>| {
        let mut out = format!("{{ {} ->\n", choice.selector);
        let inner = format!("{indent}    ");
        for (key, form) in forms_in(choice, locale) {
            let body = form.map_or_else(String::new, |form| match says(form.body) {
                true => frame(form.body, locale, &inner),
                false => form.body.trim().to_owned(),
            });
            let is_default = match form {
                Some(form) => form.is_default(),
                None => false,
            };
            let sign = if is_default { '*' } else { ' ' };
            out.push_str(format!("{indent}   {sign}[{key}] {body}").trim_end());
            out.push('\n');
        }
        format!("{out}{indent}}}")
    };
    choices(text).iter().map(framed).collect::<Vec<_>>().join("\n")
}

/// The forms that a language has, with those of the original that are the same. Choices by anything but a number stay as
/// they are.
fn forms_in<'c, 't>(
    choice: &'c Choice<'t>,
    locale: &Locale,
) -> Vec<(&'t str, Option<&'c Form<'t>>)> {
    let as_they_are = || choice.forms.iter().map(|form| (form.key, Some(form))).collect();
    let is_ordinal = choice.selector.contains("\"ordinal\"");
    let Some(own) = taken(locale, is_ordinal).filter(|_| choice.is_by_number()) else {
        return as_they_are();
    };
    let numbers = choice.forms.iter().filter(|form| is_number(form.key));
    let mut out: Vec<_> = numbers.map(|form| (form.key, Some(form))).collect();
    for category in CATEGORIES.iter().copied() {
        let form = choice.forms.iter().find(|form| form.key == category);
        let known = own.iter().find(|(own, _)| *own == category);
        match (form, known) {
            // Nothing can do without it.
            (Some(form), _) if category == "other" => out.push((form.key, Some(form))),
            (Some(form), Some(_)) => out.push((form.key, Some(form))),
            // Forms that only millions or fractions take are not asked for.
            (None, Some((_, Taken::Whole))) => out.push((category, None)),
            _ => {}
        }
    }
    out
}

fn settled(text: &str) -> Option<String> {
    let choices = choices(text);
    if choices.is_empty() {
        return (!text.trim().is_empty()).then(|| text.to_owned());
    }
    let (mut out, mut at, mut has_words) = (String::with_capacity(text.len()), 0, false);
    for choice in &choices {
        let before = &text[at..choice.whole.start];
        has_words |= before.contains(char::is_alphanumeric);
        out.push_str(before);
        at = choice.whole.end;
        let kept: Vec<Option<String>> =
            choice.forms.iter().map(|form| settled(form.body)).collect();
        let words = || choice.forms.iter().zip(&kept).filter_map(|(f, k)| Some((f, k.as_ref()?)));
        let Some((_, last)) = words().next_back() else { continue };
        has_words = true;
        let many = words().find(|(form, _)| form.key == "many").map(|(_, kept)| kept);
        let (mut from, by_number) = (choice.whole.start, choice.is_by_number());
        for (form, kept) in choice.forms.iter().zip(&kept) {
            out.push_str(&text[from..form.range.start]);
            from = form.range.end;
            match kept {
                Some(kept) => out.extend([form.head, kept]),
                None if form.is_default() && by_number => {
                    out.extend([form.head, " ", many.unwrap_or(last).trim(), "\n"]);
                }
                // Without it there is no choice: what is missing is told with its line.
                None if form.is_default() => out.push_str(&text[form.range.clone()]),
                None => {}
            }
        }
        out.push_str(&text[from..choice.whole.end]);
    }
    has_words |= text[at..].contains(char::is_alphanumeric);
    out.push_str(&text[at..]);
    has_words.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::{filled, to_write};
    use crate::model::Locale;

    #[test]
    fn forms_are_those_of_the_language_and_say_nothing() {
        let of = |tag: &str, text: &str| to_write(text, &Locale::parse(tag).expect(tag));
        let text =
            "All { $n ->\n    [0] none\n    [one] one day\n   *[other] { $n } days\n} of it\n";
        assert_eq!(of("en", text), "{ $n ->\n    [0]\n    [one]\n   *[other]\n}");
        assert_eq!(of("ja", text), "{ $n ->\n    [0]\n   *[other]\n}");
        assert_eq!(
            of("ru", text),
            "{ $n ->\n    [0]\n    [one]\n    [few]\n    [many]\n   *[other]\n}"
        );
        let nth = "{ NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { $n }th\n}";
        assert_eq!(of("ru", nth), "{ NUMBER($n, type: \"ordinal\") ->\n   *[other]\n}");
        let by_word = "{ $day ->\n    [monday] Monday\n   *[other] another day\n}";
        assert_eq!(of("ja", by_word), "{ $day ->\n    [monday]\n   *[other]\n}");
        let nested =
            "{ $n ->\n   *[other] a { $m ->\n        [one] b\n       *[other] c\n    } d\n}";
        assert_eq!(of("ja", nested), "{ $n ->\n   *[other] { $m ->\n       *[other]\n    }\n}");
        assert_eq!(of("ja", "plain { $n }"), "");
        assert_eq!(of("ja", "{ NUMBER($n, unit: \"day\") }"), "{ NUMBER($n, unit: \"day\") }");
        assert_eq!(of("ja", "{\"{\"} { $n }"), "{\"{\"} { $n }");
    }

    #[test]
    fn forms_that_are_not_needed_may_be_left_out() {
        let text = |one: &str, many: &str, other: &str| {
            format!("{{ $n ->\n    [one]{one}\n    [many]{many}\n   *[other]{other}\n}}")
        };
        assert_eq!(filled(&text("", "", "")), "");
        assert_eq!(filled(&text(" a", " b", " c")), text(" a", " b", " c"));
        assert_eq!(filled(&text(" a", "", " c")), "{ $n ->\n    [one] a\n   *[other] c\n}");
        assert_eq!(filled(&text(" a", " b", "")), text(" a", " b", " b"));
        assert_eq!(filled(&text(" a", "", " ")), "{ $n ->\n    [one] a\n   *[other] a\n}");
        let by_word = "{ $day ->\n    [monday] Monday\n   *[other]\n}";
        assert_eq!(filled(by_word), by_word);
        assert_eq!(filled("plain"), "plain");
        assert_eq!(filled("Before { $n ->\n   *[other]\n}"), "Before ");
        let nested = "{ $n ->\n   *[other] { $m ->\n       *[other]\n    }\n}";
        assert_eq!(filled(nested), "");
    }
}
