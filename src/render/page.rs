//! One page: its plan, the edition's chrome and, for an article, its parsed variant → HTML.

use std::collections::BTreeMap;

use minijinja::{Value, context};

use super::{Chrome, Entries, Kin, TEMPLATE_FAILED, escape, html, linked, social};
use crate::diag::Diagnostic;
use crate::format::unmarked::unmarked;
use crate::format::{collate, list};
use crate::model::page::ArticleBody;
use crate::model::url::encode;
use crate::model::{
    Alternate, Direction, Lead, Listed, PageBody, PagePlan, Shown, StateNotice, Teaser, Tombstone,
    TopicLink, Variant, YearLink,
};

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
    entries: &Entries,
    kin: &Kin,
    source: Option<&Source<'_>>,
) -> Result<String, Box<Diagnostic>> {
    let chrome = &chromes[usize::from(plan.edition.0)];
    let (template, kind, own) = match &plan.body {
        PageBody::Home { latest, elsewhere } => (
            "home.html",
            "home",
            context! {
                latest => entries.of(latest),
                elsewhere => entries.of(elsewhere),
            },
        ),
        PageBody::Listing { of, entries: list, elsewhere, pager } => {
            let (name, kind) = match of {
                Listed::All => ("listing.html", "listing"),
                Listed::Topic(_) => ("topic.html", "topic"),
                Listed::Year(_) => ("year.html", "year"),
            };
            let topic = match of {
                Listed::Topic(id) => context! {
                    id => &**id,
                    name => chrome.topic(id),
                    feed => format!("{}topics/{id}/atom.xml", chrome.home),
                },
                _ => Value::from(false),
            };
            let year = match of {
                Listed::Year(year) => year_of(chrome, *year),
                _ => Value::from(false),
            };
            let own = context! {
                latest => entries.of(list),
                elsewhere => entries.of(elsewhere),
                topic,
                year,
                pager => context! {
                    number => pager.number,
                    total => pager.total,
                    previous => pager.previous.clone(),
                    next => pager.next.clone(),
                },
            };
            (name, kind, own)
        }
        PageBody::Topics(topics) => {
            let mut topics: Vec<_> = topics.iter().map(|t| (chrome.topic(&t.id), t)).collect();
            collate::sort(&chrome.locale, &mut topics, |(name, _)| name);
            let topic = |(name, topic): &(&str, &TopicLink)| {
                context! {
                    id => &*topic.id,
                    name => *name,
                    href => topic.href.clone(),
                    count => topic.count,
                }
            };
            let topics: Vec<Value> = topics.iter().map(topic).collect();
            ("topics.html", "topics", context! { topics })
        }
        PageBody::Archive(years) => {
            let year = |link: &YearLink| {
                let year = year_of(chrome, link.year);
                context! { href => link.href.clone(), count => link.count, ..year }
            };
            let years: Vec<Value> = years.iter().map(year).collect();
            ("archive.html", "archive", context! { years })
        }
        PageBody::Article(article) => (
            "article.html",
            "article",
            context! {
                article => self::article(chrome, article, source),
            },
        ),
        PageBody::Retracted(stone) => {
            ("retracted.html", "retracted", context! { article => tombstone(chrome, stone) })
        }
        PageBody::Redirect(target) => {
            ("redirect.html", "redirect", context! { target => reference(chrome, target) })
        }
        PageBody::NotFound => ("not-found.html", "not-found", context! {}),
    };
    let name = name_of(chrome, plan);
    let title = match plan.body {
        PageBody::Home { .. } => name.clone(),
        _ => chrome.titled(&name),
    };
    let context = context! {
        page => context! {
            kind,
            name => name.as_str(),
            title,
            path => encode(&plan.path),
            canonical => plan.canonical.clone(),
            noindex => plan.canonical.is_none() || matches!(plan.body, PageBody::Redirect(_)),
            url => format!("{}{}", chrome.origin, encode(&plan.path)),
            address => format!("{}{}", chrome.origin, plan.path),
            alternates => Value::from_safe_string(alternates(plan, kin).to_owned()),
            social => Value::from_safe_string(social::metas(chrome, chromes, plan, &name)),
            data => Value::from_safe_string(linked::script(chrome, plan, kin, &name)),
            switcher => Value::from_safe_string(switcher(plan, chromes)),
        },
    };
    let context = minijinja::value::merge_maps([context, own, chrome.shared.clone()]);
    chrome.templates.render(template, context).map_err(|failed| {
        let fault = Diagnostic::new(&TEMPLATE_FAILED).arg("template", failed.template);
        let fault = fault.arg("line", failed.line.unwrap_or(0)).arg("detail", failed.detail);
        let mut fault = fault.arg("page", &plan.file).for_locale(&chrome.locale);
        if let Some(string) = failed.string {
            fault = fault.arg("id", string.id);
            fault = string.value.into_iter().fold(fault, |fault, name| fault.arg("variable", name));
        }
        fault.into()
    })
}

/// What the page tells of its counterparts; one that is not announced itself tells nothing.
fn alternates<'k>(plan: &PagePlan, kin: &'k Kin) -> &'k str {
    let here = |alternate: &Alternate| alternate.announced && alternate.edition == plan.edition;
    if plan.alternates.iter().any(here) { &kin.links } else { "" }
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

/// A year for machines and for people.
fn year_of(chrome: &Chrome, year: i16) -> Value {
    context! { iso => format!("{year:04}"), text => chrome.dates.year(year) }
}

/// What a page is called, without the site's name.
fn name_of(chrome: &Chrome, plan: &PagePlan) -> String {
    let plain = |id: &str| chrome.plain(id).to_owned();
    match &plan.body {
        PageBody::Home { .. } => plain("site-name"),
        PageBody::Topics(_) => plain("topics-title"),
        PageBody::Archive(_) => plain("archive-title"),
        PageBody::Article(article) => unmarked(&article.headline).into_owned(),
        PageBody::Retracted(stone) => unmarked(&stone.headline).into_owned(),
        PageBody::Redirect(target) => unmarked(&target.headline).into_owned(),
        PageBody::NotFound => plain("not-found-title"),
        PageBody::Listing { of, pager, .. } => {
            let title = match of {
                Listed::All => plain("articles-title"),
                Listed::Topic(id) => chrome.topic(id).to_owned(),
                Listed::Year(year) => {
                    chrome.say("year-title", &[("year", chrome.dates.year(*year).into())])
                }
            };
            match pager.number {
                1 => title,
                number => {
                    let args = [("title", title.into()), ("number", number.into())];
                    chrome.say("numbered-title", &args)
                }
            }
        }
    }
}

fn article(chrome: &Chrome, article: &ArticleBody, source: Option<&Source<'_>>) -> Value {
    let locale = chrome.locale_of(article.locale);
    let mut body = String::new();
    if let Some(source) = source {
        let text = source.variant.body.units.last().map_or(0, |unit| unit.span.end);
        body.reserve(text + text / 4);
        write_body(&mut body, chrome, article, source);
    }
    let named = article.topics.iter().filter(|(id, _)| !chrome.topic(id).is_empty());
    let topics = named.map(|(id, href)| context! { id, name => chrome.topic(id), href });
    let neighbour = |teaser: &Option<Box<Teaser>>| {
        teaser.as_ref().map_or(Value::from(false), |teaser| reference(chrome, teaser))
    };
    let [previous, next] = &article.neighbours;
    context! {
        headline => article.headline.clone(),
        standfirst => article.standfirst.clone(),
        description => article.teaser.as_ref().or(article.standfirst.as_ref()).map(|text| unmarked(text)),
        credit => article.credit.clone(),
        translators => list::names(&chrome.locale, &article.translators),
        authors => list::names(&chrome.locale, &article.authors),
        topics => topics.collect::<Vec<_>>(),
        previous => neighbour(previous),
        next => neighbour(next),
        date => chrome.date(article.date),
        updated => chrome.date(article.updated),
        corrections => article
            .corrections
            .iter()
            .map(|(day, text)| context! { date => chrome.date(Some(*day)), text })
            .collect::<Vec<_>>(),
        notice => article.notice.as_ref().map_or(Value::from(false), |n| notice(chrome, n)),
        lead => article.lead.as_ref().map_or(Value::from(false), lead),
        lang => locale.as_str(),
        dir => locale.direction().as_str(),
        language => chrome.languages[usize::from(article.locale.0)].as_str(),
        shown => article.shown.as_str(),
        foreign => article.shown == Shown::Labelled,
        body => Value::from_safe_string(body),
    }
}

/// What the page says of the state of its text.
fn notice(chrome: &Chrome, notice: &StateNotice) -> Value {
    let original = notice.original.as_ref().map_or(Value::from(false), |(href, ix)| {
        let language = chrome.languages[usize::from(ix.0)].as_str();
        context! { href, lang => chrome.locale_of(*ix).as_str(), language }
    });
    context! {
        state => notice.banner.freshness.as_str(),
        since => chrome.date(notice.banner.since),
        original,
    }
}

fn tombstone(chrome: &Chrome, stone: &Tombstone) -> Value {
    let locale = chrome.locale_of(stone.locale);
    context! {
        headline => stone.headline.clone(),
        date => chrome.date(stone.date),
        reason => stone.reason.clone(),
        lang => locale.as_str(),
        dir => locale.direction().as_str(),
    }
}

fn lead(lead: &Lead) -> Value {
    context! {
        src => lead.src.clone(),
        alt => lead.alt.clone(),
        width => lead.size.map(|size| size.width),
        height => lead.size.map(|size| size.height),
    }
}

/// An article that a page only leads to.
fn reference(chrome: &Chrome, teaser: &Teaser) -> Value {
    let locale = chrome.locale_of(teaser.locale);
    context! {
        href => teaser.href.clone(),
        headline => teaser.headline.clone(),
        lang => locale.as_str(),
        dir => locale.direction().as_str(),
    }
}

fn write_body(out: &mut String, chrome: &Chrome, article: &ArticleBody, source: &Source<'_>) {
    let locale = chrome.locale_of(article.locale);
    let plain =
        |value: &Option<String>| unmarked(value.as_deref().unwrap_or_default()).into_owned();
    let filled: Vec<String> = source.values.iter().map(plain).collect();
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
    let back = |number: usize| chrome.say("footnote-back", &[("number", number.into())]);
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
