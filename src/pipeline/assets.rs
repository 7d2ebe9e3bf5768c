//! Files beside articles: those that a page refers to, by names that hold their content's hash.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use super::survey::Survey;
use crate::check::site::is_publishable;
use crate::diag::{Diagnostic, Rule};
use crate::model::{Asset, Assets, Hash, Reached, ReachedLinks, SectionIx, Site, Size};
use crate::parse::{self, image};
use crate::read::unreadable;
use crate::resolve::lead_of;
use crate::system::System;

/// A drawing that could run code in the site's name.
pub(super) static UNSAFE_SVG: Rule = Rule::warning("unsafe-svg");

/// A picture whose width and height cannot be read.
pub(super) static BROKEN_IMAGE: Rule = Rule::warning("broken-image");

/// What was found in files beside articles, by their paths: they are read once, as long as they stay as
/// they are. Whoever keeps this takes out what has changed.
pub(super) type Looked = BTreeMap<String, Result<Found, Box<Diagnostic>>>;

/// A file that can be published.
#[derive(Clone)]
pub(super) struct Found {
    file: String,
    size: Option<Size>,
    /// It is published, and yet something is wrong with it.
    fault: Option<Diagnostic>,
}

impl Survey {
    /// What a file beside articles is called in bundles, if any page refers to it.
    #[must_use]
    pub fn published_as(&self, path: &str) -> Option<&str> {
        self.assets.get(path).map(|asset| asset.file.as_str())
    }

    /// The static files: where each is, its section, and what it is called in the bundle.
    pub fn statics(&self) -> impl Iterator<Item = (&str, SectionIx, &str)> {
        let own = self.snapshot.statics.iter();
        own.map(|own| (own.file.path.as_str(), own.section, own.name.as_str()))
    }
}

/// Finds the files that any variant refers to, and names them.
pub(super) fn collect(
    system: &dyn System,
    site: &Site<'_>,
    reached: &ReachedLinks,
    looked: &mut Looked,
) -> (Assets, Vec<Diagnostic>) {
    let mut wanted: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut want = |path: String, user: usize| {
        let users = wanted.entry(path).or_default();
        if users.last() != Some(&user) {
            users.push(user);
        }
    };
    for (ix, article) in site.articles.iter().enumerate() {
        for nth in 0..article.variants.len() {
            if let Some(lead) = lead_of(site, ix, nth) {
                want(lead, ix);
            }
            for reached in &reached[ix][nth] {
                if let Reached::Asset(path) = reached {
                    want(path.clone(), ix);
                }
            }
        }
    }
    wanted.retain(|path, _| is_publishable(path));
    let new: Vec<&String> = wanted.keys().filter(|path| !looked.contains_key(*path)).collect();
    let limit = site.settings.limits.asset_bytes;
    let found: Vec<_> =
        new.into_par_iter().map(|path| (path.clone(), look(system, path, limit))).collect();
    looked.extend(found);
    let (mut assets, mut faults) = (Assets::new(), Vec::new());
    for (path, users) in wanted {
        match &looked[&path] {
            Ok(Found { file, size, fault }) => {
                faults.extend(fault.clone());
                assets.insert(path, Asset { file: file.clone(), size: *size, users });
            }
            Err(fault) => faults.push(Diagnostic::clone(fault)),
        }
    }
    (assets, faults)
}

/// Reads a file beside an article.
fn look(system: &dyn System, path: &str, limit: u64) -> Result<Found, Box<Diagnostic>> {
    let bytes =
        system.read(Path::new(path), limit).map_err(|error| Box::new(unreadable(path, &error)))?;
    if path.to_ascii_lowercase().ends_with(".svg") && !is_harmless_svg(&bytes) {
        return Err(Box::new(Diagnostic::new(&UNSAFE_SVG).in_file(path)));
    }
    let file = hashed_name(path, Hash::of(&bytes));
    Ok(match parse::image::size(path, &bytes) {
        Ok(size) => Found { file, size, fault: None },
        Err(image::Unreadable) => {
            let fault = Some(Diagnostic::new(&BROKEN_IMAGE).in_file(path));
            Found { file, size: None, fault }
        }
    })
}

/// `assets/map.0123456789ab.png` for `img/map.png`.
pub(super) fn hashed_name(name: &str, hash: Hash) -> String {
    let base = crate::model::path::name(name);
    let (stem, extension) = base.rsplit_once('.').unwrap_or((base, "bin"));
    // No file system takes a name of more than 255 bytes, and the hash makes this one longer.
    let stem = &stem[..stem.floor_char_boundary(255 - 14 - extension.len().min(200))];
    format!("assets/{stem}.{}.{}", hash.short(12), extension.to_ascii_lowercase())
}

/// Whether an SVG file can do nothing but be drawn. What is not plainly so is refused: a drawing
/// needs none of these words.
fn is_harmless_svg(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let text = text.to_ascii_lowercase();
    let words = [
        "javascript:",
        "<!entity",
        "<!doctype",
        "data:text",
        "<?xml-stylesheet",
        "@import",
        "http-equiv",
    ];
    // By their local names: any prefix may stand for SVG's own namespace.
    let active =
        ["script", "foreignobject", "iframe", "embed", "object", "animate", "set", "handler"];
    let element = text.split('<').skip(1).any(|tag| {
        let end = tag.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'));
        let name = &tag[..end.unwrap_or(tag.len())];
        let local = name.rsplit(':').next().unwrap_or(name);
        active.iter().any(|word| local.starts_with(word))
    });
    let handler = text.match_indices("on").any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let rest = text[at + 2..].trim_start_matches(|c: char| c.is_ascii_alphabetic());
        before.is_some_and(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '/'))
            && rest.len() < text.len() - at - 2
            && rest.trim_start().starts_with('=')
    });
    let outside = text.match_indices("href").any(|(at, _)| {
        let value = text[at + 4..].trim_start().strip_prefix('=').map(str::trim_start);
        value.is_some_and(|value| {
            let value = value.trim_start_matches(['"', '\'']).trim_start();
            !value.starts_with('#')
                && !value.starts_with("data:image/png")
                && !value.starts_with("data:image/jpeg")
        })
    });
    let fetched = text.match_indices("url(").any(|(at, _)| {
        let value = text[at + 4..].trim_start().trim_start_matches(['"', '\'']).trim_start();
        !value.starts_with('#')
    });
    // A namespace of other elements would let HTML in under another name.
    let foreign = text.contains("http://www.w3.org/1999/xhtml");
    !(words.iter().any(|word| text.contains(word))
        || element
        || handler
        || fetched
        || outside
        || foreign
        || text.contains("&#"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_pass_and_programs_do_not() {
        let svg = |inner: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>");
        for good in ["<path d=\"M0 0\"/>", "<use href=\"#a\"/>", "<text>one = two, on = off</text>"]
        {
            assert!(is_harmless_svg(svg(good).as_bytes()), "{good}");
        }
        for bad in [
            "<script>x</script>",
            "<s:script>x</s:script>",
            "<s:foreignObject/>",
            "<a href=\"javascript:x\"/>",
            "<g onload = \"x\"/>",
            "<g\nONCLICK='x'/>",
            "<image href=\"https://a.example/x.png\"/>",
            "<rect style=\"fill: url(https://a.example/)\"/>",
            "<foreignObject/>",
            "<animate/>",
            "<a href=\"&#106;\"/>",
        ] {
            assert!(!is_harmless_svg(svg(bad).as_bytes()), "{bad}");
        }
        assert!(!is_harmless_svg(b"\xff"));
    }
}
