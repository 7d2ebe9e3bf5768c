//! What a file's name alone says of it: that it is not done yet, that a program keeps it for itself,
//! or that it is one of two versions between which a program could not choose.
//!
//! Only names that nobody gives by hand are told. What might be meant is left to be what it is.

/// What is no one's text, by its name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Transient {
    /// It is still being sent: another name will follow.
    Partial,
    /// An editor or an office program keeps it beside the file that is open.
    Editor,
    /// A program's or a system's own: repositories, bins, and whatever else is hidden.
    Store,
}

/// A version that a program put aside, since another one was written at the same time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// The name of the file that it is another version of.
    pub original: String,
}

impl Transient {
    /// Its name for the choices of messages and for logs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Partial => "partial",
            Self::Editor => "editor",
            Self::Store => "store",
        }
    }

    /// Whether somebody may wonder where the file has gone. What every folder has is not worth a word.
    #[must_use]
    pub fn is_worth_a_word(self) -> bool {
        self != Self::Store
    }

    /// What the last name of a path says; folders have fewer ways to be nobody's.
    #[must_use]
    pub fn of(name: &str, is_folder: bool) -> Option<Self> {
        // For readers of the site, whatever its name looks like.
        if name == ".well-known" {
            return None;
        }
        if !is_folder && is_partial(name) {
            return Some(Self::Partial);
        }
        if is_editors(name) || (!is_folder && is_editors_file(name)) {
            return Some(Self::Editor);
        }
        is_store(name).then_some(Self::Store)
    }
}

/// Endings of what browsers, file transfers and sync clients have not finished.
const UNFINISHED: &[&str] = &[
    ".!sync",
    ".crdownload",
    ".download",
    ".filepart",
    ".opdownload",
    ".part",
    ".partial",
    ".temp",
    ".tmp",
];

fn is_partial(name: &str) -> bool {
    let low = name.to_ascii_lowercase();
    // Syncthing's, whatever the ending; and rsync's `.name.XXXXXX`, drawn by lot.
    UNFINISHED.iter().any(|end| low.ends_with(end) && low.len() > end.len())
        || name.starts_with(".syncthing.")
        || name.starts_with("~syncthing~")
        || name.strip_prefix('.').and_then(drawn).is_some_and(|stem| stem.contains('.'))
}

/// What is before an ending that was drawn by lot, as `mkstemp` does it: six letters and digits that
/// are not all small letters, since a word could be.
fn drawn(name: &str) -> Option<&str> {
    let (stem, end) = name.rsplit_once('.')?;
    let lot = end.len() == 6
        && end.bytes().all(|b| b.is_ascii_alphanumeric())
        && end.bytes().any(|b| !b.is_ascii_lowercase());
    (lot && !stem.is_empty()).then_some(stem)
}

/// Endings of the files that are read as text here.
fn is_read(name: &str) -> bool {
    [".md", ".toml", ".ftl"].iter().any(|end| name.ends_with(end))
}

fn is_editors(name: &str) -> bool {
    (name.ends_with('~') && name.len() > 1)
        || (name.len() > 1 && name.starts_with('#') && name.ends_with('#'))
        || name.starts_with(".#")
        || name.starts_with("~$")
}

fn is_editors_file(name: &str) -> bool {
    let vim = |end: &str| {
        let hidden = name.starts_with('.') && end.starts_with("sw") && end.len() == 3;
        hidden || matches!(end, "swp" | "swo" | "swx" | "kate-swp")
    };
    // Vim tries by this name whether it may write into a folder.
    name == "4913"
        || name.rsplit_once('.').is_some_and(|(stem, end)| !stem.is_empty() && vim(end))
        || name.starts_with(".~lock.")
        || name.starts_with(".goutputstream-")
        || name.ends_with("___jb_tmp___")
        || name.ends_with("___jb_old___")
        || name.strip_suffix(".bak").is_some_and(is_read)
        || (!name.starts_with('.') && drawn(name).is_some_and(is_read))
}

/// Names of what systems and servers keep in folders, in small letters, where a dot does not tell.
const KEPT: &[&str] = &[
    "#recycle",
    "$recycle.bin",
    "@eadir",
    "@synoresource",
    "__macosx",
    "desktop.ini",
    "ehthumbs.db",
    // The Finder of macOS keeps a folder's picture in it.
    "icon\r",
    "lost+found",
    "system volume information",
    "thumbs.db",
];

fn is_store(name: &str) -> bool {
    name.starts_with('.') || KEPT.contains(&name.to_ascii_lowercase().as_str())
}

impl Conflict {
    /// What a name says, if a sync client gave it to the second of two versions.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let original = syncthing(name).or_else(|| bracketed(name)).or_else(|| nextcloud(name))?;
        (!original.is_empty() && original != name).then_some(Self { original })
    }
}

/// `x.sync-conflict-20221101-120000-ABCDEFG.md`
fn syncthing(name: &str) -> Option<String> {
    let (stem, rest) = name.split_once(".sync-conflict-")?;
    let (stamp, end) = rest.split_at_checked(rest.find('.').unwrap_or(rest.len()))?;
    let mut parts = stamp.split('-');
    let sound = digits(parts.next()?, 8)
        && digits(parts.next()?, 6)
        // Old versions did not say whose it was.
        && parts.next().is_none_or(|who| who.len() == 7 && who.bytes().all(|b| b.is_ascii_alphanumeric()))
        && parts.next().is_none();
    sound.then(|| format!("{stem}{end}"))
}

/// “Conflict” in the languages in which sync clients say it, as much of it as all forms share.
const WORDS: &[&str] = &[
    "conflict",
    "conflit",
    "konflikt",
    "konfliktkopie",
    "конфликт",
    "конфлікт",
    "ristiriit",
    "ütköz",
    "çakış",
    "競合",
    "冲突",
    "衝突",
    "충돌",
    "تعارض",
    "ขัดแย้ง",
    "xung đột",
];

/// The same without a day: Dropbox beside another case or encoding of a name, and pCloud.
const DAYLESS: &[&str] =
    &["case conflict", "conflicted", "selective sync conflict", "unicode encoding conflict"];

/// `x (Ana's conflicted copy 2022-11-01).md`, `x (conflicted copy 2022-11-01 120000).md`
fn bracketed(name: &str) -> Option<String> {
    let close = name.rfind(')')?;
    let (before, end) = (&name[..close], &name[close + 1..]);
    let (stem, inside) = before.rsplit_once(" (")?;
    if !(end.is_empty() || end.starts_with('.')) {
        return None;
    }
    let said = inside.to_lowercase();
    let plain = said.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    let told = DAYLESS.contains(&plain)
        || (has_day(inside) && WORDS.iter().any(|word| said.contains(word)));
    told.then(|| format!("{stem}{end}"))
}

/// `x_conflict-20221101-120000.md`, `x_conflict-ana-20221101-120000.md`
fn nextcloud(name: &str) -> Option<String> {
    let (stem, rest) = name.split_once("_conflict-")?;
    let (stamp, end) = rest.split_at_checked(rest.find('.').unwrap_or(rest.len()))?;
    let (before, time) = stamp.rsplit_once('-')?;
    let day = before.rsplit('-').next()?;
    (digits(day, 8) && digits(time, 6)).then(|| format!("{stem}{end}"))
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a day such as 2022-11-01 stands somewhere.
fn has_day(text: &str) -> bool {
    let day = |w: &[u8]| {
        w.iter().enumerate().all(|(ix, b)| match ix {
            4 | 7 => *b == b'-',
            _ => b.is_ascii_digit(),
        })
    };
    text.as_bytes().windows(10).any(day)
}

#[cfg(test)]
mod tests {
    use super::Transient::{Editor, Partial, Store};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_programs_leave_about_is_told() {
        for (name, kind) in [
            (".syncthing.en.md.tmp", Partial),
            ("~syncthing~en.md.tmp", Partial),
            ("en.md.part", Partial),
            ("en.md.filepart", Partial),
            ("map.PNG.PARTIAL", Partial),
            ("map.png.crdownload", Partial),
            ("map.png.download", Partial),
            ("~WRL0001.tmp", Partial),
            (".en.md.xK3f9Q", Partial),
            ("map.png.!sync", Partial),
            (".en.md.swp", Editor),
            (".en.md.swm", Editor),
            ("en.md.swp", Editor),
            ("en.md~", Editor),
            ("#en.md#", Editor),
            (".#en.md", Editor),
            ("4913", Editor),
            ("~$plan.docx", Editor),
            (".~lock.plan.odt#", Editor),
            (".goutputstream-A1B2C3", Editor),
            (".en.md.kate-swp", Editor),
            ("en.md.bak", Editor),
            ("en.md.kQ2s7A", Editor),
            ("en.md___jb_tmp___", Editor),
            (".stversions", Store),
            (".git", Store),
            (".DS_Store", Store),
            ("._en.md", Store),
            ("Thumbs.db", Store),
            ("Desktop.ini", Store),
            (".Trash-1000", Store),
            ("@eaDir", Store),
            (".dropbox.cache", Store),
            (".nextcloudsync.log", Store),
            ("Icon\r", Store),
            (".anything", Store),
        ] {
            assert_eq!(Transient::of(name, false), Some(kind), "{name}");
            assert_eq!(Conflict::of(name), None, "{name}");
        }
    }

    #[test]
    fn what_somebody_may_mean_is_left_alone() {
        for name in [
            "en.md",
            "article.toml",
            "part.md",
            "partial",
            ".well-known",
            "temp",
            "4913.md",
            "x.bak",
            "film.swf",
            "readme.config",
            "a.md.images",
            "kites (1).md",
            "kites-PC.md",
            "tmp",
            "conflict.md",
            "the-conflict-2022-11-01.md",
            "kites (2022-11-01).md",
            "#1",
            "~",
            "#",
            "in (conflict).md",
            "talks (conflict of 2022).md",
            "x_conflict-area.md",
            "Thumbs.db.md",
            "sync-conflict-20221101.md",
            "x.sync-conflict-tomorrow.md",
            "iconic",
            "kites.PARIS1",
        ] {
            assert_eq!(Transient::of(name, false), None, "{name}");
            assert_eq!(Conflict::of(name), None, "{name}");
        }
        // What is a file to Vim may be the year, or the number, of an article.
        for name in ["4913", "my.download", "to.be.part", "kites.swp"] {
            assert_eq!(Transient::of(name, true), None, "{name}");
        }
        for name in ["old~", ".git", "@eaDir", "#recycle"] {
            assert!(Transient::of(name, true).is_some(), "{name}");
        }
    }

    #[test]
    fn a_second_version_says_of_what() {
        for (name, original) in [
            ("en.sync-conflict-20221101-120000-ABCDEFG.md", "en.md"),
            ("kites.fr.sync-conflict-20221101-120000-ABC2EFG.md", "kites.fr.md"),
            ("article.sync-conflict-20221101-120000.toml", "article.toml"),
            ("LICENSE.sync-conflict-20221101-120000-ABCDEFG", "LICENSE"),
            ("en (Ana's conflicted copy 2022-11-01).md", "en.md"),
            ("en (Ana's conflicted copy 2022-11-01 1).md", "en.md"),
            ("en (In Konflikt stehende Kopie von Ana 2022-11-01).md", "en.md"),
            ("en (Copie en conflit de Ana 2022-11-01).md", "en.md"),
            ("en (Copia en conflicto de Ana 2022-11-01).md", "en.md"),
            ("en (Cópia em conflito de Ana 2022-11-01).md", "en.md"),
            ("en (конфликтующая копия с компьютера Ana 2022-11-01).md", "en.md"),
            ("en (Ana の競合コピー 2022-11-01).md", "en.md"),
            ("en (Ana 的冲突副本 2022-11-01).md", "en.md"),
            ("en (conflicted copy 2022-11-01 120000).md", "en.md"),
            ("en (SFConflict ana@kites.example 2022-11-01-12-00-00).md", "en.md"),
            ("en (Case Conflict).md", "en.md"),
            ("en (case conflict 1).md", "en.md"),
            ("photos (Ana's conflicted copy 2022-11-01)", "photos"),
            ("en_conflict-20221101-120000.md", "en.md"),
            ("en_conflict-ana-20221101-120000.md", "en.md"),
        ] {
            let found = Conflict::of(name).map(|conflict| conflict.original);
            assert_eq!(found.as_deref(), Some(original), "{name}");
            assert_eq!(Transient::of(name, false), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_name_can_be_asked(name in "\\PC{0,30}") {
            let _ = Transient::of(&name, false);
            if let Some(conflict) = Conflict::of(&name) {
                prop_assert!(conflict.original.len() < name.len());
            }
        }

        #[test]
        fn plain_names_of_texts_are_never_taken_away(stem in "[a-z][a-z0-9-]{0,20}", end in "md|toml|ftl") {
            let name = format!("{stem}.{end}");
            prop_assert_eq!(Transient::of(&name, false), None);
            prop_assert_eq!(Conflict::of(&name), None);
        }
    }
}
