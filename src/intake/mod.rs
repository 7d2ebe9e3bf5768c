//! Files as translators really send them: bytes of any encoding made text, text that was decoded
//! wrongly told, the language looked at, and the article and language that a name means found. Nothing
//! here touches a file; `pipeline` does.

mod archive;
mod choices;
mod claim;
mod decoding;
mod document;
mod dos;
mod invisible;
mod language;
mod letters;
mod look_alikes;
mod mojibake;
mod narrowed;
mod quoted;
mod retyped;
#[cfg(test)]
mod sentences;

pub use archive::{LARGEST, Piece, Unopened, unpack};
pub use choices::{Chosen, chosen};
pub use claim::{
    By, Claim, Delivery, Desk, Known, KnownArticle, Said, Translator, Why, claim, ending, lies_in,
    without_old,
};
pub use decoding::{Decoded, Fault, Note, Undecodable, decode};
pub use document::{Document, Office, Unsaid, WRITING, closed, is_document, written};
pub use invisible::{Invisible, invisible};
pub use language::{Tongue, other_way, spoken, tongue, written_as};
pub use look_alikes::{LookAlike, look_alikes};
pub use mojibake::{Garbled, misread, mojibake, questioned};
pub use narrowed::narrowed;
pub use quoted::quoted;
pub use retyped::{rejoined, straightened};
