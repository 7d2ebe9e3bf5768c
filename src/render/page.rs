//! One page: its plan, the edition's chrome and, for an article, its parsed variant → HTML.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};
use minijinja::{Value, context};

use super::{Chrome, TEMPLATE_FAILED, escape, html};
use crate::diag::Diagnostic;
use crate::model::page::ArticleBody;
use crate::model::url::encode;
use crate::model::{Alternate, Direction, PageBody, PagePlan, Shown, Teaser, Variant};

/// An article's parsed variant with its placeables' values.
pub struct Source<'s> {
    /// The variant.
    pub variant: &'s Variant<'s>,
    /// Its placeables' values.
    pub values: &'s [Option<String>],
}

/// Renders a page; `chromes` are those of all editions, in order.
///
/// # Errors
///
/// A template's failure, as a diagnostic.
pub fn page(
    plan: &PagePlan,
    chromes: &[Chrome],
    source: Option<&Source<'_>>,
) -> Result<String, Box<Diagnostic>> {
    let chrome = &chromes[usize::from(plan.edition.0)];
    let (name, kind, own) = match &plan.body {
        PageBody::Home { latest, elsewhere } => (
            "home.html",
            "home",
            context! {
                latest => entries(chrome, latest),
                elsewhere => entries(chrome, elsewhere),
            },
        ),
        PageBody::Listing { entries: list, elsewhere, pager } => (
            "listing.html",
            "listing",
            context! {
                latest => entries(chrome, list),
                elsewhere => entries(chrome, elsewhere),
                pager => context! {
                    number => pager.number,
                    total => pager.total,
                    previous => pager.previous.clone(),
                    next => pager.next.clone(),
                },
            },
        ),
        PageBody::Article(article) => (
            "article.html",
            "article",
            context! {
                article => self::article(chrome, article, source),
            },
        ),
        PageBody::NotFound => ("not-found.html", "not-found", context! {}),
    };
    let context = context! {
        page => context! {
            kind,
            path => encode(&plan.path),
            canonical => plan.canonical.clone(),
            noindex => plan.canonical.is_none(),
            alternates => Value::from_safe_string(alternates(chrome, chromes, &plan.alternates)),
            switcher => Value::from_safe_string(switcher(plan, chromes)),
        },
    };
    let context = minijinja::value::merge_maps([context, own, chrome.shared.clone()]);
    chrome.templates.render(name, context).map_err(|(template, line, detail)| {
        let fault = Diagnostic::new(&TEMPLATE_FAILED).arg("template", template);
        let fault = fault.arg("line", line.unwrap_or(0)).arg("detail", detail);
        fault.arg("page", &plan.file).for_locale(&chrome.locale).into()
    })
}

/// `<link rel="alternate" hreflang>` for each announced page, if there are others than this one.
fn alternates(chrome: &Chrome, chromes: &[Chrome], all: &Arc<[Alternate]>) -> String {
    let announced = || all.iter().filter(|alternate| alternate.announced);
    let here = announced().any(|alternate| alternate.edition == chrome.edition);
    if !here || announced().count() < 2 {
        return String::new();
    }
    let mut out = String::with_capacity(all.len() * 96);
    for alternate in announced() {
        let there = &chromes[usize::from(alternate.edition.0)];
        out.push_str("<link rel=\"alternate\" hreflang=\"");
        out.push_str(there.locale.as_str());
        out.push_str("\" href=\"");
        out.push_str(&there.origin);
        escape::href(&mut out, &encode(&alternate.path));
        out.push_str("\">\n");
    }
    out
}

/// The items of the language switcher, each in its own language.
fn switcher(plan: &PagePlan, chromes: &[Chrome]) -> String {
    if plan.alternates.len() < 2 {
        return String::new();
    }
    let mut out = String::with_capacity(plan.alternates.len() * 96);
    for alternate in plan.alternates.iter() {
        let there = &chromes[usize::from(alternate.edition.0)];
        let (tag, dir) = (there.locale.as_str(), there.locale.direction().as_str());
        let ix = there.locales.binary_search(&there.locale).unwrap_or_default();
        out.push_str("<li><a lang=\"");
        out.push_str(tag);
        out.push_str("\" dir=\"");
        out.push_str(dir);
        out.push_str("\" hreflang=\"");
        out.push_str(tag);
        out.push_str("\" href=\"");
        escape::href(&mut out, &encode(&alternate.path));
        out.push('"');
        if alternate.edition == plan.edition {
            out.push_str(" aria-current=\"true\"");
        } else if !alternate.exact {
            out.push_str(" class=\"home\"");
        }
        out.push('>');
        escape::text(&mut out, &there.autonyms[ix]);
        out.push_str("</a></li>\n");
    }
    out
}

fn entries(chrome: &Chrome, teasers: &[Teaser]) -> Vec<Value> {
    let entry = |teaser: &Teaser| {
        let locale = chrome.locale_of(teaser.locale);
        context! {
            href => teaser.href.clone(),
            headline => teaser.headline.clone(),
            teaser => teaser.teaser.clone(),
            date => chrome.date(teaser.date),
            lang => locale.as_str(),
            dir => locale.direction().as_str(),
            language => chrome.languages[usize::from(teaser.locale.0)].as_str(),
            foreign => matches!(teaser.shown, Shown::Labelled | Shown::Link),
        }
    };
    teasers.iter().map(entry).collect()
}

fn article(chrome: &Chrome, article: &ArticleBody, source: Option<&Source<'_>>) -> Value {
    let locale = chrome.locale_of(article.locale);
    let mut body = String::new();
    if let Some(source) = source {
        let text = source.variant.body.units.last().map_or(0, |unit| unit.span.end);
        body.reserve(text + text / 4);
        write_body(&mut body, chrome, article, source);
    }
    let topics = article.topics.iter().filter(|topic| chrome.has(&format!("topic-{topic}")));
    context! {
        headline => article.headline.clone(),
        standfirst => article.standfirst.clone(),
        description => article.teaser.as_ref().or(article.standfirst.as_ref()),
        credit => article.credit.clone(),
        authors => article.authors.join(", "),
        topics => topics.map(String::as_str).map(Value::from).collect::<Vec<_>>(),
        date => chrome.date(article.date),
        updated => chrome.date(article.updated),
        lead => article.lead.as_ref().map_or(Value::from(false), |(src, alt)| context! { src, alt }),
        lang => locale.as_str(),
        dir => locale.direction().as_str(),
        language => chrome.languages[usize::from(article.locale.0)].as_str(),
        shown => article.shown.as_str(),
        foreign => article.shown == Shown::Labelled,
        body => Value::from_safe_string(body),
    }
}

fn write_body(out: &mut String, chrome: &Chrome, article: &ArticleBody, source: &Source<'_>) {
    let locale = chrome.locale_of(article.locale);
    let filled: Vec<String> = source.values.iter().map(|v| v.clone().unwrap_or_default()).collect();
    let alts: BTreeMap<String, String> = source
        .variant
        .front
        .alts
        .iter()
        .map(|(name, text)| (name.clone(), text.fill(&filled)))
        .collect();
    let notes_title = chrome.strings.get("footnotes-title").map_or("", |ready| &ready.html);
    // The chrome speaks the edition's language, also inside an article in another one.
    let notes_title = if *locale == chrome.locale {
        notes_title.to_owned()
    } else {
        let (tag, dir) = (&chrome.locale, chrome.locale.direction().as_str());
        format!("<span lang=\"{tag}\" dir=\"{dir}\">{notes_title}</span>")
    };
    let back = |number: usize| {
        let mut args = FluentArgs::new();
        args.set("number", FluentValue::from(number));
        let ready = chrome.strings.format("footnote-back", &args);
        ready.map_or_else(String::new, |ready| ready.plain.to_string())
    };
    let context = html::Context {
        links: &article.links,
        values: source.values,
        alts: &alts,
        isolate: locale.direction() == Direction::Rtl,
        notes_title: &notes_title,
        back: &back,
        locale: &|ix| chrome.locale_of(ix),
    };
    html::write(out, &source.variant.body, &context);
}
