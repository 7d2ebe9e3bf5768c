//! Values without the invisible marks that only running text needs.

use std::borrow::Cow;

/// A value for a place that is no running text: an attribute, a feed, structured data. CLDR puts marks
/// of direction into some amounts and dates, which such places hand on to programs that show them as
/// boxes, or compare them.
#[must_use]
pub fn unmarked(value: &str) -> Cow<'_, str> {
    let mark = |c: char| matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    if value.contains(mark) { value.replace(mark, "").into() } else { value.into() }
}

#[cfg(test)]
mod tests {
    use super::unmarked;

    #[test]
    fn marks_go_and_joiners_stay() {
        assert_eq!(unmarked("\u{200F}825,000\u{A0}€"), "825,000\u{A0}€");
        assert_eq!(unmarked("\u{2068}می\u{200C}شود\u{2069}"), "می\u{200C}شود");
        assert_eq!(unmarked("825"), "825");
    }
}
