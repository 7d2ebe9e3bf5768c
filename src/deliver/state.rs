//! What is remembered of a section's releases: the pin, and the order in which they were live.
//!
//! It stands in `public/<section>/state.json`, always replaced as a whole. The link `current`
//! alone says what is live; where the two disagree, as after a crash between two steps or a link
//! that was set by hand, the link is right.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The file's form; a reader refuses others.
const VERSION: u32 = 1;

/// `state.json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct State {
    version: u32,
    /// The release that stays live until the section is unpinned.
    pub(super) pinned: Option<u64>,
    /// Releases in the order in which they went live. Those that somebody went back from are not
    /// in it, so that nobody comes to them again by going back once more.
    history: Vec<u64>,
}

impl State {
    /// What is remembered where there is no file: as if every release up to the live one had been
    /// live once.
    pub(super) fn unwritten(live: Option<u64>, there: &BTreeSet<u64>) -> Self {
        let history = live.map_or_else(Vec::new, |live| there.range(..=live).copied().collect());
        Self { version: VERSION, pinned: None, history }
    }

    /// `None` if the bytes are not of this form.
    pub(super) fn from_json(bytes: &[u8]) -> Option<Self> {
        let state: Self = serde_json::from_slice(bytes).ok()?;
        (state.version == VERSION).then_some(state)
    }

    /// The file's text.
    pub(super) fn to_json(&self) -> String {
        // Numbers only: it cannot fail to serialise.
        format!("{}\n", serde_json::to_string(self).unwrap_or_default())
    }

    /// Brings the history into line with the link and with the releases that there are.
    pub(super) fn reconcile(&mut self, live: Option<u64>, there: &BTreeSet<u64>) {
        self.history.retain(|number| there.contains(number));
        if let Some(live) = live {
            self.go_to(live);
        }
    }

    /// Notes that a release goes live: back to where it was live before, or as the newest.
    pub(super) fn go_to(&mut self, number: u64) {
        match self.history.iter().position(|known| *known == number) {
            Some(at) => self.history.truncate(at + 1),
            None => self.history.push(number),
        }
    }

    /// The release that was live before the one that is. Only after [`State::reconcile`].
    pub(super) fn before(&self, live: Option<u64>) -> Option<u64> {
        let live = live?;
        let at = self.history.iter().position(|number| *number == live)?;
        self.history.get(at.checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn there(numbers: &[u64]) -> BTreeSet<u64> {
        numbers.iter().copied().collect()
    }

    #[test]
    fn nobody_goes_back_to_what_was_gone_back_from() {
        let mut state = State::unwritten(Some(5), &there(&[2, 3, 5]));
        assert_eq!(state.before(Some(5)), Some(3));
        state.go_to(3);
        state.go_to(6);
        assert_eq!(state.before(Some(6)), Some(3));
        state.go_to(3);
        assert_eq!(state.before(Some(3)), Some(2));
        assert_eq!(state.before(Some(2)), None);
    }

    #[test]
    fn the_link_is_right_where_the_history_differs() {
        // Noted, but never switched to.
        let mut state = State::unwritten(Some(2), &there(&[1, 2]));
        state.go_to(3);
        state.reconcile(Some(2), &there(&[1, 2, 3]));
        assert_eq!(state.before(Some(2)), Some(1));
        // Switched to by hand, or removed by hand.
        state.reconcile(Some(3), &there(&[2, 3]));
        assert_eq!(state.before(Some(3)), Some(2));
        state.reconcile(Some(3), &there(&[3]));
        assert_eq!(state.before(Some(3)), None);
    }

    #[test]
    fn a_file_of_another_form_is_none() {
        let state = State::unwritten(Some(1), &there(&[1]));
        assert_eq!(State::from_json(state.to_json().as_bytes()), Some(state));
        for text in ["", "{}", "3", "{\"version\":2,\"pinned\":null,\"history\":[]}"] {
            assert_eq!(State::from_json(text.as_bytes()), None, "{text}");
        }
    }
}
