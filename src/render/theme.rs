//! The default theme, built in.

use rust_embed::Embed;

#[derive(Embed)]
#[folder = "theme/"]
struct Theme;

fn files(prefix: &str) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = Theme::iter()
        .filter_map(|path| {
            let name = path.strip_prefix(prefix)?.to_owned();
            Some((name, Theme::get(&path)?.data.into_owned()))
        })
        .collect();
    found.sort();
    found
}

fn texts(prefix: &str) -> Vec<(String, String)> {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap_or_default();
    files(prefix).into_iter().map(|(name, bytes)| (name, text(bytes))).collect()
}

/// The theme's templates by name.
#[must_use]
pub fn templates() -> Vec<(String, String)> {
    texts("templates/")
}

/// The theme's catalogs: `<locale>/<file>.ftl` and text.
#[must_use]
pub fn catalogs() -> Vec<(String, String)> {
    texts("locales/")
}

/// The theme's other files by name.
#[must_use]
pub fn assets() -> Vec<(String, Vec<u8>)> {
    files("assets/")
}
