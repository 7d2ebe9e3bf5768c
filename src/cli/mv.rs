//! `hexapla mv`: an article moves with its locks, its old addresses lead to it, and so do links.

use std::collections::BTreeSet;

use serde::Serialize;

use super::args::Parsed;
use super::{CONTENT, ENVIRONMENT, FINE, Session, USAGE, choose};
use crate::diag::Format;
use crate::pipeline::{Follower, Move, carry_out, is_begun, plan_move};

/// Links to the old place that are named; the rest is counted.
const NAMED: usize = 20;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    moved(session, parsed).err().unwrap_or(FINE)
}

fn moved(session: &Session<'_>, parsed: &Parsed) -> Result<(), u8> {
    let survey = session.survey()?;
    let old = parsed.text("from").unwrap_or_default();
    let old = old.trim_matches('/');
    let typed = parsed.text("to").unwrap_or_default();
    if let Some(rest) = typed.strip_prefix('/') {
        let near = rest.trim_matches('/');
        session.say("mv-absolute", &[("id", typed.as_str().into()), ("near", near.into())]);
        return Err(USAGE);
    }
    let begun = is_begun(session.system, &survey, old, typed.trim_matches('/'));
    let old = if begun { old } else { choose::article(session, &survey, old)?.1 };
    let new = match begun {
        true => typed.trim_matches('/').to_owned(),
        false => choose::new_id(session, &survey, &typed, Some(old))?,
    };
    let failed = |(path, error): (String, std::io::Error)| {
        let detail = session.cause(&error);
        session.say("mv-failed", &[("path", path.into()), ("detail", detail)]);
        ENVIRONMENT
    };
    let plan = plan_move(session.system, &survey, old, &new, begun).map_err(failed)?;
    if let Some(path) = &plan.taken {
        session.say("mv-taken", &[("path", path.into())]);
        return Err(CONTENT);
    }
    if plan.files.is_empty() && !begun {
        session.say("mv-nothing", &[("article", old.into())]);
        return Err(USAGE);
    }
    if !parsed.dry_run {
        carry_out(session.system, &plan).map_err(failed)?;
    }
    match parsed.format {
        Format::Json => session.printer.out(&json(&plan, begun, parsed.dry_run)),
        _ => human(session, &plan, begun, parsed.dry_run),
    }
    Ok(())
}

fn human(session: &Session<'_>, plan: &Move, begun: bool, rehearse: bool) {
    let line = |id: &str, args: &[(&str, crate::diag::Arg)]| {
        session.tell(&format!("{}\n", session.messages.text(id, args)));
    };
    if rehearse {
        for (from, to) in &plan.files {
            line("mv-moves", &[("from", from.into()), ("to", to.into())]);
        }
        for link in &plan.links {
            let args = [("path", &link.path), ("was", &link.was), ("now", &link.now)];
            line("mv-relinks", &args.map(|(name, text)| (name, text.into())));
        }
        for path in &plan.redirects {
            let to = plan.files.iter().find(|(from, _)| from == path).map_or(path, |(_, to)| to);
            line("mv-redirects", &[("path", to.into())]);
        }
    }
    if begun {
        line("mv-begun", &[]);
    }
    let (old, new) = &plan.ids;
    let args = [
        ("from", old.into()),
        ("to", new.into()),
        ("files", plan.files.len().into()),
        ("redirects", plan.redirects.len().into()),
    ];
    line("mv-done", &args);
    if !plan.links.is_empty() {
        let texts: BTreeSet<&str> = plan.links.iter().map(|link| link.path.as_str()).collect();
        line("mv-relinked", &[("count", plan.links.len().into()), ("texts", texts.len().into())]);
    }
    for Follower { path, dest } in plan.followers.iter().take(NAMED) {
        session.say("mv-follower", &[("path", path.into()), ("link", dest.into())]);
    }
    if plan.followers.len() > NAMED {
        session.say("mv-followers-more", &[("count", (plan.followers.len() - NAMED).into())]);
    }
    if rehearse {
        line("mv-dry-run", &[]);
    }
}

/// The JSON form: a contract, documented in `docs/json.md`.
#[derive(Serialize)]
struct Report<'r> {
    version: u32,
    dry_run: bool,
    from: &'r str,
    to: &'r str,
    /// Whether an earlier move was gone on with.
    resumed: bool,
    files: Vec<Pair<'r>>,
    links: Vec<Link<'r>>,
    redirects: Vec<&'r str>,
    left: Vec<Left<'r>>,
}

#[derive(Serialize)]
struct Pair<'r> {
    from: &'r str,
    to: &'r str,
}

#[derive(Serialize)]
struct Link<'r> {
    path: &'r str,
    was: &'r str,
    now: &'r str,
}

#[derive(Serialize)]
struct Left<'r> {
    path: &'r str,
    link: &'r str,
}

fn json(plan: &Move, resumed: bool, dry_run: bool) -> String {
    let to_of = |path: &'_ String| {
        plan.files.iter().find(|(from, _)| from == path).map_or("", |(_, to)| to.as_str())
    };
    let report = Report {
        version: 1,
        dry_run,
        from: &plan.ids.0,
        to: &plan.ids.1,
        resumed,
        files: plan.files.iter().map(|(from, to)| Pair { from, to }).collect(),
        links: plan
            .links
            .iter()
            .map(|link| Link { path: &link.path, was: &link.was, now: &link.now })
            .collect(),
        redirects: plan.redirects.iter().map(to_of).collect(),
        left: plan.followers.iter().map(|f| Left { path: &f.path, link: &f.dest }).collect(),
    };
    // Strings and numbers only: it cannot fail to serialise.
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}
