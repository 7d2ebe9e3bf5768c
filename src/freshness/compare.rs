//! Two revisions of an original and a translation of the older one: what it owes to the newer.

use std::collections::BTreeMap;

use super::align::{self, leaf, revision, translation};
use super::severity::severity;
use crate::model::{
    ComparedState as State, ComparedUnit, Comparison, Drift, Passage, Passages, Print, Severity,
    UnitKind,
};

/// Holds a translation of `old` against `new`.
#[must_use]
pub fn compare(old: &Passages<'_>, new: &Passages<'_>, variant: &Passages<'_>) -> Comparison {
    let texts = Texts { old: &old.list, new: &new.list, variant: &variant.list };
    let made = translation(texts.old, texts.variant);
    let changed = revision(texts.old, texts.new);
    let mut variant_of = vec![None; texts.old.len()];
    for pair in &made.pairs {
        variant_of[pair.left] = Some(pair.right);
    }
    let mut old_of = vec![None; texts.new.len()];
    for pair in &changed.pairs {
        old_of[pair.right] = Some((pair.left, pair.moved));
    }
    let reflow = Reflow::find(&texts, &old_of, &changed.missing);
    let mut units = Vec::with_capacity(texts.new.len());
    for (new, origin) in old_of.iter().enumerate() {
        let origin = origin.or(reflow.parts.get(&new).map(|old| (*old, false)));
        let variant = origin.and_then(|(old, _)| variant_of[old]);
        let old = origin.map(|(old, _)| old);
        let (state, severity) = match origin {
            Some(_) if reflow.whole.contains(&new) || reflow.parts.contains_key(&new) => {
                (present(variant, State::Markup), Some(Severity::Markup))
            }
            Some((old, moved)) => texts.state(old, new, variant, moved),
            None => match made.extra.iter().find(|ix| texts.says(**ix, new)) {
                // It is there already, word for word.
                Some(_) => (State::Current, Some(Severity::Major)),
                None => (State::Missing, Some(Severity::Major)),
            },
        };
        units.push(ComparedUnit {
            kind: texts.new[new].kind,
            state,
            severity,
            old,
            new: Some(new),
            variant,
        });
    }
    for old in changed.missing.iter().filter(|old| !reflow.joined.contains(old)) {
        let Some(variant) = variant_of[*old] else { continue };
        let gone = ComparedUnit {
            kind: texts.old[*old].kind,
            state: State::Extra,
            severity: Some(Severity::Major),
            old: Some(*old),
            new: None,
            variant: Some(variant),
        };
        let at = units.iter().rposition(|unit| unit.old.is_some_and(|other| other < *old));
        units.insert(at.map_or(0, |at| at + 1), gone);
    }
    for own in made.extra {
        if units
            .iter()
            .any(|unit| unit.new.is_some_and(|new| unit.old.is_none() && texts.says(own, new)))
        {
            continue;
        }
        let extra = ComparedUnit {
            kind: texts.variant[own].kind,
            state: State::Extra,
            severity: None,
            old: None,
            new: None,
            variant: Some(own),
        };
        let at = units.iter().rposition(|unit| unit.variant.is_some_and(|other| other < own));
        units.insert(at.map_or(0, |at| at + 1), extra);
    }
    let mut verdict = units.iter().map(ComparedUnit::drift).max().unwrap_or(Drift::Current);
    let mut worst = units.iter().filter_map(|unit| unit.severity).max();
    let moved = units.iter().any(|unit| unit.state == State::Moved);
    // What stands between units: a line across the page, a list that is numbered.
    if worst.is_none() && !moved && old.frame != new.frame {
        worst = Some(Severity::Markup);
        if variant.frame != new.frame {
            verdict = verdict.max(Drift::Markup);
        }
    }
    Comparison { verdict, severity: worst, units }
}

/// The three texts.
struct Texts<'t, 'p> {
    old: &'t [Passage<'p>],
    new: &'t [Passage<'p>],
    variant: &'t [Passage<'p>],
}

impl Texts<'_, '_> {
    /// How a unit stands that both revisions have.
    fn state(
        &self,
        old: usize,
        new: usize,
        variant: Option<usize>,
        moved: bool,
    ) -> (State, Option<Severity>) {
        let (was, is) = (&self.old[old], &self.new[new]);
        let change = change(was, is);
        let still = if moved { State::Moved } else { State::Current };
        let state = match change {
            None | Some(Severity::Cosmetic) => present(variant, still),
            Some(Severity::Markup) => match variant {
                Some(ix) if self.leads(was, is, ix) => still,
                _ => present(variant, State::Markup),
            },
            Some(_) => match variant {
                Some(ix) if self.says(ix, new) || self.carries(was, is, ix) => still,
                _ => present(variant, State::Stale),
            },
        };
        (state, change)
    }

    /// Whether the translation has the very words that the newer revision has.
    fn says(&self, variant: usize, new: usize) -> bool {
        let (variant, new) = (&self.variant[variant], &self.new[new]);
        variant.kind == new.kind
            && (variant.print.text == new.print.text || quiet(&variant.text) == quiet(&new.text))
    }

    /// Whether the translation leads where the newer revision does already.
    fn leads(&self, old: &Passage<'_>, new: &Passage<'_>, variant: usize) -> bool {
        let variant = &self.variant[variant];
        let targets = |unit: &Passage<'_>| {
            let all = unit.anchors.links.iter().chain(&unit.anchors.images);
            let mut all: Vec<String> = all.map(|target| leaf(target).to_owned()).collect();
            all.sort();
            all
        };
        let (was, is, has) = (targets(old), targets(new), targets(variant));
        if was != is {
            return has == is;
        }
        old.kind != new.kind && variant.kind == new.kind
    }

    /// Whether all that changed is what no translator changes, such as a figure or a name in
    /// another script, and the translation has it as the newer revision does.
    fn carries(&self, old: &Passage<'_>, new: &Passage<'_>, variant: usize) -> bool {
        let variant = &self.variant[variant];
        let (was, is) = (align::tally(&old.text), align::tally(&new.text));
        let has = align::tally(&variant.text);
        let foreign = align::is_without_latin(&variant.text);
        let fixed = |word: &align::Tallied| word.figure || word.latin && foreign;
        let added: Vec<_> =
            is.iter().filter(|(word, n)| was.get(*word).map_or(0, |n| n.times) < n.times).collect();
        let gone: Vec<_> =
            was.iter().filter(|(word, n)| is.get(*word).map_or(0, |n| n.times) < n.times).collect();
        !added.is_empty()
            && added.iter().chain(&gone).all(|(_, word)| fixed(word))
            && added.iter().all(|(word, n)| has.get(*word).is_some_and(|own| own.times == n.times))
            && gone.iter().all(|(word, _)| {
                has.get(*word).map_or(0, |own| own.times)
                    == is.get(*word).map_or(0, |own| own.times)
            })
    }
}

/// A unit that the translation does not have is missing, however the original stands.
fn present(variant: Option<usize>, state: State) -> State {
    if variant.is_some() { state } else { State::Missing }
}

/// What lies between two revisions of a unit; nothing if they are the same.
fn change(old: &Passage<'_>, new: &Passage<'_>) -> Option<Severity> {
    let reworded = old.text != new.text;
    let worst = match severity(old.print, new.print, Some((&old.text, &new.text))) {
        None | Some(Severity::Cosmetic) => None,
        // Punctuation is what code is made of.
        Some(Severity::Minor) if new.kind == UnitKind::Code => Some(Severity::Major),
        Some(Severity::Minor) if old.anchors.code != new.anchors.code => Some(Severity::Major),
        worst => worst,
    };
    match worst {
        None if old.kind != new.kind => Some(Severity::Markup),
        Some(Severity::Minor | Severity::Major)
            if reworded && quiet(&old.text) == quiet(&new.text) =>
        {
            let same = old.anchors.links == new.anchors.links && old.kind == new.kind;
            Some(if same { Severity::Cosmetic } else { Severity::Markup })
        }
        worst => worst,
    }
}

/// A text without the white space inside macros, which means nothing: `{{ f( "x" ) }}`.
fn quiet(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("{{") && !text.contains("{%") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("{{").into_iter().chain(rest.find("{%")).min() {
        let close = if rest[at..].starts_with("{{") { "}}" } else { "%}" };
        let Some(length) = rest[at..].find(close) else { break };
        let end = at + length + 2;
        out.push_str(&rest[..at]);
        let mut quote = None;
        let mut gap = false;
        for c in rest[at..end].chars() {
            if c.is_whitespace() && quote.is_none() {
                gap = true;
                continue;
            }
            // Between two words white space is what keeps them apart.
            if gap && c.is_alphanumeric() && out.ends_with(char::is_alphanumeric) {
                out.push(' ');
            }
            gap = false;
            match quote {
                Some(open) if c == open => quote = None,
                None if matches!(c, '"' | '\'') => quote = Some(c),
                _ => {}
            }
            out.push(c);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out.into()
}

/// Units that were divided or joined, and say the same words.
#[derive(Default)]
struct Reflow {
    /// By unit of the newer revision: the older one's unit that it is a part of.
    parts: BTreeMap<usize, usize>,
    /// Units of the newer revision whose words are all as they were.
    whole: Vec<usize>,
    /// Units of the older revision that are part of another one now.
    joined: Vec<usize>,
}

/// Units that one unit may be divided into.
const PARTS: usize = 8;

impl Reflow {
    fn find(texts: &Texts<'_, '_>, old_of: &[Option<(usize, bool)>], missing: &[usize]) -> Self {
        let mut reflow = Self::default();
        for (new, origin) in old_of.iter().enumerate() {
            let Some((old, _)) = *origin else { continue };
            if texts.old[old].print.text == texts.new[new].print.text {
                continue;
            }
            let free_new = |ix: &usize| old_of.get(*ix).is_some_and(Option::is_none);
            let free_old = |ix: &usize| missing.binary_search(ix).is_ok();
            if let Some(parts) = cover(texts.new, new, free_new, &texts.old[old]) {
                reflow.whole.push(new);
                reflow.parts.extend(parts.into_iter().map(|part| (part, old)));
            } else if let Some(parts) = cover(texts.old, old, free_old, &texts.new[new]) {
                reflow.whole.push(new);
                reflow.joined.extend(parts);
            }
        }
        reflow
    }
}

/// The free neighbours of a unit that, with it, say what another unit says.
fn cover(
    text: &[Passage<'_>],
    at: usize,
    free: impl Fn(&usize) -> bool,
    whole: &Passage<'_>,
) -> Option<Vec<usize>> {
    let before = (0..at).rev().take(PARTS).take_while(&free).count();
    let after = (at + 1..text.len()).take(PARTS).take_while(&free).count();
    let unlike = |text: u64| Print { text, markup: 0 };
    for first in (at - before..=at).rev() {
        for last in at..=at + after {
            if first == last {
                continue;
            }
            let said: Vec<&str> = text[first..=last].iter().map(|unit| &*unit.text).collect();
            let length: usize = said.iter().map(|part| part.len() + 1).sum();
            // Typography may differ, and does not by much.
            if length.abs_diff(whole.text.len()) > 16 {
                continue;
            }
            let said = said.join(" ");
            let change = severity(unlike(0), unlike(1), Some((&said, &whole.text)));
            if change == Some(Severity::Minor) {
                return Some((first..=last).filter(|ix| *ix != at).collect());
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_in_macros_is_none() {
        assert_eq!(quiet("a {{ f( \"x y\" ) }} b"), "a {{f(\"x y\")}} b");
        assert_eq!(quiet("{{< f  a=1 >}}"), quiet("{{<f a=1>}}"));
        assert_ne!(quiet("{{ f a }}"), quiet("{{ fa }}"));
        assert_eq!(quiet("{{ open"), "{{ open");
        assert_eq!(quiet("{% raw %}"), quiet("{%raw%}"));
    }
}
