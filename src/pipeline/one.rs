//! One file of a bundle, made when somebody asks for it: the preview's way.

use std::io;
use std::sync::{Mutex, PoisonError};

use super::press::Press;
use super::produce::{Stop, Work};
use super::survey::Survey;
use crate::diag::Diagnostic;
use crate::model::{EditionIx, SectionIx, Sink};
use crate::system::System;

/// Makes one file of a section's bundle; nothing if the bundle has no such file.
///
/// # Errors
///
/// When the tree changed meanwhile, or the system failed.
pub fn one(
    system: &dyn System,
    survey: &Survey,
    press: &Press,
    (section, file): (SectionIx, &str),
) -> Result<Option<One>, Stop> {
    #[derive(Default)]
    struct Hand(Mutex<Option<Vec<u8>>>);
    impl Sink for Hand {
        fn put(&self, _: SectionIx, _: &str, bytes: &[u8]) -> io::Result<()> {
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(bytes.to_vec());
            Ok(())
        }
    }
    let look = press.looks[usize::from(section.0)].files.iter().find(|(name, _)| name == file);
    if let Some((_, bytes)) = look {
        return Ok(Some(One::Bytes { bytes: bytes.clone(), of: None }));
    }
    let (site, hand) = (survey.site(), Hand::default());
    let chosen = &[section];
    let chromes = &press.chromes;
    let work = Work {
        system,
        survey,
        site: &site,
        chosen,
        chromes,
        sink: &hand,
        only: Some(file),
        earlier: None,
    };
    let of = survey.article_at(section, file);
    // The folder of one edition may lie in another one's.
    let mut editions = survey.settings.section(section).editions.clone();
    let folder = |ix: &EditionIx| survey.settings.edition(*ix).folder.as_str();
    editions.sort_by_key(|ix| std::cmp::Reverse(folder(ix).len()));
    let mut made = match of {
        Some((article, _)) => work.article(article)?,
        None => Vec::new(),
    };
    for ix in editions.iter().filter(|ix| file.starts_with(folder(ix))) {
        if made.is_empty() {
            made = work.edition(*ix)?;
        }
    }
    if made.is_empty() {
        made = work.files(section)?;
    }
    match made.into_iter().next() {
        Some(Ok(_)) => {
            let bytes = hand.0.into_inner().unwrap_or_else(PoisonError::into_inner);
            Ok(bytes.map(|bytes| One::Bytes { bytes, of }))
        }
        Some(Err(failed)) => Ok(Some(One::Fault(Box::new(failed.1)))),
        None => Ok(None),
    }
}

/// One file of a bundle.
pub enum One {
    /// As it is published.
    Bytes {
        /// Its bytes.
        bytes: Vec<u8>,
        /// The article and the edition that it is a page of, if it is one's.
        of: Option<(usize, EditionIx)>,
    },
    /// The page cannot be made.
    Fault(Box<Diagnostic>),
}

impl Survey {
    /// The article and the edition whose page a file of a section's bundle is.
    pub(crate) fn article_at(&self, section: SectionIx, file: &str) -> Option<(usize, EditionIx)> {
        let section = self.settings.section(section);
        let below = file.strip_suffix("index.html")?;
        let is_path = |path: &str| path.strip_prefix(section.base_path.as_str()) == Some(below);
        self.plan.decisions.iter().enumerate().find_map(|(article, row)| {
            let mut editions = section.editions.iter().copied();
            let own = |ix: &EditionIx| row[usize::from(ix.0)].path.as_deref().is_some_and(is_path);
            editions.find(own).map(|edition| (article, edition))
        })
    }
}
