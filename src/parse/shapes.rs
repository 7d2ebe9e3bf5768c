//! What `article.toml` and front matter may say. Readers and the JSON Schemas share it; see
//! [`crate::data::shape`].

use crate::config::CONTENT_POLICY;
use crate::data::shape::{Default, Key, Kind, Names, Shape, key};

/// `article.toml`: what is not translated.
pub static ARTICLE: Shape = Shape::new(
    "What is not translated of an article.",
    &[
        key("source", Kind::Tag, "The locale of the original; the network's, if not said."),
        key("date", Kind::Date, "When the article was first published."),
        key("updated", Kind::Date, "When it was last changed for readers."),
        key("embargo", Kind::Instant, "No edition shows the article before this moment."),
        key("retracted", Kind::Date, "When it was retracted: a notice stands in its place."),
        key(
            "corrections",
            Kind::List(&Kind::Date),
            "Days on which its text was corrected; each variant says under corrections what was.",
        ),
        key("type", Kind::Id, "Its kind of content, one of those in pipeline.toml."),
        key(
            "topics",
            Kind::Either(&[Kind::Id, Kind::List(&Kind::Id)]),
            "Its topics; each is named by the string “topic-<id>”.",
        ),
        key(
            "authors",
            Kind::Either(&[Kind::Text, Kind::List(&Kind::Text)]),
            "Its authors, as they are to be read.",
        ),
        key(
            "sections",
            Kind::List(&Kind::Id),
            "The sections that publish it; all of them, if not said.",
        ),
        key("lead-image", Kind::Text, "The file beside the article that stands at its top."),
        key(
            "facts",
            Kind::Map(Names::Any, &FACT),
            "Values that every variant uses, formatted by each locale.",
        ),
        key("series", Kind::Id, "The series that it belongs to, whose facts may only grow."),
        key(
            "placement",
            Kind::Map(Names::Ids, &Kind::Table(&PLACEMENT)),
            "What holds for the article in one section, by the section's id.",
        ),
        key(
            "policy",
            Kind::Table(&CONTENT_POLICY),
            "What is asked of this article before it may go live.",
        ),
        key(
            "allow",
            Kind::List(&Kind::Text),
            "Codes of warnings and notes that are not to be reported: what they find is meant.",
        )
        .or(Default::Texts(&[])),
        key(
            "keep",
            Kind::List(&Kind::Text),
            "Phrases that stay as they are in every language, such as names.",
        )
        .or(Default::Texts(&[])),
        key("rounded", Kind::Boolean, "Whether numbers may be rounded ones of the original's.")
            .or(Default::Boolean(false)),
    ],
);

/// A fact: a value, or a table that says more.
static FACT: Kind = Kind::Either(&[
    Kind::Fact,
    Kind::Table(&MONEY),
    Kind::Table(&RANGE),
    Kind::Table(&DAY_OF),
    Kind::Table(&TIME),
    Kind::Table(&REGIONS),
    Kind::Table(&LONG),
]);

const AS_OF: Key = key("as-of", Kind::Date, "The day on which it was so.");
const MONOTONIC: Key =
    key("monotonic", Kind::Boolean, "Whether it may only grow along the series.")
        .or(Default::Boolean(false));

pub(super) static MONEY: Shape = Shape::new(
    "An amount of money.",
    &[
        key("minor", Kind::Integer, "The amount in cents, pence, or what the currency has.")
            .required(),
        key("currency", Kind::Text, "The currency's code by ISO 4217, such as EUR.").required(),
        AS_OF,
        MONOTONIC,
    ],
);

pub(super) static RANGE: Shape = Shape::new(
    "Days from one to another.",
    &[
        key("from", Kind::Date, "The first day.").required(),
        key("to", Kind::Date, "The last day, which belongs to it.").required(),
        AS_OF,
    ],
);

pub(super) static DAY_OF: Shape = Shape::new(
    "A day of a range that is another fact.",
    &[
        key("of", Kind::Text, "The name of the range.").required(),
        key("day", Kind::Integer, "Which of its days: 1 is the first, -1 the last.").required(),
        AS_OF,
    ],
);

pub(super) static TIME: Shape = Shape::new(
    "A day and a time of day.",
    &[
        key("at", Kind::Text, "Such as 2022-07-26T20:00:00, with or without +02:00.").required(),
        key("zone", Kind::Text, "The zone whose clock it is, such as Europe/Paris."),
        AS_OF,
    ],
);

pub(super) static REGIONS: Shape = Shape::new(
    "Countries and parts of countries.",
    &[
        key("regions", Kind::Some(&Kind::Text), "Codes such as FR or GB-SCT.").required(),
        key("expect-count", Kind::Within(0, 500), "How many there should be."),
        AS_OF,
        MONOTONIC,
    ],
);

pub(super) static LONG: Shape = Shape::new(
    "A value of which more is said.",
    &[key("value", Kind::Fact, "The value.").required(), AS_OF, MONOTONIC],
);

pub(super) static PLACEMENT: Shape = Shape::new(
    "What holds for the article in one section.",
    &[
        key("pin", Kind::Boolean, "Whether it stands first in listings.")
            .or(Default::Boolean(false)),
        key(
            "veto",
            Kind::Either(&[Kind::Boolean, Kind::List(&Kind::Tag)]),
            "Keeps the article back in this section, or in these locales of it.",
        )
        .or(Default::Boolean(false)),
        key("embargo", Kind::Instant, "This section does not show the article before this moment."),
        key("canonical", Kind::Id, "The section whose page search engines are sent to."),
    ],
);

/// A variant's front matter: what is translated; and what is not, for want of `article.toml`.
pub static FRONT_MATTER: Shape = Shape {
    either: &[],
    about: "What is translated of an article besides its text.",
    keys: &[
        key("headline", Kind::Text, "The article's title."),
        key("standfirst", Kind::Text, "A paragraph that leads into the text."),
        key("teaser", Kind::Text, "What listings say of the article."),
        key("credit", Kind::Text, "Whom to thank: translators, photographers."),
        key(
            "translator",
            Kind::Either(&[Kind::Text, Kind::List(&Kind::Text)]),
            "Who translated it: ids of translators in pipeline.toml, or names.",
        ),
        key("slug", Kind::Text, "The last part of the page's address in this language."),
        key(
            "redirect-from",
            Kind::List(&Kind::Text),
            "Earlier addresses of this variant, which lead readers on to the present one.",
        ),
        key("draft", Kind::Boolean, "Keeps the variant back until it is ready.")
            .or(Default::Boolean(false)),
        key("retraction", Kind::Text, "Why the article was retracted, in this language."),
        key(
            "corrections",
            Kind::Map(Names::Any, &Kind::Text),
            "What was corrected, by the day that article.toml names.",
        ),
        key(
            "alt",
            Kind::Map(Names::Any, &Kind::Text),
            "Alternative texts by the names of image files.",
        ),
        key(
            "messages",
            Kind::Map(Names::Any, &Kind::Text),
            "Fluent messages of this variant's own, which its text refers to by name.",
        ),
        key(
            "section",
            Kind::Map(Names::Ids, &Kind::Table(&OVERRIDE)),
            "What one section says otherwise, by the section's id.",
        ),
        key(
            "translated-from",
            Kind::Tag,
            "The locale whose variant it was translated from, where that is not the original.",
        ),
    ],
    also: Some(&ARTICLE),
};

pub(super) static OVERRIDE: Shape = Shape::new(
    "What one section says otherwise.",
    &[
        key("headline", Kind::Text, "The title in this section."),
        key("standfirst", Kind::Text, "The paragraph that leads into the text in this section."),
        key("teaser", Kind::Text, "What this section's listings say of the article."),
    ],
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::keys;

    #[test]
    fn keys_that_a_network_may_call_otherwise_are_those_that_are_read() {
        let names = |shape: &Shape| shape.keys.iter().map(|key| key.name).collect::<Vec<_>>();
        assert_eq!(names(&FRONT_MATTER), keys::FRONT);
        assert_eq!(names(&ARTICLE), keys::META);
    }
}
