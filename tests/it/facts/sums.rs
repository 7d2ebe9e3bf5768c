//! Sums of money that are typed beside a fact.

use super::super::support::{base, run};

/// What a text in one language says besides, and whether it contradicts the fact.
fn contradicts(locale: &str, fact: &str, sentence: &str) -> bool {
    let mut tree = base();
    let network = tree.get_mut("pipeline.toml").expect("there is one");
    let known = format!("[\"en\", \"fr\", \"{locale}\"]");
    if !["en", "fr"].contains(&locale) {
        let text = String::from_utf8_lossy(network).replace("[\"en\", \"fr\"]", &known);
        *network = text.into_bytes();
    }
    let meta = format!("date = 2022-07-28\n\n[facts]\nraised = {fact}\n");
    tree.insert("content/kites/article.toml".to_owned(), meta.into_bytes());
    let text = format!(
        "+++\nheadline = \"Kites\"\nslug = \"kites\"\n\n[messages]\n\
         m = \"{{ NUMBER($raised) }} in all\"\n+++\n\nA {{ $raised }}.\n\n{sentence}\n"
    );
    tree.insert(format!("content/kites/{locale}.md"), text.into_bytes());
    run(&tree).has("contradicted-fact")
}

#[test]
fn a_sum_is_seen_by_sign_code_and_name() {
    let euros = "{ minor = 82500000, currency = \"EUR\" }";
    for (locale, sentence, found) in [
        ("en", "Some €852,000 came.", true),
        ("en", "Some EUR 852,000 came.", true),
        ("en", "Some 852,000 EUR came.", true),
        ("en", "Some 852,000 euros.", true),
        ("en", "Some 852,000 Euros came.", true),
        ("fr", "Quelque 852 000 euros.", true),
        ("fr", "Quelque 852 000 EUR.", true),
        ("en", "Some 825,000 euros came.", false),
        ("en", "Some 852,000 kites came.", false),
        ("en", "Some 852,000 Europeans came.", false),
        ("en", "Some USD 852,000 came.", false),
        ("en", "Some 800,000 euros came.", false),
        // Another number than 825.
        ("en", "EUR 825k came.", false),
        ("en", "EUR 825 came.", true),
        ("en", "Some 852,000EUR came.", true),
        ("en", "Some 852,000euros came.", true),
    ] {
        assert_eq!(contradicts(locale, euros, sentence), found, "{sentence}");
    }
    let dollars = "{ minor = 82500000, currency = \"USD\" }";
    for (sentence, found) in [
        ("Some CAD 852,000 came.", false),
        ("Some 852,000 US dollars.", true),
        ("Some $852,000.", true),
    ] {
        assert_eq!(contradicts("en", dollars, sentence), found, "{sentence}");
    }
}

#[test]
fn a_sum_beside_its_fact_is_a_near_miss_or_another_sum() {
    let euros = "{ minor = 82500000, currency = \"EUR\" }";
    let cases = [
        // The digits turned round, one more digit, one less.
        ("en", "We got { $raised }, that is €852,000 in all.", true),
        ("en", "We got { $raised } (8,250,000 euros).", true),
        ("en", "We got { m }: EUR 82,500!", true),
        ("fr", "Nous avons reçu { $raised }, soit 852 000 euros.", true),
        ("zh-Hant", "籌得{ $raised }，即852,000歐元。", true),
        ("en", "We got { $raised }. In words: 852,000 euros.", true),
        // What is rounded, or the fact itself.
        ("en", "We got { $raised }, or EUR 825k.", false),
        ("en", "We got { $raised }, some €0.8 million.", false),
        ("en", "We got { $raised }, some €0.83 million.", false),
        ("en", "We got { $raised } (825,000 euros).", false),
        ("fr", "Nous avons reçu { $raised }, soit 0,8 million d’euros.", false),
        // A year of its own, a day, a month.
        ("en", "We got { $raised }; in 2020 it was 700,000 euros.", false),
        ("en", "We got { m }; in 2020 it was €752,000.", false),
        ("en", "We got { $raised }. In 2020, with fewer guests, it was approx. €752,000.", false),
        ("en", "By May 2021 it was 752,000 euros, and now { $raised }.", false),
        ("ja", "{ $raised }を集めた。2020年は750,001ユーロだった。", false),
        // The article's own year, or one that is said of the fact.
        ("en", "We got { $raised }; in 2022 it was 852,000 euros.", true),
        ("en", "In 2021 we began with { $raised }, that is €852,000.", true),
        ("en", "We got { $raised }. It is 852,000 euros. In 2020 nobody came.", true),
        ("en", "In 2021 we began with { m }, that is €852,000.", true),
        // Last year, in the words of CLDR.
        ("en", "We got { $raised }, more than last year’s €752,000.", false),
        ("fr", "Nous avons reçu { $raised }, contre 752 000 euros l'année dernière.", false),
        ("de", "Wir erhielten { $raised }, letztes Jahr waren es 752.000 Euro.", false),
        // A share, a difference, a part.
        ("en", "We got { $raised }, 9.7% more than the €752,000 we hoped for.", false),
        ("en", "We got { $raised }, 73,000 more than the €752,000 we hoped for.", false),
        ("en", "We got { $raised } for 10 sections: each had €82,500.", false),
    ];
    let is_wrong = |(locale, sentence, found): &&(&str, &str, bool)| {
        contradicts(locale, euros, sentence) != *found
    };
    assert_eq!(cases.iter().filter(is_wrong).collect::<Vec<_>>(), Vec::<&_>::new());
}
