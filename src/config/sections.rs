//! Sections and their editions.

use std::ops::Range;

use super::{BAD_URL, DUPLICATE_LOCALE, DUPLICATE_SECTION, DUPLICATE_URL, names, shapes, theme};
use crate::data::{Reader, Table};
use crate::diag::Diagnostic;
use crate::model::settings::{GENERATED, Missing};
use crate::model::{
    Edition, EditionIx, Locale, LocaleIx, PolicyLayer, Section, SectionIx, Settings,
};

/// A section as it is written, its locales not yet looked up.
pub(super) struct Raw<'t> {
    id: String,
    origin: String,
    base_path: String,
    pub(super) locales: Vec<(Locale, Range<usize>)>,
    fallback: Vec<(Locale, Range<usize>)>,
    missing: Missing,
    theme: theme::Raw,
    /// Read when all locales are known.
    pub(super) policy: Option<&'t Table>,
    /// The same.
    pub(super) style: Option<&'t Table>,
}

/// Reads the sections: those that are sound, and the locales of all, so that a slip in one
/// section makes no locale of it unknown to the others.
pub(super) fn read<'t>(
    tables: &[(&'t Table, Range<usize>)],
    faults: &mut Vec<Diagnostic>,
) -> (Vec<Raw<'t>>, Vec<Locale>) {
    let mut sections: Vec<Raw<'t>> = Vec::new();
    let mut all = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    for (table, whole) in tables {
        let look = theme::read(table, faults);
        let mut reader = Reader::new(table, &shapes::SECTION, "section.", faults);
        reader.node("theme");
        let policy = reader.table("policy").map(|(table, _)| table);
        let style = reader.table("style").map(|(table, _)| table);
        let id = reader.required_text("id", whole.clone());
        let url = reader.required_text("url", whole.clone());
        let listed = reader.texts("locales");
        let written = table.get("locales").is_some();
        if !written || listed.as_ref().is_some_and(Vec::is_empty) {
            reader.fault(
                Diagnostic::new(&crate::data::MISSING_KEY)
                    .arg("key", "section.locales")
                    .at(whole.clone()),
            );
        }
        let mut locales: Vec<(Locale, Range<usize>)> = Vec::new();
        for (tag, at) in listed.unwrap_or_default() {
            let Some(locale) = names::locale(tag, at.clone(), &mut reader) else { continue };
            if locales.iter().any(|(known, _)| *known == locale) {
                reader.fault(Diagnostic::new(&DUPLICATE_LOCALE).arg("locale", &locale).at(at));
                continue;
            }
            all.push(locale.clone());
            locales.push((locale, at));
        }
        let mut fallback = Vec::new();
        for (tag, at) in reader.texts("fallback").unwrap_or_default() {
            fallback.extend(names::locale(tag, at.clone(), &mut reader).map(|l| (l, at)));
        }
        let missing = match reader.text("missing") {
            None => Missing::Labelled,
            Some(("labelled", _)) => Missing::Labelled,
            Some(("link", _)) => Missing::Link,
            Some(("none", _)) => Missing::None,
            Some((other, at)) => {
                reader.fault(names::choice("section.missing", other, shapes::MISSING, at));
                Missing::Labelled
            }
        };
        let id = id.filter(|(id, at)| names::check_id(id, "section.id", at.clone(), &mut reader));
        if let Some((id, at)) = &id
            && ids.contains(id)
        {
            reader.fault(Diagnostic::new(&DUPLICATE_SECTION).arg("section", *id).at(at.clone()));
            reader.finish(&[]);
            continue;
        }
        ids.extend(id.as_ref().map(|(id, _)| *id));
        let mut address = None;
        if let Some((url, at)) = url {
            address = split_url(url);
            let fault = match &address {
                None => Some(Diagnostic::new(&BAD_URL).arg("url", url)),
                Some((origin, path)) => {
                    let same = |s: &&Raw<'_>| s.origin == *origin && s.base_path == *path;
                    let taken = sections.iter().find(same);
                    taken.map(|s| {
                        Diagnostic::new(&DUPLICATE_URL).arg("url", url).arg("section", &s.id)
                    })
                }
            };
            if let Some(fault) = fault {
                reader.fault(fault.at(at));
            }
        }
        reader.finish(&[]);
        let (Some((id, _)), Some((origin, base_path))) = (id, address) else { continue };
        let id = id.to_owned();
        let theme = look;
        sections.push(Raw {
            id,
            origin,
            base_path,
            locales,
            fallback,
            missing,
            theme,
            policy,
            style,
        });
    }
    (sections, all)
}

/// Splits `https://host/base` into origin and base path; `None` if it is not of that form.
fn split_url(url: &str) -> Option<(String, String)> {
    let (scheme, rest) = url.split_once("://")?;
    if !matches!(scheme, "http" | "https") {
        return None;
    }
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if !is_host(host) {
        return None;
    }
    let mut base = String::from("/");
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let ok = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '~');
        if matches!(part, "." | "..") || !part.chars().all(ok) {
            return None;
        }
        base.push_str(part);
        base.push('/');
    }
    Some((format!("{scheme}://{}", host.to_ascii_lowercase()), base))
}

/// A host's name or number, and a port if there is one.
fn is_host(host: &str) -> bool {
    let (sound, port) = match host.strip_prefix('[').map(|rest| rest.split_once(']')) {
        Some(None) => return false,
        Some(Some((number, port))) => (number.parse::<std::net::Ipv6Addr>().is_ok(), port),
        None => {
            let (name, port) = host.split_at(host.find(':').unwrap_or(host.len()));
            let letter = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
            let label = |part: &str| {
                (1..=63).contains(&part.len())
                    && part.bytes().all(letter)
                    && !part.starts_with('-')
                    && !part.ends_with('-')
            };
            (name.len() <= 253 && name.split('.').all(label), port)
        }
    };
    let digits = |port: &str| {
        port.starts_with(|c: char| matches!(c, '1'..='9')) && port.parse::<u16>().is_ok()
    };
    sound && (port.is_empty() || port.strip_prefix(':').is_some_and(digits))
}

pub(super) fn resolve(
    raw: Vec<Raw<'_>>,
    accept: &[(LocaleIx, Vec<LocaleIx>)],
    settings: &mut Settings,
    faults: &mut Vec<Diagnostic>,
) {
    let nothing = Table::default();
    for (raw, ix) in raw.into_iter().zip(0_u16..) {
        let mut reader = Reader::new(&nothing, &shapes::SECTION, "section.", faults);
        let mut fallback = Vec::new();
        for (locale, at) in raw.fallback {
            fallback.extend(names::configured(&locale, at, settings, &mut reader));
        }
        let theme = theme::resolve(raw.theme, settings, faults);
        let mut editions = Vec::new();
        for (nth, (locale, span)) in raw.locales.iter().enumerate() {
            let Some(locale_ix) = settings.find_locale(locale) else { continue };
            let folder = if nth == 0 { String::new() } else { format!("{locale}/") };
            let Ok(edition_ix) = u16::try_from(settings.editions.len()) else { break };
            editions.push(EditionIx(edition_ix));
            settings.editions.push(Edition {
                section: SectionIx(ix),
                locale: locale_ix,
                path: format!("{}{folder}", raw.base_path),
                folder,
                span: span.clone(),
                stand_ins: stand_ins(locale, locale_ix, accept, settings),
            });
        }
        settings.sections.push(Section {
            id: raw.id,
            origin: raw.origin,
            base_path: raw.base_path,
            editions,
            fallback,
            missing: raw.missing,
            theme,
            policy: PolicyLayer::default(),
            styles: Default::default(),
        });
    }
    // An edition's addresses must not be another section's.
    for edition in settings.editions.iter().filter(|edition| !edition.folder.is_empty()) {
        let own = settings.section(edition.section);
        let other = settings.sections.iter().find(|section| {
            section.id != own.id
                && section.origin == own.origin
                && section.base_path == edition.path
        });
        if let Some(other) = other {
            let url = format!("{}{}", own.origin, edition.path);
            let fault = Diagnostic::new(&DUPLICATE_URL).arg("url", url).arg("section", &other.id);
            faults.push(fault.at(edition.span.clone()));
        }
    }
    // Nor must another section lie below what an edition keeps for its own pages.
    for edition in &settings.editions {
        let own = settings.section(edition.section);
        let other = settings.sections.iter().find_map(|section| {
            let near = section.id != own.id && section.origin == own.origin;
            let below = section.base_path.strip_prefix(edition.path.as_str()).filter(|_| near)?;
            let first = below.split('/').next().filter(|first| GENERATED.contains(first))?;
            Some((section, first))
        });
        if let Some((other, first)) = other {
            let url = format!("{}{}{first}/", own.origin, edition.path);
            let fault = Diagnostic::new(&DUPLICATE_URL).arg("url", url).arg("section", &other.id);
            faults.push(fault.at(edition.span.clone()));
        }
    }
}

/// The locale's configured parents, nearest first, then what the settings accept for it.
fn stand_ins(
    locale: &Locale,
    ix: LocaleIx,
    accept: &[(LocaleIx, Vec<LocaleIx>)],
    settings: &Settings,
) -> Vec<LocaleIx> {
    let parents = locale.parents();
    let mut chain: Vec<_> = parents.iter().filter_map(|p| settings.find_locale(p)).collect();
    for (_, accepted) in accept.iter().filter(|(of, _)| *of == ix) {
        chain.extend(accepted.iter().copied().filter(|other| *other != ix));
    }
    let mut seen = Vec::new();
    chain.retain(|l| {
        !seen.contains(l) && {
            seen.push(*l);
            true
        }
    });
    chain
}

#[cfg(test)]
mod tests {
    use super::split_url;

    #[test]
    fn urls_are_split_or_refused() {
        let some = |origin: &str, path: &str| Some((origin.to_owned(), path.to_owned()));
        assert_eq!(split_url("https://a.example"), some("https://a.example", "/"));
        assert_eq!(split_url("https://A.example/x/y"), some("https://a.example", "/x/y/"));
        assert_eq!(split_url("http://[::1]:80/"), some("http://[::1]:80", "/"));
        assert_eq!(split_url("http://localhost:65535"), some("http://localhost:65535", "/"));
        for bad in [
            "a.example",
            "ftp://a",
            "https://",
            "https://a b",
            "https://a/../b",
            "https://a/?x",
            "https://a:",
            "https://a:0",
            "https://a:080",
            "https://a:65536",
            "https://a:x",
            "https://a:+80",
            "https://a:80:80",
            "https://:80",
            "https://[::1",
            "https://[::1]80",
            "https://[a.example]",
            "https://::1",
            "https://a..b",
            "https://-a",
            "https://a.",
        ] {
            assert_eq!(split_url(bad), None, "{bad}");
        }
    }
}
