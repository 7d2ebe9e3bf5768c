//! Tables as people see them: in every script, at every width.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Articles named in the scripts of their originals, each with gaps.
fn network() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let put = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    };
    put(
        "pipeline.toml",
        "[network]\nid = \"kites\"\n\n[[section]]\nid = \"all\"\nurl = \"https://kites.example/\"\n\
         locales = [\"en\", \"hi\", \"ja\", \"ar\", \"ur\", \"th\", \"zh-Hant\", \"pt-BR\"]\nfallback = [\"en\"]\n",
    );
    let text = |headline: &str| {
        format!("+++\nheadline = \"{headline}\"\nslug = \"x\"\n+++\n\n{headline}.\n")
    };
    for (id, locale, headline) in [
        ("पतंग-निर्माताओं-का-विद्यालय", "hi", "पतंग निर्माताओं का विद्यालय"),
        ("国際凧職人連盟/大学の報告書と予定", "ja", "国際凧職人連盟の報告"),
        ("تقرير-الجامعة-عن-كل-الطائرات-الورقية", "ar", "تقرير الجامعة"),
        ("پتنگ-سازی-کا-مدرسہ", "ur", "پتنگ سازی کا مدرسہ"),
        ("โรงเรียนว่าวนานาชาติ", "th", "โรงเรียนว่าว"),
    ] {
        put(
            &format!("content/{id}/article.toml"),
            &format!("source = \"{locale}\"\ndate = 2022-07-28\n"),
        );
        put(&format!("content/{id}/{locale}.md"), &text(headline));
        put(
            &format!("content/{id}/en.md"),
            &text("Kites").replace("+++\nh", "+++\ndraft = true\nh"),
        );
    }
    folder
}

fn status(root: &Path, columns: &str, arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .arg("status")
        .args(arguments)
        .current_dir(root)
        .env_remove("HEXAPLA_LANG")
        .env_remove("NO_COLOR")
        .env("LC_ALL", "C")
        .env("COLUMNS", columns)
        .envs(variables.iter().copied())
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn tables_fit_in_every_script() {
    let folder = network();
    for columns in ["60", "80", "200"] {
        for language in ["en", "ur"] {
            let text = status(folder.path(), columns, &["--lang", language], &[]);
            for line in text.lines() {
                let open = line.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
                assert_eq!(open, line.matches('\u{2069}').count(), "{line}");
                // Summed as the terminal does, a character at a time, clusters of emoji aside.
                let wide: usize = line
                    .chars()
                    .map(|c| unicode_width::UnicodeWidthChar::width(c).unwrap_or(0))
                    .sum();
                assert!(wide <= columns.parse().expect("a number"), "{columns}: {line}");
            }
            // Isolates are shown, since nobody could see them in the snapshot.
            let shown = text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩");
            insta::assert_snapshot!(format!("table-{language}-{columns}"), shown);
        }
    }
}

#[test]
fn every_column_stands_where_its_head_stands() {
    let folder = network();
    let text = status(folder.path(), "140", &[], &[]);
    let mut bars = Vec::new();
    for line in text.lines().take_while(|line| line.contains(['|', '+'])) {
        let mut at = 0;
        let mut own = Vec::new();
        for c in line.chars() {
            if c == '|' || c == '+' {
                own.push(at);
            }
            at += unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        }
        bars.push(own);
    }
    assert!(bars.len() == 7 && bars[0].len() > 3, "{text}");
    // Empty cells at the end of a line are not drawn.
    assert!(bars.iter().all(|own| bars[0].starts_with(own)), "{text}");
}

#[test]
fn colours_stay_away_where_they_are_unwelcome() {
    let folder = network();
    assert!(!status(folder.path(), "80", &[], &[]).contains('\u{1b}'), "no terminal");
    assert!(status(folder.path(), "80", &[], &[("CLICOLOR_FORCE", "1")]).contains('\u{1b}'));
    let plain = status(folder.path(), "80", &[], &[("CLICOLOR_FORCE", "0"), ("NO_COLOR", "1")]);
    assert!(!plain.contains('\u{1b}'));
}

#[test]
fn a_section_without_the_locale_says_so() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = status(root, "100", &["--section", "japan", "--locale", "fr"], &[]);
    assert_eq!(text, "The section “japan” has no edition in: fr. It has: ja.\n");
    let markdown =
        status(root, "100", &["--section", "japan", "--locale", "fr", "--format", "md"], &[]);
    assert!(markdown.contains("has no edition in: fr"), "{markdown}");
}

#[test]
fn the_status_can_be_posted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/networks/tiny");
    insta::assert_snapshot!("status-md", status(&root, "80", &["--format", "md"], &[]));
}
