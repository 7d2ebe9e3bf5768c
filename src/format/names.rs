//! Names of languages, in their own language and in the reader's.

use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::ScriptDisplayNames;
use icu::locale::names::{LanguageIdentifierDisplayName, RegionDisplayName};
use writeable::TryWriteable as _;

use crate::model::Locale;

/// The name of `of` in the language of `reader`; the tag if CLDR has none.
#[must_use]
pub fn language(of: &Locale, reader: &Locale) -> String {
    let name = LanguageIdentifierDisplayName::try_new_heavy(
        (&reader.icu()).into(),
        of.icu().id,
        Default::default(),
    );
    let Ok(name) = name else { return of.to_string() };
    let name = name.as_borrowed();
    let written = name.try_write_to_string();
    written.map_or_else(|_| of.to_string(), std::borrow::Cow::into_owned)
}

/// The name of a script, by its ISO 15924 code, in the language of `reader`; the code if CLDR has none.
#[must_use]
pub fn script(code: &str, reader: &Locale) -> String {
    let options = DisplayNamesOptions::default();
    let names = ScriptDisplayNames::try_new((&reader.icu()).into(), options).ok();
    let script = code.parse().ok();
    let name = names.as_ref().zip(script).and_then(|(names, script)| names.of(script));
    name.map_or_else(|| code.to_owned(), str::to_owned)
}

/// The name of the region of `of`, if it says one, in the language of `reader`.
#[must_use]
pub fn region(of: &Locale, reader: &Locale) -> Option<String> {
    let region = of.icu().id.region?;
    let name = RegionDisplayName::try_new_light((&reader.icu()).into(), region);
    name.ok().map(|name| name.to_string())
}

/// The name of a language in itself, as a switcher shows it: `Français`, `اردو`.
#[must_use]
pub fn autonym(locale: &Locale) -> String {
    let name = language(locale, locale);
    // CLDR writes the names of languages as in running text; on its own a name begins as a title.
    let mapper = icu::casemap::TitlecaseMapper::new();
    let mut options = icu::casemap::options::TitlecaseOptions::default();
    options.trailing_case = Some(icu::casemap::options::TrailingCase::Unchanged);
    mapper.titlecase_segment_to_string(&name, &locale.icu().id, options).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_name_themselves() {
        let name = |tag: &str| autonym(&Locale::parse(tag).expect(tag));
        assert_eq!(name("fr"), "Français");
        assert_eq!(name("ur"), "اردو");
        assert_eq!(name("ja"), "日本語");
        assert_eq!(name("pt-BR"), "Português (Brasil)");
        assert_eq!(name("es-419"), "Español latinoamericano");
        assert_eq!(name("en-GB"), "British English");
    }
}
