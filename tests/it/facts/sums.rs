//! Sums of money that are typed beside a fact.

use super::super::support::{base, run};

/// What the English or the French text says besides, and whether it contradicts the fact.
fn contradicts(locale: &str, fact: &str, sentence: &str) -> bool {
    let mut tree = base();
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
        // Beside the fact, in one paragraph, another sum is compared with it.
        ("en", "We got { $raised }; in 2020 it was 752,000 euros.", false),
        ("en", "We got { m }; in 2020 it was €752,000.", false),
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
