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

/// A text without any isolates that directions are set by.
#[must_use]
pub fn without_isolates(text: &str) -> String {
    text.replace(is_isolate, "")
}

/// Whether a character begins or ends an isolate.
#[must_use]
pub fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Whether a text has letters or figures that leave the order of a line of this direction.
pub(super) fn strays(text: &str, rtl: bool) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    let strays: &[BidiClass] = match rtl {
        true => &[BidiClass::LeftToRight, BidiClass::EuropeanNumber],
        false => &[BidiClass::RightToLeft, BidiClass::ArabicLetter, BidiClass::ArabicNumber],
    };
    text.chars().any(|c| (rtl || !c.is_ascii()) && strays.contains(&classes.get(c)))
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
