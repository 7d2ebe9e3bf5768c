//! Locales as data: a canonical BCP 47 tag with what CLDR knows about it.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use icu::locale::fallback::LocaleFallbackerWithConfig;
use icu::locale::{
    DataLocale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, LocaleFallbacker,
};
use unic_langid::LanguageIdentifier;

/// The direction that a script is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A locale: language, script and region, canonicalised by CLDR's aliases.
///
/// Cloning is cheap; two locales are equal when their canonical tags are.
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

struct Inner {
    tag: String,
    id: LanguageIdentifier,
    direction: Direction,
    script: String,
    language: String,
}

/// Pairs for which CLDR's inheritance is right for *data* and wrong for *readers*: unmarked
/// Portuguese is Brazilian, and its spelling reads as a mistake in Portugal.
const NEVER_INHERITS: &[(&str, &str)] = &[("pt-PT", "pt")];

impl Locale {
    /// A language of which nothing is known.
    #[must_use]
    pub fn unknown() -> Self {
        // Zxx says that there is no language at all; it has no plurals of its own either.
        Self::parse("zxx").unwrap_or_else(|| unreachable!("it is a sound tag"))
    }

    /// Whether nothing is known of the language.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.language() == "zxx"
    }

    /// Reads a tag as people write it (`ur_PK`, `iw`, `EN-gb`) and canonicalises it.
    ///
    /// Returns `None` when the text is no well-formed language tag with at least a language, or
    /// carries extensions, which a file name has no use for.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut locale: icu::locale::Locale = text.replace('_', "-").parse().ok()?;
        if !locale.extensions.is_empty() || locale.id.language.is_unknown() {
            return None;
        }
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        let expander = LocaleExpander::new_extended();
        let script = expander.get_likely_script(&locale.id);
        let rtl = LocaleDirectionality::new_extended().is_right_to_left(&locale.id);
        let tag = locale.to_string();
        Some(Self(Arc::new(Inner {
            id: tag.parse().ok()?,
            direction: if rtl { Direction::Rtl } else { Direction::Ltr },
            script: script.map_or_else(|| "Zzzz".to_owned(), |s| s.to_string()),
            language: locale.id.language.to_string(),
            tag,
        })))
    }

    /// The canonical BCP 47 tag, such as `es-419`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.tag
    }

    /// The identifier as Fluent takes it.
    #[must_use]
    pub fn langid(&self) -> &LanguageIdentifier {
        &self.0.id
    }

    /// The identifier as ICU4X takes it.
    #[must_use]
    pub fn icu(&self) -> icu::locale::Locale {
        self.0.tag.parse().unwrap_or(icu::locale::Locale::UNKNOWN)
    }

    /// The direction of its likely script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// The likely script's ISO 15924 code (`Arab`), `Zzzz` if CLDR does not know it.
    #[must_use]
    pub fn script(&self) -> &str {
        &self.0.script
    }

    /// Language and region, as in `pt_BR` and `ur_PK`: the form of POSIX and of Open Graph. Where
    /// the tag has no region it is CLDR's likely one.
    #[must_use]
    pub fn territory(&self) -> String {
        let mut id = self.icu().id;
        LocaleExpander::new_extended().maximize(&mut id);
        let region = id.region.map_or_else(String::new, |region| format!("_{region}"));
        format!("{}{region}", self.0.language)
    }

    /// The language subtag alone.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.0.language
    }

    /// CLDR's inheritance chain above this locale, nearest first, without `und`, as far as
    /// language and likely script stay the same.
    #[must_use]
    pub fn parents(&self) -> Vec<Self> {
        let fallbacker: LocaleFallbackerWithConfig<'static> =
            LocaleFallbacker::new().for_config(Default::default());
        let mut step = fallbacker.fallback_for(DataLocale::from(&self.icu()));
        let mut chain: Vec<Self> = Vec::new();
        let mut below = self.clone();
        for _ in 0..8 {
            step.step();
            if step.get().is_unknown() {
                break;
            }
            let Some(parent) = Self::parse(&step.get().to_string()) else { break };
            let barred = NEVER_INHERITS.contains(&(below.as_str(), parent.as_str()));
            if barred || parent.language() != self.language() || parent.script() != self.script() {
                break;
            }
            if parent != *self {
                chain.push(parent.clone());
            }
            below = parent;
        }
        chain
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.0.tag == other.0.tag
    }
}

impl Eq for Locale {}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.tag.hash(state);
    }
}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.tag.cmp(&other.0.tag)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.tag)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect(tag)
    }

    fn parents(tag: &str) -> Vec<String> {
        locale(tag).parents().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn tags_are_canonicalised() {
        assert_eq!(locale("ur_PK").as_str(), "ur-PK");
        assert_eq!(locale("iw").as_str(), "he");
        assert_eq!(locale("EN-gb").as_str(), "en-GB");
        assert_eq!(locale("ZH-hant-tw").as_str(), "zh-Hant-TW");
        for bad in ["", "und", "x", "map", "en-u-nu-arab", "..", "a b", "index-page"] {
            let ok = Locale::parse(bad).is_some();
            assert_eq!(ok, bad == "map", "{bad}");
        }
    }

    #[test]
    fn territories_are_given_or_likely() {
        for (tag, territory) in
            [("pt-BR", "pt_BR"), ("ur", "ur_PK"), ("es-419", "es_419"), ("zh-Hant", "zh_TW")]
        {
            assert_eq!(locale(tag).territory(), territory);
        }
    }

    #[test]
    fn direction_and_script_come_from_likely_subtags() {
        assert_eq!(locale("ur").direction(), Direction::Rtl);
        assert_eq!(locale("ur").script(), "Arab");
        assert_eq!(locale("ku-Arab").direction(), Direction::Rtl);
        assert_eq!(locale("zh-TW").script(), "Hant");
        assert_eq!(locale("sr-Latn").script(), "Latn");
        assert_eq!(locale("ja").direction(), Direction::Ltr);
    }

    #[test]
    fn parents_keep_language_and_script() {
        assert_eq!(parents("es-MX"), ["es-419", "es"]);
        assert_eq!(parents("en-GB"), ["en-001", "en"]);
        assert_eq!(parents("pt-PT"), [""; 0]);
        assert_eq!(parents("pt-AO"), ["pt-PT"]);
        assert_eq!(parents("pt-BR"), ["pt"]);
        assert_eq!(parents("zh-Hant"), [""; 0]);
        assert_eq!(parents("zh-HK"), ["zh-Hant"]);
        assert_eq!(parents("sr-Latn"), [""; 0]);
        assert_eq!(parents("ur"), [""; 0]);
    }
}
