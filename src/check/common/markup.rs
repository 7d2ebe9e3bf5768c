//! The tags in a text of a message, which a page may take for HTML.

use std::ops::Range;

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::html::{BOOLEAN, ELEMENTS, ENTITIES, LATIN, VOID, WORDS, stands_for_a_character};
use crate::model::catalog::{Form, Item};

/// What stands for a placeable while tags are read.
const FILLED: char = '\u{FFFC}';

/// Elements around another that it is told apart by.
const NESTED: usize = 16;

/// A text with its tags.
#[derive(Default)]
pub(in crate::check) struct Markup<'t> {
    /// The elements, in order.
    pub elements: Vec<Element<'t>>,
    /// What is wrong with them.
    pub faults: Vec<Fault<'t>>,
    /// What browsers take all the same, in one way or another.
    pub loose: Vec<Fault<'t>>,
    /// The names of the end tags.
    pub ended: Vec<String>,
}

/// An element of a text.
pub(in crate::check) struct Element<'t> {
    /// Its name in small letters.
    pub name: String,
    /// Its name as it is written.
    pub spelt: String,
    /// The nearest elements around it, the outermost first, by number.
    pub parents: Vec<usize>,
    /// Its attributes, with their values: placeables in them are one character.
    pub attributes: Vec<(String, String)>,
    /// Where its tag begins, in the catalog's text.
    pub place: &'t str,
}

/// What is wrong with a tag.
pub(in crate::check) struct Fault<'t> {
    /// Which kind, for the message.
    pub case: &'static str,
    /// The element's or the attribute's name, or what stands there.
    pub name: String,
    /// The element that it is about.
    pub element: String,
    /// Where, in the catalog's text.
    pub place: &'t str,
}

impl Element<'_> {
    /// The value of an attribute.
    pub(in crate::check) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// Whether HTML has an element of this name.
pub(in crate::check) fn is_known(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ELEMENTS.contains(&name.as_str()) || WORDS.contains(&name.as_str())
}

/// Whether a text has anything to look at.
pub(in crate::check) fn has_tags(form: &Form<'_>) -> bool {
    form.items.iter().any(|item| match item {
        Item::Text(text) => memchr::memchr2(b'<', b'&', text.as_bytes()).is_some(),
        // What stands between quotes may spell them by an escape.
        Item::Literal(text) => memchr::memchr3(b'<', b'&', b'\\', text.as_bytes()).is_some(),
        _ => false,
    })
}

/// Reads the tags of a form. `is_element` says of names that HTML does not know whether they are
/// elements all the same: `<name>` may be a word between brackets.
pub(in crate::check) fn read<'t>(form: &Form<'t>, is_element: &dyn Fn(&str) -> bool) -> Markup<'t> {
    if !has_tags(form) {
        return Markup::default();
    }
    let (mut text, mut pieces) = (String::new(), Vec::new());
    for item in &form.items {
        match item {
            Item::Text(own) | Item::Literal(own) => {
                pieces.push((text.len(), *own));
                // Only what stands between quotes has escapes; a text has a backslash now and then.
                match item {
                    Item::Literal(own) if own.contains('\\') => {
                        text.push_str(&unescape_unicode_to_string(own));
                    }
                    _ => text.push_str(own),
                }
            }
            // A call's arguments are items as well; one letter more or less does not matter.
            _ => text.push(FILLED),
        }
    }
    let mut reader =
        Reader { text: &text, pieces: &pieces, is_element, out: Markup::default(), open: vec![] };
    reader.read();
    reader.out
}

struct Reader<'r, 't> {
    text: &'r str,
    pieces: &'r [(usize, &'t str)],
    is_element: &'r dyn Fn(&str) -> bool,
    out: Markup<'t>,
    /// The elements that have begun and not ended.
    open: Vec<usize>,
}

impl<'t> Reader<'_, 't> {
    fn read(&mut self) {
        let mut at = 0;
        while let Some(step) = memchr::memchr2(b'<', b'&', &self.text.as_bytes()[at..]) {
            at += step;
            at = if self.text[at..].starts_with('&') { self.entity(at) } else { self.tag(at) };
        }
        for ix in std::mem::take(&mut self.open).into_iter().rev() {
            let Element { name, place, .. } = &self.out.elements[ix];
            let (name, place) = (name.clone(), *place);
            self.out.faults.push(Fault { case: "unclosed", element: name.clone(), name, place });
        }
        // What is no mistake in plain text is one in HTML.
        if self.out.elements.is_empty() {
            let run_on = |fault: &mut Fault<'_>| fault.case == "run-on";
            self.out.loose.extend(self.out.faults.extract_if(.., run_on));
        }
    }

    fn fault(&mut self, case: &'static str, name: &str, element: &str, at: Range<usize>) {
        let fault = self.found(case, name, element, at);
        self.out.faults.push(fault);
    }

    fn loose(&mut self, case: &'static str, name: &str, element: &str, at: Range<usize>) {
        let fault = self.found(case, name, element, at);
        self.out.loose.push(fault);
    }

    fn found(&self, case: &'static str, name: &str, element: &str, at: Range<usize>) -> Fault<'t> {
        let (name, element) = (name.to_owned(), element.to_owned());
        Fault { case, name, element, place: self.place(at) }
    }

    /// The catalog's own text behind a part of the joined one.
    fn place(&self, at: Range<usize>) -> &'t str {
        let ix = self.pieces.partition_point(|(start, _)| *start <= at.start).saturating_sub(1);
        let Some((start, piece)) = self.pieces.get(ix) else { return "" };
        let from = (at.start - start).min(piece.len());
        let to = (at.end.saturating_sub(*start)).clamp(from, piece.len());
        let line = piece.get(from..to).unwrap_or_default();
        line.lines().next().unwrap_or_default()
    }

    /// A character that is spelt by a name or a number; returns where to go on.
    fn entity(&mut self, at: usize) -> usize {
        let rest = &self.text[at + 1..];
        let length = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
        let (name, ends) = (&rest[..length], rest[length..].starts_with(';'));
        let number = name.strip_prefix('#').is_some_and(|digits| {
            let hex = digits.strip_prefix(['x', 'X']);
            hex.unwrap_or(digits)
                .starts_with(|c: char| c.is_ascii_digit() || hex.is_some() && c.is_ascii_hexdigit())
        });
        let end = at + 1 + length + usize::from(ends);
        let shown = at..end;
        if ends {
            // `R&D;` is a word and a semicolon.
            let word = name.bytes().all(|b| b.is_ascii_uppercase());
            if !word && !stands_for_a_character(&self.text[at..end]) {
                self.fault("entity-name", &self.text[at..end], "", shown);
            }
        } else if number || ENTITIES.contains(&name) {
            self.fault("entity", &self.text[at..end], "", shown);
        } else if let Some(known) = LATIN.iter().find(|known| name.starts_with(**known)) {
            let end = at + 1 + known.len();
            self.fault("run-on", &self.text[at..end], "", at..end);
        } else if rest.starts_with(FILLED) {
            self.fault("run-on", "&{", "", at..at + 1);
        }
        end.max(at + 1)
    }

    /// The characters that are spelt in the value of an attribute.
    fn entities(&mut self, inside: Range<usize>) {
        let mut at = inside.start;
        while let Some(step) = self.text.get(at..inside.end).and_then(|rest| rest.find('&')) {
            let (start, before) = (at + step, self.out.faults.len());
            at = self.entity(start);
            // There, `&copy=` is what it looks like; what a value makes of it, nobody knows.
            let run_on = |fault: &mut Fault<'_>| fault.case == "run-on";
            let all: Vec<_> = self.out.faults.extract_if(before.., run_on).collect();
            self.out.loose.extend(all.into_iter().filter(|fault| fault.name == "&{"));
        }
    }

    /// A comment or a declaration, at `<!` or `<?`; returns where to go on.
    fn unseen(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        let (case, end) =
            if rest.starts_with("<!--") { ("comment", "-->") } else { ("unseen", ">") };
        let length = rest.find(end).map_or(rest.len(), |ix| ix + end.len());
        let first = rest.find(char::is_whitespace).unwrap_or(rest.len()).min(length);
        self.fault(case, &rest[..first], "", at..at + first);
        at + length
    }

    /// A tag, or a sign that is none; returns where to go on.
    fn tag(&mut self, at: usize) -> usize {
        let rest = &self.text[at + 1..];
        let letter = |c: char| c.is_ascii_alphabetic();
        if rest.starts_with("!--")
            || rest.starts_with("![CDATA[")
            || rest.strip_prefix(['!', '?']).is_some_and(|rest| rest.starts_with(letter))
        {
            return self.unseen(at);
        }
        let (closing, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        if !rest.starts_with(letter) {
            // `<{ $address }>` is how addresses are written, `<{ $tag }/>` how tags are spoken of.
            let filled = rest.strip_prefix(FILLED);
            if filled.is_some_and(|rest| !rest.starts_with(['>', '/'])) && !closing {
                self.fault("filled", "<{", "", at..at + 1);
            } else if closing && !rest.starts_with(FILLED) {
                self.fault("nameless", "</", "", at..at + 2);
            }
            return at + 1;
        }
        if !rest.contains('>') {
            let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let end = self.text.len() - rest.len() + word;
            let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
            let name = name.to_ascii_lowercase();
            if !ELEMENTS.contains(&name.as_str()) {
                self.fault("unfinished", &self.text[at..end], &name, at..end);
                return end;
            }
        }
        let from = self.text.len() - rest.len();
        let letter = |c: char| c.is_alphanumeric() || matches!(c, '-' | ':' | '_' | '.');
        let length = rest.find(|c| !letter(c)).unwrap_or(rest.len());
        let name = rest[..length].to_ascii_lowercase();
        let behind = from + length;
        // With attributes it is an element in any case.
        let rest = &self.text[behind..];
        let more = rest.starts_with("/>")
            || rest.starts_with(char::is_whitespace)
                && (rest.contains("=\"") || rest.contains("='"));
        // An element of somebody's own has a hyphen in its name, and so has `<file-name>`.
        let own = WORDS.contains(&name.as_str()) || name.contains('-');
        let word = own && more;
        if !ELEMENTS.contains(&name.as_str()) && !word && !(self.is_element)(&name) {
            return behind;
        }
        if closing {
            return self.end_tag(at, behind, &name);
        }
        let next = self.text[behind..].chars().next();
        if next.is_some_and(|c| !c.is_whitespace() && !matches!(c, '>' | '/')) {
            // `<b!` and `<a@b.example>` are read as tags, and are none.
            self.fault("name", &self.text[at..self.word_end(behind)], &name, at..behind);
            return behind;
        }
        self.start_tag(at, behind, name)
    }

    fn word_end(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        at + rest.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(rest.len())
    }

    fn end_tag(&mut self, at: usize, behind: usize, name: &str) -> usize {
        self.out.ended.push(name.to_owned());
        let rest = &self.text[behind..];
        let end = behind + rest.find('>').map_or(0, |end| end + 1);
        if rest.trim_start().starts_with('>') {
            if VOID.contains(&name) {
                self.fault("void-end", name, name, at..end);
                return end;
            }
        } else {
            self.fault("unfinished", &self.text[at..behind], name, at..behind);
        }
        let same = |ix: &usize| self.out.elements[*ix].name == name;
        match self.open.iter().rposition(same) {
            Some(depth) if depth + 1 == self.open.len() => {
                let spelt = &self.text[behind - name.len()..behind];
                if self.open.pop().is_some_and(|ix| self.out.elements[ix].spelt != spelt) {
                    self.loose("capitals", spelt, name, at..behind);
                }
            }
            Some(depth) => {
                let inner = self.open.last().map(|ix| self.out.elements[*ix].name.clone());
                self.fault("crossed", &inner.unwrap_or_default(), name, at..end.max(behind));
                self.open.remove(depth);
            }
            None => self.fault("unopened", name, name, at..end.max(behind)),
        }
        end.max(behind)
    }

    fn start_tag(&mut self, at: usize, behind: usize, name: String) -> usize {
        let (mut attributes, mut ix, mut closed) = (Vec::new(), behind, false);
        loop {
            let rest = &self.text[ix..];
            let trimmed = rest.trim_start();
            ix += rest.len() - trimmed.len();
            if trimmed.starts_with('>') {
                ix += 1;
                break;
            }
            if trimmed.starts_with("/>") {
                (ix, closed) = (ix + 2, true);
                break;
            }
            if trimmed.len() == rest.len() && !rest.is_empty() && !attributes.is_empty() {
                let name_of = trimmed.split(['=', '>', ' ']).next().unwrap_or_default();
                self.fault("space", name_of, &name, ix..ix + name_of.len());
            }
            if trimmed.is_empty() || trimmed.starts_with('<') {
                self.fault("unfinished", &self.text[at..behind], &name, at..behind);
                break;
            }
            ix = self.attribute(ix, &name, &mut attributes);
        }
        let (place, spelt) = (self.place(at..ix), self.text[at + 1..behind].to_owned());
        // Only the nearest are compared: thousands of tags in each other would fill the memory.
        let nearest = self.open.len().saturating_sub(NESTED);
        let parents = self.open[nearest..].to_vec();
        let void = VOID.contains(&name.as_str());
        if closed && !void {
            self.fault("self-closed", &name, &name, at..ix);
        }
        if !void && !closed {
            self.open.push(self.out.elements.len());
        }
        self.out.elements.push(Element { name, spelt, parents, attributes, place });
        ix
    }

    fn attribute(
        &mut self,
        at: usize,
        element: &str,
        attributes: &mut Vec<(String, String)>,
    ) -> usize {
        let rest = &self.text[at..];
        let ends = |c: char| c.is_whitespace() || matches!(c, '=' | '>' | '<');
        let length = rest.find(ends).unwrap_or(rest.len()).max(1);
        let length = (length..=rest.len()).find(|ix| rest.is_char_boundary(*ix)).unwrap_or(length);
        let name = rest[..length].trim_end_matches('/').to_ascii_lowercase();
        let after = rest[length..].trim_start();
        let named = |c: char| c.is_alphanumeric() || matches!(c, '-' | ':' | '_' | '.' | '@');
        let digit = name.starts_with(|c: char| c.is_ascii_digit());
        let sound = !name.is_empty() && !digit && name.chars().all(named);
        let Some(value) = after.strip_prefix('=').map(str::trim_start) else {
            if name.is_empty() {
                return at + length;
            }
            if !sound || !BOOLEAN.contains(&name.as_str()) {
                self.fault("bare", &name, element, at..at + length);
            } else {
                self.loose("empty", &name, element, at..at + length);
            }
            attributes.push((name, String::new()));
            return at + length;
        };
        if !sound {
            self.fault("bare", &name, element, at..at + length);
        }
        let from = self.text.len() - value.len();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, end) = match quote {
            Some(quote) => match value[1..].find(quote) {
                Some(length) => (&value[1..=length], from + length + 2),
                None => {
                    self.fault("quote", &name, element, at..from + 1);
                    ("", self.text.len())
                }
            },
            None => {
                let length = value.find(|c: char| c.is_whitespace() || c == '>');
                let length = length.unwrap_or(value.len());
                self.fault("unquoted", &name, element, at..from + length);
                (&value[..length], from + length)
            }
        };
        self.entities(from..end);
        if attributes.iter().any(|(known, _)| *known == name) {
            self.fault("twice", &name, element, at..at + length);
        }
        let value = value.to_owned();
        attributes.push((name, value));
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn faults(text: &str) -> Vec<String> {
        let form = Form { path: Vec::new(), items: vec![Item::Text(text)] };
        let markup = read(&form, &|name| name == "own");
        markup.faults.iter().map(|fault| format!("{} {}", fault.case, fault.name)).collect()
    }

    #[test]
    fn tags_that_do_not_fit_are_found() {
        for (text, wanted) in [
            ("<b>x</b> <br> <br/> a < b, 1<2 <3 & A&B &amp; <ARTICLE> <own>x</own>", &[][..]),
            ("<a href=\"x\" title='y > z' download>x</a>", &[]),
            ("<b>x", &["unclosed b"]),
            ("x</b>", &["unopened b"]),
            ("<b>x<b>", &["unclosed b", "unclosed b"]),
            ("<b><i>x</b></i>", &["crossed i"]),
            ("<b", &["unfinished <b", "unclosed b"]),
            ("<b>x</b", &["unfinished </b"]),
            ("<a href=x>y</a>", &["unquoted href"]),
            ("<a href=\"x>y</a>", &["quote href", "unfinished <a", "unclosed a"]),
            ("<a href=\"x\" href='y'>y</a>", &["twice href"]),
            ("<a foo>y</a>", &["bare foo"]),
            ("x<br></br>", &["void-end br"]),
            ("<span/>", &["self-closed span"]),
            ("x &nbsp y &#160 z", &["entity &nbsp", "entity &#160"]),
            ("&hearts; &#x2665; &#9829; R&D; AT&T &;", &[]),
            (
                "&oth; &#xabg; &#09a;",
                &["entity-name &oth;", "entity-name &#xabg;", "entity-name &#09a;"],
            ),
            ("nice&ethical", &[]),
            ("<b>nice</b>&ethical", &["run-on &eth"]),
            ("a <!-- old --> <b>x</b>", &["comment <!--"]),
            ("a <!-- old", &["comment <!--"]),
            (
                "<!DOCTYPE html> <?xml x?> <![CDATA[x<y]]> <!",
                &["unseen <!DOCTYPE", "unseen <?xml", "unseen <![CDATA[x<y]]>"],
            ),
            ("a</> b</", &["nameless </", "nameless </"]),
            ("a</ b R&#D R&#xZ", &["nameless </"]),
            ("<file> <file-name> <my-el/> x", &["self-closed my-el"]),
            ("<wbr class=\"a\"data-x=\"b\">", &["space data-x"]),
            ("<div 3=\"x\">y</div>", &["bare 3"]),
            ("a <sp~n and", &["unfinished <sp~n"]),
            ("a <word and", &["unfinished <word"]),
            (
                "<p class='a&gt~b' title=\"&#xabg; &amp; R&D\">x</p>",
                &["entity &gt", "entity-name &#xabg;"],
            ),
            ("<my-el a='b'/>", &["self-closed my-el"]),
        ] {
            assert_eq!(faults(text), wanted, "{text}");
        }
    }

    #[test]
    fn what_browsers_take_is_told_apart_from_what_is_broken() {
        let loose = |items: Vec<Item<'_>>| -> Vec<String> {
            let markup = read(&Form { path: Vec::new(), items }, &|_| false);
            assert!(markup.faults.is_empty());
            markup.loose.iter().map(|fault| format!("{} {}", fault.case, fault.name)).collect()
        };
        for (text, wanted) in [
            ("<b>x</b> & y, R&D, Q&A, &amp;, AT&T", &[][..]),
            ("nice&ethical", &["run-on &eth"]),
            ("<b>x</B> <I>y</I>", &["capitals B"]),
            ("<span hidden>x</span>", &["empty hidden"]),
        ] {
            assert_eq!(loose(vec![Item::Text(text)]), wanted, "{text}");
        }
        let value = || Item::Variable("v");
        assert_eq!(loose(vec![Item::Text("a&"), value()]), ["run-on &{"]);
        assert_eq!(
            loose(vec![Item::Text("<p title='&"), value(), Item::Text("'>x</p>")]),
            ["run-on &{"]
        );
        let form = Form { path: Vec::new(), items: vec![Item::Literal("a \\u003C"), value()] };
        assert!(has_tags(&form));
        assert_eq!(read(&form, &|_| false).faults.len(), 1);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "([<>/&;=\"' a-c#é]|\\PC){0,40}") {
            faults(&text);
        }
    }
}
