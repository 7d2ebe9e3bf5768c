//! What `pipeline.toml` may say. Readers and the JSON Schema share it; see [`crate::data::shape`].

mod content;
mod policy;
mod theme;
mod translators;
mod watch;

pub use policy::CONTENT_POLICY;

pub(super) use content::{ADDRESSES, CONTENT, CONTENT_LAYOUT, KEYS, STRINGS, STRINGS_LAYOUT};
pub(super) use policy::{
    ACTIONS, BARRIER, DOUBTS, OTHERWISE, POLICY, POLICY_STRINGS, REVIEWS, UNITS,
};
pub(super) use theme::{COLOURS, FONTS, PAIR, THEME};
pub(super) use translators::{INBOX_TABLE, TRANSLATOR};
pub(super) use watch::{PUBLISH, PUBLISHING, WATCH, WATCH_HOLD};

use crate::data::shape::{Default, Kind, Names, Shape, key};
use crate::model::style::{CALENDARS, NUMBERINGS};

/// The whole file.
pub static PIPELINE: Shape = Shape {
    // A network of strings alone has no sections.
    either: &["section", "strings"],
    ..Shape::new(
        "The settings of a network of sections.",
        &[
            key("network", Kind::Table(&NETWORK), "The network as a whole.").required(),
            key(
                "locales",
                Kind::Map(Names::Tags, &Kind::Table(&LOCALE)),
                "What holds for a locale in all sections, by its tag.",
            ),
            key("policy", Kind::Table(&POLICY), "What is asked before an article may go live."),
            key(
                "types",
                Kind::Map(Names::Ids, &Kind::Table(&TYPE)),
                "Kinds of content, by the id that articles give as their type.",
            ),
            key("listing", Kind::Table(&LISTING), "Pages that list articles."),
            key("feed", Kind::Table(&FEED), "The feeds of the editions."),
            key(
                "content",
                Kind::Table(&CONTENT),
                "Where articles lie, and what their keys are called.",
            ),
            key("strings", Kind::Table(&STRINGS), "Where Fluent strings lie."),
            key("publish", Kind::Table(&PUBLISH), "Releases."),
            key("watch", Kind::Table(&WATCH), "The daemon."),
            key("inbox", Kind::Table(&INBOX_TABLE), "Where files are dropped."),
            key(
                "translators",
                Kind::Map(Names::Ids, &Kind::Table(&TRANSLATOR)),
                "Who sends texts, by an id.",
            ),
            key("check", Kind::Table(&CHECK), "What holds for the rules in the whole network."),
            key(
                "style",
                Kind::Map(Names::Tags, &Kind::Table(&STYLE)),
                "How figures and days are written, by the tag of the locale; a section may have its own.",
            ),
            key(
                "series",
                Kind::Map(Names::Ids, &Kind::Table(&SERIES)),
                "Series of articles, by the id that articles give as their series.",
            ),
            key(
                "section",
                Kind::Tables(&SECTION),
                "The sections, each with a site. A network of strings alone has none.",
            ),
        ],
    )
};

pub(super) static NETWORK: Shape = Shape::new(
    "The network as a whole.",
    &[
        key(
            "id",
            Kind::Id,
            "The network's name in the ids of feed entries. Do not change it later.",
        )
        .required(),
        key(
            "source-locale",
            Kind::Tag,
            "The language of originals whose article does not say another.",
        ),
        key(
            "reference-locale",
            Kind::Tag,
            "The language whose strings stand in where an edition lacks one.",
        )
        .or(Default::Text("en")),
        key(
            "locales",
            Kind::List(&Kind::Tag),
            "Further languages, which no section publishes; they may stand in for others.",
        )
        .or(Default::Texts(&[])),
    ],
);

pub(super) static STYLE: Shape = Shape::new(
    "How a locale's figures and days are written.",
    &[
        key(
            "numbering",
            Kind::Choice(NUMBERINGS),
            "The digits, by their name in BCP 47, such as arabext; those of CLDR, if not said.",
        ),
        key(
            "calendar",
            Kind::Choice(CALENDARS),
            "The calendar, by its name in BCP 47, such as persian; gregory, if not said.",
        ),
    ],
);

pub(super) static LOCALE: Shape = Shape::new(
    "What holds for a locale in all sections.",
    &[
        key(
            "accept",
            Kind::List(&Kind::Tag),
            "Locales of the same language and script whose text may be shown as its own, nearest first.",
        )
        .or(Default::Texts(&[])),
        key(
            "spelling",
            Kind::Text,
            "What the locale is called in paths, such as zh-cn or cn, where that is not its tag.",
        ),
    ],
);

pub(super) static TYPE: Shape = Shape::new(
    "A kind of content, which articles name by their type.",
    &[key("policy", Kind::Table(&CONTENT_POLICY), "What is asked of articles of this kind.")],
);

pub(super) static LISTING: Shape = Shape::new(
    "Pages that list articles.",
    &[key("page-size", Kind::Count, "Articles on one page of a listing.").or(Default::Count(20))],
);

pub(super) static FEED: Shape = Shape::new(
    "The feeds of the editions.",
    &[key("entries", Kind::Count, "Articles in an edition's feed.").or(Default::Count(20))],
);

/// What `missing` may be.
pub(super) const MISSING: &[&str] = &["labelled", "link", "none"];

pub(super) static SECTION: Shape = Shape::new(
    "A section: a publisher of the network with its own site.",
    &[
        key("id", Kind::Id, "The name of the section's folders.").required(),
        key(
            "url",
            Kind::Url,
            "Where its site stands: http or https, a host, a base path if needed.",
        )
        .required(),
        key(
            "locales",
            Kind::Some(&Kind::Tag),
            "Its editions, in order. The first stands at the url itself, each other one below it.",
        )
        .required(),
        key(
            "fallback",
            Kind::List(&Kind::Tag),
            "Languages for articles that an edition lacks, in order of preference.",
        )
        .or(Default::Texts(&[])),
        key(
            "missing",
            Kind::Choice(MISSING),
            "What an edition does with an article that it lacks and that a fallback language has.",
        )
        .or(Default::Text("labelled")),
        key("theme", Kind::Table(&THEME), "The section's own colours, type, logo and icon."),
        key("policy", Kind::Table(&POLICY), "What is asked of articles in this section."),
        key(
            "style",
            Kind::Map(Names::Tags, &Kind::Table(&STYLE)),
            "How its editions write figures and days, by the tag of the locale.",
        ),
    ],
);

/// `[series.x]`.
pub(super) static SERIES: Shape = Shape::new(
    "A series of articles.",
    &[key(
        "monotonic",
        Kind::List(&Kind::Text),
        "Facts that may only grow from one article of the series to the next.",
    )
    .or(Default::Texts(&[]))],
);

pub(super) static CHECK: Shape = Shape::new(
    "What holds for the rules in the whole network.",
    &[key(
        "keep",
        Kind::List(&Kind::Text),
        "Phrases that stay as they are in every language, such as names.",
    )
    .or(Default::Texts(&[]))],
);
