//! What changed between two states of a text, in words that a person can read.

use std::collections::HashMap;

use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{GraphemeClusterSegmenter, WordSegmenter};
use imara_diff::{Algorithm, Diff, Token};

use crate::model::{Change, Edit};

/// Words (UAX #29, and dictionaries where no spaces stand between them) that stayed, were taken
/// out and were put in, in order; no cluster is ever cut. What stayed and what was taken out is
/// the old text, what stayed and what was put in the new one.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (cut(old), cut(new));
    let mut runs = runs(&old, &new);
    for run in &mut runs {
        run.trim();
    }
    join(runs)
}

/// What stayed, then what was taken out and put in after it.
#[derive(Default)]
struct Run {
    same: String,
    removed: String,
    added: String,
    /// What stayed again at the changes' end.
    rest: String,
}

fn runs(old: &[&str], new: &[&str]) -> Vec<Run> {
    let mut numbers: HashMap<&str, u32> = HashMap::new();
    let mut number = |word| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        Token(*numbers.entry(word).or_insert(next))
    };
    let before: Vec<Token> = old.iter().copied().map(&mut number).collect();
    let after: Vec<Token> = new.iter().copied().map(&mut number).collect();
    let known = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    let mut diff = Diff::default();
    // Spaces and articles are in every text: what is rare must not decide alone, as it does in a
    // histogram of lines.
    diff.compute_with(Algorithm::Myers, &before, &after, known);
    let mut runs: Vec<Run> = Vec::new();
    let mut at = 0;
    for hunk in diff.hunks() {
        let [from, to] = [hunk.before.start, hunk.before.end].map(|ix| ix as usize);
        let [start, end] = [hunk.after.start, hunk.after.end].map(|ix| ix as usize);
        let same = &old[at..from];
        let (removed, added) = (&old[from..to], &new[start..end]);
        match runs.last_mut() {
            // An island too small to be read on its own goes with what is around it.
            Some(last) if is_island(same, (&last.removed, &last.added), (removed, added)) => {
                let island = same.concat();
                last.removed.extend([island.as_str(), &removed.concat()]);
                last.added.extend([island.as_str(), &added.concat()]);
            }
            _ => runs.push(Run {
                same: same.concat(),
                removed: removed.concat(),
                added: added.concat(),
                rest: String::new(),
            }),
        }
        at = to;
    }
    runs.push(Run { same: old[at..].concat(), ..Run::default() });
    runs
}

/// Whether a piece that stayed is only a space or a comma, or one little word among many changes.
fn is_island(same: &[&str], before: (&str, &str), after: (&[&str], &[&str])) -> bool {
    let words = same.iter().filter(|word| is_word(word)).count();
    let letters: usize =
        same.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphanumeric()).count();
    let many = |text: &str| cut(text).iter().filter(|word| is_word(word)).count();
    let many_after = |words: &[&str]| words.iter().filter(|word| is_word(word)).count();
    match words {
        0 => true,
        1 if letters <= 3 => {
            many(before.0).max(many(before.1)) >= 3
                && many_after(after.0).max(many_after(after.1)) >= 3
        }
        _ => false,
    }
}

fn is_word(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

impl Run {
    /// Takes out of a change what both its sides begin or end with: spaces, and characters of
    /// scripts in which words are a matter of opinion.
    fn trim(&mut self) {
        let shared = |a: &str, b: &str| -> usize {
            clusters(a)
                .zip(clusters(b))
                .take_while(|(a, b)| a == b && is_loose(a))
                .map(|(a, _)| a.len())
                .sum()
        };
        let head = shared(&self.removed, &self.added);
        self.same.push_str(&self.removed[..head]);
        self.removed.drain(..head);
        self.added.drain(..head);
        let backwards = |text: &str| -> Vec<usize> { clusters(text).map(str::len).collect() };
        let (a, b) = (backwards(&self.removed), backwards(&self.added));
        let mut tail = 0;
        for (x, y) in a.iter().rev().zip(b.iter().rev()) {
            let one = &self.removed[self.removed.len() - tail - x..self.removed.len() - tail];
            let other = &self.added[self.added.len() - tail - y..self.added.len() - tail];
            if one != other || !is_loose(one) {
                break;
            }
            tail += x;
        }
        self.rest = self.removed.split_off(self.removed.len() - tail);
        self.added.truncate(self.added.len() - tail);
    }
}

/// A space, or a character of a script that is written without them.
fn is_loose(cluster: &str) -> bool {
    cluster.chars().next().is_some_and(|c| c.is_whitespace() || is_ideographic(c))
}

fn is_ideographic(c: char) -> bool {
    use icu::properties::{CodePointMapData, props::Script};
    !c.is_ascii()
        && matches!(
            CodePointMapData::<Script>::new().get(c),
            Script::Han | Script::Hiragana | Script::Katakana
        )
}

fn join(runs: Vec<Run>) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut push = |edit, text: String| {
        if text.is_empty() {
            return;
        }
        match changes.last_mut() {
            Some(last) if last.edit == edit => last.text.push_str(&text),
            _ => changes.push(Change { edit, text }),
        }
    };
    for run in runs {
        push(Edit::Same, run.same);
        push(Edit::Removed, run.removed);
        push(Edit::Added, run.added);
        push(Edit::Same, run.rest);
    }
    changes
}

/// A text's words and what stands between them; joined they are the text.
fn cut(text: &str) -> Vec<&str> {
    let clusters: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    // A dictionary knows nothing of clusters.
    let whole = |at: &usize| clusters.binary_search(at).is_ok();
    let ends: Vec<usize> = segmenter.segment_str(text).filter(whole).collect();
    ends.windows(2).filter_map(|ends| text.get(ends[0]..ends[1])).collect()
}

fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    (1..ends.len()).filter_map(move |ix| text.get(ends[ix - 1]..ends[ix]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `[-removed-]{+added+}`.
    fn shown(old: &str, new: &str) -> String {
        let show = |change: &Change| match change.edit {
            Edit::Same => change.text.clone(),
            Edit::Removed => format!("[-{}-]", change.text),
            Edit::Added => format!("{{+{}+}}", change.text),
        };
        words(old, new).iter().map(show).collect()
    }

    #[test]
    fn changes_are_whole_words() {
        for (old, new, expected) in [
            ("a b c", "a b c", "a b c"),
            ("", "new", "{+new+}"),
            ("gone", "", "[-gone-]"),
            (
                "Kites fly well in the wind.",
                "Kites fly badly in the wind.",
                "Kites fly [-well-]{+badly+} in the wind.",
            ),
            ("It is 5 km away.", "It is 7.5 km away.", "It is [-5-]{+7.5+} km away."),
            // No islands of a space or a comma.
            ("one two, three", "four five, three", "[-one two-]{+four five+}, three"),
            ("a very long road", "a road", "a [-very long -]road"),
            ("cafe\u{301} noir", "cafe noir", "[-cafe\u{301}-]{+cafe+} noir"),
            ("👩‍👩‍👧‍👦 family", "👩‍👩‍👧 family", "[-👩‍👩‍👧‍👦-]{+👩‍👩‍👧+} family"),
        ] {
            assert_eq!(shown(old, new), expected);
        }
    }

    #[test]
    fn scripts_without_spaces_and_with_marks_are_cut_at_words() {
        for (old, new, expected) in [
            ("我们在北京放风筝。", "我们在上海放风筝。", "我们在[-北京-]{+上海+}放风筝。"),
            (
                "国際凧職人連盟は七月に開催した。",
                "国際凧職人連盟は八月に開催した。",
                "国際凧職人連盟は[-七-]{+八+}月に開催した。",
            ),
            ("ว่าวบินสูงมาก", "ว่าวบินต่ำมาก", "ว่าวบิน[-สูง-]{+ต่ำ+}มาก"),
            ("पतंग ऊँची उड़ती है", "पतंग नीची उड़ती है", "पतंग [-ऊँची-]{+नीची+} उड़ती है"),
            ("الطائرة تطير عاليا", "الطائرة تطير بعيدا", "الطائرة تطير [-عاليا-]{+بعيدا+}"),
        ] {
            assert_eq!(shown(old, new), expected);
        }
    }

    #[test]
    fn a_long_text_is_no_burden() {
        let old: String = (0..20_000).map(|n| format!("word{} ", n % 300)).collect();
        let new: String = (0..20_000).map(|n| format!("word{} ", n * 7 % 310)).collect();
        assert!(!words(&old, &new).is_empty());
    }

    proptest! {
        #[test]
        fn nothing_is_lost_or_added(
            old in "[a-c ,.国際凧e\u{301}ก่ा]{0,40}",
            new in "[a-c ,.国際凧e\u{301}ก่ा]{0,40}",
        ) {
            let changes = words(&old, &new);
            let side = |other: Edit| -> String {
                changes.iter().filter(|c| c.edit != other).map(|c| c.text.as_str()).collect()
            };
            prop_assert_eq!(side(Edit::Added), old);
            prop_assert_eq!(side(Edit::Removed), new);
            prop_assert!(changes.windows(2).all(|pair| pair[0].edit != pair[1].edit));
        }
    }
}
