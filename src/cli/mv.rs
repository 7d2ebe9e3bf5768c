//! `hexapla mv`: an article moves with its locks, and its old addresses lead to it.

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, choose};
use crate::pipeline::{carry_out, plan_move};

/// Links to the old place that are named; the rest is counted.
const NAMED: usize = 20;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    moved(session, parsed).err().unwrap_or(FINE)
}

fn moved(session: &Session<'_>, parsed: &Parsed) -> Result<(), u8> {
    let survey = session.survey()?;
    let old = parsed.text("from").unwrap_or_default();
    let old = old.trim_matches('/');
    if !survey.articles.iter().any(|article| article.id.as_str() == old) {
        let known: Vec<&str> = survey.articles.iter().map(|a| a.id.as_str()).collect();
        return Err(choose::unknown(session, "usage-unknown-article", old, &known));
    }
    let new = choose::new_id(session, &survey, &parsed.text("to").unwrap_or_default(), Some(old))?;
    let failed = |(path, error): (String, std::io::Error)| {
        let detail = session.cause(&error);
        session.say("mv-failed", &[("path", path.into()), ("detail", detail)]);
        ENVIRONMENT
    };
    let plan = plan_move(session.system, &survey, old, &new).map_err(failed)?;
    if let Some(path) = &plan.taken {
        session.say("mv-taken", &[("path", path.into())]);
        return Err(CONTENT);
    }
    if plan.files.is_empty() {
        session.say("mv-nothing", &[("article", old.into())]);
        return Err(USAGE);
    }
    if !parsed.dry_run {
        carry_out(session.system, &plan).map_err(failed)?;
    }
    let args = [
        ("from", old.into()),
        ("to", new.as_str().into()),
        ("files", plan.files.len().into()),
        ("redirects", plan.redirects.len().into()),
    ];
    session.tell(&format!("{}\n", session.messages.text("mv-done", &args)));
    for link in plan.followers.iter().take(NAMED) {
        let args = [("path", link.path.as_str().into()), ("link", link.dest.as_str().into())];
        session.say("mv-follower", &args);
    }
    if plan.followers.len() > NAMED {
        session.say("mv-followers-more", &[("count", (plan.followers.len() - NAMED).into())]);
    }
    if parsed.dry_run {
        session.tell(&format!("{}\n", session.messages.text("mv-dry-run", &[])));
    }
    Ok(())
}
