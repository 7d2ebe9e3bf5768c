//! The frame of a file that was handed out: what of it was mended, what is damaged, and what its notes said.

use super::parcel::{Judged, Remark};
use crate::model::Settings;
use crate::parse::{self, Damage, Noted};
use crate::pipeline::known::Known;
use crate::pipeline::record::{files_asked, handed_out};
use crate::system::System;

/// What the notes said that an article's translators were given, now and when it was handed out.
pub(super) fn noted(system: &dyn System, known: &Known, article: &str) -> Noted {
    let settings = &*known.settings.of;
    let depth = settings.limits.data_depth;
    let mut noted = Noted::new();
    let own = known.articles.iter().find(|own| own.digest.id.as_str() == article);
    let Some(source) = own.and_then(|own| own.digest.source_variant()) else { return noted };
    let locale = settings.locale(source.locale);
    let mut states = handed_out(system, settings, (article, locale));
    let now =
        system.read(std::path::Path::new(&source.path.to_string()), settings.limits.text_bytes);
    states.extend(now.ok());
    for state in states {
        if let Ok(text) = std::str::from_utf8(&state) {
            noted.extend(parse::noted(text, depth));
        }
    }
    noted
}

/// What the notes said of the files that asked for a translation's changes.
pub(super) fn asked(
    system: &dyn System,
    settings: &Settings,
    own: (&str, &crate::model::Locale),
) -> Noted {
    let files = files_asked(system, settings, own);
    files.iter().filter_map(|file| std::str::from_utf8(file).ok()).flat_map(parse::asked).collect()
}

/// Mends what leaves no doubt. Returns the text, and what of it only a person can mend.
pub(super) fn mended(judged: &mut Judged, text: String) -> (String, Option<Remark>) {
    let text = match parse::repaired(&text) {
        Some(mended) => {
            note_mended(judged);
            mended
        }
        None => text,
    };
    let damage = parse::damage(&text).filter(|_| text.contains('¶'));
    let damage = damage.map(|damage| {
        let (id, line) = match damage {
            Damage::Above(line) => ("intake-above", line),
            Damage::Open(line) => ("intake-open-note", line),
            Damage::Cut(line) => ("intake-cut", line),
        };
        judged.remark_at(id, line, &text)
    });
    (text, damage)
}

/// Says that signs were put back; once, whatever they were.
pub(super) fn note_mended(judged: &mut Judged) {
    if judged.notes.iter().all(|note| note.id != "intake-mended") {
        judged.notes.push(Remark::new("intake-mended", Vec::new()));
    }
}

/// Whether the top of a file that was handed out is there.
pub(super) fn has_top(text: &str, settings: &Settings) -> bool {
    parse::raw_front_matter(text, settings.limits.data_depth).is_some()
        || !parse::front_matter_faults(text, settings.limits.data_depth).is_empty()
}
