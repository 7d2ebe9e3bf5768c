//! What `pipeline.toml` may say. Readers and the JSON Schema share it; see [`crate::data::shape`].

use crate::data::shape::{Default, Kind, Names, Shape, key};

/// The whole file.
pub static PIPELINE: Shape = Shape::new(
    "The settings of a network of sections.",
    &[
        key("network", Kind::Table(&NETWORK), "The network as a whole.").required(),
        key(
            "locales",
            Kind::Map(Names::Tags, &Kind::Table(&LOCALE)),
            "What holds for a locale in all sections, by its tag.",
        ),
        key("policy", Kind::Table(&POLICY), "What is asked before an article may go live."),
        key("listing", Kind::Table(&LISTING), "Pages that list articles."),
        key("feed", Kind::Table(&FEED), "The feeds of the editions."),
        key("section", Kind::Tables(&SECTION), "The sections, each with a site.").required(),
    ],
);

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

pub(super) static LOCALE: Shape = Shape::new(
    "What holds for a locale in all sections.",
    &[key(
        "accept",
        Kind::List(&Kind::Tag),
        "Locales of the same language and script whose text may be shown as its own, nearest first.",
    )
    .or(Default::Texts(&[]))],
);

pub(super) static POLICY: Shape = Shape::new(
    "What is asked before an article may go live.",
    &[key(
        "require",
        Kind::List(&Kind::Choice(&["headline", "standfirst", "teaser", "body"])),
        "What a variant must have before it may be shown.",
    )
    .or(Default::Texts(&["headline", "body"]))],
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
    ],
);
