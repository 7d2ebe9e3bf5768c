//! What the preview shows: pages made from what the engine knows, with what an editor should know of each.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::watch;

use super::accepted::Accepted;
use super::engine::Shown;
use super::view::{Former, View};
use crate::diag::{Diagnostic, Level, human};
use crate::messages::{Arg, Messages};
use crate::model::{EditionIx, Locale, SectionIx, Visibility};
use crate::pipeline::{One, Stop, Told, one};
use crate::server::{Changing, Made, Workshop};

/// Findings that are shown on one page.
const FINDINGS: usize = 20;

/// The room that visitors look into while the engine works.
pub(super) struct Room {
    view: Arc<View>,
    shown: RwLock<Arc<Shown>>,
    news: watch::Sender<u64>,
    /// The editor's languages.
    languages: Vec<Locale>,
    /// The one that is spoken, and its direction.
    language: (String, &'static str),
}

impl Room {
    pub(super) fn new(view: Arc<View>, shown: Shown, languages: Vec<Locale>) -> Self {
        let (news, _) = watch::channel(0);
        let spoken = Messages::new(&languages).locale().clone();
        let language = (spoken.to_string(), spoken.direction().as_str());
        Self { view, shown: RwLock::new(Arc::new(shown)), news, languages, language }
    }

    /// Shows something else.
    pub(super) fn show(&self, shown: Shown) {
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shown);
        self.news.send_modify(|number| *number += 1);
    }

    pub(super) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The network with a text as it was when it was last taken in: it has just been changed, and its page
    /// comes anew in a moment.
    fn as_it_was(&self, shown: &Shown, article: usize, path: &str) -> Option<View> {
        let mut variants = shown.draft.articles[article].variants.iter();
        let variant = variants.find(|variant| &*variant.path == path)?;
        let limit = shown.draft.settings.limits.text_bytes;
        let (hash, bytes) = Accepted::new(self.view.disk(), limit).recall(path)?;
        let path = PathBuf::from(path);
        let former: Arc<Former> =
            Arc::new(move |file, read| if file == path { Ok(bytes.clone()) } else { read });
        (hash == variant.hash).then(|| self.view.glass().with_former(former))
    }

    /// What keeps a page from readers, and what is wrong with its texts.
    fn said(&self, shown: &Shown, of: Option<(usize, EditionIx)>) -> Said {
        let mut notices: Vec<(&str, Vec<(&str, Arg)>)> = Vec::new();
        let mut told = Vec::new();
        if shown.settings_kept {
            notices.push(("preview-settings", Vec::new()));
        }
        if shown.held.is_some() {
            notices.push(("preview-held", Vec::new()));
        }
        let mut faults: Vec<&Diagnostic> = shown.settings.iter().collect();
        if let Some((article, edition)) = of {
            let digest = &shown.survey.articles[article];
            let real = shown.survey.plan.decision(article, edition);
            let seen = shown.draft.plan.decision(article, edition);
            if real.visibility != Visibility::Live && seen.visibility == Visibility::Live {
                told = shown.survey.told(article, edition);
            }
            let variant = seen.locale.and_then(|locale| digest.variant(locale));
            let files = [variant.map(|variant| &*variant.path), Some(digest.meta_path.as_str())];
            for path in files.into_iter().flatten() {
                if let Some(instead) = shown.instead.get(path) {
                    notices.push(("preview-last-good", vec![("path", path.into())]));
                    faults.extend(&instead.faults);
                }
                let own = |fault: &&Diagnostic| {
                    fault.path.as_deref() == Some(path) && fault.rule.level != Level::Note
                };
                faults.extend(shown.faults[article].iter().filter(own));
            }
        }
        if notices.is_empty() && told.is_empty() && faults.is_empty() {
            return Said::default();
        }
        let messages = Messages::new(&self.languages);
        let mut said: Vec<String> =
            notices.iter().map(|(id, args)| messages.text(id, args)).collect();
        if !told.is_empty() {
            let of = |told: &Told| messages.text(&format!("reason-{}", told.code), &told.args);
            let reasons: Vec<String> = told.iter().map(of).collect();
            let args = [("reasons", Arg::from(reasons.join(" ")))];
            said.push(messages.text("preview-not-live", &args));
        }
        let title = messages.text("preview-findings", &[("count", faults.len().into())]);
        let findings = faults.iter().take(FINDINGS).map(|fault| plain(fault, &messages)).collect();
        Said { notice: (!said.is_empty()).then(|| said.join(" ")), findings, title }
    }
}

/// What is to be said of a page.
#[derive(Default)]
struct Said {
    notice: Option<String>,
    findings: Vec<String>,
    title: String,
}

fn plain(fault: &Diagnostic, messages: &Messages) -> String {
    anstream::adapter::strip_str(&human::render(fault, messages)).to_string()
}

impl Workshop for Room {
    fn make(&self, section: SectionIx, file: &str) -> Result<Option<Made>, Changing> {
        let shown = self.shown();
        let language = self.language.clone();
        if usize::from(section.0) >= shown.draft.settings.sections.len() {
            return Ok(None);
        }
        let make = |view: &View| one(view, &shown.draft, &shown.press, (section, file));
        let mut made = make(&self.view);
        if let Err(Stop::Changed(path)) = &made
            && let Some((article, _)) = shown.draft.article_at(section, file)
            && let Some(view) = self.as_it_was(&shown, article, path)
        {
            made = make(&view);
        }
        let made = match made {
            Ok(Some(One::Bytes { bytes, of })) => {
                let said = match file.ends_with(".html") {
                    true => self.said(&shown, of),
                    false => Said::default(),
                };
                let Said { notice, findings, title } = said;
                Some(Made { bytes, notice, findings, title, language })
            }
            Ok(Some(One::Fault(fault))) => {
                let messages = Messages::new(&self.languages);
                let title = messages.text("preview-findings", &[("count", 1_usize.into())]);
                let notice = Some(messages.text("preview-no-page", &[]));
                let bytes = b"<!doctype html><meta charset=\"utf-8\"><body></body>".to_vec();
                let findings = vec![plain(&fault, &messages)];
                Some(Made { bytes, notice, findings, title, language })
            }
            Ok(None) => None,
            // The next look at the disk will tell.
            Err(_) => return Err(Changing),
        };
        Ok(made)
    }

    fn news(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }
}
