//! Findings that a file itself settles, or that its letter tells otherwise: they are made from a text alone.

use super::parcel::Judged;
use crate::diag::Arg;
use crate::model::Settings;
use crate::parse;

/// Leaves out what the original no longer says, which is told with its lines, and pictures that the `original` has no words
/// for either.
pub(super) fn without_settled(judged: &mut Judged, original: Option<&str>, settings: &Settings) {
    let is_told = judged.owed.is_some();
    let image = |args: &[(&str, Arg)]| {
        args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(image) if *name == "image" => Some(image.clone()),
            _ => None,
        })
    };
    let has_words = |image: &str| {
        original.is_none_or(|original| {
            let path = [settings.keys.called("alt").to_owned(), image.to_owned()];
            let is_beside = parse::text_at(original, &path, settings).is_some();
            is_beside || is_within(original, image)
        })
    };
    judged.findings.retain(|fault| match fault.rule.code {
        "taken-back" => !is_told,
        "missing-alt" => image(&fault.args).is_none_or(|image| has_words(&image)),
        _ => true,
    });
}

/// Whether a picture has words where it stands.
fn is_within(text: &str, image: &str) -> bool {
    text.match_indices(image).any(|(at, _)| {
        let words =
            text[..at].trim_end().strip_suffix("](").and_then(|before| before.rsplit_once("!["));
        words.is_some_and(|(_, words)| !words.trim().is_empty())
    })
}
