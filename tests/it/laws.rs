//! What holds of every network.

use proptest::prelude::*;

use hexapla::model::Hash;
use hexapla::model::manifest::to_json;

use super::support::{
    Outcome, Strange, Tree, base, files_below, folders_in, over_base, run, run_in, system,
};

/// A network of several articles that refer to each other, in several states.
fn several() -> Tree {
    let mut tree = base();
    let mut put = |path: String, text: String| tree.insert(path, text.into_bytes());
    for ix in 0..6 {
        let meta = format!("date = 2022-08-0{}\n[facts]\ndays = {ix}\n", ix + 1);
        put(format!("content/a{ix}/article.toml"), meta);
        put(
            format!("content/a{ix}/map.svg"),
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M{ix} 0\"/></svg>"),
        );
        for locale in ["en", "fr", "ar"].iter().take(1 + ix % 3) {
            let draft = if ix == 4 { "draft = true\n" } else { "" };
            let next = (ix + 1) % 6;
            put(
                format!("content/a{ix}/{locale}.md"),
                format!(
                    "+++\nheadline = \"Article {ix}\"\nslug = \"a{ix}-{locale}\"\n{draft}+++\n\nText {}\n\n[next](../a{next}/) ![map](map.svg)\n",
                    "{ $days }"
                ),
            );
        }
    }
    // Which of two counts must not hang on the order either.
    put(
        "content/a3/eng.md".to_owned(),
        "+++\nheadline = \"Twice\"\nslug = \"a3-en\"\n+++\n\nTwice.\n".to_owned(),
    );
    put("locales/en/a.ftl".to_owned(), "site-tagline = A\nnav-home = A\n".to_owned());
    put("locales/en/z.ftl".to_owned(), "site-tagline = Z\nnav-home = Z\n".to_owned());
    tree
}

fn assert_same(one: &Outcome, other: &Outcome) {
    assert_eq!(one.text(), other.text());
    assert_eq!(one.files.keys().collect::<Vec<_>>(), other.files.keys().collect::<Vec<_>>());
    for (path, bytes) in &one.files {
        assert_eq!(bytes, &other.files[path], "{path}");
    }
    for (section, manifest) in &one.manifests {
        assert_eq!(to_json(manifest), to_json(&other.manifests[section]));
    }
}

#[test]
fn two_builds_give_the_same_bytes() {
    for tree in [base(), several(), files_below("tests/rules/_base")] {
        assert_same(&run(&tree), &run(&tree));
    }
}

#[test]
fn the_fixtures_too_give_the_same_twice() {
    for code in folders_in("tests/rules").iter().filter(|name| *name != "_base") {
        let tree = over_base(files_below(&format!("tests/rules/{code}/fail")));
        assert_same(&run(&tree), &run(&tree));
    }
}

#[test]
fn a_manifest_tells_the_truth() {
    let mut tree = several();
    for name in [
        "index.html",
        "atom.xml",
        "sitemap.xml",
        "404.html",
        "manifest.json",
        "robots.txt",
        "a0-en/x.html",
    ] {
        tree.insert(format!("sections/north/static/{name}"), b"ours".to_vec());
    }
    let outcome = run(&tree);
    for (section, manifest) in &outcome.manifests {
        let put: Vec<&str> = outcome
            .files
            .keys()
            .filter_map(|path| path.strip_prefix(&format!("{section}/")))
            .collect();
        let noted: Vec<&str> = manifest.files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(put, noted);
        for file in &manifest.files {
            let bytes = &outcome.files[&format!("{section}/{}", file.path)];
            assert_eq!(file.size, bytes.len() as u64, "{}", file.path);
            assert_eq!(file.blake3, Hash::of(bytes).to_string(), "{}", file.path);
        }
        assert!(manifest.pages.is_sorted_by_key(|page| &page.path));
    }
    assert_eq!(outcome.page("north/robots.txt"), Some("ours"));
    for ours in ["index.html", "404.html", "atom.xml"] {
        assert_ne!(
            outcome.page(&format!("north/{ours}")),
            Some("ours"),
            "{ours} is a page of ours"
        );
    }
}

/// An article's pages without what they say of their neighbours in time.
fn pages_of<'o>(outcome: &'o Outcome, slug: &str) -> Vec<(&'o str, String)> {
    let of = |path: &'o String| {
        let page = path.contains(&format!("/{slug}")).then(|| outcome.page(path)).flatten()?;
        let (before, rest) = page.split_once("<nav class=\"neighbours\"").unwrap_or((page, ""));
        let after = rest.split_once("</nav>").map_or("", |(_, after)| after);
        Some((path.as_str(), format!("{before}{after}")))
    };
    outcome.files.keys().filter_map(of).collect()
}

#[test]
fn a_broken_article_changes_no_other_page() {
    let sound = several();
    let before = run(&sound);
    let breaks: [&[u8]; 8] = [
        b"\xff", b"+++\nheadline = \n+++\n", b"+++\nopen", b"---\na: *b\n---\n", b"",
        b"+++\nheadline = \"x\"\n[messages]\nm = \"{ 1 ->\"\n+++\n{ m } { $none }\n", b"\0",
        b"> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > x",
    ];
    for path in ["content/a2/en.md", "content/a2/article.toml", "content/a2/ar.md"] {
        for bytes in breaks {
            let mut tree = sound.clone();
            tree.insert(path.to_owned(), bytes.to_vec());
            let after = run(&tree);
            // a1 links to it, and says so by losing the link; the others do not know it.
            for slug in ["kites", "cerfs-volants", "طائرات-ورقية", "a0-", "a3-", "a5-"] {
                let (one, other) = (pages_of(&before, slug), pages_of(&after, slug));
                assert!(!one.is_empty(), "{slug}: {:?}", before.files.keys());
                assert_eq!(one, other, "{path}: {slug}");
            }
            assert_eq!(after.manifests.len(), 2);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_files_changes_nothing(order in Just(several().into_iter().collect::<Vec<_>>()).prop_shuffle()) {
        let sorted = run(&several());
        let shuffled = run_in(&system(order.iter().map(|(path, bytes)| (path, bytes))));
        assert_same(&sorted, &shuffled);
        // A listing in another order, as some file systems give it, changes nothing either.
        let inner = system(order.iter().map(|(path, bytes)| (path, bytes)));
        let reversed = Strange { inner, entries: Vec::new(), backwards: true };
        assert_same(&sorted, &run_in(&reversed));
    }
}
