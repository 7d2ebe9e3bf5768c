//! What a file beside texts was when it was last published: while it cannot be read, or is being written, the live
//! release has its bytes. Of pictures nothing else is kept, since they are large.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::accepted::Accepted;
use super::view::{Former, View, is_text};
use crate::model::Hash;
use crate::pipeline::Survey;
use crate::system::System;

/// The bytes of a file that pages refer to as they were when it was surveyed, if a live release has them.
#[must_use]
pub(super) fn asset(
    disk: &dyn System,
    public: &Path,
    survey: &Survey,
    path: &str,
) -> Option<Vec<u8>> {
    let file = survey.published_as(path)?;
    let limit = survey.settings.limits.asset_bytes;
    let mut copies = survey.settings.sections.iter().filter_map(|section| {
        disk.read(&public.join(&section.id).join("current").join(file), limit).ok()
    });
    copies.find(|bytes| is_it(file, bytes))
}

/// Whether bytes are those of a published file, by the hash in its name.
fn is_it(file: &str, bytes: &[u8]) -> bool {
    file.contains(&format!(".{}.", Hash::of(bytes).short(12)))
}

/// For a publication: what is taken for the bytes of files that are `unsettled` or cannot be read. If it `is_firm`,
/// texts that have changed meanwhile are what they were when they were taken in.
#[must_use]
pub(super) fn former(
    view: Arc<View>,
    public: PathBuf,
    survey: Arc<Survey>,
    unsettled: BTreeSet<PathBuf>,
    is_firm: bool,
) -> Arc<Former> {
    let live = |(path, section, name)| {
        let id: &str = &survey.settings.section(section).id;
        (PathBuf::from(path), public.join(id).join("current").join::<&str>(name))
    };
    let statics: BTreeMap<PathBuf, PathBuf> = survey.statics().map(live).collect();
    Arc::new(move |path, bytes: io::Result<Vec<u8>>| {
        if is_firm
            && is_text(path)
            && let Some(known) = view.hash(path)
        {
            if bytes.as_ref().is_ok_and(|bytes| Hash::of(bytes) == known) {
                return bytes;
            }
            let store = Accepted::new(view.disk(), survey.settings.limits.text_bytes);
            let kept = path.to_str().and_then(|path| store.recall(path));
            return kept.filter(|(hash, _)| *hash == known).map_or(bytes, |(_, bytes)| Ok(bytes));
        }
        let disk = view.disk();
        let is_barred = bytes.as_ref().is_err_and(|error| error.kind() != ErrorKind::NotFound);
        let is_unsettled = unsettled.contains(path);
        if let Some(live) = statics.get(path) {
            // Nothing says what bytes are right. They were read before the stamp is asked for: whoever began to
            // write after this publication had begun is found here.
            let is_written = || {
                let entry = disk.entry(path).ok().flatten();
                entry.map(|entry| entry.stamp) != view.stamp(path)
            };
            let known = || disk.read(live, survey.settings.limits.asset_bytes);
            return match bytes {
                bytes if is_barred || is_unsettled => known().or(bytes),
                Ok(_) if is_written() => known(),
                bytes => bytes,
            };
        }
        if !is_barred && !is_unsettled {
            return bytes;
        }
        let Some(name) = path.to_str() else { return bytes };
        let Some(file) = survey.published_as(name) else { return bytes };
        match bytes {
            Ok(bytes) if is_it(file, &bytes) => Ok(bytes),
            bytes => asset(disk, &public, &survey, name).map_or(bytes, Ok),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::engine::Engine;
    use super::*;
    use crate::system::MemorySystem;

    const SETTINGS: &str = r#"
[network]
id = "kites"
source-locale = "en"

[[section]]
id = "north"
url = "https://north.example/"
locales = ["en"]
"#;
    const HUMANS: &str = "sections/north/static/humans.txt";
    const LIVE: &str = "public/north/current/humans.txt";

    /// What a publication reads that began with the first of two texts, when the second is being written.
    fn read(is_live: bool) -> io::Result<Vec<u8>> {
        let disk = Arc::new(MemorySystem::new());
        let write = |file: &str, text: &str| {
            disk.write(Path::new(file), text.as_bytes()).expect("written");
        };
        write("pipeline.toml", SETTINGS);
        write(HUMANS, "One.");
        if is_live {
            write(LIVE, "One.");
        }
        let view = Arc::new(View::new(Arc::clone(&disk) as _));
        let engine = Engine::new(Arc::clone(&view), Path::new("public"));
        let Ok(engine) = engine else { panic!("the settings are sound") };
        let survey = Arc::clone(engine.survey());
        let glass = || Arc::new(view.glass());
        let former = former(glass(), "public".into(), survey, BTreeSet::new(), false);
        let view = view.glass().with_former(former);
        assert_eq!(view.read(Path::new(HUMANS), 99).expect("read"), b"One.");
        write(HUMANS, "Half of tw");
        view.read(Path::new(HUMANS), 99)
    }

    #[test]
    fn fault_001_what_is_written_during_a_publication_waits_for_the_next() {
        assert_eq!(read(true).expect("read"), b"One.");
        // Where nothing is live yet, half a file is not published either: one tries again.
        assert_eq!(read(false).expect_err("half of it").kind(), ErrorKind::NotFound);
    }
}
