//! Keys that a network calls otherwise, in what it is told to do.

use super::cli::{hexapla, out};
use super::handoff::{network, read, write};

/// What a network calls its keys is what it is told to write.
#[test]
fn remedies_name_keys_as_the_network_calls_them() {
    let folder = network();
    let root = folder.path();
    let own = "\n[content.keys]\nheadline = [\"title\"]\nalt = [\"pictures\"]\n\n[policy]\nrequire = [\"headline\"]\n";
    let settings = read(root, "pipeline.toml");
    let plain = "\n[policy]\nrequire = [\"headline\"]\n";
    let body = "Un champ.\n\n![](map.svg)\n";
    for (own, top, wanted, alt, key) in [
        (own, "---\nslug: kites\n---\n\n", "title: \"…\"", "[pictures]", "title"),
        (own, "+++\nslug = \"kites\"\n+++\n\n", "title = \"…\"", "[pictures]", "title"),
        (plain, "---\nslug: kites\n---\n\n", "headline: \"…\"", "[alt]", "headline"),
    ] {
        write(root, "pipeline.toml", format!("{settings}{own}"));
        write(root, "content/kites/fr.md", format!("{top}{body}"));
        let said = |arguments: &[&str]| {
            let all = [arguments, &["--lang", "en"]].concat();
            out(&hexapla(root, &all)).replace(['\u{2068}', '\u{2069}'], "")
        };
        let found = said(&["check"]);
        let fence = &top[..3];
        assert!(
            found.contains(&format!("{wanted} at the top, between the “{fence}” lines")),
            "{found}"
        );
        assert!(found.contains(&format!("under “{alt}”")), "{found}");
        let why = said(&["why", "kites", "fr"]);
        assert!(why.contains(&format!("Write one under “{key}”")), "{why}");
    }
}
