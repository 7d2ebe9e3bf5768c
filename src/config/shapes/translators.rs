//! The drop folder, and who drops files there.

use crate::data::shape::{Default, Kind, Shape, key};
use crate::model::translator::INBOX;

pub(in crate::config) static INBOX_TABLE: Shape = Shape::new(
    "Where files are dropped.",
    &[key("folder", Kind::Text, "The folder, from the network's root.").or(Default::Text(INBOX))],
);

pub(in crate::config) static TRANSLATOR: Shape = Shape::new(
    "Somebody who sends texts.",
    &[
        key("name", Kind::Text, "The name, as readers see it; the id, if not said."),
        key(
            "locales",
            Kind::List(&Kind::Tag),
            "The languages that are translated into; any, if not said.",
        )
        .or(Default::Texts(&[])),
        key("folder", Kind::Text, "The folder below the inbox; the id, if not said."),
        key(
            "language",
            Kind::Tag,
            "The language of letters; that of the text or the network, if not said.",
        ),
    ],
);
