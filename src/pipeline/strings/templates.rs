//! Templates: read, compiled for each section, and asked for the strings that they use.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::model::{SectionIx, Settings, Snapshot, UsedString};
use crate::parse;
use crate::parse::template::StringUse;
use crate::read::unreadable;
use crate::render::{Templates, theme_templates};
use crate::system::System;

/// Reads the theme's and the sections' templates: compiled by section, and whether they are sound.
pub(super) fn read(
    system: &dyn System,
    settings: &Settings,
    snapshot: &Snapshot,
    used: &mut Vec<UsedString>,
    faults: &mut Vec<Diagnostic>,
) -> (Vec<Arc<Templates>>, Vec<bool>) {
    let theme: BTreeMap<String, String> = theme_templates().into_iter().collect();
    for (name, text) in &theme {
        let path = format!("theme/templates/{name}");
        let (uses, _) = parse::template::strings(text);
        // Nobody is shown the theme's text.
        let theirs = uses.into_iter().map(|one| of(one, None, &path));
        used.extend(theirs.map(|one| UsedString { span: None, ..one }));
    }
    let shared = Arc::new(Templates::new(theme.clone()).0);
    let (mut all, mut sound) = (Vec::new(), Vec::new());
    for (ix, section) in settings.sections() {
        let own: Vec<_> = snapshot.templates.iter().filter(|file| file.section == ix).collect();
        if own.is_empty() {
            all.push(shared.clone());
            sound.push(true);
            continue;
        }
        let (mut sources, mut texts) = (theme.clone(), BTreeMap::new());
        let mut whole = true;
        for file in own {
            let path = &file.file.path;
            let bytes = match system.read(Path::new(path), settings.limits.text_bytes) {
                Ok(bytes) => bytes,
                Err(error) => {
                    faults.push(unreadable(path, &error).for_section(&section.id));
                    whole = false;
                    continue;
                }
            };
            match parse::text::decode(&bytes, &settings.limits) {
                Ok(text) => {
                    let (uses, mut found) = parse::template::strings(text);
                    let path: Arc<str> = Arc::from(path.as_str());
                    used.extend(uses.into_iter().map(|one| of(one, Some(ix), &path)));
                    whole &= found.is_empty();
                    found.iter_mut().for_each(|fault| fault.locate(&path, text));
                    faults.append(&mut found);
                    let plain = text.trim_start_matches('\u{FEFF}').to_owned();
                    sources.insert(file.name.clone(), plain);
                    texts.insert(file.name.clone(), (path, text.to_owned()));
                }
                Err(fault) => {
                    let text = std::str::from_utf8(&bytes).unwrap_or_default();
                    let mut fault = *fault;
                    fault.locate(&Arc::from(path.as_str()), text);
                    faults.push(fault);
                    whole = false;
                }
            }
        }
        let (templates, broken) = Templates::new(sources);
        for (name, line, detail) in broken {
            whole = false;
            let Some((path, text)) = texts.get(&name) else { continue };
            let before = text.split_inclusive('\n').take(line.unwrap_or(1).saturating_sub(1));
            let at: usize = before.map(str::len).sum();
            let mut fault = Diagnostic::new(&parse::TEMPLATE_SYNTAX).arg("detail", detail);
            fault = fault.at(at..at).for_section(&section.id);
            fault.locate(path, text);
            let line = fault.location.as_ref().map(|l| l.line);
            let known = faults.iter().any(|other| {
                other.rule == fault.rule
                    && other.path == fault.path
                    && other.location.as_ref().map(|l| l.line) == line
            });
            if !known {
                faults.push(fault);
            }
        }
        all.push(Arc::new(templates));
        sound.push(whole);
    }
    (all, sound)
}

fn of(one: StringUse, section: Option<SectionIx>, path: &str) -> UsedString {
    let StringUse { id, whole, span, given } = one;
    UsedString { id, whole, section, path: path.to_owned(), span: Some(span), given }
}
