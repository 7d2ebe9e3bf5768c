//! The tool's own words: Fluent messages, in the language of the person at the terminal.

use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::diag::Arg;
use crate::format::fluent::{Bundle, new_bundle, strip_isolates};
use crate::model::{Direction, Locale};

/// The catalogs that are built in, by locale; English is complete and stands in for any gap.
pub const CATALOGS: &[(&str, &[(&str, &str)])] = &[
    (
        "en",
        &[
            ("cli.ftl", include_str!("en/cli.ftl")),
            ("diagnostics.ftl", include_str!("en/diagnostics.ftl")),
            ("status.ftl", include_str!("en/status.ftl")),
        ],
    ),
    (
        "ur",
        &[
            ("cli.ftl", include_str!("ur/cli.ftl")),
            ("diagnostics.ftl", include_str!("ur/diagnostics.ftl")),
            ("status.ftl", include_str!("ur/status.ftl")),
        ],
    ),
];

/// The messages in one language, with English behind it.
pub struct Messages {
    locale: Locale,
    bundles: Vec<Bundle>,
}

impl Messages {
    /// The first requested locale that there are messages for, by its own tag or a parent's.
    #[must_use]
    pub fn new(requested: &[Locale]) -> Self {
        let available = |l: &Locale| CATALOGS.iter().find(|(tag, _)| *tag == l.as_str());
        let english = || Locale::parse("en").into_iter();
        let chosen = requested
            .iter()
            .flat_map(|l| std::iter::once(l.clone()).chain(l.parents()))
            .find(|l| available(l).is_some())
            .or_else(|| english().next());
        let mut bundles = Vec::new();
        for locale in chosen.iter().cloned().chain(english()) {
            if let Some((_, files)) = available(&locale) {
                bundles.push(load(&locale, files));
            }
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
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors);
            errors.is_empty().then(|| text.into_owned())
        })
    }
}

fn load(locale: &Locale, files: &[(&str, &str)]) -> Bundle {
    let mut bundle = new_bundle(locale);
    // A terminal that reads left to right needs no isolates around paths and ids.
    bundle.set_use_isolating(locale.direction() == Direction::Rtl);
    for (_, text) in files {
        // What is built in is held by a test to parse; the parts that do are used in any case.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(r, _)| r);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
