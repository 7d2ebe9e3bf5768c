//! Inert data: the nouns that the stages hand to each other. Nothing here reads, decides or prints.

pub mod article;
pub mod bytes;
pub mod catalog;
pub mod checks;
pub mod comparison;
pub mod digest;
pub mod facts;
pub mod fresh;
pub mod given;
pub mod hash;
pub mod hidden;
pub mod inventory;
pub mod ix;
pub mod keys;
pub mod layout;
pub mod locale;
pub mod lock;
pub mod manifest;
pub mod moment;
pub mod owed;
pub mod page;
pub mod passage;
pub mod path;
pub mod plan;
pub mod policy;
pub mod previous;
pub mod raw_html;
pub mod reason;
pub mod settings;
pub mod sheet;
pub mod sink;
pub mod site;
pub mod slug;
pub mod snapshot;
pub mod spelling;
pub mod state;
pub mod style;
pub mod theme;
pub mod transient;
pub mod unit;
pub mod url;
pub mod variant;
pub mod verdict;
pub mod watch;
pub mod wishes;

pub use article::{ArticleId, ArticleMeta, Placement};
pub use catalog::{Catalog, CatalogEntry, Entries, Layer, UsedString};
pub use checks::Checks;
pub use comparison::{ComparedState, ComparedUnit, Comparison, Drift};
pub use digest::{ArticleDigest, Fault, Link, VariantDigest, WordCount};
pub use facts::{ClockTime, Currency, DayRange, Fact, FactValue, Facts, Money, Region};
pub use fresh::{LockState, Severity, Tally, UnitFresh, UnitState, VariantFresh};
pub use given::Given;
pub use hash::Hash;
pub use inventory::{Asked, Defined, Inventory};
pub use ix::{EditionIx, LocaleIx, SectionIx};
pub use keys::KeyNames;
pub use layout::{Layout, StringsLayout};
pub use locale::{Direction, Locale};
pub use lock::{Lock, LockBefore, LockCommit, LockEntry, LockMark};
pub use manifest::{Manifest, ManifestFile, ManifestPage};
pub use moment::{Moment, Reach};
pub use owed::{Change, Debt, Edit, Owed, OwedUnit};
pub use page::{
    Alternate, Announced, Href, Lead, Listed, PageBody, PagePlan, Pager, StateNotice, Teaser,
    Tombstone, TopicLink, Version, Versions, YearLink,
};
pub use passage::{Anchors, Passage, Passages, Print};
pub use plan::{Decision, EditionPlan, Redirect, Refused, SitePlan, TopicPlan, YearPlan};
pub use policy::{
    Action, BarrierLayer, ContentType, Otherwise, PolicyLayer, Review, Role, StringsLayer,
};
pub use previous::{LivePage, Previous};
pub use reason::Reason;
pub use settings::{Edition, Limits, Section, Settings};
pub use sink::Sink;
pub use site::{Asset, Assets, Clash, Reached, ReachedLinks, Site, Size};
pub use snapshot::{ArticleFiles, CatalogFile, FileEntry, SectionFile, Snapshot};
pub use state::{Freshness, Shown, Visibility, Work};
pub use theme::Theme;
pub use transient::{Conflict, Transient};
pub use unit::{Block, Body, Inline, Mark, Node, Unit, UnitKind};
pub use variant::{FrontMatter, Text, Variant};
pub use verdict::{Banner, Fit, Verdict};
pub use watch::Watch;
pub use wishes::StringWishes;
