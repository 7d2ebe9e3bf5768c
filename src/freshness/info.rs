//! What stands behind a code block's fence besides the language: `title="First file" {1,3}`.

use crate::model::raw_html::READ;

/// The parts of it.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Info<'i> {
    /// The words that are for programs, with a gap for each title.
    pub words: String,
    /// What people read: its name, and what it says.
    pub titles: Vec<(&'i str, &'i str)>,
}

/// Takes it apart.
pub(super) fn parts(info: &str) -> Info<'_> {
    let (mut kept, mut titles, mut rest) = (String::new(), Vec::new(), info);
    while let Some(at) = rest.find(['"', '\'']) {
        let (before, quoted) = rest.split_at(at);
        let (quote, inner) = quoted.split_at(1);
        let Some(end) = inner.find(quote) else { break };
        let name = before.strip_suffix('=').unwrap_or_default();
        let apart = |c: char| !c.is_ascii_alphanumeric() && c != '-';
        let name = name.rsplit(apart).next().unwrap_or_default();
        kept.push_str(before);
        kept.push_str(quote);
        if READ.iter().any(|known| name.eq_ignore_ascii_case(known)) && !inner[..end].is_empty() {
            titles.push((name, &inner[..end]));
        } else {
            kept.push_str(&inner[..end]);
        }
        kept.push_str(quote);
        rest = &inner[end + 1..];
    }
    kept.push_str(rest);
    Info { words: kept.split_whitespace().collect::<Vec<_>>().join(" "), titles }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_told_from_what_is_for_programs() {
        let info = parts("{1, 3}  title=\"First file\" id='a  b' label='x' don't");
        assert_eq!(info.words, "{1, 3} title=\"\" id='a b' label='' don't");
        assert_eq!(info.titles, [("title", "First file"), ("label", "x")]);
        assert_eq!(parts("𚰾title=\"y\"").titles, [("title", "y")]);
        assert_eq!(parts("subtitle2=\"x\" = \"y\"").titles, []);
    }
}
