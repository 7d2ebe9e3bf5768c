//! What input methods, word processors and people who translate all words do to the top of a file, and to values and pictures:
//! signs put back, and what only a person can mend.

use super::framed::note_mended;
use super::parcel::{Judged, Remark};
use crate::data::Notation;
use crate::format::plurals::categories;
use crate::intake;
use crate::model::{Locale, Settings};
use crate::parse::{self, Noted};

/// What of the top of a file, or of a file of strings, nobody but its translator can mend, by lines from 1.
#[derive(Default)]
pub(super) struct Slips {
    /// Texts of several lines that do not end.
    open: Vec<usize>,
    /// Names of forms that are none.
    strange: Vec<(usize, String)>,
}

/// Puts the signs of messages back, and quotation marks at the top.
pub(super) fn put_back(judged: &mut Judged, text: String, is_strings: bool) -> (String, Slips) {
    let front = parse::front_matter(&text);
    let (range, is_toml) = match front {
        _ if is_strings => (0..text.len(), false),
        Some((notation, range)) => (range, notation == Notation::Toml),
        None => return (text, Slips::default()),
    };
    let (new, open) =
        if is_toml { intake::quoted(&text, &range) } else { (text.clone(), Vec::new()) };
    // Marks that became other ones take more or fewer bytes.
    let range = if is_strings {
        0..new.len()
    } else {
        parse::front_matter(&new).map_or(range, |(_, own)| own)
    };
    let intake::Chosen { text: new, strange } = intake::chosen(&new, &range);
    if new != text {
        note_mended(judged);
    }
    (new, Slips { open, strange })
}

/// Holds a file for them.
pub(super) fn hold(
    judged: &mut Judged,
    (slips, text): (&Slips, &str),
    locale: Option<&Locale>,
    settings: &Settings,
) -> bool {
    let is_torn = !parse::front_matter_faults(text, settings.limits.data_depth).is_empty();
    let open = slips.open.iter().filter(|_| is_torn);
    let mut remarks: Vec<Remark> =
        open.map(|line| judged.remark_at("intake-open-text", *line, text)).collect();
    for (line, name) in &slips.strange {
        // A number has the forms of the language; a word is chosen by names that its author made.
        let names = locale.filter(|_| is_by_number(text, *line)).map(|own| categories(own, false));
        let names = names.map(|own| own.iter().map(|name| format!("[{name}]")).collect::<Vec<_>>());
        let names = names.map_or_else(|| "none".to_owned(), |own| own.join(", "));
        let mut remark = judged.remark_at("intake-form-name", *line, text);
        remark.args = vec![("name", name.as_str().into()), ("forms", names.into())];
        remarks.push(remark);
    }
    judged.reasons.append(&mut remarks);
    !judged.reasons.is_empty()
}

/// Whether a number decides in the choice that a line stands in: it has a form for all others.
fn is_by_number(text: &str, line: usize) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    let (above, below) = lines.split_at(line.min(lines.len()));
    let above = above.iter().rev().take_while(|own| !own.contains("->"));
    let below = below.iter().take_while(|own| !own.trim_start().starts_with('}'));
    above.chain(below).any(|own| own.contains("[other]"))
}

/// Whether a text has signs that may be values or pictures of full width.
pub(super) fn is_wide(text: &str) -> bool {
    text.contains(['｛', '｝', '＄', '！', '（'])
}

/// Puts values and pictures right that the original has, of which the notes tell.
pub(super) fn narrow(judged: &mut Judged, text: String, noted: &Noted) -> String {
    let new = intake::narrowed(&text, noted.values().map(String::as_str));
    if new != text {
        note_mended(judged);
    }
    new
}
