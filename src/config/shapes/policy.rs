//! What is asked of an article before it may go live.

use crate::data::shape::{Default, Kind, Shape, key};

/// What a variant may be asked to have.
pub(in crate::config) const UNITS: &[&str] = &["headline", "standfirst", "teaser", "body"];

/// What may become of a variant that is known not to be current.
pub(in crate::config) const ACTIONS: &[&str] = &["keep", "banner", "withhold"];

/// What may become of one of which nobody knows.
pub(in crate::config) const DOUBTS: &[&str] = &["trust", "banner", "withhold"];

/// Whose word may count.
pub(in crate::config) const REVIEWS: &[&str] = &["any", "human"];

/// What may happen when a barrier's time is out.
pub(in crate::config) const OTHERWISE: &[&str] = &["partial", "hold"];

/// `[policy]` of a network or a section.
pub(in crate::config) static POLICY: Shape = Shape::new(
    "What is asked before an article may go live. An inner table has its way over an outer one, key by key.",
    &[
        key(
            "require",
            Kind::List(&Kind::Choice(UNITS)),
            "What a variant must have before it may be shown.",
        )
        .or(Default::Texts(&["headline", "body"])),
        key(
            "current",
            Kind::Within(0, 100),
            "How many of a hundred paragraphs of the original must be up to date in a variant.",
        )
        .or(Default::Count(0)),
        key(
            "keep-current",
            Kind::Within(0, 100),
            "The same for a variant that is live already; current, if not said.",
        ),
        key("strings", Kind::Table(&POLICY_STRINGS), "What is asked of an edition's strings."),
        key("must", Kind::List(&Kind::Tag), "Languages in which a gap is an error.")
            .or(Default::Texts(&[])),
        key("off", Kind::List(&Kind::Tag), "Languages in which nothing is expected or shown.")
            .or(Default::Texts(&[])),
        key("review", Kind::Choice(REVIEWS), "Whether a person must have approved a variant.")
            .or(Default::Text("any")),
        key("aged", Kind::Choice(ACTIONS), "What becomes of a variant that is a little behind.")
            .or(Default::Text("keep")),
        key("outdated", Kind::Choice(ACTIONS), "What becomes of a variant that is far behind.")
            .or(Default::Text("banner")),
        key(
            "unknown",
            Kind::Choice(DOUBTS),
            "What becomes of a variant of which nobody knows what it was made from.",
        )
        .or(Default::Text("trust")),
        key(
            "grace",
            Kind::Within(0, 36_500),
            "How many days a variant that is behind counts as only a little behind.",
        )
        .or(Default::Count(30)),
        key("embargo", Kind::Instant, "Nothing is shown before this moment."),
        key(
            "grandfather",
            Kind::Date,
            "Articles dated before this day are asked for what require names, and nothing else.",
        ),
    ],
);

pub(in crate::config) static POLICY_STRINGS: Shape = Shape::new(
    "What is asked of an edition's strings.",
    &[
        key("required", Kind::List(&Kind::Text), "Ids of strings that the edition must have.")
            .or(Default::Texts(&[])),
        key(
            "percent",
            Kind::Within(0, 100),
            "How many of a hundred strings of the reference language it must have.",
        )
        .or(Default::Count(0)),
        key("keep-percent", Kind::Within(0, 100), "The same for what is live already.")
            .or(Default::Count(0)),
    ],
);

/// `[policy]` of a content type or an article.
pub static CONTENT_POLICY: Shape = Shape {
    about: "What is asked before an article may go live. An inner table has its way over an outer one, key by key.",
    keys: &[key("barrier", Kind::Table(&BARRIER), "Languages that go live together.")],
    either: &[],
    also: Some(&POLICY),
};

pub(in crate::config) static BARRIER: Shape = Shape::new(
    "Languages that go live together.",
    &[
        key("locales", Kind::Some(&Kind::Tag), "Which ones."),
        key("at", Kind::Instant, "Not before this moment."),
        key("until", Kind::Instant, "After this moment nobody waits for the others."),
        key("otherwise", Kind::Choice(OTHERWISE), "What happens then.")
            .or(Default::Text("partial")),
    ],
);
