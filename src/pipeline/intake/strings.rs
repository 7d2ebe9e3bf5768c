//! Files of strings that were sent: what of them says which language they are in, and which strings would go with them.

use std::collections::BTreeSet;
use std::path::Path;

use super::parcel::{Judged, Remark};
use crate::intake::{Tongue, tongue};
use crate::model::catalog::Item;
use crate::model::{Locale, Settings};
use crate::parse;
use crate::system::System;

/// What the strings of a file say, each on a line of its own, without what is filled in.
pub(super) fn values(text: &str, settings: &Settings) -> String {
    let text = parse::fluent::readable(text);
    let (entries, _) = parse::fluent::catalog(&text, &settings.limits);
    let mut out = String::with_capacity(text.len());
    let parts = entries.iter().flat_map(|entry| &entry.parts);
    for part in parts {
        // The forms of a part have pieces in common.
        let mut seen = BTreeSet::new();
        for item in part.forms.iter().flat_map(|form| &form.items) {
            if let Item::Text(said) = item
                && seen.insert((said.as_ptr(), said.len()))
            {
                out.push_str(said);
                out.push(' ');
            }
        }
        out.push('\n');
    }
    out
}

/// Whether the strings that are in a file already are taken for another language in the same way: what nobody minds in
/// them, such as many that are not translated yet, is nothing new.
pub(super) fn is_usual(
    system: &dyn System,
    path: &str,
    (found, expected): (&Tongue, &Locale),
    settings: &Settings,
) -> bool {
    let there = system.read(Path::new(path), settings.limits.text_bytes).ok();
    let there = there.and_then(|bytes| String::from_utf8(bytes).ok());
    let kind = |tongue: &Tongue| match tongue {
        Tongue::OtherScript { found } => Some((*found).to_owned()),
        Tongue::OtherLanguage { found, .. } | Tongue::OtherChinese { found } => {
            Some(found.to_string())
        }
        Tongue::MayBe { found } => Some(format!("{found}?")),
        Tongue::Fits | Tongue::TooShort => None,
    };
    // Nothing is said of what fits.
    kind(found).is_some()
        && there
            .is_some_and(|there| kind(&tongue(&values(&there, settings), expected)) == kind(found))
}

/// A file that would take away more than one in so many of the strings that are there is a part of it.
const MOST: usize = 3;

/// Strings that a letter names.
const NAMED: usize = 12;

/// Says which strings would go with a new file, and holds a part of one. What the original no longer has may go.
pub(super) fn look_for_gone(
    system: &dyn System,
    judged: &mut Judged,
    path: &str,
    settings: &Settings,
) {
    let there = judged.before.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
    let Some(there) = there else { return };
    let original = settings.source_locale.and_then(|ix| {
        let scope = settings.strings.scope(path);
        let original = scope.replace("{locale}", settings.locale(ix).as_str());
        let bytes = system.read(Path::new(&original), settings.limits.text_bytes).ok();
        bytes.filter(|_| original != path).and_then(|bytes| String::from_utf8(bytes).ok())
    });
    let wanted = original.as_deref().map(names);
    let mut had = names(there);
    had.retain(|name| wanted.as_ref().is_none_or(|wanted| wanted.contains(name)));
    let sent = names(&judged.text);
    let gone: Vec<&str> = had.iter().filter(|name| !sent.contains(*name)).copied().collect();
    if gone.is_empty() {
        return;
    }
    let is_part = gone.len() > 1 && gone.len() * MOST > had.len();
    let mut named = gone[..gone.len().min(NAMED)].join(", ");
    if gone.len() > NAMED {
        named.push_str(", …");
    }
    let remark = Remark::new(
        "intake-strings-gone",
        vec![
            ("count", gone.len().into()),
            ("names", named.into()),
            ("what", if is_part { "held" } else { "taken" }.into()),
        ],
    );
    if is_part {
        judged.reasons.push(remark);
    } else {
        judged.notes.push(remark);
    }
}

/// The names of a file's strings, those that cannot be read among them.
fn names(text: &str) -> BTreeSet<&str> {
    let name = |line: &'_ str| -> Option<usize> {
        let own = line.strip_prefix('-').unwrap_or(line);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let end = own.find(|c| !is_name(c))?;
        let begins = own.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_said = own[end..].trim_start_matches(' ').starts_with('=');
        (begins && is_said).then_some(line.len() - own.len() + end)
    };
    text.lines().filter_map(|line| name(line).map(|end| &line[..end])).collect()
}
