//! Raw HTML, which is only noted, and comments, which are left out.

use std::ops::Range;

use super::builder::Builder;

impl Builder<'_, '_> {
    pub(super) fn html(&mut self, html: &str, range: &Range<usize>) {
        // Comments are notes among translators, and may have many lines; leaving them out loses
        // nothing. One that is never closed swallows what follows it, which is said.
        let (mut rest, mut other) = (html, false);
        while !rest.is_empty() {
            if self.comment.is_some() {
                let end = rest.find("-->");
                rest = end.map_or("", |end| &rest[end + 3..]);
                if end.is_some() {
                    self.comment = None;
                }
            } else {
                let start = rest.find("<!--");
                other |= !rest[..start.unwrap_or(rest.len())].trim().is_empty();
                rest = start.map_or("", |start| &rest[start + 4..]);
                // `<!-->` and `<!--->` are whole comments.
                let whole = ["->", ">"].iter().find_map(|end| rest.strip_prefix(end));
                match whole {
                    Some(behind) if start.is_some() => rest = behind,
                    _ if start.is_some() => self.comment = Some(range.clone()),
                    _ => {}
                }
            }
        }
        if other {
            self.raw(range.clone());
        }
    }

    /// A block of HTML ends, and with it a comment that nobody closed.
    pub(super) fn end_comment(&mut self) {
        if let Some(range) = self.comment.take() {
            self.raw(range);
        }
    }

    fn raw(&mut self, range: Range<usize>) {
        let range = self.text.range(range);
        match self.body.raw_html.last_mut() {
            Some(last) if last.end == range.start => last.end = range.end,
            _ => self.body.raw_html.push(range),
        }
    }
}
