//! What the inbox's stage tells, as messages.

use super::parcel::Remark;
use crate::diag::Arg;
use crate::intake::{Note, Why};

/// What was changed to make a text of bytes, if that is worth a word.
pub(super) fn note(note: &Note) -> Option<Remark> {
    match note {
        // Nobody has put it there, and nobody misses it.
        Note::ByteOrderMark => None,
        Note::Converted { encoding, .. } => {
            Some(Remark::new("intake-converted", vec![("encoding", Arg::from(*encoding))]))
        }
        // Windows has always ended lines so.
        Note::LineEnds { cr: 0, .. } => None,
        Note::LineEnds { .. } => Some(Remark::new("intake-line-ends", Vec::new())),
    }
}

/// Why nobody knows what a delivery is for.
pub(super) fn unknown(why: &Why) -> Remark {
    let near = |near: Option<String>| vec![("near", near.unwrap_or_else(|| "none".into()).into())];
    match why {
        Why::Article { near: ids, .. } => {
            Remark::new("intake-no-article", near(ids.first().cloned()))
        }
        Why::Locale { near: locales, .. } => {
            Remark::new("intake-no-language", near(locales.first().map(ToString::to_string)))
        }
        Why::Catalog { near: names, .. } => {
            Remark::new("intake-no-catalog", near(names.first().cloned()))
        }
    }
}
