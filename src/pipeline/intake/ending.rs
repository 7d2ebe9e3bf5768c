//! What a whole text ends with and its original does not: many people end a letter so.

use super::parcel::{Judged, Remark};
use crate::diag::Level;
use crate::intake;
use crate::model::{ArticleDigest, UnitKind, VariantDigest};
use crate::parse;

/// Says nothing of what was written between two answers, where it stood there before.
pub(super) fn without_own(judged: &mut Judged) {
    let before = judged.before.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    judged.notes.retain(|note| {
        let line = note.line.as_ref().map(|(_, line)| line.trim());
        note.id != "intake-beyond" || !line.is_some_and(|line| before.contains(line))
    });
}

/// Tells of a last paragraph that was made from nothing in the original; one that stood there before has been told.
pub(super) fn tell(judged: &mut Judged, variant: &VariantDigest, article: &ArticleDigest) {
    let is_told = judged.notes.iter().any(|note| note.id == "intake-further");
    let is_found = |code: &str| code == "extra-unit";
    let is_advised = judged
        .findings
        .iter()
        .any(|fault| is_found(fault.rule.code) && fault.rule.level <= Level::Warning);
    let is_meant = variant.allow.iter().any(|(code, _)| is_found(code));
    let is_extra = || is_extra(variant) && !is_short(variant, article);
    if judged.is_merged || is_told || is_advised || is_meant || !is_extra() {
        return;
    }
    let Some(last) = last(&judged.text).map(str::to_owned) else { return };
    let before = judged.before.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
    if before.and_then(self::last) == Some(last.as_str()) {
        return;
    }
    let at = judged.text.rfind(&last).unwrap_or_default();
    let at = judged.text[..at].matches('\n').count() + 1;
    let mut first = last.lines().next().unwrap_or_default().to_owned();
    // Nobody would see it in the letter.
    for unseen in intake::invisible(&judged.text).into_iter().filter(|own| own.line == at) {
        let code = format!("[U+{:04X}]", u32::from(unseen.char));
        first = first.replace(unseen.char, &code);
    }
    let line = Some((judged.line_in_sent(at), first));
    judged.notes.push(Remark { line, ..Remark::new("intake-ending", Vec::new()) });
}

/// Whether the last paragraph of a text has no counterpart. Notes may stand below it.
fn is_extra(variant: &VariantDigest) -> bool {
    let Some(fresh) = &variant.fresh else { return false };
    let last = variant.units.iter().rposition(|kind| *kind != UnitKind::Footnote);
    last.is_some_and(|last| {
        let is_it = |ix: &u32| usize::try_from(*ix) == Ok(last);
        variant.units[last] == UnitKind::Paragraph && fresh.extra.iter().any(is_it)
    })
}

/// Whether the original goes on with a paragraph that the text seems not to have: the last one may be that.
fn is_short(variant: &VariantDigest, article: &ArticleDigest) -> bool {
    let base = article.base_of(variant).or_else(|| article.source_variant());
    let (Some(fresh), Some(base)) = (&variant.fresh, base) else { return true };
    let behind = fresh.units.iter().zip(&base.units).rev();
    let mut behind =
        behind.take_while(|(unit, kind)| unit.variant.is_none() || **kind == UnitKind::Footnote);
    behind.any(|(_, kind)| *kind == UnitKind::Paragraph)
}

/// The last block of a text that is no note.
fn last(text: &str) -> Option<&str> {
    let mut blocks = parse::blocks(text).into_iter().rev().map(|own| &text[own]);
    blocks.find(|own| !own.starts_with("[^"))
}
