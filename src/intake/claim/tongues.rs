//! What people call languages: tags however they are spelt, and names in every language that is read here.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::names::words;
use crate::format::names;
use crate::model::Locale;

/// What people write for languages beside their names: other genders and cases, without accents, shorter.
const FORMS: &[(&str, &str)] = &[
    ("ar", "عربي"),
    ("ar", "عربية"),
    ("ar", "العربي"),
    ("de", "deutsche"),
    ("de", "deutscher"),
    ("de", "deutsches"),
    ("en", "englisch"),
    ("es", "castellana"),
    ("es", "castellano"),
    ("es", "espanol"),
    ("es", "espanola"),
    ("es", "española"),
    ("fr", "francais"),
    ("fr", "francaise"),
    ("fr", "française"),
    ("hi", "हिंदी"),
    ("it", "italiana"),
    ("ja", "和訳"),
    ("ja", "日文"),
    ("nl", "nederlandse"),
    ("pt", "portugues"),
    ("pt", "portuguesa"),
    ("pt-BR", "brasileira"),
    ("pt-BR", "brasileiro"),
    ("ru", "русская"),
    ("tr", "turkce"),
    ("zh", "汉语"),
    ("zh", "漢語"),
];

/// Languages that are told from other words by their names, where a network does not have them.
const OTHERS: &[&str] = &[
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es",
    "et", "eu", "fa", "fi", "fil", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id",
    "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr",
    "ms", "my", "nb", "ne", "nl", "nn", "no", "pa", "pl", "ps", "pt", "ro", "ru", "si", "sk", "sl",
    "so", "sq", "sr", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh", "zu",
];

/// The languages of a network, by what they are called.
pub(super) struct Tongues {
    configured: BTreeSet<Locale>,
    /// What each name stands for: a language of the network, or one without the region that one has.
    named: BTreeMap<Vec<String>, BTreeSet<Locale>>,
    /// What those are called in English and in themselves that the network does not have: looked up when a name needs it.
    others: OnceCell<BTreeMap<Vec<String>, Locale>>,
}

impl Tongues {
    pub(super) fn new(configured: BTreeSet<Locale>) -> Self {
        let english = Locale::parse("en");
        let mut named: BTreeMap<Vec<String>, BTreeSet<Locale>> = BTreeMap::new();
        for locale in &configured {
            let bare = Locale::parse(locale.language());
            let scripted = Locale::parse(&format!("{}-{}", locale.language(), locale.script()));
            let meant: BTreeSet<Locale> =
                [Some(locale.clone()), bare, scripted].into_iter().flatten().collect();
            for of in meant {
                let readers = configured.iter().chain(&english).chain(std::iter::once(&of));
                let called: BTreeSet<String> =
                    readers.flat_map(|reader| called(&of, reader)).collect();
                for name in called {
                    named.entry(words(&name)).or_default().insert(of.clone());
                }
            }
        }
        let is_own = |tag: &Locale| configured.iter().any(|own| own.language() == tag.language());
        for (tag, form) in FORMS {
            if let Some(of) = Locale::parse(tag).filter(is_own) {
                named.entry(words(form)).or_default().insert(of);
            }
        }
        named.remove(&Vec::new());
        Self { configured, named, others: OnceCell::new() }
    }

    /// The languages of the network.
    pub(super) fn all(&self) -> &BTreeSet<Locale> {
        &self.configured
    }

    /// The languages that words may stand for; none if they are no language of the network.
    pub(super) fn called(&self, words: &[String]) -> BTreeSet<Locale> {
        // No tag and no name is as long.
        if words.is_empty() || words.len() > 12 {
            return BTreeSet::new();
        }
        let mut found = BTreeSet::new();
        found.extend(tag_of(words).into_iter().flat_map(|spoken| self.meant(&spoken)));
        let named = self.named.get(words).into_iter().flatten();
        found.extend(named.flat_map(|spoken| self.meant(spoken)));
        found
    }

    /// The same of a text, as front matter says it.
    pub(super) fn called_in(&self, text: &str) -> BTreeSet<Locale> {
        self.called(&words(text))
    }

    /// What each language of the network is called.
    pub(super) fn names(&self) -> impl Iterator<Item = (&[String], &Locale)> {
        let meant = |locales: &BTreeSet<Locale>| {
            let own = self.configured.iter().find(|own| locales.contains(*own));
            own.or_else(|| {
                let language = locales.first()?.language();
                self.configured.iter().find(|own| own.language() == language)
            })
        };
        let named = self.named.iter();
        named.filter_map(move |(words, locales)| Some((words.as_slice(), meant(locales)?)))
    }

    /// Whether words are the tag of one of them.
    pub(super) fn has(&self, words: &[String]) -> bool {
        tag_of(words).is_some_and(|spoken| self.configured.contains(&spoken))
    }

    /// A language that there is, and that is none of the network's.
    pub(super) fn foreign(&self, words: &[String]) -> Option<Locale> {
        let spoken = tag_of(words).filter(|spoken| !self.configured.contains(spoken))?;
        // Any three letters are a tag; only those of a language that has a name are meant as one.
        let english = Locale::parse("en")?;
        let is_named = names::language(&spoken, &english) != spoken.as_str();
        (is_named && self.meant(&spoken).is_empty()).then_some(spoken)
    }

    /// The same by its name in English or in itself.
    pub(super) fn named_foreign(&self, words: &[String]) -> Option<Locale> {
        // No name of one of them is shorter, and none has as many words.
        if words.concat().chars().count() < 2 || words.len() > 2 {
            return None;
        }
        let others = self.others.get_or_init(|| {
            let english = Locale::parse("en");
            let mut called = BTreeMap::new();
            let others = OTHERS.iter().filter_map(|tag| Locale::parse(tag));
            for of in others.filter(|own| self.meant(own).is_empty()) {
                for reader in english.iter().chain([&of]) {
                    let name = super::names::words(&names::language(&of, reader));
                    called.entry(name).or_insert_with(|| of.clone());
                }
            }
            called
        });
        others.get(words).cloned()
    }

    /// Languages of the network that are a foreign one's nearest.
    pub(super) fn kin(&self, spoken: &Locale) -> Vec<Locale> {
        let kin = self.configured.iter().filter(|own| own.language() == spoken.language());
        kin.cloned().collect()
    }

    /// The network's languages that somebody means who says this one: itself; one that is the same by
    /// CLDR's likely subtags, such as `zh-Hant` of `zh-TW`; and if no region is said, those of any region.
    fn meant(&self, spoken: &Locale) -> BTreeSet<Locale> {
        if self.configured.contains(spoken) {
            return BTreeSet::from([spoken.clone()]);
        }
        let kin = self.configured.iter().filter(|own| own.language() == spoken.language());
        if spoken.as_str() == spoken.language() {
            let kin: BTreeSet<Locale> = kin.cloned().collect();
            // The only Chinese of a network is not meant by `zh`, if it is written in the other script.
            let same = kin.iter().any(|own| own.script() == spoken.script());
            return if same { kin } else { BTreeSet::new() };
        }
        let is_bare = |own: &Locale| !has_region(own);
        let written = kin.filter(|own| own.script() == spoken.script());
        if has_region(spoken) {
            let likely = |own: &&Locale| own.territory() == spoken.territory();
            return written.filter(likely).cloned().collect();
        }
        let written: BTreeSet<Locale> = written.cloned().collect();
        match written.iter().find(|own| is_bare(own)) {
            Some(own) => BTreeSet::from([own.clone()]),
            None => written,
        }
    }
}

/// What a language is called in another: `español de México`, and `español (México)`.
fn called(of: &Locale, reader: &Locale) -> Vec<String> {
    let bare = Locale::parse(of.language());
    let region = names::region(of, reader);
    let apart = bare.zip(region).map(|(bare, region)| {
        let bare = names::language(&bare, reader);
        format!("{bare} {region}")
    });
    std::iter::once(names::language(of, reader)).chain(apart).collect()
}

/// Whether a tag says a region: two letters or three digits behind the language.
fn has_region(locale: &Locale) -> bool {
    let is_region =
        |part: &str| part.len() == 2 || part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit());
    locale.as_str().split('-').skip(1).any(is_region)
}

fn tag_of(words: &[String]) -> Option<Locale> {
    if words.len() > 4 || !words.iter().all(|word| word.is_ascii()) {
        return None;
    }
    Locale::parse(&words.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tags: &str) -> Tongues {
        Tongues::new(tags.split(' ').map(|tag| Locale::parse(tag).expect(tag)).collect())
    }

    #[test]
    fn languages_go_by_many_names() {
        for (configured, said, meant) in [
            ("en fr", "FR", "fr"),
            ("en fr-CH", "fr_CH", "fr-CH"),
            ("en fr-CH", "fr", "fr-CH"),
            ("en fr fr-CH", "fr", "fr"),
            ("en fr", "fr-CH", ""),
            ("en he", "iw", "he"),
            ("en fr", "fra", "fr"),
            ("en zh-Hant", "zh-TW", "zh-Hant"),
            ("en zh-Hant zh-Hans", "zh_TW", "zh-Hant"),
            ("en zh-Hant zh-Hans", "zh", "zh-Hans zh-Hant"),
            ("en zh-Hant", "zh", ""),
            ("en zh-Hans", "zh-CN", "zh-Hans"),
            ("en zh-Hans zh-Hant", "Traditional Chinese", "zh-Hant"),
            ("en zh-Hans zh-Hant", "繁體中文", "zh-Hant"),
            ("en pt-BR", "pt", "pt-BR"),
            ("en pt-BR pt-PT", "pt", "pt-BR pt-PT"),
            ("en pt-BR pt-PT", "português", "pt-BR pt-PT"),
            ("en pt-BR pt-PT", "Brazilian Portuguese", "pt-BR"),
            ("en pt", "pt-BR", "pt"),
            ("en pt-BR", "pt-PT", ""),
            ("en-GB en-US", "en", "en-GB en-US"),
            ("en es", "Español", "es"),
            ("en es de", "Spanisch", "es"),
            ("en es", "Spanisch", ""),
            ("en fr", "française", "fr"),
            ("en pt", "brasileira", "pt"),
            ("en es", "espanola", "es"),
            ("es fr", "French", "fr"),
            ("en fr", "espanol", ""),
            ("en ur", "اردو", "ur"),
            ("en ja", "日本語", "ja"),
            ("en es-419", "español latinoamericano", "es-419"),
            ("en es-MX", "español (México)", "es-MX"),
            ("en fr", "map", ""),
            ("en fr", "", ""),
        ] {
            let found = of(configured).called_in(said);
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            assert_eq!(found.join(" "), meant, "{said} of {configured}");
        }
    }

    #[test]
    fn other_languages_are_known_as_such() {
        let tongues = of("en fr pt-BR");
        for (said, is) in
            [("it", Some("it")), ("pt-PT", Some("pt-PT")), ("fr", None), ("qqq", None)]
        {
            let foreign = tongues.foreign(&words(said));
            assert_eq!(foreign.as_ref().map(Locale::as_str), is, "{said}");
        }
    }
}
