//! Metadata that cannot be read holds the whole article back: it may hold an embargo, a veto or a
//! retraction.

use hexapla::system::MemorySystem;

use super::support::{NOW, run_in};

/// A layout, and where an article's metadata and its texts lie in it.
struct Place {
    settings: &'static str,
    meta: &'static str,
    texts: [&'static str; 2],
}

const PLACES: [Place; 5] = [
    Place {
        settings: "layout = \"content/{article}/{locale}.md\"",
        meta: "content/kites/article.toml",
        texts: ["content/kites/en.md", "content/kites/fr.md"],
    },
    Place {
        settings: "layout = \"content/{article}.{locale}.md\"",
        meta: "content/kites.toml",
        texts: ["content/kites.en.md", "content/kites.fr.md"],
    },
    Place {
        settings: "layout = \"content/{locale}/{article}.md\"",
        meta: "content/en/kites.toml",
        texts: ["content/en/kites.md", "content/fr/kites.md"],
    },
    Place {
        settings: "layout = \"pages.{locale}/{article}.md\"\nsource = \"pages/{article}.md\"",
        meta: "pages/kites.toml",
        texts: ["pages/kites.md", "pages.fr/kites.md"],
    },
    Place {
        settings: "layout = \"{article}.{locale}.md\"",
        meta: "kites.toml",
        texts: ["kites.en.md", "kites.fr.md"],
    },
];

const PLAIN: &str = "+++\nheadline = \"Kites\"\n+++\n\nA text.\n";

impl Place {
    /// A network with these originals, without metadata of its own.
    fn network(&self, original: &str) -> MemorySystem {
        let settings = format!(
            "[network]\nid = \"kites\"\nsource-locale = \"en\"\n\n[content]\n{}\n\n\
             [[section]]\nid = \"north\"\nurl = \"https://north.example/\"\n\
             locales = [\"en\", \"fr\"]\n",
            self.settings
        );
        let system = MemorySystem::new().at(NOW).with_file("pipeline.toml", settings);
        system.with_file(self.texts[0], original).with_file(self.texts[1], PLAIN)
    }
}

/// How many pages of articles are published, and the errors.
fn pages(system: &MemorySystem) -> (usize, Vec<&'static str>) {
    let outcome = run_in(system);
    let pages = outcome.manifests.values().map(|manifest| manifest.pages.len()).sum();
    let mut codes: Vec<_> = outcome.errors().iter().map(|found| found.rule.code).collect();
    codes.dedup();
    (pages, codes)
}

#[test]
fn metadata_that_is_no_file_holds_the_article_back_in_every_layout() {
    for place in &PLACES {
        let network = || place.network(PLAIN);
        let (meta, name) = (place.meta, place.settings);
        assert_eq!(pages(&network()), (2, vec![]), "{name}");
        let empty = network().with_file(meta, "");
        assert_eq!(pages(&empty), (2, vec![]), "{name}: an empty one asks for nothing");
        let embargo = network().with_file(meta, "embargo = 2030-01-01T00:00:00Z\n");
        assert_eq!(pages(&embargo), (0, vec![]), "{name}: an embargo");
        let error = |code| (0, vec![code]);
        let link = network().with_link(meta, "elsewhere.toml");
        assert_eq!(pages(&link), error("metadata-not-a-file"), "{name}: a link");
        let pipe = network().with_pipe(meta);
        assert_eq!(pages(&pipe), error("metadata-not-a-file"), "{name}: a pipe");
        let folder = network().with_file(&format!("{meta}/notes.txt"), "");
        assert_eq!(pages(&folder), error("metadata-not-a-file"), "{name}: a folder");
        let locked = network().with_file(meta, "").with_lock(meta);
        assert_eq!(pages(&locked), error("unreadable"), "{name}: not to be read");
    }
}

#[test]
fn metadata_with_a_path_that_is_too_long_holds_the_article_back() {
    let deep = format!("content/{}/", "a".repeat(200)).repeat(5);
    let home = format!("{deep}{}", "a".repeat(1_015 - deep.len() % 1_015));
    let home = &home[..1_015];
    let meta = format!("{home}/article.toml");
    let place = Place { texts: ["content/kites/en.md", "content/kites/fr.md"], ..PLACES[0] };
    let texts = |system: MemorySystem| {
        let system = system.with_file(&format!("{home}/en.md"), PLAIN);
        system.with_file(&format!("{home}/fr.md"), PLAIN)
    };
    assert_eq!(pages(&texts(place.network(PLAIN))), (4, vec![]));
    let embargo = texts(place.network(PLAIN)).with_file(&meta, "embargo = 2030-01-01T00:00:00Z\n");
    assert_eq!(pages(&embargo), (2, vec!["path-too-long"]));
}

#[test]
fn metadata_in_the_front_matter_is_not_lost_with_it() {
    for place in &PLACES {
        let (text, name) = (place.texts[0], place.settings);
        let with = |front: &str| place.network(&format!("+++\n{front}\n\nA text.\n"));
        let embargo = "embargo = 2030-01-01T00:00:00Z";
        assert_eq!(pages(&with(&format!("{embargo}\n+++"))), (0, vec![]), "{name}");
        let error = |code| (0, vec![code]);
        let unclosed = with(embargo);
        assert_eq!(pages(&unclosed), error("front-matter-unclosed"), "{name}");
        let wrong = with("embargo = \"tomorrow\"\n+++");
        assert_eq!(pages(&wrong), error("bad-instant"), "{name}");
        let locked = place.network(PLAIN).with_lock(text);
        assert_eq!(pages(&locked), error("unreadable"), "{name}");
        let link = MemorySystem::with_link(place.network(PLAIN), text, "elsewhere.md");
        let (shown, codes) = pages(&link);
        assert!(shown == 0 && codes.contains(&"metadata-not-a-file"), "{name}: {codes:?}");
        // What is wrong with the original's own text is no fault of the others.
        let slug = with("slug = 7\n+++");
        assert_eq!(pages(&slug).0, 1, "{name}");
    }
}
