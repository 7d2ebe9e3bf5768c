//! The only module that names more than one stage: read → parse → check → policy → resolve →
//! render → bundle.
//!
//! [`survey()`] maps over the articles and reduces to a plan; [`produce()`] maps over the pages.

mod adopt;
mod allow;
mod archive;
mod articles;
mod assets;
mod bases;
mod folders;
mod fresh;
mod gate;
mod handoff;
pub mod intake;
mod known;
mod languages;
mod lines;
mod look;
mod memory;
mod moving;
mod obstacle;
mod one;
mod opened;
mod own_messages;
mod plain;
mod press;
mod produce;
mod progress;
mod record;
mod rules;
mod scaffold;
mod schemas;
mod status_schema;
mod stock;
mod strings;
mod styles;
mod survey;
mod texts;
pub mod to_do;
mod twins;
mod warm;
mod word_counts;

pub use crate::parse::Notes as FillInNotes;

pub use crate::check::catalog::CatalogCounts;
pub use crate::freshness::word_difference;
pub use adopt::{Adoption, Because, Keys, Tongue, adopt, settings_text};
pub use archive::archive;
pub use folders::{ComparedFolders, compare_folders, is_folder, language_of_folder};
pub use gate::{PUBLIC, Standing, Told, previous};
pub use handoff::{Desk, Extent, HandOut, Handed, hand_over};
pub use intake::{
    History, Kept, Present, Version as KeptVersion, Why as KeptWhy, changed_lines, present,
    put_back,
};
pub use lines::paragraphs;
pub use memory::{Files, MemorySink};
pub use moving::{Follower, Move, Relinked, carry_out, is_begun, plan_move};
pub use obstacle::obstacle;
pub use one::{One, one};
pub use plain::{Laid, Line, Misread, Paired, Three, Unread, align, compare, unreadable};
pub use press::Press;
pub use produce::{Product, Stop, produce, produce_after, rehearse};
pub use progress::{Phase, Progress, Silent};
pub use record::{
    Act, GitBase, HistoryFault, Left, Owing, Recorded, Recording, Selection, TURN, Written, owed,
    record, write_locks,
};
pub use rules::rules;
pub use scaffold::{NewFile, new_article, new_strings, new_variant};
pub use schemas::{DESCRIBED, Described};
pub use status_schema::{STATUS_VERSION, status_schema};
pub use stock::Stock;
pub use strings::SpokenLocale;
pub use survey::{
    Findings, NETWORK_MISSING, Refusal, Survey, settings, survey, survey_for, survey_since,
};
pub use warm::{Changes, Foreseen, Warm, outlook};
