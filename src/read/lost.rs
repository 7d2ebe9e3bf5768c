//! What is no file: a link, a pipe, a folder. Most of it is only left out. In the place of an
//! article's metadata it may hide an embargo, a veto or a retraction, and stops the article.

use super::{FOREIGN_LINK, LINK_IGNORED, SPECIAL_FILE, names};
use crate::diag::{Diagnostic, Rule};
use crate::model::Fault;
use crate::system::Kind;

/// Something that is no file where an article's metadata is looked for.
pub(super) static METADATA_NOT_A_FILE: Rule = Rule::error("metadata-not-a-file");

/// Something that is no file, or is one that is left out for its name.
pub(super) struct Lost {
    /// Relative to the root.
    pub path: String,
    pub kind: Kind,
}

impl Lost {
    /// What is wrong where it is an article's metadata; and what is said of that, if nobody said so yet.
    pub(super) fn instead_of_metadata(&self) -> (Fault, Option<Diagnostic>) {
        let what = match self.kind {
            Kind::File => return (names::PATH_TOO_LONG.code, None),
            Kind::Folder => "folder",
            Kind::Link => "link",
            Kind::Other => "other",
            Kind::Foreign => "foreign",
        };
        let fault = Diagnostic::new(&METADATA_NOT_A_FILE).arg("what", what).in_file(&self.path);
        (fault.rule.code, Some(fault))
    }

    /// What is said of it anywhere else.
    pub(super) fn elsewhere(&self) -> Option<Diagnostic> {
        let rule = match self.kind {
            Kind::File | Kind::Folder => return None,
            Kind::Link => &LINK_IGNORED,
            Kind::Other => &SPECIAL_FILE,
            Kind::Foreign => &FOREIGN_LINK,
        };
        Some(Diagnostic::new(rule).in_file(&self.path))
    }
}
