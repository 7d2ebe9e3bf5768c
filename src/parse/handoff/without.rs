//! Front matter without one of its texts: the lines of its key go, and those of tables that have nothing else.

use std::ops::Range;

use super::keys::{Front, front, whole};
use super::marks::Mark;
use crate::data::{Node, Table, Value};

/// The file without the text at the end of some keys. None if it is not there, or if something else would go with it.
#[must_use]
pub fn without(text: &str, path: &[String], depth: usize) -> Option<String> {
    let Front { notation, range, table } = front(text, depth)?;
    let chain = chain(&table, path)?;
    let (key, node) = chain.last()?;
    matches!(node.value, Value::Text(_)).then_some(())?;
    let mut value = whole(text, &node.span, notation);
    // A span that takes its line's end along ends on the next line.
    value.end = value.start + text[value.clone()].trim_end().len();
    let wanted = left(&table, path)?;
    let listed = [true, false].map(|before| listed(text, &range, (key.start, value.end), before));
    let places = lines(text, &range, (&chain, &value)).into_iter().chain(listed);
    places.into_iter().find_map(|place| {
        let out = format!("{}{}", &text[..place.start], &text[place.end..]);
        let now = front(&out, depth)?;
        let is_it = same(&pruned(&now.table), &pruned(&wanted))
            && out.get(now.range.end..) == text.get(range.end..);
        is_it.then_some(out)
    })
}

/// The keys of a path and what each leads to.
fn chain<'t>(table: &'t Table, path: &[String]) -> Option<Vec<(&'t Range<usize>, &'t Node)>> {
    let (first, rest) = path.split_first()?;
    let (_, key, node) = table.entries.iter().find(|(name, ..)| name == first)?;
    let mut chain_of = vec![(key, node)];
    match &node.value {
        Value::Table(inner) if !rest.is_empty() => chain_of.extend(chain(inner, rest)?),
        _ if rest.is_empty() => {}
        _ => return None,
    }
    Some(chain_of)
}

/// The lines of a text, from those of the outermost table that has nothing else to those of its key alone.
fn lines(
    text: &str,
    range: &Range<usize>,
    (chain, value): (&[(&Range<usize>, &Node)], &Range<usize>),
) -> Vec<Range<usize>> {
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |at| at + 1).max(range.start);
    let end = text[value.end..].find('\n').map_or(range.end, |at| value.end + at + 1);
    let behind = text[value.end..end].trim();
    if !(behind.is_empty() || behind.starts_with('#')) {
        return Vec::new();
    }
    let is_alone =
        |node: &Node| matches!(&node.value, Value::Table(inner) if inner.entries.len() == 1);
    // Tables that have nothing but the next one.
    let tables = &chain[..chain.len() - 1];
    let from = tables.iter().rposition(|(_, node)| !is_alone(node)).map_or(0, |at| at + 1);
    chain[from..]
        .iter()
        .enumerate()
        .map(|(ix, (key, _))| {
            let start = line_start(key.start);
            // The mark of a key would be taken for that of what stands below it.
            let is_key = from + ix + 1 == chain.len();
            let marked = mark_above(text, start).filter(|_| is_key && ix == 0);
            marked.unwrap_or(start)..end
        })
        .collect()
}

/// The same of a text that stands among others in braces: with the comma behind it, or with the one `before` it.
fn listed(
    text: &str,
    range: &Range<usize>,
    (key, end): (usize, usize),
    before: bool,
) -> Range<usize> {
    // Signs of one byte each.
    let lead = text[range.start..key].rfind(['{', ',', '\n']).map(|at| range.start + at);
    let gap = text[end..].len() - text[end..].trim_start().len();
    let comma = text[end + gap..].starts_with(',').then_some(end + gap + 1);
    match before {
        true => lead.unwrap_or(range.start)..end,
        false => lead.map_or(range.start, |at| at + 1)..comma.unwrap_or(end),
    }
}

/// A table without the text at the end of some keys.
fn left(table: &Table, path: &[String]) -> Option<Table> {
    let (first, rest) = path.split_first()?;
    let mut out = table.clone();
    let at = out.entries.iter().position(|(name, ..)| name == first)?;
    if rest.is_empty() {
        out.entries.remove(at);
    } else if let Value::Table(inner) = &mut out.entries[at].2.value {
        *inner = left(inner, rest)?;
    }
    Some(out)
}

/// A table without those in it that have nothing.
fn pruned(table: &Table) -> Table {
    let mut entries = table.entries.clone();
    for (_, _, node) in &mut entries {
        if let Value::Table(inner) = &node.value {
            node.value = Value::Table(pruned(inner));
        }
    }
    entries.retain(|(_, _, node)| match &node.value {
        Value::Table(inner) => !inner.entries.is_empty(),
        value => *value != Value::Null,
    });
    Table { entries }
}

/// Whether two tables say the same, wherever it stands.
fn same(one: &Table, other: &Table) -> bool {
    one.entries.len() == other.entries.len()
        && one.entries.iter().all(|(name, _, node)| {
            other.get(name).is_some_and(|there| same_value(&node.value, &there.value))
        })
}

fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Table(one), Value::Table(other)) => same(one, other),
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(a, b)| same_value(&a.value, &b.value))
        }
        _ => one == other,
    }
}

/// Where the mark of what stands in a line begins, with what its translator was told below it.
pub(super) fn mark_above(text: &str, at: usize) -> Option<usize> {
    let mut end = text[..at].rfind('\n').map_or(0, |end| end + 1);
    while end > 0 {
        let start = text[..end - 1].rfind('\n').map_or(0, |at| at + 1);
        let told = text[start..end].trim_start().strip_prefix('#')?.trim_start();
        if let Some(mark) = Mark::parse(told) {
            return (!mark.prints.is_empty()).then_some(start);
        }
        end = start;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files, and the same without one of their texts.
    #[test]
    fn one_text_goes_and_nothing_else() {
        let us: &[&str] = &["section", "us", "teaser"];
        let top: &[&str] = &["teaser"];
        for (path, text, wanted) in [
            (
                us,
                "headline = \"A\"\nteaser = \"B\"\n\n[section.us]\nheadline = \"C\"\n\"teaser\" = \"D\" # d\n",
                "headline = \"A\"\nteaser = \"B\"\n\n[section.us]\nheadline = \"C\"\n",
            ),
            (
                us,
                "teaser = \"B\"\nsection.us.teaser = \"D\"\nslug = \"a\"\n",
                "teaser = \"B\"\nslug = \"a\"\n",
            ),
            (us, "teaser = \"B\"\n[section]\nus.teaser = \"D\"\n", "teaser = \"B\"\n"),
            (
                us,
                "teaser = \"B\"\n[section]\nus = { headline = \"C\", teaser = \"D\" }\n",
                "teaser = \"B\"\n[section]\nus = { headline = \"C\" }\n",
            ),
            (
                us,
                "teaser = \"B\"\n[section]\nus = { teaser = \"D\", headline = \"C\" }\n",
                "teaser = \"B\"\n[section]\nus = { headline = \"C\" }\n",
            ),
            (top, "teaser = \"\"\"\nOne\nteaser two\n\"\"\"\nslug = \"a\"\n", "slug = \"a\"\n"),
            (top, "headline = \"teaser = 1\"\nteaser = \"B\"\n", "headline = \"teaser = 1\"\n"),
        ] {
            let own: Vec<String> = path.iter().map(|key| (*key).to_owned()).collect();
            let file = |front: &str| format!("+++\n{front}+++\n\nBody.\n");
            assert_eq!(without(&file(text), &own, 32), Some(file(wanted)), "{text}");
            assert_eq!(without(&file(wanted), &own, 32), None, "{wanted}");
        }
        for (path, text, wanted) in [
            (
                us,
                "headline: A\nteaser: B\nsection:\n  us:\n    headline: C\n    'teaser': D\n",
                "headline: A\nteaser: B\nsection:\n  us:\n    headline: C\n",
            ),
            (us, "teaser: B\nsection:\n  us:\n    teaser: D\n", "teaser: B\n"),
            (
                us,
                "teaser: B\nsection: { us: { headline: C, teaser: D } }\n",
                "teaser: B\nsection: { us: { headline: C } }\n",
            ),
            (top, "teaser: |\n  One\n  teaser two\nslug: a\n", "slug: a\n"),
            (top, "slug: a\nteaser: >-\n  One\n  two\n", "slug: a\n"),
            (&["ключ"], "ключ: слово\nslug: a\n", "slug: a\n"),
        ] {
            let own: Vec<String> = path.iter().map(|key| (*key).to_owned()).collect();
            let file = |front: &str| format!("---\n{front}---\n\nBody.\n");
            let found = without(&file(text), &own, 32);
            let tidy = found.map(|text| text.replace("C  }", "C }").replace("C}", "C }"));
            assert_eq!(tidy, Some(file(wanted)), "{text}");
        }
    }
}
