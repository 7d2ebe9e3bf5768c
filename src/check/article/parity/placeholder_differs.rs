//! A placeholder of another program that differs from the original's.
//!
//! Why it matters: the program that fills it in finds nothing to fill, or shows the placeholder itself to readers.
//!
//! Of a short code, `{{< figure … >}}` or `{{% include … %}}`, only the name is compared: its texts are translated. Code is not looked at here.
//!
//! Example: `Hello, %s` in the original and `Bonjour, % s` in the translation.
//!
//! How to fix: write the placeholder letter by letter as in the original.

use super::gaps::{Token, gaps};
use super::pairs::{Parity, Side};
use super::scan;
use crate::diag::{Diagnostic, Rule};

/// A placeholder of another program that differs from the original's.
pub(in crate::check::article) static RULE: Rule = Rule::warning("placeholder-differs");

pub(super) fn check(parity: &Parity<'_, '_>, out: &mut Vec<Diagnostic>) {
    for gap in gaps(parity, |side, _| tokens(side)) {
        if gap.missing.is_empty() {
            continue;
        }
        out.push(gap.told(parity, &RULE));
    }
}

fn tokens(side: &Side<'_>) -> Vec<Token> {
    let mut tokens = Vec::new();
    if memchr::memchr3(b'%', b'{', b':', side.passage.text.as_bytes()).is_some() {
        // What is a placeable here is none of another program's, and not in the text any more.
        let text = side.literal();
        scan::placeholders(&text, |found| tokens.push(Token::new(found)));
    }
    tokens
}
