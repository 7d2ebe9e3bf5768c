//! Text of both directions in one line.

use std::borrow::Cow;

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::fluent::{FSI, PDI};

/// Keeps a text in which something is written from right to left from disarranging what stands
/// beside it. Any other text is left as it is.
#[must_use]
pub fn isolate(text: &str) -> Cow<'_, str> {
    let classes = CodePointMapData::<BidiClass>::new();
    let strong = [BidiClass::RightToLeft, BidiClass::ArabicLetter, BidiClass::ArabicNumber];
    // Most texts are ASCII, and need no look at the tables.
    let rtl = |c: char| !c.is_ascii() && strong.contains(&classes.get(c));
    match text.chars().any(rtl) {
        true => format!("{FSI}{text}{PDI}").into(),
        false => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::isolate;

    #[test]
    fn only_what_needs_it_is_isolated() {
        for (text, isolated) in [
            ("content/kites", "content/kites"),
            ("国際凧", "国際凧"),
            ("पतंग", "पतंग"),
            ("پتنگ", "\u{2068}پتنگ\u{2069}"),
            ("a/עפיפון", "\u{2068}a/עפיפון\u{2069}"),
        ] {
            assert_eq!(isolate(text), isolated);
        }
    }
}
