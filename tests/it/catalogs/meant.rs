//! What is sound by itself and cannot be meant.

use super::hold;

#[test]
fn addresses_that_a_translation_alone_names() {
    hold(&[
        ("a = x\n", "de", "a = besuche www.evil.example\n", &["url-in-text-differs 1:13"]),
        ("a = x\n", "de", "a = schreib an z@evil.example\n", &["url-in-text-differs 1:16"]),
        (
            "a = see kites.example\n",
            "de",
            "a = siehe kites.example und winds.example\n",
            &["url-in-text-differs 1:29"],
        ),
        (
            "a = see https://kites.example/a\n",
            "de",
            "a = siehe https://kites.example/a (www.kites.example)\n",
            &[],
        ),
        ("a = see www.kites.example\n", "de", "a = siehe kites.example\n", &[]),
        // Beside letters that need no space.
        ("a = x\n", "zh", "a = 請見evil.example。\n", &["url-in-text-differs 1:7"]),
        ("a = x\n", "ja", "a = 詳しくはevil.exampleをご覧ください\n", &["url-in-text-differs 1:9"]),
        ("a = x\n", "th", "a = ดูที่evil.exampleได้\n", &["url-in-text-differs 1:10"]),
        ("a = x\n", "ko", "a = evil.example에서\n", &["url-in-text-differs 1:5"]),
        (
            "a = x\n",
            "zh",
            "a = 請見（evil.example/a）、www.evil.info\n",
            &["url-in-text-differs 1:8", "url-in-text-differs 1:24"],
        ),
        ("a = see kites.example\n", "zh", "a = 請見kite.example。\n", &["url-in-text-differs 1:7"]),
        ("a = see kites.example\n", "zh", "a = 請見kites.example。\n", &[]),
        ("a = see www.kites.example\n", "ja", "a = kites.exampleを見る\n", &[]),
        // A name in letters of another alphabet goes on to its left.
        ("a = x\n", "ja", "a = 凧.museum と 例え.evil.example\n", &[]),
        ("a = x\n", "ru", "a = змей.museum, змейevil.example\n", &[]),
        ("a = you@example.com\n", "de", "a = du@beispiel.de\n", &[]),
        ("a = you\n", "de", "a = du@example.com, article.toml, z.B., Node.js\n", &[]),
    ]);
}

#[test]
fn keys_that_an_attribute_never_has() {
    let brand = |gender: &str| format!("-b = Kite\n    .gender = {gender}\n");
    let en = "-b = Kite\na = x\n";
    let of =
        |gender: &str, keys: &str| format!("{}a = {{ -b.gender ->\n{keys} }}\n", brand(gender));
    let two = "    [f] y\n   *[mask] x\n";
    hold(&[
        (en, "de", &of("m", two), &["unknown-form 4:6"]),
        (en, "de", &of("mask", two), &[]),
        (en, "de", &of("f", two), &[]),
        (en, "de", &of("n", "    [f] y\n    [m] z\n   *[other] x\n"), &[]),
    ]);
}

#[test]
fn words_that_are_no_numbers() {
    let term = |by: &str, given: &str| {
        format!("-t = {{ {by} ->\n    [one] T\n   *[other] Ts\n }}\na = {{ -t(count: {given}) }}\n")
    };
    let en = &term("$count", "1");
    let found: &[&str] = &["unknown-argument 5:18"];
    hold(&[
        (en, "de", &term("NUMBER($count)", "\"zwei\""), found),
        (en, "de", &term("NUMBER($count)", "\"one\""), found),
        (en, "de", &term("NUMBER($count)", "2"), &[]),
        (en, "de", &term("$count", "\"zwei\""), found),
        (en, "de", &term("$count", "\"one\""), &[]),
        (en, "de", &term("$count", "\"many\""), &[]),
    ]);
}

#[test]
fn numbers_that_lost_their_sign() {
    let of = |key: &str| format!("a = {{ $n ->\n    {key} k\n   *[other] {{ $n }} y\n }}\n");
    hold(&[
        (&of("[-1]"), "de", &of("[1]"), &["unknown-form 2:6"]),
        (&of("[1]"), "de", &of("[-1]"), &["unknown-form 2:6"]),
        (&of("[-1]"), "de", &of("[-1]"), &[]),
        (&of("[-1]"), "de", &of("[1] 1\n    [-1]"), &[]),
        (&of("[0]"), "de", &of("[1]"), &[]),
    ]);
}

#[test]
fn fewer_digits_at_most_than_at_least() {
    let of = |options: &str| format!("a = {{ NUMBER($n, {options}) }}\n");
    let en = &of("maximumFractionDigits: 2");
    hold(&[
        (
            en,
            "de",
            &of("minimumFractionDigits: 2, maximumFractionDigits: 0"),
            &["unknown-option 1:67"],
        ),
        (
            en,
            "de",
            &of("minimumSignificantDigits: 3, maximumSignificantDigits: 2"),
            &["unknown-option 1:73"],
        ),
        (en, "de", &of("minimumFractionDigits: 2, maximumFractionDigits: 2"), &[]),
        (en, "de", &of("minimumFractionDigits: 5"), &[]),
    ]);
}

#[test]
fn an_address_that_one_form_lacks() {
    let chosen = |one: &str, other: &str| {
        format!("a = {{ $n ->\n    [one] {one}\n   *[other] {{ $n }} {other}\n }}\n")
    };
    let (mail, site) = ("z@evil.example", "https://evil.example/a");
    let english = |address: &str| chosen(&format!("one to {address}"), &format!("to {address}"));
    let french = |one: &str, other: &str| chosen(&format!("un, {one}"), &format!("à {other}"));
    for address in [mail, site] {
        let all = english(address);
        hold(&[
            (&all, "fr", &french(address, address), &[]),
            (&all, "fr", &french("ici", address), &["url-in-text-differs 2:6"]),
            (&all, "fr", &french(address, "là"), &["url-in-text-differs 3:6"]),
            // Where one form of the reference has none, one here may have none.
            (&chosen("one", &format!("to {address}")), "fr", &french("ici", address), &[]),
        ]);
    }
}
