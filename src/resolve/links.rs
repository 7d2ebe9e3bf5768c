//! Links inside the network, retargeted for each edition.

use crate::model::layout::candidates;
use crate::model::path::join;
use crate::model::url::{Address, classify, decode, encode, split};
use crate::model::{EditionIx, Href, Reached, Shown, Site, Visibility, path};

/// What an address means in an article's text.
#[must_use]
pub fn reach(site: &Site<'_>, article: usize, variant: usize, dest: &str) -> Reached {
    match classify(dest) {
        Address::External | Address::Fragment | Address::Forbidden | Address::OtherHost => {
            return Reached::Outside;
        }
        Address::Empty => return Reached::Broken,
        Address::Site => return Reached::Site(decode(split(dest).0)),
        Address::Relative => {}
    }
    let (written, fragment) = split(dest);
    let fragment = fragment.filter(|f| !f.is_empty()).map(decode);
    let from = &site.articles[article].variants[variant];
    let Some(target) = join(path::parent(&from.path), &decode(written)) else {
        return Reached::Broken;
    };
    let ids = site.settings.layout.ids_of(&target, site.settings);
    if let Some(ix) = ids.iter().find_map(|id| site.by_id.get(id)) {
        return Reached::Article(*ix, fragment);
    }
    match file_for(site, article, variant, &target) {
        Some(file) => Reached::Asset(file),
        None => Reached::Broken,
    }
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
