//! Links inside the network, retargeted for each edition.

use crate::model::path::join;
use crate::model::url::{Address, classify, decode, encode, split};
use crate::model::{EditionIx, Href, LocaleIx, Reached, Shown, Site, Visibility, path};

/// What an address means in an article's text.
#[must_use]
pub fn reach(site: &Site<'_>, article: usize, dest: &str) -> Reached {
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
    let Some(target) = join(&site.articles[article].folder, &decode(written)) else {
        return Reached::Broken;
    };
    if let Some(ix) = site.by_folder.get(target.as_str()) {
        return Reached::Article(*ix, fragment);
    }
    let folder = path::parent(&target);
    let name = path::name(&target);
    if name.ends_with(".md")
        && let Some(ix) = site.by_folder.get(folder)
        && site.articles[*ix].variants.iter().any(|variant| *variant.path == *target)
    {
        return Reached::Article(*ix, fragment);
    }
    let mut above = folder;
    loop {
        if let Some(ix) = site.by_folder.get(above) {
            let below = target[above.len()..].trim_start_matches('/').to_owned();
            let there = site.articles[*ix].assets.iter().any(|(name, _)| *name == below);
            return if there { Reached::Asset(*ix, below) } else { Reached::Broken };
        }
        match above.rsplit_once('/') {
            Some((next, _)) => above = next,
            None => return Reached::Broken,
        }
    }
}

/// The file that stands in for an asset in a locale: `map.fr.png` for `map.png` in French, and also
/// in Swiss French unless there is a `map.fr-CH.png`.
#[must_use]
pub fn alternative_of(site: &Site<'_>, article: usize, name: &str, locale: LocaleIx) -> String {
    let files = &site.articles[article].assets;
    let Some((stem, extension)) = name.rsplit_once('.') else { return name.to_owned() };
    let tag_of = |file: &str| -> Option<String> {
        let rest = file.strip_prefix(stem)?.strip_prefix('.')?.strip_suffix(extension)?;
        rest.strip_suffix('.').map(str::to_owned)
    };
    // Most pictures are the same everywhere: no chain is asked for.
    let tags: Vec<String> = files.iter().filter_map(|(file, _)| tag_of(file)).collect();
    if tags.is_empty() {
        return name.to_owned();
    }
    let own = site.settings.locale(locale);
    let chain = std::iter::once(own.clone()).chain(own.parents());
    let nearest = chain.into_iter().find(|near| tags.iter().any(|tag| tag == near.as_str()));
    nearest.map_or_else(|| name.to_owned(), |near| format!("{stem}.{near}.{extension}"))
}

/// Where an address in a variant's text leads in an edition.
pub(super) fn href(
    site: &Site<'_>,
    article: usize,
    locale: LocaleIx,
    edition_ix: EditionIx,
    dest: &str,
) -> Href {
    let edition = site.settings.edition(edition_ix);
    let section = site.settings.section(edition.section);
    match reach(site, article, dest) {
        Reached::Outside => Href::To(dest.to_owned()),
        Reached::Broken => Href::Nowhere,
        Reached::Asset(owner, name) => {
            let name = alternative_of(site, owner, &name, locale);
            match site.assets.get(&(owner, name)) {
                Some(asset) => {
                    let to = format!("{}{}", section.base_path, encode(&asset.file));
                    asset.size.map_or(Href::To(to.clone()), |size| Href::Picture(to, size))
                }
                None => Href::Nowhere,
            }
        }
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
