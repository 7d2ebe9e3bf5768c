//! Raw HTML cut into its tags and its text. It is never published; this is enough to compare it.

/// Attributes that people read: those of HTML, and those that the components of documentation sites
/// have for the same.
pub const READ: [&str; 19] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "caption",
    "content",
    "description",
    "header",
    "heading",
    "label",
    "placeholder",
    "subtitle",
    "summary",
    "tagline",
    "text",
    "title",
    "tooltip",
];

/// A piece of raw HTML, in order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'h> {
    /// Text, its entities as they are written.
    Text(&'h str),
    /// An opening tag.
    Open(Tag<'h>),
    /// A closing tag, by its name.
    Close(&'h str),
    /// What no reader sees: a declaration, an instruction, a script, a style sheet.
    Hidden(&'h str),
}

/// An opening tag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tag<'h> {
    /// Its name, as it is written.
    pub name: &'h str,
    attributes: &'h str,
}

/// Cuts raw HTML without comments. What is no tag is text.
pub fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let (mut rest, mut inside) = (html, "");
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if !inside.is_empty() {
            let end = find_close(rest, inside);
            inside = "";
            if end > 0 {
                return Some(Piece::Hidden(take(&mut rest, end)));
            }
        }
        if !begins_tag(rest) {
            let next = rest.char_indices().skip(1).find(|(at, _)| begins_tag(&rest[*at..]));
            let end = next.map_or(rest.len(), |(at, _)| at);
            return Some(Piece::Text(take(&mut rest, end)));
        }
        let end = tag_end(rest);
        let tag = take(&mut rest, end);
        let inner = tag[1..].strip_suffix('>').unwrap_or(&tag[1..]);
        if inner.starts_with(['!', '?']) {
            return Some(Piece::Hidden(tag));
        }
        if let Some(name) = inner.strip_prefix('/') {
            return Some(Piece::Close(name.trim()));
        }
        let length = inner.find(|c: char| c.is_ascii_whitespace() || c == '/');
        let (name, attributes) = inner.split_at(length.unwrap_or(inner.len()));
        for hidden in ["script", "style"] {
            if name.eq_ignore_ascii_case(hidden) && !attributes.ends_with('/') {
                inside = hidden;
            }
        }
        Some(Piece::Open(Tag { name, attributes }))
    })
}

/// Whether raw HTML says or shows anything, beyond arranging what stands around it.
#[must_use]
pub fn says_something(html: &str) -> bool {
    pieces(html).any(|piece| match piece {
        Piece::Text(text) => !text.trim().is_empty(),
        Piece::Open(tag) => tag.attributes().any(|(name, value)| {
            let telling = READ.iter().chain(&["src", "href"]);
            !value.trim().is_empty() && { telling }.any(|known| name.eq_ignore_ascii_case(known))
        }),
        Piece::Close(_) | Piece::Hidden(_) => false,
    })
}

impl<'h> Tag<'h> {
    /// Its attributes, names and values as they are written; the value is empty if there is none.
    pub fn attributes(self) -> impl Iterator<Item = (&'h str, &'h str)> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if rest.is_empty() {
                return None;
            }
            let ends = |c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/');
            // A `=` where a name should begin is a part of it.
            let next = rest.char_indices().skip(1).find(|(_, c)| ends(*c));
            let end = next.map_or(rest.len(), |(at, _)| at);
            let name = take(&mut rest, end);
            let Some(value) = rest.trim_start().strip_prefix('=') else {
                return Some((name, ""));
            };
            rest = value.trim_start();
            for quote in ['"', '\''] {
                if let Some(inner) = rest.strip_prefix(quote) {
                    let (value, behind) = inner.split_once(quote).unwrap_or((inner, ""));
                    rest = behind;
                    return Some((name, value));
                }
            }
            let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
            Some((name, take(&mut rest, end)))
        })
    }
}

fn take<'h>(rest: &mut &'h str, end: usize) -> &'h str {
    let (head, tail) = rest.split_at(end);
    *rest = tail;
    head
}

fn begins_tag(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next() == Some(b'<')
        && match bytes.next() {
            Some(b'!' | b'?') => true,
            Some(b'/') => bytes.next().is_some_and(|b| b.is_ascii_alphabetic()),
            next => next.is_some_and(|b| b.is_ascii_alphabetic()),
        }
}

/// Where the tag at the start of `text` ends: behind a `>` outside of quotation marks.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    // A quotation mark that nobody closed is none.
    text.find('>').map_or(text.len(), |at| at + 1)
}

fn find_close(text: &str, name: &str) -> usize {
    let closes = |at: &usize| {
        let rest = &text.as_bytes()[at + 1..];
        rest.first() == Some(&b'/')
            && rest.get(1..=name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()))
    };
    memchr::memchr_iter(b'<', text.as_bytes()).find(closes).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(html: &str) -> Vec<String> {
        let told = |piece| match piece {
            Piece::Text(text) => format!("text {text}"),
            Piece::Open(tag) => {
                let attributes: Vec<_> =
                    tag.attributes().map(|(n, v)| format!("{n}={v}")).collect();
                format!("open {} {}", tag.name, attributes.join(" "))
            }
            Piece::Close(name) => format!("close {name}"),
            Piece::Hidden(text) => format!("hidden {text}"),
        };
        pieces(html).map(told).collect()
    }

    #[test]
    fn html_is_cut_as_browsers_cut_it() {
        assert_eq!(
            told("a < b <Img src='x>y' alt=\"\" hidden data-a = b/>c</P >"),
            ["text a < b ", "open Img src=x>y alt= hidden= data-a=b/", "text c", "close P"]
        );
        assert_eq!(
            told("<script>if (a<b) '</p>'</SCRIPT><!DOCTYPE x><?php ?>"),
            [
                "open script ",
                "hidden if (a<b) '</p>'",
                "close SCRIPT",
                "hidden <!DOCTYPE x>",
                "hidden <?php ?>"
            ]
        );
        assert_eq!(told("<a title=\"x"), ["open a title=x"]);
        assert_eq!(told("<a =b c==d>"), ["open a =b= c==d"]);
        assert_eq!(told("<br/><"), ["open br ", "text <"]);
    }

    #[test]
    fn what_only_arranges_says_nothing() {
        for silent in [
            "<div class=\"box\">",
            "</div>\n",
            "<br>",
            "<img alt=''>",
            "<style>p{}</style>",
            "<Tab value=a>",
        ] {
            assert!(!says_something(silent), "{silent}");
        }
        for telling in
            ["<p>Look!", "<img src=a.png>", "<a href=x>", "<abbr TITLE='x'>", "<Tab label='A b'>"]
        {
            assert!(says_something(telling), "{telling}");
        }
    }
}
