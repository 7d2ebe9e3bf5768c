//! Typed figures that are others than the fact they come near, and those that contradict it.

use super::super::support::{base, run};

const FACTS: &str = "date = 2022-07-28\n\n[facts]\nregistered = 7333\n\
    raised = { minor = 82500000, currency = \"EUR\" }\n\
    held = { from = 2022-07-23, to = 2022-07-26 }\nbursaries = 208\n\
    price = { minor = 1250, currency = \"EUR\" }\n";

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
        "It was { $held }, 5 days before Christmas.",
        "It was { $held }, 5 days after 18 July.",
    ];
    let told = [
        "They stayed for 5 days.",
        "It was held { $held } (5 days).",
        "It was held { $held }, some 5 days.",
        "It was held { $held }, 5 days in all.",
        "The 5 days of { $held } were dry.",
    ];
    let shown = ENGLISH.replace("held { $held }, ", "");
    hold("en", &shown, &silent, &told);
}

#[test]
fn another_year_is_another_day() {
    let silent = [
        "They met on 23 July 2021.",
        "In 2021, they met on 23 July 2021.",
        "In 2021, the fair was held on 23 July 2023.",
        "Last year’s fair began on 23 July 2021.",
        "Her founder was born on 26 July 1931.",
        "It was founded on 23 July 1908, and turned old on 26 July 2008.",
        "On 14 January 2023 they meet again.",
        "They met on 23 July 2022.",
    ];
    hold("en", ENGLISH, &silent, &[]);
    hold("fr", ENGLISH, &["Née le 26 juillet 1931.", "Réunis le 23 juillet 2021."], &[]);
    hold("ja", ENGLISH, &["1931年7月26日に生まれた。", "2021年7月23日に始まった。"], &[]);
}

#[test]
fn a_number_of_another_day_is_another() {
    let silent = [
        "By 30 June, 6,950 people had come.",
        "On Monday, 6,950 people came.",
        "6,950 people came on 22 July.",
        "In May 6,950 people were registered.",
        "Of these, 206 bursaries were for girls.",
    ];
    let told = [
        "In July, 7,433 people came.",
        "Some 7,433 people came, and left on 30 June.",
        "So far there are 206 bursaries, and more are sought.",
    ];
    hold("en", ENGLISH, &silent, &told);
    for (locale, shown, silent, told) in [
        (
            "fr",
            "{ $registered } personnes et { $bursaries } bourses.",
            &[
                "Au 30 juin, 6 950 personnes étaient venues.",
                "Lundi, 6 950 personnes sont venues.",
                "Parmi elles, 206 bourses sont pour des filles.",
            ][..],
            &["Enfin 7 433 personnes sont venues."][..],
        ),
        (
            "de",
            "{ $registered } Menschen, { $bursaries } Stipendien.",
            &[
                "Am 30. Juni waren es 6.950 Menschen.",
                "Am Montag kamen 6.950 Menschen.",
                "Davon 206 Stipendien für Mädchen.",
            ],
            &["Es kamen 7.433 Menschen."],
        ),
        (
            "ja",
            "{ $registered }人が参加し、{ $bursaries }件の奨学金。",
            &[
                "6月30日には6,950人が参加した。",
                "月曜日には6,950人が参加した。",
                "そのうち206件の奨学金。",
            ],
            &["7,433人が参加した。"],
        ),
        (
            "ru",
            "{ $registered } человек, { $bursaries } стипендий.",
            &[
                "К 30 июня было 6950 человек.",
                "В среду было 6950 человек.",
                "Из них 206 стипендий.",
            ],
            &["Пришло 7433 человек."],
        ),
        (
            "es",
            "{ $registered } personas, { $bursaries } becas.",
            &["El lunes vinieron 6.950 personas.", "De ellas, 206 becas."],
            &["Vinieron 7.433 personas."],
        ),
        (
            "ar",
            "{ $registered } شخص، { $bursaries } منحة.",
            &["حتى 30 يونيو حضر 6,950 شخص.", "يوم الاثنين حضر 6,950 شخص.", "منها 206 منحة."],
            &["حضر 7,433 شخص."],
        ),
        (
            "hi",
            "{ $registered } लोग, { $bursaries } छात्रवृत्तियाँ।",
            &["सोमवार को 6,950 लोग आए।", "30 जून तक 6,950 लोग आए।", "इनमें से 206 छात्रवृत्तियाँ।"],
            &["कुल 7,433 लोग आए।"],
        ),
    ] {
        hold(locale, shown, silent, told);
    }
}

#[test]
fn a_sum_of_something_else_is_another() {
    let silent = [
        "The rent of €790,500 is paid.",
        "{ $raised } came. The rent of €790,500 is paid.",
        "A hall costs 840,120 euros.",
        "{ $price } in advance, €14 at the door.",
        "{ $price } in advance, €13.50 at the door.",
        "It costs { $price }; at the door it is €14.00.",
        "Of this, €815,000 is spent.",
    ];
    let told = [
        // The digits of the fact, one of them another or two in each other’s place, or its own words.
        "Some €852,000 came.",
        "Some €825,100 came.",
        "They raised €790,500.",
        "The ticket of €15.20 is sold.",
        "It costs { $price } (€12.05).",
    ];
    hold("en", ENGLISH, &silent, &told);
    for (front, found) in
        [("standfirst = \"With €790,500.\"\n", true), ("standfirst = \"With €825,000.\"\n", false)]
    {
        assert_eq!(contradicts("en", ENGLISH, front, "Kites."), found, "{front}");
    }
    hold("de", ENGLISH, &["Die Miete von 790.500 Euro ist bezahlt."], &["Es waren 852.000 Euro."]);
    hold("ja", ENGLISH, &["家賃は790,500ユーロだ。"], &["852,000ユーロが集まった。"]);
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
        // A part of it, or two of its days.
        "There was a workshop on 23–24 July 2022.",
        "Sports were on 24 and 25 July 2022.",
        "Sports were on 23 and 27 July 2022.",
        "Sports were on Saturday 23 July and Wednesday 27 July 2022.",
        "On 24 July and 26 July they sang.",
        "They sang on 23 July and on 27 July.",
        // Without a year, by what else is said.
        "In 2021 it was held 23 to 27 July.",
        "In 2021 it was held 23–27 July.",
        "It was held 23–27 July in 2021.",
        "Next year, it is held from July 23 to July 27.",
        "It was held between 23 and 26 July.",
        "Last year it was held 23 to 27 July.",
        "It is open 23 to 30 July.",
        "It was held 23 to 26 July.",
        "It was held from Saturday 23 July to Tuesday 26 July 2022.",
    ];
    let told = [
        "It was held from 23 to 27 July 2022.",
        "It was held on 22–26 July 2022.",
        "It was held July 24-26, 2022.",
        "It was held on 23 July 2022 – 28 July 2022.",
        "It was held 23 to 27 July.",
        "It was held from July 23 to July 27.",
        "It was held July 23 – July 27.",
        "It was held July 23 to July 27, 2022.",
        "It was held between 23 and 27 July.",
        "It was held between July 23 and July 27.",
        "It was held between July 23 and 27.",
        "It was held from Saturday 23 July to Wednesday 27 July 2022.",
        "It was held from Saturday, July 23, to Wednesday, July 27, 2022.",
        "It was held from the 23rd to the 27th of July.",
        "It was held from the 23rd to the 27th of July 2022.",
    ];
    let shown = "Held { $held }.";
    hold("en", shown, &silent, &told);
    hold(
        "fr",
        shown,
        &["Du 23 au 26 juillet 2022.", "Un atelier du 23 au 24 juillet.", "Les 23 et 27 juillet."],
        &[
            "Du 23 au 27 juillet 2022.",
            "Du 23 au 27 juillet.",
            "Du samedi 23 juillet au mercredi 27 juillet 2022.",
        ],
    );
    hold(
        "de",
        shown,
        &["Vom 23. bis zum 26. Juli.", "Am 23. und 27. Juli.", "Vom 23. bis 24. Juli wird gebaut."],
        &[
            "Vom 23. bis zum 27. Juli.",
            "Von Samstag, dem 23. Juli, bis Mittwoch, dem 27. Juli 2022.",
            "Vom 23. bis 27. Juli 2022.",
        ],
    );
    hold(
        "es",
        shown,
        &["Los días 23 y 27 de julio.", "Del 23 al 26 de julio de 2022."],
        &["Del 23 al 27 de julio.", "Del sábado 23 de julio al miércoles 27 de julio de 2022."],
    );
    hold(
        "ru",
        shown,
        &["23 и 27 июля они пели.", "С 23 по 26 июля."],
        &["С 23 по 27 июля.", "С субботы 23 июля по среду 27 июля 2022 года."],
    );
    hold(
        "pt-BR",
        shown,
        &["Nos dias 23 e 27 de julho."],
        &["De 23 a 27 de julho.", "De sábado, 23 de julho, a quarta-feira, 27 de julho de 2022."],
    );
    hold("hi", shown, &["23 और 27 जुलाई को।"], &["23 से 27 जुलाई तक।"]);
    hold("ur", shown, &["23 اور 27 جولائی کو۔"], &["23 سے 27 جولائی تک۔"]);
    hold(
        "ar",
        shown,
        &["يومي 23 و27 يوليو.", "في 23 يوليو وفي 27 يوليو."],
        &["من 23 إلى 27 يوليو."],
    );
    hold(
        "ja",
        shown,
        &["2022年7月23日～26日。"],
        &["2022年7月23日～27日。", "7月23日（土）から27日（水）まで。"],
    );
    hold(
        "zh-Hans",
        shown,
        &["7月23日和27日。"],
        &["7月23日至27日。", "2022年7月23日星期六至7月27日星期三。"],
    );
}

#[test]
fn a_day_in_the_year_beside_it_is_a_slip() {
    let meta = |facts: &str| format!("date = 2022-12-20\n\n[facts]\n{facts}");
    for (facts, sentence, found) in [
        // The old year out of habit.
        ("opened = 2023-01-03\n", "They meet on 3 January 2022.", true),
        ("held = { from = 2023-01-03, to = 2023-01-05 }\n", "Until 5 January 2022 they fly.", true),
        ("opened = 2023-01-03\n", "Last year they met on 3 January 2022.", false),
        ("opened = 2023-01-03\n", "They met on 3 January 2021.", false),
        ("opened = 2023-01-03\n", "They met on 3 January 2024.", false),
        ("opened = 2023-01-03\n", "They meet on 3 January 2023.", false),
        // It is a hundred years old.
        ("founded = 1922-12-31\n", "They sing on 31 December 2022.", false),
    ] {
        let mut tree = base();
        tree.insert("content/kites/article.toml".to_owned(), meta(facts).into_bytes());
        let name = facts.split(' ').next().unwrap_or_default();
        let text = format!(
            "+++\nheadline = \"Kites\"\nslug = \"kites\"\n+++\n\nIt is {{ ${name} }}.\n\n{sentence}\n"
        );
        tree.insert("content/kites/en.md".to_owned(), text.into_bytes());
        assert_eq!(run(&tree).has("contradicted-fact"), found, "{facts}{sentence}");
    }
}

#[test]
fn a_range_of_another_year_is_another_range() {
    let shown = "{ $held }.";
    hold(
        "de",
        shown,
        &[
            "2018 fand sie vom 23. bis 27. Juli statt.",
            "2018 war sie vom 23. bis 27. Juli in Kiel.",
            "Die Universität 2018 lief vom 23. bis 27. Juli.",
            "Im Jahr 2018 lief sie vom 23. bis zum 27. Juli.",
            "Letztes Jahr lief sie vom 23. bis 27. Juli.",
            "Im vergangenen Jahr lief sie vom 23. bis 27. Juli.",
            "Nächstes Jahr läuft sie vom 22. bis 26. Juli.",
            "Nach dem 5. Mai 2018 lief sie vom 23. bis 27. Juli.",
            "Zwischen dem 23. und dem 26. Juli.",
        ],
        &[
            "Sie fand vom 23. bis 27. Juli statt.",
            "2022 fand sie vom 23. bis 27. Juli statt.",
            "Das war 2018. Sie lief vom 23. bis 27. Juli.",
            "Zwischen dem 23. und dem 27. Juli.",
            "Zwischen dem 23. und 27. Juli.",
        ],
    );
    hold(
        "fi",
        shown,
        &[
            "Vuonna 2018 juhla oli 23.–27. heinäkuuta.",
            "Vuonna 2018 juhla pidettiin 23.–27. heinäkuuta Oulussa.",
            "Viime vuonna juhla oli 23.–27. heinäkuuta.",
        ],
        &["Juhla oli 23.–27. heinäkuuta.", "Vuonna 2022 juhla oli 23.–27. heinäkuuta."],
    );
    hold(
        "ar",
        shown,
        &["في العام الماضي كانت من 23 إلى 27 يوليو.", "العام المقبل ستكون من 22 إلى 26 يوليو."],
        &["كانت من 23 إلى 27 يوليو."],
    );
    hold("ur", shown, &["پچھلے سال 23 سے 27 جولائی تک تھی۔"], &["یہ 23 سے 27 جولائی تک تھی۔"]);
    hold("hi", shown, &["पिछले साल 23 से 27 जुलाई तक था।"], &["यह 23 से 27 जुलाई तक था।"]);
    hold(
        "fr",
        shown,
        &["L’an prochain, du 22 au 26 juillet.", "L'an dernier, c'était du 23 au 27 juillet."],
        &["C’était du 22 au 26 juillet.", "C’était entre le 23 et le 27 juillet."],
    );
    hold(
        "es",
        shown,
        &["El año que viene, del 22 al 26 de julio."],
        &["Entre el 23 y el 27 de julio."],
    );
}
