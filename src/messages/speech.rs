//! Messages in one language.

use fluent::{FluentArgs, FluentValue};

use super::arg::Arg;
use super::catalogs::{catalogs, languages};
use super::commands::tidy;
use crate::format::bidi::isolate;
use crate::format::fluent::{Bundle, new_bundle, resource, strip_isolates, written};
use crate::format::pseudo::Pseudo;
use crate::format::select::rewritten;
use crate::format::style::Style;
use crate::model::{Direction, Locale};

/// The messages in one language, with English behind it.
pub struct Messages {
    locale: Locale,
    bundles: Vec<Bundle>,
}

impl Messages {
    /// The first requested locale that there are messages for: by its own tag, by a parent's, or
    /// by that of another locale of its language and script, such as `pt-BR` for `pt`.
    #[must_use]
    pub fn new(requested: &[Locale]) -> Self {
        let spoken: Vec<_> = languages().iter().filter_map(|tag| Locale::parse(tag)).collect();
        let english = || Locale::parse("en").into_iter();
        let speaks = |l: &Locale| match Pseudo::of(l) {
            Some(_) => Some(l.clone()),
            None => nearest(l, &spoken),
        };
        let chosen = requested.iter().find_map(speaks).or_else(|| english().next());
        let mut bundles = Vec::new();
        for locale in chosen.iter().cloned().chain(english()) {
            bundles.push(load(&locale));
            if locale.as_str() == "en" {
                break;
            }
        }
        let locale = chosen.or_else(|| english().next());
        Self { locale: locale.unwrap_or_else(|| unreachable!("`en` is a language tag")), bundles }
    }

    /// The language that is spoken.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A message. One that is nowhere is shown by its id: a test holds that there is none.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, if it has it.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.find(id, Some(attribute), args)
    }

    /// A message for machines: without bidi isolates.
    #[must_use]
    pub fn plain(&self, id: &str, args: &[(&str, Arg)]) -> String {
        strip_isolates(&self.text(id, args))
    }

    /// An attribute for machines: without bidi isolates.
    #[must_use]
    pub fn plain_attribute(&self, id: &str, name: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.attribute(id, name, args).map(|text| strip_isolates(&text))
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let mut fluent = FluentArgs::new();
        for (name, arg) in args {
            fluent.set(
                *name,
                match arg {
                    // Right-to-left bundles isolate all that is filled in; a left-to-right line needs
                    // that around the other direction alone.
                    Arg::Text(text) if self.locale.direction() == Direction::Ltr => {
                        FluentValue::from(isolate(text))
                    }
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(*number),
                    // It is of the same language, and isolated what it says besides.
                    Arg::Cause(cause) => FluentValue::from(self.text(cause.id, &cause.args)),
                },
            );
        }
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let written = written(bundle, pattern, Some(&fluent));
            written.is_whole().then(|| tidy(without_empty(written.text), self.locale.direction()))
        })
    }
}

/// A text without isolates around nothing, which a choice leaves that says nothing in one of its cases: they stand in
/// what people copy, and nobody sees them.
fn without_empty(mut text: String) -> String {
    const EMPTY: &str = "\u{2068}\u{2069}";
    while text.contains(EMPTY) {
        text = text.replace(EMPTY, "");
    }
    text
}

/// Of the languages that are spoken, the one to speak to somebody who asks for `requested`.
///
/// Published texts never pass for another locale's like this (that is what `accept` and `fallback`
/// are for); at a terminal, the Portuguese of Brazil is nearer to a reader in Lisbon than English.
fn nearest(requested: &Locale, spoken: &[Locale]) -> Option<Locale> {
    let mut chain = std::iter::once(requested.clone()).chain(requested.parents());
    let of_its_kind =
        |l: &&Locale| l.language() == requested.language() && l.script() == requested.script();
    chain.find(|l| spoken.contains(l)).or_else(|| spoken.iter().find(of_its_kind).cloned())
}

/// Those of the spoken languages that somebody who reads one of these can read at need, though it is in another script
/// or of another region: for letters, whose reader has not asked for any language.
#[must_use]
fn kin(read: &Locale) -> Vec<Locale> {
    let spoken = languages().into_iter().filter_map(|tag| Locale::parse(&tag));
    spoken.filter(|own| own.language() == read.language()).collect()
}

/// Languages, each followed by its kin: who reads traditional characters reads simplified ones rather than the
/// next language.
#[must_use]
pub fn with_kin(wanted: impl IntoIterator<Item = Locale>) -> Vec<Locale> {
    let all = wanted.into_iter().flat_map(|own| {
        let kin = kin(&own);
        std::iter::once(own).chain(kin)
    });
    all.collect()
}

fn load(locale: &Locale) -> Bundle {
    let mut bundle = new_bundle(locale, &Style::default());
    // A terminal that reads left to right needs no isolates around paths and ids.
    bundle.set_use_isolating(locale.direction() == Direction::Rtl);
    let pseudo = Pseudo::of(locale);
    for text in catalogs(if pseudo.is_some() { "en" } else { locale.as_str() }) {
        // What is built in is held by a test to parse; the parts that do are used in any case.
        let text = pseudo.map_or_else(|| text.clone(), |pseudo| pseudo.catalog(&text));
        let text = rewritten(&text).into_owned();
        bundle.add_resource_overriding(resource(text));
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_in_another_script_rather_than_in_another_language() {
        for (read, spoken) in
            [("zh-Hant", "zh-Hans"), ("zh-TW", "zh-Hans"), ("fr", "fr"), ("ku", "")]
        {
            let kin = kin(&Locale::parse(read).expect(read));
            assert_eq!(kin.iter().map(Locale::as_str).collect::<Vec<_>>().join(" "), spoken);
        }
    }

    #[test]
    fn who_asks_for_a_language_gets_the_nearest_that_is_spoken() {
        let speak = |tags: &[&str]| {
            let requested: Vec<_> = tags.iter().filter_map(|tag| Locale::parse(tag)).collect();
            assert_eq!(requested.len(), tags.len(), "{tags:?}");
            Messages::new(&requested).locale().to_string()
        };
        for (requested, spoken) in [
            ("fr", "fr"),
            ("fr-CA", "fr"),
            ("es-MX", "es"),
            ("en-GB", "en"),
            ("ar-EG", "ar"),
            ("pt", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            // Another script is not the same language to read.
            ("zh-TW", "en"),
            ("zh-Hant", "en"),
            ("zh-HK", "en"),
            ("ur-Latn", "en"),
            ("ku", "en"),
            ("en-XA", "en-XA"),
            ("ar-XB", "ar-XB"),
        ] {
            assert_eq!(speak(&[requested]), spoken, "{requested}");
        }
        assert_eq!(speak(&["zh-TW", "pt", "fr"]), "pt-BR", "the first that is spoken at all");
        assert_eq!(speak(&[]), "en");
    }
}
