//! What a section's bundle has besides pages: the sitemap, articles' files and static files.

use std::collections::BTreeMap;

use super::{Made, Put, Stop, Work};
use crate::model::{Announced, Hash, SectionIx, Visibility};
use crate::pipeline::assets::hashed_name;
use crate::{render, resolve};

impl Work<'_> {
    /// The sitemap, the articles' files and the static files of a section.
    pub(in crate::pipeline) fn files(&self, section: SectionIx) -> Result<Vec<Made>, Stop> {
        let mut made = Vec::new();
        let settings = &self.survey.settings;
        // How many parts it has is known when it is made.
        if self.only.is_none_or(|only| only.starts_with("sitemap")) {
            self.sitemap(section, &mut made)?;
        }
        // A file of the section's own has its way: it may say more than we can know.
        let own = &self.survey.statics[usize::from(section.0)];
        for (name, text) in [
            ("robots.txt", render::robots(settings, section)),
            ("_redirects", render::redirects(settings, &self.survey.plan, section)),
        ] {
            if let Some(text) = text.filter(|_| !own.contains(name) && self.wants(name)) {
                made.push(Ok(self.put(section, name, text.as_bytes())?));
            }
        }
        let mut assets: BTreeMap<&str, &str> = BTreeMap::new();
        for (path, asset) in &*self.survey.assets {
            let shown = || asset.users.iter().any(|user| self.shows(*user, section));
            if self.wants(&asset.file) && shown() {
                assets.insert(&asset.file, path);
            }
        }
        for (file, path) in assets {
            let key = Hash::of_value(&file);
            let known = self.earlier.and_then(|earlier| earlier.other(section, file, key));
            if let Some(put) = self.take_again(section, known, key)? {
                made.push(Ok(put));
                continue;
            }
            let bytes = self.read(path, settings.limits.asset_bytes)?;
            if hashed_name(path, Hash::of(&bytes)) != file {
                return Err(Stop::Changed(path.to_owned()));
            }
            made.push(Ok(Put { key: Some(key), ..self.put(section, file, &bytes)? }));
        }
        let own = self.survey.snapshot.statics.iter().filter(|file| file.section == section);
        for file in own {
            if settings.is_generated(section, &file.name) || !self.wants(&file.name) {
                continue;
            }
            let bytes = self.read(&file.file.path, settings.limits.asset_bytes)?;
            made.push(Ok(self.put(section, &file.name, &bytes)?));
        }
        Ok(made)
    }

    /// How many parts a sitemap has is known when it is made.
    fn sitemap(&self, section: SectionIx, made: &mut Vec<Made>) -> Result<(), Stop> {
        let settings = &self.survey.settings;
        let sets: Vec<Announced> = resolve::announced(self.site, section).collect();
        let key = Hash::of_value(&sets);
        let known = self.earlier.and_then(|earlier| earlier.sitemap(section, key));
        let mut again = Vec::new();
        for part in known.unwrap_or_default() {
            again.extend(self.take_again(section, Some(part), key)?);
        }
        if known.is_some_and(|parts| parts.len() == again.len()) {
            made.extend(again.into_iter().map(|put| Ok(Put { is_sitemap: true, ..put })));
            return Ok(());
        }
        for (name, text) in render::sitemap(settings, section, sets.into_iter()) {
            if self.wants(&name) {
                let put = self.put(section, &name, text.as_bytes())?;
                made.push(Ok(Put { key: Some(key), is_sitemap: true, ..put }));
            }
        }
        Ok(())
    }

    /// Whether any edition of the section has a page of the article.
    fn shows(&self, article: usize, section: SectionIx) -> bool {
        let editions = &self.survey.settings.section(section).editions;
        let decisions = editions.iter().map(|ix| self.survey.plan.decision(article, *ix));
        // Nothing of a retracted article is shown but its headline.
        decisions
            .into_iter()
            .any(|decision| decision.path.is_some() && decision.visibility != Visibility::Retracted)
    }
}
