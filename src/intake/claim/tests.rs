use super::*;
use proptest::prelude::*;

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect(tag)
}

fn locales(tags: &str) -> Vec<Locale> {
    tags.split_whitespace().map(locale).collect()
}

fn article(id: &str, headlines: &str) -> KnownArticle {
    let titled = |text: &str| {
        let (tag, text) = text.split_once(": ").expect("a headline");
        (locale(tag), text.to_owned())
    };
    KnownArticle {
        id: id.to_owned(),
        headlines: headlines.split(" | ").filter(|text| !text.is_empty()).map(titled).collect(),
        has: locales("en"),
        wants: locales("fr ur"),
        ..Default::default()
    }
}

fn known() -> Known {
    let anna = Translator {
        name: "Anna".to_owned(),
        locales: locales("fr"),
        folder: Some("anna".to_owned()),
    };
    let both = Translator {
        name: "Luz".to_owned(),
        locales: locales("es pt-BR"),
        folder: Some("luz".to_owned()),
    };
    let slugged = KnownArticle {
        slugs: vec![(locale("es"), "cometas".to_owned())],
        ..article(
            "kites",
            "en: Kites, and how to fly them | fr: L’été des cerfs-volants | ja: 凧の夏",
        )
    };
    Known {
        articles: vec![
            slugged,
            article("2022/university-report", "en: The university report"),
            article("2023/wind", ""),
            article("2024/wind", ""),
            article("wind-fr", ""),
            article("report-1", ""),
            article("no-news", "en: No news"),
            article("news", ""),
            article("été", ""),
        ],
        locales: locales("en fr es de he ja no pt-BR ur zh-Hans zh-Hant"),
        source: Some(locale("en")),
        translators: vec![anna, both],
        catalogs: ["site.ftl", "sections/us.ftl", "sections/world.ftl"].map(str::to_owned).into(),
    }
}

/// A claim in a line.
fn told(claim: &Claim) -> String {
    let tags =
        |locales: &[Locale]| locales.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    match claim {
        Claim::Variant { article, locale } => format!("{article} {locale}"),
        Claim::Catalog { locale, file } => format!("{file} {locale}"),
        Claim::Unknown(Why::Torn { article, locales, .. }) => {
            format!("torn! {article} {}", tags(locales))
        }
        Claim::Ambiguous { articles, locales, .. } => {
            format!("? {} {}", articles.join(","), tags(locales))
        }
        Claim::Unknown(Why::Article { locale, near, .. }) => {
            let of = locale.as_ref().map_or("-", Locale::as_str);
            format!("article! {of} {}", near.join(",")).trim_end().to_owned()
        }
        Claim::Unknown(Why::Locale { said, article, near, .. }) => {
            let of = article.as_deref().unwrap_or("-");
            format!("locale! {said} {of} {}", tags(near)).trim_end().to_owned()
        }
        Claim::Unknown(Why::More { article, locales }) => {
            format!("more! {article} {}", tags(locales)).trim_end().to_owned()
        }
        Claim::Unknown(Why::Catalog { near, .. }) => {
            format!("catalog! {}", near.join(",")).trim_end().to_owned()
        }
    }
}

fn claimed(desk: &Desk, path: &str) -> String {
    told(&claim(desk, &Delivery { path, front: None }))
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    let desk = Desk::new(known());
    let wrong: Vec<String> = table
        .iter()
        .filter_map(|(path, expected)| {
            let found = claimed(&desk, path);
            (found != *expected).then(|| format!("{path}: {found}, and not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_that_people_use_are_claimed() {
    check(&[
        ("kites.fr.md", "kites fr"),
        ("kites_fr.md", "kites fr"),
        ("kites-fr.md", "kites fr"),
        ("kites fr.md", "kites fr"),
        ("KITES.FR.MD", "kites fr"),
        ("kites(fr).md", "kites fr"),
        ("kites [fr].md", "kites fr"),
        ("fr/kites.md", "kites fr"),
        ("FR/Kites.docx", "kites fr"),
        ("kites/fr.md", "kites fr"),
        ("Kites/French.md", "kites fr"),
        ("fr_kites.md", "kites fr"),
        ("FR - Kites.odt", "kites fr"),
        ("kites (español).md", "kites es"),
        ("kites (ESPAÑOL).md", "kites es"),
        ("kites (espan\u{303}ol).md", "kites es"),
        ("kites%20(espa%C3%B1ol).md", "kites es"),
        ("kites - French.md", "kites fr"),
        ("kites – Französisch.docx", "kites fr"),
        ("kites اردو.md", "kites ur"),
        ("kites（日本語）.md", "kites ja"),
        ("kites日本語.md", "kites ja"),
        ("凧の夏fr最終版.md", "kites fr"),
        ("凧2日本語.md", "article! ja"),
        ("kites.iw.md", "kites he"),
        ("kites.zh-TW.md", "kites zh-Hant"),
        ("kites_zh_TW.md", "kites zh-Hant"),
        ("kites.zh_hans.md", "kites zh-Hans"),
        ("kites 繁體中文.md", "kites zh-Hant"),
        ("kites.pt.md", "kites pt-BR"),
        ("kites (Brazilian Portuguese).md", "kites pt-BR"),
        ("kites.fr.txt", "kites fr"),
        ("kites.fr.markdown", "kites fr"),
        ("kites.fr.md.txt", "kites fr"),
        ("kites.md.fr.txt", "kites fr"),
        ("2022/university-report.fr.md", "2022/university-report fr"),
        ("university-report.fr.md", "2022/university-report fr"),
        ("University Report_FR.docx", "2022/university-report fr"),
        ("2022-university-report.fr.md", "2022/university-report fr"),
        ("2022/university-report/fr.md", "2022/university-report fr"),
        ("university report/fr.md", "2022/university-report fr"),
        ("fr/2022/University Report.md", "2022/university-report fr"),
        ("2024/Wind (français).md", "2024/wind fr"),
        ("Kites and how to fly them (fr).docx", "kites fr"),
        ("Kites, and how to fly them.fr.md", "kites fr"),
        ("L'été des cerfs-volants.fr.docx", "kites fr"),
        ("凧の夏.ja.txt", "kites ja"),
        ("cometas.es.md", "kites es"),
        ("e\u{301}te\u{301}.fr.md", "été fr"),
        ("%C3%A9t%C3%A9.fr.md", "été fr"),
        ("from Anna, 12 May/kites.fr.md", "kites fr"),
        ("kites - French/fr.md", "kites fr"),
        ("Kites (French)/kites.md", "kites fr"),
        ("translations/fr/kites/fr.md", "kites fr"),
    ]);
}

#[test]
fn copies_are_of_what_they_copy() {
    check(&[
        ("kites (1).fr.md", "kites fr"),
        ("kites.fr (1).md", "kites fr"),
        ("kites.fr(2).md", "kites fr"),
        ("kites.fr.md (1).txt", "kites fr"),
        ("Copy of kites.fr.md", "kites fr"),
        ("Copy of Copy of kites.fr.md", "kites fr"),
        ("Kopie von kites.fr.md", "kites fr"),
        ("kites.fr - Kopie.md", "kites fr"),
        ("kites.fr - Kopie (2).md", "kites fr"),
        ("kites.fr.md - Copie.md", "kites fr"),
        ("kites.fr (copie).md", "kites fr"),
        ("kites (copie).fr.md", "kites fr"),
        ("kites fr copy 2.md", "kites fr"),
        ("kites.es - copia.md", "kites es"),
        ("kites.ja のコピー.md", "kites ja"),
        ("kites.ja - コピー.md", "kites ja"),
        ("kites.zh-Hans - 副本.md", "kites zh-Hans"),
        ("kites.ur - نسخة.md", "kites ur"),
        ("fr/Copy of kites.md", "kites fr"),
        // A number in brackets is no part of a name.
        ("report (1).fr.md", "article! fr report-1"),
        ("report-1.fr.md", "report-1 fr"),
        ("report 1 (1).fr.md", "report-1 fr"),
    ]);
}

#[test]
fn whoever_delivers_says_the_language() {
    check(&[
        ("anna/kites.md", "kites fr"),
        ("Anna/kites.txt", "kites fr"),
        ("anna/2024/wind.md", "2024/wind fr"),
        ("anna/kites.fr.md", "kites fr"),
        ("anna/kites.de.md", "kites de"),
        ("luz/kites.md", "? kites es,pt-BR"),
        ("luz/kites.pt.md", "kites pt-BR"),
        ("luz/kites.fr.md", "kites fr"),
        ("luz/es/kites.md", "kites es"),
    ]);
}

#[test]
fn nobody_guesses_between_two() {
    check(&[
        ("wind.fr.md", "? 2023/wind,2024/wind,wind-fr en,fr,ur"),
        ("wind.de.md", "? 2023/wind,2024/wind de"),
        ("wind-fr.md", "? 2023/wind,2024/wind,wind-fr en,fr,ur"),
        ("wind-fr.fr.md", "wind-fr fr"),
        ("kites.md", "? kites en,fr,ur"),
        ("kites.zh.md", "? kites zh-Hans,zh-Hant"),
        ("kites (Chinese).md", "? kites zh-Hans,zh-Hant"),
        ("fr/kites.de.md", "torn! kites de,fr"),
        ("kites.fr.ja.md", "torn! kites fr,ja"),
        ("fr-kites-ja.md", "torn! kites fr,ja"),
        ("kites.fr (français).md", "kites fr"),
        ("fr_kites_fr.md", "kites fr"),
        ("university.fr.md", "article! fr 2022/university-report"),
        ("fr/kites/de.md", "torn! kites de,fr"),
        ("kites/news.fr.md", "? kites,news fr"),
        ("no-news.md", "? news,no-news en,fr,no,ur"),
        ("fr/no-news.md", "no-news fr"),
        ("fr/No News.md", "no-news fr"),
    ]);
}

#[test]
fn what_nobody_knows_has_its_nearest() {
    check(&[
        ("kits.fr.md", "article! fr kites"),
        ("kites final.fr.md", "kites fr"),
        ("kites 2.fr.md", "more! kites fr"),
        ("WhatsApp Document 2026-11-20 kites.fr.md", "more! kites fr"),
        ("kites.fr-1.md", "more! kites fr"),
        ("IMG fr kites Anna.md", "more! kites fr"),
        ("about kites.md", "more! kites"),
        ("about kites and news.fr.md", "article! fr"),
        ("ete.fr.md", "été fr"),
        ("L'ete des cerfs volants.fr.md", "kites fr"),
        ("nl/kites.md", "locale! nl kites"),
        ("Nederlands/kites.md", "locale! nl kites"),
        ("nl/kites.fr.md", "kites fr"),
        ("nl/fr/kites.md", "kites fr"),
        ("wind final.fr.md", "? 2023/wind,2024/wind,wind-fr en,fr,ur"),
        ("kites.xx.md", "locale! xx kites"),
        ("kites (italiano).md", "locale! it kites"),
        ("kites Dutch v2.md", "locale! nl kites"),
        ("universty report.fr.md", "article! fr 2022/university-report"),
        ("fr.md", "article! fr"),
        ("fr/notes.md", "article! fr"),
        ("something else.md", "article! -"),
        ("kites.it.md", "locale! it kites"),
        ("kites/it.md", "locale! it kites"),
        ("kites.pt-PT.md", "locale! pt-PT kites pt-BR"),
        ("kites.fr-CH.md", "locale! fr-CH kites fr"),
        (".md", "article! -"),
        ("", "article! -"),
        ("///", "article! -"),
    ]);
}

#[test]
fn catalogs_are_claimed_by_what_there_is() {
    check(&[
        ("fr/site.ftl", "site.ftl fr"),
        ("site.fr.ftl", "site.ftl fr"),
        ("Site (Français).ftl.txt", "site.ftl fr"),
        ("Copy of site_fr.ftl", "site.ftl fr"),
        ("locales/fr/site.ftl", "site.ftl fr"),
        ("fr/sections/us.ftl", "sections/us.ftl fr"),
        ("us.fr.ftl", "sections/us.ftl fr"),
        ("sections/us/fr.ftl", "sections/us.ftl fr"),
        ("anna/site.ftl", "site.ftl fr"),
        ("fr.ftl", "? sections/us.ftl,sections/world.ftl,site.ftl fr"),
        ("site.ftl", "? site.ftl de,en,es,fr,he,ja,no,pt-BR,ur,zh-Hans,zh-Hant"),
        ("fr/sit.ftl", "catalog! site.ftl"),
        ("fr/press.ftl", "catalog!"),
    ]);
}

#[test]
fn what_a_file_says_outranks_its_name() {
    let desk = Desk::new(known());
    for (path, article, locale, expected) in [
        ("kites.fr.md", Some("news"), Some("de"), "news de"),
        ("kites.fr.md", None, Some("de"), "kites de"),
        ("kites.fr.md", Some("news"), None, "news fr"),
        ("text.fr.md", Some("news"), None, "news fr"),
        ("text (French).md", Some("news"), None, "news fr"),
        ("fr/text.md", Some("2022/university-report"), None, "2022/university-report fr"),
        ("anna/text.md", Some("The university report"), None, "2022/university-report fr"),
        ("anna/kites.md", None, Some("German"), "kites de"),
        ("text.md", Some("kites"), Some("Español"), "kites es"),
        ("wind.md", None, Some("fr"), "? 2023/wind,2024/wind fr"),
        ("wind-fr.md", None, Some("de"), "wind-fr de"),
        ("kites.md", None, Some("zh"), "? kites zh-Hans,zh-Hant"),
        ("kites.fr.md", Some(" "), Some(""), "kites fr"),
        ("text.md", Some("kites"), None, "? kites en,fr,ur"),
        ("kites.fr.md", Some("kitess"), None, "article! fr kites"),
        ("texte français.md", Some("kites"), None, "kites fr"),
        ("fr/kites.de.md", None, Some("ja"), "kites ja"),
        ("anna/kites.fr.md", None, Some("de"), "kites de"),
        ("kites.fr.md", None, Some("it"), "locale! it -"),
        ("kites.fr.md", None, Some("Germann"), "locale! Germann - de"),
        ("site.ftl", None, Some("fr"), "site.ftl fr"),
    ] {
        let delivery = Delivery { path, front: Some(Said { article, locale }) };
        assert_eq!(told(&claim(&desk, &delivery)), expected, "{path} {article:?} {locale:?}");
    }
}

#[test]
fn an_id_that_looks_like_anything_else_claims_itself() {
    let ids = [
        "kites",
        "kites.fr",
        "fr",
        "fr/kites",
        "kites/fr",
        "copy-of-kites",
        "a (1)",
        "%41",
        "A",
        "a",
    ];
    let articles = ids.map(|id| article(id, "")).into();
    let tags = "en fr de pt-BR";
    let desk = Desk::new(Known { articles, locales: locales(tags), ..Known::default() });
    for id in ids {
        for tag in tags.split(' ') {
            let path = format!("{id}.{tag}.md");
            assert_eq!(claimed(&desk, &path), format!("{id} {tag}"), "{path}");
        }
    }
}

#[test]
fn no_more_words_are_left_out_than_have_to_be() {
    let ids = ["report", "final-report", "plan", "final/plan", "v2"];
    let articles = ids.map(|id| article(id, "")).into();
    let desk = Desk::new(Known { articles, locales: locales("en fr"), ..Known::default() });
    for (path, expected) in [
        ("final report v2.fr.md", "final-report fr"),
        ("Translation - Final Report.fr.md", "final-report fr"),
        ("report final.fr.md", "report fr"),
        ("final/plan v2.fr.md", "final/plan fr"),
        ("final v2/plan v2.fr.md", "? final/plan,plan fr"),
        ("v2 final.fr.md", "v2 fr"),
    ] {
        assert_eq!(claimed(&desk, path), expected, "{path}");
    }
}

/// Names that are made of what names are made of.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "kites",
        "wind",
        "2024",
        "fr",
        "FR",
        "de",
        "no",
        "news",
        "French",
        "copy",
        "of",
        "zh",
        "TW",
        "(1)",
        "日本語",
        "é",
        "%C3%A9",
        ".",
        "-",
        "_",
        " ",
        "/",
        ".md",
        ".txt",
        ".ftl",
        "anna",
        "luz",
        "site",
        "sections",
        "us",
        "",
    ]);
    prop::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn the_order_of_what_is_known_says_nothing(path in pieces(), seed in 0_usize..50) {
        let mut other = known();
        let (articles, locales) = (other.articles.len(), other.locales.len());
        other.articles.rotate_left(seed % articles);
        other.locales.rotate_left(seed % locales);
        if seed % 2 == 1 {
            other.articles.reverse();
            other.locales.reverse();
            other.translators.reverse();
            other.catalogs.reverse();
        }
        let delivery = Delivery { path: &path, front: None };
        prop_assert_eq!(claim(&Desk::new(known()), &delivery), claim(&Desk::new(other), &delivery));
    }

    #[test]
    fn a_name_as_hexapla_writes_it_claims_itself(
        ids in prop::collection::btree_set("[a-zé(1)%. -]{1,4}(/[a-z. -]{1,3})?", 1..6),
        tag in prop::sample::select(vec!["en", "fr", "pt-BR"]),
    ) {
        let articles = ids.iter().map(|id| article(id, "")).collect();
        let desk = Desk::new(Known { articles, locales: locales("en fr pt-BR"), ..Known::default() });
        for id in &ids {
            prop_assert_eq!(claimed(&desk, &format!("{id}.{tag}.md")), format!("{id} {tag}"));
        }
    }

    #[test]
    fn whatever_a_name_is_lists_of_candidates_are_not_empty(path in "\\PC{0,40}") {
        let desk = Desk::new(known());
        if let Claim::Ambiguous { articles, locales, .. } = claim(&desk, &Delivery { path: &path, front: None }) {
            prop_assert!(!articles.is_empty() && !locales.is_empty());
        }
    }
}

#[test]
fn three_letters_behind_a_full_stop_are_a_language_if_there_is_one() {
    check(&[
        ("kites.tlh.md", "locale! tlh kites"),
        ("kites.xx.md", "locale! xx kites"),
        ("kites.new.fr.md", "kites fr"),
        ("kites fr neu.md", "kites fr"),
    ]);
    // A new one, and none in the language of the Newar.
    let desk = Desk::new(known());
    assert!(!claimed(&desk, "kites.new.md").starts_with("locale!"));
}

#[test]
fn a_tag_that_says_a_language_twice_is_one_tag() {
    let articles = vec![article("kites", "")];
    let locales = locales("en fr pt-BR pt-PT");
    let desk = Desk::new(Known { articles, locales, ..Known::default() });
    for (path, is) in [
        ("pt/kites.pt-PT.md", "kites pt-PT"),
        ("pt/kites pt_PT.md", "kites pt-PT"),
        ("pt/kites.pt-BR.md", "kites pt-BR"),
        ("pt/pt-PT kites.md", "kites pt-PT"),
        ("pt/kites.pt.md", "? kites pt-BR,pt-PT"),
        ("kites.pt (português).md", "? kites pt-BR,pt-PT"),
    ] {
        assert_eq!(claimed(&desk, path), is, "{path}");
    }
}
