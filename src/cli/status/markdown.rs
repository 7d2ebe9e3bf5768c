//! The status as Markdown: to be posted where editors and translators talk.

use super::{Row, words};
use crate::cli::Session;
use crate::cli::args::Parsed;
use crate::diag::markdown::{inline, row};
use crate::format::fluent::strip_isolates;
use crate::pipeline::Survey;

pub(super) fn render(
    session: &Session<'_>,
    survey: &Survey,
    rows: &[Row<'_>],
    parsed: &Parsed,
) -> String {
    let (messages, settings) = (session.messages, &survey.settings);
    let plain = |text: &str| inline(&strip_isolates(text));
    let mut out = format!("### {}\n\n", plain(&messages.text("status-title", &[])));
    if let Some(why) = words::nothing(session, survey, rows, parsed) {
        out.push_str(&format!("{}\n", plain(&why)));
        return out;
    }
    let locales = words::locales(rows);
    let tags = locales.iter().map(|locale| plain(settings.locale(*locale).as_str()));
    let heads = std::iter::once(plain(&messages.text("heading-article", &[]))).chain(tags);
    out.push_str(&row(&heads.collect::<Vec<_>>()));
    out.push_str(&format!("\n|{}\n", "---|".repeat(locales.len() + 1)));
    for line in rows {
        let states = locales.iter().map(|locale| {
            let cell = line.cells.iter().find(|cell| cell.locale == *locale);
            cell.map_or_else(String::new, |cell| plain(&words::state(messages, settings, cell).0))
        });
        let cells = std::iter::once(plain(line.article.id.as_str())).chain(states);
        out.push_str(&format!("{}\n", row(&cells.collect::<Vec<_>>())));
    }
    let mut to_do = words::to_do(messages, settings, rows);
    to_do.extend(super::policy::vanishing(messages, survey));
    if !to_do.is_empty() {
        out.push_str(&format!("\n#### {}\n\n", plain(&messages.text("to-do-title", &[]))));
        to_do.iter().for_each(|line| out.push_str(&format!("- {}\n", plain(line))));
    }
    let total = words::total(messages, rows);
    total.lines().for_each(|line| out.push_str(&format!("\n{}\n", plain(line))));
    out
}
