//! Languages that a network has in several scripts or for several regions, of which a name says no more than the language: the
//! text decides for one, or its sender is asked.

use crate::intake::{Claim, written_as};
use crate::model::Locale;

/// A claim of one of several locales that something names, as far as the text is written as only some of them are.
pub(super) fn as_written(claim: Claim, text: impl FnOnce() -> String) -> Claim {
    let Claim::Ambiguous { articles, locales, is_catalog, is_said: true } = claim else {
        return claim;
    };
    let locales = if is_one(&locales) { written_as(&text(), &locales) } else { locales };
    match (articles.as_slice(), locales.as_slice()) {
        ([file], [locale]) if is_catalog => {
            Claim::Catalog { locale: locale.clone(), file: file.clone() }
        }
        ([article], [locale]) => {
            Claim::Variant { article: article.clone(), locale: locale.clone() }
        }
        _ => Claim::Ambiguous { articles, locales, is_catalog, is_said: true },
    }
}

/// Those of some locales that a text may be for whose language is known: all of that language, as far as the text does not
/// decide; and all, if it is the language of none of them.
pub(super) fn fitting(known: Option<&Locale>, among: &[Locale], text: &str) -> Vec<Locale> {
    let is_kin = |own: &&Locale| known.is_some_and(|known| known.language() == own.language());
    let kin: Vec<Locale> = among.iter().filter(is_kin).cloned().collect();
    if kin.is_empty() { among.to_vec() } else { written_as(text, &kin) }
}

/// Whether all of some locales are one language's, in scripts that are read from the same bytes: what the one is in says how
/// the other is to be read.
pub(super) fn is_read_alike(claim: &Claim) -> bool {
    let Claim::Ambiguous { locales, .. } = claim else { return true };
    let script =
        |own: &Locale| if own.script() == "Hant" { "Hans" } else { own.script() }.to_owned();
    locales.windows(2).all(|pair| script(&pair[0]) == script(&pair[1]))
}

/// Whether all of some locales are one language's.
fn is_one(locales: &[Locale]) -> bool {
    locales.windows(2).all(|pair| pair[0].language() == pair[1].language())
}
