//! How a section looks.

use crate::data::shape::{Default, Kind, Names, Shape, key};

pub(in crate::config) static THEME: Shape = Shape::new(
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

pub(in crate::config) static COLOURS: Shape = Shape::new(
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

pub(in crate::config) static PAIR: Shape = Shape::new(
    "A colour, #rgb or #rrggbb.",
    &[key("light", Kind::Text, "On light screens."), key("dark", Kind::Text, "On dark screens.")],
);

pub(in crate::config) static FONTS: Shape = Shape::new(
    "Type for a script or a locale.",
    &[
        key("text", Kind::List(&Kind::Text), "Families for running text, the best first."),
        key("headings", Kind::List(&Kind::Text), "Families for headings."),
        key("interface", Kind::List(&Kind::Text), "Families for menus, dates and the like."),
        key("size", Kind::Number, "The size of text, where 1 is the theme's own."),
        key("line-height", Kind::Number, "The distance of lines, where 1 is the size of text."),
    ],
);
