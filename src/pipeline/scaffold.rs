//! New files to begin with: for an article, a variant, and the strings of a language.

use std::path::Path;

use super::Survey;
use crate::model::article::Day;
use crate::model::{Locale, LocaleIx, Settings};
use crate::parse::{self, Notes};
use crate::render::theme_catalogs;
use crate::system::System;

/// A file that is to be written if there is none yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewFile {
    /// Relative to the root.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The files of a new article: its metadata and its original, a draft.
#[must_use]
pub fn new_article(
    settings: &Settings,
    id: &str,
    locale: LocaleIx,
    headline: &str,
    day: Day,
    note: &str,
) -> Vec<NewFile> {
    let headline = serde_json::Value::from(headline);
    let mut meta = format!("date = {day}\n");
    if settings.source_locale != Some(locale) {
        meta.push_str(&format!("source = \"{}\"\n", settings.locale(locale)));
    }
    let text = format!("+++\n# {note}\ndraft = true\nheadline = {headline}\n+++\n\n");
    vec![
        NewFile { path: settings.layout.meta_of(id, settings), text: meta },
        NewFile { path: settings.layout.file_of(id, locale, settings), text },
    ]
}

/// The file that a translator fills in. `None` if the original is not there or cannot be read.
#[must_use]
pub fn new_variant(
    system: &dyn System,
    survey: &Survey,
    article: usize,
    locale: LocaleIx,
    notes: &Notes,
) -> Option<NewFile> {
    let settings = &survey.settings;
    let digest = &survey.articles[article];
    let source = digest.source_variant()?;
    let bytes = system.read(Path::new(source.path.as_ref()), settings.limits.text_bytes).ok()?;
    let text = parse::text::decode(&bytes, &settings.limits).ok()?;
    Some(NewFile {
        path: settings
            .layout
            .file_beside(&source.path, locale, settings)
            .unwrap_or_else(|| settings.layout.file_of(digest.id.as_str(), locale, settings)),
        text: parse::fill_in(text, settings, notes, None)?,
    })
}

/// The catalogs of a new language: those of the reference language, each string as a comment to
/// translate, and the theme's where the theme does not speak the language.
#[must_use]
pub fn new_strings(
    system: &dyn System,
    survey: &Survey,
    locale: &Locale,
    note: &str,
) -> Vec<NewFile> {
    let settings = &survey.settings;
    let reference = &settings.reference_locale;
    let of = |of: &Locale, wanted: &Locale| of == wanted || wanted.parents().contains(of);
    let own = survey.snapshot.catalogs.iter().filter(|catalog| catalog.section.is_none());
    let mut files: Vec<NewFile> = Vec::new();
    for catalog in own.filter(|catalog| of(&catalog.locale, reference)) {
        let bytes = system.read(Path::new(&catalog.file.path), settings.limits.text_bytes);
        let Some(text) = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok()) else {
            continue;
        };
        // Where files are bundles of their own, each has its own place.
        let path = if catalog.scope.is_empty() {
            let name = crate::model::path::name(&catalog.file.path).trim_end_matches(".ftl");
            settings.strings.file_of(locale, name)
        } else {
            catalog.scope.replace("{locale}", locale.as_str())
        };
        files.push(NewFile { path, text: to_translate(&text, note) });
    }
    // The theme speaks on sites, of which a network of strings alone has none.
    if settings.is_of_strings_alone() {
        return files;
    }
    let mut chain = locale.parents();
    chain.push(locale.clone());
    let theme = theme_catalogs();
    let speaks = theme.iter().any(|(path, _)| {
        path.split_once('/').is_some_and(|(folder, _)| chain.iter().any(|l| l.as_str() == folder))
    });
    if !speaks {
        for (path, text) in theme.iter().filter(|(path, _)| path.starts_with("en/")) {
            let name = crate::model::path::name(path).trim_end_matches(".ftl");
            let path = settings.strings.file_of(locale, name);
            let text = &without(text, &files);
            match files.iter_mut().find(|file| file.path == path) {
                Some(file) => file.text.push_str(&to_translate(text, "")),
                None => files.push(NewFile { path, text: to_translate(text, note) }),
            }
        }
    }
    files
}

/// The messages that none of the files has yet.
fn without(text: &str, files: &[NewFile]) -> String {
    let there = |id: &str| {
        let line = format!("# {id} =");
        files.iter().any(|file| file.text.lines().any(|own| own.starts_with(&line)))
    };
    let (mut out, mut skipped) = (String::new(), false);
    for line in text.lines() {
        let id = line.split_once(" =").map(|(id, _)| id).filter(|id| !id.contains([' ', '#']));
        match id {
            Some(id) => skipped = there(id),
            // What is indented, or closes a choice, belongs to the message above.
            None if !line.starts_with([' ', '}']) => skipped = false,
            None => {}
        }
        if !skipped {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Every line as a comment: what is there is Fluent still, and says nothing yet.
fn to_translate(text: &str, note: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in note.lines() {
        out.push_str(&format!("### {line}\n"));
    }
    if !note.is_empty() {
        out.push('\n');
    }
    for line in text.trim_start_matches('\u{FEFF}').lines() {
        let is_comment = line.starts_with('#') || line.trim().is_empty();
        out.push_str(if is_comment { "" } else { "# " });
        out.push_str(line);
        out.push('\n');
    }
    out
}
