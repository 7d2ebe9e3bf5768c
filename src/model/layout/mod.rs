//! Where a network's texts and strings lie: the patterns of `[content]` and `[strings]`.

mod articles;
mod candidates;
mod pattern;
mod places;
mod strings;
mod tags;

pub use articles::Layout;
pub use candidates::candidates;
pub use pattern::{Found, Pattern, PatternFault};
pub use places::Place;
pub use strings::StringsLayout;
pub use tags::seems_locale;
