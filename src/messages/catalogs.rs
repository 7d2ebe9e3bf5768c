//! The catalogs of messages that are built in.

use rust_embed::Embed;

/// What is built in: `<locale>/<subject>.ftl`, a folder for each language, any number of files.
#[derive(Embed)]
#[folder = "src/messages/"]
#[include = "*.ftl"]
struct Catalogs;

/// The languages that the tool speaks, sorted. English is complete and stands in for any gap.
#[must_use]
pub fn languages() -> Vec<String> {
    let folder = |path: &str| path.split_once('/').map(|(folder, _)| folder.to_owned());
    let mut all: Vec<_> = Catalogs::iter().filter_map(|path| folder(&path)).collect();
    all.sort();
    all.dedup();
    all
}

/// The texts of a language's catalogs, in the order of their files' names.
#[must_use]
pub fn catalogs(locale: &str) -> Vec<String> {
    let own = |path: &String| path.split_once('/').is_some_and(|(folder, _)| folder == locale);
    let mut paths: Vec<String> = Catalogs::iter().map(String::from).filter(own).collect();
    paths.sort();
    let read = |path: &String| String::from_utf8(Catalogs::get(path)?.data.into_owned()).ok();
    paths.iter().filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::Entry;

    use super::*;

    #[test]
    fn no_message_has_the_id_of_another_one_in_another_file() {
        for locale in languages() {
            let mut ids = BTreeSet::new();
            for text in catalogs(&locale) {
                let resource = fluent_syntax::parser::parse(text.as_str()).expect("it parses");
                for entry in resource.body {
                    if let Entry::Message(message) = entry {
                        let id = message.id.name.to_owned();
                        assert!(ids.insert(id.clone()), "{locale}: {id} is there twice");
                    }
                }
            }
            assert!(ids.len() > 900, "{locale}");
        }
    }
}
