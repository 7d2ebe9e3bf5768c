//! Where articles and strings lie, and what their keys are called.

use crate::data::shape::{Default, Kind, Shape, key};

/// What `content.address` may be.
pub(in crate::config) const ADDRESSES: &[&str] = &["slug", "path"];

/// Where articles lie unless `[content]` says otherwise.
pub(in crate::config) const CONTENT_LAYOUT: &str = "content/{article}/{locale}.md";

/// Where strings lie unless `[strings]` says otherwise.
pub(in crate::config) const STRINGS_LAYOUT: &str = "locales/{locale}/**/*.ftl";

pub(in crate::config) static CONTENT: Shape = Shape::new(
    "Where articles lie, and what their keys are called.",
    &[
        key("layout", Kind::Text, "The pattern of variants' paths.")
            .or(Default::Text(CONTENT_LAYOUT)),
        key("source", Kind::Text, "The pattern of originals' paths, if they lie elsewhere."),
        key(
            "root-folders",
            Kind::List(&Kind::Text),
            "Folders of the root in which patterns without a folder take files too.",
        )
        .or(Default::Texts(&[])),
        key("exclude", Kind::List(&Kind::Text), "Patterns of files that are no content.")
            .or(Default::Texts(&[])),
        key(
            "ignore-keys",
            Kind::List(&Kind::Text),
            "Keys of other programs, which are left alone; * for all that are not known.",
        )
        .or(Default::Texts(&[])),
        key(
            "address",
            Kind::Choice(ADDRESSES),
            "What an article's address is: its slug, or the folders of its id and its slug.",
        )
        .or(Default::Text("slug")),
        key(
            "base-key",
            Kind::Text,
            "The key of front matter that names the commit a translation was made from; a dot leads into a table.",
        ),
        key(
            "also-translated",
            Kind::List(&Kind::Text),
            "Keys of other programs whose text is translated, such as linkTitle; a dot leads into a table.",
        )
        .or(Default::Texts(&[])),
        key("keys", Kind::Table(&KEYS), "Names that keys may have besides their own."),
    ],
);

pub(in crate::config) static KEYS: Shape = Shape::new(
    "Names that keys of front matter and metadata may have besides their own, the best first.",
    &[
        key("headline", Kind::List(&Kind::Text), "Other names of headline."),
        key("standfirst", Kind::List(&Kind::Text), "Other names of standfirst."),
        key("teaser", Kind::List(&Kind::Text), "Other names of teaser."),
        key("credit", Kind::List(&Kind::Text), "Other names of credit."),
        key("translator", Kind::List(&Kind::Text), "Other names of translator."),
        key("slug", Kind::List(&Kind::Text), "Other names of slug."),
        key("redirect-from", Kind::List(&Kind::Text), "Other names of redirect-from."),
        key("draft", Kind::List(&Kind::Text), "Other names of draft."),
        key("retraction", Kind::List(&Kind::Text), "Other names of retraction."),
        key("corrections", Kind::List(&Kind::Text), "Other names of corrections."),
        key("alt", Kind::List(&Kind::Text), "Other names of alt."),
        key("messages", Kind::List(&Kind::Text), "Other names of messages."),
        key("section", Kind::List(&Kind::Text), "Other names of section."),
        key("translated-from", Kind::List(&Kind::Text), "Other names of translated-from."),
        key("source", Kind::List(&Kind::Text), "Other names of source."),
        key("date", Kind::List(&Kind::Text), "Other names of date."),
        key("updated", Kind::List(&Kind::Text), "Other names of updated."),
        key("embargo", Kind::List(&Kind::Text), "Other names of embargo."),
        key("retracted", Kind::List(&Kind::Text), "Other names of retracted."),
        key("type", Kind::List(&Kind::Text), "Other names of type."),
        key("topics", Kind::List(&Kind::Text), "Other names of topics."),
        key("authors", Kind::List(&Kind::Text), "Other names of authors."),
        key("sections", Kind::List(&Kind::Text), "Other names of sections."),
        key("lead-image", Kind::List(&Kind::Text), "Other names of lead-image."),
        key("facts", Kind::List(&Kind::Text), "Other names of facts."),
        key("series", Kind::List(&Kind::Text), "Other names of series."),
        key("placement", Kind::List(&Kind::Text), "Other names of placement."),
        key("allow", Kind::List(&Kind::Text), "Other names of allow."),
        key("keep", Kind::List(&Kind::Text), "Other names of keep."),
        key("rounded", Kind::List(&Kind::Text), "Other names of rounded."),
        key("policy", Kind::List(&Kind::Text), "Other names of policy."),
    ],
);

pub(in crate::config) static STRINGS: Shape = Shape::new(
    "Where Fluent strings lie, and what is asked of them.",
    &[
        key("layout", Kind::Text, "The pattern of catalogs' paths.")
            .or(Default::Text(STRINGS_LAYOUT)),
        key("banned", Kind::List(&Kind::Text), "Words that the reference language does without.")
            .or(Default::Texts(&[])),
        key(
            "brands",
            Kind::List(&Kind::Text),
            "Names that stand in terms alone, besides those that terms say.",
        )
        .or(Default::Texts(&[])),
        key("id-length", Kind::Within(0, 80), "Characters that a string's id has at least.")
            .or(Default::Count(0)),
    ],
);
