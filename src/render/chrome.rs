//! What all pages of an edition share, computed once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};
use minijinja::{Value, context};

use super::strings::Strings;
use super::templates::{Lookup, Templates};
use crate::format::date::Dates;
use crate::format::names;
use crate::model::article::Day;
use crate::model::theme::ThemeFile;
use crate::model::url::encode;
use crate::model::{EditionIx, EditionPlan, Locale, LocaleIx, Section, Settings};

/// The string that says what a logo shows.
pub const LOGO_ALT: &str = "logo-alt";

/// An edition's chrome.
pub struct Chrome {
    pub(super) locale: Locale,
    pub(super) origin: String,
    pub(super) home: String,
    pub(super) strings: Arc<Strings>,
    pub(super) templates: Arc<Templates>,
    pub(super) dates: Dates,
    /// What every template of the edition gets besides its page.
    pub(super) shared: Value,
    /// Names of all configured languages, in the reader's language.
    pub(super) languages: Vec<String>,
    /// Names of all configured languages in themselves.
    pub(super) autonyms: Arc<Vec<String>>,
    /// Language and region of all configured locales.
    pub(super) territories: Vec<String>,
    /// The whole address of the section's site.
    pub(super) site: String,
    /// Every configured locale.
    pub(super) locales: Arc<Vec<Locale>>,
}

impl Chrome {
    /// Computes it. `assets` are the theme's files in the bundle by name, `statics` the section's
    /// own, of which its theme may name some.
    #[must_use]
    pub fn new(
        settings: &Settings,
        (edition_ix, plan): (EditionIx, &EditionPlan),
        strings: Arc<Strings>,
        templates: Arc<Templates>,
        (assets, statics): (&BTreeMap<String, String>, &BTreeSet<String>),
        autonyms: Arc<Vec<String>>,
    ) -> Self {
        let edition = settings.edition(edition_ix);
        let section = settings.section(edition.section);
        let locale = settings.locale(edition.locale).clone();
        let (text, plain) = Lookup::pair(&strings);
        let base = section.base_path.clone();
        let files: BTreeMap<String, String> = assets
            .iter()
            .map(|(name, file)| (name.clone(), format!("{base}{}", encode(file))))
            .collect();
        let asset = Value::from_function(move |name: &str| {
            files.get(name).cloned().ok_or_else(|| {
                minijinja::Error::new(
                    minijinja::ErrorKind::InvalidOperation,
                    format!("the theme has no file `{name}`"),
                )
            })
        });
        let home = encode(&edition.path);
        let logo = logo(section, statics, &strings);
        let icon = favicon(section, statics);
        let language = names::language(&locale, &locale);
        let shared = context! {
            t => text,
            t_plain => plain,
            asset,
            lang => locale.as_str(),
            dir => locale.direction().as_str(),
            language,
            site => context! {
                section => section.id.as_str(),
                base => encode(&section.base_path),
                home => home.as_str(),
                listing => format!("{home}articles/"),
                topics => (!plan.topics.is_empty()).then(|| format!("{home}topics/")),
                archive => (!plan.years.is_empty()).then(|| format!("{home}archive/")),
                feed => format!("{home}atom.xml"),
                origin => section.origin.as_str(),
                logo,
                icon,
            },
        };
        let languages = settings.locales.iter().map(|of| names::language(of, &locale)).collect();
        Self {
            origin: section.origin.clone(),
            home,
            dates: Dates::new(&locale, strings.style()),
            strings,
            templates,
            shared,
            languages,
            autonyms,
            territories: settings.locales.iter().map(Locale::territory).collect(),
            site: format!("{}{}", section.origin, encode(&section.base_path)),
            locales: Arc::new(settings.locales.clone()),
            locale,
        }
    }

    /// The names of all configured languages in themselves, computed once for all editions.
    #[must_use]
    pub fn autonyms(settings: &Settings) -> Arc<Vec<String>> {
        Arc::new(settings.locales.iter().map(names::autonym).collect())
    }

    /// Language and region of the edition's own locale.
    pub(super) fn territory(&self) -> &str {
        let ix = self.locales.binary_search(&self.locale).unwrap_or_default();
        &self.territories[ix]
    }

    pub(super) fn locale_of(&self, ix: LocaleIx) -> &Locale {
        &self.locales[usize::from(ix.0)]
    }

    /// A date for machines and for people.
    pub(super) fn date(&self, day: Option<Day>) -> Value {
        day.map_or(Value::from(false), |day| {
            context! { iso => day.to_string(), text => self.dates.long(day) }
        })
    }

    /// A page's whole title, as browsers and feed readers show it.
    pub(super) fn titled(&self, page: &str) -> String {
        self.say("page-title", &[("page", page.into())])
    }

    /// A plain string with arguments; empty if it is defined nowhere.
    pub(super) fn say(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.strings.format(id, &args).map_or_else(String::new, |ready| ready.plain.to_string())
    }

    /// The name of a topic, as plain text.
    pub(super) fn topic(&self, id: &str) -> &str {
        self.plain(&format!("topic-{id}"))
    }

    /// A plain string without arguments; empty if it is defined nowhere.
    pub(super) fn plain(&self, id: &str) -> &str {
        self.strings.get(id).map_or("", |ready| &ready.plain)
    }
}

/// The address of a file that a section's theme names, if it is there.
fn address(
    section: &Section,
    file: Option<&ThemeFile>,
    statics: &BTreeSet<String>,
) -> Option<String> {
    let name = &file.filter(|file| statics.contains(&file.name))?.name;
    Some(encode(&format!("{}{name}", section.base_path)))
}

/// The section's logo for templates; false if there is none.
fn logo(section: &Section, statics: &BTreeSet<String>, strings: &Strings) -> Value {
    let theme = &section.theme;
    let Some(src) = address(section, theme.logo.as_ref(), statics) else {
        return Value::from(false);
    };
    let whole = theme.logo_has_name;
    // Beside the name in letters a logo says nothing new; alone it says the name.
    let instead = if whole { strings.get("site-name") } else { None };
    let alt = strings.get(LOGO_ALT).or(instead).map_or("", |ready| &ready.plain);
    let dark = address(section, theme.logo_dark.as_ref(), statics);
    context! { src, dark, alt, whole }
}

/// The section's icon; false if it is the theme's.
fn favicon(section: &Section, statics: &BTreeSet<String>) -> Value {
    let href = address(section, section.theme.favicon.as_ref(), statics);
    href.map_or(Value::from(false), Value::from)
}
