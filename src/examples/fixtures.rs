//! The fixtures of the rules, `tests/rules/`, built in.

use std::borrow::Cow;

use rust_embed::Embed;

use super::network::{Network, Tree};

/// What is built in: `_base`, and for each code `fail` and `pass`. Where these prove more than they
/// explain, there is an `example` with what is `wrong` and what is `right`, or one of the two.
#[derive(Embed)]
#[folder = "tests/rules/"]
struct Fixtures;

/// What is wrong in the way of a rule; `None` if there is no such rule.
#[must_use]
pub fn wrong(code: &str) -> Option<Network> {
    network(code, ["example/wrong", "fail"])
}

/// The same, mended.
#[must_use]
pub fn right(code: &str) -> Option<Network> {
    network(code, ["example/right", "pass"])
}

fn network(code: &str, folders: [&str; 2]) -> Option<Network> {
    let files = folders.iter().map(|folder| below(&format!("{code}/{folder}/")));
    let files = files.into_iter().find(|files| !files.is_empty())?;
    Some(Network::over(below("_base/"), files))
}

/// All files that are built in.
#[must_use]
pub fn files() -> Tree {
    below("")
}

fn below(prefix: &str) -> Tree {
    let own = |path: Cow<'static, str>| {
        let name = path.strip_prefix(prefix)?.to_owned();
        Some((name, Fixtures::get(&path)?.data.into_owned()))
    };
    Fixtures::iter().filter_map(own).collect()
}
