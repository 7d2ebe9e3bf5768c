//! Words of names that say neither which article a text is nor in which language: that it is a translation, that it is
//! finished, and which try it is.

use super::names::words;
use crate::model::path::name;
use crate::model::spelling;

/// Such words, in the languages of Hexapla's messages and those of the names that were met. None says that a text is a
/// draft: what is none yet is not to be taken for a text.
const WORDS: &[&str] = &[
    "new",
    "neu",
    "nouveau",
    "nouvelle",
    "nuevo",
    "nueva",
    "novo",
    "nova",
    "новый",
    "новая",
    "جديد",
    "نیا",
    "نئی",
    "नया",
    "新版",
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
    "نسخہ",
    "نسخة",
    "ورژن",
    "إصدار",
    "الإصدار",
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

/// Words that say that a text is not the one that is to be shown.
const OLD: &[&str] = &[
    "old",
    "older",
    "outdated",
    "obsolete",
    "superseded",
    "alt",
    "alte",
    "altes",
    "veraltet",
    "ancien",
    "ancienne",
    "vieux",
    "vieille",
    "périmé",
    "périmée",
    "viejo",
    "vieja",
    "antiguo",
    "antigua",
    "antigo",
    "antiga",
    "velho",
    "velha",
    "vecchio",
    "vecchia",
    "старый",
    "старая",
    "старое",
    "устаревший",
    "قديم",
    "قديمة",
    "القديم",
    "القديمة",
    "پرانا",
    "پرانی",
    "पुराना",
    "पुरानी",
    "古い",
    "旧",
    "旧版",
    "旧稿",
    "旧本",
    "舊版",
    "旧版本",
    "舊版本",
];

/// A path without the words of its file's name that say that it is an old version; none if there are none.
#[must_use]
pub fn without_old(path: &str) -> Option<String> {
    let own = name(path);
    let (stem, end) = own.rsplit_once('.')?;
    let is_old = |word: &str| {
        let word = words(word).concat();
        OLD.iter().any(|own| words(own).concat() == word)
    };
    let is_sign = |c: char| !c.is_alphanumeric() && !spelling::is_mark(c);
    let kept: String = stem
        .split_inclusive(is_sign)
        .map(|piece| {
            let word = piece.trim_end_matches(is_sign);
            if !word.is_empty() && is_old(word) { &piece[word.len()..] } else { piece }
        })
        .collect();
    let folder = &path[..path.len() - own.len()];
    (kept != stem).then(|| format!("{folder}{}.{end}", kept.trim_end_matches([' ', '_', '-', '.'])))
}

/// A name without such words; as it was, if it has none or nothing else.
pub(super) fn without(given: &[String]) -> Vec<String> {
    fewer(given).pop().and_then(|mut last| last.pop()).unwrap_or_else(|| given.to_vec())
}

/// A name without one such word, in each way; without two; and so on. Each list has those that left out as many.
pub(super) fn fewer(given: &[String]) -> Vec<Vec<Vec<String>>> {
    let pieces = pieces(given);
    let fillers: Vec<usize> = pieces
        .iter()
        .enumerate()
        .filter(|(_, (own, left))| own != left)
        .map(|(ix, _)| ix)
        .collect();
    // Of so many nobody tells which belong to an article.
    let least = if fillers.len() > MOST { fillers.len() } else { 1 };
    let mut found = vec![Vec::new(); fillers.len() + 1];
    let ways =
        if fillers.len() > MOST { u32::MAX..=u32::MAX } else { 1..=(1 << fillers.len()) - 1 };
    for way in ways {
        let is_out = |ix: &usize| {
            let place = fillers.iter().position(|own| own == ix);
            place.is_some_and(|place| place >= 32 || way & (1 << place) != 0)
        };
        let kept: Vec<String> = pieces
            .iter()
            .enumerate()
            .flat_map(|(ix, (own, left))| if is_out(&ix) { left } else { own })
            .cloned()
            .collect();
        let out = fillers.iter().filter(|ix| is_out(ix)).count();
        if !kept.is_empty() {
            found[out].push(kept);
        }
    }
    found.drain(..least);
    found.retain(|ways| !ways.is_empty());
    found
}

/// Words that are left out one by one.
const MOST: usize = 6;

/// A name in pieces, each as it is and as it is without what says nothing: the same, if it says something.
fn pieces(given: &[String]) -> Vec<(Vec<String>, Vec<String>)> {
    let same = |own: &&str, word: &str| words(own).concat() == word;
    let is_number = |word: &str| word.chars().count() <= 3 && word.chars().all(char::is_numeric);
    let mut pieces: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    let mut is_try = false;
    for word in given {
        let numbered =
            word.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && is_number(rest));
        // `v2`, and the 2 of `v 2`, `version 2` and `v1.2`.
        if let (true, true, Some((own, _))) = (is_try, is_number(word), pieces.last_mut()) {
            own.push(word.clone());
            continue;
        }
        is_try = numbered || TRIES.iter().any(|own| same(own, word));
        let is_filler = is_try || WORDS.iter().any(|own| same(own, word));
        let left = if is_filler { Vec::new() } else { vec![unglued(word)] };
        pieces.push((vec![word.clone()], left));
    }
    pieces
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
            ("kites نسخہ ۲", "kites"),
            ("final final final final final final final final kites", "kites"),
            ("Übersetzung kites (korrigiert)", "kites"),
            ("凧 日本語訳最終版", "凧 日本語"),
            ("final", "final"),
            ("訳", "訳"),
        ] {
            assert_eq!(without(&words(name)), words(left), "{name}");
        }
    }

    #[test]
    fn a_name_is_told_without_what_says_that_it_is_old() {
        for (path, left) in [
            ("kites.ja old.md", Some("kites.ja.md")),
            ("anna/kites (OLD).fr.docx", Some("anna/kites ().fr.docx")),
            ("kites.fr_पुराना.md", Some("kites.fr.md")),
            ("kites.ja（旧版）.md", Some("kites.ja（）.md")),
            ("golden kites.md", None),
            ("old/kites.fr.md", None),
        ] {
            assert_eq!(without_old(path).as_deref(), left, "{path}");
        }
    }

    #[test]
    fn words_are_left_out_one_by_one() {
        let told = |name: &str| {
            let all = fewer(&words(name));
            let one = |ways: &Vec<Vec<String>>| {
                ways.iter().map(|words| words.join(" ")).collect::<Vec<_>>().join(" | ")
            };
            all.iter().map(one).collect::<Vec<_>>()
        };
        let expected = ["report v 2 | final report", "report"];
        assert_eq!(told("final report v 2"), expected);
        assert_eq!(told("report"), [""; 0]);
        assert_eq!(told("final"), [""; 0]);
    }
}
