//! `[style.fa]`: how a locale's figures and days are written.

use std::collections::BTreeMap;

use super::{names, shapes};
use crate::data::{self, Reader, Table};
use crate::diag::Diagnostic;
use crate::model::style::{CALENDARS, NUMBERINGS, StyleChoice};
use crate::model::{LocaleIx, Settings};

/// Reads a table of styles by locale; `level` is what stands before the locale in the keys' names.
pub(super) fn read(
    table: &Table,
    level: &str,
    settings: &Settings,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<LocaleIx, StyleChoice> {
    let mut styles = BTreeMap::new();
    for (tag, at, node) in &table.entries {
        let data::Value::Table(inner) = &node.value else {
            let fault = Diagnostic::new(&data::WRONG_TYPE).arg("key", format!("{level}{tag}"));
            let fault = fault.arg("expected", "table").arg("found", node.value.kind());
            faults.push(fault.at(node.span.clone()));
            continue;
        };
        let name = format!("{level}{tag}.");
        let mut reader = Reader::new(inner, &shapes::STYLE, &name, faults);
        let locale = names::locale(tag, at.clone(), &mut reader);
        let locale = locale.and_then(|l| names::configured(&l, at.clone(), settings, &mut reader));
        let style = StyleChoice {
            numbering: chosen(&mut reader, &name, "numbering", NUMBERINGS),
            calendar: chosen(&mut reader, &name, "calendar", CALENDARS),
        };
        reader.finish(&[]);
        styles.extend(locale.map(|locale| (locale, style)));
    }
    styles
}

fn chosen(
    reader: &mut Reader<'_, '_>,
    level: &str,
    key: &'static str,
    known: &[&str],
) -> Option<String> {
    let (text, at) = reader.text(key)?;
    if known.contains(&text) {
        return Some(text.to_owned());
    }
    reader.fault(names::choice(&format!("{level}{key}"), text, known, at));
    None
}
