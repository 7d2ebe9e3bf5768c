//! What a variant owes its original, unit by unit.

use super::Print;
use super::article::Day;

/// How one unit of the original stands in a variant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum UnitState {
    /// Made from the unit as it stands.
    Current,
    /// Both sides changed in one go: it counts as current, and is shown as assumed.
    Assumed,
    /// Only a link or another mark of the original changed: something to mend, nothing to translate.
    Markup,
    /// The original says something else since.
    Stale,
    /// The variant has no such unit.
    Missing,
    /// Nobody recorded what it was made from.
    Unknown,
}

/// How much a unit of the original changed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// How it is written, not what it says.
    Cosmetic,
    /// Its links and marks.
    Markup,
    /// Its punctuation, case or typography only; or an editor said that the change is minor.
    Minor,
    /// Its words.
    Major,
}

/// One unit of the original, in one variant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnitFresh {
    /// How it stands.
    pub state: UnitState,
    /// How much the original changed since; none where that is not known or nothing changed.
    pub severity: Option<Severity>,
    /// The place of its counterpart among the variant's units.
    pub variant: Option<u32>,
    /// Whether it stands elsewhere than in the original.
    pub moved: bool,
    /// The day on which it was first seen to be stale or missing.
    pub since: Option<Day>,
}

/// What a variant's lock is like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LockState {
    /// There is none: nobody knows what the variant was made from.
    None,
    /// It says what is so.
    Held,
    /// Source or variant changed since it was written.
    Behind,
    /// It could be read in part only.
    Damaged,
    /// The original that it is to be held against is not there or cannot be read.
    Unread,
}

/// What is known of a variant whose original is not there or cannot be read: what its lock says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LastKnown {
    /// What its lock is like, if it has one: damaged, or one that cannot be held against anything.
    pub lock: LockState,
    /// How many units were stale or missing when the lock was written.
    pub owed: usize,
}

impl LastKnown {
    /// Whether there is a record, in words of the messages.
    #[must_use]
    pub fn recorded(self) -> &'static str {
        match self.lock {
            LockState::None => "no",
            LockState::Damaged => "damaged",
            LockState::Held | LockState::Behind | LockState::Unread => "yes",
        }
    }
}

/// What a variant owes its original.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantFresh {
    /// By unit of the original.
    pub units: Box<[UnitFresh]>,
    /// Units of the variant without counterpart.
    pub extra: Box<[u32]>,
    /// The lines, from 1, in which units begin that it has from the original, and that the original
    /// took back since.
    pub taken_back: Box<[u32]>,
    /// The first day on which one of them was seen.
    pub taken_back_since: Option<Day>,
    /// Its lock.
    pub lock: LockState,
    /// Whether a person has approved exactly this text.
    pub approved: bool,
    /// The fingerprint of its whole text.
    pub whole: Print,
}

/// How many units of an original stand how in a variant.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Tally {
    /// Made from the original as it stands.
    pub current: usize,
    /// Both sides changed in one go.
    pub assumed: usize,
    /// A link or mark to mend.
    pub markup: usize,
    /// The original says something else, in much or in little.
    pub stale: usize,
    /// Those of `stale` that changed in little.
    pub minor: usize,
    /// Not in the variant.
    pub missing: usize,
    /// Nobody knows.
    pub unknown: usize,
    /// In the variant only, with those of `taken_back`.
    pub extra: usize,
    /// In the variant still, and taken back by the original.
    pub taken_back: usize,
}

impl Tally {
    /// Counts one unit of the original.
    pub fn count(&mut self, state: UnitState, severity: Option<Severity>) {
        *match state {
            UnitState::Current => &mut self.current,
            UnitState::Assumed => &mut self.assumed,
            UnitState::Markup => &mut self.markup,
            UnitState::Stale => &mut self.stale,
            UnitState::Missing => &mut self.missing,
            UnitState::Unknown => &mut self.unknown,
        } += 1;
        self.minor += usize::from(is_slight(state, severity));
    }

    /// All units of the original.
    #[must_use]
    pub fn total(&self) -> usize {
        self.current + self.assumed + self.markup + self.stale + self.missing + self.unknown
    }

    /// Units that are known to be out of date in words: what misleads readers.
    #[must_use]
    pub fn misleading(&self) -> usize {
        self.stale - self.minor + self.taken_back
    }
}

impl UnitFresh {
    /// Whether it is stale and misleads nobody: its original changed in form, or in little.
    #[must_use]
    pub fn is_slight(&self) -> bool {
        is_slight(self.state, self.severity)
    }
}

fn is_slight(state: UnitState, severity: Option<Severity>) -> bool {
    let slight = matches!(severity, Some(Severity::Cosmetic | Severity::Markup | Severity::Minor));
    state == UnitState::Stale && slight
}

macro_rules! names {
    ($type:ty { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl $type {
            /// The name in the JSON forms.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

names!(UnitState {
    Current => "current", Assumed => "assumed", Markup => "markup", Stale => "stale",
    Missing => "missing", Unknown => "unknown",
});
names!(Severity { Cosmetic => "cosmetic", Markup => "markup", Minor => "minor", Major => "major" });
names!(LockState { None => "none", Held => "held", Behind => "behind", Damaged => "damaged", Unread => "unread" });
