//! Row 1 for files of every kind: who is not done yet keeps nobody from publishing, and what was there before
//! goes on being there.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use super::{EN, Network, PAGE, SLOW, kites, text};

/// A daemon that takes a file only when its writer has closed it.
fn patient() -> Network {
    let mut network = Network::with(SLOW);
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("theme/templates/not-found.html");
    let template = fs::read_to_string(theme).expect("a template");
    network.write("sections/north/templates/not-found.html", template);
    network.write("sections/north/static/humans.txt", "Kite-makers of the north.");
    network.start(&["--publish"]);
    network.until("both sections are live", |network| network.releases() >= 2);
    network.shows(HUMANS, "Kite-makers");
    network
}

const HUMANS: &str = "north/current/humans.txt";
const FRENCH: &str = "north/current/fr/cerfs-volants/index.html";

/// What is published of a file's first version and of nothing else.
type Shown = fn(&Network) -> bool;

/// Writes half of a file, lets everybody else publish, and ends it.
fn slowly(network: &Network, path: &str, whole: &str, shown: Shown) {
    let (head, tail) = whole.split_at(whole.len() / 2);
    let mut file = File::create(network.at(path)).expect("a file");
    file.write_all(head.as_bytes()).expect("written");
    network.goes_on(&format!("Beside {path}."));
    assert!(shown(network), "{path}: {}", network.everything());
    // A neighbour, a string and a name change, too.
    let mark = format!("A kite needs no {}.", path.len());
    network.edit(
        if path == EN { "content/kites/fr.md" } else { EN },
        match path {
            EN => "+++\nheadline = \"Cerfs\"\nslug = \"cerfs-volants\"\n+++\n\nAutrement.\n"
                .to_owned(),
            _ => kites(&format!("{mark} ![map](map.svg)")),
        },
    );
    network.edit("locales/ar/extra.ftl", format!("topic-report = {}\n", path.len()));
    // Of what is written before a new folder is watched, nobody hears that it was closed.
    let folder = format!("content/new-{}", path.replace(['/', '.'], "-"));
    fs::create_dir(network.at(&folder)).expect("made");
    network.wait(&[&folder]);
    network.edit(&format!("{folder}/en.md"), text("New", "New beside it."));
    let name = folder.trim_start_matches("content/");
    network.shows(&format!("north/current/{name}/index.html"), "New beside it.");
    network.goes_on(&format!("Still beside {path}."));
    assert!(shown(network), "{path}: {}", network.everything());
    if path != EN {
        assert!(network.public(PAGE).expect("a page").contains(&mark), "{path}");
    }
    file.write_all(tail.as_bytes()).expect("written");
    drop(file);
    network.wait(&[path]);
    network.is_like_new();
    network.is_whole();
}

#[test]
fn fault_001_a_picture_that_is_written_slowly() {
    let network = patient();
    let picture = network.read("content/kites/map.svg").replace("</svg>", "<!-- other --></svg>");
    slowly(&network, "content/kites/map.svg", &picture, |network| {
        let page = network.public(PAGE).unwrap_or_default();
        let Some((_, rest)) = page.split_once("assets/map.") else { return false };
        let name = rest.split('"').next().unwrap_or_default();
        network
            .public(&format!("north/current/assets/map.{name}"))
            .is_some_and(|svg| svg.ends_with("</svg>\n"))
    });
}

#[test]
fn fault_001_a_catalog_that_is_written_slowly() {
    let network = patient();
    let name = network.read("locales/en/site.ftl");
    slowly(&network, "locales/en/site.ftl", &format!("{name}# More.\n"), |network| {
        let home = network.public("north/current/index.html").unwrap_or_default();
        home.contains("The kite-makers") && home.contains("Kites of all countries")
    });
}

#[test]
fn fault_001_a_template_and_a_static_file_that_are_written_slowly() {
    let network = patient();
    let template = "sections/north/templates/not-found.html";
    let whole = network.read(template);
    slowly(&network, template, &format!("{whole}{{# More. #}}"), |network| {
        network.public("north/current/404.html").is_some_and(|page| page.contains("</html>"))
    });
    let humans = "Kite-makers of the whole north.".repeat(4);
    slowly(&network, "sections/north/static/humans.txt", &humans, |network| {
        network.public(HUMANS).as_deref() == Some("Kite-makers of the north.")
    });
}

#[test]
fn fault_001_a_text_whose_neighbours_change() {
    let network = patient();
    let french = network.read("content/kites/fr.md");
    let longer = format!("{french}\nEncore un mot.\n");
    slowly(&network, "content/kites/fr.md", &longer, |network| {
        network
            .public(FRENCH)
            .is_some_and(|page| page.contains("</html>") && !page.contains("Encore"))
    });
    slowly(&network, EN, &kites("A kite needs wind, and time."), |network| {
        network.public(PAGE).is_some_and(|page| page.contains("A kite needs no"))
    });
}
