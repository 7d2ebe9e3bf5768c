//! `url-in-text-differs` in a catalog.

use super::Subject;
use crate::check::article::{URL_IN_TEXT_DIFFERS, urls};
use crate::diag::Diagnostic;
use crate::model::Locale;
use crate::model::catalog::{Item, Part};

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for pair in subject.pairs.iter().copied() {
        let has = |part: &Part<'_>| memchr::memmem::find(part.source.as_bytes(), b"://").is_some();
        if !has(pair.own) && !has(pair.reference) {
            continue;
        }
        let locales = [&subject.own.locale, subject.index.reference()];
        let own = addresses(pair.own, locales);
        let reference = addresses(pair.reference, locales);
        let differ = |one: &[Address<'_>], other: &[Address<'_>]| -> Vec<usize> {
            let missing = |address: &Address<'_>| !other.iter().any(|own| own.key == address.key);
            (0..one.len()).filter(|ix| missing(&one[*ix])).collect()
        };
        let mut missing = differ(&reference, &own).into_iter().map(|ix| reference[ix].shown);
        let extra = differ(&own, &reference);
        for ix in extra {
            let address = own[ix].shown;
            let (case, lost) = missing.next().map_or(("extra", ""), |lost| ("both", lost));
            let fault = subject.fault(&URL_IN_TEXT_DIFFERS, pair.own, Some(address));
            out.push(fault.arg("case", case).arg("missing", lost).arg("extra", address));
        }
        for lost in missing {
            let fault = subject.fault(&URL_IN_TEXT_DIFFERS, pair.own, None);
            out.push(fault.arg("case", "missing").arg("missing", lost).arg("extra", ""));
        }
    }
}

struct Address<'t> {
    /// What it leads to, whatever language that is in.
    key: String,
    shown: &'t str,
}

/// The addresses of a part, each once; those in tags too.
fn addresses<'t>(part: &Part<'t>, locales: [&Locale; 2]) -> Vec<Address<'t>> {
    let mut found: Vec<Address<'t>> = Vec::new();
    for item in part.forms.iter().flat_map(|form| &form.items) {
        let (Item::Text(text) | Item::Literal(text)) = item else { continue };
        // An address that a value goes on.
        if let Some(shown) = ["https://", "http://"].iter().find_map(|s| text.rfind(s)) {
            let (shown, key) = (&text[shown..], "://".to_owned());
            if shown.ends_with("://") && !found.iter().any(|known| known.key == key) {
                found.push(Address { key, shown });
            }
        }
        urls(text, |url| {
            let at = (url.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            let shown = text.get(at..at + url.len()).unwrap_or_default();
            let key = key(url, locales);
            if !found.iter().any(|known| known.key == key) {
                found.push(Address { key, shown });
            }
        });
    }
    found
}

/// An address without the names of languages; one that has them may have any words behind them.
fn key(url: &str, locales: [&Locale; 2]) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_language = |part: &str| {
        let part = part.replace('_', "-").to_ascii_lowercase();
        let own = |locale: &&Locale| {
            part == locale.as_str().to_ascii_lowercase() || part == locale.language()
        };
        locales.iter().any(own)
    };
    let host = host.to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').filter(|label| *label != "www").collect();
    // The last two labels are the name itself.
    let keep = labels.len().saturating_sub(2);
    let own = |(ix, label): &(usize, &&str)| *ix >= keep || !is_language(label);
    let kept: Vec<&str> = labels.iter().enumerate().filter(own).map(|(_, label)| *label).collect();
    let site = kept.join(".");
    let words = path.split(['?', '#']).next().unwrap_or_default();
    let localised = kept.len() < labels.len() || words.split('/').any(is_language);
    if localised { site } else { format!("{site}/{}", path.trim_end_matches('/')) }
}
