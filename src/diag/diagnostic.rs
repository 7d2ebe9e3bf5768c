//! What is wrong, and where.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::messages::Arg;
use crate::model::Locale;

/// How much it matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Something cannot be published as it is.
    Error,
    /// A reader may notice; publishing goes on.
    Warning,
    /// Worth knowing.
    Note,
}

impl Level {
    /// The name in the JSON form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A kind of finding, named after the defect. Its words are the Fluent message of the same name:
/// the value says what and where, the attribute `why` says why it matters, `help` what to do.
#[derive(PartialEq, Eq, Debug)]
pub struct Rule {
    /// The code, also the id of its Fluent message.
    pub code: &'static str,
    /// The level unless the settings say otherwise.
    pub level: Level,
}

impl Rule {
    /// A finding that cannot be published as it is.
    #[must_use]
    pub const fn error(code: &'static str) -> Self {
        Self { code, level: Level::Error }
    }

    /// A finding that a reader may notice.
    #[must_use]
    pub const fn warning(code: &'static str) -> Self {
        Self { code, level: Level::Warning }
    }

    /// A finding worth knowing.
    #[must_use]
    pub const fn note(code: &'static str) -> Self {
        Self { code, level: Level::Note }
    }
}

/// A place in a text, with the line itself, so that it can be shown after the text is gone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Location {
    /// From 1.
    pub line: usize,
    /// From 1, in Unicode scalar values.
    pub column: usize,
    /// The line, without its end; at most `EXCERPT` bytes of it.
    pub excerpt: String,
    /// The bytes of the excerpt that are meant; `None` where the excerpt does not begin with its line.
    pub span: Option<Range<usize>>,
}

/// Bytes of a line that are kept to be shown.
const EXCERPT: usize = 400;

/// The message of a catalog that a finding is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessagePlace {
    /// Its id; a term's begins with `-`.
    pub id: String,
    /// The attribute, where it is not the value.
    pub attribute: Option<String>,
}

/// What the reference language says, and what a translation of it says, as they are written.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Beside {
    /// The reference language's text, if it has one.
    pub reference: Option<String>,
    /// The text that is looked at, if there is one.
    pub translation: Option<String>,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of finding.
    pub rule: &'static Rule,
    /// What its message needs.
    pub args: Vec<(&'static str, Arg)>,
    /// The file, relative to the root, with `/`.
    pub path: Option<Arc<str>>,
    /// Bytes of the file.
    pub span: Option<Range<usize>>,
    /// The same for people; filled by [`Diagnostic::locate`].
    pub location: Option<Location>,
    /// The locale concerned.
    pub locale: Option<Locale>,
    /// The section concerned.
    pub section: Option<String>,
    /// The message of a catalog that it is about.
    pub message: Option<Box<MessagePlace>>,
    /// The two texts that were held against each other.
    pub beside: Option<Box<Beside>>,
}

impl Diagnostic {
    /// A finding without a place.
    #[must_use]
    pub fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            args: Vec::new(),
            path: None,
            span: None,
            location: None,
            locale: None,
            section: None,
            message: None,
            beside: None,
        }
    }

    /// Adds an argument of its message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says which bytes of the file are meant.
    #[must_use]
    pub fn at(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    /// Says which file is meant.
    #[must_use]
    pub fn in_file(mut self, path: &str) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Says which locale is concerned.
    #[must_use]
    pub fn for_locale(mut self, locale: &Locale) -> Self {
        self.locale = Some(locale.clone());
        self
    }

    /// Says which section is concerned.
    #[must_use]
    pub fn for_section(mut self, section: &str) -> Self {
        self.section = Some(section.to_owned());
        self
    }

    /// Says which message of a catalog is meant.
    #[must_use]
    pub fn of_message(mut self, id: &str, attribute: Option<&str>) -> Self {
        let (id, attribute) = (id.to_owned(), attribute.map(str::to_owned));
        self.message = Some(Box::new(MessagePlace { id, attribute }));
        self
    }

    /// Shows the reference's text beside the one that is looked at; without either, nothing.
    #[must_use]
    pub fn beside(mut self, reference: Option<&str>, translation: Option<&str>) -> Self {
        let (reference, translation) = (reference.map(bounded), translation.map(bounded));
        if reference.is_some() || translation.is_some() {
            self.beside = Some(Box::new(Beside { reference, translation }));
        }
        self
    }

    /// Turns the byte span into line, column and excerpt while the text is at hand.
    pub fn locate(&mut self, path: &Arc<str>, text: &str) {
        if self.path.is_none() {
            self.path = Some(path.clone());
        }
        if let (Some(span), None) = (&self.span, &self.location) {
            self.location = Some(Location::of(text, span));
        }
    }

    /// Forgets what only showing it takes, unless it is an error: there may be a hundred thousand.
    pub fn reduce(&mut self) {
        // What there is more of stands in the arguments.
        if self.rule.level != Level::Error && *self.rule != MORE_LIKE_THIS {
            (self.args, self.span, self.location) = (Vec::new(), None, None);
            self.beside = None;
        }
    }

    /// What it stands for besides itself: the kind, and how many there are more of it than are shown.
    #[must_use]
    pub fn more(&self) -> Option<(&str, usize)> {
        let arg = |wanted: &str| self.args.iter().find(|(name, _)| *name == wanted);
        match (arg("code"), arg("count")) {
            (Some((_, Arg::Text(code))), Some((_, Arg::Number(count))))
                if *self.rule == MORE_LIKE_THIS =>
            {
                Some((code, usize::try_from(*count).unwrap_or_default()))
            }
            _ => None,
        }
    }

    /// What diagnostics are sorted by: file, place, code, arguments.
    #[must_use]
    pub fn key(&self) -> impl Ord + '_ {
        (
            self.path.as_deref(),
            self.location.as_ref().map(|l| (l.line, l.column)),
            self.rule.code,
            self.locale.as_ref(),
            self.section.as_deref(),
            &self.args,
        )
    }
}

impl Location {
    /// Finds the line of a byte span. A span past the end, or inside a character, is moved back.
    #[must_use]
    pub fn of(text: &str, span: &Range<usize>) -> Self {
        Self::in_lines(text, &line_ends(text), span)
    }

    /// The column behind the last character that is meant, where that is known.
    #[must_use]
    pub fn end_column(&self) -> Option<usize> {
        let span = self.span.as_ref()?;
        Some(self.excerpt.get(..span.end)?.chars().count() + 1)
    }

    /// The same for a text whose line ends are known, in order.
    #[must_use]
    pub fn in_lines(text: &str, ends: &[usize], span: &Range<usize>) -> Self {
        let start = floor(text, span.start.min(text.len()));
        let line = ends.partition_point(|end| *end < start) + 1;
        let begin = line.checked_sub(2).map_or(0, |before| ends[before] + 1);
        let end = ends.get(line - 1).copied().unwrap_or(text.len());
        let column = text[begin..start].chars().count() + 1;
        let whole = text[begin..end].trim_end_matches('\r');
        if whole.len() <= EXCERPT {
            let stop = floor(text, span.end.clamp(start, end.max(start)));
            let stop = (stop - begin).min(whole.len());
            let from = (start - begin).min(whole.len());
            return Self {
                line,
                column,
                excerpt: whole.to_owned(),
                span: Some(from..stop.max(from)),
            };
        }
        let from = floor(text, start.saturating_sub(EXCERPT / 4).max(begin));
        let to = floor(text, (from + EXCERPT).min(end));
        Self { line, column, excerpt: text[from..to].to_owned(), span: None }
    }
}

/// Where the lines of a text end.
#[must_use]
pub fn line_ends(text: &str) -> Vec<usize> {
    memchr::memchr_iter(b'\n', text.as_bytes()).collect()
}

/// [`Diagnostic::locate`] for all findings in one text, whose lines are counted once.
pub fn locate_all(diagnostics: &mut [Diagnostic], path: &Arc<str>, text: &str) {
    if diagnostics.is_empty() {
        return;
    }
    let ends = line_ends(text);
    for diagnostic in diagnostics {
        diagnostic.path.get_or_insert_with(|| path.clone());
        if let (Some(span), None) = (&diagnostic.span, &diagnostic.location) {
            diagnostic.location = Some(Location::in_lines(text, &ends, span));
        }
    }
}

/// How many findings of one kind are kept of one file: more than anybody mends at a sitting.
const MOST: usize = 50;

/// More of the same than is shown.
pub static MORE_LIKE_THIS: Rule = Rule::note("more-like-this");

/// Keeps the first `MOST` findings of each kind, and says how many more there are.
pub fn keep_few(diagnostics: &mut Vec<Diagnostic>) {
    if diagnostics.len() <= MOST {
        return;
    }
    let mut few = Few::default();
    few.keep(diagnostics, 0);
    few.say_more(diagnostics);
}

/// The same while findings of one file are still made: there may be a million.
#[derive(Default)]
pub struct Few {
    counts: BTreeMap<&'static str, usize>,
}

impl Few {
    /// Whether all further findings of a kind are only counted.
    #[must_use]
    pub fn is_full(&self, rule: &Rule) -> bool {
        self.counts.get(rule.code).is_some_and(|count| *count >= MOST)
    }

    /// Looks at the findings from `start` on, which it has not seen yet, and drops those that are too many.
    pub fn keep(&mut self, diagnostics: &mut Vec<Diagnostic>, start: usize) {
        let mut kept = start;
        for ix in start..diagnostics.len() {
            let count = self.counts.entry(diagnostics[ix].rule.code).or_default();
            *count += 1;
            if *count <= MOST {
                diagnostics.swap(kept, ix);
                kept += 1;
            }
        }
        diagnostics.truncate(kept);
    }

    /// Says how many more there are of each kind.
    pub fn say_more(self, diagnostics: &mut Vec<Diagnostic>) {
        for (code, count) in self.counts.into_iter().filter(|(_, count)| *count > MOST) {
            let more = Diagnostic::new(&MORE_LIKE_THIS).arg("code", code);
            diagnostics.push(more.arg("count", count - MOST));
        }
    }
}

fn floor(text: &str, mut ix: usize) -> usize {
    while !text.is_char_boundary(ix) {
        ix -= 1;
    }
    ix
}

/// Bytes of a text that are shown: a long one with many findings would fill the memory.
const SHOWN: usize = 4000;

fn bounded(text: &str) -> String {
    if text.len() <= SHOWN {
        return text.to_owned();
    }
    let end = (0..=SHOWN).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    format!("{}…", &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters() {
        let text = "eins\r\nاردو zwei\r\n";
        let at = text.find("zwei").expect("there");
        let found = Location::of(text, &(at..at + 4));
        assert_eq!((found.line, found.column), (2, 6));
        assert_eq!(found.excerpt, "اردو zwei");
        let span = found.span.expect("whole line");
        assert_eq!(&found.excerpt[span], "zwei");
    }

    #[test]
    fn any_span_is_safe() {
        for text in ["", "a", "é\n", "\n\n"] {
            for start in 0..6 {
                for end in 0..6 {
                    let found = Location::of(text, &(start..end));
                    assert!(found.line >= 1 && found.column >= 1);
                }
            }
        }
    }
}
