//! `init --adopt`: what layout a repository is taken for, and that its settings work at once.

use std::fs;

use hexapla::config;
use hexapla::diag::Level;
use hexapla::pipeline::{self, Adoption, Silent};
use hexapla::system::{MemorySystem, System as _};

use super::cli::{err, hexapla, out};
use super::support::{NOW, base_with, body_of, run};

fn repository(paths: &[&str]) -> MemorySystem {
    paths.iter().fold(MemorySystem::new().at(NOW), |system, path| {
        system.with_file(path, format!("---\ntitle: A text\n---\n\nThe text of {path}.\n"))
    })
}

fn taken(system: &MemorySystem) -> Adoption {
    pipeline::adopt(system).expect("something is taken")
}

/// Writes the settings as the command does, and surveys by them.
fn surveyed(system: MemorySystem, found: &Adoption) -> (pipeline::Survey, String) {
    let text = pipeline::settings_text(found, "network", &|id, _| format!("the note {id}"));
    let (_, faults) = config::load(&text);
    assert!(faults.is_empty(), "{text}\n{faults:?}");
    let system = system.with_file("pipeline.toml", &text);
    match pipeline::survey(&system, system.now(), &Silent) {
        Ok(survey) => (survey, text),
        Err(_) => panic!("{text}"),
    }
}

/// What is taken: the layout, where the originals lie, and the languages, the originals' first.
fn check(paths: &[&str], layout: &str, source: Option<&str>, locales: &str) {
    let system = repository(paths);
    let found = taken(&system);
    let tags: Vec<_> = found.locales.iter().map(|tongue| tongue.locale.as_str()).collect();
    let is = (found.layout.as_str(), found.source.as_deref(), tags.join(" "));
    assert_eq!(is, (layout, source, locales.to_owned()), "{paths:?}\n{found:#?}");
    let (survey, _) = surveyed(system, &found);
    assert_eq!(survey.articles.len(), found.articles, "{paths:?}");
    let variants: usize = survey.articles.iter().map(|a| a.variants.len().saturating_sub(1)).sum();
    assert_eq!(variants, found.paired, "{paths:?}");
    let stray = ["stray-markdown", "unknown-variant-locale", "duplicate-variant"];
    let stray: Vec<_> =
        survey.diagnostics.iter().filter(|d| stray.contains(&d.rule.code)).collect();
    assert!(stray.is_empty(), "{stray:?}");
}

#[test]
fn folders_of_languages_are_seen() {
    check(
        &[
            "content/en/docs/_index.md",
            "content/en/docs/guide/first.md",
            "content/en/blog/news.md",
            "content/zh-cn/docs/_index.md",
            "content/zh-cn/docs/guide/first.md",
            "content/pt-br/docs/_index.md",
            "README.md",
        ],
        "content/{locale}/{article}.md",
        None,
        "en zh-CN pt-BR",
    );
    check(
        &[
            "files/en-us/web/css/@font-face/index.md",
            "files/en-us/web/css/index.md",
            "files/fr/web/css/@font-face/index.md",
            "files/fr/web/css/index.md",
            "files/ja/web/css/index.md",
        ],
        "files/{locale}/{article}.md",
        None,
        "en-US fr ja",
    );
    check(
        &[
            "docs/en/docs/index.md",
            "docs/en/docs/a/b.md",
            "docs/de/docs/a/b.md",
            "docs/de/docs/index.md",
        ],
        "docs/{locale}/{article}.md",
        None,
        "en de",
    );
    check(
        &["en/src/SUMMARY.md", "en/src/intro.md", "uk/src/intro.md", "uk/src/SUMMARY.md"],
        "{locale}/{article}.md",
        None,
        "en uk",
    );
}

#[test]
fn originals_beside_folders_of_languages_are_seen() {
    check(
        &[
            "docs/intro.md",
            "docs/guide/deep.md",
            "i18n/fr/docusaurus-plugin-content-docs/current/intro.md",
            "i18n/fr/docusaurus-plugin-content-docs/current/guide/deep.md",
            "i18n/ja/docusaurus-plugin-content-docs/current/intro.md",
            "i18n/fr/docusaurus-plugin-content-blog/2020.md",
            "blog/2020.md",
            "README.md",
        ],
        "i18n/{locale}/docusaurus-plugin-content-docs/current/{article}.md",
        Some("docs/{article}.md"),
        "en fr ja",
    );
    check(
        &[
            "docs/guide/a.md",
            "docs/guide/b.md",
            "docs/fr/guide/a.md",
            "docs/fr/guide/b.md",
            "docs/api/c.md",
        ],
        "docs/{locale}/{article}.md",
        Some("docs/{article}.md"),
        "en fr",
    );
    check(
        &["docs/a.md", "docs/b/c.md", "docs.zh/a.md", "docs.zh/b/c.md"],
        "docs.{locale}/{article}.md",
        Some("docs/{article}.md"),
        "en zh",
    );
    check(
        &[
            "_posts/2020-01-02-kites.md",
            "_posts/2021-01-02-wind.md",
            "fr/_posts/2020-01-02-kites.md",
        ],
        "{locale}/_posts/{article}.md",
        Some("_posts/{article}.md"),
        "en fr",
    );
    check(
        &[
            "pages/common/tar.md",
            "pages/linux/ip.md",
            "pages.fr/common/tar.md",
            "pages.pt_BR/linux/ip.md",
        ],
        "pages.{locale}/{article}.md",
        Some("pages/{article}.md"),
        "en fr pt-BR",
    );
}

#[test]
fn languages_in_names_of_files_are_seen() {
    check(
        &[
            "content/a/index.md",
            "content/a/index.fr.md",
            "content/b/index.md",
            "content/b/index.fr.md",
        ],
        "content/{article}.{locale}.md",
        Some("content/{article}.md"),
        "en fr",
    );
    check(
        &["docs/how-to.md", "docs/how-to_zh.md", "docs/sign-in.md", "docs/sign-in_zh.md"],
        "docs/{article}_{locale}.md",
        Some("docs/{article}.md"),
        "en zh",
    );
    check(
        &[
            "content/kites/en.md",
            "content/kites/fr.md",
            "content/deep/er/en.md",
            "content/deep/er/de.md",
        ],
        "content/{article}/{locale}.md",
        None,
        "en de fr",
    );
    check(
        &["README.md", "README.fr.md", "README.zh-CN.md", "CONTRIBUTING.md", "src/notes.md"],
        "{article}.{locale}.md",
        Some("{article}.md"),
        "en fr zh-CN",
    );
    check(
        &["docs/content/a.en-us.md", "docs/content/a.zh-cn.md", "docs/content/b.en-us.md"],
        "docs/{article}.{locale}.md",
        None,
        "en-US zh-CN",
    );
}

/// As very many repositories of courses and READMEs have it.
#[test]
fn originals_in_the_root_are_not_taken_for_strays() {
    let layout = "translations/{locale}/{article}.md";
    let readmes = ["README.md", "translations/fr/README.md", "translations/zh-Hans/README.md"];
    check(&readmes, layout, Some("{article}.md"), "en fr zh-Hans");
    check(&readmes[..2], layout, Some("{article}.md"), "en fr");
    // Those in folders of the root are taken by the folders' names.
    let course = repository(&[
        "intro.md",
        "setup.md",
        "guide/faq.md",
        "guide/usage.md",
        "translations/fr/intro.md",
        "translations/fr/setup.md",
        "translations/fr/guide/faq.md",
        "translations/fr/guide/usage.md",
        "translations/zh-Hans/intro.md",
        "translations/zh-Hans/setup.md",
        "translations/zh-Hans/guide/faq.md",
        "translations/zh-Hans/guide/usage.md",
    ]);
    let found = taken(&course);
    let is = (found.layout.as_str(), found.source.as_deref(), found.source_locale.0.as_str());
    assert_eq!(is, (layout, Some("{article}.md"), "en"), "{found:#?}");
    assert_eq!(found.folders, ["guide"]);
    assert_eq!((found.articles, found.paired, &found.unplaced[..]), (4, 8, &[][..]));
    let (survey, text) = surveyed(course, &found);
    assert!(text.contains("root-folders = [\"guide\"]"), "{text}");
    assert!(survey.articles.iter().all(|article| article.variants.len() == 3), "{text}");
    let usage = survey.articles.iter().find(|article| article.id.as_str() == "guide/usage");
    assert!(usage.is_some_and(|article| article.source == survey.settings.source_locale));
    // What else lies in the root is nobody's business.
    let paths = ["README.md", "src/notes.md", "guide/a.md", "guide/deep/b.md"];
    let translated = ["README", "guide/a", "guide/deep/b"];
    let all = translated
        .iter()
        .flat_map(|id| ["fr", "zh"].map(|tag| format!("translations/{tag}/{id}.md")));
    let all: Vec<String> = paths.iter().map(|path| (*path).to_owned()).chain(all).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    check(&all, layout, Some("{article}.md"), "en fr zh");
    // A text about the repository is no original of a text about something else.
    let own =
        ["README.md", "docs/en/README.md", "docs/en/use.md", "docs/fr/README.md", "docs/fr/use.md"];
    check(&own, "docs/{locale}/{article}.md", None, "en fr");
}

#[test]
fn settings_of_generators_are_hints() {
    let paths = ["content/de/a.md", "content/de/b.md", "content/en/a.md", "content/en/b.md"];
    let with = |file: &str, text: &str| taken(&repository(&paths).with_file(file, text));
    let source = |found: &Adoption| found.source_locale.0.to_string();
    assert_eq!(source(&taken(&repository(&paths))), "en");
    for (file, text) in [
        ("hugo.toml", "baseURL = 'https://kites.example/docs'\ndefaultContentLanguage = 'de'\n"),
        (
            "config/_default/hugo.yaml",
            "baseURL: https://kites.example/docs/\ndefaultContentLanguage: de\n",
        ),
        ("config.toml", "base_url = \"https://kites.example/docs\"\ndefault_language = \"de\"\n"),
        (
            "docusaurus.config.js",
            "module.exports = { url: 'https://kites.example/docs', i18n: {\n defaultLocale: 'de',\n locales: ['en'] } };",
        ),
        (
            "mkdocs.yml",
            "site_url: https://kites.example/docs/\ntheme:\n  language: de\nx: !!python/name:y.z\n",
        ),
        (
            "docs/.vitepress/config.mts",
            "export default {\n lang: 'de-DE',\n site: 'https://kites.example/docs' }",
        ),
    ] {
        let found = with(file, text);
        assert_eq!(source(&found), "de", "{file}");
        assert_eq!(found.url.as_deref(), Some("https://kites.example/docs/"), "{file}");
        assert_eq!(found.generators, [file]);
    }
    // One language's own settings say nothing of the others.
    let found = with("content/en/mkdocs.yml", "theme:\n  language: de\n");
    assert_eq!((source(&found), found.generators.len()), ("en".to_owned(), 0));
}

#[test]
fn the_language_of_originals_may_be_told_by_their_letters() {
    let system = MemorySystem::new()
        .with_file("docs/a.md", "# 风筝\n\n风筝在风中飞翔，线要拉紧。\n")
        .with_file("docs/en/a.md", "# Kites\n");
    let found = taken(&system);
    assert_eq!(found.source.as_deref(), Some("docs/{article}.md"));
    assert_eq!(found.source_locale.0.as_str(), "zh");
}

#[test]
fn codes_of_countries_and_other_spellings_are_kept() {
    let paths = ["docs/en/a.md", "docs/en/b.md", "docs/cn/a.md", "docs/jp/a.md", "docs/zh_tw/b.md"];
    let system = repository(&paths);
    let found = taken(&system);
    let (survey, text) = surveyed(system, &found);
    assert!(text.contains("[locales.zh]\nspelling = \"cn\"\n"), "{text}");
    assert!(text.contains("[locales.zh-TW]\nspelling = \"zh_tw\"\n"), "{text}");
    let missing = survey.diagnostics.iter().filter(|d| d.rule.code == "missing-variant");
    let missing: Vec<_> = missing.filter_map(|d| d.path.as_deref()).collect();
    assert_eq!(missing, ["docs/cn/b.md", "docs/jp/b.md", "docs/zh_tw/a.md"]);
}

#[test]
fn front_matter_is_read_as_it_is_meant() {
    let text = |title: &str, more: &str| format!("---\ntitle: {title}\n{more}---\n\nText.\n");
    let more = "description: What it is\nslug: Web/A\npage-type: guide\ndate: 2020-01-02 10:00:00\ntags: [a]\n";
    let l10n = "slug: Web/A\nl10n:\n  sourceCommit: 0123456789abcdef0123456789abcdef01234567\n";
    let system = MemorySystem::new()
        .at(NOW)
        .with_file("files/en-us/a/index.md", text("A", more))
        .with_file("files/fr/a/index.md", text("Un", l10n));
    let found = taken(&system);
    let keys = &found.keys;
    assert_eq!(keys.names[0], ("headline", vec!["title".to_owned()]));
    assert_eq!(keys.names[1], ("standfirst", vec!["description".to_owned()]));
    assert_eq!(
        (keys.other.as_slice(), keys.base.as_ref()),
        (&["slug".to_owned()][..], Some(&("l10n.sourceCommit".to_owned(), 1)))
    );
    assert_eq!(keys.unknown, ["page-type", "tags"]);
    let (survey, _) = surveyed(system, &found);
    let article = &survey.articles[0];
    let of = |nth: usize| &article.variants[nth];
    assert_eq!(of(0).texts.headline.as_deref(), Some("A"));
    assert_eq!(of(0).texts.standfirst.as_deref(), Some("What it is"));
    assert_eq!(of(1).base.as_deref(), Some("0123456789abcdef0123456789abcdef01234567"));
    assert_eq!(article.meta.date.map(|day| day.to_string()).as_deref(), Some("2020-01-02"));
    let codes: Vec<_> = survey.diagnostics.iter().map(|d| d.rule.code).collect();
    assert!(
        !codes.iter().any(|code| ["unknown-key", "bad-slug", "unknown-base"].contains(code)),
        "{codes:?}"
    );
}

#[test]
fn what_does_not_fit_is_said() {
    let paths = [
        "content/en/a.md",
        "content/en/b.md",
        "content/en/c.md",
        "content/fr/a.md",
        "content/fr/b.md",
        "other/en/x.md",
        "other/en/y.md",
        "other/fr/x.md",
        "other/fr/y.md",
        "other/de/x.md",
        "content/README.md",
        "content/cs/z.md",
        "notes.md",
        "node_modules/x/en/a.md",
        "x.mdx",
    ];
    let found = taken(&repository(&paths));
    assert_eq!(found.rivals, [("content/{locale}/{article}.md".to_owned(), 2)]);
    assert_eq!(found.layout, "other/{locale}/{article}.md");
    assert_eq!((found.markdown, found.foreign), (13, 1));
    let unplaced: Vec<_> = found.unplaced.iter().map(|(f, n)| (f.as_str(), *n)).collect();
    assert_eq!(
        unplaced,
        [("content/en", 3), ("content/fr", 2), (".", 1), ("content", 1), ("content/cs", 1)]
    );
    assert!(pipeline::adopt(&repository(&["a.md", "b/c.md", "fr/x.md"])).is_none());
    assert!(pipeline::adopt(&MemorySystem::new()).is_none());
}

#[test]
fn a_first_heading_is_the_headline() {
    for (text, headline) in [
        ("# Kites and `wind`\n\nText.\n", "Kites and wind"),
        (
            "<p align=\"center\"><img src=\"x.png\"></p>\n\nKites *and*\nwind\n====\n\nText.\n",
            "Kites and wind",
        ),
        ("+++\nslug = \"kites\"\n+++\n\n# { $days } days\n\nText.\n", "2,140 days"),
    ] {
        let outcome = run(&base_with(&[("content/kites/en.md", text)]));
        assert!(!outcome.has("top-heading") && !outcome.has("missing-headline"), "{text}");
        let page = outcome.page("north/kites/index.html").expect("it is live");
        assert!(page.contains(&format!("<h1>{headline}</h1>")), "{page}");
        assert_eq!(body_of(page), "<p>Text.</p>\n");
    }
    // Behind anything else it is a heading too many, and beside a headline as well.
    for text in
        ["Text.\n\n# Kites\n", "+++\nheadline = \"A\"\n+++\n# Kites\n", "# ![](map.svg)\n\nText.\n"]
    {
        assert!(run(&base_with(&[("content/kites/en.md", text)])).has("top-heading"), "{text}");
    }
}

#[test]
fn links_lead_where_their_generator_would_have_them_lead() {
    let text = |body: &str| format!("---\ntitle: A\n---\n\n{body}\n");
    let link = |dest: &str| text(&format!("[there]({dest})"));
    let system = |dest: &str| {
        repository(&["content/en/docs/b/_index.md", "content/en/docs/c.md", "content/fr/docs/c.md"])
            .with_file("content/en/docs/a.md", link(dest))
            .with_file("content/fr/docs/a.md", link(dest))
    };
    let broken = |dest: &str| {
        let system = system(dest);
        let found = taken(&system);
        let (survey, _) = surveyed(system, &found);
        survey.diagnostics.iter().filter(|d| d.rule.code == "broken-link").count()
    };
    for dest in [
        "c.md",
        "../c",
        "../c/",
        "../b/",
        "./c.html",
        "/docs/c",
        "/docs/c/",
        "/fr/docs/c/",
        "/docs/b/",
        "/docs/c.html",
        "/docs/b/index.html",
        "/content/en/docs/c.md",
        "../b/_index.md",
    ] {
        assert_eq!(broken(dest), 0, "{dest}");
    }
    for dest in ["../d", "/docs/d", "/c", "../../c", "d.html", "/xx/docs/c"] {
        assert!(broken(dest) > 0, "{dest}");
    }
}

#[test]
fn of_many_findings_a_person_sees_a_few_of_each_kind() {
    let folder = tempfile::tempdir().expect("a folder");
    for nth in 0..400 {
        for locale in ["en", "fr"] {
            let file = folder.path().join(format!("content/{locale}/{nth:03}.md"));
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(file, "# A text\n\n<div>x</div>\n\nText.\n").expect("written");
        }
    }
    assert_eq!(hexapla(folder.path(), &["init", "--adopt"]).status.code(), Some(0));
    let human = out(&hexapla(folder.path(), &["check"]));
    assert_eq!(human.matches("warning[raw-html]").count(), 20, "{human}");
    assert!(human.contains("And 780 more of “raw-html” in 780 files."), "{human}");
    assert!(human.contains("800 warnings") || human.contains("802 warnings"), "{human}");
    let all = out(&hexapla(folder.path(), &["check", "--format", "json"]));
    assert_eq!(all.matches("\"raw-html\"").count(), 800);
}

#[test]
fn a_repository_is_adopted_from_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |file: &str, text: &str| {
        let file = folder.path().join("My Docs").join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, text).expect("written");
    };
    assert_eq!(hexapla(folder.path(), &["init", "--dry-run"]).status.code(), Some(2));
    let nothing = hexapla(folder.path(), &["init", "--adopt"]);
    assert_eq!(nothing.status.code(), Some(1));
    assert!(err(&nothing).contains("seem to be one text in two languages"), "{}", err(&nothing));
    for stranger in ["nowhere", "/nonexistent"] {
        let output = hexapla(folder.path(), &["init", "--adopt", stranger]);
        assert_eq!(output.status.code(), Some(2), "{}", err(&output));
        let said = err(&output).replace(['\u{2068}', '\u{2069}'], "");
        assert!(said.contains(&format!("no folder “{stranger}”")), "{said}");
    }
    let commit = "l10n:\n  sourceCommit: 0123456789abcdef0123456789abcdef01234567\n";
    for name in ["kites", "wind/_index"] {
        write(
            &format!("files/en-us/{name}.md"),
            "---\ntitle: T\nlinkTitle: K\nhero:\n  tagline: F\nweight: 1\n---\n\nText.\n",
        );
        write(
            &format!("files/zh-cn/{name}.md"),
            &format!("---\ntitle: T\nslug: a/b\n{commit}---\n\nText.\n"),
        );
    }
    write("files/en-us/only.md", "---\ntitle: T\n---\n\nText.\n");
    write("files/notes.md", "Notes.\n");
    write("notes/a.md", "Notes.\n");
    let dry = hexapla(folder.path(), &["init", "--adopt", "--dry-run", "My Docs"]);
    assert!(!folder.path().join("My Docs/pipeline.toml").exists());
    let done = hexapla(folder.path(), &["init", "--adopt", "My Docs"]);
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    let settings =
        fs::read_to_string(folder.path().join("My Docs/pipeline.toml")).expect("written");
    assert_eq!(out(&dry), settings);
    assert!(out(&done).starts_with(&err(&dry)), "{}", out(&done));
    insta::assert_snapshot!("adopted", out(&done));
    insta::assert_snapshot!("adopted-settings", settings);
    let again = hexapla(folder.path(), &["init", "--adopt", "My Docs"]);
    assert_eq!(again.status.code(), Some(2), "{}", err(&again));
    let root = folder.path().join("My Docs");
    for command in ["status", "check"] {
        let output = hexapla(&root, &[command]);
        assert_eq!(output.status.code(), Some(0), "{}{}", out(&output), err(&output));
    }
}

#[test]
fn files_of_one_name_in_several_folders_have_addresses_of_their_own() {
    let paths = [
        "docs/en/index.md",
        "docs/en/a/overview.md",
        "docs/en/b/overview.md",
        "docs/en/topics/@x y.md",
        "docs/en/a/index.md",
        "docs/fr/a/overview.md",
    ];
    let system = repository(&paths);
    let found = taken(&system);
    let (survey, _) = surveyed(system, &found);
    let path =
        |ix: usize| survey.plan.decisions[ix][0].path.as_deref().unwrap_or_default().to_owned();
    let mut all: Vec<_> = (0..survey.articles.len()).map(path).collect();
    all.sort();
    assert_eq!(all, ["/a/", "/a/overview/", "/b/overview/", "/index-page/", "/topics-pages/x-y/"]);
    let errors: Vec<_> =
        survey.diagnostics.iter().filter(|d| d.rule.level == Level::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
}
