//! How the daemon is asked to work, what it says of that, and how it ends.

use std::io;
use std::path::PathBuf;

use crate::deliver::Holder;
use crate::diag::{Diagnostic, Level};
use crate::messages::Arg;
use crate::model::Locale;

/// What a daemon is to do.
pub struct Options {
    /// The network's folder, absolute.
    pub root: PathBuf,
    /// The folder of the releases, from the network's root.
    pub public: PathBuf,
    /// Whether it publishes.
    pub publish: bool,
    /// The first port of the previews; none if there are to be none.
    pub preview: Option<u16>,
    /// The port for health and metrics; 0 lets the system choose.
    pub control: u16,
    /// Ends when what is there is taken in, and published if it is to be.
    pub once: bool,
    /// What is gone is meant.
    pub resume: bool,
    /// The languages of what previews say of pages.
    pub languages: Vec<Locale>,
}

/// Something that happened.
pub struct News {
    /// The message that says it.
    pub id: &'static str,
    /// What the message needs.
    pub args: Vec<(&'static str, Arg)>,
    /// How grave it is.
    pub level: Level,
}

/// Is told what happens. It must be quick.
pub trait Herald: Send + Sync {
    /// Something happened.
    fn event(&self, news: &News);
    /// Something was found wrong.
    fn finding(&self, finding: &Diagnostic);
}

/// Why a daemon did not begin, or how it ended.
pub enum End {
    /// It was told to.
    Told,
    /// `--once`, and everything was as it should be, or not.
    Once {
        /// Whether nothing was an error, and every section was delivered.
        well: bool,
    },
    /// The settings cannot be used.
    Settings(Vec<Diagnostic>),
    /// Another one looks after the network.
    Taken(Option<Holder>),
    /// A port could not be opened.
    Port(u16, io::Error),
    /// A file could not be locked or written.
    Failed(PathBuf, io::Error),
}
