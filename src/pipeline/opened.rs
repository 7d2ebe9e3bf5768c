//! An article's files, read and parsed: what a digest and a record are both made from.

use std::path::Path;
use std::sync::Arc;

use crate::diag::{Diagnostic, Level, keep_few, locate_all};
use crate::model::{ArticleFiles, ArticleMeta, Fault, LocaleIx, Settings, Variant};
use crate::parse;
use crate::read::unreadable;
use crate::system::System;

/// Faults after which nothing is known of what a file holds, or only a part of it.
const UNREAD: &[&str] = &[
    "nul-byte",
    "not-utf8",
    "other-encoding",
    "control-character",
    "line-too-long",
    "reserved-character",
    "front-matter-unclosed",
    "toml-syntax",
    "yaml-syntax",
    "data-too-deep",
    "markdown-too-deep",
    "table-too-large",
    "too-many-parts",
];

/// Those of them after which a file may yet be known up to where its body begins.
const IN_BODY: &[&str] = &["markdown-too-deep", "table-too-large", "too-many-parts"];

/// A parsed variant, its text as far as it is text, and what is wrong with it.
pub(super) type Parsed<'p> = (Variant<'p>, Option<&'p str>, Vec<Diagnostic>);

/// The bytes of an article's variants, in their order.
pub(super) struct Bytes(Vec<std::io::Result<Vec<u8>>>);

/// An article whose files have been parsed.
pub(super) struct Opened<'o> {
    pub meta: ArticleMeta,
    /// Why `article.toml` cannot be used, if so.
    pub invalid: Option<Fault>,
    /// The locale of the original.
    pub source: Option<LocaleIx>,
    /// The place of the variant that holds the metadata, for want of `article.toml`.
    pub owner: Option<usize>,
    /// In the order of the files; none where a file could not be read.
    pub variants: Vec<Option<Parsed<'o>>>,
}

impl Bytes {
    pub(super) fn read(system: &dyn System, settings: &Settings, files: &ArticleFiles) -> Self {
        let limit = settings.limits.text_bytes;
        let read = |file: &str| system.read(Path::new(file), limit);
        Self(files.variants.iter().map(|(_, file)| read(&file.path)).collect())
    }

    pub(super) fn of(&self, variant: usize) -> &std::io::Result<Vec<u8>> {
        &self.0[variant]
    }
}

/// Parses an article.
pub(super) fn open<'o>(
    system: &dyn System,
    settings: &Settings,
    files: &ArticleFiles,
    bytes: &'o Bytes,
    out: &mut Vec<Diagnostic>,
) -> Opened<'o> {
    let (meta, invalid) = match &files.meta {
        Some(file) => read_meta(system, settings, &file.path, out),
        // What lies there in the file's place may have been meant to hold an embargo.
        None => match files.lost_meta {
            Some(fault) => (Some(ArticleMeta::default()), Some(fault)),
            None => (None, None),
        },
    };
    let context = parse::Context { settings, may_hold_metadata: meta.is_none() };
    let parse = |bytes: &'o std::io::Result<Vec<u8>>| {
        bytes.as_ref().ok().map(|bytes| parse::variant(bytes, context))
    };
    let variants: Vec<_> = bytes.0.iter().map(parse).collect();
    let owner = if meta.is_some() { None } else { owner(settings, files, &variants) };
    let invalid = invalid.or_else(|| {
        let owner = owner?;
        lost_in_front(bytes.of(owner), variants[owner].as_ref())
    });
    let owned = || {
        let (variant, ..) = variants[owner?].as_ref()?;
        Some(variant.front.meta.as_ref()?.says.clone())
    };
    let meta = meta.or_else(owned).unwrap_or_default();
    let source = meta.source.or_else(|| match owner {
        Some(ix) => Some(files.variants[ix].0),
        None => settings.source_locale,
    });
    Opened { meta, invalid, source, owner, variants }
}

fn read_meta(
    system: &dyn System,
    settings: &Settings,
    path: &str,
    out: &mut Vec<Diagnostic>,
) -> (Option<ArticleMeta>, Option<Fault>) {
    let bytes = match system.read(Path::new(path), settings.limits.text_bytes) {
        Ok(bytes) => bytes,
        Err(error) => {
            let fault = unreadable(path, &error);
            let code = fault.rule.code;
            out.push(fault);
            return (Some(ArticleMeta::default()), Some(code));
        }
    };
    let path: Arc<str> = Arc::from(path);
    let (meta, mut faults, text) = match parse::text::decode(&bytes, &settings.limits) {
        Ok(text) => {
            let text = text.trim_start_matches('\u{FEFF}');
            let (meta, faults) = parse::article_meta(text, settings);
            (meta, faults, text)
        }
        Err(fault) => {
            let text = std::str::from_utf8(&bytes).unwrap_or_default();
            (ArticleMeta::default(), vec![*fault], text)
        }
    };
    let invalid = first_error(&faults);
    keep_few(&mut faults);
    locate_all(&mut faults, &path, text);
    out.append(&mut faults);
    (Some(meta), invalid)
}

/// Why nobody knows what the metadata in a variant's front matter was meant to say, if so: it may hold
/// an embargo for the other variants too.
fn lost_in_front(bytes: &std::io::Result<Vec<u8>>, parsed: Option<&Parsed<'_>>) -> Option<Fault> {
    if let Err(error) = bytes {
        return Some(unreadable("", error).rule.code);
    }
    let (variant, _, faults) = parsed?;
    let mut unread = unread(faults).map(|fault| fault.rule.code);
    let lost = unread.find(|code| !IN_BODY.contains(code));
    lost.or_else(|| variant.front.meta.as_ref()?.broken)
}

/// Whether nothing is known of what a file holds, by what is wrong with it.
pub(super) fn is_unread(faults: &[Diagnostic]) -> bool {
    unread(faults).next().is_some()
}

/// The findings after which something of a file is not known.
pub(super) fn unread(faults: &[Diagnostic]) -> impl Iterator<Item = &Diagnostic> {
    faults.iter().filter(|fault| UNREAD.contains(&fault.rule.code))
}

/// The code of the first error among some findings.
pub(super) fn first_error(faults: &[Diagnostic]) -> Option<Fault> {
    faults.iter().find(|d| d.rule.level == Level::Error).map(|d| d.rule.code)
}

/// The variant whose front matter holds the metadata, where there is no `article.toml`: the one
/// that says that it is the source, else the one in the network's source locale, else the only one.
fn owner(
    settings: &Settings,
    files: &ArticleFiles,
    parsed: &[Option<Parsed<'_>>],
) -> Option<usize> {
    let says_so = |ix: usize| {
        let front = parsed[ix].as_ref().and_then(|(variant, ..)| variant.front.meta.as_ref());
        front.is_some_and(|meta| meta.says.source == Some(files.variants[ix].0))
    };
    let count = files.variants.len();
    let default = || files.variants.iter().position(|(l, _)| Some(*l) == settings.source_locale);
    (0..count).find(|ix| says_so(*ix)).or_else(default).or((count == 1).then_some(0))
}
