//! The first map: one article's files → its digest, and every fault in them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::bases::bases;
use super::fresh::Locks;
use super::languages::Languages;
use super::opened::{self, Bytes, Opened, first_error, is_unread};
use super::own_messages;
use super::record;
use super::styles::Styles;
use super::survey::Findings;
use super::texts;
use super::word_counts;
use crate::check::article as check;
use crate::diag::{Diagnostic, Level, keep_few, locate_all};
use crate::format::placeables;
use crate::format::style::Style;
use crate::freshness;
use crate::model::digest::Texts;
use crate::model::path;
use crate::model::slug::MAX_REDIRECTS;
use crate::model::url::{Address, classify};
use crate::model::{
    ArticleDigest, ArticleFiles, Block, Body, Fault, Hash, Link, LocaleIx, Node, Passages,
    Settings, Variant, VariantDigest,
};
use crate::read::unreadable;
use crate::system::System;

/// What comes of an article: its digest, every fault, and the locks of other names that it claims.
pub(super) type Digested = (ArticleDigest, Vec<Diagnostic>, Vec<String>);

/// Reads, parses and checks one article.
pub(super) fn digest(
    system: &dyn System,
    settings: &Settings,
    files: &ArticleFiles,
    others: &BTreeMap<String, u64>,
    (locks, languages, styles): (&Locks, &Languages, &Styles),
    findings: Findings,
) -> Digested {
    let (mut out, mut claimed) = (Vec::new(), Vec::new());
    let bytes = Bytes::read(system, settings, files);
    let opened = opened::open(system, settings, files, &bytes, &mut out);
    let Opened { meta, invalid, source, owner, variants: mut parsed } = opened;
    let bases = bases(settings, files, source, &parsed);
    let file_of = |ix: Option<LocaleIx>| {
        let found = files.variants.iter().find(|(locale, _)| Some(*locale) == ix);
        found.map(|(_, file)| file.path.as_str())
    };
    let holder = owner.map(|ix| files.variants[ix].1.path.as_str());
    let named_from = files.meta.as_ref().map(|file| file.path.as_str()).or(holder);
    let home = path::parent(named_from.unwrap_or_default());
    let expected = || settings.layout.meta_of(files.id.as_str(), settings);
    let meta_path = named_from.map_or_else(expected, str::to_owned);
    let home_of = |file: &str| settings.layout.home(file, files.id.as_str());
    let source_home = file_of(source).map(|file| &file[..home_of(file)]);
    let locales: Vec<_> = files.variants.iter().map(|(locale, _)| *locale).collect();
    let mut variants = Vec::with_capacity(files.variants.len());
    let is_dated = meta.date.is_some() || meta.updated.is_some();
    let mut found: Vec<_> = parsed
        .iter_mut()
        .map(|parsed| parsed.as_mut().map(|(.., faults)| std::mem::take(faults)))
        .collect();
    let original = files.variants.iter().position(|(locale, _)| Some(*locale) == source);
    let original = original.and_then(|ix| parsed[ix].as_ref()).map(|(variant, ..)| variant);
    let passages: Vec<_> = files
        .variants
        .iter()
        .zip(&parsed)
        .map(|((locale, _), parsed)| {
            let (variant, ..) = parsed.as_ref()?;
            Some(freshness::passages(variant, Some(settings.locale(*locale))))
        })
        .collect();
    let parsed_of = |ix: usize| parsed[ix].as_ref();
    let compared = findings != Findings::Decisive;
    for (ix, ((locale, file), parsed)) in files.variants.iter().zip(&parsed).enumerate() {
        let path: Arc<str> = Arc::from(file.path.as_str());
        let (Some((variant, text, _)), Some(mut faults)) = (parsed, found[ix].take()) else {
            if let Err(error) = bytes.of(ix) {
                let fault = unreadable(&path, error).for_locale(settings.locale(*locale));
                variants.push(unfit(*locale, &path, fault.rule.code));
                out.push(fault);
            }
            continue;
        };
        let tag = settings.locale(*locale);
        let style = styles.shared(*locale);
        let filled = |style: &Style| {
            placeables::values(tag, style, &meta.facts, variant, settings.limits.value_bytes)
        };
        let running = filled(style);
        let showing = styles.showing(settings, *locale, meta.sections.as_deref());
        let ways = styles.ways(&showing, *locale);
        let values = match ways[..] {
            [only] if std::ptr::eq(only, style) => placeables::bare(&running),
            _ => {
                let all: Vec<_> = ways.iter().map(|way| placeables::bare(&filled(way))).collect();
                common(&all)
            }
        };
        let is_source = Some(*locale) == source;
        let unread = is_unread(&faults);
        let base = bases[ix];
        let Some(own) = passages[ix].as_ref() else { continue };
        let original_passages = base.place.and_then(|ix| passages[ix].as_ref());
        let mut past = Vec::new();
        let fresh = original_passages.filter(|_| !unread).map(|original| {
            let id = files.id.as_str();
            let held = locks.of(system, settings, (id, tag), own, &mut out);
            past = held.past();
            claimed.extend(held.moved_from.clone());
            if is_source {
                out.extend(held.moved_source(Some(tag), tag));
                return held.original(own);
            }
            let language = base.place.map(|ix| settings.locale(files.variants[ix].0));
            let astray = held.moved_source(language, tag);
            let texts = (original, own);
            let hold = |wording: freshness::Wording<'_>| {
                held.reconcile(language, texts, None, wording, base.is_sound)
            };
            let mut reconciled = hold(&|_| None);
            // Whether what was said in other words asks for a translation, the old words tell.
            if let Some(place) = base.place.filter(|_| reconciled.asks_for_words()) {
                let from = settings.locale(files.variants[place].0);
                let kept = record::Kept::new(system, settings, (id, from));
                reconciled = hold(&|print| kept.of(print));
            }
            let declared = variant.front.base.as_ref().map(|(commit, _)| commit.as_str());
            let fresh = held.digest(&reconciled, texts, (text.unwrap_or_default(), declared));
            // A lock that speaks of another original cannot know what has changed in this one.
            out.extend(astray.or_else(|| held.behind(fresh.lock, (id, tag))));
            fresh
        });
        // An original that cannot be read takes nothing from what was recorded.
        let astray = original_passages.is_none() && !unread && !is_source;
        let last_known = astray.then(|| {
            let held = locks.of(system, settings, (files.id.as_str(), tag), own, &mut out);
            claimed.extend(held.moved_from.clone());
            held.last_known()
        });
        let from = base.declared;
        // What it was made from: the original, or another translation.
        let from_place = base.place.filter(|_| !is_source);
        let reference = from_place.map(|ix| settings.locale(files.variants[ix].0));
        let limits = &settings.limits;
        let sheet = text.and_then(|text| own_messages::sheet(variant, text, &values));
        let model = from_place.filter(|_| sheet.is_some()).and_then(|ix| {
            let (variant, text, _) = parsed_of(ix)?;
            Some((variant, passages[ix].as_ref()?, text.unwrap_or_default()))
        });
        let theirs = model.map(|(variant, _, text)| own_messages::original(variant, text));
        let messages = sheet.as_ref().map(|sheet| {
            let theirs = theirs.as_ref().zip(reference);
            own_messages::files(theirs, (sheet, tag), limits)
        });
        let subject = check::Subject {
            settings,
            id: &files.id,
            folder: path::parent(&file.path),
            files: check::Files {
                all: others,
                own_home: &file.path[..home_of(&file.path)],
                source_home: source_home.unwrap_or(&file.path[..home_of(&file.path)]),
                tags: settings.chain(*locale),
            },
            meta_path: &meta_path,
            lead_home: home,
            meta: &meta,
            meta_is_sound: invalid.is_none(),
            locale: tag,
            is_source,
            text: text.unwrap_or_default(),
            model: base.place.filter(|_| compared && !is_source).and_then(|ix| {
                let (locale, file) = &files.variants[ix];
                let (variant, text, _) = parsed_of(ix)?;
                Some(check::Model {
                    locale: settings.locale(*locale),
                    folder: path::parent(&file.path),
                    variant,
                    text: text.unwrap_or_default(),
                    passages: passages[ix].as_ref()?,
                    past: &past,
                })
            }),
            locales: &locales,
            owns_metadata: owner == Some(ix),
            variant,
            source: original.filter(|_| !is_source),
            styles: &ways,
            showing: &showing,
            own: sheet.as_ref().zip(messages.as_deref()).map(|(sheet, files)| check::Own {
                sheet,
                files,
                reference: reference.filter(|_| model.is_some()).unwrap_or(tag),
                model: model.map(|(variant, passages, _)| (variant, passages)),
            }),
            values: &values,
            passages: own,
            fresh: fresh.as_ref().filter(|_| !is_source),
        };
        // A file that could not be read as text has one fault, not those of an empty text too; and
        // what could not be understood in one that could is not missing for all that.
        if text.is_some() && !unread {
            let broken = faults.iter().any(|d| d.rule.level == Level::Error);
            let before = faults.len();
            check::check(&subject, &mut faults);
            let bad_message = faults.iter().any(|d| d.rule.code == "bad-message");
            let mut place = 0;
            faults.retain(|d| {
                place += 1;
                let code = d.rule.code;
                // A note that no text refers to yet is no fault of a text that is not finished.
                let unfinished =
                    variant.front.draft && matches!(code, "unused-footnote" | "unused-message");
                let echo = broken && (code.starts_with("missing-") || code == "empty-body")
                    || bad_message && code == "broken-placeable";
                !unfinished && (place <= before || !echo)
            });
        }
        let invalid = first_error(&faults);
        keep_few(&mut faults);
        if findings != Findings::Shown {
            faults.iter_mut().for_each(Diagnostic::reduce);
        }
        locate_all(&mut faults, &path, text.unwrap_or_default());
        for fault in &mut faults {
            fault.locale.get_or_insert_with(|| tag.clone());
        }
        out.append(&mut faults);
        let hash = bytes.of(ix).as_ref().map_or_else(|_| Hash::of(b""), |bytes| Hash::of(bytes));
        let home = home_of(&path);
        let is_base = is_source || bases.iter().any(|base| base.place == Some(ix));
        let digest = summarise(*locale, path, hash, invalid, variant, own, is_base);
        let lead = meta.lead_image.as_deref();
        let (texts, own_texts) = texts::texts(
            lead,
            variant,
            &running,
            &|section| styles.own(section, *locale).map(filled),
            settings,
        );
        let made_from = base.place.filter(|_| !is_source).map(|ix| files.variants[ix].0);
        // Without a date nobody can say when such a word was written; and translations follow.
        let relative = if is_dated && is_source {
            languages.relative_days(settings, *locale, (own, text.unwrap_or_default()))
        } else {
            Box::default()
        };
        variants.push(VariantDigest {
            home,
            fresh,
            last_known,
            from,
            made_from,
            relative,
            texts,
            own_texts,
            ..digest
        });
    }
    // Of a text that nobody could read, nobody knows what it shows.
    let all_read = parsed.iter().all(|p| p.as_ref().is_some_and(|(_, text, _)| text.is_some()));
    if all_read && invalid.is_none() && variants.iter().all(|v| v.invalid.is_none()) {
        let shown = parsed.iter().flatten().map(|(variant, ..)| variant);
        check::unused_facts((&meta, settings), shown, &meta_path, &mut out);
    }
    let digest = ArticleDigest {
        id: files.id.clone(),
        place: files.place.clone(),
        meta_path,
        home: home.to_owned(),
        meta,
        source,
        invalid,
        variants,
    };
    (digest, out, claimed)
}

/// The first values of some; none where one of the others has none.
fn common(all: &[Vec<Option<String>>]) -> Vec<Option<String>> {
    let Some(first) = all.first() else { return Vec::new() };
    let whole = |ix: usize| all.iter().all(|own| own.get(ix).is_some_and(Option::is_some));
    first.iter().enumerate().map(|(ix, value)| value.clone().filter(|_| whole(ix))).collect()
}

/// A file that cannot be read at all.
fn unfit(locale: LocaleIx, path: &Arc<str>, fault: Fault) -> VariantDigest {
    let empty = Variant::default();
    summarise(locale, path.clone(), Hash::of(b""), Some(fault), &empty, &Passages::default(), false)
}

fn summarise(
    locale: LocaleIx,
    path: Arc<str>,
    hash: Hash,
    invalid: Option<Fault>,
    variant: &Variant<'_>,
    passages: &Passages<'_>,
    is_base: bool,
) -> VariantDigest {
    let front = &variant.front;
    let words = if is_base { word_counts::words(variant, passages) } else { Box::default() };
    VariantDigest {
        locale,
        path,
        home: 0,
        hash,
        invalid,
        draft: front.draft,
        made_from: None,
        from: None,
        from_at: front
            .translated_from
            .as_ref()
            .map_or(0..0, |(_, at)| narrow(at.start)..narrow(at.end)),
        base: front.base.as_ref().map(|(commit, _)| commit.clone()),
        translators: front.translators.clone().into(),
        texts: Texts::default(),
        own_texts: BTreeMap::new(),
        slug: front.slug.as_ref().map(|(slug, _)| slug.clone()),
        allow: front
            .checks
            .allow
            .iter()
            .map(|(code, at)| (code.clone(), narrow(at.start)..narrow(at.end)))
            .collect(),
        redirects: front
            .redirects
            .iter()
            .take(MAX_REDIRECTS)
            .map(|(path, at)| (path.clone(), narrow(at.start)..narrow(at.end)))
            .collect(),
        units: passages.list.iter().map(|passage| passage.kind).collect(),
        unit_words: words,
        links: links(&variant.body),
        relative: Box::default(),
        anchors: anchors(&variant.body),
        fresh: None,
        last_known: None,
    }
}

fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Links and images that only the whole network can resolve.
fn links(body: &Body<'_>) -> Box<[Link]> {
    let inside = body.targets.iter().filter(|target| {
        matches!(
            classify(&target.dest),
            Address::Relative | Address::Site | Address::Fragment | Address::Empty
        )
    });
    let link = |target: &crate::model::unit::Target<'_>| Link {
        dest: target.dest.to_string(),
        span: narrow(target.span.start)..narrow(target.span.end),
        image: target.image,
    };
    inside.map(link).collect()
}

fn anchors(body: &Body<'_>) -> Box<[String]> {
    let ids = body.nodes.iter().filter_map(|node| match node {
        Node::Open(Block::Heading(_, Some(ix))) => Some(body.ids[*ix as usize].to_string()),
        _ => None,
    });
    ids.collect()
}
