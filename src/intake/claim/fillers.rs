//! Words of names that say neither which article a text is nor in which language: that it is a translation, that it is
//! finished, and which try it is.

use super::names::words;

/// Such words, in the languages of Hexapla's messages and those of the names that were met. None says that a text is a
/// draft: what is none yet is not to be taken for a text.
const WORDS: &[&str] = &[
    "translation",
    "translated",
    "final",
    "finished",
    "finalized",
    "revised",
    "corrected",
    "reviewed",
    "proofread",
    "übersetzung",
    "uebersetzung",
    "übersetzt",
    "endfassung",
    "endversion",
    "fertig",
    "fassung",
    "korrigiert",
    "überarbeitet",
    "lektoriert",
    "traduction",
    "traduit",
    "traduite",
    "finale",
    "définitif",
    "définitive",
    "definitif",
    "definitive",
    "corrigé",
    "corrigée",
    "corrige",
    "relu",
    "relue",
    "révisé",
    "révisée",
    "traducción",
    "traduccion",
    "traducido",
    "traducida",
    "definitivo",
    "definitiva",
    "corregido",
    "corregida",
    "revisado",
    "revisada",
    "tradução",
    "traducao",
    "traduzido",
    "traduzida",
    "corrigido",
    "corrigida",
    "traduzione",
    "vertaling",
    "tłumaczenie",
    "översättning",
    "oversettelse",
    "oversættelse",
    "çeviri",
    "перевод",
    "переведено",
    "финал",
    "финальный",
    "финальная",
    "окончательный",
    "окончательная",
    "итоговый",
    "итоговая",
    "исправленный",
    "исправленная",
    "исправлено",
    "переклад",
    "ترجمة",
    "الترجمة",
    "مترجم",
    "مترجمة",
    "نهائي",
    "نهائية",
    "النهائي",
    "النهائية",
    "ترجمہ",
    "حتمی",
    "ترجمه",
    "نهایی",
    "अनुवाद",
    "अनूदित",
    "अंतिम",
    "翻訳",
    "訳文",
    "訳",
    "最終",
    "最終版",
    "完成",
    "完成版",
    "修正版",
    "改訂版",
    "決定版",
    "確定版",
    "翻译",
    "译文",
    "最终",
    "最终版",
    "终稿",
    "定稿",
    "完成稿",
    "修订版",
    "修改版",
    "校对",
    "翻譯",
    "譯文",
    "終稿",
    "修訂版",
    "校對",
    "번역",
    "번역본",
    "최종",
    "최종본",
];

/// Words before the number of a try, which say nothing without one either.
const TRIES: &[&str] = &[
    "v",
    "ver",
    "rev",
    "version",
    "versión",
    "versão",
    "versao",
    "versione",
    "версия",
    "संस्करण",
    "版",
    "バージョン",
    "版本",
];

/// What is written behind other words without a space, in scripts that have none.
const GLUED: &[&str] = &[
    "最終版",
    "完成版",
    "修正版",
    "改訂版",
    "決定版",
    "確定版",
    "翻訳",
    "訳文",
    "和訳",
    "訳",
    "版",
    "最终版",
    "终稿",
    "定稿",
    "修订版",
    "翻译",
    "译文",
    "终版",
    "修訂版",
    "終稿",
    "翻譯",
    "譯文",
    "번역본",
    "번역",
    "최종본",
    "최종",
];

/// A name without such words; as it was, if it has none or nothing else.
pub(super) fn without(given: &[String]) -> Vec<String> {
    let same = |own: &&str, word: &str| words(own).concat() == word;
    let is_number = |word: &str| word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
    let mut kept: Vec<String> = Vec::new();
    let mut is_try = false;
    for word in given {
        let numbered =
            word.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && is_number(rest));
        // `v2`, and the 2 of `v 2`, `version 2` and `v1.2`.
        if is_try && is_number(word) {
            continue;
        }
        is_try = numbered || TRIES.iter().any(|own| same(own, word));
        if !is_try && !WORDS.iter().any(|own| same(own, word)) {
            kept.push(unglued(word));
        }
    }
    if kept.is_empty() { given.to_vec() } else { kept }
}

fn unglued(word: &str) -> String {
    let mut word = word;
    let shorter = |word: &str| {
        let ends = GLUED
            .iter()
            .filter_map(|glued| word.strip_suffix(words(glued).concat().as_str()).map(str::len));
        ends.filter(|left| *left > 0).min()
    };
    while let Some(left) = shorter(word) {
        word = &word[..left];
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nothing_goes_and_numbers_that_may_be_part_of_a_name_stay() {
        for (name, left) in [
            ("kites FINAL v2", "kites"),
            ("kites v1.2", "kites"),
            ("kites version 3 fr", "kites fr"),
            ("kites 2 final", "kites 2"),
            ("kites final 2", "kites 2"),
            ("kites v2022", "kites v2022"),
            ("Übersetzung kites (korrigiert)", "kites"),
            ("凧 日本語訳最終版", "凧 日本語"),
            ("final", "final"),
            ("訳", "訳"),
        ] {
            assert_eq!(without(&words(name)), words(left), "{name}");
        }
    }
}
