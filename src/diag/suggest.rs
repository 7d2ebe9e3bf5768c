//! 'Did you mean': the nearest of the names that would have been right.

/// The candidate nearest to `word`, if one is near enough to be a slip of the hand
/// (Damerau-Levenshtein distance of at most a third of the word's length: none for the shortest).
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let bound = word.chars().count() / 3;
    candidates
        .into_iter()
        .map(|c| (strsim::damerau_levenshtein(&word.to_lowercase(), &c.to_lowercase()), c))
        .filter(|(distance, _)| *distance <= bound && bound > 0)
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
