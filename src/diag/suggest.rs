//! 'Did you mean': the nearest of the names that would have been right.

/// The candidate nearest to `word`, if one is near enough to be a slip of the hand
/// (Damerau-Levenshtein distance of at most a third of the word's length: none for the shortest).
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let bound = word.chars().count() / 3;
    if bound == 0 {
        return None;
    }
    let word = word.to_lowercase();
    let length = word.chars().count();
    candidates
        .into_iter()
        .filter_map(|c| {
            let lower = c.to_lowercase();
            // What is so much longer or shorter is no slip: there may be thousands of names.
            if lower.chars().count().abs_diff(length) > bound {
                return None;
            }
            Some((strsim::damerau_levenshtein(&word, &lower), c))
        })
        .filter(|(distance, _)| *distance <= bound)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let names = ["headline", "standfirst", "teaser", "slug"];
        assert_eq!(nearest("headlin", names), Some("headline"));
        assert_eq!(nearest("Standfrist", names), Some("standfirst"));
        assert_eq!(nearest("title", names), None);
        assert_eq!(nearest("x", names), None);
    }
}
