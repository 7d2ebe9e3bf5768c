//! Facts as they are used: read, shown in every language, changed, compared along a series.

mod another;
mod changed;
mod countries;
mod days;
mod literal;
mod marks;
mod own_messages;
mod read;
mod series;
mod sums;

use super::support::{NOW, Tree, files_below, system};
use hexapla::model::Moment;
use hexapla::pipeline::{Silent, Survey, survey};

/// The sample network.
fn sample() -> Tree {
    let mut tree = Tree::new();
    for folder in ["content", "lock", "locales", "sections"] {
        for (path, bytes) in files_below(folder) {
            tree.insert(format!("{folder}/{path}"), bytes);
        }
    }
    tree.insert("pipeline.toml".to_owned(), include_bytes!("../../../pipeline.toml").to_vec());
    tree
}

/// Changes a file of a network; what is changed must be there.
fn edit(tree: &mut Tree, path: &str, from: &str, to: &str) {
    let bytes = tree.get_mut(path).unwrap_or_else(|| panic!("there is no {path}"));
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    assert!(text.contains(from), "{path} has no {from}");
    *bytes = text.replace(from, to).into_bytes();
}

/// Everything but the pages.
fn surveyed(tree: &Tree) -> Survey {
    let system = system(tree);
    survey(&system, Moment(NOW), &Silent).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

/// How the units of each variant stand: article, language, states.
fn standing(survey: &Survey) -> Vec<(String, String, Vec<&'static str>)> {
    let mut all = Vec::new();
    for article in &survey.articles {
        for variant in &article.variants {
            let units = variant.fresh.iter().flat_map(|fresh| &fresh.units);
            let states = units.map(|unit| unit.state.as_str()).collect();
            let locale = survey.settings.locale(variant.locale).to_string();
            all.push((article.id.to_string(), locale, states));
        }
    }
    all
}
