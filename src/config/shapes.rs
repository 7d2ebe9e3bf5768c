//! What `pipeline.toml` may say. Readers and the JSON Schema share it; see [`crate::data::shape`].

use std::time::Duration;

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

/// What a variant may be asked to have.
pub(super) const UNITS: &[&str] = &["headline", "standfirst", "teaser", "body"];
/// What may become of a variant that is known not to be current.
pub(super) const ACTIONS: &[&str] = &["keep", "banner", "withhold"];
/// What may become of one of which nobody knows.
pub(super) const DOUBTS: &[&str] = &["trust", "banner", "withhold"];
/// Whose word may count.
pub(super) const REVIEWS: &[&str] = &["any", "human"];
/// What may happen when a barrier's time is out.
pub(super) const OTHERWISE: &[&str] = &["partial", "hold"];

/// `[policy]` of a network or a section.
pub(super) static POLICY: Shape = Shape::new(
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

pub(super) static POLICY_STRINGS: Shape = Shape::new(
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

pub(super) static BARRIER: Shape = Shape::new(
    "Languages that go live together.",
    &[
        key("locales", Kind::Some(&Kind::Tag), "Which ones."),
        key("at", Kind::Instant, "Not before this moment."),
        key("until", Kind::Instant, "After this moment nobody waits for the others."),
        key("otherwise", Kind::Choice(OTHERWISE), "What happens then.")
            .or(Default::Text("partial")),
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

/// What `content.address` may be.
pub(super) const ADDRESSES: &[&str] = &["slug", "path"];

/// Where articles lie unless `[content]` says otherwise.
pub(super) const CONTENT_LAYOUT: &str = "content/{article}/{locale}.md";

/// Where strings lie unless `[strings]` says otherwise.
pub(super) const STRINGS_LAYOUT: &str = "locales/{locale}/**/*.ftl";

pub(super) static CONTENT: Shape = Shape::new(
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

pub(super) static KEYS: Shape = Shape::new(
    "Names that keys of front matter and metadata may have besides their own, the best first.",
    &[
        key("headline", Kind::List(&Kind::Text), "Other names of headline."),
        key("standfirst", Kind::List(&Kind::Text), "Other names of standfirst."),
        key("teaser", Kind::List(&Kind::Text), "Other names of teaser."),
        key("credit", Kind::List(&Kind::Text), "Other names of credit."),
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

pub(super) static STRINGS: Shape = Shape::new(
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

pub(super) static PUBLISH: Shape = Shape::new(
    "Releases.",
    &[key(
        "keep",
        Kind::Count,
        "How many releases of a section are kept, the live one among them.",
    )
    .or(Default::Count(5))],
);

/// The words that say when the daemon publishes.
pub(super) const PUBLISHING: &[&str] = &["continuous", "demand"];

pub(super) static WATCH: Shape = Shape::new(
    "The daemon.",
    &[
        key(
            "settle",
            Kind::Duration(Duration::from_millis(20), Duration::from_mins(1)),
            "How long a file must have stood still before it is read.",
        )
        .or(Default::Text("300ms")),
        key(
            "reconcile",
            Kind::Duration(Duration::from_secs(10), Duration::from_hours(168)),
            "How long from one look at every file to the next.",
        )
        .or(Default::Text("10m")),
        key(
            "poll",
            Kind::Either(&[
                Kind::Choice(&["auto"]),
                Kind::Duration(Duration::from_millis(100), Duration::from_mins(10)),
            ]),
            "How often files are looked at; auto does so only where a file system does not tell what changes.",
        )
        .or(Default::Text("auto")),
        key(
            "publish",
            Kind::Either(&[
                Kind::Choice(PUBLISHING),
                Kind::TimeOfDay,
                Kind::Some(&Kind::TimeOfDay),
            ]),
            "When what changed is published: continuous, demand, or at times of day such as 06:30.",
        )
        .or(Default::Text("continuous")),
        key("time-zone", Kind::Text, "The zone whose clock shows these times, such as Europe/Paris.")
            .or(Default::Text("UTC")),
        key(
            "interval",
            Kind::Duration(Duration::ZERO, Duration::from_hours(24)),
            "How long from one publication to the next, at least.",
        )
        .or(Default::Text("10s")),
        key(
            "quiet",
            Kind::Duration(Duration::ZERO, Duration::from_hours(1)),
            "How long nothing must have changed before a publication.",
        )
        .or(Default::Text("2s")),
        key("hold", Kind::Table(&WATCH_HOLD), "When a loss is taken for an accident."),
    ],
);

pub(super) static WATCH_HOLD: Shape = Shape::new(
    "When a loss of texts is taken for an accident, and held for a person.",
    &[
        key("percent", Kind::Within(1, 100), "Of a hundred variants, so many are gone at once.")
            .or(Default::Count(90)),
        key("least", Kind::Count, "So many variants at least.").or(Default::Count(10)),
    ],
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

pub(super) static THEME: Shape = Shape::new(
    "The section's own colours, type, logo and icon.",
    &[
        key("logo", Kind::Text, "A picture in the section's static/."),
        key("logo-dark", Kind::Text, "The one for dark screens."),
        key("logo-has-name", Kind::Boolean, "Whether the logo shows the section's name.")
            .or(Default::Boolean(false)),
        key("favicon", Kind::Text, "The icon of the section's pages, a picture in its static/."),
        key("corners", Kind::Choice(&["sharp", "soft", "round"]), "How corners look.")
            .or(Default::Text("soft")),
        key("measure", Kind::Choice(&["narrow", "normal", "wide"]), "How wide text runs.")
            .or(Default::Text("normal")),
        key("colours", Kind::Table(&COLOURS), "Colours, for light and for dark screens."),
        key(
            "fonts",
            Kind::Map(Names::Any, &Kind::Table(&FONTS)),
            "Type, by a script's code such as Arab or a locale's tag.",
        ),
    ],
);

pub(super) static COLOURS: Shape = Shape::new(
    "Colours, for light and for dark screens.",
    &[
        key("background", Kind::Table(&PAIR), "The page's ground."),
        key("surface", Kind::Table(&PAIR), "What lies on it, such as teasers."),
        key("tint", Kind::Table(&PAIR), "The ground of code and table heads."),
        key("notice", Kind::Table(&PAIR), "The ground of notices."),
        key("band", Kind::Table(&PAIR), "The ground of the masthead and of the foot."),
        key("band-text", Kind::Table(&PAIR), "Text on it."),
        key("text", Kind::Table(&PAIR), "Text."),
        key("muted", Kind::Table(&PAIR), "Text that stands back, such as dates."),
        key("line", Kind::Table(&PAIR), "Lines between things."),
        key("link", Kind::Table(&PAIR), "Links."),
        key("accent", Kind::Table(&PAIR), "What stands out: marks, links that are pointed at."),
        key("highlight", Kind::Table(&PAIR), "The second colour of the kite's tail."),
    ],
);

pub(super) static PAIR: Shape = Shape::new(
    "A colour, #rgb or #rrggbb.",
    &[key("light", Kind::Text, "On light screens."), key("dark", Kind::Text, "On dark screens.")],
);

pub(super) static FONTS: Shape = Shape::new(
    "Type for a script or a locale.",
    &[
        key("text", Kind::List(&Kind::Text), "Families for running text, the best first."),
        key("headings", Kind::List(&Kind::Text), "Families for headings."),
        key("interface", Kind::List(&Kind::Text), "Families for menus, dates and the like."),
        key("size", Kind::Number, "The size of text, where 1 is the theme's own."),
        key("line-height", Kind::Number, "The distance of lines, where 1 is the size of text."),
    ],
);
