//! Values without the invisible marks that only running text needs.

use std::borrow::Cow;

/// A value for a place that is no running text: an attribute, a feed, structured data. CLDR puts marks
/// of direction into some amounts and dates, which such places hand on to programs that show them as
/// boxes, or compare them.
#[must_use]
pub fn unmarked(value: &str) -> Cow<'_, str> {
    let mark = |c: char| matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}') || is_paired(c);
    if value.contains(mark) { value.replace(mark, "").into() } else { value.into() }
}

/// Whether a mark of direction is one of a pair: the begin or the end of an isolate or an embedding.
#[must_use]
pub fn is_paired(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::unmarked;

    #[test]
    fn marks_go_and_joiners_stay() {
        assert_eq!(unmarked("\u{200F}825,000\u{A0}€"), "825,000\u{A0}€");
        assert_eq!(unmarked("\u{2068}می\u{200C}شود\u{2069}"), "می\u{200C}شود");
        assert_eq!(unmarked("825"), "825");
        assert_eq!(unmarked("a \u{202B}b\u{202C} \u{2067}c\u{2069}"), "a b c");
    }
}
