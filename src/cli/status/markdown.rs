//! The status as Markdown: to be posted where editors and translators talk.

use std::collections::BTreeMap;

use super::human::trend_item;
use super::tables::{self, Table};
use super::{View, policy, spoken, words};
use crate::cli::Session;
use crate::cli::args::Parsed;
use crate::diag::markdown::{html, inline, link, row};
use crate::format::fluent::strip_isolates;
use crate::messages::Messages;
use crate::model::{LocaleIx, Settings};
use crate::pipeline::to_do::{Row, Task};
use crate::pipeline::{SpokenLocale, Survey};

/// Lines of what is to do, and articles in the matrix; comments on pull requests have a limit.
const MOST: usize = 200;

pub(super) fn render(
    session: &Session<'_>,
    view: &View<'_, '_>,
    parsed: &Parsed,
    base: &str,
) -> String {
    let messages = session.messages;
    let mut out = format!("### {}\n\n", plain(&messages.text("status-title", &[])));
    if let Some(why) = words::nothing(session, view, parsed) {
        out.push_str(&format!("{}\n", plain(&why)));
        return out;
    }
    out.push_str(&format!("{}\n", plain(&words::total(messages, view))));
    if let Some(advice) = words::advice(messages, view.rows) {
        out.push_str(&format!("\n{}\n", plain(&advice)));
    }
    for totals in tables::totals(messages, view) {
        out.push_str(&format!("\n{}", table(&totals)));
    }
    if let Some(trend) = view.trend {
        let title = if trend.is_none() { "trend-same" } else { "trend-title" };
        out.push_str(&format!("\n#### {}\n", plain(&messages.text(title, &[]))));
        for changes in tables::trend(messages, trend) {
            out.push_str(&format!("\n{}", table(&changes)));
        }
        for (id, items) in [("trend-new", &trend.new), ("trend-finished", &trend.finished)] {
            if items.is_empty() {
                continue;
            }
            let title = messages.text(id, &[("count", items.len().into())]);
            let mut lines: Vec<String> = items
                .iter()
                .take(MOST)
                .map(|item| format!("- {}", plain(&trend_item(messages, item))))
                .collect();
            if let Some(more) = items.len().checked_sub(MOST).filter(|more| *more > 0) {
                let more = messages.text("trend-more", &[("count", more.into())]);
                lines.push(format!("- {}", plain(&more)));
            }
            out.push_str(&fold(&title, &lines.join("\n")));
        }
    }
    out.push_str(&to_do(messages, view, base));
    out.push_str(&matrix(messages, view, base));
    out
}

/// What is to do, a part that unfolds for each locale.
fn to_do(messages: &Messages, view: &View<'_, '_>, base: &str) -> String {
    let settings = &view.survey.settings;
    let vanishing = policy::vanishing(messages, view.survey);
    if view.tasks.is_empty() && vanishing.is_empty() {
        return String::new();
    }
    let mut out = format!("\n#### {}\n", plain(&messages.text("to-do-title", &[])));
    for (nth, line) in vanishing.iter().enumerate() {
        out.push_str(&format!("{}- {}\n", if nth == 0 { "\n" } else { "" }, plain(line)));
    }
    let mut by_locale: BTreeMap<LocaleIx, Vec<(usize, &Task<'_, '_>)>> = BTreeMap::new();
    for (nth, task) in view.tasks.iter().enumerate() {
        by_locale.entry(task.cell.locale).or_default().push((nth, task));
    }
    for (locale, tasks) in by_locale {
        let total = view.totals.locales.get(&locale);
        let words = total.map_or(0, |total| total.words.to_do());
        let args = [
            ("locale", settings.locale(locale).into()),
            ("count", tasks.len().into()),
            ("words", words.into()),
        ];
        let title = messages.text("status-of-locale", &args);
        // The most important ones of all locales have the room that there is.
        let shown = tasks.iter().filter(|(nth, _)| *nth < MOST);
        let mut lines: Vec<String> =
            shown.map(|(_, task)| line(messages, settings, task, base)).collect();
        if let Some(more) = tasks.len().checked_sub(lines.len()).filter(|more| *more > 0) {
            let more = messages.text("status-more-to-do", &[("count", more.into())]);
            lines.push(format!("- {}", plain(&more)));
        }
        out.push_str(&fold(&title, &lines.join("\n")));
    }
    out
}

/// One line, the file before it.
fn line(messages: &Messages, settings: &Settings, task: &Task<'_, '_>, base: &str) -> String {
    let said = plain(&words::task(messages, settings, task));
    let article = task.row.article;
    // What is not there yet has its original to begin with.
    let file = task.cell.variant.or_else(|| article.source_variant());
    match file {
        Some(variant) => {
            let name = variant.path.rsplit('/').next().unwrap_or_default();
            format!("- {} {said}", link(name, &format!("{base}{}", variant.path)))
        }
        None => format!("- {said}"),
    }
}

/// All articles, folded up.
fn matrix(messages: &Messages, view: &View<'_, '_>, base: &str) -> String {
    let settings = &view.survey.settings;
    let rows: Vec<&Row<'_>> = super::matrix::chosen(view, MOST);
    let locales = words::locales(view.rows);
    let tags = locales.iter().map(|locale| plain(settings.locale(*locale).as_str()));
    let heads: Vec<String> =
        std::iter::once(plain(&messages.text("heading-article", &[]))).chain(tags).collect();
    let mut text = format!("{}\n|{}\n", row(&heads), "---|".repeat(heads.len()));
    for line in &rows {
        let states = locales.iter().map(|locale| {
            let cell = line.cells.iter().find(|cell| cell.locale == *locale);
            cell.map_or_else(String::new, |cell| {
                let (sign, text, _) = words::state(messages, settings, cell);
                plain(format!("{} {text}", sign.symbol()).trim_start())
            })
        });
        let id = line.article.id.as_str();
        let name = match line.article.source_variant() {
            Some(source) => link(id, &format!("{base}{}", source.path)),
            None => plain(id),
        };
        let cells: Vec<String> = std::iter::once(name).chain(states).collect();
        text.push_str(&format!("{}\n", row(&cells)));
    }
    let legend = words::legend(messages, settings, &rows);
    text.push_str(&format!("\n{}\n", plain(&legend)));
    if rows.len() < view.rows.len() {
        let args = [("shown", rows.len().into()), ("articles", view.rows.len().into())];
        text.push_str(&format!("\n{}\n", plain(&messages.text("status-more-articles", &args))));
    }
    fold(&messages.text("status-all-articles", &[]), text.trim_end())
}

/// A part that unfolds. The title is HTML, what is in it Markdown.
fn fold(title: &str, text: &str) -> String {
    let title = html(&strip_isolates(title));
    format!("\n<details><summary>{title}</summary>\n\n{text}\n\n</details>\n")
}

/// The whole status of a network of strings alone.
pub(super) fn of_strings_alone(
    session: &Session<'_>,
    survey: &Survey,
    chosen: &[&SpokenLocale],
) -> String {
    let messages = session.messages;
    let mut out = format!("### {}\n\n", plain(&messages.text("status-title", &[])));
    out.push_str(&format!("{}\n", plain(&spoken::total(session, survey, chosen))));
    if !chosen.is_empty() {
        out.push_str(&format!("\n{}", table(&spoken::table(messages, chosen))));
    }
    out
}

fn table((heads, rows): &Table) -> String {
    let cells = |cells: &[String]| row(&cells.iter().map(|text| plain(text)).collect::<Vec<_>>());
    let ruler = format!("---|{}", "--:|".repeat(heads.len().saturating_sub(1)));
    let lines: String = rows.iter().map(|row| format!("{}\n", cells(row))).collect();
    format!("{}\n|{ruler}\n{lines}", cells(heads))
}

fn plain(text: &str) -> String {
    inline(&strip_isolates(text))
}
