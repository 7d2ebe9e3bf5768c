//! Pseudo-locales: English made strange on the fly, to see what is written into the program and never
//! reaches a translator.
//!
//! `en-XA` has an accent on every letter, is some 40 % longer, and stands in brackets, so that what
//! is cut off or put together from pieces shows as well. `ar-XB` runs from right to left.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::patterns;
use crate::model::Locale;

/// A way of making English strange.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pseudo {
    /// Accents, length and brackets: `en-XA`.
    Accented,
    /// From right to left: `ar-XB`.
    Mirrored,
}

/// Right to left, whatever the letters are, until [`POP`].
const OVERRIDE: char = '\u{202E}';
/// Ends what [`OVERRIDE`] began.
const POP: char = '\u{202C}';
/// A letter that nobody sees and that runs from right to left: it gives a line its direction.
const MARK: char = '\u{200F}';

/// `A` to `Z`, `a` to `z`: each letter as it is known, and as nobody writes it.
const LETTERS: [&str; 2] = ["ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ", "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"];

/// Quotation marks of English: what stands between them is a name, a path or a command.
const QUOTES: (char, char) = ('“', '”');

impl Pseudo {
    /// The pseudo-locale that a locale is, if it is one.
    #[must_use]
    pub fn of(locale: &Locale) -> Option<Self> {
        match locale.as_str() {
            "en-XA" => Some(Self::Accented),
            "ar-XB" => Some(Self::Mirrored),
            _ => None,
        }
    }

    /// A catalog with its texts made strange. Values, markup, addresses, what stands between quotation
    /// marks and all that is Fluent's stay as they are.
    #[must_use]
    pub fn catalog(self, source: &str) -> String {
        let mut resource = match parser::parse(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        patterns::each(&mut resource, |pattern| {
            self.pattern(pattern, false);
            if self == Self::Accented {
                let bracket = |value: &str| PatternElement::TextElement { value: value.into() };
                pattern.elements.insert(0, bracket("⟦"));
                pattern.elements.push(bracket("⟧"));
            }
        });
        serializer::serialize(&resource)
    }

    /// Whether a quotation is open is known across the values in it.
    fn pattern(self, pattern: &mut Pattern<String>, mut quoted: bool) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let (text, open) = self.text(value, quoted);
                    (*value, quoted) = (text, open);
                }
                PatternElement::Placeable { expression } => self.expression(expression, quoted),
            }
        }
    }

    fn expression(self, expression: &mut Expression<String>, quoted: bool) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, quoted);
            }
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                variants.iter_mut().for_each(|variant| self.pattern(&mut variant.value, quoted));
            }
        }
    }

    /// A text made strange, and whether a quotation is open at its end.
    #[must_use]
    pub fn text(self, text: &str, mut quoted: bool) -> (String, bool) {
        let mut out = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            if quoted || first == QUOTES.0 {
                let end = rest.find(QUOTES.1).map(|at| at + QUOTES.1.len_utf8());
                quoted = end.is_none();
                let end = end.unwrap_or(rest.len());
                out.push_str(&rest[..end]);
                rest = &rest[end..];
                continue;
            }
            let length = if first.is_whitespace() {
                first.len_utf8()
            } else if let Some(tag) = tag(rest) {
                tag
            } else {
                let ends = |c: char| c.is_whitespace() || matches!(c, '“' | '<');
                let inner = rest.char_indices().skip(1);
                let end =
                    inner.into_iter().find(|(_, c)| ends(*c)).map_or(rest.len(), |(at, _)| at);
                self.word(&mut out, &rest[..end]);
                rest = &rest[end..];
                continue;
            };
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        }
        (out, quoted)
    }

    /// What stands between two gaps.
    fn word(self, out: &mut String, word: &str) {
        if is_code(word) {
            out.push_str(word);
            return;
        }
        let mut rest = word;
        while !rest.is_empty() {
            if let Some(entity) = entity(rest) {
                out.push_str(&rest[..entity]);
                rest = &rest[entity..];
                continue;
            }
            let is_letter = |c: char| c.is_ascii_alphabetic();
            let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
            if end == 0 {
                let other = rest.chars().next().map_or(rest.len(), char::len_utf8);
                out.push_str(&rest[..other]);
                rest = &rest[other..];
                continue;
            }
            let (letters, behind) = rest.split_at(end);
            match self {
                Self::Accented => {
                    for c in letters.chars() {
                        out.push(strange(c));
                        if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
                            out.push(strange(c));
                        }
                    }
                }
                Self::Mirrored => {
                    out.extend([MARK, OVERRIDE]);
                    out.extend(letters.chars().map(strange));
                    out.extend([POP, MARK]);
                }
            }
            rest = behind;
        }
    }
}

fn strange(c: char) -> char {
    let (letters, first) =
        if c.is_ascii_uppercase() { (LETTERS[0], 'A') } else { (LETTERS[1], 'a') };
    letters.chars().nth((c as usize).wrapping_sub(first as usize)).unwrap_or(c)
}

/// The length of the tag that a text begins with.
fn tag(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!')).then_some(())?;
    Some(text.find('>')? + 1)
}

/// The length of the character reference that a text begins with.
fn entity(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('&')?;
    let end = inner.find(';')?;
    let name = inner[..end].trim_start_matches('#');
    (!name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(end + 2)
}

/// Whether it is an address, a path, an option or the like, and no word.
fn is_code(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| {
        matches!(c, '(' | ')' | '[' | ']' | ',' | ';' | ':' | '.' | '!' | '?' | '…')
    });
    let bare = bare.trim_matches('"');
    bare.contains(['/', '@', '_', '=', '+', '#', '.', '{', '}', '[', ']', '<', '>'])
        || bare.starts_with('-')
        || bare.bytes().any(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_strange_and_all_else_is_as_it_was() {
        let accented = |text: &str| Pseudo::Accented.text(text, false).0;
        for (text, strange) in [
            ("Read more", "Ŕééååð ɱööŕéé"),
            ("See “hexapla check --out x”, or not.", "Šéééé “hexapla check --out x”, ööŕ ñööţ."),
            ("<a href=\"x y\">Home</a>&nbsp;page", "<a href=\"x y\">Ĥööɱéé</a>&nbsp;þååĝéé"),
            (
                "at https://kites.example/a, pipeline.toml (or --json)",
                "ååţ https://kites.example/a, pipeline.toml (ööŕ --json)",
            ),
            ("凧 and 12 of 3rd", "凧 ååñð 12 ööƒ 3rd"),
        ] {
            assert_eq!(accented(text), strange, "{text}");
        }
        let mirrored = Pseudo::Mirrored.text("Go on.", false).0;
        assert_eq!(
            mirrored,
            "\u{200F}\u{202E}Ĝö\u{202C}\u{200F} \u{200F}\u{202E}öñ\u{202C}\u{200F}."
        );
    }

    #[test]
    fn a_catalog_keeps_all_that_is_fluent() {
        let source = "\
name = Name
    .title = A { $x } “of { name }” it
-term = Kites
# A remark stays.
many = { NUMBER($n, style: \"percent\") ->
        [one] One { -term }
       *[other]
            Many
            { -term(case: \"few\") }
    } { \"{\" }
";
        let strange = Pseudo::Accented.catalog(source);
        assert!(parser::parse(strange.as_str()).is_ok(), "{strange}");
        for kept in [
            "$x }",
            "“of { name }”",
            "-term = ⟦Ķîîţééš⟧",
            "# A remark stays.",
            "{ NUMBER($n, style: \"percent\") ->",
            "[one] Öñéé { -term }",
            "{ -term(case: \"few\") }",
            "{ \"{\" }⟧",
            ".title = ⟦Å { $x }",
        ] {
            assert!(strange.contains(kept), "{kept} in\n{strange}");
        }
    }
}
