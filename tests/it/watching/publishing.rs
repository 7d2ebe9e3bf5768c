//! What is published, when, and what a preview shows.

use std::fs;
use std::process::Command;

use super::{EN, Network, PAGE, SOUND, broken, get, kites, text};

/// An instant so many seconds from now, as an article says it.
fn later(seconds: u32) -> String {
    let command = ["-u", "-d", &format!("{seconds} seconds"), "+%Y-%m-%dT%H:%M:%SZ"];
    let date = Command::new("date").args(command).output().expect("a date");
    String::from_utf8(date.stdout).expect("text").trim().to_owned()
}

#[test]
fn an_embargo_ends_by_itself() {
    let network = Network::published();
    let meta = format!("date = 2022-08-01\nembargo = {}\n", later(4));
    network.write("content/wait/article.toml", meta);
    network.edit("content/wait/en.md", text("Wait", "Worth the wait."));
    network.shows("north/current/wait/index.html", "Worth the wait.");
    network.is_like_new();
}

#[test]
fn one_section_that_cannot_be_published_leaves_the_others_on_time() {
    let network = Network::published();
    // 130: something real stands where the link was.
    let current = network.at("south/current").with_file_name("");
    drop(current);
    let link = network.at("public/south/current");
    let was = fs::read_link(&link).expect("a link");
    fs::remove_file(&link).expect("removed");
    fs::create_dir(&link).expect("made");
    fs::write(link.join("mine.txt"), "Mine.").expect("written");
    network.edit("locales/ar/site.ftl", "site-name = صانعو\nsite-tagline = ش\ntopic-report = ت\n");
    network.goes_on("North goes on.");
    network.until("it is told", |network| network.has_said("publish-failed"));
    assert_eq!(fs::read_to_string(link.join("mine.txt")).expect("still there"), "Mine.");
    network.goes_on("And on.");
    // Once it is put right, it goes on by itself.
    fs::remove_dir_all(&link).expect("removed");
    std::os::unix::fs::symlink(was, &link).expect("a link");
    network.until("it is published", |network| {
        network.public("south/current/index.html").is_some_and(|page| page.contains("صانعو<"))
    });
    network.is_whole();
}

#[test]
fn fault_130_a_real_folder_where_the_link_belongs() {
    let mut network = Network::new();
    network.write("public/south/current/mine.txt", "Mine.");
    network.start(&["--publish"]);
    network.shows(SOUND, "A sound article.");
    network.until("it is told", |network| network.has_said("publish-failed"));
    assert_eq!(network.read("public/south/current/mine.txt"), "Mine.");
    network.goes_on("North goes on.");
    let health = network.health();
    assert_eq!(health["status"], "impaired");
    assert_eq!(health["sections"].as_array().map(Vec::len), Some(1), "{health}");
    assert_eq!(health["sections"][0]["section"], "south");
}

#[test]
fn fault_131_a_live_release_that_somebody_deleted() {
    let network = Network::published();
    let live = fs::read_link(network.at("public/north/current")).expect("a link");
    fs::remove_dir_all(network.at("public/north").join(live)).expect("removed");
    network.edit(EN, kites("Built again."));
    network.shows(PAGE, "Built again.");
    network.shows(SOUND, "A sound article.");
    // All of it.
    network.until("all is gone", |network| fs::remove_dir_all(network.at("public")).is_ok());
    network.edit(EN, kites("Built from nothing."));
    network.shows(PAGE, "Built from nothing.");
    network.is_like_new();
    network.is_whole();
}

#[test]
fn on_demand_nothing_is_published_until_somebody_asks() {
    let mut network = Network::with("\n[watch]\npublish = \"demand\"\nsettle = \"100ms\"\n");
    network.start(&["--publish"]);
    network.edit(EN, kites("Asked for."));
    assert_eq!(network.releases(), 0);
    let address = network.address();
    let asked =
        hexapla::server::ask(&address, "POST", "/publish", std::time::Duration::from_secs(60));
    assert_eq!(asked.expect("an answer").status, 202);
    network.shows(PAGE, "Asked for.");
}

#[test]
fn without_publish_nothing_is_published() {
    let mut network = Network::new();
    network.start(&[]);
    network.edit(EN, kites("Only looked at."));
    network.end();
    assert!(!network.at("public").exists());
    assert_eq!(network.fates(EN), ["accepted"]);
}

/// The preview's address of a section.
fn preview(network: &Network, section: &str) -> String {
    let out = network.everything();
    let lines = out.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut urls = lines.filter(|line| line["event"] == "preview" && line["section"] == section);
    urls.next().expect("a preview")["url"].as_str().expect("an address").to_owned()
}

#[test]
fn a_preview_shows_drafts_and_findings_and_brings_news() {
    let mut network = Network::new();
    let draft = "+++\nheadline = \"Draft\"\ndraft = true\n+++\n\nNot yet for readers.\n";
    network.write("content/draft/article.toml", "date = 2022-08-01\n");
    network.write("content/draft/en.md", draft);
    network.start_as(Command::new(env!("CARGO_BIN_EXE_hexapla")), &["--publish", "--port", "0"]);
    let north = preview(&network, "north");
    let page = |path: &str| get(&north, path, "localhost");
    let (status, html) = page("/draft/");
    assert_eq!(status, 200);
    // The banner stands above the text: below a long one nobody would see it.
    let (banner, words) = (html.find("hexapla-notice"), html.find("Not yet for readers."));
    assert!(banner.is_some() && banner < words, "{html}");
    network.shows(SOUND, "A sound article.");
    assert_eq!(network.public("north/current/draft/index.html"), None);
    // Pages that readers see say nothing of themselves, and bring the same words.
    let (_, html) = page("/sound/");
    assert!(html.contains("A sound article.") && !html.contains("hexapla-notice"), "{html}");
    let known = html.split("data-known=\"").nth(1).and_then(|rest| rest.split('"').next());
    let known = known.expect("a hash").to_owned();
    // Somebody waits for news of a page, and is answered when it changes.
    let ask = format!("/.hexapla/news/{known}/sound/");
    let (waiting, host) = (north.clone(), "localhost");
    let news = std::thread::spawn(move || get(&waiting, &ask, host));
    network.edit("content/sound/en.md", text("Sound", "News of it."));
    let (status, hash) = news.join().expect("an answer");
    assert_eq!(status, 200);
    assert_ne!(hash, known);
    let (_, html) = page("/sound/");
    assert!(html.contains("News of it."), "{html}");
    network.until("the page knows what it is", |_| {
        let (now, html) = (page("/.hexapla/news/0/sound/").1, page("/sound/").1);
        now != known && html.contains(&format!("data-known=\"{now}\""))
    });
    assert_eq!(page("/.hexapla/preview.js").0, 200);
    // A broken text is shown as it was, with what is wrong with it.
    network.edit(EN, broken("Unclosed."));
    let (_, html) = page("/kites/");
    for part in ["A kite needs", "hexapla-notice", "hexapla-findings", "front-matter-unclosed"] {
        assert!(html.contains(part), "{part}: {html}");
    }
    // Nobody reads it under a name of his own, and nothing of it is changed from outside.
    for host in ["evil.example", "127.0.0.1.evil.example", ""] {
        assert_eq!(get(&north, "/sound/", host).0, 421, "{host}");
        assert_eq!(get(&network.address(), "/health", host).0, 421, "{host}");
    }
    assert_eq!(page("/nowhere/").0, 404);
    assert_eq!(page("/..%2f..%2fpipeline.toml").0, 404);
    network.end();
}

#[test]
fn health_and_metrics_say_how_things_stand() {
    let network = Network::published();
    let health = network.health();
    assert_eq!((&health["status"], &health["articles"]), (&"well".into(), &2.into()));
    assert_eq!((&health["held"], &health["lastGood"]), (&false.into(), &0.into()));
    let (status, metrics) = get(&network.address(), "/metrics", "127.0.0.1");
    assert_eq!(status, 200);
    assert!(metrics.ends_with("# EOF\n"), "{metrics}");
    // To look is free, to change something is not.
    for path in ["/publish", "/resume", "/reload"] {
        assert_eq!(get(&network.address(), path, "127.0.0.1").0, 405);
    }
    assert_eq!(get(&network.address(), "/nothing", "127.0.0.1").0, 404);
}

/// People who write all the time are no reason for readers to wait: what was known when a publication began is what it shows.
#[test]
fn a_publication_gets_done_while_texts_never_rest() {
    let mut network =
        Network::with("\n[watch]\nsettle = \"30ms\"\nquiet = \"10ms\"\ninterval = \"10ms\"\n");
    let page = |text: &str| format!("+++\nheadline = \"Restless\"\n+++\n\n{text}\n");
    let name = |ix: usize| format!("content/restless-{ix:03}/en.md");
    for ix in 0..150 {
        network.write(&name(ix).replace("en.md", "article.toml"), "date = 2022-08-01\n");
        network.write(&name(ix), page("As it was."));
    }
    let texts: Vec<_> = (0..150).map(|ix| network.at(&name(ix))).collect();
    let rest = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let may_rest = std::sync::Arc::clone(&rest);
    let writer = std::thread::spawn(move || {
        for round in 0.. {
            for text in &texts {
                if may_rest.load(std::sync::atomic::Ordering::Relaxed) {
                    return;
                }
                fs::write(text, format!("+++\nheadline = \"Restless\"\n+++\n\nRound {round}.\n"))
                    .expect("written");
                std::thread::sleep(std::time::Duration::from_millis(4));
            }
        }
    });
    network.start(&["--publish"]);
    network.until("something is published", |network| network.releases() > 2);
    rest.store(true, std::sync::atomic::Ordering::Relaxed);
    writer.join().expect("the writer");
    network.is_like_new();
}
