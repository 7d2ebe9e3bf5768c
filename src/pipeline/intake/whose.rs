//! Who sent a parcel: the folder that it lies in says it.

use super::parcel::Parcel;
use crate::intake::lies_in;
use crate::model::{Locale, Settings, Translator};

/// Whose folder a file lies in, by its path below the inbox: the innermost one that is a translator's. Where
/// several people share it, whoever alone translates into the file's language; nobody is guessed.
#[must_use]
pub fn whose<'s>(
    settings: &'s Settings,
    path: &str,
    locale: Option<&Locale>,
) -> Option<&'s Translator> {
    let depth = |own: &Translator| lies_in(path, &own.folder);
    let deepest = settings.translators.iter().filter_map(depth).max()?;
    let there = || settings.translators.iter().filter(|own| depth(own) == Some(deepest));
    if let Some(only) = only(there()) {
        return Some(only);
    }
    let locale = settings.find_locale(locale?)?;
    only(there().filter(|own| own.locales.contains(&locale)))
        .or_else(|| only(there().filter(|own| own.takes(locale))))
}

/// Languages for the answer to a parcel, the best first: the text's, the translator's, the network's.
#[must_use]
pub fn tongues(settings: &Settings, parcel: &Parcel, locale: Option<&Locale>) -> Vec<Locale> {
    let sender = whose(settings, &parcel.path, locale);
    let network = settings.source_locale.map(|ix| settings.locale(ix));
    let all = [locale, sender.and_then(|own| own.language.as_ref()), network];
    all.into_iter().flatten().cloned().collect()
}

fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    const NETWORK: &str = "[network]\nid = \"kites\"\nsource-locale = \"en\"\n[[section]]\nid = \"main\"\n\
        url = \"https://kites.example/\"\nlocales = [\"en\", \"hu\", \"de\", \"fr\"]\n\
        [translators.anna]\nlocales = [\"hu\"]\nlanguage = \"ru\"\n\
        [translators.anton]\nlocales = [\"de\"]\nfolder = \"Desk\"\n\
        [translators.bela]\nlocales = [\"hu\"]\nfolder = \"desk\"\n\
        [translators.all]\nfolder = \"desk\"\n[translators.night]\nfolder = \"desk/night shift\"\n";

    #[test]
    fn the_innermost_folder_says_who_it_was_and_nobody_is_guessed() {
        let settings = config::load(NETWORK).0.expect("settings");
        let who = |path: &str, tag: &str| {
            let locale = Locale::parse(tag);
            whose(&settings, path, locale.as_ref()).map_or("", |own| own.id.as_str())
        };
        for (path, locale, id) in [
            ("anna/kites.hu.md", "hu", "anna"),
            ("Anna/2026/kites.md", "hu", "anna"),
            // Whoever has the folder sent it, whatever it is.
            ("anna/kites.fr.md", "fr", "anna"),
            ("anna.md", "hu", ""),
            ("kites/anna/hu.md", "hu", ""),
            ("desk/kites.de.md", "de", "anton"),
            ("desk/kites.hu.md", "hu", "bela"),
            // Only one of them translates into anything.
            ("desk/kites.fr.md", "fr", "all"),
            ("desk/kites.md", "", ""),
            ("desk/night-shift/kites.md", "", "night"),
            ("desk/night%20shift/kites.de.md", "de", "night"),
        ] {
            assert_eq!(who(path, locale), id, "{path}");
        }
    }

    #[test]
    fn the_text_speaks_before_its_sender_and_the_sender_before_the_network() {
        let settings = config::load(NETWORK).0.expect("settings");
        let parcel = |path: &str| Parcel { path: path.into(), ..Parcel::default() };
        let tags = |path: &str, tag: &str| {
            let locale = Locale::parse(tag);
            let found = tongues(&settings, &parcel(path), locale.as_ref());
            found.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(tags("anna/kites.hu.md", "hu"), ["hu", "ru", "en"]);
        assert_eq!(tags("anna/notes.md", ""), ["ru", "en"]);
        assert_eq!(tags("notes.md", ""), ["en"]);
    }
}
