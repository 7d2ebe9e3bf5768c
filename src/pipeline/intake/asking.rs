//! What senders are asked whose files nobody can tell the article or the language of: with names that can be given to
//! the file, and that are understood then.

use std::collections::BTreeMap;

use super::address::{Address, Stated};
use super::parcel::{Fate, Judged, Parcel, Remark};
use super::tongues::fitting;
use super::whose::whose;
use crate::diag::Arg;
use crate::intake::{By, Claim, Delivery, Desk, Why, claim, ending, spoken};
use crate::model::path::name;
use crate::model::{Locale, Settings};
use crate::pipeline::Survey;
use crate::pipeline::to_do::{Due, Work, due};

/// A file that is asked about.
pub(super) struct Asked<'a> {
    pub(super) desk: &'a Desk,
    /// Its path below the inbox.
    pub(super) path: &'a str,
    /// What it says of itself.
    pub(super) address: &'a Address,
    /// The language of the originals.
    pub(super) source: Option<&'a Locale>,
    /// What of its text is prose.
    pub(super) prose: &'a str,
}

/// Names that a letter offers to choose from.
const MANY: usize = 12;

/// Articles that a letter names where nothing is near.
const FEW: usize = 5;

/// The language that a claim says, as far as it is one.
pub(super) fn heard(claim: &Claim) -> Option<Locale> {
    match claim {
        Claim::Variant { locale, .. } | Claim::Catalog { locale, .. } => Some(locale.clone()),
        Claim::Unknown(Why::Article { locale, .. } | Why::Catalog { locale, .. }) => locale.clone(),
        Claim::Ambiguous { locales, .. } | Claim::Unknown(Why::More { locales, .. }) => {
            let first = locales.first()?;
            locales.iter().all(|own| own.language() == first.language()).then(|| first.clone())
        }
        // Of a language that the network has for another region.
        Claim::Unknown(Why::Locale { near, locale, .. }) => {
            near.first().or(locale.as_ref()).cloned()
        }
        Claim::Unknown(Why::Torn { .. }) => None,
    }
}

/// The article or the catalog that a file is for most likely, by its id or path.
pub(super) fn likely(claim: &Claim) -> Option<String> {
    match claim {
        Claim::Variant { article, .. }
        | Claim::Unknown(Why::Torn { article, .. } | Why::More { article, .. }) => {
            Some(article.clone())
        }
        Claim::Catalog { file, .. } => Some(file.clone()),
        Claim::Ambiguous { articles: near, .. }
        | Claim::Unknown(Why::Article { near, .. } | Why::Catalog { near, .. }) => {
            near.first().cloned()
        }
        Claim::Unknown(Why::Locale { article, .. }) => article.clone(),
    }
}

/// Asks what a file is for. Its language is known as far as anything says it.
pub(super) fn which(asked: &Asked<'_>, claim: &Claim, judged: &Judged) -> Remark {
    let known = judged.locale.as_ref();
    match claim {
        Claim::Ambiguous { articles, locales, is_catalog, .. } => {
            // Of several languages, the one that the text is in.
            let locales = fitting(known, locales, asked.prose);
            one_of(asked, articles, &locales, *is_catalog, judged)
        }
        Claim::Unknown(Why::Torn { article, locales, is_in_name }) => {
            let others = asked.translated(locales);
            let names = asked.names(std::slice::from_ref(article), &others);
            let place = if *is_in_name && !names.is_empty() { "name" } else { "folder" };
            let args = vec![
                ("locales", tags(locales).into()),
                ("place", place.into()),
                ("names", names.join(", ").into()),
            ];
            Remark::new("intake-torn", args)
        }
        Claim::Unknown(Why::Article { said, near, is_in_file, locale }) => {
            let near = match (*is_in_file, known) {
                (true, _) => near.clone(),
                (false, Some(_)) => {
                    let among =
                        locale.clone().map_or_else(|| asked.desk.locales(), |own| vec![own]);
                    asked.names(near, &fitting(known, &among, asked.prose))
                }
                (false, None) => near.iter().map(|id| asked.desk.stem(id)).collect(),
            };
            let args = vec![("said", said.as_str().into()), ("near", listed(&near))];
            let line = asked.address.article.as_ref().filter(|_| *is_in_file);
            at_line("intake-no-article", args, line, judged)
        }
        Claim::Unknown(Why::More { article, locales }) => more(asked, article, locales, judged),
        Claim::Unknown(Why::Locale { said, article, near, by, .. }) => {
            let near = match article.as_ref().filter(|_| *by != By::Line) {
                Some(article) => asked.names(std::slice::from_ref(article), near),
                None => near.iter().map(ToString::to_string).collect(),
            };
            let all = tags(&asked.desk.locales());
            let args = vec![
                ("said", said.as_str().into()),
                ("locales", all.into()),
                ("near", listed(&near)),
            ];
            let line = asked.address.locale.as_ref().filter(|_| *by == By::Line);
            let mut remark = at_line("intake-no-language", args, line, judged);
            if *by == By::Folder
                && let Some((_, said)) = remark.args.iter_mut().find(|(own, _)| *own == "line")
            {
                *said = "folder".into();
            }
            remark
        }
        Claim::Unknown(Why::Catalog { near, .. }) => {
            Remark::new("intake-no-catalog", vec![("near", listed(near))])
        }
        // What is claimed is not asked about.
        Claim::Variant { .. } | Claim::Catalog { .. } => Remark::new("intake-which", Vec::new()),
    }
}

/// Asks whether the article is meant whose title begins like that of the text; nothing, if the claim says more, or if there
/// is no such article.
pub(super) fn titled(
    asked: &Asked<'_>,
    claim: &Claim,
    title: &str,
    judged: &Judged,
) -> Option<(String, Remark)> {
    let Claim::Unknown(Why::Article { near, is_in_file: false, .. }) = claim else { return None };
    let article = near.is_empty().then(|| asked.desk.titled(title)).flatten()?;
    let remark = of_one(asked, ("title", &article), &[], judged);
    Some((article, remark))
}

/// Asks whether the article is meant that stands in a name with other words.
fn more(asked: &Asked<'_>, article: &str, locales: &[Locale], judged: &Judged) -> Remark {
    of_one(asked, ("more", article), locales, judged)
}

fn of_one(
    asked: &Asked<'_>,
    (what, article): (&'static str, &str),
    locales: &[Locale],
    judged: &Judged,
) -> Remark {
    let known = judged.locale.as_ref().filter(|own| locales.is_empty() || locales.contains(own));
    let all = asked.desk.locales();
    let any = if locales.is_empty() { &all } else { locales };
    let locales = match known {
        Some(_) => fitting(known, any, asked.prose),
        None => asked.translated(any),
    };
    let names = asked.names(&[article.to_owned()], &locales);
    let how = match names.len() {
        1 => "one",
        2..=MANY => "many",
        _ => "none",
    };
    let args = vec![
        ("what", what.into()),
        ("how", how.into()),
        ("choices", article.into()),
        ("names", names.join(", ").into()),
    ];
    Remark::new("intake-which", args)
}

/// Asks which of several articles or languages is meant.
fn one_of(
    asked: &Asked<'_>,
    articles: &[String],
    locales: &[Locale],
    is_catalog: bool,
    judged: &Judged,
) -> Remark {
    let Address { article, locale } = asked.address;
    let lines = match (articles, locales) {
        ([_], _) => locale.as_ref().map(|line| (line, tags(locales))),
        _ => article.as_ref().map(|line| (line, articles.join(", "))),
    };
    if let Some((line, choices)) = lines {
        let args =
            vec![("what", "line".into()), ("how", "line".into()), ("choices", choices.into())];
        return at_line("intake-which", args, Some(line), judged);
    }
    let names = match is_catalog {
        true => articles
            .iter()
            .flat_map(|file| locales.iter().map(|own| asked.desk.catalog_name(file, own)))
            .collect(),
        false if articles.len() == 1 || locales.len() == 1 => asked.names(articles, locales),
        false => Vec::new(),
    };
    // A name that says a language says it of several scripts or regions.
    let by_name = claim(asked.desk, &Delivery { path: name(asked.path), front: None });
    let is_named = matches!(by_name, Claim::Ambiguous { is_said: true, .. });
    let (what, choices) = match articles {
        [_] if is_catalog => ("strings", articles.join(", ")),
        [_] if is_named => ("name", tags(locales)),
        [_] => ("language", articles.join(", ")),
        _ => ("name", articles.join(", ")),
    };
    let how = match names.len() {
        _ if is_catalog => "folder",
        1 => "one",
        0 => "none",
        count if count > MANY => "none",
        _ => "many",
    };
    let args = vec![
        ("what", what.into()),
        ("how", how.into()),
        ("choices", choices.into()),
        ("names", names.join(", ").into()),
    ];
    Remark::new("intake-which", args)
}

/// Holds a text that is in another language or script than it is said to be in.
pub(super) fn other(
    asked: &Asked<'_>,
    mut judged: Judged,
    (id, found): (&'static str, &str),
    spoken: Option<Locale>,
) -> Judged {
    let Some(expected) = judged.locale.clone() else { return judged };
    let own = name(asked.path);
    let folder = asked.folder();
    let by_name = heard(&claim(asked.desk, &Delivery { path: own, front: None }));
    let line = asked.address.locale.clone();
    let by = match &line {
        Some(_) => "line",
        None if by_name.as_ref() == Some(&expected) || folder.is_empty() => "name",
        None => "folder",
    };
    // Who writes in another language than that of the folder reads it as well.
    if let (Some(spoken), "folder") = (&spoken, by) {
        judged.locale = Some(spoken.clone());
    }
    // Of several regions nobody knows which.
    let is_only = |own: &&Locale| fitting(Some(own), &asked.desk.locales(), asked.prose).len() == 1;
    let better = judged.article.as_ref().zip(spoken.as_ref().filter(is_only));
    let better = better
        .and_then(|(id, locale)| asked.desk.file_name(id, locale, (folder, ending(asked.path))));
    let args = vec![
        ("found", found.into()),
        ("expected", expected.to_string().into()),
        ("by", by.into()),
        ("folder", folder.trim_end_matches('/').into()),
        ("name", better.filter(|_| by != "line").unwrap_or_else(|| NONE.to_owned()).into()),
    ];
    let remark = at_line(id, args, line.as_ref(), &judged);
    judged.held_for(remark)
}

impl Asked<'_> {
    /// Those of some languages that texts are translated into: nobody is asked to send a translation as the original. All,
    /// if there is no other.
    fn translated(&self, locales: &[Locale]) -> Vec<Locale> {
        let others = locales.iter().filter(|own| Some(*own) != self.source);
        let others: Vec<Locale> = others.cloned().collect();
        if others.is_empty() { locales.to_vec() } else { others }
    }

    /// The language of whoever has sent it, as far as what it is called says it, or its text.
    pub(super) fn heard(&self, claim: &Claim) -> Option<Locale> {
        heard(claim).or_else(|| spoken(self.prose, &self.desk.locales())).or_else(|| match claim {
            Claim::Unknown(Why::Torn { locales, .. }) => {
                self.translated(locales).into_iter().next()
            }
            _ => None,
        })
    }

    /// The folder that it lies in, with a slash behind it; nothing if it lies in none.
    fn folder(&self) -> &str {
        &self.path[..self.path.len() - name(self.path).len()]
    }

    /// Names that the file may be given, for each article and each language.
    fn names(&self, articles: &[String], locales: &[Locale]) -> Vec<String> {
        let place = (self.folder(), ending(self.path));
        let of = |id: &String| {
            let named = locales.iter().filter_map(|locale| self.desk.file_name(id, locale, place));
            named.collect::<Vec<_>>()
        };
        articles.iter().flat_map(of).collect()
    }
}

/// Names what those could be given whose files nobody can tell, now that it is known what there is to translate.
pub(super) fn complete(judged: &mut [Judged], parcels: &[Parcel], desk: &Desk, survey: &Survey) {
    let settings = &*survey.settings;
    let mut lacks: BTreeMap<Locale, Vec<String>> = BTreeMap::new();
    for (one, parcel) in judged.iter_mut().zip(parcels).filter(|(one, _)| one.fate == Fate::Held) {
        let Some(remark) = one.reasons.iter_mut().find(|remark| EXEMPLARY.contains(&remark.id))
        else {
            continue;
        };
        let Some(locale) = of_example(settings, parcel, one.locale.as_ref()) else { continue };
        let folder = &parcel.path[..parcel.path.len() - name(&parcel.path).len()];
        let end = ending(&parcel.path);
        let is = |name: &str, value: &str| {
            remark.args.iter().any(|(own, arg)| *own == name && *arg == Arg::from(value))
        };
        let example = if remark.id == "intake-no-catalog" || is("what", "strings") {
            let file = one.likely.as_deref().or_else(|| desk.catalogs().next());
            let file = file.unwrap_or("site.ftl");
            desk.catalog_name(file, &locale)
        } else {
            let lacking =
                lacks.entry(locale.clone()).or_insert_with_key(|own| lacking(survey, own));
            let of = |id: &str| desk.file_name(id, &locale, (folder, end));
            let open: Vec<String> = lacking.iter().filter_map(|id| of(id)).take(FEW).collect();
            let is_far = remark.id == "intake-no-article" && is("near", NONE) && is("line", NONE);
            let is_known = one.locale.as_ref() == Some(&locale);
            let shown: &[String] = if is_far && is_known { &open } else { &[] };
            if is_far
                && let Some((_, said)) = remark.args.iter_mut().find(|(own, _)| *own == "line")
            {
                *said = "far".into();
            }
            if remark.id == "intake-no-article" {
                remark.args.push(("open", listed(shown)));
            }
            let about = one.likely.as_deref().and_then(of);
            // What nobody understands in this folder is understood outside of it.
            let outside = || desk.file_name(one.likely.as_deref()?, &locale, ("", end));
            let about = about.or_else(outside);
            let any = || desk.articles().find_map(of);
            let example = about.or_else(|| open.first().cloned()).or_else(any);
            example.unwrap_or_else(|| format!("kites.{locale}.{end}"))
        };
        remark.args.push(("example", example.into()));
    }
}

/// Remarks that show how a name is made.
const EXEMPLARY: &[&str] =
    &["intake-no-article", "intake-no-catalog", "intake-no-language", "intake-which"];

/// The language of an example: the text's, or one that its sender translates into, or any that is translated into.
fn of_example(settings: &Settings, parcel: &Parcel, locale: Option<&Locale>) -> Option<Locale> {
    let own = locale.filter(|own| settings.find_locale(own).is_some()).cloned();
    let theirs = || {
        let sender = whose(settings, &parcel.path, locale)?;
        sender.locales.first().map(|ix| settings.locale(*ix).clone())
    };
    let source = settings.source_locale.map(|ix| settings.locale(ix));
    let other = || settings.locales.iter().find(|own| Some(*own) != source).cloned();
    own.or_else(theirs).or_else(other).or_else(|| source.cloned())
}

/// Ids of articles that a language lacks, the most important first.
fn lacking(survey: &Survey, locale: &Locale) -> Vec<String> {
    let Some(locale) = survey.settings.find_locale(locale) else { return Vec::new() };
    let dues = due(survey, &[locale]);
    let missing = dues.iter().filter(|due: &&Due| due.work == Work::Missing);
    missing.map(|due| survey.articles[due.article].id.as_str().to_owned()).collect()
}

/// What is said where there is nothing of a kind.
const NONE: &str = "none";

fn listed(names: &[String]) -> Arg {
    if names.is_empty() { NONE.into() } else { names.join(", ").into() }
}

fn tags(locales: &[Locale]) -> String {
    locales.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// A remark that says whether it is about a line of the file, and quotes it. Nobody sees the lines of a document.
fn at_line(
    id: &'static str,
    mut args: Vec<(&'static str, Arg)>,
    line: Option<&Stated>,
    judged: &Judged,
) -> Remark {
    args.push(("line", line.map_or(NONE, |_| "one").into()));
    let mut remark = Remark::new(id, args);
    remark.line = line.filter(|_| judged.heading.is_none()).map(|stated| {
        let excerpt = judged.sent.lines().nth(stated.line - 1).unwrap_or_default();
        (stated.line, excerpt.to_owned())
    });
    remark
}
