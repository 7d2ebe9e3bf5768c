//! Whether two texts are evidently in step, so that nothing need be looked for.

use super::kin::family_of;
use super::likeness::leaf;
use super::script::Script;
use crate::model::Passage;

/// Whether kinds and labels are equal in order, and neither what is the same in all languages nor
/// the lengths speak against it.
pub(super) fn is_in_step(source: &[Passage<'_>], variant: &[Passage<'_>]) -> bool {
    let same = |(a, b): (&Passage<'_>, &Passage<'_>)| {
        a.kind == b.kind && a.label == b.label && family_of(a) == family_of(b)
    };
    if source.len() != variant.len() || !source.iter().zip(variant).all(same) {
        return false;
    }
    let letters = [source, variant].map(letters_per_byte);
    source.iter().zip(variant).all(|(a, b)| a.print == b.print || agrees(a, b, letters))
        && !source.windows(2).zip(variant.windows(2)).any(|(a, b)| crossed(a, b, letters))
}

/// Whether of two neighbours of one kind the longer one stands where the shorter one would.
fn crossed(a: &[Passage<'_>], b: &[Passage<'_>], [of_a, of_b]: [f32; 2]) -> bool {
    let ratio = |pair: &[Passage<'_>], of: f32| match pair {
        [x, y] => (length(&x.text, of) / length(&y.text, of)).ln(),
        _ => 0.0,
    };
    a[0].kind == a[1].kind && ratio(a, of_a) * ratio(b, of_b) < CROSSED
}

/// The product of two ratios, as logarithms, below which texts are looked at more closely.
const CROSSED: f32 = -0.02;

fn agrees(a: &Passage<'_>, b: &Passage<'_>, letters: [f32; 2]) -> bool {
    let same =
        |a: &[String], b: &[String]| a.len() == b.len() && a.iter().all(|one| b.contains(one));
    let lead = |a: &[String], b: &[String]| {
        a.len() == b.len() && a.iter().all(|one| b.iter().any(|other| leaf(one) == leaf(other)))
    };
    let (x, y) = (&a.anchors, &b.anchors);
    same(&x.numbers, &y.numbers)
        && same(&x.code, &y.code)
        && same(&x.placeables, &y.placeables)
        && x.images.len() == y.images.len()
        && lead(&x.links, &y.links)
        && lengths(a, b, letters)
}

/// Whether neither is much longer than the other.
fn lengths(a: &Passage<'_>, b: &Passage<'_>, [of_a, of_b]: [f32; 2]) -> bool {
    let (a, b) = (length(&a.text, of_a), length(&b.text, of_b));
    a.max(b) / a.min(b) < 1.7
}

/// About how many letters of English a text stands for, by its bytes: this is asked of every text.
#[expect(clippy::cast_precision_loss, reason = "a unit's bytes are few")]
fn length(text: &str, letters_per_byte: f32) -> f32 {
    let ascii = text.bytes().filter(u8::is_ascii).count();
    let other = text.len() - ascii;
    // A fifth of what is ASCII is spaces and punctuation.
    12.0 + ascii as f32 * 0.8 + other as f32 * letters_per_byte
}

/// Letters that are looked at to learn what a text is written in.
const SAMPLE: usize = 64;

/// How many letters of English a byte of what is not ASCII stands for.
fn letters_per_byte(text: &[Passage<'_>]) -> f32 {
    let other = text.iter().flat_map(|unit| unit.text.chars()).filter(|c| !c.is_ascii());
    let (mut letters, mut bytes, mut seen) = (0.0, 0.0, 0);
    // A text in ASCII alone is not looked through to its end for nothing.
    if text.iter().all(|unit| unit.text.is_ascii()) {
        return 0.5;
    }
    for c in other {
        let Some(script) = Script::of(c) else { continue };
        letters += script.weight();
        bytes += if u32::from(c) < 0x800 { 2.0 } else { 3.0 };
        seen += 1;
        if seen == SAMPLE {
            break;
        }
    }
    if seen == 0 { 0.5 } else { letters / bytes }
}
