//! What `build` and `publish` have in common: a survey, and pages made from it.

use std::path::{Component, Path, PathBuf};

use super::args::Parsed;
use super::progress::Bar;
use super::{ENVIRONMENT, Session};
use crate::diag::{FailOn, Level};
use crate::model::translator::INBOX;
use crate::model::{SectionIx, Sink};
use crate::pipeline::{self, Findings, Product, Stop, Survey};
use crate::system::Kind;

/// Pages that somebody may miss.
pub(super) const VANISHING: [&str; 2] = ["vanished-article", "vanished-variant"];

/// How often a build starts over because files changed under it.
const ATTEMPTS: usize = 4;

/// Surveys and works; starts over when a file is no longer what it was when it was surveyed. What is
/// live is in the releases below `public`, if there are any.
pub(super) fn attempt(
    session: &Session<'_>,
    public: Option<&Path>,
    work: impl Fn(&Survey, &Bar<'_>) -> Result<u8, Stop>,
) -> u8 {
    let mut changed = String::new();
    for _ in 0..ATTEMPTS {
        let previous = public.map(|root| pipeline::previous(session.system, root));
        let survey = match session.survey_beside(&previous.unwrap_or_default(), Findings::Counted) {
            Ok(survey) => survey,
            Err(code) => return code,
        };
        let progress = session.progress();
        match work(&survey, &progress) {
            Ok(code) => return code,
            Err(Stop::Changed(path)) => changed = path,
            Err(Stop::Failed(path, error)) => {
                progress.finish();
                let detail = session.cause(&error);
                session.say("build-failed", &[("path", path.into()), ("detail", detail)]);
                return ENVIRONMENT;
            }
        }
    }
    session.say("changed-again", &[("path", changed.into())]);
    ENVIRONMENT
}

/// Makes the pages, with progress on a terminal.
pub(super) fn produce(
    session: &Session<'_>,
    survey: &Survey,
    chosen: &[SectionIx],
    sink: &dyn Sink,
    progress: &Bar<'_>,
) -> Result<Product, Stop> {
    let product = pipeline::produce(session.system, survey, chosen, sink, progress);
    progress.finish();
    product
}

/// Shows all errors, of the survey and of the pages. Returns whether anything makes the run fail.
pub(super) fn show(
    session: &Session<'_>,
    survey: &Survey,
    product: &Product,
    parsed: &Parsed,
) -> bool {
    let all = survey.diagnostics.iter().chain(&product.diagnostics);
    // What vanishes now is not found again afterwards.
    let vanishing = all.clone().filter(|d| VANISHING.contains(&d.rule.code));
    vanishing.for_each(|diagnostic| session.show(diagnostic));
    session.show_errors(all.clone());
    parsed.fail_on.unwrap_or(FailOn(Some(Level::Error))).any(all)
}

/// Whether a build there would mix with the network's sources: its root, or one of its folders.
pub(super) fn holds_sources(session: &Session<'_>, out: &Path) -> bool {
    // An empty path has no absolute form; it is where we stand.
    let root = std::path::absolute(Path::new(".").join(&session.root)).unwrap_or_default();
    let out = std::path::absolute(root.join(out)).unwrap_or_default();
    let mut plain = PathBuf::new();
    for part in out.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if plain.pop() => {}
            part => plain.push(part),
        }
    }
    let below = plain.strip_prefix(&root);
    let first = below.map(|path| path.components().next().map(|p| p.as_os_str().to_owned()));
    let own = ["content", "locales", "sections", "lock"];
    let named = first.is_ok_and(|first| {
        first.is_none_or(|first| own.iter().any(|name| first.as_os_str() == *name))
    });
    // Whoever has settings that cannot be read hears of it soon enough.
    let inbox = pipeline::settings(session.system).map(|(settings, _)| settings.inbox);
    let inbox = PathBuf::from(inbox.unwrap_or_else(|_| INBOX.to_owned()));
    let mixes = |path: &Path| path.starts_with(&inbox) || inbox.starts_with(path);
    named
        || plain.strip_prefix(&root).is_ok_and(mixes)
        || session.system.kind(&plain.join(crate::config::FILE)) == Some(Kind::File)
}
