//! Messages with choices by number, laid out in the plural forms of another language.

use crate::format::plurals::{Taken, taken};
use crate::model::Locale;

/// A message's text with those plural forms that the language has, and no others: what is lacking is a copy of `other`, to be
/// translated like the rest. Choices by anything else stay as they are.
pub(super) fn in_forms_of(text: &str, locale: &Locale) -> String {
    let Some(own) = taken(locale, false) else { return text.to_owned() };
    let mut out: Vec<String> = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    for line in text.lines() {
        if key(line).is_some() {
            run.push(line);
            continue;
        }
        out.extend(laid_out(&std::mem::take(&mut run), own));
        out.push(line.to_owned());
    }
    out.extend(laid_out(&run, own));
    let mut out = out.join("\n");
    if text.ends_with('\n') {
        out.push('\n');
    }
    out
}

/// The key of a line that is a form: `[one] …`, `*[other] …`.
fn key(line: &str) -> Option<&str> {
    let rest = line.trim_start();
    let rest = rest.strip_prefix('*').unwrap_or(rest);
    let (key, _) = rest.strip_prefix('[')?.split_once(']')?;
    Some(key.trim())
}

fn laid_out(run: &[&str], own: &[(&str, Taken)]) -> Vec<String> {
    const ALL: &[&str] = &["zero", "one", "two", "few", "many", "other"];
    let as_they_are = || run.iter().map(|line| (*line).to_owned()).collect();
    let is_number = |key: &str| key.parse::<f64>().is_ok();
    let keys: Vec<&str> = run.iter().filter_map(|line| key(line)).collect();
    let words = keys.iter().filter(|key| !is_number(key));
    let other = run.iter().find(|line| key(line) == Some("other"));
    let Some(other) = other.filter(|_| words.clone().all(|key| ALL.contains(key))) else {
        return as_they_are();
    };
    let numbers = run.iter().filter(|line| key(line).is_some_and(is_number));
    let mut out: Vec<String> = numbers.map(|line| (*line).to_owned()).collect();
    for category in ALL {
        let line = run.iter().find(|line| key(line) == Some(category));
        let known = own.iter().find(|(own, _)| own == category);
        match (line, known) {
            // Nothing can do without it.
            (Some(line), _) if *category == "other" => out.push((*line).to_owned()),
            (Some(line), Some(_)) => out.push((*line).to_owned()),
            // Forms that only millions or fractions take are not asked for.
            (None, Some((_, Taken::Whole))) => {
                out.push(other.replacen("*[other]", &format!(" [{category}]"), 1));
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::in_forms_of;
    use crate::model::Locale;

    #[test]
    fn forms_are_those_of_the_language() {
        let of = |tag: &str, text: &str| in_forms_of(text, &Locale::parse(tag).expect(tag));
        let text = "{ $n ->\n    [0] none\n    [one] one day\n   *[other] { $n } days\n}\n";
        assert_eq!(of("en", text), text);
        assert_eq!(of("ja", text), "{ $n ->\n    [0] none\n   *[other] { $n } days\n}\n");
        assert_eq!(
            of("ru", text),
            "{ $n ->\n    [0] none\n    [one] one day\n    [few] { $n } days\n    [many] { $n } days\n   *[other] { $n } days\n}\n"
        );
        let by_word = "{ $day ->\n    [monday] Monday\n   *[other] another day\n}";
        assert_eq!(of("ja", by_word), by_word);
        assert_eq!(of("ja", "plain"), "plain");
    }
}
