//! Bytes → values: front matter, Markdown, Fluent, templates. Every parser returns what it could
//! read *and* every fault; none does I/O.

mod calls;
mod context;
mod encoding;
mod fact_days;
mod fact_tables;
mod fact_texts;
mod facts;
mod fields;
pub mod fluent;
mod forms;
mod front;
mod handoff;
mod hidden;
pub mod image;
mod markdown;
mod meta;
mod placeable;
mod regions;
mod rules;
mod shapes;
mod sheet;
mod signed;
pub mod template;
pub mod text;
mod title;
mod uses;
mod variant;

pub use context::Context;
pub use front::{front_matter_faults, raw_front_matter};
pub use handoff::{
    Answer, AnsweredBlock, AnsweredKey, BlockTask, Cleaned, Damage, Earlier, Further, Gone,
    Handing, KeyTask, Lost, Mark, Merged, Misshapen, Noted, Notes, OwnMessage, Place, Standing,
    Update, Where, answer, asked, between, between_in, block_hash, blocks, cleaned, damage,
    fill_in, fit, fitted, frame_in, further, further_in, merge, messages_of, misshapen, noted,
    open_end, path_at, repaired, signed, text_at, to_write, torn, update, without_key, written,
};
pub use meta::article as article_meta;
pub use regions::region_names;
pub use rules::*;
pub use shapes::{ARTICLE, FRONT_MATTER};
pub use sheet::{sheet, sheet_entries};
pub use variant::{front_matter, variant};
