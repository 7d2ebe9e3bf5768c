//! What authors allow: warnings and notes that are meant, by their codes.
//!
//! `allow = ["extra-unit"]` in a variant's front matter holds for that variant; in `article.toml`, or where
//! the metadata stands in a variant, it holds for all of the article's. An error is never allowed: what would
//! harm readers is not made harmless by a word.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, Level, MORE_LIKE_THIS, Rule, nearest};
use crate::messages::Arg;
use crate::model::ArticleDigest;

/// A code under `allow` that no warning or note has.
///
/// Why it matters: it has no effect.
///
/// Example: `allow = ["extra-units"]`
///
/// How to fix: mend the name, or delete it.
pub(super) static UNKNOWN_ALLOW: Rule = Rule::note("unknown-allow");

/// A code under `allow` that nothing is found of.
///
/// Why it matters: what is allowed for no reason hides the next true finding.
///
/// Example: `allow = ["extra-unit"]` in a translation without such a unit.
///
/// How to fix: delete it.
pub(super) static UNUSED_ALLOW: Rule = Rule::note("unused-allow");

/// A list under `allow`.
struct List<'a> {
    /// The file that it stands in.
    path: &'a str,
    codes: Vec<(&'a str, Range<usize>)>,
    /// The files that it holds for.
    files: Vec<&'a str>,
    /// Whether a text is not finished, so that not everything in it is looked at.
    unfinished: bool,
}

/// Takes out what is allowed, and says what is allowed in vain.
pub(super) fn allow(
    articles: &[Arc<ArticleDigest>],
    rules: &[&'static Rule],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let lists: Vec<_> = articles.iter().flat_map(|article| lists(article)).collect();
    if lists.is_empty() {
        return;
    }
    let mut of_file: HashMap<&str, Vec<usize>> = HashMap::new();
    for (ix, list) in lists.iter().enumerate() {
        for file in &list.files {
            of_file.entry(file).or_default().push(ix);
        }
    }
    let mut used: BTreeSet<(usize, &str)> = BTreeSet::new();
    diagnostics.retain(|diagnostic| {
        let path = diagnostic.path.as_deref().unwrap_or_default();
        let Some(found) = of_file.get(path) else { return true };
        if diagnostic.rule.level == Level::Error {
            return true;
        }
        let code = code_of(diagnostic);
        let mut allowed = false;
        for ix in found {
            if let Some((code, _)) = lists[*ix].codes.iter().find(|(own, _)| *own == code) {
                used.insert((*ix, code));
                allowed = true;
            }
        }
        !allowed
    });
    for (ix, list) in lists.iter().enumerate() {
        for (code, at) in &list.codes {
            let fault = match rules.iter().find(|rule| rule.code == *code) {
                Some(rule) if rule.level == Level::Error => {
                    unknown(code).arg("kind", "error").arg("near", "none")
                }
                Some(_) if used.contains(&(ix, *code)) || list.unfinished => continue,
                Some(_) => Diagnostic::new(&UNUSED_ALLOW).arg("code", *code),
                None => {
                    let soft = rules.iter().filter(|rule| rule.level != Level::Error);
                    let near = nearest(code, soft.map(|rule| rule.code)).unwrap_or("none");
                    unknown(code).arg("kind", "unknown").arg("near", near)
                }
            };
            diagnostics.push(fault.at(at.clone()).in_file(list.path));
        }
    }
}

fn unknown(code: &str) -> Diagnostic {
    Diagnostic::new(&UNKNOWN_ALLOW).arg("code", code)
}

/// What a finding is of; of one that only says that there are more, what there is more of.
fn code_of(diagnostic: &Diagnostic) -> &str {
    if *diagnostic.rule == MORE_LIKE_THIS {
        let code = diagnostic.args.iter().find(|(name, _)| *name == "code");
        if let Some((_, Arg::Text(code))) = code {
            return code;
        }
    }
    diagnostic.rule.code
}

fn lists(article: &ArticleDigest) -> Vec<List<'_>> {
    let mut lists = Vec::new();
    let unfit = |nth: usize| article.variants[nth].draft || article.variants[nth].invalid.is_some();
    let all = &article.meta.checks.allow;
    if !all.is_empty() {
        let codes = all.iter().map(|(code, at)| (code.as_str(), at.clone())).collect();
        let mut files: Vec<&str> = article.variants.iter().map(|v| v.path.as_ref()).collect();
        files.extend([article.meta_path.as_str(), article.place.as_str()]);
        files.sort_unstable();
        files.dedup();
        let unfinished = (0..article.variants.len()).any(unfit);
        lists.push(List { path: &article.meta_path, codes, files, unfinished });
    }
    for (nth, variant) in article.variants.iter().enumerate() {
        let path = variant.path.as_ref();
        // Where the metadata stands in a variant, what is allowed there holds for all.
        if variant.allow.is_empty() || (path == article.meta_path && !all.is_empty()) {
            continue;
        }
        let codes = variant
            .allow
            .iter()
            .map(|(code, at)| (code.as_str(), at.start as usize..at.end as usize));
        let files = vec![path];
        lists.push(List { path, codes: codes.collect(), files, unfinished: unfit(nth) });
    }
    lists
}
