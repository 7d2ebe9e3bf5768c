//! Page plans → bytes: templates, article bodies, feeds, sitemaps. Pure: the same inputs give the
//! same bytes.

mod asked;
mod bidi;
mod chrome;
mod entries;
mod escape;
mod feed;
mod html;
mod isolates;
mod joined;
mod json;
mod kin;
mod linked;
mod page;
mod sheet;
mod sitemap;
mod small;
mod social;
mod strings;
mod templates;
mod theme;

use crate::diag::Rule;

pub use asked::ASKED;
pub use chrome::{Chrome, LOGO_ALT};
pub use entries::Entries;
pub use feed::{FeedEntry, feed};
pub use kin::Kin;
pub use page::{Source, page};
pub use sheet::sheet;
pub use sitemap::sitemap;
pub use small::{redirects, robots};
pub use strings::{Parsed, Strings};
pub use templates::Templates;
pub use theme::{assets as theme_assets, catalogs as theme_catalogs, templates as theme_templates};

/// A template that fails while a page is made.
pub static TEMPLATE_FAILED: Rule = Rule::error("template-failed");

/// The kinds of finding of this module.
pub static RULES: &[&Rule] = &[&TEMPLATE_FAILED];
