//! The strings of the theme and of the tool, held to what a network's are held to.

use std::collections::BTreeMap;

use hexapla::check::catalog::{Index, check};
use hexapla::diag::{Diagnostic, human};
use hexapla::messages::Messages;
use hexapla::model::{Entries, Layer, Limits};
use hexapla::parse::fluent::catalog;

use super::locale;
use crate::support::{files_below, folders_in};

/// All findings in the catalogs below a folder, each language by itself.
fn findings(home: &str) -> Vec<Diagnostic> {
    let mut texts = BTreeMap::new();
    for tag in folders_in(home) {
        for (path, bytes) in files_below(&format!("{home}/{tag}")) {
            let text = String::from_utf8(bytes).expect("UTF-8");
            texts.insert((tag.clone(), format!("{home}/{tag}/{path}")), text);
        }
    }
    let mut found = Vec::new();
    let mut read = Vec::new();
    for ((tag, path), text) in &texts {
        let (entries, faults) = catalog(text, &Limits::default());
        found.extend(faults);
        let (layer, locale, path) = (Layer::Network, locale(tag), path.clone());
        read.push(Entries {
            layer,
            locale,
            path,
            text,
            scope: String::new(),
            entries,
            unreadable: Vec::new(),
        });
    }
    assert!(read.len() > 5);
    let english = locale("en");
    let index = Index::new(&english, &read, &Limits::default());
    assert_eq!(index.twins().count(), 0);
    for entries in &read {
        found.extend(check(&index, entries).0);
    }
    found
}

fn sound(home: &str) {
    let messages = Messages::new(&[locale("en")]);
    let found = findings(home);
    let text: String = found.iter().map(|fault| human::render(fault, &messages)).collect();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), anstream::adapter::strip_str(&text));
}

#[test]
fn the_theme_speaks_soundly_in_every_language() {
    sound("theme/locales");
}

#[test]
fn the_tool_speaks_soundly_in_every_language() {
    sound("src/messages");
}
