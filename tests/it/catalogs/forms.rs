//! Forms, keys, functions and terms, beside the reference's.

use super::{Case, hold};

const FILES: &str = "a = { $n ->\n    [one] { $n } file\n   *[other] { $n } files\n }\n";
const KINDS: &str = "a = { $k ->\n    [device] D\n    [edge] E\n   *[character] C\n }\n";

#[test]
fn numbers_that_decide_the_grammar() {
    let fr = |keys: &str| format!("a = {{ $n ->\n{keys} }}\n");
    let one = |key: &str, last: &str| fr(&format!("    {key} {{ $n }} x\n   *{last} {{ $n }} y\n"));
    hold(&[
        // Fractions alone take the fourth form of Czech, Polish and Russian.
        (FILES, "cs", &fr("    [one] { $n } a\n    [few] { $n } b\n   *[other] { $n } c\n"), &[]),
        (FILES, "ru", &fr("    [one] { $n } a\n    [few] { $n } b\n   *[many] { $n } c\n"), &[]),
        (FILES, "cs", &one("[one]", "[other]"), &["missing-plural 2:6"]),
        (
            FILES,
            "cs",
            "a = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] { $n } a\n    [few] { $n } b\n   *[other] { $n } c\n }\n",
            &["missing-plural 2:6"],
        ),
        // Whole millions have a form of their own in Breton, as in French: most texts never come so far.
        (
            FILES,
            "br",
            &fr(
                "    [one] { $n } a\n    [two] { $n } b\n    [few] { $n } c\n   *[other] { $n } d\n",
            ),
            &[],
        ),
        // Numbers alone do not stand for forms.
        (FILES, "ru", &one("[0]", "[other]"), &["missing-plural 2:6"]),
        (FILES, "ru", &one("[1]", "[other]"), &["missing-plural 2:6"]),
        (FILES, "ar", &one("[1]", "[other]"), &["missing-plural 2:6"]),
        (FILES, "de", &one("[1]", "[other]"), &[]),
        (FILES, "fr", &one("[1]", "[other]"), &[]),
        // One against several is not all there is to say, though no number stands there.
        (
            "a = { $n ->\n    [one] file\n   *[other] files\n }\n",
            "pl",
            "a = { $n ->\n    [one] plik\n   *[other] pliki\n }\n",
            &["missing-plural 2:6"],
        ),
        (FILES, "ja", "a = { $n ->\n    [0] x\n   *[other] { $n } y\n }\n", &[]),
        // Keys that were translated.
        (FILES, "de", &one("[eins]", "[andere]"), &["unknown-form 2:6"]),
        (FILES, "de", &one("[One]", "[Other]"), &["unknown-form 2:6"]),
        (FILES, "ru", &one("[singular]", "[plural]"), &["unknown-form 2:6"]),
    ]);
}

#[test]
fn a_number_is_typed_where_others_take_the_form() {
    let of = |one: &str| format!("a = {{ $n ->\n    {one}\n   *[other] {{ $n }} y\n }}\n");
    let en = &of("[one] 1 file");
    let counted = |one: &str| {
        format!("a = {{ NUMBER($n) ->\n    {one}\n   *[other] {{ NUMBER($n) }} y\n }}\n")
    };
    hold(&[
        (en, "fr", &of("[one] 1 page"), &["typed-number 2:6"]),
        (en, "pt-BR", &of("[one] 1 página"), &["typed-number 2:6"]),
        (en, "hi", &of("[one] १ पृष्ठ"), &["typed-number 2:6"]),
        // Of these, one is one alone.
        (en, "de", &of("[one] 1 Seite"), &[]),
        (en, "es", &of("[one] 1 página"), &[]),
        (en, "pt-PT", &of("[one] 1 página"), &[]),
        // Said in words, or said of nought otherwise, or shown too.
        (en, "fr", &of("[one] Une page"), &[]),
        (en, "fr", &of("[0] Rien\n    [one] 1 page"), &[]),
        (en, "fr", &of("[one] { $n } page sur 1"), &[]),
        (en, "fr", &of("[one] Le 1er fichier, A1, 1,5 m, n° 2"), &[]),
        (en, "fr", &of("[1] 1 page"), &[]),
        (&counted("[one] a day"), "fr", &counted("[one] un jour"), &[]),
        (&counted("[one] a day"), "hi", &counted("[one] एक दिन"), &[]),
        (&counted("[one] a day"), "hi", &counted("[one] पहला दिन, २३ जुलाई"), &[]),
        (&counted("[one] 1 day"), "fr", &counted("[one] 1 jour"), &["typed-number 2:6"]),
        (&counted("[one] 1 day"), "hi", &counted("[one] १ दिन"), &["typed-number 2:6"]),
        (en, "gd", &of("[one] 1 a\n    [two] 2 b\n    [few] { $n } c"), &["uneven-variable 2:6"]),
    ]);
}

#[test]
fn a_number_forgotten_in_one_branch() {
    let both = |old: &str| {
        format!(
            "a = {{ $k ->\n    [new] {{ $n ->\n        [one] {{ $n }} f\n       *[other] {{ $n }} g\n    }}\n   *[old] {old}\n }}\n"
        )
    };
    let chosen = "{ $n ->\n        [one] { $n } h\n       *[other] { $n } i\n    }";
    hold(&[
        (&both(chosen), "de", &both(chosen), &[]),
        (&both(chosen), "de", &both("{ $n } j"), &["unselected-plural 6:6"]),
        (&both("{ $n } j"), "de", &both("{ $n } k"), &[]),
    ]);
}

#[test]
fn keys_of_a_choice_by_a_word() {
    hold(&[
        (KINDS, "de", "a = { $k ->\n    [device] X\n    [edge] Y\n   *[character] Z\n }\n", &[]),
        (
            KINDS,
            "de",
            "a = { $k ->\n    [geraet] X\n    [edge] Y\n   *[character] Z\n }\n",
            &["unknown-form 2:6"],
        ),
        (
            KINDS,
            "de",
            "a = { $k ->\n    [geraet] X\n    [rand] Y\n   *[zeichen] Z\n }\n",
            &["unknown-form 2:6", "unknown-form 3:6"],
        ),
        // One more form than the reference's is the language's own affair.
        (
            KINDS,
            "de",
            "a = { $k ->\n    [device] X\n    [edge] Y\n    [neuter] N\n   *[character] Z\n }\n",
            &[],
        ),
        (
            KINDS,
            "de",
            "a = { $k ->\n    [device] X\n   *[character] Z\n }\n",
            &["missing-form 2:6"],
        ),
        (KINDS, "de", "a = { $k ->\n    [device] X\n   *[edge] Z\n }\n", &["missing-form 2:6"]),
        (KINDS, "de", "a = Z\n", &["lost-choice 1:5"]),
        // What a term has is each language's own affair.
        (
            "-t = T\na = { -t.g ->\n    [m] M\n   *[f] F\n }\n",
            "de",
            "-t = T\n    .g = x\na = { -t.g ->\n    [x] M\n   *[y] F\n }\n",
            &[],
        ),
        ("a = { P() ->\n    [mac] M\n   *[other] F\n }\n", "de", "a = G\n", &[]),
    ]);
}

#[test]
fn functions_that_say_what_a_value_is() {
    let long = "a = { DATETIME($d, dateStyle: \"long\") }\n";
    let share = "a = { NUMBER($p, style: \"percent\") } X\n";
    let money = "a = { NUMBER($p, style: \"currency\", currency: \"EUR\") } X\n";
    let nth = "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n }\n";
    hold(&[
        (long, "de", "a = { $d }\n", &["function-differs 1:7"]),
        (long, "de", "a = { DATETIME($d, dateStyle: \"short\") }\n", &[]),
        (share, "de", "a = { $p } Y\n", &["function-differs 1:7"]),
        (share, "de", "a = { NUMBER($p) } Y\n", &["function-differs 1:7"]),
        (share, "de", "a = { NUMBER($p, style: \"percent\", maximumFractionDigits: 0) } Y\n", &[]),
        (
            money,
            "de",
            "a = { NUMBER($p, style: \"currency\", currency: \"USD\") } Y\n",
            &["function-differs 1:7"],
        ),
        ("a = { $p } X\n", "de", "a = { NUMBER($p, maximumFractionDigits: 0) } Y\n", &[]),
        ("a = { $d } X\n", "de", "a = { DATETIME($d) } Y\n", &[]),
        (nth, "de", "a = { $n }.\n", &[]),
        (
            nth,
            "fr",
            "a = { $n ->\n    [one] { $n }er\n   *[other] { $n }e\n }\n",
            &["function-differs 2:13"],
        ),
    ]);
}

#[test]
fn each_form_shows_a_value_by_the_function_of_the_reference() {
    let eur = "NUMBER($p, style: \"currency\", currency: \"EUR\")";
    let usd = "NUMBER($p, style: \"currency\", currency: \"USD\")";
    let pct = "NUMBER($p, style: \"percent\")";
    let chosen = |one: &str, other: &str| {
        format!("a = {{ $n ->\n    [one] One {one}\n   *[other] {{ $n }} {other}\n }}\n")
    };
    let by = |call: &str| format!("{{ {call} }}");
    let (bare, eur, usd, pct) = ("{ $p }".to_owned(), by(eur), by(usd), by(pct));
    let date = by("DATETIME($p)");
    let plain = |text: &str| format!("a = {text}\n");
    let attribute = |text: &str| format!("a =\n    .title = {text}\n");
    let two = |one: &str, other: &str| format!("{one} X {other}");
    let cases: Vec<(String, String, &[&str])> = vec![
        (chosen(&eur, &eur), chosen(&eur, &eur), &[]),
        (chosen(&eur, &eur), chosen(&bare, &eur), &["function-differs 2:17"]),
        (chosen(&eur, &eur), chosen(&eur, &bare), &["function-differs 3:22"]),
        (chosen(&date, &date), chosen(&bare, &date), &["function-differs 2:17"]),
        (
            plain(&eur),
            chosen(&bare, &eur).replace("{ $n }", "n"),
            &["unknown-variable 1:7", "function-differs 2:17"],
        ),
        // A language may ask for its own form of a date, in one form too.
        (chosen(&bare, &bare), chosen(&bare, &date), &[]),
        // A form may do without.
        (
            chosen(&eur, &eur),
            chosen(&eur, &eur).replace(&format!("One {eur}"), "One"),
            &["uneven-variable 2:6"],
        ),
        // The reference's forms may differ among themselves.
        (chosen(&bare, &eur), chosen(&bare, &eur), &[]),
        (chosen(&bare, &eur), chosen(&eur, &eur), &[]),
        (chosen("", &eur), chosen("", &eur), &[]),
        (chosen(&eur, &two(&eur, &bare)), chosen(&eur, &two(&bare, &eur)), &[]),
        (
            chosen(&eur, &two(&eur, &eur)),
            chosen(&eur, &two(&eur, &bare)),
            &["function-differs 3:75"],
        ),
        (chosen(&eur, &usd), chosen(&usd, &eur), &[]),
        // Twice in one text.
        (plain(&two(&pct, &pct)), plain(&two(&pct, &pct)), &[]),
        (plain(&two(&pct, &pct)), plain(&two(&pct, &bare)), &["function-differs 1:42"]),
        (plain(&two(&pct, &bare)), plain(&two(&bare, &pct)), &[]),
        (plain(&two(&pct, &bare)), plain(&two(&pct, &pct)), &["function-differs 1:42"]),
        (plain(&two(&bare, &date)), plain(&two(&date, &date)), &[]),
        (attribute(&two(&pct, &pct)), attribute(&two(&pct, &bare)), &["function-differs 2:51"]),
    ];
    let french = |text: &str| text.replace("One", "Une").replace('X', "Y");
    let cases: Vec<(String, String, &[&str])> =
        cases.into_iter().map(|(en, fr, told)| (en, french(&fr), told)).collect();
    let cases: Vec<Case<'_>> =
        cases.iter().map(|(en, fr, told)| (en.as_str(), "fr", fr.as_str(), *told)).collect();
    hold(&cases);
}

#[test]
fn terms_are_held_against_the_reference_s() {
    let own = "-v = Verband\n";
    hold(&[
        (
            "-v = Federation\n-p = { -v } Kite\n",
            "de",
            "-v = Verband\n-p = Drachen\n",
            &["missing-reference 2:2"],
        ),
        (
            "-s = <a data-l10n-name=\"s\">our site</a>\n",
            "de",
            "-s = unsere Seite\n",
            &["lost-element 1:2", "markup-differs 1:2"],
        ),
        (
            "-h = at https://kites.example/\n",
            "de",
            "-h = auf https://drachen.example/\n",
            &["url-in-text-differs 1:10"],
        ),
        ("-b = <b>Both</b>\n", "de", "-b = Beide\n", &["markup-differs 1:2"]),
        ("-n = { $name }’s kite\n", "de", "-n = Drachen\n", &["dropped-variable 1:2"]),
        // Cases, attributes and the same name are each language's own affair.
        (
            "-v = Federation\n    .g = it\n",
            "de",
            "-v = { $case ->\n    [gen] Verbands\n   *[nom] Verband\n }\n    .genus = m\n",
            &[],
        ),
        ("-v = Federation\n", "de", "-v = Federation\n", &[]),
        ("-v = Federation\n", "de", own, &[]),
    ]);
}

#[test]
fn what_a_number_is_chosen_by_may_be_said() {
    hold(&[(
        "a = { $n ->\n    [1] Delete bookmark\n   *[other] Delete bookmarks\n }\n",
        "ru",
        "a = { $n ->\n    [1] X\n    [one] { $n } X\n    [few] { $n } Y\n   *[many] { $n } Z\n }\n",
        &[],
    )]);
}

#[test]
fn only_words_can_be_left_untranslated() {
    hold(&[
        (
            "a = Save file\n    .accesskey = S\n    .key = Return\n    .style = width: 20em\n",
            "de",
            "a = Sichern\n    .accesskey = S\n    .key = Return\n    .style = width: 20em\n",
            &[],
        ),
        (
            "a = { $n } MB\nb = OK\nc = { $n } ms\nd = F5\n",
            "de",
            "a = { $n } MB\nb = OK\nc = { $n } ms\nd = F5\n",
            &[],
        ),
        (
            "a = No\nb = To\nc = Save\n",
            "de",
            "a = No\nb = To\nc = Save\n",
            &["untranslated-string 1:5", "untranslated-string 2:5", "untranslated-string 3:5"],
        ),
        ("a = 東\n", "de", "a = 東\n", &["untranslated-string 1:5"]),
        (
            "a = Save\n    .label = Save it\n",
            "de",
            "a = Sichern\n    .label = Save it\n",
            &["untranslated-string 2:14"],
        ),
    ]);
}

#[test]
fn addresses_that_a_value_goes_on() {
    let see = "a = See https://{ $host }/map\n";
    hold(&[
        (see, "de", "a = Siehe { $host }\n", &["url-in-text-differs 1:1"]),
        (see, "de", "a = Siehe https://{ $host }/karte\n", &[]),
    ]);
}
