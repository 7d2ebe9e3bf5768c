//! Releases, and how the daemon goes about its work.

use std::time::Duration;

use crate::data::shape::{Default, Kind, Shape, key};

pub(in crate::config) static PUBLISH: Shape = Shape::new(
    "Releases.",
    &[key(
        "keep",
        Kind::Count,
        "How many releases of a section are kept, the live one among them.",
    )
    .or(Default::Count(5))],
);

/// The words that say when the daemon publishes.
pub(in crate::config) const PUBLISHING: &[&str] = &["continuous", "demand"];

pub(in crate::config) static WATCH: Shape = Shape::new(
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

pub(in crate::config) static WATCH_HOLD: Shape = Shape::new(
    "When a loss of texts is taken for an accident, and held for a person.",
    &[
        key("percent", Kind::Within(1, 100), "Of a hundred variants, so many are gone at once.")
            .or(Default::Count(90)),
        key("least", Kind::Count, "So many variants at least.").or(Default::Count(10)),
    ],
);
