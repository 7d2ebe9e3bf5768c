//! Typed figures that are others than the fact they come near, and those that contradict it.

use super::super::support::{base, run};

const FACTS: &str = "date = 2022-07-28\n\n[facts]\nregistered = 7333\n\
    raised = { minor = 82500000, currency = \"EUR\" }\n\
    held = { from = 2022-07-23, to = 2022-07-26 }\nbursaries = 208\n";

const ENGLISH: &str = "{ $registered } people came, { $raised } raised, { $bursaries } bursaries, \
    held { $held }, for { NUMBER($held) } days.";

/// Whether a text in one language contradicts a fact, where another paragraph shows all of them.
fn contradicts(locale: &str, shown: &str, front: &str, sentence: &str) -> bool {
    let mut tree = base();
    let network = tree.get_mut("pipeline.toml").expect("there is one");
    if !["en", "fr"].contains(&locale) {
        let known = format!("[\"en\", \"fr\", \"{locale}\"]");
        let text = String::from_utf8_lossy(network).replace("[\"en\", \"fr\"]", &known);
        *network = text.into_bytes();
    }
    tree.insert("content/kites/article.toml".to_owned(), FACTS.as_bytes().to_vec());
    let text = format!(
        "+++\nheadline = \"Kites\"\nslug = \"kites\"\n{front}+++\n\n{shown}\n\n{sentence}\n"
    );
    tree.insert(format!("content/kites/{locale}.md"), text.into_bytes());
    run(&tree).has("contradicted-fact")
}

/// Holds of each sentence whether it contradicts.
fn hold(locale: &str, shown: &str, silent: &[&str], told: &[&str]) {
    let said = |sentence: &&&str| contradicts(locale, shown, "", sentence);
    assert_eq!(silent.iter().filter(said).collect::<Vec<_>>(), Vec::<&&str>::new(), "silent");
    let unsaid = |sentence: &&&str| !contradicts(locale, shown, "", sentence);
    assert_eq!(told.iter().filter(unsaid).collect::<Vec<_>>(), Vec::<&&str>::new(), "told");
}

#[test]
fn another_number_is_none_of_the_facts() {
    let silent = [
        // Another year, a percentage, another period.
        "In 2020, 6,333 people came.",
        "There were 206 bursaries in 2021.",
        "Last year, 206 bursaries were given.",
        "Only 7,233 people came this month.",
        "Then 12% more, or 206 bursaries, were given.",
        // The fact in the same sentence, or what is missing.
        "Of the 7,333 people, 7,100 people stayed.",
        "Of all { $registered }, only 7,101 people stayed.",
        "Some 206 bursaries of 208 are given.",
        "206 bursaries went to girls and 2 to boys.",
        "6,100 people came on Saturday and 1,233 people on Sunday.",
        // Ranges.
        "Between 7,000 and 7,500 people came.",
        "Between 7,001 and 7,501 people came.",
        "From 6,901 to 7,501 people came.",
        "7,001–7,501 people came.",
        // Round ones.
        "The hall holds 7,500 people.",
        "The day before, 7,200 people were registered.",
        "Up to 7,500 people can come.",
    ];
    let told = [
        "Some 7,433 people came.",
        "In 2022, 7,433 people came.",
        "Some 7,433 people came, more than in 2021.",
        "Then 209 bursaries were given.",
        "Between 7,401 and 7,501 people came.",
    ];
    hold("en", ENGLISH, &silent, &told);
    for (front, found) in [
        ("standfirst = \"With 7,500 people.\"\n", true),
        ("teaser = \"With 7,500 people.\"\n", true),
        ("standfirst = \"With 7,300 people.\"\n", false),
    ] {
        assert_eq!(contradicts("en", ENGLISH, front, "Kites."), found, "{front}");
    }
}

#[test]
fn another_number_is_known_in_every_language() {
    let french = "{ $registered } personnes et { $bursaries } bourses, { NUMBER($held) } jours.";
    hold(
        "fr",
        french,
        &[
            "En 2020, 7 233 personnes sont venues.",
            "7 101 personnes l’année dernière, 7 333 personnes cette année.",
            "206 bourses sur 208 sont attribuées.",
            "Deux bourses de plus que 2, soit 210 bourses.",
            "Il reste 5 jours.",
            "Entre 7 001 et 7 501 personnes sont venues.",
        ],
        &["Enfin 7 334 personnes sont venues.", "Quelque 209 bourses."],
    );
    let japanese = "{ $registered }人が参加し、{ $bursaries }件の奨学金、{ NUMBER($held) }日間。";
    hold(
        "ja",
        japanese,
        &[
            "2020年は7,201人が参加した。",
            "昨年は7,201人が参加した。",
            "前回より500人多い7,333人が参加した。",
            "7,001～7,501人が参加した。",
            "5日後に終わった。",
        ],
        &["7,334人が参加した。", "209件の奨学金があった。"],
    );
    let german = "{ $registered } Menschen, { $bursaries } Stipendien.";
    hold(
        "de",
        german,
        &["Letztes Jahr kamen 7.101 Menschen.", "Zwischen 7.001 und 7.501 Menschen kamen."],
        &["Es kamen 7.433 Menschen."],
    );
}

#[test]
fn a_part_a_goal_or_a_bound_is_no_restatement() {
    let silent = [
        "Some €810,000 of { $raised } is spent.",
        "Of the €825,000, €810,000 is spent.",
        "{ $raised } is between €810,000 and €850,000.",
        "{ $raised } (goal: €850,000) came.",
        "{ $raised } (before: €795,000) came.",
        "{ $raised } is nearly €850,000.",
        "{ $raised } was raised; we needed €850,000.",
        "{ $raised } (825 000 €) came.",
        "{ $raised } (825.000 EUR) came.",
        "{ $raised } (US$852,000) came.",
        "{ $raised } (CHF 824.001) came.",
        "In 2020 it raised €852,000.",
        "€852,000 came last year.",
    ];
    let told = [
        "{ $raised } (825 001 €) came.",
        "{ $raised } (825.001 EUR) came.",
        "{ $raised } (EUR 825.001) came.",
        "{ $raised } (825,001 euros) came.",
        "{ $raised } (€825001) came.",
        "{ $raised } = €835,000",
        "€835,000 ({ $raised }) was raised.",
        "{ $raised } is 852,000 euros.",
        "{ $raised }, or €815,000, was raised.",
        "They raised €850,000.",
        "They raised €852,000, and met again in 2021.",
    ];
    hold("en", ENGLISH, &silent, &told);
}

#[test]
fn days_are_counted_in_the_same_words_or_beside_the_range() {
    let silent = [
        "It was 3 days ago.",
        "It was sold within 5 days.",
        "They meet every 5 days.",
        "They work 5 days a week.",
        "In the last 3 days it rained.",
        "The train takes 3 days.",
        "5 days later, all was over.",
        "After { $held }, it took 5 days to clean up.",
        "Of { $held }, the last 3 days were dry.",
        "It was { $held }, 3 days ago.",
    ];
    let told = [
        "They stayed for 5 days.",
        "It was held { $held } (5 days).",
        "It was held { $held }, some 5 days.",
        "The 5 days of { $held } were dry.",
    ];
    let shown = ENGLISH.replace("held { $held }, ", "");
    hold("en", &shown, &silent, &told);
}

#[test]
fn a_typed_range_of_days_misses_an_end() {
    let silent = [
        "It was held from 23 to 26 July 2022.",
        "It was held on July 23–26, 2022.",
        "It is open 23–30 August 2022.",
        "It was held from 22 to 27 July 2022.",
        "It is open from 23 July to 20 August 2022.",
        "It was held from 23 to 27 July 2021.",
        "On 23 July 27 people came.",
    ];
    let told = [
        "It was held from 23 to 27 July 2022.",
        "It was held on 22–26 July 2022.",
        "It was held July 24-26, 2022.",
        "It was held on 23 July 2022 – 28 July 2022.",
    ];
    let shown = "Held { $held }.";
    hold("en", shown, &silent, &told);
    hold("fr", shown, &["Du 23 au 26 juillet 2022."], &["Du 23 au 27 juillet 2022."]);
    hold("ja", shown, &["2022年7月23日～26日。"], &["2022年7月23日～27日。"]);
}
