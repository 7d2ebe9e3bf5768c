//! Places in the lists of the settings.

/// A locale's place in [`Settings::locales`](super::Settings::locales).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct LocaleIx(pub u16);

/// A section's place in [`Settings::sections`](super::Settings::sections).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct SectionIx(pub u16);

/// An edition's place in [`Settings::editions`](super::Settings::editions).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct EditionIx(pub u16);
