//! `[section.theme]`: what a section's site looks like. What is written here ends up in a style
//! sheet, so that only values of known forms are taken: nothing is ever copied as it is.

use std::ops::Range;

use super::{names, shapes};
use crate::data::{Node, Reader, Table, Value, WRONG_TYPE};
use crate::diag::{Diagnostic, Rule};
use crate::model::theme::{
    Colour, Corners, Family, Fonts, Measure, Scheme, TOKENS, Theme, ThemeFile,
};
use crate::model::{Locale, LocaleIx, Settings};

/// A colour that is not `#rgb` or `#rrggbb`.
pub(super) static BAD_COLOUR: Rule = Rule::error("bad-colour");
/// The name of a font family with signs that such names do not have.
pub(super) static BAD_FONT_NAME: Rule = Rule::error("bad-font-name");
/// A logo or icon that is no picture.
pub(super) static BAD_PICTURE: Rule = Rule::error("bad-picture");
/// A size or line height beyond all reason.
pub(super) static BAD_SIZE: Rule = Rule::error("bad-size");
/// Type for a script that no configured locale is written in.
pub(super) static UNKNOWN_SCRIPT: Rule = Rule::error("unknown-script");

/// Names that stand for whatever the browser has.
const GENERIC: &[&str] = &[
    "cursive",
    "emoji",
    "fangsong",
    "fantasy",
    "math",
    "monospace",
    "sans-serif",
    "serif",
    "system-ui",
    "ui-monospace",
    "ui-rounded",
    "ui-sans-serif",
    "ui-serif",
];

/// Endings of pictures that every browser shows.
const PICTURES: &[&str] = &["avif", "gif", "ico", "jpeg", "jpg", "png", "svg", "webp"];

/// A theme as it is written, its locales not yet looked up.
#[derive(Default)]
pub(super) struct Raw {
    theme: Theme,
    fonts: Vec<(Key, Fonts)>,
}

/// Whom type is for: a script's code or a locale's tag.
struct Key {
    name: String,
    locale: Option<Locale>,
    at: Range<usize>,
}

/// Reads the theme of a section.
pub(super) fn read(section: &Table, faults: &mut Vec<Diagnostic>) -> Raw {
    let written = Reader::new(section, &shapes::SECTION, "section.", faults).table("theme");
    let Some((table, _)) = written else { return Raw::default() };
    let mut raw = Raw::default();
    let mut reader = Reader::new(table, &shapes::THEME, "section.theme.", faults);
    let theme = &mut raw.theme;
    theme.logo = picture("logo", &mut reader);
    theme.logo_dark = picture("logo-dark", &mut reader);
    theme.favicon = picture("favicon", &mut reader);
    theme.logo_has_name = reader.boolean("logo-has-name").unwrap_or_default();
    let corners = [("sharp", Corners::Sharp), ("soft", Corners::Soft), ("round", Corners::Round)];
    theme.corners = choice("corners", &corners, &mut reader).unwrap_or_default();
    let measures =
        [("narrow", Measure::Narrow), ("normal", Measure::Normal), ("wide", Measure::Wide)];
    theme.measure = choice("measure", &measures, &mut reader).unwrap_or_default();
    let colours = reader.table("colours");
    let fonts = reader.table("fonts");
    reader.finish(&[]);
    if let Some((table, _)) = colours {
        read_colours(table, &mut raw.theme, faults);
    }
    if let Some((table, _)) = fonts {
        raw.fonts = read_fonts(table, faults);
    }
    raw
}

fn choice<T: Copy>(
    key: &'static str,
    known: &[(&str, T)],
    reader: &mut Reader<'_, '_>,
) -> Option<T> {
    let (name, at) = reader.text(key)?;
    let found = known.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    if found.is_none() {
        let known: Vec<_> = known.iter().map(|(known, _)| *known).collect();
        reader.fault(names::choice(&format!("section.theme.{key}"), name, &known, at));
    }
    found
}

fn picture(key: &'static str, reader: &mut Reader<'_, '_>) -> Option<ThemeFile> {
    let (name, at) = reader.text(key)?;
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    if !ending.is_some_and(|ending| PICTURES.contains(&ending.as_str())) {
        let fault = Diagnostic::new(&BAD_PICTURE).arg("key", format!("section.theme.{key}"));
        reader.fault(fault.arg("file", name).arg("known", PICTURES.join(", ")).at(at));
        return None;
    }
    Some(ThemeFile { name: name.to_owned(), at })
}

/// `accent = { light = "#ac3218", dark = "#ff9c80" }`.
fn read_colours(table: &Table, theme: &mut Theme, faults: &mut Vec<Diagnostic>) {
    let mut reader = Reader::new(table, &shapes::COLOURS, "section.theme.colours.", faults);
    let pairs: Vec<_> = TOKENS.iter().map(|token| reader.table(token.name)).collect();
    reader.finish(&[]);
    for ((pair, token), colours) in pairs.into_iter().zip(&TOKENS).zip(&mut theme.colours) {
        let Some((pair, _)) = pair else { continue };
        let name = format!("section.theme.colours.{}.", token.name);
        let mut reader = Reader::new(pair, &shapes::PAIR, &name, faults);
        for scheme in Scheme::ALL {
            let Some((text, at)) = reader.text(scheme.as_str()) else { continue };
            let colour = Colour::parse(text);
            if colour.is_none() {
                let key = format!("{name}{}", scheme.as_str());
                let fault = Diagnostic::new(&BAD_COLOUR).arg("key", key).arg("colour", text);
                reader.fault(fault.at(at.clone()));
            }
            colours[scheme as usize] = colour.map(|colour| (colour, at));
        }
        reader.finish(&[]);
    }
}

/// `[section.theme.fonts.Arab]`, `[section.theme.fonts.ur]`.
fn read_fonts(table: &Table, faults: &mut Vec<Diagnostic>) -> Vec<(Key, Fonts)> {
    let mut all = Vec::new();
    for (name, at, node) in &table.entries {
        let Value::Table(inner) = &node.value else {
            faults.push(
                Diagnostic::new(&WRONG_TYPE)
                    .arg("key", format!("section.theme.fonts.{name}"))
                    .arg("expected", "table")
                    .arg("found", node.value.kind())
                    .at(node.span.clone()),
            );
            continue;
        };
        let prefix = format!("section.theme.fonts.{name}.");
        let mut reader = Reader::new(inner, &shapes::FONTS, &prefix, faults);
        let fonts = Fonts {
            text: families("text", &prefix, "serif", &mut reader),
            headings: families("headings", &prefix, "serif", &mut reader),
            interface: families("interface", &prefix, "sans-serif", &mut reader),
            size: hundredths("size", &prefix, 75..=150, &mut reader),
            line_height: hundredths("line-height", &prefix, 110..=300, &mut reader),
        };
        // Four letters are a script. So is what is no locale: it may be a script's name in full.
        let script = name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_alphabetic());
        let locale = if script { None } else { Locale::parse(name) };
        reader.finish(&[]);
        all.push((Key { name: name.clone(), locale, at: at.clone() }, fonts));
    }
    all
}

/// Names of families; the browser's own stands behind those that a machine may lack.
fn families(
    key: &'static str,
    prefix: &str,
    last: &'static str,
    reader: &mut Reader<'_, '_>,
) -> Vec<Family> {
    let mut families = Vec::new();
    for (name, at) in reader.texts(key).unwrap_or_default() {
        if let Some(generic) = GENERIC.iter().find(|generic| **generic == name) {
            families.push(Family::Generic(generic));
        } else if is_family(name) {
            families.push(Family::Named(name.to_owned()));
        } else {
            let fault = Diagnostic::new(&BAD_FONT_NAME).arg("key", format!("{prefix}{key}"));
            reader.fault(fault.arg("font", name).at(at));
        }
    }
    if !families.is_empty() && !families.iter().any(|f| matches!(f, Family::Generic(_))) {
        families.push(Family::Generic(last));
    }
    families
}

/// Whether a text can stand between the quotation marks of a style sheet and be nothing but a name.
fn is_family(name: &str) -> bool {
    let good = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '+' | '&');
    !name.trim().is_empty() && name.len() <= 64 && name.chars().all(good)
}

fn hundredths(
    key: &'static str,
    prefix: &str,
    range: std::ops::RangeInclusive<u16>,
    reader: &mut Reader<'_, '_>,
) -> Option<u16> {
    let node: &Node = reader.node(key)?;
    let written = match &node.value {
        Value::Decimal(text) | Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        other => other.kind().to_owned(),
    };
    let number = if matches!(node.value, Value::Text(_)) { None } else { exact(&written) };
    let found = number.filter(|number| range.contains(number));
    if found.is_none() {
        let fault = Diagnostic::new(&BAD_SIZE).arg("key", format!("{prefix}{key}"));
        let fault = fault.arg("value", written).arg("least", decimal(*range.start()));
        reader.fault(fault.arg("most", decimal(*range.end())).at(node.span.clone()));
    }
    found
}

/// `1.05` as 105: whole numbers with at most two decimals.
fn exact(text: &str) -> Option<u16> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return None;
    }
    let whole: u16 = whole.parse().ok()?;
    let part: u16 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

fn decimal(hundredths: u16) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Looks the scripts and locales up: each configured locale gets what is said of its script, then
/// what is said of its language, then of itself, each over the one before.
pub(super) fn resolve(raw: Raw, settings: &Settings, faults: &mut Vec<Diagnostic>) -> Theme {
    let (mut theme, mut keys) = (raw.theme, raw.fonts);
    for (key, _) in &keys {
        if settings.locales.iter().any(|locale| covers(key, locale)) {
            continue;
        }
        let mut known: Vec<&str> = match key.locale {
            Some(_) => settings.locales.iter().map(Locale::as_str).collect(),
            None => settings.locales.iter().map(Locale::script).collect(),
        };
        known.sort_unstable();
        known.dedup();
        let rule = if key.locale.is_some() { &super::UNKNOWN_LOCALE } else { &UNKNOWN_SCRIPT };
        faults.push(names::unknown_name(rule, &key.name, known.into_iter(), key.at.clone()));
    }
    keys.sort_by_key(|(key, _)| key.locale.as_ref().map(|locale| locale.as_str().len()));
    for (locale, ix) in settings.locales.iter().zip(0..) {
        let mut whole = Fonts::default();
        for (_, fonts) in keys.iter().filter(|(key, _)| covers(key, locale)) {
            let lay = |over: &Vec<Family>, under: &mut Vec<Family>| {
                if !over.is_empty() {
                    under.clone_from(over);
                }
            };
            lay(&fonts.text, &mut whole.text);
            lay(&fonts.headings, &mut whole.headings);
            lay(&fonts.interface, &mut whole.interface);
            whole.size = fonts.size.or(whole.size);
            whole.line_height = fonts.line_height.or(whole.line_height);
        }
        if whole != Fonts::default() {
            theme.fonts.push((LocaleIx(ix), whole));
        }
    }
    theme
}

/// Whether type for this key is type for this locale: `fonts.en` is for `en-GB` as well.
fn covers(key: &Key, locale: &Locale) -> bool {
    match &key.locale {
        None => locale.script().eq_ignore_ascii_case(&key.name),
        Some(own) => {
            let rest = locale.as_str().strip_prefix(own.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_ends_a_string_is_a_family() {
        for good in ["Georgia", "Noto Sans Arabic", "ヒラギノ明朝 ProN", "B&H Lucida", "A.B-C_1+"]
        {
            assert!(is_family(good), "{good}");
        }
        for bad in [
            "", " ", "a\"b", "a\\b", "a;b", "a}b", "a\nb", "a'b", "url(x)", "a/*b", "a,b",
            "@import",
        ] {
            assert!(!is_family(bad), "{bad}");
        }
    }

    #[test]
    fn numbers_have_two_decimals_at_most() {
        assert_eq!(exact("1"), Some(100));
        assert_eq!(exact("1.5"), Some(150));
        assert_eq!(exact("0.95"), Some(95));
        for bad in ["", ".", "1.", ".5", "-1", "1e2", "1.005", "70000", "inf"] {
            assert_eq!(exact(bad), None, "{bad}");
        }
        assert_eq!(
            (decimal(75), decimal(150), decimal(300)),
            ("0.75".into(), "1.5".into(), "3".into())
        );
    }
}
