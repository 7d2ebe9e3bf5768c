//! How a section's pages look: the theme's files, the style sheet with the section's own tokens.

use std::collections::BTreeMap;

use super::assets::hashed_name;
use crate::model::{Hash, SectionIx, Settings};
use crate::render;

/// The theme's files in a section's bundle.
pub(super) struct Look {
    /// The path in the bundle by the theme's name for it.
    pub names: BTreeMap<String, String>,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Look {
    pub(super) fn new(settings: &Settings, section: SectionIx) -> Self {
        let mut look = Self { names: BTreeMap::new(), files: Vec::new() };
        for (name, mut bytes) in render::theme_assets() {
            if name == "style.css" {
                let sheet = String::from_utf8_lossy(&bytes);
                bytes = render::sheet(&sheet, settings, section).into_bytes();
            }
            let file = hashed_name(&name, Hash::of(&bytes));
            look.names.insert(name, file.clone());
            look.files.push((file, bytes));
        }
        look
    }
}
