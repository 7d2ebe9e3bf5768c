//! Three independent axes, never merged into one: work, freshness, visibility; and the reasons.

/// How far the work on a variant is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Work {
    /// There is no file.
    Missing,
    /// Its front matter says `draft = true`.
    Draft,
    /// It is there and not marked as a draft.
    Submitted,
    /// A person has approved exactly this text.
    Approved,
}

/// Whether a variant still says what its source says.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Freshness {
    /// It is the source, or made from the source as it stands.
    Current,
    /// Parts of it changed together with the source: it counts as current.
    Assumed,
    /// The source says something else since a short while ago, or something slightly else.
    Aged,
    /// The source has long been saying something else.
    Outdated,
    /// There is no record of what it was made from.
    Unknown,
}

/// Whether an edition's readers may see an article.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Visibility {
    /// The section does not take this article.
    Unscheduled,
    /// It waits for its day.
    Embargoed,
    /// The policy is not met.
    Gated,
    /// Readers see it.
    Live,
    /// An editor's veto, or its files are invalid.
    Withheld,
    /// A notice stands in its place.
    Retracted,
}

/// Which variant an edition shows, and how.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Shown {
    /// The exact tag.
    Own,
    /// A parent in CLDR's chain, or a locale that the settings accept.
    Parent,
    /// Another language, marked as such.
    Labelled,
    /// Only a link to another edition.
    Link,
    /// Nothing.
    None,
}

macro_rules! names {
    ($type:ty { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl $type {
            /// The name in the JSON forms and in manifests.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

names!(Work { Missing => "missing", Draft => "draft", Submitted => "submitted", Approved => "approved" });
names!(Freshness {
    Current => "current", Assumed => "assumed", Aged => "aged", Outdated => "outdated",
    Unknown => "unknown",
});
names!(Visibility {
    Unscheduled => "unscheduled", Embargoed => "embargoed", Gated => "gated", Live => "live",
    Withheld => "withheld", Retracted => "retracted",
});
names!(Shown { Own => "own", Parent => "parent", Labelled => "labelled", Link => "link", None => "none" });
