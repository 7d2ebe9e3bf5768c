//! Links inside the network, retargeted for each edition.

use crate::model::layout::candidates;
use crate::model::path::join;
use crate::model::url::{Address, classify, decode, encode, split};
use crate::model::{EditionIx, Href, Reached, Shown, Site, VariantDigest, Visibility, path};

/// What an address means in an article's text.
#[must_use]
pub fn reach(site: &Site<'_>, article: usize, variant: usize, dest: &str) -> Reached {
    match classify(dest) {
        Address::External | Address::Fragment | Address::Forbidden | Address::OtherHost => {
            return Reached::Outside;
        }
        Address::Empty => return Reached::Broken,
        Address::Site => return from_the_top(site, dest),
        Address::Relative => {}
    }
    let (written, fragment) = split(dest);
    let fragment = fragment.filter(|f| !f.is_empty()).map(decode);
    let from = &site.articles[article].variants[variant];
    let Some(target) = join(path::parent(&from.path), &decode(written)) else {
        return Reached::Broken;
    };
    let ids = site.settings.layout.ids_of(&target, site.settings);
    if let Some(ix) = ids.iter().find_map(|id| site.article(id)) {
        return Reached::Article(ix, fragment);
    }
    if let Some(file) = file_for(site, article, variant, &target) {
        return Reached::Asset(file);
    }
    // Other generators give every text a folder of its own: there the path begins.
    let own = from.path.strip_suffix(".md").unwrap_or(&from.path);
    let target = join(own, without_ending(&decode(written)));
    let ids = target.as_deref().map(|target| site.settings.layout.ids_of(target, site.settings));
    match ids.unwrap_or_default().iter().find_map(|id| site.article(id)) {
        Some(ix) => Reached::Article(ix, fragment),
        None => beside(site, from, written, fragment),
    }
}

/// The page of an article as other generators call it, by the file's own folder: `guide.html`.
fn beside(
    site: &Site<'_>,
    from: &VariantDigest,
    written: &str,
    fragment: Option<String>,
) -> Reached {
    let written = decode(written);
    let plain = without_ending(&written);
    let target = (plain.len() < written.len()).then(|| join(path::parent(&from.path), plain));
    let Some(target) = target.flatten() else { return Reached::Broken };
    let ids = site.settings.layout.ids_of(&target, site.settings);
    let found = ids.iter().find_map(|id| site.article(id));
    found.map_or(Reached::Broken, |ix| Reached::Article(ix, fragment))
}

/// An address that begins with a slash: a file of a section; else an article by its id, with or
/// without a language before it, as other generators have them.
fn from_the_top(site: &Site<'_>, dest: &str) -> Reached {
    let (written, fragment) = split(dest);
    let whole = decode(written);
    let fragment = fragment.filter(|f| !f.is_empty()).map(decode);
    let is_file = site.settings.sections().any(|(ix, section)| {
        let below = whole.strip_prefix(section.base_path.as_str());
        below.is_some_and(|below| site.statics[usize::from(ix.0)].contains(below))
    });
    if is_file {
        return Reached::Site(whole);
    }
    let plain = without_ending(whole.trim_matches('/'));
    let behind_language =
        plain.split_once('/').filter(|(first, _)| site.settings.locale_named(first).is_some());
    for target in [Some(plain), behind_language.map(|(_, rest)| rest)].into_iter().flatten() {
        let of_files = site.settings.layout.ids_of(target, site.settings);
        let ids = std::iter::once(target).chain(of_files);
        if let Some(ix) = ids.into_iter().find_map(|id| site.article(id)) {
            return Reached::Article(ix, fragment);
        }
    }
    Reached::Site(whole)
}

/// A path without what generators put at its end.
fn without_ending(path: &str) -> &str {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    path.strip_suffix(".html")
        .or_else(|| path.strip_suffix(".md"))
        .unwrap_or(path)
        .trim_end_matches('/')
}

/// The file that a path in a variant means: the localised one if there is one, such as
/// `map.fr.png` for `map.png` in French.
#[must_use]
pub fn file_for(site: &Site<'_>, article: usize, variant: usize, target: &str) -> Option<String> {
    let digest = &site.articles[article];
    let own = &digest.variants[variant];
    let source = digest.source_variant().unwrap_or(own);
    let tags = site.settings.chain(own.locale);
    let found = candidates(target, own.home(), source.home(), tags);
    found.into_iter().find(|path| site.files.contains_key(path))
}

/// The file of the picture at an article's head, for one of its variants.
#[must_use]
pub fn lead_of(site: &Site<'_>, article: usize, variant: usize) -> Option<String> {
    let digest = &site.articles[article];
    let name = digest.meta.lead_image.as_ref()?;
    file_for(site, article, variant, &join(&digest.home, name)?)
}

/// Where an address in a variant's text leads in an edition.
pub(super) fn href(
    site: &Site<'_>,
    article: usize,
    variant: usize,
    edition_ix: EditionIx,
    dest: &str,
) -> Href {
    let edition = site.settings.edition(edition_ix);
    let section = site.settings.section(edition.section);
    let locale = site.articles[article].variants[variant].locale;
    match reach(site, article, variant, dest) {
        Reached::Outside => Href::To(dest.to_owned()),
        Reached::Broken => Href::Nowhere,
        Reached::Asset(path) => match site.assets.get(&path) {
            Some(asset) => {
                let to = format!("{}{}", section.base_path, encode(&asset.file));
                asset.size.map_or(Href::To(to.clone()), |size| Href::Picture(to, size))
            }
            None => Href::Nowhere,
        },
        Reached::Site(path) => {
            let below = path.strip_prefix(section.base_path.as_str());
            let files = &site.statics[usize::from(edition.section.0)];
            match below.filter(|below| files.contains(*below)) {
                Some(_) => Href::To(encode(&path)),
                None => Href::Nowhere,
            }
        }
        Reached::Article(target, fragment) => {
            let fragment = fragment.map_or(String::new(), |f| format!("#{}", encode(&f)));
            let decision = site.plan.decision(target, edition_ix);
            match (decision.shown, &decision.path, decision.elsewhere) {
                (Shown::Own | Shown::Parent, Some(path), _)
                    if decision.visibility == Visibility::Live =>
                {
                    Href::To(format!("{}{fragment}", encode(path)))
                }
                (Shown::Labelled, Some(path), _) => {
                    let to = format!("{}{fragment}", encode(path));
                    Href::Foreign(to, decision.locale.unwrap_or(locale))
                }
                (Shown::Link, _, Some(other)) => {
                    let there = site.plan.decision(target, other);
                    let origin =
                        &site.settings.section(site.settings.edition(other).section).origin;
                    match &there.path {
                        Some(path) => Href::Foreign(
                            format!("{origin}{}{fragment}", encode(path)),
                            decision.locale.unwrap_or(locale),
                        ),
                        None => Href::Nowhere,
                    }
                }
                _ => Href::Nowhere,
            }
        }
    }
}
