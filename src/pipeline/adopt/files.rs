//! The Markdown files of a repository, and the settings of generators beside them.

use std::path::Path;

use crate::system::{Kind, System};

/// Folders that hold what others wrote or what was made from the texts.
const SKIPPED: &[&str] = &[
    "node_modules",
    "vendor",
    "target",
    "public",
    "themes",
    "dist",
    "_site",
    "bower_components",
    "__pycache__",
    "venv",
    "site-packages",
];

/// Files of a generator that say something about languages, by their last name; in any folder
/// near the root.
const SETTINGS: &[&str] = &[
    "hugo.toml",
    "hugo.yaml",
    "hugo.yml",
    "hugo.json",
    "config.toml",
    "config.yaml",
    "config.yml",
    "config.json",
    "languages.toml",
    "languages.yaml",
    "languages.yml",
    "mkdocs.yml",
    "mkdocs.yaml",
    "_config.yml",
    "book.toml",
    "docusaurus.config.js",
    "docusaurus.config.ts",
    "docusaurus.config.mjs",
    "astro.config.mjs",
    "astro.config.ts",
    "config.js",
    "config.mjs",
    "config.ts",
    "config.mts",
];

/// Levels of folders below which nothing is looked at.
const DEEPEST: usize = 32;

/// What was found.
#[derive(Default, Debug)]
pub(super) struct Files {
    /// Markdown files, sorted.
    pub markdown: Vec<String>,
    /// Files of MDX.
    pub foreign: usize,
    /// Settings of generators, those nearest to the root first.
    pub settings: Vec<String>,
}

/// Lists them, following no link.
pub(super) fn walk(system: &dyn System) -> Files {
    let mut found = Files::default();
    let mut pending = vec![(String::new(), 0)];
    while let Some((folder, depth)) = pending.pop() {
        let Ok(entries) = system.list(Path::new(&folder)) else { continue };
        for entry in entries {
            let Some(name) = entry.path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
            let hidden = name.starts_with('.');
            match entry.kind {
                Kind::Folder if name == ".vitepress" || name == ".vuepress" => {
                    settings(system, &path, &mut found);
                }
                Kind::Folder if !hidden && !SKIPPED.contains(&name) && depth < DEEPEST => {
                    pending.push((path, depth + 1));
                }
                Kind::File if hidden => {}
                Kind::File if name.ends_with(".md") => found.markdown.push(path),
                Kind::File if name.ends_with(".mdx") => found.foreign += 1,
                Kind::File if depth <= 3 && SETTINGS.contains(&name) => found.settings.push(path),
                _ => {}
            }
        }
    }
    found.markdown.sort();
    found.settings.sort_by_key(|path| (path.matches('/').count(), path.clone()));
    found
}

/// The settings in a generator's own folder.
fn settings(system: &dyn System, folder: &str, found: &mut Files) {
    for entry in system.list(Path::new(folder)).unwrap_or_default() {
        let name = entry.path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if entry.kind == Kind::File && SETTINGS.contains(&name) {
            found.settings.push(format!("{folder}/{name}"));
        }
    }
}
