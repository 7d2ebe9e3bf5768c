//! `hexapla man`: manual pages, in the reader's language.

use std::io;
use std::path::Path;

use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::args::{self, Parsed};
use super::{ENVIRONMENT, FINE, Session, choose};
use crate::messages::Messages;

pub(super) fn run(session: &Session<'_>, parsed: &Parsed) -> u8 {
    let pages = pages(session.messages);
    if let Some(folder) = &parsed.folder {
        return write(session, &session.as_typed(folder), &pages);
    }
    let wanted = parsed.subject.as_deref();
    let name = wanted.map_or_else(|| "hexapla".to_owned(), |name| format!("hexapla-{name}"));
    match pages.iter().find(|(known, _)| *known == name) {
        Some((_, text)) => {
            session.printer.out(text);
            FINE
        }
        None => {
            let known = pages.iter().filter_map(|(name, _)| name.strip_prefix("hexapla-"));
            let known: Vec<&str> = known.collect();
            choose::unknown(session, "usage-unknown-page", wanted.unwrap_or_default(), &known)
        }
    }
}

fn write(session: &Session<'_>, folder: &Path, pages: &[(String, String)]) -> u8 {
    let result = session.system.create_folder(folder).and_then(|()| {
        pages.iter().try_for_each(|(name, text)| {
            session.system.write(&folder.join(format!("{name}.1")), text.as_bytes())
        })
    });
    if let Err(error) = result {
        let path = folder.display().to_string();
        let args = [("path", path.into()), ("detail", session.cause(&error))];
        session.say("build-failed", &args);
        return ENVIRONMENT;
    }
    FINE
}

/// Every page's name and text: one for the whole, one for each command.
fn pages(messages: &Messages) -> Vec<(String, String)> {
    let mut whole = args::command(messages);
    whole.build();
    let subs: Vec<clap::Command> = whole.get_subcommands().cloned().collect();
    let mut pages = vec![("hexapla".to_owned(), whole)];
    for sub in subs {
        let name = format!("hexapla-{}", sub.get_name());
        pages.push((name.clone(), sub.display_name(name)));
    }
    // Nothing fails that is written to memory.
    let text = |command| page(command, messages).unwrap_or_default();
    pages.into_iter().map(|(name, command)| (name, text(command))).collect()
}

fn page(command: clap::Command, messages: &Messages) -> io::Result<String> {
    let version = env!("CARGO_PKG_VERSION");
    let has_commands = command.has_subcommands();
    let man = Man::new(command.clone()).source(format!("hexapla {version}"));
    let mut out = Vec::new();
    man.render_title(&mut out)?;
    // These headings are the crate's own, and English.
    let mut own = Vec::new();
    man.render_name_section(&mut own)?;
    man.render_synopsis_section(&mut own)?;
    let own = String::from_utf8_lossy(&own).into_owned();
    let heading = |id: &str| format!(".SH \"{}\"", messages.plain(id, &[]).to_uppercase());
    let own = own.replace(".SH NAME", &heading("man-name"));
    out.extend_from_slice(own.replace(".SH SYNOPSIS", &heading("man-synopsis")).as_bytes());
    man.render_options_section(&mut out)?;
    if has_commands {
        man.render_subcommands_section(&mut out)?;
    }
    let mut roff = Roff::new();
    let title = messages.plain("man-exit", &[]).to_uppercase();
    roff.control("SH", [title.as_str()]);
    for (code, id) in
        [("0", "man-exit-0"), ("1", "man-exit-1"), ("2", "man-exit-2"), ("3", "man-exit-3")]
    {
        roff.control("TP", []);
        roff.text([bold(code)]);
        roff.text([roman(messages.plain(id, &[]))]);
    }
    roff.to_writer(&mut out)?;
    // Each section brings the same preamble; one at the top is enough.
    let text = String::from_utf8_lossy(&out).into_owned();
    let preamble: String = text.split_inclusive('\n').take(2).collect();
    Ok(format!("{preamble}{}", text.replace(&preamble, "")))
}
