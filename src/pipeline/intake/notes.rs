//! What the inbox's stage tells, as messages.

use super::parcel::Remark;
use crate::diag::Arg;
use crate::intake::Note;

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
