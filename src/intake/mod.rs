//! Files as translators really send them: bytes of any encoding made text, text that was decoded
//! wrongly told, and the language looked at. Nothing here reads a file or knows of the network.

mod decoding;
mod invisible;
mod language;
mod letters;
mod look_alikes;
mod mojibake;
#[cfg(test)]
mod sentences;

pub use decoding::{Decoded, Fault, Note, Undecodable, decode};
pub use invisible::{Invisible, invisible};
pub use language::{Tongue, tongue};
pub use look_alikes::{LookAlike, look_alikes};
pub use mojibake::{Garbled, mojibake};
