//! A difference as a fragment of HTML: to be put into another page.

use quick_xml::escape::escape;

use super::{changes, kind, places, remark, state, summary};
use crate::format::fluent::strip_isolates;
use crate::messages::Messages;
use crate::model::{Edit, Locale, Owed, OwedUnit};

pub(super) fn render(messages: &Messages, owed: &Owed) -> String {
    let mut out = format!(
        "<section class=\"hexapla-diff\" {}>\n<h2>{}</h2>\n",
        tongue(messages.locale()),
        plain(&summary(messages, owed))
    );
    for unit in &owed.units {
        out.push_str(&one(messages, owed, unit));
    }
    out.push_str("</section>\n");
    out
}

fn one(messages: &Messages, owed: &Owed, unit: &OwedUnit) -> String {
    let [source, variant] = places(owed, unit);
    let place = source.as_ref().or(variant.as_ref()).cloned().unwrap_or_default();
    let mut parts = vec![format!("<code>{}</code>", plain(&kind(unit)))];
    parts.extend(state(messages, unit).iter().map(|part| plain(part)));
    let mut out = format!(
        "<article class=\"hexapla-unit\" data-state=\"{}\">\n<h3><code dir=\"ltr\">{}</code></h3>\n<p>{}</p>\n",
        unit.debt.as_str(),
        plain(&place),
        parts.join(" · ")
    );
    if let Some(remark) = remark(messages, unit) {
        out.push_str(&format!("<p>{}</p>\n", plain(&remark)));
    }
    let text = match changes(unit) {
        Some(changes) => {
            let piece = |change: &crate::model::Change| {
                let text = plain(&change.text);
                match change.edit {
                    Edit::Same => text,
                    Edit::Removed => format!("<del>{text}</del>"),
                    Edit::Added => format!("<ins>{text}</ins>"),
                }
            };
            Some(changes.iter().map(piece).collect::<String>())
        }
        None => unit.new.as_ref().or(unit.old.as_ref()).map(|text| plain(text)),
    };
    if let Some(text) = text {
        let label = plain(&messages.text("diff-source", &[]));
        out.push_str(&quote(&label, &owed.source_locale, &text));
    }
    if let Some(text) = &unit.present {
        let place = variant.unwrap_or_default();
        let label = plain(&messages.text("diff-variant", &[("place", place.into())]));
        out.push_str(&quote(&label, &owed.locale, &plain(text)));
    }
    out.push_str("</article>\n");
    out
}

fn quote(label: &str, locale: &Locale, text: &str) -> String {
    format!("<p>{label}</p>\n<blockquote {}>{text}</blockquote>\n", tongue(locale))
}

fn tongue(locale: &Locale) -> String {
    format!("lang=\"{}\" dir=\"{}\"", escape(locale.as_str()), locale.direction().as_str())
}

/// Text of a page; a character that no page may hold is replaced.
fn plain(text: &str) -> String {
    let text: String = strip_isolates(text)
        .chars()
        .map(|c| if c.is_control() && !c.is_whitespace() { '\u{FFFD}' } else { c })
        .collect();
    escape(text.as_str()).into_owned()
}
