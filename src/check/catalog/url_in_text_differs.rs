//! `url-in-text-differs` in a catalog.

use super::Subject;
use super::counts::is_taken;
use super::subject::{Pair, form_place};
use crate::check::article::{URL_IN_TEXT_DIFFERS, emails, urls};
use crate::diag::Diagnostic;
use crate::model::Locale;
use crate::model::catalog::{Form, Item, Part};

pub(super) fn check(subject: &Subject<'_>, out: &mut Vec<Diagnostic>) {
    for pair in subject.pairs.iter().copied() {
        bare(subject, pair, out);
        in_forms(subject, pair, out);
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

/// Addresses without `https://`: those of letters, and the names of sites.
fn bare<'a>(subject: &Subject<'a>, pair: Pair<'a>, out: &mut Vec<Diagnostic>) {
    let (wanted, own) = (names(pair.reference), names(pair.own));
    if wanted.is_empty() && own.is_empty() {
        return;
    }
    let locales = [&subject.own.locale, subject.index.reference()];
    let text = pair.own.source.to_ascii_lowercase();
    let same = |one: &str, other: &str| key(one, locales) == key(other, locales);
    // Some languages inflect them: `kites.example-en`.
    let lost = |name: &&str| {
        !text.contains(&name.to_ascii_lowercase()) && !own.iter().any(|own| same(own, name))
    };
    let mut extra = own.iter().copied().filter(|own| !wanted.iter().any(|name| same(own, name)));
    for name in wanted.iter().copied().filter(lost) {
        let letter = name.contains('@');
        let found = extra.by_ref().find(|own| own.contains('@') == letter);
        let case = if found.is_some() { "both" } else { "missing" };
        let fault = subject.fault(&URL_IN_TEXT_DIFFERS, pair.own, found).arg("case", case);
        out.push(fault.arg("missing", name).arg("extra", found.unwrap_or_default()));
    }
    // What stands in an address of the reference's is nothing new.
    let there = pair.reference.source.to_ascii_lowercase();
    // Where the reference names one that stands for any, each language has its own.
    if ANY.iter().any(|any| there.contains(any)) {
        return;
    }
    let known = |name: &&str| {
        let name = name.to_ascii_lowercase();
        there.contains(name.strip_prefix("www.").unwrap_or(&name))
    };
    for name in extra.filter(|name| !known(name)) {
        let fault = subject.fault(&URL_IN_TEXT_DIFFERS, pair.own, Some(name));
        out.push(fault.arg("case", "extra").arg("missing", "").arg("extra", name));
    }
}

/// Addresses that every form of the reference has, and only some of the translation's.
fn in_forms<'a>(subject: &Subject<'a>, pair: Pair<'a>, out: &mut Vec<Diagnostic>) {
    let Pair { own, reference } = pair;
    let dot = |part: &Part<'_>| memchr::memchr(b'.', part.source.as_bytes()).is_some();
    if own.forms.len() < 2 || !dot(own) || !dot(reference) {
        return;
    }
    let lower = |form: &Form<'_>| -> String {
        let text = form.items.iter().filter_map(|item| match item {
            Item::Text(text) | Item::Literal(text) => Some(text.to_ascii_lowercase()),
            _ => None,
        });
        text.collect()
    };
    let theirs: Vec<String> = reference.forms.iter().map(lower).collect();
    let ours: Vec<String> = own.forms.iter().map(lower).collect();
    let locales = [&subject.own.locale, subject.index.reference()];
    let addresses = addresses(reference, locales).into_iter().map(|address| address.shown);
    let known: Vec<&str> = names(reference).into_iter().chain(addresses).collect();
    for name in known.into_iter().take(MOST) {
        let lower = name.to_ascii_lowercase();
        let is_everywhere = theirs.iter().all(|text| text.contains(&lower));
        // What no form has in this spelling is told of the whole, or is another spelling.
        if !is_everywhere || !ours.iter().any(|text| text.contains(&lower)) {
            continue;
        }
        let lacks = own.forms.iter().zip(&ours).find(|(form, text)| {
            let others = |item: &Item<'_>| matches!(item, Item::Message(..) | Item::Term(_));
            !text.contains(&lower)
                && !form.items.iter().any(others)
                && is_taken(own, form, &|ordinal| subject.plurals(ordinal))
        });
        if let Some((form, _)) = lacks {
            let place = form_place(own, form);
            let fault = subject.fault(&URL_IN_TEXT_DIFFERS, own, place).arg("case", "missing");
            out.push(fault.arg("missing", name).arg("extra", ""));
        }
    }
}

/// Addresses of one string that are looked for in each form.
const MOST: usize = 20;

/// Names that stand for any.
const ANY: &[&str] = &["example.com", "example.net", "example.org"];

/// What the names of sites end with, as far as it is no ending of a file's name and no word.
const TOPS: &[&str] =
    &["biz", "com", "edu", "eu", "example", "gov", "info", "int", "mil", "museum", "net", "org"];

/// The addresses of letters in a part and the names of sites without `https://`, each once. Those
/// that stand for any are each language's own: `you@example.com`.
fn names<'t>(part: &Part<'t>) -> Vec<&'t str> {
    let mut found: Vec<&str> = Vec::new();
    if memchr::memchr(b'.', part.source.as_bytes()).is_none() {
        return found;
    }
    for item in part.forms.iter().flat_map(|form| &form.items) {
        let Item::Text(text) = item else { continue };
        let mut take = |name: &str| {
            let at = (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            let name = text.get(at..at + name.len()).unwrap_or_default();
            let host = name.rsplit('@').next().unwrap_or_default();
            let any = ANY.iter().any(|known| {
                host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            });
            if !any && !found.contains(&name) {
                found.push(name);
            }
        };
        if text.contains('@') {
            emails(text, &mut take);
        }
        let part_of_name =
            |c: char| !c.is_whitespace() && !"<>\"'“”«»„()[]{}=,;".contains(c) && !stands_beside(c);
        for word in text.split(|c| !part_of_name(c)).filter(|word| word.contains('.')) {
            // What stands behind the name is a path.
            let name = word.split(['/', '?', '#']).next().unwrap_or_default();
            let name = name.trim_end_matches(['.', ':', '!', '…', '。']);
            let label = |part: &str| {
                let sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
                part.len() > 1 && part.bytes().all(sign) && !part.starts_with('-')
            };
            let top = name.rsplit_once('.').map_or("", |(_, top)| top);
            if TOPS.contains(&top) && name.split('.').all(label) {
                take(name);
            }
        }
    }
    found
}

/// Whether a character may stand right beside a name without being a part of it: letters of scripts that put no
/// spaces between words, or join endings to them, and their marks. `змей` before a name is a part of it.
fn stands_beside(c: char) -> bool {
    c >= '\u{590}' && !c.is_lowercase() && !c.is_uppercase()
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
